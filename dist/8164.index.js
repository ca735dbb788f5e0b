export const id = 8164;
export const ids = [8164];
export const modules = {

/***/ 22542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ journalsBeside),
/* harmony export */   Xq: () => (/* binding */ appendLine),
/* harmony export */   mS: () => (/* binding */ restoreJournal),
/* harmony export */   s9: () => (/* binding */ createJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26083);
/* harmony import */ var _journal_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72178);
/* harmony import */ var _journal_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68925);
/* harmony import */ var _own_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31589);







/** Journals that are kept of the same endpoints. */
const KEPT = 20;
const NEW = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL;
/** A journal that is gone is not made anew by a line: without its first one nobody could read it. */
const MORE = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND;
/**
 * Makes a journal with its first line on disk, in the first of `folders` that can be written; the oldest of the same
 * endpoints are removed. Throws GateError of code `io` where none can.
 */
function createJournal(folders, endpoints, header) {
    const causes = [];
    for (const folder of folders) {
        try {
            const own = (0,_own_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .ownFolder */ .v)(folder, (0,_journal_place_js__WEBPACK_IMPORTED_MODULE_4__/* .endpointKey */ .r4)(endpoints));
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, `${header.runId}.jsonl`);
            writeLine(path, header, { durable: true, flag: NEW });
            syncFolder(own);
            prune(own, path);
            return { path, folder };
        }
        catch (error) {
            causes.push(`${folder.path}: ${error.message}`);
        }
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u('io', `No journal can be written: ${causes.join('; ')}.`, {
        hint: 'Set MCP_GATE_STATE_DIR to a folder that this user may write to.',
    });
}
/**
 * Adds a line; with `durable` it is on disk when this returns. Others write to the same file: each line is one write
 * to its end, and begins on a line of its own even where one before it was cut short. Throws what the system throws.
 */
function appendLine(path, line, durable = false) {
    writeLine(path, line, { durable, flag: MORE });
}
/** Writes a journal that is gone once more, whole. Throws what the system throws. */
function restoreJournal(path, lines) {
    (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), 0o700);
    for (const [n, line] of lines.entries())
        writeLine(path, line, { durable: n === lines.length - 1, flag: n === 0 ? NEW : MORE });
    syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
}
function writeLine(path, line, { durable, flag }) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flag, 0o600);
    try {
        const bytes = Buffer.from(`${flag === MORE ? '\n' : ''}${(0,_journal_line_js__WEBPACK_IMPORTED_MODULE_6__/* .lineOf */ .cA)(line)}\n`);
        const written = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes);
        if (written < bytes.length)
            throw new Error(`only ${written} of ${bytes.length} bytes written`);
        if (durable)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** The new file's name must be on disk too. Not every system can do this with a folder. */
function syncFolder(path) {
    try {
        const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(folder);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(folder);
        }
    }
    catch {
        // The file itself is synced.
    }
}
/** Names begin with the time, by a clock that may have been set back since. What belongs to a journal goes with it. */
function prune(folder, own) {
    try {
        const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort();
        const others = names.filter((name) => name.endsWith('.jsonl') && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name) !== own);
        for (const run of others.slice(0, 1 - KEPT)) {
            const stem = run.slice(0, -'.jsonl'.length);
            for (const name of names)
                if (name.startsWith(`${stem}.`))
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
        }
    }
    catch {
        // Too many of them do no harm.
    }
}
/** The other journals beside this one, oldest first. */
function journalsBeside(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)
            .filter((name) => name.endsWith('.jsonl'))
            .sort()
            .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))
            .filter((other) => other !== path);
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 72178:
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
/** They hold what a server or a file says, in any size, and nobody who comes after needs them. */
const LEFT_OUT = ['findings', 'checks', 'watched', 'manifests'];
/** Whether an event is written to the journal. */
function belongsInJournal(event) {
    return !LEFT_OUT.includes(event.type);
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

/***/ 41596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40117);
/* harmony import */ var _journal_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72178);



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
    if (header?.type !== 'journal' || header.schemaVersion !== _journal_line_js__WEBPACK_IMPORTED_MODULE_1__/* .JOURNAL_VERSION */ .dt)
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
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        try {
            const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            const bytes = Buffer.alloc(Math.min(size, MAX_BYTES));
            let length = 0;
            for (let read = -1; read !== 0 && length < bytes.length; length += read)
                read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, bytes.length - length, null);
            return bytes.toString('utf8', 0, length);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
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
    if (phase !== undefined && !_events_js__WEBPACK_IMPORTED_MODULE_2__/* .PHASES */ .Z.some((known) => known === phase))
        return false;
    if (role !== undefined && !_events_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMAND_ROLES */ .s.some((known) => known === role))
        return false;
    switch (type) {
        case 'command-started':
            return role !== undefined && typeof line.command === 'string' && isAmount(line.timeoutMs);
        case 'command-ended':
            return (role !== undefined &&
                typeof line.tail === 'string' &&
                typeof line.timedOut === 'boolean' &&
                isAmount(line.durationMs));
        case 'contract': {
            const { era, hash, neutralHash } = (line.id ?? {});
            return [era, hash, neutralHash].every((member) => typeof member === 'string');
        }
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


/***/ }),

