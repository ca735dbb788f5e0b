// Writes docs/rules.md from the catalogue; with --check, says whether it is fresh.
import { readFile, writeFile } from 'node:fs/promises';
import { rulesDocument } from './rules-document.ts';

const path = new URL('../docs/rules.md', import.meta.url);
const text = rulesDocument();
if (process.argv.includes('--check')) {
  const current = await readFile(path, 'utf8').catch(() => '');
  // Git may have given the file the line ends of Windows.
  if (current.replaceAll('\r\n', '\n') !== text) {
    console.error('docs/rules.md is stale. Write it anew: node scripts/generate-rules-doc.ts');
    process.exitCode = 1;
  }
} else await writeFile(path, text);
