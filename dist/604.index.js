export const id = 604;
export const ids = [604];
export const modules = {

/***/ 9204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qN: () => (/* binding */ begin),
  AD: () => (/* binding */ startRun)
});

// UNUSED EXPORTS: NO_ENDPOINT

// EXTERNAL MODULE: ./build/js/config/load.js + 16 modules
var load = __webpack_require__(1069);
// EXTERNAL MODULE: ./build/js/config/secrets.js
var config_secrets = __webpack_require__(7780);
// EXTERNAL MODULE: ./build/js/entry/create-run.js + 7 modules
var create_run = __webpack_require__(6243);
// EXTERNAL MODULE: ./build/js/entry/credentials.js + 4 modules
var entry_credentials = __webpack_require__(8804);
// EXTERNAL MODULE: ./build/js/entry/files.js
var files = __webpack_require__(5478);
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
// EXTERNAL MODULE: ./build/js/entry/output-valve.js
var output_valve = __webpack_require__(1044);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(630);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(2076);
// EXTERNAL MODULE: ./build/js/report/wrap.js
var wrap = __webpack_require__(4729);
;// CONCATENATED MODULE: ./build/js/report/live-line.js



const LIVE_START = { since: 0, message: 'starting', samples: 0, ended: false };
const DOING = {
    preflight: 'reading the settings',
    verify: 'asking what is live',
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
async function startRun({ raw, quiet, all = false, withoutEndpoint = false, }) {
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
    const cancellation = (0,signals/* cancelOnSignals */.d)((name) => {
        const rolling = log.events.some((e) => e.type === 'command-started') &&
            !log.events.some((e) => e.type === 'run-ended');
        host.say(rolling
            ? `${name}: the rollback goes on; half a rollback is worse than none.`
            : `${name}: ending.`);
    });
    const mask = (0,learn_secrets/* learnSecrets */.u)(secrets, host.mask);
    const credentials = (0,entry_credentials/* credentialsOf */.Y)({ settings, env, mask });
    const run = (0,create_run/* createRun */.u)({
        settings,
        log,
        host,
        credentials,
        cancelled: cancellation.signal,
        env,
        cwd: process.cwd(),
        all,
    });
    return {
        run,
        log,
        host,
        secrets,
        close() {
            cancellation.release();
            host.close();
        },
    };
}
/** Begins the log. */
async function begin({ run, log }) {
    log.emit(await (0,run_started/* runStarted */.d)(run));
}


/***/ }),

/***/ 7604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/cli/start.js + 2 modules
var start = __webpack_require__(9204);
// EXTERNAL MODULE: ./build/js/cli/terminal.js
var terminal = __webpack_require__(4051);
// EXTERNAL MODULE: ./build/js/entry/reporting.js + 5 modules
var reporting = __webpack_require__(4997);
// EXTERNAL MODULE: ./build/js/entry/run-mode.js + 53 modules
var run_mode = __webpack_require__(6650);
// EXTERNAL MODULE: ./build/js/report/annotations.js
var annotations = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/js/report/summary.js + 3 modules
var summary = __webpack_require__(1509);
// EXTERNAL MODULE: ./build/js/report/terminal.js + 1 modules
var report_terminal = __webpack_require__(538);
// EXTERNAL MODULE: ./build/js/json.js
var json = __webpack_require__(4462);
;// CONCATENATED MODULE: ./build/js/demo/server.js

const MODERN = '2026-07-28';
const LEGACY = '2025-11-25';
const MAX_BODY_BYTES = 64 * 1024;
/**
 * A small MCP server without state, in both eras: Streamable HTTP with JSON answers, and the protocol of
 * 2026-07-28. Serves two tools of an imaginary shop.
 */
