import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../../src/json.ts';
import { spreadOf, spreadText } from './numbers.ts';
import { type Ran, run } from './processes.ts';
import { eachChanged, publishedTools } from './published.ts';
import { peak } from './verify.ts';
import { CLI, expectEnd, wrong } from './workplace.ts';

const TOOLS = 1000;
const ROUNDS = 5;
/** What `diff` may take for so many tools, in milliseconds. */
const PROMISED = { unchanged: 2000, changed: 10_000 };
const EQUAL = join(import.meta.dirname, 'equal.mjs');
const COMPILE = join(import.meta.dirname, 'compile.mjs');

type What = keyof typeof PROMISED;

/** `diff` of tools of published servers, against scripts that only tell what is equal, or only read the schemas. */
export async function compareDiff(folder: string): Promise<void> {
  const tools = publishedTools(TOOLS);
  const kilobytes = Math.round(JSON.stringify({ tools }).length / 1000);
  const write = (name: string, list: readonly JsonObject[]): void =>
    writeFileSync(join(folder, name), JSON.stringify({ tools: list }));
  write('published.json', tools);
  write('published-unchanged.json', tools);
  write('published-changed.json', eachChanged(tools));
  const count = TOOLS.toLocaleString('en');
  console.log(`diff of ${count} tools of published servers, ${kilobytes.toLocaleString('en')} kB`);
  for (const what of ['unchanged', 'changed'] as const) await measure(folder, what);
}

async function measure(folder: string, what: What): Promise<void> {
  const files = ['published.json', `published-${what}.json`];
  const ran: Record<'diff' | 'equal' | 'compile', Ran[]> = { diff: [], equal: [], compile: [] };
  let found = '';
  for (let i = 0; i < ROUNDS; i++) {
    const diff = await run([CLI, 'diff', ...files, '--format', 'json'], folder);
    found = checked(diff, what);
    ran.diff.push(diff);
    ran.equal.push(expectEnd(await run([EQUAL, ...files], folder), 0, 'the script for equality'));
    ran.compile.push(expectEnd(await run([COMPILE, ...files], folder), 0, 'the script with ajv'));
  }
  const differ = what === 'changed' ? TOOLS : 0;
  if (Number(ran.equal[0]?.stdout) !== differ) wrong(`not ${differ} tools differ`);
  const time = spreadOf(ran.diff.map(({ ms }) => ms));
  const promised = PROMISED[what];
  const verdict = time.median <= promised ? 'kept' : 'broken';
  console.log(`  ${what === 'changed' ? 'each changed' : 'unchanged'}: ${found}`);
  console.log(`${line('diff', ran.diff)}  promised: ${promised / 1000} s, ${verdict}`);
  for (const [name, other] of [
    ['plain equality', ran.equal],
    ['ajv reads them', ran.compile],
  ] as const) {
    const ratio = spreadOf(ran.diff.map(({ ms }, i) => ms / (other[i]?.ms ?? Number.NaN)));
    console.log(`${line(name, other)}  diff takes × ${spreadText(ratio, '', 2)}`);
  }
  console.log('');
}

function line(name: string, ran: readonly Ran[]): string {
  const time = spreadText(spreadOf(ran.map(({ ms }) => ms)));
  return `    ${name.padEnd(16)}${time.padEnd(24)}peak ${peak(ran).padStart(3)} MiB`;
}

/** What `diff` found in a few words. Every changed tool has a finding, and no other. */
function checked(ran: Ran, what: What): string {
  const { findings } = JSON.parse(expectEnd(ran, what === 'changed' ? 1 : 0, 'diff').stdout) as {
    findings: { rule: string; subject: string }[];
  };
  const subjects = new Set(findings.map(({ subject }) => subject)).size;
  if (subjects !== (what === 'changed' ? TOOLS : 0))
    wrong(`diff has findings of ${subjects} tools`);
  const unproven = findings.filter(({ rule }) => rule === 'schema-unproven').length;
  return `${findings.length.toLocaleString('en')} findings, ${unproven} of them unproven`;
}
