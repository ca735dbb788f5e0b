export const id = 7604;
export const ids = [7604];
export const modules = {

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

/***/ 87604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/cli/start.js + 2 modules
var start = __webpack_require__(9204);
// EXTERNAL MODULE: ./build/js/cli/terminal.js
var terminal = __webpack_require__(94051);
// EXTERNAL MODULE: ./build/js/entry/reporting.js + 8 modules
var reporting = __webpack_require__(16090);
// EXTERNAL MODULE: ./build/js/entry/run-mode.js + 17 modules
var run_mode = __webpack_require__(91192);
// EXTERNAL MODULE: ./build/js/report/annotations.js
var annotations = __webpack_require__(22503);
// EXTERNAL MODULE: ./build/js/report/summary.js + 6 modules
var summary = __webpack_require__(12594);
// EXTERNAL MODULE: ./build/js/report/terminal.js + 6 modules
var report_terminal = __webpack_require__(1134);
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
var external_node_http_ = __webpack_require__(37067);
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
    const started = await (0,start/* startRun */.AD)({ raw, quiet, stateFolder: (0,external_node_path_.join)(process.cwd(), 'state') });
    try {
        await (0,start/* inRun */.zs)(started, () => (0,run_mode/* runMode */.r)(started.run, []));
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


/***/ })

};
