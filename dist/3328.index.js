export const id = 3328;
export const ids = [3328,8755];
export const modules = {

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

/***/ 18755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishRecordings: () => (/* binding */ finishRecordings)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57264);
/* harmony import */ var _decide_watch_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99291);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90630);
/* harmony import */ var _report_watch_annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61057);
/* harmony import */ var _report_watch_level_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70845);
/* harmony import */ var _report_watch_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96438);
/* harmony import */ var _annotate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78359);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10088);
/* harmony import */ var _watch_page_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17519);









/**
 * Judges and shows what recorders saw where no gate does: log, annotations, job summary, HTML page. Fails the step
 * where a level was missed, and takes the recordings away.
 */
async function finishRecordings(ended) {
    if (ended.length === 0)
        return;
    const results = ended.map(({ recorder, records }) => {
        const { require } = recorder.registration.watch;
        return (0,_decide_watch_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeWatch */ .v)(records, { ...(require && { required: require }) });
    });
    await show(results);
    for (const { remove } of ended)
        remove();
}
async function show(results) {
    if (results.some(({ met }) => !met))
        process.exitCode = 1;
    for (const result of results) {
        const { endpoint, reason } = result;
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(`${endpoint}: ${(0,_report_watch_level_js__WEBPACK_IMPORTED_MODULE_4__/* .watchTitle */ .uz)(result)}. ${reason}`));
    }
    await (0,_finish_js__WEBPACK_IMPORTED_MODULE_7__/* .quietly */ .gd)('The annotations', async () => (0,_annotate_js__WEBPACK_IMPORTED_MODULE_6__/* .printAnnotations */ .E)((0,_report_watch_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .watchAnnotations */ .O)({ watch: results })));
    await (0,_finish_js__WEBPACK_IMPORTED_MODULE_7__/* .quietly */ .gd)('The job summary', async () => {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw((0,_report_watch_markdown_js__WEBPACK_IMPORTED_MODULE_5__.watchMarkdown)(results)).write();
    });
    await (0,_finish_js__WEBPACK_IMPORTED_MODULE_7__/* .quietly */ .gd)('The page of the watch', () => (0,_watch_page_js__WEBPACK_IMPORTED_MODULE_8__/* .writeWatchPage */ .y)(results));
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

/***/ 53328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57264);
/* harmony import */ var _entry_error_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48627);
/* harmony import */ var _entry_outlive_output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26609);
/* harmony import */ var _github_finish_watch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18755);
/* harmony import */ var _github_tell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77449);
/* harmony import */ var _github_watch_state_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27539);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90630);
/* harmony import */ var _watch_recorder_end_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79776);
/* harmony import */ var _watch_recorder_find_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46976);









/** How long the process may outlive its work. */
const LINGER_MS = 2_000;
/**
 * The post step of the action `watch`: ends what no gate has ended, and tells what was seen. A missed `require` fails the
 * job. Never throws.
 */
async function run() {
    (0,_entry_outlive_output_js__WEBPACK_IMPORTED_MODULE_7__/* .outliveOutput */ .u)();
    try {
        await afterSteps((0,_github_watch_state_js__WEBPACK_IMPORTED_MODULE_8__/* .leftRecorders */ .L)(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(_github_watch_state_js__WEBPACK_IMPORTED_MODULE_8__/* .STATE_WATCH */ .u)));
    }
    catch (error) {
        const reason = 'The post step of the watch failed: what it saw is not known.';
        await (0,_github_tell_js__WEBPACK_IMPORTED_MODULE_3__/* .tell */ .q)({ level: 'error', title: 'The watch was lost', reason, hint: (0,_entry_error_text_js__WEBPACK_IMPORTED_MODULE_1__/* .errorText */ .k)(error) });
        process.exitCode = 1;
    }
    finally {
        setTimeout(() => process.exit(), LINGER_MS).unref();
    }
}
async function afterSteps(left) {
    const ended = [];
    const ending = left.map(async (one) => {
        const recorder = (0,_watch_recorder_find_js__WEBPACK_IMPORTED_MODULE_6__/* .findRecorder */ .a)(one.folder, one.id);
        if (recorder)
            ended.push(await (0,_watch_recorder_end_js__WEBPACK_IMPORTED_MODULE_5__/* .endRecorder */ .gP)(recorder));
        else if ((0,_watch_recorder_end_js__WEBPACK_IMPORTED_MODULE_5__/* .isTaken */ .Ck)(one))
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP)(`The gate has told of the watch of ${one.endpoint}.`));
        else
            await lost(one);
    });
    await Promise.all(ending);
    await (0,_github_finish_watch_js__WEBPACK_IMPORTED_MODULE_2__.finishRecordings)(ended);
}
/** Whatever was required of it is not proven. */
async function lost({ endpoint, folder, required }) {
    const reason = `The recording of the watch of ${endpoint} is gone from ${folder}: what the deployment did to sessions is not known.`;
    const hint = 'Does a step of the job empty the folder for temporary files?';
    await (0,_github_tell_js__WEBPACK_IMPORTED_MODULE_3__/* .tell */ .q)({ level: required ? 'error' : 'warning', title: 'The watch was lost', reason, hint });
    if (required)
        process.exitCode = 1;
}


/***/ })

};
