export const id = 4153;
export const ids = [4153];
export const modules = {

/***/ 85122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oj: () => (/* binding */ acceptSchema),
/* harmony export */   Q6: () => (/* binding */ declaredChecks),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   _i: () => (/* binding */ versionFromSchema),
/* harmony export */   dJ: () => (/* binding */ checksSchema),
/* harmony export */   jm: () => (/* binding */ rulesSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88532);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95335);
/* harmony import */ var _headers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54611);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69699);




/** A whole number in bounds. */
const count = (min, max) => zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(min).max(max);
/** A list whose items differ. */
const distinct = (of) => zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)()).superRefine((items, context) => {
    const twice = items.find((item, index) => items.indexOf(item) !== index);
    if (twice !== undefined)
        (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)(context, `names the ${of} \`${twice}\` twice`, 'Keep it once.');
});
const pattern = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().superRefine((source, context) => {
    try {
        new RegExp(source, 'u');
    }
    catch (error) {
        const reason = error instanceof Error ? error.message.split(': ').at(-1) : 'it does not compile';
        (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)(context, `is not a regular expression: ${reason}`, 'Write it as in JavaScript with the flag `u`; in YAML put it in single quotes.');
    }
});
const expectation = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    contains: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).optional().describe("The result's text contains this"),
    matches: pattern
        .optional()
        .describe("The result's text matches this regular expression (JavaScript, flag u)"),
    equals: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonValue */ .IL
        .optional()
        .describe("The result's structured content, or its text read as JSON, equals this"),
    'is-error': zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional().describe('Whether the result is an error (default: `false`)'),
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), _values_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonObject */ .o$], { error: 'is not a JSON Schema' })
        .optional()
        .describe('A JSON Schema for the structured content'),
});
const toolCall = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    tool: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)().describe('The tool to call'),
    name: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(100).optional().describe("The check's name in reports (default: the tool's name)"),
    arguments: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonObject */ .o$.optional().describe('What the tool is called with (default: nothing)'),
    expect: expectation
        .optional()
        .describe('What the result must look like; all of it must hold (default: not an error)'),
    timeout: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0.optional().describe('How long the call may take (default: `request-timeout`)'),
    repeat: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .optional()
        .describe('Whether the call may run again and again (default: `false`, once per verification)'),
});
/** The member `checks` of the config file. */
const checksSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    'required-tools': distinct('tool').optional().describe('Tools that must be served'),
    'min-tools': count(0, 100_000)
        .optional()
        .describe(`How many tools must be served at least (default: \`${_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_DEFAULTS */ .gy['min-tools']}\`)`),
    latency: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        connect: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0.optional().describe('Until a session is open (default: no limit)'),
        list: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0.optional().describe('Until all lists are read (default: no limit)'),
    })
        .optional()
        .describe('What a sample may take at most'),
    'tool-calls': zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(toolCall).max(100).optional().describe('Tools to call, and their results'),
    resources: distinct('resource')
        .optional()
        .describe('URIs of single resources to compare with the snapshot'),
});
/** The member `accept` of the config file. */
const acceptSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    rule: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)().describe("The finding's rule, such as `tool-removed`"),
    // A server's text: anything that a name can be.
    subject: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).describe('What it is about, such as `tools/search`'),
    pointer: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Where inside the subject (default: the whole of it)'),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[0-9a-f]{64}$/, { error: 'is not a fingerprint of 64 hexadecimal digits' })
        .describe("The finding's fingerprint, as the report prints it"),
    reason: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(4096).describe('Why the change is taken'),
    expires: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd.optional().describe('The last day on which this holds (default: for ever)'),
}));
/** The member `rules` of the config file. Which of the levels fit a rule is known with the catalogues: see rule-ids.ts. */
const rulesSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(100), zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['breaking', 'review', 'safe', 'error', 'warning', 'notice', 'off']));
/** The member `version-from` of the config file, and the flag of that name. */
const versionFromSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    header: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .HEADER_NAME */ .EQ, { error: 'is not a header name' })
        .optional()
        .describe('A response header'),
    health: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)().optional().describe('In the health answer: a JSON pointer or a member'),
})
    .meta({ minProperties: 1, maxProperties: 1 })
    .transform((value, context) => {
    const { header, health } = value;
    if (header !== undefined && health === undefined)
        return { header: header.toLowerCase() };
    if (health !== undefined && header === undefined)
        return { health };
    (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)(context, 'names not exactly one place', 'Give `header: <name>` or `health: <JSON pointer or member>`.');
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
});
/** Parsed `checks` with defaults; a call's time limit is the request timeout where it has none of its own. */
function declaredChecks(parsed, requestTimeoutMs) {
    const latency = {};
    if (parsed?.latency?.connect !== undefined)
        latency.connectMs = parsed.latency.connect;
    if (parsed?.latency?.list !== undefined)
        latency.listMs = parsed.latency.list;
    return {
        requiredTools: parsed?.['required-tools'] ?? [],
        minTools: parsed?.['min-tools'] ?? _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_DEFAULTS */ .gy['min-tools'],
        latency,
        toolCalls: (parsed?.['tool-calls'] ?? []).map((call) => toolCallCheck(call, requestTimeoutMs)),
        resources: parsed?.resources ?? [],
    };
}
function toolCallCheck(call, requestTimeoutMs) {
    const given = call.expect ?? {};
    const expect = {};
    if (given.contains !== undefined)
        expect.contains = given.contains;
    if (given.matches !== undefined)
        expect.matches = given.matches;
    // `equals: null` is an expectation too.
    if (Object.hasOwn(given, 'equals'))
        expect.equals = given.equals;
    if (given['is-error'] !== undefined)
        expect.isError = given['is-error'];
    if (given.schema !== undefined)
        expect.schema = given.schema;
    return {
        name: call.name ?? call.tool,
        tool: call.tool,
        arguments: call.arguments ?? {},
        expect,
        timeoutMs: call.timeout ?? requestTimeoutMs,
        repeat: call.repeat ?? false,
    };
}


/***/ }),

/***/ 92862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ credentialProblems),
/* harmony export */   b: () => (/* binding */ oauthSettings)
/* harmony export */ });
const OAUTH_KEYS = ['oauth-client-id', 'oauth-client-secret', 'oauth-scopes', 'oauth-issuer'];
const OAUTH_NEEDS = ['oauth-client-id', 'oauth-client-secret', 'oauth-issuer'];
/** More than one credential, or half of one. */
function credentialProblems({ merged, given, name }) {
    const methods = [];
    const header = merged.headers?.find(([key]) => key.toLowerCase() === 'authorization');
    if (header)
        methods.push(`the header \`${header[0]}\``);
    if (given('bearer-token'))
        methods.push(`\`${name('bearer-token')}\``);
    if (given('oidc-audience'))
        methods.push(`\`${name('oidc-audience')}\``);
    const oauth = OAUTH_KEYS.filter(given);
    if (oauth.length > 0)
        methods.push(`\`${name(oauth[0] ?? '')}\``);
    const problems = [];
    if (methods.length > 1) {
        problems.push({
            key: 'credentials',
            message: `More than one credential is given: ${methods.join(' and ')}.`,
            fix: 'Keep one: each would overwrite the `Authorization` header of the other.',
        });
    }
    if (oauth.length > 0) {
        for (const missing of OAUTH_NEEDS.filter((key) => !given(key))) {
            problems.push({
                key: name(missing),
                message: `\`${name(missing)}\` is missing or empty, but \`${name(oauth[0] ?? '')}\` is given.`,
                fix: missing === 'oauth-issuer'
                    ? 'Name the issuer: else the server that was just deployed chooses who receives the secret.'
                    : `Give \`${name(missing)}\`; is the secret behind it set?`,
            });
        }
    }
    return problems;
}
/** The OAuth settings, where all that they need is there. */
function oauthSettings(merged) {
    const clientId = merged['oauth-client-id'];
    const clientSecret = merged['oauth-client-secret'];
    const issuer = merged['oauth-issuer'];
    if (!clientId || !clientSecret || !issuer)
        return undefined;
    return { clientId, clientSecret, issuer, scopes: merged['oauth-scopes'] ?? [] };
}


/***/ }),

/***/ 95335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   Wc: () => (/* binding */ MONITOR_DEFAULTS),
/* harmony export */   aA: () => (/* binding */ WATCH_STRICT),
/* harmony export */   bo: () => (/* binding */ WATCH_DEFAULTS),
/* harmony export */   go: () => (/* binding */ defaultMs),
/* harmony export */   gy: () => (/* binding */ CHECK_DEFAULTS),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20512);

/** The config file that is read where none is named; it may be absent. */
const DEFAULT_CONFIG = '.github/mcp-deploy-gate.yml';
/**
 * The value of each setting that has a default, as a user would write it. Applied after inputs, flags and file are merged:
 * a `default:` in action.yml would arrive like a given value and silence the config file.
 */
const DEFAULTS = {
    transport: 'auto',
    'protocol-version': 'auto',
    mode: 'gate',
    snapshot: 'tools-snapshot.json',
    'fail-on': 'breaking',
    config: DEFAULT_CONFIG,
    shell: 'bash',
    timeout: '45m',
    'wait-timeout': '5m',
    'soak-duration': '0s',
    'drain-duration': '30s',
    'command-timeout': '15m',
    'rollback-timeout': '5m',
    'on-failure': 'rollback',
    'on-cancel': 'hold',
    samples: 3,
    interval: '2s',
    'request-timeout': '10s',
    'failure-threshold': 2,
    'soak-interval': '10s',
    'error-tolerance': '60s',
};
/** Of the members of `checks`. */
const CHECK_DEFAULTS = { 'min-tools': 1 };
/** Of the members of `monitor`. */
const MONITOR_DEFAULTS = {
    status: 'status',
    'probed-at': 'last_probe_at',
    down: ['down', 'unhealthy', 'error', 'failed', 'offline'],
};
/** Of the members of `watch`. */
const WATCH_DEFAULTS = {
    sessions: 2,
    interval: '1s',
    timeout: '2s',
    'max-duration': '15m',
    settle: '30s',
    'tool-timeout': '30s',
};
/** Of the same, with `profile: strict`. */
const WATCH_STRICT = { sessions: 10, interval: '100ms' };
/** The default of a duration, in milliseconds. */
function defaultMs(key) {
    const parsed = (0,_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(DEFAULTS[key], { zero: true });
    if (!parsed.ok)
        throw new Error(`default of ${key}`);
    return parsed.ms;
}


/***/ }),

