export const id = 5349;
export const ids = [5349];
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

/***/ 31589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isOwn),
/* harmony export */   v: () => (/* binding */ ownFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26083);



/**
 * Makes the folder of this name in a state folder, for this user only, and gives its path. Throws where it cannot be made
 * or is not ours: somebody else could write our past.
 */
function ownFolder({ path, shared }, name) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name);
    (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)(own, 0o700);
    for (const folder of shared ? [path, own] : [own]) {
        if (!isOwn(folder))
            throw new Error(`${folder} is not a folder, or belongs to another user`);
    }
    return own;
}
/** Whether this is a folder, and no link to one, that belongs to this user. Never throws. */
function isOwn(folder) {
    try {
        const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder);
        return entry.isDirectory() && (!process.getuid || entry.uid === process.getuid());
    }
    catch {
        return false;
    }
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

/***/ 75044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
;// CONCATENATED MODULE: ./build/js/deploy/command-environment.js
/** What the gate tells a command; everything else of `MCP_GATE_*` is the gate's own, credentials among it. */
const COMMAND_VARIABLES = [
    'MCP_GATE_REASON',
    'MCP_GATE_PHASE',
    'MCP_GATE_ENDPOINT',
    'MCP_GATE_PREVIOUS_REVISION',
    'MCP_GATE_DEPLOYED_REVISION',
    'MCP_GATE_REPORT',
];
/** Longest of these values, in UTF-16 units: a system refuses to start a program with a much larger one. */
const MAX_VALUE_LENGTH = 4 * 1024;
/** The files by which a step speaks to the runner. Ours carry our result: a command gets files of its own. */
const FILE_COMMANDS = [
    'GITHUB_OUTPUT',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
];
/** Given to actions and not to `run:` steps: keys to the job's caches and artifacts. */
const ACTIONS_ONLY = new Set([
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_RUNTIME_URL',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_CACHE_URL',
    'ACTIONS_CACHE_SERVICE_V2',
]);
/**
 * A value that may hold text of a server. A NUL or an endless text would keep the command from starting, which a
 * server must not be able to do to its own rollback; a line end could forge a second line where it is logged.
 */
function asValue(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    return text.slice(0, MAX_VALUE_LENGTH).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
}
function isWithheld(name) {
    // Names are compared in upper case because Windows does not tell case apart.
    const upper = name.toUpperCase();
    if (upper.startsWith('INPUT_') || upper.startsWith('STATE_'))
        return true;
    if (upper.startsWith('MCP_GATE_'))
        return !COMMAND_VARIABLES.some((known) => known === upper);
    return ACTIONS_ONLY.has(upper);
}
/**
 * The environment of a command: what a `run:` step of the same job would have, and no more. Inputs, saved state
 * and the gate's own credential variables are withheld; a variable that a header names with `env:` is the user's and
 * stays, for the command may need it too. The file commands that are set point at `scratch(name)`, so that nothing
 * the command writes there becomes an output or a state of the gate. The `MCP_GATE_*` values, which may quote a
 * server, come as one line of at most 4 KiB.
 * This is hygiene and no boundary: the command runs as the same user.
 */
function commandEnvironment(env, scratch) {
    const kept = [];
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined || isWithheld(name))
            continue;
        const file = FILE_COMMANDS.find((known) => known === name.toUpperCase());
        if (file && value !== '')
            kept.push([name, scratch(file)]);
        else
            kept.push([name, name.toUpperCase().startsWith('MCP_GATE_') ? asValue(value) : value]);
    }
    return Object.fromEntries(kept);
}

// EXTERNAL MODULE: ./build/js/deploy/output-lines.js
var output_lines = __webpack_require__(25493);
;// CONCATENATED MODULE: ./build/js/deploy/output-tail.js
/** How much of a command's output is kept for reports, in UTF-16 units. */
const TAIL_LENGTH = 4 * 1024;
/** Keeps the last whole lines that fit into TAIL_LENGTH: a line cut at its front could show half a secret that no mask finds. */
function createOutputTail() {
    const lines = [];
    let length = 0;
    return {
        add(line) {
            const kept = line.length < TAIL_LENGTH ? line : `${line.slice(0, TAIL_LENGTH - 2)}…`;
            lines.push(kept);
            length += kept.length + 1;
            while (length > TAIL_LENGTH && lines.length > 1)
                length -= lines.shift().length + 1;
        },
        text: () => lines.join('\n'),
    };
}

