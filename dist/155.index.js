export const id = 155;
export const ids = [155,4306];
export const modules = {

/***/ 96249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  watch: () => (/* binding */ watch)
});

// EXTERNAL MODULE: ./build/js/config/load.js + 7 modules
var load = __webpack_require__(64153);
// EXTERNAL MODULE: ./build/js/config/secrets.js
var config_secrets = __webpack_require__(57780);
// EXTERNAL MODULE: ./build/js/decide/watch/judge.js + 8 modules
var watch_judge = __webpack_require__(99291);
// EXTERNAL MODULE: ./build/js/entry/credentials.js + 4 modules
var entry_credentials = __webpack_require__(78804);
// EXTERNAL MODULE: ./build/js/entry/files.js
var files = __webpack_require__(45478);
// EXTERNAL MODULE: ./build/js/entry/learn-secrets.js
var learn_secrets = __webpack_require__(63975);
// EXTERNAL MODULE: ./build/js/entry/redact.js
var redact = __webpack_require__(26796);
// EXTERNAL MODULE: ./build/js/entry/signals.js
var signals = __webpack_require__(14136);
// EXTERNAL MODULE: ./build/js/gate/health-address.js
var health_address = __webpack_require__(87881);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/watch/watcher.js + 32 modules
var watch_watcher = __webpack_require__(37241);
// EXTERNAL MODULE: ./build/js/cli/terminal.js
var terminal = __webpack_require__(94051);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
// EXTERNAL MODULE: ./build/js/report/wrap.js
var wrap = __webpack_require__(4729);
;// CONCATENATED MODULE: ./build/js/report/watch-live.js



const MAX_VERSION = 20;
/** What a watch has seen so far, in one line of at most `width` columns, fit for a terminal. */
function watchLiveLine(result, width = 100) {
    const { probes, sessions, lostCalls, versions, timeline, durationMs } = result;
    const { ok, failed } = probes.new;
    const alive = timeline.columns.at(-1)?.sessionsHeld ?? 0;
    const ended = sessions.total - sessions.kept;
    const names = [versions[0], versions.length > 1 ? versions.at(-1) : undefined].filter((version) => version !== undefined);
    const facts = [
        `watching ${(0,words/* duration */.p0)(Math.floor(durationMs / 1000) * 1000)}`.replace('0 ms', '0 s'),
        `${(0,words/* plural */.LS)(ok + failed, 'new session')}${failed > 0 ? `, ${(0,words/* grouped */.zD)(failed)} failed` : ''}`,
        `${(0,words/* grouped */.zD)(alive)} held${ended > 0 ? `, ${(0,words/* grouped */.zD)(ended)} ended` : ''}`,
        lostCalls > 0 ? (0,words/* plural */.LS)(lostCalls, 'lost call') : '',
        names.map((version) => (0,report_escape/* truncateMiddle */.kU)(version, MAX_VERSION)).join(' → '),
    ].filter(Boolean);
    return (0,report_escape/* withoutCommands */.Df)((0,wrap/* clip */.$Q)((0,report_escape/* visible */.RK)(facts.join(' · ')), width));
}

// EXTERNAL MODULE: ./build/js/report/clean-url.js
var clean_url = __webpack_require__(31532);
;// CONCATENATED MODULE: ./build/js/report/watch-progress.js



