export const id = 8889;
export const ids = [8889];
export const modules = {

/***/ 27540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ diagnoseRedirect),
/* harmony export */   n: () => (/* binding */ checkRedirect)
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29379);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75796);
/* harmony import */ var _h2_login_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25988);



/**
 * H1: redirects. To another origin it is treated like a 401: clients must not take credentials there. Inside the
 * origin a 301, 302 or 303 turns the POST into a GET. (A same-origin 307 or 308 is followed, and only a warning.)
 */
function diagnoseRedirect({ culprit }) {
    const status = culprit?.status;
    if (!culprit || status === undefined || status < 300 || status > 399 || status === 304)
        return undefined;
    const target = resolve(culprit.headers?.location, culprit.url);
    const seen = `${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .requestOf */ .fo)(culprit)}: HTTP ${status}, Location: ${target ? (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(target.href) : 'missing or not a URL'}`;
    if (!target) {
        return {
            kind: 'not-mcp',
            check: 'H1',
            status,
            message: `${seen}.`,
            hint: 'Make the server or the proxy before it answer MCP at this path, without a redirect.',
        };
    }
    if (target.origin !== new URL(culprit.url).origin) {
        return {
            kind: 'denied',
            check: 'H1',
            status,
            message: `${seen}: another origin, to which clients send neither the body nor the credentials.`,
            hint: (0,_h2_login_page_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeLogin */ .Z)(target.href)
                ? 'This is a login: give the gate credentials that the access proxy takes (a service token in headers, say).'
                : `If that is the server's address, set endpoint to ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(target.href)}.`,
        };
    }
    if ((0,_h2_login_page_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeLogin */ .Z)(target.href))
        return undefined;
    return {
        kind: 'not-mcp',
        check: 'H1',
        status,
        message: `${seen}: clients drop the body of a POST on the way.`,
        hint: `Set endpoint to ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(target.href)}, and tell your users that address.`,
    };
}
/** H1 inside the origin, by 307 or 308: followed, but not by every client. */
function checkRedirect(notices) {
    return (0,_notice_js__WEBPACK_IMPORTED_MODULE_2__/* .warnOf */ .c)('H1', notices);
}
function resolve(location, base) {
    if (!location)
        return undefined;
    try {
        return new URL(location, base);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 25988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ diagnosePage),
/* harmony export */   Z: () => (/* binding */ looksLikeLogin)
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29379);

const LOGIN = /\b(log-?in|log on|sign-?in|sign in|log in|sso|oauth2?|saml|auth(enticate|entication|orize)?)\b/i;
/** Whether a URL or a page's title speaks of logging in. */
function looksLikeLogin(text) {
    return LOGIN.test(text.slice(0, 500).replace(/_/g, ' '));
}
/** H2: a web page answered, or a redirect to a login, or nothing at all speaks MCP at this path. */
function diagnosePage({ culprit }) {
    const status = culprit?.status;
    if (!culprit || status === undefined)
        return undefined;
    const seen = `${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .requestOf */ .fo)(culprit)}: ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)(culprit)}`;
    const page = (message, hint) => ({
        kind: 'not-mcp',
        check: 'H2',
        status,
        message,
        hint,
    });
    if (status >= 300 && status <= 399) {
        return page(`${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .requestOf */ .fo)(culprit)}: HTTP ${status} to a login page, ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(culprit.headers?.location ?? '')}, not MCP.`, 'A session-based login stands before this path: exempt it, or let it take the credentials that MCP clients send.');
    }
    const html = isHtml((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .mediaType */ .JL)(culprit), culprit.bodyHead);
    if (html) {
        const title = titleOf(culprit.bodyHead ?? '');
        const named = title ? `: "${title}"` : '';
        if (looksLikeLogin(title ?? '') ||
            /<input[^>]{0,300}type=["']?password/i.test(culprit.bodyHead ?? '')) {
            return page(`A login page answered, not MCP${named} (${seen}).`, 'A login stands before this path: exempt it, or let it take the credentials that MCP clients send.');
        }
        return page(`A web page answered, not MCP${named} (${seen}).`, 'Check the path of endpoint, and which backend the proxy or the CDN sends it to.');
    }
    if (status === 404 || status === 405 || status === 410) {
        return page(`${seen}: nothing speaks MCP at this path.`, 'Check the path of endpoint (often /mcp or /sse), and that the ingress routes it to the MCP server.');
    }
    return undefined;
}
function isHtml(type, body) {
    if (type === 'text/html' || type === 'application/xhtml+xml')
        return true;
    return type === '' && /^\s*<(!doctype html|html)/i.test(body ?? '');
}
function titleOf(body) {
    const title = /<title[^>]{0,200}>([^<]{0,400})/i.exec(body)?.[1];
    return title?.trim() ? (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(title, 100) : undefined;
}


/***/ }),

/***/ 85754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ diagnoseDroppedHeaders),
/* harmony export */   Z: () => (/* binding */ checkProbeHeaders)
/* harmony export */ });
/* harmony import */ var _connect_notices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93882);
/* harmony import */ var _culprit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77541);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29379);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75796);




const HINT = 'Let the proxy pass Mcp-* and MCP-Protocol-Version in both directions (underscores, allow-lists of headers, CORS filters).';
/** M1: the session opens, and the next request is refused as if its MCP headers had never been sent: a proxy drops them. */
function diagnoseDroppedHeaders(evidence) {
    // A client that is refused in the modern era goes on with `initialize`: the refusal is further back.
    const mismatch = evidence.error.exchanges.find(_connect_notices_js__WEBPACK_IMPORTED_MODULE_1__/* .missesHeaders */ .P);
    if (mismatch) {
        const names = 'Mcp-Method, Mcp-Name or MCP-Protocol-Version';
        return dropped(mismatch, names, 'The call fails', HINT);
    }
    const { culprit } = evidence;
    if (culprit?.status !== 400 || !(0,_culprit_js__WEBPACK_IMPORTED_MODULE_0__/* .hadOpened */ .D)(evidence))
        return undefined;
    if (culprit.rpcMethod === 'initialize' || culprit.rpcMethod === 'server/discover')
        return undefined;
    return dropped(culprit, 'Mcp-Session-Id or MCP-Protocol-Version', 'The session opens, the next call fails', `${HINT} With several replicas, see also that a session stays with one.`);
}
function dropped(exchange, names, what, hint) {
    const said = exchange.bodyHead ? ` It says: ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(exchange.bodyHead)}` : '';
    return {
        kind: 'not-mcp',
        check: 'M1',
        status: 400,
        message: `${what}: ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .requestOf */ .fo)(exchange)} → HTTP 400: a proxy drops ${names}.${said}`,
        hint,
    };
}
/** M1 at the probe, where the session opened in the legacy era: clients of the stateless protocol are worse off. */
function checkProbeHeaders(notices) {
    return (0,_notice_js__WEBPACK_IMPORTED_MODULE_3__/* .warnOf */ .c)('M1', notices);
}


/***/ }),

