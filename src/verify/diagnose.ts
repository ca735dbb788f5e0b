import type { SessionError } from '../connect/session.ts';
import type { CheckResult, Failure } from './check.ts';
import { diagnoseRedirect } from './checks/h1-redirect.ts';
import { diagnosePage } from './checks/h2-login-page.ts';
import { diagnoseDenied } from './checks/h3-denied.ts';
import { diagnoseHostRejected } from './checks/h4-host-rejected.ts';
import { diagnoseBotChallenge } from './checks/h5-bot-challenge.ts';
import { diagnoseContentType } from './checks/h6-content-type.ts';
import { diagnoseProcess } from './checks/h6-process.ts';
import { diagnoseDroppedHeaders } from './checks/m1-dropped-headers.ts';
import { diagnosePinnedTransport, diagnoseProtocol } from './checks/n1-protocol.ts';
import { diagnoseSilentStream } from './checks/n4-sse-endpoint.ts';
import { diagnoseEndpointPath } from './checks/n5-endpoint-path.ts';
import { diagnoseUnreachable, failure } from './checks/r1-unreachable.ts';
import { diagnoseLostSession } from './checks/s1-affinity.ts';
import { diagnoseRefusedList } from './checks/t1-capability.ts';
import { diagnoseOversize } from './checks/t3-pagination.ts';
import { type Evidence, findCulprit } from './culprit.ts';
import { answerOf, excerpt, requestOf } from './excerpt.ts';

/**
 * From the specific to the general; the first that recognises the evidence has the say. A challenge page comes
 * with 403 or 503, a rejected Host with 403: both stand before the rows that know only the status.
 */
const DIAGNOSES: ((evidence: Evidence) => Failure | undefined)[] = [
  (evidence) => (evidence.error.stage === 'credentials' ? diagnoseDenied(evidence) : undefined),
  diagnoseProcess,
  diagnosePinnedTransport,
  diagnoseOversize,
  diagnoseSilentStream,
  diagnoseBotChallenge,
  diagnoseHostRejected,
  diagnoseUnreachable,
  diagnoseRedirect,
  diagnoseDenied,
  diagnoseEndpointPath,
  diagnoseLostSession,
  diagnoseDroppedHeaders,
  diagnoseProtocol,
  diagnoseRefusedList,
  diagnosePage,
  diagnoseContentType,
];

/**
 * What is really wrong where no session came about, or no answer in one. Pure; `wallClock` is milliseconds since
 * 1970, for `Retry-After`. Texts of the server in the result are raw, but short.
 */
export function diagnose(error: SessionError, wallClock: number): Failure {
  const culprit = findCulprit(error.exchanges);
  const evidence: Evidence = { error, wallClock, ...(culprit && { culprit }) };
  for (const look of DIAGNOSES) {
    const failure = look(evidence);
    if (failure) return failure;
  }
  return unrecognised(evidence);
}

/** A failed sample as a line among the checks. What only keeps a pass away is inconclusive. */
export function failureAsCheck(failure: Failure): CheckResult {
  const { message, hint } = failure;
  switch (failure.kind) {
    case 'error':
      return { id: 'R1', key: 'R1', status: 'inconclusive', message, hint };
    case 'denied':
    case 'blocked':
      return { id: failure.check, key: failure.check, status: 'inconclusive', message, hint };
    case 'not-mcp':
      return { id: failure.check, key: failure.check, status: 'fail', message, hint };
  }
}

function unrecognised({ culprit, error }: Evidence): Failure {
  const status = culprit?.status;
  if (status !== undefined) {
    const said = culprit?.bodyHead
      ? ` It says: ${excerpt(culprit.bodyHead)}`
      : ` ${excerpt(error.message)}`;
    return {
      kind: 'not-mcp',
      check: 'H6',
      status,
      message: `${requestOf(culprit as NonNullable<typeof culprit>)}: ${answerOf(culprit as NonNullable<typeof culprit>)} is no MCP answer.${said}`,
      hint: 'Check the path of endpoint and what stands before the server; the answer itself says more.',
    };
  }
  const failed = culprit?.error;
  if (failed && !failed.code.startsWith('HPE_')) {
    return failure('unknown', `No MCP answer: ${excerpt(`${failed.code} ${failed.message}`, 300)}`);
  }
  // Bytes that are not HTTP.
  return {
    kind: 'not-mcp',
    check: 'H6',
    message: `No MCP answer: ${excerpt(culprit?.error ? `${culprit.error.code} ${culprit.error.message}` : error.message, 300)}`,
    hint: 'Something else than an MCP server answers here: check scheme, port and path of endpoint.',
  };
}
