/** The matrix in Chromium, first half. */
import { driveChromium } from './chromium';
import { half, suite } from './suite';

suite('chromium', driveChromium, half(0));
