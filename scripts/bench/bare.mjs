// What a person would write instead: sends the requests of a file one after the other, and reads every answer.
// JavaScript, for Node would spend time on types.
import { readFileSync } from 'node:fs';

const [url, file] = process.argv.slice(2);
for (const { method, headers, body } of JSON.parse(readFileSync(file, 'utf8'))) {
  const answer = await fetch(url, { method, headers, body });
  const text = await answer.text();
  if (text !== '') JSON.parse(text);
}
