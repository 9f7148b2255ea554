/** The places in Firefox. */
import { driveFirefox } from './firefox';
import { places } from './place-suite';

places('firefox', driveFirefox);
