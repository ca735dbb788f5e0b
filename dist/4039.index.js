export const id = 4039;
export const ids = [4039,4306];
export const modules = {

/***/ 30085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ FLAG_NAMES),
/* harmony export */   GY: () => (/* binding */ FILE_NAMES),
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   _I: () => (/* binding */ settingOfFlag),
/* harmony export */   iT: () => (/* binding */ settingKey),
/* harmony export */   si: () => (/* binding */ namesCredential)
/* harmony export */ });
/* unused harmony export SETTING_KEYS */
const key = (name, options = {}) => ({
    name,
    input: true,
    flag: name,
    file: true,
    text: 'text',
    ...options,
});
/** Kept as it was written, and never shown: it may hold what `${{ secrets.X }}` became. */
const command = (name) => key(name, { file: 'command', text: 'script', secret: true });
/** Every setting, in the order in which action.yml and the tables list them. The values' rules are in schema.ts. */
const SETTING_KEYS = [
    key('endpoint', { file: 'address', flag: undefined, text: 'lines' }),
    key('candidate-endpoint', { file: 'address', text: 'lines' }),
    key('previous-endpoint', { file: 'address' }),
    key('transport'),
    key('protocol-version'),
    key('health-url', { file: 'address' }),
    key('expected-version', { file: 'run' }),
    key('expected-revision', { file: 'run' }),
    key('previous-revision', { file: 'run' }),
    key('headers', { file: 'credential', flag: 'header', text: 'lines', secret: true }),
    key('bearer-token', {
        file: 'credential',
        flag: undefined,
        secret: true,
        variable: 'MCP_GATE_BEARER_TOKEN',
    }),
    key('oidc-audience', { file: 'credential' }),
    key('oauth-client-id', { file: 'credential' }),
    key('oauth-client-secret', {
        file: 'credential',
        flag: undefined,
        secret: true,
        variable: 'MCP_GATE_OAUTH_CLIENT_SECRET',
    }),
    key('oauth-scopes', { file: 'credential' }),
    key('oauth-issuer', { file: 'credential' }),
    key('principal'),
    key('mode', { file: 'run' }),
    key('snapshot'),
    key('baseline', { file: 'run' }),
    key('fail-on'),
    key('manifests', { text: 'lines' }),
    key('config', { file: 'run' }),
    command('deploy-command'),
    command('promote-command'),
    command('discard-command'),
    command('rollback-command'),
    command('retire-command'),
    command('revision-command'),
    key('shell', { file: 'command' }),
    key('working-directory', { file: 'run' }),
    key('timeout'),
    key('wait-timeout'),
    key('soak-duration'),
    key('drain-duration'),
    key('command-timeout'),
    key('rollback-timeout'),
    key('on-failure'),
    // A job has a post step that acts on it; a terminal has nobody left.
    key('on-cancel', { flag: undefined }),
    key('dry-run', { file: 'run', text: 'switch' }),
    key('report-path', { file: 'run' }),
    key('samples', { input: false, text: 'count' }),
    key('interval', { input: false }),
    key('request-timeout', { input: false }),
    key('failure-threshold', { input: false, text: 'count' }),
    key('soak-interval', { input: false }),
    key('error-tolerance', { input: false }),
    key('version-from', { input: false, text: 'version-from' }),
    key('monitor', { input: false, flag: undefined, text: 'none' }),
    key('watch', { input: false, flag: undefined, text: 'none' }),
    key('checks', { input: false, flag: undefined, text: 'none' }),
    key('rules', { input: false, flag: undefined, text: 'none' }),
    key('accept', { input: false, flag: undefined, text: 'none' }),
];
const BY_NAME = new Map(SETTING_KEYS.map((entry) => [entry.name, entry]));
/** The setting of this name, or undefined. */
function settingKey(name) {
    return BY_NAME.get(name);
}
/** The setting that a flag of this name gives, or undefined. */
function settingOfFlag(flag) {
    return SETTING_KEYS.find((entry) => entry.flag === flag);
}
const INPUT_NAMES = SETTING_KEYS.filter((entry) => entry.input).map((entry) => entry.name);
const FILE_NAMES = SETTING_KEYS.filter((entry) => entry.file === true).map((entry) => entry.name);
const FLAG_NAMES = SETTING_KEYS.flatMap((entry) => entry.flag ?? []);
/** Whether a header or query parameter of this name usually carries a credential. */
function namesCredential(name) {
    return /auth|token|secret|passw|cookie|credential|session|signature|jwt|api-?_?key|[-_]key$|^key$/i.test(name);
}


