import type { ToolCallCheck } from '../config/settings.ts';
import { type Session, SessionError } from '../connect/session.ts';
import type { CheckResult } from './check.ts';
import { callId } from './declared.ts';
import { diagnose } from './diagnose.ts';
import { excerpt, span } from './excerpt.ts';
import { unmet } from './expectations.ts';
import { readToolResult } from './tool-result.ts';

/**
 * Makes one declared call and holds its result against what is expected. A call that could not be made (the
 * connection broke, a 503) is `inconclusive`; one that takes longer than its limit fails.
 * @throws ConfigError where an expectation's schema does not compile.
 */
export async function callTool(
  session: Pick<Session, 'request'>,
  call: ToolCallCheck,
  wallClock: () => number,
): Promise<CheckResult> {
  const result = (status: CheckResult['status'], message: string, hint?: string): CheckResult => ({
    id: callId(call.name),
    key: `${callId(call.name)}:tools/${call.tool}`,
    status,
    message: `${call.name}: ${message}`,
    ...(hint !== undefined && { hint }),
    subject: `tools/${call.tool}`,
  });
  const hint = `Call ${call.tool} by hand with the same arguments; if the result is right, mend the expectation in checks.tool-calls.`;

  try {
    const params = { name: call.tool, arguments: call.arguments };
    const answer = await session.request('tools/call', params, { timeoutMs: call.timeoutMs });
    if (!answer.ok) {
      const error = `JSON-RPC error ${answer.code}: ${excerpt(answer.message)}`;
      const tolerated = call.expect.isError === true && Object.keys(call.expect).length === 1;
      return tolerated
        ? result('pass', `answers with ${error}, as expected.`)
        : result('fail', /[.!?…]$/.test(error) ? error : `${error}.`, hint);
    }
    if (answer.result.resultType !== undefined && answer.result.resultType !== 'complete') {
      return result(
        'fail',
        `the tool asks for input (${excerpt(String(answer.result.resultType), 40)}) instead of answering.`,
        hint,
      );
    }
    const faults = await unmet(readToolResult(answer.result), call.expect);
    return faults.length === 0
      ? result('pass', 'as expected.')
      : result('fail', `${faults.join('; ')}.`, hint);
  } catch (error) {
    if (!(error instanceof SessionError)) throw error;
    if (error.limit === 'timeout') {
      return result(
        'fail',
        `no result within ${span(call.timeoutMs)}.`,
        'Find what the tool waits for, or raise the timeout of this call.',
      );
    }
    const failure = diagnose(error, wallClock());
    return result(
      failure.kind === 'not-mcp' ? 'fail' : 'inconclusive',
      failure.message,
      failure.hint,
    );
  }
}
