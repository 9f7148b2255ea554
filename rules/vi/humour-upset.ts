import type { ReplyRule } from '../engine/pack';

const LAUGHING =
  /[😂🤣😆😜😝😹🤪😛😄😁😅😋🤭🙃😎]+|[=:]\){2,}|=\)(?!\p{L})|(?<![\p{L}\p{N}]):[vV](?![\p{L}\p{N}])|(?<![\p{L}\p{N}]):D(?![\p{L}\p{N}])/gu;

/** Laughing faces while the customer is upset; laughing words are the shared rule's. */
export const laughingFaces: ReplyRule = {
  id: 'humour-upset',
  judge: ({ text, customer }) =>
    (customer?.mood !== 'upset' && customer?.mood !== 'abusive') || customer.isJoking
      ? []
      : [...text.matchAll(LAUGHING)].map(({ index, 0: face }) => ({ span: { start: index, end: index + face.length } })),
};
