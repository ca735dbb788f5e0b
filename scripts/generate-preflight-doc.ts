/** Writes docs/preflight.md from the rules for manifests. `--check` only compares. */
import { preflightDocument } from './preflight-document.ts';
import { writeOrCheck } from './write-or-check.ts';

await writeOrCheck(new Map([['docs/preflight.md', preflightDocument()]]));
