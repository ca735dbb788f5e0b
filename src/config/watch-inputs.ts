import type { RawSettings } from './given.ts';
import { nearest, orList } from './nearest.ts';
import { type Problem, SettingsError } from './problem.ts';

/** Members of `watch` that are inputs of the action `watch`. */
export const WATCH_MEMBERS = [
  'sessions',
  'interval',
  'profile',
  'max-duration',
  'require',
  'tool',
] as const;

/** All its inputs, in the order in which watch/action.yml and the tables list them. */
export const WATCH_INPUTS: readonly string[] = [
  'endpoint',
  'transport',
  'protocol-version',
  'health-url',
  'headers',
  'bearer-token',
  'oidc-audience',
  'oauth-client-id',
  'oauth-client-secret',
  'oauth-scopes',
  'oauth-issuer',
  'config',
  ...WATCH_MEMBERS,
];

/**
 * Inputs of the action `watch` as `loadSettings` takes them: settings of their own, and members of `watch`. Throws
 * SettingsError for those that it does not have, most of which the gate has.
 */
export function watchInputs(raw: RawSettings): {
  raw: RawSettings;
  watch: Record<string, string | undefined>;
} {
  const problems: Problem[] = [];
  const settings: RawSettings = Object.create(null);
  const watch: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(raw)) {
    const isMember = WATCH_MEMBERS.some((member) => member === name);
    if (isMember) watch[name] = Array.isArray(value) ? value.join('\n') : value;
    else if (WATCH_INPUTS.includes(name)) settings[name] = value;
    else problems.push(unknown(name));
  }
  if (problems.length > 0) throw new SettingsError(problems);
  return { raw: settings, watch };
}

function unknown(name: string): Problem {
  const near = nearest(name, WATCH_INPUTS);
  return {
    key: name,
    message: `\`${name}\` is not an input of this action.`,
    fix:
      near.length > 0
        ? `Did you mean ${orList(near)}?`
        : `Take it out of \`with:\`, or, if an \`env:\` sets it, rename the variable. Known: ${WATCH_INPUTS.join(', ')}.`,
  };
}
