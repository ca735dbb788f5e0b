export const id = 8210;
export const ids = [8210];
export const modules = {

/***/ 57780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   X: () => (/* binding */ formsOf)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30085);

/** Shorter ones are no secrets, and to mask them would shred every log. */
const SHORTEST = 4;
/**
 * Everything in the settings that must appear nowhere, in each form in which it may appear: as it is, in Base64, escaped for
 * JSON and for a URL. Longest first, so that a replacement does not leave the rest of a longer one.
 */
function secretsOf(settings) {
    const plain = new Set();
    const add = (secret) => {
        const text = secret?.trim() ?? '';
        if (text.length >= SHORTEST)
            plain.add(text);
    };
    add(settings.bearerToken);
    const { oauth } = settings;
    if (oauth) {
        add(oauth.clientSecret);
        // What `client_secret_basic` sends, RFC 6749 section 2.3.1.
        const [id, secret] = [oauth.clientId, oauth.clientSecret].map(encodeURIComponent);
        add(Buffer.from(`${id}:${secret}`).toString('base64'));
    }
    for (const [name, value] of settings.headers) {
        if ((0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .namesCredential */ .si)(name) || looksRandom(value))
            headerSecrets(value).forEach(add);
    }
    const { endpoints, candidateEndpoints, previousEndpoint, healthUrl, monitor } = settings;
    const addresses = [...endpoints, ...candidateEndpoints, previousEndpoint, healthUrl];
    for (const address of [...addresses, monitor?.url]) {
        if (address === undefined)
            continue;
        // The health address may be a path, on whatever host.
        for (const [name, value] of new URL(address, 'http://host').searchParams) {
            if ((0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .namesCredential */ .si)(name) || looksRandom(value))
                add(value);
        }
    }
    const forms = new Set([...plain].flatMap(formsOf));
    return [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
function headerSecrets(value) {
    const [scheme, ...rest] = value.split(/\s+/);
    const credential = rest.join(' ');
    if (credential === '')
        return [value];
    const secrets = [value, credential];
    if (scheme?.toLowerCase() === 'basic') {
        const decoded = Buffer.from(credential, 'base64').toString();
        secrets.push(decoded, decoded.slice(decoded.indexOf(':') + 1));
    }
    // Cookies: `a=x; b=y`.
    for (const [, part] of value.matchAll(/=([^;\s]{8,})/g))
        if (part)
            secrets.push(part);
    return secrets;
}
/** A token under a plain name: one long word of letters and digits. */
function looksRandom(value) {
    return /^[\w.~+/=-]{20,}$/.test(value) && /\d/.test(value) && /[A-Za-z]/.test(value);
}
/** A secret in each form in which it may appear. */
function formsOf(secret) {
    return [
        secret,
        Buffer.from(secret).toString('base64'),
        JSON.stringify(secret).slice(1, -1),
        encodeURIComponent(secret),
    ];
}


/***/ }),

/***/ 22567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UR: () => (/* binding */ LastLines),
/* harmony export */   X5: () => (/* binding */ lineHead),
/* harmony export */   yI: () => (/* binding */ ProcessError)
/* harmony export */ });
/** Ends what is asked of a process that failed. */
class ProcessError extends Error {
    fault;
    constructor(fault, cause) {
        super(describe(fault), { cause });
        this.name = 'ProcessError';
        this.fault = fault;
    }
}
function describe(fault) {
    switch (fault.kind) {
        case 'not-started':
            return `The process could not be started: ${fault.code}.`;
        case 'ended':
            return `The process ended by itself: ${fault.signal ?? `exit code ${fault.exitCode}`}.`;
        case 'input-closed':
            return 'The process has closed its input.';
        case 'no-mcp':
            return 'The process wrote nothing that is MCP.';
    }
}
const MAX_LINES = 5;
const MAX_CHARS = 200;
/** The end of a text that comes in pieces: its last few lines that are not blank, each cut. */
class LastLines {
    lines = [];
    open = '';
    push(text) {
        // A piece is at most 64 KiB; of a line that does not end only its beginning is kept.
        const [first = '', ...rest] = text.split(/[\r\n]+/);
        this.open = (this.open + first).slice(0, MAX_CHARS);
        for (const next of rest) {
            this.keep();
            this.open = next.slice(0, MAX_CHARS);
        }
    }
    /** Oldest first. */
    get all() {
        return [...this.lines, ...(this.open.trim() ? [this.open] : [])].slice(-MAX_LINES);
    }
    keep() {
        if (this.open.trim())
            this.lines = [...this.lines, this.open].slice(-MAX_LINES);
    }
}
/** The beginning of a line, for showing. */
function lineHead(line) {
    return line
        .subarray(0, MAX_CHARS * 4)
        .toString('utf8')
        .slice(0, MAX_CHARS)
        .trim();
}


/***/ }),

/***/ 90292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ describeExchange),
/* harmony export */   ic: () => (/* binding */ sessionErrorIn),
/* harmony export */   yV: () => (/* binding */ toSessionError)
/* harmony export */ });
/* harmony import */ var _wire_wire_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16002);
/* harmony import */ var _process_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22567);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47215);