/***/ 79230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ diagnosePinnedTransport),
/* harmony export */   Bv: () => (/* binding */ checkProtocol),
/* harmony export */   pe: () => (/* binding */ diagnoseProtocol),
/* harmony export */   sX: () => (/* binding */ erasToAsk),
/* harmony export */   vV: () => (/* binding */ eraDropped)
/* harmony export */ });
/* harmony import */ var _culprit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77541);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29379);


const NAMES = { sse: 'HTTP+SSE', 'streamable-http': 'Streamable HTTP' };
/** N1 at the opening: the address speaks MCP, over another transport than the one that is pinned. */
function diagnosePinnedTransport({ error }) {
    const other = error.otherTransport;
    if (other === undefined)
        return undefined;
    const pinned = other === 'sse' ? 'streamable-http' : 'sse';
    const last = error.exchanges.at(-1);
    const told = last?.status !== undefined && last.status >= 400;
    return {
        kind: 'not-mcp',
        check: 'N1',
        ...(last?.status !== undefined && { status: last.status }),
        message: `Transport ${pinned} is pinned, this address speaks ${NAMES[other]}${told ? ` (${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .requestOf */ .fo)(last)}: ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .answerOf */ .ut)(last)})` : ''}.`,
        hint: `Set transport to ${other} or to auto.`,
    };
}
/** N1 at the opening: the server answers in MCP, but in no revision that was asked for. */
function diagnoseProtocol(evidence) {
    const { culprit, error } = evidence;
    if (error.negotiated !== undefined) {
        const spoken = `this server speaks ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(error.negotiated, 60)}`;
        return {
            kind: 'not-mcp',
            check: 'N1',
            message: error.pinned === undefined
                ? `No common protocol revision: ${spoken}.`
                : `${error.pinned} is pinned, ${spoken}.`,
            hint: 'Set protocol-version to another revision or to auto, or deploy a server that speaks the pinned one.',
        };
    }
    if ((0,_culprit_js__WEBPACK_IMPORTED_MODULE_0__/* .hadOpened */ .D)(evidence))
        return undefined;
    const said = `${culprit?.bodyHead ?? ''} ${error.message}`.slice(0, 5000);
    const unsupported = /-32022|(unsupported|not supported|does not support|bad)[^.]{0,40}(protocol|revision|version)|protocol version[^.]{0,60}not supported/i;
    if (!unsupported.test(said))
        return undefined;
    return {
        kind: 'not-mcp',
        check: 'N1',
        ...(culprit?.status !== undefined && { status: culprit.status }),
        message: `No common protocol revision: ${culprit ? `${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .requestOf */ .fo)(culprit)}: ` : ''}${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(culprit?.bodyHead || error.message)}`,
        hint: 'Set protocol-version to auto, or to a revision that the deployed server speaks; or deploy one that speaks the old one too.',
    };
}
/** N1 in an open session: another revision than pinned fails, another one than the snapshot recorded warns. */
function checkProtocol(session, pinned, snapshot) {
    const negotiated = session.protocolVersion;
    if (pinned !== 'auto' && pinned !== negotiated) {
        return [
            {
                id: 'N1',
                key: 'N1:pinned',
                status: 'fail',
                message: `Negotiated ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(negotiated, 40)}, pinned is ${pinned}.`,
                hint: `Deploy a server that speaks ${pinned}, or change protocol-version.`,
            },
        ];
    }
    // The snapshot's lists are those of its first era.
    const recorded = snapshot?.context.eras[0]?.protocolVersion;
    if (recorded === undefined || recorded === negotiated)
        return [];
    return [
        {
            id: 'N1',
            key: 'N1:revision',
            status: 'warn',
            message: `Negotiated ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(negotiated, 40)}, the snapshot has ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(recorded, 40)}.`,
            hint: 'If that is meant, refresh the snapshot.',
        },
    ];
}
/** Eras that the snapshot recorded, without the one that is known to answer: those to ask once per verification. */
function erasToAsk(snapshot, answered) {
    const recorded = snapshot?.context.eras.map((e) => e.era) ?? [];
    return [...new Set(recorded)].filter((era) => era !== answered);
}
/** N1, the worst of it: clients of a whole era are shut out. `why` is what the server said. */
function eraDropped(era, why) {
    const name = era === 'modern'
        ? 'the stateless protocol (2026-07-28)'
        : 'the protocol that opens with initialize';
    return {
        id: 'N1',
        key: `N1:era-dropped:${era}`,
        status: 'fail',
        message: `The snapshot recorded ${name}, which no longer answers: ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(why, 300)}`,
        hint: 'Serve both eras until no client needs the old one; if it is meant to go, refresh the snapshot.',
    };
}


/***/ }),

/***/ 53655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bN: () => (/* binding */ diagnoseUnreachable),
  V2: () => (/* binding */ failure),
  HB: () => (/* binding */ unreachable)
});

// UNUSED EXPORTS: errorKind

// EXTERNAL MODULE: ./build/js/verify/excerpt.js
var excerpt = __webpack_require__(29379);
;// CONCATENATED MODULE: ./build/js/verify/retry-after.js
/** No server makes the gate wait for longer than this, in milliseconds. */
const MAX_RETRY_MS = 10 * 60_000;
/**
 * `Retry-After` (RFC 9110 §10.2.3) in milliseconds from now: delta-seconds or an HTTP date, at most ten minutes,
 * at least 0. Undefined for what is neither. `wallClock` is milliseconds since 1970.
 */
function parseRetryAfter(value, wallClock) {
    const text = value?.trim();
    if (!text)
        return undefined;
    if (/^\d{1,12}$/.test(text))
        return Math.min(Number(text) * 1000, MAX_RETRY_MS);
    // Date.parse also takes "5" or "1.5h"; an HTTP date begins with the day's name.
    if (text.length > 40 || !/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text))
        return undefined;
    const date = Date.parse(text);
    if (Number.isNaN(date))
        return undefined;
    return Math.min(Math.max(date - wallClock, 0), MAX_RETRY_MS);
}

;// CONCATENATED MODULE: ./build/js/verify/checks/r1-unreachable.js


