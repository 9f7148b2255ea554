/** The matrix in Firefox. */
import { EDITORS } from './editors';
import { driveFirefox } from './firefox';
import { suite } from './suite';

suite('firefox', driveFirefox, EDITORS);
