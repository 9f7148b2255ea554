import { describe, expect, it } from 'vitest';
import { withLongForms } from '@/rules/en/contractions';

describe('long forms of contractions', () => {
  it.each([
    ["we don't do", "we (don't | do not) do"],
    ["(can't | won't)", "(can't | cannot | can not | won't | will not)"],
    ["i'll [just] call", "(i'll | i will) [just] call"],
    ["[it's | so]", "[it's | it is | so]"],
    ["the bank's fault", "the bank's fault"],
    ["*n't", "*n't"],
    ["ain't", "ain't"],
  ])('%s', (cue, both) => {
    expect(withLongForms(cue).replaceAll(' | ', '|')).toBe(both.replaceAll(' | ', '|'));
  });
});
