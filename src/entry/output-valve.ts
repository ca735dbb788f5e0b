import { plural } from '../report/words.ts';

/** Characters that may wait for a slow reader before lines are left out. */
const MAX_WAITING = 4 * 1024 * 1024;

/** Prints lines as long as their reader keeps up. */
export interface OutputValve {
  print(line: string): void;
  /** Says what was left out last. */
  end(): void;
}

/**
 * A command can say more than the reader of a log takes in: what waits for it is held in memory, and would fill it.
 * Lines beyond a bound are counted and left out, for the command, a rollback perhaps, must not wait for a log.
 */
export function outputValve(
  stream: { readonly writableLength: number },
  print: (line: string) => void,
): OutputValve {
  let leftOut = 0;
  const tell = (): void => {
    if (leftOut > 0)
      print(`… ${plural(leftOut, 'line')} left out: the output came faster than it could be shown`);
    leftOut = 0;
  };
  return {
    print(line) {
      if (stream.writableLength > MAX_WAITING) {
        leftOut++;
        return;
      }
      tell();
      print(line);
    },
    end: tell,
  };
}