const MAX_LINE = 500;
/** Of one kind; what comes then is counted in the result. */
const MAX_OF_A_KIND = 20;
/** In an outage there is one in each session and interval. */
const MAX_LOST_CALLS = 5;
/** Gives the line of progress that a record is worth, fit for a log or a terminal; undefined for most. Keeps what it needs to tell changes. */
function watchProgressLines() {
    const versions = new Set();
    const told = new Map();
    let failingSince;
    const text = (record) => {
        switch (record.type) {
            case 'watch-started': {
                const { sessions, intervalMs, maxDurationMs } = record;
                return `watching ${(0,clean_url/* cleanUrl */.T)(record.endpoint)}: ${(0,words/* plural */.LS)(sessions, 'session')}, a probe every ${(0,words/* duration */.p0)(intervalMs)}, for ${(0,words/* duration */.p0)(maxDurationMs)} at most`;
            }
            case 'protocol': {
                const { protocolVersion, transport, stateful } = record;
                return `it speaks ${protocolVersion} over ${transport}, ${stateful ? 'with sessions' : 'without sessions'}`;
            }
            case 'held':
                return `${(0,words/* plural */.LS)(record.sessions, 'session')} held${record.why === undefined ? ': roll out now' : `: ${record.why}`}`;
            case 'new':
                return newSession(record);
            case 'session-ended':
                return `session ${record.session} ${ENDED[record.how]}: ${record.why}`;
            case 'stream-ended':
                return `the stream of session ${record.session} ${record.how === 'clean' ? 'ended' : 'broke'}: ${record.why}`;
            case 'lost-call':
                return `a call in session ${record.session} was lost: ${record.why}`;
            case 'watch-ended':
                return ENDS[record.why];
            case 'calls':
            case 'lost-calls':
            case 'session-started':
            case 'stream-started':
            case 'late':
                return undefined;
        }
    };
    const newSession = (record) => {
        if (!record.ok) {
            if (failingSince !== undefined)
                return undefined;
            failingSince = record.at;
            return `new sessions fail: ${record.why}`;
        }
        const since = failingSince;
        failingSince = undefined;
        if (since !== undefined)
            return `new sessions work again, after ${(0,words/* duration */.p0)(record.at - since)}`;
        const { version } = record;
        if (version === undefined || versions.has(version) || versions.size > MAX_OF_A_KIND)
            return undefined;
        versions.add(version);
        return `version ${version} answers`;
    };
    return (record) => {
        const said = text(record);
        if (said === undefined)
            return undefined;
        const count = (told.get(record.type) ?? 0) + 1;
        told.set(record.type, count);
        const most = record.type === 'lost-call' ? MAX_LOST_CALLS : MAX_OF_A_KIND;
        if (count > most)
            return undefined;
        const more = count === most ? ' (the next ones are only counted)' : '';
        const at = `${(record.at / 1000).toFixed(1)}s`.padStart(7);
        return (0,report_escape/* logLine */.BP)(`${at}  ${said.replace(/\s*[\r\n]+\s*/g, ' ')}${more}`, MAX_LINE);
    };
}
const ENDED = {
    lost: 'is lost',
    closed: 'was closed',
    broken: 'was cut',
    hung: 'hangs',
};
const ENDS = {
    asked: undefined,
    'max-duration': 'the maximum duration is over',
    'owner-gone': 'the process that it was for is gone',
    'recording-full': 'the recording is full',
    'broke-off': 'the recording breaks off',
};

;// CONCATENATED MODULE: ./build/js/cli/watch-progress.js



const FRAME_MS = 250;
const CLEAR = '\r\u001b[2K';
/** Shows a watch while it runs: a line per change on stderr, and below them a live one where it is a terminal. */
function watchProgress(options) {
    const { stderr } = process;
    const { tty, width } = (0,terminal/* terminal */.F)(stderr);
    const live = tty && !options.quiet;
    const lineOf = watchProgressLines();
    let begun = false;
    const draw = () => {
        if (begun)
            stderr.write(`${CLEAR}${watchLiveLine(options.result(), width - 1)}`);
    };
    const timer = live ? setInterval(draw, FRAME_MS) : undefined;
    timer?.unref();
    return {
        add(record) {
            begun = true;
            const line = options.quiet ? undefined : lineOf(record);
            if (line !== undefined)
                stderr.write(live ? `${CLEAR}${line}\n` : `${line}\n`);
        },
        close() {
            clearInterval(timer);
            if (live)
                stderr.write(CLEAR);
            begun = false;
        },
    };
}