/***/ 29427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ journalState)
/* harmony export */ });
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


/***/ }),

/***/ 25493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createLineSplitter)
/* harmony export */ });
/* unused harmony export MAX_LINE_LENGTH */
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);

/** Longest line that is handed on, in UTF-16 units; the rest of it is counted and left out. */
const MAX_LINE_LENGTH = 64 * 1024;
/**
 * Splits a byte stream into lines without their ends, decoding UTF-8 across chunks. As on a terminal, a carriage
 * return inside a line starts it over: of a progress bar's updates the last one is handed on. No more than one
 * line of MAX_LINE_LENGTH is ever held.
 */
function createLineSplitter(onLine) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    let held = '';
    let cut = 0;
    /** A carriage return was seen: the next character that is not a newline starts the line over. */
    let returned = false;
    let started = false;
    function append(text) {
        if (text === '')
            return;
        if (returned) {
            held = '';
            cut = 0;
            returned = false;
        }
        started = true;
        const room = MAX_LINE_LENGTH - held.length;
        held += text.slice(0, room);
        cut += Math.max(0, text.length - room);
    }
    function finish() {
        onLine(cut > 0 ? `${held}… [${cut} more characters left out]` : held);
        held = '';
        cut = 0;
        returned = false;
        started = false;
    }
    function take(text) {
        let from = 0;
        for (const end of text.matchAll(/[\r\n]/g)) {
            append(text.slice(from, end.index));
            from = end.index + 1;
            if (end[0] === '\n')
                finish();
            else
                returned = true;
        }
        append(text.slice(from));
    }
    return {
        write: (chunk) => take(decoder.write(chunk)),
        end() {
            take(decoder.end());
            if (started)
                finish();
        },
    };
}


/***/ }),

/***/ 28871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ endGroup),
/* harmony export */   V: () => (/* binding */ hasLiveMember)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54448);




/** How often a dying group is looked at. */
const POLL_MS = 50;
/** How long a killed group may take to leave the process table. */
const REAP_MS = 2_000;
/** Sends a signal to every process of the group; false: there is none left. */
function signalGroup(leader, signal) {
    try {
        process.kill(-leader, signal);
        return true;
    }
    catch (error) {
        // macOS answers EPERM for a group of which only zombies are left; elsewhere EPERM means another user's process.
        const code = error.code;
        return code === 'EPERM' && process.platform !== 'darwin';
    }
}
/**
 * Whether any process of the group is more than a zombie. In a container whose first process reaps late or never,
 * the dead stay in the table, and the group seems to live on.
 */
function hasLiveMember(leader) {
    if (!signalGroup(leader, 0))
        return false;
    if (process.platform !== 'linux')
        return true;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)('/proc').some((name) => {
            if (!/^\d+$/.test(name))
                return false;
            const fields = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_3__/* .statFields */ .qV)(name);
            return fields !== undefined && fields[0] !== 'Z' && Number(fields[2]) === leader;
        });
    }
    catch {
        return true;
    }
}
async function isGoneWithin(leader, ms) {
    const until = performance.now() + ms;
    while (hasLiveMember(leader)) {
        if (performance.now() >= until)
            return false;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(POLL_MS);
    }
    return true;
}
/** Windows knows no groups: the tree below a process is looked up and ended by force. */
function killTree(root) {
    return new Promise((resolve) => {
        const killer = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('taskkill', ['/PID', String(root), '/T', '/F'], {
            stdio: 'ignore',
            windowsHide: true,
            timeout: 10_000,
        });
        killer.once('error', () => resolve(false));
        // 128: no such process, so nothing is left to end.
        killer.once('exit', (code) => resolve(code === 0 || code === 128));
    });
}
/**
 * Ends a process group: SIGTERM to all of it, and SIGKILL `killAfterMs` later to what is left. True: the group is
 * gone. False: something in it could not be ended, a process of another user, say. Never throws.
 * A process that made itself a group of its own (a daemon) is not part of it.
 */
