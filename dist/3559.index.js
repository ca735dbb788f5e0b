export const id = 3559;
export const ids = [3559];
export const modules = {

/***/ 481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4051);


/** Prints a report on stdout in the format asked for, writes the report file where one was named, and gives the exit code. */
async function show(report, context, format, run) {
    process.stdout.write(await rendered(report, context, format));
    const { reportPath } = run.settings;
    if (reportPath !== undefined) {
        try {
            await run.writeFile(reportPath, (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(report));
        }
        catch (error) {
            // Reporting never changes the verdict.
            process.stderr.write(`warning: ${error.message}\n`);
        }
    }
    return report.exitCode;
}
async function rendered(report, context, format) {
    switch (format) {
        case 'json':
            return `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(report)}\n`;
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 1509).then(__webpack_require__.bind(__webpack_require__, 1509))).renderSummary(report, context);
        case 'text': {
            const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(538)]).then(__webpack_require__.bind(__webpack_require__, 538));
            const { color, width } = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .F)(process.stdout);
            return renderTerminal(report, context, { color, width });
        }
    }
}


/***/ }),

/***/ 5940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   snapshot: () => (/* binding */ snapshot)
/* harmony export */ });
/* harmony import */ var _entry_reporting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8791);
/* harmony import */ var _gate_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4513);
/* harmony import */ var _gate_snapshot_mode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3049);
/* harmony import */ var _report_shell_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(486);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(481);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9204);
/* harmony import */ var _stdio_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8894);







/** `mcp-deploy-gate snapshot`: writes what a server serves, or says whether the file is stale (exit 1). */
async function snapshot(request) {
    const { stdio, check, format } = request;
    const started = await (0,_start_js__WEBPACK_IMPORTED_MODULE_4__/* .startRun */ .AD)({ ...request, withoutEndpoint: stdio !== undefined });
    const { run, log, host, secrets } = started;
    const { path } = run.settings.snapshot;
    const toStdout = path === '-';
    let text;
    try {
        // How to ask again, in reports and hints.
        if (stdio)
            run.settings.endpoint = `-- ${[stdio.command, ...stdio.args].map(_report_shell_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .shellQuote */ .ZL).join(' ')}`;
        const target = stdio
            ? (0,_stdio_target_js__WEBPACK_IMPORTED_MODULE_5__/* .stdioTarget */ .L)(stdio, run.settings, host.say)
            : (0,_gate_client_js__WEBPACK_IMPORTED_MODULE_1__/* .httpTarget */ .SA)(run.settings.endpoint, run.settings, run.credentials);
        const outcome = await (0,_start_js__WEBPACK_IMPORTED_MODULE_4__/* .inRun */ .zs)(started, () => (0,_gate_snapshot_mode_js__WEBPACK_IMPORTED_MODULE_2__/* .runSnapshot */ .g)(run, { target, check, secrets, ...(toStdout ? {} : { path }) }));
        text = outcome.text;
    }
    finally {
        started.close();
    }
    const { report, context } = await (0,_entry_reporting_js__WEBPACK_IMPORTED_MODULE_0__/* .reporting */ .v)(log.events, run);
    if (toStdout && text !== undefined) {
        process.stdout.write(text);
        return report.exitCode;
    }
    return (0,_show_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .W)(report, context, format, run);
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

// EXTERNAL MODULE: ./build/js/config/load.js + 6 modules
var load = __webpack_require__(1427);
// EXTERNAL MODULE: ./build/js/config/secrets.js
var config_secrets = __webpack_require__(7780);
// EXTERNAL MODULE: ./build/js/entry/create-run.js + 1 modules
var create_run = __webpack_require__(5260);
// EXTERNAL MODULE: ./build/js/entry/credentials.js + 4 modules
var entry_credentials = __webpack_require__(8804);
// EXTERNAL MODULE: ./build/js/entry/files.js
var files = __webpack_require__(5478);
// EXTERNAL MODULE: ./build/js/entry/journal-file.js + 2 modules
var journal_file = __webpack_require__(8185);
// EXTERNAL MODULE: ./build/js/entry/learn-secrets.js
var learn_secrets = __webpack_require__(3975);
// EXTERNAL MODULE: ./build/js/entry/log.js
var entry_log = __webpack_require__(711);
// EXTERNAL MODULE: ./build/js/entry/redact.js
var redact = __webpack_require__(6796);
// EXTERNAL MODULE: ./build/js/entry/run-started.js
var run_started = __webpack_require__(728);
// EXTERNAL MODULE: ./build/js/entry/signals.js
var signals = __webpack_require__(4136);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(2076);
// EXTERNAL MODULE: ./build/js/entry/output-valve.js
var output_valve = __webpack_require__(1044);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(630);
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
var progress = __webpack_require__(9990);
// EXTERNAL MODULE: ./build/js/cli/terminal.js
var terminal = __webpack_require__(4051);
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

/***/ 8894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stdioTarget)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);

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


/***/ })

};
