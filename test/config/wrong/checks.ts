import { accept, calls, FINGERPRINT, file, type Row } from './row.ts';

/** Declared checks and accepted changes that are wrong. */
export const CHECKS: Row[] = [
  // Checks
  [
    'a regular expression',
    calls('{tool: a, expect: {matches: "("}}'),
    'expect.matches` is "(": it is not a regular expression: Unterminated group',
    'single quotes',
  ],
  [
    'a tool call of nothing',
    calls('{name: a}'),
    '`checks.tool-calls[0].tool` is missing',
    '`tool: …`',
  ],
  [
    'two checks of one name',
    file('checks:\n  tool-calls: [{tool: a}, {tool: a}]'),
    'two checks named "a"',
    '`name`',
  ],
  [
    'a schema',
    calls('{tool: a, expect: {schema: {type: 5}}}'),
    'yml:3:26: `checks.tool-calls[0].expect.schema` is not a JSON Schema',
    '2020-12',
  ],
  [
    'a schema that is text',
    calls('{tool: a, expect: {schema: x}}'),
    'is not a JSON Schema',
    'docs/configuration.md',
  ],
  [
    'not a number',
    calls('{tool: a, arguments: {n: .nan}}'),
    'arguments` holds something that is not JSON',
    'numbers, text, lists',
  ],
  [
    'infinity',
    calls('{tool: a, expect: {equals: [.inf]}}'),
    'expect.equals` holds something that is not JSON',
    'numbers',
  ],
  [
    'a tool twice',
    file('checks: { required-tools: [a, a] }'),
    'names the tool `a` twice',
    'Keep it once',
  ],
  [
    'a latency budget',
    file('checks: { latency: { list: 5 } }'),
    '`checks.latency.list` is 5',
    '`5ms`',
  ],
  [
    'an empty text',
    calls('{tool: ""}'),
    '`checks.tool-calls[0].tool` is "": it is empty',
    'Give it a value',
  ],
  // Accepted changes
  [
    'an accepted change of a rule that there is not',
    accept(`rule: tool-remved, subject: b, fingerprint: "${FINGERPRINT}", reason: c`),
    'yml:2:13: `accept[0].rule` names "tool-remved", which is no rule.',
    'Did you mean `tool-removed`',
  ],
  [
    'a fingerprint',
    accept('rule: a, subject: b, fingerprint: xyz, reason: c'),
    '`accept[0].fingerprint` is "xyz"',
    'docs/configuration.md',
  ],
  [
    'no reason',
    accept(`rule: a, subject: b, fingerprint: ${FINGERPRINT}`),
    'yml:2:5: `accept[0].reason` is missing',
    '`reason: …`',
  ],
  [
    'a day that does not exist',
    accept(`rule: a, subject: b, fingerprint: ${FINGERPRINT}, reason: c, expires: 2026-02-30`),
    '`accept[0].expires` is "2026-02-30"',
    '`2026-12-31`',
  ],
];