function demoServer({ version, tools }) {
    const serverInfo = { name: 'demo-orders', version };
    const capabilities = { tools: {} };
    const results = (method, modern) => {
        const dress = modern
            ? {
                resultType: 'complete',
                ttlMs: 0,
                cacheScope: 'private',
                _meta: { 'io.modelcontextprotocol/serverInfo': serverInfo },
            }
            : {};
        switch (method) {
            case 'server/discover':
                return modern ? { supportedVersions: [MODERN], capabilities, ...dress } : undefined;
            case 'initialize':
                return modern ? undefined : { protocolVersion: LEGACY, capabilities, serverInfo };
            case 'tools/list':
                return { tools, ...dress };
            case 'ping':
                return modern ? undefined : {};
            default:
                return undefined;
        }
    };
    return async (req, res) => {
        const send = (status, answer) => {
            res.writeHead(status, answer ? { 'content-type': 'application/json' } : {});
            res.end(answer && JSON.stringify(answer));
        };
        if (req.method !== 'POST')
            return send(405);
        const message = await readMessage(req);
        if (!message)
            return send(400, failure(null, -32700, 'Parse error'));
        if (message.id === undefined)
            return send(202);
        const modern = req.headers['mcp-protocol-version'] === MODERN;
        const result = results(String(message.method), modern);
        if (result)
            return send(200, { jsonrpc: '2.0', id: message.id, result });
        return send(modern ? 404 : 200, failure(message.id, -32601, 'Method not found'));
    };
}
function failure(id, code, message) {
    return { jsonrpc: '2.0', id, error: { code, message } };
}
async function readMessage(req) {
    let text = '';
    for await (const chunk of req) {
        text += chunk;
        if (text.length > MAX_BODY_BYTES)
            return undefined;
    }
    try {
        const value = JSON.parse(text);
        return (0,json/* isJsonObject */.O)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/js/demo/switch.js

/** For how many connections old and new take turns after a switch. */
const ROLLING_CONNECTIONS = 8;
const UNDO_PATH = '/undo';
/** One loopback address in front of the versions of the demo's server. */
async function startSwitch(first) {
    let live = first;
    let previous = first;
    let rolling = 0;
    const served = new WeakMap();
    const turnTo = (next) => {
        previous = live;
        live = next;
        rolling = ROLLING_CONNECTIONS;
    };
    const server = (0,external_node_http_.createServer)((req, res) => {
        if (req.url === UNDO_PATH) {
            turnTo(previous);
            res.end();
            return;
        }
        const version = served.get(req.socket) ?? live;
        version(req, res);
    });
    server.on('connection', (socket) => {
        const old = rolling > 0 && rolling-- % 2 === 0;
        served.set(socket, old ? previous : live);
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    const origin = `http://127.0.0.1:${server.address().port}`;
    return {
        url: `${origin}/mcp`,
        deploy: turnTo,
        undoScript: `fetch('${origin}${UNDO_PATH}').then(() => console.log('deployment "demo-orders" rolled back'))`,
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}

;// CONCATENATED MODULE: ./build/js/demo/versions.js
const lookUp = {
    name: 'get_order',
    title: 'Look up an order',
    description: 'Looks up one order by its number.',
    inputSchema: {
        type: 'object',
        properties: { number: { type: 'string', description: 'The order number, as on the invoice.' } },
        required: ['number'],
    },
    annotations: { readOnlyHint: true },
};
const search = (description, required) => ({
    name: 'search_orders',
    title: 'Search orders',
    description,
    inputSchema: {
        type: 'object',
        properties: {
            query: { type: 'string', description: 'Words that the order must contain.' },
            customer: { type: 'string', description: 'The customer to search in.' },
            limit: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
        },
        required,
    },
    annotations: { readOnlyHint: true },
});
/** What is live, and what was reviewed. */
const REVIEWED = {
    version: '1.4.0',
    tools: [
        lookUp,
        search('Searches the orders of all customers and returns the newest first.', ['query']),
    ],
};
/** What is deployed: the parameter `customer` has become required, and the description says something else. */
const DEPLOYED = {
    version: '1.5.0',
    tools: [
        lookUp,
        search('Searches the orders of one customer and returns the best match first.', [
            'query',
            'customer',
        ]),
    ],
};

;// CONCATENATED MODULE: ./build/js/demo/demo.js













/** The file that would be committed, by the name it would have. */
const SNAPSHOT = 'tools-snapshot.json';
/**
 * `mcp-deploy-gate demo`: a deployment that passes every health check and breaks its callers, found, rolled back and
 * proven, on loopback and with the real gate. Gives 0 when the story went as it should.
 */
async function demo() {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'mcp-deploy-gate-demo-'));
    const live = await startSwitch(demoServer(REVIEWED));
    const home = process.cwd();
    // Paths are short then, as they are in a checkout.
    process.chdir(folder);
    const tell = teller();
    try {
        tell.step(1, `An MCP server, version ${REVIEWED.version}, is live at ${live.url}`);
        tell.line('Its tools were reviewed and committed, and recorded again right before the deployment:');
        for (const [file, why] of [
            [SNAPSHOT, 'reviewed'],
            ['baseline.json', 'baseline'],
        ]) {
            tell.command(`mcp-deploy-gate snapshot ${live.url} -o ${file}`, why);
            await gate({ mode: 'snapshot', endpoint: live.url, snapshot: file }, true);
        }
        tell.step(2, `Version ${DEPLOYED.version} is deployed. The process is up, every health check is green`);
        live.deploy(demoServer(DEPLOYED));
        tell.step(3, 'The gate speaks MCP with what is live');
        tell.command(`mcp-deploy-gate verify ${live.url} --expected-version ${DEPLOYED.version} --baseline baseline.json --rollback-command '…'`);
        const told = await gate({
            endpoint: live.url,
            snapshot: SNAPSHOT,
            baseline: 'baseline.json',
            'expected-version': DEPLOYED.version,
            'rollback-command': live.undoScript,
            shell: `"${process.execPath}" {0}`,
            'wait-timeout': '12s',
            'rollback-timeout': '60s',
            interval: '500ms',
        }, false);
        tell.step(4, 'What the terminal shows');
        const { color, width } = (0,terminal/* terminal */.F)(process.stdout);
        process.stdout.write(`\n${(0,report_terminal.renderTerminal)(told.report, told.context, { color, width })}`);
        tell.step(5, 'What GitHub shows: annotations on the lines of the snapshot');
        for (const { level, title, message, file, startLine } of (0,annotations/* annotations */.h)(told.report, {
            locate: told.locate,
        })) {
            tell.line(`${level.padEnd(7)} ${title}${file ? `   ${file}:${startLine}` : ''}`);
            tell.line(`        ${message.split('\n').join('\n          ')}`);
        }
        tell.step(6, 'and the job summary, in Markdown');
        process.stdout.write(`\n${(0,summary.renderSummary)(told.report, told.context)}\n`);
        const asTold = told.report.result === 'rolled-back' && told.report.rollback.verifiedBy === 'baseline';
        tell.step(7, asTold
            ? 'The deployment is undone, and that is proven. In a workflow the job would be red now (exit 3)'
            : 'The story did not go as it should');
        tell.line('Next: node dist/cli/index.js --help, or README.md for the workflow.');
        return asTold ? 0 : 1;
    }
    finally {
        await live.close();
        process.chdir(home);
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** One run of the real gate, with settings as flags would give them. */
async function gate(raw, quiet) {
    const started = await (0,start/* startRun */.AD)({ raw, quiet });
    try {
        await (0,start/* begin */.qN)(started);
        await (0,run_mode/* runMode */.r)(started.run, []);
        return await (0,reporting/* reporting */.v)(started.log.events, started.run);
    }
    finally {
        started.close();
    }
}
function teller() {
    const { color } = (0,terminal/* terminal */.F)(process.stdout);
    const bold = (text) => (color ? `\u001b[1m${text}\u001b[22m` : text);
    const dim = (text) => (color ? `\u001b[2m${text}\u001b[22m` : text);
    return {
        step: (n, text) => process.stdout.write(`\n${bold(`${n}. ${text}.`)}\n`),
        line: (text) => process.stdout.write(`   ${text}\n`),
        command: (text, note) => process.stdout.write(`   ${dim('$')} ${text}${note ? dim(`   # ${note}`) : ''}\n`),
    };
}


/***/ }),

/***/ 2503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(630);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6671);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4545);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2076);




/** GitHub shows no more of each level in one step. */
const PER_LEVEL = 10;
/** Of these, kept for the outcome while the cause is shown. */
const FOR_OUTCOME = 2;
/** GitHub cuts a message at 4,096 characters. */
const MAX_MESSAGE = 4000;
const MAX_TITLE = 200;
const MAX_VALUE = 300;
/**
 * Annotations of a report, worst first, at most 10 of each level over both parts; the last one of a level that holds
 * more says how many and where they stand. Changes stand on their line of the snapshot file.
 */
function annotations(report, options = {}) {
    const part = options.part ?? 'all';
    const outcome = part === 'cause' ? [] : ofOutcome(report);
    const cause = part === 'outcome' ? lateNotices(report) : ofCause(report, options);
    const limit = part === 'all' ? PER_LEVEL : part === 'cause' ? PER_LEVEL - FOR_OUTCOME : FOR_OUTCOME;
    const all = [...outcome, ...cause.filter((each) => !isSaid(each, outcome))];
    return ['error', 'warning', 'notice'].flatMap((level) => bounded(all.filter((annotation) => annotation.level === level), level, limit));
}
function isSaid(annotation, by) {
    return by.some((each) => each.message === annotation.message && annotation.file === undefined);
}
function bounded(all, level, limit) {
    if (all.length <= limit)
        return all;
    const more = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(all.length - limit + 1, `more ${level}`);
    const last = {
        level,
        title: `${more}`,
        message: `${more} did not fit: GitHub shows ${PER_LEVEL} of a kind in one step. All of them are in the job summary and in the report (report-path).`,
    };
    return [...all.slice(0, limit - 1), last];
}
function ofCause(report, options) {
    const found = [];
    const changesFail = report.changes.failing > 0;
    for (const check of report.checks) {
        if ((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .isToldByChanges */ .uL)(check, report))
            continue;
        if (check.status === 'fail' || check.status === 'warn' || check.status === 'inconclusive')
            found.push(annotation(check.status === 'fail' ? 'error' : 'warning', check.subject ? `${check.id} ${check.subject}` : check.id, check.message, check.hint));
    }
    const { cause } = report;
    const told = changesFail || report.checks.some((check) => check.status === 'fail');
    if (cause && !told && cause.reason !== '')
        found.push(annotation('error', causeTitle(cause), cause.reason, cause.hint));
    const changes = report.findings.map((finding) => ofFinding(finding, report, options));
    const notices = report.notices.filter((notice) => !isLate(notice, report)).map(ofNotice);
    return [...found, ...changes, ...notices];
}
function causeTitle(cause) {
    return cause.check ? `${cause.phase} failed: ${cause.check}` : `${cause.phase} did not pass`;
}
function ofFinding(finding, report, options) {
    const level = finding.failing
        ? 'error'
        : finding.severity === 'safe' || finding.accepted
            ? 'notice'
            : 'warning';
    const { before, after } = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .bothSides */ .g6)(finding, MAX_VALUE);
    const lines = [
        finding.reason,
        before !== undefined ? `before: ${before}` : '',
        after !== undefined ? `after: ${after}` : '',
        finding.pointer === '' ? '' : `at ${finding.pointer}`,
        (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .saysUnproven */ .w2)(finding) ? '' : 'Not proven compatible, so counted as breaking.',
        finding.security?.length ? `Look closely: ${finding.security.join(', ')}.` : '',
    ];
    const title = `${finding.accepted ? 'accepted' : finding.severity}: ${finding.rule} ${finding.subject}`;
    const made = annotation(level, title, lines.filter(Boolean).join('\n'));
    const file = options.file ?? report.settings.snapshot;
    const place = options.locate?.(finding.subject, finding.pointer);
    const line = place?.line ?? finding.line;
    if (file === undefined || line === undefined)
        return made;
    return {
        ...made,
        file: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(file.replaceAll('\\', '/')),
        startLine: line,
        endLine: line,
        ...(place && { startColumn: place.column }),
    };
}
function ofNotice(notice) {
    return annotation(notice.level, notice.id, notice.message, notice.hint);
}
function isLate(notice, report) {
    const rollback = report.rollback.command;
    return rollback !== undefined && notice.at >= rollback.startedAt;
}
function lateNotices(report) {
    return report.notices.filter((notice) => isLate(notice, report)).map(ofNotice);
}
// What came of it: nothing to say of a run that passed, or of a failure whose cause says all.
function ofOutcome(report) {
    const title = (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .resultTitle */ .kk)(report);
    switch (report.result) {
        case 'passed':
            return [];
        case 'rolled-back':
            return [annotation('error', title, report.rollback.reason || report.reason, report.hint)];
        case 'failed':
            return [annotation('error', title, report.rollback.reason || report.reason, report.hint)];
        case 'rollback-failed':
        case 'inconclusive':
        case 'superseded':
            return [annotation('error', title, report.reason, report.hint)];
        case 'cancelled':
            return [annotation('warning', title, report.reason, report.hint)];
    }
}
function annotation(level, title, message, hint) {
    const text = hint ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .truncateMiddle */ .kU)(message, MAX_MESSAGE / 2)}\nTo fix: ${hint}` : message;
    return {
        level,
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .truncateMiddle */ .kU)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .truncateMiddle */ .kU)(title, MAX_TITLE)), MAX_TITLE),
        message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .annotationText */ .xr)(text, MAX_MESSAGE),
    };
}


/***/ }),

/***/ 8721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ paintWith)
/* harmony export */ });
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
    inverse: [7, 27],
};
/** Wraps text in SGR sequences, or leaves it as it is where there is no colour. The text is escaped before. */
function paintWith(color) {
    return (style, text) => {
        if (!color || text === '')
            return text;
        const [on, off] = CODES[style];
        return `\u001b[${on}m${text}\u001b[${off}m`;
    };
}


/***/ }),

/***/ 1829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ changeLines),
/* harmony export */   h: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var _changed_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9381);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(630);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6671);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4545);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2076);





const MAX_CHANGES = 50;
const MAX_LINES = 24;
const INDENT = 14;
/** The changes, worst first, with the difference of longer texts. */
function changeLines(out, report, context) {
    if (report.changes.total === 0)
        return;
    const against = report.settings.snapshot ? ` against ${report.settings.snapshot}` : '';
    out.heading(`Changes${against}: ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .changesInWords */ .W1)(report.changes)}`);
    findingLines(out, report, context);
}
/** Findings as a list, in the order given; of many the first. */
function findingLines(out, report, context) {
    const shown = report.findings.slice(0, MAX_CHANGES);
    for (const finding of shown)
        findingLine(out, finding, context);
    const left = report.changes.total - shown.length;
    if (left > 0)
        out.line(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(left, 'more change')}: the JSON has all of them`, { indent: 2 });
}
function findingLine(out, finding, context) {
    const { word, style } = mark(finding);
    const line = finding.line === undefined ? '' : `line ${finding.line}`;
    const where = [finding.subject, finding.pointer, line].filter(Boolean).join('  ');
    const first = `  ${out.paint(style, word)}`;
    out.text(where, { indent: INDENT, first });
    out.text(finding.reason, { indent: INDENT });
    const text = context.texts?.find((each) => each.fingerprint === finding.fingerprint);
    if (text) {
        for (const line of text.lines.slice(0, MAX_LINES))
            changedLine(out, line);
        const left = text.lines.length - MAX_LINES;
        if (left > 0)
            out.line(`… ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(left, 'more line')}`, { indent: INDENT, style: 'dim' });
    }
    else
        sides(out, finding);
    if (finding.security?.length)
        out.text(`Look closely: ${finding.security.join(', ')}`, { indent: INDENT, style: 'yellow' });
    const unproven = (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .saysUnproven */ .w2)(finding) ? '' : ' (not proven compatible)';
    out.line(`${finding.rule}${unproven}`, { indent: INDENT, style: 'dim' });
}
function sides(out, finding) {
    const { before, after } = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .bothSides */ .g6)(finding, Math.max(20, out.width - INDENT - 2));
    if (before === undefined && after === undefined)
        return;
    const line = `${before ?? 'none'} → ${after ?? 'none'}`;
    if (line.length <= out.width - INDENT) {
        out.line(line, { indent: INDENT });
    }
    else {
        out.line(`- ${before ?? 'none'}`, { indent: INDENT, style: 'red' });
        out.line(`+ ${after ?? 'none'}`, { indent: INDENT, style: 'green' });
    }
}
function changedLine(out, line) {
    const whole = line.pieces.every((piece) => piece.changed);
    const style = { removed: 'red', added: 'green', same: undefined, skipped: 'dim' }[line.kind];
    const sign = { removed: '- ', added: '+ ', same: '  ', skipped: '… ' }[line.kind];
    const colored = out.paint('inverse', 'x') !== 'x';
    const text = line.pieces
        .map((piece) => {
        const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(piece.text);
        if (!piece.changed || whole)
            return shown;
        if (colored)
            return out.paint('inverse', shown);
        return (0,_changed_text_js__WEBPACK_IMPORTED_MODULE_4__/* .marked */ .x)(shown, line.kind);
    })
        .join('');
    const finished = `${sign}${text}`;
    out.lines.push(`${' '.repeat(INDENT)}${style ? out.paint(style, finished) : finished}`);
}
function mark(finding) {
    if (finding.accepted)
        return { word: '· accepted', style: 'dim' };
    switch (finding.severity) {
        case 'breaking':
            return { word: '✗ breaking', style: 'red' };
        case 'review':
            return { word: '~ review', style: 'yellow' };
        case 'safe':
            return { word: '+ safe', style: 'green' };
    }
}


