/** Nesting of values that are reported: the wire's 500, and room for what stands around them. */
export const MAX_REPORTED_DEPTH = 520;

/** Whether a value nests deeper than `limit`. Iterative: it must not itself be what the depth brings down. */
export function isDeeperThan(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    const next: unknown[] = [];
    for (const node of level) {
      if (typeof node !== 'object' || node === null) continue;
      for (const child of Object.values(node)) {
        if (typeof child === 'object' && child !== null) next.push(child);
      }
    }
    level = next;
  }
  return false;
}
