export const id = 1811;
export const ids = [1811,1497];
export const modules = {

/***/ 30406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ compareSides),
/* harmony export */   M: () => (/* binding */ written)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _report_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80486);


/** Two sides compared, at the levels that the user set. Throws ConfigError where the second is a hash only. */
async function compareSides(before, after, levels) {
    if (!('contract' in after)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(`${after.name} holds a hash only, which does not tell what changed.`, {
            hint: 'Write a whole snapshot over it, `mcp-deploy-gate snapshot <endpoint> -o <file>`, or name it first.',
        });
    }
    if ('hash' in before) {
        const { compareHandMade } = await Promise.all(/* import() */[__webpack_require__.e(3947), __webpack_require__.e(1318)]).then(__webpack_require__.bind(__webpack_require__, 18937));
        const { withLevels } = await __webpack_require__.e(/* import() */ 1497).then(__webpack_require__.bind(__webpack_require__, 11497));
        const findings = compareHandMade(before.hash, after.contract);
        return { comparable: true, ...withLevels(findings, levels) };
    }
    const { compareAndConfirm } = await Promise.all(/* import() */[__webpack_require__.e(3947), __webpack_require__.e(929), __webpack_require__.e(9752)]).then(__webpack_require__.bind(__webpack_require__, 12776));
    return compareAndConfirm(before.contract, after.contract, { resources: 'all', levels });
}
/** A side as it stands on a command line; a command quoted for the shell, after its dashes. */
function written(operand) {
    switch (operand.kind) {
        case 'file':
            return operand.path;
        case 'endpoint':
            return operand.url;
        case 'stdio':
            return `-- ${[operand.command, ...operand.args].map(_report_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .ZL).join(' ')}`;
    }
}


/***/ }),

/***/ 61811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff)
});

// EXTERNAL MODULE: ./build/js/diff/fails.js
var diff_fails = __webpack_require__(18265);
// EXTERNAL MODULE: ./build/js/heap.js
var heap = __webpack_require__(46906);
// EXTERNAL MODULE: ./build/js/report/render-context.js
var render_context = __webpack_require__(95175);
// EXTERNAL MODULE: ./build/js/cli/comparison.js
var cli_comparison = __webpack_require__(30406);
// EXTERNAL MODULE: ./build/js/diff/levels.js
var levels = __webpack_require__(11497);
;// CONCATENATED MODULE: ./build/js/cli/notices.js

/** What a comparison does not cover or show: further pages of a list, what only one side speaks of, rules that are off. */
function noticesOf(comparison, sides) {
    const pages = sides
        .filter(({ isOnePage }) => isOnePage)
        .map(({ name }) => `${name} is one page of a list that goes on (nextCursor): what stands on further pages counts as absent. Join them in one list to compare all.`);
    if (!comparison.comparable)
        return pages;
    const { notCompared = [], off = [] } = comparison;
    const part = sides.find((side) => 'contract' in side && side.contract.context.members);
    return [
        ...pages,
        ...(part && notCompared.length > 0
            ? [`Not compared, because ${part.name} does not speak of it: ${notCompared.join(', ')}.`]
            : []),
        ...(off.length > 0 ? [(0,levels/* offSentence */.$)(off)] : []),
    ];
}

// EXTERNAL MODULE: ./build/js/cli/side.js
var side = __webpack_require__(64044);
// EXTERNAL MODULE: ./build/js/cli/start.js + 2 modules
var start = __webpack_require__(9204);
// EXTERNAL MODULE: ./build/js/cli/terminal.js
var terminal = __webpack_require__(94051);
;// CONCATENATED MODULE: ./build/js/cli/diff.js








