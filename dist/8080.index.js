export const id = 8080;
export const ids = [8080];
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
/* harmony import */ var _journal_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72178);
/* harmony import */ var _journal_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68925);






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
            const own = ownFolder(folder, (0,_journal_place_js__WEBPACK_IMPORTED_MODULE_4__/* .endpointKey */ .r4)(endpoints));
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
        const bytes = Buffer.from(`${flag === MORE ? '\n' : ''}${(0,_journal_line_js__WEBPACK_IMPORTED_MODULE_5__/* .lineOf */ .cA)(line)}\n`);
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
/** The folder of the endpoints, for this user only. Throws where it is not ours: somebody else could write our past. */
function ownFolder({ path, shared }, key) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, key);
    (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(own, 0o700);
    for (const folder of shared ? [path, own] : [own]) {
        const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder);
        if (!entry.isDirectory())
            throw new Error(`${folder} is not a folder`);
        if (process.getuid && entry.uid !== process.getuid())
            throw new Error(`${folder} belongs to another user`);
    }
    return own;
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

/***/ 68925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ stateFolders),
/* harmony export */   SR: () => (/* binding */ runIdOf),
/* harmony export */   XC: () => (/* binding */ outputPath),
/* harmony export */   r4: () => (/* binding */ endpointKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _report_clean_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31532);




const NAME = 'mcp-deploy-gate';
/**
 * Where journals are kept, best first: MCP_GATE_STATE_DIR, else the user's folder for state (XDG Base Directory
 * Specification; LOCALAPPDATA on Windows), then the job's folder for temporary files, then the system's.
 */
function stateFolders(env, platform = process.platform) {
    const fallback = (path, shared) => ({ path, shared, fallback: true });
    const places = [{ path: chosen(env, platform), shared: false, fallback: false }];
    if (env.RUNNER_TEMP)
        places.push(fallback((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.RUNNER_TEMP, `${NAME}-state`), false));
    const user = process.getuid?.() ?? 'user';
    places.push(fallback((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `${NAME}-${user}`), true));
    return places;
}
function chosen(env, platform) {
    if (env.MCP_GATE_STATE_DIR)
        return env.MCP_GATE_STATE_DIR;
    if (platform === 'win32') {
        const local = env.LOCALAPPDATA || node_path__WEBPACK_IMPORTED_MODULE_2__.win32.join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), 'AppData', 'Local');
        return node_path__WEBPACK_IMPORTED_MODULE_2__.win32.join(local, NAME);
    }
    const xdg = env.XDG_STATE_HOME;
    // The specification: a path that is not absolute is to be ignored.
    if (xdg && node_path__WEBPACK_IMPORTED_MODULE_2__.posix.isAbsolute(xdg))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(xdg, NAME);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.local', 'state', NAME);
}
/** The folder of these endpoints inside a state folder: the same for every run of the same deployment. */
function endpointKey(endpoints) {
    const addresses = [...new Set(endpoints.map(_report_clean_url_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanUrl */ .T))].sort();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(addresses.join('\n')).digest('hex').slice(0, 16);
}
/** A name that sorts by time and that no other run has. `time` is the wall clock's, `random` some hex digits. */
function runIdOf(time, random) {
    return `${time.toISOString().replace(/\.\d+Z$|[-:]/g, '')}Z-${random}`;
}
/** What the supervisor of a command writes where nobody reads its output any more. */
function outputPath(journalPath, role) {
    return journalPath.replace(/\.jsonl$/, `.${role}.log`);
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

/***/ 54448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ processId),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   qV: () => (/* binding */ statFields)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/** State, parent, group and so on of a process; absent: it has just ended. Follows proc_pid_stat(5). */
function statFields(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        // The name before it stands in parentheses and may hold some itself.
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    }
    catch {
        return undefined;
    }
}
/** How this process will be known to others. */
function processId(pid) {
    const startedAt = startOf(pid);
    return startedAt === undefined ? { pid } : { pid, startedAt };
}
/** Whether it still runs: the same process, and more than a zombie. */
function isAlive({ pid, startedAt }) {
    if (!Number.isSafeInteger(pid) || pid <= 0)
        return false;
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        // EPERM: there is one, of another user.
        if (error.code !== 'EPERM')
            return false;
    }
    if (process.platform === 'linux' && statFields(pid)?.[0] === 'Z')
        return false;
    const now = startOf(pid);
    return startedAt === undefined || now === undefined || now === startedAt;
}
let boot;
function startOf(pid) {
    switch (process.platform) {
        case 'linux': {
            const ticks = statFields(pid)?.[19];
            // Ticks count from the boot.
            boot ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/proc/sys/kernel/random/boot_id', 'latin1').trim();
            return ticks === undefined ? undefined : `${boot}/${ticks}`;
        }
        case 'win32':
            return undefined;
        default: {
            const options = { encoding: 'utf8', timeout: 5_000, env: { LC_ALL: 'C' } };
            const { stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], options);
            return stdout?.trim() || undefined;
        }
    }
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

