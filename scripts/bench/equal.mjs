// The least that tells two lists of tools apart: which names stand for something else now. No schema is understood.
// JavaScript, for Node would spend time on types.
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

const [before, after] = process.argv
  .slice(2)
  .map((file) => new Map(JSON.parse(readFileSync(file, 'utf8')).tools.map((t) => [t.name, t])));
const changed = [...before].filter(([name, tool]) => !isDeepStrictEqual(tool, after.get(name)));
console.log(changed.length);
