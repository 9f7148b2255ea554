/** Serves pages to the browser from this machine only (127.0.0.1), and counts what was asked for. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface PageServer {
  /** "http://127.0.0.1:PORT", without a slash. */
  readonly origin: string;
  /** Paths asked for so far, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves a folder, or single pages made in a test: `pages` maps a path to its HTML and comes before the folder.
 * @param folder absolute; null when there are only made pages
 */
export async function servePages(folder: string | null, pages: { readonly [path: string]: string } = {}): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const path = pathOf(request);
    requests.push(path);
    const made = pages[path];
    if (made !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(made);
      return;
    }
    try {
      if (folder === null) throw new Error(`no page ${path}`);
      const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
      const body = await readFile(file);
      response
        .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-store' })
        .end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

const pathOf = (request: IncomingMessage): string => decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
