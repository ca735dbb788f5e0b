import { action, file, type Row } from './row.ts';

/** Config files that are no such file, or hold what they may not. */
export const FILE: Row[] = [
  [
    'a level of no rule',
    file('rules:\n  type-narowed: safe'),
    '`rules` names "type-narowed", which is no rule',
    'Did you mean `type-narrowed`',
  ],
  ['a level of a check', file('rules:\n  T5: off'), '`rules` names "T5"', 'It is a check'],
  [
    'a level that is none',
    file('rules:\n  type-narrowed: no'),
    '`rules.type-narrowed`',
    'breaking',
  ],
  [
    'a level of no rule for manifests',
    file('rules:\n  pre-stop-mising: off'),
    '`rules` names "pre-stop-mising", which is no rule',
    'Did you mean `pre-stop-missing`',
  ],
  [
    'a level of changes for a rule for manifests',
    file('rules:\n  pre-stop-missing: safe'),
    '`rules.pre-stop-missing` is "safe", which is no level of it: it is a rule for manifests',
    'Write `error`, `warning`, `notice` or `off`',
  ],
  [
    'a level of manifests for a rule for changes',
    file('rules:\n  type-narrowed: notice'),
    '`rules.type-narrowed` is "notice", which is no level of it: it is a rule for changes',
    'Write `breaking`, `review`, `safe` or `off`',
  ],
  [
    'an acceptance of a finding in a manifest',
    file(
      `accept:\n  - {rule: pre-stop-missing, subject: x, fingerprint: ${'0f'.repeat(32)}, reason: x}`,
    ),
    '`accept[0].rule` names "pre-stop-missing", a rule for manifests',
    '# mcp-deploy-gate: ignore pre-stop-missing <reason>',
  ],
  // What may not stand in the file
  [
    'an endpoint in the file',
    file('endpoint: https://x.example'),
    '`endpoint` may not stand in the config file: it is an address',
    'as an input or a flag',
  ],
  [
    'a health URL in the file',
    file('health-url: https://x.example'),
    'it is an address',
    'as an input',
  ],
  [
    'a token in the file',
    file('bearer-token: abc'),
    '`bearer-token` may not stand in the config file: it is a credential',
    'as an input',
  ],
  ['headers in the file', file('headers: {}'), 'it is a credential', 'as an input'],
  [
    'a command in the file',
    file('rollback-command: rm -rf /'),
    '`rollback-command` may not stand in the config file: it is a command',
    'as an input',
  ],
  ['a shell in the file', file('shell: bash'), 'it is a command', 'as an input'],
  [
    'a command that is no setting',
    file('before-command: x'),
    '`before-command` may not stand in the config file: it is a command',
    'Take it out',
  ],
  ['a secret that is no setting', file('api-token: x'), 'it is a credential', 'Take it out'],
  ['what belongs to a run', file('expected-version: "1"'), 'belongs to one run', 'as an input'],
  [
    'a snapshot outside',
    file('snapshot: ../../.bashrc'),
    '`snapshot` is "../../.bashrc", which leads out',
    'below the root',
  ],
  [
    'a snapshot at the root',
    file('snapshot: /etc/passwd'),
    'leads out of the checkout',
    'below the root',
  ],
  // The file's form
  [
    'a named file that is not there',
    action({ config: 'gate.yml' }),
    '"gate.yml" is named but not there',
    'checked out',
  ],
  ['a list', file('- a\n'), 'The config file is not a map', '`key: value`'],
  [
    'broken YAML',
    file('samples: 3\nchecks: [a\n'),
    'yml:3:1: The config file is not valid YAML',
    'Mend this line',
  ],
  [
    'a key twice',
    file('samples: 3\nsamples: 4\n'),
    'yml:2:1: The config file is not valid YAML: Map keys must be unique',
    'Mend',
  ],
  ['two documents', file('samples: 3\n---\nsamples: 4\n'), 'not valid YAML', 'Mend'],
  [
    'an unknown tag',
    file('principal: !!js/function x\n'),
    'not valid YAML: Unresolved tag',
    'Mend',
  ],
  [
    'text that is a number',
    file('principal: 12'),
    'yml:1:12: `principal` is 12: it is a number, not text',
    'quotes',
  ],
  ['nothing behind a key', file('checks:\n'), '`checks` is empty, not a map', 'indented under it'],
  [
    'a list that is text',
    file('checks: { required-tools: a }'),
    '`checks.required-tools` is "a": it is text, not a list',
    '`- entry`',
  ],
];