// EXTERNAL MODULE: ./build/js/deploy/process-group.js
var process_group = __webpack_require__(28871);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/js/deploy/script-file.js




/**
 * Writes the command's text, untouched but for what the shell needs around it, into a folder (0700) under
 * `tempDir`, with mode 0600. Throws GateError of code `io`.
 */
async function writeScript(shell, command, tempDir) {
    let folder;
    try {
        folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)(tempDir), 'mcp-deploy-gate-'));
        const scriptPath = (0,external_node_path_.join)(folder, `command${shell.extension}`);
        const options = { mode: 0o600, flag: 'wx' };
        await (0,promises_.writeFile)(scriptPath, shell.script(command), options);
        for (const name of FILE_COMMANDS)
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), '', options);
        const made = folder;
        return {
            scriptPath,
            scratch: (fileCommand) => (0,external_node_path_.join)(made, fileCommand),
            remove: () => (0,promises_.rm)(made, { recursive: true, force: true, maxRetries: 3 }).catch(() => { }),
        };
    }
    catch (cause) {
        if (folder !== undefined)
            await (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => { });
        throw new errors/* GateError */.u('io', `The command's script could not be written under ${tempDir}`, {
            hint: 'Point RUNNER_TEMP or TMPDIR at a folder that exists and can be written.',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./build/js/deploy/shell.js
var deploy_shell = __webpack_require__(4350);
;// CONCATENATED MODULE: ./build/js/deploy/run-command.js












/** How long output may still come after the shell has ended while something holds its pipes. */
const DRAIN_MS = 1_000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;
function bashOnWindows(env) {
    return (0,deploy_shell/* gitBashPlaces */.rL)(env).find((place) => (0,external_node_fs_.existsSync)(place)) ?? 'bash';
}
async function start(options, shell, folder) {
    const windows = process.platform === 'win32';
    const bash = shell.program === 'bash';
    const program = windows && bash ? bashOnWindows(options.env) : shell.program;
    const path = windows && bash ? folder.scriptPath.replaceAll('\\', '/') : folder.scriptPath;
    try {
        const child = (0,external_node_child_process_.spawn)(program, (0,deploy_shell/* shellArguments */.$g)(shell, path), {
            cwd: options.cwd,
            env: commandEnvironment(options.env, folder.scratch),
            stdio: ['ignore', 'pipe', 'pipe'],
            // A group of its own: it ends as a whole, and a signal meant for the gate does not interrupt a rollback.
            detached: true,
            windowsHide: true,
            windowsVerbatimArguments: shell.verbatim,
        });
        await new Promise((resolve, reject) => {
            child.once('spawn', resolve);
            child.once('error', reject);
        });
        return child;
    }
    catch (cause) {
        const folderMissing = !(await (0,promises_.stat)(options.cwd).catch(() => undefined))?.isDirectory();
        if (folderMissing) {
            throw new errors/* GateError */.u('io', `The command could not start: ${options.cwd} is not a folder`, {
                hint: 'Set working-directory to a folder that exists.',
                cause,
            });
        }
        throw new errors/* GateError */.u('io', `The command could not start: ${program} could not be run`, {
            hint: `Install ${program} on this machine, or name another one with shell.`,
            cause,
        });
    }
}
/** Hands lines on until both pipes have ended or `stop` is called. */
function readOutput(child, onLine) {
    const tail = createOutputTail();
    const readers = ['stdout', 'stderr'].map((name) => {
        const stream = child[name];
        const lines = (0,output_lines/* createLineSplitter */.A)((line) => {
            tail.add(line);
            onLine(line, name);
        });
        let open = true;
        const finish = () => {
            if (open)
                lines.end();
            open = false;
        };
        stream.on('data', (chunk) => {
            if (open)
                lines.write(chunk);
        });
        const ended = new Promise((resolve) => {
            stream.once('error', () => resolve());
            stream.once('close', () => resolve());
        });
        return { stream, finish, ended };
    });
    return {
        tail,
        ended: Promise.all(readers.map((reader) => reader.ended)),
        stop() {
            for (const { stream, finish } of readers) {
                finish();
                // A server left in the background may go on writing: its pipe stays open, but nobody waits for it.
                stream.unref();
            }
        },
    };
}
/**
 * Runs a command as GitHub runs a step's `run:`, in a process group of its own. At the deadline, or when `signal`
 * aborts (before the start: nothing is run), the whole group gets SIGTERM and, `killAfterMs` later, SIGKILL, and the result comes when it is gone.
 * A command that ends by itself may leave processes in the background, as on GitHub; their output is not waited
 * for longer than a second. Throws ConfigError for an unknown shell, GateError of code `io` where the command
 * could not be started; an exit code never throws.
 */
async function runCommand(options) {
    const shell = (0,deploy_shell/* parseShell */.aV)(options.shell ?? '');
    if (options.signal?.aborted) {
        return { timedOut: false, aborted: true, groupGone: true, durationMs: 0, tail: '' };
    }
    const folder = await writeScript(shell, options.command, options.tempDir ?? (0,external_node_os_.tmpdir)());
    const stop = new AbortController();
    try {
        const startedAt = performance.now();
        const child = await start(options, shell, folder);
        const leader = child.pid;
        options.onSpawn?.(leader);
        const exited = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
        const output = readOutput(child, options.onLine);
        const waitMs = Math.min(Math.max(0, options.timeoutMs), LONGEST_TIMER_MS);
        const ended = await Promise.race([
            exited.then(() => 'by-itself'),
            (0,external_node_timers_promises_.setTimeout)(waitMs, 'deadline', { signal: stop.signal }),
            untilAborted(options.signal, stop.signal),
        ]);
        const groupGone = ended === 'by-itself' || (await (0,process_group/* endGroup */.N)(leader, options.killAfterMs ?? 10_000));
        // Bounded as well: a shell that could not be ended never tells its exit code.
        const drained = (0,external_node_timers_promises_.setTimeout)(DRAIN_MS, undefined, { signal: stop.signal });
        const exit = await Promise.race([exited, drained]);
        await Promise.race([output.ended, drained]);
        output.stop();
        return {
            ...(exit?.code != null && { exitCode: exit.code }),
            ...(exit?.signal && { signal: exit.signal }),
            timedOut: ended === 'deadline',
            aborted: ended === 'aborted',
            groupGone,
            durationMs: Math.round(performance.now() - startedAt),
            tail: output.tail.text(),
        };
    }
    finally {
        stop.abort();
        await folder.remove();
    }
}
function untilAborted(signal, stop) {
    return new Promise((resolve) => {
        const done = () => resolve('aborted');
        if (signal?.aborted)
            done();
        else
            signal?.addEventListener('abort', done, { once: true, signal: stop });
    });
}


/***/ }),

/***/ 4350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ shellArguments),
/* harmony export */   aV: () => (/* binding */ parseShell),
/* harmony export */   rL: () => (/* binding */ gitBashPlaces)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