/***/ 20512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ DURATION_PATTERN),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   rG: () => (/* binding */ MAX_DURATION_MS)
/* harmony export */ });
/** The longest duration: a day. Longer ones are typing errors, and timers end at 24 days. */
const MAX_DURATION_MS = 24 * 60 * 60 * 1000;
/** Units from long to short; each at most once and in this order: `1h30m`, `5m`, `500ms`. */
const DURATION_PATTERN = /^(?=\d)(?:(\d{1,9})h)?(?:(\d{1,9})m)?(?:(\d{1,9})s)?(?:(\d{1,9})ms)?$/;
const UNITS = [
    ['h', 3_600_000],
    ['m', 60_000],
    ['s', 1000],
    ['ms', 1],
];
/** Reads `1h30m`, `5m`, `30s`, `500ms` as milliseconds; at most a day, and more than nothing unless `zero`. */
function parseDuration(text, options = {}) {
    const bare = /^\d+(?:\.\d+)?$/.exec(text);
    if (bare) {
        return {
            ok: false,
            wrong: 'is a number without a unit',
            fix: `Write \`${text}s\` for seconds, \`${text}m\` for minutes or \`${text}ms\` for milliseconds.`,
        };
    }
    const parts = DURATION_PATTERN.exec(text);
    if (!parts) {
        return {
            ok: false,
            wrong: 'is not a duration',
            fix: 'Write whole numbers with the units h, m, s and ms, from long to short: `30s`, `5m`, `1h30m`, `500ms`.',
        };
    }
    const ms = UNITS.reduce((sum, [, factor], index) => sum + Number(parts[index + 1] ?? 0) * factor, 0);
    if (ms === 0 && !options.zero)
        return { ok: false, wrong: 'is no time at all', fix: 'Write at least `1ms`.' };
    if (ms > MAX_DURATION_MS) {
        return { ok: false, wrong: 'is more than a day', fix: 'Write at most `24h`.' };
    }
    return { ok: true, ms };
}
/** The shortest way to write whole milliseconds so that `parseDuration` reads them back: `1h30m`; `0s` for none. */
function formatDuration(ms) {
    let rest = Math.round(ms);
    let text = '';
    for (const [unit, factor] of UNITS) {
        const count = Math.floor(rest / factor);
        rest -= count * factor;
        if (count > 0)
            text += `${count}${unit}`;
    }
    return text || '0s';
}


/***/ }),

/***/ 54611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ HEADER_NAME),
/* harmony export */   Hq: () => (/* binding */ headerLines),
/* harmony export */   hC: () => (/* binding */ bearerToken)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93447);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69699);



/** A field name, RFC 9110 section 5.1. */
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$/;
/** A field value that fetch takes: visible Latin-1, blanks and tabs inside, RFC 9110 section 5.5. */
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]+$/;
/** Written by the client for every request; another value makes a request that no server understands. */
const OURS = new Set([
    'accept',
    'connection',
    'content-length',
    'content-type',
    'expect',
    'keep-alive',
    'mcp-method',
    'mcp-name',
    'mcp-protocol-version',
    'mcp-session-id',
    'te',
    'trailer',
    'transfer-encoding',
    'upgrade',
]);
/** An authentication scheme with nothing behind it: what an unset secret leaves of `Bearer ${{ secrets.X }}`. */
const BARE_SCHEME = /^(?:bearer|basic|digest|dpop|token|api-?key|negotiate)$/i;
/** Lines `Name: value` → pairs. Blank lines are skipped. No value ever stands in a message. */
const headerLines = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).transform((lines, context) => {
    const pairs = [];
    const seen = new Set();
    lines.forEach((text, index) => {
        if (text.trim() === '')
            return;
        const fault = (message, fix) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(context, message, fix);
        const colon = text.indexOf(':');
        const name = text.slice(0, Math.max(colon, 0)).trim();
        // Only blanks are trimmed: a line break at the end is part of the value, and a fault.
        const value = text.slice(colon + 1).replaceAll(/^[\t ]+|[\t ]+$/g, '');
        const lower = name.toLowerCase();
        if (colon < 0) {
            fault(`line ${index + 1} has no colon`, 'Write one header a line: `Name: value`.');
        }
        else if (!HEADER_NAME.test(name)) {
            fault(`line ${index + 1} has a header name that HTTP does not allow`, 'A name has letters, digits and dashes only: `Name: value`.');
        }
        else if (OURS.has(lower)) {
            fault(`sets \`${name}\`, which the MCP client writes itself`, 'Leave this header out.');
        }
        else if (seen.has(lower)) {
            fault(`sets \`${name}\` twice`, 'Keep one of the two lines.');
        }
        else if (value === '') {
            fault(`gives \`${name}\` an empty value`, 'Is the secret behind it set in this repository?');
        }
        else if (/[\r\n]/.test(value)) {
            fault(`has a line break in the value of \`${name}\``, 'Store the secret without the line break at its end.');
        }
        else if (!HEADER_VALUE.test(value)) {
            fault(`has a character in the value of \`${name}\` that HTTP does not allow`, 'Store the value in plain ASCII, without control characters.');
        }
        else if (isCredentialHeader(lower) && BARE_SCHEME.test(value)) {
            fault(`gives \`${name}\` the scheme ${value} and no credential`, 'Is the secret behind it set in this repository?');
        }
        else {
            seen.add(lower);
            pairs.push([name, value]);
        }
    });
    return pairs;
});
/** `Authorization`, or what was meant to be. */
function isCredentialHeader(lower) {
    return (lower === 'authorization' ||
        lower === 'proxy-authorization' ||
        (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(lower, ['authorization']).length > 0);
}
/** A token as `Authorization: Bearer …` can carry it: no blanks inside. Its value never stands in a message. */
const bearerToken = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().transform((text, context) => {
    const token = text.trim();
    if (token === '')
        (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(context, 'is empty', 'Is the secret behind it set?');
    else if (/^bearer\b\s*/i.test(token)) {
        (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(context, 'begins with `Bearer`', 'Give the token alone; the scheme is added to it.');
    }
    else if (!/^[\x21-\x7e]+$/.test(token)) {
        (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(context, 'holds a blank, a line break or a character that HTTP does not allow', 'Store the secret as one line of plain ASCII.');
    }
    else
        return token;
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
});


/***/ }),

/***/ 82077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20512);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93447);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83206);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69699);




/** Puts an issue of the schema into words. An issue with several unknown keys gives several; `siblings` are the names known there. */
function explain(issue, value, siblings) {
    const { path } = issue;
    const one = (wrong, fix) => [
        { path, unknown: false, wrong, fix, showValue: isScalar(value) },
    ];
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => ({
                path: [...path, key],
                unknown: true,
                wrong: 'is not a key that is known here',
                fix: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(key, siblings(path)),
                showValue: false,
            }));
        case 'invalid_value': {
            const allowed = issue.values.map(String);
            const near = typeof value === 'string' ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(value, allowed) : [];
            return one(`is not one of ${allowed.join(', ')}`, near.length > 0 ? `Did you mean ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .orList */ .A3)(near)}?` : `Write one of ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .orList */ .A3)(allowed)}.`);
        }
        case 'invalid_type': {
            const bare = issue.message === _values_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_DURATION_TEXT */ .fQ && (0,_durations_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDuration */ .E9)(String(value));
            if (bare && !bare.ok && typeof value === 'number')
                return one(bare.wrong, bare.fix);
            if (value === undefined) {
                return one('is missing', `Add the line \`${String(path.at(-1))}: …\` there.`);
            }
            return one(`is ${kindOf(value)}, not ${WANTED[issue.expected] ?? issue.expected}`, MENDED[issue.expected] ?? `Write ${WANTED[issue.expected] ?? issue.expected}.`);
        }
        case 'too_small':
        case 'too_big': {
            const [limit, than] = issue.code === 'too_small' ? [issue.minimum, 'less than'] : [issue.maximum, 'more than'];
            const what = COUNTED[issue.origin] ?? '';
            if (value === '' || (Array.isArray(value) && value.length === 0))
                return one('is empty', 'Give it a value or leave it out.');
            return one(`is ${than} ${limit}${what}`, `Write at ${issue.code === 'too_small' ? 'least' : 'most'} ${limit}${what}.`);
        }
        case 'custom':
            return one(issue.message, typeof issue.params?.fix === 'string' ? issue.params.fix : '');
        case 'invalid_format':
        case 'invalid_union':
        case 'not_multiple_of':
        case 'invalid_key':
        case 'invalid_element':
            return one(issue.message, 'See docs/configuration.md for what may stand here.');
        default:
            return issue;
    }
}
const COUNTED = { string: ' characters', array: ' entries' };
const WANTED = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: '`true` or `false`',
    array: 'a list',
    object: 'a map',
    record: 'a map',
};
const MENDED = {
    string: 'Put it in quotes; a duration also needs a unit: `30s`, `5m`.',
    array: 'Write a list: `[a, b]`, or one `- entry` a line.',
    object: 'Write `key: value` lines, indented under it.',
    record: 'Write `key: value` lines, indented under it.',
};
function kindOf(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    return ({ string: 'text', boolean: '`true` or `false`' }[typeof value] ?? `a ${typeof value}`);
}
function isScalar(value) {
    return value !== undefined && value !== null && typeof value !== 'object';
}
/** A path as a person writes it: `checks.tool-calls[0].expect`. */
function pathText(path) {
    return path
        .map((part, index) => {
        if (typeof part === 'number')
            return `[${part}]`;
        const text = String(part);
        const plain = /^[\w$-]{1,64}$/.test(text) ? text : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text);
        return index === 0 ? plain : `.${plain}`;
    })
        .join('');
}
/** The value at a path, or undefined. */
function valueAt(root, path) {
    let value = root;
    for (const part of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part))
            return undefined;
        value = value[part];
    }
    return value;
}


/***/ }),

/***/ 42349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadFile)
});

// EXTERNAL MODULE: ./build/js/json.js
var json = __webpack_require__(4462);
;// CONCATENATED MODULE: ./build/js/config/file-position.js
/** Gives the offset in the text at which the value at a path stands, or its key; of the nearest part around it where there is none. */
function positionFinder(yaml, document) {
    const child = (node, part) => {
        if (yaml.isMap(node)) {
            for (const pair of node.items) {
                if (yaml.isScalar(pair.key) && String(pair.key.value) === String(part)) {
                    return { key: pair.key, value: pair.value };
                }
            }
        }
        return { value: yaml.isSeq(node) && typeof part === 'number' ? node.items[part] : undefined };
    };
    return (path, what) => {
        let node = document.contents;
        let offset = document.contents?.range?.[0] ?? 0;
        for (const [index, part] of path.entries()) {
            if (yaml.isAlias(node))
                node = node.resolve(document);
            const { key, value } = child(node, part);
            offset = key?.range?.[0] ?? offset;
            if (!yaml.isNode(value) || (what === 'key' && key && index === path.length - 1))
                break;
            offset = value.range?.[0] ?? offset;
            node = value;
        }
        return offset;
    };
}

// EXTERNAL MODULE: ./build/js/config/problem.js
var problem = __webpack_require__(83206);
;// CONCATENATED MODULE: ./build/js/config/file-document.js


