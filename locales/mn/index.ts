import type { Strings } from '../strings';
import * as behaviours from './behaviours';
import { coach } from './coach';
import { pages } from './pages';
import { popup } from './popup';
import { practice } from './practice';

/** Mongolian in Cyrillic: the agent is Та. */
export const mn: Strings = { behaviours, coach, popup, practice, pages };
