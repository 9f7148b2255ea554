/** The matrix in Firefox. */
import { EDITORS } from './editors';
import { driveFirefox } from './firefox';
import { SCENARIO_NAMES, SHORT } from './names';
import { suite } from './suite';

suite('firefox', driveFirefox, EDITORS, process.env.TACT_EDITORS === 'all' ? SCENARIO_NAMES : SHORT);
