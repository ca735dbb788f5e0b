/** For "the server is going away": in the range that JSON-RPC leaves to servers, as both SDKs use it. */
const DRAINING_CODE = -32000;
/** What both SDKs answer with for a session that they do not know. */
const SESSION_ENDED_CODE = -32001;
const SUBSCRIPTION_ID = 'io.modelcontextprotocol/subscriptionId';
const CANCELLED = 'notifications/cancelled';
const BATCH_LIMIT = 1_000;
function idOf(value) {
    return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}
function messageOf(value) {
    if (typeof value !== 'object' || value === null || !('jsonrpc' in value))
        return undefined;
    const id = 'id' in value ? idOf(value.id) : undefined;
    const method = 'method' in value && typeof value.method === 'string' ? value.method : undefined;
    if (method !== CANCELLED || !('params' in value))
        return { id, method };
    const { params } = value;
    const named = typeof params === 'object' && params !== null && 'requestId' in params;
    return { id, method, cancels: named ? idOf(params.requestId) : undefined };
}
/** The JSON-RPC messages of a text, one or a batch; none where it holds something else. */
export function readMessages(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return [];
    }
    const all = Array.isArray(value) ? value.slice(0, BATCH_LIMIT) : [value];
    return all.flatMap((one) => messageOf(one) ?? []);
}
/** Ids of those messages that want an answer. */
export function requestIds(messages) {
    return messages.flatMap(({ id, method }) => (id !== undefined && method ? [id] : []));
}
/** The id of an answer that begins or ends as both SDKs write it, so that a large one is not read whole. */
const ID_FIRST = /^\{"jsonrpc":"2\.0","id":("(?:[^"\\]|\\.)*"|-?\d+),"(?:result|error)":/;
const ID_LAST = /,"id":("(?:[^"\\]|\\.)*"|-?\d+)\}$/;
const END_CHARACTERS = 200;
/** Ids of the calls that a text answers: one answer or a batch. */
export function answeredIds(text) {
    if (!text.includes('"id"'))
        return [];
    const ends = /^\{"(?:result|error)":/.test(text) ? text.slice(-END_CHARACTERS) : '';
    const id = ID_FIRST.exec(text.slice(0, END_CHARACTERS)) ?? ID_LAST.exec(ends);
    if (id?.[1] !== undefined)
        return [JSON.parse(id[1])];
    return readMessages(text).flatMap((message) => message.id !== undefined && message.method === undefined ? [message.id] : []);
}
function errorText(id, code, message) {
    return JSON.stringify({ jsonrpc: '2.0', id, error: { code, message } });
}
/** The error for a call that a draining server does not answer any more. */
export function drainingError(id) {
    return errorText(id, DRAINING_CODE, 'The server is shutting down: try again on a new connection');
}
/** The error for a call in a session that a draining server has ended. */
export function sessionEndedError(id) {
    return errorText(id, SESSION_ENDED_CODE, 'Session ended: the server is shutting down');
}
/** How a server ends `subscriptions/listen` by itself, by the revision 2026-07-28. */
export function listenResult(id) {
    const result = { resultType: 'complete', _meta: { [SUBSCRIPTION_ID]: id } };
    return JSON.stringify({ jsonrpc: '2.0', id, result });
}
/** The body of an HTTP answer that fails these calls. */
export function errorBody(ids, error) {
    const [first, ...more] = ids;
    if (first === undefined)
        return error(null);
    return more.length === 0 ? error(first) : `[${ids.map(error).join(',')}]`;
}
