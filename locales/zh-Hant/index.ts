import type { Strings } from '../strings';
import * as behaviours from './behaviours';
import { coach } from './coach';
import { pages } from './pages';
import { popup } from './popup';
import { practice } from './practice';

/** Chinese in traditional characters, as written in Taiwan: the agent is 你. */
export const zhHant: Strings = { behaviours, coach, popup, practice, pages };
