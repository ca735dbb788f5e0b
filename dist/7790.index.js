export const id = 7790;
export const ids = [7790];
export const modules = {

/***/ 2178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   dt: () => (/* binding */ JOURNAL_VERSION),
/* harmony export */   lj: () => (/* binding */ belongsInJournal)
/* harmony export */ });
/* unused harmony export MAX_LINE_BYTES */
const JOURNAL_VERSION = 1;
/** The longest line; longer texts in it are cut. */
const MAX_LINE_BYTES = 256 * 1024;
const MAX_TEXT = 4_000;
/** Findings and checks hold what a server sent, in any size, and nobody who comes after needs them. */
function belongsInJournal(event) {
    return event.type !== 'findings' && event.type !== 'checks';
}
/** One line of JSON, without its end. */
function lineOf(line) {
    const text = JSON.stringify(line);
    return text.length <= MAX_LINE_BYTES ? text : JSON.stringify(line, (_key, value) => cut(value));
}
function cut(value) {
    return typeof value === 'string' && value.length > MAX_TEXT
        ? `${value.slice(0, MAX_TEXT)}…`
        : value;
}


/***/ }),

/***/ 117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ PHASES),
/* harmony export */   s: () => (/* binding */ COMMAND_ROLES)
/* harmony export */ });
/** The phases in the order of the pipeline; `failed-phase` names one of them. */
const PHASES = [
    'preflight',
    'deploy',
    'verify',
    'discard',
    'promote',
    'verify-live',
    'soak',
    'drain',
    'retire',
    'rollback',
    'verify-rollback',
    'snapshot',
];
/** The commands that change something. Each starts at most once per run. */
const COMMAND_ROLES = ['deploy', 'promote', 'discard', 'rollback', 'retire'];


/***/ }),

/***/ 3237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UN: () => (/* binding */ save),
/* harmony export */   YI: () => (/* binding */ STATE_JOURNAL),
/* harmony export */   em: () => (/* binding */ STATE_PROGRESS)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7264);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);


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

/***/ 7790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/js/events.js
var events = __webpack_require__(117);
// EXTERNAL MODULE: ./build/js/deploy/journal-line.js
var journal_line = __webpack_require__(2178);
;// CONCATENATED MODULE: ./build/js/deploy/journal-read.js



