export const id = 4707;
export const ids = [4707,3296,6059];
export const modules = {

/***/ 8791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ reporting)
});

// EXTERNAL MODULE: ./build/js/report/changed-text.js
var changed_text = __webpack_require__(9381);
// EXTERNAL MODULE: ./build/js/report/render-context.js
var render_context = __webpack_require__(5175);
;// CONCATENATED MODULE: ./build/js/decide/verdict.js
/** Results of design: what a run ended with. A configuration error and a dry run have none. */
const RESULTS = (/* unused pure expression or super */ null && ([
    'passed',
    'failed',
    'rolled-back',
    'rollback-failed',
    'inconclusive',
    'superseded',
    'cancelled',
]));
/** The CLI's exit code of each result; 2 is wrong usage or configuration. */
const EXIT_CODES = {
    passed: 0,
    failed: 1,
    'rolled-back': 3,
    'rollback-failed': 4,
    inconclusive: 5,
    superseded: 6,
    cancelled: 130,
};

// EXTERNAL MODULE: ./build/js/report/clean-url.js
var clean_url = __webpack_require__(1532);
// EXTERNAL MODULE: ./build/js/report/findings.js
var findings = __webpack_require__(6671);
// EXTERNAL MODULE: ./build/js/events.js
var js_events = __webpack_require__(117);
// EXTERNAL MODULE: ./build/js/report/log.js
var log = __webpack_require__(4839);
;// CONCATENATED MODULE: ./build/js/report/fold-commands.js


/** What is known of the command of this role; undefined where it was not started. */
function foldCommand(events, role) {
    const started = (0,log/* eventsOf */.XL)(events, 'command-started').findLast((event) => event.role === role);
    if (!started)
        return undefined;
    const ended = (0,log/* eventsOf */.XL)(events, 'command-ended').findLast((event) => event.role === role);
    return {
        command: (0,log/* text */.Qq)(started.command),
        startedAt: Math.round(started.at),
        timeoutMs: started.timeoutMs,
        ...(ended && {
            ended: (0,log/* defined */.sw)({
                exitCode: ended.exitCode,
                signal: ended.signal,
                timedOut: ended.timedOut,
                durationMs: Math.round(ended.durationMs),
                tail: (0,log/* text */.Qq)(ended.tail),
            }),
        }),
    };
}
/** All commands but the rollback's, in the order in which they started. */
function foldCommands(events) {
    return js_events/* COMMAND_ROLES */.s.filter((role) => role !== 'rollback')
        .flatMap((role) => {
        const command = foldCommand(events, role);
        return command ? [{ role, ...command }] : [];
    })
        .sort((a, b) => a.startedAt - b.startedAt);
}
/** The revisions before this run and of it, as far as they are known. */
function foldRevisions(events) {
    const last = (when) => (0,log/* eventsOf */.XL)(events, 'revision').findLast((event) => event.when === when)?.revision;
    return (0,log/* defined */.sw)({ previous: last('before'), deployed: last('deployed') });
}

;// CONCATENATED MODULE: ./build/js/report/fold-served.js

const MAX_CHECKS = 2000;
/** What was served last in one of these phases. */
function foldServed(events, ...phases) {
    const event = (0,log/* eventsOf */.XL)(events, 'served').findLast(({ phase }) => phases.includes(phase));
    if (!event)
        return undefined;
    const { type: _type, at: _at, phase: _phase, ...served } = event;
    return (0,log/* defined */.sw)({
        ...served,
        serverName: (0,log/* optionalText */.mR)(served.serverName),
        serverVersion: (0,log/* optionalText */.mR)(served.serverVersion),
        connectMs: Math.round(served.connectMs),
        listMs: Math.round(served.listMs),
    });
}
/** All checks of the round that decided the last one of these phases. */
function foldChecks(events, ...phases) {
    const checks = (0,log/* eventsOf */.XL)(events, 'checks').findLast(({ phase }) => phases.includes(phase))?.checks ?? [];
    return checks.slice(0, MAX_CHECKS).map((check) => (0,log/* defined */.sw)({
        ...check,
        message: (0,log/* text */.Qq)(check.message),
        hint: (0,log/* optionalText */.mR)(check.hint),
    }));
}

;// CONCATENATED MODULE: ./build/js/report/fold-rollback.js



/** True where the log holds the intent of a rollback without its outcome: the command may have run. */
function rollbackMaybeRan(events) {
    return foldCommand(events, 'rollback') !== undefined && (0,log/* lastOf */.g1)(events, 'rollback') === undefined;
}
/** What the rollback did, how it was proven, and what is served after it. */
function foldRollback(events) {
    const event = (0,log/* lastOf */.g1)(events, 'rollback');
    const command = foldCommand(events, 'rollback');
    const verified = (0,log/* lastOf */.g1)(events, 'phase-ended', 'verify-rollback');
    const verifying = (0,log/* lastOf */.g1)(events, 'phase-started', 'verify-rollback');
    return (0,log/* defined */.sw)({
        outcome: event?.outcome ?? (command ? 'failed' : 'not-needed'),
        reason: (0,log/* text */.Qq)(event?.reason ?? (command ? 'It was started; how it ended is not known.' : '')),
        verifiedBy: event?.verifiedBy,
        command,
        verifyMs: verified && verifying && Math.round(verified.at - verifying.at),
        served: foldServed(events, 'verify-rollback'),
        checks: foldChecks(events, 'verify-rollback'),
    });
}

// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(630);
;// CONCATENATED MODULE: ./build/js/report/timeline.js



const FIRST_ENTRIES = 60;
const MAX_ENTRIES = 200;
const MAX_TEXT = 300;
/**
 * Changes of state and samples, in order; samples of one endpoint that saw the same one after the other are one entry.
 * Of a long log the first 60 and the last 140 entries stand here, and `leftOut` says how many do not.
 */
