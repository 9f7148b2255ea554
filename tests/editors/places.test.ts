/** The places in Chromium. */
import { driveChromium } from './chromium';
import { places } from './place-suite';

places('chromium', driveChromium);
