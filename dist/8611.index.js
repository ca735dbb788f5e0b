export const id = 8611;
export const ids = [8611,4306];
export const modules = {

/***/ 2630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS),
/* harmony export */   V: () => (/* binding */ WATCH_CHECK)
/* harmony export */ });
/** What a team may ask of a rollout. */
const LEVELS = ['l1', 'l2', 'l3'];
/** `failed-check` of a run whose rollout did not reach the level that was asked for. */
const WATCH_CHECK = 'zero-downtime';


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

/***/ 38116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ offText),
/* harmony export */   Tn: () => (/* binding */ serverText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   y9: () => (/* binding */ byFile)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82076);

/** Findings by file, the file with the worst first. They come worst first. */
function byFile(findings) {
    const files = new Map();
    for (const finding of findings) {
        const same = files.get(finding.file);
        if (same)
            same.push(finding);
        else
            files.set(finding.file, [finding]);
    }
    return files;
}
/** `2 errors, 1 warning`, or that there is nothing. */
function counted(findings) {
    const counts = ['error', 'warning', 'notice']
        .map((level) => [level, findings.filter((one) => one.level === level).length])
        .filter(([, count]) => count > 0)
        .map(([level, count]) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, level));
    return counts.length > 0 ? counts.join(', ') : 'No findings';
}
/** `Findings of 2 rules are off: …`. */
function offText(off) {
    const rules = [...new Set(off)].sort().join(', ');
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(off.length, 'finding')} not shown: \`rules\` in the config file has ${rules} off.`;
}
/** What is known of each server's sessions, and how. */
function serverText({ servers }) {
    return servers.map(({ resource, because, sessions }) => {
        const live = sessions === 'unknown'
            ? 'taken for stateful, for nothing says it is stateless'
            : `${sessions}`;
        return `Checked ${resource}: an MCP server, for ${because}; ${live}.`;
    });
}
/** `file:line`, as far as they are known. */
function placeText({ file, line }) {
    return file === undefined ? '' : line === undefined ? file : `${file}:${line}`;
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

/***/ 70845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ watchMood),
/* harmony export */   RN: () => (/* binding */ MOODS),
/* harmony export */   bg: () => (/* binding */ levelFact),
/* harmony export */   cY: () => (/* binding */ worstLevel),
/* harmony export */   uz: () => (/* binding */ watchTitle)
/* harmony export */ });
const TITLES = {
    none: 'Downtime',
    'not-proven': 'Not proven',
    l1: 'L1: no downtime',
    l2: 'L2: no downtime, no lost call',
    l3: 'L3: no downtime, no lost call, no lost session',
};
/** The level of a watch in a line of our own words. */
function watchTitle({ level, required }) {
    return `${TITLES[level]}${required === undefined ? '' : ` (${required.toUpperCase()} is required)`}`;
}
/** How a watch ended: good, worth a look, or bad. */
function watchMood({ level, required, met }) {
    if (level === 'none' || !met)
        return 'bad';
    return level === 'l3' || required !== undefined ? 'good' : 'look';
}
/** What stands before the title: on a terminal, and on GitHub. */
const MOODS = {
    good: { mark: '✓', style: 'green', icon: '✅' },
    look: { mark: '!', style: 'yellow', icon: '⚠️' },
    bad: { mark: '✗', style: 'red', icon: '❌' },
};
const SHORT = {
    none: 'downtime',
    'not-proven': 'level not proven',
    l1: 'L1',
    l2: 'L2',
    l3: 'L3',
};
/** The worst level of a run's watches in a word or two; empty where nothing was watched. */
function levelFact(results) {
    const level = worstLevel(results);
    return level === undefined ? '' : SHORT[level];
}
const WORST_FIRST = ['none', 'not-proven', 'l1', 'l2', 'l3'];
/** The worst level of several watches; undefined: nothing was watched. */
function worstLevel(results = []) {
    return WORST_FIRST.find((level) => results.some((result) => result.level === level));
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


/***/ }),

/***/ 24306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this release; a test compares it with package.json. */
const VERSION = '1.0.0';


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
  _c: () => (/* binding */ endsWithin),
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
/** How long a recorder may take to end, in milliseconds: the deadline of its slowest probe, and 5 s. */
function endsWithin({ registration }) {
    return registration.slowestProbeMs + GRACE_MS;
}
/**
 * Ends a recorder, which has `endsWithin` for what it has under way before it is killed, and gives what it saw. `leftMs`:
 * how much of that is left at most, asked again and again. Only its own process is ever killed. Never throws.
 */
async function endRecorder(recorder, leftMs = () => Number.POSITIVE_INFINITY) {
    const files = (0,recorder_place/* recorderFiles */.Wb)(recorder.folder, recorder.id);
    askToStop(files.stop);
    const until = performance.now() + endsWithin(recorder);
    const how = await gone(recorder, () => Math.min(until - performance.now(), leftMs()));
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
function takeRecordings(env, endpoints, leftMs) {
    const found = (0,recorder_find/* findRecorders */.Z)((0,recorder_place/* recorderFolders */.CW)(env), endpoints, 'action');
    return Promise.all(found.map((recorder) => endRecorder(recorder, leftMs)));
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
async function gone(recorder, left) {
    const began = performance.now();
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
 * The recorders of these endpoints, or of `any`, in `folders` (`recorderFolders`), oldest first; with `owner` only those
 * of such an owner. Files of other users, links and broken ones are passed over. Never throws.
 */
function findRecorders(folders, endpoints, owner) {
    const wanted = endpoints === 'any' ? undefined : new Set(endpoints.map(_report_clean_url_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanUrl */ .T));
    return folders
        .filter(({ path, shared }) => !shared || (0,_deploy_own_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwn */ .N)(path))
        .flatMap(({ path }) => recordersIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _recorder_place_js__WEBPACK_IMPORTED_MODULE_3__/* .RECORDINGS */ .b5)))
        .filter(({ registration }) => (wanted === undefined || wanted.has(registration.endpoint)) &&
        (owner === undefined || registration.owner === owner));
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
const failure = among('connect', 'reset', 'timeout', 'status', 'refused', 'limited', 'unknown-session', 'rpc-error', 'protocol');
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
    'session-started': {
        session: amount,
        version: maybe(recording_line_text),
        replaces: maybe(amount),
        gapMs: maybe(amount),
    },
    'stream-started': { session: amount },
    'stream-ended': {
        session: amount,
        how: among('clean', 'broken'),
        why: recording_line_text,
        againMs: maybe(amount),
    },
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
