import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as behaviours from '@/locales/mn/behaviours';
import { coach } from '@/locales/mn/coach';
import { leaveWords } from '@/utils/session/words';

/** The interface in Mongolian, injected by the background when the coach asks for it. */
export default defineUnlistedScript(() => leaveWords('mn', { behaviours, coach }));
