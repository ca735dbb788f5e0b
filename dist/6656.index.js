export const id = 6656;
export const ids = [6656,4306];
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
/** The member `rules` of the config file. */
const rulesSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(100), zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['breaking', 'review', 'safe', 'off']));
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
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
/* unused harmony export MAX_DURATION_MS */
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

/***/ 91427:
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
;// CONCATENATED MODULE: ./build/js/config/rule-ids.js


/** See docs/checks.md. */
const CHECK_ID = /^(?:[A-Z]\d{1,2}|declared\/.*)$/s;
/**
 * Ids under `rules` and `accept` that no rule has: such a line would silently do nothing. Loads the catalogue, and only
 * where there is an id.
 */
async function ruleIdProblems(merged, document) {
    const named = [
        ...Object.keys(merged.rules ?? {}).map((id) => {
            return { id, key: 'rules', path: ['rules', id], what: 'key' };
        }),
        ...(merged.accept ?? []).map(({ rule }, index) => {
            const path = ['accept', index, 'rule'];
            return { id: rule, key: `accept[${index}].rule`, path, what: 'value' };
        }),
    ];
    if (named.length === 0)
        return [];
    const { RULES, ruleOf } = await __webpack_require__.e(/* import() */ 3947).then(__webpack_require__.bind(__webpack_require__, 33947));
    const known = RULES.map((rule) => rule.id);
    return named.flatMap(({ id, key, path, what }) => {
        if (ruleOf(id) !== undefined)
            return [];
        const at = document?.at(path, what);
        const message = `\`${key}\` names ${(0,config_problem/* quoted */.TL)(id)}, which is no rule.`;
        const fix = CHECK_ID.test(id)
            ? 'It is a check; levels and acceptances are for the rules of docs/rules.md.'
            : likely(id, known);
        return [{ key, message, fix, ...(at && { at }) }];
    });
}
function likely(id, known) {
    const near = (0,nearest/* nearest */.pA)(id, known);
    return `${near.length > 0 ? `Did you mean ${(0,nearest/* orList */.A3)(near)}? ` : ''}docs/rules.md lists them all.`;
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
    checks: checks_schema/* checksSchema */.dJ.optional().describe('What must hold beside the protocol'),
    rules: checks_schema/* rulesSchema */.jm
        .nullish()
        .describe('What the findings of a rule count as, by its id (default: as docs/rules.md says)'),
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

/***/ 97754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ acceptanceOf),
/* harmony export */   G: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var _checks_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85122);
/* harmony import */ var _credential_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92862);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95335);
/* harmony import */ var _monitor_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40751);




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
        ['oauth', (0,_credential_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .oauthSettings */ .b)(merged)],
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
        ['versionFrom', merged['version-from']],
        ['rules', merged.rules ?? undefined],
        ['config', config],
    ];
    return Object.assign(settings, Object.fromEntries(optional.filter(([, value]) => value !== undefined)));
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

/***/ 26784:
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

;// CONCATENATED MODULE: ./build/js/connect/param-headers.js

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
        if (!(0,json/* isJsonObject */.O)(schema))
            continue;
        const name = schema['x-mcp-header'];
        const text = headerText(value);
        if (typeof name === 'string' && /^[\w!#$%&'*+.^`|~-]+$/.test(name) && text !== undefined) {
            headers[`mcp-param-${name}`] = text;
        }
        if (!(0,json/* isJsonObject */.O)(schema.properties) || !(0,json/* isJsonObject */.O)(value))
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
        return (0,json/* isJsonObject */.O)(tool) ? paramHeaders(tool.inputSchema, params?.arguments) : {};
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
// EXTERNAL MODULE: ./build/js/connect/live-session.js + 2 modules
var live_session = __webpack_require__(26784);
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

;// CONCATENATED MODULE: ./build/js/entry/create-run.js




/** Puts together what the gate needs from this process. */
function createRun({ settings, log, host, credentials, cancelled, env, cwd, all = false, runCommand: run = run_command/* runCommand */.d, earlierRuns = () => [], }) {
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
        writeFile: (path, text) => (0,files/* writeTextFile */.Tl)(at(path), text),
        runCommand: run,
        earlierRuns,
    };
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
// EXTERNAL MODULE: ./build/js/wire/wire.js + 7 modules
var wire = __webpack_require__(81169);
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
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/js/deploy/supervisor-process.js


/** What Node itself may need; the command's environment comes with the request. */
const NEEDED = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'TEMP', 'TMP', 'LD_LIBRARY_PATH', 'SystemRoot'];
/** The first of its arguments is a program that goes on when this shell, its parent, has ended. */
const LET_GO = 'exec 3<&0; "$@" <&3 3<&- &';
/**
 * Starts a supervisor in a session of its own. On POSIX it is nobody's child when it runs: who ends the gate with all
 * processes below it, as the runner does, does not reach it.
 */