const LIMITS = ['timeout', 'body-bytes', 'sample-bytes', 'depth', 'aborted'];
/** The limit of ours that ended an exchange, if one did. */
function limitOf(exchange) {
    return LIMITS.find((limit) => limit === exchange?.error?.code);
}
/** `initialize → HTTP 502`, `GET https://… → ECONNREFUSED`: what the last exchange came to. */
function describeExchange(exchange) {
    const what = exchange.rpcMethod ?? `${exchange.method} ${exchange.url}`;
    if (exchange.error && exchange.status === undefined) {
        return `${what} → ${exchange.error.code}: ${exchange.error.message}`;
    }
    const type = exchange.headers?.['content-type'];
    const status = `HTTP ${exchange.status}${type ? ` ${type}` : ''}`;
    return `${what} → ${status}${exchange.error ? `: ${exchange.error.message}` : ''}`;
}
/** The SessionError among an error's causes, for the SDK wraps what its fetch throws. */
function sessionErrorIn(error) {
    let current = error;
    for (let depth = 0; depth < 5 && current instanceof Error; depth++) {
        if (current instanceof _session_js__WEBPACK_IMPORTED_MODULE_2__/* .SessionError */ .P)
            return current;
        current = current.cause;
    }
    return undefined;
}
/** How a process failed, where that is among an error's causes. */
function processFaultIn(error) {
    let current = error;
    for (let depth = 0; depth < 5 && current instanceof Error; depth++) {
        if (current instanceof _process_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ProcessError */ .yI)
            return current.fault;
        current = current.cause;
    }
    return undefined;
}
/** The limit of ours among an error's causes, where no exchange tells. */
function limitIn(error) {
    let current = error;
    for (let depth = 0; depth < 5 && current instanceof Error; depth++) {
        const code = current instanceof _wire_wire_error_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .cC ? current.code : undefined;
        if (code !== undefined)
            return code === 'connect-timeout' ? 'timeout' : code;
        current = current.cause;
    }
    return undefined;
}
/** Text of an error for a person: its first 300 characters, on one line. */
function brief(error) {
    const text = error instanceof Error ? error.message : String(error);
    return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
/**
 * What went wrong in a session, from what was thrown and what went over the wire. Errors without an HTTP answer
 * are of stage `connect`, whatever was tried.
 */
function toSessionError(error, stage, exchanges, more = {}) {
    const known = sessionErrorIn(error);
    if (known)
        return known;
    const last = exchanges.at(-1);
    const process = processFaultIn(error) ?? more.process;
    const limit = more.limit ?? limitOf(last) ?? limitIn(error);
    const unreached = stage === 'opening' && last !== undefined && last.status === undefined && last.error;
    const seen = last ? describeExchange(last) : '';
    return new _session_js__WEBPACK_IMPORTED_MODULE_2__/* .SessionError */ .P(unreached ? 'connect' : stage, joined(seen, brief(error)), {
        exchanges: [...exchanges],
        ...(limit && { limit }),
        ...(process && { process }),
        cause: error,
    });
}
/** Both as sentences, the second only where the first does not say it already. */
function joined(seen, thrown) {
    if (seen === '' || seen.includes(thrown))
        return seen || thrown;
    return `${seen}${seen.endsWith('.') ? '' : '.'} ${thrown}`;
}


/***/ }),

/***/ 47215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ SessionError)
/* harmony export */ });
/**
 * No session, or no JSON-RPC answer in one. Carries what `verify/diagnose` needs to say what is really wrong:
 * the exchanges (the last one is usually the culprit) and the cause.
 */
class SessionError extends Error {
    stage;
    exchanges;
    /** Set where a limit of ours ended it: `timeout`, `body-bytes`, `depth`, `sse-no-endpoint` … */
    limit;
    /** Set where a revision was pinned and the server speaks another: what it offered instead. */
    negotiated;
    /** Beside `negotiated`: the revision that was pinned; absent where an era was asked for. */
    pinned;
    /** Set where a transport was pinned and the address speaks this one. */
    otherTransport;
    /** Set where a server that is a process of ours failed as one. */
    process;
    /** Set where a list was refused with a JSON-RPC error. `message` is the server's. */
    refused;
    constructor(stage, message, options) {
        super(message, { cause: options.cause });
        this.name = 'SessionError';
        this.stage = stage;
        this.exchanges = options.exchanges;
        if (options.limit)
            this.limit = options.limit;
        if (options.negotiated !== undefined)
            this.negotiated = options.negotiated;
        if (options.pinned !== undefined)
            this.pinned = options.pinned;
        if (options.otherTransport)
            this.otherTransport = options.otherTransport;
        if (options.process)
            this.process = options.process;
        if (options.refused)
            this.refused = options.refused;
    }
}


/***/ }),

/***/ 78804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ credentialsOf)
});

// EXTERNAL MODULE: ./build/js/json.js
var json = __webpack_require__(4462);
// EXTERNAL MODULE: ./build/js/connect/session.js
var session = __webpack_require__(47215);
;// CONCATENATED MODULE: ./build/js/connect/credentials/renewing-token.js

/** A token of unknown life is fetched anew after this. */
const UNKNOWN_LIFE_MS = 5 * 60_000;
/** Renewed this long before it expires, or in the last tenth of a short life. */
const MARGIN_MS = 30_000;
/**
 * A bearer token that is fetched when first needed, shared by all samples, and renewed before it expires or when
 * asked for a fresh one. `obtain` may throw what it likes: it becomes a SessionError of stage `credentials`.
 */