const CODES = {
    ENOTFOUND: 'dns',
    EAI_AGAIN: 'dns',
    EAI_NODATA: 'dns',
    EAI_NONAME: 'dns',
    EAI_FAIL: 'dns',
    ECONNREFUSED: 'refused',
    ECONNRESET: 'reset',
    ECONNABORTED: 'reset',
    EPIPE: 'reset',
    UND_ERR_SOCKET: 'reset',
    UND_ERR_CLOSED: 'reset',
    UND_ERR_DESTROYED: 'reset',
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'reset',
    'connect-timeout': 'connect-timeout',
    UND_ERR_CONNECT_TIMEOUT: 'connect-timeout',
    ETIMEDOUT: 'connect-timeout',
    timeout: 'timeout',
    UND_ERR_HEADERS_TIMEOUT: 'timeout',
    UND_ERR_BODY_TIMEOUT: 'timeout',
    ABORT_ERR: 'timeout',
    UND_ERR_ABORTED: 'timeout',
    EHOSTUNREACH: 'no-route',
    ENETUNREACH: 'no-route',
    ENETDOWN: 'no-route',
    EHOSTDOWN: 'no-route',
    EADDRNOTAVAIL: 'no-route',
};
/** Statuses that say nothing about the version behind them (design §3, "What is an error"). */
const ERROR_STATUSES = new Set([408, 425, 429, 500, 502, 503, 504]);
const HINTS = {
    dns: 'The name does not resolve from here: check its spelling, the DNS record, and whether the name is internal.',
    refused: 'Nothing listens at this address and port: is the process up, is the service or load balancer pointed at it?',
    reset: 'The connection was cut before an answer: the backend crashed, or it expects TLS (or plain HTTP) where the other was used.',
    'connect-timeout': 'No connection within the time limit: a firewall or security group drops the packets, or the address is wrong.',
    timeout: 'The server accepted the request and did not answer in time: raise request-timeout if it is slow on purpose, else look at its log.',
    'no-route': 'This machine has no route to the address: is it a private one, is a VPN or a self-hosted runner needed?',
    proxy: 'The proxy from the environment (HTTPS_PROXY, HTTP_PROXY) did not let the request through: check it, or add the host to NO_PROXY.',
    tls: 'The certificate does not verify: check its name, its dates and its chain. NODE_EXTRA_CA_CERTS adds a private CA.',
    http: 'The rollout is unfinished or the backend has crashed: look at the log of the server and of the proxy before it.',
    unknown: 'Nothing can be said about the server: look at the message, and at what stands between here and it.',
    unhealthy: 'The health endpoint says that the server is not ready: look at what it reports.',
};
/** R1: no answer, or one of the statuses that only say "not now". An error never counts against a version by itself. */
function diagnoseUnreachable(evidence) {
    const { culprit, error } = evidence;
    if (error.limit === 'timeout' || error.limit === 'aborted') {
        const kind = culprit?.error && errorKind(culprit.error) !== undefined
            ? errorKind(culprit.error)
            : 'timeout';
        return failure(kind ?? 'timeout', describeSilence(culprit, error.message));
    }
    if (!culprit)
        return undefined;
    return fromStatus(culprit, evidence.wallClock) ?? fromNetwork(culprit);
}
/** The same for a single exchange, the health endpoint's say. */
function unreachable(exchange, wallClock) {
    return fromStatus(exchange, wallClock) ?? fromNetwork(exchange);
}
function fromStatus(exchange, wallClock) {
    const { status } = exchange;
    if (status === undefined)
        return undefined;
    if (status === 407)
        return failure('proxy', `${(0,excerpt/* requestOf */.fo)(exchange)}: the proxy asks for credentials (HTTP 407).`);
    if (!ERROR_STATUSES.has(status) && !(status >= 520 && status <= 530))
        return undefined;
    const retryAfterMs = parseRetryAfter(exchange.headers?.['retry-after'], wallClock);
    const wait = retryAfterMs === undefined ? '' : ` It asks to wait for ${(0,excerpt/* span */.Ln)(retryAfterMs)}.`;
    return {
        kind: 'error',
        error: 'http',
        status,
        message: `${(0,excerpt/* requestOf */.fo)(exchange)}: ${(0,excerpt/* answerOf */.ut)(exchange)}.${wait}`,
        hint: status === 429
            ? 'Too many requests from this address: raise interval, lower samples, or exempt the runner from the limit.'
            : HINTS.http,
        ...(retryAfterMs !== undefined && { retryAfterMs }),
    };
}
function fromNetwork(exchange) {
    if (!exchange.error)
        return undefined;
    const kind = errorKind(exchange.error);
    const failed = kind && failure(kind, describeSilence(exchange, exchange.error.message));
    return failed && NO_TLS.test(exchange.error.code) ? { ...failed, hint: NO_TLS_HINT } : failed;
}
/** What came back was no TLS at all. */
const NO_TLS = /^(EPROTO|ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST))$/;
const NO_TLS_HINT = 'What answers at this port does not speak TLS: check the port, or write http:// if that is meant.';
/** In which of the decision's terms a network error falls; undefined for what is none. */
function errorKind({ code, message, }) {
    if (/proxy/i.test(code) || /proxy (response|connection)|tunnel/i.test(message.slice(0, 500)))
        return 'proxy';
    if (Object.hasOwn(CODES, code))
        return CODES[code];
    if (/^(ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|CRL_|HOSTNAME_|INVALID_CA|EPROTO)/.test(code)) {
        return 'tls';
    }
    return undefined;
}
function describeSilence(exchange, why) {
    if (!exchange)
        return (0,excerpt/* excerpt */.Kb)(why);
    const code = exchange.error?.code;
    const detail = code ? ` ${code}: ${(0,excerpt/* excerpt */.Kb)(why)}` : ` ${(0,excerpt/* excerpt */.Kb)(why)}`;
    return `${(0,excerpt/* requestOf */.fo)(exchange)}: no MCP answer.${detail}`;
}
function failure(error, message) {
    return { kind: 'error', error, message, hint: HINTS[error] };
}


/***/ }),

/***/ 10441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vi: () => (/* binding */ checkAffinity),
  xi: () => (/* binding */ diagnoseAstray),
  xW: () => (/* binding */ diagnoseLostSession)
});

// EXTERNAL MODULE: ./build/js/verify/culprit.js
var verify_culprit = __webpack_require__(77541);
// EXTERNAL MODULE: ./build/js/verify/excerpt.js
var excerpt = __webpack_require__(29379);
// EXTERNAL MODULE: ./build/js/json.js
var json = __webpack_require__(4462);
// EXTERNAL MODULE: ./build/js/verify/event-stream.js
var event_stream = __webpack_require__(40647);
// EXTERNAL MODULE: ./build/js/verify/raw-rpc.js
var raw_rpc = __webpack_require__(25326);
;// CONCATENATED MODULE: ./build/js/verify/follow-ups.js



/**
 * Sends `count` pings of one session side by side. `wire` must open a connection for every request, for keep-alive
 * hides a lost affinity. Never rejects.
 */
async function followUps(wire, target, path, count) {
    if (path.transport === 'streamable-http') {
        return counted(wire, target, { method: 'ping', headers: path.headers }, count);
    }
    const stream = await (0,event_stream/* openRawStream */.x)(wire, target).catch(() => undefined);
    if (!stream)
        return { known: 0, lost: 0 };
    try {
        const result = await counted(wire, target, { method: 'ping', url: stream.endpoint }, count);
        // Without its stream a session is gone, and refused by right.
        return stream.alive() ? result : { known: 0, lost: 0 };
    }
    finally {
        await stream.close();
    }
}
async function counted(wire, target, request, count) {
    const ask = async () => {
        try {
            const { status, message } = await (0,raw_rpc/* postRaw */.l)(wire, target, request);
            if (status < 300)
                return 'known';
            const code = (0,json/* isJsonObject */.O)(message?.error) ? message.error.code : undefined;
            // "Method not found" is said by who knows the session.
            return (status === 400 || status === 404) && code !== -32601 ? 'lost' : undefined;
        }
        catch {
            return undefined;
        }
    };
    const told = await Promise.all(Array.from({ length: count }, ask));
    const number = (what) => told.filter((one) => one === what).length;
    return { known: number('known'), lost: number('lost') };
}

