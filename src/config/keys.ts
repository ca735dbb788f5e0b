/** Why a setting may not stand in the config file, which comes from a checkout. */
export type NotInFile = 'address' | 'credential' | 'command' | 'run';

/** Where a setting may be given. */
export interface SettingKey {
  name: string;
  /** An input of the action. */
  input: boolean;
  /** The flag of the command line, without dashes; absent: not a flag. */
  flag?: string;
  /** True, or why the config file may not hold it. */
  file: true | NotInFile;
  /** How the text of an input or flag becomes a value of the schema. */
  text: 'text' | 'lines' | 'count' | 'switch' | 'script' | 'version-from' | 'none';
  /** Its value is never shown. */
  secret?: true;
  /** Not taken from argv, where every process can read it, but from this environment variable. */
  variable?: string;
}

type Options = Partial<Omit<SettingKey, 'name'>>;

const key = (name: string, options: Options = {}): SettingKey => ({
  name,
  input: true,
  flag: name,
  file: true,
  text: 'text',
  ...options,
});

/** Kept as it was written, and never shown: it may hold what `${{ secrets.X }}` became. */
const command = (name: string): SettingKey =>
  key(name, { file: 'command', text: 'script', secret: true });

/** Every setting, in the order in which action.yml and the tables list them. The values' rules are in schema.ts. */
export const SETTING_KEYS: readonly SettingKey[] = [
  key('endpoint', { file: 'address', flag: undefined, text: 'lines' }),
  key('candidate-endpoint', { file: 'address', text: 'lines' }),
  key('previous-endpoint', { file: 'address' }),
  key('transport'),
  key('protocol-version'),
  key('health-url', { file: 'address' }),
  key('expected-version', { file: 'run' }),
  key('expected-revision', { file: 'run' }),
  key('previous-revision', { file: 'run' }),
  key('headers', { file: 'credential', flag: 'header', text: 'lines', secret: true }),
  key('bearer-token', {
    file: 'credential',
    flag: undefined,
    secret: true,
    variable: 'MCP_GATE_BEARER_TOKEN',
  }),
  key('oidc-audience', { file: 'credential' }),
  key('oauth-client-id', { file: 'credential' }),
  key('oauth-client-secret', {
    file: 'credential',
    flag: undefined,
    secret: true,
    variable: 'MCP_GATE_OAUTH_CLIENT_SECRET',
  }),
  key('oauth-scopes', { file: 'credential' }),
  key('oauth-issuer', { file: 'credential' }),
  key('principal'),
  key('mode', { file: 'run' }),
  key('snapshot'),
  key('baseline', { file: 'run' }),
  key('fail-on'),
  key('manifests', { text: 'lines' }),
  key('config', { file: 'run' }),
  command('deploy-command'),
  command('promote-command'),
  command('discard-command'),
  command('rollback-command'),
  command('retire-command'),
  command('revision-command'),
  key('shell', { file: 'command' }),
  key('working-directory', { file: 'run' }),
  key('timeout'),
  key('wait-timeout'),
  key('soak-duration'),
  key('drain-duration'),
  key('command-timeout'),
  key('rollback-timeout'),
  key('on-failure'),
  // A job has a post step that acts on it; a terminal has nobody left.
  key('on-cancel', { flag: undefined }),
  key('dry-run', { file: 'run', text: 'switch' }),
  key('report-path', { file: 'run' }),
  key('samples', { input: false, text: 'count' }),
  key('interval', { input: false }),
  key('request-timeout', { input: false }),
  key('failure-threshold', { input: false, text: 'count' }),
  key('soak-interval', { input: false }),
  key('error-tolerance', { input: false }),
  key('version-from', { input: false, text: 'version-from' }),
  key('monitor', { input: false, flag: undefined, text: 'none' }),
  key('watch', { input: false, flag: undefined, text: 'none' }),
  key('checks', { input: false, flag: undefined, text: 'none' }),
  key('rules', { input: false, flag: undefined, text: 'none' }),
  key('accept', { input: false, flag: undefined, text: 'none' }),
];

const BY_NAME = new Map(SETTING_KEYS.map((entry) => [entry.name, entry]));

/** The setting of this name, or undefined. */
export function settingKey(name: string): SettingKey | undefined {
  return BY_NAME.get(name);
}

/** The setting that a flag of this name gives, or undefined. */
export function settingOfFlag(flag: string): SettingKey | undefined {
  return SETTING_KEYS.find((entry) => entry.flag === flag);
}

export const INPUT_NAMES = SETTING_KEYS.filter((entry) => entry.input).map((entry) => entry.name);
export const FILE_NAMES = SETTING_KEYS.filter((entry) => entry.file === true).map(
  (entry) => entry.name,
);
export const FLAG_NAMES = SETTING_KEYS.flatMap((entry) => entry.flag ?? []);

/** Whether a header or query parameter of this name usually carries a credential. */
export function namesCredential(name: string): boolean {
  return /auth|token|secret|passw|cookie|credential|session|signature|jwt|api-?_?key|[-_]key$|^key$/i.test(
    name,
  );
}
