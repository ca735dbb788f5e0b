export const id = 1320;
export const ids = [1320];
export const modules = {

/***/ 60124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ closeChannel)
/* harmony export */ });
/** Closes a channel, whatever state it is in; never rejects. */
async function closeChannel(channel) {
    await channel.transport.close().catch(() => { });
}


/***/ }),

/***/ 78663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LATER_MS),
/* harmony export */   Wh: () => (/* binding */ unlessAborted),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** Deadlines above the wire end this much later than the wire's own, which knows better what happened. */
const LATER_MS = 250;
/** What a promise becomes when its time is up; the promise itself goes on, unobserved. */
function within(promise, ms, expired) {
    return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(expired()), ms);
        promise.then((value) => {
            clearTimeout(timer);
            resolve(value);
        }, (error) => {
            clearTimeout(timer);
            reject(error);
        });
    });
}
/** Rejects as soon as the signal is aborted, whatever the promise does. */
function unlessAborted(promise, signal, aborted) {
    return new Promise((resolve, reject) => {
        const onAbort = () => reject(aborted());
        if (signal.aborted)
            onAbort();
        signal.addEventListener('abort', onAbort, { once: true });
        promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
    });
}


/***/ }),

/***/ 88767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ SERVER_INFO_META_KEY),
/* harmony export */   p: () => (/* binding */ enveloped)
/* harmony export */ });
const PREFIX = 'io.modelcontextprotocol/';
const SERVER_INFO_META_KEY = `${PREFIX}serverInfo`;
/** Parameters with the `_meta` that the stateless protocol wants in every request (2026-07-28, basic/_meta). */
function enveloped(params, protocolVersion, asker) {
    const meta = params?._meta;
    return {
        ...params,
        _meta: {
            ...(typeof meta === 'object' && meta !== null && !Array.isArray(meta) ? meta : {}),
            [`${PREFIX}protocolVersion`]: protocolVersion,
            [`${PREFIX}clientInfo`]: { ...asker.clientInfo },
            [`${PREFIX}clientCapabilities`]: asker.clientCapabilities,
        },
    };
}


/***/ }),

/***/ 80166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ handshake)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4462);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60124);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78663);
/* harmony import */ var _pin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27048);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29873);
/* harmony import */ var _rpc_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23572);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47215);







/**
 * Lets the SDK's client open a session on a channel. Rejects with what the SDK throws; the channel is then closed.
 */
async function handshake(channel, negotiation, opening) {
    const { Client } = await __webpack_require__.e(/* import() */ 6524).then(__webpack_require__.bind(__webpack_require__, 46524));
    const options = { capabilities: opening.clientCapabilities };
    if (negotiation.mode === 'auto')
        options.versionNegotiation = { mode: 'auto' };
    if (negotiation.mode === 'modern') {
        options.versionNegotiation = { mode: { pin: negotiation.revision } };
    }
    if (negotiation.mode === 'legacy' && negotiation.revision !== undefined) {
        options.supportedProtocolVersions = [negotiation.revision];
    }
    const client = new Client({ ...opening.clientInfo }, options);
    const { signal } = opening.wire;
    try {
        await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessAborted */ .Wh)(client.connect(channel.transport, { timeout: opening.requestTimeoutMs + _deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .LATER_MS */ .A_ }), signal, () => new _session_js__WEBPACK_IMPORTED_MODULE_2__/* .SessionError */ .P('opening', 'Cancelled.', {
            exchanges: [...opening.wire.exchanges],
            limit: 'aborted',
        }));
        const era = client.getProtocolEra() ?? 'legacy';
        const answer = channel.transport.opened.get(era === 'modern' ? 'server/discover' : 'initialize');
        if (!answer || !(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(answer.result))
            throw new Error('The opening has no result.');
        const version = client.getNegotiatedProtocolVersion();
        return { channel, client, era, protocolVersion: version ?? '', opening: answer.result };
    }
    catch (error) {
        await (0,_channel_js__WEBPACK_IMPORTED_MODULE_5__/* .closeChannel */ .w)(channel);
        const offered = negotiation.mode === 'auto'
            ? undefined
            : offeredInstead(channel, negotiation, error, opening);
        throw offered === undefined ? error : new _pin_js__WEBPACK_IMPORTED_MODULE_0__/* .OtherRevisionError */ .il(offered, error);
    }
}
/** The revisions that the server named where it does not speak the one that was asked for. */
function offeredInstead(channel, negotiation, failure, { wire }) {
    const method = negotiation.mode === 'modern' ? 'server/discover' : 'initialize';
    const answer = channel.transport.opened.get(method) ?? (0,_rpc_js__WEBPACK_IMPORTED_MODULE_6__/* .rpcBody */ .Y)(failure);
    const result = answer && (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(answer.result) ? answer.result : undefined;
    const error = answer && (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(answer.error) ? answer.error : undefined;
    const supported = result?.supportedVersions ?? ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(error?.data) && error.data.supported);
    const offered = Array.isArray(supported) ? supported : [result?.protocolVersion];
    const wanted = negotiation.revision;
    const spoken = wanted === undefined ? _revisions_js__WEBPACK_IMPORTED_MODULE_1__/* .LEGACY_REVISIONS */ .TQ : [wanted];
    const names = offered.filter((one) => typeof one === 'string');
    if (names.length > 0 && !names.some((one) => spoken.includes(one)))
        return names.join(', ');
    if (negotiation.mode === 'legacy')
        return undefined;
    return error || (0,_pin_js__WEBPACK_IMPORTED_MODULE_0__/* .meansLegacy */ .EY)(wire.exchanges.at(-1)) ? 'only older revisions' : undefined;
}


/***/ }),

/***/ 43213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ liveSession)
});

// EXTERNAL MODULE: ./build/js/json.js
var json = __webpack_require__(4462);
// EXTERNAL MODULE: ./build/js/connect/channel.js
var connect_channel = __webpack_require__(60124);
// EXTERNAL MODULE: ./build/js/connect/deadline.js
var deadline = __webpack_require__(78663);
// EXTERNAL MODULE: ./build/js/connect/envelope.js
var envelope = __webpack_require__(88767);
;// CONCATENATED MODULE: ./build/js/connect/list-pages.js

/** Method, member of the result, and capability of each list. */
const LISTS = {
    tools: { method: 'tools/list', member: 'tools', capability: 'tools' },
    resources: { method: 'resources/list', member: 'resources', capability: 'resources' },
    resourceTemplates: {
        method: 'resources/templates/list',
        member: 'resourceTemplates',
        capability: 'resources',
    },
    prompts: { method: 'prompts/list', member: 'prompts', capability: 'prompts' },
};
/**
 * All pages of a list, raw. A cursor is opaque, and an empty string is one; `null` is taken for the end, as many
 * servers mean it. Ends with a fault at a cursor seen before and at our limits. Rejects where `page` rejects.
 */
async function listPages(member, page, limits) {
    const items = [];
    const seen = new Set();
    let envelope = {};
    let cursor;
    for (let pages = 1;; pages++) {
        const result = await page(cursor === undefined ? undefined : { cursor });
        if (pages === 1)
            envelope = withoutMember(result, member);
        const ended = (fault) => ({
            items,
            pages,
            envelope,
            ...(fault && { fault }),
        });
        const list = Object.hasOwn(result, member) ? result[member] : undefined;
        if (!Array.isArray(list)) {
            return ended({ kind: 'not-a-list', message: `Page ${pages} has no array \`${member}\`.` });
        }
        for (const item of list) {
            if (items.length === limits.maxItems) {
                return ended({ kind: 'too-many-items', message: `More than ${limits.maxItems} items.` });
            }
            items.push(item);
        }
        const next = Object.hasOwn(result, 'nextCursor') ? result.nextCursor : undefined;
        if (next === undefined || next === null)
            return ended();
        if (typeof next !== 'string') {
            return ended({
                kind: 'not-a-list',
                message: `\`nextCursor\` of page ${pages} is not a string.`,
            });
        }
        if (seen.has(next)) {
            return ended({
                kind: 'cursor-loop',
                message: `nextCursor does not advance: page ${pages} gives one that was given before.`,
            });
        }
        if (pages === limits.maxPages) {
            return ended({ kind: 'too-many-pages', message: `More than ${limits.maxPages} pages.` });
        }
        seen.add(next);
        cursor = next;
    }
}
function withoutMember(result, member) {
    const rest = Object.create(null);
    for (const [key, value] of Object.entries(result)) {
        if (key !== member && !(key === 'nextCursor' && typeof value === 'string'))
            rest[key] = value;
    }
    return rest;
}
/** True where the server declared the list's capability; nothing is asked of it otherwise. */
function declares(capabilities, kind) {
    const { capability } = LISTS[kind];
    return Object.hasOwn(capabilities, capability) && (0,json/* isJsonObject */.O)(capabilities[capability]);
}

// EXTERNAL MODULE: ./build/js/connect/param-headers.js
var param_headers = __webpack_require__(2125);
// EXTERNAL MODULE: ./build/js/connect/rpc.js
var rpc = __webpack_require__(23572);
// EXTERNAL MODULE: ./build/js/connect/session.js
var session = __webpack_require__(47215);
// EXTERNAL MODULE: ./build/js/connect/session-failure.js
var session_failure = __webpack_require__(90292);
;// CONCATENATED MODULE: ./build/js/connect/live-session.js









const CLOSE_MS = 1500;
/** The session over what the SDK's client opened: raw answers, each within its deadline. */
function liveSession(opened, opening, seen) {
    const { channel, era, protocolVersion } = opened;
    const { wire, requestTimeoutMs } = opening;
    const meta = opened.opening._meta;
    const serverInfo = era === 'modern' ? (0,json/* isJsonObject */.O)(meta) && meta[envelope/* SERVER_INFO_META_KEY */.$] : opened.opening.serverInfo;
    const capabilities = (0,json/* isJsonObject */.O)(opened.opening.capabilities) ? opened.opening.capabilities : {};
    const { instructions } = opened.opening;
    let closed;
    /** The list that was handed out, not its items: whoever has it may put equal ones there. */
    let tools = { items: [] };
    /** Where a tool marks parameters to go as headers too, which servers of the stateless protocol insist on. */
    function headersFor(method, params) {
        if (era !== 'modern' || method !== 'tools/call')
            return {};
        const tool = tools.items.find((one) => (0,json/* isJsonObject */.O)(one) && one.name === params?.name);
        return (0,json/* isJsonObject */.O)(tool) ? (0,param_headers/* paramHeaders */.o)(tool.inputSchema, params?.arguments) : {};
    }
    async function ask(stage, method, params, timeoutMs) {
        const abort = new AbortController();
        const sent = channel.transport.request(method, era === 'modern' ? (0,envelope/* enveloped */.p)(params, protocolVersion, opening) : params, {
            requestSignal: abort.signal,
            headers: headersFor(method, params),
            allow: (id) => channel.allow(id, timeoutMs),
        });
        let expired = false;
        try {
            const message = await (0,deadline/* within */.ux)(sent, timeoutMs + deadline/* LATER_MS */.A_, () => {
                expired = true;
                return new Error(`No answer to ${method} within ${timeoutMs} ms.`);
            });
            const answer = (0,rpc/* rpcAnswer */.e)(message);
            if (!answer)
                throw new Error(`The answer to ${method} is neither a result nor an error.`);
            return answer;
        }
        catch (error) {
            abort.abort();
            throw (0,session_failure/* toSessionError */.yV)(error, stage, wire.exchanges, expired ? { limit: 'timeout' } : {});
        }
    }
    return {
        era,
        protocolVersion,
        transport: channel.kind,
        ...(channel.transport.sessionId !== undefined && { sessionId: channel.transport.sessionId }),
        ...((0,json/* isJsonObject */.O)(serverInfo) && { serverInfo }),
        capabilities,
        ...(typeof instructions === 'string' && { instructions }),
        opening: opened.opening,
        ...seen,
        exchanges: wire.exchanges,
        async list(kind) {
            const startedAt = wire.clock();
            if (!declares(capabilities, kind))
                return { items: [], pages: 0, envelope: {}, elapsedMs: 0 };
            const { method, member } = LISTS[kind];
            const list = await listPages(member, async (params) => {
                const answer = await ask('list', method, params, requestTimeoutMs);
                if (answer.ok)
                    return answer.result;
                // Templates have no capability of their own: a server without them need not know the method.
                if (kind === 'resourceTemplates' && answer.code === -32601)
                    return { [member]: [] };
                const { code, message } = answer;
                throw new session/* SessionError */.P('list', `${method} → error ${code}: ${message}`, {
                    exchanges: [...wire.exchanges],
                    refused: { method, code, message },
                });
            }, wire.limits);
            const raw = { ...list, elapsedMs: wire.clock() - startedAt };
            if (kind === 'tools')
                tools = raw;
            return raw;
        },
        request: (method, params, options) => ask('request', method, params, options?.timeoutMs ?? requestTimeoutMs),
        close() {
            closed ??= (async () => {
                if (!wire.signal.aborted) {
                    await (0,deadline/* within */.ux)(channel.terminate(), CLOSE_MS, () => new Error('no answer')).catch(() => { });
                }
                await (0,connect_channel/* closeChannel */.w)(channel);
            })();
            return closed;
        },
    };
}


