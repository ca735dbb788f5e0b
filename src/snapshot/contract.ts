import type { JsonObject } from '../json.ts';

/** `modern` is the stateless protocol from 2026-07-28 on; `legacy` everything that opens with `initialize`. */
export type Era = 'modern' | 'legacy';

/** The four lists that a server serves, by the name of their member in the snapshot. */
export const LIST_KINDS = ['tools', 'resources', 'resourceTemplates', 'prompts'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

export interface EraRecord {
  era: Era;
  /** The revision that was negotiated in this era, `2025-11-25` say. */
  protocolVersion: string;
  /** Set where nobody negotiated it: it is the newest that the server says it supports. Never written to a snapshot. */
  listed?: true;
}

/** The conditions under which a contract was captured: a list depends on them. Never a secret. */
export interface CaptureContext {
  /** Every era that answered; the lists are those of the first one. */
  eras: EraRecord[];
  /** The capabilities that the client declared. */
  clientCapabilities: JsonObject;
  /** The user's label for who asks. */
  principal?: string;
  /** The eras that were asked; absent: both. One that was not asked cannot be called dropped. Never written to a snapshot. */
  erasAsked?: Era[];
  /** Every revision that the server said it supports, where it said so. Never written to a snapshot. */
  supportedVersions?: string[];
  /** Set where the conditions are unknown (plain JSON): they are not held against the other side. */
  assumed?: true;
  /** The members that a part of a contract holds (plain JSON); absent: it is whole. Never written to a snapshot. */
  members?: readonly string[];
}

/**
 * What a server serves to one client: raw items, as they stood on the wire, in the order served.
 * Items are usually objects; a hostile or broken server may send anything, so nothing about their members is assumed.
 */
export interface Contract {
  /** `serverInfo` as sent, if any: name, version, title, … Of it only the name reaches the snapshot. */
  serverInfo?: JsonObject;
  capabilities: JsonObject;
  instructions?: string;
  tools: JsonObject[];
  resources: JsonObject[];
  resourceTemplates: JsonObject[];
  prompts: JsonObject[];
  context: CaptureContext;
}
