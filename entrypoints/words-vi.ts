import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as behaviours from '@/locales/vi/behaviours';
import { coach } from '@/locales/vi/coach';
import { leaveWords } from '@/utils/session/words';

/** The interface in Vietnamese, injected by the background when the coach asks for it. */
export default defineUnlistedScript(() => leaveWords('vi', { behaviours, coach }));
