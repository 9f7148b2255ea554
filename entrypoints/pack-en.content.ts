import { defineContentScript } from 'wxt/utils/define-content-script';
import { en } from '@/rules/en';
import { compilePack } from '@/rules/engine/pack';
import { leavePack } from '@/utils/session/packs';

/** English, injected by the background when the coach asks for it. */
export default defineContentScript({ registration: 'runtime', matches: [], main: () => leavePack(compilePack(en)) });
