export const id = 7241;
export const ids = [7241];
export const modules = {

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

/***/ 67501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ probeHealth)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4462);
/* harmony import */ var _small_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87267);


/** One GET of a health address, within the wire's limits; no credentials are sent. Never rejects. */
async function probeHealth(url, wire) {
    const { value, ...answer } = await (0,_small_json_js__WEBPACK_IMPORTED_MODULE_0__/* .getSmallJson */ .w)(url, wire);
    return { ...answer, ...((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) && { json: value }) };
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

/***/ 87267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ getSmallJson)
/* harmony export */ });
/* harmony import */ var _wire_wire_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16002);

/** What is longer is not read as JSON. */
const MAX_CHARS = 256 * 1024;
/**
 * One GET of a small JSON document, within the wire's limits; no credentials are sent. Never rejects. An answer whose
 * body broke a limit keeps its status.
 */
async function getSmallJson(url, wire) {
    let answer;
    try {
        answer = await wire.fetch(url, { headers: { accept: 'application/json, text/plain, */*' } });
    }
    catch (error) {
        return { headers: {}, error: (0,_wire_wire_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(error) };
    }
    const headers = wire.exchanges.at(-1)?.headers ?? {};
    const small = { status: answer.status, headers };
    try {
        const text = await answer.text();
        const value = text.length <= MAX_CHARS ? parse(text) : undefined;
        return { ...small, ...(value !== undefined && { value }) };
    }
    catch (error) {
        return { ...small, error: (0,_wire_wire_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(error) };
    }
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 21858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cP: () => (/* binding */ pointerSegments),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   mX: () => (/* binding */ segment)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4462);

/** One segment of a JSON pointer (RFC 6901), with its slash. */
function segment(key) {
    return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
/** The segments of a JSON pointer (RFC 6901), unescaped; none for the whole. */
function pointerSegments(pointer) {
    if (pointer === '')
        return [];
    return pointer
        .slice(pointer.startsWith('/') ? 1 : 0)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** The value at a place below another, by own members and positions; undefined where there is none. */
function valueAt(root, segments) {
    let value = root;
    for (const key of segments) {
        if (Array.isArray(value))
            value = /^(?:0|[1-9]\d{0,8})$/.test(key) ? value[Number(key)] : undefined;
        else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, key))
            value = value[key];
        else
            return undefined;
    }
    return value;
}


/***/ }),

/***/ 80322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ memberOf),
/* harmony export */   E: () => (/* binding */ versionOf)
/* harmony export */ });
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21858);

const MAX_LENGTH = 500;
/**
 * The version of what answered: `serverInfo.version`, or what `version-from` names: a header of the opening answer, or
 * a member of the health answer. Undefined where there is none; numbers are taken as text.
 */
function versionOf(session, from, health) {
    if (from === undefined)
        return text(session.serverInfo?.version);
    if ('header' in from) {
        const { openingHeaders } = session;
        return text(Object.hasOwn(openingHeaders, from.header) ? openingHeaders[from.header] : undefined);
    }
    return text(memberOf(health, from.health));
}
/** The value at a JSON pointer (RFC 6901, begins with `/`), or the member of that name. */
function memberOf(value, where) {
    return (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, where.startsWith('/') ? (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerSegments */ .cP)(where) : [where]);
}
function text(value) {
    if (typeof value === 'number')
        return String(value);
    if (typeof value !== 'string' || value.trim() === '')
        return undefined;
    return value.trim().slice(0, MAX_LENGTH);
}


/***/ }),

/***/ 37241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startWatch: () => (/* binding */ startWatch)
});

// EXTERNAL MODULE: ./build/js/report/clean-url.js
var clean_url = __webpack_require__(31532);
// EXTERNAL MODULE: ./build/js/version.js
var version = __webpack_require__(24306);
// EXTERNAL MODULE: ./build/js/wire/proxy.js
var wire_proxy = __webpack_require__(66218);
// EXTERNAL MODULE: ./build/js/wire/undici.js
var undici = __webpack_require__(65156);
// EXTERNAL MODULE: ./build/js/wire/wire-error.js
var wire_error = __webpack_require__(16002);
;// CONCATENATED MODULE: ./build/js/wire/line.js



/** How long a connection that is not used is kept where its server does not say. */
const KEPT_MS = 60_000;
/**
 * What a watch speaks HTTP with: less than half of what `fetch` takes of memory and time for each connection, with
 * undici's low-level clients, the same connector and the same proxies. Deadlines and bounds of bodies are the sink's.
 */