const asIs = (text) => text;
const quotedForPowerShell = (path) => path.replaceAll("'", "''");
/** As GitHub wraps it: errors stop the script, and a program's exit code becomes the script's. */
function powerShellScript(command) {
    return [
        "$ErrorActionPreference = 'stop'",
        command,
        'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }',
        '',
    ].join('\n');
}
function plain(program, args, extension) {
    return { program, args, extension, script: asIs, quotePath: asIs, verbatim: false };
}
const BUILT_IN = new Map([
    ['bash', plain('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '{0}'], '.sh')],
    ['sh', plain('sh', ['-e', '{0}'], '.sh')],
    ['python', plain('python', ['{0}'], '.py')],
    [
        'pwsh',
        {
            ...plain('pwsh', ['-command', ". '{0}'"], '.ps1'),
            script: powerShellScript,
            quotePath: quotedForPowerShell,
        },
    ],
    [
        'powershell',
        {
            ...plain('powershell', ['-command', ". '{0}'"], '.ps1'),
            // Windows PowerShell 5.1 takes a file without a byte order mark for the machine's code page.
            script: (command) => `\uFEFF${powerShellScript(command)}`,
            quotePath: quotedForPowerShell,
        },
    ],
    [
        'cmd',
        {
            ...plain('cmd', ['/D', '/E:ON', '/V:OFF', '/S', '/C', '"CALL "{0}""'], '.cmd'),
            script: (command) => `@echo off\n${command}\n`.replace(/\r?\n/g, '\r\n'),
            verbatim: true,
        },
    ],
]);
/** Words of a template, split at blanks outside of single or double quotes. */
function words(template) {
    const found = template.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
    return found.map((word) => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'));
}
/**
 * Reads the setting `shell` as GitHub reads `jobs.*.steps[*].shell`: a known name, or a template with `{0}`
 * where the script file goes. Empty is `bash` on every system, so that one command means one thing.
 * Throws ConfigError for anything else.
 *
 * Source: actions/runner, `ScriptHandlerHelpers`.
 */
function parseShell(value) {
    const name = value.trim() || 'bash';
    const known = BUILT_IN.get(name);
    if (known)
        return known;
    const [program, ...args] = words(name);
    if (program === undefined || !args.some((arg) => arg.includes('{0}'))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(`shell: "${value}" is neither a known shell nor a template`, {
            hint: `Use one of ${[...BUILT_IN.keys()].join(', ')}, or a template with {0} where the script file goes: "perl {0}".`,
        });
    }
    return plain(program, args, '');
}
/** The arguments that run this file. */
function shellArguments(shell, scriptPath) {
    return shell.args.map((arg) => arg.replace('{0}', () => shell.quotePath(scriptPath)));
}
/**
 * Where Git for Windows keeps its bash, best first: `bash` in PATH may be the one of WSL, which sees
 * neither this machine's programs nor its paths.
 */
function gitBashPlaces(env) {
    return [env.ProgramW6432, env.ProgramFiles, env['ProgramFiles(x86)'], 'C:\\Program Files']
        .filter((folder) => folder !== undefined && folder !== '')
        .map((folder) => `${folder}\\Git\\bin\\bash.exe`);
}


/***/ }),

/***/ 26796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/* unused harmony export REDACTED */
/** What stands where a secret stood. */
const REDACTED = '***';
const MIN_SECRET = 4;
function createRedactor() {
    // Longest first: one secret may contain another.
    let secrets = [];
    const text = (raw) => {
        let clean = raw;
        for (const secret of secrets)
            if (clean.includes(secret))
                clean = clean.replaceAll(secret, REDACTED);
        return clean;
    };
    const deep = (value) => {
        if (typeof value === 'string')
            return text(value);
        if (Array.isArray(value))
            return value.map(deep);
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, member]) => [text(key), deep(member)]));
    };
    return {
        add(secret) {
            if (secret.length < MIN_SECRET || secrets.includes(secret))
                return;
            secrets = [...secrets, secret].sort((a, b) => b.length - a.length);
        },
        text,
        secrets: () => secrets,
        value(value) {
            if (secrets.length === 0)
                return value;
            const json = JSON.stringify(value) ?? '';
            const holds = secrets.some((s) => json.includes(JSON.stringify(s).slice(1, -1)));
            return holds ? deep(value) : value;
        },
    };
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

