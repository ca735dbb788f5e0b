import type { Document, Node } from 'yaml';

/** A position in the config file; line and column count from 1. */
export interface Position {
  file: string;
  line: number;
  column: number;
}

/** Gives the offset in the text at which the value at a path stands, or its key; of the nearest part around it where there is none. */
export function positionFinder(yaml: typeof import('yaml'), document: Document.Parsed) {
  const child = (node: unknown, part: PropertyKey): { key?: Node; value: unknown } => {
    if (yaml.isMap(node)) {
      for (const pair of node.items) {
        if (yaml.isScalar(pair.key) && String(pair.key.value) === String(part)) {
          return { key: pair.key, value: pair.value };
        }
      }
    }
    return { value: yaml.isSeq(node) && typeof part === 'number' ? node.items[part] : undefined };
  };

  return (path: readonly PropertyKey[], what: 'key' | 'value'): number => {
    let node: unknown = document.contents;
    let offset = document.contents?.range?.[0] ?? 0;
    for (const [index, part] of path.entries()) {
      if (yaml.isAlias(node)) node = node.resolve(document);
      const { key, value } = child(node, part);
      offset = key?.range?.[0] ?? offset;
      if (!yaml.isNode(value) || (what === 'key' && key && index === path.length - 1)) break;
      offset = value.range?.[0] ?? offset;
      node = value;
    }
    return offset;
  };
}
