export const id = 5398;
export const ids = [5398,4306];
export const modules = {

/***/ 2630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS)
/* harmony export */ });
/** What a team may ask of a rollout. */
const LEVELS = ['l1', 'l2', 'l3'];


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
// EXTERNAL MODULE: ./build/js/report/terminal.js + 7 modules
var terminal = __webpack_require__(77324);
// EXTERNAL MODULE: ./build/js/github/annotate.js + 1 modules
var annotate = __webpack_require__(78359);
;// CONCATENATED MODULE: ./build/js/github/finish.js








/** Where the report goes where nobody named a place. */
function defaultReportPath() {
    return (0,external_node_path_.join)(process.env.RUNNER_TEMP ?? process.cwd(), 'mcp-deploy-gate', 'report.json');
}
/** Writes report, outputs, annotations and summary, and sets the step's result. What cannot be written warns: reporting never fails the run. */
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

/***/ 77449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57264);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90630);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57164);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10088);




/** Writes an annotation, and a part of the job summary with `more` below it, which is Markdown. Never throws. */
async function tell({ title, reason, hint, level }, more = '') {
    const text = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationText */ .xr)([reason, hint].filter(Boolean).join('\n'));
    ({ error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e })[level](text, { title: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(title, 200) });
    const parts = [`## ⚠️ ${title}`, (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(reason), hint === undefined ? '' : (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(hint), more];
    await (0,_finish_js__WEBPACK_IMPORTED_MODULE_3__/* .quietly */ .gd)('The job summary', async () => {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(`${parts.filter((part) => part !== '').join('\n\n')}\n`).write();
    });
}


/***/ }),

/***/ 27539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LC: () => (/* binding */ leftRecorders),
/* harmony export */   mq: () => (/* binding */ watchPagePath),
/* harmony export */   uh: () => (/* binding */ STATE_WATCH)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4462);


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
    return ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) &&
        [value.folder, value.id, value.endpoint].every((member) => typeof member === 'string'));
}
/** Where the HTML page of a job's watches goes, whoever writes it. */
function watchPagePath(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env.RUNNER_TEMP ?? process.cwd(), 'mcp-deploy-gate', 'watch.html');
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

/***/ 24306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this release; a test compares it with package.json. */
const VERSION = '1.0.0';


/***/ }),

/***/ 95398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(57264);
// EXTERNAL MODULE: ./build/js/decide/watch/judge.js + 8 modules
var judge = __webpack_require__(99291);
// EXTERNAL MODULE: ./build/js/entry/error-text.js
var error_text = __webpack_require__(48627);
// EXTERNAL MODULE: ./build/js/entry/outlive-output.js
var outlive_output = __webpack_require__(26609);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/report/watch-annotations.js
var watch_annotations = __webpack_require__(61057);
// EXTERNAL MODULE: ./build/js/report/watch-level.js
var watch_level = __webpack_require__(70845);
// EXTERNAL MODULE: ./build/js/report/watch-markdown.js
var watch_markdown = __webpack_require__(96438);
// EXTERNAL MODULE: ./build/js/github/annotate.js + 1 modules
var annotate = __webpack_require__(78359);
// EXTERNAL MODULE: ./build/js/github/finish.js + 1 modules
var finish = __webpack_require__(10088);
;// CONCATENATED MODULE: ./build/js/github/finish-watch.js







/** Shows what watches saw where no gate does: log, annotations, job summary. Fails the step where a level was missed. */
async function finishWatch(results) {
    if (results.some(({ met }) => !met))
        process.exitCode = 1;
    for (const result of results) {
        const { endpoint, reason } = result;
        core/* info */.pq((0,report_escape/* logLine */.BP)(`${endpoint}: ${(0,watch_level/* watchTitle */.uz)(result)}. ${reason}`));
    }
    await (0,finish/* quietly */.gd)('The annotations', async () => (0,annotate/* printAnnotations */.E)((0,watch_annotations/* watchAnnotations */.O)({ watch: [...results] })));
    await (0,finish/* quietly */.gd)('The job summary', async () => {
        await core/* summary */.z.addRaw((0,watch_markdown/* watchMarkdown */.r)(results)).write();
    });
}

