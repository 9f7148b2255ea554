/**
 * What Tact shows beside a reply box, read and pressed as a person would. Parts are found by their stable `data-part` inside the open
 * shadow root of `tact-coach` (the test build's; the store build's is closed).
 */
import type { Locator, Page } from 'playwright-core';
import { until } from './extension';

export type Part =
  | 'meter'
  | 'list'
  | 'item'
  | 'card'
  | 'apply'
  | 'dismiss'
  | 'more'
  | 'never'
  | 'site'
  | 'source'
  | 'copy'
  | 'checklist'
  | 'well-done';

/** A hint as its card tells it. */
export interface ReadHint {
  readonly rule: string;
  readonly name: string;
  /** The words in the reply; empty for a hint about the whole reply. */
  readonly words: string;
  readonly why: string;
  readonly rewordings: readonly string[];
}

export interface CoachParts {
  part(name: Part): Locator;
  /** How many hints the meter counts; 0 also when there is no meter. */
  count(): Promise<number>;
  /** Waits until the count has stood still for `quiet` ms: whole-reply hints come after a pause. */
  settled(quiet?: number): Promise<number>;
  /** Opens the card of the n-th hint of the list. */
  openCard(index: number): Promise<Locator>;
  /** Opens every card in turn and reads it; leaves all closed. */
  readAll(): Promise<ReadHint[]>;
}

export function coachOn(page: Page): CoachParts {
  const part = (name: Part): Locator => page.locator(`tact-coach [data-part=${name}]`);
  const meter = part('meter');
  const count = async (): Promise<number> => ((await meter.count()) === 0 ? 0 : Number.parseInt((await meter.textContent()) || '0', 10));
  /** As a person would before going on: an open card may lie over the meter. */
  const closeCard = async (): Promise<void> => {
    if ((await part('card').count()) === 0) return;
    await page.keyboard.press('Escape');
    await part('card').waitFor({ state: 'detached' });
  };
  const openList = async (): Promise<void> => {
    await closeCard();
    if ((await part('list').count()) === 0) await meter.click();
    await part('list').waitFor();
  };
  const openCard = async (index: number): Promise<Locator> => {
    await openList();
    await part('item').nth(index).click();
    await part('card').waitFor();
    return part('card');
  };
  return {
    part,
    count,
    openCard,
    async settled(quiet = 1_500) {
      let last = await count();
      let since = performance.now();
      await until(`the count stands still for ${quiet} ms`, async () => {
        const now = await count();
        if (now !== last) [last, since] = [now, performance.now()];
        return performance.now() - since > quiet;
      });
      return last;
    },
    async readAll() {
      await openList();
      const hints: ReadHint[] = [];
      for (let index = 0; index < (await part('item').count()); index++) {
        const words = (await part('item').nth(index).locator('.words').allTextContents()).join('');
        const card = await openCard(index);
        hints.push({
          rule: (await card.getAttribute('data-rule')) ?? '',
          name: (await card.locator('h2').textContent()) ?? '',
          words,
          why: (await card.locator('.why').textContent()) ?? '',
          rewordings: await card.locator('.rewording').allTextContents(),
        });
        await openList();
      }
      await meter.click();
      return hints;
    },
  };
}
