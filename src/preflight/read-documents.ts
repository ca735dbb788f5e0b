import type { Document, YAMLError } from 'yaml';
import { ManifestDocument, type StepBudget } from './document.ts';
import type { ManifestProblem } from './finding.ts';
import { KINDS_READ } from './resource.ts';
import { templateLine } from './templates.ts';

/** Of all files together; some CRDs of a large chart have a megabyte each and are not parsed. */
const MAX_PARSED = 8 * 1024 * 1024;
const MAX_DOCUMENTS = 10_000;

/** A text between two document markers. */
interface Chunk {
  text: string;
  /** Lines of the file before it. */
  linesBefore: number;
}

export interface ReadDocuments {
  documents: ManifestDocument[];
  problems: ManifestProblem[];
}

/** What may still be parsed and looked at, over all files. */
export interface ReadBudget extends StepBudget {
  characters: number;
  documents: number;
}

export const readBudget = (): ReadBudget => ({
  characters: MAX_PARSED,
  documents: MAX_DOCUMENTS,
  steps: 5_000_000,
});

/** The documents of a file that may matter; what is wrong with it is a problem, never an error. JSON is YAML, too. */
export async function readDocuments(
  { path: file, text }: { path: string; text: string },
  budget: ReadBudget,
): Promise<ReadDocuments> {
  const yaml = await import('yaml');
  const documents: ManifestDocument[] = [];
  const problems: ManifestProblem[] = [];
  for (const chunk of chunksOf(text.replace(/^\ufeff/, ''))) {
    if (!mayMatter(chunk.text)) continue;
    budget.characters -= chunk.text.length;
    budget.documents -= 1;
    if (budget.characters < 0 || budget.documents < 0) {
      problems.push(tooLarge(file, chunk.linesBefore + 1));
      break;
    }
    const template = templateLine(chunk.text);
    if (template !== undefined) {
      problems.push(unrendered(file, chunk.linesBefore + template));
      break;
    }
    const lines = new yaml.LineCounter();
    const parsed = yaml.parseAllDocuments(chunk.text, {
      lineCounter: lines,
      version: '1.2',
      merge: true,
      // Comparing every key with every other takes minutes on a hostile file; the last one counts.
      uniqueKeys: false,
      prettyErrors: false,
    });
    for (const document of Array.isArray(parsed) ? (parsed as Document.Parsed[]) : []) {
      const [error] = document.errors;
      const place = { file, lines, linesBefore: chunk.linesBefore };
      const read = error ? undefined : new ManifestDocument(yaml, document, place, budget);
      // Braces of a template that are no YAML at all, or make odd maps.
      const braces = error ? chunk.text.indexOf('{{') : (read?.templateAt ?? -1);
      const { line } = lines.linePos(braces >= 0 ? braces : (error?.pos[0] ?? 0));
      const at = chunk.linesBefore + Math.max(1, line);
      if (braces >= 0) problems.push(unrendered(file, at));
      else if (error) problems.push(unreadable(file, at, error));
      else if (read) documents.push(read);
    }
  }
  return { documents, problems };
}

/** Nothing but a marker can stand at the start of a line with three dashes: each chunk parses by itself. */
function chunksOf(text: string): Chunk[] {
  // A directive before a marker belongs to what follows the marker.
  if (/^%/m.test(text)) return [{ text, linesBefore: 0 }];
  const chunks: Chunk[] = [];
  let from = 0;
  let linesBefore = 0;
  const marker = /^---(?=\s|$)/gm;
  for (let next = marker.exec(text); ; next = marker.exec(text)) {
    const end = next?.index ?? text.length;
    const chunk = text.slice(from, end);
    if (chunk.trim() !== '') chunks.push({ text: chunk, linesBefore });
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', at + 1)) linesBefore++;
    if (!next) return chunks;
    from = end;
  }
}

/** Whether a chunk may hold a kind that is read. One that plainly holds others is not parsed. */
function mayMatter(text: string): boolean {
  const plain = [...text.matchAll(/^kind:[ \t]*["']?([A-Za-z]+)["']?[ \t\r]*(?:#.*)?$/gm)];
  if (plain.length > 0) {
    return plain.some(([, kind = '']) => KINDS_READ.has(kind) || kind.endsWith('List'));
  }
  return /\bkind\b/.test(text);
}

function unreadable(file: string, line: number, error: YAMLError): ManifestProblem {
  const deep = error.message.includes('call stack');
  const what = deep ? 'it nests too deep' : error.message.split('\n', 1)[0]!.replace(/[.:]$/, '');
  return {
    file,
    line,
    message: `This is not valid YAML: ${what}.`,
    fix: 'Mend it; `kubectl apply --dry-run=client -f` says the same of it.',
  };
}

function unrendered(file: string, line: number): ManifestProblem {
  return {
    file,
    line,
    message:
      'This is a Helm template, not a manifest: what it deploys is known when it is rendered.',
    fix: 'Render it: `helm template . | mcp-deploy-gate preflight -`.',
  };
}

function tooLarge(file: string, line: number): ManifestProblem {
  return {
    file,
    line,
    message: `From here on nothing is read: the files hold more than ${MAX_PARSED / 1024 / 1024} MiB or ${MAX_DOCUMENTS} documents.`,
    fix: 'Name only the files that the MCP server is deployed with.',
  };
}
