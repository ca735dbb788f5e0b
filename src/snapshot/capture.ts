import type { RawList, Session } from '../connect/session.ts';
import { GateError } from '../errors.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import { type Contract, LIST_KINDS, type ListKind } from './contract.ts';
import { ITEM_KEY } from './items.ts';

/** A list that cannot be taken into a contract: it broke off, or an item is not an object. */
export class ListFaultError extends GateError {
  readonly list: ListKind;
  readonly fault: NonNullable<RawList['fault']>['kind'] | 'not-an-object';

  constructor(list: ListKind, fault: ListFaultError['fault'], message: string, hint: string) {
    super('io', message, { hint });
    this.name = 'ListFaultError';
    this.list = list;
    this.fault = fault;
  }
}

export interface CaptureOptions {
  /** The lists to ask for; default all four. */
  lists?: readonly ListKind[];
  principal?: string | undefined;
  /** What the session declared. */
  clientCapabilities: JsonObject;
}

/**
 * Asks an open session for all pages of its lists, one after the other, and gives what the server serves, raw.
 * Throws ListFaultError where a list is at fault, and what `Session.list` throws.
 */
export async function captureContract(
  session: Session,
  options: CaptureOptions,
): Promise<Contract> {
  const lists: Partial<Record<ListKind, RawList>> = {};
  for (const kind of options.lists ?? LIST_KINDS) lists[kind] = await session.list(kind);
  return contractOf(session, lists, options);
}

/** `captureContract` for those who have the lists already; what is absent is empty. Throws ListFaultError. */
export function contractOf(
  session: Pick<
    Session,
    'era' | 'protocolVersion' | 'serverInfo' | 'capabilities' | 'instructions'
  >,
  lists: Partial<Record<ListKind, RawList>>,
  { principal, clientCapabilities }: Pick<CaptureOptions, 'principal' | 'clientCapabilities'>,
): Contract {
  const { era, protocolVersion, serverInfo, capabilities, instructions } = session;
  return {
    ...(serverInfo === undefined ? {} : { serverInfo }),
    capabilities,
    ...(instructions === undefined ? {} : { instructions }),
    tools: itemsOf('tools', lists.tools),
    resources: itemsOf('resources', lists.resources),
    resourceTemplates: itemsOf('resourceTemplates', lists.resourceTemplates),
    prompts: itemsOf('prompts', lists.prompts),
    context: {
      eras: [{ era, protocolVersion }],
      clientCapabilities,
      ...(principal === undefined ? {} : { principal }),
      erasAsked: [era],
    },
  };
}

/**
 * The contract of a server that was asked in both eras: the lists are those of `primary`; `other` says which further
 * era answered, `undefined` that none did.
 */
export function mergeEras(primary: Contract, other: Contract | undefined): Contract {
  const known = new Set(primary.context.eras.map(({ era }) => era));
  const further = other?.context.eras.filter(({ era }) => !known.has(era)) ?? [];
  return {
    ...primary,
    context: {
      ...primary.context,
      eras: [...primary.context.eras, ...further],
      erasAsked: ['modern', 'legacy'],
    },
  };
}

function itemsOf(kind: ListKind, list: RawList | undefined): JsonObject[] {
  if (!list) return [];
  const { fault, items } = list;
  if (fault) {
    throw new ListFaultError(
      kind,
      fault.kind,
      `the list of ${kind} is not complete: ${fault.message}`,
      "mend the server's paging: every `nextCursor` must lead on, and the last page has none",
    );
  }
  return items.map((item, index) => {
    if (isJsonObject(item)) return item;
    const previous = items[index - 1];
    const name = isJsonObject(previous) ? previous[ITEM_KEY[kind]] : undefined;
    const after = typeof name === 'string' ? `, after ${JSON.stringify(name)}` : '';
    throw new ListFaultError(
      kind,
      'not-an-object',
      `${kind}[${index}]${after}, is not an object but ${JSON.stringify(item).slice(0, 60)}`,
      'clients drop the whole list for one such item: make the server send objects only',
    );
  });
}