async function linesTo(origin, env) {
    const { Client, buildConnector } = await (0,undici/* undici */.p)();
    const proxy = (0,wire_proxy/* proxyFor */.i)(origin, env);
    // A connection is kept as long as its server lets it: that is where calls are lost.
    const deadlines = { headersTimeout: 0, bodyTimeout: 0, keepAliveTimeout: KEPT_MS };
    if (proxy !== undefined) {
        // As in dispatcher.ts: tunnels need the whole package.
        const { ProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(4398), __webpack_require__.e(6752)]).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
        return () => lineOn(origin, new ProxyAgent({ ...deadlines, uri: proxy, proxyTunnel: false, connections: 1 }), true);
    }
    const connect = buildConnector({ timeout: 0 });
    return () => lineOn(origin, new Client(origin.origin, { ...deadlines, connect }), false);
}
function lineOn(origin, dispatcher, proxied) {
    let underWay;
    let closed = false;
    return {
        get idle() {
            return underWay === undefined && !closed;
        },
        get closed() {
            return closed;
        },
        send(request, sink) {
            let over = false;
            let sent = false;
            let abort;
            const end = () => {
                if (over)
                    return false;
                over = true;
                if (underWay === cancel)
                    underWay = undefined;
                return true;
            };
            const fail = (error) => {
                if (end())
                    sink.onError(!sent && proxied ? new wire_error/* ProxyError */.T6(line_text(error), error) : error, sent);
            };
            const cancel = () => {
                if (over)
                    return;
                // Before a connection takes it, there is nothing that undici would abort.
                if (abort)
                    abort();
                fail(new Error('The request was cancelled.'));
            };
            if (closed || underWay) {
                over = true;
                queueMicrotask(() => sink.onError(new Error('The connection is closed or taken.'), false));
                return () => { };
            }
            underWay = cancel;
            const { method, url, headers, body } = request;
            const handler = {
                onConnect(aborter) {
                    if (over)
                        aborter();
                    abort = aborter;
                    sent = true;
                },
                onHeaders(status, raw) {
                    if (status >= 200 && !over)
                        sink.onHead(status, headersOf(raw));
                    return true;
                },
                onData(chunk) {
                    if (!over)
                        sink.onData(chunk);
                    return true;
                },
                onComplete() {
                    if (end())
                        sink.onEnd();
                },
                onError: fail,
            };
            try {
                dispatcher.dispatch({
                    origin: origin.origin,
                    path: url.pathname + url.search,
                    method,
                    headers: { ...headers },
                    ...(body !== undefined && { body }),
                }, handler);
            }
            catch (error) {
                fail(error);
            }
            return cancel;
        },
        close() {
            if (closed)
                return;
            closed = true;
            underWay?.();
            dispatcher.destroy().catch(() => { });
        },
    };
}
function headersOf(raw) {
    const headers = Object.create(null);
    for (let i = 0; i + 1 < raw.length; i += 2) {
        headers[raw[i].toString('latin1').toLowerCase()] = raw[i + 1].toString('latin1');
    }
    return headers;
}
function line_text(error) {
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./build/js/wire/limits.js
var wire_limits = __webpack_require__(92000);
// EXTERNAL MODULE: ./build/js/wire/redirect.js
var redirect = __webpack_require__(39476);
;// CONCATENATED MODULE: ./build/js/watch/gather.js
/** Smaller chunks are joined: each would cost more memory than it holds. */
const SMALL_BYTES = 4096;
/** Appends a chunk, so that many tiny ones take little more memory than their bytes, and little time. */
function gather(chunks, chunk) {
    let last = chunk;
    for (let before = chunks.at(-1); before; before = chunks.at(-1)) {
        if (before.length > last.length || before.length >= SMALL_BYTES)
            break;
        chunks.pop();
        last = Buffer.concat([before, last]);
    }
    chunks.push(last);
}

;// CONCATENATED MODULE: ./build/js/watch/event-parser.js

const LF = 0x0a;
const CR = 0x0d;
const BOM = [0xef, 0xbb, 0xbf];
/** Kept of a field that is not data: longer ones mean nothing to MCP. */
const MAX_FIELD_BYTES = 1024;
/**
 * Reads server-sent events from chunks of any size (WHATWG HTML, "Parsing an event stream"). An event whose data is
 * longer than `maxBytes` is left out and told; memory stays below twice that.
 */
class EventParser {
    /** The last `retry:` in milliseconds. */
    retryMs;
    /** The last `id:`; it tells where a stream that ended can be taken up again. */
    lastId;
    /** How many comments came. */
    comments = 0;
    maxBytes;
    onEvent;
    onTooLong;
    line = [];
    lineBytes = 0;
    afterCr = false;
    first = true;
    data = [];
    dataBytes = 0;
    type = '';
    tooLong = false;
    constructor(maxBytes, onEvent, onTooLong = () => { }) {
        this.maxBytes = maxBytes;
        this.onEvent = onEvent;
        this.onTooLong = onTooLong;
    }
    /** Bytes of the event that is not complete yet. */
    get heldBytes() {
        return this.tooLong ? 0 : this.lineBytes + this.dataBytes;
    }
    push(chunk) {
        let from = 0;
        if (this.afterCr && chunk[0] === LF)
            from = 1;
        if (chunk.length > 0)
            this.afterCr = false;
        for (let at = from; at < chunk.length; at++) {
            const byte = chunk[at];
            if (byte !== LF && byte !== CR)
                continue;
            this.keep(chunk, from, at);
            this.endLine();
            if (byte === CR) {
                if (at + 1 === chunk.length)
                    this.afterCr = true;
                else if (chunk[at + 1] === LF)
                    at++;
            }
            from = at + 1;
        }
        this.keep(chunk, from, chunk.length);
    }
    keep(chunk, from, to) {
        if (from >= to)
            return;
        this.lineBytes += to - from;
        if (this.tooLong)
            return;
        if (this.lineBytes + this.dataBytes > this.maxBytes) {
            this.tooLong = true;
            this.line = [];
            this.data = [];
            this.onTooLong();
            return;
        }
        // A copy, for who gave the chunk may use its memory again.
        gather(this.line, Buffer.from(chunk.subarray(from, to)));
    }
    endLine() {
        let bytes = this.line.length === 1 ? this.line[0] : Buffer.concat(this.line);
        const empty = this.lineBytes === 0;
        this.line = [];
        this.lineBytes = 0;
        if (this.first && BOM.every((byte, i) => bytes[i] === byte))
            bytes = bytes.subarray(3);
        this.first = false;
        if (empty)
            this.endEvent();
        if (bytes[0] === 0x3a)
            this.comments++;
        if (this.tooLong || bytes.length === 0 || bytes[0] === 0x3a)
            return;
        const colon = bytes.indexOf(0x3a);
        const name = (colon < 0 ? bytes : bytes.subarray(0, Math.min(colon, 10))).toString('latin1', 0, 10);
        const start = colon < 0 ? bytes.length : colon + (bytes[colon + 1] === 0x20 ? 2 : 1);
        if (name === 'data') {
            this.data.push(bytes.toString('utf8', start));
            this.dataBytes += bytes.length;
            return;
        }
        if (bytes.length > MAX_FIELD_BYTES)
            return;
        const value = bytes.toString('utf8', start);
        if (name === 'event')
            this.type = value;
        else if (name === 'id' && !value.includes('\0'))
            this.lastId = value;
        else if (name === 'retry' && /^\d{1,9}$/.test(value))
            this.retryMs = Number(value);
    }
    endEvent() {
        const { data, type, tooLong } = this;
        this.data = [];
        this.dataBytes = 0;
        this.type = '';
        this.tooLong = false;
        if (!tooLong && data.length > 0)
            this.onEvent({ type: type || 'message', data: data.join('\n') });
    }
}

// EXTERNAL MODULE: ./build/js/json.js
var json = __webpack_require__(4462);
// EXTERNAL MODULE: ./build/js/wire/json-scanner.js
var json_scanner = __webpack_require__(91193);
;// CONCATENATED MODULE: ./build/js/watch/reply.js



/** Of a message that came as an event of a stream. */
const NO_HEADERS = Object.freeze(Object.create(null));
const MAX_DEPTH = 500;
const MAX_WHY = 200;
/** A reason as it stands in a record: one line, bounded. */
function cut(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line.length <= MAX_WHY)
        return line;
    // Half of a pair at the end would not be text any more.
    return `${line.slice(0, MAX_WHY - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** What a failure on a line is; `sent`: a connection had taken the request. */
function failed(error, sent) {
    const { code, message } = (0,wire_error/* describeFailure */.Ic)(error);
    const why = cut(code === 'UNKNOWN' || message.includes(code) ? message : `${code}: ${message}`);
    if (error instanceof wire_error/* ProxyError */.T6 || !sent)
        return { kind: 'none', failure: 'connect', why };
    if (/^HPE_|^UND_ERR_(HEADERS|RESPONSE|RES_|INVALID|NOT_SUPPORTED|REQ_)/.test(code)) {
        return { kind: 'none', failure: 'protocol', why };
    }
    return { kind: 'none', failure: 'reset', why };
}
/**
 * The JSON object of a text that a server sent; undefined for what is none, is nested too deep or has too many values
 * to be parsed.
 */
function parseMessage(text) {
    if (new json_scanner/* JsonScanner */.V(MAX_DEPTH).push(Buffer.from(text, 'utf8')) !== undefined)
        return undefined;
    try {
        const value = JSON.parse(text);
        return (0,json/* isJsonObject */.O)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** True for a JSON-RPC response, to a request with this id or, where the server could not tell, with none. */
function answers(message, id) {
    if (message.result === undefined && message.error === undefined)
        return false;
    return message.id === id || (message.error !== undefined && message.id == null);
}
/** A JSON-RPC response as a reply. */
function replyOf(message, status, headers, chars = 0) {
    const { result, error } = message;
    if ((0,json/* isJsonObject */.O)(error)) {
        return {
            kind: 'error',
            status,
            headers,
            code: typeof error.code === 'number' ? error.code : 0,
            message: cut(typeof error.message === 'string' ? error.message : ''),
            ...((0,json/* isJsonObject */.O)(error.data) && { data: error.data }),
        };
    }
    if ((0,json/* isJsonObject */.O)(result) && status >= 200 && status < 300) {
        return { kind: 'result', status, headers, result, chars };
    }
    return { kind: 'none', failure: 'protocol', why: 'A response with neither result nor error.' };
}
/** Why a reply is no result, as a record tells it; undefined for a result. */
function failureOf(reply) {
    if (reply.kind === 'result')
        return undefined;
    if (reply.kind === 'none')
        return { failure: reply.failure, why: reply.why };
    const limited = reply.status === 429 && 'limited';
    if (reply.kind === 'error') {
        const said = `${reply.code} ${reply.message}`;
        return reply.status >= 200 && reply.status < 300
            ? { failure: 'rpc-error', why: cut(said) }
            : { failure: limited || 'refused', why: cut(`HTTP ${reply.status}: ${said}`) };
    }
    const about = reply.text.replace(/<[^>]{0,200}>/g, ' ').trim();
    const type = reply.headers['content-type'] ?? '';
    if (reply.status >= 200 && reply.status < 300) {
        return {
            failure: 'protocol',
            why: cut(`HTTP ${reply.status} ${type} without a JSON-RPC answer`),
        };
    }
    return { failure: limited || 'status', why: cut(`HTTP ${reply.status}${about && `: ${about}`}`) };
}

;// CONCATENATED MODULE: ./build/js/watch/answer.js




const { maxBodyBytes: MAX_BODY_BYTES, maxSampleBytes: MAX_HELD_BYTES } = wire_limits/* DEFAULT_LIMITS */.dR;
/** Read of an answer that is no result: enough for an error. */
const MAX_OTHER_BYTES = 64 * 1024;
/** What follows a response in its stream may be this much and take this long: then its connection is given up. */
const MAX_TAIL_BYTES = 64 * 1024;
const TAIL_MS = 1000;
/** Reads one answer, as JSON or as an event stream, up to the reply in it, which is given once. */
class Answer {
    /** Ends the request below. */
    abort = () => { };
    asked;
    give;
    given = false;
    expiredMs;
    status = 0;
    headers = {};
    events;
    chunks = [];
    bytes = 0;
    heldBytes = 0;
    maxBytes = MAX_OTHER_BYTES;
    tail;
    constructor(asked, give) {
        this.asked = asked;
        this.give = give;
    }
    /** The deadline is over. */
    expire(deadlineMs) {
        this.expiredMs = deadlineMs;
        this.abort();
    }
    onHead(status, headers) {
        this.status = status;
        this.headers = headers;
        if (status < 200 || status > 299 || this.asked.id === undefined)
            return;
        const type = (headers['content-type'] ?? '').split(';', 1)[0].trim().toLowerCase();
        if (type === 'application/json')
            this.maxBytes = MAX_BODY_BYTES;
        if (type !== 'text/event-stream')
            return;
        this.events = new EventParser(MAX_BODY_BYTES, ({ data }) => this.take(parseMessage(data), data.length), () => this.fail('protocol', `An event is larger than ${MAX_BODY_BYTES} bytes`));
    }
    onData(chunk) {
        this.bytes += chunk.length;
        if (this.given) {
            if (this.bytes > MAX_TAIL_BYTES)
                this.abort();
            return;
        }
        if (this.events) {
            this.events.push(chunk);
            if (!this.given)
                this.hold(this.events.heldBytes);
        }
        else if (this.bytes <= this.maxBytes) {
            gather(this.chunks, Buffer.from(chunk));
            this.hold(this.bytes);
        }
        else if (this.maxBytes === MAX_BODY_BYTES) {
            this.fail('protocol', `The answer is larger than ${MAX_BODY_BYTES} bytes`);
        }
        else {
            this.whole();
            this.abort();
        }
    }
    onEnd() {
        clearTimeout(this.tail);
        if (this.given)
            return;
        if (!this.events) {
            this.whole();
            return;
        }
        const { lastId, retryMs } = this.events;
        const why = 'The stream of the answer ended without the response';
        const resume = lastId ? { resume: { lastId, retryMs } } : {};
        this.finish({ kind: 'none', failure: 'reset', why, ...resume });
    }
    onError(error, sent) {
        clearTimeout(this.tail);
        if (this.given)
            return;
        if (this.expiredMs === undefined) {
            this.finish(failed(error, sent));
            return;
        }
        const what = !sent ? 'connection' : this.status === 0 ? 'answer' : 'complete answer';
        this.fail('timeout', `No ${what} within ${this.expiredMs} ms`);
    }
    /** The body was JSON, or is what it is. */
    whole() {
        const { asked, status, headers } = this;
        const text = Buffer.concat(this.chunks).toString('utf8');
        const message = /^\s*\{/.test(text) ? parseMessage(text) : undefined;
        // A refusal is to this request, whatever id it names. Clients refuse a result that is not called JSON.
        const mine = status > 299
            ? message?.error !== undefined
            : this.maxBytes === MAX_BODY_BYTES && message && answers(message, asked.id);
        const reply = message && mine
            ? replyOf(message, status, headers, text.length)
            : { kind: 'status', status, headers, text: text.slice(0, 1000) };
        this.finish(reply);
    }
    take(message, chars) {
        if (this.given || !message)
            return;
        if (!answers(message, this.asked.id))
            this.asked.onMessage?.(message);
        else
            this.finish(replyOf(message, this.status, this.headers, chars));
    }
    fail(failure, why) {
        this.finish({ kind: 'none', failure, why });
        this.abort();
    }
    finish(reply) {
        if (this.given)
            return;
        this.given = true;
        this.release();
        this.chunks.length = 0;
        if (this.events)
            this.tail = setTimeout(() => this.abort(), TAIL_MS);
        this.bytes = 0;
        this.give(reply);
    }
    hold(bytes) {
        this.asked.held.bytes += bytes - this.heldBytes;
        this.heldBytes = bytes;
        if (this.asked.held.bytes > MAX_HELD_BYTES) {
            this.fail('protocol', `The answers under way are larger than ${MAX_HELD_BYTES} bytes`);
        }
    }
    release() {
        this.asked.held.bytes -= this.heldBytes;
        this.heldBytes = 0;
    }
}

;// CONCATENATED MODULE: ./build/js/watch/deadline.js
/** Later than that a timer comes only where this process was held up. */
const HELD_UP_MS = 50;
/**
 * Calls `expired` after `ms`, unless what it returns is called before. Where this process was held up (a busy machine, one
 * that was paused), the time that it missed is given back once, and what has come in meanwhile is read first: an answer
 * that waits to be read is no answer that never came.
 */
function deadlineIn(ms, expired) {
    const due = performance.now() + ms;
    let lookAgain;
    let givenBack = false;
    const fire = () => {
        const late = performance.now() - due;
        if (late > HELD_UP_MS && !givenBack) {
            givenBack = true;
            timer = setTimeout(fire, Math.min(late, ms));
        }
        else
            lookAgain = setImmediate(expired);
    };
    let timer = setTimeout(fire, ms);
    return () => {
        clearTimeout(timer);
        clearImmediate(lookAgain);
    };
}

;// CONCATENATED MODULE: ./build/js/watch/exchange.js




/** Times that the stream of one answer is taken up again. */
const MAX_RESUMPTIONS = 5;
/** After which it is, where its server does not say (`retry:`): as the SDK's client does. */
const RESUME_MS = 1000;
/**
 * Sends one request on a line and reads its answer up to the reply. Follows redirects within the origin, and takes a
 * stream up again that ended before the response and named its events, as clients do (2025-11-25, "Resumability and
 * Redelivery"). Never rejects, takes at most `deadlineMs`, and holds no more than the bounds of an answer.
 */
function exchange(line, request, asked) {
    return new Promise((resolve) => {
        let current;
        let waiting;
        let broken;
        let redirects = 0;
        let resumptions = 0;
        const finish = (reply) => {
            clearDeadline();
            clearTimeout(waiting);
            // What came of taking it up again says less than why that was needed, unless it is the response.
            resolve(broken && reply.kind !== 'result' && reply.kind !== 'error' ? broken : reply);
        };
        const clearDeadline = deadlineIn(asked.deadlineMs, () => {
            if (broken && !current)
                finish(broken);
            else
                current?.expire(asked.deadlineMs);
        });
        const send = (next) => {
            const answer = new Answer(asked, (reply) => {
                current = undefined;
                const moved = reply.kind === 'status'
                    ? (0,redirect/* redirectWithinOrigin */.s)(reply.status, reply.headers.location, next.url)
                    : undefined;
                if (moved && line.idle && redirects++ < wire_limits/* MAX_REDIRECTS */.NX) {
                    return send({ ...next, url: moved });
                }
                const resume = reply.kind === 'none' ? reply.resume : undefined;
                if (!resume || !line.idle || resumptions++ >= MAX_RESUMPTIONS)
                    return finish(reply);
                broken = reply;
                waiting = setTimeout(() => send(resuming(next, resume.lastId)), resume.retryMs ?? RESUME_MS);
            });
            current = answer;
            answer.abort = line.send(next, answer);
        };
        send(request);
    });
}
function resuming({ url, headers }, lastId) {
    const { 'content-type': _, ...others } = headers;
    return {
        method: 'GET',
        url,
        headers: { ...others, accept: 'text/event-stream', 'last-event-id': lastId },
    };
}

;// CONCATENATED MODULE: ./build/js/watch/endpoint.js



/** How a watch introduces itself to servers (MCP `clientInfo`). */
const WATCH_CLIENT = { name: 'mcp-deploy-gate', version: version.VERSION };
const USER_AGENT = `${WATCH_CLIENT.name}/${version.VERSION}`;
const ACCEPT = 'application/json, text/event-stream';
const TOO_MANY = {
    kind: 'none',
    failure: 'timeout',
    why: 'Not sent: the calls before it are still waiting for their answers',
};
function endpointOf(url, openLine, secrets) {
    const held = { bytes: 0 };
    let ids = 0;
    const dressed = (request, secret) => {
        const body = request.message && JSON.stringify(request.message);
        return {
            headers: {
                'user-agent': USER_AGENT,
                ...secret,
                accept: request.method === 'GET' ? 'text/event-stream' : ACCEPT,
                ...(body !== undefined && { 'content-type': 'application/json' }),
                ...request.headers,
            },
            ...(body !== undefined && { body }),
        };
    };
    const attempt = async (lines, request, options, secret) => {
        const line = lines.take();
        if (!line)
            return TOO_MANY;
        const { method } = request;
        const sent = { method, url: request.url ?? url, ...dressed(request, secret) };
        const reply = await exchange(line, sent, { ...options, held });
        lines.done(line, reply.kind === 'none');
        return reply;
    };
    return {
        url,
        openLine,
        nextId: () => ++ids,
        dress: async (request) => dressed(request, await secrets.headers()),
        async send(lines, request, options) {
            try {
                const secret = await secrets.headers();
                const reply = await attempt(lines, request, options, secret);
                if (reply.kind === 'none' || reply.status !== 401)
                    return reply;
                const other = await secrets.insteadOf(secret);
                return other ? await attempt(lines, request, options, other) : reply;
            }
            catch (error) {
                const why = error instanceof Error ? error.message : String(error);
                return { kind: 'none', failure: 'protocol', why: cut(`No credentials: ${why}`) };
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/js/watch/hold-all.js
/** Openings at once: more would be a burst that no rollout meets. */
const AT_ONCE = 20;
/** Attempts to open each one. */
const ATTEMPTS = 2;
/**
 * Opens the first session of each slot, some at a time. Gives how many are held, and of one that is not, why. Ends early
 * where nothing opens: nobody waits a thousand times for a server that is not there.
 */
async function holdAll(slots, isStopped) {
    let why;
    let failures = 0;
    const queue = slots.flatMap((slot) => [slot]);
    const open = async () => {
        for (let slot = queue.shift(); slot && !isStopped(); slot = queue.shift()) {
            for (let attempt = 1; attempt <= ATTEMPTS && !slot.holds && !isStopped(); attempt++) {
                if (failures > AT_ONCE * ATTEMPTS)
                    return;
                const failed = await slot.open();
                if (failed === undefined)
                    failures = 0;
                else {
                    why = failed;
                    failures++;
                }
            }
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, open));
    const sessions = slots.filter((slot) => slot.holds).length;
    if (sessions === slots.length)
        return { sessions };
    return { sessions, why: why ?? 'The watch was ended before' };
}

// EXTERNAL MODULE: ./build/js/connect/revisions.js
var revisions = __webpack_require__(29873);
// EXTERNAL MODULE: ./build/js/connect/envelope.js
var envelope = __webpack_require__(88767);
;// CONCATENATED MODULE: ./build/js/watch/call-on.js
/** POSTs a call and reads its reply, as Streamable HTTP has it. Never rejects. */
function callOn(endpoint, lines, { method, params, headers }, deadlineMs, onMessage) {
    const id = endpoint.nextId();
    const message = { jsonrpc: '2.0', id, method, ...(params && { params }) };
    return endpoint.send(lines, { method: 'POST', message, headers }, { deadlineMs, id, onMessage });
}

;// CONCATENATED MODULE: ./build/js/watch/silence.js
/** Comments that come closer together are no sign of life that somebody sends by the clock. */
const MIN_GAP_MS = 500;
/** Gaps of about the same length after which the next comment is expected. */
const REGULAR_GAPS = 3;
/** Beyond three of them, for a machine that is busy. */
const MORE_MS = 1000;
/**
 * Tells when a stream falls silent on which comments came by the clock, as servers and proxies send them to keep it alive:
 * whoever sent them is gone, though the connection is not closed. Of a stream without them nothing is told.
 */
function listenForSilence(onSilent) {
    let gaps = [];
    let commentAt;
    let heardAt = 0;
    let timer;
    const expire = () => {
        const before = heardAt;
        // What came while this process was held up is read first.
        setImmediate(() => {
            if (timer === undefined || heardAt !== before)
                return;
            const every = Math.max(...gaps) / 1000;
            const silent = (performance.now() - before) / 1000;
            onSilent(`Nothing for ${silent.toFixed(1)} s on a stream that was kept alive every ${every.toFixed(1)} s`);
        });
    };
    return {
        heard(comment) {
            const now = performance.now();
            heardAt = now;
            if (comment) {
                const gap = now - (commentAt ?? now);
                commentAt = now;
                if (gap > 0)
                    gaps = gap < MIN_GAP_MS ? [] : [...gaps, gap].slice(-REGULAR_GAPS);
            }
            clearTimeout(timer);
            timer = undefined;
            const longest = Math.max(...gaps);
            if (gaps.length < REGULAR_GAPS || longest > 2 * Math.min(...gaps))
                return;
            timer = setTimeout(expire, 3 * longest + MORE_MS);
        },
        stop() {
            clearTimeout(timer);
            timer = undefined;
        },
    };
}

;// CONCATENATED MODULE: ./build/js/watch/event-stream.js






/** Longer events of a held stream are left out. */
const MAX_EVENT_BYTES = 1024 * 1024;
/** A stream that sends more than this in a second is given up. */
const MAX_BYTES_PER_SECOND = 8 * 1024 * 1024;
/**
 * Holds an event stream on a connection of its own, until it ends or what is returned is called: then the sink hears
 * nothing more.
 */
function holdEventStream(endpoint, request, options) {
    const { sink } = options;
    let line;
    let redirects = 0;
    let over = false;
    let started = false;
    let second = 0;
    let bytes = 0;
    const finish = (tell) => {
        if (over)
            return;
        over = true;
        clearDeadline();
        silence.stop();
        line?.close();
        tell();
    };
    const refuse = (reply) => finish(() => sink.onRefused(refusal(reply), reply));
    const parser = new EventParser(MAX_EVENT_BYTES, (event) => {
        options.onEvent?.(event);
        if (over || event.type !== 'message')
            return;
        const message = parseMessage(event.data);
        if (message)
            options.onMessage(message, event.data.length);
    });
    const end = (how, why) => finish(() => sink.onEnd(how, why, parser.retryMs));
    const silence = listenForSilence((why) => end('broken', why));
    const clearDeadline = deadlineIn(options.deadlineMs, () => {
        refuse({ kind: 'none', failure: 'timeout', why: `No stream within ${options.deadlineMs} ms` });
    });
    const open = async (url) => {
        const dressed = await endpoint.dress(request);
        if (over)
            return;
        line?.close();
        line = endpoint.openLine();
        let moved = false;
        line.send({ method: request.method, url, ...dressed }, {
            onHead(status, head) {
                const next = (0,redirect/* redirectWithinOrigin */.s)(status, head.location, url);
                if (next && redirects++ < wire_limits/* MAX_REDIRECTS */.NX) {
                    moved = true;
                    return begin(next);
                }
                if (status < 200 || status > 299 || !isEventStream(head)) {
                    return refuse({
                        kind: 'status',
                        status,
                        headers: head,
                        text: head['content-type'] ?? '',
                    });
                }
                clearDeadline();
                started = true;
                sink.onStart();
            },
            onData(chunk) {
                if (moved)
                    return;
                const now = Math.floor(performance.now() / 1000);
                if (now !== second)
                    bytes = 0;
                second = now;
                bytes += chunk.length;
                if (bytes > MAX_BYTES_PER_SECOND) {
                    return end('broken', `The stream sends more than ${MAX_BYTES_PER_SECOND} bytes a second`);
                }
                const { comments } = parser;
                parser.push(chunk);
                if (!over)
                    silence.heard(parser.comments > comments);
            },
            onEnd: () => moved || end('clean', 'The stream ended'),
            onError(error, sent) {
                if (moved)
                    return;
                const reply = failed(error, sent);
                if (started)
                    end('broken', failureOf(reply).why);
                else
                    refuse(reply);
            },
        });
    };
    const begin = (url) => {
        open(url).catch((error) => refuse(failed(error, false)));
    };
    begin(request.url ?? endpoint.url);
    return () => finish(() => { });
}
function isEventStream(headers) {
    return /^\s*text\/event-stream\s*(;|$)/i.test(headers['content-type'] ?? '');
}
/** What a refusal says about streams: some come from a server that is busy, or from nobody. */
function refusal(reply) {
    const status = reply.kind === 'none' ? 0 : reply.status;
    if (status === 404)
        return 'unknown-session';
    const never = [400, 405, 406, 415, 501];
    return never.includes(status) || (status >= 200 && status < 300) ? 'never' : 'now';
}

;// CONCATENATED MODULE: ./build/js/watch/listen-stream.js



/**
 * Holds a `subscriptions/listen` stream of the stateless protocol. It ends cleanly with its result, or with its end;
 * an error before anything else came is a refusal.
 */
function holdListen(endpoint, request, sink, deadlineMs) {
    const id = endpoint.nextId();
    const message = {
        jsonrpc: '2.0',
        id,
        method: 'subscriptions/listen',
        params: request.params,
    };
    let begun = false;
    let over = false;
    let release = () => { };
    let timer;
    const start = () => {
        clearTimeout(timer);
        if (!begun)
            sink.onStart();
        begun = true;
    };
    const end = (tell) => {
        if (over)
            return;
        over = true;
        clearTimeout(timer);
        release();
        tell();
    };
    release = holdEventStream(endpoint, { method: 'POST', headers: request.headers, message }, {
        deadlineMs,
        sink: {
            // Its headers may come before the server has decided: the first message tells, if there is one.
            onStart() {
                timer = setTimeout(start, deadlineMs);
            },
            onRefused: (how, reply) => end(() => sink.onRefused(how, reply)),
            onEnd(...how) {
                const none = { kind: 'none', failure: 'reset', why: how[1] };
                end(() => (begun ? sink.onEnd(...how) : sink.onRefused('now', none)));
            },
        },
        onMessage(event) {
            if (over)
                return;
            if (!answers(event, id)) {
                if (!begun && acknowledgesNothing(event)) {
                    const why = 'subscriptions/listen has nothing to tell';
                    return end(() => sink.onRefused('never', { kind: 'none', failure: 'refused', why }));
                }
                return start();
            }
            const reply = replyOf(event, 200, NO_HEADERS);
            if (reply.kind === 'result') {
                start();
                return end(() => sink.onEnd('clean', 'subscriptions/listen was answered', undefined));
            }
            const { why } = failureOf(reply);
            end(() => (begun ? sink.onEnd('broken', why, undefined) : sink.onRefused('never', reply)));
        },
    });
    return () => end(() => { });
}
/** The server will send nothing of what was asked for: then it may end the stream at once. */
function acknowledgesNothing({ method, params }) {
    if (method !== 'notifications/subscriptions/acknowledged' || !(0,json/* isJsonObject */.O)(params))
        return false;
    return (0,json/* isJsonObject */.O)(params.notifications) && Object.keys(params.notifications).length === 0;
}

;// CONCATENATED MODULE: ./build/js/watch/server-requests.js
/** Answers under way at once: a server that asks more than this is not answered. */
const MAX_ANSWERS = 4;
/**
 * Answers what a server asks its client over a stream, as clients do, for some end a session whose client does not
 * answer a `ping`: that with a result, all else with "method not found".
 */
function answerRequest(send) {
    let underWay = 0;
    return ({ id, method }) => {
        if (typeof method !== 'string' || id == null || underWay >= MAX_ANSWERS)
            return;
        if (typeof id !== 'string' && typeof id !== 'number')
            return;
        const answer = method === 'ping' ? { result: {} } : { error: { code: -32601, message: 'Method not found' } };
        underWay++;
        const done = () => {
            underWay--;
        };
        Promise.resolve(send({ jsonrpc: '2.0', id, ...answer })).then(done, done);
    };
}

;// CONCATENATED MODULE: ./build/js/watch/open-streamable.js






/** The first revision whose clients send `MCP-Protocol-Version`. */
const FIRST_WITH_HEADER = '2025-06-18';
/** What can be sent in a header again. */
const REVISION = /^[\x21-\x7e]{1,40}$/;
/** What the server asks over a stream is answered within this. */
const ANSWER_MS = 2000;
/** Parameters of `initialize`, for a revision of the legacy era. */
function initializeParams(protocolVersion = revisions/* LEGACY_REVISIONS */.TQ[0]) {
    return { protocolVersion, capabilities: {}, clientInfo: { ...WATCH_CLIENT } };
}
/** Whether a server says in the answer to `initialize` that it has tools. */
function hasTools({ capabilities }) {
    return (0,json/* isJsonObject */.O)(capabilities) && capabilities.tools !== undefined;
}
/** Opens a session of Streamable HTTP with `initialize` (2025-03-26 to 2025-11-25). */
const openStreamable = async (endpoint, lines, { deadlineMs, protocolVersion }) => {
    const reply = await callOn(endpoint, lines, {
        method: 'initialize',
        params: initializeParams(protocolVersion),
    }, deadlineMs);
    if (reply.kind !== 'result')
        return { reply };
    const { result, headers } = reply;
    const negotiated = result.protocolVersion;
    if (typeof negotiated !== 'string' || !REVISION.test(negotiated)) {
        return {
            reply: { kind: 'none', failure: 'protocol', why: 'initialize without a protocolVersion' },
        };
    }
    const id = headers['mcp-session-id'];
    const protocol = {
        era: 'legacy',
        protocolVersion: negotiated,
        transport: 'streamable-http',
        stateful: id !== undefined,
    };
    const info = (0,json/* isJsonObject */.O)(result.serverInfo) ? result.serverInfo : undefined;
    const opening = { headers, serverInfo: info };
    return { session: sessionOf(endpoint, lines, protocol, id, opening, hasTools(result)) };
};
function sessionOf(endpoint, lines, protocol, id, opening, listsTools) {
    const own = {
        ...(id !== undefined && { 'mcp-session-id': id }),
        ...(protocol.protocolVersion >= FIRST_WITH_HEADER && {
            'mcp-protocol-version': protocol.protocolVersion,
        }),
    };
    const post = (message, deadlineMs) => endpoint.send(lines, { method: 'POST', headers: own, message }, { deadlineMs });
    const onMessage = answerRequest((message) => post(message, ANSWER_MS));
    return {
        protocol,
        opening,
        beat: { method: 'ping' },
        listsTools,
        async begin(deadlineMs) {
            await post({ jsonrpc: '2.0', method: 'notifications/initialized' }, deadlineMs);
        },
        call: (call, options) => callOn(endpoint, options.lines, { ...call, headers: { ...own, ...call.headers } }, options.deadlineMs, onMessage),
        hold: (sink, deadlineMs) => holdEventStream(endpoint, { method: 'GET', headers: own }, { sink, deadlineMs, onMessage }),
        async end(deadlineMs) {
            if (id === undefined)
                return;
            await endpoint.send(lines, { method: 'DELETE', headers: own }, { deadlineMs });
        },
    };
}

;// CONCATENATED MODULE: ./build/js/watch/open-modern.js







const open_modern_REVISION = revisions/* MODERN_REVISIONS */.Jt[0];
/** A server ends a stream that it has nothing to say on. */
const EVERY_CHANGE = {
    toolsListChanged: true,
    promptsListChanged: true,
    resourcesListChanged: true,
};
const ASKER = { clientInfo: WATCH_CLIENT, clientCapabilities: {} };
const PROTOCOL = {
    era: 'modern',
    protocolVersion: open_modern_REVISION,
    transport: 'streamable-http',
    stateful: false,
};
/** Asks `server/discover` of the stateless protocol: what follows on the same connections is a "session". */
const openModern = async (endpoint, lines, { deadlineMs }) => {
    const reply = await callOn(endpoint, lines, modernCall({ method: 'server/discover' }), deadlineMs);
    if (reply.kind !== 'result')
        return { reply };
    const { result, headers } = reply;
    const versions = result.supportedVersions;
    if (!Array.isArray(versions) || !versions.includes(open_modern_REVISION)) {
        const why = `server/discover does not offer ${open_modern_REVISION}`;
        return { reply: { kind: 'none', failure: 'protocol', why } };
    }
    const meta = (0,json/* isJsonObject */.O)(result._meta) ? result._meta : {};
    const info = meta[envelope/* SERVER_INFO_META_KEY */.$];
    // Without tools there is nothing else that every server answers.
    const tools = hasTools(result);
    return {
        session: {
            protocol: PROTOCOL,
            opening: { headers, serverInfo: (0,json/* isJsonObject */.O)(info) ? info : undefined },
            listsTools: false,
            beat: { method: tools ? 'tools/list' : 'server/discover' },
            begin: async () => { },
            call: (call, options) => callOn(endpoint, options.lines, modernCall(call), options.deadlineMs),
            hold(sink, holdMs) {
                const { headers: own, params } = modernCall({
                    method: 'subscriptions/listen',
                    params: { notifications: EVERY_CHANGE },
                });
                return holdListen(endpoint, { headers: own, params }, sink, holdMs);
            },
            end: async () => { },
        },
    };
};
/** A call with the envelope and the headers that the stateless protocol wants in every request. */
function modernCall({ method, params, headers, }) {
    const name = method === 'tools/call' ? params?.name : undefined;
    return {
        method,
        params: (0,envelope/* enveloped */.p)(params, open_modern_REVISION, ASKER),
        headers: {
            'mcp-protocol-version': open_modern_REVISION,
            'mcp-method': method,
            ...(typeof name === 'string' && { 'mcp-name': headerText(name) }),
            ...headers,
        },
    };
}
/** As the specification has names and values that are not printable ASCII. */
function headerText(text) {
    if (/^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(text))
        return text;
    return `=?base64?${Buffer.from(text, 'utf8').toString('base64')}?=`;
}

;// CONCATENATED MODULE: ./build/js/watch/sse-stream.js




const ENDED = {
    kind: 'none',
    failure: 'reset',
    why: 'The stream ended before the response',
};
/** Opens the stream and waits for its `endpoint`, which has to be of the same origin: credentials go there. */
function openSseStream(endpoint, lines, deadlineMs) {
    const waiting = new Map();
    let post;
    let ended;
    let holder;
    return new Promise((resolve) => {
        const fail = (reply) => {
            clearDeadline();
            if (!post)
                release();
            resolve({ reply });
        };
        const clearDeadline = deadlineIn(deadlineMs, () => {
            const why = `The stream did not deliver \`endpoint\` within ${deadlineMs} ms`;
            fail({ kind: 'none', failure: 'timeout', why });
        });
        const respond = answerRequest((message) => post && endpoint.send(lines, { method: 'POST', url: post, message }, { deadlineMs }));
        const stream = (url) => ({
            post: url,
            expect(id, give) {
                if (ended)
                    give(ENDED);
                else
                    waiting.set(id, give);
            },
            forget: (id) => void waiting.delete(id),
            hold(sink) {
                holder = sink;
                sink.onStart();
                if (ended)
                    sink.onEnd(...ended);
                return release;
            },
            release,
        });
        const release = holdEventStream(endpoint, { method: 'GET' }, {
            deadlineMs,
            sink: {
                onStart: () => { },
                onRefused: (_how, reply) => fail(reply),
                onEnd(...how) {
                    ended = how;
                    for (const give of [...waiting.values()])
                        give(ENDED);
                    if (post)
                        holder?.onEnd(...how);
                    else
                        fail({
                            kind: 'none',
                            failure: 'protocol',
                            why: 'The stream ended without `endpoint`',
                        });
                },
            },
            onEvent({ type, data }) {
                if (type !== 'endpoint' || post)
                    return;
                const url = URL.canParse(data, endpoint.url.href)
                    ? new URL(data, endpoint.url)
                    : undefined;
                if (url?.origin !== endpoint.url.origin || url.username || url.password) {
                    return fail({ kind: 'none', failure: 'protocol', why: '`endpoint` of another origin' });
                }
                post = url;
                clearDeadline();
                resolve({ stream: stream(url) });
            },
            onMessage(message, chars) {
                const { id } = message;
                const give = typeof id === 'number' ? waiting.get(id) : undefined;
                if (give && answers(message, Number(id)))
                    give(replyOf(message, 200, NO_HEADERS, chars));
                else
                    respond(message);
            },
        });
    });
}