/***/ }),

/***/ 93882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ missesHeaders),
/* harmony export */   m: () => (/* binding */ openingNotices)
/* harmony export */ });
/** JSON-RPC error -32020 of 2026-07-28: a header is missing, or differs from the body. */
const HEADER_MISMATCH = /"code"\s*:\s*-32020\b/;
/** True where a server of the stateless protocol misses a header that was sent: something dropped it on the way. */
function missesHeaders({ status, bodyHead }) {
    return status === 400 && HEADER_MISMATCH.test(bodyHead ?? '');
}
/** What was seen in passing while a session was opened: L1, M1 and H1. Pure. */
function openingNotices(exchanges, kind) {
    const notices = [];
    // The last one: an attempt before it may have failed with a session of its own.
    const initialized = exchanges.findLast((one) => one.rpcMethod === 'notifications/initialized' && !isRedirect(one));
    if (kind === 'streamable-http' && initialized && initialized.status !== 202) {
        notices.push({
            id: 'L1',
            message: `notifications/initialized was answered with HTTP ${initialized.status} instead of 202.`,
            hint: 'Answer notifications with 202 Accepted and no body: a 200 with a body breaks strict clients.',
        });
    }
    const missed = exchanges.find((one) => one.rpcMethod === 'server/discover' && missesHeaders(one));
    if (missed) {
        notices.push({
            id: 'M1',
            message: 'server/discover was refused for a header that was sent with it: a proxy drops Mcp-Method or MCP-Protocol-Version, and keeps clients from the stateless protocol.',
            hint: 'Let the proxy pass Mcp-* and MCP-Protocol-Version.',
        });
    }
    const redirect = exchanges.find(isRedirect);
    if (redirect && exchanges.at(-1) !== redirect) {
        const location = redirect.headers?.location ?? '';
        notices.push({
            id: 'H1',
            message: `${redirect.url} redirects with HTTP ${redirect.status} to ${location}.`,
            hint: 'Configure that URL: some clients drop the body or the credentials at a redirect.',
        });
    }
    return notices;
}
function isRedirect(exchange) {
    return exchange.status === 307 || exchange.status === 308;
}


/***/ }),

/***/ 26972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openSession),
  u: () => (/* binding */ preload)
});

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/wire/undici.js
var undici = __webpack_require__(65156);
// EXTERNAL MODULE: ./build/js/connect/live-session.js + 1 modules
var live_session = __webpack_require__(43213);
// EXTERNAL MODULE: ./build/js/connect/notices.js
var connect_notices = __webpack_require__(93882);
// EXTERNAL MODULE: ./build/js/json.js
var json = __webpack_require__(4462);
// EXTERNAL MODULE: ./build/js/connect/channel.js
var connect_channel = __webpack_require__(60124);
// EXTERNAL MODULE: ./build/js/connect/envelope.js
var envelope = __webpack_require__(88767);
// EXTERNAL MODULE: ./build/js/connect/handshake.js
var handshake = __webpack_require__(80166);
// EXTERNAL MODULE: ./build/js/connect/session.js
var connect_session = __webpack_require__(47215);
// EXTERNAL MODULE: ./build/js/connect/session-failure.js
var session_failure = __webpack_require__(90292);
;// CONCATENATED MODULE: ./build/js/connect/session-fetch.js

/**
 * The fetch of one session's transport: adds the credentials, names each request's JSON-RPC method, and keeps the
 * SDK from requests that the gate does not need (the GET stream of Streamable HTTP, reconnects of HTTP+SSE).
 */
function createSessionFetch(options) {
    const { wire, kind, credentials, origin } = options;
    const streaming = new Set();
    const deadlines = new Map();
    const stream = { isEventStream: false };
    let streamsOpened = 0;
    return {
        stream,
        answersLater: (id) => kind === 'sse' || streaming.has(id),
        allow: (id, deadlineMs) => void deadlines.set(id, deadlineMs),
        async fetch(url, init = {}) {
            const isGet = (init.method ?? 'GET').toUpperCase() === 'GET';
            const given = new Headers(init.headers);
            if (kind === 'streamable-http' && isGet && !given.has('last-event-id')) {
                return new Response(null, { status: 405 });
            }
            // 204 tells an EventSource to stay closed.
            if (kind === 'sse' && isGet && streamsOpened++ > 0)
                return new Response(null, { status: 204 });
            const headers = new Headers({ 'user-agent': options.userAgent });
            if (new URL(url).origin === origin) {
                const signal = init.signal ? AbortSignal.any([init.signal, wire.signal]) : wire.signal;
                const secret = await credentials.headers({ fresh: false, signal });
                for (const [name, value] of Object.entries(secret))
                    headers.set(name, value);
            }
            for (const [name, value] of given)
                headers.set(name, value);
            const message = parseOwn(init.body);
            const wireInit = { ...init, headers, endless: kind === 'sse' && isGet };
            if (message?.method !== undefined)
                wireInit.rpcMethod = message.method;
            const deadline = message?.id === undefined ? undefined : deadlines.get(message.id);
            if (deadline !== undefined)
                wireInit.deadlineMs = deadline;
            const answer = await wire.fetch(url, wireInit);
            const isEventStream = /^\s*text\/event-stream\s*(;|$)/i.test(answer.headers.get('content-type') ?? '');
            if (answer.ok && isEventStream && message?.id !== undefined)
                streaming.add(message.id);
            if (kind === 'sse' && isGet)
                Object.assign(stream, { status: answer.status, isEventStream });
            return answer;
        },
    };
}
/** Method and id of a message that the SDK serialised. */
function parseOwn(body) {
    if (typeof body !== 'string')
        return undefined;
    const message = JSON.parse(body);
    if (!(0,json/* isJsonObject */.O)(message))
        return undefined;
    return {
        ...(typeof message.method === 'string' && { method: message.method }),
        ...((typeof message.id === 'string' || typeof message.id === 'number') && { id: message.id }),
    };
}

;// CONCATENATED MODULE: ./build/js/connect/held-stream.js



/** The extra request is answered by a router or not at all: it need not wait as long as others. */
const ASK_MS = 3000;
/** Refusals that say nothing about what stands at the address, but who may ask, or that it is too busy to say. */
const NOT_NOW = new Set([401, 403, 407, 408, 425, 429]);
/**
 * The error of an event stream that could not be opened; another one where a proxy holds back even the stream's
 * headers, as nginx does with what it buffers (N4): the GET came to nothing while the same address answers other
 * requests. Costs one small POST where none was answered before.
 */
async function unlessHeldBack(error, opening) {
    const { wire, requestTimeoutMs } = opening;
    const stream = wire.exchanges.at(-1);
    const silent = stream?.method === 'GET' && stream.error?.code === 'timeout';
    if (!stream || !silent || stream.status !== undefined || wire.signal.aborted)
        return error;
    // Before another exchange becomes the last one, which is the one to diagnose.
    const failed = (0,session_failure/* toSessionError */.yV)(error, 'opening', wire.exchanges);
    const answered = (one) => one.method === 'POST' && one.url === stream.url && isRouted(one);
    if (!wire.exchanges.some(answered))
        await ask(opening, Math.min(ASK_MS, requestTimeoutMs));
    if (!wire.exchanges.some(answered))
        return failed;
    return new connect_session/* SessionError */.P('opening', `The event stream never delivered \`endpoint\`, not even its headers, within ${requestTimeoutMs} ms, though the address answers other requests.`, { exchanges: [...wire.exchanges], limit: 'sse-no-endpoint', cause: error });
}
function isRouted({ status = 0 }) {
    return (status >= 200 && status < 300) || (status >= 400 && status < 500 && !NOT_NOW.has(status));
}
/** A `ping`, for it opens nothing, wherever it lands. The stream's own connection is gone: it goes over another. */
async function ask({ wire, url, credentials, clientInfo }, deadlineMs) {
    const session = createSessionFetch({
        wire,
        kind: 'streamable-http',
        credentials,
        origin: url.origin,
        userAgent: `${clientInfo.name}/${clientInfo.version}`,
    });
    const id = 'gate-0';
    session.allow(id, deadlineMs);
    try {
        const answer = await session.fetch(url, {
            method: 'POST',
            headers: {
                accept: 'application/json, text/event-stream',
                'content-type': 'application/json',
            },
            body: JSON.stringify({ jsonrpc: '2.0', id, method: 'ping' }),
        });
        await answer.body?.cancel();
    }
    catch {
        // No answer is one too: the exchange has it.
    }
}

// EXTERNAL MODULE: ./build/js/connect/deadline.js
var deadline = __webpack_require__(78663);
// EXTERNAL MODULE: ./build/js/connect/recording-transport.js
var recording_transport = __webpack_require__(83968);
;// CONCATENATED MODULE: ./build/js/connect/http-channel.js




/** A Streamable HTTP or HTTP+SSE transport of the SDK on the wire of this opening. */
async function openChannel(kind, opening) {
    const { SSEClientTransport, SseError, StreamableHTTPClientTransport } = await __webpack_require__.e(/* import() */ 6524).then(__webpack_require__.bind(__webpack_require__, 46524));
    const { wire, url, requestTimeoutMs, clientInfo } = opening;
    const session = createSessionFetch({
        wire,
        kind,
        credentials: opening.credentials,
        origin: url.origin,
        userAgent: `${clientInfo.name}/${clientInfo.version}`,
    });
    // Redirects are the wire's: it records each hop.
    const options = { fetch: session.fetch, redirectPolicy: 'follow' };
    const streamable = kind === 'streamable-http' ? new StreamableHTTPClientTransport(url, options) : undefined;
    const inner = streamable ?? new SSEClientTransport(url, options);
    const aborted = () => new connect_session/* SessionError */.P('opening', 'Cancelled.', { exchanges: [...wire.exchanges], limit: 'aborted' });
    const expired = () => session.stream.isEventStream
        ? new connect_session/* SessionError */.P('opening', `The event stream never delivered \`endpoint\` within ${requestTimeoutMs} ms.`, { exchanges: [...wire.exchanges], limit: 'sse-no-endpoint' })
        : new connect_session/* SessionError */.P('connect', `No event stream within ${requestTimeoutMs} ms.`, {
            exchanges: [...wire.exchanges],
            limit: 'timeout',
        });
    // The SDK's own start waits for `endpoint` for ever.
    const startWithin = (start) => (0,deadline/* unlessAborted */.Wh)((0,deadline/* within */.ux)(start, requestTimeoutMs + deadline/* LATER_MS */.A_, expired), wire.signal, aborted);
    const transport = new recording_transport/* RecordingTransport */.h(inner, {
        answersLater: session.answersLater,
        startWithin,
    });
    // A broken event stream takes all answers with it.
    if (kind === 'sse') {
        transport.onerror = (error) => {
            if (error instanceof SseError)
                transport.end(error);
        };
    }
    return {
        kind,
        transport,
        allow: session.allow,
        terminate: async () => {
            await streamable?.terminateSession();
        },
    };
}