;// CONCATENATED MODULE: ./build/js/verify/checks/s1-affinity.js




const HINTS = {
    'streamable-http': 'Route by Mcp-Session-Id (sticky sessions), keep sessions in a shared store, or make the server stateless.',
    sse: 'Send all requests of a client to one replica (sticky by cookie or address), run one replica, or change to stateless Streamable HTTP.',
};
/** Statuses with which a session that nobody knows is refused: 404 by the specification, 400 by many servers. */
const UNKNOWN = new Set([400, 404]);
/**
 * S1: requests of one session on `count` fresh connections, for keep-alive hides a lost affinity. `wire` must open a
 * connection per request. What could not be measured counts for nothing; none measured gives no result.
 */
async function checkAffinity(session, target, wire, count) {
    const path = pathOf(session);
    if (!path)
        return [];
    const { known, lost } = await followUps(wire, target, path, count);
    // Where some were taken, `ping` is: those that were not met somebody else.
    if (known === 0 && (lost === 0 || !(await answersPing(session))))
        return [];
    const own = { id: 'S1', key: 'S1' };
    if (lost === 0) {
        const connections = known === 1 ? '1 fresh connection' : `${known} fresh connections`;
        return [{ ...own, status: 'pass', message: `The session is known on ${connections}.` }];
    }
    const hint = HINTS[path.transport];
    return [{ ...own, status: 'fail', message: lostOn({ known, lost }), hint }];
}
function lostOn({ known, lost }) {
    return `Session unknown on another replica (${lost} of ${known + lost}): needs sticky routing, or be stateless.`;
}
function pathOf(session) {
    const { transport, sessionId } = session;
    if (transport === 'sse')
        return { transport };
    if (transport !== 'streamable-http' || sessionId === undefined)
        return undefined;
    return { transport, headers: (0,raw_rpc/* sessionHeaders */.Z)(session, sessionId) };
}
/** Whether the session takes the same request on its own connection; else its loss elsewhere means nothing. */
async function answersPing(session) {
    try {
        await session.request('ping');
    }
    catch {
        return false;
    }
    return (session.exchanges.at(-1)?.status ?? 0) < 300;
}
/**
 * S1 where a session failed by it: the request that was refused met a replica that does not know the session. Told
 * from dropped headers (M1), a lost prefix (N5) and a restart by further requests of it, of which some are taken
 * and some are not. `suspected` where they say nothing: by chance all may meet one replica. Undefined where no
 * request of a session was refused.
 */
async function diagnoseAstray(error, target, wire, count) {
    const culprit = (0,verify_culprit/* findCulprit */.V)(error.exchanges);
    const path = culprit && failedPath(error.exchanges, culprit);
    if (!path || error.refused?.code === -32601)
        return undefined;
    const { known, lost } = await followUps(wire, target, path, count);
    if (known === 0 || lost === 0)
        return 'suspected';
    return {
        kind: 'not-mcp',
        check: 'S1',
        ...(culprit.status !== undefined && { status: culprit.status }),
        message: lostOn({ known, lost }),
        hint: HINTS[path.transport],
    };
}
/** The session that the refused request belonged to, if to any. */
function failedPath(exchanges, culprit) {
    if (culprit.method !== 'POST' || !UNKNOWN.has(culprit.status ?? 0))
        return undefined;
    const before = exchanges.slice(0, exchanges.indexOf(culprit));
    if (before.some(isStream))
        return { transport: 'sse' };
    const id = sessionIdIn(before);
    if (id === undefined || culprit.rpcMethod === 'initialize')
        return undefined;
    return { transport: 'streamable-http', headers: { 'mcp-session-id': id } };
}
function isStream({ method, status, headers }) {
    const type = headers?.['content-type'] ?? '';
    return method === 'GET' && status === 200 && type.includes('text/event-stream');
}
function sessionIdIn(exchanges) {
    const opener = exchanges.findLast((e) => e.rpcMethod === 'initialize' && e.status === 200);
    return opener?.headers?.['mcp-session-id'];
}
/** S1 by the refused request alone: a session that was open is not known any more. */
function diagnoseLostSession(evidence) {
    const { culprit, error } = evidence;
    if (!culprit || error.refused?.code === -32601)
        return undefined;
    const path = failedPath(error.exchanges, culprit);
    const open = path?.transport === 'sse'
        ? error.exchanges.some((e) => e.url === culprit.url && (e.status ?? 400) < 300)
        : path && culprit.status === 404 && (0,verify_culprit/* hadOpened */.D)(evidence);
    if (!path || !open)
        return undefined;
    return {
        kind: 'not-mcp',
        check: 'S1',
        ...(culprit.status !== undefined && { status: culprit.status }),
        message: `The session opens, then ${(0,excerpt/* requestOf */.fo)(culprit)} → HTTP ${culprit.status}: session unknown on another replica, or lost in a restart.`,
        hint: HINTS[path.transport],
    };
}


/***/ }),

/***/ 40246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ diagnoseRefusedList),
/* harmony export */   U: () => (/* binding */ checkToolsCapability)
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29379);

/** T1: without the capability clients never ask for tools. `wanted` is false where none are expected (min-tools: 0, or a snapshot without). */
function checkToolsCapability(capabilities, wanted) {
    if (Object.hasOwn(capabilities, 'tools'))
        return [];
    if (!wanted)
        return [];
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
function diagnoseRefusedList({ error, culprit }) {
    if (!error.refused)
        return undefined;
    const { method, code, message } = error.refused;
    return {
        kind: 'not-mcp',
        check: 'T1',
        ...(culprit?.status !== undefined && { status: culprit.status }),
        message: `${method} is declared and answers with error ${code}: ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(message, 300)}`,
        hint: "Look at the server's log for this request: what the list is built from is probably missing or broken.",
    };
}


/***/ }),

/***/ 47258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ diagnoseOversize),
/* harmony export */   j: () => (/* binding */ checkPagination)
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29379);

