import * as behaviours from './behaviours';
import { coach } from './coach';
import { pages } from './pages';
import { popup } from './popup';
import { practice } from './practice';

/** English is the first dictionary; every other language has its shape. `coach`: card, meter, list, checklist. `pages`: options and first run. */
export const en = { behaviours, coach, popup, practice, pages };
