export const id = 2673;
export const ids = [2673,8871];
export const modules = {

/***/ 55965:
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
var inputs = __webpack_require__(29336);
// EXTERNAL MODULE: ./build/js/config/load.js + 7 modules
var load = __webpack_require__(64153);
// EXTERNAL MODULE: ./build/js/config/secrets.js
var config_secrets = __webpack_require__(57780);
// EXTERNAL MODULE: ./build/js/entry/create-run.js + 1 modules
var create_run = __webpack_require__(5260);
// EXTERNAL MODULE: ./build/js/entry/credentials.js + 4 modules
var entry_credentials = __webpack_require__(78804);
// EXTERNAL MODULE: ./build/js/entry/dry-run.js + 8 modules
var dry_run = __webpack_require__(1621);
// EXTERNAL MODULE: ./build/js/entry/error-text.js
var error_text = __webpack_require__(48627);
// EXTERNAL MODULE: ./build/js/entry/files.js
var files = __webpack_require__(45478);
// EXTERNAL MODULE: ./build/js/entry/journal-file.js + 1 modules
var journal_file = __webpack_require__(26579);
// EXTERNAL MODULE: ./build/js/entry/learn-secrets.js
var learn_secrets = __webpack_require__(63975);
// EXTERNAL MODULE: ./build/js/entry/log.js
var entry_log = __webpack_require__(90711);
// EXTERNAL MODULE: ./build/js/entry/outlive-output.js
var outlive_output = __webpack_require__(26609);
// EXTERNAL MODULE: ./build/js/entry/redact.js
var redact = __webpack_require__(26796);
// EXTERNAL MODULE: ./build/js/entry/reporting.js + 8 modules
var reporting = __webpack_require__(16090);
// EXTERNAL MODULE: ./build/js/entry/run-mode.js + 17 modules
var run_mode = __webpack_require__(91192);
// EXTERNAL MODULE: ./build/js/entry/run-started.js
var run_started = __webpack_require__(80728);
// EXTERNAL MODULE: ./build/js/entry/signals.js
var signals = __webpack_require__(14136);
// EXTERNAL MODULE: ./build/js/entry/watches.js + 1 modules
var watches = __webpack_require__(290);
// EXTERNAL MODULE: ./build/js/github/annotate.js + 1 modules
var annotate = __webpack_require__(78359);
// EXTERNAL MODULE: ./build/js/github/finish.js + 1 modules
var finish = __webpack_require__(10088);
// EXTERNAL MODULE: ./build/js/report/plan/plan-markdown.js
var plan_markdown = __webpack_require__(32798);
// EXTERNAL MODULE: ./build/js/report/plan/plan-text.js
var plan_text = __webpack_require__(6520);
;// CONCATENATED MODULE: ./build/js/github/finish-plan.js




/** Shows the plan of a dry run in the log and the job summary. It has no result: the outputs stay empty, the step passes. */
async function finishPlan(plan) {
    core/* info */.pq((0,plan_text.renderPlan)(plan, { color: false }));
    await (0,finish/* quietly */.gd)('The job summary', async () => {
        await core/* summary */.z.addRaw((0,plan_markdown.planMarkdown)(plan)).write();
    });
}

// EXTERNAL MODULE: ./build/js/github/host.js
var github_host = __webpack_require__(97744);
// EXTERNAL MODULE: ./build/js/github/id-token.js
var id_token = __webpack_require__(8871);
// EXTERNAL MODULE: ./build/js/github/state.js
var state = __webpack_require__(53237);
;// CONCATENATED MODULE: ./build/js/action.js

























/** How long the process may outlive its work. */
const LINGER_MS = 10_000;
/** The action's main step: reads the inputs, runs the gate, writes the results. */
async function run() {
    (0,outlive_output/* outliveOutput */.u)();
    const env = process.env;
    const redactor = (0,redact/* createRedactor */.l)();
    const log = (0,entry_log/* createLog */.h)(redactor);
    const host = (0,github_host/* githubHost */.S)(log, redactor);
    (0,state/* save */.UN)(state/* STATE_PROGRESS */.em, 'started');
    let journal;
    const cancellation = (0,signals/* cancelOnSignals */.d)((name) => core/* info */.pq(`${name}: the job is being cancelled.`));
    try {
        const settings = await (0,load/* loadSettings */.M)({
            source: 'action',
            raw: (0,inputs/* readInputs */.K)(env),
            readFile: files/* readTextFile */.Gu,
            env,
        });
        const secrets = (0,config_secrets/* secretsOf */.F)(settings);
        for (const secret of secrets)
            host.mask(secret);
        const mask = (0,learn_secrets/* learnSecrets */.u)(secrets, host.mask);
        const credentials = (0,entry_credentials/* credentialsOf */.Y)({ settings, env, getIdToken: id_token.idTokenFor, mask });
        settings.reportPath ??= (0,finish/* defaultReportPath */.j0)();
        journal = (0,journal_file/* runJournal */.h)({ settings, log, redactor, env });
        const gate = (0,create_run/* createRun */.u)({
            settings,
            log,
            host,
            credentials,
            cancelled: cancellation.signal,
            env,
            cwd: process.cwd(),
            runCommand: journal.runCommand,
            watches: (0,watches/* watchesOf */.J)(settings, env),
            earlierRuns: journal.earlierRuns,
        });
        if (settings.dryRun) {
            await finishPlan(redactor.value(await (0,dry_run/* dryRun */.P)(gate)));
            (0,state/* save */.UN)(state/* STATE_PROGRESS */.em, 'ended');
            return;
        }
        let causeShown = false;
        gate.beforeRollback = async () => {
            await (0,annotate/* annotate */.f)(await (0,reporting/* reporting */.v)(log.events, gate), 'cause');
            causeShown = true;
        };
        await (0,run_started/* begin */.q)(gate, journal);
        const path = journal.path();
        if (path !== undefined)
            (0,state/* save */.UN)(state/* STATE_JOURNAL */.YI, path);
        await (0,run_mode/* runMode */.r)(gate, secrets);
        await (0,finish/* finish */.O9)(await (0,reporting/* reporting */.v)(log.events, gate), {
            reportPath: settings.reportPath,
            causeShown,
        });
    }
    catch (error) {
        journal?.breakOff(error);
        core/* setFailed */.C1(redactor.text((0,error_text/* errorText */.k)(error)));
        await (0,finish/* quietly */.gd)('The outputs', async () => core/* setOutput */.uH('result', ''));
        (0,state/* save */.UN)(state/* STATE_PROGRESS */.em, 'ended');
    }
    finally {
        cancellation.release();
        // Whatever may still hold the process (a git that does not answer), the job goes on.
        setTimeout(() => process.exit(), LINGER_MS).unref();
    }
}


/***/ }),

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

