/** Every editor through every scenario in one browser. */
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { PageServer } from '@/tests/e2e/harness/pages';
import type { Driver } from './driver';
import { EDITORS } from './editors';
import { exceptionFor } from './exceptions';
import { type BrowserKind, SCENARIO_NAMES } from './names';
import { serveEditors } from './pages';
import { play } from './scenarios';

export function suite(browser: BrowserKind, start: (server: PageServer) => Promise<Driver>): void {
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
  for (const spec of EDITORS)
    describe(spec.name, () => {
      for (const name of SCENARIO_NAMES) test.skipIf(exceptionFor(spec, name, browser) !== null)(name, () => play(driver, spec, name));
    });
}