function foldTimeline(events) {
    const all = [];
    /** The run that a sample of an endpoint may continue. */
    const open = new Map();
    for (const event of events) {
        if (event.type === 'state') {
            const { at, phase, state } = event;
            all.push({ kind: 'state', at: ms(at), phase, state, message: timeline_short(event.message) });
        }
        else if (event.type === 'probe') {
            const probe = probeRun(event);
            const running = open.get(event.endpoint);
            if (running && sameSight(running, probe)) {
                running.until = probe.until;
                running.samples += 1;
                running.rounds.last = probe.rounds.last;
            }
            else {
                open.set(event.endpoint, probe);
                all.push(probe);
            }
        }
        else if (event.type === 'phase-started')
            open.clear();
    }
    const leftOut = Math.max(0, all.length - MAX_ENTRIES);
    if (leftOut > 0)
        all.splice(FIRST_ENTRIES, leftOut);
    return { entries: all, leftOut };
}
function probeRun(event) {
    return (0,log/* defined */.sw)({
        kind: 'probes',
        at: ms(event.at),
        until: ms(event.at),
        phase: event.phase,
        endpoint: (0,clean_url/* cleanUrl */.T)(event.endpoint),
        rounds: { first: event.round, last: event.round },
        samples: 1,
        ok: event.ok,
        outcome: timeline_short(event.outcome),
        identity: event.identity,
        version: event.version === undefined ? undefined : timeline_short(event.version),
    });
}
function sameSight(a, b) {
    return (a.phase === b.phase &&
        a.ok === b.ok &&
        a.outcome === b.outcome &&
        a.identity === b.identity &&
        a.version === b.version);
}
function ms(at) {
    return Math.round(at);
}
function timeline_short(text) {
    return (0,report_escape/* truncateMiddle */.kU)(text, MAX_TEXT);
}

;// CONCATENATED MODULE: ./build/js/report/report.js








/** The phases that ask what was deployed; the last one that saw something counts. */
const MAIN = ['verify', 'verify-live', 'soak', 'snapshot'];
const MAX_NOTICES = 500;
const UNDECIDED = 'The run broke off before it was decided.';
const MAYBE_RAN = 'The run broke off while rollback-command was running, or before its result was known.';
const LOOK = 'Look at what is live. Do not run the rollback again before you know: a second one may bring the failed version back.';
/**
 * Folds a run's log, whole or broken off, into its report. Of a log without an end the result is what is known for
 * certain: a rollback that may have run is `rollback-failed`, everything else undecided is `cancelled`.
 */
function foldReport(events, context = {}) {
    const started = (0,log/* lastOf */.g1)(events, 'run-started');
    const ended = (0,log/* lastOf */.g1)(events, 'run-ended');
    const result = ended?.result ?? resultSoFar(events);
    const decision = (0,log/* lastOf */.g1)(events, 'decision');
    const failed = decision?.verdict === 'pass' ? undefined : decision;
    const found = (0,log/* lastOf */.g1)(events, 'findings');
    const written = (0,log/* lastOf */.g1)(events, 'snapshot-written');
    const served = foldServed(events, ...MAIN);
    const settings = {
        snapshot: started?.snapshot,
        failOn: started?.failOn ?? 'breaking',
        onFailure: started?.onFailure ?? 'rollback',
        expectedVersion: started?.expectedVersion,
    };
    const broken = !ended && rollbackMaybeRan(events);
    const timeline = foldTimeline(events);
    return (0,log/* defined */.sw)({
        reportVersion: 1,
        gateVersion: started?.version ?? '',
        mode: started?.mode ?? 'gate',
        complete: ended !== undefined,
        result,
        exitCode: exitCode(result, events, settings.onFailure),
        reason: (0,log/* text */.Qq)(ended?.reason ?? (broken ? MAYBE_RAN : (failed?.reason ?? UNDECIDED))),
        hint: (0,log/* optionalText */.mR)(ended ? ended.hint : broken ? LOOK : failed?.hint),
        failedPhase: ended ? ended.failedPhase : broken ? 'rollback' : failed?.phase,
        failedCheck: ended ? ended.failedCheck : failed?.check,
        identity: decision?.identity,
        cause: failed && {
            phase: failed.phase,
            verdict: failed.verdict,
            ...(0,log/* defined */.sw)({ check: failed.check, hint: (0,log/* optionalText */.mR)(failed.hint) }),
            reason: (0,log/* text */.Qq)(failed.reason),
        },
        endpoints: (started?.endpoint ?? '').split('\n').map(clean_url/* cleanUrl */.T).filter(Boolean),
        settings: (0,log/* defined */.sw)(settings),
        startedAt: started?.time,
        durationMs: Math.round(events.at(-1)?.at ?? 0),
        before: foldServed(events, 'preflight'),
        served,
        hashes: (0,log/* defined */.sw)({
            snapshot: found?.snapshotHash ?? written?.hash,
            served: found?.servedHash ?? served?.hash,
        }),
        checks: foldChecks(events, ...MAIN),
        ...(0,findings/* foldFindings */.Ud)(found, settings.failOn, context.locate),
        rollback: foldRollback(events),
        commands: foldCommands(events),
        revisions: foldRevisions(events),
        phases: foldPhases(events),
        timeline: timeline.entries,
        timelineLeftOut: timeline.leftOut,
        notices: (0,log/* eventsOf */.XL)(events, 'notice')
            .slice(0, MAX_NOTICES)
            .map(({ at, level, id, message, hint }) => ({
            at: Math.round(at),
            level,
            id,
            message: (0,log/* text */.Qq)(message),
            ...(0,log/* defined */.sw)({ hint: (0,log/* optionalText */.mR)(hint) }),
        })),
        snapshotWritten: written && {
            path: written.path,
            changed: written.changed,
            hash: written.hash,
        },
    });
}
function resultSoFar(events) {
    const rollback = (0,log/* lastOf */.g1)(events, 'rollback');
    if (rollback?.outcome === 'done')
        return 'rolled-back';
    if (rollback?.outcome === 'failed' || rollbackMaybeRan(events))
        return 'rollback-failed';
    return rollback?.outcome === 'skipped' ? 'failed' : 'cancelled';
}
function exitCode(result, events, onFailure) {
    // A run in which a rollback started never ends with 0.
    const reportOnly = onFailure === 'report' && !foldCommand(events, 'rollback');
    return reportOnly ? 0 : EXIT_CODES[result];
}
function foldPhases(events) {
    return (0,log/* eventsOf */.XL)(events, 'phase-started').map(({ phase, at }) => {
        const end = (0,log/* eventsOf */.XL)(events, 'phase-ended').find((e) => e.phase === phase && e.at >= at);
        return {
            phase,
            at: Math.round(at),
            ...(end && { outcome: end.outcome, durationMs: Math.round(end.at - at) }),
        };
    });
}