/** A config file is a page or two. */
const MAX_FILE_CHARACTERS = 1024 * 1024;
const MAX_DEPTH = 64;
/** What aliases may stand for in all: a few lines of them could otherwise stand for billions of nodes. */
const MAX_ALIASES = 100;
const MAX_FAULTS = 10;
/**
 * Reads YAML 1.2 (JSON too) with positions. What is no YAML, is too large or too deep, holds unknown tags, `__proto__`
 * or too many aliases, gives problems instead. Loads the YAML library, so call it only where there is a file.
 */
async function readDocument(file, text) {
    const problems = [];
    const problem = (wrong, fix, at = { file, line: 1, column: 1 }) => {
        problems.push({ key: file, message: `The config file ${wrong}.`, fix, at });
    };
    const failed = (wrong, fix) => {
        problem(wrong, fix);
        return { problems };
    };
    if (text.length > MAX_FILE_CHARACTERS) {
        return failed('is larger than 1 MiB', 'Is it the right file?');
    }
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const counter = new yaml.LineCounter();
    const position = (offset = 0) => {
        const { line, col } = counter.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    try {
        const parsed = yaml.parseDocument(text, { lineCounter: counter, prettyErrors: false });
        // The parser catches its own stack overflow, and goes on.
        if (parsed.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
            throw new RangeError('depth');
        }
        for (const fault of [...parsed.errors, ...parsed.warnings].slice(0, MAX_FAULTS)) {
            const reason = fault.message.split('\n', 1)[0]?.slice(0, 200) ?? '';
            problem(`is not valid YAML: ${reason}`, 'Mend this line.', position(fault.pos[0]));
        }
        if (problems.length === 0) {
            for (const [wrong, fix, offset] of forbidden(yaml, parsed)) {
                problem(wrong, fix, position(offset));
            }
        }
        if (problems.length > 0)
            return { problems };
        const value = parsed.toJS({ maxAliasCount: MAX_ALIASES });
        if (deeperThan(value, MAX_DEPTH))
            throw new RangeError('depth');
        const find = positionFinder(yaml, parsed);
        return { document: { value, at: (path, what) => position(find(path, what)) } };
    }
    catch (error) {
        if (error instanceof RangeError) {
            return failed(`is nested deeper than ${MAX_DEPTH} levels`, 'Flatten it.');
        }
        if (error instanceof ReferenceError) {
            return failed('has aliases that stand for too much', 'Write the parts out instead.');
        }
        throw error;
    }
}
function forbidden(yaml, document) {
    const faults = [];
    yaml.visit(document, {
        Alias: (_, alias, path) => {
            // It would make a value that holds itself.
            if (path.some((node) => yaml.isCollection(node) && node.anchor === alias.source)) {
                faults.push([
                    `has the alias ${(0,problem/* quoted */.TL)(`*${alias.source}`)} inside of what it stands for`,
                    'Write the part out instead.',
                    alias.range?.[0],
                ]);
            }
        },
        Pair: (_, { key }) => {
            const offset = yaml.isNode(key) ? key.range?.[0] : undefined;
            if (!yaml.isScalar(key)) {
                faults.push(['has a key that is not text', 'Write `key: value`.', offset]);
            }
            else if (key.value === '__proto__') {
                faults.push(['has the key `__proto__`', 'Take it out.', offset]);
            }
        },
    });
    return faults.slice(0, MAX_FAULTS);
}
function deeperThan(root, limit) {
    const open = [[root, 0]];
    for (let entry = open.pop(); entry; entry = open.pop()) {
        const [value, depth] = entry;
        if (typeof value !== 'object' || value === null)
            continue;
        if (depth === limit)
            return true;
        for (const child of Object.values(value))
            open.push([child, depth + 1]);
    }
    return false;
}

// EXTERNAL MODULE: ./build/js/config/keys.js
var keys = __webpack_require__(30085);
// EXTERNAL MODULE: ./build/js/config/nearest.js
var nearest = __webpack_require__(93447);
;// CONCATENATED MODULE: ./build/js/config/file-keys.js


const WHY = {
    address: 'is an address, and the config file comes from a checkout: who can change a branch could point the gate and its credentials elsewhere',
    credential: 'is a credential, and the config file comes from a checkout, where everyone who reads the repository reads it',
    command: 'is a command, and the config file comes from a checkout: who can change a branch could choose what runs with the credentials of the deployment',
    run: 'belongs to one run, not to the repository',
};
/** For names that are no setting (yet) but say what they would hold. */
const LOOKS_LIKE = [
    ['command', /(?:^|-)(?:command|cmd|script|run|exec)s?$/],
    [
        'credential',
        /(?:^|-)(?:token|secret|password|header|credential|auth|authorization|api-key)s?$/,
    ],
    ['address', /(?:^|-)(?:endpoint|url|host|address)(?:es|s)?$/],
];
/** Says of a key at the top of the config file why it may not stand there: `wrong` follows the key. Undefined where it may. */
function notInFile(name) {
    const known = (0,keys/* settingKey */.iT)(name);
    if (known?.file === true)
        return undefined;
    const kind = known?.file ?? LOOKS_LIKE.find(([, pattern]) => pattern.test(name))?.[0];
    if (!kind) {
        return { wrong: 'is not a setting of the config file', fix: (0,nearest/* suggestion */.h)(name, keys/* FILE_NAMES */.GY) };
    }
    return {
        wrong: `may not stand in the config file: it ${WHY[kind]}`,
        fix: known
            ? 'Take it out here and give it as an input or a flag.'
            : 'Take it out here; see `docs/configuration.md` for where it belongs.',
    };
}

// EXTERNAL MODULE: ./build/js/config/issues.js
var issues = __webpack_require__(82077);
// EXTERNAL MODULE: ./build/js/config/schema.js + 1 modules
var schema = __webpack_require__(23160);
;// CONCATENATED MODULE: ./build/js/config/load-file.js







/** Reads the text of the config file and checks it against the schema. `path` is how the user knows it. */
async function loadFile(path, text) {
    const read = await readDocument(path, text);
    if ('problems' in read)
        return { values: {}, problems: read.problems };
    const { document } = read;
    // An empty file says nothing.
    const root = document.value ?? {};
    if (!(0,json/* isJsonObject */.O)(root)) {
        const problem = {
            key: path,
            message: 'The config file is not a map.',
            fix: 'Write `key: value` lines.',
            at: document.at([], 'value'),
        };
        return { values: {}, problems: [problem], document };
    }
    const problems = [];
    const values = {};
    for (const name of Object.keys(root)) {
        const refused = notInFile(name);
        if (refused) {
            problems.push({
                key: (0,issues/* pathText */.LF)([name]),
                message: `\`${(0,issues/* pathText */.LF)([name])}\` ${refused.wrong}.`,
                fix: refused.fix,
                at: document.at([name], 'key'),
            });
        }
    }
    // Key by key, so that one fault does not hide what the other keys say.
    for (const name of keys/* FILE_NAMES */.GY) {
        if (!Object.hasOwn(root, name))
            continue;
        const parsed = schema/* fileSchema */.Mz.safeParse({ [name]: root[name] });
        if (parsed.success)
            values[name] = parsed.data[name];
        else {
            for (const issue of parsed.error.issues) {
                const value = (0,issues/* valueAt */.fK)(root, issue.path);
                for (const said of (0,issues/* explain */.WE)(issue, value, schema/* siblingsAt */.BH)) {
                    problems.push(fileProblem(said, value, document));
                }
            }
        }
    }
    // A path from a checkout may not lead out of it: in mode `snapshot` this file is written.
    const { snapshot } = values;
    if (typeof snapshot === 'string' &&
        /^(?:[/\\~]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)|^-$/.test(snapshot)) {
        problems.push({
            key: 'snapshot',
            message: `\`snapshot\` is ${(0,problem/* quoted */.TL)(snapshot)}, which leads out of the checkout.`,
            fix: 'Write a path below the root of the repository, or give it as an input.',
            at: document.at(['snapshot'], 'value'),
        });
        delete values.snapshot;
    }
    problems.sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0));
    return { values: values, problems, document };
}
function fileProblem(said, value, document) {
    const key = (0,issues/* pathText */.LF)(said.path);
    const shown = said.path.at(-1) === 'url' ? (0,problem/* withoutSecrets */.cT)(value) : value;
    const is = said.showValue ? `is ${(0,problem/* quoted */.TL)(shown)}: it ${said.wrong}` : said.wrong;
    return {
        key,
        message: `\`${key}\` ${is}.`,
        fix: said.fix,
        at: document.at(said.path, said.unknown ? 'key' : 'value'),
    };
}


/***/ }),

/***/ 64153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ loadSettings)
});

// EXTERNAL MODULE: ./build/js/config/nearest.js
var nearest = __webpack_require__(93447);
;// CONCATENATED MODULE: ./build/js/config/deployment-rules.js

