/** The matrix in Firefox. */
import { driveFirefox } from './firefox';
import { suite } from './suite';

suite('firefox', driveFirefox);
