import { GateError } from '../errors.ts';
import { annotationText } from '../report/escape.ts';

/** An error for a person: what, how to mend it, and every cause in turn; escaped for a log. */
export function errorText(error: unknown): string {
  if (error instanceof GateError) {
    const cause = error.cause instanceof Error ? `\nCause: ${error.cause.message}` : '';
    const known = cause !== '' && error.message.includes(cause.slice(8)) ? '' : cause;
    return annotationText(`${error.message}${known}\nTo fix: ${error.hint}`);
  }
  const chain: string[] = [];
  for (
    let e: unknown = error;
    e !== undefined && chain.length < 5;
    e = (e as { cause?: unknown }).cause
  ) {
    chain.push(e instanceof Error ? `${e.name}: ${e.message}` : String(e));
    if (!(e instanceof Error)) break;
  }
  const head = `This is a fault of mcp-deploy-gate itself: ${chain.join('\ncaused by ')}`;
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return annotationText(`${head}\nPlease report it, with this trace:\n${stack}`);
}