;// CONCATENATED MODULE: ./build/js/watch/open-sse.js




/** Opens a session of HTTP+SSE (2024-11-05): its stream, the address that it names, and `initialize` there. */
const openSse = async (endpoint, lines, { deadlineMs, protocolVersion }) => {
    const { stream, reply } = await openSseStream(endpoint, lines, deadlineMs);
    if (!stream)
        return { reply };
    const params = initializeParams(protocolVersion);
    const opened = await callOver(endpoint, lines, stream, { method: 'initialize', params }, deadlineMs);
    if (opened.kind === 'result')
        return { session: open_sse_sessionOf(endpoint, lines, stream, opened) };
    stream.release();
    return { reply: opened };
};
function open_sse_sessionOf(endpoint, lines, stream, { result, headers }) {
    const negotiated = result.protocolVersion;
    const listsTools = hasTools(result);
    return {
        protocol: {
            era: 'legacy',
            protocolVersion: typeof negotiated === 'string' ? negotiated.slice(0, 40) : '',
            transport: 'sse',
            stateful: true,
        },
        opening: {
            headers,
            serverInfo: (0,json/* isJsonObject */.O)(result.serverInfo) ? result.serverInfo : undefined,
        },
        beat: { method: 'ping' },
        listsTools,
        async begin(deadlineMs) {
            const message = { jsonrpc: '2.0', method: 'notifications/initialized' };
            await endpoint.send(lines, { method: 'POST', url: stream.post, message }, { deadlineMs });
        },
        call: (call, options) => callOver(endpoint, options.lines, stream, call, options.deadlineMs),
        hold: (sink) => stream.hold(sink),
        async end() {
            stream.release();
        },
    };
}
/** POSTs a call; its response comes over the stream. Never rejects. */
function callOver(endpoint, lines, stream, { method, params }, deadlineMs) {
    const id = endpoint.nextId();
    const message = { jsonrpc: '2.0', id, method, ...(params && { params }) };
    return new Promise((resolve) => {
        const give = (reply) => {
            clearDeadline();
            stream.forget(id);
            resolve(reply);
        };
        const clearDeadline = deadlineIn(deadlineMs, () => {
            give({
                kind: 'none',
                failure: 'timeout',
                why: `No response over the stream within ${deadlineMs} ms`,
            });
        });
        stream.expect(id, give);
        endpoint
            .send(lines, { method: 'POST', url: stream.post, message }, { deadlineMs })
            .then((reply) => {
            // Accepted: the response comes over the stream, or has come.
            if (reply.kind === 'status' && reply.status >= 200 && reply.status < 300)
                return;
            give(reply);
        });
    });
}