/***/ }),

/***/ 1017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ page),
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4729);


/** Characters of one text from outside that a terminal shows. */
const MAX_TEXT = 1000;
/** An empty page of `width` columns. */
function page(paint, width) {
    const lines = [];
    const painted = (style, text) => (style ? paint(style, text) : text);
    return {
        lines,
        width,
        paint,
        heading(title) {
            lines.push('', paint('bold', plain(title)));
        },
        text(raw, { indent, first = '', style }) {
            const room = Math.max(20, width - indent);
            for (const [at, line] of (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(plain(raw), room).entries()) {
                const before = at === 0 ? first : '';
                lines.push(`${before}${' '.repeat(Math.max(0, indent - shown(before)))}${painted(style, line)}`);
            }
        },
        line(raw, { indent, style }) {
            lines.push(`${' '.repeat(indent)}${painted(style, plain(raw))}`);
        },
    };
}
/** Raw text on one line: hidden characters visible, at most `max` characters. */
function plain(raw, max = MAX_TEXT) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .truncateMiddle */ .kU)(raw, max));
}
// Columns of a finished piece, without its colours.
function shown(finished) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are our own colours.
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(finished.replace(/\u001b\[\d+m/g, ''));
}


/***/ }),

/***/ 538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(630);
// EXTERNAL MODULE: ./build/js/report/headline.js
var headline = __webpack_require__(4545);
// EXTERNAL MODULE: ./build/js/report/paint.js
var paint = __webpack_require__(8721);
// EXTERNAL MODULE: ./build/js/report/terminal-changes.js
var terminal_changes = __webpack_require__(1829);
// EXTERNAL MODULE: ./build/js/diff/accept.js
var accept = __webpack_require__(4878);
// EXTERNAL MODULE: ./build/js/report/render-context.js
var render_context = __webpack_require__(5175);
// EXTERNAL MODULE: ./build/js/report/shell-quote.js
var shell_quote = __webpack_require__(486);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(2076);
;// CONCATENATED MODULE: ./build/js/report/terminal-facts.js






