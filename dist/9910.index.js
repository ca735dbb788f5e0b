export const id = 9910;
export const ids = [9910];
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
// EXTERNAL MODULE: ./build/js/config/load.js + 6 modules
var load = __webpack_require__(91427);
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
// EXTERNAL MODULE: ./build/js/entry/run-mode.js + 16 modules
var run_mode = __webpack_require__(85255);
// EXTERNAL MODULE: ./build/js/entry/run-started.js
var run_started = __webpack_require__(80728);
// EXTERNAL MODULE: ./build/js/entry/signals.js
var signals = __webpack_require__(14136);
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
        const credentials = (0,entry_credentials/* credentialsOf */.Y)({ settings, env, getIdToken: id_token/* idTokenFor */.Y, mask });
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

/***/ 26579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ runJournal)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/deploy/journal-file.js
var journal_file = __webpack_require__(22542);
// EXTERNAL MODULE: ./build/js/deploy/journal-read.js
var journal_read = __webpack_require__(41596);
// EXTERNAL MODULE: ./build/js/deploy/journal-state.js
var journal_state = __webpack_require__(29427);
// EXTERNAL MODULE: ./build/js/deploy/process-table.js
var process_table = __webpack_require__(54448);
// EXTERNAL MODULE: ./build/js/deploy/take-over.js
var take_over = __webpack_require__(63260);
;// CONCATENATED MODULE: ./build/js/deploy/earlier-runs.js






/** Where the result of a run stands: at the end of its journal. */
const END_BYTES = 16 * 1024;
/** The unfinished runs of which the journals lie beside this one, oldest first. Never throws. */
function earlierRuns(ownJournal) {
    return (0,journal_file/* journalsBeside */.BB)(ownJournal).flatMap((path) => (endsWell(path) ? [] : unfinished(path)));
}
function unfinished(path) {
    const journal = (0,journal_read/* readJournal */.a)(path);
    if (!journal)
        return [];
    const { header, notes } = journal;
    const { ended, intents, reported, phase } = (0,journal_state/* journalState */.v)(journal);
    // One that ended with an error has said so; what it had started has an end.
    if (ended && intents.every((intent) => intent.ended))
        return [];
    const at = Math.max(0, Date.now() - Date.parse(header.time));
    const open = intents.find((intent) => (0,take_over/* runningOf */.T)(intent));
    const process = (0,take_over/* runningOf */.T)(open)?.process;
    const post = notes.findLast((note) => note.type === 'post-started');
    return [
        {
            journal: path,
            time: header.time,
            intents,
            reported,
            alive: (0,process_table/* isAlive */._n)(header.gate) || (post?.type === 'post-started' && (0,process_table/* isAlive */._n)(post)),
            ...(header.github?.url !== undefined && { url: header.github.url }),
            ...(phase && { phase }),
            ...(open &&
                process && {
                running: {
                    role: open.role,
                    pid: process.pid,
                    deadlineMs: open.startedAt + open.timeoutMs - at,
                },
            }),
            markReported() {
                try {
                    (0,journal_file/* appendLine */.Xq)(path, { type: 'reported', at });
                }
                catch {
                    // The next run tells it again.
                }
            },
        },
    ];
}
/** Whether its last lines say that it came to a result: most did, and are not read as a whole. */
function endsWell(path) {
    try {
        const file = (0,external_node_fs_.openSync)(path, 'r');
        try {
            const { size } = (0,external_node_fs_.fstatSync)(file);
            const bytes = Buffer.alloc(Math.min(size, END_BYTES));
            (0,external_node_fs_.readSync)(file, bytes, 0, bytes.length, size - bytes.length);
            return bytes.toString('utf8').includes('\n{"type":"run-ended"');
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch {
        return true;
    }
}

// EXTERNAL MODULE: ./build/js/deploy/journal-line.js
var journal_line = __webpack_require__(72178);
// EXTERNAL MODULE: ./build/js/deploy/journal-place.js
var journal_place = __webpack_require__(68925);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/entry/journaled.js + 2 modules
var journaled = __webpack_require__(14097);
;// CONCATENATED MODULE: ./build/js/entry/journal-file.js








/** The journal of a run that is about to begin (design, promise 8). */
function runJournal({ settings, log, redactor, env }) {
    let path;
    const open = () => {
        if (settings.mode === 'snapshot' || settings.dryRun)
            return undefined;
        try {
            const header = headerOf(log, env);
            const journal = (0,journal_file/* createJournal */.s9)((0,journal_place/* stateFolders */.Nj)(env), settings.endpoints, header);
            path = journal.path;
            log.writeAhead((0,journaled/* journalWriter */.PM)(journal.path, header, log));
            return journal.folder.fallback ? elsewhere(journal.path) : undefined;
        }
        catch (error) {
            if (changesSomething(settings) || !(error instanceof errors/* GateError */.u))
                throw error;
            const { message, hint } = error;
            return { type: 'notice', level: 'notice', id: 'no-journal', message, hint };
        }
    };
    return {
        path: () => path,
        open,
        earlierRuns: () => (path === undefined ? [] : earlierRuns(path)),
        runCommand: (0,journaled/* journaledCommands */.HQ)({ log, redactor, path: () => path }),
        breakOff(error) {
            if (path === undefined)
                return;
            const message = redactor.text(error instanceof Error ? error.message : String(error));
            try {
                (0,journal_file/* appendLine */.Xq)(path, { type: 'broke-off', at: Math.round(log.clock()), message }, true);
            }
            catch {
                // It was shown.
            }
        },
    };
}
function headerOf(log, env) {
    const now = new Date();
    const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = env;
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
    return {
        type: 'journal',
        schemaVersion: journal_line/* JOURNAL_VERSION */.dt,
        runId: (0,journal_place/* runIdOf */.SR)(now, (0,external_node_crypto_.randomBytes)(4).toString('hex')),
        time: new Date(now.getTime() - log.clock()).toISOString(),
        gate: (0,process_table/* processId */.PA)(process.pid),
        ...(id && {
            github: {
                runId: id,
                ...(attempt && { attempt }),
                ...(server && repository && { url: `${server}/${repository}/actions/runs/${id}` }),
            },
        }),
    };
}
function changesSomething(settings) {
    const { deployCommand, promoteCommand, discardCommand, rollbackCommand, retireCommand } = settings;
    return [deployCommand, promoteCommand, discardCommand, rollbackCommand, retireCommand].some((command) => command !== undefined);
}
function elsewhere(path) {
    return {
        type: 'notice',
        level: 'notice',
        id: 'journal-elsewhere',
        message: `The journal of this run lies in ${path}: the folder for it cannot be written, so a later run may not find it.`,
        hint: 'Set MCP_GATE_STATE_DIR to a folder that outlives the job and that this user may write to.',
    };
}


/***/ }),