// EXTERNAL MODULE: ./build/js/connect/revisions.js
var revisions = __webpack_require__(29873);
// EXTERNAL MODULE: ./build/js/connect/rpc.js
var rpc = __webpack_require__(23572);
;// CONCATENATED MODULE: ./build/js/connect/open-http.js









/** Statuses of `initialize` at which the specification lets a client try HTTP+SSE. */
const MAYBE_SSE = [400, 404, 405];
/** Opens a session over HTTP+SSE, which only the legacy era knows. */
async function openSse(opening, revision) {
    const channel = await openChannel('sse', opening);
    const negotiation = { mode: 'legacy', ...(revision && { revision }) };
    try {
        return { opened: await (0,handshake/* handshake */.g)(channel, negotiation, opening), notices: [] };
    }
    catch (error) {
        throw await unlessHeldBack(error, opening);
    }
}
/**
 * Opens a session over Streamable HTTP. Where the era is to be found out and the server answers the modern probe in
 * a way that is no answer to it (5xx, 401, 403, another id, an empty 202, silence), `initialize` is tried before
 * giving up, and the probe once more when the server is warm, for a cold start looks the same.
 */
async function openStreamable(opening, negotiation) {
    const before = opening.wire.exchanges.at(-1);
    const attempt = async (how) => (0,handshake/* handshake */.g)(await openChannel('streamable-http', opening), how, opening);
    if (negotiation.mode !== 'auto')
        return { opened: await attempt(negotiation), notices: [] };
    try {
        return { opened: await attempt(negotiation), notices: [] };
    }
    catch (error) {
        const last = opening.wire.exchanges.at(-1);
        if (last === before || !isHostile(last))
            throw error;
    }
    const opened = await attempt({ mode: 'legacy' });
    const again = await probe(opening);
    if (again === 'modern') {
        await (0,connect_channel/* closeChannel */.w)(opened.channel);
        return {
            opened: await attempt({ mode: 'modern', revision: revisions/* MODERN_REVISIONS */.Jt[0] }),
            notices: [],
        };
    }
    return { opened, notices: again === undefined ? [] : [again] };
}
/** True where a failed Streamable HTTP opening allows for HTTP+SSE at the same address. */
function allowsSse(exchanges) {
    const last = exchanges.at(-1);
    return last?.rpcMethod === 'initialize' && MAYBE_SSE.includes(last.status ?? 0);
}
/** The probe was answered, or left unanswered, in a way that says nothing about the era. */
function isHostile(exchange) {
    if (exchange?.rpcMethod !== 'server/discover')
        return false;
    if (exchange.error)
        return exchange.error.code === 'timeout';
    const status = exchange.status ?? 0;
    return status >= 500 || status === 401 || status === 403 || (status >= 200 && status < 300);
}
/** The modern probe again, beside a legacy session: what it is now, or the notice that clients will fail on it. */
async function probe(opening) {
    const { wire } = opening;
    const channel = await openChannel('streamable-http', opening);
    try {
        await channel.transport.start();
        const params = (0,envelope/* enveloped */.p)(undefined, revisions/* MODERN_REVISIONS */.Jt[0], opening);
        const answer = (0,rpc/* rpcAnswer */.e)(await channel.transport.request('server/discover', params));
        const versions = answer?.ok && (0,json/* isJsonObject */.O)(answer.result) && answer.result.supportedVersions;
        return Array.isArray(versions) && versions.includes(revisions/* MODERN_REVISIONS */.Jt[0]) ? 'modern' : undefined;
    }
    catch {
        const last = wire.exchanges.at(-1);
        if (!isHostile(last))
            return undefined;
        return {
            id: 'N2',
            message: `${(0,session_failure/* describeExchange */.Nu)(last)}; clients that probe for the stateless protocol fail.`,
            hint: 'Answer unknown methods with a JSON-RPC error (-32601) or with HTTP 400, 404 or 405.',
        };
    }
    finally {
        await (0,connect_channel/* closeChannel */.w)(channel);
    }
}

// EXTERNAL MODULE: ./build/js/connect/pin.js
var pin = __webpack_require__(27048);
;// CONCATENATED MODULE: ./build/js/connect/other-transport.js






/** A session that was only opened to see whether it opens has this long to end. */
const END_MS = 2000;
/** Answers that may come from a server of the other transport. Others say who may ask, or that it is too busy. */
const other_transport_NOT_NOW = new Set([401, 403, 407, 408, 421, 425, 429]);
/**
 * The error of an opening that failed under a pin; another one where the address opens a session over the transport
 * that the pin rules out (N1). Costs the requests of that opening, and only after an answer that hints at it.
 */
async function unlessOtherTransport(error, target, negotiation, opening) {
    const { wire } = opening;
    const modern = negotiation.mode === 'modern';
    const pinned = target.transport !== 'auto' || modern;
    if (!pinned || error instanceof pin/* OtherRevisionError */.il || wire.signal.aborted)
        return error;
    // Before other exchanges follow those that are to be diagnosed.
    const failed = (0,session_failure/* toSessionError */.yV)(error, 'opening', wire.exchanges);
    if (!mayBeOther(failed, target.transport))
        return error;
    const other = target.transport === 'sse' ? 'streamable-http' : 'sse';
    try {
        const { opened } = await (other === 'sse'
            ? openSse(opening)
            : openStreamable(opening, { mode: 'auto' }));
        await end(opened.channel);
    }
    catch {
        return failed;
    }
    // HTTP+SSE knows no modern revision: it is that pin that shuts the server out.
    if (modern) {
        return new pin/* OtherRevisionError */.il('only older revisions', failed);
    }
    const last = failed.exchanges.at(-1);
    return new connect_session/* SessionError */.P('opening', `transport is pinned to ${target.transport}; the address speaks ${other}.${last ? ` ${(0,session_failure/* describeExchange */.Nu)(last)}` : ''}`, { exchanges: failed.exchanges, otherTransport: other, cause: failed });
}
function mayBeOther(failed, transport) {
    const last = failed.exchanges.at(-1);
    if (transport === 'sse' && failed.limit === 'sse-no-endpoint') {
        // Streamable HTTP has event streams of its own. One whose headers are held back is told already.
        return failed.exchanges.findLast((one) => one.method === 'GET')?.status !== undefined;
    }
    if (!last || failed.limit || last.method !== (transport === 'sse' ? 'GET' : 'POST'))
        return false;
    const { status = 0 } = last;
    if (transport === 'sse' && status === 200)
        return true;
    return ((status >= 400 && status < 500) || status === 501) && !other_transport_NOT_NOW.has(status);
}
async function end(channel) {
    await (0,deadline/* within */.ux)(channel.terminate(), END_MS, () => new Error('no answer')).catch(() => { });
    await (0,connect_channel/* closeChannel */.w)(channel);
}

;// CONCATENATED MODULE: ./build/js/connect/open-session.js









/** Loads what an HTTP session needs while something else is waited for. Never rejects: who needs it will see the error. */
async function preload() {
    await (0,undici/* undici */.p)()
        // Without a word about what is used of it, the bundle would keep all of it.
        .then(() => __webpack_require__.e(/* import() */ 6524).then(__webpack_require__.bind(__webpack_require__, 46524)))
        .catch(() => undefined);
}
/**
 * Opens a session: finds transport and era where they are not pinned (Streamable HTTP with the modern probe, then
 * `initialize`, then HTTP+SSE on 400, 404 and 405, as the specification says), renews credentials once after a 401.
 * @throws SessionError where no session could be opened; everything opened until then is closed.
 * @throws ConfigError for a revision that is not known, or that contradicts `era` or `transport`.
 */
async function openSession(target, options) {
    const negotiation = negotiationFor(target);
    const requestTimeoutMs = options.requestTimeoutMs ?? options.wire.limits.requestTimeoutMs;
    if (target.kind === 'stdio') {
        const { openStdio } = await __webpack_require__.e(/* import() */ 9776).then(__webpack_require__.bind(__webpack_require__, 59776));
        return openStdio(target, negotiation, {
            ...options,
            requestTimeoutMs,
            clientCapabilities: target.clientCapabilities,
        });
    }
    // Before the SDK touches the classes of fetch.
    await (0,undici/* undici */.p)();
    const { wire } = options;
    const opening = {
        wire,
        requestTimeoutMs,
        clientInfo: options.clientInfo,
        clientCapabilities: target.clientCapabilities,
        url: target.url,
        credentials: target.credentials,
    };
    try {
        await target.credentials.headers({ fresh: false, signal: wire.signal });
        try {
            return await openOnce(target, negotiation, opening, options.hint);
        }
        catch (error) {
            if (!target.credentials.renewable || wire.exchanges.at(-1)?.status !== 401)
                throw error;
            await target.credentials.headers({ fresh: true, signal: wire.signal });
            return await openOnce(target, negotiation, opening, options.hint);
        }
    }
    catch (error) {
        if (error instanceof errors/* ConfigError */.x)
            throw error;
        throw (0,session_failure/* toSessionError */.yV)(error, 'opening', wire.exchanges);
    }
}
async function openOnce(target, negotiation, opening, hint) {
    const { wire } = opening;
    const before = wire.exchanges.at(-1);
    const startedAt = wire.clock();
    let result;
    try {
        result = await openHinted(target, negotiation, opening, hint);
    }
    catch (error) {
        const told = await unlessOtherTransport(error, target, negotiation, opening);
        throw (0,pin/* pinMismatch */.sb)(told, target, wire.exchanges) ?? told;
    }
    const { opened, notices } = result;
    const exchanges = wire.exchanges.slice(before ? wire.exchanges.indexOf(before) + 1 : 0);
    const opener = opened.channel.kind === 'sse'
        ? undefined
        : opened.era === 'modern'
            ? 'server/discover'
            : 'initialize';
    const answer = exchanges.findLast((one) => one.rpcMethod === opener && one.status !== undefined && one.status < 300);
    return (0,live_session/* liveSession */.b)(opened, opening, {
        notices: [...notices, ...(0,connect_notices/* openingNotices */.m)(exchanges, opened.channel.kind)],
        connectMs: wire.clock() - (exchanges[0]?.startedAt ?? startedAt),
        openingHeaders: answer?.headers ?? {},
    });
}
/** First as the hint says; anew where that fails though the server answers. */
async function openHinted(target, negotiation, opening, hint) {
    if (hint && negotiation.mode === 'auto' && hint.era === 'legacy') {
        try {
            if (hint.transport === 'sse' && target.transport !== 'streamable-http')
                return await openSse(opening);
            if (target.transport !== 'sse')
                return await openStreamable(opening, { mode: 'legacy' });
        }
        catch (error) {
            const ended = opening.wire.signal.aborted || (0,session_failure/* sessionErrorIn */.ic)(error)?.stage === 'credentials';
            if (ended || opening.wire.exchanges.at(-1)?.status === undefined)
                throw error;
        }
    }
    return openUnhinted(target, negotiation, opening);
}
async function openUnhinted(target, negotiation, opening) {
    const revision = negotiation.mode === 'legacy' ? negotiation.revision : undefined;
    if (target.transport === 'sse')
        return openSse(opening, revision);
    try {
        return await openStreamable(opening, negotiation);
    }
    catch (error) {
        const until = [...opening.wire.exchanges];
        const spoke = negotiation.mode === 'modern' || error instanceof pin/* OtherRevisionError */.il;
        if (target.transport !== 'auto' || spoke || !allowsSse(until))
            throw error;
        try {
            return await openSse(opening, revision);
        }
        catch (sseError) {
            // No event stream there either, or one of Streamable HTTP's: the first answer is the one to diagnose.
            const last = opening.wire.exchanges.slice(until.length);
            const held = (0,session_failure/* sessionErrorIn */.ic)(sseError)?.limit === 'sse-no-endpoint';
            const wasStream = held || last.some((one) => one.method === 'GET' && one.status === 200);
            const spokeRpc = held && /^\s*\{.*"jsonrpc"/s.test(until.at(-1)?.bodyHead ?? '');
            throw wasStream && !spokeRpc ? sseError : (0,session_failure/* toSessionError */.yV)(error, 'opening', until);
        }
    }
}
/** @throws ConfigError for what contradicts itself. */
function negotiationFor(target) {
    const pinned = target.protocolVersion === 'auto' ? undefined : target.protocolVersion;
    const era = pinned === undefined ? target.era : (0,revisions/* eraOfRevision */.Nq)(pinned);
    const onlySse = target.kind === 'http' && target.transport === 'sse';
    if ((onlySse && era === 'modern') || (target.era !== undefined && era !== target.era)) {
        throw new errors/* ConfigError */.x(`protocol-version ${pinned ?? revisions/* MODERN_REVISIONS */.Jt[0]} cannot be spoken ${onlySse ? 'over HTTP+SSE' : `in the ${target.era} era`}.`, { hint: 'Leave transport or protocol-version at auto.' });
    }
    if (era === 'modern')
        return { mode: 'modern', revision: pinned ?? revisions/* MODERN_REVISIONS */.Jt[0] };
    if (era === 'legacy' || onlySse)
        return { mode: 'legacy', ...(pinned !== undefined && { revision: pinned }) };
    return { mode: 'auto' };
}


/***/ }),