const MARKS = {
    fail: { mark: '✗', style: 'red' },
    inconclusive: { mark: '?', style: 'yellow' },
    warn: { mark: '!', style: 'yellow' },
    info: { mark: 'i', style: 'cyan' },
};
const MAX_CHECKS = 50;
const MAX_ACCEPTS = 10;
const MAX_TAIL_LINES = 20;
/** Checks and notices that say something, then how many passed. */
function checkLines(out, report) {
    const { checks, notices } = report;
    if (checks.length === 0 && notices.length === 0)
        return;
    out.heading('Checks');
    const said = (message, hint, status) => {
        const { mark, style } = MARKS[status];
        out.text(message, { indent: 4, first: `  ${out.paint(style, mark)} ` });
        if (hint)
            out.text(hint, { indent: 6, first: '    → ' });
    };
    for (const check of (0,headline/* remarkableChecks */.AH)(report).slice(0, MAX_CHECKS)) {
        const id = check.subject ? `${check.id} ${check.subject}` : check.id;
        if (check.status !== 'pass')
            said(`${id}: ${check.message}`, check.hint, check.status);
    }
    for (const notice of notices.slice(0, MAX_CHECKS)) {
        const status = notice.level === 'warning' ? 'warn' : 'info';
        said(`${notice.id}: ${notice.message}`, notice.hint, status);
    }
    const passed = checks.filter((check) => check.status === 'pass');
    if (passed.length > 0) {
        const ids = [...new Set(passed.map((check) => check.id))].join(', ');
        const first = `  ${out.paint('green', '✓')} `;
        out.text(`${(0,words/* plural */.LS)(passed.length, 'check')} passed: ${ids}`, { indent: 4, first });
    }
}
/** What the rollback did and how it was proven. */
function rollbackLines(out, report) {
    const { rollback } = report;
    const { command } = rollback;
    if (!command)
        return;
    out.heading(`Rollback: ${rollback.outcome}`);
    const { ended } = command;
    const how = ended
        ? `ended with ${endOf(ended)} after ${(0,words/* duration */.p0)(ended.durationMs)}.`
        : 'was not seen to end: it may have run, and is not run again.';
    out.text((0,words/* oneLine */.TN)(command.command), { indent: 2, style: 'bold' });
    out.text(how, { indent: 2 });
    const style = rollback.outcome === 'done' ? 'green' : 'red';
    out.text((0,headline/* proofInWords */.B3)(report), { indent: 2, style });
    if (rollback.outcome === 'done' || !ended || ended.tail.trim() === '')
        return;
    for (const line of (0,report_escape/* logLines */.OG)(ended.tail.trimEnd(), 500).slice(-MAX_TAIL_LINES))
        out.lines.push(`  ${out.paint('dim', `| ${line}`)}`);
}
function endOf(ended) {
    const end = ended.signal === undefined ? `exit code ${ended.exitCode ?? '?'}` : `signal ${ended.signal}`;
    return ended.timedOut ? `${end}, killed at its deadline,` : end;
}
/** What was served, and what is served after a rollback. */
function servedLines(out, report) {
    const after = report.rollback.served;
    if (!report.served && !after)
        return;
    out.heading('Served');
    if (report.served)
        out.text(servedText(report.served), { indent: 2 });
    if (after)
        out.text(`After the rollback: ${servedText(after)}`, { indent: 2 });
}
function servedText(served) {
    const { counts } = served;
    const lists = [
        (0,words/* plural */.LS)(counts.tools, 'tool'),
        counts.resources > 0 ? (0,words/* plural */.LS)(counts.resources, 'resource') : '',
        counts.resourceTemplates > 0 ? (0,words/* plural */.LS)(counts.resourceTemplates, 'template') : '',
        counts.prompts > 0 ? (0,words/* plural */.LS)(counts.prompts, 'prompt') : '',
    ].filter(Boolean);
    return [
        [served.serverName, served.serverVersion].filter(Boolean).join(' ') || 'unnamed',
        `${served.era} ${served.protocolVersion}, ${served.transport}`,
        lists.join(', '),
        `contract ${(0,words/* shortHash */.BC)(served.hash)}`,
        `opened in ${(0,words/* duration */.p0)(served.connectMs)}, listed in ${(0,words/* duration */.p0)(served.listMs)}`,
    ].join(' · ');
}
/** What to paste where, if the change was meant. */
function nextLines(out, report, context) {
    if (report.mode !== 'gate')
        return;
    const changed = report.findings.filter((finding) => finding.failing);
    const refresh = (0,shell_quote/* refreshOf */.B_)(report);
    if (changed.length === 0) {
        if (report.settings.snapshot !== undefined || !report.served || !refresh)
            return;
        out.heading('Next: record what was reviewed, and commit it');
        out.line(refresh, { indent: 2, style: 'cyan' });
        return;
    }
    out.heading('If the change was meant');
    out.text(`Accept it, with a reason, in ${context.configFile ?? render_context/* CONFIG_FILE */.g}:`, { indent: 2 });
    out.line('accept:', { indent: 4, style: 'cyan' });
    for (const finding of changed.slice(0, MAX_ACCEPTS)) {
        for (const line of (0,accept/* acceptLines */.Y)(finding).split('\n'))
            out.line(line, { indent: 4, style: 'cyan' });
    }
    const left = changed.length - MAX_ACCEPTS;
    if (left > 0)
        out.text(`mcp-deploy-gate diff has the lines of ${(0,words/* plural */.LS)(left, 'more change')}.`, {
            indent: 2,
        });
    if (!refresh)
        return;
    const when = report.result === 'rolled-back' ? ', once the new version is deployed again' : '';
    out.text(`Or refresh the snapshot${when}, review its diff and commit it:`, { indent: 2 });
    out.line(refresh, { indent: 4, style: 'cyan' });
}

