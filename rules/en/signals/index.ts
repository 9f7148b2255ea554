import type { PackSource } from '../../engine/pack';
import { courtesy } from './courtesy';
import { substance } from './substance';

/** What sentences hold that more than one rule reads. */
export const signals: PackSource['signals'] = { ...courtesy, ...substance };
