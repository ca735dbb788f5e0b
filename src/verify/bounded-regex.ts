import vm from 'node:vm';

/** A deadline for one match: catastrophic backtracking on a server's text must not hold the gate. */
const MATCH_MS = 1000;
/** What of a text is looked at. */
const MAX_TEXT = 256 * 1024;

let context: vm.Context | undefined;
let script: vm.Script | undefined;

/**
 * Whether the source of a regular expression matches a text; `undefined` where that took too long to tell.
 * Only the first 256 Ki characters are looked at. V8 interrupts a running match when a script's timeout ends.
 */
export function matchesWithin(source: string, flags: string, text: string): boolean | undefined {
  context ??= vm.createContext(Object.create(null));
  script ??= new vm.Script('new RegExp(source, flags).test(text)');
  Object.assign(context, { source, flags, text: text.slice(0, MAX_TEXT) });
  try {
    return script.runInContext(context, { timeout: MATCH_MS }) === true;
  } catch (error) {
    if (isTimeout(error)) return undefined;
    throw error;
  } finally {
    Object.assign(context, { text: '' });
  }
}

/** The error belongs to the other context: no instance of our Error. */
function isTimeout(error: unknown): boolean {
  const named = typeof error === 'object' && error !== null && 'code' in error;
  return named && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