/***/ 2125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ paramHeaders)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4462);

/** Schemas nested deeper are not looked into. */
const MAX_PROPERTIES = 10_000;
/**
 * The `Mcp-Param-*` headers of a `tools/call` of the stateless protocol: for each property that the tool's
 * `inputSchema` marks with `x-mcp-header`, the argument's value, where there is one (2026-07-28, Streamable HTTP,
 * "Custom Headers from Tool Parameters"). Whether the marks are valid is for a check to say.
 */
function paramHeaders(inputSchema, args) {
    const headers = {};
    const open = [
        { schema: inputSchema, value: args },
    ];
    for (let i = 0; i < open.length && i < MAX_PROPERTIES; i++) {
        const { schema, value } = open[i];
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(schema))
            continue;
        const name = schema['x-mcp-header'];
        const text = headerText(value);
        if (typeof name === 'string' && /^[\w!#$%&'*+.^`|~-]+$/.test(name) && text !== undefined) {
            headers[`mcp-param-${name}`] = text;
        }
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(schema.properties) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
            continue;
        for (const key of Object.keys(schema.properties)) {
            open.push({ schema: schema.properties[key], value: ownValue(value, key) });
        }
    }
    return headers;
}
function ownValue(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
/** A primitive as a field value: plain where it is printable ASCII without blanks around it, else in base64. */
function headerText(value) {
    if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value))
        return undefined;
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
        return undefined;
    const text = String(value);
    const plain = /^[\t\x20-\x7e]+$/.test(text) && text === text.trim();
    if (plain && !(text.startsWith('=?base64?') && text.endsWith('?=')))
        return text;
    return `=?base64?${Buffer.from(text, 'utf8').toString('base64')}?=`;
}


/***/ }),

/***/ 27048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ meansLegacy),
/* harmony export */   il: () => (/* binding */ OtherRevisionError),
/* harmony export */   sb: () => (/* binding */ pinMismatch)
/* harmony export */ });
/* harmony import */ var _notices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93882);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47215);


/** Carries what the server offered out of a failed handshake. */
class OtherRevisionError extends Error {
    offered;
    constructor(offered, cause) {
        super(`The server offers ${offered}.`, { cause });
        this.name = 'OtherRevisionError';
        this.offered = offered;
    }
}
/** N1: the SessionError that says what was negotiated instead of the revision that was pinned. */
function pinMismatch(error, target, exchanges) {
    if (!(error instanceof OtherRevisionError))
        return undefined;
    const pinned = target.protocolVersion === 'auto' ? undefined : target.protocolVersion;
    const wanted = pinned ?? (target.era && `the ${target.era} era`);
    return new _session_js__WEBPACK_IMPORTED_MODULE_0__/* .SessionError */ .P('opening', wanted === undefined
        ? `The server negotiated ${error.offered}, which is not spoken here.`
        : `protocol-version is pinned to ${wanted}; the server negotiated ${error.offered}.`, {
        // Those up to what failed, where others followed to find out why.
        exchanges: error.cause instanceof _session_js__WEBPACK_IMPORTED_MODULE_0__/* .SessionError */ .P ? error.cause.exchanges : [...exchanges],
        negotiated: error.offered,
        ...(pinned !== undefined && { pinned }),
        cause: error,
    });
}
/** Refusals of the probe that say nothing about revisions. */
const NOT_ABOUT_REVISIONS = new Set([401, 403, 407, 408, 421, 425, 429]);
/**
 * True for an answer to `server/discover` that a client which looks for the revision takes for "only the older ones":
 * an error in JSON-RPC whatever its id, or a 400. A page, or a path where nothing is, says nothing of the kind.
 */
function meansLegacy(exchange) {
    const { status = 0, rpcMethod, bodyHead = '', headers } = exchange ?? {};
    if (!exchange || rpcMethod !== 'server/discover' || exchange.error)
        return false;
    if (status < 400 || status > 499 || NOT_ABOUT_REVISIONS.has(status))
        return false;
    if ((0,_notices_js__WEBPACK_IMPORTED_MODULE_1__/* .missesHeaders */ .P)(exchange))
        return false;
    if (/^\s*\{/.test(bodyHead) && bodyHead.includes('"jsonrpc"') && bodyHead.includes('"error"'))
        return true;
    const isPage = /html/i.test(headers?.['content-type'] ?? '') || /^\s*</.test(bodyHead);
    return status === 400 && !isPage;
}


/***/ }),

/***/ 83968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ RecordingTransport)
/* harmony export */ });
/* unused harmony export NoAnswerError */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4462);
/* harmony import */ var _process_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22567);
/* harmony import */ var _rpc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23572);



/** No answer came to a request, and none can come any more. */
class NoAnswerError extends Error {
    constructor(message) {
        super(message);
        this.name = 'NoAnswerError';
    }
}
/** A server may ask its client; one that asks without end is not answered for ever. */
const MAX_SERVER_REQUESTS = 100;
/** Ids of requests that do not go through the SDK's client. */
const OWN_ID = 'gate-';
/**
 * Stands between the SDK's client and one of its transports. Keeps the raw answer to each request (the client
 * strips members that it does not know), sends requests beside the client, and makes `send` of a request wait for
 * its answer, so that an answer that can no longer come ends the request at once instead of at its deadline.
 */
class RecordingTransport {
    onmessage;
    onerror;
    onclose;
    hasPerRequestStream;
    /** Raw results and errors by the method asked for, of the SDK's own requests only (`initialize`, `server/discover`). */
    opened = new Map();
    /** Methods of the SDK's own requests so far. */
    asked = new Set();
    inner;
    /** True where answers come on a channel of their own, or this request's answer is a stream. */
    answersLater;
    startWithin;
    pending = new Map();
    serverRequests = 0;
    nextId = 1;
    over;
    constructor(inner, options) {
        this.inner = inner;
        this.answersLater = options.answersLater;
        this.startWithin = options.startWithin;
        if (inner.hasPerRequestStream)
            this.hasPerRequestStream = true;
        // By these two the SDK knows a process, where silence to the probe means the legacy era.
        if (options.stdio)
            Object.assign(this, { stderr: null, pid: null });
        inner.onmessage = (message) => this.receive(message);
        inner.onerror = (error) => {
            if (error instanceof _process_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .ProcessError */ .yI)
                this.end(error);
            this.onerror?.(error);
        };
        inner.onclose = () => {
            this.end(new NoAnswerError('The connection was closed.'));
            this.onclose?.();
        };
    }
    get sessionId() {
        return this.inner.sessionId;
    }
    setProtocolVersion(version) {
        this.inner.setProtocolVersion?.(version);
    }
    start() {
        return this.startWithin(this.inner.start());
    }
    close() {
        return this.inner.close();
    }
    /** Fails all requests under way, and those to come: nothing can be answered any more. */
    end(error) {
        this.over ??= error;
        for (const entry of [...this.pending.values()])
            entry.fail(error);
    }
    async send(message, options) {
        if (!('method' in message) || !('id' in message))
            return this.inner.send(message, options);
        this.asked.add(message.method);
        await this.exchange(message, message.id, options);
    }
    /** Sends a request of ours and gives its raw answer: the whole message, `result` or `error`. */
    async request(method, params, options = {}) {
        const id = `${OWN_ID}${this.nextId++}`;
        const { allow, ...sendOptions } = options;
        allow?.(id);
        try {
            return await this.exchange({ jsonrpc: '2.0', id, method, ...(params && { params }) }, id, sendOptions);
        }
        catch (error) {
            const body = (0,_rpc_js__WEBPACK_IMPORTED_MODULE_1__/* .rpcBody */ .Y)(error);
            if (body?.id === id)
                return body;
            throw error;
        }
    }
    exchange(message, id, options) {
        const method = String(message.method);
        return new Promise((resolve, reject) => {
            if (this.over)
                return reject(this.over);
            const done = () => this.pending.delete(id);
            const entry = {
                method,
                settle: (answer) => {
                    done();
                    resolve(answer);
                },
                fail: (error) => {
                    if (done())
                        reject(error);
                },
            };
            this.pending.set(id, entry);
            const onRequestStreamEnd = () => {
                entry.fail(new NoAnswerError(`The answer to ${method} ended without a JSON-RPC answer.`));
                options?.onRequestStreamEnd?.();
            };
            this.inner
                .send(message, { ...options, onRequestStreamEnd })
                .then(() => {
                if (this.answersLater(id))
                    return;
                entry.fail(new NoAnswerError(`The answer to ${method} is no JSON-RPC answer to this request.`));
            }, (error) => entry.fail(error instanceof Error ? error : new Error(String(error))));
        });
    }
    receive(message) {
        const raw = message;
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(raw) &&
            !('method' in raw) &&
            (typeof raw.id === 'string' || typeof raw.id === 'number')) {
            const entry = this.pending.get(raw.id);
            const own = typeof raw.id === 'string' && raw.id.startsWith(OWN_ID);
            if (entry && !own)
                this.opened.set(entry.method, raw);
            if (!own)
                this.onmessage?.(message);
            entry?.settle(raw);
            return;
        }
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(raw) && 'id' in raw && ++this.serverRequests > MAX_SERVER_REQUESTS)
            return;
        this.onmessage?.(message);
    }
}


/***/ }),

/***/ 29873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ MODERN_REVISIONS),
/* harmony export */   Nq: () => (/* binding */ eraOfRevision),
/* harmony export */   TQ: () => (/* binding */ LEGACY_REVISIONS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

/** Revisions of the stateless protocol that are spoken here, newest first. */
const MODERN_REVISIONS = ['2026-07-28'];
/** Revisions that open with `initialize`, newest first. */
const LEGACY_REVISIONS = ['2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05'];
/**
 * The era of a revision that was pinned.
 * @throws ConfigError for a revision that is not spoken here.
 */
function eraOfRevision(revision) {
    if (MODERN_REVISIONS.some((known) => known === revision))
        return 'modern';
    if (LEGACY_REVISIONS.some((known) => known === revision))
        return 'legacy';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(`protocol-version: "${revision}" is not a revision of MCP that is spoken here.`, {
        hint: `Use auto, or one of ${[...MODERN_REVISIONS, ...LEGACY_REVISIONS].join(', ')}.`,
    });
}


/***/ }),

/***/ 23572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ rpcBody),
/* harmony export */   e: () => (/* binding */ rpcAnswer)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4462);

/** A raw JSON-RPC answer, result or error; undefined where the message is neither. */
function rpcAnswer(message) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(message.result))
        return { ok: true, result: message.result };
    const { error } = message;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(error) || typeof error.code !== 'number')
        return undefined;
    return {
        ok: false,
        code: error.code,
        message: typeof error.message === 'string' ? error.message : '',
        ...(error.data !== undefined && { data: error.data }),
    };
}
/** The JSON-RPC message that came with another HTTP status than 200, out of the SDK's error for that. */
function rpcBody(error) {
    const data = error instanceof Error && 'data' in error ? error.data : undefined;
    const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(data) ? data.text : undefined;
    if (typeof text !== 'string')
        return undefined;
    try {
        const body = JSON.parse(text);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(body) && rpcAnswer(body) ? body : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 90280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ detachedEnvironment),
/* harmony export */   Y: () => (/* binding */ detachedCommand)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);

