/** How customers show their mood, what went wrong and what they ask. */
import type { PackSource } from '../../engine/pack';
import { asking } from './asking';
import { feeling } from './feeling';
import { shape } from './shape';
import { trouble } from './trouble';

export const customer: PackSource['customer'] = { ...feeling, ...trouble, ...shape, ...asking };