;// CONCATENATED MODULE: ./build/js/cli/watch.js













/**
 * `mcp-deploy-gate watch <endpoint>`: holds sessions until Ctrl-C or `max-duration`, and prints what became of them. Exit 1
 * where `require` was missed, 5 where no session could be held.
 */
async function watch(request) {
    const { env } = process;
    const { raw, format, quiet, html } = request;
    const options = { source: 'cli', raw, watch: request.watch, readFile: files/* readTextFile */.Gu };
    const settings = await (0,load/* loadSettings */.M)({ ...options, env });
    const redactor = (0,redact/* createRedactor */.l)();
    const secrets = (0,config_secrets/* secretsOf */.F)(settings);
    for (const secret of secrets)
        redactor.add(secret);
    const credentials = (0,entry_credentials/* credentialsOf */.Y)({ settings, env, mask: (0,learn_secrets/* learnSecrets */.u)(secrets, redactor.add) });
    const watched = settings.watch;
    const { expectedVersion } = settings;
    const judge = (0,watch_judge/* createWatchJudge */.X)({
        ...(watched.require && { required: watched.require }),
        ...(expectedVersion !== undefined && { expectedVersion }),
    });
    const progress = watchProgress({ quiet, result: judge.result });
    const began = performance.now();
    const watcher = (0,watch_watcher.startWatch)(targetOf(settings, credentials), watched, {
        clock: () => performance.now() - began,
        onRecord(record) {
            const clean = redactor.value(record);
            judge.add(clean);
            progress.add(clean);
        },
    });
    const cancellation = (0,signals/* cancelOnSignals */.d)(() => void watcher.stop('asked'));
    try {
        const held = await watcher.held;
        await watcher.ended;
        const result = judge.result();
        progress.close();
        process.stdout.write(await rendered(result, format));
        if (html !== undefined)
            await writePage(html, result);
        return result.met ? (held.sessions === 0 ? 5 : 0) : 1;
    }
    finally {
        progress.close();
        cancellation.release();
    }
}
function targetOf(settings, credentials) {
    const url = new URL(settings.endpoint);
    const { transport, protocolVersion, versionFrom } = settings;
    const healthUrl = (0,health_address/* healthAddress */.h)(settings, settings.endpoint);
    return {
        url,
        transport,
        protocolVersion,
        credentials: credentials.forResource?.(url) ?? credentials,
        env: process.env,
        ...(versionFrom && { versionFrom }),
        ...(healthUrl && { healthUrl }),
    };
}
async function writePage(path, result) {
    const { watchPage } = await Promise.all(/* import() */[__webpack_require__.e(345), __webpack_require__.e(9508)]).then(__webpack_require__.bind(__webpack_require__, 30345));
    try {
        await (0,files/* writeTextFile */.Tl)(path, watchPage([result]));
    }
    catch (error) {
        // Reporting never changes the verdict.
        process.stderr.write(`warning: ${error.message}\n`);
    }
}
async function rendered(result, format) {
    switch (format) {
        case 'json':
            return `${(0,report_escape/* jsonText */.s$)(result)}\n`;
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 6438).then(__webpack_require__.bind(__webpack_require__, 96438))).watchMarkdown([result]);
        case 'text': {
            const { watchText } = await __webpack_require__.e(/* import() */ 4835).then(__webpack_require__.bind(__webpack_require__, 24835));
            const { color, width } = (0,terminal/* terminal */.F)(process.stdout);
            return watchText(result, { color, width });
        }
    }
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

/***/ 31820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WQ: () => (/* binding */ allKept),
  vj: () => (/* binding */ amount),
  cp: () => (/* binding */ downtime),
  cb: () => (/* binding */ leftOpen),
  DU: () => (/* binding */ lost),
  TL: () => (/* binding */ quoted),
  Fd: () => (/* binding */ seenAnyway),
  Ln: () => (/* binding */ span),
  ki: () => (/* binding */ worseThanLost)
});

