import { defineContentScript } from 'wxt/utils/define-content-script';
import { compilePack } from '@/rules/engine/pack';
import { mn } from '@/rules/mn';
import { leavePack } from '@/utils/session/packs';

/** Mongolian, injected by the background when the coach asks for it. */
export default defineContentScript({ registration: 'runtime', matches: [], main: () => leavePack(compilePack(mn)) });
