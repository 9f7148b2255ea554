import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { zh } from '@/rules/zh';
import { leavePack } from '@/utils/session/packs';

/** Chinese, injected by the background when the coach asks for it. */
export default defineUnlistedScript(() => leavePack(zh));