;// CONCATENATED MODULE: ./build/js/entry/reporting.js



/** Folds the log so far and gathers what the renderers need. Never throws: a report without lines is still one. */
async function reporting(events, run) {
    const locate = run ? await locator(run, events) : () => undefined;
    const report = foldReport(events, { locate });
    const context = {
        docsUrl: render_context/* DOCS_URL */.a,
        configFile: run?.settings.config ?? render_context/* CONFIG_FILE */.g,
    };
    if (report.findings.length > 0) {
        context.texts = await (0,changed_text/* changedTexts */.XH)(report.findings).catch(() => []);
    }
    const fileUrl = run && webAddress(run, report);
    if (fileUrl !== undefined)
        context.fileUrl = fileUrl;
    return { report, context, locate };
}
/** Looks places up in the snapshot; loaded only where there is a finding to place. */
async function locator(run, events) {
    if (!events.some((e) => e.type === 'findings' && e.findings.length > 0))
        return () => undefined;
    const text = await run.readFile(run.settings.snapshot.path).catch(() => undefined);
    if (text === undefined)
        return () => undefined;
    const { LineIndex } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3296));
    const index = new LineIndex(text);
    return (subject, pointer) => index.locate(subject, pointer);
}
/** The snapshot at this run's commit, where the run is GitHub's. */
function webAddress({ env }, report) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = env;
    const path = report.settings.snapshot;
    if (!server ||
        !repository ||
        !sha ||
        path === undefined ||
        path.startsWith('/') ||
        path.includes('..'))
        return undefined;
    const encoded = path
        .split(/[\\/]/)
        .filter((part) => part !== '.')
        .map(encodeURIComponent)
        .join('/');
    return `${server}/${repository}/blob/${sha}/${encoded}`;
}


/***/ }),

/***/ 117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ PHASES),
/* harmony export */   s: () => (/* binding */ COMMAND_ROLES)
/* harmony export */ });
/** The phases in the order of the pipeline; `failed-phase` names one of them. */
const PHASES = [
    'preflight',
    'deploy',
    'verify',
    'discard',
    'promote',
    'verify-live',
    'soak',
    'drain',
    'retire',
    'rollback',
    'verify-rollback',
    'snapshot',
];
/** The commands that change something. Each starts at most once per run. */
const COMMAND_ROLES = ['deploy', 'promote', 'discard', 'rollback', 'retire'];


/***/ }),

/***/ 4541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ inPhase)
/* harmony export */ });
/** Wraps a phase in its events; a throw ends it as failed. */
async function inPhase(run, phase, work) {
    run.emit({ type: 'phase-started', phase });
    try {
        const value = await work();
        run.emit({ type: 'phase-ended', phase, outcome: value.phaseOutcome });
        return value;
    }
    catch (error) {
        run.emit({
            type: 'phase-ended',
            phase,
            outcome: run.cancelled.aborted ? 'cancelled' : 'failed',
        });
        throw error;
    }
}


/***/ }),

/***/ 3049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ runSnapshot)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/js/connect/session.js
var session = __webpack_require__(7215);
// EXTERNAL MODULE: ./build/js/heap.js
var heap = __webpack_require__(6906);
// EXTERNAL MODULE: ./build/js/report/shell-quote.js
var shell_quote = __webpack_require__(486);
// EXTERNAL MODULE: ./build/js/snapshot/hash.js
var snapshot_hash = __webpack_require__(2783);
// EXTERNAL MODULE: ./build/js/snapshot/read.js
var read = __webpack_require__(6059);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(2027);
// EXTERNAL MODULE: ./build/js/snapshot/canonical.js
var canonical = __webpack_require__(6605);
// EXTERNAL MODULE: ./build/js/snapshot/contract.js
var snapshot_contract = __webpack_require__(4677);
// EXTERNAL MODULE: ./build/js/snapshot/items.js
var snapshot_items = __webpack_require__(4971);
// EXTERNAL MODULE: ./build/js/snapshot/order.js
var order = __webpack_require__(7687);
// EXTERNAL MODULE: ./build/js/snapshot/pretty.js
var pretty = __webpack_require__(7431);
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
var capture_live = __webpack_require__(3830);
// EXTERNAL MODULE: ./build/js/gate/client.js
var client = __webpack_require__(4513);
// EXTERNAL MODULE: ./build/js/gate/round-within.js
var round_within = __webpack_require__(7538);
// EXTERNAL MODULE: ./build/js/gate/run.js
var gate_run = __webpack_require__(4541);
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


/***/ }),

/***/ 1858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cP: () => (/* binding */ pointerSegments),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   mX: () => (/* binding */ segment)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4462);

/** One segment of a JSON pointer (RFC 6901), with its slash. */
function segment(key) {
    return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
/** The segments of a JSON pointer (RFC 6901), unescaped; none for the whole. */
function pointerSegments(pointer) {
    if (pointer === '')
        return [];
    return pointer
        .slice(pointer.startsWith('/') ? 1 : 0)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** The value at a place below another, by own members and positions; undefined where there is none. */
function valueAt(root, segments) {
    let value = root;
    for (const key of segments) {
        if (Array.isArray(value))
            value = /^(?:0|[1-9]\d{0,8})$/.test(key) ? value[Number(key)] : undefined;
        else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, key))
            value = value[key];
        else
            return undefined;
    }
    return value;
}


