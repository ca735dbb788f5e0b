import { spawnSync } from 'node:child_process';

/** What the tests in test/e2e start, and the Debian package that brings it. */
const PROGRAMS = [
  { program: 'nginx', asked: ['-v'], debian: 'nginx-light' },
  { program: 'kubectl', asked: ['version', '--client'], debian: 'kubernetes-client' },
  { program: 'docker', asked: ['--version'], debian: 'docker.io' },
  { program: 'dockerd', asked: ['--version'], debian: 'docker.io' },
  { program: 'ip', asked: ['-V'], debian: 'iproute2' },
  { program: 'chromium', asked: ['--version'], debian: 'chromium' },
] as const;

/** With where Debian keeps daemons, in which not every user looks for programs. */
const PATH = `${process.env.PATH}:/usr/sbin:/sbin`;

function isInstalled({ program, asked }: (typeof PROGRAMS)[number]): boolean {
  return spawnSync(program, asked, { stdio: 'ignore', env: { ...process.env, PATH } }).status === 0;
}

function run(command: string[]): void {
  console.log(`$ ${command.join(' ')}`);
  const { status } = spawnSync(command[0]!, command.slice(1), {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) fail(`"${command.join(' ')}" failed.`);
}

function fail(reason: string): never {
  const wanted = missing.map(({ program }) => program).join(', ');
  console.error(
    `${reason}\nThe end-to-end tests need ${wanted}: install it, then run "npm run e2e".`,
  );
  process.exit(1);
}

const missing = PROGRAMS.filter((entry) => !isInstalled(entry));
if (missing.length === 0) {
  console.log('Everything that the end-to-end tests need is installed.');
} else {
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) {
    fail('This script installs with apt-get, which is not here.');
  }
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
  run([...asRoot, 'apt-get', 'update', '--quiet']);
  run([
    ...[...asRoot, 'apt-get', 'install', '--yes', '--quiet', '--no-install-recommends'],
    ...missing.map(({ debian }) => debian),
  ]);
  const still = missing.filter((entry) => !isInstalled(entry));
  if (still.length > 0) fail(`${still.map(({ program }) => program).join(', ')} does not start.`);
}
