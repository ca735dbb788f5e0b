import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import type { ListKind } from '../snapshot/contract.ts';
import { closeChannel, type Opened, type Opening } from './channel.ts';
import { LATER_MS, within } from './deadline.ts';
import { enveloped, SERVER_INFO_META_KEY } from './envelope.ts';
import { declares, LISTS, listPages } from './list-pages.ts';
import { paramHeaders } from './param-headers.ts';
import { rpcAnswer } from './rpc.ts';
import {
  type ConnectNotice,
  type RpcAnswer,
  type Session,
  SessionError,
  type Stage,
} from './session.ts';
import { toSessionError } from './session-failure.ts';

const CLOSE_MS = 1500;

/** The session over what the SDK's client opened: raw answers, each within its deadline. */
export function liveSession(
  opened: Opened,
  opening: Opening,
  seen: {
    notices: ConnectNotice[];
    connectMs: number;
    openingHeaders: Record<string, string>;
  },
): Session {
  const { channel, era, protocolVersion } = opened;
  const { wire, requestTimeoutMs } = opening;
  const meta = opened.opening._meta;
  const serverInfo =
    era === 'modern' ? isJsonObject(meta) && meta[SERVER_INFO_META_KEY] : opened.opening.serverInfo;
  const capabilities = isJsonObject(opened.opening.capabilities) ? opened.opening.capabilities : {};
  const { instructions } = opened.opening;
  let closed: Promise<void> | undefined;
  /** The list that was handed out, not its items: whoever has it may put equal ones there. */
  let tools: { readonly items: readonly JsonValue[] } = { items: [] };

  /** Where a tool marks parameters to go as headers too, which servers of the stateless protocol insist on. */
  function headersFor(method: string, params: JsonObject | undefined): Record<string, string> {
    if (era !== 'modern' || method !== 'tools/call') return {};
    const tool = tools.items.find((one) => isJsonObject(one) && one.name === params?.name);
    return isJsonObject(tool) ? paramHeaders(tool.inputSchema, params?.arguments) : {};
  }

  async function ask(
    stage: Stage,
    method: string,
    params: JsonObject | undefined,
    timeoutMs: number,
  ): Promise<RpcAnswer> {
    const abort = new AbortController();
    const sent = channel.transport.request(
      method,
      era === 'modern' ? enveloped(params, protocolVersion, opening) : params,
      {
        requestSignal: abort.signal,
        headers: headersFor(method, params),
        allow: (id) => channel.allow(id, timeoutMs),
      },
    );
    let expired = false;
    try {
      const message = await within(sent, timeoutMs + LATER_MS, () => {
        expired = true;
        return new Error(`No answer to ${method} within ${timeoutMs} ms.`);
      });
      const answer = rpcAnswer(message);
      if (!answer) throw new Error(`The answer to ${method} is neither a result nor an error.`);
      return answer;
    } catch (error) {
      abort.abort();
      throw toSessionError(error, stage, wire.exchanges, expired ? { limit: 'timeout' } : {});
    }
  }

  return {
    era,
    protocolVersion,
    transport: channel.kind,
    ...(channel.transport.sessionId !== undefined && { sessionId: channel.transport.sessionId }),
    ...(isJsonObject(serverInfo) && { serverInfo }),
    capabilities,
    ...(typeof instructions === 'string' && { instructions }),
    opening: opened.opening,
    ...seen,
    exchanges: wire.exchanges,

    async list(kind: ListKind) {
      const startedAt = wire.clock();
      if (!declares(capabilities, kind)) return { items: [], pages: 0, envelope: {}, elapsedMs: 0 };
      const { method, member } = LISTS[kind];
      const list = await listPages(
        member,
        async (params) => {
          const answer = await ask('list', method, params, requestTimeoutMs);
          if (answer.ok) return answer.result;
          // Templates have no capability of their own: a server without them need not know the method.
          if (kind === 'resourceTemplates' && answer.code === -32601) return { [member]: [] };
          const { code, message } = answer;
          throw new SessionError('list', `${method} → error ${code}: ${message}`, {
            exchanges: [...wire.exchanges],
            refused: { method, code, message },
          });
        },
        wire.limits,
      );
      const raw = { ...list, elapsedMs: wire.clock() - startedAt };
      if (kind === 'tools') tools = raw;
      return raw;
    },

    request: (method, params, options) =>
      ask('request', method, params, options?.timeoutMs ?? requestTimeoutMs),

    close() {
      closed ??= (async () => {
        if (!wire.signal.aborted) {
          await within(channel.terminate(), CLOSE_MS, () => new Error('no answer')).catch(() => {});
        }
        await closeChannel(channel);
      })();
      return closed;
    },
  };
}