/** More than any run writes; a larger file is read up to here. */
const MAX_BYTES = 64 * 1024 * 1024;
const NOTES = new Set([
    'supervisor',
    'command-process',
    'broke-off',
    'post-started',
    'reported',
]);
/** Reads a journal; undefined where there is none, or the file is something else. Never throws. */
function readJournal(path) {
    const text = readBounded(path);
    if (text === undefined)
        return undefined;
    const [first, ...rest] = text.split('\n').filter((line) => line !== '');
    const header = asObject(first ?? '');
    if (header?.type !== 'journal' || header.schemaVersion !== journal_line/* JOURNAL_VERSION */.dt)
        return undefined;
    if (!isProcess(header.gate) || typeof header.runId !== 'string')
        return undefined;
    if (typeof header.time !== 'string' || Number.isNaN(Date.parse(header.time)))
        return undefined;
    const journal = {
        path,
        header: header,
        events: [],
        notes: [],
    };
    for (const line of rest) {
        const entry = asObject(line);
        if (!entry || !isWellFormed(entry))
            continue;
        if (NOTES.has(entry.type))
            journal.notes.push(entry);
        else
            journal.events.push(entry);
    }
    return journal;
}
function readBounded(path) {
    try {
        const file = (0,external_node_fs_.openSync)(path, 'r');
        try {
            const { size } = (0,external_node_fs_.fstatSync)(file);
            const bytes = Buffer.alloc(Math.min(size, MAX_BYTES));
            let length = 0;
            for (let read = -1; read !== 0 && length < bytes.length; length += read)
                read = (0,external_node_fs_.readSync)(file, bytes, length, bytes.length - length, null);
            return bytes.toString('utf8', 0, length);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch {
        return undefined;
    }
}
function asObject(line) {
    try {
        const value = JSON.parse(line);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        // Cut short by whatever ended the writer.
        return undefined;
    }
}
/** What is decided by must be there and of the right kind. */
function isWellFormed(line) {
    const { type, at, role, phase } = line;
    if (typeof type !== 'string' || !isAmount(at))
        return false;
    if (phase !== undefined && !events/* PHASES */.Z.some((known) => known === phase))
        return false;
    if (role !== undefined && !events/* COMMAND_ROLES */.s.some((known) => known === role))
        return false;
    switch (type) {
        case 'command-started':
            return role !== undefined && typeof line.command === 'string' && isAmount(line.timeoutMs);
        case 'command-ended':
            return (role !== undefined &&
                typeof line.tail === 'string' &&
                typeof line.timedOut === 'boolean' &&
                isAmount(line.durationMs));
        case 'supervisor':
            return role !== undefined && isProcess(line) && isAmount(line.timeoutMs);
        case 'command-process':
            return role !== undefined && isProcess(line);
        default:
            return true;
    }
}
const isAmount = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
function isProcess(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { pid, startedAt } = value;
    return Number.isSafeInteger(pid) && ['string', 'undefined'].includes(typeof startedAt);
}

;// CONCATENATED MODULE: ./build/js/deploy/journal-state.js
/** Folds a journal. Pure. */
function journalState({ events, notes }) {
    const phase = events.findLast((event) => event.type === 'phase-started')?.phase;
    return {
        ended: events.some((event) => event.type === 'run-ended') ||
            notes.some((note) => note.type === 'broke-off'),
        intents: intentsOf(events, notes),
        ...(phase && { phase }),
        reported: notes.some((note) => note.type === 'reported'),
    };
}
function intentsOf(events, notes) {
    const intents = [];
    for (const event of events) {
        if (event.type !== 'command-started')
            continue;
        // Each starts at most once in a run; of a second line nothing is to be learnt.
        if (intents.some(({ role }) => role === event.role))
            continue;
        const { role, command, timeoutMs } = event;
        const ended = events.find((e) => e.type === 'command-ended' && e.role === role);
        const supervisor = noteOf(notes, 'supervisor', role);
        const process = noteOf(notes, 'command-process', role);
        intents.push({
            role,
            command,
            startedAt: event.at,
            timeoutMs,
            ...(ended && { ended: ended }),
            ...(supervisor && { supervisor }),
            ...(process && { process }),
        });
    }
    return intents;
}
function noteOf(notes, type, role) {
    const note = notes.find((n) => n.type === type && n.role === role);
    if (note?.type !== type)
        return undefined;
    const { pid, startedAt } = note;
    return startedAt === undefined ? { pid } : { pid, startedAt };
}

// EXTERNAL MODULE: ./build/js/github/state.js
var state = __webpack_require__(3237);
;// CONCATENATED MODULE: ./build/js/post.js




const UNDECIDED = 'The gate was cancelled or killed before it had decided: the live version is unverified. Nothing was rolled back.';
const MAYBE_RAN = 'The gate was cancelled or killed while the rollback command ran: it may or may not have run to its end. Look at what is live before you run it again; a second undo can bring the failed version back.';
const UNPROVEN = 'The rollback command ended, but the gate was cancelled or killed before it had proven that the previous version serves. Look at what is live.';
/** The action's post step: says loudly what a main step that was cut short left open. Starts nothing. */
async function run() {
    if (core/* getState */.Gu(state/* STATE_PROGRESS */.em) !== 'started')
        return;
    const journal = readJournal(core/* getState */.Gu(state/* STATE_JOURNAL */.YI));
    const rollback = journal && journalState(journal).intents.find((i) => i.role === 'rollback');
    const message = !rollback ? UNDECIDED : rollback.ended ? UNPROVEN : MAYBE_RAN;
    core/* error */.z3(message, { title: 'Deployment unverified' });
    try {
        await core/* summary */.z.addRaw(`## ⚠️ Deployment unverified\n\n${message}\n`).write();
    }
    catch (error) {
        core/* warning */.$e(`The job summary could not be written: ${error.message}`);
    }
}


/***/ }),

/***/ 630:
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
