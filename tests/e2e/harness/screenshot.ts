/** Pictures of what people see, for output: looked at by us, and shown in the README. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { root } from '@/scripts/setup/run.mjs';

/** Writes output/NAME-light.png and NAME-dark.png. The page keeps the light scheme afterwards. */
export async function screenshot(page: Page, name: string, isFullPage = false): Promise<void> {
  mkdirSync(`${root}/output`, { recursive: true });
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${root}/output/${name}-${colorScheme}.png`, fullPage: isFullPage, animations: 'disabled' });
  }
}