function renewingToken(options) {
    const { obtain, mask, now } = options;
    let current;
    let flight;
    async function fetchToken(signal) {
        const askedAt = now();
        const token = await obtain(signal);
        mask(token.value);
        const life = (token.expiresAt ?? askedAt + UNKNOWN_LIFE_MS) - askedAt;
        current = { value: token.value, renewAt: askedAt + life - Math.min(MARGIN_MS, life / 10) };
        return token.value;
    }
    return {
        renewable: true,
        async headers({ fresh, signal }) {
            if (current && !fresh && now() < current.renewAt) {
                return { authorization: `Bearer ${current.value}` };
            }
            flight ??= fetchToken(signal).finally(() => {
                flight = undefined;
            });
            try {
                return { authorization: `Bearer ${await flight}` };
            }
            catch (error) {
                if (error instanceof session/* SessionError */.P)
                    throw error;
                const message = error instanceof Error ? error.message : String(error);
                throw new session/* SessionError */.P('credentials', message, { exchanges: [], cause: error });
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/js/connect/credentials/github-oidc.js


/**
 * An OIDC token that GitHub issues to this job for an audience.
 * `getIdToken` is the toolkit's; it fails where the job lacks the permission, and the message says so.
 */
function githubOidc(options) {
    const { audience, getIdToken, mask, now } = options;
    return renewingToken({
        mask,
        now,
        async obtain() {
            let value;
            try {
                value = await getIdToken(audience);
            }
            catch (error) {
                const why = error instanceof Error ? error.message : String(error);
                throw new Error(`GitHub gave no OIDC token for audience "${audience}": ${why}. The job needs \`permissions: id-token: write\`.`, { cause: error });
            }
            const expiresAt = expiryOf(value);
            return { value, ...(expiresAt !== undefined && { expiresAt }) };
        },
    });
}
/** `exp` of a JWT (RFC 7519) in milliseconds since 1970; its signature is the server's to check. */
function expiryOf(jwt) {
    const payload = jwt.split('.', 3)[1];
    if (!payload)
        return undefined;
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        return (0,json/* isJsonObject */.O)(claims) && typeof claims.exp === 'number' ? claims.exp * 1000 : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/connect/session-failure.js
var session_failure = __webpack_require__(90292);
;// CONCATENATED MODULE: ./build/js/connect/credentials/oauth-client.js





/**
 * Tokens by the client credentials grant (RFC 6749, 4.4) from an issuer whose metadata is read at its well-known
 * addresses (RFC 8414, then OpenID Connect Discovery) and has to name that very issuer.
 * @throws ConfigError at once for an issuer that is neither https nor on loopback.
 */
function oauthClient(options) {
    const issuer = secureUrl(options.issuer);
    if (!issuer || issuer.search || issuer.hash) {
        throw new errors/* ConfigError */.x(`oauth-issuer: "${options.issuer}" is not the https URL of an issuer.`, {
            hint: 'Give the issuer identifier of your authorization server, such as https://login.example.com.',
        });
    }
    options.mask(options.clientSecret);
    const byResource = new Map();
    const forResource = (url) => {
        const resource = resourceOf(url);
        let credentials = byResource.get(resource);
        if (!credentials) {
            credentials = { ...tokensFor(resource, issuer, options), forResource };
            byResource.set(resource, credentials);
        }
        return credentials;
    };
    return forResource(options.resource);
}
/** The tokens that one address gets. */
function tokensFor(resource, issuer, options) {
    let endpoint;
    return renewingToken({
        mask: options.mask,
        now: options.now,
        async obtain(signal) {
            const wire = options.openWire(signal);
            try {
                endpoint ??= await discover(issuer, options.issuer, wire);
                return await requestToken(endpoint, resource, options, wire);
            }
            catch (error) {
                const last = wire.exchanges.at(-1);
                const why = error instanceof Error ? error.message : String(error);
                throw new session/* SessionError */.P('credentials', `No token from ${issuer.origin}: ${why}${last ? ` (${(0,session_failure/* describeExchange */.Nu)(last)})` : ''}`, 
                // Without the bodies: an issuer's answer may carry the token.
                { exchanges: wire.exchanges.map(({ bodyHead: _, ...rest }) => rest), cause: error });
            }
            finally {
                await wire.close();
            }
        },
    });
}
async function discover(issuer, identifier, wire) {
    const path = issuer.pathname === '/' ? '' : issuer.pathname.replace(/\/$/, '');
    const addresses = [
        `${issuer.origin}/.well-known/oauth-authorization-server${path}`,
        `${issuer.origin}/.well-known/openid-configuration${path}`,
        `${issuer.origin}${path}/.well-known/openid-configuration`,
    ];
    for (const address of new Set(addresses)) {
        const answer = await wire.fetch(address, { headers: { accept: 'application/json' } });
        const metadata = await bodyOf(answer);
        if (!answer.ok || !metadata) {
            if (answer.status >= 500)
                throw new Error('its metadata cannot be read');
            continue;
        }
        if (!sameIssuer(metadata.issuer, identifier)) {
            throw new Error(`its metadata names another issuer, ${JSON.stringify(metadata.issuer ?? null)}`);
        }
        const url = typeof metadata.token_endpoint === 'string' ? secureUrl(metadata.token_endpoint) : undefined;
        if (!url)
            throw new Error('its metadata names no https token_endpoint');
        const methods = metadata.token_endpoint_auth_methods_supported;
        const basic = !Array.isArray(methods) || methods.includes('client_secret_basic');
        return { url, inBody: !basic };
    }
    throw new Error('no metadata at its well-known addresses');
}
async function requestToken(endpoint, resource, options, wire) {
    const { clientId, clientSecret, scopes, now } = options;
    const form = new URLSearchParams({ grant_type: 'client_credentials', resource });
    if (scopes)
        form.set('scope', scopes);
    const headers = {
        accept: 'application/json',
        'content-type': 'application/x-www-form-urlencoded',
    };
    if (endpoint.inBody) {
        form.set('client_id', clientId);
        form.set('client_secret', clientSecret);
    }
    else {
        const pair = `${formEncoded(clientId)}:${formEncoded(clientSecret)}`;
        const basic = Buffer.from(pair, 'utf8').toString('base64');
        options.mask(basic);
        headers.authorization = `Basic ${basic}`;
    }
    const askedAt = now();
    const answer = await wire.fetch(endpoint.url, { method: 'POST', headers, body: form.toString() });
    const body = await bodyOf(answer);
    if (!answer.ok || !body) {
        const error = typeof body?.error === 'string' ? body.error : undefined;
        const description = typeof body?.error_description === 'string' ? `, ${body.error_description}` : '';
        throw new Error(error ? `${error}${description}` : 'the token request was refused');
    }
    const { access_token: value, token_type: type, expires_in: life } = body;
    if (typeof value !== 'string' || value === '')
        throw new Error('its answer has no access_token');
    if (typeof type === 'string' && type.toLowerCase() !== 'bearer') {
        throw new Error(`it issues tokens of type ${JSON.stringify(type)}, not Bearer`);
    }
    const seconds = Number(life);
    return { value, ...(life != null && seconds > 0 && { expiresAt: askedAt + seconds * 1000 }) };
}
/** The resource indicator of an address has no fragment (RFC 8707, 2). */
function resourceOf(url) {
    const resource = new URL(url);
    resource.hash = '';
    return resource.href;
}
async function bodyOf(answer) {
    const text = await answer.text();
    try {
        const value = JSON.parse(text);
        return (0,json/* isJsonObject */.O)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** An https URL, or an http one on loopback, without user and password. */
function secureUrl(text) {
    if (!URL.canParse(text))
        return undefined;
    const url = new URL(text);
    const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
    const secure = url.protocol === 'https:' || (url.protocol === 'http:' && loopback);
    return secure && !url.username && !url.password ? url : undefined;
}
/** Compared as strings (RFC 8414, 3.3), but for the slash of an empty path. */
function sameIssuer(named, expected) {
    return typeof named === 'string' && named.replace(/\/$/, '') === expected.replace(/\/$/, '');
}
/** `application/x-www-form-urlencoded`, as RFC 6749, 2.3.1 wants it of both parts. */
function formEncoded(text) {
    return new URLSearchParams({ v: text }).toString().slice(2);
}

;// CONCATENATED MODULE: ./build/js/connect/credentials/static.js
/** Shorter values are no secrets, and masking them would make a log unreadable. */
const MIN_SECRET = 4;
/** Nothing is sent. */
const NO_CREDENTIALS = { renewable: false, headers: async () => ({}) };
/** Fixed headers, name to value; each value is reported to `mask`, and so is the part after a scheme (`Basic …`). */
function staticHeaders(headers, mask) {
    for (const value of Object.values(headers)) {
        for (const secret of [value, value.slice(value.indexOf(' ') + 1)]) {
            if (secret.length >= MIN_SECRET)
                mask(secret);
        }
    }
    return { renewable: false, headers: async () => ({ ...headers }) };
}
/** A bearer token as it was given. */
function bearerToken(token, mask) {
    mask(token);
    return { renewable: false, headers: async () => ({ authorization: `Bearer ${token}` }) };
}
/** Several sources at once; where two give the same header, the later one wins. */
function combined(sources) {
    const bound = sources.some((one) => one.forResource);
    return {
        ...(bound && {
            forResource: (url) => combined(sources.map((one) => one.forResource?.(url) ?? one)),
        }),
        renewable: sources.some((one) => one.renewable),
        async headers(options) {
            const all = {};
            for (const source of sources) {
                for (const [name, value] of Object.entries(await source.headers(options))) {
                    for (const known of Object.keys(all)) {
                        if (known.toLowerCase() === name.toLowerCase())
                            delete all[known];
                    }
                    all[name] = value;
                }
            }
            return all;
        },
    };
}

// EXTERNAL MODULE: ./build/js/gate/client.js
var client = __webpack_require__(34513);
// EXTERNAL MODULE: ./build/js/wire/wire.js + 5 modules
var wire = __webpack_require__(96338);
;// CONCATENATED MODULE: ./build/js/entry/credentials.js






/** The one source of credentials of a run, as the settings say. Throws ConfigError where it cannot be had here. */
function credentialsOf({ settings, env, getIdToken, mask }) {
    // Which of the headers are secrets, the settings know: a region's name must not be starred out everywhere.
    const sources = [
        staticHeaders(Object.fromEntries(settings.headers), () => undefined),
    ];
    if (settings.bearerToken !== undefined)
        sources.push(bearerToken(settings.bearerToken, mask));
    if (settings.oidcAudience !== undefined) {
        if (!getIdToken) {
            throw new errors/* ConfigError */.x('oidc-audience is set, but only GitHub Actions issues such tokens.', {
                hint: 'Give the command line a token in MCP_GATE_BEARER_TOKEN.',
            });
        }
        sources.push(githubOidc({ audience: settings.oidcAudience, getIdToken, mask, now: Date.now }));
    }
    const { oauth } = settings;
    if (oauth) {
        sources.push(oauthClient({
            issuer: oauth.issuer,
            clientId: oauth.clientId,
            clientSecret: oauth.clientSecret,
            resource: new URL(settings.endpoint),
            openWire: (signal) => (0,wire/* createWire */.k)({ limits: (0,client/* limitsOf */.Af)(settings), signal, env }),
            mask,
            now: Date.now,
            ...(oauth.scopes.length > 0 && { scopes: oauth.scopes.join(' ') }),
        }));
    }
    return combined(sources);
}


/***/ }),

/***/ 26796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/* unused harmony export REDACTED */
/** What stands where a secret stood. */
const REDACTED = '***';
const MIN_SECRET = 4;
function createRedactor() {
    // Longest first: one secret may contain another.
    let secrets = [];
    const text = (raw) => {
        let clean = raw;
        for (const secret of secrets)
            if (clean.includes(secret))
                clean = clean.replaceAll(secret, REDACTED);
        return clean;
    };
    const deep = (value) => {
        if (typeof value === 'string')
            return text(value);
        if (Array.isArray(value))
            return value.map(deep);
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, member]) => [text(key), deep(member)]));
    };
    return {
        add(secret) {
            if (secret.length < MIN_SECRET || secrets.includes(secret))
                return;
            secrets = [...secrets, secret].sort((a, b) => b.length - a.length);
        },
        text,
        secrets: () => secrets,
        value(value) {
            if (secrets.length === 0)
                return value;
            const json = JSON.stringify(value) ?? '';
            const holds = secrets.some((s) => json.includes(JSON.stringify(s).slice(1, -1)));
            return holds ? deep(value) : value;
        },
    };
}


/***/ }),