/** What Node itself may need; all else comes with the request. */
const NEEDED = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'TEMP', 'TMP', 'LD_LIBRARY_PATH', 'SystemRoot'];
/** The first of its arguments is a program that goes on when this shell, its parent, has ended. */
const LET_GO = 'exec 3<&0; "$@" <&3 3<&- &';
/**
 * The command that starts an entry of ours, to be spawned `detached`: in a session of its own. On POSIX it is nobody's
 * child when it runs: who ends this process with all processes below it, as the runner does, does not reach it.
 */
function detachedCommand(entry) {
    const node = [process.execPath, ...nodeArguments(entry)];
    const windows = process.platform === 'win32';
    const [program = '', ...args] = windows ? node : ['/bin/sh', '-c', LET_GO, 'sh', ...node];
    return { program, args };
}
/** The environment of such a process: what Node needs, and what is named beside it. */
function detachedEnvironment(env, more = []) {
    return Object.fromEntries([...NEEDED, ...more].map((name) => [name, env[name]]));
}
function nodeArguments(entry) {
    // In the bundle this file is a chunk beside the entries' folders.
    if (!import.meta.url.endsWith('.ts'))
        return [(0,node_url__WEBPACK_IMPORTED_MODULE_0__.fileURLToPath)(new URL([entry, 'index.js'].join('/'), import.meta.url))];
    // Of a URL made here the bundler would take every file that it could mean.
    const source = import.meta.url.replace('deploy/detached-process', entry);
    const script = `const { run } = await import(${JSON.stringify(source)}); await run();`;
    return ['--input-type=module', '-e', script];
}


/***/ }),

/***/ 9092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ markIncomplete),
/* harmony export */   Ne: () => (/* binding */ isIncomplete),
/* harmony export */   SC: () => (/* binding */ claimCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** An empty file beside a journal: it needs no room on a disk that is full, and only one process can make it. */
const markOf = (journal, name) => journal.replace(/\.jsonl$/, `.${name}.mark`);
/**
 * Takes the right to start the command of this role, which a run has once: a gate that its runner has given up may
 * still live beside the post step. False: it was taken before. Throws what the system throws.
 */
function claimCommand(journal, role) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(markOf(journal, role), 'wx', 0o600));
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
/** Notes that a line is missing by which those who come after would decide. Never throws. */
function markIncomplete(journal) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(markOf(journal, 'incomplete'), 'w', 0o600));
    }
    catch {
        // Nothing more can be done here.
    }
}
/** Whether lines are missing in a journal. */
function isIncomplete(journal) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(markOf(journal, 'incomplete'));
}


/***/ }),

/***/ 75044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
;// CONCATENATED MODULE: ./build/js/deploy/command-environment.js
/** What the gate tells a command; everything else of `MCP_GATE_*` is the gate's own, credentials among it. */
const COMMAND_VARIABLES = [
    'MCP_GATE_REASON',
    'MCP_GATE_PHASE',
    'MCP_GATE_ENDPOINT',
    'MCP_GATE_PREVIOUS_REVISION',
    'MCP_GATE_DEPLOYED_REVISION',
    'MCP_GATE_REPORT',
];
/** Longest of these values, in UTF-16 units: a system refuses to start a program with a much larger one. */
const MAX_VALUE_LENGTH = 4 * 1024;
/** The files by which a step speaks to the runner. Ours carry our result: a command gets files of its own. */
const FILE_COMMANDS = [
    'GITHUB_OUTPUT',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
];
/** Given to actions and not to `run:` steps: keys to the job's caches and artifacts. */
const ACTIONS_ONLY = new Set([
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_RUNTIME_URL',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_CACHE_URL',
    'ACTIONS_CACHE_SERVICE_V2',
]);
/**
 * A value that may hold text of a server. A NUL or an endless text would keep the command from starting, which a
 * server must not be able to do to its own rollback; a line end could forge a second line where it is logged.
 */
function asValue(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    return text.slice(0, MAX_VALUE_LENGTH).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
}
function isWithheld(name) {
    // Names are compared in upper case because Windows does not tell case apart.
    const upper = name.toUpperCase();
    if (upper.startsWith('INPUT_') || upper.startsWith('STATE_'))
        return true;
    if (upper.startsWith('MCP_GATE_'))
        return !COMMAND_VARIABLES.some((known) => known === upper);
    return ACTIONS_ONLY.has(upper);
}
/**
 * The environment of a command: what a `run:` step of the same job would have, and no more. Inputs, saved state
 * and the gate's own credential variables are withheld; a variable that a header names with `env:` is the user's and
 * stays, for the command may need it too. The file commands that are set point at `scratch(name)`, so that nothing
 * the command writes there becomes an output or a state of the gate. The `MCP_GATE_*` values, which may quote a
 * server, come as one line of at most 4 KiB.
 * This is hygiene and no boundary: the command runs as the same user.
 */
function commandEnvironment(env, scratch) {
    const kept = [];
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined || isWithheld(name))
            continue;
        const file = FILE_COMMANDS.find((known) => known === name.toUpperCase());
        if (file && value !== '')
            kept.push([name, scratch(file)]);
        else
            kept.push([name, name.toUpperCase().startsWith('MCP_GATE_') ? asValue(value) : value]);
    }
    return Object.fromEntries(kept);
}

// EXTERNAL MODULE: ./build/js/deploy/output-lines.js
var output_lines = __webpack_require__(25493);
;// CONCATENATED MODULE: ./build/js/deploy/output-tail.js
/** How much of a command's output is kept for reports, in UTF-16 units. */
const TAIL_LENGTH = 4 * 1024;
/** Keeps the last whole lines that fit into TAIL_LENGTH: a line cut at its front could show half a secret that no mask finds. */
function createOutputTail() {
    const lines = [];
    let length = 0;
    return {
        add(line) {
            const kept = line.length < TAIL_LENGTH ? line : `${line.slice(0, TAIL_LENGTH - 2)}…`;
            lines.push(kept);
            length += kept.length + 1;
            while (length > TAIL_LENGTH && lines.length > 1)
                length -= lines.shift().length + 1;
        },
        text: () => lines.join('\n'),
    };
}

// EXTERNAL MODULE: ./build/js/deploy/process-group.js
var process_group = __webpack_require__(28871);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/js/deploy/script-file.js




/**
 * Writes the command's text, untouched but for what the shell needs around it, into a folder (0700) under
 * `tempDir`, with mode 0600. Throws GateError of code `io`.
 */
async function writeScript(shell, command, tempDir) {
    let folder;
    try {
        folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)(tempDir), 'mcp-deploy-gate-'));
        const scriptPath = (0,external_node_path_.join)(folder, `command${shell.extension}`);
        const options = { mode: 0o600, flag: 'wx' };
        await (0,promises_.writeFile)(scriptPath, shell.script(command), options);
        for (const name of FILE_COMMANDS)
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), '', options);
        const made = folder;
        return {
            scriptPath,
            scratch: (fileCommand) => (0,external_node_path_.join)(made, fileCommand),
            remove: () => (0,promises_.rm)(made, { recursive: true, force: true, maxRetries: 3 }).catch(() => { }),
        };
    }
    catch (cause) {
        if (folder !== undefined)
            await (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => { });
        throw new errors/* GateError */.u('io', `The command's script could not be written under ${tempDir}`, {
            hint: 'Point RUNNER_TEMP or TMPDIR at a folder that exists and can be written.',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./build/js/deploy/shell.js
var deploy_shell = __webpack_require__(4350);
;// CONCATENATED MODULE: ./build/js/deploy/run-command.js












/** How long output may still come after the shell has ended while something holds its pipes. */
const DRAIN_MS = 1_000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;
function bashOnWindows(env) {
    return (0,deploy_shell/* gitBashPlaces */.rL)(env).find((place) => (0,external_node_fs_.existsSync)(place)) ?? 'bash';
}
async function start(options, shell, folder) {
    const windows = process.platform === 'win32';
    const bash = shell.program === 'bash';
    const program = windows && bash ? bashOnWindows(options.env) : shell.program;
    const path = windows && bash ? folder.scriptPath.replaceAll('\\', '/') : folder.scriptPath;
    try {
        const child = (0,external_node_child_process_.spawn)(program, (0,deploy_shell/* shellArguments */.$g)(shell, path), {
            cwd: options.cwd,
            env: commandEnvironment(options.env, folder.scratch),
            stdio: ['ignore', 'pipe', 'pipe'],
            // A group of its own: it ends as a whole, and a signal meant for the gate does not interrupt a rollback.
            detached: true,
            windowsHide: true,
            windowsVerbatimArguments: shell.verbatim,
        });
        await new Promise((resolve, reject) => {
            child.once('spawn', resolve);
            child.once('error', reject);
        });
        return child;
    }
    catch (cause) {
        const folderMissing = !(await (0,promises_.stat)(options.cwd).catch(() => undefined))?.isDirectory();
        if (folderMissing) {
            throw new errors/* GateError */.u('io', `The command could not start: ${options.cwd} is not a folder`, {
                hint: 'Set working-directory to a folder that exists.',
                cause,
            });
        }
        throw new errors/* GateError */.u('io', `The command could not start: ${program} could not be run`, {
            hint: `Install ${program} on this machine, or name another one with shell.`,
            cause,
        });
    }
}
/** Hands lines on until both pipes have ended or `stop` is called. */
function readOutput(child, onLine) {
    const tail = createOutputTail();
    const readers = ['stdout', 'stderr'].map((name) => {
        const stream = child[name];
        const lines = (0,output_lines/* createLineSplitter */.A)((line) => {
            tail.add(line);
            onLine(line, name);
        });
        let open = true;
        const finish = () => {
            if (open)
                lines.end();
            open = false;
        };
        stream.on('data', (chunk) => {
            if (open)
                lines.write(chunk);
        });
        const ended = new Promise((resolve) => {
            stream.once('error', () => resolve());
            stream.once('close', () => resolve());
        });
        return { stream, finish, ended };
    });
    return {
        tail,
        ended: Promise.all(readers.map((reader) => reader.ended)),
        stop() {
            for (const { stream, finish } of readers) {
                finish();
                // A server left in the background may go on writing: its pipe stays open, but nobody waits for it.
                stream.unref();
            }
        },
    };
}
/**
 * Runs a command as GitHub runs a step's `run:`, in a process group of its own. At the deadline, or when `signal`
 * aborts (before the start: nothing is run), the whole group gets SIGTERM and, `killAfterMs` later, SIGKILL, and the result comes when it is gone.
 * A command that ends by itself may leave processes in the background, as on GitHub; their output is not waited
 * for longer than a second. Throws ConfigError for an unknown shell, GateError of code `io` where the command
 * could not be started; an exit code never throws.
 */
async function runCommand(options) {
    const shell = (0,deploy_shell/* parseShell */.aV)(options.shell ?? '');
    if (options.signal?.aborted) {
        return { timedOut: false, aborted: true, groupGone: true, durationMs: 0, tail: '' };
    }
    const folder = await writeScript(shell, options.command, options.tempDir ?? (0,external_node_os_.tmpdir)());
    const stop = new AbortController();
    try {
        const startedAt = performance.now();
        const child = await start(options, shell, folder);
        const leader = child.pid;
        options.onSpawn?.(leader);
        const exited = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
        const output = readOutput(child, options.onLine);
        const waitMs = Math.min(Math.max(0, options.timeoutMs), LONGEST_TIMER_MS);
        const ended = await Promise.race([
            exited.then(() => 'by-itself'),
            (0,external_node_timers_promises_.setTimeout)(waitMs, 'deadline', { signal: stop.signal }),
            untilAborted(options.signal, stop.signal),
        ]);
        const groupGone = ended === 'by-itself' || (await (0,process_group/* endGroup */.N)(leader, options.killAfterMs ?? 10_000));
        // Bounded as well: a shell that could not be ended never tells its exit code.
        const drained = (0,external_node_timers_promises_.setTimeout)(DRAIN_MS, undefined, { signal: stop.signal });
        const exit = await Promise.race([exited, drained]);
        await Promise.race([output.ended, drained]);
        output.stop();
        return {
            ...(exit?.code != null && { exitCode: exit.code }),
            ...(exit?.signal && { signal: exit.signal }),
            timedOut: ended === 'deadline',
            aborted: ended === 'aborted',
            groupGone,
            durationMs: Math.round(performance.now() - startedAt),
            tail: output.tail.text(),
        };
    }
    finally {
        stop.abort();
        await folder.remove();
    }
}
function untilAborted(signal, stop) {
    return new Promise((resolve) => {
        const done = () => resolve('aborted');
        if (signal?.aborted)
            done();
        else
            signal?.addEventListener('abort', done, { once: true, signal: stop });
    });
}


/***/ }),

/***/ 4350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ shellArguments),
/* harmony export */   aV: () => (/* binding */ parseShell),
/* harmony export */   rL: () => (/* binding */ gitBashPlaces)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

