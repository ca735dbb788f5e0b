import { FILE_NAMES, type NotInFile, settingKey } from './keys.ts';
import { suggestion } from './nearest.ts';

const WHY: Record<NotInFile, string> = {
  address:
    'is an address, and the config file comes from a checkout: who can change a branch could point the gate and its credentials elsewhere',
  credential:
    'is a credential, and the config file comes from a checkout, where everyone who reads the repository reads it',
  command:
    'is a command, and the config file comes from a checkout: who can change a branch could choose what runs with the credentials of the deployment',
  run: 'belongs to one run, not to the repository',
};

/** For names that are no setting (yet) but say what they would hold. */
const LOOKS_LIKE: [NotInFile, RegExp][] = [
  ['command', /(?:^|-)(?:command|cmd|script|run|exec)s?$/],
  [
    'credential',
    /(?:^|-)(?:token|secret|password|header|credential|auth|authorization|api-key)s?$/,
  ],
  ['address', /(?:^|-)(?:endpoint|url|host|address)(?:es|s)?$/],
];

/** Says of a key at the top of the config file why it may not stand there: `wrong` follows the key. Undefined where it may. */
export function notInFile(name: string): { wrong: string; fix: string } | undefined {
  const known = settingKey(name);
  if (known?.file === true) return undefined;
  const kind = known?.file ?? LOOKS_LIKE.find(([, pattern]) => pattern.test(name))?.[0];
  if (!kind) {
    return { wrong: 'is not a setting of the config file', fix: suggestion(name, FILE_NAMES) };
  }
  return {
    wrong: `may not stand in the config file: it ${WHY[kind]}`,
    fix: known
      ? 'Take it out here and give it as an input or a flag.'
      : 'Take it out here; see `docs/configuration.md` for where it belongs.',
  };
}
