export const COMMANDS = [
  'verify',
  'snapshot',
  'diff',
  'accept',
  'watch',
  'preflight',
  'demo',
] as const;
export type Command = (typeof COMMANDS)[number];

/** A flag of the command line: how help shows it, and which commands take it. */
export interface Flag {
  name: string;
  /** One letter. */
  short?: string;
  /** What stands for the value in help; absent: a switch. */
  value?: string;
  /** May be given again. */
  many?: true;
  /** The default stands in round brackets. */
  about: string;
  commands: readonly Command[];
}

/** Flags under one heading of help. */
export interface FlagGroup {
  title: string;
  flags: readonly Flag[];
}

const flag = (
  name: string,
  value: string | undefined,
  about: string,
  commands: readonly Command[],
  more: Pick<Flag, 'short' | 'many'> = {},
): Flag => ({ name, ...(value !== undefined && { value }), about, commands, ...more });

const VERIFY: readonly Command[] = ['verify'];
const PRINTING: readonly Command[] = ['verify', 'snapshot', 'diff'];
const CONNECTING: readonly Command[] = [...PRINTING, 'accept'];
const ACCEPT: readonly Command[] = ['accept'];
/** Those that print, or have their levels, without asking a server. */
const OFFLINE: readonly Command[] = ['preflight'];
const WATCH: readonly Command[] = ['watch'];
/** Those that open sessions. */
const ASKING: readonly Command[] = [...CONNECTING, 'watch'];

