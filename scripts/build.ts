import { join } from 'node:path';
import { bundle, writeFiles } from './bundle.ts';

const root = join(import.meta.dirname, '..');
const files = bundle(root);
writeFiles(join(root, 'dist'), files);
const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
console.log(`dist: ${files.size} files, ${(bytes / 1e6).toFixed(1)} MB`);
