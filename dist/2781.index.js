export const id = 2781;
export const ids = [2781];
export const modules = {

/***/ 92439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ aftermathOf)
/* harmony export */ });
/** What `post` has to do (design, promises 1, 4 and 8). Pure. */
function aftermathOf(left) {
    const { result, brokeOff, mode, deploys, promotes, intended, passed } = left;
    if (brokeOff || (result !== undefined && result !== 'cancelled'))
        return { todo: 'nothing' };
    if (intended.includes('rollback'))
        return { todo: 'prove-rollback' };
    if (mode !== 'gate')
        return { todo: 'untouched', why: 'the rollback had not been started' };
    if (passed)
        return { todo: 'was-verified' };
    // In a blue-green run only the switch changes what is live.
    if (promotes && !intended.includes('promote'))
        return { todo: 'untouched', why: 'the switch had not been started' };
    if (!promotes && deploys && !intended.includes('deploy'))
        return { todo: 'untouched', why: 'the deployment had not been started' };
    return { todo: 'decide' };
}


/***/ }),

/***/ 44316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   Y0: () => (/* binding */ isAhead),
/* harmony export */   aS: () => (/* binding */ probeTime),
/* harmony export */   co: () => (/* binding */ clockOff)
/* harmony export */ });
/** Two clocks that differ by less differ by rounding and transport. */
const SAME_CLOCK_MS = 2000;
function isTold(reading) {
    return !('error' in reading);
}
/** How far the monitor's clock is ahead of ours; 0 where nothing tells. */
function clockOff({ at, clock }) {
    const off = clock === undefined ? 0 : clock - at;
    return Math.abs(off) <= SAME_CLOCK_MS ? 0 : off;
}
/** When the monitor probed, on our clock; undefined where it does not say. */
function probeTime(reading) {
    return reading.probedAt === undefined ? undefined : reading.probedAt - clockOff(reading);
}
/** True where the monitor says that it probed at a time that is still to come. */
function isAhead(reading) {
    return (probeTime(reading) ?? 0) > reading.at + SAME_CLOCK_MS;
}


/***/ }),

/***/ 44473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ judgeMonitor),
/* harmony export */   qb: () => (/* binding */ MONITOR_CHECK)
/* harmony export */ });
/* unused harmony export meaning */
/* harmony import */ var _monitor_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44316);

/** `failed-check` of a run that an outside monitor failed. */
const MONITOR_CHECK = 'monitor';
/** How many probes in a row have to call the server down. */
const PROBES_DOWN = 2;
/** What monitors call a server that is well, lower case. What is neither one of these nor `down` is not known. */
const UP = new Set([
    ...['up', 'ok', 'okay', 'live', 'alive', 'online', 'healthy', 'well', 'good', 'operational'],
    ...['available', 'running', 'pass', 'passed', 'passing', 'success', 'green', 'true', '1'],
]);
/**
 * What the readings of an outside monitor say together: `down` only where two different probes after the switch call
 * the server down, one after the other, and no later one calls it up. The same readings always give the same verdict.
 */
function judgeMonitor(readings, rules) {
    const probes = probesAfter(readings, rules);
    const last = probes.filter(({ says }) => says !== 'other').slice(-PROBES_DOWN);
    const down = last.length === PROBES_DOWN && last.every(({ says }) => says === 'down');
    const up = probes.at(-1)?.says === 'up';
    return { verdict: down ? 'down' : up ? 'up' : 'unproven', probes };
}
function probesAfter(readings, rules) {
    const byProbe = new Map();
    for (const reading of readings) {
        if (!(0,_monitor_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isTold */ .Wc)(reading) || reading.probedAt === undefined)
            continue;
        const { status, at, probedAt } = reading;
        const says = meaning(status, rules.down);
        const ahead = (0,_monitor_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isAhead */ .Y0)(reading);
        // A time that is still to come proves no order: it may take an alarm back, but not raise one.
        if (ahead && says !== 'up')
            continue;
        const time = ahead ? at : ((0,_monitor_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .probeTime */ .aS)(reading) ?? at);
        if (time <= rules.switchedAt)
            continue;
        // Of one probe the better word counts: caches and regions differ.
        if (byProbe.get(probedAt)?.says !== 'up')
            byProbe.set(probedAt, { time, says, status });
    }
    return [...byProbe.values()].sort((a, b) => a.time - b.time);
}
/** What a status means. */
function meaning(status, down) {
    const word = status.trim().toLowerCase();
    return down.includes(word) ? 'down' : UP.has(word) ? 'up' : 'other';
}


