import type { JsonObject } from '../../json.ts';
import type { CheckResult, Failure } from '../check.ts';
import type { Evidence } from '../culprit.ts';
import { excerpt } from '../excerpt.ts';

/** T1: without the capability clients never ask for tools. `wanted` is false where none are expected (min-tools: 0, or a snapshot without). */
export function checkToolsCapability(capabilities: JsonObject, wanted: boolean): CheckResult[] {
  if (Object.hasOwn(capabilities, 'tools')) return [];
  if (!wanted) return [];
  return [
    {
      id: 'T1',
      key: 'T1',
      status: 'fail',
      message: 'No tools capability: clients see no tool.',
      hint: 'Declare capabilities.tools (SDKs do once a tool is registered before connecting), or set checks.min-tools to 0 if there are none.',
    },
  ];
}

/** T1 where the capability is declared and the list is refused: clients see no tool either. */
export function diagnoseRefusedList({ error, culprit }: Evidence): Failure | undefined {
  if (!error.refused) return undefined;
  const { method, code, message } = error.refused;
  return {
    kind: 'not-mcp',
    check: 'T1',
    ...(culprit?.status !== undefined && { status: culprit.status }),
    message: `${method} is declared and answers with error ${code}: ${excerpt(message, 300)}`,
    hint: "Look at the server's log for this request: what the list is built from is probably missing or broken.",
  };
}
