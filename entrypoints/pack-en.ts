import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { en } from '@/rules/en';
import { leavePack } from '@/utils/session/packs';

/** English, injected by the background when the coach asks for it. */
export default defineUnlistedScript(() => leavePack(en));
