/** Watches `argv[2]` with the environment in `argv[3]` until some calls were answered or one session was refused; prints what was seen. */
import { endWatches, trouble, watching } from './watching.ts';

const [, , url = '', env = '{}'] = process.argv;
const watch = watching(url, {}, { env: JSON.parse(env) });
const held = await watch.held;
if (held.sessions > 0) await watch.more(4);
else await watch.seen('new');
await endWatches();
console.log(
  JSON.stringify({ held, trouble: trouble(watch), streams: watch.of('stream-started').length }),
);
