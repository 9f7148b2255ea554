/** The suite as a page's own script, for a real browser: laid out, styled and pressed as on a screen. Started from tests/e2e. */
import { type Answer, run, SCENARIOS, type Scenario, type Stage } from './scenarios';
import { TOOLS } from './tools';

declare global {
  interface Window {
    /** Given by the test: a real press in the middle of a place in the window, CSS px. */
    pressAt(x: number, y: number): Promise<void>;
    answersOf(name: string): Promise<Record<Scenario, Answer>>;
  }
}

const stage: Stage = {
  document,
  goTo(url, title) {
    history.replaceState(null, '', url);
    document.title = title;
  },
  async press(button) {
    button.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = button.getBoundingClientRect();
    await window.pressAt(x + width / 2, y + height / 2);
  },
};

window.answersOf = async (name) => {
  const tool = TOOLS.find((one) => one.name === name);
  if (!tool) throw new Error(`no tool ${name}`);
  // A form that is sent takes the page along; a link leads away.
  for (const type of ['submit', 'click']) document.addEventListener(type, (event) => event.preventDefault());
  const answers: Partial<Record<Scenario, Answer>> = {};
  for (const scenario of Object.keys(SCENARIOS) as Scenario[]) {
    answers[scenario] = await Promise.resolve(run[scenario](stage, tool)).catch((error: Error) => {
      throw new Error(`${name}, ${scenario}: ${error.message}`);
    });
  }
  return answers as Record<Scenario, Answer>;
};