/***/ 97744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ githubHost)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57264);
/* harmony import */ var _entry_output_valve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58663);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90630);
/* harmony import */ var _report_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89990);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53237);





/** The gate's surroundings in a job: progress in the log, command output in a group, and its end for `post`. */
function githubHost(log, redactor) {
    const valve = (0,_entry_output_valve_js__WEBPACK_IMPORTED_MODULE_1__/* .outputValve */ .o)(process.stdout, (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(redactor.text(line))));
    log.listen((event) => {
        if (event.type === 'run-ended')
            (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .save */ .UN)(_state_js__WEBPACK_IMPORTED_MODULE_4__/* .STATE_PROGRESS */ .em, 'ended');
        const line = (0,_report_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .progressLine */ .o)(event);
        if (line !== undefined)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(line);
        if (event.type === 'command-started')
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(`Output of the ${event.role} command`));
        if (event.type === 'command-ended') {
            valve.end();
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4();
        }
    });
    return {
        emit: log.emit,
        commandOutput: (line) => valve.print(line),
        mask: (secret) => {
            redactor.add(secret);
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret);
        },
    };
}


/***/ }),

/***/ 8871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   idTokenFor: () => (/* binding */ idTokenFor)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57264);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);



/** The toolkit tries again for minutes; a gate that waits for a token must come to an end. */
const LIMIT_MS = 30_000;
/** GitHub's OIDC token for an audience. Throws ConfigError where the job may not have one. */
async function idTokenFor(audience) {
    if (!process.env.ACTIONS_ID_TOKEN_REQUEST_URL) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x('oidc-audience is set, but this job gets no OIDC token.', {
            hint: 'Give the job `permissions: { id-token: write }` (forks never get one).',
        });
    }
    const late = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(LIMIT_MS, undefined, { ref: false }).then(() => {
        throw new Error(`no answer within ${LIMIT_MS / 1000} s`);
    });
    return Promise.race([(0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getIDToken */ .V9)(audience), late]);
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