/***/ }),

/***/ 9381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XH: () => (/* binding */ changedTexts),
/* harmony export */   fQ: () => (/* binding */ narrowed),
/* harmony export */   xI: () => (/* binding */ marked)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4462);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2076);



const MAX_TEXTS = 50;
/** Shorter values are shown side by side. */
const SHORT_TEXT = 40;
const MAX_TEXT = 200_000;
const MAX_NESTING = 60;
/** Edits after which a difference is no longer worth looking for; it keeps the search short. */
const MAX_EDITS = 400;
/** Lines around a change, and characters around a changed word, that are shown. */
const CONTEXT_LINES = 2;
const CONTEXT_CHARACTERS = 80;
const MAX_PIECES = 60;
/** The differences of the first findings, worst first, whose two sides are texts or structures. Loads `diff` if any is. */
async function changedTexts(findings) {
    const wanted = findings
        .flatMap((finding) => {
        const sides = textSides(finding);
        return sides ? [{ fingerprint: finding.fingerprint, ...sides }] : [];
    })
        .slice(0, MAX_TEXTS);
    if (wanted.length === 0)
        return [];
    const diff = await __webpack_require__.e(/* import() */ 6477).then(__webpack_require__.bind(__webpack_require__, 6477));
    return wanted.map(({ fingerprint, before, after }) => ({
        fingerprint,
        lines: changedLines(diff, before, after),
    }));
}
function textSides(finding) {
    const { before, after } = finding;
    if (before === undefined || after === undefined)
        return undefined;
    const texts = typeof before === 'string' && typeof after === 'string';
    if (texts && Math.max(before.length, after.length) <= SHORT_TEXT && !/\n/.test(before + after))
        return undefined;
    const structures = [before, after].every((side) => typeof side === 'object' && side !== null);
    if (!texts && !structures)
        return undefined;
    const sides = { before: asText(before), after: asText(after) };
    return Math.max(sides.before.length, sides.after.length) > MAX_TEXT ? undefined : sides;
}
// Key order means nothing in a contract: sorted, so that it does not show as a change.
function asText(value) {
    if (typeof value === 'string')
        return value;
    return JSON.stringify(sorted(value, 0), null, 2);
}
function sorted(value, depth) {
    if (depth >= MAX_NESTING)
        return '…';
    if (Array.isArray(value))
        return value.map((item) => sorted(item, depth + 1));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value))
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member, depth + 1)]));
}
function changedLines(diff, before, after) {
    const old = before.split(/\r\n|\n|\r/);
    const now = after.split(/\r\n|\n|\r/);
    const runs = diff.diffArrays(old, now, { maxEditLength: MAX_EDITS }) ?? [
        { value: old, removed: true, added: false },
        { value: now, removed: false, added: true },
    ];
    const lines = [];
    for (const [at, run] of runs.entries()) {
        if (run.added && runs[at - 1]?.removed)
            continue;
        const next = runs[at + 1];
        if (run.removed)
            lines.push(...replaced(diff, run.value, next?.added ? next.value : []));
        else
            for (const text of run.value)
                lines.push(whole(run.added ? 'added' : 'same', text));
    }
    return withContext(lines);
}
// Lines that were replaced by as many others are compared word by word; the rest is removed or added as it is.
function replaced(diff, old, now) {
    const removed = [];
    const added = [];
    for (let at = 0; at < Math.max(old.length, now.length); at++) {
        const [before, after] = [old[at], now[at]];
        const words = before !== undefined && after !== undefined && old.length === now.length
            ? diff.diffWordsWithSpace(before, after, { maxEditLength: MAX_EDITS })
            : undefined;
        const kept = words?.filter((word) => !word.added && !word.removed) ?? [];
        const alike = kept.some((word) => /[\p{L}\p{N}]/u.test(word.value));
        if (words && alike) {
            removed.push({ kind: 'removed', pieces: pieces(words, 'removed') });
            added.push({ kind: 'added', pieces: pieces(words, 'added') });
        }
        else {
            if (before !== undefined)
                removed.push(whole('removed', before));
            if (after !== undefined)
                added.push(whole('added', after));
        }
    }
    return [...removed, ...added];
}
function pieces(words, kind) {
    const mine = joined(words
        .filter((word) => word[kind] || (!word.added && !word.removed))
        .map((word) => ({ text: word.value, changed: word[kind] })));
    const cut = mine.slice(0, MAX_PIECES).map(({ text, changed }, at) => ({
        changed,
        text: changed
            ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(text, CONTEXT_CHARACTERS * 5)
            : around(text, at === 0, at === mine.length - 1, 2 * CONTEXT_CHARACTERS),
    }));
    return mine.length > cut.length ? [...cut, { text: ' …', changed: false }] : cut;
}
// Changed words with nothing but blanks between them are one.
function joined(all) {
    const merged = [];
    for (const [at, piece] of all.entries()) {
        const last = merged.at(-1);
        const blank = !piece.changed && /^\s+$/.test(piece.text) && all[at + 1]?.changed;
        if (last?.changed && (piece.changed || blank))
            last.text += piece.text;
        else
            merged.push({ ...piece });
    }
    return merged;
}
// What stays the same in at most `max` characters, cut so that what is beside a change is left.
function around(text, first, last, max) {
    if (first && !last)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateAround */ .cU)(text, text.length, Math.min(max, CONTEXT_CHARACTERS));
    if (last && !first)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateAround */ .cU)(text, 0, Math.min(max, CONTEXT_CHARACTERS));
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(text, max);
}
function whole(kind, text) {
    const changed = kind === 'removed' || kind === 'added';
    return { kind, pieces: [{ text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(text, CONTEXT_CHARACTERS * 10), changed }] };
}
function withContext(lines) {
    const near = lines.map(() => false);
    for (const [at, line] of lines.entries()) {
        if (line.kind !== 'same')
            near.fill(true, Math.max(0, at - CONTEXT_LINES), at + CONTEXT_LINES + 1);
    }
    const shown = [];
    for (let at = 0; at < lines.length; at++) {
        const from = at;
        while (at < lines.length && !near[at])
            at++;
        if (at > from)
            shown.push(whole('skipped', `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(at - from, 'line')} unchanged`));
        if (at < lines.length)
            shown.push(lines[at]);
    }
    return shown;
}
/** The pieces of a line in at most `max` characters, where what stays the same can be cut that far: its ends give way. */
function narrowed(all, max) {
    const same = all.filter(({ changed }) => !changed).map(({ text }) => text.length);
    const total = all.reduce((sum, { text }) => sum + text.length, 0);
    // Marks of changed words take four characters.
    const marks = (all.length - same.length) * 4;
    if (total + marks <= max || same.length === 0)
        return [...all];
    const left = max - marks - (total - same.reduce((sum, length) => sum + length, 0));
    const room = Math.max(MIN_SAME, share(same, left));
    return all.map((piece, at) => {
        if (piece.changed || piece.text.length <= room)
            return piece;
        return { ...piece, text: around(piece.text, at === 0, at === all.length - 1, room) };
    });
}
const MIN_SAME = 12;
/** The length to which all that is longer must be cut so that the sum is `left`. */
function share(lengths, left) {
    let rest = left;
    let count = lengths.length;
    for (const length of lengths.toSorted((a, b) => a - b)) {
        if (length * count > rest)
            break;
        rest -= length;
        count--;
    }
    return count === 0 ? left : Math.floor(rest / count);
}
/** A changed piece in its marks, `[-…-]` or `{+…+}`; blanks at its ends stay outside. Takes and gives finished text. */
function marked(text, kind) {
    const inner = text.trim();
    const at = text.indexOf(inner);
    const [open, close] = kind === 'removed' ? ['[-', '-]'] : ['{+', '+}'];
    if (inner === '')
        return `${open}${text}${close}`;
    return `${text.slice(0, at)}${open}${inner}${close}${text.slice(at + inner.length)}`;
}


