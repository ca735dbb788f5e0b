import type { Node, Pair, YAMLMap } from 'yaml';
import type { ManifestDocument } from './document.ts';

/** Where something stands in a file; all from 1. */
export interface Place {
  line: number;
  endLine: number;
  column: number;
}

/** Merges of merges that are followed; a cycle of aliases ends here. */
const MERGE_DEPTH = 8;

/**
 * A value of a manifest, or the lack of one, that knows where it stands. A missing value stands where the map does that
 * lacks it; a value behind an alias stands at the alias, and one that a merge key brings in at the merge key.
 */
export class Field {
  readonly document: ManifestDocument;
  readonly #node: Node | undefined;
  /** From where to where in the document's text. */
  readonly #range: readonly [number, number];

  constructor(
    document: ManifestDocument,
    node: Node | null | undefined,
    range: readonly [number, number],
  ) {
    document.step();
    this.document = document;
    this.#range = range;
    this.#node = document.resolve(node ?? undefined);
  }

  /** False for what is not there or null. */
  get exists(): boolean {
    const { yaml } = this.document;
    return (
      this.#node !== undefined &&
      !(yaml.isScalar(this.#node) && (this.#node.value ?? null) === null)
    );
  }

  get isMap(): boolean {
    return this.document.yaml.isMap(this.#node);
  }

  get isList(): boolean {
    return this.document.yaml.isSeq(this.#node);
  }

  /** A scalar's value as text: `8080` and `"8080"` alike. */
  get text(): string | undefined {
    const value = this.#scalar();
    return value === undefined || value === null ? undefined : String(value);
  }

  /** A number, also where it is written as a text (annotations are). */
  get number(): number | undefined {
    const { text } = this;
    return text !== undefined && /^\s*-?\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
  }

  /** `true` and `"true"`. */
  get isTrue(): boolean {
    return this.text?.toLowerCase() === 'true';
  }

  #scalar(): unknown {
    return this.document.yaml.isScalar(this.#node) ? this.#node.value : undefined;
  }

  /** A member, key by key, there or not. */
  get(...keys: readonly string[]): Field {
    let field: Field = this;
    for (const key of keys) field = field.#member(key);
    return field;
  }

  #member(key: string): Field {
    const { yaml } = this.document;
    const found = yaml.isMap(this.#node) ? this.#find(this.#node, key, 0) : undefined;
    if (!found) return new Field(this.document, undefined, this.#range);
    return new Field(this.document, found.value as Node | null, this.#rangeOf(found));
  }

  /** The last pair of this key, as parsers of Kubernetes take it; then what merge keys bring in. */
  #find(map: YAMLMap, key: string, depth: number): Pair | undefined {
    const { yaml } = this.document;
    this.document.step(map.items.length);
    const own = map.items.findLast((pair) => yaml.isScalar(pair.key) && pair.key.value === key);
    if (own || depth >= MERGE_DEPTH) return own;
    for (const pair of map.items) {
      if (!isMerge(pair, yaml)) continue;
      const source = this.document.resolve(pair.value as Node);
      for (const one of yaml.isSeq(source) ? source.items : [source]) {
        const merged = this.document.resolve(one as Node);
        const found = yaml.isMap(merged) ? this.#find(merged, key, depth + 1) : undefined;
        if (found) return { ...pair, key: pair.key, value: found.value } as Pair;
      }
    }
    return undefined;
  }

  #rangeOf({ key, value }: Pair): [number, number] {
    const { yaml } = this.document;
    const start = (key as Node).range?.[0] ?? this.#range[0];
    const end = yaml.isScalar(value) ? value.range?.[1] : undefined;
    return [start, Math.max(start, end ?? (key as Node).range?.[1] ?? start)];
  }

  /** The items of a list; none where it is no list. */
  items(): Field[] {
    const { yaml } = this.document;
    if (!yaml.isSeq(this.#node)) return [];
    return this.#node.items.map((item) => {
      const node = item as Node;
      const start = node?.range?.[0] ?? this.#range[0];
      const end = yaml.isScalar(node) ? (node.range?.[1] ?? start) : start;
      return new Field(this.document, node, [start, end]);
    });
  }

  /** The members of a map whose keys are texts, merged ones included. */
  entries(): [key: string, Field][] {
    return [...this.#keys(this.#node, 0)].map((key) => [key, this.#member(key)]);
  }

  #keys(node: Node | undefined, depth: number): Set<string> {
    const { yaml } = this.document;
    const keys = new Set<string>();
    if (!yaml.isMap(node) || depth > MERGE_DEPTH) return keys;
    this.document.step(node.items.length);
    for (const pair of node.items) {
      if (isMerge(pair, yaml)) {
        const source = this.document.resolve(pair.value as Node);
        for (const one of yaml.isSeq(source) ? source.items : [source]) {
          const merged = this.document.resolve(one as Node);
          for (const key of this.#keys(merged, depth + 1)) keys.add(key);
        }
      } else if (yaml.isScalar(pair.key)) keys.add(String(pair.key.value));
    }
    return keys;
  }

  /** Members that are scalars, as texts: labels, annotations, selectors. */
  texts(): Map<string, string> {
    const texts = new Map<string, string>();
    for (const [key, field] of this.entries()) {
      if (field.text !== undefined) texts.set(key, field.text);
    }
    return texts;
  }

  get place(): Place {
    return this.document.placeOf(this.#range);
  }
}

function isMerge({ key }: Pair, yaml: ManifestDocument['yaml']): boolean {
  if (!yaml.isScalar(key)) return false;
  return typeof key.value === 'symbol' ? key.value.description === '<<' : key.source === '<<';
}
