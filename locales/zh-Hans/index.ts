import type { Strings } from '../strings';
import * as behaviours from './behaviours';
import { coach } from './coach';
import { pages } from './pages';
import { popup } from './popup';
import { practice } from './practice';

/** Chinese in simplified characters, as written on the mainland: the agent is 你. */
export const zhHans: Strings = { behaviours, coach, popup, practice, pages };
