/** Machine-readable reasons of a GateError. `config`: wrong usage or settings, exit 2; `io`: a file that cannot be read or written; `unasked`: a server that gave no contract, exit 5; `internal`: our own fault. */
export type GateErrorCode = 'config' | 'io' | 'unasked' | 'internal';

/**
 * An error that a person can act on: what was wrong (message), how to mend it (hint), and what caused it.
 * Text from outside that stands in it is raw; it is escaped where it is printed.
 */
export class GateError extends Error {
  readonly code: GateErrorCode;
  readonly hint: string;

  constructor(code: GateErrorCode, message: string, options: { hint: string; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.name = 'GateError';
    this.code = code;
    this.hint = options.hint;
  }
}

/** A GateError of code `config`: it ends the run in preflight with exit 2, and nothing is rolled back for it. */
export class ConfigError extends GateError {
  constructor(message: string, options: { hint: string; cause?: unknown }) {
    super('config', message, options);
    this.name = 'ConfigError';
  }
}