/** Every flag, in the order of help. A flag that is a setting has the setting's name. */
export const FLAG_GROUPS: readonly FlagGroup[] = [
  {
    title: 'What to expect',
    flags: [
      flag('snapshot', 'FILE', 'what was reviewed (tools-snapshot.json)', ['verify', 'accept']),
      flag('expected-version', 'VERSION', 'what the new version calls itself', ['verify', 'watch']),
      flag('version-from', 'PLACE', 'where it does: header:NAME, health:MEMBER', [
        'verify',
        'watch',
      ]),
      flag('expected-revision', 'REVISION', 'what the deployment made', VERIFY),
      flag('previous-revision', 'REVISION', 'what was live before it', VERIFY),
      flag('baseline', 'FILE', 'what was live before the deployment', VERIFY),
      flag('fail-on', 'LEVEL', 'breaking, review, any or none (breaking)', [
        'verify',
        'diff',
        'accept',
      ]),
      flag('manifests', 'PATH', 'Kubernetes manifests to check first', VERIFY, { many: true }),
      flag('health-url', 'URL', 'or /path: must say it is well, too', ['verify', 'watch']),
      flag('all', undefined, 'also checks that send unusual requests', VERIFY),
    ],
  },
  {
    title: 'To deploy',
    flags: [
      flag('deploy-command', 'COMMAND', 'brings the new version up', VERIFY),
      flag('candidate-endpoint', 'URL', "the new version's own address; repeatable", VERIFY, {
        many: true,
      }),
      flag('promote-command', 'COMMAND', 'makes the candidate live', VERIFY),
      flag('retire-command', 'COMMAND', 'ends the previous version, drained', VERIFY),
      flag('revision-command', 'COMMAND', 'prints what is live; only reads', VERIFY),
      flag('dry-run', undefined, 'prints the plan, changes nothing', VERIFY),
    ],
  },
  {
    title: 'When it fails',
    flags: [
      flag('rollback-command', 'COMMAND', 'brings the previous version back', VERIFY),
      flag('discard-command', 'COMMAND', 'ends a candidate that failed', VERIFY),
      flag('previous-endpoint', 'URL', 'asked before switching back', VERIFY),
      flag('on-failure', 'POLICY', 'rollback, hold or report (rollback)', VERIFY),
      flag('mode', 'MODE', 'gate, or rollback: roll back now (gate)', VERIFY),
      flag('shell', 'SHELL', 'what runs the commands (bash)', VERIFY),
      flag('working-directory', 'DIR', 'where the commands run (.)', VERIFY),
    ],
  },
  {
    title: 'Which changes',
    flags: [
      flag('fingerprint', 'HEX', 'the one that begins so, however bad it is', ACCEPT),
      flag('rule', 'ID', 'of this rule', ACCEPT),
      flag('subject', 'SUBJECT', 'of this subject, such as tools/search', ACCEPT),
      flag('pointer', 'POINTER', 'at this place inside the subject', ACCEPT),
      flag('all', undefined, 'all that are left, not one alone', ACCEPT),
    ],
  },
  {
    title: 'What to write',
    flags: [
      flag('reason', 'TEXT', 'why the change is taken; required', ACCEPT),
      flag('expires', 'DAY', 'the last day: 2027-01-31, 30d, 6w (for ever)', ACCEPT),
      flag('prune', undefined, 'take out entries that accept nothing', ACCEPT),
      flag('dry-run', undefined, 'show it, and write nothing', ACCEPT),
    ],
  },
  {
    title: 'The file',
    flags: [
      flag('output', 'FILE', '- is stdout (tools-snapshot.json)', ['snapshot'], { short: 'o' }),
      flag('check', undefined, 'write nothing; exit 1 when it is stale', ['snapshot']),
    ],
  },
  {
    title: 'The watch',
    flags: [
      flag('sessions', 'N', 'held all along (2)', WATCH),
      flag('interval', 'TIME', 'from one probe to the next (1s)', WATCH),
      flag('profile', 'PROFILE', 'strict: 10 sessions, every 100ms (default)', WATCH),
      flag('max-duration', 'TIME', 'when it ends by itself (15m)', WATCH),
      flag('tool', 'NAME', 'a slow tool that only reads, called all along', WATCH),
      flag('require', 'LEVEL', 'l1, l2 or l3: exit 1 when it is missed', WATCH),
      flag('html', 'FILE', 'writes a page with a picture of it', WATCH),
    ],
  },
  {
    title: 'How to connect',
    flags: [
      flag('transport', 'KIND', 'auto, streamable-http or sse (auto)', ASKING),
      flag('protocol-version', 'REVISION', 'auto, or one to pin: 2025-11-25 (auto)', ASKING),
      flag('request-timeout', 'TIME', 'for one request (10s)', CONNECTING),
      flag('principal', 'LABEL', 'who asks; kept in the snapshot', CONNECTING),
    ],
  },
  {
    title: 'Credentials (or MCP_GATE_BEARER_TOKEN in the environment)',
    flags: [
      flag('header', '"NAME: VALUE"', 'VALUE may be env:VARIABLE; repeatable', ASKING, {
        many: true,
      }),
      flag('oidc-audience', 'AUDIENCE', 'asks GitHub for a token', ASKING),
      flag('oauth-client-id', 'ID', 'secret: MCP_GATE_OAUTH_CLIENT_SECRET', ASKING),
      flag('oauth-scopes', '"A B"', 'scopes to ask for', ASKING),
      flag('oauth-issuer', 'URL', 'who gives the token; required', ASKING),
    ],
  },
  {
    title: 'Time',
    flags: [
      flag('wait-timeout', 'TIME', 'until the new version is proven (5m)', VERIFY),
      flag('soak-duration', 'TIME', 'goes on looking afterwards (0s)', VERIFY),
      flag('drain-duration', 'TIME', 'between promote and retire (30s)', VERIFY),
      flag('command-timeout', 'TIME', 'for each command (15m)', VERIFY),
      flag('rollback-timeout', 'TIME', 'for the rollback and its proof (5m)', VERIFY),
      flag('timeout', 'TIME', 'for all of it (45m)', ['verify', 'snapshot']),
      flag('samples', 'N', 'fresh connections in a round (3)', VERIFY),
      flag('interval', 'TIME', 'pause between rounds (2s)', VERIFY),
      flag('failure-threshold', 'N', 'rounds that must agree to fail (2)', VERIFY),
      flag('soak-interval', 'TIME', 'pause between rounds of the soak (10s)', VERIFY),
      flag('error-tolerance', 'TIME', 'of errors in the soak (60s)', VERIFY),
    ],
  },
  {
    title: 'Output and settings',
    flags: [
      flag('format', 'FORMAT', 'text, json or markdown (text)', [...PRINTING, 'watch', ...OFFLINE]),
      flag('report-path', 'FILE', 'writes the JSON report there', VERIFY),
      flag('config', 'FILE', '(.github/mcp-deploy-gate.yml)', [...ASKING, ...OFFLINE]),
      flag('quiet', undefined, 'no progress, only the result', ASKING, { short: 'q' }),
      flag('help', undefined, 'this page', COMMANDS, { short: 'h' }),
    ],
  },
];

export const FLAGS: readonly Flag[] = FLAG_GROUPS.flatMap(({ flags }) => flags);
