import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { vi } from '@/rules/vi';
import { leavePack } from '@/utils/session/packs';

/** Vietnamese, injected by the background when the coach asks for it. */
export default defineUnlistedScript(() => leavePack(vi));
