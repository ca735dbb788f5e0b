export const id = 9411;
export const ids = [9411];
export const modules = {

/***/ 29336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/**
 * The inputs of an action from its environment, where the runner puts `rollback-command` as `INPUT_ROLLBACK-COMMAND`:
 * upper case, and blanks in the name as underscores. Values are kept as they are, inside and out. Names that the action
 * does not declare come along, so that a typing error is an error: GitHub only warns, and the gate would run without it.
 *
 * Source: actions/runner, `Handler.AddInputsToEnvironment`.
 */
function readInputs(env) {
    const raw = Object.create(null);
    for (const [name, value] of Object.entries(env)) {
        const input = /^INPUT_(.+)$/i.exec(name)?.[1];
        if (input !== undefined && value !== undefined && value !== '')
            raw[input.toLowerCase()] = value;
    }
    return raw;
}


/***/ }),

/***/ 30085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ FLAG_NAMES),
/* harmony export */   GY: () => (/* binding */ FILE_NAMES),
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   _I: () => (/* binding */ settingOfFlag),
/* harmony export */   iT: () => (/* binding */ settingKey),
/* harmony export */   si: () => (/* binding */ namesCredential)
/* harmony export */ });
/* unused harmony export SETTING_KEYS */
const key = (name, options = {}) => ({
    name,
    input: true,
    flag: name,
    file: true,
    text: 'text',
    ...options,
});
/** Kept as it was written, and never shown: it may hold what `${{ secrets.X }}` became. */
const command = (name) => key(name, { file: 'command', text: 'script', secret: true });
/** Every setting, in the order in which action.yml and the tables list them. The values' rules are in schema.ts. */
const SETTING_KEYS = [
    key('endpoint', { file: 'address', flag: undefined, text: 'lines' }),
    key('candidate-endpoint', { file: 'address', text: 'lines' }),
    key('previous-endpoint', { file: 'address' }),
    key('transport'),
    key('protocol-version'),
    key('health-url', { file: 'address' }),
    key('expected-version', { file: 'run' }),
    key('expected-revision', { file: 'run' }),
    key('previous-revision', { file: 'run' }),
    key('headers', { file: 'credential', flag: 'header', text: 'lines', secret: true }),
    key('bearer-token', {
        file: 'credential',
        flag: undefined,
        secret: true,
        variable: 'MCP_GATE_BEARER_TOKEN',
    }),
    key('oidc-audience', { file: 'credential' }),
    key('oauth-client-id', { file: 'credential' }),
    key('oauth-client-secret', {
        file: 'credential',
        flag: undefined,
        secret: true,
        variable: 'MCP_GATE_OAUTH_CLIENT_SECRET',
    }),
    key('oauth-scopes', { file: 'credential' }),
    key('oauth-issuer', { file: 'credential' }),
    key('principal'),
    key('mode', { file: 'run' }),
    key('snapshot'),
    key('baseline', { file: 'run' }),
    key('fail-on'),
    key('manifests', { text: 'lines' }),
    key('config', { file: 'run' }),
    command('deploy-command'),
    command('promote-command'),
    command('discard-command'),
    command('rollback-command'),
    command('retire-command'),
    command('revision-command'),
    key('shell', { file: 'command' }),
    key('working-directory', { file: 'run' }),
    key('timeout'),
    key('wait-timeout'),
    key('soak-duration'),
    key('drain-duration'),
    key('command-timeout'),
    key('rollback-timeout'),
    key('on-failure'),
    // A job has a post step that acts on it; a terminal has nobody left.
    key('on-cancel', { flag: undefined }),
    key('dry-run', { file: 'run', text: 'switch' }),
    key('report-path', { file: 'run' }),
    key('samples', { input: false, text: 'count' }),
    key('interval', { input: false }),
    key('request-timeout', { input: false }),
    key('failure-threshold', { input: false, text: 'count' }),
    key('soak-interval', { input: false }),
    key('error-tolerance', { input: false }),
    key('version-from', { input: false, text: 'version-from' }),
    key('monitor', { input: false, flag: undefined, text: 'none' }),
    key('watch', { input: false, flag: undefined, text: 'none' }),
    key('checks', { input: false, flag: undefined, text: 'none' }),
    key('rules', { input: false, flag: undefined, text: 'none' }),
    key('accept', { input: false, flag: undefined, text: 'none' }),
];
const BY_NAME = new Map(SETTING_KEYS.map((entry) => [entry.name, entry]));
/** The setting of this name, or undefined. */
function settingKey(name) {
    return BY_NAME.get(name);
}
/** The setting that a flag of this name gives, or undefined. */
function settingOfFlag(flag) {
    return SETTING_KEYS.find((entry) => entry.flag === flag);
}
const INPUT_NAMES = SETTING_KEYS.filter((entry) => entry.input).map((entry) => entry.name);
const FILE_NAMES = SETTING_KEYS.filter((entry) => entry.file === true).map((entry) => entry.name);
const FLAG_NAMES = SETTING_KEYS.flatMap((entry) => entry.flag ?? []);
/** Whether a header or query parameter of this name usually carries a credential. */
function namesCredential(name) {
    return /auth|token|secret|passw|cookie|credential|session|signature|jwt|api-?_?key|[-_]key$|^key$/i.test(name);
}


/***/ }),

