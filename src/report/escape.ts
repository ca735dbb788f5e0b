/**
 * The one place where text from a server, a command or a file is made fit to print.
 * What is hidden becomes visible as `\u{…}`; what a reader of our output would take for a command or markup is broken up.
 * Grammars followed: the runner's ActionCommand (`::cmd` after blanks at a line's start, `##[cmd]` anywhere), GitHub
 * flavoured Markdown, HTML. Bound a text before it is escaped for Markdown or HTML, never after.
 */

// Control, format and default-ignorable characters (ANSI, bidi, zero-width, tags), line separators, lone surrogates.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** The same but for line feeds, of which a large text has millions. */
const HIDDEN_IN_LINE = new RegExp(`(?!\\n)${HIDDEN.source}`, HIDDEN.flags);
const EMOJI_BEFORE = /\p{Extended_Pictographic}$/u;
const NEWLINE = /\r\n|\n|\r/;

/** Makes every hidden character visible, CR, LF and tab included; `keep` names characters to leave, `'\n'` say. */
export function visible(text: string, keep = ''): string {
  return text.replace(HIDDEN, (character, offset: number) => {
    if (keep.includes(character)) return character;
    // One emoji selector after a pictograph is how that emoji is spelt.
    if (character === '\u{fe0f}' && EMOJI_BEFORE.test(text.slice(Math.max(0, offset - 2), offset)))
      return character;
    return escaped(character);
  });
}

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}

/** Breaks up whatever the runner would take for a command in one line of finished output; changes nothing else. */
export function withoutCommands(line: string): string {
  return line
    .replace(/##(?=\[)/g, `#${escaped('#')}`)
    .replace(/^(\s*):(?=:)/, (_, blanks: string) => `${blanks}${escaped(':')}`);
}

/** One line for a log or a terminal, tabs kept. At most `max` characters, cut in the middle. */
export function logLine(text: string, max = 10_000): string {
  return truncateMiddle(withoutCommands(visible(truncateMiddle(text, max), '\t')), max);
}

/** Splits at CR LF, LF and CR, and makes each line a `logLine`. */
export function logLines(text: string, max = 10_000): string[] {
  return text.split(NEWLINE).map((line) => logLine(line, max));
}

/**
 * A text of one or more lines for an annotation: hidden characters visible, line breaks as LF, no line a command.
 * It is not percent-escaped: `core.error` and `workflowCommand` do that.
 */
export function annotationText(text: string, max = 4000): string {
  const lines = truncateMiddle(text, max).split(NEWLINE);
  return truncateMiddle(lines.map((line) => withoutCommands(visible(line))).join('\n'), max);
}

/** Data of a workflow command: the part after the second `::`. */
export function commandData(text: string): string {
  return visible(text, '\r\n')
    .replace(/##(?=\[)/g, `#${escaped('#')}`)
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

/** A property's value in a workflow command. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A whole workflow command as one line. `command` and the names of `properties` are ours; values may be anything. */
export function workflowCommand(
  command: string,
  properties: Record<string, string | number | undefined>,
  message: string,
): string {
  const pairs = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${commandProperty(String(value))}`);
  return `::${command}${pairs.length > 0 ? ` ${pairs.join(',')}` : ''}::${commandData(message)}`;
}

/** Text inside an HTML element or a quoted attribute. */
export function htmlText(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** JSON text from which on nobody reads it by eye; indented, lists of values would be several times as long. */
const MAX_INDENTED = 1024 * 1024;

/** JSON text, indented where it is not huge, that is safe on a terminal and in a log, and parses to the same value: `\u` escapes only. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  return (text.length > MAX_INDENTED ? text : JSON.stringify(value, null, 2))
    .replace(HIDDEN_IN_LINE, (character) => {
      const units = character.split('').map((unit) => unit.charCodeAt(0).toString(16));
      return units.map((hex) => `\\u${hex.padStart(4, '0')}`).join('');
    })
    .replace(/##(?=\[)/g, '#\\u0023');
}

/** At most `max` UTF-16 units, an ellipsis in the middle where cut; no surrogate pair is split. */
export function truncateMiddle(text: string, max: number): string {
  if (text.length <= max) return text;
  if (max <= 1) return '…'.slice(0, Math.max(0, max));
  const head = Math.ceil((max - 1) / 2);
  const tail = max - 1 - head;
  return `${text.slice(0, whole(text, head, -1))}…${text.slice(whole(text, text.length - tail, 1))}`;
}

/** At most `max` UTF-16 units of `text` around unit `index`, so that a difference there is seen; ellipses where cut. */
export function truncateAround(text: string, index: number, max: number): string {
  if (text.length <= max) return text;
  if (max <= 2) return truncateMiddle(text, max);
  const room = max - 2;
  let from = Math.min(Math.max(0, index - Math.floor(room / 2)), text.length - room);
  let to = from + room;
  if (from <= 1) [from, to] = [0, max - 1];
  else if (to >= text.length - 1) [from, to] = [text.length - (max - 1), text.length];
  const cut = text.slice(whole(text, from, 1), whole(text, to, -1));
  return `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`;
}

// The nearest place to cut that splits no surrogate pair: `at`, or one unit before or after it.
function whole(text: string, at: number, direction: -1 | 1): number {
  const pair = text.slice(Math.max(0, at - 1), at + 1);
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair) ? at + direction : at;
}
