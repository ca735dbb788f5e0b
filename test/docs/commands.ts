/** Characters between two commands of a shell script. */
const SEPARATORS = new Set(['\n', ';', '|', '&', '(', ')']);

/**
 * The commands of a shell script, each as its words without quotes. It knows quotes, escapes, comments, prompts and
 * redirections: what stands in documentation, no more.
 */
export function shellCommands(script: string): string[][] {
  const text = script.replaceAll(/\\\r?\n/g, ' ').replaceAll(/^\s*\$ /gm, '');
  const commands: string[][] = [];
  let words: string[] = [];
  let word: string | undefined;
  let redirected = false;
  const endWord = () => {
    if (word !== undefined && !redirected) words.push(word);
    if (word !== undefined) redirected = false;
    word = undefined;
  };
  const endCommand = () => {
    endWord();
    redirected = false;
    if (words.length > 0) commands.push(words);
    words = [];
  };
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (character === '#' && word === undefined) {
      while (i + 1 < text.length && text[i + 1] !== '\n') i++;
    } else if (character === "'" || character === '"') {
      const end = endOfQuote(text, i);
      if (end < 0) throw new Error(`a quote is not closed: ${text.slice(i, i + 40)}`);
      const quoted = text.slice(i + 1, end);
      word = `${word ?? ''}${character === '"' ? quoted.replaceAll('\\"', '"') : quoted}`;
      i = end;
    } else if (character === '\\') word = `${word ?? ''}${text[++i] ?? ''}`;
    else if (character === '>' || (character === '<' && !isPlaceholder(text, i))) {
      if (/^\d$/.test(word ?? '')) word = undefined;
      endWord();
      while (text[i + 1] === '>' || text[i + 1] === '&') i++;
      redirected = true;
    } else if (character === '<') {
      const end = text.indexOf('>', i);
      word = `${word ?? ''}${placeholder(text.slice(i + 1, end))}`;
      i = end;
    } else if (SEPARATORS.has(character)) endCommand();
    else if (character === ' ' || character === '\t' || character === '\r') endWord();
    else word = `${word ?? ''}${character}`;
  }
  endCommand();
  return commands;
}

/** Where the quote that opens at `at` closes; -1: nowhere. A backslash escapes between double quotes only. */
function endOfQuote(text: string, at: number): number {
  let end = text.indexOf(text[at]!, at + 1);
  while (text[at] === '"' && end > 0 && text[end - 1] === '\\') end = text.indexOf('"', end + 1);
  return end;
}

const isPlaceholder = (text: string, at: number): boolean =>
  /^<[a-z][a-z0-9 -]*…?>/i.test(text.slice(at, at + 40));

/** What a reader would write for `<name>`. */
function placeholder(name: string): string {
  if (/endpoint|url/i.test(name)) return 'https://mcp.example.com/mcp';
  if (/command/i.test(name)) return 'verify';
  return /file|before|after/i.test(name) ? 'file.json' : 'value';
}

/** The arguments of this command if it is ours, however it is started. */
export function ourArguments(words: readonly string[]): string[] | undefined {
  let rest = words.slice(words.findIndex((word) => !/^[A-Za-z_]\w*=/.test(word)));
  if (rest[0] === 'npx') rest = rest.slice(/^(-y|--yes)$/.test(rest[1] ?? '') ? 2 : 1);
  if (rest[0] === 'node' && rest[1]?.endsWith('dist/cli/index.js')) return rest.slice(2);
  return /^mcp-deploy-gate(@[\w.-]+)?$/.test(rest[0] ?? '') ? rest.slice(1) : undefined;
}
