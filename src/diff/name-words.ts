/** Words that name the same action; the first stands for all. */
const SAME_ACTION: readonly (readonly string[])[] = [
  ['get', 'fetch', 'retrieve', 'read', 'show', 'view', 'load'],
  ['list', 'enumerate'],
  ['search', 'find', 'query', 'lookup'],
  ['create', 'add', 'new', 'insert', 'make'],
  ['update', 'edit', 'modify', 'change', 'patch'],
  ['delete', 'remove', 'drop', 'destroy', 'erase', 'del', 'rm'],
  ['run', 'execute', 'exec', 'invoke'],
  ['write', 'save', 'store', 'put'],
  ['send', 'post', 'publish'],
  ['start'],
  ['stop'],
  ['open'],
  ['close'],
];

const ACTIONS = new Map(
  SAME_ACTION.flatMap((words) => words.map((one): [string, string] => [stem(one), words[0]!])),
);
const ACTION_NAMES: ReadonlySet<string> = new Set(ACTIONS.values());

/** Words that are in any text. */
const FILLERS = new Set(
  'a an the of to by for in on at as is are be it its this that these and or with from into your you'
    .split(' ')
    .map(stem),
);

/** Words of a text that are compared, and characters in which they are looked for. */
const MAX_WORDS = 400;
const MAX_TEXT = 8000;

/** The words of a name, `getUsers` or `get_user`, in a form in which they can be compared: `get`, `user`. */
export function nameWords(name: string): string[] {
  const apart = name
    .slice(0, 200)
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  const words = (apart.match(/[\p{L}\p{N}]+/gu) ?? []).map(word);
  return words.filter((one) => !FILLERS.has(one));
}

/** The words of a text that say something, each once, in the same form. */
export function textWords(text: string): Set<string> {
  const words = text.slice(0, MAX_TEXT).match(/[\p{L}\p{N}]{1,64}/gu) ?? [];
  const said = words.slice(0, MAX_WORDS).map(word);
  return new Set(said.filter((one) => !FILLERS.has(one)));
}

/** Whether a word of a name says what is done. */
export function isAction(one: string): boolean {
  return ACTION_NAMES.has(one);
}

function word(text: string): string {
  const root = stem(text.toLowerCase());
  return ACTIONS.get(root) ?? root;
}

/** `deletes`, `deleting`, `deleted` and `delete` are one word. Rough: both sides are treated alike. */
function stem(text: string): string {
  return text
    .replace(/(?<=\p{L}{2})ies$/u, 'y')
    .replace(/(?<=\p{L}{3})(?:ing|ed|es|s)$/u, '')
    .replace(/(?<=\p{L}{3})e$/u, '');
}