// EXTERNAL MODULE: ./build/js/report/terminal-page.js
var terminal_page = __webpack_require__(1017);
;// CONCATENATED MODULE: ./build/js/report/terminal.js







/** The report for a person at a terminal or in a log: the same as the summary, in plain lines. */
function renderTerminal(report, context, options) {
    const out = (0,terminal_page/* page */.M)((0,paint/* paintWith */.H)(options.color), options.width ?? 100);
    terminal_headline(out, report);
    rollbackLines(out, report);
    (0,terminal_changes/* changeLines */.O)(out, report, context);
    checkLines(out, report);
    servedLines(out, report);
    nextLines(out, report, context);
    return `${out.lines.map(report_escape/* withoutCommands */.Df).join('\n')}\n`;
}
function terminal_headline(out, report) {
    const { mark, style } = markOf(report);
    out.lines.push(out.paint(style, out.paint('bold', `${mark} ${(0,headline/* resultTitle */.kk)(report)}`)));
    const { served } = report;
    const facts = [
        ...report.endpoints.slice(0, 5),
        report.snapshotWritten?.path ?? '',
        served ? [served.serverName, served.serverVersion].filter(Boolean).join(' ') : '',
        (0,words/* duration */.p0)(report.durationMs),
    ].filter(Boolean);
    out.text(facts.join(' · '), { indent: 2, style: 'dim' });
    const { check, text, next, also } = (0,headline/* story */._7)(report);
    out.lines.push('');
    out.text(`${check === undefined ? '' : `${check}: `}${text}`, { indent: 2 });
    if (next)
        out.text(`${next.kind === 'fix' ? 'To fix' : 'Next'}: ${next.text}`, { indent: 2 });
    for (const sentence of also)
        out.text(sentence, { indent: 2 });
    if (report.settings.onFailure === 'report')
        out.text('On probation (on-failure: report): it counts as passed whatever the result.', {
            indent: 2,
            style: 'dim',
        });
}
function markOf(report) {
    switch (report.result) {
        case 'passed':
            return { mark: '✓', style: 'green' };
        case 'failed':
        case 'rolled-back':
        case 'rollback-failed':
            return { mark: '✗', style: 'red' };
        case 'inconclusive':
        case 'superseded':
        case 'cancelled':
            return { mark: '!', style: 'yellow' };
    }
}


/***/ })

};