/***/ 34513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   JR: () => (/* binding */ CLIENT_INFO),
/* harmony export */   SA: () => (/* binding */ httpTarget)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24306);
/* harmony import */ var _wire_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92000);


/** How the gate introduces itself to servers (MCP `clientInfo`). */
const CLIENT_INFO = { name: 'mcp-deploy-gate', version: _version_js__WEBPACK_IMPORTED_MODULE_1__.VERSION };
/** The bounds of one sample, with the setting `request-timeout`. */
function limitsOf(settings) {
    return { ..._wire_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIMITS */ .dR, requestTimeoutMs: settings.requestTimeoutMs };
}
/**
 * An address as a target. Tokens that are made out to an address are made out to this one. No client capability is
 * declared: what needs one is not part of the contract.
 */
function httpTarget(endpoint, settings, credentials) {
    const url = new URL(endpoint);
    return {
        kind: 'http',
        url,
        transport: settings.transport,
        protocolVersion: settings.protocolVersion,
        credentials: credentials.forResource?.(url) ?? credentials,
        clientCapabilities: {},
    };
}


/***/ }),

/***/ 97868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mj: () => (/* binding */ watchBody),
/* harmony export */   _W: () => (/* binding */ excessError),
/* harmony export */   uW: () => (/* binding */ exhausted),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* unused harmony export spend */
/* harmony import */ var _heap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46906);
/* harmony import */ var _wire_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16002);