;// CONCATENATED MODULE: ./build/js/decide/watch/hints.js
const DOWNTIME = 'see docs/zero-downtime.md#downtime';
const CALLS = 'see docs/zero-downtime.md#lost-calls';
/** What to change where new sessions failed. */
function downtimeHint(cause) {
    switch (cause?.failure) {
        case 'connect':
        case 'reset':
            return `For a time nobody listened. Start the new version before the old one stops, and take an instance out of the balancer before it stops listening: ${DOWNTIME}`;
        case 'refused':
        case 'status':
            return `Something listened and refused. Let the new version be ready before the old one refuses new sessions, and let the proxy try another instance on 503: ${DOWNTIME}`;
        case 'timeout':
            return `Connections led to an instance that did not answer: one that was gone and still in the balancer, or one that was not ready yet. Let readiness decide who gets new sessions: ${DOWNTIME}`;
        default:
            return `What answered was not ready to serve MCP. Let readiness tell the balancer only once the server answers initialize: ${DOWNTIME}`;
    }
}
/** What to change where calls in held sessions got no result. */
function callHint(cause) {
    switch (cause?.failure) {
        case 'connect':
        case 'reset':
            return `The old version went while calls were under way, or while clients held connections to it. Let it serve what is under way, end connections with the last answer, and only then exit: ${CALLS}`;
        case 'timeout':
            return `Calls were taken and never answered. Let the old version answer what it took before it exits, with an error at the least: ${CALLS}`;
        case 'limited':
            return 'The server limits how often it is asked. Watch with a longer interval or fewer sessions, or exempt the address that it is watched from: see docs/zero-downtime.md#not-proven';
        case 'refused':
        case 'status':
            return `Calls in sessions that exist were refused. While an instance drains it refuses new sessions only, and goes on serving those it has: ${CALLS}`;
        default:
            return `Calls that worked before the change failed in it. Look at what the new version answers to a session that began at the old one: ${CALLS}`;
    }
}

;// CONCATENATED MODULE: ./build/js/decide/watch/words.js

