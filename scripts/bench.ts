/** `npm run bench`: ratios of whole processes, measured side by side in one run. Fails on wrong results, never on a time. */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareDiff } from './bench/compare.ts';
import { measureGrowth } from './bench/growth.ts';
import { startServer } from './bench/processes.ts';
import { compareVerify } from './bench/verify.ts';
import { compareWatch } from './bench/watch.ts';
import { checkout } from './bench/workplace.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const server = await startServer();
try {
  const git = checkout(folder) ? 'in a checkout' : 'without git';
  console.log(
    `Node ${process.version}, ${process.platform}, ${availableParallelism()} processors, ${git}`,
  );
  console.log('Whole processes, taken in turn: the median, and in brackets the middle half.\n');
  await compareVerify(server, 'modern', folder);
  await compareVerify(server, 'legacy', folder);
  await compareWatch(folder);
  await compareDiff(folder);
  console.log('Growth per tenfold: linear is × 10, and less where the start-up weighs.\n');
  await measureGrowth(server, folder);
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
