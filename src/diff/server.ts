import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { segment } from '../json-pointer.ts';
import { equalJson } from '../snapshot/canonical.ts';
import type { CaptureContext, Contract } from '../snapshot/contract.ts';
import { eraOf } from '../snapshot/normalise.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';
import { keysOfBoth } from './member.ts';
import { securityOf } from './security.ts';
import { fromTo } from './texts.ts';

const subject = 'server';

/** Findings about what belongs to no item: capabilities, instructions, eras and revisions of the protocol. */
export function compareServer(before: Contract, after: Contract): Finding[] {
  return [
    ...compareCapabilities(before.capabilities, after.capabilities, '/capabilities'),
    ...compareInstructions(before.instructions, after.instructions),
    ...compareEras(before.context, after.context),
    ...compareRevisions(before.context, after.context),
  ];
}

function compareCapabilities(before: JsonObject, after: JsonObject, pointer: string): Finding[] {
  return keysOfBoth(before, after).flatMap((key) => {
    const was = declared(before, key);
    const is = declared(after, key);
    if (equalJson(was, is)) return [];
    const at = { subject, pointer: pointer + segment(key), before: was, after: is };
    const name = at.pointer.slice('/capabilities/'.length).replaceAll('/', '.');
    if (isJsonObject(was) && isJsonObject(is)) return compareCapabilities(was, is, at.pointer);
    if (was === undefined) {
      return [makeFinding('capability-added', { ...at, reason: `The capability ${name} is new.` })];
    }
    if (is === undefined) {
      const reason = `The capability ${name} is no longer declared.`;
      return [makeFinding('capability-removed', { ...at, reason })];
    }
    const reason = `In the capabilities, ${name} ${fromTo(at)}. What that means for clients is not known.`;
    return [makeFinding('capability-changed', { ...at, reason, confidence: 'unproven' })];
  });
}

/** Capabilities that only hold others: an empty one declares nothing. */
const CONTAINERS: ReadonlySet<string> = new Set(['experimental', 'extensions']);

/** A capability of `false` or `null` is one that is not declared. */
function declared(capabilities: JsonObject, key: string): JsonValue | undefined {
  const value = Object.hasOwn(capabilities, key) ? capabilities[key] : undefined;
  const isEmpty = CONTAINERS.has(key) && isJsonObject(value) && Object.keys(value).length === 0;
  return value === false || value === null || isEmpty ? undefined : value;
}

function compareInstructions(before = '', after = ''): Finding[] {
  if (before === after) return [];
  const how = before === '' ? 'are new' : after === '' ? 'are gone' : 'are worded differently';
  return [
    makeFinding('instructions-changed', {
      subject,
      pointer: '/instructions',
      before,
      after,
      reason: `The server's instructions ${how}.`,
      security: securityOf(before, after),
    }),
  ];
}

/** An era that was not asked is neither gone nor new. Revisions that are only listed are compared as lists. */
function compareEras(before: CaptureContext, after: CaptureContext): Finding[] {
  const findings: Finding[] = [];
  for (const [index, { era, protocolVersion, listed }] of before.eras.entries()) {
    const now = after.eras.find((other) => other.era === era);
    const pointer = `/context/eras/${index}`;
    if (now && now.protocolVersion !== protocolVersion && !(listed && now.listed)) {
      findings.push(revisionChanged(pointer, protocolVersion, now.protocolVersion));
    } else if (!now && tellsEras(after) && wasAsked(after, era)) {
      findings.push(
        makeFinding('era-dropped', {
          subject,
          pointer,
          before: protocolVersion,
          reason: `The ${era} era of the protocol (${protocolVersion}) no longer answers: its clients cannot connect.`,
        }),
      );
    }
  }
  for (const { era, protocolVersion } of after.eras) {
    if (!tellsEras(before) || before.eras.some((other) => other.era === era)) continue;
    findings.push(
      wasAsked(before, era)
        ? makeFinding('era-added', {
            subject,
            pointer: '/context/eras',
            after: protocolVersion,
            reason: `The ${era} era of the protocol (${protocolVersion}) now answers too.`,
          })
        : revisionChanged('/context/eras/0', before.eras[0]?.protocolVersion, protocolVersion),
    );
  }
  return findings;
}

/** Whether anything is known of the protocol; an empty list of supported revisions says that none is. */
function tellsEras({ eras, supportedVersions }: CaptureContext): boolean {
  return eras.length > 0 || supportedVersions !== undefined;
}

function wasAsked({ erasAsked }: CaptureContext, era: 'modern' | 'legacy'): boolean {
  return erasAsked?.includes(era) ?? true;
}

/** Revisions that a server no longer lists, or lists now, in an era that answers on both sides. */
function compareRevisions(before: CaptureContext, after: CaptureContext): Finding[] {
  const gone = unlisted(before, after).map((version) =>
    revisionChanged('/context/eras', version, undefined),
  );
  const fresh = unlisted(after, before).map((version) =>
    makeFinding('protocol-revision-added', {
      subject,
      pointer: '/context/eras',
      after: version,
      reason: `The server now supports revision ${version} of the protocol too.`,
    }),
  );
  return [...gone, ...fresh];
}

/** What only the first side lists, where both do; without what was negotiated, which is told by itself. */
function unlisted(side: CaptureContext, other: CaptureContext): string[] {
  if (!side.supportedVersions || !other.supportedVersions) return [];
  const known = new Set(other.supportedVersions);
  const told = new Set(side.eras.filter((era) => !era.listed).map((era) => era.protocolVersion));
  return [...new Set(side.supportedVersions)]
    .filter((version) => !known.has(version) && !told.has(version))
    .filter((version) => other.eras.some(({ era }) => era === eraOf(version)));
}

function revisionChanged(
  pointer: string,
  before: string | undefined,
  after: string | undefined,
): Finding {
  const reason = after
    ? `The protocol is negotiated in revision ${after}, before ${before}.`
    : `The server no longer supports revision ${before} of the protocol.`;
  return makeFinding('protocol-revision-changed', { subject, pointer, before, after, reason });
}