/***/ 18265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ failsOn)
/* harmony export */ });
/** Whether a change of this severity is a failure under `fail-on`. */
function failsOn(severity, failOn) {
    switch (failOn) {
        case 'none':
            return false;
        case 'breaking':
            return severity === 'breaking';
        case 'review':
            return severity !== 'safe';
        case 'any':
            return true;
    }
}


/***/ }),

/***/ 45478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   Tl: () => (/* binding */ writeTextFile),
/* harmony export */   lQ: () => (/* binding */ isFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12027);
/* harmony import */ var _heap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46906);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26083);






/** More than any snapshot of a sane server; a larger file is a mistake, not data. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;
const CHUNK = 1024 * 1024;
/** The text of a file in UTF-8; undefined where there is none. Throws GateError of code `io` for any other trouble. */
async function readTextFile(path) {
    try {
        const bytes = await readBounded(path, MAX_FILE_BYTES);
        if (bytes === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .u('io', `${path} has more than ${MAX_FILE_BYTES} bytes.`, {
                hint: 'Is it the right file?',
            });
        }
        if (bytes.length > _heap_js__WEBPACK_IMPORTED_MODULE_4__/* .LARGE_BYTES */ .cz)
            (0,_heap_js__WEBPACK_IMPORTED_MODULE_4__/* .keepHeapSmall */ .p8)();
        return bytes.toString('utf8');
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .u)
            throw error;
        const { code, message } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .u('io', `${path} cannot be read: ${message}`, {
            hint: 'Check that it is a file that this user may read.',
            cause: error,
        });
    }
}
/** Undefined where there is more. It is counted while it is read: a link of a checkout may lead to `/dev/zero`, which has no size and no end. */
async function readBounded(path, max) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        const { size } = await file.stat();
        // One byte more than there should be: it shows the end. Large files are then in the memory once.
        let bytes = Buffer.allocUnsafe(Math.min(size || CHUNK, max) + 1);
        let length = 0;
        for (;;) {
            if (length === bytes.length)
                bytes = Buffer.concat([bytes], 2 * length);
            const { bytesRead } = await file.read(bytes, length, bytes.length - length);
            length += bytesRead;
            if (length > max)
                return undefined;
            if (bytesRead === 0)
                return bytes.subarray(0, length);
        }
    }
    finally {
        await file.close();
    }
}
/** Writes a file whole or not at all, with the rights that it has, making its folder. Throws GateError of code `io`. */
async function writeTextFile(path, text) {
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
        (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        const old = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, text, { flag: 'wx' });
        if (old)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(draft, old.mode & 0o777);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .u('io', `${path} cannot be written: ${error.message}`, {
            hint: 'Check the path and that this user may write there.',
            cause: error,
        });
    }
}
async function isFolder(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined))?.isDirectory() ?? false;
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

/***/ 46906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NY: () => (/* binding */ sweepWhereGrown),
/* harmony export */   X0: () => (/* binding */ sweep),
/* harmony export */   cz: () => (/* binding */ LARGE_BYTES),
/* harmony export */   p8: () => (/* binding */ keepHeapSmall)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30714);


/** From this many bytes on what is read is large. */
const LARGE_BYTES = 1024 * 1024;
let small = false;
/**
 * Keeps V8 from letting its young generation grow: what the gate reads then is large and short-lived, and with room
 * for it the process takes half as much memory again (340 instead of 230 MiB for three samples of 10,000 tools). It
 * costs a fifth of the speed, so it is called when the first large thing is read. Once is enough.
 */
function keepHeapSmall() {
    if (small)
        return;
    small = true;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
    // The old generation is looked at when it is twice as large as what is needed: V8 would wait for four times.
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--heap-growing-percent=100');
}
let collect;
/**
 * Gives back at once what large things left behind, where any were read: V8 would not look before the process has
 * grown as much again. Takes as long as what is still needed is large, some 50 ms for 10,000 tools.
 */
