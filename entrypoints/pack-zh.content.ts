import { defineContentScript } from 'wxt/utils/define-content-script';
import { compilePack } from '@/rules/engine/pack';
import { zh } from '@/rules/zh';
import { leavePack } from '@/utils/session/packs';

/** Chinese, both scripts, injected by the background when the coach asks for it. */
export default defineContentScript({ registration: 'runtime', matches: [], main: () => leavePack(compilePack(zh)) });