// EXTERNAL MODULE: ./build/js/github/tell.js
var tell = __webpack_require__(77449);
// EXTERNAL MODULE: ./build/js/github/watch-state.js
var watch_state = __webpack_require__(27539);
// EXTERNAL MODULE: ./build/js/watch/recorder-end.js + 1 modules
var recorder_end = __webpack_require__(79776);
// EXTERNAL MODULE: ./build/js/watch/recorder-find.js
var recorder_find = __webpack_require__(46976);
;// CONCATENATED MODULE: ./build/js/watch-post.js










/** How long the process may outlive its work. */
const LINGER_MS = 2_000;
/**
 * The post step of the action `watch`: ends what no gate has ended, and tells what was seen. A missed `require` fails the
 * job. Never throws.
 */
async function run() {
    (0,outlive_output/* outliveOutput */.u)();
    try {
        await afterSteps((0,watch_state/* leftRecorders */.LC)(core/* getState */.Gu(watch_state/* STATE_WATCH */.uh)));
    }
    catch (error) {
        const reason = 'The post step of the watch failed: what it saw is not known.';
        await (0,tell/* tell */.q)({ level: 'error', title: 'The watch was lost', reason, hint: (0,error_text/* errorText */.k)(error) });
        process.exitCode = 1;
    }
    finally {
        setTimeout(() => process.exit(), LINGER_MS).unref();
    }
}
async function afterSteps(left) {
    const ended = [];
    const ending = left.map(async (one) => {
        const recorder = (0,recorder_find/* findRecorder */.a)(one.folder, one.id);
        if (recorder)
            ended.push(await (0,recorder_end/* endRecorder */.gP)(recorder));
        else if ((0,recorder_end/* isTaken */.Ck)(one))
            core/* info */.pq((0,report_escape/* logLine */.BP)(`The gate has told of the watch of ${one.endpoint}.`));
        else
            await lost(one);
    });
    await Promise.all(ending);
    if (ended.length === 0)
        return;
    const results = ended.map(({ recorder, records }) => {
        const { require } = recorder.registration.watch;
        return (0,judge/* judgeWatch */.v)(records, { ...(require && { required: require }) });
    });
    await finishWatch(results);
    for (const one of ended)
        one.remove();
}
/** Whatever was required of it is not proven. */
async function lost({ endpoint, folder, required }) {
    const reason = `The recording of the watch of ${endpoint} is gone from ${folder}: what the deployment did to sessions is not known.`;
    const hint = 'Does a step of the job empty the folder for temporary files?';
    await (0,tell/* tell */.q)({ level: required ? 'error' : 'warning', title: 'The watch was lost', reason, hint });
    if (required)
        process.exitCode = 1;
}


/***/ }),