function sweep() {
    if (!small)
        return;
    if (!collect) {
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--expose-gc');
        collect = (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)('gc');
    }
    collect();
    swept = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapStatistics)().used_heap_size;
}
/** What the last sweep left, in bytes. */
let swept = 0;
/** By so many bytes the heap may grow before it is swept on the way. */
const MAX_GROWTH = 32 * 1024 * 1024;
/** Sweeps where much was left behind since the last time; true where it did. */
function sweepWhereGrown() {
    if (!small || (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapStatistics)().used_heap_size < swept + MAX_GROWTH)
        return false;
    sweep();
    return true;
}


/***/ }),

/***/ 4462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
/** True for a JSON object: neither null nor an array. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 26083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Makes a folder and those above it that are missing. Node's own `recursive` never comes to an end where a folder that
 * exists says that it does not when one is made in it, as those of /proc do. Throws what the system throws.
 */
function makeFolder(path, mode) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, mode);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory())
            return;
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (code !== 'ENOENT' || above === path || isFolder(above))
            throw error;
        makeFolder(above, mode);
        // Somebody else may have made it meanwhile.
        makeFolder(path, mode);
    }
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}


/***/ }),

/***/ 31532:
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

/***/ 43944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ endedBeforeSwitch),
/* harmony export */   py: () => (/* binding */ comparedAt),
/* harmony export */   yU: () => (/* binding */ whenServed)
/* harmony export */ });
/** True where a blue-green run ended before its switch: all that it verified is the candidate. */
function endedBeforeSwitch({ candidateEndpoints, phases }) {
    return candidateEndpoints !== undefined && !phases.some(({ phase }) => phase === 'promote');
}
/** The address that served what was compared with the snapshot; the candidate's own where it never became live. */
function comparedAt(report) {
    const { candidateEndpoints, endpoints } = report;
    const wasLive = report.phases.some(({ phase }) => phase === 'verify-live');
    return (wasLive ? undefined : candidateEndpoints?.[0]) ?? endpoints[0];
}
/** When that address serves it again, where it does not do so now: `, once …`; else nothing. */
function whenServed(report) {
    const gone = report.result === 'rolled-back' ||
        report.commands.some(({ role, ended }) => role === 'discard' && ended !== undefined);
    return gone ? ', once the new version is deployed again' : '';
}


/***/ }),

/***/ 80486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ refreshOf),
/* harmony export */   ZL: () => (/* binding */ shellQuote),
/* harmony export */   vJ: () => (/* binding */ refreshCommand)
/* harmony export */ });
/* harmony import */ var _clean_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31532);
/* harmony import */ var _compared_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43944);


