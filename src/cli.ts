import { type CliRequest, parseArguments } from './cli/arguments.ts';
import { terminal } from './cli/terminal.ts';
import { SettingsError } from './config/problem.ts';
import { errorText } from './entry/error-text.ts';
import { outliveOutput } from './entry/outlive-output.ts';
import { GateError } from './errors.ts';

/** The command line: reads arguments, runs one command, sets the exit code (design, "Results"). */
export async function run(argv: readonly string[] = process.argv.slice(2)): Promise<void> {
  // A result that nobody can read is no success; another exit code says more than this.
  outliveOutput(() =>
    process.once('exit', () => {
      process.exitCode ||= 1;
    }),
  );
  try {
    process.exitCode = await dispatch(parseArguments(argv));
  } catch (error) {
    process.stderr.write(`${terminal(process.stderr).error(errorText(error))}\n`);
    process.exitCode = exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof SettingsError) return 2;
  if (!(error instanceof GateError)) return 1;
  return error.code === 'config' ? 2 : error.code === 'unasked' ? 5 : 1;
}

async function dispatch(request: CliRequest): Promise<number> {
  switch (request.command) {
    case 'help': {
      const { helpText } = await import('./cli/help.ts');
      const out = request.exitCode === 0 ? process.stdout : process.stderr;
      out.write(helpText(request.topic, { colour: terminal(out).color }));
      return request.exitCode;
    }
    case 'version': {
      const { VERSION } = await import('./version.ts');
      process.stdout.write(`${VERSION}\n`);
      return 0;
    }
    case 'verify':
      return (await import('./cli/verify.ts')).verify(request);
    case 'snapshot':
      return (await import('./cli/snapshot.ts')).snapshot(request);
    case 'diff':
      return (await import('./cli/diff.ts')).diff(request);
    case 'accept':
      return (await import('./cli/accept.ts')).accept(request);
    case 'preflight':
      return (await import('./cli/preflight.ts')).preflight(request);
    case 'watch':
      return (await import('./cli/watch.ts')).watch(request);
    case 'demo':
      return (await import('./demo/demo.ts')).demo();
  }
}