/***/ 24689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ openOwn),
/* harmony export */   jU: () => (/* binding */ readOwn),
/* harmony export */   pP: () => (/* binding */ createOwn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Not there on Windows; the folder is ours alone in any case. A pipe must not hold up who opens it. */
const SAFELY = (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** Opens a new file for this user only. Throws where there is one, or a link. */
function createOwn(path) {
    const { O_WRONLY, O_APPEND, O_CREAT, O_EXCL } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_WRONLY | O_APPEND | O_CREAT | O_EXCL | SAFELY, 0o600);
}
/** Opens a file to be read, where it is one, belongs to this user and is no link; else undefined. */
function openOwn(path) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | SAFELY);
    }
    catch {
        return undefined;
    }
    const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
    if (entry.isFile() && (!process.getuid || entry.uid === process.getuid()))
        return file;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    return undefined;
}
/** The text of a small file of ours; undefined where it has more bytes than `max`, or is none. Never throws. */
function readOwn(path, max) {
    const file = openOwn(path);
    if (file === undefined)
        return undefined;
    try {
        const bytes = Buffer.alloc(max + 1);
        const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, 0, bytes.length, 0);
        return length > max ? undefined : bytes.toString('utf8', 0, length);
    }
    catch {
        return undefined;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 79776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z$: () => (/* binding */ askToStop),
  gP: () => (/* binding */ endRecorder),
  Ck: () => (/* binding */ isTaken),
  uZ: () => (/* binding */ takeRecordings)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/deploy/process-table.js
var process_table = __webpack_require__(54448);
// EXTERNAL MODULE: ./build/js/watch/own-file.js
var own_file = __webpack_require__(24689);
// EXTERNAL MODULE: ./build/js/watch/recorder-find.js
var recorder_find = __webpack_require__(46976);
// EXTERNAL MODULE: ./build/js/watch/recorder-place.js
var recorder_place = __webpack_require__(88200);
// EXTERNAL MODULE: ./build/js/watch/recording-read.js + 1 modules
var recording_read = __webpack_require__(39493);
// EXTERNAL MODULE: ./build/js/version.js
var version = __webpack_require__(24306);
;// CONCATENATED MODULE: ./build/js/watch/recording-whole.js

/** A recording with the start and the end that every watch has, where whatever ended the recorder left them out. */
function wholeRecording(records, registration) {
    return { [Symbol.iterator]: () => whole(records, registration) };
}
function* whole(records, { time, endpoint, watch }) {
    const { sessions, intervalMs, timeoutMs, maxDurationMs } = watch;
    const settings = { sessions, intervalMs, timeoutMs, maxDurationMs };
    const started = { type: 'watch-started', at: 0, time, gateVersion: version.VERSION, endpoint };
    let at;
    for (const record of records) {
        // Everything else is told relative to it.
        if (at === undefined && record.type !== 'watch-started')
            yield { ...started, ...settings };
        at = Math.max(at ?? 0, record.at);
        yield record;
        if (record.type === 'watch-ended')
            return;
    }
    if (at === undefined) {
        yield { ...started, ...settings };
        yield { type: 'held', at: 0, sessions: 0, why: 'the process that watches did not begin' };
    }
    yield { type: 'watch-ended', at: at ?? 0, why: 'broke-off' };
}

;// CONCATENATED MODULE: ./build/js/watch/recorder-end.js








/** What a recorder gets beyond the deadline of its slowest probe. */
const GRACE_MS = 5_000;
/** After this a recorder that was asked for does not come up any more: the stop file ends one that does. */
const COMES_UP_MS = 15_000;
/** How long a killed process may take to leave the process table. */
const REAP_MS = 2_000;
const POLL_MS = 100;
/**
 * Ends a recorder, which has `withinMs` for what it has under way before it is killed (default: the deadline of its
 * slowest probe and 5 s), and gives what it saw. Only its own process is ever killed. Never throws.
 */
async function endRecorder(recorder, withinMs = recorder.registration.slowestProbeMs + GRACE_MS) {
    const files = (0,recorder_place/* recorderFiles */.Wb)(recorder.folder, recorder.id);
    askToStop(files.stop);
    const how = await gone(recorder, withinMs);
    return {
        recorder,
        how,
        records: wholeRecording((0,recording_read/* readRecording */.S)(files.recording), recorder.registration),
        remove() {
            // The first is what makes it known.
            for (const path of [files.registration, files.recording]) {
                try {
                    (0,external_node_fs_.rmSync)(path, { force: true });
                }
                catch {
                    // Its folder is gone, or not ours any more.
                }
            }
        },
    };
}
/**
 * For the gate, before it judges what it was told to watch: ends every recorder that `watch/action.yml` started in this
 * job for one of these endpoints, side by side, and gives what each saw, oldest first. Whoever has reported one calls its
 * `remove`; until then the post step of the watch reports it. Takes a few seconds at most (`endRecorder`). Never throws.
 */
function takeRecordings(env, endpoints) {
    const found = (0,recorder_find/* findRecorders */.Z)((0,recorder_place/* recorderFolders */.CW)(env), endpoints, 'action');
    return Promise.all(found.map((recorder) => endRecorder(recorder)));
}
/** Whether the recording of this recorder was taken away by who ended it. Never throws. */
function isTaken({ folder, id }) {
    const files = (0,recorder_place/* recorderFiles */.Wb)(folder, id);
    return (0,external_node_fs_.existsSync)(files.stop) && !(0,external_node_fs_.existsSync)(files.registration);
}
/** Leaves the file that ends a recorder, also one that comes up later. Never throws. */
function askToStop(path) {
    try {
        (0,external_node_fs_.closeSync)((0,own_file/* createOwn */.pP)(path));
    }
    catch {
        // It was asked before, or the folder is gone: then it ends as well.
    }
}
async function gone(recorder, withinMs) {
    const began = performance.now();
    const left = () => withinMs - (performance.now() - began);
    const ofNow = () => ((0,recorder_find/* findRecorder */.a)(recorder.folder, recorder.id) ?? recorder).registration.process;
    const age = Date.now() - Date.parse(recorder.registration.time);
    let id = ofNow();
    while (!id && left() > 0 && age + performance.now() - began < COMES_UP_MS) {
        await (0,promises_.setTimeout)(POLL_MS);
        id = ofNow();
    }
    if (!id)
        return 'never-began';
    while (runs(id, recorder)) {
        if (left() <= 0)
            return kill(id);
        await (0,promises_.setTimeout)(POLL_MS);
    }
    return 'ended';
}
/** Where the system does not tell when a process began, its number may be another's by now: the recording tells. */
function runs(id, { folder, id: name }) {
    if (!(0,process_table/* isAlive */._n)(id))
        return false;
    if (id.startedAt !== undefined)
        return true;
    for (const record of (0,recording_read/* readRecording */.S)((0,recorder_place/* recorderFiles */.Wb)(folder, name).recording))
        if (record.type === 'watch-ended')
            return false;
    return true;
}
async function kill(id) {
    const { pid, startedAt } = id;
    // By its number alone it could be another process.
    if (startedAt === undefined || pid <= 1 || (0,process_table/* processId */.PA)(pid).startedAt !== startedAt)
        return 'lives';
    if (pid === process.pid)
        return 'lives';
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // It has just ended, or is another user's.
    }
    const until = performance.now() + REAP_MS;
    while ((0,process_table/* isAlive */._n)(id)) {
        if (performance.now() >= until)
            return 'lives';
        await (0,promises_.setTimeout)(POLL_MS);
    }
    return 'killed';
}


