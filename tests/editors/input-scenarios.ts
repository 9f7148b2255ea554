/** What comes in other than key by key: input methods, pastes, and texts and boxes the host puts there. */
import { expect } from 'vitest';
import type { ScenarioName } from './names';
import { expectedFor } from './reply-box';
import { begin, compose, type Stage, TEXT, times } from './stage';

export const INPUT_SCENARIOS = {
  Pinyin: async (stage) => {
    const { driver, box } = stage;
    await begin(stage);
    await box.isMarked();
    await driver.type(' ');
    await compose(driver, ['n', 'ni', 'ni h', 'ni hao'], '好的。');
    await driver.type(' ');
    for (const unfinished of ["I can't", "I can't do that."]) await driver.compose?.(unfinished);
    expect((await box.drawn()).length).toBe(1);
    await driver.commit("I can't do that.");
    await box.hasText(`${TEXT} 好的。 I can't do that.`);
    await driver.type(' ');
    await box.isMarked();
    expect((await box.drawn()).length).toBe(2);
  },
  'Telex and dead keys': async (stage) => {
    const { driver, box } = stage;
    await begin(stage);
    await box.isMarked();
    await driver.type(' ');
    await compose(driver, ['c', 'ch', 'chu', 'chun', 'chung', 'chúng'], 'chúng');
    await driver.type(' ');
    await compose(driver, ['t', 'to', 'tô', 'tôi'], 'tôi');
    await driver.type('. Caf');
    await compose(driver, ['´'], 'é');
    await driver.type('.');
    await box.hasText(`${TEXT} chúng tôi. Café.`);
    await box.isMarked();
  },
  'backspacing input method': async (stage) => {
    const { driver, box } = stage;
    await begin(stage);
    await box.isMarked();
    // Unikey and the like: what was typed is deleted and put in anew.
    await driver.type(' Anna Nguyen');
    await times(2, () => driver.press('Backspace'));
    await driver.commit('ễn');
    await driver.type('.');
    await box.hasText(`${TEXT} Anna Nguyễn.`);
    await box.isMarked();
  },
  'paste of 5,000 words': async (stage) => {
    const { box } = stage;
    await box.focus();
    const paragraph = `<p>${'We looked at the order and found the parcel. '.repeat(2).trim()}</p>`;
    await box.paste(`${paragraph.repeat(280)}<p>${TEXT}</p>`);
    await box.isMarked();
    const text = await box.text();
    expect(text.split(/\s+/).length).toBeGreaterThan(4_900);
    await box.fixByKey();
    await box.hasText((await expectedFor(text)).after);
  },
  'emptied and refilled': async (stage) => {
    const { driver, box } = stage;
    await begin(stage);
    await box.isMarked();
    await box.set('');
    await box.isUnmarked();
    await box.focus();
    await driver.type(TEXT);
    await box.isMarked();
    await box.fixByKey();
    await box.hasText((await expectedFor(TEXT)).after);
  },
  'made anew by the host': async (stage) => {
    const { driver, box } = stage;
    await begin(stage);
    await box.isMarked();
    await box.remake();
    await box.focus();
    await driver.type(TEXT);
    await box.isMarked();
    await box.fixByKey();
    await box.hasText((await expectedFor(TEXT)).after);
  },
} satisfies { readonly [name in ScenarioName]?: (stage: Stage) => Promise<void> };
