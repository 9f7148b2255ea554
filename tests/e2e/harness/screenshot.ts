/** Pictures of what people see, for output: looked at by us, and shown in the README. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { root } from '@/scripts/setup/run.mjs';

export interface ScreenshotOptions {
  readonly isFullPage?: boolean;
  /** Done before each picture, when the scheme has changed. */
  readonly before?: () => Promise<void>;
}

/** Writes output/NAME-dark.png and NAME-light.png. The page keeps the light scheme afterwards. */
export async function screenshot(page: Page, name: string, { isFullPage = false, before }: ScreenshotOptions = {}): Promise<void> {
  mkdirSync(`${root}/output`, { recursive: true });
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await before?.();
    await page.screenshot({ path: `${root}/output/${name}-${colorScheme}.png`, fullPage: isFullPage, animations: 'disabled' });
  }
}
