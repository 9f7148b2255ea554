/** Every editor through every scenario in one browser; in two halves where two can run side by side. */
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { PageServer } from '@/tests/e2e/harness/pages';
import type { Driver } from './driver';
import { EDITORS, type EditorSpec } from './editors';
import { exceptionFor } from './exceptions';
import { type BrowserKind, type ScenarioName, scenariosFor } from './names';
import { serveEditors } from './pages';
import { play } from './scenarios';

export const half = (which: 0 | 1): readonly EditorSpec[] => EDITORS.filter((_, at) => at % 2 === which);

export function suite(
  browser: BrowserKind,
  start: (server: PageServer) => Promise<Driver>,
  editors: readonly EditorSpec[],
  names: readonly ScenarioName[] = scenariosFor(browser),
): void {
  let server: PageServer;
  let driver: Driver;
  beforeAll(async () => {
    server = await serveEditors();
    driver = await start(server);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });
  for (const spec of editors)
    describe(spec.name, () => {
      for (const name of names) test.skipIf(exceptionFor(spec, name, browser) !== null)(name, () => play(driver, spec, name));
    });
}