/***/ 80728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ begin)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24306);

/** Begins log and journal. Throws GateError of code `io` where the journal that the run needs cannot be written. */
async function begin(run, journal) {
    const started = await runStarted(run);
    const notice = journal.open();
    run.emit(started);
    if (notice)
        run.emit(notice);
}
/** The log's first event. */
async function runStarted({ settings, readFile, }) {
    const { mode, endpoint, endpoints, candidateEndpoints, failOn, onFailure } = settings;
    const { expectedVersion, snapshot } = settings;
    // Where nobody named one and the default is absent, nothing is compared.
    const there = mode === 'snapshot' ||
        snapshot.named ||
        (await readFile(snapshot.path).catch(() => undefined)) !== undefined;
    return {
        type: 'run-started',
        time: new Date().toISOString(),
        version: _version_js__WEBPACK_IMPORTED_MODULE_0__.VERSION,
        mode,
        endpoint: endpoints.length > 1 ? endpoints.join('\n') : endpoint,
        failOn,
        onFailure,
        ...(candidateEndpoints.length > 0 && { candidateEndpoint: candidateEndpoints.join('\n') }),
        ...(there && { snapshot: snapshot.path }),
        ...(expectedVersion !== undefined && { expectedVersion }),
    };
}


/***/ }),

/***/ 33830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ captureLive)
});

// EXTERNAL MODULE: ./build/js/connect/open-session.js + 5 modules
var open_session = __webpack_require__(26972);
// EXTERNAL MODULE: ./build/js/connect/session.js
var session = __webpack_require__(47215);
// EXTERNAL MODULE: ./build/js/heap.js
var heap = __webpack_require__(46906);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/json.js
var json = __webpack_require__(4462);
// EXTERNAL MODULE: ./build/js/snapshot/contract.js
var contract = __webpack_require__(44677);
// EXTERNAL MODULE: ./build/js/snapshot/items.js
var snapshot_items = __webpack_require__(54971);
;// CONCATENATED MODULE: ./build/js/snapshot/capture.js




/** A list that cannot be taken into a contract: it broke off, or an item is not an object. */
class ListFaultError extends errors/* GateError */.u {
    list;
    fault;
    constructor(list, fault, message, hint) {
        super('io', message, { hint });
        this.name = 'ListFaultError';
        this.list = list;
        this.fault = fault;
    }
}
/**
 * Asks an open session for all pages of its lists, one after the other, and gives what the server serves, raw.
 * Throws ListFaultError where a list is at fault, and what `Session.list` throws.
 */
