/** What a stream can show. */
export interface Terminal {
  tty: boolean;
  color: boolean;
  /** Columns. */
  width: number;
  /** A text in the colour of errors, where there is colour. */
  error(text: string): string;
}

const MAX_WIDTH = 120;

/** Reads a stream's abilities; NO_COLOR and FORCE_COLOR as at no-color.org and in Node. */
export function terminal(stream: NodeJS.WriteStream): Terminal {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const tty = stream.isTTY === true;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  const color = !NO_COLOR && (forced || (tty && TERM !== 'dumb' && FORCE_COLOR === undefined));
  const width = Math.min(tty ? stream.columns || 80 : 100, MAX_WIDTH);
  return { tty, color, width, error: (text) => (color ? `\u001b[31m${text}\u001b[39m` : text) };
}
