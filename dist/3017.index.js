export const id = 3017;
export const ids = [3017];
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

/***/ 7290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _entry_reporting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8791);
/* harmony import */ var _entry_run_mode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2381);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(481);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9204);




/** `mcp-deploy-gate verify <endpoint>`: the gate, and its exit code. */
async function verify(request) {
    const started = await (0,_start_js__WEBPACK_IMPORTED_MODULE_3__/* .startRun */ .AD)(request);
    const { run, log, secrets } = started;
    if (run.settings.dryRun) {
        return (await Promise.all(/* import() */[__webpack_require__.e(1621), __webpack_require__.e(2878)]).then(__webpack_require__.bind(__webpack_require__, 2878))).showPlan(started, request.format);
    }
    try {
        await (0,_start_js__WEBPACK_IMPORTED_MODULE_3__/* .inRun */ .zs)(started, () => (0,_entry_run_mode_js__WEBPACK_IMPORTED_MODULE_1__/* .runMode */ .r)(run, secrets));
    }
    finally {
        started.close();
    }
    const { report, context } = await (0,_entry_reporting_js__WEBPACK_IMPORTED_MODULE_0__/* .reporting */ .v)(log.events, run);
    return (0,_show_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .W)(report, context, request.format, run);
}


/***/ }),

/***/ 4878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ unusedInWords),
/* harmony export */   UX: () => (/* binding */ acceptMembers),
/* harmony export */   Yn: () => (/* binding */ acceptLines),
/* harmony export */   applyAccepted: () => (/* binding */ applyAccepted),
/* harmony export */   lA: () => (/* binding */ acceptedBy)
/* harmony export */ });
/* harmony import */ var _snapshot_pretty_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7431);

/**
 * Takes out the findings that were accepted. An entry accepts exactly the one change whose rule, subject, pointer and
 * fingerprint it names: another value at the same place is another change. `today` is `YYYY-MM-DD` in UTC. An entry is
 * stale only where a comparison ran: do not ask without one, and name the parts that it left out.
 */
function applyAccepted(findings, entries, today, notCompared = []) {
    const entryOf = acceptedBy(entries, today);
    const active = [];
    const accepted = [];
    for (const finding of findings) {
        const entry = entryOf(finding);
        if (entry)
            accepted.push({ finding, entry });
        else
            active.push(finding);
    }
    const used = new Set(accepted.map(({ entry }) => entry));
    const expired = entries.filter((entry) => isOver(entry, today));
    // Of two entries for one change the second is not needed.
    const stale = entries.filter((entry) => !used.has(entry) && !isOver(entry, today) && !notCompared.includes(partOf(entry)));
    return { active, accepted, stale, expired };
}
/** Gives the entry that accepts a finding on this day, the first of several. */
function acceptedBy(entries, today) {
    const valid = new Map();
    for (const entry of entries) {
        const key = keyOf(entry);
        if (!isOver(entry, today) && !valid.has(key))
            valid.set(key, entry);
    }
    return (finding) => (valid.size === 0 ? undefined : valid.get(keyOf(finding)));
}
/** `tools` for an item of that list, and the member of the snapshot for what belongs to no item. */
function partOf({ subject, pointer }) {
    const [list = ''] = subject.split('/', 1);
    return list === 'server' ? (pointer.split('/', 2)[1] ?? '') : list;
}
function isOver({ expires }, today) {
    return expires !== undefined && expires < today;
}
function keyOf({ rule, subject, pointer, fingerprint }) {
    return JSON.stringify([rule, subject, pointer, fingerprint]);
}
/** Why an entry accepts nothing, in a sentence; raw text of the file stands in it. */
function unusedInWords({ rule, subject, pointer, expires }, today) {
    const at = pointer === '' ? '' : ` at ${pointer}`;
    const entry = `The acceptance of ${rule} on ${subject}${at}`;
    return expires !== undefined && expires < today
        ? `${entry} expired on ${expires}.`
        : `${entry} accepts no change that is there.`;
}
/**
 * The lines to paste under `accept:` in the config file: a YAML list entry, indented by two. Text of a server stands in
 * double quotes on one line with hidden characters escaped, so it cannot become anything but a text.
 */
function acceptLines(finding, reason = 'say why this change is fine') {
    const { rule, subject, pointer, fingerprint } = finding;
    const members = acceptMembers({ rule, subject, pointer, fingerprint, reason });
    return members
        .map(([key, value], index) => `${index === 0 ? '  - ' : '    '}${key}: ${value}`)
        .join('\n');
}
/** The members of an entry in the order of the file, values as YAML, which is JSON too, on one line. */
function acceptMembers(entry) {
    const { rule, subject, pointer, fingerprint, reason, expires } = entry;
    const members = { rule, subject, pointer, fingerprint, reason, ...(expires && { expires }) };
    // YAML's double quotes know every escape of JSON. `##[` would be a command where the lines are printed.
    return Object.entries(members).map(([key, value]) => [
        key,
        (0,_snapshot_pretty_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleJsonString */ .a)(value).replace(/##(?=\[)/g, '#\\u0023'),
    ]);
}


/***/ }),

/***/ 2957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ acceptCommand)
/* harmony export */ });
/* harmony import */ var _clean_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1532);
/* harmony import */ var _render_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5175);
/* harmony import */ var _shell_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(486);



/** The command that writes entries of `accept` into the config file, to paste into a shell. */
function acceptCommand({ before, after, failOn, configFile }, what) {
    const isCommand = after.startsWith('-- ');
    const words = [
        'npx mcp-deploy-gate accept',
        ...(before === undefined ? [] : [operand(before)]),
        ...(isCommand ? [] : [operand(after)]),
        ...(configFile === undefined || configFile === _render_context_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_FILE */ .g
            ? []
            : ['--config', (0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .ZL)(configFile)]),
        // A fingerprint names one change, however bad it is.
        ...(what === 'all' && failOn !== 'breaking' ? ['--fail-on', failOn] : []),
        what === 'prune'
            ? '--prune'
            : `${what === 'all' ? '--all' : `--fingerprint ${what.fingerprint.slice(0, 12)}`} --reason "…"`,
        ...(isCommand ? [after] : []),
    ];
    return words.join(' ');
}
function operand(text) {
    return (0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .ZL)(/^https?:/i.test(text) ? (0,_clean_url_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanUrl */ .T)(text) : text);
}


/***/ })

};
