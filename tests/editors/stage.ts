/** What the scenarios share: the text they type, the stage they play on, and a few moves. */
import { until } from '@/tests/e2e/harness/extension';
import type { Driver } from './driver';
import type { EditorSpec } from './editors';
import type { ReplyBox } from './reply-box';

/** One hint with a rewording, between two sentences without. */
export const TEXT = "Hello Anna. I can't open the file today. Greetings.";
export const START = TEXT.indexOf('I can');

export interface Stage {
  readonly driver: Driver;
  readonly spec: EditorSpec;
  readonly box: ReplyBox;
  /** The same page where Tact is off; leaves the browser there. */
  without(): Promise<ReplyBox>;
}

export const times = async (count: number, act: () => Promise<void>) => {
  for (let done = 0; done < count; done += 1) await act();
};

/** Trix answers a key a frame later: faster hands than a person's would make its own result a matter of luck. */
export const drawn = (driver: Driver) => driver.ask(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))), null);

/** A fix looks after the caret for some frames: what faster hands than a person's type meanwhile may land beside it. */
export const settled = (driver: Driver) => times(4, () => drawn(driver));

export const begin = async ({ driver, box }: Stage, text = TEXT) => {
  await box.focus();
  await driver.type(text);
  await box.hasText(text);
  await drawn(driver);
};

export const compose = async (driver: Driver, unfinished: readonly string[], final: string) => {
  for (const text of unfinished) await driver.compose?.(text);
  await driver.commit(final);
};

/** Where the caret is, told by a letter typed there. */
export const caretIsAt = async ({ driver, box }: Stage, text: string, offset: number) => {
  await settled(driver);
  await driver.type('Q');
  await box.hasText(`${text.slice(0, offset)}Q${text.slice(offset)}`);
};

export const bold = (stage: Stage) => (stage.spec.isPlain ? Promise.resolve() : stage.driver.press('Control+b'));

/** Editors come up in their own time. */
export const ready = (driver: Driver) => until('the editor is there', () => driver.ask(() => window.host !== undefined, null));
