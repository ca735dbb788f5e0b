import { action, cli, file, type Row } from './row.ts';

const GREEN = 'https://green.example.com/mcp';
const SWITCH = { 'candidate-endpoint': GREEN, 'promote-command': 'x' };
const TWO = 'https://a.example/mcp\nhttps://b.example/mcp';

/** Settings of a deployment that are right by themselves and wrong together. */
export const DEPLOYMENT: Row[] = [
  // Modes
  [
    'snapshot with a deployment',
    action({
      mode: 'snapshot',
      baseline: 'b.json',
      'deploy-command': 'x',
      'revision-command': 'y',
    }),
    '`deploy-command` and `revision-command` are given, but mode `snapshot` only records',
    'Take them out, or use mode `gate`',
  ],
  [
    'a rollback by hand with a switch',
    cli({ mode: 'rollback', 'rollback-command': 'x', ...SWITCH, 'soak-duration': '1m' }),
    '`--candidate-endpoint`, `--promote-command` and `--soak-duration` are given, but mode `rollback` only rolls back',
    'use mode `gate`',
  ],
  [
    'a snapshot of two servers',
    action({ mode: 'snapshot', baseline: 'b.json', endpoint: TWO }),
    '`endpoint` names 2 endpoints, but mode `snapshot`',
    'Give one of them',
  ],
  [
    'a revision that nothing can be compared with',
    action({ mode: 'rollback', 'rollback-command': 'x', 'expected-revision': '7' }),
    'nothing tells which revision is live',
    '`revision-command`',
  ],
  // Blue-green
  [
    'a switch to nowhere',
    action({ 'promote-command': 'x' }),
    '`promote-command` is given, but no `candidate-endpoint`',
    '`deploy-command` for an update in place',
  ],
  [
    'a candidate that stays one',
    cli({ 'candidate-endpoint': [GREEN], 'discard-command': 'x' }),
    '`--candidate-endpoint` is given, but nothing makes the candidate live',
    '`--promote-command`',
  ],
  [
    'a candidate to discard without one',
    action({ 'discard-command': 'x', 'deploy-command': 'y' }),
    '`discard-command` is given, but there is no `promote-command`',
    'take it out',
  ],
  [
    'a previous version that is not beside',
    action({ 'retire-command': 'x', 'previous-endpoint': GREEN }),
    '`previous-endpoint` and `retire-command` are given, but there is no `promote-command`',
    'take them out',
  ],
  [
    'a candidate that is live',
    action({ endpoint: `https://a.example/mcp\n${GREEN}`, ...SWITCH }),
    '`candidate-endpoint` is the same address as `endpoint`',
    'only the new version answers',
  ],
  [
    'a previous version that is live',
    action({ endpoint: TWO, ...SWITCH, 'previous-endpoint': 'https://b.example:443/mcp' }),
    '`previous-endpoint` is the same address as `endpoint`',
    'only the previous version answers',
  ],
  [
    'a previous version that is the candidate',
    action({ ...SWITCH, 'previous-endpoint': GREEN }),
    "`candidate-endpoint`, which is the new version's own",
    'only the previous version answers',
  ],
  // Evidence
  [
    'a baseline beside a deployment',
    action({ 'deploy-command': 'x', baseline: 'b.json' }),
    '`baseline` is given together with `deploy-command`, before which this run measures',
    'Take `baseline` out',
  ],
  [
    'a baseline beside a switch',
    action({ ...SWITCH, baseline: 'b.json' }),
    'together with `promote-command`',
    'Take `baseline` out',
  ],
  [
    'a revision that is not yet',
    cli({ 'deploy-command': 'x', 'expected-revision': '7' }),
    '`--expected-revision` is given together with `--deploy-command`',
    '`--revision-command`',
  ],
  // Policy
  [
    'a cancellation that cannot roll back',
    action({ 'on-cancel': 'rollback', 'deploy-command': 'x' }),
    '`on-cancel` is "rollback", but there is no command',
    '`rollback-command`, or write `hold`',
  ],
  [
    'a cancellation that does what a failure does not',
    { raw: { 'on-cancel': 'rollback', 'rollback-command': 'x' }, file: 'on-failure: hold' },
    'but `on-failure` is "hold"',
    'Write `hold`',
  ],
  // Times
  [
    'a drain before nothing',
    action({ ...SWITCH, 'drain-duration': '1m' }),
    '`drain-duration` is given, but nothing is retired after it',
    'Give `retire-command`',
  ],
  [
    'the tuning of no soak',
    cli({ 'error-tolerance': '10s' }),
    '`--error-tolerance` is given, but there is no soak',
    'Give `--soak-duration`',
  ],
  [
    'no time to wait twice',
    action({ ...SWITCH, timeout: '16m', 'wait-timeout': '8m', 'soak-duration': '30s' }),
    '`timeout` 16m leaves no room for `wait-timeout` 8m twice and `soak-duration` 30s',
    '`16m30s` or more',
  ],
  [
    'no time to drain',
    action({ ...SWITCH, 'rollback-command': 'x', 'retire-command': 'y', 'drain-duration': '40m' }),
    '`wait-timeout` 5m (default) twice, `drain-duration` 40m and `rollback-timeout` 5m (default).',
    '`55m` or more',
  ],
  [
    'no time to soak, from the file',
    file('soak-duration: 41m'),
    '`timeout` 45m (default) leaves no room for `wait-timeout` 5m (default) and `soak-duration` 41m.',
    '`46m` or more',
  ],
  // Health
  [
    'one health answer for two versions',
    {
      raw: { ...SWITCH, 'health-url': 'https://mcp.example.com/health' },
      file: 'version-from: { health: version }',
    },
    '`health-url` is one address, but `version-from` reads the version of each of 2 from it',
    '`/health`',
  ],
];
