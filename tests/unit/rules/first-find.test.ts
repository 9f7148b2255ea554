import { beforeAll, describe, expect, it } from 'vitest';
import { type Coach, createCoach } from '../../../rules/coach';
import { loadPack } from '../../../rules/packs';
import { DEFAULT_COACH_SETTINGS } from '../../../rules/types';

let coach: Coach;
beforeAll(async () => {
  coach = createCoach([await loadPack('vi')], (rule, error) => {
    throw new Error(`${rule}: ${error}`);
  });
});

describe('a fault said twice', () => {
  it.each([
    ['in one clause is one hint', 'Dạ chắc là mai hàng cũng có khi về ạ.', 1],
    ['in two clauses is two', 'Dạ chắc là mai hàng về, có khi mốt ạ.', 2],
  ])('%s', (_, reply, count) => {
    expect(coach.coach(reply, {}, DEFAULT_COACH_SETTINGS).hints.filter(({ rule }) => rule === 'hedging')).toHaveLength(count);
  });
});
