/**
 * The scenarios every editor goes through, the same in both browsers. Each begins on a fresh page; nothing waits a fixed time.
 * The names are the columns of docs/editors.md.
 */
import { expect } from 'vitest';
import type { Driver } from './driver';
import type { EditorSpec } from './editors';
import { INPUT_SCENARIOS } from './input-scenarios';
import type { ScenarioName } from './names';
import { expectedFor, type ReplyBox, replyBox } from './reply-box';
import { begin, bold, caretIsAt, drawn, ready, START, type Stage, settled, TEXT, times } from './stage';

export const SCENARIOS: { readonly [name in ScenarioName]: (stage: Stage) => Promise<void> } = {
  'found and drawn': async (stage) => {
    await begin(stage);
    await stage.box.isPainted();
  },
  'follows typing': async (stage) => {
    const { driver, box } = stage;
    await begin(stage);
    await box.isMarked();
    await driver.press('Home');
    await drawn(driver);
    await driver.type('Well. ');
    await box.isMarked();
    await driver.press('End');
    await drawn(driver);
    await driver.type(' Bye.');
    await box.isMarked();
    await driver.press('Home');
    await times(START + 'Well. '.length + 12, () => driver.press('ArrowRight'));
    await driver.type(' up');
    await box.isMarked();
  },
  'follows scroll and size': async (stage) => {
    const { driver, box } = stage;
    await begin(stage);
    await driver.press('Home');
    await times(9, () => driver.press('Enter'));
    await box.isMarked();
    await driver.press('Control+Home');
    await box.isMarked();
    await driver.resize(620, 500);
    await box.isMarked();
    await driver.resize(1280, 800);
  },
  'across bold': async (stage) => {
    const { driver, box } = stage;
    await box.focus();
    await driver.type("I can't ");
    await bold(stage);
    await driver.type('open');
    await bold(stage);
    await driver.type(' the file today. ');
    const text = await box.text();
    await box.isMarked();
    await box.fixByKey();
    await box.hasText((await expectedFor(text)).after);
  },
  'in a list': async (stage) => {
    const { box } = stage;
    await box.focus();
    await box.paste("<ul><li>Hello Anna.</li><li>I can't <b>open</b> the file today.</li><li>Greetings.</li></ul>");
    await box.isMarked();
    const text = await box.text();
    const items = (await box.html()).split('<li').length;
    await box.fixByKey();
    await box.hasText((await expectedFor(text)).after);
    expect((await box.html()).split('<li').length).toBe(items);
  },
  'fix by click': async (stage) => {
    await begin(stage);
    const { after, caret } = await expectedFor(TEXT);
    await stage.box.fixByClick();
    await stage.box.hasText(after);
    await caretIsAt(stage, after, caret);
  },
  'fix by key': async (stage) => {
    await begin(stage);
    await stage.box.isMarked();
    const { after, caret } = await expectedFor(TEXT);
    await stage.box.fixByKey();
    await stage.box.hasText(after);
    await caretIsAt(stage, after, caret);
  },
  'undo and redo': async (stage) => {
    const { driver, box, spec } = stage;
    await begin(stage);
    await box.isMarked();
    const { after } = await expectedFor(TEXT);
    await box.fixByKey();
    await box.hasText(after);
    await settled(driver);
    await driver.press('Control+z');
    await box.hasText(TEXT);
    await drawn(driver);
    if (spec.redo === 'button') await box.pressRedo();
    else await driver.press(spec.redo ?? 'Control+Shift+Z');
    await box.hasText(after);
  },
  'waved away': async (stage) => {
    const { driver, box } = stage;
    await begin(stage);
    await box.isMarked();
    await times(5, () => driver.press('ArrowLeft'));
    await drawn(driver);
    await box.openCard();
    await driver.press('Escape');
    await box.isUnmarked();
    await caretIsAt(stage, TEXT, TEXT.length - 5);
  },
  ...INPUT_SCENARIOS,
  'two boxes': async ({ driver, spec }) => {
    await driver.open(`/${spec.name}?two`);
    await ready(driver);
    const [one, two] = [replyBox(driver, 0), replyBox(driver, 1)];
    await one.focus();
    await driver.type(TEXT);
    await one.isMarked();
    await two.focus();
    await driver.type(`Dear Bob. ${TEXT}`);
    await two.isMarked();
    await one.isMarked();
    await two.fixByKey();
    await two.hasText((await expectedFor(`Dear Bob. ${TEXT}`)).after);
    await one.hasText(TEXT);
  },
  'sent as without Tact': async (stage) => {
    const { driver } = stage;
    const write = async (box: ReplyBox) => {
      await box.focus();
      const acts = [
        () => driver.type(`${TEXT} I `),
        () => bold(stage),
        () => driver.type('really'),
        () => bold(stage),
        () => driver.type(" can't do that. Bye."),
        () => driver.press('Enter'),
        () => driver.type('Tom'),
      ];
      for (const act of acts) {
        await act();
        await drawn(driver);
      }
      return box;
    };
    await write(stage.box);
    await stage.box.isMarked();
    const sent = await stage.box.html();
    expect([sent]).toEqual([await (await write(await stage.without())).html()]);
  },
  'clean after a fix': async (stage) => {
    const { driver, box } = stage;
    await begin(stage);
    const { after } = await expectedFor(TEXT);
    await box.isMarked();
    await box.fixByKey();
    await box.hasText(after);
    const fixed = await box.html();
    const byHand = await stage.without();
    await byHand.focus();
    await driver.type(after);
    expect(fixed.replace(/&nbsp;|\u00a0/g, ' ')).toBe((await byHand.html()).replace(/&nbsp;|\u00a0/g, ' '));
  },
};

export async function play(driver: Driver, spec: EditorSpec, name: ScenarioName): Promise<void> {
  await driver.open(`/${spec.name}`);
  await ready(driver);
  await SCENARIOS[name]({
    driver,
    spec,
    box: replyBox(driver),
    async without() {
      await driver.open(`/${spec.name}`, { without: true });
      await ready(driver);
      return replyBox(driver);
    },
  });
}