/***/ 32798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planMarkdown: () => (/* binding */ planMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90630);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57164);
/* harmony import */ var _plan_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11526);



/** Characters of one text from outside. */
const MAX_TEXT = 2000;
const MAX_COMMAND = 8000;
/** The plan as the job summary, and as `--format markdown` prints it. */
function planMarkdown(plan) {
    const parts = [
        `## 📋 Dry run: ${plan.title}`,
        said((0,_plan_words_js__WEBPACK_IMPORTED_MODULE_2__/* .addresses */ .Nt)(plan)),
        'Nothing was run and nobody was asked: this is what a run with these settings does.',
        ...plan.paths.map((path) => pathPart(plan, path)),
        skippedPart(plan),
        cautionsPart(plan),
        `<sub>mcp-deploy-gate ${said(plan.gateVersion)}</sub>`,
    ];
    return `${parts
        .filter((part) => part !== '')
        .join('\n\n')
        .split('\n')
        .map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df)
        .join('\n')}\n`;
}
function pathPart(plan, path) {
    const { atMostMs, steps, notes, when } = path;
    const isOver = atMostMs > path.limitMs;
    const total = `At most **${(0,_plan_words_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB)(atMostMs)}** ${(0,_plan_words_js__WEBPACK_IMPORTED_MODULE_2__/* .totalText */ .IW)(plan, path)}.`;
    return [
        `### ${when}`,
        steps.map((step, at) => stepItem(step, `${at + 1}. `)).join('\n'),
        steps.some((step) => step.deadlineMs !== undefined) ? `${isOver ? '⚠️ ' : ''}${total}` : '',
        notes.map(said).join(' '),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function stepItem(step, mark) {
    const atMost = step.deadlineMs === undefined
        ? ''
        : ` · at most ${(0,_plan_words_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB)(step.deadlineMs)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(step.deadlineBy ?? '')})`;
    const blocks = step.commands.map((command) => commandBlock(command, mark.length));
    return [`${mark}**${step.phase}**${atMost}<br>${said(step.what)}`, ...blocks].join('\n');
}
function commandBlock({ name, command }, indent) {
    const { lines, left } = (0,_plan_words_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(command);
    const more = left > 0 ? `\n… and ${left} more lines` : '';
    const block = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(`${lines.join('\n')}${more}`, MAX_COMMAND));
    return ['', `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)}:`, ...block.split('\n')]
        .map((line) => (line === '' ? '' : `${' '.repeat(indent)}${line}`))
        .join('\n');
}
function skippedPart({ skipped }) {
    if (skipped.length === 0)
        return '';
    const items = skipped.map(({ what, why }) => `- **${what}**: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(why, MAX_TEXT))}`);
    return `### Left out\n\n${items.join('\n')}`;
}
function cautionsPart({ cautions }) {
    if (cautions.length === 0)
        return '';
    const items = cautions.map(({ level, message, hint }) => {
        const more = hint === undefined ? '' : `<br>→ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(hint, MAX_TEXT))}`;
        return `- ${level === 'warning' ? '⚠️' : 'ℹ️'} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(message, MAX_TEXT))}${more}`;
    });
    return `### Worth knowing\n\n${items.join('\n')}`;
}
function said(text) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(text, MAX_TEXT));
}


/***/ }),