/** `mcp-deploy-gate diff <before> <after>`: what changed, and exit 1 when `fail-on` is met, 5 when the two cannot be compared. */
async function diff(request) {
    const started = await (0,start/* startRun */.AD)({ ...request, withoutEndpoint: true });
    const { run } = started;
    try {
        const [before, after] = [
            await (0,side/* sideOf */.J)(request.before, started),
            await (0,side/* sideOf */.J)(request.after, started),
        ];
        const comparison = await (0,cli_comparison/* compareSides */.G)(before, after, run.settings.rules);
        (0,heap/* sweep */.X0)();
        started.close();
        const accepted = await acceptedIn(comparison, run);
        const fails = accepted?.active.some((f) => (0,diff_fails/* failsOn */.H)(f.severity, run.settings.failOn));
        const { renderDiff } = await Promise.all(/* import() */[__webpack_require__.e(3947), __webpack_require__.e(929), __webpack_require__.e(8819)]).then(__webpack_require__.bind(__webpack_require__, 39329));
        const { color, width } = (0,terminal/* terminal */.F)(process.stdout);
        const locate = await locatorOf(before);
        const output = await renderDiff(comparison, {
            format: request.format,
            before: before.name,
            after: after.name,
            failOn: run.settings.failOn,
            ...(accepted && { accepted: { ...accepted, today: run.today } }),
            compared: { before: (0,cli_comparison/* written */.M)(request.before), after: (0,cli_comparison/* written */.M)(request.after) },
            notices: noticesOf(comparison, [before, after]),
            color,
            width,
            context: { docsUrl: render_context/* DOCS_URL */.a, configFile: run.settings.config ?? render_context/* CONFIG_FILE */.g },
            ...(locate && { locate }),
        });
        process.stdout.write(output);
        return comparison.comparable ? (fails ? 1 : 0) : 5;
    }
    finally {
        started.close();
    }
}
async function acceptedIn(comparison, { settings, today }) {
    if (!comparison.comparable)
        return undefined;
    const { applyAccepted } = await __webpack_require__.e(/* import() */ 4878).then(__webpack_require__.bind(__webpack_require__, 74878));
    return applyAccepted(comparison.findings, settings.accept, today, comparison.notCompared);
}
async function locatorOf({ text }) {
    if (text === undefined)
        return undefined;
    const { LineIndex } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(3296)]).then(__webpack_require__.bind(__webpack_require__, 83296));
    const index = new LineIndex(text);
    return (subject, pointer) => index.locate(subject, pointer);
}


/***/ }),

/***/ 64044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sideOf)
/* harmony export */ });
/* harmony import */ var _connect_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47215);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
/* harmony import */ var _gate_capture_live_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33830);
/* harmony import */ var _gate_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34513);
/* harmony import */ var _gate_round_within_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87538);
/* harmony import */ var _heap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46906);
/* harmony import */ var _stdio_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18894);







/** Reads a file, or asks a server. Throws a GateError where there is nothing to compare. */
async function sideOf(operand, run) {
    return operand.kind === 'file' ? fileSide(operand.path, run) : liveSide(operand, run);
}
async function fileSide(path, { run }) {
    const text = await run.readFile(path);
    if (text === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('config', `${path} does not exist.`, {
            hint: 'Name a snapshot, a JSON file with tools, or an http(s) endpoint.',
        });
    }
    const { isHandMade, readJsonFile, readSnapshot } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(6059)]).then(__webpack_require__.bind(__webpack_require__, 66059));
    const document = readJsonFile(text, path);
    if (isHandMade(document)) {
        const file = readSnapshot(text, path);
        if (file.kind === 'hand-made')
            return { name: path, text, hash: file.hash };
    }
    const { isOnePage, readContractLike } = await __webpack_require__.e(/* import() */ 8326).then(__webpack_require__.bind(__webpack_require__, 18326));
    const contract = readContractLike(document, path);
    (0,_heap_js__WEBPACK_IMPORTED_MODULE_4__/* .sweep */ .X0)();
    return { name: path, text, contract, isOnePage: isOnePage(document) };
}
async function liveSide(operand, { run, host }) {
    const target = operand.kind === 'stdio'
        ? (0,_stdio_target_js__WEBPACK_IMPORTED_MODULE_5__/* .stdioTarget */ .L)(operand, run.settings, host.say)
        : (0,_gate_client_js__WEBPACK_IMPORTED_MODULE_3__/* .httpTarget */ .SA)(operand.url, run.settings, run.credentials);
    const name = operand.kind === 'stdio' ? [operand.command, ...operand.args].join(' ') : operand.url;
    const { principal, timeoutMs } = run.settings;
    const end = (0,_gate_round_within_js__WEBPACK_IMPORTED_MODULE_6__/* .endAfter */ .u)(timeoutMs - run.clock(), run.cancelled);
    try {
        const { contract } = await (0,_gate_capture_live_js__WEBPACK_IMPORTED_MODULE_2__/* .captureLive */ .V)({
            target,
            limits: (0,_gate_client_js__WEBPACK_IMPORTED_MODULE_3__/* .limitsOf */ .Af)(run.settings),
            signal: end.signal,
            env: run.env,
            clientInfo: _gate_client_js__WEBPACK_IMPORTED_MODULE_3__/* .CLIENT_INFO */ .JR,
            ...(principal !== undefined && { principal }),
        });
        return { name, contract };
    }
    catch (error) {
        if (!(error instanceof _connect_session_js__WEBPACK_IMPORTED_MODULE_0__/* .SessionError */ .P))
            throw error;
        const { diagnose } = await __webpack_require__.e(/* import() */ 8889).then(__webpack_require__.bind(__webpack_require__, 8889));
        const { message, hint } = diagnose(error, Date.now());
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('unasked', `${name}: ${message}`, { hint, cause: error });
    }
    finally {
        end.clear();
    }
}


