/** Takes one round of three samples in a process of its own and prints what came of it, and the memory that it took. */
import { roundOf } from './round-of.ts';

const [url = '', requestTimeoutMs = '10000', env = '{}'] = process.argv.slice(2);
const samples = await roundOf(url, {
  samples: 3,
  requestTimeoutMs: Number(requestTimeoutMs),
  env: JSON.parse(env),
  lists: ['tools', 'resourceTemplates', 'prompts'],
});
console.log(
  JSON.stringify({
    peakMiB: process.resourceUsage().maxRSS / 1024,
    samples: samples.map(({ outcome, checks }) => ({
      outcome:
        outcome.kind === 'served'
          ? { kind: 'served', tools: outcome.served.contract.tools.length }
          : outcome,
      checks: checks.filter(({ status }) => status !== 'pass'),
    })),
  }),
);
