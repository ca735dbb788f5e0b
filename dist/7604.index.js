export const id = 7604;
export const ids = [7604];
export const modules = {

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
// EXTERNAL MODULE: ./build/js/entry/run-mode.js + 16 modules
var run_mode = __webpack_require__(85255);
// EXTERNAL MODULE: ./build/js/report/annotations.js
var annotations = __webpack_require__(22503);
// EXTERNAL MODULE: ./build/js/report/summary.js + 5 modules
var summary = __webpack_require__(1339);
// EXTERNAL MODULE: ./build/js/report/terminal.js + 5 modules
var report_terminal = __webpack_require__(77943);
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


/***/ }),

/***/ 22503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90630);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56671);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24545);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82076);




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
    const more = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(all.length - limit + 1, `more ${level}`);
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
        if ((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .isToldByChanges */ .uL)(check, report))
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
    const { before, after } = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isWholeItem */ .Vt)(finding) ? {} : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .bothSides */ .g6)(finding, MAX_VALUE);
    const lines = [
        finding.reason,
        before !== undefined ? `before: ${before}` : '',
        after !== undefined ? `after: ${after}` : '',
        finding.pointer === '' ? '' : `at ${finding.pointer}`,
        (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .saysUnproven */ .w2)(finding) ? '' : 'Not proven compatible, so counted as breaking.',
        finding.security?.length ? `Look closely: ${finding.security.join(', ')}.` : '',
        finding.docs === undefined ? '' : `About the rule: ${finding.docs}`,
    ];
    const title = `${finding.accepted ? 'accepted' : finding.severity}: ${finding.rule} ${finding.subject}`;
    const made = annotation(level, title, lines.filter(Boolean).join('\n'));
    const file = options.file ?? report.settings.snapshot;
    const place = options.locate && (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(finding, options.locate);
    const line = place?.line ?? finding.line;
    if (file === undefined || line === undefined)
        return made;
    return {
        ...made,
        file: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(file.replaceAll('\\', '/')),
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
    const title = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .resultTitle */ .kk)(report);
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
    const text = hint ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(message, MAX_MESSAGE / 2)}\nTo fix: ${hint}` : message;
    return {
        level,
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(title, MAX_TITLE)), MAX_TITLE),
        message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationText */ .xr)(text, MAX_MESSAGE),
    };
}


/***/ })

};