;// CONCATENATED MODULE: ./build/js/watch/detect.js




const OPENERS = {
    modern: openModern,
    streamable: openStreamable,
    sse: openSse,
};
/** Refusals that say who may ask, or that it is too busy to say: not how it wants to be spoken to. */
const NOT_ABOUT_PROTOCOLS = new Set([401, 403, 407, 408, 421, 425, 429]);
/** Statuses of `initialize` at which the specification lets a client try HTTP+SSE. */
const MAYBE_SSE = [400, 404, 405];
/**
 * Opens a session as the endpoint was spoken to before; where it is not known, or the answer says that it is spoken to
 * otherwise now, asks: the stateless protocol, then `initialize`, then HTTP+SSE, as far as the pins allow. Gives the
 * reply to the first where nothing opens.
 */
async function openAs(endpoint, lines, pins, known, deadlineMs) {
    const pinned = pins.protocolVersion === 'auto' ? undefined : pins.protocolVersion;
    const attempt = (speech) => OPENERS[speech](endpoint, lines, {
        deadlineMs,
        ...(pinned !== undefined && { protocolVersion: pinned }),
    });
    const before = known && speechOf(known);
    const order = allowedBy(pins).filter((speech) => speech !== before);
    const replies = new Map();
    for (const speech of before ? [before, ...order] : order) {
        const initialized = replies.get('streamable');
        if (speech === 'sse' && initialized && !allowsSse(initialized))
            break;
        const opening = await attempt(speech);
        if (!opening.reply)
            return opening;
        const { reply } = opening;
        replies.set(speech, reply);
        // Where nothing is known, even silence may be how a server takes what it does not know.
        if (before ? !mayBeOther(reply) : isUnreached(reply))
            break;
    }
    const telling = (before && replies.get(before)) ?? replies.get('streamable');
    return { reply: telling ?? [...replies.values()][0] ?? NOTHING_ALLOWED };
}
const NOTHING_ALLOWED = { kind: 'none', failure: 'protocol', why: 'Nothing can be asked' };
function allowsSse(reply) {
    return reply.kind !== 'none' && MAYBE_SSE.includes(reply.status);
}
function isUnreached(reply) {
    return reply.kind === 'none' && reply.failure === 'connect';
}
function allowedBy({ transport, protocolVersion }) {
    if (transport === 'sse')
        return ['sse'];
    const modern = revisions/* MODERN_REVISIONS */.Jt.includes(protocolVersion);
    if (modern)
        return ['modern'];
    const all = protocolVersion === 'auto' ? ['modern', 'streamable'] : ['streamable'];
    return transport === 'auto' ? [...all, 'sse'] : all;
}
function speechOf({ era, transport }) {
    if (era === 'modern')
        return 'modern';
    return transport === 'sse' ? 'sse' : 'streamable';
}
/** True for an answer that a server of another protocol would give. */
function mayBeOther(reply) {
    if (reply.kind === 'none')
        return reply.failure === 'protocol';
    if (reply.kind === 'result')
        return false;
    return reply.status < 500 && !NOT_ABOUT_PROTOCOLS.has(reply.status);
}

