import * as fc from 'fast-check';
import type { GateEvent } from '../../src/events.ts';

/** Pieces that are a command, markup, a hidden character or half of one somewhere. */
export const NASTY = [
  '::',
  '::error::forged',
  '::set-output name=result::passed',
  '::stop-commands::x',
  '::add-mask::a',
  '##[',
  '##[error]forged',
  '#',
  '##',
  '[',
  ']',
  '%0A',
  '%25',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '`',
  '```',
  '````',
  '~~~',
  '|',
  '\\',
  '\\|',
  '<img src=x onerror=alert(1)>',
  '</details>',
  '</td>',
  '<!--',
  '-->',
  '&lt;',
  '&#10;',
  '# heading',
  '\n## heading',
  '- item',
  '1. item',
  '> quote',
  '===',
  '---',
  '[text](https://evil.example)',
  '![x](https://evil.example/x.png)',
  'https://evil.example/?a|b',
  'www.evil.example',
  'a@evil.example',
  '@octocat',
  ':tada:',
  '*',
  '**bold**',
  '_em_',
  '$x$',
  '"',
  "'",
  '\u0000',
  '\u0007',
  '\u0085',
  '\u00a0',
  '\u001b[31m',
  '\u009b1m',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u2028',
  '\ufeff',
  '\u{e0041}',
  '\ufe0f',
  '#\ufe0f#[',
  '\ud800',
  '\udc00',
  '😀',
  '⚠️',
  '{+',
  '-]',
  ' ',
  '  ',
  'a',
  'Zeichen',
  '中文',
] as const;

/** Text that a hostile server could send. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...NASTY), { maxLength: 12 }).map((all) => all.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

const FROM_OUTSIDE = new Set([
  'serverName',
  'serverVersion',
  'protocolVersion',
  'transport',
  'message',
  'hint',
  'reason',
  'subject',
  'pointer',
  'rule',
  'before',
  'after',
  'tail',
  'command',
  'id',
  'key',
  'check',
  'failedCheck',
  'version',
  'expectedVersion',
  'snapshot',
  'endpoint',
  'hash',
  'signal',
]);

/** A log in which every text that may come from outside is what `next` gives. */
export function hostileLog(log: readonly GateEvent[], next: () => string): GateEvent[] {
  const replaced = (value: unknown, outside: boolean): unknown => {
    if (typeof value === 'string') return outside ? next() : value;
    if (Array.isArray(value)) return value.map((item) => replaced(item, outside));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [
        outside ? next() : key,
        replaced(member, outside || FROM_OUTSIDE.has(key)),
      ]),
    );
  };
  return log.map((event) => {
    const changed = replaced(event, false) as GateEvent;
    if (changed.type === 'probe') changed.outcome = next();
    return changed;
  });
}
