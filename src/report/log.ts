import type { EventOf, GateEvent, Phase } from '../events.ts';
import { withoutUserInfo } from './clean-url.ts';
import { truncateMiddle } from './escape.ts';

/** Characters of one message that reach the report. */
const MAX_TEXT = 4000;

/** The events of one type, in order. */
export function eventsOf<T extends GateEvent['type']>(
  events: readonly GateEvent[],
  type: T,
): EventOf<T>[] {
  return events.filter((event): event is EventOf<T> => event.type === type);
}

/** The last event of a type, of one phase where one is named. */
export function lastOf<T extends GateEvent['type']>(
  events: readonly GateEvent[],
  type: T,
  phase?: Phase,
): EventOf<T> | undefined {
  return eventsOf(events, type).findLast(
    (event) => phase === undefined || ('phase' in event && event.phase === phase),
  );
}

/** The members of `value` that are not undefined: an absent member is left out, never `undefined`. */
export function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(value).filter(([, member]) => member !== undefined),
  ) as never;
}

/** A message for the report: bounded, without credentials in addresses, otherwise raw. */
export function text(raw: string): string {
  return withoutUserInfo(truncateMiddle(raw, MAX_TEXT));
}

export function optionalText(raw: string | undefined): string | undefined {
  return raw === undefined ? undefined : text(raw);
}