/***/ }),

/***/ 46976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ findRecorders),
/* harmony export */   a: () => (/* binding */ findRecorder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _deploy_own_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31589);
/* harmony import */ var _report_clean_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31532);
/* harmony import */ var _recorder_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88200);
/* harmony import */ var _registration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38921);






/** More than a job ever has: the newest are looked at. */
const MAX_FOUND = 200;
const NAME = /^(\d{8}T\d{6}Z-[0-9a-f]{8})\.json$/;
/**
 * The recorders of these endpoints in `folders` (`recorderFolders`), oldest first; with `owner` only those of such an
 * owner. Files of other users, links and broken ones are passed over. Never throws.
 */
function findRecorders(folders, endpoints, owner) {
    const wanted = new Set(endpoints.map(_report_clean_url_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanUrl */ .T));
    return folders
        .filter(({ path, shared }) => !shared || (0,_deploy_own_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwn */ .N)(path))
        .flatMap(({ path }) => recordersIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _recorder_place_js__WEBPACK_IMPORTED_MODULE_3__/* .RECORDINGS */ .b5)))
        .filter(({ registration }) => wanted.has(registration.endpoint) && (owner === undefined || registration.owner === owner));
}
/** The recorder of this id; undefined where its recording was taken, or never was. Never throws. */
function findRecorder(folder, id) {
    if (!NAME.test(`${id}.json`) || !(0,_deploy_own_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwn */ .N)(folder))
        return undefined;
    const registration = (0,_registration_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegistration */ .q)((0,_recorder_place_js__WEBPACK_IMPORTED_MODULE_3__/* .recorderFiles */ .Wb)(folder, id).registration);
    return registration?.id === id ? { folder, id, registration } : undefined;
}
function recordersIn(folder) {
    if (!(0,_deploy_own_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwn */ .N)(folder))
        return [];
    let names;
    try {
        names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
    const ids = names.flatMap((name) => NAME.exec(name)?.[1] ?? []).sort();
    return ids.slice(-MAX_FOUND).flatMap((id) => findRecorder(folder, id) ?? []);
}


/***/ }),