/***/ 93447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ orList),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/** Longer names are compared up to here: a name of a setting is short, and the table below grows with the square. */
const COMPARED = 64;
/** Edits (insert, delete, replace, swap of neighbours) from one name to the other: the optimal string alignment distance. */
function distance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let best = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                best = Math.min(best, beforeLast[j - 2] + 1);
            }
            row.push(best);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length];
}
const fold = (name) => name
    .slice(0, COMPARED)
    .toLowerCase()
    .replaceAll(/[_\s-]+/g, '-');
/**
 * The names that someone who wrote `name` may have meant, likeliest first, at most three: a third of it mistyped at most,
 * or a part of a longer name (`rollback` for `rollback-command`).
 */
function nearest(name, known) {
    const wanted = fold(name);
    const scored = [];
    for (const candidate of known) {
        const edits = distance(wanted, fold(candidate));
        const part = wanted.length >= 3 &&
            (candidate.startsWith(`${wanted}-`) || candidate.endsWith(`-${wanted}`));
        const limit = Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3));
        if (edits <= limit)
            scored.push({ candidate, score: edits });
        else if (part)
            scored.push({ candidate, score: limit + 1 });
    }
    scored.sort((x, y) => x.score - y.score || (x.candidate < y.candidate ? -1 : 1));
    return scored.slice(0, 3).map(({ candidate }) => candidate);
}
/** `a`, `b` or `c`, each in back-ticks. */
function orList(names) {
    return joined(names, 'or');
}
/** `a`, `b` and `c`, each in back-ticks. */
function joined(names, word) {
    return listed(names.map((name) => `\`${name}\``), word);
}
/** Texts as a sentence lists them: commas, and a word before the last. */
function listed(texts, word) {
    if (texts.length < 2)
        return texts.join('');
    return `${texts.slice(0, -1).join(', ')} ${word} ${texts.at(-1)}`;
}
/** `Did you mean …?`, or the whole list where nothing is near. */
function suggestion(name, known) {
    const near = nearest(name, known);
    return near.length > 0 ? `Did you mean ${orList(near)}?` : `Known: ${known.join(', ')}.`;
}


/***/ }),

/***/ 83206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ SettingsError),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   cT: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

/** All that is wrong with the settings, at once. */
class SettingsError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x {
    problems;
    /** `problems` is not empty; the order is kept. */
    constructor(problems) {
        const [only] = problems;
        if (problems.length === 1 && only) {
            super(`${place(only)}${only.message}`, { hint: only.fix });
        }
        else {
            super(`${problems.length} settings are wrong:\n${problems.map(line).join('\n')}`, {
                hint: 'Correct them all; nothing was probed and nothing was changed.',
            });
        }
        this.name = 'SettingsError';
        this.problems = problems;
    }
}
function place({ at }) {
    return at ? `${at.file}:${at.line}:${at.column}: ` : '';
}
function line(problem) {
    return `- ${place(problem)}${problem.message} ${problem.fix}`;
}
const SHOWN = 80;
/** A value as it stands in a message: one line, quoted, cut at 80 characters. */
function quoted(value) {
    let text;
    try {
        text = JSON.stringify(value);
    }
    catch {
        // A cycle or a BigInt: its type says enough.
    }
    text ??= typeof value;
    return text.length > SHOWN ? `${[...text].slice(0, SHOWN).join('')}…` : text;
}
/** A value that may be an address as a message may show it: user information and the query often are credentials. */
function withoutSecrets(value) {
    if (typeof value !== 'string')
        return value;
    return value.replace(/\/\/[^/?#]*@/, '//***@').replace(/\?.*$/s, '?…');
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

/***/ 19124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   w: () => (/* binding */ wrongLine)
/* harmony export */ });
/** What is asked of texts, without the schema library: arguments are read before it is loaded. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /[\u0000-\u001f\u007f]/;
/** What is wrong with one line of text of at most `max` characters, and the fix; undefined where nothing is. */
function wrongLine(text, max) {
    if (text.trim() === '')
        return { wrong: 'is empty', fix: 'Give it a value or leave it out.' };
    if (CONTROL.test(text.trim())) {
        return { wrong: 'holds a line break or a control character', fix: 'Write it in one line.' };
    }
    if (text.length <= max)
        return undefined;
    return { wrong: `is ${text.length} characters long`, fix: `Write at most ${max}.` };
}
/** True for `YYYY-MM-DD` of a day that exists. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
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

/***/ 48627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ errorText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90630);


/** An error for a person: what, how to mend it, and every cause in turn; escaped for a log. */
function errorText(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u) {
        const cause = error.cause instanceof Error ? `\nCause: ${error.cause.message}` : '';
        const known = cause !== '' && error.message.includes(cause.slice(8)) ? '' : cause;
        return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationText */ .xr)(`${error.message}${known}\nTo fix: ${error.hint}`);
    }
    const chain = [];
    for (let e = error; e !== undefined && chain.length < 5; e = e.cause) {
        chain.push(e instanceof Error ? `${e.name}: ${e.message}` : String(e));
        if (!(e instanceof Error))
            break;
    }
    const head = `This is a fault of mcp-deploy-gate itself: ${chain.join('\ncaused by ')}`;
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationText */ .xr)(`${head}\nPlease report it, with this trace:\n${stack}`);
}


/***/ }),