/***/ 6520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPlan: () => (/* binding */ renderPlan)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90630);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68721);
/* harmony import */ var _terminal_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31017);
/* harmony import */ var _plan_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11526);




const PHASE_COLUMN = 2;
const TIME_COLUMN = 18;
const TEXT_COLUMN = 32;
/** The plan for a person at a terminal or in a log. */
function renderPlan(plan, options) {
    const out = (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_2__/* .page */ .M)((0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .paintWith */ .H)(options.color), options.width ?? 100);
    out.lines.push(out.paint('cyan', out.paint('bold', `◇ Dry run: ${plan.title}`)));
    out.text((0,_plan_words_js__WEBPACK_IMPORTED_MODULE_3__/* .addresses */ .Nt)(plan), { indent: 2, style: 'dim' });
    out.text('Nothing was run and nobody was asked: this is what a run with these settings does.', {
        indent: 2,
    });
    for (const path of plan.paths)
        pathLines(out, plan, path);
    if (plan.skipped.length > 0)
        out.heading('Left out');
    for (const { what, why } of plan.skipped)
        out.text(why, { indent: TIME_COLUMN, first: `  ${out.paint('dim', `– ${what}`)}` });
    if (plan.cautions.length > 0)
        out.heading('Worth knowing');
    for (const { level, message, hint } of plan.cautions) {
        const mark = level === 'warning' ? out.paint('yellow', '!') : out.paint('cyan', 'i');
        out.text(message, { indent: 4, first: `  ${mark} ` });
        if (hint !== undefined)
            out.text(hint, { indent: 6, first: '    → ' });
    }
    return `${out.lines.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df).join('\n')}\n`;
}
function pathLines(out, plan, path) {
    out.heading(path.when);
    for (const step of path.steps)
        stepLines(out, step);
    if (path.steps.some((step) => step.deadlineMs !== undefined))
        totalLine(out, plan, path);
    for (const note of path.notes)
        out.text(note, { indent: PHASE_COLUMN, style: 'dim' });
}
function stepLines(out, step) {
    const atMost = step.deadlineMs === undefined ? '' : `≤ ${(0,_plan_words_js__WEBPACK_IMPORTED_MODULE_3__/* .time */ .kB)(step.deadlineMs)}`;
    const gap = ' '.repeat(TIME_COLUMN - PHASE_COLUMN - step.phase.length);
    const first = `${' '.repeat(PHASE_COLUMN)}${out.paint('bold', step.phase)}${gap}${atMost}`;
    out.text(step.what, { indent: TEXT_COLUMN, first });
    for (const command of step.commands)
        commandLines(out, command, step.phase);
}
function commandLines(out, { name, command }, phase) {
    const { lines, left } = (0,_plan_words_js__WEBPACK_IMPORTED_MODULE_3__/* .linesOf */ .Dx)(command);
    // Of its own phase a command needs no name.
    if (name !== `${phase}-command`)
        out.line(`${name}:`, { indent: TEXT_COLUMN, style: 'dim' });
    for (const [at, line] of lines.entries())
        out.line(`${at === 0 ? '$' : ' '} ${line}`, { indent: TEXT_COLUMN, style: 'cyan' });
    if (left > 0)
        out.line(`  … and ${left} more lines`, { indent: TEXT_COLUMN, style: 'dim' });
}
function totalLine(out, plan, path) {
    const total = `≤ ${(0,_plan_words_js__WEBPACK_IMPORTED_MODULE_3__/* .time */ .kB)(path.atMostMs)}`;
    const style = path.atMostMs > path.limitMs ? 'yellow' : 'bold';
    const room = ' '.repeat(TIME_COLUMN);
    out.lines.push(`${room}${out.paint('dim', '─'.repeat(TEXT_COLUMN - TIME_COLUMN - 2))}`);
    const first = `${room}${out.paint(style, total)}`;
    out.text((0,_plan_words_js__WEBPACK_IMPORTED_MODULE_3__/* .totalText */ .IW)(plan, path), { indent: TEXT_COLUMN, first, style: 'dim' });
}


/***/ })

};
