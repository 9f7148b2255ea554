/** The matrix in Chromium, second half. */
import { driveChromium } from './chromium';
import { half, suite } from './suite';

suite('chromium', driveChromium, half(1));