const asIs = (text) => text;
const quotedForPowerShell = (path) => path.replaceAll("'", "''");
/** As GitHub wraps it: errors stop the script, and a program's exit code becomes the script's. */
function powerShellScript(command) {
    return [
        "$ErrorActionPreference = 'stop'",
        command,
        'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }',
        '',
    ].join('\n');
}
function plain(program, args, extension) {
    return { program, args, extension, script: asIs, quotePath: asIs, verbatim: false };
}
const BUILT_IN = new Map([
    ['bash', plain('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '{0}'], '.sh')],
    ['sh', plain('sh', ['-e', '{0}'], '.sh')],
    ['python', plain('python', ['{0}'], '.py')],
    [
        'pwsh',
        {
            ...plain('pwsh', ['-command', ". '{0}'"], '.ps1'),
            script: powerShellScript,
            quotePath: quotedForPowerShell,
        },
    ],
    [
        'powershell',
        {
            ...plain('powershell', ['-command', ". '{0}'"], '.ps1'),
            // Windows PowerShell 5.1 takes a file without a byte order mark for the machine's code page.
            script: (command) => `\uFEFF${powerShellScript(command)}`,
            quotePath: quotedForPowerShell,
        },
    ],
    [
        'cmd',
        {
            ...plain('cmd', ['/D', '/E:ON', '/V:OFF', '/S', '/C', '"CALL "{0}""'], '.cmd'),
            script: (command) => `@echo off\n${command}\n`.replace(/\r?\n/g, '\r\n'),
            verbatim: true,
        },
    ],
]);
/** Words of a template, split at blanks outside of single or double quotes. */
function words(template) {
    const found = template.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
    return found.map((word) => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'));
}
/**
 * Reads the setting `shell` as GitHub reads `jobs.*.steps[*].shell`: a known name, or a template with `{0}`
 * where the script file goes. Empty is `bash` on every system, so that one command means one thing.
 * Throws ConfigError for anything else.
 *
 * Source: actions/runner, `ScriptHandlerHelpers`.
 */
function parseShell(value) {
    const name = value.trim() || 'bash';
    const known = BUILT_IN.get(name);
    if (known)
        return known;
    const [program, ...args] = words(name);
    if (program === undefined || !args.some((arg) => arg.includes('{0}'))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(`shell: "${value}" is neither a known shell nor a template`, {
            hint: `Use one of ${[...BUILT_IN.keys()].join(', ')}, or a template with {0} where the script file goes: "perl {0}".`,
        });
    }
    return plain(program, args, '');
}
/** The arguments that run this file. */
function shellArguments(shell, scriptPath) {
    return shell.args.map((arg) => arg.replace('{0}', () => shell.quotePath(scriptPath)));
}
/**
 * Where Git for Windows keeps its bash, best first: `bash` in PATH may be the one of WSL, which sees
 * neither this machine's programs nor its paths.
 */
function gitBashPlaces(env) {
    return [env.ProgramW6432, env.ProgramFiles, env['ProgramFiles(x86)'], 'C:\\Program Files']
        .filter((folder) => folder !== undefined && folder !== '')
        .map((folder) => `${folder}\\Git\\bin\\bash.exe`);
}


/***/ }),

/***/ 5260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/deploy/run-command.js + 3 modules
var run_command = __webpack_require__(75044);
// EXTERNAL MODULE: ./build/js/gate/watches.js
var gate_watches = __webpack_require__(7995);
// EXTERNAL MODULE: ./build/js/entry/files.js
var files = __webpack_require__(45478);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/js/entry/git.js

/** For all questions together. A partial clone fetches what it lacks, and a folder of the network may not answer. */
const BUDGET_MS = 30_000;
/** More than all versions of a snapshot that are read. */
const MAX_OUTPUT = 32 * 1024 * 1024;
/**
 * Git in a folder, quiet: for reading history only. Rejects where git cannot be started, where it says too much or
 * takes too long, and when the signal is aborted: without the history the gate knows less, but it goes on.
 */
function gitIn(cwd, { signal, budgetMs = BUDGET_MS } = {}) {
    // Neither a pager nor a prompt: a question would wait for ever.
    const env = {
        ...process.env,
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        LC_ALL: 'C',
    };
    let endAt;
    return (args, input) => new Promise((resolve, reject) => {
        endAt ??= performance.now() + budgetMs;
        const timeout = Math.ceil(endAt - performance.now());
        if (timeout <= 0)
            return reject(new Error(`git took longer than ${budgetMs} ms`));
        const child = (0,external_node_child_process_.execFile)('git', args, {
            cwd,
            env,
            timeout,
            maxBuffer: MAX_OUTPUT,
            killSignal: 'SIGKILL',
            windowsHide: true,
            ...(signal && { signal }),
        }, (error, stdout, stderr) => {
            // A code that is a text is Node's own: git did not run, or not to its end.
            if (!error)
                resolve({ code: 0, stdout, stderr });
            else if (typeof error.code === 'number')
                resolve({ code: error.code, stdout, stderr });
            else
                reject(error);
        });
        if (input === undefined)
            return;
        // Where git ends without reading, its exit code says why.
        child.stdin?.on('error', () => { }).end(input);
    });
}

// EXTERNAL MODULE: ./build/js/entry/manifest-files.js
var manifest_files = __webpack_require__(84150);
;// CONCATENATED MODULE: ./build/js/entry/create-run.js






/** Puts together what the gate needs from this process. */
function createRun({ settings, log, host, credentials, cancelled, env, cwd, all = false, runCommand: run = run_command/* runCommand */.d, watches = gate_watches/* NO_WATCHES */.G, earlierRuns = () => [], }) {
    const at = (path) => ((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(cwd, path));
    return {
        settings,
        host,
        credentials,
        cancelled,
        env,
        all,
        emit: log.emit,
        clock: log.clock,
        today: new Date().toISOString().slice(0, 10),
        commandCwd: settings.workingDirectory === undefined ? cwd : at(settings.workingDirectory),
        runAttempt: Math.max(1, Number(env.GITHUB_RUN_ATTEMPT) || 1),
        git: gitIn(cwd, { signal: cancelled }),
        isFolder: (path) => (0,files/* isFolder */.lQ)(at(path)),
        readFile: (path) => (0,files/* readTextFile */.Gu)(at(path)),
        readManifests: manifest_files/* readManifestFiles */.x,
        writeFile: (path, text) => (0,files/* writeTextFile */.Tl)(at(path), text),
        runCommand: run,
        watches,
        earlierRuns,
    };
}


/***/ }),

/***/ 14097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PM: () => (/* binding */ journalWriter),
  HQ: () => (/* binding */ journaledCommands),
  f7: () => (/* binding */ resumeJournal)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/js/deploy/journal-file.js
var journal_file = __webpack_require__(22542);
// EXTERNAL MODULE: ./build/js/deploy/journal-line.js
var journal_line = __webpack_require__(72178);
// EXTERNAL MODULE: ./build/js/deploy/journal-marks.js
var journal_marks = __webpack_require__(9092);
// EXTERNAL MODULE: ./build/js/deploy/run-command.js + 3 modules
var run_command = __webpack_require__(75044);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/deploy/journal-read.js
var journal_read = __webpack_require__(41596);
// EXTERNAL MODULE: ./build/js/deploy/process-group.js
var process_group = __webpack_require__(28871);
// EXTERNAL MODULE: ./build/js/deploy/process-table.js
var process_table = __webpack_require__(54448);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/js/deploy/detached-process.js
var detached_process = __webpack_require__(90280);
;// CONCATENATED MODULE: ./build/js/deploy/supervisor-process.js


/** Starts a supervisor, which is nobody's child on POSIX. */
function startSupervisor(env) {
    const { program, args } = (0,detached_process/* detachedCommand */.Y)('supervisor');
    return (0,external_node_child_process_.spawn)(program, args, {
        stdio: ['pipe', 'pipe', 'pipe'],
        env: (0,detached_process/* detachedEnvironment */.S)(env),
        detached: true,
        windowsHide: true,
    });
}

;// CONCATENATED MODULE: ./build/js/deploy/supervised-command.js






/** Of what a supervisor says when it dies. */
const MAX_COMPLAINT = 2_000;
const POLL_MS = 200;
/** From the moment when a command must be gone to the one when its supervisor must have said so. */
const OVERDUE_MS = 10_000;
/**
 * Runs a command under a supervisor, which enforces its deadline and outlives the gate, and gives the result as
 * `runCommand` does. Throws ConfigError or GateError of code `io` where the command has not run.
 */
async function runSupervised(request, onLine) {
    const startedAt = performance.now();
    const child = await started(request);
    const complaint = complaintOf(child);
    const seen = {};
    const silent = endWhenOverdue(request, seen);
    try {
        await readFrames(child, (frame) => take(frame, seen, onLine));
    }
    finally {
        clearTimeout(silent);
    }
    if (seen.result)
        return seen.result;
    if (seen.error) {
        const { code, message, hint } = seen.error;
        throw code === 'config'
            ? new errors/* ConfigError */.x(message, { hint })
            : new errors/* GateError */.u(code, message, { hint });
    }
    if (!seen.supervisor)
        throw neverStarted(complaint());
    const groupGone = await outlive(seen.process ?? writtenDown(request), request, startedAt);
    const durationMs = Math.round(performance.now() - startedAt);
    const tail = `The process that watched over the command was killed: how the command ended is not known. ${complaint()}`;
    // A signal, for that is what ended what could have told.
    return { signal: 'SIGKILL', timedOut: false, aborted: false, groupGone, durationMs, tail };
}
/** A supervisor that says nothing long after the deadline (it was stopped, or a disk does not answer) is ended. */
function endWhenOverdue({ timeoutMs, killAfterMs = 10_000 }, seen) {
    const ms = Math.min(timeoutMs + killAfterMs + OVERDUE_MS, 2 ** 31 - 1);
    const end = () => {
        try {
            if (seen.supervisor && (0,process_table/* isAlive */._n)(seen.supervisor))
                process.kill(seen.supervisor.pid, 'SIGKILL');
        }
        catch {
            // It has just ended.
        }
    };
    return setTimeout(end, ms);
}
function started(request) {
    return new Promise((resolve, reject) => {
        const child = startSupervisor(request.env);
        child.once('error', (cause) => reject(neverStarted(cause.message)));
        child.once('spawn', () => resolve(child));
        // One that dies before it has read all has not started the command: it says so by its end.
        child.stdin.on('error', () => undefined).end(JSON.stringify(request));
    });
}
function neverStarted(why) {
    return new errors/* GateError */.u('io', `The command was not started: its supervisor could not run. ${why}`, {
        hint: 'Look whether this machine can start processes: memory, limits of the user, /bin/sh.',
    });
}
function complaintOf(child) {
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        if (said.length < MAX_COMPLAINT)
            said = (said + text).slice(0, MAX_COMPLAINT);
    });
    return () => said.trim();
}
async function readFrames(child, onFrame) {
    let held = '';
    for await (const chunk of child.stdout.setEncoding('utf8')) {
        const lines = (held + chunk).split('\n');
        held = lines.pop() ?? '';
        for (const line of lines)
            onFrame(JSON.parse(line));
    }
}
function take(frame, seen, onLine) {
    switch (frame.kind) {
        case 'ready':
            seen.supervisor = frame.supervisor;
            return;
        case 'spawned':
            seen.process = frame.process;
            return;
        case 'line':
            onLine(frame.line, frame.stream);
            return;
        case 'left-out':
            onLine(`… ${frame.count} lines left out: they came faster than they could be read`, 'stdout');
            return;
        case 'result':
            seen.result = frame.result;
            return;
        case 'error':
            seen.error = frame;
    }
}
/** The leader of the command, where its supervisor came to write it down and not to tell it. */
function writtenDown({ journal, role }) {
    const notes = (0,journal_read/* readJournal */.a)(journal)?.notes ?? [];
    const note = notes.find((one) => one.type === 'command-process' && one.role === role);
    return note?.type === 'command-process' ? note : undefined;
}
/** Its supervisor was killed: the command is waited for, and ended at its deadline, from here. */
async function outlive(leader, { timeoutMs, killAfterMs = 10_000 }, startedAt) {
    if (!leader)
        return false;
    const running = () => (0,process_table/* isAlive */._n)(leader);
    while (running() && performance.now() - startedAt < timeoutMs)
        await (0,promises_.setTimeout)(POLL_MS);
    return running() ? (0,process_group/* endGroup */.N)(leader.pid, killAfterMs) : !(0,process_group/* hasLiveMember */.V)(leader.pid);
}