const problem = (key, message, fix) => [{ key, message, fix }];
const isOrAre = (names) => (names.length > 1 ? 'are' : 'is');
const themOrIt = (names) => (names.length > 1 ? 'them' : 'it');
/** What a mode has no use for. */
const UNUSED = {
    snapshot: {
        because: 'only records what is served: it runs no command and never rolls back',
        keys: [
            'candidate-endpoint',
            'previous-endpoint',
            'expected-revision',
            'previous-revision',
            'deploy-command',
            'promote-command',
            'discard-command',
            'rollback-command',
            'retire-command',
            'revision-command',
            'soak-duration',
            'drain-duration',
        ],
    },
    rollback: {
        because: 'only rolls back what is live',
        keys: [
            'candidate-endpoint',
            'previous-endpoint',
            'deploy-command',
            'promote-command',
            'discard-command',
            'retire-command',
            'soak-duration',
            'drain-duration',
        ],
    },
};
/** Settings that the mode never uses, and several endpoints where one file is written. */
const modeAndPhases = ({ merged, given, name }) => {
    const { mode = 'gate', endpoint = [] } = merged;
    if (mode === 'gate')
        return [];
    const { because, keys } = UNUSED[mode];
    const names = keys.filter(given).map(name);
    if (names.length > 0) {
        return problem(names[0] ?? mode, `${(0,nearest/* joined */.oR)(names, 'and')} ${isOrAre(names)} given, but mode \`${mode}\` ${because}.`, `Take ${themOrIt(names)} out, or use mode \`gate\`.`);
    }
    if (mode === 'rollback')
        return expectedRevisionByHand({ merged, given, name });
    if (endpoint.length < 2)
        return [];
    return problem(name('endpoint'), `\`${name('endpoint')}\` names ${endpoint.length} endpoints, but mode \`snapshot\` records what one server serves.`, 'Give one of them: replicas of one version serve the same.');
};
/** A rollback by hand that says what it undoes must be able to see whether that is live. */
const expectedRevisionByHand = ({ given, name }) => {
    if (!given('expected-revision') || given('revision-command'))
        return [];
    return problem(name('expected-revision'), `\`${name('expected-revision')}\` is given, but nothing tells which revision is live now.`, `Give \`${name('revision-command')}\`, which prints it.`);
};
/** A blue-green switch has a candidate and a command that makes it live; the rest belongs to the two. */
const blueGreen = ({ merged, given, name }) => {
    if ((merged.mode ?? 'gate') !== 'gate')
        return [];
    const promote = name('promote-command');
    const candidate = name('candidate-endpoint');
    if (given('promote-command') !== given('candidate-endpoint')) {
        return given('promote-command')
            ? problem(promote, `\`${promote}\` is given, but no \`${candidate}\`: what it makes live could not be verified before.`, `Give \`${candidate}\`, the new version's own address, or use \`${name('deploy-command')}\` for an update in place.`)
            : problem(candidate, `\`${candidate}\` is given, but nothing makes the candidate live.`, `Give \`${promote}\`, or name that address as the endpoint to verify it alone.`);
    }
    if (given('promote-command'))
        return addresses({ merged, given, name });
    const names = ['previous-endpoint', 'discard-command', 'retire-command'].filter(given).map(name);
    if (names.length === 0)
        return [];
    return problem(names[0] ?? promote, `${(0,nearest/* joined */.oR)(names, 'and')} ${isOrAre(names)} given, but there is no \`${promote}\`: only a blue-green switch has a candidate to discard, and a previous version beside it.`, `Give \`${promote}\` with \`${candidate}\`, or take ${themOrIt(names)} out.`);
};
/** Live, candidate and previous version stand at addresses of their own; else none could be told from the others. */
const addresses = ({ merged, name }) => {
    const live = merged.endpoint ?? [];
    const candidates = merged['candidate-endpoint'] ?? [];
    const previous = merged['previous-endpoint'];
    const same = (key, what, fix) => problem(name(key), `\`${name(key)}\` is the same address as ${what}.`, fix);
    if (candidates.some((address) => live.includes(address))) {
        return same('candidate-endpoint', `\`${name('endpoint')}\`: before the switch it would show the old version, and be verified as the new one`, 'Name the address at which only the new version answers.');
    }
    if (previous !== undefined && live.includes(previous)) {
        return same('previous-endpoint', `\`${name('endpoint')}\`, which shows the new version after the switch`, 'Name the address at which only the previous version answers, or leave it out.');
    }
    if (previous !== undefined && candidates.includes(previous)) {
        return same('previous-endpoint', `\`${name('candidate-endpoint')}\`, which is the new version's own`, 'Name the address at which only the previous version answers, or leave it out.');
    }
    return [];
};
/** What this run measures itself, it does not take from a step before. */
const measuredHere = ({ merged, given, name }) => {
    const command = ['deploy-command', 'promote-command'].find(given);
    if ((merged.mode ?? 'gate') !== 'gate' || command === undefined)
        return [];
    const found = [];
    if (given('baseline')) {
        found.push({
            key: name('baseline'),
            message: `\`${name('baseline')}\` is given together with \`${name(command)}\`, before which this run measures what is live itself.`,
            fix: `Take \`${name('baseline')}\` out; it is for deployments that a step before the gate makes.`,
        });
    }
    if (given('expected-revision')) {
        found.push({
            key: name('expected-revision'),
            message: `\`${name('expected-revision')}\` is given together with \`${name(command)}\`, but nobody knows the revision before this run has made it.`,
            fix: `Give \`${name('revision-command')}\` instead: it is asked before and after.`,
        });
    }
    return found;
};
/** A rollback on cancel needs a rollback. From the file it is for every workflow, as `on-failure` is. */
const onCancel = ({ merged, given, name }) => {
    if (!given('on-cancel') || merged['on-cancel'] !== 'rollback')
        return [];
    const key = name('on-cancel');
    const policy = merged['on-failure'] ?? 'rollback';
    if (!given('rollback-command')) {
        return problem(key, `\`${key}\` is "rollback", but there is no command that rolls back.`, `Give \`${name('rollback-command')}\`, or write \`hold\`.`);
    }
    if (policy === 'rollback' || merged.mode === 'rollback')
        return [];
    return problem(key, `\`${key}\` is "rollback", but \`${name('on-failure')}\` is "${policy}": a failure would leave alone what a cancellation undoes.`, `Write \`hold\`, or \`${name('on-failure')}\` \`rollback\`.`);
};
/** Finds settings of a deployment's phases that cannot be meant together. */
function deploymentProblems(settings) {
    const rules = [modeAndPhases, blueGreen, measuredHere, onCancel];
    return rules.flatMap((rule) => rule(settings));
}

// EXTERNAL MODULE: ./build/js/config/defaults.js
var defaults = __webpack_require__(95335);
// EXTERNAL MODULE: ./build/js/config/durations.js
var durations = __webpack_require__(20512);
;// CONCATENATED MODULE: ./build/js/config/time-rules.js



/** A time that no phase uses. What the file holds is for every workflow. */
function unusedTimes({ merged, given, name }) {
    if ((merged.mode ?? 'gate') !== 'gate')
        return [];
    const needs = [
        ['drain-duration', !given('retire-command'), 'nothing is retired after it', 'retire-command'],
        ...['soak-interval', 'error-tolerance'].map((key) => [
            key,
            merged['soak-duration'] === undefined,
            'there is no soak',
            'soak-duration',
        ]),
    ];
    return needs
        .filter(([key, missing]) => given(key) && missing)
        .map(([key, , what, needed]) => ({
        key: name(key),
        message: `\`${name(key)}\` is given, but ${what}.`,
        fix: `Give \`${name(needed)}\`, or take \`${name(key)}\` out.`,
    }));
}
/**
 * The gate's own deadline must leave room for every wait, and for the rollback, whose share is kept to the end.
 * Commands are cut to what is left, and do not count.
 */
function roomInTimeout({ merged, given, name }) {
    const mode = merged.mode ?? 'gate';
    const ms = (key) => merged[key] ?? (0,defaults/* defaultMs */.go)(key);
    const parts = [];
    let sum = 0;
    const written = (key) => `\`${name(key)}\` ${(0,durations/* formatDuration */.a3)(ms(key))}${merged[key] === undefined ? ' (default)' : ''}`;
    const add = (key, times = 1) => {
        if (ms(key) === 0)
            return;
        sum += ms(key) * times;
        parts.push(`${written(key)}${times > 1 ? ' twice' : ''}`);
    };
    if (mode === 'gate') {
        // The candidate, and what is live after the switch.
        add('wait-timeout', given('promote-command') ? 2 : 1);
        add('soak-duration');
        if (given('retire-command'))
            add('drain-duration');
    }
    if (mode !== 'snapshot' && given('rollback-command'))
        add('rollback-timeout');
    if (sum <= ms('timeout'))
        return [];
    return [
        {
            key: name('timeout'),
            message: `${written('timeout')} leaves no room for ${(0,nearest/* listed */.KE)(parts, 'and')}.`,
            fix: `Raise \`${name('timeout')}\` to \`${(0,durations/* formatDuration */.a3)(sum)}\` or more, or lower the other${parts.length > 1 ? 's' : ''}.`,
        },
    ];
}
/** Finds durations that cannot be meant together. */
function timeProblems(settings) {
    const unused = unusedTimes(settings);
    return unused.length > 0 ? unused : roomInTimeout(settings);
}

;// CONCATENATED MODULE: ./build/js/config/combinations.js


const combinations_problem = (key, message, fix) => [{ key, message, fix }];
/** A rollback by hand is that command. */
const rollbackByHand = ({ merged, given, name }) => {
    if (merged.mode !== 'rollback' || given('rollback-command'))
        return [];
    return combinations_problem(name('rollback-command'), 'Mode `rollback` has nothing to run.', `Give \`${name('rollback-command')}\`, or use mode \`gate\`.`);
};
/** `on-failure: report` and `hold` go with a rollback command: that is how a new gate is tried. */
const onFailure = ({ merged, given, name }) => {
    const policy = merged['on-failure'];
    if (!given('on-failure') || policy === undefined)
        return [];
    const key = name('on-failure');
    if (merged.mode === 'rollback' && policy !== 'rollback') {
        return combinations_problem(key, `\`${key}\` is "${policy}", but mode \`rollback\` was asked to roll back.`, `Take \`${key}\` out, or use mode \`gate\`.`);
    }
    if ((merged.mode ?? 'gate') === 'gate' && policy === 'rollback' && !given('rollback-command')) {
        return combinations_problem(key, `\`${key}\` is "rollback", but there is no command that rolls back.`, `Give \`${name('rollback-command')}\`, or write \`hold\` or \`report\`.`);
    }
    return [];
};
const modeSnapshot = (source) => ({ merged, given, name }) => {
    if (merged.mode !== 'snapshot')
        return [];
    if (given('snapshot') && given('baseline')) {
        return combinations_problem(name('baseline'), `\`${name('snapshot')}\` and \`${name('baseline')}\` are both given, but mode \`snapshot\` writes one file.`, `Keep \`${name('baseline')}\` to record what is live before a deployment.`);
    }
    if (source === 'action' && !given('snapshot') && !given('baseline')) {
        return combinations_problem('baseline', 'Mode `snapshot` does not say which file to write; the reviewed snapshot is not overwritten by default.', 'Give `baseline` a path under `runner.temp`, and the same to the gate after the deployment.');
    }
    return [];
};
const sources = ({ merged, name }) => {
    const found = [];
    const revision = merged['protocol-version'] ?? 'auto';
    if (merged.transport === 'sse' && revision !== 'auto' && revision >= '2026-07-28') {
        found.push({
            key: name('transport'),
            message: `\`${name('transport')}\` is "sse", but MCP ${revision} has no such transport.`,
            fix: `Write \`streamable-http\`, or an earlier \`${name('protocol-version')}\`.`,
        });
    }
    const from = merged['version-from'];
    if (from && 'health' in from && merged['health-url'] === undefined) {
        found.push({
            key: name('version-from'),
            message: `\`${name('version-from')}\` reads the health answer, but there is no \`${name('health-url')}\`.`,
            fix: `Give \`${name('health-url')}\`, or read the version from a header.`,
        });
    }
    const addresses = (merged.endpoint?.length ?? 0) + (merged['candidate-endpoint']?.length ?? 0);
    const isAbsolute = merged['health-url']?.startsWith('/') === false;
    if (from && 'health' in from && isAbsolute && addresses > 1) {
        found.push({
            key: name('health-url'),
            message: `\`${name('health-url')}\` is one address, but \`${name('version-from')}\` reads the version of each of ${addresses} from it.`,
            fix: 'Write a path, such as `/health`: it is asked at each address.',
        });
    }
    return found;
};
const toolCalls = ({ merged }) => {
    const names = (merged.checks?.['tool-calls'] ?? []).map((call) => call.name ?? call.tool);
    const twice = names.find((entry, index) => names.indexOf(entry) !== index);
    if (twice === undefined)
        return [];
    return combinations_problem('checks.tool-calls', `\`checks.tool-calls\` has two checks named ${JSON.stringify(twice)}.`, 'Give each a `name` of its own.');
};
/** Finds combinations of settings that cannot be meant. Look at it only when each setting is right by itself. */
function combinationProblems(source, settings) {
    const rules = [
        rollbackByHand,
        onFailure,
        modeSnapshot(source),
        deploymentProblems,
        timeProblems,
        sources,
        toolCalls,
    ];
    return rules.flatMap((rule) => rule(settings));
}

