/** The matrix in Chromium. */
import { driveChromium } from './chromium';
import { suite } from './suite';

suite('chromium', driveChromium);