async function endGroup(leader, killAfterMs) {
    // To the system 0 is the caller's own group, and 1, with its sign changed, everybody.
    if (!Number.isSafeInteger(leader) || leader <= 1)
        return false;
    if (process.platform === 'win32')
        return killTree(leader);
    if (!signalGroup(leader, 'SIGTERM'))
        return true;
    // A stopped process acts on SIGTERM only when it is continued.
    signalGroup(leader, 'SIGCONT');
    if (await isGoneWithin(leader, killAfterMs))
        return true;
    signalGroup(leader, 'SIGKILL');
    return isGoneWithin(leader, REAP_MS);
}


/***/ }),

/***/ 63260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ runningOf),
/* harmony export */   w: () => (/* binding */ takeOver)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _journal_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68925);
/* harmony import */ var _journal_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41596);
/* harmony import */ var _journal_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29427);
/* harmony import */ var _output_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25493);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28871);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54448);








const POLL_MS = 200;
/** How long a supervisor of which nothing is known yet may take to write its name down. */
const START_MS = 5_000;
/** From SIGTERM to SIGKILL, where it has to be done from here. */
const KILL_AFTER_MS = 10_000;
/**
 * Waits for the end of a command that was started by a gate that is gone. Never ends it before its deadline; after that
 * only where nobody else is left to do it. Never throws.
 */
async function takeOver(options) {
    const { journal, role, clock, until } = options;
    const output = unread((0,_journal_place_js__WEBPACK_IMPORTED_MODULE_2__/* .outputPath */ .XC)(journal, role), options.onLine);
    const since = clock();
    for (;;) {
        // Looked at before the end is looked for: an end that comes between the two is not missed.
        const running = runningOf(intentIn(journal, role));
        const intent = intentIn(journal, role);
        output.read();
        if (!intent)
            return { state: 'gone' };
        if (intent.ended)
            return { state: 'ended', ended: intent.ended };
        const mayStart = !intent.supervisor && clock() - since < START_MS;
        if (!running && !mayStart)
            return { state: 'gone' };
        const deadlineMs = intent.startedAt + intent.timeoutMs - clock();
        if (clock() >= until && running)
            return { state: 'running', process: running.process, deadlineMs };
        if (running && !running.watched && deadlineMs <= 0) {
            await (0,_process_group_js__WEBPACK_IMPORTED_MODULE_5__/* .endGroup */ .N)(running.process.pid, KILL_AFTER_MS);
            return { state: 'gone' };
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(POLL_MS);
    }
}
/** The process that is responsible for a command without an end; `watched`: its supervisor, which knows its deadline. */
function runningOf(intent) {
    if (!intent || intent.ended)
        return undefined;
    const { supervisor, process } = intent;
    if (supervisor && (0,_process_table_js__WEBPACK_IMPORTED_MODULE_6__/* .isAlive */ ._n)(supervisor))
        return { process: supervisor, watched: true };
    return process && (0,_process_table_js__WEBPACK_IMPORTED_MODULE_6__/* .isAlive */ ._n)(process) ? { process, watched: false } : undefined;
}
function intentIn(journal, role) {
    const read = (0,_journal_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readJournal */ .a)(journal);
    return read && (0,_journal_state_js__WEBPACK_IMPORTED_MODULE_7__/* .journalState */ .v)(read).intents.find((intent) => intent.role === role);
}
/** Hands on what has been added to a file since the last look. */
function unread(path, onLine) {
    const lines = (0,_output_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .createLineSplitter */ .A)(onLine);
    const chunk = Buffer.alloc(64 * 1024);
    let position = 0;
    return {
        read() {
            try {
                const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
                try {
                    for (;;) {
                        const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, chunk, 0, chunk.length, position);
                        if (length === 0)
                            return;
                        position += length;
                        lines.write(Buffer.from(chunk.subarray(0, length)));
                    }
                }
                finally {
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
                }
            }
            catch {
                // It has said nothing since.
            }
        },
    };
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

/***/ 290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ watchesOf)
});

// EXTERNAL MODULE: ./build/js/config/secrets.js
var secrets = __webpack_require__(57780);
// EXTERNAL MODULE: ./build/js/deploy/process-table.js
var process_table = __webpack_require__(54448);
// EXTERNAL MODULE: ./build/js/gate/health-address.js
var health_address = __webpack_require__(87881);
// EXTERNAL MODULE: ./build/js/gate/watches.js
var watches = __webpack_require__(7995);
// EXTERNAL MODULE: ./build/js/report/clean-url.js
var clean_url = __webpack_require__(31532);
// EXTERNAL MODULE: ./build/js/version.js
var version = __webpack_require__(24306);
;// CONCATENATED MODULE: ./build/js/watch/nothing-recorded.js

