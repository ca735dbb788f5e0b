export const id = 7131;
export const ids = [7131];
export const modules = {

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
/**
 * Ends a recorder, which has `withinMs` for what it has under way before it is killed (default: the deadline of its
 * slowest probe and 5 s), and gives what it saw. Only its own process is ever killed. Never throws.
 */
async function endRecorder(recorder, withinMs = recorder.registration.slowestProbeMs + GRACE_MS) {
    const files = (0,recorder_place/* recorderFiles */.Wb)(recorder.folder, recorder.id);
    askToStop(files.stop);
    const how = await gone(recorder, withinMs);
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
function takeRecordings(env, endpoints) {
    const found = (0,recorder_find/* findRecorders */.Z)((0,recorder_place/* recorderFolders */.CW)(env), endpoints, 'action');
    return Promise.all(found.map((recorder) => endRecorder(recorder)));
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
async function gone(recorder, withinMs) {
    const began = performance.now();
    const left = () => withinMs - (performance.now() - began);
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
 * The recorders of these endpoints in `folders` (`recorderFolders`), oldest first; with `owner` only those of such an
 * owner. Files of other users, links and broken ones are passed over. Never throws.
 */
function findRecorders(folders, endpoints, owner) {
    const wanted = new Set(endpoints.map(_report_clean_url_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanUrl */ .T));
    return folders
        .filter(({ path, shared }) => !shared || (0,_deploy_own_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwn */ .N)(path))
        .flatMap(({ path }) => recordersIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _recorder_place_js__WEBPACK_IMPORTED_MODULE_3__/* .RECORDINGS */ .b5)))
        .filter(({ registration }) => wanted.has(registration.endpoint) && (owner === undefined || registration.owner === owner));
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
        for (const record of (0,recording_read/* readRecording */.S)(recording)) {
            if (record.type === 'held') {
                const { sessions, why } = record;
                return { sessions, ...(why !== undefined && { why }) };
            }
            if (record.type === 'watch-ended')
                return { sessions: 0, why: 'the watch ended at once' };
        }
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
const failure = among('connect', 'reset', 'timeout', 'status', 'refused', 'unknown-session', 'rpc-error', 'protocol');
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
    'session-started': { session: amount, version: maybe(recording_line_text), replaces: maybe(amount) },
    'stream-started': { session: amount },
    'stream-ended': { session: amount, how: among('clean', 'broken'), why: recording_line_text },
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
