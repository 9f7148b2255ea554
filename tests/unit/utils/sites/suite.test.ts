// @vitest-environment happy-dom
// @vitest-environment-options {"settings": {"enableIframePageLoading": true}}
/** Every site through the same scenarios; docs/sites.md is the table of their answers (`npx vitest run -u` writes it). */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import chromium from '@/tests/sites/chromium.json';
import { type Answer, run, SCENARIOS, type Scenario, type Stage } from '@/tests/sites/scenarios';
import { tableOf } from '@/tests/sites/table';
import { TOOLS } from '@/tests/sites/tools';
import { SITES } from '@/utils/sites';

const scenarios = Object.keys(SCENARIOS) as readonly Scenario[];
const answers = new Map<string, Map<Scenario, Answer>>(TOOLS.map(({ name }) => [name, new Map()]));

declare global {
  interface Window {
    happyDOM: { setURL(url: string): void };
  }
}

const stage: Stage = {
  document,
  goTo(url, title) {
    window.happyDOM.setURL(url);
    document.title = title;
  },
  press(button) {
    for (const type of ['pointerdown', 'click']) button.dispatchEvent(trusted(type));
  },
};

/** As a person's press arrives. */
function trusted(type: string): Event {
  const event = new Event(type, { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

beforeEach(() => {
  // Nothing is laid out here: the pages say where a row stands, and what is hidden.
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    if (this.closest('[hidden], .hidden, [style*="display: none"]')) return new DOMRect();
    const left = this.getAttribute('data-left');
    return new DOMRect(Number(left ?? 0), 0, left === null ? 700 : 300, 80);
  });
});

describe.each(TOOLS.map((tool) => [tool.name, tool] as const))('%s', (name, tool) => {
  it.each(scenarios)('%s', async (scenario) => {
    const answer = await run[scenario](stage, tool);
    answers.get(name)?.set(scenario, answer);
    expect(answer).toMatch(/^(?:yes|unknown|–)$/);
  });
});

it('every site with selectors has a page', () => {
  const withSelectors = SITES.filter(({ composer }) => composer.length > 0).map(({ id }) => id);
  expect(TOOLS.flatMap(({ site }) => site ?? []).sort()).toEqual(withSelectors.sort());
});

describe('docs/sites.md', () => {
  it('is the table of these answers', async () => {
    await expect(tableOf(TOOLS, answers, chromium)).toMatchFileSnapshot('../../../../docs/sites.md');
  });
});