;// CONCATENATED MODULE: ./build/js/entry/journaled.js







/** Beyond this only what decides something is written. */
const MAX_BYTES = 4 * 1024 * 1024;
/** Without these a journal still tells what happened. */
const SPARED = new Set(['probe', 'state', 'served', 'notice']);
/** On disk when `emit` returns: what those who come after decide by. */
const DURABLE = new Set([
    'command-started',
    'command-ended',
    'decision',
    'run-ended',
]);
/**
 * Writes events into a journal: the intent of a command without fail, and once for each command whoever else writes to
 * it; the others as far as that can be done. A file that was removed meanwhile is written anew, from header and log.
 */
function journalWriter(path, header, log) {
    let bytes = 0;
    const refused = new Set();
    const write = (event) => {
        try {
            (0,journal_file/* appendLine */.Xq)(path, event, DURABLE.has(event.type));
        }
        catch (error) {
            const isGone = error.code === 'ENOENT';
            if (!isGone || !DURABLE.has(event.type))
                throw error;
            (0,journal_file/* restoreJournal */.mS)(path, [header, ...log.events.filter(journal_line/* belongsInJournal */.lj), event]);
        }
    };
    return (event) => {
        if (!(0,journal_line/* belongsInJournal */.lj)(event) || (bytes > MAX_BYTES && SPARED.has(event.type)))
            return;
        // It is the end of nothing: the command that another process started may go on.
        if (event.type === 'command-ended' && refused.has(event.role))
            return;
        try {
            write(event);
            bytes += JSON.stringify(event).length;
            if (event.type !== 'command-started' || (0,journal_marks/* claimCommand */.SC)(path, event.role))
                return;
        }
        catch (cause) {
            if (event.type !== 'command-started') {
                if (DURABLE.has(event.type))
                    (0,journal_marks/* markIncomplete */.IR)(path);
                return;
            }
            throw new errors/* GateError */.u('io', `The ${event.role} command was not started: its intent cannot be written to ${path}: ${cause.message}`, {
                hint: 'Make room on the disk, or set MCP_GATE_STATE_DIR to a folder that can be written. A command of which nobody could tell that it ran is not run.',
                cause,
            });
        }
        refused.add(event.role);
        throw new errors/* GateError */.u('io', `The ${event.role} command was not started: this run has done so.`, {
            hint: 'Another process of the same run goes on: look at its journal, and at what is live.',
        });
    };
}
/** Goes on with the journal of an earlier process: the log is written into it from now on. */
function resumeJournal(path, parts) {
    const { log, header } = parts;
    log.writeAhead(journalWriter(path, header, log));
    return journaledCommands({ ...parts, path: () => path });
}
/** As `Run.runCommand`: what changes something runs under a supervisor, and not at all where there is no journal. */
function journaledCommands(parts) {
    return async (options, role) => {
        if (role === undefined)
            return (0,run_command/* runCommand */.d)(options);
        const journal = parts.path();
        if (journal === undefined) {
            throw new errors/* GateError */.u('internal', `The ${role} command has no journal: it was not started.`, {
                hint: 'This is a fault of mcp-deploy-gate itself: please report it.',
            });
        }
        const { command, shell, cwd, env, timeoutMs, killAfterMs, tempDir = (0,external_node_os_.tmpdir)() } = options;
        const request = {
            ...{ command, cwd, env, timeoutMs, tempDir, role, journal },
            ...(shell !== undefined && { shell }),
            ...(killAfterMs !== undefined && { killAfterMs }),
            clock: parts.log.clock(),
            secrets: parts.redactor.secrets(),
        };
        return runSupervised(request, options.onLine);
    };
}


/***/ }),

/***/ 63975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ learnSecrets)
/* harmony export */ });
/* harmony import */ var _config_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57780);

/**
 * Takes in a secret that was fetched during the run, in every form in which a server could send it back: each is masked,
 * and added to `secrets`, which no snapshot may hold.
 */
function learnSecrets(secrets, mask) {
    return (secret) => {
        for (const form of new Set((0,_config_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .formsOf */ .X)(secret))) {
            if (!secrets.includes(form))
                secrets.push(form);
            mask(form);
        }
    };
}


/***/ }),

/***/ 90711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/** With `past` the log of an earlier process goes on: its events, and what its clock says now. */
function createLog(redactor, past = { events: [], clock: 0 }) {
    const started = performance.now() - past.clock;
    const events = [...past.events];
    const writers = [];
    const listeners = [];
    const clock = () => performance.now() - started;
    return {
        events,
        clock,
        emit(event) {
            const dated = redactor.value({ ...event, at: Math.round(clock()) });
            for (const writer of writers)
                writer(dated);
            events.push(dated);
            for (const listener of listeners)
                listener(dated);
        },
        listen(listener) {
            listeners.push(listener);
        },
        writeAhead(writer) {
            writers.push(writer);
        },
    };
}


/***/ }),

/***/ 84150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readManifestFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45478);




/** More than any set of manifests. */
const MAX_FILES = 2000;
const MAX_STDIN = 64 * 1024 * 1024;
/**
 * The texts of files and of all `*.yaml`, `*.yml` and `*.json` that stand directly in folders, as `kubectl apply -f` takes
 * them; `-` is standard input, and called `stdin`. Throws ConfigError where there is nothing, GateError of code `io` for
 * what cannot be read.
 */
async function readManifestFiles(paths, stdin = process.stdin) {
    const files = new Map();
    const add = async (path) => {
        if (files.has(path))
            return;
        if (files.size >= MAX_FILES) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`There are more than ${MAX_FILES} files of manifests.`, {
                hint: 'Name only those that the MCP server is deployed with.',
            });
        }
        const text = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextFile */ .Gu)(path);
        if (text === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`${path} does not exist.`, {
                hint: 'Name a file of manifests or a folder. Paths are relative to the current folder.',
            });
        }
        files.set(path, { path, text });
    };
    for (const path of paths) {
        if (path === '-')
            files.set('-', { path: 'stdin', text: await textOf(stdin) });
        else if (await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isFolder */ .lQ)(path))
            for (const file of await filesIn(path))
                await add(file);
        else
            await add(path);
    }
    return [...files.values()];
}
async function filesIn(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    const found = names
        .filter((entry) => !entry.isDirectory() && /\.(?:ya?ml|json)$/i.test(entry.name))
        .map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))
        .sort();
    if (found.length > 0)
        return found;
    const folders = names.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`${folder} holds no *.yaml, *.yml or *.json.`, {
        hint: folders.length > 0
            ? `Its folders are not read: name one of them, ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, folders.sort()[0])} say.`
            : 'Name the folder that the manifests are in.',
    });
}
async function textOf(stdin) {
    const decoder = new TextDecoder();
    let text = '';
    for await (const part of stdin) {
        text += typeof part === 'string' ? part : decoder.decode(part, { stream: true });
        if (text.length <= MAX_STDIN)
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`Standard input holds more than ${MAX_STDIN / 1024 / 1024} MiB.`, {
            hint: 'Pipe in the manifests of the MCP server only.',
        });
    }
    if (text.trim() !== '')
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x('Standard input is empty.', {
        hint: 'Did the command before the pipe fail? Run it alone.',
    });
}


/***/ }),

/***/ 58663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ outputValve)
/* harmony export */ });
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82076);

/** Characters that may wait for a slow reader before lines are left out. */
const MAX_WAITING = 4 * 1024 * 1024;
/**
 * A command can say more than the reader of a log takes in: what waits for it is held in memory, and would fill it.
 * Lines beyond a bound are counted and left out, for the command, a rollback perhaps, must not wait for a log.
 */
function outputValve(stream, print) {
    let leftOut = 0;
    const tell = () => {
        if (leftOut > 0)
            print(`… ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(leftOut, 'line')} left out: the output came faster than it could be shown`);
        leftOut = 0;
    };
    return {
        print(line) {
            if (stream.writableLength > MAX_WAITING) {
                leftOut++;
                return;
            }
            tell();
            print(line);
        },
        end: tell,
    };
}


/***/ }),

/***/ 14136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/** SIGHUP: the terminal or the connection of who started it is gone, in the middle of a rollback perhaps. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Turns SIGINT, SIGTERM and SIGHUP into an AbortSignal. Without a handler Node dies at once, and a rollback that runs would
 * lose the one who waits for it. `onSignal` is called for each, also after the first.
 */
function cancelOnSignals(onSignal) {
    const controller = new AbortController();
    let count = 0;
    const handle = (name) => {
        count++;
        onSignal(name, count);
        controller.abort(new Error(`cancelled by ${name}`));
    };
    for (const name of SIGNALS)
        process.on(name, handle);
    return {
        signal: controller.signal,
        release() {
            for (const name of SIGNALS)
                process.off(name, handle);
        },
    };
}


/***/ }),

/***/ 87881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ healthAddress)
/* harmony export */ });
/**
 * Where the health of an endpoint is asked: at the path that `health-url` names, on the endpoint's own origin. A whole
 * URL speaks for all live endpoints, and for nobody else: what it says must not be taken for a candidate's.
 */
function healthAddress({ healthUrl, endpoints }, endpoint) {
    if (healthUrl === undefined)
        return undefined;
    const isPath = healthUrl.startsWith('/');
    return isPath || endpoints.includes(endpoint) ? new URL(healthUrl, endpoint) : undefined;
}


/***/ }),

/***/ 87538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ roundWithin),
/* harmony export */   u: () => (/* binding */ endAfter)
/* harmony export */ });
/**
 * A round that ends at `endAt` on the run's clock at the latest: each request has a deadline, but a server that makes
 * pages without an end, each in time, must not keep the gate for hours. Undefined where it was cut off, for half a
 * round says nothing.
 */
async function roundWithin(run, takeRound, endAt, signal) {
    const left = endAt - run.clock();
    if (left <= 0)
        return undefined;
    const end = endAfter(left, signal);
    try {
        const samples = await takeRound(end.signal);
        return end.passed() ? undefined : samples;
    }
    finally {
        end.clear();
    }
}
/** A signal that is aborted with `signal`, or when the time is up; `passed` tells that it was the time. */
function endAfter(ms, signal) {
    const end = new AbortController();
    const timer = setTimeout(() => end.abort(), ms);
    return {
        signal: AbortSignal.any([signal, end.signal]),
        passed: () => end.signal.aborted,
        clear: () => clearTimeout(timer),
    };
}