/** T3: a list that does not end, or is none, fails; several pages are worth knowing, for v1 clients read only the first. */
function checkPagination(kind, list) {
    const { fault, pages, items } = list;
    if (fault) {
        return [
            {
                id: 'T3',
                key: `T3:${kind}`,
                status: 'fail',
                message: `${kind}: ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(fault.message, 300)}`,
                hint: fault.kind === 'not-a-list'
                    ? `Answer with an object whose member ${kind} is an array.`
                    : 'Hand out a new nextCursor per page, and none with the last one.',
            },
        ];
    }
    if (pages < 2)
        return [];
    return [
        {
            id: 'T3',
            key: `T3:${kind}`,
            status: 'info',
            message: `${kind}: ${items.length} items on ${pages} pages.`,
            hint: 'v1 SDK clients show only the first page unless the application asks for more.',
        },
    ];
}
/** T3 where the wire ended it: an answer beyond the limits of bytes or depth is no list that a client could take. */
function diagnoseOversize({ error, culprit }) {
    const { limit } = error;
    if (limit !== 'body-bytes' && limit !== 'sample-bytes' && limit !== 'depth')
        return undefined;
    return {
        kind: 'not-mcp',
        check: 'T3',
        ...(culprit?.status !== undefined && { status: culprit.status }),
        message: `${culprit ? `${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .requestOf */ .fo)(culprit)}: ` : ''}${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(error.message, 300)}`,
        hint: 'No client reads that much: page the list, shorten descriptions, flatten schemas.',
    };
}


/***/ }),

/***/ 77541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hadOpened),
/* harmony export */   V: () => (/* binding */ findCulprit)
/* harmony export */ });
/** Statuses of the legacy HTTP+SSE attempt that only say "no such stream here". */
const NO_STREAM = new Set([400, 404, 405, 406, 410, 415, 501]);
/**
 * The exchange to blame. Usually the last one. But where Streamable HTTP was refused and the attempt at the
 * older HTTP+SSE came to nothing as well, the refusal of `initialize` says more than the 404 of the fallback.
 */
function findCulprit(exchanges) {
    const told = exchanges.filter((e) => e.status !== undefined || e.error !== undefined);
    const last = told.at(-1);
    if (last?.method === 'DELETE')
        return findCulprit(told.slice(0, -1));
    const fellBack = last?.method === 'GET' && !last.error && NO_STREAM.has(last.status ?? 0);
    const refused = fellBack ? (told.findLast((e) => e.rpcMethod === 'initialize') ?? last) : last;
    return (refused && brokenProbe(refused, told)) ?? refused;
}
/**
 * A server of the stateless protocol alone refuses `initialize` by right. It is only asked where its answer to the
 * modern probe went wrong, and that is then what has to be told.
 */
function brokenProbe(refused, told) {
    if (refused.rpcMethod !== 'initialize' || !/-32022\b/.test(refused.bodyHead ?? ''))
        return undefined;
    return told.findLast((e) => e.rpcMethod === 'server/discover' && (e.error !== undefined || (e.status ?? 0) > 400));
}
/** True where the session had been opened by the time that it failed. */
function hadOpened({ error }) {
    return (error.stage === 'list' || error.stage === 'request' || initializeSucceeded(error.exchanges));
}
function initializeSucceeded(exchanges) {
    return exchanges.some((e) => e.rpcMethod === 'initialize' && e.status === 200 && !e.error);
}


/***/ }),

/***/ 8889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnose: () => (/* binding */ diagnose),
  D: () => (/* binding */ failureAsCheck)
});

// EXTERNAL MODULE: ./build/js/verify/checks/h1-redirect.js
var h1_redirect = __webpack_require__(27540);
// EXTERNAL MODULE: ./build/js/verify/checks/h2-login-page.js
var h2_login_page = __webpack_require__(25988);
// EXTERNAL MODULE: ./build/js/verify/excerpt.js
var excerpt = __webpack_require__(29379);
;// CONCATENATED MODULE: ./build/js/verify/checks/h3-denied.js

/** H3: 401 or 403. Whether it counts against the server is for the decision: it may be our credentials that are wrong. */
function diagnoseDenied({ culprit, error }) {
    if (error.stage === 'credentials')
        return noCredentials(error.message);
    const status = culprit?.status;
    if (!culprit || (status !== 401 && status !== 403))
        return undefined;
    const challenge = culprit.headers?.['www-authenticate'];
    const said = culprit.bodyHead ? ` It says: ${(0,excerpt/* excerpt */.Kb)(culprit.bodyHead)}` : '';
    if (status === 403) {
        return {
            kind: 'denied',
            check: 'H3',
            status,
            message: `${(0,excerpt/* requestOf */.fo)(culprit)}: HTTP 403, the credentials are not allowed to do this.${said}`,
            hint: challenge?.includes('insufficient_scope')
                ? `The token lacks a scope: set oauth-scopes. Challenge: ${(0,excerpt/* excerpt */.Kb)(challenge)}`
                : 'Give the principal of the gate access, or check which addresses the firewall lets through.',
        };
    }
    const asked = challenge
        ? `; challenge: ${(0,excerpt/* excerpt */.Kb)(challenge)}`
        : '; no WWW-Authenticate: OAuth clients cannot find the issuer';
    return {
        kind: 'denied',
        check: 'H3',
        status,
        message: `${(0,excerpt/* requestOf */.fo)(culprit)}: HTTP 401, the token is missing or was rejected${asked}.${said}`,
        hint: 'Set headers, bearer-token, oidc-audience or the oauth-… inputs, and check that the secret has not expired.',
    };
}
function noCredentials(message) {
    return {
        kind: 'blocked',
        check: 'H3',
        message: `No credentials could be obtained: ${(0,excerpt/* excerpt */.Kb)(message, 300)}`,
        hint: 'Check the token endpoint, the client id and its secret, or the permission id-token: write. The server itself was not asked.',
    };
}

;// CONCATENATED MODULE: ./build/js/verify/checks/h4-host-rejected.js

/** How SDKs and dev servers word their allow-list of Host headers. */
const NAMES_HOST = /invalid host|host header|host (is )?not allowed|allowed ?hosts|blocked request\. this host|dns.rebinding|misdirected|only allowed at/i;
/** H4: the Host header is on no allow-list: 421, or a 403 or 400 whose text names the host. */
function diagnoseHostRejected({ culprit }) {
    const status = culprit?.status;
    if (!culprit || status === undefined)
        return undefined;
    const named = (status === 403 || status === 400) && NAMES_HOST.test(culprit.bodyHead ?? '');
    if (status !== 421 && !named)
        return undefined;
    const host = URL.canParse(culprit.url) ? new URL(culprit.url).host : 'of the endpoint';
    const said = culprit.bodyHead ? ` It says: ${(0,excerpt/* excerpt */.Kb)(culprit.bodyHead)}` : '';
    return {
        kind: 'not-mcp',
        check: 'H4',
        status,
        message: `HTTP ${status}: the server rejects Host ${host}: its DNS-rebinding allow-list.${said}`,
        hint: `Add ${host} to allowedHosts of the server (or let the proxy pass a Host that is on the list).`,
    };
}

;// CONCATENATED MODULE: ./build/js/verify/checks/h5-bot-challenge.js