/***/ }),

/***/ 6671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ ALL_FINDINGS),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Ud: () => (/* binding */ foldFindings),
/* harmony export */   w2: () => (/* binding */ saysUnproven)
/* harmony export */ });
/* unused harmony export SEVERITIES */
/* harmony import */ var _diff_fails_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8265);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4839);
/* harmony import */ var _rule_link_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1636);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2076);





const IN_REPORT = { findings: 10_000, value: 16_384 };
/** For machines that asked for the changes and nothing else; a monster stands in several of them. */
const ALL_FINDINGS = {
    findings: Number.POSITIVE_INFINITY,
    value: 256 * 1024,
};
const MAX_REASON = 16_384;
/** Characters of all findings together: one JSON text holds no more than half a thousand million. */
const MAX_TEXT = 100_000_000;
const SEVERITIES = ['breaking', 'review', 'safe'];
/** The findings for the report: accepted and failing ones marked, lines looked up, worst first. */
function foldFindings(found, failOn, locate, limits = IN_REPORT) {
    const accepted = new Set(found?.accepted);
    const all = (found?.findings ?? []).map((finding) => {
        const isAccepted = accepted.has(finding.fingerprint);
        return {
            ...finding,
            accepted: isAccepted,
            failing: !isAccepted && (0,_diff_fails_js__WEBPACK_IMPORTED_MODULE_3__/* .failsOn */ .H)(finding.severity, failOn),
        };
    });
    all.sort(worstFirst);
    const changes = {
        total: all.length,
        breaking: count(all, 'breaking'),
        review: count(all, 'review'),
        safe: count(all, 'safe'),
        accepted: all.filter((finding) => finding.accepted).length,
        failing: all.filter((finding) => finding.failing).length,
    };
    return {
        changes,
        findings: listed(all.slice(0, limits.findings), limits.value, locate),
    };
}
/** The first ones, as far as there is room: names may have a million characters, and stand in each. */
function listed(all, max, locate) {
    const kept = [];
    let room = MAX_TEXT;
    for (const finding of all) {
        const one = finished(finding, max, locate);
        const { subject, pointer, reason, before, after } = one;
        room -= subject.length + pointer.length + reason.length + sizeOf(before) + sizeOf(after);
        if (room < 0)
            break;
        kept.push(one);
    }
    return kept;
}
function count(findings, severity) {
    return findings.filter((each) => each.severity === severity && !each.accepted).length;
}
function worstFirst(a, b) {
    return (Number(b.failing) - Number(a.failing) ||
        Number(a.accepted) - Number(b.accepted) ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        byCodePoint(a.subject, b.subject) ||
        byCodePoint(a.pointer, b.pointer));
}
function byCodePoint(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Where a finding stands: of a list of values that lost some, at the first that is gone. */
function placeOf(finding, locate) {
    const { subject, pointer, before, after } = finding;
    if (pointer.endsWith('/enum') && Array.isArray(before) && Array.isArray(after)) {
        const left = new Set(after.map((value) => JSON.stringify(value)));
        const gone = before.findIndex((value) => !left.has(JSON.stringify(value)));
        if (gone >= 0)
            return locate(subject, `${pointer}/${gone}`);
    }
    return locate(subject, pointer);
}
function finished(finding, max, locate) {
    const place = locate && placeOf(finding, locate);
    const large = [finding.before, finding.after].some((side) => isLarge(side, max));
    return (0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .sw)({
        ...finding,
        reason: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(finding.reason, MAX_REASON),
        ...(large && { ...(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .bothSides */ .g6)(finding, max), shortened: true }),
        line: place?.line,
        endLine: place?.endLine,
        column: place?.column,
        docs: (0,_rule_link_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleUrl */ .Q)(finding.rule),
    });
}
/** Whether nothing needs to be said about proof: it is proven, or the reason says itself that it is not. */
function saysUnproven(finding) {
    return finding.confidence !== 'unproven' || /not proven/i.test(finding.reason);
}
function isLarge(value, max) {
    return sizeOf(value) > max;
}
function sizeOf(value) {
    return value === undefined ? 0 : JSON.stringify(value).length;
}


/***/ }),

