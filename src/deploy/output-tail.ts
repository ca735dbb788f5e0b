/** How much of a command's output is kept for reports, in UTF-16 units. */
export const TAIL_LENGTH = 4 * 1024;

export interface OutputTail {
  add(line: string): void;
  text(): string;
}

/** Keeps the last whole lines that fit into TAIL_LENGTH: a line cut at its front could show half a secret that no mask finds. */
export function createOutputTail(): OutputTail {
  const lines: string[] = [];
  let length = 0;
  return {
    add(line) {
      const kept = line.length < TAIL_LENGTH ? line : `${line.slice(0, TAIL_LENGTH - 2)}…`;
      lines.push(kept);
      length += kept.length + 1;
      while (length > TAIL_LENGTH && lines.length > 1) length -= lines.shift()!.length + 1;
    },
    text: () => lines.join('\n'),
  };
}