/***/ }),

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

/***/ 73376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ livePhase),
/* harmony export */   GO: () => (/* binding */ maybeRan),
/* harmony export */   Yg: () => (/* binding */ UNVERIFIED),
/* harmony export */   lC: () => (/* binding */ leftOf)
/* harmony export */ });
/* harmony import */ var _decide_monitor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44473);
/* harmony import */ var _decide_watch_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2630);
/* harmony import */ var _deploy_journal_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29427);
/* harmony import */ var _report_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54839);




const UNVERIFIED = 'Deployment unverified';
/** What is not known of the commands that were started, as a sentence after another; empty: nothing. */
function maybeRan(intents) {
    const open = intents.filter(({ ended }) => !ended).map(({ role }) => `${role}-command`);
    if (open.length === 0)
        return '';
    return ` ${open.join(' and ')} may have run, wholly or in part, and is not run again.`;
}
/** The phase that verifies what is live: in a blue-green run the one after the switch. */
function livePhase(promotes) {
    return promotes ? 'verify-live' : 'verify';
}
/** What a journal says about what is left to do. */
function leftOf(journal, settings) {
    const { events, notes } = journal;
    const promotes = settings.promoteCommand !== undefined;
    const result = (0,_report_log_js__WEBPACK_IMPORTED_MODULE_1__/* .lastOf */ .g1)(events, 'run-ended')?.result;
    return {
        ...(result && { result }),
        brokeOff: notes.some((note) => note.type === 'broke-off'),
        mode: (0,_report_log_js__WEBPACK_IMPORTED_MODULE_1__/* .lastOf */ .g1)(events, 'run-started')?.mode ?? 'gate',
        deploys: settings.deployCommand !== undefined,
        promotes,
        intended: (0,_deploy_journal_state_js__WEBPACK_IMPORTED_MODULE_2__/* .journalState */ .v)(journal).intents.map(({ role }) => role),
        passed: stayedPassed((0,_report_log_js__WEBPACK_IMPORTED_MODULE_1__/* .eventsOf */ .XL)(events, 'decision'), livePhase(promotes)),
    };
}
/**
 * What was verified, and did not fail in the soak after it. What an outside monitor says, or a watch, or manifests, undoes
 * nothing.
 */
