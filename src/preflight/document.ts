import type { Alias, Document, LineCounter, Node } from 'yaml';
import { Field, type Place } from './field.ts';

/** What may still be looked at, over all documents: a set that asks for more multiplies something. */
export interface StepBudget {
  steps: number;
}

/** A set is larger, with its aliases followed and its parts compared, than any that is deployed. */
export class TooMuch extends Error {
  readonly file: string;

  constructor(file: string) {
    super(`${file} is too much`);
    this.file = file;
  }
}

/** One YAML document of a file. */
export class ManifestDocument {
  readonly yaml: typeof import('yaml');
  /** As the user named it. */
  readonly file: string;
  /** The value of the whole document. */
  readonly root: Field;
  readonly #lines: LineCounter;
  /** Lines of the file before the text that `#lines` counts. */
  readonly #linesBefore: number;
  readonly #targets = new Map<Alias, Node>();
  /** Where a map is the key of a map, as in `{{ x }}` without quotes: no manifest has that. */
  templateAt: number | undefined;
  readonly #budget: StepBudget;

  constructor(
    yaml: typeof import('yaml'),
    parsed: Document,
    place: { file: string; lines: LineCounter; linesBefore: number },
    budget: StepBudget,
  ) {
    this.yaml = yaml;
    this.#budget = budget;
    this.file = place.file;
    this.#lines = place.lines;
    this.#linesBefore = place.linesBefore;
    this.#readAnchors(parsed);
    const start = parsed.contents?.range?.[0] ?? 0;
    this.root = new Field(this, parsed.contents as Node | null, [start, start]);
  }

  /** Once for all: asking each alias by itself would look through the whole document for each. */
  #readAnchors(parsed: Document): void {
    const anchors = new Map<string, Node>();
    this.yaml.visit(parsed, {
      Node: (_, node) => {
        if (this.yaml.isAlias(node)) {
          const target = anchors.get(node.source);
          if (target) this.#targets.set(node, target);
        } else if (node.anchor !== undefined) anchors.set(node.anchor, node);
        if (this.yaml.isMap(node) && this.yaml.isMap(node.items[0]?.key)) {
          this.templateAt ??= node.range?.[0];
        }
      },
    });
  }

  /** What a node stands for: an alias's anchor has no alias of its own. */
  resolve(node: Node | undefined): Node | undefined {
    return this.yaml.isAlias(node) ? this.#targets.get(node) : node;
  }

  /** Counts what is looked at. Throws TooMuch. */
  step(count = 1): void {
    this.#budget.steps -= count;
    if (this.#budget.steps < 0) throw new TooMuch(this.file);
  }

  /** Offsets of the text → lines of the file. */
  placeOf([start, end]: readonly [number, number]): Place {
    const first = this.#lines.linePos(start);
    const last = this.#lines.linePos(Math.max(start, end - 1));
    return {
      line: this.#linesBefore + Math.max(1, first.line),
      endLine: this.#linesBefore + Math.max(1, first.line, last.line),
      column: Math.max(1, first.col),
    };
  }
}
