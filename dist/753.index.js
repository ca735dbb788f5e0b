export const id = 753;
export const ids = [753];
export const modules = {

/***/ 9204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zs: () => (/* binding */ inRun),
  AD: () => (/* binding */ startRun)
});

// UNUSED EXPORTS: NO_ENDPOINT

// EXTERNAL MODULE: ./build/js/config/load.js + 6 modules
var load = __webpack_require__(91427);
// EXTERNAL MODULE: ./build/js/config/secrets.js
var config_secrets = __webpack_require__(57780);
// EXTERNAL MODULE: ./build/js/entry/create-run.js + 1 modules
var create_run = __webpack_require__(5260);
// EXTERNAL MODULE: ./build/js/entry/credentials.js + 4 modules
var entry_credentials = __webpack_require__(78804);
// EXTERNAL MODULE: ./build/js/entry/files.js
var files = __webpack_require__(45478);
// EXTERNAL MODULE: ./build/js/entry/journal-file.js + 1 modules
var journal_file = __webpack_require__(26579);
// EXTERNAL MODULE: ./build/js/entry/learn-secrets.js
var learn_secrets = __webpack_require__(63975);
// EXTERNAL MODULE: ./build/js/entry/log.js
var entry_log = __webpack_require__(90711);
// EXTERNAL MODULE: ./build/js/entry/redact.js
var redact = __webpack_require__(26796);
// EXTERNAL MODULE: ./build/js/entry/run-started.js
var run_started = __webpack_require__(80728);
// EXTERNAL MODULE: ./build/js/entry/signals.js
var signals = __webpack_require__(14136);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
// EXTERNAL MODULE: ./build/js/entry/output-valve.js
var output_valve = __webpack_require__(58663);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/report/wrap.js
var wrap = __webpack_require__(4729);
;// CONCATENATED MODULE: ./build/js/report/live-line.js



const LIVE_START = { since: 0, message: 'starting', samples: 0, ended: false };
const DOING = {
    preflight: 'reading the settings',
    deploy: 'deploying',
    verify: 'asking what is live',
    discard: 'discarding the candidate',
    promote: 'switching to the candidate',
    'verify-live': 'asking what is live after the switch',
    soak: 'watching what is live',
    drain: 'letting the sessions of the old version end',
    retire: 'retiring the old version',
    rollback: 'rolling back',
    'verify-rollback': 'asking what is live after the rollback',
    snapshot: 'recording',
};
/** The live line's state after one more event. Pure: the state given is left as it is. */
function liveAfter(state, event) {
    switch (event.type) {
        case 'phase-started':
            return {
                phase: event.phase,
                since: event.at,
                message: DOING[event.phase],
                samples: 0,
                ended: false,
            };
        case 'state':
            return { ...state, message: event.message };
        case 'probe':
            return { ...state, samples: state.samples + 1 };
        case 'command-started':
            return { ...state, message: `${event.role}-command is running`, since: event.at };
        case 'command-ended':
            return { ...state, message: `${event.role}-command ended` };
        case 'run-ended':
            return { ...state, ended: true };
        default:
            return state;
    }
}
const FRAMES = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';
/** The line at `now` (milliseconds of the run), of at most `width` columns; empty when there is nothing to wait for. */
function liveLine(state, now, width) {
    if (state.ended || state.phase === undefined)
        return '';
    const frame = FRAMES[Math.floor(now / 100) % FRAMES.length];
    const seconds = Math.max(0, Math.floor((now - state.since) / 1000));
    const facts = [
        seconds > 0 ? (0,words/* duration */.p0)(seconds * 1000) : '',
        state.samples > 0 ? (0,words/* plural */.LS)(state.samples, 'sample') : '',
    ].filter(Boolean);
    const text = `${frame} ${state.phase}: ${(0,report_escape/* visible */.RK)(state.message)}`;
    const end = facts.map((fact) => ` · ${fact}`).join('');
    return (0,report_escape/* withoutCommands */.Df)(`${(0,wrap/* clip */.$Q)(text, Math.max(0, width - end.length))}${end}`);
}

// EXTERNAL MODULE: ./build/js/report/progress.js
var progress = __webpack_require__(89990);
// EXTERNAL MODULE: ./build/js/cli/terminal.js
var terminal = __webpack_require__(94051);
;// CONCATENATED MODULE: ./build/js/cli/host.js





