import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../fixtures/servers/listen.ts';
import { startPm2Host } from '../pm2/host.ts';
import { pathWithPm2 } from '../pm2/pm2.ts';
import { type Stage, VERSIONS } from '../scenarios/part.ts';
import { EXAMPLE, edited, exampleFile, installServer } from './example-server.ts';
import type { WatchedPart } from './part.ts';
import type { Kind } from './row.ts';

const FILE = 'ecosystem.config.cjs';

export const PM2: WatchedPart = { name: 'pm2', stateful: 'l2', sse: true, start };

async function start(kind: Kind): Promise<Stage> {
  const { server, stopFirst } = kind;
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'watch-pm2-')));
  for (const version of [VERSIONS.before, VERSIONS.good]) {
    const release = join(folder, 'releases', version);
    installServer(release, kind);
    const manifest = edited(exampleFile('package.json'), [['"1.0.0"', `"${version}"`]]);
    writeFileSync(join(release, 'package.json'), manifest);
  }
  symlinkSync(`releases/${VERSIONS.before}`, join(folder, 'current'));
  let ecosystem = join(EXAMPLE, FILE);
  if (stopFirst) {
    ecosystem = join(folder, FILE);
    const one = edited(exampleFile(FILE), [
      ["exec_mode: 'cluster'", "exec_mode: 'fork'"],
      ['STATEFUL ? 1 : 2', '1'],
    ]);
    writeFileSync(ecosystem, one);
  }
  const port = await freePort();
  const env: Record<string, string> = {
    PATH: pathWithPm2(),
    HOME: folder,
    PM2_DISABLE_VERSION_CHECK: '1',
    MCP_HOME: folder,
    PORT: String(port),
    STATEFUL: server === 'stateless' ? '' : 'true',
  };
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const host = await startPm2Host(folder, env, `pm2 start ${ecosystem}`);
    return {
      endpoint: `http://127.0.0.1:${port}/${server === 'sse' ? 'sse' : 'mcp'}`,
      env,
      rollout: (version) => ({
        'working-directory': folder,
        'deploy-command': `ln -sfn releases/${VERSIONS[version]} current.next
mv -fT current.next current
pm2 reload ${ecosystem} --update-env`,
      }),
      async close() {
        await host.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