// EXTERNAL MODULE: ./build/js/config/credential-rules.js
var credential_rules = __webpack_require__(92862);
// EXTERNAL MODULE: ./build/js/config/keys.js
var keys = __webpack_require__(30085);
// EXTERNAL MODULE: ./build/js/config/problem.js
var config_problem = __webpack_require__(83206);
;// CONCATENATED MODULE: ./build/js/config/given.js



/** How the user knows a setting: an input's name, or a flag. */
function nameOf(key, source) {
    if (source === 'action')
        return key;
    const known = (0,keys/* settingKey */.iT)(key);
    if (known?.variable)
        return known.variable;
    if (key === 'endpoint')
        return '<endpoint>';
    return `--${known?.flag ?? key}`;
}
/** Inputs or flags as the schema takes them: absent ones left out, counts as numbers, lines as lists. Reports names that are unknown. */
function givenValues(source, raw, env) {
    const values = new Map();
    const problems = [];
    for (const [name, given] of Object.entries(raw)) {
        if (given === undefined || isBlank(given))
            continue;
        const key = (0,keys/* settingKey */.iT)(name);
        if (!key || (source === 'action' && !key.input) || key.text === 'none') {
            problems.push(unknown(name, source, key));
            continue;
        }
        values.set(name, fromText(key, given, problems));
    }
    if (source === 'cli')
        fromEnvironment(values, problems, env);
    return { values, problems };
}
function isBlank(given) {
    return [given].flat().every((text) => text.trim() === '');
}
function fromText(key, given, problems) {
    const text = Array.isArray(given) ? given.join('\n') : given;
    switch (key.text) {
        case 'lines':
            return Array.isArray(given) ? given : given.split(/\r?\n/);
        case 'count':
            // Anything else stays text, so that the schema can say what is wrong with it.
            return /^\s*\d{1,15}\s*$/.test(text) ? Number(text) : text;
        case 'version-from': {
            const parts = /^\s*(header|health)\s*:\s*(.*)$/.exec(text);
            if (parts?.[1])
                return { [parts[1]]: parts[2] };
            problems.push({
                key: `--${key.name}`,
                message: `\`--${key.name}\` is ${(0,config_problem/* quoted */.TL)(text)}: it names no place.`,
                fix: 'Write `header:NAME` or `health:MEMBER`.',
            });
            return undefined;
        }
        case 'switch': {
            // The forms that GitHub takes for a boolean input; anything else stays text, so that the schema can refuse it.
            const word = text.trim();
            if (/^(?:true|True|TRUE)$/.test(word))
                return true;
            return /^(?:false|False|FALSE)$/.test(word) ? false : word;
        }
        case 'script':
            return text;
        case 'text':
        case 'none':
            return text.trim();
    }
}
/** Secrets never come from argv. A variable that is set and empty is an unset secret, not an absent setting. */
function fromEnvironment(values, problems, env) {
    for (const name of ['bearer-token', 'oauth-client-secret']) {
        const variable = (0,keys/* settingKey */.iT)(name)?.variable;
        const value = variable === undefined ? undefined : env[variable];
        if (value !== undefined && !values.has(name))
            values.set(name, value);
    }
    const headers = values.get('headers');
    if (!Array.isArray(headers))
        return;
    values.set('headers', headers.map((line) => {
        // `Name: env:VAR`, or behind a scheme: `Authorization: Bearer env:VAR`.
        const parts = /^(\s*[^:\s]+\s*:\s*(?:[\w-]+ +)?)env:([A-Za-z_]\w*)\s*$/.exec(line);
        if (!parts?.[1] || !parts[2])
            return line;
        const value = env[parts[2]];
        if (value !== undefined && value.trim() !== '')
            return parts[1] + value;
        problems.push({
            key: '--header',
            message: `\`--header\` takes a value from the environment variable ${parts[2]}, which is ${value === undefined ? 'not set' : 'empty'}.`,
            fix: `Set ${parts[2]}, or leave the header out.`,
        });
        return '';
    }));
}
function unknown(name, source, key) {
    if (source === 'cli') {
        return {
            key: `--${name}`,
            message: `There is no flag \`--${name}\`.`,
            fix: (0,nearest/* suggestion */.h)(name, keys/* FLAG_NAMES */.G0),
        };
    }
    const message = `\`${name}\` is not an input of this action.`;
    if (key) {
        return { key: name, message, fix: `Set \`${name}\` in the config file instead.` };
    }
    const near = (0,nearest/* nearest */.pA)(name, keys/* INPUT_NAMES */.Qh);
    return {
        key: name,
        message,
        fix: near.length > 0
            ? `Did you mean ${(0,nearest/* orList */.A3)(near)}?`
            : `Take it out of \`with:\`, or, if an \`env:\` sets it, rename the variable. Known: ${keys/* INPUT_NAMES */.Qh.join(', ')}.`,
    };
}

// EXTERNAL MODULE: ./build/js/config/issues.js
var issues = __webpack_require__(82077);
// EXTERNAL MODULE: ./build/js/config/load-file.js + 3 modules
var load_file = __webpack_require__(42349);
// EXTERNAL MODULE: ./build/js/preflight/finding.js
var finding = __webpack_require__(73511);
;// CONCATENATED MODULE: ./build/js/config/rule-ids.js



/** See docs/checks.md. */
const CHECK_ID = /^(?:[A-Z]\d{1,2}|declared\/.*)$/s;
const DIFF_LEVELS = ['breaking', 'review', 'safe', 'off'];
/**
 * Ids under `rules` and `accept` that no rule has, for such a line would silently do nothing, and levels that do not fit
 * the rule. Loads the catalogues, and only where there is an id.
 */
async function ruleIdProblems(merged, document) {
    const levels = Object.entries(merged.rules ?? {});
    const accepted = merged.accept ?? [];
    if (levels.length === 0 && accepted.length === 0)
        return [];
    const { RULES } = await __webpack_require__.e(/* import() */ 3947).then(__webpack_require__.bind(__webpack_require__, 33947));
    const { MANIFEST_RULES } = await __webpack_require__.e(/* import() */ 2089).then(__webpack_require__.bind(__webpack_require__, 22089));
    const known = {
        changes: RULES.map(({ id }) => id),
        manifests: MANIFEST_RULES.map(({ id }) => id),
    };
    const said = [
        ...levels.flatMap(([id, level]) => ofLevel(id, level, known) ?? []),
        ...accepted.flatMap(({ rule }, index) => ofAcceptance(rule, index, known) ?? []),
    ];
    return said.map(({ key, message, fix, path, what }) => {
        const at = document?.at(path, what);
        return { key, message, fix, ...(at && { at }) };
    });
}
function ofLevel(id, level, { changes, manifests }) {
    const key = 'rules';
    const path = ['rules', id];
    const fits = manifests.includes(id)
        ? { about: 'manifests (docs/preflight.md)', levels: finding/* MANIFEST_LEVELS */.W }
        : changes.includes(id)
            ? { about: 'changes (docs/rules.md)', levels: DIFF_LEVELS }
            : undefined;
    if (!fits) {
        const message = `\`${key}\` names ${(0,config_problem/* quoted */.TL)(id)}, which is no rule.`;
        const fix = rule_ids_unknown(id, [...changes, ...manifests], 'docs/rules.md and docs/preflight.md list');
        return { key, message, fix, path, what: 'key' };
    }
    if (fits.levels.some((one) => one === level))
        return undefined;
    return {
        key: `rules.${id}`,
        message: `\`rules.${id}\` is ${(0,config_problem/* quoted */.TL)(level)}, which is no level of it: it is a rule for ${fits.about}.`,
        fix: `Write ${(0,nearest/* orList */.A3)(fits.levels)}.`,
        path,
        what: 'value',
    };
}
function ofAcceptance(id, index, known) {
    if (known.changes.includes(id))
        return undefined;
    const key = `accept[${index}].rule`;
    const path = ['accept', index, 'rule'];
    if (known.manifests.includes(id)) {
        return {
            key,
            message: `\`${key}\` names ${(0,config_problem/* quoted */.TL)(id)}, a rule for manifests.`,
            fix: `Accept it in the manifest itself: \`# mcp-deploy-gate: ignore ${id} <reason>\`.`,
            path,
            what: 'value',
        };
    }
    const message = `\`${key}\` names ${(0,config_problem/* quoted */.TL)(id)}, which is no rule.`;
    return {
        key,
        message,
        fix: rule_ids_unknown(id, known.changes, 'docs/rules.md lists'),
        path,
        what: 'value',
    };
}
function rule_ids_unknown(id, known, lists) {
    if (CHECK_ID.test(id)) {
        return 'It is a check; levels and acceptances are for the rules of docs/rules.md.';
    }
    const near = (0,nearest/* nearest */.pA)(id, known);
    return `${near.length > 0 ? `Did you mean ${(0,nearest/* orList */.A3)(near)}? ` : ''}${lists} them all.`;
}

// EXTERNAL MODULE: ./build/js/config/schema.js + 1 modules
var schema = __webpack_require__(23160);
// EXTERNAL MODULE: ./build/js/config/settle.js
var settle = __webpack_require__(97754);
;// CONCATENATED MODULE: ./build/js/config/tool-schemas.js
/**
 * The JSON Schemas that declared tool calls expect, compiled once to see whether they can be.
 * Loads the validator, and only where there is such a schema.
 */
async function toolSchemaProblems(merged, document) {
    const calls = [...(merged.checks?.['tool-calls'] ?? []).entries()];
    const declared = calls.filter(([, call]) => call.expect?.schema !== undefined);
    if (declared.length === 0)
        return [];
    const { Ajv2020 } = await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19));
    const problems = [];
    for (const [index, call] of declared) {
        try {
            const ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false });
            ajv.compile(call.expect?.schema ?? true);
        }
        catch (error) {
            const reason = error instanceof Error ? error.message.slice(0, 300) : String(error);
            const at = document?.at(['checks', 'tool-calls', index, 'expect', 'schema'], 'key');
            const key = `checks.tool-calls[${index}].expect.schema`;
            problems.push({
                key,
                message: `\`${key}\` is not a JSON Schema: ${reason}.`,
                fix: 'Write a JSON Schema of the dialect 2020-12.',
                ...(at && { at }),
            });
        }
    }
    return problems;
}

// EXTERNAL MODULE: ./build/js/config/watch-schema.js
var watch_schema = __webpack_require__(9616);
;// CONCATENATED MODULE: ./build/js/config/watch-given.js