/** The error of a chunk that goes beyond the budget. */
function spend(budget, bodyBytes, chunkBytes) {
    budget.sampleBytes += chunkBytes;
    if (budget.sampleBytes > _heap_js__WEBPACK_IMPORTED_MODULE_0__/* .LARGE_BYTES */ .cz)
        (0,_heap_js__WEBPACK_IMPORTED_MODULE_0__/* .keepHeapSmall */ .p8)();
    if (bodyBytes > budget.maxBodyBytes) {
        return new _wire_error_js__WEBPACK_IMPORTED_MODULE_1__/* .WireError */ .cC('body-bytes', `The answer is larger than ${budget.maxBodyBytes} bytes.`);
    }
    return budget.sampleBytes > budget.maxSampleBytes ? exhausted(budget) : undefined;
}
/** The error of everything that would be read beyond a sample's budget. */
function exhausted(budget) {
    return new _wire_error_js__WEBPACK_IMPORTED_MODULE_1__/* .WireError */ .cC('sample-bytes', `The answers of one sample are larger than ${budget.maxSampleBytes} bytes together.`);
}
/** The error of a JSON text that is too deep or has too many values. */
function excessError(excess, maxDepth) {
    return excess === 'depth'
        ? new _wire_error_js__WEBPACK_IMPORTED_MODULE_1__/* .WireError */ .cC('depth', `The JSON of the answer is nested more than ${maxDepth} levels deep.`)
        : new _wire_error_js__WEBPACK_IMPORTED_MODULE_1__/* .WireError */ .cC('body-bytes', 'The JSON of the answer has more values than can be held.');
}
/** A body that ends with an error as soon as it breaks a limit; it is read only as fast as it is consumed. */
function watchBody(source, watch) {
    const reader = source.getReader();
    let bytes = 0;
    const fail = (error, controller) => {
        watch.onEnd(error);
        watch.abort();
        reader.cancel(error).catch(() => { });
        controller.error(error);
    };
    return new ReadableStream({
        async pull(controller) {
            let result;
            try {
                result = await reader.read();
            }
            catch (error) {
                fail(watch.explain(error), controller);
                return;
            }
            if (result.done) {
                watch.onEnd();
                controller.close();
                return;
            }
            bytes += result.value.length;
            const over = spend(watch.budget, bytes, result.value.length);
            if (over)
                return fail(over, controller);
            const excess = watch.scan(result.value);
            if (excess)
                return fail(excessError(excess, watch.maxDepth), controller);
            controller.enqueue(result.value);
        },
        cancel(reason) {
            watch.onEnd();
            watch.abort();
            reader.cancel(reason).catch(() => { });
        },
    }, { highWaterMark: 0 });
}
/** The first bytes of a body that nobody parses as a stream; the rest is not read. */
async function readHead(source, maxBytes, budget) {
    const reader = source.getReader();
    const chunks = [];
    let length = 0;
    for (;;) {
        const { done, value } = await reader.read();
        if (done) {
            return { bytes: join(chunks, length), complete: true };
        }
        const over = spend(budget, 0, value.length);
        if (over) {
            reader.cancel(over).catch(() => { });
            throw over;
        }
        chunks.push(value.subarray(0, maxBytes - length));
        length += chunks.at(-1).length;
        if (length >= maxBytes) {
            reader.cancel().catch(() => { });
            return { bytes: join(chunks, length), complete: false };
        }
    }
}
function join(chunks, length) {
    const all = new Uint8Array(length);
    let at = 0;
    for (const chunk of chunks) {
        all.set(chunk, at);
        at += chunk.length;
    }
    return all;
}


/***/ }),

/***/ 91193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ JsonScanner)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92000);

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
/**
 * Counts nesting and values of one JSON text given in UTF-8 chunks, without recursion and without building
 * anything, so that a text that would exhaust a parser, or a recursive walk after it, is refused unparsed.
 * It does not validate: what is not JSON fails in the parser.
 */
class JsonScanner {
    maxDepth;
    depth = 0;
    values = 0;
    inString = false;
    escaped = false;
    constructor(maxDepth) {
        this.maxDepth = maxDepth;
    }
    /** Forgets the text so far: the next byte begins another one. */
    reset() {
        this.depth = 0;
        this.values = 0;
        this.inString = false;
        this.escaped = false;
    }
    /** Takes bytes `from` to `to` of a chunk; returns what is exceeded, if anything is. */
    push(chunk, from = 0, to = chunk.length) {
        for (let i = from; i < to; i++) {
            const byte = chunk[i];
            if (this.inString) {
                if (this.escaped)
                    this.escaped = false;
                else if (byte === BACKSLASH)
                    this.escaped = true;
                else if (byte === QUOTE)
                    this.inString = false;
                continue;
            }
            if (byte === QUOTE)
                this.inString = true;
            // `[` is 0x5b and `{` 0x7b; their closing counterparts are two further.
            else if (byte === 0x5b || byte === 0x7b) {
                this.values++;
                if (++this.depth > this.maxDepth)
                    return 'depth';
            }
            else if (byte === 0x5d || byte === 0x7d)
                this.depth--;
            else if (byte === COMMA && ++this.values > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_VALUES */ .H6)
                return 'values';
        }
        return this.values > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_VALUES */ .H6 ? 'values' : undefined;
    }
}


/***/ }),

/***/ 92000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ MAX_JSON_VALUES),
/* harmony export */   NX: () => (/* binding */ MAX_REDIRECTS),
/* harmony export */   O5: () => (/* binding */ BODY_HEAD_CHARS),
/* harmony export */   W: () => (/* binding */ MAX_EXCHANGES),
/* harmony export */   dR: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   pm: () => (/* binding */ MAX_OTHER_BODY_BYTES)
/* harmony export */ });
/** What is read from one server in one sample, unless settings say otherwise. */
const DEFAULT_LIMITS = {
    maxBodyBytes: 32 * 1024 * 1024,
    maxSampleBytes: 64 * 1024 * 1024,
    maxDepth: 500,
    maxPages: 1000,
    maxItems: 20_000,
    requestTimeoutMs: 10_000,
};
/** Arrays, objects and members of one JSON text: 32 MiB of `[]` would otherwise become a gigabyte of objects. */
const MAX_JSON_VALUES = 3_000_000;
/** Kept of a body that is not MCP; JSON-RPC errors with another status than 200 have to fit. */
const MAX_OTHER_BODY_BYTES = 1024 * 1024;
/** Kept in `Exchange.bodyHead`, in characters. */
const BODY_HEAD_CHARS = 4096;
/** Exchanges kept per wire; the oldest are dropped. */
const MAX_EXCHANGES = 500;
/** Redirects followed for one request. */
const MAX_REDIRECTS = 5;