/***/ }),

/***/ 7995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ NO_WATCHES)
/* harmony export */ });
/** Where nothing can be watched. */
const NO_WATCHES = {
    begin: async () => [],
    any: () => false,
    changed: () => undefined,
    lastChange: () => undefined,
    settleMs: 0,
    ask: () => undefined,
    endMs: () => 0,
    end: async () => [],
};


/***/ }),

/***/ 89990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _clean_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31532);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90630);
/* harmony import */ var _preflight_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38116);
/* harmony import */ var _watch_level_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70845);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82076);





const MAX_LINE = 500;
/**
 * The one line of progress that an event is worth, fit for a log or a terminal; undefined for most. There is one per
 * change of state, none per poll.
 */
function progressLine(event) {
    const text = progressText(event);
    if (text === undefined)
        return undefined;
    const at = `${(event.at / 1000).toFixed(1)}s`.padStart(7);
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(`${at}  ${(0,_clean_url_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutUserInfo */ .s)(text).replace(/\s*[\r\n]+\s*/g, ' ')}`, MAX_LINE);
}
function progressText(event) {
    switch (event.type) {
        case 'run-started': {
            const { endpoint, snapshot, mode } = event;
            const against = snapshot ? ` against ${snapshot}` : '';
            const what = { gate: 'verifying', snapshot: 'recording', rollback: 'rolling back' }[mode];
            const endpoints = endpoint.split('\n').map(_clean_url_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanUrl */ .T).filter(Boolean).join(', ');
            return `${what} ${endpoints}${mode === 'gate' ? against : ''}`;
        }
        case 'state':
            return `${event.phase}: ${event.message}`;
        case 'before':
            return event.kind === 'served' ? undefined : `before: ${event.message ?? 'nothing is live'}`;
        case 'contract':
            return event.of === 'baseline'
                ? `before: ${event.version === undefined ? '' : `version ${event.version}, `}contract ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shortHash */ .BC)(event.id.hash)}`
                : undefined;
        case 'revision':
            return `${WHEN[event.when]}: ${event.revision === undefined ? 'no revision' : `revision ${event.revision}`}`;
        case 'notice':
            return `${event.level}: ${event.message}${event.hint ? ` ${event.hint}` : ''}`;
        case 'decision': {
            const check = event.check && !event.reason.includes(event.check) ? ` (${event.check})` : '';
            return `${event.phase}: ${VERDICTS[event.verdict]}${check}: ${event.reason}`;
        }
        case 'command-started':
            return `running ${event.role}-command, at most ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(event.timeoutMs)}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(event.command)}`;
        case 'command-ended': {
            return `${event.role}-command ended with ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .commandEnd */ .zw)(event)} after ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(event.durationMs)}`;
        }
        case 'rollback':
            return event.outcome === 'not-needed'
                ? undefined
                : `rollback ${event.outcome}: ${event.reason}`;
        case 'watched':
            return `watched ${(0,_clean_url_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanUrl */ .T)(event.result.endpoint)}: ${(0,_watch_level_js__WEBPACK_IMPORTED_MODULE_2__/* .watchTitle */ .uz)(event.result)}: ${event.result.reason}`;
        case 'manifests':
            return `manifests: ${(0,_preflight_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(event.findings).toLowerCase()} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(event.files, 'file')}`;
        case 'snapshot-written':
            return `${event.path}: ${event.changed ? 'written' : 'unchanged'}`;
        case 'run-ended':
            return `result: ${event.result}`;
        case 'phase-started':
        case 'phase-ended':
        case 'probe':
        case 'served':
        case 'checks':
        case 'findings':
            return undefined;
    }
}
const WHEN = {
    before: 'before',
    deployed: 'deployed',
    'before-promote': 'live before the switch',
    'before-rollback': 'live before the rollback',
    'before-retire': 'live before the old version is retired',
    now: 'live now',
};
const VERDICTS = {
    pass: 'passed',
    fail: 'failed',
    inconclusive: 'inconclusive',
    cancelled: 'cancelled',
};


/***/ }),

/***/ 44677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ LIST_KINDS)
/* harmony export */ });
/** The four lists that a server serves, by the name of their member in the snapshot. */
const LIST_KINDS = ['tools', 'resources', 'resourceTemplates', 'prompts'];


/***/ }),

/***/ 52783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ HASHED_LISTS),
/* harmony export */   T_: () => (/* binding */ sameHashes),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   zE: () => (/* binding */ hashContract)
/* harmony export */ });
/* unused harmony export sameContract */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16605);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54971);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87329);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27687);





/** The lists that a contract's hash covers, in the order of RFC 8785. Single resources are data in many servers and stay out. */
const HASHED_LISTS = ['prompts', 'resourceTemplates', 'tools'];
/** Hex digits of SHA-256 over a text in UTF-8. */
function sha256Hex(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
}
/**
 * Hashes what a server serves. An item's hash is SHA-256 over its RFC 8785 JSON; the contract's is SHA-256 over RFC 8785
 * JSON of `{capabilities, instructions, prompts, resourceTemplates, tools}`, in which each list holds its items' hashes,
 * sorted. The order in which items are served never matters; an item served twice counts twice; server name, version and
 * context do not count.
 */
function hashContract(contract) {
    const { capabilities } = contract;
    const neutralOnes = (0,_normalise_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralCapabilities */ .Ot)(capabilities);
    const full = serverMembers(contract, capabilities);
    const neutral = serverMembers(contract, neutralOnes);
    let eraShows = neutralOnes !== capabilities;
    const subjects = new Map();
    for (const kind of HASHED_LISTS) {
        const hashes = [];
        const neutralHashes = [];
        for (const item of contract[kind]) {
            const hash = hashOf((0,_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(item));
            const stripped = (0,_normalise_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralItem */ .jY)(item);
            eraShows ||= stripped !== item;
            hashes.push(hash);
            neutralHashes.push(stripped === item ? hash : hashOf((0,_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(stripped)));
            const subject = (0,_items_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(kind, (0,_items_js__WEBPACK_IMPORTED_MODULE_1__/* .itemKey */ .Dh)(kind, item));
            const group = subjects.get(subject);
            if (group)
                group.push(hash);
            else
                subjects.set(subject, [hash]);
        }
        full.push(`"${kind}":${JSON.stringify(hashes.sort())}`);
        neutral.push(`"${kind}":${JSON.stringify(neutralHashes.sort())}`);
    }
    const items = new Map();
    for (const subject of [...subjects.keys()].sort(_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareCodePoints */ .O)) {
        const hashes = subjects.get(subject);
        items.set(subject, hashes.length === 1 ? hashes[0] : hashOf(JSON.stringify(hashes.sort())));
    }
    const hash = hashOf(`{${full.join(',')}}`);
    return { hash, neutralHash: eraShows ? hashOf(`{${neutral.join(',')}}`) : hash, items };
}
function hashOf(text) {
    return `sha256:${sha256Hex(text)}`;
}
function serverMembers({ instructions }, capabilities) {
    const members = [`"capabilities":${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(capabilities)}`];
    if (instructions !== undefined)
        members.push(`"instructions":${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(instructions)}`);
    return members;
}
/** Whether two contracts serve the same. Captured in different eras, they are compared in the era-neutral form. */
function sameContract(a, b) {
    return sameHashes({ era: primaryEra(a), ...hashContract(a) }, { era: primaryEra(b), ...hashContract(b) });
}
/** `sameContract` for those who already have the hashes. An unknown era counts as the same. */
function sameHashes(a, b) {
    const erasDiffer = a.era !== undefined && b.era !== undefined && a.era !== b.era;
    return erasDiffer ? a.neutralHash === b.neutralHash : a.hash === b.hash;
}


/***/ }),

/***/ 54971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ itemKey),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   k5: () => (/* binding */ groupByKey),
/* harmony export */   yn: () => (/* binding */ ITEM_KEY)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4462);

/** The member that names an item of each list. */
const ITEM_KEY = {
    tools: 'name',
    resources: 'uri',
    resourceTemplates: 'uriTemplate',
    prompts: 'name',
};
/** What names an item in its list; `''` where a broken server left it out or sent something else than a string. */
function itemKey(kind, item) {
    const key = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(item) ? item[ITEM_KEY[kind]] : undefined;
    return typeof key === 'string' ? key : '';
}
/** `tools/echo`: how findings, hashes and the accept list name an item. */
function subjectOf(kind, key) {
    return `${kind}/${key}`;
}
/** The items of a list by key, in the order served; several where names are duplicated. */
function groupByKey(kind, items) {
    const groups = new Map();
    for (const item of items) {
        const key = itemKey(kind, item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ }),

/***/ 87329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ primaryEra),
/* harmony export */   KF: () => (/* binding */ neutralContract),
/* harmony export */   Ot: () => (/* binding */ neutralCapabilities),
/* harmony export */   eU: () => (/* binding */ eraOf),
/* harmony export */   jY: () => (/* binding */ neutralItem)
/* harmony export */ });
/* unused harmony export isReservedMetaKey */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4462);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44677);


/** Members of an item that exist in one protocol era only. */
const ERA_MEMBERS = new Set(['execution', 'ttlMs', 'cacheScope']);
/** The capability that went with `execution`: no server declares it in the modern era. */
const ERA_CAPABILITY = 'tasks';
/** The first revision of the stateless protocol. */
const FIRST_MODERN = '2026-07-28';
/** The era of a protocol revision such as `2025-11-25`: revisions are dates and compare as text. */
function eraOf(protocolVersion) {
    return protocolVersion >= FIRST_MODERN ? 'modern' : 'legacy';
}
/** The era that a contract's lists were captured in; `undefined` where nobody recorded it. */
function primaryEra(contract) {
    return contract.context.eras[0]?.era;
}
/**
 * Whether a `_meta` key is reserved for the protocol itself: its prefix has `modelcontextprotocol` or `mcp`
 * as second label (2025-11-25 and later), or as the last label but one (2025-06-18).
 */
function isReservedMetaKey(key) {
    const slash = key.indexOf('/');
    if (slash < 0)
        return false;
    const labels = key.slice(0, slash).split('.');
    return [labels[1], labels.at(-2)].some((label) => label === 'modelcontextprotocol' || label === 'mcp');
}
/** An item without what differs between eras on an unchanged server. Gives the same object where nothing is to be taken out. */
function neutralItem(item) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(item))
        return item;
    const meta = item._meta;
    const touched = Object.keys(item).some((key) => ERA_MEMBERS.has(key)) ||
        ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(meta) && neutralMeta(meta) !== meta);
    if (!touched)
        return item;
    const members = [];
    for (const [key, value] of Object.entries(item)) {
        if (ERA_MEMBERS.has(key))
            continue;
        if (key === '_meta' && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value)) {
            const rest = neutralMeta(value);
            if (rest)
                members.push([key, rest]);
        }
        else
            members.push([key, value]);
    }
    // Object.fromEntries defines members, so that a key `__proto__` stays one.
    return Object.fromEntries(members);
}
/** The same object where nothing is reserved, `undefined` where nothing else is left. */
function neutralMeta(meta) {
    const all = Object.entries(meta);
    const own = all.filter(([key]) => !isReservedMetaKey(key));
    if (own.length === 0)
        return undefined;
    return own.length === all.length ? meta : Object.fromEntries(own);
}
/** Capabilities without what differs between eras. Gives the same object where nothing is to be taken out. */
function neutralCapabilities(capabilities) {
    if (!Object.hasOwn(capabilities, ERA_CAPABILITY))
        return capabilities;
    return Object.fromEntries(Object.entries(capabilities).filter(([key]) => key !== ERA_CAPABILITY));
}
/** The era-neutral form of a contract: what two eras of one unchanged server have in common. */
function neutralContract(contract) {
    const neutral = { ...contract, capabilities: neutralCapabilities(contract.capabilities) };
    for (const kind of _contract_js__WEBPACK_IMPORTED_MODULE_1__/* .LIST_KINDS */ .l)
        neutral[kind] = contract[kind].map(neutralItem);
    return neutral;
}


/***/ })

};