/** What is known of an endpoint that could not be watched, as a recording: that, and why. It proves nothing. */
function nothingRecorded({ endpoint, why }, { sessions, intervalMs, timeoutMs, maxDurationMs }) {
    const asked = { sessions, intervalMs, timeoutMs, maxDurationMs };
    const time = new Date().toISOString();
    return [
        { type: 'watch-started', at: 0, time, gateVersion: version.VERSION, endpoint, ...asked },
        { type: 'held', at: 0, sessions: 0, why },
        { type: 'watch-ended', at: 0, why: 'broke-off' },
    ];
}

// EXTERNAL MODULE: ./build/js/watch/recorder-end.js + 1 modules
var recorder_end = __webpack_require__(79776);
// EXTERNAL MODULE: ./build/js/watch/recorder-find.js
var recorder_find = __webpack_require__(46976);
// EXTERNAL MODULE: ./build/js/watch/recorder-place.js
var recorder_place = __webpack_require__(88200);
// EXTERNAL MODULE: ./build/js/watch/recorder-start.js + 1 modules
var recorder_start = __webpack_require__(77131);
;// CONCATENATED MODULE: ./build/js/entry/watches.js










/** Where neither the config file nor a step says how long to watch on. */
const SETTLE_MS = 30_000;
/**
 * The watches of a run: recorders that it starts itself, and those that a step before left running. A run that writes a
 * snapshot, or only prints its plan, leaves them alone: it may stand before the deployment.
 */
function watchesOf(settings, env) {
    const { watch, endpoints } = settings;
    if (settings.mode === 'snapshot' || settings.dryRun)
        return watches/* NO_WATCHES */.G;
    const started = [];
    /** Where no recording can be written: what is required is missed there, too. */
    const unrecorded = [];
    let last;
    const left = () => (0,recorder_find/* findRecorders */.Z)((0,recorder_place/* recorderFolders */.CW)(env), endpoints, 'action');
    const recorders = () => [...left(), ...started];
    const start = async (endpoint) => {
        const healthUrl = (0,health_address/* healthAddress */.h)(settings, endpoint)?.href;
        const { recorder, held } = await (0,recorder_start/* startRecorder */.D)({
            owner: 'gate',
            endpoint,
            ...(healthUrl !== undefined && { healthUrl }),
            settings,
            watch: watch,
            env,
            secrets: (0,secrets/* secretsOf */.F)(settings),
            onRegistered: (registered) => started.push(registered),
        });
        if (recorder && held.why === undefined)
            return [];
        const { why = 'it could not begin' } = held;
        const missed = { endpoint: (0,clean_url/* cleanUrl */.T)(endpoint), why };
        if (!recorder && watch) {
            const records = nothingRecorded(missed, watch);
            unrecorded.push({ endpoint: missed.endpoint, records, judged: () => undefined });
        }
        return [missed];
    };
    return {
        get settleMs() {
            return recorders().length > 0 ? (watch?.settleMs ?? SETTLE_MS) : 0;
        },
        async begin() {
            if (!watch)
                return [];
            // One that is over (its maximum duration, say) sees nothing of what comes.
            const alive = left().filter(({ registration: { process: id } }) => id && (0,process_table/* isAlive */._n)(id));
            const already = new Set(alive.map(({ registration }) => registration.endpoint));
            const mine = endpoints.filter((endpoint) => !already.has((0,clean_url/* cleanUrl */.T)(endpoint)));
            return (await Promise.all(mine.map(start))).flat();
        },
        any: () => unrecorded.length > 0 || recorders().length > 0,
        changed: (phase, at) => {
            last = { phase, at };
        },
        lastChange: () => last,
        ask() {
            for (const { folder, id } of recorders())
                (0,recorder_end/* askToStop */.Z$)((0,recorder_place/* recorderFiles */.Wb)(folder, id).stop);
        },
        endMs: () => Math.max(0, ...[...left(), ...started].map(recorder_end/* endsWithin */._c)),
        async end(leftMs) {
            const [theirs, mine] = await Promise.all([
                (0,recorder_end/* takeRecordings */.uZ)(env, endpoints, leftMs),
                Promise.all(started.map((recorder) => (0,recorder_end/* endRecorder */.gP)(recorder, leftMs))),
            ]);
            const recorded = [...theirs, ...mine].map(({ recorder, records, remove }) => {
                const { endpoint, watch: asked } = recorder.registration;
                return {
                    endpoint,
                    records,
                    judged: remove,
                    ...(asked.require && { required: asked.require }),
                };
            });
            return [...recorded, ...unrecorded];
        },
    };
}


/***/ }),

/***/ 40117:
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
// EXTERNAL MODULE: ./build/js/wire/wire.js + 5 modules
var wire_wire = __webpack_require__(96338);
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
