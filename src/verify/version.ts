import type { VersionFrom } from '../config/settings.ts';
import type { Session } from '../connect/session.ts';
import { isJsonObject, type JsonValue } from '../json.ts';

const MAX_LENGTH = 500;

/**
 * The version of what answered: `serverInfo.version`, or what `version-from` names: a header of the opening answer, or
 * a member of the health answer. Undefined where there is none; numbers are taken as text.
 */
export function versionOf(
  session: Pick<Session, 'serverInfo' | 'openingHeaders'>,
  from: VersionFrom | undefined,
  health: JsonValue | undefined,
): string | undefined {
  if (from === undefined) return text(session.serverInfo?.version);
  if ('header' in from) {
    const { openingHeaders } = session;
    return text(
      Object.hasOwn(openingHeaders, from.header) ? openingHeaders[from.header] : undefined,
    );
  }
  return text(memberOf(health, from.health));
}

/** The value at a JSON pointer (RFC 6901, begins with `/`), or the member of that name. */
export function memberOf(value: JsonValue | undefined, where: string): JsonValue | undefined {
  const tokens = where.startsWith('/')
    ? where
        .slice(1)
        .split('/')
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    : [where];
  let node = value;
  for (const token of tokens) {
    if (Array.isArray(node))
      node = /^(0|[1-9]\d{0,8})$/.test(token) ? node[Number(token)] : undefined;
    else if (isJsonObject(node) && Object.hasOwn(node, token)) node = node[token];
    else return undefined;
  }
  return node;
}

function text(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return value.trim().slice(0, MAX_LENGTH);
}