const DOCS = 'docs/zero-downtime.md';
/** Characters of one answer that a reason quotes. */
const MAX_QUOTE = 160;
/** New sessions failed. */
function downtime(facts) {
    const { probes, outages, outagesLeftOut, longestOutage, downtimeMs } = facts;
    const { ok, failed } = probes.new;
    const cause = facts.cause('new');
    const why = because(cause);
    if (ok === 0)
        return {
            reason: `None of ${amount(failed, 'new session')} worked, from the beginning to the end${why}`,
            hint: `Look whether the endpoint and its credentials are right, and whether the old version was live when the watch began: see ${DOCS}#downtime`,
        };
    const { minMs, maxMs } = longestOutage ?? { minMs: 0, maxMs: 0 };
    const [least, most] = [span(minMs), span(maxMs)];
    const range = minMs === 0 ? `up to ${most}` : least === most ? most : `${least} to ${most}`;
    const several = outages.length + outagesLeftOut > 1;
    const length = several
        ? `${outages.length + outagesLeftOut} outages of ${span(downtimeMs)} in all, the longest of ${range}`
        : `an outage of ${range}`;
    const open = outages.at(-1)?.until === undefined && outagesLeftOut === 0;
    const still = several ? '; the last one' : ', which';
    return {
        reason: `${failed} of ${amount(ok + failed, 'new session')} failed, ${length}${open ? `${still} had not ended when the watch did` : ''}${why}`,
        hint: downtimeHint(cause),
    };
}
/** Calls were lost, or streams and sessions cut. */
function worseThanLost(facts) {
    const { sessions, lostCalls, probes } = facts;
    const cut = sessions.endedAbruptly;
    // A stream that was all of a session is told with it.
    const streams = Math.max(0, probes.stream.failed - cut);
    const told = [
        lostCalls > 0 && `${amount(lostCalls, 'call')} got no result`,
        cut > 0 && `${cut} of ${amount(sessions.total, 'session')} ${cut === 1 ? 'was' : 'were'} cut`,
        streams > 0 && `${amount(streams, 'stream')} broke off`,
        sessions.hung > 0 &&
            `${sessions.hung} of ${amount(sessions.total, 'session')} ${sessions.hung === 1 ? 'hangs' : 'hang'}: nothing answers in ${sessions.hung === 1 ? 'it' : 'them'} although new sessions work`,
    ].filter((text) => text !== false);
    const onlyHung = cut + streams === 0 && sessions.hung > 0;
    // The calls that got no result are how it is known that a session hangs.
    const hangs = onlyHung && (lostCalls === 0 || facts.cause('call')?.failure === 'timeout');
    const loss = hangs ? 'hung' : lostCalls > 0 ? 'call' : 'cut';
    const cause = loss === 'call' ? facts.cause('call') : (facts.cause('broken') ?? facts.cause('stream'));
    return {
        reason: `No downtime, but ${joined(told)}${loss === 'hung' ? '.' : because(cause)}`,
        hint: HINTS[loss](cause),
    };
}
const HINTS = {
    call: callHint,
    cut: () => `The old version went while streams were open. End each one properly before the process exits (the end of the response, or the result of subscriptions/listen): see ${DOCS}#streams-that-break-off`,
    hung: () => `Their connections lead to an instance that is gone, and nothing told the client. Let the old version close its connections before it goes, and look at timeouts of the proxy: see ${DOCS}#sessions-that-hang`,
};
/** No downtime; of calls and sessions nothing is known. */
function leftOpen({ held, sessions }) {
    const nothing = sessions.total === 0 ? 'no session was held' : 'no call was answered in a held session';
    return {
        reason: `No downtime; whether calls and sessions survive is not known, for ${nothing}${held?.why === undefined ? '.' : `: ${quoted(held.why)}`}`,
        hint: `Let the watch hold at least one session, and go on for several intervals: see ${DOCS}#not-proven`,
    };
}
/** Held sessions had to begin anew. */
function lost(facts) {
    const { sessions, versions, streamless } = facts;
    const anew = sessions.endedGracefully - streamless;
    const { total } = sessions;
    const all = amount(total, 'session');
    const newest = versions.length === 2 ? versions[1] : undefined;
    const who = newest === undefined ? 'the new version' : quoted(newest, 60);
    const told = [
        sessions.lost > 0 &&
            `${sessions.lost} of ${all} ${sessions.lost === 1 ? 'was' : 'were'} lost: ${who} does not know ${sessions.lost === 1 ? 'it' : 'them'}`,
        anew > 0 &&
            `${anew} of ${all} ${anew === 1 ? 'was' : 'were'} ended properly, and had to begin anew`,
        streamless > 0 &&
            `${streamless} of ${all} could not open ${streamless === 1 ? 'its stream' : 'their streams'} again`,
    ].filter((text) => text !== false);
    return {
        reason: `${told.join('. ')}. There was no downtime, and no call was lost.`,
        hint: `Sessions that live in the memory of one process need affinity to it until they end, or a store that all versions read, or no sessions at all: see ${DOCS}#lost-sessions`,
    };
}
/** All is well. */
function allKept({ probes, sessions, held, versions, expectedVersion }) {
    const from = versions[0] ?? '';
    const to = expectedVersion ?? versions.at(-1) ?? '';
    const kept = sessions.total === 1 ? 'the held session was kept' : `all ${sessions.total} sessions were kept`;
    const fewer = held?.why === undefined ? '' : ` More could not be held: ${quoted(held.why)}`;
    return {
        reason: `${quoted(from, 60)} became ${quoted(to, 60)}: none of ${amount(probes.new.ok, 'new session')} failed, none of ${amount(probes.call.ok + probes.slow.ok, 'call')} was lost, and ${kept}.${fewer}`,
    };
}
/** Of a watch that proves nothing: what it saw all the same. */
function seenAnyway(words, { sessions, lostCalls, probes, stalled }) {
    const told = [
        stalled > 0 && amount(probes.new.failed, 'failed new session'),
        lostCalls > 0 && amount(lostCalls, 'lost call'),
        sessions.lost > 0 && amount(sessions.lost, 'lost session'),
        sessions.endedAbruptly > 0 && amount(sessions.endedAbruptly, 'cut session'),
        sessions.hung > 0 && amount(sessions.hung, 'hanging session'),
        probes.stream.failed > 0 && amount(probes.stream.failed, 'broken stream'),
    ].filter((text) => text !== false);
    return told.length === 0
        ? words
        : { ...words, reason: `${words.reason} It saw ${joined(told)} all the same.` };
}
/** `1 call`, `12 calls`. */
function amount(n, one) {
    return `${String(n).replace(/\B(?=(\d{3})+$)/g, ',')} ${one}${n === 1 ? '' : 's'}`;
}
/** `300 ms`, `1.2 s`, `14 s`, `3 min 5 s`. Takes milliseconds. */
function span(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 9950)
        return `${(ms / 1000).toFixed(1).replace(/\.0$/, '')} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const rest = seconds % 60;
    return `${Math.floor(seconds / 60)} min${rest > 0 ? ` ${rest} s` : ''}`;
}
function because(cause) {
    return cause ? `: ${quoted(cause.why)}` : '.';
}
/** What something said, shortened. At the end of a sentence it gets a full stop. */
function quoted(text, max) {
    const short = text.trim().slice(0, max ?? MAX_QUOTE);
    return max !== undefined || /[.!?]$/.test(short) ? short : `${short}.`;
}
const joined = (texts) => texts.length < 3 ? texts.join(' and ') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;


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

/***/ 63975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ learnSecrets)
/* harmony export */ });
/* harmony import */ var _config_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57780);

/**
 * Takes in a secret that was fetched during the run, in every form in which a server could send it back: each is masked,
 * and added to `secrets`, which no snapshot may hold.
 */
function learnSecrets(secrets, mask) {
    return (secret) => {
        for (const form of new Set((0,_config_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .formsOf */ .X)(secret))) {
            if (!secrets.includes(form))
                secrets.push(form);
            mask(form);
        }
    };
}


/***/ }),

/***/ 14136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/** SIGHUP: the terminal or the connection of who started it is gone, in the middle of a rollback perhaps. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Turns SIGINT, SIGTERM and SIGHUP into an AbortSignal. Without a handler Node dies at once, and a rollback that runs would
 * lose the one who waits for it. `onSignal` is called for each, also after the first.
 */
function cancelOnSignals(onSignal) {
    const controller = new AbortController();
    let count = 0;
    const handle = (name) => {
        count++;
        onSignal(name, count);
        controller.abort(new Error(`cancelled by ${name}`));
    };
    for (const name of SIGNALS)
        process.on(name, handle);
    return {
        signal: controller.signal,
        release() {
            for (const name of SIGNALS)
                process.off(name, handle);
        },
    };
}


/***/ }),

/***/ 87881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ healthAddress)
/* harmony export */ });
/**
 * Where the health of an endpoint is asked: at the path that `health-url` names, on the endpoint's own origin. A whole
 * URL speaks for all live endpoints, and for nobody else: what it says must not be taken for a candidate's.
 */
function healthAddress({ healthUrl, endpoints }, endpoint) {
    if (healthUrl === undefined)
        return undefined;
    const isPath = healthUrl.startsWith('/');
    return isPath || endpoints.includes(endpoint) ? new URL(healthUrl, endpoint) : undefined;
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

/***/ 24306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this release; a test compares it with package.json. */
const VERSION = '1.0.0';


/***/ })

};