/**
 * Members of `watch` as flags or inputs give them: texts by their names; blank ones are absent. `tool` is the name of a
 * tool, which is called without arguments.
 */
function givenWatch(source, raw) {
    const values = {};
    const problems = [];
    for (const [name, given] of Object.entries(raw)) {
        const text = given?.trim() ?? '';
        if (text === '')
            continue;
        const parsed = watch_schema/* watchSchema */.R.safeParse({ [name]: memberValue(name, text) });
        if (parsed.success) {
            values[name] = parsed.data[name];
            continue;
        }
        const key = source === 'cli' ? `--${name}` : name;
        for (const issue of parsed.error.issues) {
            for (const { wrong, fix } of (0,issues/* explain */.WE)(issue, text, () => [])) {
                problems.push({ key, message: `\`${key}\` is ${(0,config_problem/* quoted */.TL)(text)}: it ${wrong}.`, fix });
            }
        }
    }
    return { values: values, problems };
}
function memberValue(name, text) {
    if (name === 'sessions')
        return /^\d{1,15}$/.test(text) ? Number(text) : text;
    return name === 'tool' ? { name: text } : text;
}

;// CONCATENATED MODULE: ./build/js/config/load.js













async function loadSettings(options) {
    const { source, raw, env } = options;
    const { values, problems } = givenValues(source, raw, env);
    const given = parseGiven(source, values);
    problems.push(...given.problems);
    if (!values.has('endpoint') && !options.endpointOptional) {
        problems.unshift({
            key: 'endpoint',
            message: source === 'action' ? '`endpoint` is missing.' : 'No endpoint is given.',
            fix: 'Name the URL of the MCP server, `https://mcp.example.com/mcp` say.',
        });
    }
    const named = values.get('config');
    const path = typeof named === 'string' ? named : defaults/* DEFAULT_CONFIG */.PV;
    const file = await readConfig(options, path, named !== undefined);
    problems.push(...file.problems);
    const merged = { ...file.values, ...given.values };
    if (options.watch) {
        const watch = givenWatch(source, options.watch);
        problems.push(...watch.problems);
        merged.watch = { ...merged.watch, ...watch.values };
    }
    const isGiven = (key) => values.has(key);
    const combined = { merged, given: isGiven, name: (key) => nameIn(key, isGiven, source) };
    problems.push(...(0,credential_rules/* credentialProblems */._)(combined));
    // Rules over several settings would speak of ones that are wrong by themselves.
    if (problems.length === 0) {
        problems.push(...combinationProblems(source, combined));
        problems.push(...(await toolSchemaProblems(merged, file.document)));
        problems.push(...(await ruleIdProblems(merged, file.document)));
    }
    if (problems.length > 0)
        throw new config_problem/* SettingsError */.GN(problems);
    return (0,settle/* settle */.G)(merged, file.read ? path : undefined);
}
/** Only a flag is written with dashes: what the file holds has its plain name. */
function nameIn(key, isGiven, source) {
    const inFileOnly = (0,keys/* settingKey */.iT)(key)?.input === false && !isGiven(key);
    return inFileOnly ? key : nameOf(key, source);
}
async function readConfig(options, path, named) {
    const failed = (message, fix) => ({
        values: {},
        problems: [{ key: nameOf('config', options.source), message, fix }],
        read: false,
    });
    let text;
    try {
        text = await options.readFile(path);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return failed(`The config file ${(0,config_problem/* quoted */.TL)(path)} cannot be read: ${reason}.`, 'Is it a file?');
    }
    if (text !== undefined)
        return { ...(await (0,load_file/* loadFile */.Z)(path, text)), read: true };
    if (!named)
        return { values: {}, problems: [], read: false };
    return failed(`The config file ${(0,config_problem/* quoted */.TL)(path)} is named but not there.`, 'Is the repository checked out before this step? Paths are relative to its root.');
}
/** Inputs or flags through the schema, key by key, so that one fault does not hide the others. */
function parseGiven(source, values) {
    const parsedValues = {};
    const problems = [];
    for (const [key, value] of values) {
        const parsed = schema/* settingsSchema */.dP.safeParse({ [key]: value });
        if (parsed.success) {
            parsedValues[key] = parsed.data[key];
            continue;
        }
        const name = nameOf(key, source);
        const secret = (0,keys/* settingKey */.iT)(key)?.secret;
        const single = Array.isArray(value) && value.length === 1 ? value[0] : value;
        for (const issue of parsed.error.issues) {
            for (const said of (0,issues/* explain */.WE)(issue, single, () => [])) {
                const shown = secret || !said.showValue ? '' : `is ${(0,config_problem/* quoted */.TL)((0,config_problem/* withoutSecrets */.cT)(single))}: it `;
                problems.push({ key: name, message: `\`${name}\` ${shown}${said.wrong}.`, fix: said.fix });
            }
        }
    }
    return { values: parsedValues, problems };
}


/***/ }),

/***/ 40751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ monitorSettings),
/* harmony export */   m: () => (/* binding */ monitorSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95335);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69699);



const { status, 'probed-at': probedAt, down } = _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .MONITOR_DEFAULTS */ .Wc;
const ticked = (words) => words.map((word) => `\`${word}\``).join(', ');
/** The member `monitor` of the config file. */
const monitorSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    url: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .webAddress */ .Dy)({ secure: 'what it says may fail the run' }).describe('Its JSON answer, over https; no credential is sent there'),
    status: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)()
        .optional()
        .describe(`Member or JSON pointer that holds the status (default: \`${status}\`)`),
    'probed-at': (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)()
        .optional()
        .describe(`Member or JSON pointer that holds when it probed last (default: \`${probedAt}\`): ISO 8601, or seconds or milliseconds since 1970`),
    down: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(100))
        .min(1)
        .max(50)
        .optional()
        .describe(`Statuses that mean down, upper or lower case (default: ${ticked(down)})`),
});
/** Parsed `monitor` with defaults. */
function monitorSettings(parsed) {
    return {
        url: parsed.url,
        status: parsed.status ?? status,
        probedAt: parsed['probed-at'] ?? probedAt,
        down: (parsed.down ?? down).map((word) => word.toLowerCase()),
    };
}


/***/ }),

/***/ 23160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mz: () => (/* binding */ fileSchema),
  dP: () => (/* binding */ settingsSchema),
  BH: () => (/* binding */ siblingsAt)
});

// UNUSED EXPORTS: SCHEMA_NAMES

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/js/config/values.js
var values = __webpack_require__(69699);
;// CONCATENATED MODULE: ./build/js/config/address-schema.js


/** More are more than one decision; each is asked by several connections at once. */
const MAX_ENDPOINTS = 50;
/** Lines of http(s) URLs → `href`s, at least one, all different. Blank lines are skipped. */
const endpointLines = schemas/* array */.YOg(schemas/* string */.YjP()).transform((lines, context) => {
    const texts = lines.filter((text) => text.trim() !== '');
    if (texts.length > MAX_ENDPOINTS) {
        (0,values/* wrong */.Qm)(context, `names ${texts.length} endpoints`, `Give at most ${MAX_ENDPOINTS} to one run.`);
        return core/* NEVER */.tm;
    }
    const seen = new Map();
    for (const [index, text] of texts.entries()) {
        const parsed = (0,values/* webAddress */.Dy)().safeParse(text);
        const which = texts.length > 1 ? `number ${index + 1} ` : '';
        for (const issue of parsed.error?.issues ?? []) {
            if (issue.code !== 'custom')
                continue;
            const message = `${which}${issue.message}`;
            context.addIssue({ ...issue, message, input: undefined, path: [] });
        }
        if (!parsed.success)
            continue;
        const before = seen.get(parsed.data);
        if (before === undefined)
            seen.set(parsed.data, index + 1);
        else {
            (0,values/* wrong */.Qm)(context, `number ${index + 1} is the same address as number ${before}`, 'Keep it once: each address counts as a replica of its own.');
        }
    }
    return [...seen.keys()];
});
const NOWHERE = 'http://path.invalid';
/** An http(s) URL as `href`, or a path (`/health`) that begins with one slash and stays on the origin it is resolved against. */
const healthAddress = (0,values/* oneLine */.TN)(2048).transform((text, context) => {
    if (!text.startsWith('/')) {
        const parsed = (0,values/* webAddress */.Dy)().safeParse(text);
        if (parsed.success)
            return parsed.data;
        for (const issue of parsed.error.issues) {
            if (issue.code === 'custom')
                context.addIssue({ ...issue, input: undefined, path: [] });
        }
        return core/* NEVER */.tm;
    }
    const url = URL.canParse(text, NOWHERE) ? new URL(text, NOWHERE) : undefined;
    // `//host`, `/\host` and `/.//host` would lead to another host.
    if (url?.origin === NOWHERE && !url.pathname.startsWith('//'))
        return url.pathname + url.search;
    (0,values/* wrong */.Qm)(context, 'is not a path on the server', 'Write a path such as `/health`, or a whole URL: `https://host/health`.');
    return core/* NEVER */.tm;
});

// EXTERNAL MODULE: ./build/js/config/checks-schema.js
var checks_schema = __webpack_require__(85122);
// EXTERNAL MODULE: ./build/js/config/headers.js
var headers = __webpack_require__(54611);
// EXTERNAL MODULE: ./build/js/config/keys.js
var keys = __webpack_require__(30085);
// EXTERNAL MODULE: ./build/js/config/monitor-schema.js
var monitor_schema = __webpack_require__(40751);
// EXTERNAL MODULE: ./build/js/config/text-rules.js
var text_rules = __webpack_require__(19124);
// EXTERNAL MODULE: ./build/js/config/watch-schema.js
var watch_schema = __webpack_require__(9616);
;// CONCATENATED MODULE: ./build/js/config/schema.js









// Each schema is used once or twice: compiling code for it takes longer than it saves.
core/* config */.$W({ jitless: true });
const secretLine = (0,values/* oneLine */.TN)(8192);
const revision = schemas/* string */.YjP()
    .meta({ pattern: '^(auto|\\d{4}-\\d{2}-\\d{2})$', examples: ['auto', '2025-11-25'] })
    .superRefine((text, context) => {
    if (text === 'auto' || (0,text_rules/* isDay */.N)(text))
        return;
    (0,values/* wrong */.Qm)(context, 'is not a revision of MCP', 'Write `auto` or a revision: `2025-11-25`.');
});
const scopes = schemas/* string */.YjP().transform((text, context) => {
    const list = text.split(/[\s,]+/).filter((scope) => scope !== '');
    // RFC 6749 section 3.3.
    if (list.every((scope) => /^[\x21\x23-\x5b\x5d-\x7e]+$/.test(scope)))
        return list;
    (0,values/* wrong */.Qm)(context, 'holds a scope that OAuth does not allow', 'Write scopes with blanks between.');
    return core/* NEVER */.tm;
});
const shell = schemas/* string */.YjP().superRefine((text, context) => {
    const known = ['bash', 'sh', 'pwsh', 'powershell', 'cmd', 'python'];
    if (known.includes(text.trim()) || text.includes('{0}'))
        return;
    (0,values/* wrong */.Qm)(context, 'is neither a shell that GitHub knows nor a template with `{0}`', `Write ${known.join(', ')}, or a template such as \`bash -e {0}\`.`);
});
/** Text of several lines, kept as it is. */
const script = schemas/* string */.YjP().superRefine((text, context) => {
    if (text.includes('\0'))
        (0,values/* wrong */.Qm)(context, 'holds a NUL character', 'Take it out.');
});
/**
 * The settings by their public names, each optional: inputs, flags and the config file all go through this one schema,
 * and defaults apply after they are merged. Its output holds URLs as `href` and durations in milliseconds.
 */
