import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mn } from '@/rules/mn';
import { leavePack } from '@/utils/session/packs';

/** Mongolian, injected by the background when the coach asks for it. */
export default defineUnlistedScript(() => leavePack(mn));