/***/ }),

/***/ 66218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/**
 * The proxy for a URL by `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`, each in lower case first, as curl reads them:
 * entries of NO_PROXY are separated by commas or blanks, may carry a port, match a host and its subdomains, and `*`
 * matches all. An address without a scheme is taken as http. Undefined: ask the server directly.
 */
function proxyFor(url, env) {
    const proxy = url.protocol === 'https:'
        ? env.https_proxy || env.HTTPS_PROXY
        : env.http_proxy || env.HTTP_PROXY;
    if (!proxy || isExempt(url, env.no_proxy || env.NO_PROXY || ''))
        return undefined;
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
}
function isExempt(url, noProxy) {
    const host = url.hostname.toLowerCase();
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    for (const raw of noProxy.toLowerCase().split(/[,\s]+/)) {
        if (raw === '*')
            return true;
        if (raw === '')
            continue;
        const { name, port: wanted } = splitPort(raw);
        if (wanted !== undefined && wanted !== port)
            continue;
        const bare = name.startsWith('*.')
            ? name.slice(2)
            : name.startsWith('.')
                ? name.slice(1)
                : name;
        if (bare !== '' && (host === bare || host.endsWith(`.${bare}`)))
            return true;
    }
    return false;
}
/** `[::1]:80`, `::1` and `host:80`; URL.hostname keeps the brackets of an IPv6 address. */
function splitPort(entry) {
    const colon = entry.lastIndexOf(':');
    const port = entry.slice(colon + 1);
    const isPort = colon > 0 && port !== '' && [...port].every((c) => c >= '0' && c <= '9');
    if (entry.startsWith('[')) {
        return isPort && entry[colon - 1] === ']'
            ? { name: entry.slice(0, colon), port }
            : { name: entry };
    }
    if (entry.indexOf(':') !== colon)
        return { name: `[${entry}]` };
    return isPort ? { name: entry.slice(0, colon), port } : { name: entry };
}


/***/ }),

/***/ 39476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ redirectWithinOrigin)
/* harmony export */ });
/**
 * Where a redirect may be followed to: 307 and 308 (they keep method and body) within the same origin, for only
 * there the credentials may go. Anything else is undefined: its answer is returned as it is, for the diagnosis.
 */
function redirectWithinOrigin(status, location, from) {
    if ((status !== 307 && status !== 308) || !location)
        return undefined;
    const to = URL.canParse(location, from.href) ? new URL(location, from.href) : undefined;
    if (!to || to.origin !== from.origin || to.username || to.password)
        return undefined;
    to.hash = '';
    return to;
}


/***/ }),

/***/ 65156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ undici)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

let loaded;
/**
 * The one undici of the process. Node carries another of its own and loads it when somebody first touches `Headers`
 * or `Response`, as the SDK does: some 20 ms for a second copy of the same code. The globals point at ours instead.
 */
function undici() {
    loaded ??= load();
    return loaded;
}
async function load() {
    const ours = await Promise.all(/* import() */[__webpack_require__.e(4398), __webpack_require__.e(5875)]).then(__webpack_require__.bind(__webpack_require__, 75875));
    const { Headers, Request, Response } = ours;
    // Assigned, not defined: to define a property Node 24 first asks for its value, and so loads the other undici.
    Object.assign(globalThis, { Headers, Request, Response });
    // undici's parser is WebAssembly. After some hundred bytes of headers V8 would optimise it in another thread, and
    // the process could not end before that is done, 10 to 40 ms later: far more than it would ever gain here.
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--wasm-tiering-budget=2000000000');
    return ours;
}


/***/ }),

/***/ 16002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   Qt: () => (/* binding */ blameProxy),
/* harmony export */   T6: () => (/* binding */ ProxyError),
/* harmony export */   cC: () => (/* binding */ WireError)
/* harmony export */ });
/** A limit of ours ended a request, or its answer's body. */
class WireError extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.name = 'WireError';
        this.code = code;
    }
}
/** The proxy that the environment names could not be reached: that says nothing about the server. */
class ProxyError extends Error {
    constructor(why, cause) {
        super(`No connection to the proxy: ${why}`, { cause });
        this.name = 'ProxyError';
    }
}
/** How opening a connection fails. Where a proxy is used, connections are opened to it alone. */
const UNREACHED = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ETIMEDOUT',
]);
/** The error of a request that went through a proxy: the proxy's where it could not be reached. */
function blameProxy(error) {
    const { code, message } = describeFailure(error);
    return UNREACHED.has(code) ? new ProxyError(message, error) : error;
}
/**
 * The code and text of a failed request: a `WireError`'s own code, `PROXY` where the proxy refused, else what Node
 * or undici gave (`ECONNREFUSED`, `ENOTFOUND`, `UND_ERR_SOCKET`, `CERT_HAS_EXPIRED`, …), found along the causes.
 */
function describeFailure(error) {
    let message = error instanceof Error ? error.message : String(error);
    let code;
    let current = error;
    for (let depth = 0; depth < 5 && current instanceof Error; depth++) {
        message = current.message || message;
        if (current instanceof ProxyError)
            return { code: 'PROXY', message };
        if (/^Proxy (response|Authentication Required)/.test(current.message))
            code = 'PROXY';
        else if ('code' in current && typeof current.code === 'string')
            code ??= current.code;
        if (current instanceof AggregateError) {
            const first = current.errors[0];
            if (first instanceof Error)
                message = first.message;
            if (first instanceof Error && 'code' in first && typeof first.code === 'string')
                code ??= first.code;
        }
        current = current.cause;
    }
    return { code: code ?? 'UNKNOWN', message };
}


/***/ }),

/***/ 96338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ createWire)
});

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./build/js/wire/body.js
var wire_body = __webpack_require__(97868);
// EXTERNAL MODULE: ./build/js/wire/limits.js
var wire_limits = __webpack_require__(92000);
;// CONCATENATED MODULE: ./build/js/wire/exchange-log.js

