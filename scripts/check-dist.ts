import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bundle } from './bundle.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

function committed(): Map<string, string> {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(dist, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
  );
}

const built = bundle(root);
const there = committed();
const names = [...new Set([...built.keys(), ...there.keys()])].sort();
const stale = names.filter((name) => built.get(name) !== there.get(name));
for (const name of stale) {
  const fault = !there.has(name)
    ? 'is missing'
    : built.has(name)
      ? 'differs'
      : 'should not be there';
  console.error(`dist/${name} ${fault}`);
}
if (stale.length > 0) {
  console.error('dist/ is not what src/ builds to: run "npm run build" and commit dist/.');
  process.exitCode = 1;
} else {
  console.log(`dist/ is fresh: ${names.length} files`);
}
