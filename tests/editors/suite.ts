/** Every editor through every scenario in one browser. */
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { PageServer } from '@/tests/e2e/harness/pages';
import type { Driver } from './driver';
import { type BrowserKind, EDITORS } from './editors';
import { serveEditors } from './pages';
import { exceptionFor, play, SCENARIOS, type ScenarioName } from './scenarios';

export function suite(kind: BrowserKind, start: (server: PageServer) => Promise<Driver>, compose: boolean): void {
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
  const can = { kind, compose: compose ? async () => {} : null };
  for (const spec of EDITORS)
    describe(spec.name, () => {
      for (const name of Object.keys(SCENARIOS) as ScenarioName[]) {
        const exception = exceptionFor(spec, name, can);
        test.skipIf(exception !== null)(name, () => play(driver, spec, name));
      }
    });
}