/***/ 26609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ outliveOutput)
/* harmony export */ });
/**
 * What cannot be printed must not end a run, a rollback least of all: a reader that has gone, a full disk, a terminal
 * that was closed. `onLost` is called where the results on stdout are lost; a reader that has gone wanted no more.
 */
function outliveOutput(onLost = () => undefined) {
    process.stderr.on('error', () => undefined);
    process.stdout.on('error', (error) => {
        if (error.code !== 'EPIPE')
            onLost();
    });
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

/***/ 12027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ GateError),
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
/**
 * An error that a person can act on: what was wrong (message), how to mend it (hint), and what caused it.
 * Text from outside that stands in it is raw; it is escaped where it is printed.
 */
class GateError extends Error {
    code;
    hint;
    constructor(code, message, options) {
        super(message, { cause: options.cause });
        this.name = 'GateError';
        this.code = code;
        this.hint = options.hint;
    }
}
/** A GateError of code `config`: it ends the run in preflight with exit 2, and nothing is rolled back for it. */
class ConfigError extends GateError {
    constructor(message, options) {
        super('config', message, options);
        this.name = 'ConfigError';
    }
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

/***/ 78359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ annotate),
  E: () => (/* binding */ printAnnotations)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(57264);
// EXTERNAL MODULE: ./build/js/report/annotations.js
var annotations = __webpack_require__(22503);
// EXTERNAL MODULE: ./build/js/report/manifest-annotations.js
var manifest_annotations = __webpack_require__(20055);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(81260);
;// CONCATENATED MODULE: ./build/js/github/repository-path.js




const LIMIT_MS = 3_000;
/**
 * A file's path inside its repository, with forward slashes, as GitHub matches annotations; it is not the path inside
 * the workspace where actions/checkout was given a `path`. The path itself where git cannot say.
 */
async function repositoryPath(file) {
    const root = process.env.GITHUB_WORKSPACE;
    const absolute = (0,external_node_path_.resolve)(file);
    // The toolkit cannot end a git that does not answer, and a rollback must not wait for one.
    const late = (0,promises_.setTimeout)(LIMIT_MS, undefined, { ref: false });
    const top = (await Promise.race([topLevel((0,external_node_path_.dirname)(absolute)), late])) ?? root;
    if (top === undefined)
        return file;
    const inside = (0,external_node_path_.relative)(real(top), real(absolute));
    return inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) ? file : inside.replaceAll('\\', '/');
}
async function topLevel(folder) {
    try {
        const { exitCode, stdout } = await (0,exec/* getExecOutput */.H)('git', ['rev-parse', '--show-toplevel'], {
            cwd: folder,
            silent: true,
            ignoreReturnCode: true,
        });
        return exitCode === 0 && stdout.trim() !== '' ? stdout.trim() : undefined;
    }
    catch {
        return undefined;
    }
}
/** Git resolves links; both sides must. */
function real(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./build/js/github/annotate.js




const PRINT = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
/** Prints a part of a report's annotations, worst first, each on its line of the snapshot or a manifest. */
async function annotate({ report, locate }, part) {
    const { snapshot } = report.settings;
    const manifests = (0,manifest_annotations/* annotatedManifests */.X)(report).map(async (file) => {
        return [file, await repositoryPath(file)];
    });
    const manifestFiles = new Map(await Promise.all(manifests));
    const file = snapshot === undefined ? undefined : await repositoryPath(snapshot);
    const shown = (0,annotations/* annotations */.h)(report, {
        locate,
        part,
        manifestFiles,
        ...(file !== undefined && { file }),
    });
    printAnnotations(shown);
}
function printAnnotations(annotations) {
    for (const { level, message, ...place } of annotations)
        PRINT[level](message, place);
}


/***/ }),

/***/ 10088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j0: () => (/* binding */ defaultReportPath),
  O9: () => (/* binding */ finish),
  gd: () => (/* binding */ quietly)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(57264);
// EXTERNAL MODULE: ./build/js/entry/files.js
var files = __webpack_require__(45478);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/report/watch-level.js
var watch_level = __webpack_require__(70845);
;// CONCATENATED MODULE: ./build/js/report/outputs.js


const MAX_NAME = 256;
const MAX_TEXT = 1000;
/** The action's outputs by their names; absent ones are empty. Hidden characters are visible and lengths bounded. */
function outputs(report, options = {}) {
    const served = report.served ?? report.rollback.served;
    const written = report.snapshotWritten;
    return {
        result: report.result,
        'failed-phase': report.failedPhase ?? '',
        'failed-check': outputs_short(failedCheckId(report)),
        identity: report.identity ?? '',
        changes: String(report.changes.total),
        breaking: String(report.changes.breaking),
        tools: served ? String(served.counts.tools) : '',
        'snapshot-hash': outputs_short(report.hashes.snapshot ?? written?.hash),
        'served-hash': outputs_short(report.hashes.served ?? served?.hash),
        'protocol-version': outputs_short(served?.protocolVersion),
        era: served?.era ?? '',
        'server-name': outputs_short(served?.serverName),
        'server-version': outputs_short(served?.serverVersion),
        rollback: report.rollback.outcome,
        'rollback-reason': bounded(report.rollback.reason, MAX_TEXT),
        'rollback-verified-by': report.rollback.verifiedBy ?? '',
        level: (0,watch_level/* worstLevel */.cY)(report.watch) ?? '',
        'previous-revision': outputs_short(report.revisions.previous),
        'deployed-revision': outputs_short(report.revisions.deployed),
        'report-path': options.reportPath ?? '',
        'duration-ms': String(report.durationMs),
    };
}
/** The check's id; the report has its key, which may name a subject too. */
function failedCheckId({ failedCheck, checks, rollback }) {
    const known = [...checks, ...rollback.checks].find((check) => check.key === failedCheck);
    return known?.id ?? failedCheck;
}
function outputs_short(text) {
    return bounded(text ?? '', MAX_NAME);
}
function bounded(text, max) {
    return (0,report_escape/* truncateMiddle */.kU)((0,report_escape/* visible */.RK)((0,report_escape/* truncateMiddle */.kU)(text, max)), max);
}

