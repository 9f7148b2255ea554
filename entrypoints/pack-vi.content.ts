import { defineContentScript } from 'wxt/utils/define-content-script';
import { compilePack } from '@/rules/engine/pack';
import { vi } from '@/rules/vi';
import { leavePack } from '@/utils/session/packs';

/** Vietnamese, injected by the background when the coach asks for it. */
export default defineContentScript({ registration: 'runtime', matches: [], main: () => leavePack(compilePack(vi)) });