async function captureContract(session, options) {
    const lists = {};
    for (const kind of options.lists ?? contract/* LIST_KINDS */.l)
        lists[kind] = await session.list(kind);
    return contractOf(session, lists, options);
}
/** `captureContract` for those who have the lists already; what is absent is empty. Throws ListFaultError. */
function contractOf(session, lists, { principal, clientCapabilities }) {
    const { era, protocolVersion, serverInfo, capabilities, instructions } = session;
    return {
        ...(serverInfo === undefined ? {} : { serverInfo }),
        capabilities,
        ...(instructions === undefined ? {} : { instructions }),
        tools: itemsOf('tools', lists.tools),
        resources: itemsOf('resources', lists.resources),
        resourceTemplates: itemsOf('resourceTemplates', lists.resourceTemplates),
        prompts: itemsOf('prompts', lists.prompts),
        context: {
            eras: [{ era, protocolVersion }],
            clientCapabilities,
            ...(principal === undefined ? {} : { principal }),
            erasAsked: [era],
        },
    };
}
/**
 * The contract of a server that was asked in both eras: the lists are those of `primary`; `other` says which further
 * era answered, `undefined` that none did.
 */
function mergeEras(primary, other) {
    const known = new Set(primary.context.eras.map(({ era }) => era));
    const further = other?.context.eras.filter(({ era }) => !known.has(era)) ?? [];
    return {
        ...primary,
        context: {
            ...primary.context,
            eras: [...primary.context.eras, ...further],
            erasAsked: ['modern', 'legacy'],
        },
    };
}
function itemsOf(kind, list) {
    if (!list)
        return [];
    const { fault, items } = list;
    if (fault) {
        throw new ListFaultError(kind, fault.kind, `the list of ${kind} is not complete: ${fault.message}`, "mend the server's paging: every `nextCursor` must lead on, and the last page has none");
    }
    return items.map((item, index) => {
        if ((0,json/* isJsonObject */.O)(item))
            return item;
        const previous = items[index - 1];
        const name = (0,json/* isJsonObject */.O)(previous) ? previous[snapshot_items/* ITEM_KEY */.yn[kind]] : undefined;
        const after = typeof name === 'string' ? `, after ${JSON.stringify(name)}` : '';
        throw new ListFaultError(kind, 'not-an-object', `${kind}[${index}]${after}, is not an object but ${JSON.stringify(item).slice(0, 60)}`, 'clients drop the whole list for one such item: make the server send objects only');
    });
}

// EXTERNAL MODULE: ./build/js/snapshot/hash.js
var hash = __webpack_require__(52783);
// EXTERNAL MODULE: ./build/js/wire/wire.js + 7 modules
var wire_wire = __webpack_require__(81169);
;// CONCATENATED MODULE: ./build/js/gate/capture-live.js






/**
 * Captures all that a server serves, in the era that it prefers, and asks the other era whether it answers.
 * Throws SessionError where no session or list could be had, GateError where a list is at fault.
 */
async function captureLive(options) {
    const first = await captureEra(options, options.target);
    const other = await otherEra(options, first.session.era);
    const erasDiffer = other !== undefined &&
        (0,hash/* hashContract */.zE)(other).neutralHash !== (0,hash/* hashContract */.zE)(first.contract).neutralHash;
    return { ...first, contract: mergeEras(first.contract, other), erasDiffer };
}
/** The server in its other era, where it has one. `auto` prefers the modern one: only then is there one left to ask. */
async function otherEra(options, era) {
    const { target } = options;
    if (target.protocolVersion !== 'auto' || target.era !== undefined || era !== 'modern')
        return undefined;
    try {
        return (await captureEra(options, { ...target, era: 'legacy' })).contract;
    }
    catch (error) {
        // A server without the legacy era says no in many ways; one that cannot be reached now is not "without".
        if (error instanceof session/* SessionError */.P && error.stage === 'opening' && !error.limit)
            return undefined;
        throw error;
    }
}
async function captureEra(options, target) {
    const { limits, signal, env, clientInfo, principal } = options;
    const wire = (0,wire_wire/* createWire */.k)({ limits, signal, env });
    try {
        const session = await (0,open_session/* openSession */.f)(target, { wire, clientInfo });
        try {
            const startedAt = wire.clock();
            const clientCapabilities = target.clientCapabilities;
            const contract = await captureContract(session, {
                clientCapabilities,
                ...(principal !== undefined && { principal }),
            });
            const listMs = wire.clock() - startedAt;
            (0,heap/* sweep */.X0)();
            const { era, protocolVersion, transport, connectMs } = session;
            return {
                contract,
                session: { era, protocolVersion, transport, connectMs },
                listMs,
            };
        }
        finally {
            await session.close();
        }
    }
    finally {
        await wire.close();
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
/* harmony export */   Y: () => (/* binding */ idTokenFor)
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