function startSupervisor(env) {
    const windows = process.platform === 'win32';
    const node = [process.execPath, ...nodeArguments()];
    const [program = '', ...args] = windows ? node : ['/bin/sh', '-c', LET_GO, 'sh', ...node];
    return (0,external_node_child_process_.spawn)(program, args, {
        stdio: ['pipe', 'pipe', 'pipe'],
        env: Object.fromEntries(NEEDED.map((name) => [name, env[name]])),
        detached: true,
        windowsHide: true,
    });
}
function nodeArguments() {
    // In the bundle this file is a chunk beside the entries' folders.
    if (!import.meta.url.endsWith('.ts'))
        return [(0,external_node_url_.fileURLToPath)(new URL(['supervisor', 'index.js'].join('/'), import.meta.url))];
    const source = new URL(/* asset import */ __webpack_require__(80072), __webpack_require__.b).href;
    const script = `const { run } = await import(${JSON.stringify(source)}); await run();`;
    return ['--input-type=module', '-e', script];
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

/***/ 89990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _clean_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31532);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90630);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82076);



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
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(`${at}  ${(0,_clean_url_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUserInfo */ .s)(text).replace(/\s*[\r\n]+\s*/g, ' ')}`, MAX_LINE);
}
function progressText(event) {
    switch (event.type) {
        case 'run-started': {
            const { endpoint, snapshot, mode } = event;
            const against = snapshot ? ` against ${snapshot}` : '';
            const what = { gate: 'verifying', snapshot: 'recording', rollback: 'rolling back' }[mode];
            const endpoints = endpoint.split('\n').map(_clean_url_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanUrl */ .T).filter(Boolean).join(', ');
            return `${what} ${endpoints}${mode === 'gate' ? against : ''}`;
        }
        case 'state':
            return `${event.phase}: ${event.message}`;
        case 'before':
            return event.kind === 'served' ? undefined : `before: ${event.message ?? 'nothing is live'}`;
        case 'contract':
            return event.of === 'baseline'
                ? `before: ${event.version === undefined ? '' : `version ${event.version}, `}contract ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortHash */ .BC)(event.id.hash)}`
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
            return `running ${event.role}-command, at most ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(event.timeoutMs)}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(event.command)}`;
        case 'command-ended': {
            return `${event.role}-command ended with ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .commandEnd */ .zw)(event)} after ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(event.durationMs)}`;
        }
        case 'rollback':
            return event.outcome === 'not-needed'
                ? undefined
                : `rollback ${event.outcome}: ${event.reason}`;
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


/***/ }),

/***/ 24306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this release; a test compares it with package.json. */
const VERSION = '1.0.0';


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
/* harmony export */   cC: () => (/* binding */ WireError)
/* harmony export */ });
/* unused harmony export ProxyError */
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

/***/ 81169:
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

;// CONCATENATED MODULE: ./build/js/wire/proxy.js
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
            const proxy = proxyFor(url, env) ?? DIRECT;
            let agent = agents.get(proxy);
            if (!agent) {
                agent = open(proxy);
                agents.set(proxy, agent);
            }
            return agent;
        },
        proxied: (url) => proxyFor(url, env) !== undefined,
        connecting: () => connecting > 0,
        async destroy() {
            await Promise.all([...agents.values()].map(async (agent) => (await agent).destroy()));
        },
    };
}

;// CONCATENATED MODULE: ./build/js/wire/redirect.js
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
                const next = redirectWithinOrigin(answer.status, answer.headers.get('location'), current);
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