function stayedPassed(decisions, phase) {
    const at = decisions.findIndex((one) => one.verdict === 'pass' && one.phase === phase);
    const failed = decisions
        .slice(at + 1)
        .filter(({ verdict, phase: of }) => verdict === 'fail' && of !== 'preflight');
    return at >= 0 && failed.every(({ check }) => check === _decide_monitor_js__WEBPACK_IMPORTED_MODULE_0__/* .MONITOR_CHECK */ .qb || check === _decide_watch_result_js__WEBPACK_IMPORTED_MODULE_3__/* .WATCH_CHECK */ .V);
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

/***/ 2781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(57264);
// EXTERNAL MODULE: ./build/js/decide/aftermath.js
var aftermath = __webpack_require__(92439);
// EXTERNAL MODULE: ./build/js/deploy/journal-file.js
var journal_file = __webpack_require__(22542);
// EXTERNAL MODULE: ./build/js/deploy/journal-read.js
var journal_read = __webpack_require__(41596);
// EXTERNAL MODULE: ./build/js/deploy/journal-state.js
var journal_state = __webpack_require__(29427);
// EXTERNAL MODULE: ./build/js/deploy/process-table.js
var process_table = __webpack_require__(54448);
// EXTERNAL MODULE: ./build/js/entry/error-text.js
var error_text = __webpack_require__(48627);
// EXTERNAL MODULE: ./build/js/entry/outlive-output.js
var outlive_output = __webpack_require__(26609);
// EXTERNAL MODULE: ./build/js/gate/left-open.js
var left_open = __webpack_require__(73376);
// EXTERNAL MODULE: ./build/js/github/finish.js + 1 modules
var finish = __webpack_require__(10088);
// EXTERNAL MODULE: ./build/js/watch/recorder-end.js + 1 modules
var recorder_end = __webpack_require__(79776);
// EXTERNAL MODULE: ./build/js/watch/recorder-find.js
var recorder_find = __webpack_require__(46976);
// EXTERNAL MODULE: ./build/js/watch/recorder-place.js
var recorder_place = __webpack_require__(88200);
;// CONCATENATED MODULE: ./build/js/github/left-watches.js




/** Ends the watches of gates of this job that were killed before they had judged them, and shows what was seen. */
async function tellLeftWatches(env) {
    const left = (0,recorder_find/* findRecorders */.Z)((0,recorder_place/* recorderFolders */.CW)(env), 'any', 'gate').filter(({ registration }) => !(0,process_table/* isAlive */._n)(registration.ownerProcess));
    if (left.length === 0)
        return;
    const ended = await Promise.all(left.map((recorder) => (0,recorder_end/* endRecorder */.gP)(recorder)));
    const { finishRecordings } = await Promise.all(/* import() */[__webpack_require__.e(9291), __webpack_require__.e(8755)]).then(__webpack_require__.bind(__webpack_require__, 18755));
    await finishRecordings(ended);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/report/log.js
var log = __webpack_require__(54839);
;// CONCATENATED MODULE: ./build/js/github/living-gate.js



const POLL_MS = 200;
/**
 * Ends a gate that lives on after its step: in a job's container the runner's signals end `docker exec`, and not what
 * runs inside. It gets the signal that was meant for it, and comes to its own end, a rollback before that. True: it is gone.
 */
async function endLivingGate({ gate }, { clock, until }) {
    // By its number alone it could be another process.
    if (gate.startedAt === undefined || gate.pid === process.pid)
        return true;
    if ((0,process_table/* isAlive */._n)(gate))
        signal(gate.pid);
    while ((0,process_table/* isAlive */._n)(gate)) {
        if (clock() >= until)
            return false;
        await (0,promises_.setTimeout)(POLL_MS);
    }
    return true;
}
function signal(pid) {
    try {
        process.kill(pid, 'SIGINT');
    }
    catch {
        // It is gone, or another user's: it is waited for.
    }
}
const STILL_LIVES = {
    level: 'error',
    title: 'The gate still runs',
    reason: 'The gate was cancelled, and still runs after its step: the live version is unverified, and nothing is done beside it.',
    hint: 'Wait for its end and look at what is live. The runner may end it with the job, and what it did stands in the journal of the run.',
};
/** What a gate came to of which the runner heard nothing any more. */
function endedUnheard({ events }) {
    const ended = (0,log/* lastOf */.g1)(events, 'run-ended');
    if (!ended)
        return undefined;
    const reason = `The gate came to its end after its step (${ended.result}): ${ended.reason}`;
    const level = ended.result === 'passed' ? 'warning' : 'error';
    return { level, title: 'The gate ended after its step', reason, hint: ended.hint };
}

// EXTERNAL MODULE: ./build/js/github/state.js
var state = __webpack_require__(53237);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/deploy/journal-place.js
var journal_place = __webpack_require__(68925);
// EXTERNAL MODULE: ./build/js/deploy/take-over.js
var take_over = __webpack_require__(63260);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
;// CONCATENATED MODULE: ./build/js/github/take-over.js






/** Waits for what the main step left running, and shows what it did not see. Gives what is to be told where it still runs at the end. */
async function watchRunning(watch) {
    for (const { role, ended } of watch.intents) {
        if (ended && !(0,external_node_fs_.existsSync)((0,journal_place/* outputPath */.XC)(watch.journal, role)))
            continue;
        core/* startGroup */.Oh(`What the ${role} command said after the gate was gone`);
        const taken = await (0,take_over/* takeOver */.w)({ ...watch, role, onLine: (line) => core/* info */.pq((0,report_escape/* logLine */.BP)(line)) });
        core/* endGroup */.N4();
        if (taken.state === 'running')
            return stillRunning(role, taken);
        const end = taken.state === 'ended' ? 'has ended' : 'runs no more, and its end is not known';
        core/* info */.pq(`The ${role} command ${end}.`);
    }
    return undefined;
}
function stillRunning(role, { process, deadlineMs }) {
    const left = deadlineMs > 0 ? `for ${(0,words/* duration */.p0)(deadlineMs)} at most` : 'past its deadline';
    return {
        level: 'error',
        title: `The ${role} command still runs`,
        reason: `The gate was cancelled or killed while the ${role} command ran, and it still runs (process ${process.pid}), ${left}: the live version is unverified.`,
        hint: 'It was left alone: half of it is worse than none. Wait for its end and look at what is live; do not start it again. The runner may end it with the job, and its end stands in the journal of the run.',
    };
}

// EXTERNAL MODULE: ./build/js/github/tell.js
var tell = __webpack_require__(77449);
;// CONCATENATED MODULE: ./build/js/post.js















/**
 * How long the post step may take. GitHub ends everything 5 minutes after a cancellation: the main step may have taken 10
 * seconds of them, and reports are to be written.
 */
const BUDGET_MS = 4 * 60_000;
/** How long the process may outlive its work. */
const LINGER_MS = 5_000;
/** The action's post step: finishes what a main step that was cut short left open. Never throws. */
async function run() {
    (0,outlive_output/* outliveOutput */.u)();
    try {
        await afterMain(core/* getState */.Gu(state/* STATE_JOURNAL */.YI), core/* getState */.Gu(state/* STATE_PROGRESS */.em));
    }
    catch (error) {
        const reason = 'The gate was cut short, and the post step failed: the live version is unverified.';
        await (0,tell/* tell */.q)({ level: 'error', title: left_open/* UNVERIFIED */.Yg, reason, hint: (0,error_text/* errorText */.k)(error) });
    }
    finally {
        await (0,finish/* quietly */.gd)('What was watched', () => tellLeftWatches(process.env));
        setTimeout(() => process.exit(), LINGER_MS).unref();
    }
}
async function afterMain(path, progress) {
    if (path === '') {
        if (progress !== 'started')
            return;
        const reason = 'The gate was cancelled or killed before it had begun: the live version is unverified. Nothing was rolled back.';
        return (0,tell/* tell */.q)({ level: 'error', title: left_open/* UNVERIFIED */.Yg, reason });
    }
    const journal = (0,journal_read/* readJournal */.a)(path);
    if (!journal) {
        if (progress !== 'started')
            return;
        const reason = `The gate was cancelled or killed, and its journal is gone: whether a command ran is not known, and the live version is unverified.`;
        return (0,tell/* tell */.q)({ level: 'error', title: left_open/* UNVERIFIED */.Yg, reason, hint: 'Look at what is live.' });
    }
    // Nearly always: nothing more is loaded for it.
    if ((0,aftermath/* aftermathOf */.y)((0,left_open/* leftOf */.lC)(journal, {})).todo === 'nothing')
        return;
    // It said all that there was to say, and could not write it down: a full disk, say.
    if (progress === 'ended' && !(0,journal_state/* journalState */.v)(journal).ended)
        return;
    const clock = clockOf(journal);
    const until = clock() + BUDGET_MS;
    (0,journal_file/* appendLine */.Xq)(path, { type: 'post-started', at: Math.round(clock()), ...(0,process_table/* processId */.PA)(process.pid) });
    if (!(await endLivingGate(journal.header, { clock, until })))
        return (0,tell/* tell */.q)(STILL_LIVES);
    const left = (0,journal_read/* readJournal */.a)(path) ?? journal;
    if ((0,aftermath/* aftermathOf */.y)((0,left_open/* leftOf */.lC)(left, {})).todo === 'nothing') {
        const heard = endedUnheard(left);
        return heard && (0,tell/* tell */.q)(heard);
    }
    const { intents } = (0,journal_state/* journalState */.v)(left);
    const still = await watchRunning({ journal: path, intents, clock, until });
    if (still)
        return (0,tell/* tell */.q)(still);
    const { finishAfter } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(9547), __webpack_require__.e(4153), __webpack_require__.e(8210), __webpack_require__.e(1320), __webpack_require__.e(8889), __webpack_require__.e(3034), __webpack_require__.e(9845), __webpack_require__.e(9144)]).then(__webpack_require__.bind(__webpack_require__, 37404));
    await finishAfter((0,journal_read/* readJournal */.a)(path) ?? journal, { clock: clock(), until });
}
/** The run's clock, in a later process. */
function clockOf({ header }) {
    const began = Date.now() - Date.parse(header.time);
    const since = performance.now();
    return () => Math.max(0, began) + performance.now() - since;
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
