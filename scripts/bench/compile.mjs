// What a validator takes to read the schemas of two lists of tools, once each: nothing is compared yet.
// JavaScript, for Node would spend time on types.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

const settings = { strict: false, logger: false, validateFormats: false, validateSchema: false };
const [draft07, draft2020] = [new Ajv(settings), new Ajv2020(settings)];
let compiled = 0;
for (const file of process.argv.slice(2)) {
  for (const { inputSchema, outputSchema } of JSON.parse(readFileSync(file, 'utf8')).tools) {
    for (const schema of [inputSchema, outputSchema]) {
      if (schema === undefined) continue;
      (/draft-07/.test(schema.$schema) ? draft07 : draft2020).compile(schema);
      compiled++;
    }
  }
}
console.log(compiled);
