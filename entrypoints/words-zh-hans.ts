import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as behaviours from '@/locales/zh-Hans/behaviours';
import { coach } from '@/locales/zh-Hans/coach';
import { leaveWords } from '@/utils/session/words';

/** The interface in Simplified Chinese, injected by the background when the coach asks for it. */
export default defineUnlistedScript(() => leaveWords('zh-Hans', { behaviours, coach }));
