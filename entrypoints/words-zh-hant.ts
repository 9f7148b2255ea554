import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as behaviours from '@/locales/zh-Hant/behaviours';
import { coach } from '@/locales/zh-Hant/coach';
import { leaveWords } from '@/utils/session/words';

/** The interface in Traditional Chinese, injected by the background when the coach asks for it. */
export default defineUnlistedScript(() => leaveWords('zh-Hant', { behaviours, coach }));
