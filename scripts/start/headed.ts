/** Opens the helpdesk and the practice inbox in a browser with Tact loaded, and stays until the window is closed. */
import { launchTact } from '@/tests/e2e/harness/extension';
import { servePages } from '@/tests/e2e/harness/pages';
import { root } from '../setup/run.mjs';

const server = await servePages(`${root}/tests/pages/helpdesk`);
const tact = await launchTact({ extension: `${root}/.output/chrome-mv3`, headless: false, viewport: null });
await tact.openOwn('practice.html');
const helpdesk = await tact.open(`${server.origin}/`);
await helpdesk.bringToFront();
console.log(`
Tact is loaded.

  Practice inbox   the tab beside: hints work there at once
  Helpdesk         ${server.origin}
                   press Tact's icon (in the puzzle menu), then "Turn on for this site", and type a reply

Close the window to end.`);
await tact.context.waitForEvent('close', { timeout: 0 });
await server.close();
