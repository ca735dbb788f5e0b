import type { Node, Pair, YAMLMap } from 'yaml';
import type { ManifestDocument } from './document.ts';

/** Where something stands in a file; all from 1. */
export interface Place {
  line: number;
  endLine: number;
  column: number;
}

/** From where to where in a document's text. */
type Range = readonly [start: number, end: number];

/** A pair of a map, and whether a merge key brought it in. */
interface Found {
  pair: Pair;
  value: Node | null;
  isMerged: boolean;
}

/** Merges of merges that are followed; a cycle of aliases ends here. */
const MERGE_DEPTH = 8;

/**
 * A value of a manifest, or the lack of one, that knows where it stands. A missing value stands where the map does that
 * lacks it. What is behind an alias stands at the alias with all that is in it, and so does what a merge key brings in:
 * there it is used, and the anchor may be another resource's.
 */
export class Field {
  readonly document: ManifestDocument;
  readonly #node: Node | undefined;
  readonly #range: Range;
  /** All below stands where this does. */
  readonly #isPinned: boolean;

  constructor(
    document: ManifestDocument,
    node: Node | null | undefined,
    range: Range,
    isPinned = false,
  ) {
    document.step();
    this.document = document;
    this.#range = range;
    this.#isPinned = isPinned || document.yaml.isAlias(node);
    this.#node = document.resolve(node ?? undefined);
  }

  /** False for what is not there or null. */
  get exists(): boolean {
    if (this.#node === undefined) return false;
    return !this.document.yaml.isScalar(this.#node) || (this.#node.value ?? null) !== null;
  }

  get isList(): boolean {
    return this.document.yaml.isSeq(this.#node);
  }

  /** A scalar's value as text: `8080` and `"8080"` alike. */
  get text(): string | undefined {
    const { yaml } = this.document;
    const value = yaml.isScalar(this.#node) ? this.#node.value : undefined;
    return value === undefined || value === null ? undefined : String(value);
  }

  /** A number, also where it is written as a text (annotations are). */
  get number(): number | undefined {
    const { text } = this;
    return text !== undefined && /^\s*-?\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
  }

  /** `true` and `"true"`; Kubernetes reads YAML 1.1, in which `yes` and `on` are true, too. */
  get isTrue(): boolean {
    return /^(?:true|yes|on)$/i.test(this.text ?? '');
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
    if (!found) return new Field(this.document, undefined, this.#range, this.#isPinned);
    return this.#below(found);
  }

  #below({ pair, value, isMerged }: Found): Field {
    const range = this.#isPinned ? this.#range : this.#rangeOf(pair);
    return new Field(this.document, value, range, this.#isPinned || isMerged);
  }

  /** The last pair of this key, as parsers of Kubernetes take it; then what merge keys bring in. */
  #find(map: YAMLMap, key: string, depth: number): Found | undefined {
    const { yaml } = this.document;
    this.document.step(map.items.length);
    const own = map.items.findLast((pair) => yaml.isScalar(pair.key) && pair.key.value === key);
    if (own) return { pair: own, value: own.value as Node | null, isMerged: false };
    if (depth >= MERGE_DEPTH) return undefined;
    for (const [pair, merged] of this.#merges(map)) {
      const found = this.#find(merged, key, depth + 1);
      if (found) return { pair, value: found.value, isMerged: true };
    }
    return undefined;
  }

  /** The maps that merge keys of a map bring in, each with the pair of its key. */
  #merges(map: YAMLMap): [Pair, YAMLMap][] {
    const { document } = this;
    const { yaml } = document;
    return map.items
      .filter((pair) => isMerge(pair, yaml))
      .flatMap((pair) => {
        const source = document.resolve(pair.value as Node);
        const sources = yaml.isSeq(source) ? (source.items as Node[]) : [source];
        return sources
          .map((one) => document.resolve(one))
          .flatMap((one): [Pair, YAMLMap][] => (yaml.isMap(one) ? [[pair, one]] : []));
      });
  }

  /** From the key to the end of a scalar; a map or a list is as long as its key. */
  #rangeOf({ key, value }: Pair): Range {
    const [start, keyEnd] = (key as Node).range ?? this.#range;
    const end = this.document.yaml.isScalar(value) ? value.range?.[1] : undefined;
    return [start, Math.max(keyEnd, end ?? keyEnd)];
  }

  /** The items of a list; none where it is no list. */
  items(): Field[] {
    const { yaml } = this.document;
    if (!yaml.isSeq(this.#node)) return [];
    return (this.#node.items as (Node | null)[]).map((node) => {
      const [start, end] = node?.range ?? this.#range;
      const range: Range = [start, yaml.isScalar(node) ? end : start];
      return new Field(this.document, node, this.#isPinned ? this.#range : range, this.#isPinned);
    });
  }

  /** The members of a map whose keys are scalars, merged ones included. */
  entries(): [key: string, Field][] {
    const found = new Map<string, Found>();
    if (this.document.yaml.isMap(this.#node)) this.#collect(this.#node, found, 0);
    return [...found].map(([key, one]) => [key, this.#below(one)]);
  }

  #collect(map: YAMLMap, found: Map<string, Found>, depth: number, by?: Pair): void {
    const { yaml } = this.document;
    this.document.step(map.items.length);
    const own = new Map<string, Found>();
    for (const pair of map.items) {
      if (!yaml.isScalar(pair.key) || isMerge(pair, yaml)) continue;
      const value = pair.value as Node | null;
      own.set(String(pair.key.value), { pair: by ?? pair, value, isMerged: by !== undefined });
    }
    for (const [key, one] of own) if (!found.has(key)) found.set(key, one);
    if (depth >= MERGE_DEPTH) return;
    for (const [pair, merged] of this.#merges(map)) {
      this.#collect(merged, found, depth + 1, by ?? pair);
    }
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
