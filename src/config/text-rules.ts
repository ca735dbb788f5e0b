/** What is asked of texts, without the schema library: arguments are read before it is loaded. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /[\u0000-\u001f\u007f]/;

/** What is wrong with one line of text of at most `max` characters, and the fix; undefined where nothing is. */
export function wrongLine(text: string, max: number): { wrong: string; fix: string } | undefined {
  if (text.trim() === '') return { wrong: 'is empty', fix: 'Give it a value or leave it out.' };
  if (CONTROL.test(text.trim())) {
    return { wrong: 'holds a line break or a control character', fix: 'Write it in one line.' };
  }
  if (text.length <= max) return undefined;
  return { wrong: `is ${text.length} characters long`, fix: `Write at most ${max}.` };
}

/** True for `YYYY-MM-DD` of a day that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