/** One argument as a POSIX shell reads it, whatever stands in it; as it is where that is safe. */
function shellQuote(argument) {
    if (/^[A-Za-z0-9_@%+:,./][A-Za-z0-9_@%+=:,./-]*$/.test(argument))
        return argument;
    return `'${argument.replaceAll("'", `'\\''`)}'`;
}
/**
 * The command that writes a snapshot anew, to paste into a shell. `source` is an endpoint, or `-- command args…` of a
 * stdio server, quoted already.
 */
function refreshCommand(source, file) {
    const start = `npx mcp-deploy-gate snapshot`;
    if (source.startsWith('-- '))
        return `${start} -o ${shellQuote(file)} ${source}`;
    return `${start} ${shellQuote((0,_clean_url_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanUrl */ .T)(source))} -o ${shellQuote(file)}`;
}
/** The same for what a run asked; undefined where it asked nothing that could be asked again. */
function refreshOf(report) {
    const source = (0,_compared_at_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedAt */ .py)(report);
    if (source === undefined || !/^(https?:|-- )/i.test(source))
        return undefined;
    return refreshCommand(source, report.settings.snapshot ?? 'tools-snapshot.json');
}


/***/ }),

/***/ 82076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Vt: () => (/* binding */ isWholeItem),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   g6: () => (/* binding */ bothSides),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   zD: () => (/* binding */ grouped),
/* harmony export */   zw: () => (/* binding */ commandEnd)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90630);

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
/** How a command ended: `exit code 1`, `signal SIGKILL, killed at its deadline,`; raw. */
function commandEnd(ended) {
    const { exitCode, signal, timedOut } = ended;
    const end = signal === undefined ? `exit code ${exitCode ?? '?'}` : `signal ${signal}`;
    return timedOut ? `${end}, killed at its deadline,` : end;
}


/***/ }),

/***/ 4729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   YB: () => (/* binding */ columns)
/* harmony export */ });
// East Asian wide and fullwidth characters, and emoji: two columns each.
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const MARK = /\p{M}/u;
/** The columns that a text takes on a terminal; hidden characters are escaped before. */
function columns(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
    return width;
}
/** Breaks a text at spaces into lines of at most `width` columns; a longer word keeps a line of its own. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    let used = 0;
    for (const word of text.split(' ')) {
        const size = columns(word);
        if (line !== '' && used + 1 + size > width) {
            lines.push(line);
            line = word;
            used = size;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
            used = columns(line);
        }
    }
    lines.push(line);
    return lines;
}
/** At most `width` columns of a text, an ellipsis at the end where cut. */
function clip(text, width) {
    if (columns(text) <= width)
        return text;
    let cut = '';
    let used = 0;
    for (const character of text) {
        used += columns(character);
        if (used > width - 1)
            break;
        cut += character;
    }
    return width > 0 ? `${cut}…` : '';
}


/***/ }),

/***/ 16605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ equalJson),
/* harmony export */   dT: () => (/* binding */ scalarJson),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4462);

/**
 * Canonical JSON text of a value by RFC 8785, and total where the RFC gives up: a lone surrogate becomes
 * its `\\udxxx` escape, and a number too large for a double (`1e400` on the wire) becomes `1e999`.
 * Two values have the same text exactly when `equalJson` holds. Files may nest deeper than the stack.
 */
function canonicalJson(value) {
    try {
        return nestedJson(value);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return deepJson(value);
    }
}
function nestedJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => nestedJson(item)).join(',')}]`;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return scalarJson(value);
    const members = [];
    // RFC 8785 §3.2.3 sorts by UTF-16 unit, which is the default order.
    for (const key of Object.keys(value).sort()) {
        const member = value[key];
        if (member !== undefined)
            members.push(`${JSON.stringify(key)}:${nestedJson(member)}`);
    }
    return `{${members.join(',')}}`;
}
/** The same without recursion. */
function deepJson(value) {
    const texts = [];
    const pending = [{ value }];
    for (let next = pending.pop(); next; next = pending.pop()) {
        if ('text' in next)
            texts.push(next.text);
        else if (typeof next.value !== 'object' || next.value === null)
            texts.push(scalarJson(next.value));
        else {
            const isList = Array.isArray(next.value);
            const parts = Object.entries(next.value).filter(([, member]) => member !== undefined);
            // Keys of a list are in order, which is not that of their texts.
            if (!isList)
                parts.sort(([a], [b]) => (a < b ? -1 : 1));
            texts.push(isList ? '[' : '{');
            pending.push({ text: isList ? ']' : '}' });
            for (const [index, [key, member]] of [...parts.entries()].reverse()) {
                const name = isList ? '' : `${JSON.stringify(key)}:`;
                pending.push({ value: member }, { text: (index > 0 ? ',' : '') + name });
            }
        }
    }
    return texts.join('');
}
/** JSON text of a string, number, boolean or null; infinities as a number that reads back as one. */
function scalarJson(value) {
    if (value === Number.POSITIVE_INFINITY)
        return '1e999';
    if (value === Number.NEGATIVE_INFINITY)
        return '-1e999';
    return JSON.stringify(value);
}
/** Whether two JSON values are equal; the order of an object's keys does not matter. */
function equalJson(a, b) {
    if (a === b)
        return true;
    if (Array.isArray(a)) {
        if (!Array.isArray(b) || a.length !== b.length)
            return false;
        return a.every((item, index) => equalJson(item, b[index]));
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(a) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(b))
        return false;
    const keys = Object.keys(a);
    if (keys.length !== Object.keys(b).length)
        return false;
    return keys.every((key) => Object.hasOwn(b, key) && equalJson(a[key], b[key]));
}


/***/ }),

/***/ 27687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ compareCodePoints)
/* harmony export */ });
/**
 * Compares two strings by Unicode code point, for `sort`: the same on every machine and in every locale.
 * (The default order of JavaScript is by UTF-16 unit and puts U+1F600 before U+FF01.)
 * Halves of a character count as one that is beyond the basic plane.
 */
function compareCodePoints(a, b) {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++) {
        const left = a.charCodeAt(i);
        const right = b.charCodeAt(i);
        if (left !== right)
            return rank(left) - rank(right);
    }
    return a.length - b.length;
}
/** Lifts surrogates over the rest of the basic plane, which makes unit order equal to code point order. */
function rank(unit) {
    if (unit < 0xd800)
        return unit;
    return unit <= 0xdfff ? unit + 0x2000 : unit - 0x800;
}


/***/ })

};
