/** From a list of messages to what the coach may know of the conversation. Messages come oldest first. */
import type { Conversation } from '@/rules/types';
import { insideFrame } from './around';
import { readText } from './read-text';

export interface Message {
  readonly element: HTMLElement;
  /** `unknown`: a message whose author the page does not tell. */
  readonly side: 'customer' | 'agent' | 'unknown';
}

/** More of the customer's messages in a row than this are not read. */
const MOST_READ = 8;

/**
 * The customer's last message, or messages where several stand together. Nothing of it is known once a message of unknown side follows.
 * `firstReply` is false as soon as the agent's side wrote, true when all messages are the customer's.
 */
export function readThread(thread: readonly Message[]): Pick<Conversation, 'customer' | 'firstReply' | 'isAnswered'> {
  const last = thread.findLastIndex(({ side }) => side === 'customer');
  const hasAgent = thread.some(({ side }) => side === 'agent');
  const isSure = thread.every(({ side }) => side !== 'unknown');
  const firstReply = hasAgent ? false : isSure && last >= 0 ? true : null;
  if (last < 0 || thread.slice(last + 1).some(({ side }) => side === 'unknown')) return { customer: null, firstReply };
  const said: string[] = [];
  for (let at = last; at >= 0 && said.length < MOST_READ; at -= 1) {
    const message = thread[at];
    if (message?.side !== 'customer') break;
    const text = readText(insideFrame(message.element));
    if (text !== '') said.unshift(text);
  }
  return { customer: said.length > 0 ? said.join('\n') : null, firstReply, isAnswered: last < thread.length - 1 };
}