/** Who challenges, by a header whose mere presence (or value) says so. */
const BY_HEADER = [
    ['cf-mitigated', /challenge|block/i, 'Cloudflare'],
    ['x-vercel-mitigated', /challenge|deny/i, 'Vercel'],
    ['x-amzn-waf-action', /captcha|challenge/i, 'AWS WAF'],
    ['x-datadome', /./, 'DataDome'],
];
/** Who challenges, by what only such pages contain. */
const BY_BODY = [
    [/\/cdn-cgi\/challenge-platform|cf-chl-|cf_chl_|<title>just a moment/i, 'Cloudflare'],
    [/attention required! \| cloudflare|error code: 10(05|06|07|08|09|10|12|20)\b/i, 'Cloudflare'],
    [/captcha-delivery\.com/i, 'DataDome'],
    [/_Incapsula_Resource/i, 'Imperva'],
    [/px-captcha/i, 'HUMAN'],
    [/<h1>access denied<\/h1>[\s\S]{0,2000}reference&?#?/i, 'Akamai'],
    [/awswaf|aws-waf-token/i, 'AWS WAF'],
    [/vercel security checkpoint/i, 'Vercel'],
];
/** Statuses with which such pages come. A 2xx page of a site that merely uses such a CDN is none. */
const STATUSES = new Set([202, 403, 405, 429, 503]);
/** H5: a CDN challenges or blocks this machine's address: nothing can be said about the server. */
function diagnoseBotChallenge({ culprit }) {
    if (!culprit?.status || !STATUSES.has(culprit.status))
        return undefined;
    const who = challenger(culprit);
    if (!who)
        return undefined;
    return {
        kind: 'blocked',
        check: 'H5',
        message: `A CDN blocks this runner's address: ${who} answered ${(0,excerpt/* requestOf */.fo)(culprit)} with a challenge (HTTP ${culprit.status}).`,
        hint: `Let the runner through (a rule of ${who} for a secret header set with headers), or run the gate from an address that is allowed.`,
    };
}
function challenger({ headers, bodyHead }) {
    for (const [name, value, who] of BY_HEADER) {
        if (value.test(headers?.[name] ?? ''))
            return who;
    }
    return BY_BODY.find(([marker]) => marker.test(bodyHead ?? ''))?.[1];
}

;// CONCATENATED MODULE: ./build/js/verify/checks/h6-content-type.js

/** H6: an answer whose content type, or content, no MCP client takes. */
function diagnoseContentType({ culprit, error }) {
    const status = culprit?.status;
    if (!culprit || status === undefined || status < 200 || status > 299)
        return undefined;
    const type = (0,excerpt/* mediaType */.JL)(culprit);
    const wrong = (message, hint) => ({
        kind: 'not-mcp',
        check: 'H6',
        status,
        message: `${(0,excerpt/* requestOf */.fo)(culprit)}: ${message}`,
        hint,
    });
    const json = /^\s*[[{]/.test(culprit.bodyHead ?? '');
    if (type === 'application/json' || type === 'text/event-stream') {
        if (error.limit && error.limit !== 'sse-no-endpoint')
            return undefined;
        return wrong(`answered as ${type}, but not as MCP wants: ${(0,excerpt/* excerpt */.Kb)(error.message, 300)}`, 'Look at the raw answer (curl -i): something before the server rewrites or cuts it, or the server is not MCP.');
    }
    if (type === '' && !culprit.bodyHead?.trim()) {
        return wrong(`HTTP ${status} with an empty body where an answer was due.`, 'The server or a proxy swallows the answer: check that the path is the MCP endpoint.');
    }
    return wrong(`${json ? 'JSON' : 'an answer'} served as ${type || 'no content type at all'}; SDK clients refuse it.`, 'Send Content-Type: application/json, or text/event-stream for a stream, and keep the proxy from rewriting it.');
}

// EXTERNAL MODULE: ./build/js/verify/checks/r1-unreachable.js + 1 modules
var r1_unreachable = __webpack_require__(53655);
;// CONCATENATED MODULE: ./build/js/verify/checks/h6-process.js


const LOG_ELSEWHERE = 'Standard output is for MCP alone, one JSON-RPC message a line: log to stderr instead, and start the server in its stdio mode.';
const SLOW_START = 'Raise request-timeout if the command takes long to start (npx downloads first); if it serves HTTP, name its URL instead.';
/** H6 of a server on stdio: the process could not be started, ended, or wrote something else than MCP. R1: it said nothing. */
function diagnoseProcess({ error }) {
    const { process: fault } = error;
    if (!fault || error.limit === 'aborted')
        return undefined;
    const wrong = (message, hint) => ({
        kind: 'not-mcp',
        check: 'H6',
        message,
        hint,
    });
    switch (fault.kind) {
        case 'not-started':
            return wrong(...notStarted(fault.command, fault.code));
        case 'ended': {
            const how = fault.signal === undefined
                ? `with exit code ${fault.exitCode}`
                : `by the signal ${fault.signal}`;
            return wrong(`The command ended ${how} before it answered.${fault.stray === undefined ? '' : ` It ${wrote(fault.stray)}`}${saidAtLast(fault)}`, fault.stray === undefined
                ? 'Run the command by hand: it has to stay and wait for requests on its standard input. Does it lack an argument, a file or an environment variable?'
                : LOG_ELSEWHERE);
        }
        case 'input-closed':
            return wrong(`The command closed its standard input before it answered.${saidAtLast(fault)}`, 'A server on stdio reads requests from its standard input: start it in its stdio mode.');
        case 'no-mcp':
            return fault.stray === undefined
                ? {
                    ...(0,r1_unreachable/* failure */.V2)('timeout', `The command did not answer in time.${saidAtLast(fault)}`),
                    hint: SLOW_START,
                }
                : wrong(`The command ${wrote(fault.stray)}${saidAtLast(fault)}`, LOG_ELSEWHERE);
    }
}
function notStarted(command, code) {
    const name = (0,excerpt/* excerpt */.Kb)(command, 100);
    if (code === 'ENOENT') {
        return [
            `The command ${name} could not be started: is it in PATH?`,
            'Check its spelling, install it, or give its whole path.',
        ];
    }
    return [
        `The command ${name} could not be started: ${(0,excerpt/* excerpt */.Kb)(code, 100)}.`,
        code === 'EACCES'
            ? 'Make it executable, or name the program that runs it (node server.js).'
            : 'Run the command by hand on this machine.',
    ];
}
function wrote(stray) {
    return `wrote something that is not MCP on its standard output: ${(0,excerpt/* excerpt */.Kb)(stray, 160)}; log to stderr instead.`;
}
/** The end of its standard error, a line each between bars. */
function saidAtLast({ stderr }) {
    if (stderr.length === 0)
        return '';
    return ` Its standard error ends: ${stderr.map((line) => (0,excerpt/* excerpt */.Kb)(line, 200)).join(' | ')}`;
}

// EXTERNAL MODULE: ./build/js/verify/checks/m1-dropped-headers.js
var m1_dropped_headers = __webpack_require__(85754);
// EXTERNAL MODULE: ./build/js/verify/checks/n1-protocol.js
var n1_protocol = __webpack_require__(79230);
;// CONCATENATED MODULE: ./build/js/verify/checks/n4-sse-endpoint.js

/**
 * N4: the event stream's first event, `endpoint`, never came: a proxy collects the stream before passing it on. Some
 * hold back the headers as well; that is told from a server that is down by another request that was answered.
 */
function diagnoseSilentStream({ error }) {
    if (error.limit !== 'sse-no-endpoint')
        return undefined;
    const stream = error.exchanges.findLast((e) => e.method === 'GET');
    if (stream?.headers && (0,excerpt/* mediaType */.JL)(stream) !== 'text/event-stream')
        return undefined;
    const other = stream?.status === undefined
        ? error.exchanges.findLast((e) => e.method === 'POST' && e.status !== undefined)
        : undefined;
    // Nothing came at all: that is a time-out, not a buffered stream.
    if (stream && stream.status === undefined && !other)
        return undefined;
    const seen = other
        ? ` Not even its headers came, while ${(0,excerpt/* requestOf */.fo)(other)} was answered: ${(0,excerpt/* answerOf */.ut)(other)}.`
        : '';
    return {
        kind: 'not-mcp',
        check: 'N4',
        ...(stream?.status !== undefined && { status: stream.status }),
        message: `The stream${stream ? ` of ${(0,excerpt/* requestOf */.fo)(stream)}` : ''} never delivered \`endpoint\`: a proxy buffers it.${seen}`,
        hint: 'Switch buffering off for this path (nginx: proxy_buffering off; or answer with X-Accel-Buffering: no), or use Streamable HTTP.',
    };
}

;// CONCATENATED MODULE: ./build/js/verify/checks/n5-endpoint-path.js

const LOST = new Set([404, 405, 410]);
/** N5: the `endpoint` event names a path at which nothing takes messages: the prefix that a proxy strips is missing in it, or it is not routed. */
function diagnoseEndpointPath({ error, culprit }) {
    const stream = error.exchanges.find((e) => e.method === 'GET' &&
        e.status === 200 &&
        e.headers?.['content-type']?.includes('text/event-stream'));
    if (!stream || culprit?.method !== 'POST' || !LOST.has(culprit.status ?? 0))
        return undefined;
    const asked = URL.canParse(stream.url) ? new URL(stream.url).pathname : stream.url;
    if (!URL.canParse(culprit.url))
        return undefined;
    // A session that ended is a 404 too: what tells them apart is whether any POST there was ever taken.
    const taken = error.exchanges.some((e) => e.method === 'POST' && e.url === culprit.url && e.status !== undefined && e.status < 300);
    if (taken)
        return undefined;
    const seen = `endpoint=${(0,excerpt/* placeOf */.$t)(culprit.url)} → ${(0,excerpt/* answerOf */.ut)(culprit)}`;
    const prefix = asked.slice(0, asked.lastIndexOf('/') + 1);
    const isLost = !new URL(culprit.url).pathname.startsWith(prefix);
    return {
        kind: 'not-mcp',
        check: 'N5',
        ...(culprit.status !== undefined && { status: culprit.status }),
        message: isLost
            ? `${seen}: the path prefix of ${asked} is lost.`
            : `${seen}: the stream at ${asked} opens, and nothing takes messages where it sends them.`,
        hint: isLost
            ? 'Tell the server its public prefix (root path, base URL), or keep the proxy from stripping it.'
            : 'Route this path to the server too, or tell the server the path that it has outside.',
    };
}

// EXTERNAL MODULE: ./build/js/verify/checks/s1-affinity.js + 1 modules
var s1_affinity = __webpack_require__(10441);
// EXTERNAL MODULE: ./build/js/verify/checks/t1-capability.js
var t1_capability = __webpack_require__(40246);
// EXTERNAL MODULE: ./build/js/verify/checks/t3-pagination.js
var t3_pagination = __webpack_require__(47258);
// EXTERNAL MODULE: ./build/js/verify/culprit.js
var verify_culprit = __webpack_require__(77541);
;// CONCATENATED MODULE: ./build/js/verify/diagnose.js

















/**
 * From the specific to the general; the first that recognises the evidence has the say. A challenge page comes
 * with 403 or 503, a rejected Host with 403: both stand before the rows that know only the status.
 */
const DIAGNOSES = [
    (evidence) => (evidence.error.stage === 'credentials' ? diagnoseDenied(evidence) : undefined),
    diagnoseProcess,
    n1_protocol/* diagnosePinnedTransport */.AR,
    t3_pagination/* diagnoseOversize */.I,
    diagnoseSilentStream,
    diagnoseBotChallenge,
    diagnoseHostRejected,
    r1_unreachable/* diagnoseUnreachable */.bN,
    h1_redirect/* diagnoseRedirect */.T,
    diagnoseDenied,
    diagnoseEndpointPath,
    s1_affinity/* diagnoseLostSession */.xW,
    m1_dropped_headers/* diagnoseDroppedHeaders */.F,
    n1_protocol/* diagnoseProtocol */.pe,
    t1_capability/* diagnoseRefusedList */.J,
    h2_login_page/* diagnosePage */.K,
    diagnoseContentType,
];
/**
 * What is really wrong where no session came about, or no answer in one. Pure; `wallClock` is milliseconds since
 * 1970, for `Retry-After`. Texts of the server in the result are raw, but short.
 */
function diagnose(error, wallClock) {
    const culprit = (0,verify_culprit/* findCulprit */.V)(error.exchanges);
    const evidence = { error, wallClock, ...(culprit && { culprit }) };
    for (const look of DIAGNOSES) {
        const failure = look(evidence);
        if (failure)
            return failure;
    }
    return unrecognised(evidence);
}
/** A failed sample as a line among the checks. What only keeps a pass away is inconclusive. */
function failureAsCheck(failure) {
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
function unrecognised({ culprit, error }) {
    const status = culprit?.status;
    if (status !== undefined) {
        const said = culprit?.bodyHead
            ? ` It says: ${(0,excerpt/* excerpt */.Kb)(culprit.bodyHead)}`
            : ` ${(0,excerpt/* excerpt */.Kb)(error.message)}`;
        return {
            kind: 'not-mcp',
            check: 'H6',
            status,
            message: `${(0,excerpt/* requestOf */.fo)(culprit)}: ${(0,excerpt/* answerOf */.ut)(culprit)} is no MCP answer.${said}`,
            hint: 'Check the path of endpoint and what stands before the server; the answer itself says more.',
        };
    }
    const failed = culprit?.error;
    if (failed && !failed.code.startsWith('HPE_')) {
        return (0,r1_unreachable/* failure */.V2)('unknown', `No MCP answer: ${(0,excerpt/* excerpt */.Kb)(`${failed.code} ${failed.message}`, 300)}`);
    }
    // Bytes that are not HTTP.
    return {
        kind: 'not-mcp',
        check: 'H6',
        message: `No MCP answer: ${(0,excerpt/* excerpt */.Kb)(culprit?.error ? `${culprit.error.code} ${culprit.error.message}` : error.message, 300)}`,
        hint: 'Something else than an MCP server answers here: check scheme, port and path of endpoint.',
    };
}


/***/ }),

/***/ 40647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ eventsOf),
/* harmony export */   x: () => (/* binding */ openRawStream)
/* harmony export */ });
/** The events that are looked for are short. */
const MAX_EVENT_CHARS = 64 * 1024;
const EVENT_END = /\r?\n\r?\n/;
/** The events of an answer that have data, until one is too long. Whoever stops early lets the stream go. */
async function* eventsOf(answer) {
    const reader = answer.body?.getReader();
    if (!reader)
        return;
    const decoder = new TextDecoder();
    let text = '';
    try {
        while (text.length <= MAX_EVENT_CHARS) {
            const { done, value } = await reader.read();
            text += decoder.decode(value, { stream: !done });
            for (let end = text.search(EVENT_END); end >= 0; end = text.search(EVENT_END)) {
                const lines = text.slice(0, end).split(/\r?\n/);
                text = text.slice(end).replace(EVENT_END, '');
                const data = valuesOf('data', lines);
                if (data.length > 0) {
                    yield { type: valuesOf('event', lines).at(-1) ?? 'message', data: data.join('\n') };
                }
            }
            if (done)
                return;
        }
    }
    finally {
        // Letting go ends the request below, which is told as an error.
        await reader.cancel().catch(() => { });
    }
}
function valuesOf(field, lines) {
    return lines
        .filter((line) => line.startsWith(`${field}:`))
        .map((line) => line.slice(field.length + 1).replace(/^ /, ''));
}
/** Opens an event stream and waits for its `endpoint`; undefined where none came, or one of another origin. */
async function openRawStream(wire, target) {
    const ended = new AbortController();
    const secret = await target.credentials.headers({ fresh: false, signal: wire.signal });
    const late = setTimeout(() => ended.abort(), wire.limits.requestTimeoutMs);
    try {
        const answer = await wire.fetch(target.url, {
            headers: { ...secret, accept: 'text/event-stream' },
            signal: ended.signal,
            endless: true,
        });
        const events = eventsOf(answer);
        const first = await events.next();
        const named = first.done || first.value.type !== 'endpoint' ? '' : first.value.data;
        const endpoint = URL.canParse(named, target.url.href) ? new URL(named, target.url) : undefined;
        if (named === '' || endpoint?.origin !== target.url.origin) {
            ended.abort();
            return undefined;
        }
        let alive = true;
        const rest = drain(events).finally(() => {
            alive = false;
        });
        return {
            endpoint,
            alive: () => alive,
            async close() {
                ended.abort();
                await rest;
            },
        };
    }
    finally {
        clearTimeout(late);
    }
}
/** Reads on until the stream ends, however it does. */
async function drain(events) {
    try {
        for await (const _ of events)
            ;
    }
    catch {
        // It was cut, by the server or by us.
    }
}


