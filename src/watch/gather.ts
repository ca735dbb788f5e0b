/** Smaller chunks are joined: each would cost more memory than it holds. */
const SMALL_BYTES = 4096;

/** Appends a chunk, so that many tiny ones take little more memory than their bytes, and little time. */
export function gather(chunks: Buffer[], chunk: Buffer): void {
  let last = chunk;
  for (let before = chunks.at(-1); before; before = chunks.at(-1)) {
    if (before.length > last.length || before.length >= SMALL_BYTES) break;
    chunks.pop();
    last = Buffer.concat([before, last]);
  }
  chunks.push(last);
}
