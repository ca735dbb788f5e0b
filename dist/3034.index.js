export const id = 3034;
export const ids = [3034,3296,6059];
export const modules = {

/***/ 16090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ reporting)
});

// EXTERNAL MODULE: ./build/js/report/changed-text.js
var changed_text = __webpack_require__(29381);
// EXTERNAL MODULE: ./build/js/report/render-context.js
var render_context = __webpack_require__(95175);
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
var clean_url = __webpack_require__(31532);
// EXTERNAL MODULE: ./build/js/report/findings.js
var findings = __webpack_require__(56671);
// EXTERNAL MODULE: ./build/js/events.js
var js_events = __webpack_require__(40117);
// EXTERNAL MODULE: ./build/js/report/log.js
var log = __webpack_require__(54839);
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

// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
;// CONCATENATED MODULE: ./build/js/report/probe-rounds.js



/** Different things that the connections of one round were served. */
const MAX_SIGHTS = 8;
const MAX_TEXT = 300;
/** The events of a log as rounds: every change of state, and every round of an endpoint with all its samples. */
function probeRounds(events) {
    const all = [];
    /** The latest round of each endpoint. */
    const latest = new Map();
    for (const event of events) {
        if (event.type === 'phase-started') {
            latest.clear();
            all.push('next-phase');
        }
        else if (event.type === 'state') {
            const { at, phase, state } = event;
            all.push({ kind: 'state', at: ms(at), phase, state, message: probe_rounds_short(event.message) });
        }
        else if (event.type === 'probe') {
            const next = probeRun(event);
            const same = latest.get(next.endpoint);
            if (same?.phase === event.phase && same.rounds.last === event.round)
                append(same, next);
            else {
                latest.set(next.endpoint, next);
                all.push(next);
            }
        }
    }
    return all;
}
function probeRun(event) {
    return {
        kind: 'probes',
        at: ms(event.at),
        until: ms(event.at),
        phase: event.phase,
        endpoint: (0,clean_url/* cleanUrl */.T)(event.endpoint),
        rounds: { first: event.round, last: event.round },
        samples: 1,
        ok: event.ok,
        saw: [sightOf(event)],
    };
}
function sightOf({ outcome, ok, identity, version, hash }) {
    return (0,log/* defined */.sw)({
        samples: 1,
        outcome: probe_rounds_short(outcome),
        ok,
        identity,
        version: version === undefined ? undefined : probe_rounds_short(version),
        hash,
    });
}
/** Adds what a later sample or round saw. */
function append(run, { until, rounds, samples, ok, saw }) {
    run.until = until;
    run.rounds.last = rounds.last;
    run.samples += samples;
    run.ok &&= ok;
    for (const sight of saw) {
        const same = run.saw.find((one) => keyOf(one) === keyOf(sight));
        if (same)
            same.samples += sight.samples;
        else if (run.saw.length < MAX_SIGHTS)
            run.saw.push(sight);
    }
}
/** Whether two rounds saw the same, whoever answered how often. */
function sameSights(a, b) {
    const keys = new Set(a.saw.map(keyOf));
    return (a.phase === b.phase &&
        a.saw.length === b.saw.length &&
        b.saw.every((sight) => keys.has(keyOf(sight))));
}
function keyOf({ samples: _, ...sight }) {
    return JSON.stringify(sight);
}
function ms(at) {
    return Math.round(at);
}
function probe_rounds_short(text) {
    return (0,report_escape/* truncateMiddle */.kU)(text, MAX_TEXT);
}

;// CONCATENATED MODULE: ./build/js/report/fold-endpoints.js

/** What each endpoint served at last in the last of these phases that asked; undefined where there is one endpoint only. */
function foldEndpoints(events, ...phases) {
    const asked = probeRounds(events).flatMap((entry) => entry !== 'next-phase' && entry.kind === 'probes' && phases.includes(entry.phase)
        ? [entry]
        : []);
    const phase = asked.at(-1)?.phase;
    const last = new Map(asked
        .filter((round) => round.phase === phase)
        .map(({ endpoint, ok, saw }) => [endpoint, { endpoint, ok, saw }]));
    return last.size > 1 ? [...last.values()] : undefined;
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
        servedBy: foldEndpoints(events, 'verify-rollback'),
        checks: foldChecks(events, 'verify-rollback'),
    });
}

;// CONCATENATED MODULE: ./build/js/report/timeline.js

const FIRST_ENTRIES = 200;
const MAX_ENTRIES = 600;
/**
 * Changes of state and rounds, in order; rounds of one endpoint that saw the same one after the other are one entry,
 * and so are those of a mixed fleet, whoever of it answered how often. Of a long log the first 200 and the last 400
 * entries stand here, and `leftOut` says how many do not.
 */
function foldTimeline(events) {
    const all = [];
    /** The rounds that a round of an endpoint may continue. */
    const open = new Map();
    for (const entry of probeRounds(events)) {
        if (entry === 'next-phase')
            open.clear();
        else if (entry.kind === 'state')
            all.push(entry);
        else {
            const running = open.get(entry.endpoint);
            if (running && sameSights(running, entry))
                append(running, entry);
            else {
                open.set(entry.endpoint, entry);
                all.push(entry);
            }
        }
    }
    const leftOut = Math.max(0, all.length - MAX_ENTRIES);
    if (leftOut > 0)
        all.splice(FIRST_ENTRIES, leftOut);
    return { entries: all, leftOut };
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
        endpoints: addresses(started?.endpoint),
        candidateEndpoints: started?.candidateEndpoint && addresses(started.candidateEndpoint),
        settings: (0,log/* defined */.sw)(settings),
        startedAt: started?.time,
        durationMs: Math.round(events.at(-1)?.at ?? 0),
        before: foldServed(events, 'preflight'),
        served,
        servedBy: foldEndpoints(events, ...MAIN),
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
        ...foldWatched(events),
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
const MAX_MANIFEST_FINDINGS = 1000;
function foldWatched(events) {
    const watch = (0,log/* eventsOf */.XL)(events, 'watched').map(({ result }) => result);
    const checked = (0,log/* lastOf */.g1)(events, 'manifests');
    return {
        ...(watch.length > 0 && { watch }),
        ...(checked && {
            manifests: {
                files: checked.files,
                resources: checked.resources,
                findings: checked.findings.slice(0, MAX_MANIFEST_FINDINGS),
                ignored: checked.ignored,
            },
        }),
    };
}
function addresses(lines = '') {
    return lines.split('\n').map(clean_url/* cleanUrl */.T).filter(Boolean);
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
    // A run in which a rollback started never ends with 0, whatever else went wrong.
    if (foldCommand(events, 'rollback'))
        return EXIT_CODES[result] || EXIT_CODES['rollback-failed'];
    return onFailure === 'report' ? 0 : EXIT_CODES[result];
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
    const { LineIndex } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 83296));
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

/***/ 74541:
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

/***/ 21858:
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

/***/ 87450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ itemsAt),
/* harmony export */   Mi: () => (/* binding */ DocumentError),
/* harmony export */   TM: () => (/* binding */ contractOfDocument),
/* harmony export */   h0: () => (/* binding */ short)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4462);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44677);


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

/***/ 83296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LineIndex: () => (/* binding */ LineIndex)
/* harmony export */ });
/* unused harmony export locate */
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21858);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54971);



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

/***/ 66059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isHandMade: () => (/* binding */ isHandMade),
/* harmony export */   readJsonFile: () => (/* binding */ readJsonFile),
/* harmony export */   readSnapshot: () => (/* binding */ readSnapshot)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4462);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87450);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52783);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83296);






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