const FRAME_MS = 100;
const CLEAR = '\r\u001b[2K';
/** The gate's surroundings at a terminal: a line per change of state on stderr, and below them a live one where it is a terminal. */
function terminalHost(log, redactor, options) {
    const { stderr } = process;
    const { tty, width } = (0,terminal/* terminal */.F)(stderr);
    const live = tty && !options.quiet;
    let state = LIVE_START;
    const draw = () => {
        const line = liveLine(state, log.clock(), width - 1);
        stderr.write(`${CLEAR}${line}`);
    };
    const say = (line) => {
        stderr.write(live ? `${CLEAR}${line}\n` : `${line}\n`);
    };
    const valve = (0,output_valve/* outputValve */.o)(stderr, (line) => say(`         | ${(0,report_escape/* logLine */.BP)(redactor.text(line))}`));
    const timer = live ? setInterval(draw, FRAME_MS) : undefined;
    timer?.unref();
    log.listen((event) => {
        if (event.type === 'command-ended')
            valve.end();
        state = liveAfter(state, event);
        const line = options.quiet ? undefined : (0,progress/* progressLine */.o)(event);
        if (line !== undefined)
            say(line);
    });
    return {
        say,
        emit: log.emit,
        commandOutput: (line) => {
            if (!options.quiet)
                valve.print(line);
        },
        mask: redactor.add,
        close() {
            clearInterval(timer);
            if (live)
                stderr.write(CLEAR);
        },
    };
}

;// CONCATENATED MODULE: ./build/js/cli/start.js













/** What the log calls a server that has no URL. */
const NO_ENDPOINT = 'stdio:';
/** Settings, log, host and signals of one command. Throws SettingsError before anything is probed. */
async function startRun({ raw, quiet, all = false, withoutEndpoint = false, stateFolder, }) {
    const { env } = process;
    const options = { source: 'cli', raw, readFile: files/* readTextFile */.Gu, env };
    const settings = withoutEndpoint
        ? { endpoint: NO_ENDPOINT, ...(await (0,load/* loadSettings */.M)({ ...options, endpointOptional: true })) }
        : await (0,load/* loadSettings */.M)(options);
    const redactor = (0,redact/* createRedactor */.l)();
    const secrets = (0,config_secrets/* secretsOf */.F)(settings);
    for (const secret of secrets)
        redactor.add(secret);
    const log = (0,entry_log/* createLog */.h)(redactor);
    const host = terminalHost(log, redactor, { quiet });
    const cancellation = (0,signals/* cancelOnSignals */.d)((name) => host.say(`${name}: ${afterSignal(log)}`));
    const mask = (0,learn_secrets/* learnSecrets */.u)(secrets, host.mask);
    const credentials = (0,entry_credentials/* credentialsOf */.Y)({ settings, env, mask });
    const journal = (0,journal_file/* runJournal */.h)({
        settings,
        log,
        redactor,
        env: stateFolder === undefined ? env : { ...env, MCP_GATE_STATE_DIR: stateFolder },
    });
    const run = (0,create_run/* createRun */.u)({
        settings,
        log,
        host,
        credentials,
        cancelled: cancellation.signal,
        env,
        cwd: process.cwd(),
        all,
        runCommand: journal.runCommand,
        earlierRuns: journal.earlierRuns,
    });
    return {
        run,
        log,
        journal,
        host,
        redactor,
        secrets,
        close() {
            cancellation.release();
            host.close();
        },
    };
}
/** Runs `work` on a log and a journal that have begun. */
async function inRun({ run, journal }, work) {
    await (0,run_started/* begin */.q)(run, journal);
    try {
        return await work();
    }
    catch (error) {
        journal.breakOff(error);
        throw error;
    }
}
/** What a signal ends, and what it does not. */
function afterSignal({ events, clock }) {
    const started = events.findLast((event) => event.type === 'command-started');
    const running = started && !events.some((e) => e.type === 'command-ended' && e.role === started.role);
    if (!running)
        return events.some((e) => e.type === 'command-started' && e.role === 'rollback')
            ? 'the rollback is proven first.'
            : 'ending.';
    const left = (0,words/* duration */.p0)(Math.max(0, started.at + started.timeoutMs - clock()));
    const why = started.role === 'rollback' ? '; half a rollback is worse than none' : '';
    return `the ${started.role} command goes on, for ${left} at most${why}. The gate waits for it.`;
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
// EXTERNAL MODULE: ./build/js/wire/wire.js + 7 modules
var wire_wire = __webpack_require__(81169);
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


/***/ })

};
