import type { VersionFrom } from '../config/settings.ts';
import type { Session } from '../connect/session.ts';
import type { JsonValue } from '../json.ts';
import { pointerSegments, valueAt } from '../json-pointer.ts';

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
  return valueAt(value, where.startsWith('/') ? pointerSegments(where) : [where]);
}

function text(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return value.trim().slice(0, MAX_LENGTH);
}