/***/ 4839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   g1: () => (/* binding */ lastOf),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   sw: () => (/* binding */ defined)
/* harmony export */ });
/* harmony import */ var _clean_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1532);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);


/** Characters of one message that reach the report. */
const MAX_TEXT = 4000;
/** The events of one type, in order. */
function eventsOf(events, type) {
    return events.filter((event) => event.type === type);
}
/** The last event of a type, of one phase where one is named. */
function lastOf(events, type, phase) {
    return eventsOf(events, type).findLast((event) => phase === undefined || ('phase' in event && event.phase === phase));
}
/** The members of `value` that are not undefined: an absent member is left out, never `undefined`. */
function defined(value) {
    return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
}
/** A message for the report: bounded, without credentials in addresses, otherwise raw. */
function text(raw) {
    return (0,_clean_url_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutUserInfo */ .s)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(raw, MAX_TEXT));
}
function optionalText(raw) {
    return raw === undefined ? undefined : text(raw);
}


/***/ }),

/***/ 5175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ DOCS_URL),
/* harmony export */   g: () => (/* binding */ CONFIG_FILE)
/* harmony export */ });
const DOCS_URL = 'https://github.com/org/mcp-deploy-gate/blob/v1/docs/';
const CONFIG_FILE = '.github/mcp-deploy-gate.yml';


/***/ }),

/***/ 1636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ruleUrl)
/* harmony export */ });
/* harmony import */ var _render_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5175);

/** Where a rule is explained. None for what is no id of ours: it is shown, not linked. */
function ruleUrl(rule, docsUrl = _render_context_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCS_URL */ .a) {
    return /^[a-z0-9-]{1,80}$/.test(rule) ? `${docsUrl}rules.md#${rule}` : undefined;
}


/***/ }),

/***/ 7450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ itemsAt),
/* harmony export */   Mi: () => (/* binding */ DocumentError),
/* harmony export */   TM: () => (/* binding */ contractOfDocument),
/* harmony export */   h0: () => (/* binding */ short)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4462);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4677);


/** What is wrong with a snapshot document, and at which JSON pointer. */
class DocumentError extends Error {
    pointer;
    hint;
    constructor(pointer, message, hint = REWRITE) {
        super(message);
        this.name = 'DocumentError';
        this.pointer = pointer;
        this.hint = hint;
    }
}
const REWRITE = 'write the file anew with `mcp-deploy-gate snapshot <endpoint> -o <file>`';
/**
 * The contract in a snapshot document of `schemaVersion` 1. What is absent is empty. Throws DocumentError where a
 * member is not what the format says.
 */
function contractOfDocument(document) {
    if (document.schemaVersion !== 1) {
        throw new DocumentError('/schemaVersion', `schemaVersion is ${short(document.schemaVersion)}; this version reads 1`, typeof document.schemaVersion === 'number' && document.schemaVersion > 1
            ? 'use the version of mcp-deploy-gate that wrote the file, or a later one'
            : REWRITE);
    }
    const contract = {
        capabilities: objectAt(document, 'capabilities', ''),
        tools: [],
        resources: [],
        resourceTemplates: [],
        prompts: [],
        context: contextOf(objectAt(document, 'context', '')),
    };
    const server = objectAt(document, 'server', '');
    if (typeof server.name === 'string')
        contract.serverInfo = { name: server.name };
    const { instructions } = document;
    if (typeof instructions === 'string')
        contract.instructions = instructions;
    else if (instructions !== undefined) {
        throw new DocumentError('/instructions', `instructions is ${short(instructions)}, not a text`);
    }
    for (const kind of _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .LIST_KINDS */ .l)
        contract[kind] = itemsAt(document, kind);
    return contract;
}
function contextOf(context) {
    const eras = context.eras ?? [];
    if (!Array.isArray(eras)) {
        throw new DocumentError('/context/eras', `eras is ${short(eras)}, not a list`);
    }
    const result = {
        eras: eras.map((entry, index) => {
            const era = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(entry) ? entry.era : undefined;
            const protocolVersion = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(entry) ? entry.protocolVersion : undefined;
            if ((era !== 'modern' && era !== 'legacy') || typeof protocolVersion !== 'string') {
                throw new DocumentError(`/context/eras/${index}`, `an era is {"era": "modern" or "legacy", "protocolVersion": "…"}, not ${short(entry)}`);
            }
            return { era, protocolVersion };
        }),
        clientCapabilities: objectAt(context, 'clientCapabilities', '/context'),
    };
    const { principal } = context;
    if (typeof principal === 'string')
        result.principal = principal;
    else if (principal !== undefined) {
        throw new DocumentError('/context/principal', `principal is ${short(principal)}, not a text`);
    }
    return result;
}
function objectAt(parent, key, at) {
    const value = parent[key];
    if (value === undefined)
        return {};
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return value;
    throw new DocumentError(`${at}/${key}`, `${key} is ${short(value)}, not an object`);
}
/** The objects of a list member; none where it is absent. Throws DocumentError for anything else. */
function itemsAt(document, kind) {
    const list = document[kind];
    if (list === undefined)
        return [];
    if (!Array.isArray(list)) {
        throw new DocumentError(`/${kind}`, `${kind} is ${short(list)}, not a list`);
    }
    return list.map((item, index) => {
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(item))
            return item;
        throw new DocumentError(`/${kind}/${index}`, `${kind}[${index}] is ${short(item)}, not an object`);
    });
}
/** A value for an error message. */
function short(value) {
    if (value === undefined)
        return 'missing';
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}


/***/ }),

/***/ 8411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ HIDDEN_CHARACTERS)
/* harmony export */ });
/**
 * Characters that a reader cannot see, or that reorder the text around them: controls from U+007F on, soft hyphen,
 * fillers, zero-width, bidi, separators, invisible operators, byte order mark, tags. Ranges instead of Unicode
 * properties: those grow with every version of Node, and a snapshot's bytes must not.
 */
