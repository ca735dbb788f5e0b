import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../fixtures/servers/listen.ts';
import { type Nginx, startNginx } from '../nginx.ts';
import { type Stage, VERSIONS } from '../scenarios/part.ts';
import { startUnits } from '../units.ts';
import { EXAMPLE, installServer } from './example-server.ts';
import type { WatchedPart } from './part.ts';
import type { Kind } from './row.ts';

/** The usual handler waits for five seconds before it cuts what is left. */
export const NGINX: WatchedPart = { name: 'nginx', stateful: 'l3', settle: '12s', start };

async function start(kind: Kind): Promise<Stage> {
  const { server, stopFirst } = kind;
  const base = mkdtempSync(join(tmpdir(), 'watch-nginx-'));
  const [app, conf] = [join(base, 'app'), join(base, 'conf')];
  installServer(app, kind);
  mkdirSync(conf);
  const [blue, green, which] = [await freePort(), await freePort(), await freePort()];
  const units = await startUnits(base, {
    server: { script: 'server.js', cwd: app },
    environment: () => ({
      ...(server === 'stateful' && { STATEFUL: 'true' }),
      DRAIN_SETTLE_MS: '0',
      // The old colour serves its sessions for longer than anything here takes; nobody waits for it but a restart.
      DRAIN_TIMEOUT_MS: stopFirst ? '3000' : '600000',
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
  const unit = (version: string) => `VERSION=${version}\nPORT=${blue}\nSESSION_PREFIX=blue-\n`;
  try {
    writeFileSync(join(units.folder, 'blue.env'), unit(VERSIONS.before));
    writeFileSync(
      join(conf, 'live.conf'),
      `map $host $mcp_live { default blue; } map $host $mcp_version { default "${VERSIONS.before}"; }`,
    );
    await units.start('blue');
    nginx = await startNginx({
      folder: base,
      http: `include ${EXAMPLE}/nginx/mcp.conf; include ${conf}/live.conf;
        upstream blue { server 127.0.0.1:${blue}; } upstream green { server 127.0.0.1:${green}; }
        server { listen 127.0.0.1:${which}; location / { return 200 "$mcp_live $mcp_version\\n"; } }`,
      server: `include ${EXAMPLE}/nginx/location.conf;`,
    });
  } catch (error) {
    await close();
    throw error;
  }
  const env: Record<string, string> = {
    PATH: `${units.bin}:${process.env.PATH}`,
    CONF: conf,
    UNITS: units.folder,
    WHICH: `http://127.0.0.1:${which}/`,
    BLUE_PORT: String(blue),
    GREEN_PORT: String(green),
  };
  return {
    endpoint: `${nginx.origin}/mcp`,
    env,
    rollout(version) {
      env.VERSION = VERSIONS[version];
      const inPlace = `printf '${unit('%s').replaceAll('\n', '\\n')}' "$VERSION" > "$UNITS/blue.env"
sudo -n systemctl restart mcp@blue`;
      return { 'deploy-command': stopFirst ? inPlace : join(EXAMPLE, 'nginx/deploy') };
    },
    close,
  };
}
