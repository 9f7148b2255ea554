/**
 * The built test extension in a real Chromium, headless unless told otherwise. What a test needs, in one place:
 *
 *   const tact = await launchTact();                    // a browser of its own with the extension loaded
 *   const server = await servePages(folder, { '/': '<textarea>' });      // pages.ts: pages on 127.0.0.1
 *   await tact.allow(server.origin);                    // host permission as a person would give it; waits for the registration
 *   const page = await tact.open(`${server.origin}/`);
 *   const coach = coachOn(page);                        // coach-parts.ts: meter, card … by data-part
 *   await tact.openOwn('popup.html');                   // one of our own pages
 *   await tact.killWorker();                            // the background goes away, as the browser does it
 *   tact.requests                                       // every request any page made, for counting
 *   await tact.close();
 *
 * Nothing here waits a fixed time: everything waits on a condition (see `until`). TACT_BUILD=test wxt build comes first.
 */
import { existsSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser } from '@/scripts/setup/browsers.mjs';
import { root } from '@/scripts/setup/run.mjs';

const TEST_BUILD = `${root}/.output/test/chrome-mv3`;

export interface LaunchOptions {
  /** A built extension; the test build when absent. */
  readonly extension?: string;
  /** Where the profile is kept; a fresh temporary one when absent. Give a folder to restart a browser with what it had. */
  readonly profile?: string;
  readonly headless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly locale?: string;
  /** The machine's own, e.g. "Asia/Ulaanbaatar"; the test's when absent. */
  readonly timeZone?: string;
  /** CSS px; null takes the window's own size. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** Device pixels per CSS pixel: 2 makes sharp screenshots. */
  readonly deviceScaleFactor?: number;
  readonly args?: readonly string[];
}

export interface TactBrowser {
  readonly context: BrowserContext;
  /** The extension's id, and the origin of its pages. */
  readonly id: string;
  readonly origin: string;
  /** URLs of every request made by any page or worker since the launch, our own extension's files and the browser's own left out. */
  readonly requests: readonly string[];
  open(url: string): Promise<Page>;
  /** Opens one of our pages, e.g. "popup.html" or "popup.html?site=http://127.0.0.1:1234". */
  openOwn(path: string): Promise<Page>;
  /** Turns Tact on for a page's origin in the popup and waits until our scripts are registered for it. */
  allow(origin: string): Promise<void>;
  /** Turns it off again, in the popup too. */
  forbid(origin: string): Promise<void>;
  /** Loads the extension anew, as an update does: tabs stay open, with the old content scripts in them. */
  reload(): Promise<void>;
  /** Stops the service worker and waits until it is gone. The next message or event starts it again. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

export async function launchTact(options: LaunchOptions = {}): Promise<TactBrowser> {
  const extension = options.extension ?? TEST_BUILD;
  if (!existsSync(extension)) throw new Error(`${extension} is not built. Run: TACT_BUILD=test npx wxt build`);
  const program = findBrowser('chromium');
  if (program === null) throw new Error('No Chromium found: set CHROME_PATH, or run npm test, which installs one.');
  const { viewport = { width: 1280, height: 800 }, headless = true } = options;
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: program,
    headless,
    viewport,
    ...(viewport !== null && { deviceScaleFactor: options.deviceScaleFactor ?? 1 }),
    colorScheme: options.colorScheme ?? 'light',
    locale: options.locale ?? 'en-US',
    ...(options.timeZone !== undefined && { env: { ...process.env, TZ: options.timeZone } }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--lang=${options.locale ?? 'en-US'}`,
      ...(options.args ?? []),
    ],
  });
  const requests: string[] = [];
  context.on('request', (request) => {
    if (!/^chrome(-extension)?:/.test(request.url())) requests.push(request.url());
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const open = async (url: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  const openOwn = (path: string): Promise<Page> => open(`chrome-extension://${id}/${path}`);
  return {
    context,
    id,
    origin: `chrome-extension://${id}`,
    requests,
    open,
    openOwn,
    allow: (origin) => allow({ context, id }, origin),
    forbid: (origin) => pressInPopup({ context, id }, origin, 'turn-off'),
    reload: () => reload(context, id),
    killWorker: () => killWorker(context, id),
    close: () => context.close(),
  };
}

/**
 * As a person would: opens the popup for that page and presses "Turn on", so permission, registration and injection are the real ones.
 * Headless, permissions.request waits for its prompt for ever; the page chrome://extensions may answer it beforehand.
 */
async function allow(tact: Own, origin: string): Promise<void> {
  const settings = await tact.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    async ([extensionId, host]) => {
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
      await chrome.developerPrivate.addHostPermission(extensionId, host);
    },
    [tact.id, patternOf(origin)] as const,
  );
  await settings.close();
  await pressInPopup(tact, origin, 'turn-on');
}

async function pressInPopup(tact: Own, origin: string, part: 'turn-on' | 'turn-off'): Promise<void> {
  const popup = await tact.context.newPage();
  await popup.goto(`chrome-extension://${tact.id}/popup.html?site=${origin}`);
  await popup.locator(`[data-part=${part}]`).click();
  await until(`${part} for ${origin}`, () => popup.evaluate(isRegistered, [patternOf(origin), part === 'turn-on'] as const));
  await popup.close();
}

type Own = Pick<TactBrowser, 'context' | 'id'>;

/** Ports are not part of a permission. */
const patternOf = (origin: string): string => `${new URL(origin).protocol}//${new URL(origin).hostname}/*`;

/** Runs in a page of ours: whether scripts are registered for a pattern is as it should be. */
async function isRegistered([pattern, wanted]: readonly [string, boolean]): Promise<boolean> {
  const scripts = await chrome.scripting.getRegisteredContentScripts();
  return scripts.some((script) => script.matches?.includes(pattern)) === wanted;
}

/** Without developer mode the browser turns an unpacked extension off when it is loaded a second time. */
async function reload(context: BrowserContext, id: string): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(async (extensionId) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.reload(extensionId, { failQuietly: true });
  }, id);
  await settings.close();
}

async function killWorker(context: BrowserContext, id: string): Promise<void> {
  const browser = context.browser();
  if (browser === null) throw new Error('A persistent context has no browser here.');
  const session = await browser.newBrowserCDPSession();
  const workers = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`));
  };
  for (const { targetId } of await workers()) await session.send('Target.closeTarget', { targetId });
  await until('the worker is gone', async () => (await workers()).length === 0);
  await session.detach();
}

/**
 * Waits until a condition holds, looking again as soon as the browser answered; throws after `within` ms with the condition's name.
 */
export async function until(what: string, condition: () => Promise<boolean>, within = 15_000): Promise<void> {
  const end = performance.now() + within;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`Waited ${within} ms in vain: ${what}`);
    await new Promise((again) => setTimeout(again, 15));
  }
}
