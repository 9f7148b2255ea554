import type { Strings } from '../strings';
import * as behaviours from './behaviours';
import { coach } from './coach';
import { pages } from './pages';
import { popup } from './popup';
import { practice } from './practice';

/** Vietnamese: the agent is “bạn”, the customer “khách”. */
export const vi: Strings = { behaviours, coach, popup, practice, pages };