;// CONCATENATED MODULE: ./build/js/watch/line-pool.js
/** Calls of one session that may be under way at once: more come to the same. */
const MAX_LINES = 8;
function linePool(open) {
    let lines = [];
    let retired = false;
    const drop = (line) => {
        line.close();
        lines = lines.filter((one) => one !== line);
    };
    return {
        take() {
            if (retired)
                return undefined;
            const [idle, ...spare] = lines.filter((line) => line.idle);
            for (const line of spare)
                drop(line);
            if (idle)
                return idle;
            if (lines.length >= MAX_LINES)
                return undefined;
            const line = open();
            lines.push(line);
            return line;
        },
        done(line, broken) {
            if (broken || retired)
                drop(line);
        },
        retire() {
            retired = true;
            for (const line of lines)
                if (line.idle)
                    drop(line);
        },
        close() {
            retired = true;
            for (const line of lines)
                line.close();
            lines = [];
        },
    };
}

;// CONCATENATED MODULE: ./build/js/watch/new-session.js



/** Probes under way at once: a tick beyond it is a failure that is not sent. */
const MAX_UNDER_WAY = 200;
function newSessions(watch) {
    const { endpoint, clock, emit, timeoutMs } = watch;
    let underWay = 0;
    let lastGoodAt = -1;
    async function open() {
        const at = clock();
        const lines = linePool(endpoint.openLine);
        try {
            const { session, reply } = await openAs(endpoint, lines, watch.pins, watch.protocol.current, timeoutMs);
            const ms = clock() - at;
            if (!session) {
                const { failure, why } = failureOf(reply);
                return emit({ type: 'new', at, ms, ok: false, failure, why });
            }
            lastGoodAt = Math.max(lastGoodAt, at);
            watch.protocol.met(session.protocol);
            const version = await watch.readVersion(session.opening);
            emit({ type: 'new', at, ms, ok: true, ...(version !== undefined && { version }) });
            await session.end(timeoutMs);
        }
        finally {
            lines.close();
        }
    }
    return {
        get lastGoodAt() {
            return lastGoodAt;
        },
        async probe() {
            if (underWay >= MAX_UNDER_WAY) {
                const why = `Not sent: ${MAX_UNDER_WAY} new sessions are still waiting`;
                return emit({ type: 'new', at: clock(), ms: 0, ok: false, failure: 'timeout', why });
            }
            underWay++;
            try {
                await open();
            }
            finally {
                underWay--;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/js/watch/protocols.js
/** Kinds of protocols that are written down: a server that invents one after the other is not. */
const MAX_PROTOCOLS = 20;
function meetProtocols(clock, emit) {
    const seen = new Map();
    let current;
    const tell = (one, streams) => {
        if (one.told)
            return;
        one.told = true;
        emit({ type: 'protocol', at: one.at, ...one.protocol, streams });
    };
    return {
        get current() {
            return current;
        },
        met(protocol, streams) {
            if (streams === undefined)
                current = protocol;
            const { protocolVersion, transport, stateful } = protocol;
            const key = `${protocolVersion} ${transport} ${stateful}`;
            let one = seen.get(key);
            if (!one && seen.size < MAX_PROTOCOLS) {
                one = { protocol, at: clock(), told: false };
                seen.set(key, one);
            }
            if (one && streams !== undefined)
                tell(one, streams);
        },
        flush() {
            for (const one of seen.values())
                tell(one, false);
        },
    };
}

// EXTERNAL MODULE: ./build/js/connect/deadline.js
var deadline = __webpack_require__(78663);
;// CONCATENATED MODULE: ./build/js/watch/secrets.js

/** Asked for again after this, in milliseconds: a source renews what is about to expire. */
const secrets_KEPT_MS = 1000;
/** An endpoint that answers 401 to everything does not make us ask for one token after the other. */
const RENEW_MS = 10_000;
/**
 * Asks a source of credentials once for all who want them at the same time. Where it has none at this moment, the last
 * ones serve on: that nobody issues tokens is no fault of the endpoint. `clock` is in milliseconds.
 */
function secretsOf(credentials, clock, signal) {
    let known;
    let askedAt = 0;
    let renewedAt = Number.NEGATIVE_INFINITY;
    let flight;
    function ask(fresh) {
        flight ??= (0,deadline/* unlessAborted */.Wh)(credentials.headers({ fresh, signal }), signal, () => new Error('The watch has ended'))
            .then((given) => {
            const headers = {};
            for (const [name, value] of Object.entries(given))
                headers[name.toLowerCase()] = value;
            known = headers;
            askedAt = clock();
            return headers;
        })
            .finally(() => {
            flight = undefined;
        });
        return flight;
    }
    return {
        async headers() {
            if (!known)
                return ask(false);
            // Nobody waits for it, and nothing is lost where it fails.
            if (clock() - askedAt > secrets_KEPT_MS)
                ask(false).catch(() => { });
            return known;
        },
        async insteadOf(denied) {
            if (!credentials.renewable)
                return undefined;
            // Another probe may have renewed them since.
            if (known && !same(known, denied))
                return known;
            if (clock() - renewedAt < RENEW_MS)
                return undefined;
            renewedAt = clock();
            try {
                await flight;
                return await ask(true);
            }
            catch {
                return undefined;
            }
        },
    };
}
function same(one, other) {
    return Object.entries(one).every(([name, value]) => other[name] === value);
}

;// CONCATENATED MODULE: ./build/js/watch/beats.js
/** A list is asked for this often at the most: it costs a server more than a `ping`. */
const LIST_EVERY_MS = 2000;
/** A longer one is no sign of life to ask for again and again. */
const LONG_LIST_CHARS = 64 * 1024;
const METHOD_NOT_FOUND = -32601;
const LIST = { method: 'tools/list' };
/**
 * `ping`, and now and then `tools/list`: proxies and servers answer a `ping` in sessions that they do not know. Where the
 * first of a kind is not answered, the other serves alone.
 */
function beatsOf(session) {
    let beat = session.beat;
    let lists = session.listsTools;
    let listedAt = Number.NEGATIVE_INFINITY;
    const answered = new Set();
    return {
        next(at) {
            if (!lists || at - listedAt < LIST_EVERY_MS)
                return beat;
            listedAt = at;
            return LIST;
        },
        isMoot({ method }, reply) {
            if (reply.kind === 'result') {
                answered.add(method);
                const long = reply.chars > LONG_LIST_CHARS;
                if (long)
                    lists = false;
                if (long && session.protocol.era === 'modern')
                    beat = { method: 'server/discover' };
                return false;
            }
            if (answered.has(method))
                return false;
            if (method === LIST.method && lists && isNoList(reply)) {
                lists = false;
                return true;
            }
            if (reply.kind !== 'error' || reply.code !== METHOD_NOT_FOUND || method !== 'ping')
                return false;
            beat = LIST;
            lists = false;
            return true;
        },
    };
}
/** It cannot be listed, or only slowly, or it is too much. A session that is not known is refused as such. */
function isNoList(reply) {
    if (reply.kind === 'none')
        return reply.failure === 'timeout' || reply.failure === 'protocol';
    return reply.kind === 'error' && reply.status < 400;
}

;// CONCATENATED MODULE: ./build/js/watch/held-stream.js

/** A stream that ended is opened again after this, unless the server says otherwise (`retry:`), within bounds. */
const REOPEN_MS = 1000;
const MIN_REOPEN_MS = 100;
const MAX_REOPEN_MS = 30_000;
/** One that lived shorter than this is opened again later and later. */
const SHORT_LIFE_MS = 2000;
function heldStream(watch, session, number, 
/** The session is over: the server does not know it, or it was this stream. */
onOver) {
    const { clock, emit } = watch;
    let drop = () => { };
    let timer;
    let released = false;
    let alone = false;
    let shortLives = 0;
    let tell = () => { };
    const tried = new Promise((resolve) => {
        tell = resolve;
    });
    const waitMs = (wantedMs = REOPEN_MS) => Math.min(MAX_REOPEN_MS, Math.max(MIN_REOPEN_MS, wantedMs) * 2 ** Math.min(shortLives, 8));
    const later = (ms) => {
        timer = setTimeout(open, ms);
    };
    function open() {
        if (released || alone)
            return;
        const at = clock();
        let startedAt = at;
        drop = session.hold({
            onStart() {
                if (alone)
                    return drop();
                startedAt = clock();
                emit({ type: 'stream-started', at: startedAt, session: number });
                watch.protocol.met(session.protocol, true);
                tell(true);
            },
            onRefused(how, reply) {
                if (alone)
                    return;
                const { stateful } = session.protocol;
                if (how === 'unknown-session' && stateful) {
                    onOver(at, 'lost', failureOf(reply)?.why ?? '');
                }
                else if (how === 'now') {
                    shortLives++;
                    later(waitMs());
                }
                else {
                    watch.protocol.met(session.protocol, false);
                }
                tell(false);
            },
            onEnd(how, why, retryMs) {
                const endedAt = clock();
                const ended = { type: 'stream-ended', at: endedAt, session: number, how, why };
                const isSession = session.protocol.transport === 'sse';
                if (alone || isSession) {
                    emit(ended);
                    if (!alone)
                        onOver(endedAt, how === 'clean' ? 'closed' : 'broken', why);
                    return;
                }
                shortLives = endedAt - startedAt < SHORT_LIFE_MS ? shortLives + 1 : 0;
                const againMs = waitMs(retryMs);
                emit({ ...ended, againMs });
                later(againMs);
            },
        }, watch.timeoutMs);
        if (released)
            drop();
    }
    // Not before its session has been told of.
    timer = setTimeout(open, 0);
    return {
        tried,
        outlive() {
            alone = true;
            clearTimeout(timer);
            tell(false);
        },
        release() {
            released = true;
            clearTimeout(timer);
            drop();
            tell(false);
        },
    };
}

// EXTERNAL MODULE: ./build/js/connect/param-headers.js
var param_headers = __webpack_require__(2125);
;// CONCATENATED MODULE: ./build/js/watch/slow-tool.js


/** Pages of tools that are looked through for the one that is called. */
const MAX_PAGES = 50;
/**
 * The call of a tool in this session. The stateless protocol may want arguments in headers too, which the tool's schema
 * tells: it is looked up. Never rejects.
 */
async function slowCall(tool, session, options) {
    const call = {
        method: 'tools/call',
        params: { name: tool.name, arguments: tool.arguments },
    };
    if (session.protocol.era === 'legacy')
        return call;
    let cursor;
    for (let page = 0; page < MAX_PAGES; page++) {
        const params = cursor === undefined ? {} : { cursor };
        const reply = await session.call({ method: 'tools/list', params }, options);
        if (reply.kind !== 'result')
            return call;
        const { tools, nextCursor } = reply.result;
        const found = Array.isArray(tools) && tools.find((one) => (0,json/* isJsonObject */.O)(one) && one.name === tool.name);
        if ((0,json/* isJsonObject */.O)(found)) {
            return { ...call, headers: (0,param_headers/* paramHeaders */.o)(found.inputSchema, tool.arguments) };
        }
        if (typeof nextCursor !== 'string')
            return call;
        cursor = nextCursor;
    }
    return call;
}

;// CONCATENATED MODULE: ./build/js/watch/slow-calls.js


function slowCalls(watch, session, onReply) {
    const { slow, clock, intervalMs, timeoutMs, endpoint } = watch;
    const lines = linePool(endpoint.openLine);
    let timer;
    let retired = false;
    let what;
    let underWay;
    const call = async () => {
        if (!slow)
            return;
        what ??= await slowCall(slow, session, { deadlineMs: timeoutMs, lines });
        if (retired)
            return;
        const at = clock();
        const reply = await session.call(what, { deadlineMs: slow.timeoutMs, lines });
        onReply(at, reply);
        // A tool that turns out to be quick is not called more often than others.
        if (!retired)
            timer = setTimeout(next, Math.max(0, at + intervalMs - clock()));
    };
    const next = () => {
        underWay = call();
    };
    timer = setTimeout(next, 0);
    const retire = () => {
        retired = true;
        clearTimeout(timer);
        lines.retire();
        return Promise.resolve(underWay);
    };
    return {
        retire,
        close() {
            retire();
            lines.close();
        },
    };
}

;// CONCATENATED MODULE: ./build/js/watch/held-session.js





/** Calls in a row that time out, while new sessions work, before a session counts as hung. */
const HUNG_CALLS = 3;
/** Calls in a row that fail in any way, while new sessions work, before a session is given up. */
const BROKEN_CALLS = 10;
/** How servers that hold a session in memory say that they hold another one, or none. */
const UNKNOWN = /session|not initialized/i;
/** Holds a session that was opened; `onOver` is called once, when it has ended by itself. */
function holdSession(watch, session, lines, told, onOver) {
    const { clock, emit, tally, timeoutMs } = watch;
    const number = watch.nextSession();
    const streak = { calls: 0, timeouts: 0, since: 0 };
    let state = 'held';
    const beats = beatsOf(session);
    let lastAnswerAt = clock();
    const finish = (at, how, why) => {
        if (state !== 'held')
            return;
        state = 'over';
        emit({ type: 'session-ended', at, session: number, how, why });
        // A server that has lost a session may still hold its stream: whether it cuts it is seen.
        if (how === 'lost')
            stream.outlive();
        else
            stream.release();
        slow?.retire();
        // As a client does that gives a session up: the server's side of it may be there still.
        if (how === 'hung' || how === 'broken')
            session.end(timeoutMs).finally(() => lines.close());
        else
            lines.retire();
        onOver();
    };
    const lose = (probe, at, reply) => {
        const { failure, why } = failureOf(reply) ?? {
            failure: 'rpc-error',
            why: 'The tool says that it failed',
        };
        // That the session is not known is told by its end, and once.
        if (isUnknown(session, reply, why))
            return finish(at, 'lost', why);
        tally.lost({ probe, at, ms: clock() - at, session: number, failure, why });
        if (speaksOtherwise(watch, session, reply))
            finish(at, 'lost', why);
        else if (probe === 'call')
            count(at, reply, why);
    };
    const count = (at, reply, why) => {
        if (streak.calls === 0)
            Object.assign(streak, { timeouts: 0, since: at });
        streak.calls++;
        if (reply.kind === 'none' && reply.failure === 'timeout')
            streak.timeouts++;
        if (watch.lastGoodAt() < streak.since)
            return;
        if (streak.calls >= HUNG_CALLS && streak.timeouts === streak.calls) {
            finish(streak.since, 'hung', why);
        }
        else if (streak.calls >= BROKEN_CALLS)
            finish(streak.since, 'broken', why);
    };
    const settle = (probe, at, reply) => {
        if (reply.kind === 'result' && !(probe === 'slow' && reply.result.isError === true)) {
            tally.answered(probe, at, clock() - at);
            lastAnswerAt = clock();
            if (at >= streak.since)
                streak.calls = 0;
        }
        else if (state !== 'ended')
            lose(probe, at, reply);
    };
    emit({ type: 'session-started', at: lastAnswerAt, session: number, ...told });
    const stream = heldStream(watch, session, number, finish);
    const slow = watch.slow && slowCalls(watch, session, (at, reply) => settle('slow', at, reply));
    return {
        number,
        get lastAnswerAt() {
            return lastAnswerAt;
        },
        streamTried: stream.tried,
        async call() {
            const at = clock();
            const beat = beats.next(at);
            const reply = await session.call(beat, { deadlineMs: timeoutMs, lines });
            if (!beats.isMoot(beat, reply))
                settle('call', at, reply);
        },
        release: stream.release,
        async retire() {
            await slow?.retire();
        },
        async end(deadlineMs) {
            if (state === 'held')
                state = 'ended';
            stream.release();
            slow?.close();
            await session.end(deadlineMs);
            lines.close();
        },
    };
}
/** The server does not know the session: many say 400 where the specification says 404. */
function isUnknown({ protocol }, reply, why) {
    if (!protocol.stateful || !('status' in reply))
        return false;
    return reply.status === 404 || (reply.status === 400 && UNKNOWN.test(why));
}
/** The server speaks another protocol by now: a client has to open another session, though nothing says so. */
function speaksOtherwise(watch, session, reply) {
    const { era, transport } = session.protocol;
    const { current } = watch.protocol;
    const otherwise = current && (current.era !== era || current.transport !== transport);
    return otherwise === true && mayBeOther(reply);
}

;// CONCATENATED MODULE: ./build/js/watch/slot.js




/** A session that lived shorter than this is replaced later and later. */
const slot_SHORT_LIFE_MS = 5000;
const MAX_WAIT_MS = 30_000;
/** An opening that failed is tried again after this: an outage may be over at any moment. */
const RETRY_MS = 500;
function slotOf(watch) {
    const { endpoint, clock, timeoutMs } = watch;
    let held;
    let before;
    let opening;
    let notBefore = 0;
    let shortLives = 0;
    let ended = false;
    async function attempt() {
        const lines = linePool(endpoint.openLine);
        const known = watch.protocol.current;
        const { session, reply } = await openAs(endpoint, lines, watch.pins, known, timeoutMs);
        if (!session) {
            lines.close();
            notBefore = clock() + RETRY_MS;
            return failureOf(reply)?.why ?? '';
        }
        watch.protocol.met(session.protocol);
        await session.begin(timeoutMs);
        const version = await watch.readVersion(session.opening);
        if (ended) {
            await session.end(timeoutMs);
            lines.close();
            return 'The watch has ended';
        }
        const startedAt = clock();
        const told = {
            ...(version !== undefined && { version }),
            ...(before && { replaces: before.number, gapMs: startedAt - before.lastAnswerAt }),
        };
        const one = holdSession(watch, session, lines, told, () => {
            held = undefined;
            before?.release();
            before = one;
            shortLives = clock() - startedAt < slot_SHORT_LIFE_MS ? shortLives + 1 : 0;
            const wait = shortLives === 0 ? 0 : RETRY_MS * 2 ** Math.min(shortLives, 8);
            notBefore = clock() + Math.min(MAX_WAIT_MS, wait);
            if (shortLives === 0)
                open();
        });
        held = one;
        await one.streamTried;
        return undefined;
    }
    function open() {
        opening ??= attempt().finally(() => {
            opening = undefined;
        });
        return opening;
    }
    return {
        open,
        async turn() {
            if (held)
                await held.call();
            else if (!ended && !opening && clock() >= notBefore)
                await open();
        },
        get holds() {
            return held !== undefined;
        },
        async retire() {
            ended = true;
            await Promise.all([opening, held?.retire()]);
        },
        async end(deadlineMs) {
            before?.release();
            await held?.end(deadlineMs);
        },
    };
}

;// CONCATENATED MODULE: ./build/js/watch/tally.js
/** Lost calls of one kind that are written down one by one in a second. */
const MAX_LOST_PER_SECOND = 20;
function tallyCalls(emit) {
    const answered = { call: new Map(), slow: new Map() };
    const lost = { call: new Map(), slow: new Map() };
    /** Since the last flush. */
    let written = { call: 0, slow: 0 };
    const secondOf = (at) => Math.floor(at / 1000) * 1000;
    return {
        answered(probe, at, ms) {
            const second = secondOf(at);
            const seen = answered[probe].get(second);
            if (!seen) {
                answered[probe].set(second, { ok: 1, slowestMs: ms });
                return;
            }
            seen.ok++;
            seen.slowestMs = Math.max(seen.slowestMs, ms);
        },
        lost(call) {
            if (written[call.probe] < MAX_LOST_PER_SECOND) {
                written[call.probe]++;
                return emit({ type: 'lost-call', ...call });
            }
            const second = secondOf(call.at);
            lost[call.probe].set(second, (lost[call.probe].get(second) ?? 0) + 1);
        },
        flush() {
            for (const probe of ['call', 'slow']) {
                for (const [at, { ok, slowestMs }] of answered[probe]) {
                    emit({ type: 'calls', at, probe, ok, slowestMs });
                }
                for (const [at, count] of lost[probe])
                    emit({ type: 'lost-calls', at, probe, count });
                answered[probe].clear();
                lost[probe].clear();
            }
            written = { call: 0, slow: 0 };
        },
    };
}

;// CONCATENATED MODULE: ./build/js/watch/ticks.js
/** Turns that are due are looked for this often, unless the interval is very short. */
const SLICE_MS = 10;
/**
 * An open loop: what is due begins, whatever came of what began before. What a late loop has missed is not made up
 * for, but told once. `clock` is in milliseconds. What is returned ends it.
 */
function startTicks(options, work) {
    const { intervalMs, count, clock } = options;
    const slice = Math.max(1, Math.min(SLICE_MS, intervalMs / 10));
    const start = clock();
    let ticks = 0;
    /** Turns so far: turn number n is due at start + n × interval / count. */
    let turns = 0;
    let planned = start;
    const step = () => {
        const now = clock();
        if (now - planned > intervalMs / 2)
            work.onLate(planned, now - planned);
        const due = Math.floor((now - start) / intervalMs) + 1;
        if (due > ticks) {
            ticks = due;
            work.onTick();
        }
        const turnsDue = Math.floor(((now - start) * count) / intervalMs) + 1;
        for (turns = Math.max(turns, turnsDue - count); turns < turnsDue; turns++) {
            work.onTurn(turns % count);
        }
        planned = now + slice;
        timer = setTimeout(step, slice);
    };
    let timer = setTimeout(step, 0);
    return () => clearTimeout(timer);
}

// EXTERNAL MODULE: ./build/js/connect/health.js
var connect_health = __webpack_require__(67501);
// EXTERNAL MODULE: ./build/js/verify/version.js
var verify_version = __webpack_require__(80322);
// EXTERNAL MODULE: ./build/js/wire/wire.js + 5 modules
var wire_wire = __webpack_require__(96338);
;// CONCATENATED MODULE: ./build/js/watch/version.js




const MAX_HEALTH_BYTES = 1024 * 1024;
/**
 * Reads versions as `version-from` says: `serverInfo.version`, a header of the opening answer, or a member of what
 * `healthUrl` answers over a connection of its own, at most `timeoutMs` later.
 */
function versionReader(options) {
    const { from, healthUrl, env, signal } = options;
    const limits = {
        ...wire_limits/* DEFAULT_LIMITS */.dR,
        maxBodyBytes: MAX_HEALTH_BYTES,
        maxSampleBytes: MAX_HEALTH_BYTES,
        requestTimeoutMs: options.timeoutMs,
    };
    return async ({ serverInfo, headers }) => {
        const opened = { serverInfo, openingHeaders: headers };
        if (!from || !('health' in from))
            return (0,verify_version/* versionOf */.E)(opened, from, undefined);
        if (!healthUrl)
            return undefined;
        const wire = (0,wire_wire/* createWire */.k)({ limits, signal, env, freshConnections: true });
        const health = await (0,connect_health/* probeHealth */.v)(healthUrl, wire);
        await wire.close();
        return (0,verify_version/* versionOf */.E)(opened, from, health.json);
    };
}

;// CONCATENATED MODULE: ./build/js/watch/watcher.js












/** The ends of sessions on the server are waited for as long as a probe is, within this. */
const GOODBYE_MS = { atLeast: 1000, atMost: 10_000 };
const SECOND = 1000;
/**
 * Holds sessions with an endpoint and probes it, until it is stopped or `maxDurationMs` is over: each `intervalMs` a
 * new session, and a call in each one that is held. What it sees goes to `onRecord`, in the order in which it is known.
 * Never throws and never rejects for what a server does.
 */
function startWatch(target, settings, { clock, onRecord }) {
    const { intervalMs, timeoutMs, maxDurationMs, tool } = settings;
    let over = false;
    const emit = (record) => {
        if (!over)
            onRecord(rounded(record));
    };
    emit({
        type: 'watch-started',
        at: clock(),
        time: new Date().toISOString(),
        gateVersion: version.VERSION,
        endpoint: (0,clean_url/* cleanUrl */.T)(target.url.href),
        ...{ sessions: settings.sessions, intervalMs, timeoutMs, maxDurationMs },
        ...(tool && { tool: tool.name }),
    });
    const ending = new AbortController();
    const underWay = new Set();
    const track = (probe) => {
        underWay.add(probe);
        probe.finally(() => underWay.delete(probe));
    };
    let slots = [];
    let stopTicks = () => { };
    let flushing;
    let stopped;
    let tellEnd = () => { };
    const ended = new Promise((resolve) => {
        tellEnd = resolve;
    });
    const limit = setTimeout(() => void stop('max-duration'), Math.min(maxDurationMs, 2 ** 31 - 1));
    const protocols = meetProtocols(clock, emit);
    const tally = tallyCalls(emit);
    let sessions = 0;
    async function begin() {
        const openLine = await linesTo(target.url, target.env);
        const secrets = secretsOf(target.credentials, clock, ending.signal);
        const endpoint = endpointOf(target.url, openLine, secrets);
        const readVersion = versionReader({
            from: target.versionFrom,
            healthUrl: target.healthUrl,
            timeoutMs,
            env: target.env,
            signal: ending.signal,
        });
        const pins = { transport: target.transport, protocolVersion: target.protocolVersion };
        const shared = { endpoint, pins, timeoutMs, clock, emit, readVersion, protocol: protocols };
        const fresh = newSessions(shared);
        const watch = {
            ...shared,
            intervalMs,
            tally,
            lastGoodAt: () => fresh.lastGoodAt,
            nextSession: () => ++sessions,
            slow: tool,
        };
        slots = Array.from({ length: settings.sessions }, () => slotOf(watch));
        const held = await holdAll(slots, () => stopped !== undefined);
        emit({ type: 'held', at: clock(), ...held });
        if (stopped)
            return held;
        flushing = setInterval(() => tally.flush(), SECOND);
        stopTicks = startTicks({ intervalMs, count: slots.length, clock }, {
            onTick: () => track(fresh.probe()),
            onTurn: (index) => track(slots[index].turn()),
            onLate: (at, ms) => emit({ type: 'late', at, ms }),
        });
        return held;
    }
    const held = begin();
    async function end(why) {
        clearTimeout(limit);
        stopTicks();
        // By then every probe is over; credentials that never come are not waited for.
        const late = setTimeout(() => ending.abort(), Math.max(timeoutMs, tool?.timeoutMs ?? 0));
        await held;
        stopTicks();
        clearInterval(flushing);
        await Promise.all([...underWay, ...slots.map((slot) => slot.retire())]);
        tally.flush();
        protocols.flush();
        clearTimeout(late);
        emit({ type: 'watch-ended', at: clock(), why });
        over = true;
        const { atLeast, atMost } = GOODBYE_MS;
        const goodbyeMs = Math.min(atMost, Math.max(atLeast, timeoutMs));
        await Promise.all(slots.map((slot) => slot.end(goodbyeMs)));
        ending.abort();
        tellEnd(why);
    }
    function stop(why) {
        stopped ??= end(why);
        return stopped;
    }
    return { held, ended, stop };
}
/** Times as they stand in a recording: whole milliseconds. */
function rounded(record) {
    const whole = { ...record };
    for (const key of ['at', 'ms', 'slowestMs', 'gapMs']) {
        if (typeof whole[key] === 'number')
            whole[key] = Math.max(0, Math.round(whole[key]));
    }
    return whole;
}


/***/ })

};
