import type { PackSource } from '../engine/pack';

/** Where words do not say what they seem to: conditions, the customer's own trouble said back, reassurance. */
export const scopes: PackSource['scopes'] = {
  condition: ['(if | when | whenever | in case | unless) »'],
  echo: ["(i | we) (see | understand | hear | read) [that] you (can't | cannot | are unable to) »", 'sorry [to hear] [that] you »'],
  reassurance: ["you (won't | don't | will not | do not) (need | have) to »"],
};