/***/ }),

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

/***/ 37449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/js/config/secrets.js
var secrets = __webpack_require__(57780);
// EXTERNAL MODULE: ./build/js/entry/credentials.js + 4 modules
var credentials = __webpack_require__(78804);
// EXTERNAL MODULE: ./build/js/entry/redact.js
var redact = __webpack_require__(26796);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/deploy/process-table.js
var process_table = __webpack_require__(54448);
;// CONCATENATED MODULE: ./build/js/watch/recorder-limits.js


const OWNER_POLL_MS = 1_000;
const SYSTEM_CLOCKS = { wall: Date.now, monotonic: () => performance.now() };
/** Gives what tells, whenever it is asked, why a watch that begins now has to end; undefined: it may go on. */
function reasonToEnd({ watch, owner, ownerProcess, ownerGoneMs, }, files, { wall, monotonic }) {
    const until = {
        wall: wall() + watch.maxDurationMs,
        monotonic: monotonic() + watch.maxDurationMs,
    };
    let asked = monotonic();
    let seen = asked;
    return () => {
        if ((0,external_node_fs_.existsSync)(files.stop))
            return 'asked';
        // Nobody could find it any more.
        if (!(0,external_node_fs_.existsSync)(files.registration))
            return 'owner-gone';
        const now = monotonic();
        if (wall() >= until.wall || now >= until.monotonic)
            return 'max-duration';
        if (owner !== 'gate' || now - asked < OWNER_POLL_MS)
            return undefined;
        asked = now;
        if (isThere(ownerProcess))
            seen = now;
        return now - seen >= ownerGoneMs ? 'owner-gone' : undefined;
    };
}
/** On macOS the start of a process is asked with a program, which would make probes late: its number must do. */
function isThere(id) {
    if (process.platform !== 'darwin')
        return (0,process_table/* isAlive */._n)(id);
    try {
        return process.kill(id.pid, 0);
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}

// EXTERNAL MODULE: ./build/js/watch/recorder-place.js
var recorder_place = __webpack_require__(88200);
// EXTERNAL MODULE: ./build/js/watch/own-file.js
var own_file = __webpack_require__(24689);
;// CONCATENATED MODULE: ./build/js/watch/recording-file.js


/** Of a text that a server says. */
const MAX_TEXT = 2_000;
/** Kept free for the line that says how the watch ended. */
const ROOM_FOR_END = 1024;
/** Makes a new recording of at most `maxBytes`; `clean` takes secrets out. Throws what the system throws. */
function createRecording(path, { maxBytes, clean }) {
    const file = (0,own_file/* createOwn */.pP)(path);
    let room = maxBytes - ROOM_FOR_END;
    let full = false;
    let closed = false;
    return {
        append(record) {
            // The system may have given its number to another file.
            if (closed)
                return 'lost';
            const line = Buffer.from(`${JSON.stringify(clean(record), recording_file_short)}\n`);
            if (record.type !== 'watch-ended') {
                full ||= line.length > room;
                if (full)
                    return 'full';
                room -= line.length;
            }
            try {
                return (0,external_node_fs_.writeSync)(file, line) === line.length ? 'written' : 'lost';
            }
            catch {
                return 'lost';
            }
        },
        close() {
            if (!closed)
                (0,external_node_fs_.closeSync)(file);
            closed = true;
        },
    };
}
function recording_file_short(_key, value) {
    return typeof value === 'string' && value.length > MAX_TEXT
        ? `${value.slice(0, MAX_TEXT)}…`
        : value;
}

// EXTERNAL MODULE: ./build/js/watch/registration.js
var watch_registration = __webpack_require__(38921);
;// CONCATENATED MODULE: ./build/js/watch/recorder-run.js







const POLL_MS = 100;
/** What a watch may take beyond the deadline of its slowest probe to end: less than who asked for it waits. */
const STOP_MS = 2_000;
/**
 * Watches what the request names, and writes down what is seen, until somebody leaves the stop file, takes the
 * registration away or is not there any more, or until the watch or the recording has reached its limit. Throws where
 * nothing can be written.
 */
async function record(request, parts) {
    const { folder, id, watch, maxBytes } = request;
    const files = (0,recorder_place/* recorderFiles */.Wb)(folder, id);
    const registration = (0,watch_registration/* readRegistration */.q)(files.registration);
    if (!registration || (0,external_node_fs_.existsSync)(files.stop))
        return;
    const recording = createRecording(files.recording, { maxBytes, clean: parts.clean });
    (0,watch_registration/* writeRegistration */.$)(files.registration, { ...registration, process: (0,process_table/* processId */.PA)(process.pid) });
    const began = performance.now();
    const clock = () => performance.now() - began;
    let isTold = false;
    let end = () => undefined;
    const asked = new Promise((resolve) => {
        end = resolve;
    });
    const onRecord = (seen) => {
        if (seen.type === 'watch-ended')
            isTold = true;
        const taken = recording.append(seen);
        if (taken !== 'written')
            end(taken === 'full' ? 'recording-full' : 'broke-off');
    };
    parts.terminated.addEventListener('abort', () => end('asked'), { once: true });
    const reason = reasonToEnd(request, files, SYSTEM_CLOCKS);
    const poll = setInterval(() => {
        const why = reason();
        if (why)
            end(why);
    }, POLL_MS);
    const watcher = parts.startWatch(targetOf(request, parts.credentials), watch, {
        clock,
        onRecord,
    });
    const why = await Promise.race([asked, watcher.ended]);
    clearInterval(poll);
    const late = (0,promises_.setTimeout)(registration.slowestProbeMs + STOP_MS, undefined, { ref: false });
    await Promise.race([watcher.stop(why), late]);
    if (!isTold)
        recording.append({ type: 'watch-ended', at: Math.round(clock()), why });
    recording.close();
}
function targetOf(request, credentials) {
    const { endpoint, healthUrl, settings, env } = request;
    const { transport, protocolVersion, versionFrom } = settings;
    return {
        url: new URL(endpoint),
        transport,
        protocolVersion,
        credentials,
        env,
        ...(versionFrom && { versionFrom }),
        ...(healthUrl !== undefined && { healthUrl: new URL(healthUrl) }),
    };
}

;// CONCATENATED MODULE: ./build/js/recorder.js




/**
 * The process that watches an endpoint and outlives the step that started it: reads the request from stdin, and writes
 * what it sees into a recording. Nothing of it is printed.
 */
async function run() {
    const terminated = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM'])
        process.on(name, () => terminated.abort());
    process.on('SIGHUP', () => undefined);
    let text = '';
    for await (const chunk of process.stdin.setEncoding('utf8'))
        text += chunk;
    const request = requestIn(text);
    if (!request)
        process.exit(1);
    const redactor = (0,redact/* createRedactor */.l)();
    for (const secret of request.secrets)
        redactor.add(secret);
    const { startWatch } = await __webpack_require__.e(/* import() */ 7241).then(__webpack_require__.bind(__webpack_require__, 37241));
    await record(request, {
        credentials: recorder_credentials(request, redactor),
        clean: redactor.value,
        terminated: terminated.signal,
        startWatch,
    });
    process.exit();
}
/** Undefined where who sent it was killed before it had sent all. */
function requestIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function recorder_credentials({ settings, endpoint, env }, redactor) {
    const mask = (secret) => {
        for (const form of (0,secrets/* formsOf */.X)(secret))
            redactor.add(form);
    };
    const getIdToken = async (audience) => {
        // The toolkit reads where to ask from there. No program is started that would inherit it.
        Object.assign(process.env, env);
        const { idTokenFor } = await Promise.all(/* import() */[__webpack_require__.e(4398), __webpack_require__.e(6752), __webpack_require__.e(7264), __webpack_require__.e(8871)]).then(__webpack_require__.bind(__webpack_require__, 8871));
        return idTokenFor(audience);
    };
    try {
        return (0,credentials/* credentialsOf */.Y)({ settings: { ...settings, endpoint }, env, getIdToken, mask });
    }
    catch (error) {
        // The watch tells it as it tells what fails later.
        return { renewable: false, headers: () => Promise.reject(error) };
    }
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
