import type { Examples } from '../examples';

const LONG =
  'We looked at your order and saw that it left our warehouse on Monday and went to the depot in Leeds where it waited for a van until Wednesday because the road was closed and then it went out again this morning';

export const examples: Examples = {
  flags: [
    { text: `${LONG}.`, found: `${LONG}.` },
    { text: `Hi Ana. ${LONG}!`, found: `${LONG}!` },
  ],
  passes: [
    'We looked at your order. It left our warehouse on Monday and waited in Leeds until Wednesday, because the road was closed. It is with the driver now.',
    `- ${LONG}`,
  ],
};
