import * as z from 'zod';
import { nearest } from './nearest.ts';
import { wrong } from './values.ts';

/** A field name, RFC 9110 section 5.1. */
export const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$/;

/** A field value that fetch takes: visible Latin-1, blanks and tabs inside, RFC 9110 section 5.5. */
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]+$/;

/** Written by the client for every request; another value makes a request that no server understands. */
const OURS = new Set([
  'accept',
  'connection',
  'content-length',
  'content-type',
  'expect',
  'keep-alive',
  'mcp-method',
  'mcp-name',
  'mcp-protocol-version',
  'mcp-session-id',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** An authentication scheme with nothing behind it: what an unset secret leaves of `Bearer ${{ secrets.X }}`. */
const BARE_SCHEME = /^(?:bearer|basic|digest|dpop|token|api-?key|negotiate)$/i;

/** Lines `Name: value` → pairs. Blank lines are skipped. No value ever stands in a message. */
export const headerLines = z.array(z.string()).transform((lines, context) => {
  const pairs: [name: string, value: string][] = [];
  const seen = new Set<string>();
  lines.forEach((text, index) => {
    if (text.trim() === '') return;
    const fault = (message: string, fix: string) => wrong(context, message, fix);
    const colon = text.indexOf(':');
    const name = text.slice(0, Math.max(colon, 0)).trim();
    // Only blanks are trimmed: a line break at the end is part of the value, and a fault.
    const value = text.slice(colon + 1).replaceAll(/^[\t ]+|[\t ]+$/g, '');
    const lower = name.toLowerCase();
    if (colon < 0) {
      fault(`line ${index + 1} has no colon`, 'Write one header a line: `Name: value`.');
    } else if (!HEADER_NAME.test(name)) {
      fault(
        `line ${index + 1} has a header name that HTTP does not allow`,
        'A name has letters, digits and dashes only: `Name: value`.',
      );
    } else if (OURS.has(lower)) {
      fault(`sets \`${name}\`, which the MCP client writes itself`, 'Leave this header out.');
    } else if (seen.has(lower)) {
      fault(`sets \`${name}\` twice`, 'Keep one of the two lines.');
    } else if (value === '') {
      fault(`gives \`${name}\` an empty value`, 'Is the secret behind it set in this repository?');
    } else if (/[\r\n]/.test(value)) {
      fault(
        `has a line break in the value of \`${name}\``,
        'Store the secret without the line break at its end.',
      );
    } else if (!HEADER_VALUE.test(value)) {
      fault(
        `has a character in the value of \`${name}\` that HTTP does not allow`,
        'Store the value in plain ASCII, without control characters.',
      );
    } else if (isCredentialHeader(lower) && BARE_SCHEME.test(value)) {
      fault(
        `gives \`${name}\` the scheme ${value} and no credential`,
        'Is the secret behind it set in this repository?',
      );
    } else {
      seen.add(lower);
      pairs.push([name, value]);
    }
  });
  return pairs;
});

/** `Authorization`, or what was meant to be. */
function isCredentialHeader(lower: string): boolean {
  return (
    lower === 'authorization' ||
    lower === 'proxy-authorization' ||
    nearest(lower, ['authorization']).length > 0
  );
}

/** A token as `Authorization: Bearer …` can carry it: no blanks inside. Its value never stands in a message. */
export const bearerToken = z.string().transform((text, context) => {
  const token = text.trim();
  if (token === '') wrong(context, 'is empty', 'Is the secret behind it set?');
  else if (/^bearer\b\s*/i.test(token)) {
    wrong(context, 'begins with `Bearer`', 'Give the token alone; the scheme is added to it.');
  } else if (!/^[\x21-\x7e]+$/.test(token)) {
    wrong(
      context,
      'holds a blank, a line break or a character that HTTP does not allow',
      'Store the secret as one line of plain ASCII.',
    );
  } else return token;
  return z.NEVER;
});