// EXTERNAL MODULE: ./build/js/report/summary.js + 6 modules
var summary = __webpack_require__(12594);
// EXTERNAL MODULE: ./build/js/report/terminal.js + 6 modules
var terminal = __webpack_require__(1134);
// EXTERNAL MODULE: ./build/js/github/annotate.js + 1 modules
var annotate = __webpack_require__(78359);
// EXTERNAL MODULE: ./build/js/github/watch-page.js
var watch_page = __webpack_require__(17519);
;// CONCATENATED MODULE: ./build/js/github/finish.js









/** Where the report goes where nobody named a place. */
function defaultReportPath() {
    return (0,external_node_path_.join)(process.env.RUNNER_TEMP ?? process.cwd(), 'mcp-deploy-gate', 'report.json');
}
/** Writes report, outputs, annotations, summary and the page of a watch, and sets the step's result. What cannot be written warns: reporting never fails the run. */
async function finish(reporting, options) {
    const { report, context } = reporting;
    await quietly('The report', () => (0,files/* writeTextFile */.Tl)(options.reportPath, (0,report_escape/* jsonText */.s$)(report)));
    await quietly('The outputs', async () => {
        for (const [name, value] of Object.entries(outputs(report, options)))
            core/* setOutput */.uH(name, value);
    });
    core/* info */.pq((0,terminal.renderTerminal)(report, context, { color: false }));
    await quietly('The annotations', () => (0,annotate/* annotate */.f)(reporting, options.causeShown ? 'outcome' : 'all'));
    await quietly('The job summary', async () => {
        await core/* summary */.z.addRaw((0,summary.renderSummary)(report, context)).write();
    });
    const { watch = [] } = report;
    if (watch.length > 0)
        await quietly('The page of the watch', () => (0,watch_page/* writeWatchPage */.y)(watch));
    process.exitCode = report.exitCode === 0 ? 0 : 1;
}
/** Does what only reports; where that fails, it warns. */
async function quietly(what, work) {
    try {
        await work();
    }
    catch (error) {
        core/* warning */.$e((0,report_escape/* logLine */.BP)(`${what} could not be written: ${error.message}`));
    }
}


/***/ }),

/***/ 53237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UN: () => (/* binding */ save),
/* harmony export */   YI: () => (/* binding */ STATE_JOURNAL),
/* harmony export */   em: () => (/* binding */ STATE_PROGRESS)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57264);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90630);


/** How far the main step came: `started`, or `ended` when it had said all that there was to say. */
const STATE_PROGRESS = 'progress';
/** The path of the run's journal; absent: the run had not begun, or changes nothing. */
const STATE_JOURNAL = 'journal';
/** Tells `post` something. Where that cannot be written it warns: reporting never ends a run. */
function save(name, value) {
    try {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(name, value);
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`The step's state could not be written: ${error.message}`));
    }
}


/***/ }),

/***/ 17519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ watchPagePath),
/* harmony export */   y: () => (/* binding */ writeWatchPage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57264);
/* harmony import */ var _entry_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45478);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90630);




/** Where the HTML page of a job's watches goes, whoever writes it. */
function watchPagePath(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env.RUNNER_TEMP ?? process.cwd(), 'mcp-deploy-gate', 'watch.html');
}
/** Writes what watches saw as an HTML page, and says where. Throws GateError of code `io`. */
async function writeWatchPage(results) {
    const { watchPage } = await __webpack_require__.e(/* import() */ 345).then(__webpack_require__.bind(__webpack_require__, 30345));
    const path = watchPagePath(process.env);
    await (0,_entry_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeTextFile */ .Tl)(path, watchPage(results));
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(`What was watched, over time: ${path}`));
}


/***/ }),

/***/ 27539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ leftRecorders),
/* harmony export */   u: () => (/* binding */ STATE_WATCH)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4462);

/** What the watch's main step tells its post step. */
const STATE_WATCH = 'watch';
/** What `text` says, which the main step saved; empty where it saved nothing. */
function leftRecorders(text) {
    if (text === '')
        return [];
    const value = JSON.parse(text);
    return Array.isArray(value) ? value.filter(isLeft) : [];
}
function isLeft(value) {
    return ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) &&
        [value.folder, value.id, value.endpoint].every((member) => typeof member === 'string'));
}


/***/ }),