/***/ }),

/***/ 9204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zs: () => (/* binding */ inRun),
  AD: () => (/* binding */ startRun)
});

// UNUSED EXPORTS: NO_ENDPOINT

// EXTERNAL MODULE: ./build/js/config/load.js + 7 modules
var load = __webpack_require__(64153);
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
// EXTERNAL MODULE: ./build/js/entry/watches.js + 1 modules
var watches = __webpack_require__(290);
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
        watches: (0,watches/* watchesOf */.J)(settings, env),
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

/***/ 18894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stdioTarget)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90630);

/** A server on stdio as a target; what it writes to stderr is shown through `say`, escaped, line by line. */
function stdioTarget({ command, args }, settings, say) {
    let rest = '';
    return {
        kind: 'stdio',
        command,
        args,
        protocolVersion: settings.protocolVersion,
        clientCapabilities: {},
        onStderr: (text) => {
            const lines = (rest + text).split(/\r?\n/);
            rest = (lines.pop() ?? '').slice(-10_000);
            for (const line of lines)
                say(`         | ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(line)}`);
        },
    };
}


/***/ }),

/***/ 11497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ offSentence),
/* harmony export */   withLevels: () => (/* binding */ withLevels)
/* harmony export */ });
/* harmony import */ var _snapshot_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27687);

/**
 * Findings at the levels that the user set, and the rules of those that are left out, one for each. Fingerprints stay:
 * the level is no part of them. A text that wants a closer look is reported whatever the level of the rule that saw it
 * change: who is tired of reworded titles did not mean orders to the model.
 */
function withLevels(findings, levels) {
    if (levels === undefined)
        return { findings: [...findings] };
    const kept = [];
    const off = [];
    for (const finding of findings) {
        const level = Object.hasOwn(levels, finding.rule) ? levels[finding.rule] : undefined;
        const speaks = finding.security !== undefined && finding.security.length > 0;
        if (level === undefined || (level === 'off' && speaks))
            kept.push(finding);
        else if (level === 'off')
            off.push(finding.rule);
        else
            kept.push({ ...finding, severity: level });
    }
    return { findings: kept, ...(off.length > 0 && { off }) };
}
/** What was left out, in a sentence. */
function offSentence(off) {
    const rules = [...new Set(off)].sort(_snapshot_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O).join(', ');
    const changes = off.length === 1 ? '1 change is' : `${off.length} changes are`;
    return `${changes} not shown: \`rules\` in the config file has ${rules} off.`;
}


/***/ }),

/***/ 95175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ DOCS_URL),
/* harmony export */   g: () => (/* binding */ CONFIG_FILE)
/* harmony export */ });
const DOCS_URL = 'https://github.com/org/mcp-deploy-gate/blob/v1/docs/';
const CONFIG_FILE = '.github/mcp-deploy-gate.yml';


/***/ })

};