/***/ 88200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ recorderFolders),
/* harmony export */   Wb: () => (/* binding */ recorderFiles),
/* harmony export */   b5: () => (/* binding */ RECORDINGS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _deploy_journal_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68925);


/** The folder of the recordings, in a folder of the job or of the user. */
const RECORDINGS = 'watch';
/**
 * Where recordings are kept, best first: in the job's own folder for temporary files, where its other steps find them
 * and no other job does, else where journals are kept.
 */
function recorderFolders(env) {
    if (!env.RUNNER_TEMP)
        return (0,_deploy_journal_place_js__WEBPACK_IMPORTED_MODULE_1__/* .stateFolders */ .Nj)(env);
    return [{ path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env.RUNNER_TEMP, 'mcp-deploy-gate'), shared: false, fallback: false }];
}
function recorderFiles(folder, id) {
    const file = (end) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${id}.${end}`);
    return { registration: file('json'), recording: file('jsonl'), stop: file('stop') };
}


/***/ }),

/***/ 39493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readRecording)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/watch/own-file.js
var own_file = __webpack_require__(24689);
// EXTERNAL MODULE: ./build/js/json.js
var json = __webpack_require__(4462);
;// CONCATENATED MODULE: ./build/js/watch/recording-line.js

const amount = (value) => typeof value === 'number' && value >= 0;
const recording_line_text = (value) => typeof value === 'string';
const flag = (value) => typeof value === 'boolean';
const among = (...names) => (value) => names.includes(value);
const maybe = (check) => (value) => value === undefined || check(value);
const probe = among('call', 'slow');
const failure = among('connect', 'reset', 'timeout', 'status', 'refused', 'unknown-session', 'rpc-error', 'protocol');
/** What is judged by must be there and of the right kind. */
const MEMBERS = {
    'watch-started': {
        time: recording_line_text,
        gateVersion: recording_line_text,
        endpoint: recording_line_text,
        sessions: amount,
        intervalMs: amount,
        timeoutMs: amount,
        maxDurationMs: amount,
        tool: maybe(recording_line_text),
    },
    protocol: {
        era: among('modern', 'legacy'),
        protocolVersion: recording_line_text,
        transport: among('streamable-http', 'sse'),
        stateful: flag,
        streams: flag,
    },
    held: { sessions: amount, why: maybe(recording_line_text) },
    new: { ms: amount, ok: flag, version: maybe(recording_line_text), failure: maybe(failure), why: maybe(recording_line_text) },
    calls: { probe, ok: amount, slowestMs: amount },
    'lost-call': { probe, ms: amount, session: amount, failure, why: recording_line_text },
    'lost-calls': { probe, count: amount },
    'session-started': { session: amount, version: maybe(recording_line_text), replaces: maybe(amount) },
    'stream-started': { session: amount },
    'stream-ended': { session: amount, how: among('clean', 'broken'), why: recording_line_text },
    'session-ended': {
        session: amount,
        how: among('lost', 'closed', 'broken', 'hung'),
        why: recording_line_text,
    },
    late: { ms: amount },
    'watch-ended': {
        why: among('asked', 'max-duration', 'owner-gone', 'recording-full', 'broke-off'),
    },
};
/** Whether a line of a recording is one that a recorder could have written. */
function isWatchRecord(value) {
    if (!(0,json/* isJsonObject */.O)(value) || !amount(value.at) || typeof value.type !== 'string')
        return false;
    if (!Object.hasOwn(MEMBERS, value.type))
        return false;
    if (value.type === 'new' && value.ok === false && !(failure(value.failure) && recording_line_text(value.why)))
        return false;
    const members = Object.entries(MEMBERS[value.type]);
    return members.every(([name, check]) => check(value[name]));
}

;// CONCATENATED MODULE: ./build/js/watch/recording-read.js



const CHUNK = 256 * 1024;
/** More than any line that is written. */
const MAX_LINE = 64 * 1024;
/** More than any recording that is written. */
const MAX_BYTES = 128 * 1024 * 1024;
/**
 * The lines of a recording, read bit by bit whenever it is iterated; what is no record is left out, and of a file that
 * is not ours nothing is read. Never throws.
 */
function readRecording(path) {
    return { [Symbol.iterator]: () => records(path) };
}
function* records(path) {
    for (const line of lines(path)) {
        const record = recordOf(line);
        if (record)
            yield record;
    }
}
function* lines(path) {
    const file = (0,own_file/* openOwn */.$U)(path);
    if (file === undefined)
        return;
    try {
        const bytes = Buffer.alloc(CHUNK);
        let held = Buffer.alloc(0);
        for (let at = 0; at < MAX_BYTES;) {
            const length = (0,external_node_fs_.readSync)(file, bytes, 0, CHUNK, at);
            if (length === 0)
                return;
            at += length;
            let rest = Buffer.concat([held, bytes.subarray(0, length)]);
            for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
                if (end <= MAX_LINE)
                    yield rest.toString('utf8', 0, end);
                rest = rest.subarray(end + 1);
            }
            // The start of a line that is too long is enough to leave it out.
            held = rest.subarray(0, MAX_LINE + 1);
        }
    }
    catch {
        // Broken off: what was read counts.
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function recordOf(line) {
    try {
        const value = JSON.parse(line);
        return isWatchRecord(value) ? value : undefined;
    }
    catch {
        // Cut short by whatever ended the writer.
        return undefined;
    }
}


/***/ }),

/***/ 38921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ writeRegistration),
/* harmony export */   q: () => (/* binding */ readRegistration)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _decide_watch_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2630);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4462);
/* harmony import */ var _own_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24689);




const MAX_BYTES = 64 * 1024;
/** Writes it whole or not at all, over one that is there. Throws what the system throws. */
function writeRegistration(path, registration) {
    const draft = `${path}.${process.pid}`;
    const file = (0,_own_file_js__WEBPACK_IMPORTED_MODULE_1__/* .createOwn */ .pP)(draft);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, `${JSON.stringify(registration)}\n`);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
        throw error;
    }
}
/** What stands there; undefined where it is none of ours or broken. Never throws. */
function readRegistration(path) {
    let value;
    try {
        value = JSON.parse((0,_own_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readOwn */ .jU)(path, MAX_BYTES) ?? '');
    }
    catch {
        return undefined;
    }
    return isRegistration(value) ? value : undefined;
}
function isRegistration(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value) || value.type !== 'recorder' || value.schemaVersion !== 1)
        return false;
    const { id, time, endpoint, owner, ownerProcess, watch, slowestProbeMs } = value;
    if (![id, time, endpoint].every((text) => typeof text === 'string'))
        return false;
    if (Number.isNaN(Date.parse(String(time))))
        return false;
    if (owner !== 'action' && owner !== 'gate')
        return false;
    if (!isProcess(ownerProcess) || (value.process !== undefined && !isProcess(value.process)))
        return false;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(watch))
        return false;
    const { sessions, intervalMs, timeoutMs, maxDurationMs, require } = watch;
    if (require !== undefined && !_decide_watch_result_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVELS */ .A.some((level) => level === require))
        return false;
    return [sessions, intervalMs, timeoutMs, maxDurationMs, slowestProbeMs].every((amount) => typeof amount === 'number' && amount >= 0);
}
function isProcess(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value))
        return false;
    const { pid, startedAt } = value;
    return Number.isSafeInteger(pid) && ['string', 'undefined'].includes(typeof startedAt);
}


/***/ })

};
