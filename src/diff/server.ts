import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { equalJson } from '../snapshot/canonical.ts';
import type { CaptureContext, Contract } from '../snapshot/contract.ts';
import { eraOf } from '../snapshot/normalise.ts';
import type { Finding } from './finding.ts';
import { makeFinding, segment } from './make-finding.ts';
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

/** A capability of `false` is one that is not declared. */
function declared(capabilities: JsonObject, key: string): JsonValue | undefined {
  const value = Object.hasOwn(capabilities, key) ? capabilities[key] : undefined;
  return value === false ? undefined : value;
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

/** An era that was not asked is neither gone nor new. */
function compareEras(before: CaptureContext, after: CaptureContext): Finding[] {
  const findings: Finding[] = [];
  for (const [index, { era, protocolVersion }] of before.eras.entries()) {
    const now = after.eras.find((other) => other.era === era);
    const pointer = `/context/eras/${index}`;
    if (now && now.protocolVersion !== protocolVersion) {
      findings.push(revisionChanged(pointer, protocolVersion, now.protocolVersion));
    } else if (!now && after.eras.length > 0 && wasAsked(after, era)) {
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
    if (before.eras.length === 0 || before.eras.some((other) => other.era === era)) continue;
    const first = before.eras[0]!.protocolVersion;
    findings.push(
      wasAsked(before, era)
        ? makeFinding('era-added', {
            subject,
            pointer: '/context/eras',
            after: protocolVersion,
            reason: `The ${era} era of the protocol (${protocolVersion}) now answers too.`,
          })
        : revisionChanged('/context/eras/0', first, protocolVersion),
    );
  }
  return findings;
}

function wasAsked({ erasAsked }: CaptureContext, era: 'modern' | 'legacy'): boolean {
  return erasAsked?.includes(era) ?? true;
}

/** Revisions that a server no longer lists, in an era that still answers. */
function compareRevisions(before: CaptureContext, after: CaptureContext): Finding[] {
  const now = after.supportedVersions;
  if (!before.supportedVersions || !now) return [];
  const told = new Set(before.eras.map(({ protocolVersion }) => protocolVersion));
  return before.supportedVersions
    .filter((version) => !now.includes(version) && !told.has(version))
    .filter((version) => after.eras.some(({ era }) => era === eraOf(version)))
    .map((version) => revisionChanged('/context/eras', version, undefined));
}

function revisionChanged(pointer: string, before: string, after: string | undefined): Finding {
  const reason = after
    ? `The protocol is negotiated in revision ${after}, before ${before}.`
    : `The server no longer supports revision ${before} of the protocol.`;
  return makeFinding('protocol-revision-changed', { subject, pointer, before, after, reason });
}