/***/ 90630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   OG: () => (/* binding */ logLines),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   cU: () => (/* binding */ truncateAround),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   kU: () => (/* binding */ truncateMiddle),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   xr: () => (/* binding */ annotationText)
/* harmony export */ });
/* unused harmony exports commandData, commandProperty, workflowCommand */
/**
 * The one place where text from a server, a command or a file is made fit to print.
 * What is hidden becomes visible as `\u{…}`; what a reader of our output would take for a command or markup is broken up.
 * Grammars followed: the runner's ActionCommand (`::cmd` after blanks at a line's start, `##[cmd]` anywhere), GitHub
 * flavoured Markdown, HTML. Bound a text before it is escaped for Markdown or HTML, never after.
 */
// Control, format and default-ignorable characters (ANSI, bidi, zero-width, tags), line separators, lone surrogates.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** The same but for line feeds, of which a large text has millions. */
const HIDDEN_IN_LINE = new RegExp(`(?!\\n)${HIDDEN.source}`, HIDDEN.flags);
const EMOJI_BEFORE = /\p{Extended_Pictographic}$/u;
const NEWLINE = /\r\n|\n|\r/;
/** Makes every hidden character visible, CR, LF and tab included; `keep` names characters to leave, `'\n'` say. */
function visible(text, keep = '') {
    return text.replace(HIDDEN, (character, offset) => {
        if (keep.includes(character))
            return character;
        // One emoji selector after a pictograph is how that emoji is spelt.
        if (character === '\u{fe0f}' && EMOJI_BEFORE.test(text.slice(Math.max(0, offset - 2), offset)))
            return character;
        return escaped(character);
    });
}
function escaped(character) {
    return `\\u{${character.codePointAt(0).toString(16)}}`;
}
/** Breaks up whatever the runner would take for a command in one line of finished output; changes nothing else. */
function withoutCommands(line) {
    return line
        .replace(/##(?=\[)/g, `#${escaped('#')}`)
        .replace(/^(\s*):(?=:)/, (_, blanks) => `${blanks}${escaped(':')}`);
}
/** One line for a log or a terminal, tabs kept. At most `max` characters, cut in the middle. */
function logLine(text, max = 10_000) {
    return truncateMiddle(withoutCommands(visible(truncateMiddle(text, max), '\t')), max);
}
/** Splits at CR LF, LF and CR, and makes each line a `logLine`. */
function logLines(text, max = 10_000) {
    return text.split(NEWLINE).map((line) => logLine(line, max));
}
/**
 * A text of one or more lines for an annotation: hidden characters visible, line breaks as LF, no line a command.
 * It is not percent-escaped: `core.error` and `workflowCommand` do that.
 */
function annotationText(text, max = 4000) {
    const lines = truncateMiddle(text, max).split(NEWLINE);
    return truncateMiddle(lines.map((line) => withoutCommands(visible(line))).join('\n'), max);
}
/** Data of a workflow command: the part after the second `::`. */
function commandData(text) {
    return visible(text, '\r\n')
        .replace(/##(?=\[)/g, `#${escaped('#')}`)
        .replaceAll('%', '%25')
        .replaceAll('\r', '%0D')
        .replaceAll('\n', '%0A');
}
/** A property's value in a workflow command. */
function commandProperty(text) {
    return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** A whole workflow command as one line. `command` and the names of `properties` are ours; values may be anything. */
function workflowCommand(command, properties, message) {
    const pairs = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([name, value]) => `${name}=${commandProperty(String(value))}`);
    return `::${command}${pairs.length > 0 ? ` ${pairs.join(',')}` : ''}::${commandData(message)}`;
}
/** Text inside an HTML element or a quoted attribute. */
function htmlText(text) {
    return visible(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}
/** JSON text from which on nobody reads it by eye; indented, lists of values would be several times as long. */
const MAX_INDENTED = 1024 * 1024;
/** JSON text, indented where it is not huge, that is safe on a terminal and in a log, and parses to the same value: `\u` escapes only. */
function jsonText(value) {
    const text = JSON.stringify(value);
    return (text.length > MAX_INDENTED ? text : JSON.stringify(value, null, 2))
        .replace(HIDDEN_IN_LINE, (character) => {
        const units = character.split('').map((unit) => unit.charCodeAt(0).toString(16));
        return units.map((hex) => `\\u${hex.padStart(4, '0')}`).join('');
    })
        .replace(/##(?=\[)/g, '#\\u0023');
}
/** At most `max` UTF-16 units, an ellipsis in the middle where cut; no surrogate pair is split. */
function truncateMiddle(text, max) {
    if (text.length <= max)
        return text;
    if (max <= 1)
        return '…'.slice(0, Math.max(0, max));
    const head = Math.ceil((max - 1) / 2);
    const tail = max - 1 - head;
    return `${text.slice(0, whole(text, head, -1))}…${text.slice(whole(text, text.length - tail, 1))}`;
}
/** At most `max` UTF-16 units of `text` around unit `index`, so that a difference there is seen; ellipses where cut. */
function truncateAround(text, index, max) {
    if (text.length <= max)
        return text;
    if (max <= 2)
        return truncateMiddle(text, max);
    const room = max - 2;
    let from = Math.min(Math.max(0, index - Math.floor(room / 2)), text.length - room);
    let to = from + room;
    if (from <= 1)
        [from, to] = [0, max - 1];
    else if (to >= text.length - 1)
        [from, to] = [text.length - (max - 1), text.length];
    const cut = text.slice(whole(text, from, 1), whole(text, to, -1));
    return `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`;
}
// The nearest place to cut that splits no surrogate pair: `at`, or one unit before or after it.
function whole(text, at, direction) {
    const pair = text.slice(Math.max(0, at - 1), at + 1);
    return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair) ? at + direction : at;
}


/***/ }),

/***/ 51758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(57264);
// EXTERNAL MODULE: ./build/js/config/inputs.js
var config_inputs = __webpack_require__(29336);
// EXTERNAL MODULE: ./build/js/config/load.js + 7 modules
var load = __webpack_require__(64153);
// EXTERNAL MODULE: ./build/js/config/secrets.js
var config_secrets = __webpack_require__(57780);
// EXTERNAL MODULE: ./build/js/config/nearest.js
var nearest = __webpack_require__(93447);
// EXTERNAL MODULE: ./build/js/config/problem.js
var problem = __webpack_require__(83206);
;// CONCATENATED MODULE: ./build/js/config/watch-inputs.js


/** Members of `watch` that are inputs of the action `watch`. */
const WATCH_MEMBERS = [
    'sessions',
    'interval',
    'profile',
    'max-duration',
    'require',
    'tool',
];
/** All its inputs, in the order in which watch/action.yml and the tables list them. */
const WATCH_INPUTS = [
    'endpoint',
    'transport',
    'protocol-version',
    'health-url',
    'headers',
    'bearer-token',
    'oidc-audience',
    'oauth-client-id',
    'oauth-client-secret',
    'oauth-scopes',
    'oauth-issuer',
    'config',
    ...WATCH_MEMBERS,
];
/**
 * Inputs of the action `watch` as `loadSettings` takes them: settings of their own, and members of `watch`. Throws
 * SettingsError for those that it does not have, most of which the gate has.
 */
function watchInputs(raw) {
    const problems = [];
    const settings = Object.create(null);
    const watch = {};
    for (const [name, value] of Object.entries(raw)) {
        const isMember = WATCH_MEMBERS.some((member) => member === name);
        if (isMember)
            watch[name] = Array.isArray(value) ? value.join('\n') : value;
        else if (WATCH_INPUTS.includes(name))
            settings[name] = value;
        else
            problems.push(unknown(name));
    }
    if (problems.length > 0)
        throw new problem/* SettingsError */.GN(problems);
    return { raw: settings, watch };
}
function unknown(name) {
    const near = (0,nearest/* nearest */.pA)(name, WATCH_INPUTS);
    return {
        key: name,
        message: `\`${name}\` is not an input of this action.`,
        fix: near.length > 0
            ? `Did you mean ${(0,nearest/* orList */.A3)(near)}?`
            : `Take it out of \`with:\`, or, if an \`env:\` sets it, rename the variable. Known: ${WATCH_INPUTS.join(', ')}.`,
    };
}

// EXTERNAL MODULE: ./build/js/entry/error-text.js
var error_text = __webpack_require__(48627);
// EXTERNAL MODULE: ./build/js/entry/files.js
var files = __webpack_require__(45478);
// EXTERNAL MODULE: ./build/js/entry/outlive-output.js
var outlive_output = __webpack_require__(26609);
// EXTERNAL MODULE: ./build/js/entry/redact.js
var redact = __webpack_require__(26796);
// EXTERNAL MODULE: ./build/js/gate/health-address.js
var health_address = __webpack_require__(87881);
// EXTERNAL MODULE: ./build/js/github/finish.js + 1 modules
var finish = __webpack_require__(10088);
// EXTERNAL MODULE: ./build/js/github/state.js
var state = __webpack_require__(53237);
// EXTERNAL MODULE: ./build/js/github/watch-page.js
var watch_page = __webpack_require__(17519);
// EXTERNAL MODULE: ./build/js/github/watch-state.js
var watch_state = __webpack_require__(27539);
// EXTERNAL MODULE: ./build/js/report/clean-url.js
var clean_url = __webpack_require__(31532);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
// EXTERNAL MODULE: ./build/js/watch/recorder-place.js
var recorder_place = __webpack_require__(88200);
// EXTERNAL MODULE: ./build/js/watch/recorder-start.js + 1 modules
var recorder_start = __webpack_require__(77131);
;// CONCATENATED MODULE: ./build/js/watch-action.js



















/** How long the process may outlive its work. */
const LINGER_MS = 2_000;
/**
 * The main step of the action `watch`: starts a process that watches while the next steps deploy, for each endpoint, and
 * ends when their sessions are held. Only wrong inputs fail it: a deployment never waits for its watch for long.
 */
async function run() {
    (0,outlive_output/* outliveOutput */.u)();
    const { env } = process;
    const redactor = (0,redact/* createRedactor */.l)();
    try {
        const inputs = watchInputs((0,config_inputs/* readInputs */.K)(env));
        const options = { source: 'action', readFile: files/* readTextFile */.Gu, env };
        const settings = await (0,load/* loadSettings */.M)({ ...inputs, ...options });
        const secrets = (0,config_secrets/* secretsOf */.F)(settings);
        for (const secret of secrets) {
            redactor.add(secret);
            core/* setSecret */.Pq(secret);
        }
        const left = [];
        // With inputs of a watch the settings have one.
        const watch = settings.watch;
        const started = await Promise.all(settings.endpoints.map(async (endpoint) => {
            const health = (0,health_address/* healthAddress */.h)(settings, endpoint);
            const one = await (0,recorder_start/* startRecorder */.D)({
                owner: 'action',
                endpoint,
                ...(health && { healthUrl: health.href }),
                settings,
                watch,
                env,
                secrets,
                onRegistered({ folder, id, registration }) {
                    const required = watch.require && { required: watch.require };
                    left.push({ folder, id, endpoint: registration.endpoint, ...required });
                    (0,state/* save */.UN)(watch_state/* STATE_WATCH */.u, JSON.stringify(left));
                },
            });
            tell(endpoint, one, watch, redactor.text);
            return one;
        }));
        await (0,finish/* quietly */.gd)('The outputs', async () => output(started));
    }
    catch (error) {
        core/* setFailed */.C1(redactor.text((0,error_text/* errorText */.k)(error)));
    }
    finally {
        setTimeout(() => process.exit(), LINGER_MS).unref();
    }
}
function tell(endpoint, { held }, watch, redact) {
    const { sessions, why } = held;
    const at = (0,clean_url/* cleanUrl */.T)(endpoint);
    if (why === undefined) {
        const every = `a probe every ${(0,words/* duration */.p0)(watch.intervalMs)}, for ${(0,words/* duration */.p0)(watch.maxDurationMs)} at most`;
        core/* info */.pq((0,report_escape/* logLine */.BP)(`Watching ${at}: ${sessions} sessions are held, ${every}.`));
        return;
    }
    const print = watch.require ? core/* warning */.$e : core/* notice */.lm;
    const outcome = watch.require
        ? `\`require: ${watch.require}\` will not be met`
        : 'what the deployment does to sessions will not be proven';
    const text = `${sessions} of ${watch.sessions} sessions are held at ${at}: ${redact(why)}. The deployment goes on; ${outcome}.`;
    print((0,report_escape/* annotationText */.xr)(text), { title: 'The watch did not begin' });
}
function output(started) {
    const held = started.reduce((sum, one) => sum + one.held.sessions, 0);
    const files = started.flatMap(({ recorder }) => recorder ? [(0,recorder_place/* recorderFiles */.Wb)(recorder.folder, recorder.id).recording] : []);
    core/* setOutput */.uH('sessions', String(held));
    core/* setOutput */.uH('recording', files.join('\n'));
    core/* setOutput */.uH('page', (0,watch_page/* watchPagePath */.m)(process.env));
}


/***/ }),