/** Everything that a URL may carry of a secret is dropped: user, password and the values of its query. */
function withoutSecrets(url) {
    const shown = new URL(url);
    shown.username = '';
    shown.password = '';
    shown.hash = '';
    const names = [...shown.searchParams.keys()];
    shown.search = names.map((name) => `${encodeURIComponent(name)}=…`).join('&');
    return decodeEllipsis(shown.href);
}
function decodeEllipsis(href) {
    return href.replaceAll('%E2%80%A6', '…');
}
/** Adds to a log in place, dropping the oldest beyond its bound. */
function append(log, exchange) {
    log.push(exchange);
    if (log.length > wire_limits/* MAX_EXCHANGES */.W)
        log.splice(0, log.length - wire_limits/* MAX_EXCHANGES */.W);
}
/** An answer's headers as a record without prototype, names in lower case; cookies are secrets and left out. */
function recordHeaders(headers) {
    const record = Object.create(null);
    for (const [name, value] of headers) {
        record[name.toLowerCase()] = name.toLowerCase() === 'set-cookie' ? '…' : value;
    }
    return record;
}

// EXTERNAL MODULE: ./build/js/wire/json-scanner.js
var json_scanner = __webpack_require__(91193);
;// CONCATENATED MODULE: ./build/js/wire/sse-scanner.js

const LF = 0x0a;
const CR = 0x0d;
const DATA = [0x64, 0x61, 0x74, 0x61, 0x3a]; // `data:`
const BOM = [0xef, 0xbb, 0xbf];
/**
 * Runs the JSON scanner over the `data` of each event of an event stream, given in chunks of any size.
 * Lines end with LF, CR or CRLF, and an empty line ends an event (WHATWG HTML, server-sent events).
 */
class SseScanner {
    json;
    /** Position in `data:` while it still matches, -1 for a line of another field, `DATA.length` inside data. */
    matched = 0;
    lineLength = 0;
    firstLine = true;
    afterCr = false;
    /** Events with data that ended so far. */
    events = 0;
    hasData = false;
    constructor(maxDepth) {
        this.json = new json_scanner/* JsonScanner */.V(maxDepth);
    }
    push(chunk) {
        let i = 0;
        while (i < chunk.length) {
            const byte = chunk[i];
            if (byte === LF && this.afterCr) {
                this.afterCr = false;
                i++;
                continue;
            }
            this.afterCr = byte === CR;
            if (byte === LF || byte === CR) {
                this.endLine();
                i++;
                continue;
            }
            if (this.matched === DATA.length) {
                let end = i;
                while (end < chunk.length && chunk[end] !== LF && chunk[end] !== CR)
                    end++;
                const excess = this.json.push(chunk, i, end);
                if (excess)
                    return excess;
                this.lineLength += end - i;
                i = end;
                continue;
            }
            if (this.firstLine && this.matched === 0 && byte === BOM[this.lineLength % BOM.length]) {
                this.lineLength++;
                i++;
                continue;
            }
            this.matched = this.matched >= 0 && byte === DATA[this.matched] ? this.matched + 1 : -1;
            if (this.matched === DATA.length)
                this.hasData = true;
            this.lineLength++;
            i++;
        }
        return undefined;
    }
    endLine() {
        if (this.lineLength === 0) {
            if (this.hasData)
                this.events++;
            this.hasData = false;
            this.json.reset();
        }
        this.matched = 0;
        this.lineLength = 0;
        this.firstLine = false;
    }
}

// EXTERNAL MODULE: ./build/js/wire/wire-error.js
var wire_error = __webpack_require__(16002);
;// CONCATENATED MODULE: ./build/js/wire/bounded-answer.js






/**
 * An answer whose body ends with a WireError as soon as it breaks a limit, recorded in its exchange. MCP's two
 * content types are handed on as they come in; of anything else only the beginning is read, at once.
 */
async function boundedAnswer(answer, options) {
    const { exchange, life, budget, maxDepth, Response } = options;
    exchange.status = answer.status;
    exchange.headers = recordHeaders(answer.headers);
    const kind = bodyKind(answer.status, answer.headers.get('content-type'));
    const head = { status: answer.status, headers: answer.headers };
    if (answer.body === null) {
        life.end();
        return new Response(null, head);
    }
    const body = answer.body;
    if (kind === 'other') {
        const { bytes } = await (0,wire_body/* readHead */.zy)(body, wire_limits/* MAX_OTHER_BODY_BYTES */.pm, budget);
        life.end();
        const text = new TextDecoder().decode(bytes.subarray(0, wire_limits/* BODY_HEAD_CHARS */.O5 * 4));
        exchange.bodyHead = text.slice(0, wire_limits/* BODY_HEAD_CHARS */.O5);
        const excess = looksLikeJson(bytes) ? new json_scanner/* JsonScanner */.V(maxDepth).push(bytes) : undefined;
        if (excess)
            throw (0,wire_body/* excessError */._W)(excess, maxDepth);
        return new Response(bytes, head);
    }
    if (options.endless && kind === 'sse')
        life.lift();
    const scanner = kind === 'sse' ? new SseScanner(maxDepth) : new json_scanner/* JsonScanner */.V(maxDepth);
    // A stream that was held open after its events was ended by us, and that is no fault of the answer.
    const forgiven = (error) => scanner instanceof SseScanner && scanner.events > 0 && isOurs(error);
    const watched = (0,wire_body/* watchBody */.Mj)(body, {
        budget,
        scan: (chunk) => scanner.push(chunk),
        maxDepth,
        explain: life.explain,
        onEnd: (error) => life.end(forgiven(error) ? undefined : error),
        abort: life.abort,
    });
    return new Response(watched, head);
}
/** How a body is read: as MCP's two content types when the status is a 2xx, else only its beginning. */
function bodyKind(status, contentType) {
    const essence = (contentType ?? '').split(';', 1)[0].trim().toLowerCase();
    if (status < 200 || status > 299)
        return 'other';
    if (essence === 'text/event-stream')
        return 'sse';
    return essence === 'application/json' ? 'json' : 'other';
}
function isOurs(error) {
    return error instanceof wire_error/* WireError */.cC && (error.code === 'aborted' || error.code === 'timeout');
}
function looksLikeJson(bytes) {
    const first = bytes.find((byte) => byte > 0x20 && byte < 0x80);
    return first === 0x5b || first === 0x7b;
}

// EXTERNAL MODULE: ./build/js/wire/proxy.js
var wire_proxy = __webpack_require__(66218);
// EXTERNAL MODULE: ./build/js/wire/undici.js
var undici = __webpack_require__(65156);
;// CONCATENATED MODULE: ./build/js/wire/dispatcher.js


