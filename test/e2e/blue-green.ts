import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../fixtures/servers/listen.ts';
import { STREAMING } from './behind-nginx.ts';
import { readExample, runUntilGate } from './example-job.ts';
import { type Nginx, startNginx } from './nginx.ts';
import { type Stage, VERSIONS } from './scenarios/part.ts';
import { startUnits, type Units } from './units.ts';

/** What `examples/nginx-blue-green.yml` asks of a host, with version `before` live as blue. */
export interface BlueGreen extends Stage {
  nginx: Nginx;
  units: Units;
  env: Record<string, string>;
  /** Own addresses of the colours, as `host:port`. */
  blue: string;
  green: string;
  /** `blue 1.0.0`: what nginx has taken, as the recipe asks it. */
  taken(): Promise<string>;
  /** `blue.conf`: what its file says that it shall take. */
  configured(): string;
}

export interface BlueGreenOptions {
  /** Where the bad version lacks a tool: for clients behind nginx only, or on its own address too. Default `proxied`. */
  broken?: 'proxied' | 'always';
  /** Servers with sessions, which can hold streams. */
  stateful?: boolean;
  /** What the good version calls itself. */
  good?: string;
  /** Stands beside green's upstream. */
  withGreen?: string;
}

/** Settings of the example that take minutes: each test gives its own. */
const MINUTES = new Set(['soak-duration', 'drain-duration']);

/** Starts nginx with a blue server behind it. A rollout is the example's, whose own steps are run as they stand there. */
export async function startBlueGreen(options: BlueGreenOptions = {}): Promise<BlueGreen> {
  const { broken = 'proxied', stateful = false, good = VERSIONS.good, withGreen = '' } = options;
  const base = mkdtempSync(join(tmpdir(), 'blue-green-'));
  const conf = join(base, 'conf');
  mkdirSync(conf);
  const [blue, green] = [`127.0.0.1:${await freePort()}`, `127.0.0.1:${await freePort()}`];
  const which = `127.0.0.1:${await freePort()}`;
  const units = await startUnits(base, {
    environment: (version) => ({
      ...(version === VERSIONS.bad && { BROKEN: broken }),
      ...(stateful && { MODE: 'stateful' }),
    }),
    programs: {
      nginx: `PATH='${process.env.PATH}' exec nginx -p ${base} -c ${base}/nginx.conf -e stderr "$@"`,
    },
  });
  let nginx: Nginx | undefined;
  const close = async () => {
    await nginx?.close();
    await units.close();
    rmSync(base, { recursive: true, force: true });
  };
  try {
    const [, port] = blue.split(':');
    writeFileSync(join(units.folder, 'blue.env'), `PORT=${port}\nVERSION=${VERSIONS.before}\n`);
    writeFileSync(
      join(conf, 'blue.conf'),
      `upstream mcp { server ${blue}; } map $host $mcp_live { default "blue ${VERSIONS.before}"; }`,
    );
    symlinkSync('blue.conf', join(conf, 'live.conf'));
    await units.start('blue');
    nginx = await startNginx({
      folder: base,
      main: 'worker_shutdown_timeout 2s;',
      http: `include ${conf}/live.conf;
        server { listen ${which}; location / { return 200 "$mcp_live\\n"; } }`,
      server: `location /mcp {
        proxy_pass http://mcp; ${STREAMING} proxy_set_header X-Forwarded-For $remote_addr; }`,
    });
  } catch (error) {
    await close();
    throw error;
  }
  const env: Record<string, string> = {
    PATH: `${units.bin}:${process.env.PATH}`,
    ENDPOINT: `${nginx.origin}/mcp`,
    BLUE: blue,
    GREEN: green,
    WHICH: `http://${which}/`,
    CONF: conf,
    UNITS: units.folder,
    NGINX_PID: join(base, 'nginx.pid'),
  };
  return {
    endpoint: `${nginx.origin}/mcp`,
    nginx,
    units,
    env,
    blue,
    green,
    taken: () => fetch(`http://${which}/`).then(async (answer) => (await answer.text()).trim()),
    configured: () => readlinkSync(join(conf, 'live.conf')),
    async rollout(version) {
      const sha = version === 'good' ? good : VERSIONS[version];
      const job = readExample('nginx-blue-green.yml');
      const { inputs, env: ofGate } = await runUntilGate(job, { ...env, GITHUB_SHA: sha });
      appendFileSync(join(conf, 'green.conf'), withGreen);
      Object.assign(env, ofGate);
      return Object.fromEntries(
        Object.entries(inputs).filter(([name]) => name !== 'endpoint' && !MINUTES.has(name)),
      );
    },
    close,
  };
}

/** What teams write: every command of it exits with 0, whatever nginx makes of it. */
export const TRUSTING = `ln -sfn "$IDLE.conf" "$CONF/live.conf"
nginx -t
nginx -s reload`;

/** A place with the recipe's host, for `inPlace`. */
export const host = (options: BlueGreenOptions = {}) => ({
  name: 'nginx',
  start: () => startBlueGreen(options),
});
