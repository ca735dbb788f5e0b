export const id = 8236;
export const ids = [8236];
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
  f: () => (/* binding */ annotate)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(57264);
// EXTERNAL MODULE: ./build/js/report/annotations.js
var annotations = __webpack_require__(22503);
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
/** Prints a part of a report's annotations, worst first, each on its line of the snapshot. */
async function annotate({ report, locate }, part) {
    const { snapshot } = report.settings;
    const file = snapshot === undefined ? undefined : await repositoryPath(snapshot);
    const shown = (0,annotations/* annotations */.h)(report, { locate, part, ...(file !== undefined && { file }) });
    for (const { level, message, ...place } of shown)
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

// EXTERNAL MODULE: ./build/js/report/summary.js + 5 modules
var summary = __webpack_require__(1339);
// EXTERNAL MODULE: ./build/js/report/terminal.js + 5 modules
var terminal = __webpack_require__(77943);
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

/***/ 22503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90630);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56671);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24545);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82076);




/** GitHub shows no more of each level in one step. */
const PER_LEVEL = 10;
/** Of these, kept for the outcome while the cause is shown. */
const FOR_OUTCOME = 2;
/** GitHub cuts a message at 4,096 characters. */
const MAX_MESSAGE = 4000;
const MAX_TITLE = 200;
const MAX_VALUE = 300;
/**
 * Annotations of a report, worst first, at most 10 of each level over both parts; the last one of a level that holds
 * more says how many and where they stand. Changes stand on their line of the snapshot file.
 */
function annotations(report, options = {}) {
    const part = options.part ?? 'all';
    const outcome = part === 'cause' ? [] : ofOutcome(report);
    const cause = part === 'outcome' ? lateNotices(report) : ofCause(report, options);
    const limit = part === 'all' ? PER_LEVEL : part === 'cause' ? PER_LEVEL - FOR_OUTCOME : FOR_OUTCOME;
    const all = [...outcome, ...cause.filter((each) => !isSaid(each, outcome))];
    return ['error', 'warning', 'notice'].flatMap((level) => bounded(all.filter((annotation) => annotation.level === level), level, limit));
}
function isSaid(annotation, by) {
    return by.some((each) => each.message === annotation.message && annotation.file === undefined);
}
function bounded(all, level, limit) {
    if (all.length <= limit)
        return all;
    const more = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(all.length - limit + 1, `more ${level}`);
    const last = {
        level,
        title: `${more}`,
        message: `${more} did not fit: GitHub shows ${PER_LEVEL} of a kind in one step. All of them are in the job summary and in the report (report-path).`,
    };
    return [...all.slice(0, limit - 1), last];
}
function ofCause(report, options) {
    const found = [];
    const changesFail = report.changes.failing > 0;
    for (const check of report.checks) {
        if ((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .isToldByChanges */ .uL)(check, report))
            continue;
        if (check.status === 'fail' || check.status === 'warn' || check.status === 'inconclusive')
            found.push(annotation(check.status === 'fail' ? 'error' : 'warning', check.subject ? `${check.id} ${check.subject}` : check.id, check.message, check.hint));
    }
    const { cause } = report;
    const told = changesFail || report.checks.some((check) => check.status === 'fail');
    if (cause && !told && cause.reason !== '')
        found.push(annotation('error', causeTitle(cause), cause.reason, cause.hint));
    const changes = report.findings.map((finding) => ofFinding(finding, report, options));
    const notices = report.notices.filter((notice) => !isLate(notice, report)).map(ofNotice);
    return [...found, ...changes, ...notices];
}
function causeTitle(cause) {
    return cause.check ? `${cause.phase} failed: ${cause.check}` : `${cause.phase} did not pass`;
}
function ofFinding(finding, report, options) {
    const level = finding.failing
        ? 'error'
        : finding.severity === 'safe' || finding.accepted
            ? 'notice'
            : 'warning';
    const { before, after } = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isWholeItem */ .Vt)(finding) ? {} : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .bothSides */ .g6)(finding, MAX_VALUE);
    const lines = [
        finding.reason,
        before !== undefined ? `before: ${before}` : '',
        after !== undefined ? `after: ${after}` : '',
        finding.pointer === '' ? '' : `at ${finding.pointer}`,
        (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .saysUnproven */ .w2)(finding) ? '' : 'Not proven compatible, so counted as breaking.',
        finding.security?.length ? `Look closely: ${finding.security.join(', ')}.` : '',
        finding.docs === undefined ? '' : `About the rule: ${finding.docs}`,
    ];
    const title = `${finding.accepted ? 'accepted' : finding.severity}: ${finding.rule} ${finding.subject}`;
    const made = annotation(level, title, lines.filter(Boolean).join('\n'));
    const file = options.file ?? report.settings.snapshot;
    const place = options.locate && (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(finding, options.locate);
    const line = place?.line ?? finding.line;
    if (file === undefined || line === undefined)
        return made;
    return {
        ...made,
        file: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(file.replaceAll('\\', '/')),
        startLine: line,
        endLine: line,
        ...(place && { startColumn: place.column }),
    };
}
function ofNotice(notice) {
    return annotation(notice.level, notice.id, notice.message, notice.hint);
}
function isLate(notice, report) {
    const rollback = report.rollback.command;
    return rollback !== undefined && notice.at >= rollback.startedAt;
}
function lateNotices(report) {
    return report.notices.filter((notice) => isLate(notice, report)).map(ofNotice);
}
// What came of it: nothing to say of a run that passed, or of a failure whose cause says all.
function ofOutcome(report) {
    const title = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .resultTitle */ .kk)(report);
    switch (report.result) {
        case 'passed':
            return [];
        case 'rolled-back':
            return [annotation('error', title, report.rollback.reason || report.reason, report.hint)];
        case 'failed':
            return [annotation('error', title, report.rollback.reason || report.reason, report.hint)];
        case 'rollback-failed':
        case 'inconclusive':
        case 'superseded':
            return [annotation('error', title, report.reason, report.hint)];
        case 'cancelled':
            return [annotation('warning', title, report.reason, report.hint)];
    }
}
function annotation(level, title, message, hint) {
    const text = hint ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(message, MAX_MESSAGE / 2)}\nTo fix: ${hint}` : message;
    return {
        level,
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(title, MAX_TITLE)), MAX_TITLE),
        message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationText */ .xr)(text, MAX_MESSAGE),
    };
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


/***/ })

};