/***/ 77131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ startRecorder)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/deploy/journal-place.js
var journal_place = __webpack_require__(68925);
// EXTERNAL MODULE: ./build/js/deploy/own-folder.js
var own_folder = __webpack_require__(31589);
// EXTERNAL MODULE: ./build/js/deploy/process-table.js
var process_table = __webpack_require__(54448);
// EXTERNAL MODULE: ./build/js/report/clean-url.js
var clean_url = __webpack_require__(31532);
// EXTERNAL MODULE: ./build/js/watch/recorder-end.js + 1 modules
var recorder_end = __webpack_require__(79776);
// EXTERNAL MODULE: ./build/js/watch/recorder-find.js
var recorder_find = __webpack_require__(46976);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/js/deploy/detached-process.js
var detached_process = __webpack_require__(90280);
;// CONCATENATED MODULE: ./build/js/watch/recorder-launch.js


/** Between a gate's end and that of its watch: its post step has time to come. */
const OWNER_GONE_MS = 30_000;
const MAX_BYTES = 64 * 1024 * 1024;
/** What Node reads at its start; RUNNER_TRACKING_ID: the runner ends with the job what nobody else has ended. */
const PASSED_ON = [
    'NODE_EXTRA_CA_CERTS',
    'NODE_OPTIONS',
    'NODE_TLS_REJECT_UNAUTHORIZED',
    'NODE_USE_SYSTEM_CA',
    'SSL_CERT_DIR',
    'SSL_CERT_FILE',
    'RUNNER_TRACKING_ID',
];
const PROXIES = ['http_proxy', 'https_proxy', 'no_proxy'].flatMap((n) => [n, n.toUpperCase()]);
const ID_TOKENS = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
/** Starts the process and gives what asks why it could not. It holds none of our pipes: our step ends without it. */
function launchRecorder(plan, recorder) {
    let broken;
    const { program, args } = (0,detached_process/* detachedCommand */.Y)('recorder');
    const child = (0,external_node_child_process_.spawn)(program, args, {
        stdio: ['pipe', 'ignore', 'ignore'],
        env: (0,detached_process/* detachedEnvironment */.S)(plan.env, PASSED_ON),
        detached: true,
        windowsHide: true,
    });
    child.once('error', (error) => {
        broken = `the process that watches could not start: ${error.message}`;
    });
    child.stdin.on('error', () => undefined).end(JSON.stringify(requestOf(plan, recorder)));
    child.unref();
    return () => broken;
}
function requestOf(plan, { folder, id, registration }) {
    const { owner, endpoint, healthUrl, settings, watch, env, secrets } = plan;
    const { transport, protocolVersion, headers, requestTimeoutMs } = settings;
    const { bearerToken, oidcAudience, oauth, versionFrom } = settings;
    const names = oidcAudience === undefined ? PROXIES : [...PROXIES, ...ID_TOKENS];
    return {
        id,
        folder,
        owner,
        ownerProcess: registration.ownerProcess,
        endpoint,
        ...(healthUrl !== undefined && { healthUrl }),
        settings: {
            transport,
            protocolVersion,
            headers,
            requestTimeoutMs,
            ...(bearerToken !== undefined && { bearerToken }),
            ...(oidcAudience !== undefined && { oidcAudience }),
            ...(oauth && { oauth }),
            ...(versionFrom && { versionFrom }),
        },
        watch,
        env: Object.fromEntries(names.flatMap((name) => (env[name] ? [[name, env[name]]] : []))),
        secrets,
        ownerGoneMs: plan.ownerGoneMs ?? OWNER_GONE_MS,
        maxBytes: plan.maxBytes ?? MAX_BYTES,
    };
}