const HIDDEN_CHARACTERS = /[\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]|\u034f|[\u17b4-\u17b5]|[\u180b-\u180d\u180f]/gu;


/***/ }),

/***/ 3296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LineIndex: () => (/* binding */ LineIndex)
/* harmony export */ });
/* unused harmony export locate */
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1858);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4971);



/** Where everything stands in one snapshot file. Built once in a pass over the text; items are parsed when asked for. */
class LineIndex {
    #text;
    #lineStarts = [0];
    /** Members of the document, `tools` say. */
    #members = new Map();
    /** Items by subject, `tools/echo` say; of duplicates the first. */
    #items = new Map();
    #parsed;
    /** Takes the text of a snapshot file. Never throws on broken JSON: it finds what can be found. */
    constructor(text) {
        // A byte order mark counts as a column, and the parser does not know it.
        this.#text = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text;
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            this.#lineStarts.push(at + 1);
        }
        try {
            this.#index();
        }
        catch (error) {
            // Nesting that overflows the parser's stack: what was found so far is what there is.
            if (!(error instanceof RangeError))
                throw error;
        }
    }
    /**
     * The place of `pointer` (RFC 6901) inside a subject's item, or inside the document for the subject `server`.
     * What is not there resolves to its nearest existing parent: a missing member to the object it would be in, a missing
     * item to its list, a missing list to the beginning of the file.
     */
    locate(subject, pointer) {
        const segments = (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerSegments */ .cP)(pointer);
        const slash = subject.indexOf('/');
        if (slash < 0) {
            const member = segments.length > 0 ? this.#members.get(segments[0]) : undefined;
            if (!member)
                return this.#place({ start: 0, end: 0 });
            return this.#inside(member, segments.slice(1), member.keyStart);
        }
        const item = this.#items.get(subject);
        if (item)
            return this.#inside(item, segments, item.start);
        const list = this.#members.get(subject.slice(0, slash));
        if (!list)
            return this.#place({ start: 0, end: 0 });
        return this.#place({ start: list.keyStart, end: list.keyStart });
    }
    /** The place of an offset into the text, in UTF-16 units. */
    at(offset) {
        return this.#place({ start: offset, end: offset });
    }
    #inside(range, segments, ownStart) {
        if (this.#parsed?.range !== range) {
            this.#parsed = { range, tree: treeOf(this.#text.slice(range.start, range.end)) };
        }
        let node = this.#parsed.tree;
        let found = { start: ownStart, end: range.end };
        for (const segment of segments) {
            const next = node && childOf(node, segment);
            if (!next)
                break;
            node = next;
            // A member begins at its key, not at its value.
            const outer = node.parent?.type === 'property' ? node.parent : node;
            found = {
                start: range.start + outer.offset,
                end: range.start + node.offset + node.length,
            };
        }
        return this.#place(found);
    }
    #place({ start, end }) {
        const line = this.#lineOf(start);
        return {
            line,
            column: start - this.#lineStarts[line - 1] + 1,
            endLine: Math.max(line, this.#lineOf(Math.max(start, end - 1))),
        };
    }
    #lineOf(offset) {
        let low = 0;
        let high = this.#lineStarts.length;
        while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if (this.#lineStarts[middle] <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    }
    #index() {
        let depth = 0;
        let member = '';
        let property = '';
        let keyStart = 0;
        let item;
        const close = (end) => {
            depth--;
            if (depth === 1)
                this.#members.set(member, { ...this.#members.get(member), end });
            if (depth === 2 && item) {
                const subject = `${member}/${item.key}`;
                if (!this.#items.has(subject))
                    this.#items.set(subject, { start: item.start, end });
                item = undefined;
            }
        };
        const open = (offset) => {
            if (depth === 1)
                this.#members.set(member, { keyStart, start: offset, end: offset });
            depth++;
        };
        (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(this.#text, {
            onObjectBegin: (offset) => {
                if (depth === 2 && isList(member))
                    item = { start: offset, key: '' };
                open(offset);
            },
            onArrayBegin: open,
            onObjectEnd: (offset, length) => close(offset + length),
            onArrayEnd: (offset, length) => close(offset + length),
            onObjectProperty: (name, offset) => {
                if (depth === 1) {
                    member = name;
                    keyStart = offset;
                }
                if (depth === 3)
                    property = name;
            },
            onLiteralValue: (value, offset, length) => {
                if (depth === 1) {
                    this.#members.set(member, { keyStart, start: offset, end: offset + length });
                }
                else if (depth === 3 && item && isList(member) && property === _items_js__WEBPACK_IMPORTED_MODULE_1__/* .ITEM_KEY */ .yn[member]) {
                    item.key = typeof value === 'string' ? value : '';
                }
            },
        });
    }
}
let last;
/** `new LineIndex(text).locate(subject, pointer)`; the index of the last text is kept. */
function locate(text, subject, pointer) {
    if (last?.text !== text)
        last = { text, index: new LineIndex(text) };
    return last.index.locate(subject, pointer);
}
/** The tree of a larger item takes a hundred times its memory. */
const MAX_PARSED = 256 * 1024;
/** Undefined also where it is too large, or nesting overflows the parser's stack: then the item is the place. */
function treeOf(text) {
    if (text.length > MAX_PARSED)
        return undefined;
    try {
        return (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text);
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
function isList(member) {
    return Object.hasOwn(_items_js__WEBPACK_IMPORTED_MODULE_1__/* .ITEM_KEY */ .yn, member);
}
function childOf(node, segment) {
    if (node.type === 'array') {
        return /^(?:0|[1-9]\d{0,8})$/.test(segment)
            ? (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(node, [Number(segment)])
            : undefined;
    }
    if (node.type !== 'object')
        return undefined;
    // Of a key that stands twice the last one counts, as in JSON.parse.
    const property = node.children?.findLast((child) => child.children?.[0]?.value === segment);
    return property?.children?.[1];
}


/***/ }),

/***/ 7431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ prettyJson),
/* harmony export */   a: () => (/* binding */ visibleJsonString)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4462);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6605);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8411);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7687);




