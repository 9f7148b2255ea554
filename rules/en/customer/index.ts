/** How customers show their mood, what went wrong and what they ask. */
import type { PackSource } from '../../engine/pack';
import { asking } from './asking';
import { failure } from './failure';
import { feeling } from './feeling';

export const customer: PackSource['customer'] = { ...feeling, ...failure, ...asking };
