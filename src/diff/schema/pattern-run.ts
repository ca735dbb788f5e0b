import type { Program } from './pattern-program.ts';

/** What one match may take: a text of 2,000 characters in a program of 500 steps. */
const MAX_WORK = 1_000_000;

/**
 * Whether a program matches somewhere in a text: all its ways at once, one character after the other, so that no
 * pattern takes longer than its length times that of the text. Gives what it took; `matches` is undefined where it is
 * too much.
 */
export function runProgram(
  program: Program,
  text: string,
): { matches: boolean | undefined; work: number } {
  const { steps, byCodePoint } = program;
  const chars = byCodePoint ? [...text] : text.split('');
  const looked = new Map<number, boolean>();
  let work = 0;

  /** `anywhere`: not only from `from` on. */
  const run = (start: number, from: number, anywhere: boolean): boolean => {
    const reached = new Int32Array(steps.length).fill(-1);
    work += steps.length >> 3;
    let waiting: number[] = [];
    for (let at = from; at <= chars.length; at++) {
      const pending = waiting;
      if (at === from || anywhere) pending.push(start);
      waiting = [];
      for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
        if (reached[index] === at) continue;
        reached[index] = at;
        if (++work > MAX_WORK) return false;
        const step = steps[index]!;
        switch (step.op) {
          case 'done':
            return true;
          case 'char':
            if (at < chars.length && step.test(chars[at]!)) waiting.push(step.next);
            break;
          case 'split':
            for (const next of step.nexts) pending.push(next);
            break;
          case 'at':
            if (step.test(chars, at)) pending.push(step.next);
            break;
          case 'look':
            if (look(step.start, at) === step.wanted) pending.push(step.next);
            break;
        }
      }
      if (waiting.length === 0 && !anywhere) return false;
    }
    return false;
  };

  const look = (start: number, at: number): boolean => {
    const key = start * (chars.length + 1) + at;
    const known = looked.get(key);
    if (known !== undefined) return known;
    const answer = run(start, at, false);
    looked.set(key, answer);
    return answer;
  };

  const matches = run(program.start, 0, true);
  return { matches: work > MAX_WORK ? undefined : matches, work };
}