/***/ 25349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/deploy/journal-file.js
var journal_file = __webpack_require__(22542);
// EXTERNAL MODULE: ./build/js/deploy/journal-place.js
var journal_place = __webpack_require__(68925);
// EXTERNAL MODULE: ./build/js/deploy/process-table.js
var process_table = __webpack_require__(54448);
// EXTERNAL MODULE: ./build/js/deploy/run-command.js + 3 modules
var run_command = __webpack_require__(75044);
;// CONCATENATED MODULE: ./build/js/deploy/supervise.js






/** Of the output that nobody reads any more. */
const MAX_OUTPUT = 1024 * 1024;
/**
 * Runs one command to its end or its deadline, whoever listens, and writes its end into the journal. It is not run
 * where the journal cannot be written. Never throws.
 */
async function supervise(request, { send, settled, redact }) {
    const { role, journal, timeoutMs } = request;
    const began = performance.now();
    const write = (line, durable) => {
        const at = Math.round(request.clock + performance.now() - began);
        (0,journal_file/* appendLine */.Xq)(journal, { ...line, at }, durable);
    };
    const keep = unreadOutput((0,journal_place/* outputPath */.XC)(journal, role), redact);
    const me = (0,process_table/* processId */.PA)(process.pid);
    try {
        write({ type: 'supervisor', role, timeoutMs, ...me }, true);
    }
    catch (error) {
        send({
            kind: 'error',
            code: 'io',
            message: `The command did not start: the journal cannot be written: ${error.message}`,
            hint: 'Make room on the disk, or set MCP_GATE_STATE_DIR to a folder that can be written.',
        });
        return;
    }
    send({ kind: 'ready', supervisor: me });
    const outcome = await (0,run_command/* runCommand */.d)({
        ...request,
        onSpawn(pid) {
            const process = (0,process_table/* processId */.PA)(pid);
            quietly(() => write({ type: 'command-process', role, ...process }, false));
            send({ kind: 'spawned', process });
        },
        onLine: (line, stream) => send({ kind: 'line', line, stream }, () => keep(line)),
    }).then((result) => ({ result, frame: { kind: 'result', result } }), notStarted);
    const { exitCode, signal, timedOut, durationMs, tail } = outcome.result;
    // Whoever reads the end finds all that was said before it.
    await settled();
    // The gate writes it too, if it still lives.
    quietly(() => write({
        type: 'command-ended',
        role,
        timedOut,
        durationMs,
        tail: redact(tail),
        ...(exitCode !== undefined && { exitCode }),
        ...(signal && { signal }),
    }, true));
    send(outcome.frame);
}
function notStarted(error) {
    const known = error instanceof errors/* GateError */.u;
    const message = error instanceof Error ? error.message : String(error);
    return {
        result: { timedOut: false, aborted: false, groupGone: true, durationMs: 0, tail: message },
        frame: {
            kind: 'error',
            code: known && error.code === 'config' ? 'config' : 'io',
            message,
            hint: known ? error.hint : 'Look at the machine that runs the gate.',
        },
    };
}
/** Keeps the first lines that nobody took in a file for `post`. */
function unreadOutput(path, redact) {
    let room = MAX_OUTPUT;
    return (line) => {
        if (room <= 0)
            return;
        const text = `${redact(line)}\n`;
        room -= text.length;
        quietly(() => (0,external_node_fs_.appendFileSync)(path, room > 0 ? text : '… [the rest was left out]\n', { mode: 0o600 }));
    };
}
function quietly(work) {
    try {
        work();
    }
    catch {
        // The command must not end because something about it could not be written.
    }
}