/** JSON text of a string in which every hidden character stands as its escape: the same string, but visible in a review. */
function visibleJsonString(text) {
    return JSON.stringify(text).replace(_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN_CHARACTERS */ .w, (char) => Array.from({ length: char.length }, (_, index) => {
        return `\\u${char.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join(''));
}
/**
 * JSON on several lines, two spaces a level, keys sorted by code point, hidden characters escaped: the same bytes
 * for the same value everywhere. No final newline. `indent` is the level that the text starts at.
 */
function prettyJson(value, indent = 0) {
    const inner = '  '.repeat(indent + 1);
    if (Array.isArray(value)) {
        if (value.length === 0)
            return '[]';
        const items = value.map((item) => `${inner}${prettyJson(item, indent + 1)}`);
        return `[\n${items.join(',\n')}\n${'  '.repeat(indent)}]`;
    }
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value)) {
        const keys = Object.keys(value).sort(_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O);
        if (keys.length === 0)
            return '{}';
        const members = keys.map((key) => `${inner}${visibleJsonString(key)}: ${prettyJson(value[key], indent + 1)}`);
        return `{\n${members.join(',\n')}\n${'  '.repeat(indent)}}`;
    }
    return typeof value === 'string' ? visibleJsonString(value) : (0,_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarJson */ .dT)(value);
}


/***/ }),

/***/ 6059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isHandMade: () => (/* binding */ isHandMade),
/* harmony export */   readJsonFile: () => (/* binding */ readJsonFile),
/* harmony export */   readSnapshot: () => (/* binding */ readSnapshot)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2027);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4462);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7450);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2783);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3296);






const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?:[ \t]|\r?$)/m;
/**
 * Reads a snapshot file: the form that `mcp-deploy-gate snapshot` writes, or the hand-made one. Hashes are recomputed;
 * those in the file are only compared with them. `path` is for messages.
 * Throws ConfigError with path, line and fix for anything that is not a snapshot.
 */
function readSnapshot(text, path) {
    const body = withoutMark(text);
    const document = parseDocument(body, path);
    const fail = (pointer, message, hint) => {
        const { line } = new _lines_js__WEBPACK_IMPORTED_MODULE_4__.LineIndex(body).locate('server', pointer);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`${path}:${line}: ${message}`, { hint });
    };
    if (isHandMade(document)) {
        const hash = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(String(document.hash))?.[1];
        if (hash)
            return { kind: 'hand-made', hash: hash.toLowerCase() };
        throw fail('/hash', `hash is ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(document.hash)}, not 64 hex digits of SHA-256`, 'write the file with `mcp-deploy-gate snapshot <endpoint> -o <file>`, or put the SHA-256 over the sorted {name, description} there');
    }
    try {
        const contract = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .contractOfDocument */ .TM)(document);
        const hashes = (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hashContract */ .zE)(contract);
        return { kind: 'full', contract, ...hashes, recordedHashesStale: isStale(document, hashes) };
    }
    catch (error) {
        if (error instanceof _document_js__WEBPACK_IMPORTED_MODULE_2__/* .DocumentError */ .Mi)
            throw fail(error.pointer, error.message, error.hint);
        throw error;
    }
}
/** The object that a JSON file holds, or a ConfigError with path, line and fix. */
function readJsonFile(text, path) {
    return parseDocument(withoutMark(text), path, {
        what: 'what is compared',
        hint: 'say what a list holds: `{"tools": […]}`',
    });
}
/** Without the byte order mark that editors on Windows add. */
function withoutMark(text) {
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
/** Whether a document is of the form `{"hash": …}` that teams made by hand. */
function isHandMade(document) {
    return (document.hash !== undefined &&
        document.schemaVersion === undefined &&
        document.tools === undefined);
}
const SNAPSHOT = {
    what: 'a snapshot',
    hint: 'write the file with `mcp-deploy-gate snapshot <endpoint> -o <file>`',
};
function isStale(document, { hash, items }) {
    const recorded = document.hashes;
    if (document.hash !== hash || !(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(recorded))
        return true;
    const subjects = Object.keys(recorded);
    return subjects.length !== items.size || subjects.some((key) => recorded[key] !== items.get(key));
}
function parseDocument(text, path, names = SNAPSHOT) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw syntaxError(text, path, cause);
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(value)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`${path}:1: ${names.what} is a JSON object, not ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(value)}`, {
            hint: names.hint,
        });
    }
    return value;
}
function syntaxError(text, path, cause) {
    const conflict = CONFLICT.exec(text);
    if (conflict) {
        const { line } = new _lines_js__WEBPACK_IMPORTED_MODULE_4__.LineIndex(text).at(conflict.index);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`${path}:${line}: a merge conflict is not resolved`, {
            hint: 'take either side, then write the file anew with `mcp-deploy-gate snapshot <endpoint> -o <file>`',
            cause,
        });
    }
    if (text.trim() === '') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`${path}: the file is empty`, {
            hint: 'write it with `mcp-deploy-gate snapshot <endpoint> -o <file>`, or remove it for a smoke test',
            cause,
        });
    }
    const { line, column } = new _lines_js__WEBPACK_IMPORTED_MODULE_4__.LineIndex(text).at(errorOffset(text));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`${path}:${line}:${column}: not valid JSON`, {
        hint: 'mend the line, or write the file anew with `mcp-deploy-gate snapshot <endpoint> -o <file>`',
        cause,
    });
}
/** Where JSON ends to be valid. V8's messages name no place for short texts. */
function errorOffset(text) {
    const errors = [];
    try {
        (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { disallowComments: true, allowTrailingComma: false });
    }
    catch {
        return 0;
    }
    return errors[0]?.offset ?? 0;
}


/***/ })

};
