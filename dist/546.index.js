export const id = 546;
export const ids = [546];
export const modules = {

/***/ 1044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ outputValve)
/* harmony export */ });
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2076);

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

/***/ 7744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ saveProgress),
/* harmony export */   Se: () => (/* binding */ githubHost),
/* harmony export */   em: () => (/* binding */ STATE_PROGRESS)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7264);
/* harmony import */ var _entry_output_valve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1044);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(630);
/* harmony import */ var _report_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9990);




/** Name under which the main step tells `post` how far it came. */
const STATE_PROGRESS = 'progress';
/** Tells `post` how far the run came. Where that cannot be written it warns: a full disk must not keep a rollback from running. */
function saveProgress(progress) {
    try {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(STATE_PROGRESS, progress);
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(`The step's state could not be written: ${error.message}`));
    }
}
/** The gate's surroundings in a job: progress in the log, command output in a group, and the state for `post`. */
function githubHost(log, redactor) {
    const valve = (0,_entry_output_valve_js__WEBPACK_IMPORTED_MODULE_1__/* .outputValve */ .o)(process.stdout, (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(redactor.text(line))));
    log.listen((event) => {
        const progress = progressOf(event);
        // On disk before the command starts: `post` must know even if this process is killed.
        if (progress)
            saveProgress(progress);
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
function progressOf(event) {
    if (event.type === 'command-started' && event.role === 'rollback')
        return 'rollback-started';
    if (event.type === 'command-ended' && event.role === 'rollback')
        return 'rollback-ended';
    return event.type === 'run-ended' ? 'ended' : undefined;
}


/***/ }),

/***/ 1546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7264);
/* harmony import */ var _github_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7744);


/** What a main step that did not come to its end left open, for each point it had come to. */
const OPEN = {
    started: 'The gate was cancelled or killed before it had decided: the live version is unverified. Nothing was rolled back.',
    'rollback-started': 'The gate was cancelled or killed while the rollback command ran: it may or may not have run to its end. Look at what is live before you run it again; a second undo can bring the failed version back.',
    'rollback-ended': 'The rollback command ended, but the gate was cancelled or killed before it had proven that the previous version serves. Look at what is live.',
};
/** The action's post step: says loudly what a main step that was cut short left open. Starts nothing. */
async function run() {
    const progress = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(_github_host_js__WEBPACK_IMPORTED_MODULE_1__/* .STATE_PROGRESS */ .em);
    if (!Object.hasOwn(OPEN, progress))
        return;
    const message = OPEN[progress];
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(message, { title: 'Deployment unverified' });
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(`## ⚠️ Deployment unverified\n\n${message}\n`).write();
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(`The job summary could not be written: ${error.message}`);
    }
}


/***/ }),

/***/ 1532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ cleanUrl),
/* harmony export */   s: () => (/* binding */ withoutUserInfo)
/* harmony export */ });
const SECRET_NAME = /key|token|secret|pass|pwd|auth|sig|cred|code|session|jwt/i;
/** Values this long are more likely keys than settings. */
const SECRET_LENGTH = 20;
const USER_INFO = /(\/\/)[^\s/?#]{1,512}@/g;
/**
 * An address without what could open it: user and password are gone, values of parameters that look like secrets are
 * `***`. A text that is no URL (a command of a stdio server) loses `//user:password@` only.
 */
function cleanUrl(address) {
    const text = withoutUserInfo(address.trim());
    if (!/^https?:/i.test(text))
        return text;
    const [base = '', query] = text.split('#')[0].split(/\?(.*)/s);
    if (query === undefined)
        return base;
    const pairs = query.split('&').map((pair) => {
        const [name = '', value] = pair.split(/=(.*)/s);
        if (value === undefined || value === '')
            return pair;
        return SECRET_NAME.test(name) || value.length >= SECRET_LENGTH ? `${name}=***` : pair;
    });
    return `${base}?${pairs.join('&')}`;
}
/** Takes `user:password@` out of every address in a text. */
function withoutUserInfo(text) {
    return text.replace(USER_INFO, '$1');
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


/***/ }),

/***/ 9990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _clean_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1532);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2076);



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
        case 'notice':
            return `${event.level}: ${event.message}${event.hint ? ` ${event.hint}` : ''}`;
        case 'decision': {
            const check = event.check && !event.reason.includes(event.check) ? ` (${event.check})` : '';
            return `${event.phase}: ${VERDICTS[event.verdict]}${check}: ${event.reason}`;
        }
        case 'command-started':
            return `running ${event.role}-command, at most ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(event.timeoutMs)}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(event.command)}`;
        case 'command-ended': {
            const { exitCode, signal, timedOut, durationMs } = event;
            const end = signal === undefined ? `exit code ${exitCode ?? '?'}` : `signal ${signal}`;
            const late = timedOut ? ', killed at its deadline' : '';
            return `${event.role}-command ended with ${end}${late} after ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(durationMs)}`;
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
const VERDICTS = {
    pass: 'passed',
    fail: 'failed',
    inconclusive: 'inconclusive',
    cancelled: 'cancelled',
};


/***/ }),

/***/ 2076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Vt: () => (/* binding */ isWholeItem),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   g6: () => (/* binding */ bothSides),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);

/** `80 ms`, `1.2 s`, `12 s`, `3 min 5 s`, `1 h 2 min`. Takes milliseconds. */
function duration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 9950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return parts([minutes, 'min'], [seconds % 60, 's']);
    return parts([Math.floor(minutes / 60), 'h'], [minutes % 60, 'min']);
}
function parts(...all) {
    return all
        .filter(([n]) => n > 0)
        .map(([n, unit]) => `${n} ${unit}`)
        .join(' ');
}
/** `1 change`, `2 changes`, `1,200 changes`. */
function plural(n, one, many = `${one}s`) {
    return `${grouped(n)} ${n === 1 ? one : many}`;
}
/** `1,200`. */
function grouped(n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** The beginning of a hash: enough to tell two apart at a glance. */
function shortHash(hash) {
    return hash.replace(/^sha256:/, '').slice(0, 12);
}
/** Both sides of a change as JSON text of at most `max` characters each, cut around the first difference; raw. */
function bothSides(change, max) {
    const before = change.before === undefined ? undefined : JSON.stringify(change.before);
    const after = change.after === undefined ? undefined : JSON.stringify(change.after);
    const at = firstDifference(before ?? '', after ?? '');
    const cut = (text) => before === undefined || after === undefined
        ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(text, max)
        : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateAround */ .cU)(text, at, max);
    return {
        ...(before !== undefined && { before: cut(before) }),
        ...(after !== undefined && { after: cut(after) }),
    };
}
function firstDifference(a, b) {
    let at = 0;
    while (at < a.length && at < b.length && a[at] === b[at])
        at++;
    return at;
}
/** `line 12`; in a file of one line the column tells places apart. */
function placeText({ line, column }) {
    if (line === undefined)
        return '';
    return line === 1 && column !== undefined && column > 1
        ? `line 1, column ${grouped(column)}`
        : `line ${line}`;
}
/** Whether a whole item came or went: the sentence names it, and its JSON tells a reader no more. */
function isWholeItem(finding) {
    return finding.pointer === '' && (finding.before === undefined) !== (finding.after === undefined);
}
/** The lines of a command on one line. */
function oneLine(command) {
    return command
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter(Boolean)
        .join('; ');
}


/***/ })

};
