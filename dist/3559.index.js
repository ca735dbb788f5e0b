export const id = 3559;
export const ids = [3559];
export const modules = {

/***/ 23559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   snapshot: () => (/* binding */ snapshot)
/* harmony export */ });
/* harmony import */ var _entry_reporting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16090);
/* harmony import */ var _gate_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34513);
/* harmony import */ var _gate_snapshot_mode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3049);
/* harmony import */ var _report_shell_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80486);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72862);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9204);
/* harmony import */ var _stdio_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18894);







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

/***/ 3049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ runSnapshot)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/connect/session.js
var session = __webpack_require__(47215);
// EXTERNAL MODULE: ./build/js/heap.js
var heap = __webpack_require__(46906);
// EXTERNAL MODULE: ./build/js/report/shell-quote.js
var shell_quote = __webpack_require__(80486);
// EXTERNAL MODULE: ./build/js/snapshot/hash.js
var snapshot_hash = __webpack_require__(52783);
// EXTERNAL MODULE: ./build/js/snapshot/read.js
var read = __webpack_require__(66059);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/snapshot/canonical.js
var canonical = __webpack_require__(16605);
// EXTERNAL MODULE: ./build/js/snapshot/contract.js
var snapshot_contract = __webpack_require__(44677);
// EXTERNAL MODULE: ./build/js/snapshot/items.js
var snapshot_items = __webpack_require__(54971);
// EXTERNAL MODULE: ./build/js/snapshot/order.js
var order = __webpack_require__(27687);
// EXTERNAL MODULE: ./build/js/snapshot/pretty.js
var pretty = __webpack_require__(17431);
;// CONCATENATED MODULE: ./build/js/snapshot/write.js







/** Below this length a secret is too likely to stand in a text by chance. */
const MIN_SECRET = 6;
/**
 * The text of a snapshot file (design, "Snapshot"): lossless for the items that the server sent, and the same bytes
 * for the same contract on every machine and in every run, so it holds no time, URL, header or server version.
 *
 * `secrets` are this run's credentials, `hashes` the contract's own where they are known. Throws a GateError where what the server sent contains one of them: the file
 * is made to be committed.
 */
function renderSnapshot(contract, options = {}) {
    const { hash, items } = options.hashes ?? (0,snapshot_hash/* hashContract */.zE)(contract);
    const { context, serverInfo, instructions } = contract;
    const members = [
        ['schemaVersion', 1],
        ['hash', hash],
        ['hashes', Object.fromEntries(items)],
        [
            'context',
            {
                eras: context.eras.map(({ era, protocolVersion }) => ({ era, protocolVersion })),
                clientCapabilities: context.clientCapabilities,
                ...(context.principal === undefined ? {} : { principal: context.principal }),
            },
        ],
    ];
    const name = serverInfo?.name;
    if (typeof name === 'string')
        members.push(['server', { name }]);
    members.push(['capabilities', contract.capabilities]);
    if (instructions !== undefined)
        members.push(['instructions', instructions]);
    const lists = snapshot_contract/* LIST_KINDS */.l.map((kind) => listLines(kind, sortItems(kind, contract[kind])));
    const text = joinMembers([...members.map(([key, value]) => [memberText(key, value)]), ...lists]);
    refuseSecrets(text, options.secrets ?? []);
    return text;
}
function memberText(key, value) {
    return `  ${JSON.stringify(key)}: ${(0,pretty/* prettyJson */.D)(value, 1)}`;
}
/** A list member, one text per item: large lists are put together once, at the end. */
function listLines(kind, items) {
    if (items.length === 0)
        return [memberText(kind, [])];
    const last = items.length - 1;
    const texts = items.map((item, index) => `    ${(0,pretty/* prettyJson */.D)(item, 2)}${index < last ? ',' : ''}`);
    return [`  ${JSON.stringify(kind)}: [`, ...texts, '  ]'];
}
function joinMembers(members) {
    const lines = members.flatMap((texts, index) => index < members.length - 1 ? [...texts.slice(0, -1), `${texts.at(-1)},`] : texts);
    return ['{', ...lines, '}', ''].join('\n');
}
/** Items by key, in code point order; those of one key by their canonical text. */
function sortItems(kind, items) {
    return items
        .map((item) => ({ item, key: (0,snapshot_items/* itemKey */.Dh)(kind, item) }))
        .sort((a, b) => (0,order/* compareCodePoints */.O)(a.key, b.key) ||
        (0,order/* compareCodePoints */.O)((0,canonical/* canonicalJson */.dj)(a.item), (0,canonical/* canonicalJson */.dj)(b.item)))
        .map(({ item }) => item);
}
function refuseSecrets(text, secrets) {
    for (const secret of new Set(secrets)) {
        if (secret.length < MIN_SECRET)
            continue;
        const at = text.indexOf(JSON.stringify(secret).slice(1, -1));
        if (at < 0)
            continue;
        const line = text.slice(0, at).split('\n').length;
        throw new errors/* GateError */.u('io', `the server sends back one of this run's credentials: it would stand in line ${line} of the snapshot, which was not written`, {
            hint: 'make the server stop putting request credentials into names, descriptions and schemas, and replace the credential',
        });
    }
}

