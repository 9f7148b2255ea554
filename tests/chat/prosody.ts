/** A prosody of our own for one test: on 127.0.0.1 only, with accounts and contacts in a folder that goes when it ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../e2e/harness/extension';

export interface Person {
  readonly name: string;
  /** Before the @. */
  readonly id: string;
}

export interface ChatServer {
  /** "ws://localhost:PORT/xmpp-websocket" */
  readonly url: string;
  readonly password: string;
  close(): Promise<void>;
}

const PASSWORD = 'only-for-this-test';

/** Starts it for two people who know each other. Ends the process it started, and no other. */
export async function startProsody(people: readonly [Person, Person]): Promise<ChatServer> {
  const folder = await mkdtemp(join(tmpdir(), 'tact-prosody-'));
  const port = await freePort();
  const data = join(folder, 'data/localhost');
  await Promise.all(['accounts', 'roster'].map((name) => mkdir(join(data, name), { recursive: true })));
  const [one, other] = people;
  for (const [me, you] of [
    [one, other],
    [other, one],
  ] as const) {
    await writeFile(join(data, 'accounts', `${me.id}.dat`), `return { ["password"] = ${JSON.stringify(PASSWORD)} };\n`);
    await writeFile(
      join(data, 'roster', `${me.id}.dat`),
      `return { [false] = { ["version"] = 1 }; ["${you.id}@localhost"] = { ["subscription"] = "both"; ["groups"] = {}; ["name"] = ${JSON.stringify(you.name)} } };\n`,
    );
  }
  const config = join(folder, 'prosody.cfg.lua');
  await writeFile(config, configOf(folder, port));
  let said = '';
  const server: ChildProcess = spawn('prosody', ['-F', '--config', config], { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const close = async () => {
    server.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await until('prosody answers', () => {
      if (server.exitCode !== null) throw new Error(`prosody ended by itself:\n${said}`);
      return answers(port);
    });
  } catch (error) {
    await close();
    throw new Error(said, { cause: error });
  }
  return { url: `ws://localhost:${port}/xmpp-websocket`, password: PASSWORD, close };
}

const configOf = (folder: string, port: number): string => `
run_as_root = true
pidfile = "${folder}/prosody.pid"
data_path = "${folder}/data"
log = { warn = "*console" }
interfaces = { "127.0.0.1" }
local_interfaces = { "127.0.0.1" }
modules_enabled = { "roster"; "saslauth"; "disco"; "ping"; "websocket" }
modules_disabled = { "s2s"; "c2s_direct_tls" }
authentication = "internal_plain"
c2s_ports = {}
c2s_direct_tls_ports = {}
s2s_ports = {}
https_ports = {}
http_ports = { ${port} }
http_interfaces = { "127.0.0.1" }
http_default_host = "localhost"
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
consider_websocket_secure = true
cross_domain_websocket = true
VirtualHost "localhost"
`;

const answers = (port: number): Promise<boolean> =>
  new Promise((answer) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => answer(true)).once('error', () => answer(false));
    socket.once('connect', () => socket.destroy());
  });

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