const settingsSchema = schemas/* strictObject */.rej({
    endpoint: endpointLines.optional(),
    'candidate-endpoint': endpointLines.optional(),
    'previous-endpoint': (0,values/* webAddress */.Dy)().optional(),
    transport: schemas/* enum */.k5n(['auto', 'streamable-http', 'sse'])
        .optional()
        .describe('`auto`, `streamable-http` or `sse` (default: `auto`)'),
    'protocol-version': revision
        .optional()
        .describe('`auto`, or the MCP revision to pin, such as `2025-11-25` (default: `auto`)'),
    'health-url': healthAddress.optional(),
    'expected-version': (0,values/* oneLine */.TN)(256).optional(),
    'expected-revision': (0,values/* oneLine */.TN)().optional(),
    'previous-revision': (0,values/* oneLine */.TN)().optional(),
    headers: headers/* headerLines */.Hq.optional(),
    'bearer-token': headers/* bearerToken */.hC.optional(),
    'oidc-audience': (0,values/* oneLine */.TN)().optional(),
    'oauth-client-id': (0,values/* oneLine */.TN)().optional(),
    'oauth-client-secret': secretLine.optional(),
    'oauth-scopes': scopes.optional(),
    'oauth-issuer': (0,values/* webAddress */.Dy)({ secure: 'the client secret is sent there' }).optional(),
    principal: (0,values/* oneLine */.TN)(100)
        .optional()
        .describe('A label for who asks, kept in the snapshot; never a secret (default: none)'),
    mode: schemas/* enum */.k5n(['gate', 'snapshot', 'rollback']).optional(),
    snapshot: (0,values/* oneLine */.TN)()
        .optional()
        .describe('The committed file of what was reviewed (default: `tools-snapshot.json`)'),
    baseline: (0,values/* oneLine */.TN)().optional(),
    'fail-on': schemas/* enum */.k5n(['breaking', 'review', 'any', 'none'])
        .optional()
        .describe('The least change that fails: `breaking`, `review`, `any` or `none` (default: `breaking`)'),
    manifests: values/* pathLines */.VS
        .optional()
        .describe('Paths of rendered Kubernetes manifests to check before anything is deployed (default: none)'),
    config: (0,values/* line */.n8)().optional(),
    'deploy-command': script.optional(),
    'promote-command': script.optional(),
    'discard-command': script.optional(),
    'rollback-command': script.optional(),
    'retire-command': script.optional(),
    'revision-command': script.optional(),
    shell: shell.optional(),
    'working-directory': (0,values/* line */.n8)().optional(),
    timeout: values/* duration */.p0
        .optional()
        .describe('How long the whole run may take, rollback included (default: `45m`)'),
    'wait-timeout': values/* duration */.p0
        .optional()
        .describe('How long to wait until the new version is proven (default: `5m`)'),
    'soak-duration': values/* durationOrNone */.EI
        .optional()
        .describe('How long to go on looking at a verified version (default: `0s`, no soak)'),
    'drain-duration': values/* durationOrNone */.EI
        .optional()
        .describe('How long the previous version keeps its sessions before it is retired (default: `30s`)'),
    'command-timeout': values/* duration */.p0
        .optional()
        .describe('How long each command may take, the rollback apart (default: `15m`)'),
    'rollback-timeout': values/* duration */.p0
        .optional()
        .describe('How long the rollback and its proof may take (default: `5m`)'),
    'on-failure': schemas/* enum */.k5n(['rollback', 'hold', 'report'])
        .optional()
        .describe('`rollback`, `hold` (do nothing, print the command) or `report` (do nothing, pass the job) (default: `rollback`)'),
    'on-cancel': schemas/* enum */.k5n(['hold', 'rollback'])
        .optional()
        .describe('What becomes of an unverified version when the run is cancelled: `hold` or `rollback` (default: `hold`)'),
    'dry-run': schemas/* boolean */.zMY().optional(),
    'report-path': (0,values/* line */.n8)().optional(),
    samples: (0,checks_schema/* count */.U9)(1, 20)
        .optional()
        .describe('Fresh connections in a round, which must agree (default: `3`)'),
    interval: values/* duration */.p0.optional().describe('Pause between two rounds (default: `2s`)'),
    'request-timeout': values/* duration */.p0.optional().describe('How long one request may take (default: `10s`)'),
    'failure-threshold': (0,checks_schema/* count */.U9)(1, 20)
        .optional()
        .describe('Rounds in a row that must fail alike, or be clean after others (default: `2`)'),
    'soak-interval': values/* duration */.p0
        .optional()
        .describe('Pause between two rounds of the soak (default: `10s`)'),
    'error-tolerance': values/* durationOrNone */.EI
        .optional()
        .describe('How long errors may last in the soak (default: `60s`)'),
    'version-from': checks_schema/* versionFromSchema */._i
        .optional()
        .describe('Where the running version is read from (default: `serverInfo.version`)'),
    monitor: monitor_schema/* monitorSchema */.m
        .optional()
        .describe('An outside uptime monitor, read beside the soak; it never starts a rollback'),
    watch: watch_schema/* watchSchema */.R
        .nullish()
        .describe('Holds sessions while the deployment is rolled out, and tells what became of them'),
    checks: checks_schema/* checksSchema */.dJ.optional().describe('What must hold beside the protocol'),
    rules: checks_schema/* rulesSchema */.jm
        .nullish()
        .describe('What the findings of a rule count as, by its id: `breaking`, `review`, `safe` or `off` for those of docs/rules.md, `error`, `warning`, `notice` or `off` for those of docs/preflight.md (default: as they say)'),
    accept: checks_schema/* acceptSchema */.Oj.nullish().describe('Changes that were reviewed and taken, one by one'),
});
const IN_FILE = Object.fromEntries(keys/* FILE_NAMES */.GY.map((name) => [name, true]));
/** The part of the schema that the config file may hold. */
const fileSchema = settingsSchema.pick(IN_FILE);
/** The names of every setting, as the schema knows them. */
const SCHEMA_NAMES = Object.keys(settingsSchema.shape);
/** The keys that the schema knows for the map at this path, for suggestions. */
function siblingsAt(path) {
    let schema = settingsSchema;
    for (const part of path) {
        schema = within(schema);
        if (schema instanceof schemas/* ZodObject */.bvH)
            schema = schema.shape[String(part)];
        else if (schema instanceof schemas/* ZodArray */.naA)
            schema = schema.element;
        else
            return [];
    }
    const last = within(schema);
    return last instanceof schemas/* ZodObject */.bvH ? Object.keys(last.shape) : [];
}
/** What is wrapped by `optional`, by `nullable` and by a conversion. */
function within(schema) {
    if (schema instanceof schemas/* ZodOptional */.IiU || schema instanceof schemas/* ZodNullable */.l1C)
        return within(schema.unwrap());
    if (schema instanceof schemas/* ZodPipe */.utH)
        return within(schema.in);
    return schema;
}


/***/ }),

/***/ 97754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ acceptanceOf),
/* harmony export */   G: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var _preflight_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73511);
/* harmony import */ var _checks_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85122);
/* harmony import */ var _credential_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92862);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95335);
/* harmony import */ var _monitor_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40751);
/* harmony import */ var _watch_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9616);






/** Merged and checked settings → the settings of a run: defaults applied, names and units as the code uses them. */
function settle(merged, config) {
    const mode = merged.mode ?? _defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULTS */ .zY.mode;
    const ms = (key) => merged[key] ?? (0,_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultMs */ .go)(key);
    const requestTimeoutMs = ms('request-timeout');
    const endpoints = merged.endpoint ?? [];
    const recorded = mode === 'snapshot' ? merged.baseline : undefined;
    const settings = {
        mode,
        endpoints,
        candidateEndpoints: merged['candidate-endpoint'] ?? [],
        transport: merged.transport ?? _defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULTS */ .zY.transport,
        protocolVersion: merged['protocol-version'] ?? _defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULTS */ .zY['protocol-version'],
        headers: merged.headers ?? [],
        snapshot: {
            path: recorded ?? merged.snapshot ?? _defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULTS */ .zY.snapshot,
            named: (recorded ?? merged.snapshot) !== undefined,
        },
        failOn: merged['fail-on'] ?? _defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULTS */ .zY['fail-on'],
        shell: merged.shell ?? _defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULTS */ .zY.shell,
        timeoutMs: ms('timeout'),
        waitTimeoutMs: ms('wait-timeout'),
        soakDurationMs: ms('soak-duration'),
        drainDurationMs: ms('drain-duration'),
        commandTimeoutMs: ms('command-timeout'),
        rollbackTimeoutMs: ms('rollback-timeout'),
        // Asked for by hand, a rollback is not on probation: a file that says `report` means the gate.
        onFailure: mode === 'rollback' ? 'rollback' : (merged['on-failure'] ?? _defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULTS */ .zY['on-failure']),
        onCancel: onCancelOf(merged),
        dryRun: merged['dry-run'] ?? false,
        samples: merged.samples ?? _defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULTS */ .zY.samples,
        intervalMs: ms('interval'),
        requestTimeoutMs,
        failureThreshold: merged['failure-threshold'] ?? _defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULTS */ .zY['failure-threshold'],
        soakIntervalMs: ms('soak-interval'),
        errorToleranceMs: ms('error-tolerance'),
        checks: (0,_checks_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredChecks */ .Q6)(merged.checks, requestTimeoutMs),
        manifests: merged.manifests ?? [],
        accept: (merged.accept ?? []).map(acceptanceOf),
    };
    const optional = [
        ['endpoint', endpoints[0]],
        ['previousEndpoint', merged['previous-endpoint']],
        ['healthUrl', merged['health-url']],
        ['expectedVersion', merged['expected-version']],
        ['expectedRevision', merged['expected-revision']],
        ['previousRevision', merged['previous-revision']],
        ['bearerToken', merged['bearer-token']],
        ['oidcAudience', merged['oidc-audience']],
        ['oauth', (0,_credential_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .oauthSettings */ .b)(merged)],
        ['principal', merged.principal],
        ['baseline', mode === 'snapshot' ? undefined : merged.baseline],
        ['deployCommand', merged['deploy-command']],
        ['promoteCommand', merged['promote-command']],
        ['discardCommand', merged['discard-command']],
        ['rollbackCommand', merged['rollback-command']],
        ['retireCommand', merged['retire-command']],
        ['revisionCommand', merged['revision-command']],
        ['workingDirectory', merged['working-directory']],
        ['reportPath', merged['report-path']],
        ['monitor', merged.monitor && (0,_monitor_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .monitorSettings */ .U)(merged.monitor)],
        ['watch', merged.watch === undefined ? undefined : (0,_watch_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .watchSettings */ .d)(merged.watch ?? {})],
        ['versionFrom', merged['version-from']],
        ['rules', merged.rules && levelsAmong(merged.rules, DIFF_LEVELS)],
        ['manifestLevels', merged.rules && levelsAmong(merged.rules, _preflight_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_LEVELS */ .W)],
        ['config', config],
    ];
    return Object.assign(settings, Object.fromEntries(optional.filter(([, value]) => value !== undefined)));
}
const DIFF_LEVELS = ['breaking', 'review', 'safe', 'off'];
/** The entries at one of these levels. No id is in both catalogues, so `off` may stand on both sides. */
function levelsAmong(rules, levels) {
    const taken = Object.entries(rules).filter(([, level]) => levels.some((one) => one === level));
    return Object.fromEntries(taken);
}
/** What the file says is for every workflow, and holds where there is a rollback to start. */
function onCancelOf(merged) {
    const policy = merged['on-cancel'] ?? _defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULTS */ .zY['on-cancel'];
    const onFailure = merged['on-failure'] ?? _defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULTS */ .zY['on-failure'];
    const canRollBack = merged['rollback-command'] !== undefined &&
        (onFailure === 'rollback' || merged.mode === 'rollback');
    return canRollBack ? policy : 'hold';
}
/** An entry of `accept` as the code knows it. */
function acceptanceOf(entry) {
    const { rule, subject, pointer, fingerprint, reason, expires } = entry;
    const accepted = { rule, subject, pointer: pointer ?? '', fingerprint, reason };
    if (expires !== undefined)
        accepted.expires = expires;
    return accepted;
}