/***/ }),

/***/ 29379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   JL: () => (/* binding */ mediaType),
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   fo: () => (/* binding */ requestOf),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/** White space and control characters: what could end a line, or steer a terminal. */
const BLANK = /[\s\p{Cc}]+/gu;
/** A server's text for use inside a message: one line, at most `max` characters, otherwise still raw. */
function excerpt(text, max = 160) {
    const line = text
        .slice(0, max * 4)
        .replace(BLANK, ' ')
        .trim();
    return line.length <= max ? line : `${cut(line, max)}…`;
}
/** The first `max` UTF-16 units, never half a surrogate pair. */
function cut(text, max) {
    const head = text.slice(0, max);
    return /[\uD800-\uDBFF]$/.test(head) ? head.slice(0, -1) : head;
}
/** Origin and path of a URL: what stands behind `?`, `#` or before `@` may be a secret. */
function placeOf(url) {
    try {
        const { origin, pathname } = new URL(url);
        return excerpt(`${origin}${pathname}`);
    }
    catch {
        return excerpt(url.replace(/[?#].*$/s, ''));
    }
}
/** `POST https://host/mcp (initialize)`. */
function requestOf(exchange) {
    const rpc = exchange.rpcMethod ? ` (${excerpt(exchange.rpcMethod, 60)})` : '';
    return `${exchange.method} ${placeOf(exchange.url)}${rpc}`;
}
/** `HTTP 502 text/html`, of an exchange that was answered. */
function answerOf(exchange) {
    const type = mediaType(exchange);
    return `HTTP ${exchange.status}${type && ` ${type}`}`;
}
/** The media type without parameters, lower case; empty where the answer has none. */
function mediaType(exchange) {
    const [type = ''] = (exchange.headers?.['content-type'] ?? '').split(';');
    return excerpt(type.toLowerCase(), 60);
}
/** `850 ms`, `6.2 s`, `1 h 30 min`. */
function span(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${Number((ms / 1000).toFixed(1))} s`;
    const minutes = Math.round(ms / 60_000);
    if (minutes < 60)
        return `${minutes} min`;
    const rest = minutes % 60;
    return `${Math.floor(minutes / 60)} h${rest ? ` ${rest} min` : ''}`;
}


/***/ }),

/***/ 75796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ warnOf)
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29379);

/** A row that is seen in passing while connecting, and only warns; `connect` worded what was seen. */
function warnOf(id, notices) {
    const seen = notices.find((notice) => notice.id === id);
    if (!seen)
        return [];
    return [{ id, key: id, status: 'warn', message: (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(seen.message, 400), hint: seen.hint }];
}


/***/ }),

/***/ 25326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ sessionHeaders),
/* harmony export */   l: () => (/* binding */ postRaw)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4462);
/* harmony import */ var _event_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40647);


/** The first revision whose clients send `MCP-Protocol-Version`. */
const FIRST_WITH_HEADER = '2025-06-18';
/**
 * POSTs one JSON-RPC request as a legacy client would, on whatever connection the wire opens. For what an SDK client
 * never does: a session on another connection, a session that does not exist. Rejects as `Wire.fetch` does.
 */
async function postRaw(wire, target, request) {
    const secret = await target.credentials.headers({ fresh: false, signal: wire.signal });
    const body = { jsonrpc: '2.0', id: 'gate-1', method: request.method };
    if (request.params)
        body.params = request.params;
    const answer = await wire.fetch(request.url ?? target.url, {
        method: 'POST',
        headers: {
            ...secret,
            accept: 'application/json, text/event-stream',
            'content-type': 'application/json',
            ...request.headers,
        },
        body: JSON.stringify(body),
        rpcMethod: request.method,
    });
    const isStream = answer.headers.get('content-type')?.includes('text/event-stream') ?? false;
    const text = isStream ? await firstEvent(answer) : await answer.text();
    return { status: answer.status, headers: answer.headers, message: parse(text), text };
}
/** The data of the first event that has some; the stream is then let go. */
async function firstEvent(answer) {
    for await (const { data } of (0,_event_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .X)(answer))
        return data;
    return '';
}
function parse(text) {
    try {
        const value = JSON.parse(text);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** What a client of this session sends with each request, for the session id given. */
function sessionHeaders(session, id) {
    const version = session.protocolVersion;
    return {
        'mcp-session-id': id,
        ...(version >= FIRST_WITH_HEADER && { 'mcp-protocol-version': version }),
    };
}


/***/ })

};
