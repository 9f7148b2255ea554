/** One reply box as a test uses it: typed into by hand, read through its editor, its underlines checked against the words. */
import { expect } from 'vitest';
import { type Coach, createCoach } from '@/rules/coach';
import { loadPack, PACKED } from '@/rules/packs';
import { DEFAULT_COACH_SETTINGS } from '@/rules/types';
import { until } from '@/tests/e2e/harness/extension';
import type { Area, Driver } from './driver';
import { boxArea, type Drawn, drawnIn, offerForCopy, partArea, rectsOfWords, underlineColumns } from './in-page';

/** What Tact must find in a text, and what its first rewording makes of it: asked of the rules themselves. */
export interface Expected {
  readonly words: readonly string[];
  readonly after: string;
  /** Where the caret belongs after the fix. */
  readonly caret: number;
}

let coach: Coach | null = null;

export async function expectedFor(text: string): Promise<Expected> {
  coach ??= createCoach(await Promise.all(PACKED.map(loadPack)));
  const hints = coach.coach(text, {}, DEFAULT_COACH_SETTINGS).hints.filter(({ span }) => span !== null);
  const rewording = hints[0]?.rewordings[0];
  const { start, end } = rewording?.span ?? { start: 0, end: 0 };
  return {
    words: hints.map((hint) => hint.text),
    after: text.slice(0, start) + (rewording?.text ?? '') + text.slice(end),
    caret: start + (rewording?.gap ?? rewording?.text.length ?? 0),
  };
}

const spaced = (text: string) => text.replaceAll('\u00a0', ' ').replace(/[\u200b\u2060\ufeff]/g, '');

export interface ReplyBox {
  focus(): Promise<void>;
  text(): Promise<string>;
  html(): Promise<string>;
  /** The host puts in a text, or empties the box. */
  set(text: string): Promise<void>;
  remake(): Promise<void>;
  pressRedo(): Promise<void>;
  hasText(text: string): Promise<void>;
  drawn(): Promise<readonly Drawn[]>;
  /** Waits until exactly what the rules find in the model's text is underlined, each at its own words. */
  isMarked(): Promise<readonly Drawn[]>;
  isUnmarked(): Promise<void>;
  /** Our colours are on screen from the words' first to their last column, and nowhere else. */
  isPainted(): Promise<void>;
  /** By the shortcut, which moves focus into the card. */
  openCard(): Promise<void>;
  fixByKey(): Promise<void>;
  fixByClick(): Promise<void>;
  paste(html: string): Promise<void>;
}

export function replyBox(driver: Driver, at = 0): ReplyBox {
  const text = async () => spaced(await driver.ask((one) => window.host.boxes[one]?.text() ?? '', at));
  const drawn = async () => (await driver.ask(drawnIn, at)).map((one) => ({ ...one, words: spaced(one.words) }));
  const steadyPart = async (part: string): Promise<Area> => {
    let last: Area | null = null;
    await until(`${part} stands still`, async () => {
      const now = await driver.ask(partArea, part);
      const isSteady = now !== null && last !== null && now.x === last.x && now.y === last.y;
      last = now;
      return isSteady;
    });
    return last ?? { x: 0, y: 0, width: 0, height: 0 };
  };
  const box: ReplyBox = {
    text,
    drawn,
    async focus() {
      const { x, y, width } = await driver.ask(boxArea, at);
      await driver.click(x + Math.min(width - 12, 300), y + 14);
    },
    html: () => driver.ask((one) => window.host.boxes[one]?.html() ?? '', at),
    async set(value) {
      await driver.ask(async ([one, next]) => void (await window.host.boxes[one]?.set(next)), [at, value] as const);
    },
    pressRedo: () => driver.ask((one) => window.host.boxes[one]?.redo?.(), at),
    remake: () => driver.ask((one) => window.host.remake(one), at),
    async hasText(wanted) {
      await until('text', async () => (await text()) === wanted, 10_000).catch(onlyLate);
      expect(await text()).toBe(wanted);
    },
    async isMarked() {
      let found: readonly Drawn[] = [];
      let is: readonly string[] = [];
      let wanted: readonly string[] = ['something to underline'];
      await until(
        'underlined',
        async () => {
          const { words } = await expectedFor(await text());
          if (words.length === 0) return false;
          found = await drawn();
          const own = (one: string) => driver.ask(rectsOfWords, [at, one] as const);
          wanted = await Promise.all(words.map(async (one) => describe(one, await own(one))));
          is = found.map(({ words: one, rects }) => describe(one, rects));
          return [...is].sort().join('|') === [...wanted].sort().join('|');
        },
        10_000,
      ).catch(onlyLate);
      expect([...is].sort()).toEqual([...wanted].sort());
      return found;
    },
    async isUnmarked() {
      await until('no underline', async () => (await drawn()).length === 0, 10_000).catch(onlyLate);
      expect(await drawn()).toEqual([]);
    },
    async isPainted() {
      const [first] = await box.isMarked();
      const area = await driver.ask(boxArea, at);
      const rect = first?.rects[0];
      if (!rect) throw new Error('nothing is drawn');
      // The meter, in one of our colours too, may stand at the end of the line.
      const line = { x: area.x, y: rect.y + area.frameY, width: rect.x + area.frameX - area.x + rect.width + 150, height: rect.height + 6 };
      const columns = await driver.ask(underlineColumns, await driver.picture(line));
      if (!columns) throw new Error('no underline is on screen');
      const left = rect.x + area.frameX - area.x;
      expect(Math.abs(columns.from - left)).toBeLessThan(5);
      expect(Math.abs(columns.to - left - rect.width)).toBeLessThan(5);
    },
    async openCard() {
      await driver.press('Alt+t');
      await until('card', async () => (await driver.ask(partArea, 'card')) !== null, 10_000);
    },
    async fixByKey() {
      await box.openCard();
      await driver.press('Enter');
    },
    async fixByClick() {
      const [first] = await box.isMarked();
      const { frameX, frameY } = await driver.ask(boxArea, at);
      const rect = first?.rects[0];
      if (!rect) throw new Error('nothing is drawn');
      await driver.move(rect.x + frameX + 4, rect.y + frameY + rect.height / 2);
      await driver.move(rect.x + frameX + 12, rect.y + frameY + rect.height / 2);
      const { x, y, width, height } = await steadyPart('apply');
      await driver.click(x + width / 2, y + height / 2);
    },
    async paste(html) {
      await driver.ask(offerForCopy, html);
      await driver.press('Control+c');
      await until('copied', () => driver.ask(() => document.querySelector('#copied[data-copied]') !== null, null), 10_000);
      await driver.ask(() => document.querySelector('#copied')?.remove(), null);
      await box.focus();
      await driver.press('Control+v');
    },
  };
  return box;
}

/** Waiting in vain is told by the comparison that follows; anything else is an error. */
const onlyLate = (error: Error): void => {
  if (!error.message.startsWith('Waited')) throw error;
};

/** Words with where they are, in whole px: pieces of one line joined. */
function describe(words: string, rects: readonly Area[]): string {
  const lines: { x: number; right: number; y: number }[] = [];
  for (const { x, y, width, height } of rects) {
    if (width < 1) continue;
    const middle = y + height / 2;
    const line = lines.find((one) => Math.abs(one.y - middle) < 6);
    if (line) {
      line.x = Math.min(line.x, x);
      line.right = Math.max(line.right, x + width);
    } else lines.push({ x, right: x + width, y: middle });
  }
  return `${words}: ${lines.map((one) => `${Math.round(one.x)}–${Math.round(one.right)} at ${Math.round(one.y / 4) * 4}`).join(', ')}`;
}