/***/ }),

/***/ 69699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   EI: () => (/* binding */ durationOrNone),
/* harmony export */   IL: () => (/* binding */ jsonValue),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   VS: () => (/* binding */ pathLines),
/* harmony export */   fQ: () => (/* binding */ NO_DURATION_TEXT),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   o$: () => (/* binding */ jsonObject),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88532);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4462);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20512);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83206);
/* harmony import */ var _text_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19124);





/** Adds an issue whose text becomes a Problem as it is: what is wrong, and the fix. */
function wrong(context, message, fix) {
    context.addIssue({ code: 'custom', message, params: { fix } });
}
/** One line of text, trimmed, of at most `max` characters. */
function line(max = 1024) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().superRefine((text, context) => {
        const found = (0,_text_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongLine */ .w)(text, max);
        if (found)
            wrong(context, found.wrong, found.fix);
    });
}
/** Text of one line, given back trimmed. */
const oneLine = (max) => line(max).transform((text) => text.trim());
const MAX_PATHS = 1000;
/** Paths, one a line; blank lines are left out. */
const pathLines = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).transform((lines, context) => {
    const paths = lines.map((text) => text.trim()).filter((text) => text !== '');
    if (paths.length > MAX_PATHS) {
        wrong(context, `names ${paths.length} paths`, `Name at most ${MAX_PATHS}, or their folder.`);
    }
    for (const [index, path] of paths.entries()) {
        const found = (0,_text_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongLine */ .w)(path, 1024);
        if (found)
            wrong(context, `number ${index + 1} ${found.wrong}`, found.fix);
    }
    return paths;
});
/** The message of a duration that is no text; YAML reads `30` as a number. */
const NO_DURATION_TEXT = 'is not the text of a duration';
const durationOf = (options) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: NO_DURATION_TEXT })
    .meta({ pattern: _durations_js__WEBPACK_IMPORTED_MODULE_3__/* .DURATION_PATTERN */ .Cq.source, examples: ['30s', '5m'] })
    .transform((text, context) => {
    const parsed = (0,_durations_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDuration */ .E9)(text.trim(), options);
    if (parsed.ok)
        return parsed.ms;
    wrong(context, parsed.wrong, parsed.fix);
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
});
/** `30s`, `5m`, `1h30m`, `500ms` → milliseconds. */
const duration = durationOf({});
/** The same, and `0s` is one too. */
const durationOrNone = durationOf({ zero: true });
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|.+\.localhost)$/i;
/** "Bad ports" of the Fetch standard: a request to one fails before it is sent, which must not look like a fault of the server. */
const BLOCKED_PORTS = new Set(('0 1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123 ' +
    '135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 ' +
    '995 1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080').split(' '));
/** An http(s) URL without user information, as `URL.href`. `secure`: https only, or loopback, and why. */
function webAddress(options = {}) {
    return oneLine(2048).transform((text, context) => {
        let url;
        try {
            url = new URL(text);
        }
        catch {
            // Said below.
        }
        if (!url) {
            wrong(context, 'is not a URL', 'Write it whole: `https://host/path`.');
        }
        else if (url.protocol !== 'http:' && url.protocol !== 'https:') {
            wrong(context, `has the scheme ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(url.protocol)}`, 'Write an http or https URL.');
        }
        else if (url.username !== '' || url.password !== '') {
            wrong(context, 'holds a user name or password', 'Take them out of the URL: credentials go into `headers` or `bearer-token`.');
        }
        else if (BLOCKED_PORTS.has(url.port)) {
            wrong(context, `has port ${url.port}, which no HTTP client may use`, 'Use another port: the Fetch standard blocks this one.');
        }
        else if (options.secure && url.protocol === 'http:' && !LOOPBACK.test(url.hostname)) {
            wrong(context, 'is not https', `Write an https URL: ${options.secure}.`);
        }
        else {
            return url.href;
        }
        return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
    });
}
/** A day that exists, `YYYY-MM-DD`. */
const day = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', examples: ['2026-12-31'] })
    .superRefine((text, context) => {
    if (!(0,_text_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .isDay */ .N)(text))
        wrong(context, 'is not a day', 'Write `YYYY-MM-DD`, `2026-12-31` say.');
});
/** Any JSON value: YAML also knows `.nan` and `.inf`, which no server can be sent. */
const jsonValue = zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().superRefine((value, context) => {
    if (!isJson(value)) {
        wrong(context, 'holds something that is not JSON', 'Write numbers, text, lists and maps only.');
    }
});
/** A JSON object with any members. */
const jsonObject = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).transform((value, context) => {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(value) && isJson(value))
        return value;
    wrong(context, 'holds something that is not JSON', 'Write numbers, text, lists and maps only.');
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
});
// The file's reader has bounded the depth.
function isJson(value) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
        return true;
    if (typeof value === 'number')
        return Number.isFinite(value);
    if (Array.isArray(value))
        return value.every(isJson);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(value) && Object.values(value).every(isJson);
}


/***/ }),

/***/ 9616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ watchSchema),
/* harmony export */   d: () => (/* binding */ watchSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _decide_watch_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2630);
/* harmony import */ var _checks_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85122);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95335);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20512);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69699);






/** A shorter interval measures this machine and not the server. */
const MIN_INTERVAL_MS = 20;
const interval = _values_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0.superRefine((ms, context) => {
    if (ms >= MIN_INTERVAL_MS)
        return;
    (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)(context, 'is too short to be kept', `Write at least \`${MIN_INTERVAL_MS}ms\`.`);
});
/** The member `watch` of the config file, and what the flags and inputs of the watch give. */
const watchSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    profile: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['default', 'strict'])
        .optional()
        .describe(`\`strict\`: ${_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .WATCH_STRICT */ .aA.sessions} sessions, a probe every ${_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .WATCH_STRICT */ .aA.interval} (default: \`default\`)`),
    sessions: (0,_checks_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(1, 1000)
        .optional()
        .describe(`Sessions that are held all along (default: \`${_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .WATCH_DEFAULTS */ .bo.sessions}\`)`),
    interval: interval
        .optional()
        .describe(`From one new session, and one call in each held one, to the next (default: \`${_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .WATCH_DEFAULTS */ .bo.interval}\`)`),
    timeout: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0
        .optional()
        .describe(`How long one probe may take (default: \`${_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .WATCH_DEFAULTS */ .bo.timeout}\`)`),
    'max-duration': _values_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0
        .optional()
        .describe(`When the watch ends by itself (default: \`${_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .WATCH_DEFAULTS */ .bo['max-duration']}\`)`),
    settle: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .durationOrNone */ .EI
        .optional()
        .describe(`How long the gate watches on after the last change: sessions of the old version end late (default: \`${_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .WATCH_DEFAULTS */ .bo.settle}\`)`),
    require: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_decide_watch_result_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVELS */ .A)
        .optional()
        .describe('The level that must be reached: `l1`, `l2` or `l3` (default: none)'),
    tool: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        name: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)().describe('A tool that only reads, and that takes a while'),
        arguments: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonObject */ .o$.optional().describe('Its arguments (default: none)'),
        timeout: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0
            .optional()
            .describe(`How long a call may take (default: \`${_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .WATCH_DEFAULTS */ .bo['tool-timeout']}\`)`),
    })
        .optional()
        .describe('A slow call is always under way with it (default: no slow calls)'),
});
const ms = (key) => _values_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0.parse(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .WATCH_DEFAULTS */ .bo[key]);
/** Parsed `watch` with defaults: a profile gives them, what is named beside it wins. */
function watchSettings(parsed) {
    const strict = parsed.profile === 'strict';
    const usual = strict ? _values_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0.parse(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .WATCH_STRICT */ .aA.interval) : ms('interval');
    const { tool, require } = parsed;
    const settings = {
        sessions: parsed.sessions ?? (strict ? _defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .WATCH_STRICT */ .aA : _defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .WATCH_DEFAULTS */ .bo).sessions,
        intervalMs: parsed.interval ?? usual,
        timeoutMs: parsed.timeout ?? ms('timeout'),
        settleMs: parsed.settle ?? ms('settle'),
        maxDurationMs: Math.min(parsed['max-duration'] ?? ms('max-duration'), _durations_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_DURATION_MS */ .rG),
    };
    if (require !== undefined)
        settings.require = require;
    if (tool) {
        settings.tool = {
            name: tool.name,
            arguments: tool.arguments ?? {},
            timeoutMs: tool.timeout ?? ms('tool-timeout'),
        };
    }
    return settings;
}


/***/ }),

/***/ 73511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ MANIFEST_LEVELS)
/* harmony export */ });
/** What a finding of a rule counts as; `off`: it is left out. */
const MANIFEST_LEVELS = ['error', 'warning', 'notice', 'off'];


/***/ })

};