/**
 * One pool of connections of its own. With `freshConnections` no connection serves two requests.
 * Deadlines are the caller's: undici's own are off.
 */
async function createPool(env, freshConnections) {
    const { Agent, buildConnector } = await (0,undici/* undici */.p)();
    const connector = buildConnector({ timeout: 0 });
    let connecting = 0;
    const connect = (options, callback) => {
        connecting++;
        connector(options, (...result) => {
            connecting--;
            callback(...result);
        });
    };
    const options = {
        headersTimeout: 0,
        bodyTimeout: 0,
        ...(freshConnections && { pipelining: 0 }),
    };
    const agents = new Map();
    const DIRECT = '';
    const open = async (proxy) => {
        if (proxy === DIRECT)
            return new Agent({ ...options, connect });
        // Tunnels need what only the whole package puts onto its dispatchers.
        const { ProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(4398), __webpack_require__.e(6752)]).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
        return new ProxyAgent({ ...options, uri: proxy, proxyTunnel: false });
    };
    return {
        dispatcherFor(url) {
            const proxy = (0,wire_proxy/* proxyFor */.i)(url, env) ?? DIRECT;
            let agent = agents.get(proxy);
            if (!agent) {
                agent = open(proxy);
                agents.set(proxy, agent);
            }
            return agent;
        },
        proxied: (url) => (0,wire_proxy/* proxyFor */.i)(url, env) !== undefined,
        connecting: () => connecting > 0,
        async destroy() {
            await Promise.all([...agents.values()].map(async (agent) => (await agent).destroy()));
        },
    };
}

// EXTERNAL MODULE: ./build/js/wire/redirect.js
var redirect = __webpack_require__(39476);
;// CONCATENATED MODULE: ./build/js/wire/request-life.js

function beginRequest(options) {
    const { exchange, deadlineMs, signals, clock } = options;
    const controller = new AbortController();
    const abort = () => controller.abort();
    let expired = false;
    let ended = false;
    const timer = setTimeout(() => {
        expired = true;
        abort();
    }, deadlineMs);
    for (const signal of signals) {
        if (signal.aborted)
            abort();
        else
            signal.addEventListener('abort', abort, { once: true });
    }
    return {
        signal: controller.signal,
        abort,
        lift: () => clearTimeout(timer),
        end(error) {
            if (ended)
                return;
            ended = true;
            clearTimeout(timer);
            for (const signal of signals)
                signal.removeEventListener('abort', abort);
            exchange.endedAt = clock();
            if (error !== undefined)
                exchange.error = (0,wire_error/* describeFailure */.Ic)(error);
        },
        explain(error) {
            if (error instanceof wire_error/* WireError */.cC)
                return error;
            if (signals.some((signal) => signal.aborted)) {
                return new wire_error/* WireError */.cC('aborted', 'The request was cancelled.');
            }
            if (!expired)
                return error;
            return exchange.status === undefined && options.connecting()
                ? new wire_error/* WireError */.cC('connect-timeout', `No connection within ${deadlineMs} ms.`)
                : new wire_error/* WireError */.cC('timeout', `No complete answer within ${deadlineMs} ms.`);
        },
    };
}

;// CONCATENATED MODULE: ./build/js/wire/wire.js










/** A wire with connections of its own, opened when first used. */
function createWire(options) {
    const { limits, signal } = options;
    const clock = options.clock ?? (() => external_node_perf_hooks_.performance.now());
    const exchanges = [];
    const budget = {
        sampleBytes: 0,
        maxSampleBytes: limits.maxSampleBytes,
        maxBodyBytes: limits.maxBodyBytes,
    };
    const closing = new AbortController();
    let pool;
    async function send(url, init) {
        // Loading is no part of a request's time.
        pool ??= createPool(options.env, options.freshConnections ?? false);
        const [{ fetch, Response: WireResponse }, connections] = await Promise.all([(0,undici/* undici */.p)(), pool]);
        // undici counts a connection as busy until the turn after its answer's end: without this one, requests that
        // follow each other would go over different connections, and so to different replicas.
        await new Promise((resolve) => setImmediate(resolve));
        const { method = 'GET', rpcMethod } = init;
        const exchange = { method, url: withoutSecrets(url), startedAt: clock() };
        if (rpcMethod !== undefined)
            exchange.rpcMethod = rpcMethod;
        append(exchanges, exchange);
        const life = beginRequest({
            exchange,
            deadlineMs: init.deadlineMs ?? limits.requestTimeoutMs,
            signals: [signal, closing.signal, ...(init.signal ? [init.signal] : [])],
            clock,
            connecting: () => connections.connecting(),
        });
        try {
            if (budget.sampleBytes > budget.maxSampleBytes)
                throw (0,wire_body/* exhausted */.uW)(budget);
            life.signal.throwIfAborted();
            const answer = await fetch(url, {
                method,
                headers: [...new Headers(init.headers ?? {})],
                ...(typeof init.body === 'string' && { body: init.body }),
                redirect: 'manual',
                signal: life.signal,
                dispatcher: await connections.dispatcherFor(url),
            });
            const bounded = await boundedAnswer(answer, {
                exchange,
                life,
                budget,
                maxDepth: limits.maxDepth,
                endless: init.endless ?? false,
                Response: WireResponse,
            });
            return bounded;
        }
        catch (error) {
            const ended = life.explain(error);
            const explained = connections.proxied(url) ? (0,wire_error/* blameProxy */.Qt)(ended) : ended;
            life.end(explained);
            exchange.error ??= (0,wire_error/* describeFailure */.Ic)(explained);
            throw explained;
        }
    }
    return {
        exchanges,
        bytesRead: () => budget.sampleBytes,
        limits,
        signal,
        clock,
        async fetch(url, init = {}) {
            let current = new URL(url);
            for (let followed = 0;; followed++) {
                const answer = await send(current, init);
                const next = (0,redirect/* redirectWithinOrigin */.s)(answer.status, answer.headers.get('location'), current);
                if (!next || followed === wire_limits/* MAX_REDIRECTS */.NX)
                    return answer;
                current = next;
            }
        },
        async close() {
            closing.abort();
            await pool?.then((opened) => opened.destroy()).catch(() => { });
        },
    };
}


/***/ })

};
