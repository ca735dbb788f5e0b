/**
 * What cannot be printed must not end a run, a rollback least of all: a reader that has gone, a full disk, a terminal
 * that was closed. `onLost` is called where the results on stdout are lost; a reader that has gone wanted no more.
 */
export function outliveOutput(onLost: () => void = () => undefined): void {
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') onLost();
  });
}