// EXTERNAL MODULE: ./build/js/verify/diagnose.js + 7 modules
var diagnose = __webpack_require__(8889);
// EXTERNAL MODULE: ./build/js/gate/capture-live.js + 1 modules
var capture_live = __webpack_require__(33830);
// EXTERNAL MODULE: ./build/js/gate/client.js
var client = __webpack_require__(34513);
// EXTERNAL MODULE: ./build/js/gate/round-within.js
var round_within = __webpack_require__(87538);
// EXTERNAL MODULE: ./build/js/gate/run.js
var gate_run = __webpack_require__(74541);
;// CONCATENATED MODULE: ./build/js/gate/snapshot-mode.js












/**
 * `mode: snapshot` and the command `snapshot`: captures what is served and writes it, or says whether the file is stale.
 * A server that answers wrongly gives the result `failed`, one that cannot be asked `inconclusive`.
 */
async function runSnapshot(run, options) {
    return (0,gate_run/* inPhase */.x)(run, 'snapshot', async () => {
        const outcome = await snapshot(run, options);
        const phaseOutcome = outcome.result === 'passed' ? 'passed' : 'failed';
        return { ...outcome, phaseOutcome };
    });
}
async function snapshot(run, options) {
    let captured;
    const end = (0,round_within/* endAfter */.u)(run.settings.timeoutMs - run.clock(), run.cancelled);
    try {
        captured = await captureWithRetry(run, options.target, end.signal);
    }
    catch (error) {
        if (run.cancelled.aborted) {
            return finish(run, 'cancelled', {
                reason: 'Cancelled before the snapshot was complete: nothing was written.',
            });
        }
        if (end.passed()) {
            return finish(run, 'inconclusive', {
                reason: 'The server did not come to the end of its lists within `timeout`: nothing was written.',
                hint: 'Look at how the server makes pages, or raise `timeout`.',
            });
        }
        if (!(error instanceof session/* SessionError */.P))
            throw error;
        const failure = (0,diagnose.diagnose)(error, Date.now());
        // What could not be asked is no stale file and no broken contract.
        return finish(run, failure.kind === 'not-mcp' ? 'failed' : 'inconclusive', {
            reason: failure.message,
            hint: failure.hint,
            check: failure.kind === 'error' ? 'R1' : failure.check,
        });
    }
    finally {
        end.clear();
    }
    const hashes = (0,snapshot_hash/* hashContract */.zE)(captured.contract);
    const { hash } = hashes;
    emitServed(run, captured, hash);
    const text = renderSnapshot(captured.contract, { secrets: options.secrets, hashes });
    (0,heap/* sweep */.X0)();
    return options.check ? check(run, options, text, hash) : write(run, options, text, hash);
}
/** One cold start or one dropped connection is no reason to leave a deployment without its baseline. */
async function captureWithRetry(run, target, signal) {
    const { settings } = run;
    const { principal } = settings;
    for (let attempt = 1;; attempt++) {
        try {
            return await (0,capture_live/* captureLive */.V)({
                target,
                limits: (0,client/* limitsOf */.Af)(settings),
                signal,
                env: run.env,
                clientInfo: client/* CLIENT_INFO */.JR,
                ...(principal !== undefined && { principal }),
            });
        }
        catch (error) {
            const passing = error instanceof session/* SessionError */.P && (0,diagnose.diagnose)(error, Date.now()).kind === 'error';
            if (!passing || attempt >= settings.failureThreshold || signal.aborted)
                throw error;
            await (0,promises_.setTimeout)(settings.intervalMs, undefined, { signal }).catch(() => undefined);
        }
    }
}
async function write(run, options, text, hash) {
    const { path } = options;
    if (path !== undefined) {
        const changed = (await run.readFile(path)) !== text;
        if (changed)
            await run.writeFile(path, text);
        run.emit({ type: 'snapshot-written', path, changed, hash });
    }
    return { ...finish(run, 'passed', { reason: 'The snapshot is complete.' }), text };
}
async function check(run, options, text, hash) {
    const path = options.path ?? run.settings.snapshot.path;
    const refresh = (0,shell_quote/* refreshCommand */.vJ)(run.settings.endpoint, path);
    const committed = await run.readFile(path);
    if (committed === undefined) {
        return finish(run, 'failed', {
            reason: `${path} does not exist.`,
            hint: `Write it: ${refresh}`,
            check: 'T5',
        });
    }
    const file = (0,read.readSnapshot)(committed, path);
    const fresh = (0,read.readSnapshot)(text, path);
    const eras = (f) => f.kind === 'full'
        ? f.contract.context.eras
            .map((e) => `${e.era} ${e.protocolVersion}`)
            .sort()
            .join(', ')
        : '';
    if (file.kind === 'full' &&
        !file.recordedHashesStale &&
        file.hash === hash &&
        eras(file) === eras(fresh)) {
        return { ...finish(run, 'passed', { reason: `${path} is what the server serves.` }), text };
    }
    return {
        ...finish(run, 'failed', {
            reason: `${path} is stale: the server serves something else.`,
            hint: `See what changed with \`mcp-deploy-gate diff\`, then refresh it: ${refresh}`,
            check: 'T5',
        }),
        text,
    };
}
function emitServed(run, { contract, session, listMs, erasDiffer }, hash) {
    const { name, version } = contract.serverInfo ?? {};
    run.emit({
        type: 'served',
        phase: 'snapshot',
        era: session.era,
        protocolVersion: session.protocolVersion,
        transport: session.transport,
        hash,
        counts: {
            tools: contract.tools.length,
            resources: contract.resources.length,
            resourceTemplates: contract.resourceTemplates.length,
            prompts: contract.prompts.length,
        },
        connectMs: session.connectMs,
        listMs,
        ...(typeof name === 'string' && { serverName: name }),
        ...(typeof version === 'string' && { serverVersion: version }),
    });
    if (erasDiffer) {
        run.emit({
            type: 'notice',
            level: 'warning',
            id: 'eras-differ',
            message: `The server serves different things to modern and to legacy clients; the snapshot holds the ${session.era} lists.`,
            hint: 'Pin protocol-version to snapshot and verify the era that your clients use.',
        });
    }
}
function finish(run, result, end) {
    const { reason, hint, check } = end;
    const failed = result !== 'passed';
    run.emit({
        type: 'run-ended',
        result,
        reason,
        ...(hint && { hint }),
        ...(failed && { failedPhase: 'snapshot' }),
        ...(check && { failedCheck: check }),
    });
    return { result };
}


/***/ })

};
