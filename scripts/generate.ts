import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

// Runs every scripts/generate-*.ts; with --check they write nothing and fail where a file is stale.
const options = process.argv.slice(2);
const generators = readdirSync(import.meta.dirname)
  .filter((name) => /^generate-.*\.ts$/.test(name))
  .sort();
const failed = generators.filter((name) => {
  const script = join(import.meta.dirname, name);
  return spawnSync(process.execPath, [script, ...options], { stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) {
  console.error(
    `${failed.join(', ')} failed. "npm run generate" brings all generated files up to date.`,
  );
  process.exitCode = 1;
} else {
  console.log(`${generators.length} generators ran`);
}