// EXTERNAL MODULE: ./build/js/entry/redact.js
var redact = __webpack_require__(26796);
;// CONCATENATED MODULE: ./build/js/supervisor.js



/** Characters that may wait for a gate that does not read. */
const MAX_WAITING = 4 * 1024 * 1024;
/** How long a gate that does not read can hold up what is written of the end. */
const SETTLE_MS = 500;
/** How long the last frame may wait for it; the journal has been written by then. */
const LINGER_MS = 10_000;
/**
 * The process that runs one command for the gate and outlives it: reads the request from stdin, tells what happens on
 * stdout, and writes the end into the journal. Nobody's death but its own ends it before the command's deadline.
 */
async function run() {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(name, () => undefined);
    const { stdin, stdout } = process;
    // The gate is gone: what is written to it is told to the callbacks.
    stdout.on('error', () => undefined);
    let text = '';
    for await (const chunk of stdin.setEncoding('utf8'))
        text += chunk;
    const request = JSON.parse(text);
    const redactor = (0,redact/* createRedactor */.l)();
    for (const secret of request.secrets)
        redactor.add(secret);
    let leftOut = 0;
    const write = (frame, onLost) => {
        stdout.write(`${JSON.stringify(frame)}\n`, (error) => error && onLost?.());
    };
    const send = (frame, onLost) => {
        // A command must not wait for a reader, nor fill the memory.
        if (frame.kind === 'line' && stdout.writableLength > MAX_WAITING) {
            leftOut++;
            return;
        }
        if (leftOut > 0)
            write({ kind: 'left-out', count: leftOut });
        leftOut = 0;
        write(frame, onLost);
    };
    const settled = async () => {
        const written = new Promise((resolve) => stdout.write('', () => resolve()));
        await Promise.race([written, (0,promises_.setTimeout)(SETTLE_MS)]);
    };
    await supervise(request, { send, settled, redact: redactor.text });
    setTimeout(() => process.exit(), LINGER_MS).unref();
    stdout.end(() => process.exit());
}


/***/ })

};
