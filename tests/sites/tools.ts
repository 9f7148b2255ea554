/** Every page of a tool, in the order of docs/sites.md. */
import { CHATS } from './chats';
import { HELPDESKS } from './helpdesks';
import { SELF_HOSTED } from './self-hosted';
import type { ToolPage } from './tool';

export const TOOLS: readonly ToolPage[] = [...HELPDESKS, ...CHATS, ...SELF_HOSTED];