// EXTERNAL MODULE: ./build/js/watch/recorder-place.js
var recorder_place = __webpack_require__(88200);
// EXTERNAL MODULE: ./build/js/watch/recording-read.js + 1 modules
var recording_read = __webpack_require__(39493);
// EXTERNAL MODULE: ./build/js/watch/registration.js
var watch_registration = __webpack_require__(38921);
;// CONCATENATED MODULE: ./build/js/watch/recorder-start.js














/** How long a deployment may be held up by a watch that does not begin. */
const HELD_WITHIN_MS = 15_000;
/** Longer than any watch: what is as old waits for nobody. */
const OLD_MS = 48 * 60 * 60 * 1000;
const POLL_MS = 100;
/**
 * Starts a process that watches an endpoint and outlives this one, and resolves when its sessions are held, or says why
 * they are not, after 15 s at most. It ends by `endRecorder`, at its maximum duration, and, where a gate owns it, when
 * that is gone. Never throws.
 */
async function startRecorder(plan) {
    let recorder;
    try {
        recorder = register(plan);
    }
    catch (error) {
        const why = `no recording can be written: ${error.message}`;
        return { held: { sessions: 0, why } };
    }
    plan.onRegistered?.(recorder);
    const broken = launchRecorder(plan, recorder);
    const held = await sessionsHeld(recorder, broken, plan.heldWithinMs ?? HELD_WITHIN_MS);
    return { recorder: (0,recorder_find/* findRecorder */.a)(recorder.folder, recorder.id) ?? recorder, held };
}
function register({ owner, endpoint, watch, env }) {
    const causes = [];
    for (const place of (0,recorder_place/* recorderFolders */.CW)(env)) {
        try {
            const folder = (0,external_node_path_.resolve)((0,own_folder/* ownFolder */.v)(place, recorder_place/* RECORDINGS */.b5));
            removeOld(folder);
            const now = new Date();
            const id = (0,journal_place/* runIdOf */.SR)(now, (0,external_node_crypto_.randomBytes)(4).toString('hex'));
            const { sessions, intervalMs, timeoutMs, maxDurationMs, tool, require } = watch;
            const registration = {
                type: 'recorder',
                schemaVersion: 1,
                id,
                time: now.toISOString(),
                endpoint: (0,clean_url/* cleanUrl */.T)(endpoint),
                owner,
                ownerProcess: (0,process_table/* processId */.PA)(process.pid),
                watch: { sessions, intervalMs, timeoutMs, maxDurationMs, ...(require && { require }) },
                slowestProbeMs: Math.max(timeoutMs, tool?.timeoutMs ?? 0),
            };
            (0,watch_registration/* writeRegistration */.$)((0,recorder_place/* recorderFiles */.Wb)(folder, id).registration, registration);
            return { folder, id, registration };
        }
        catch (error) {
            causes.push(`${place.path}: ${error.message}`);
        }
    }
    throw new Error(causes.join('; '));
}
async function sessionsHeld({ folder, id }, broken, withinMs) {
    const { recording, stop } = (0,recorder_place/* recorderFiles */.Wb)(folder, id);
    const until = performance.now() + withinMs;
    while (performance.now() < until && broken() === undefined) {
        const begun = (0,recorder_find/* findRecorder */.a)(folder, id)?.registration.process;
        // Asked before the recording is read: what it wrote last counts.
        const died = begun !== undefined && !(0,process_table/* isAlive */._n)(begun);
        for (const record of (0,recording_read/* readRecording */.S)(recording)) {
            if (record.type !== 'held')
                continue;
            const { sessions, why } = record;
            return { sessions, ...(why !== undefined && { why }) };
        }
        if (died)
            return { sessions: 0, why: 'the process that watches has ended' };
        await (0,promises_.setTimeout)(POLL_MS);
    }
    const why = broken() ?? `no sessions were held within ${Math.round(withinMs / 1000)} s`;
    // One that comes up when nobody waits for it any more is of no use.
    if (!(0,recorder_find/* findRecorder */.a)(folder, id)?.registration.process)
        (0,recorder_end/* askToStop */.Z$)(stop);
    return { sessions: 0, why };
}
/** What earlier runs left in a folder that outlives them. */
function removeOld(folder) {
    for (const name of (0,external_node_fs_.readdirSync)(folder)) {
        try {
            const path = (0,external_node_path_.join)(folder, name);
            if (Date.now() - (0,external_node_fs_.statSync)(path).mtimeMs > OLD_MS)
                (0,external_node_fs_.rmSync)(path, { force: true });
        }
        catch {
            // Somebody else has just removed it.
        }
    }
}


/***/ })

};
