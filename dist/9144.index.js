export const id = 9144;
export const ids = [9144,8871];
export const modules = {

/***/ 29336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/**
 * The inputs of an action from its environment, where the runner puts `rollback-command` as `INPUT_ROLLBACK-COMMAND`:
 * upper case, and blanks in the name as underscores. Values are kept as they are, inside and out. Names that the action
 * does not declare come along, so that a typing error is an error: GitHub only warns, and the gate would run without it.
 *
 * Source: actions/runner, `Handler.AddInputsToEnvironment`.
 */
function readInputs(env) {
    const raw = Object.create(null);
    for (const [name, value] of Object.entries(env)) {
        const input = /^INPUT_(.+)$/i.exec(name)?.[1];
        if (input !== undefined && value !== undefined && value !== '')
            raw[input.toLowerCase()] = value;
    }
    return raw;
}


/***/ }),

/***/ 30085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ FLAG_NAMES),
/* harmony export */   GY: () => (/* binding */ FILE_NAMES),
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   _I: () => (/* binding */ settingOfFlag),
/* harmony export */   iT: () => (/* binding */ settingKey),
/* harmony export */   si: () => (/* binding */ namesCredential)
/* harmony export */ });
/* unused harmony export SETTING_KEYS */
const key = (name, options = {}) => ({
    name,
    input: true,
    flag: name,
    file: true,
    text: 'text',
    ...options,
});
/** Kept as it was written, and never shown: it may hold what `${{ secrets.X }}` became. */
const command = (name) => key(name, { file: 'command', text: 'script', secret: true });
/** Every setting, in the order in which action.yml and the tables list them. The values' rules are in schema.ts. */
const SETTING_KEYS = [
    key('endpoint', { file: 'address', flag: undefined, text: 'lines' }),
    key('candidate-endpoint', { file: 'address', text: 'lines' }),
    key('previous-endpoint', { file: 'address' }),
    key('transport'),
    key('protocol-version'),
    key('health-url', { file: 'address' }),
    key('expected-version', { file: 'run' }),
    key('expected-revision', { file: 'run' }),
    key('previous-revision', { file: 'run' }),
    key('headers', { file: 'credential', flag: 'header', text: 'lines', secret: true }),
    key('bearer-token', {
        file: 'credential',
        flag: undefined,
        secret: true,
        variable: 'MCP_GATE_BEARER_TOKEN',
    }),
    key('oidc-audience', { file: 'credential' }),
    key('oauth-client-id', { file: 'credential' }),
    key('oauth-client-secret', {
        file: 'credential',
        flag: undefined,
        secret: true,
        variable: 'MCP_GATE_OAUTH_CLIENT_SECRET',
    }),
    key('oauth-scopes', { file: 'credential' }),
    key('oauth-issuer', { file: 'credential' }),
    key('principal'),
    key('mode', { file: 'run' }),
    key('snapshot'),
    key('baseline', { file: 'run' }),
    key('fail-on'),
    key('manifests', { text: 'lines' }),
    key('config', { file: 'run' }),
    command('deploy-command'),
    command('promote-command'),
    command('discard-command'),
    command('rollback-command'),
    command('retire-command'),
    command('revision-command'),
    key('shell', { file: 'command' }),
    key('working-directory', { file: 'run' }),
    key('timeout'),
    key('wait-timeout'),
    key('soak-duration'),
    key('drain-duration'),
    key('command-timeout'),
    key('rollback-timeout'),
    key('on-failure'),
    // A job has a post step that acts on it; a terminal has nobody left.
    key('on-cancel', { flag: undefined }),
    key('dry-run', { file: 'run', text: 'switch' }),
    key('report-path', { file: 'run' }),
    key('samples', { input: false, text: 'count' }),
    key('interval', { input: false }),
    key('request-timeout', { input: false }),
    key('failure-threshold', { input: false, text: 'count' }),
    key('soak-interval', { input: false }),
    key('error-tolerance', { input: false }),
    key('version-from', { input: false, text: 'version-from' }),
    key('monitor', { input: false, flag: undefined, text: 'none' }),
    key('watch', { input: false, flag: undefined, text: 'none' }),
    key('checks', { input: false, flag: undefined, text: 'none' }),
    key('rules', { input: false, flag: undefined, text: 'none' }),
    key('accept', { input: false, flag: undefined, text: 'none' }),
];
const BY_NAME = new Map(SETTING_KEYS.map((entry) => [entry.name, entry]));
/** The setting of this name, or undefined. */
function settingKey(name) {
    return BY_NAME.get(name);
}
/** The setting that a flag of this name gives, or undefined. */
function settingOfFlag(flag) {
    return SETTING_KEYS.find((entry) => entry.flag === flag);
}
const INPUT_NAMES = SETTING_KEYS.filter((entry) => entry.input).map((entry) => entry.name);
const FILE_NAMES = SETTING_KEYS.filter((entry) => entry.file === true).map((entry) => entry.name);
const FLAG_NAMES = SETTING_KEYS.flatMap((entry) => entry.flag ?? []);
/** Whether a header or query parameter of this name usually carries a credential. */
function namesCredential(name) {
    return /auth|token|secret|passw|cookie|credential|session|signature|jwt|api-?_?key|[-_]key$|^key$/i.test(name);
}


/***/ }),

/***/ 93447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ orList),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/** Longer names are compared up to here: a name of a setting is short, and the table below grows with the square. */
const COMPARED = 64;
/** Edits (insert, delete, replace, swap of neighbours) from one name to the other: the optimal string alignment distance. */
function distance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let best = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                best = Math.min(best, beforeLast[j - 2] + 1);
            }
            row.push(best);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length];
}
const fold = (name) => name
    .slice(0, COMPARED)
    .toLowerCase()
    .replaceAll(/[_\s-]+/g, '-');
/**
 * The names that someone who wrote `name` may have meant, likeliest first, at most three: a third of it mistyped at most,
 * or a part of a longer name (`rollback` for `rollback-command`).
 */
function nearest(name, known) {
    const wanted = fold(name);
    const scored = [];
    for (const candidate of known) {
        const edits = distance(wanted, fold(candidate));
        const part = wanted.length >= 3 &&
            (candidate.startsWith(`${wanted}-`) || candidate.endsWith(`-${wanted}`));
        const limit = Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3));
        if (edits <= limit)
            scored.push({ candidate, score: edits });
        else if (part)
            scored.push({ candidate, score: limit + 1 });
    }
    scored.sort((x, y) => x.score - y.score || (x.candidate < y.candidate ? -1 : 1));
    return scored.slice(0, 3).map(({ candidate }) => candidate);
}
/** `a`, `b` or `c`, each in back-ticks. */
function orList(names) {
    return joined(names, 'or');
}
/** `a`, `b` and `c`, each in back-ticks. */
function joined(names, word) {
    return listed(names.map((name) => `\`${name}\``), word);
}
/** Texts as a sentence lists them: commas, and a word before the last. */
function listed(texts, word) {
    if (texts.length < 2)
        return texts.join('');
    return `${texts.slice(0, -1).join(', ')} ${word} ${texts.at(-1)}`;
}
/** `Did you mean …?`, or the whole list where nothing is near. */
function suggestion(name, known) {
    const near = nearest(name, known);
    return near.length > 0 ? `Did you mean ${orList(near)}?` : `Known: ${known.join(', ')}.`;
}


/***/ }),

/***/ 83206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ SettingsError),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   cT: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

/** All that is wrong with the settings, at once. */
class SettingsError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x {
    problems;
    /** `problems` is not empty; the order is kept. */
    constructor(problems) {
        const [only] = problems;
        if (problems.length === 1 && only) {
            super(`${place(only)}${only.message}`, { hint: only.fix });
        }
        else {
            super(`${problems.length} settings are wrong:\n${problems.map(line).join('\n')}`, {
                hint: 'Correct them all; nothing was probed and nothing was changed.',
            });
        }
        this.name = 'SettingsError';
        this.problems = problems;
    }
}
function place({ at }) {
    return at ? `${at.file}:${at.line}:${at.column}: ` : '';
}
function line(problem) {
    return `- ${place(problem)}${problem.message} ${problem.fix}`;
}
const SHOWN = 80;
/** A value as it stands in a message: one line, quoted, cut at 80 characters. */
function quoted(value) {
    let text;
    try {
        text = JSON.stringify(value);
    }
    catch {
        // A cycle or a BigInt: its type says enough.
    }
    text ??= typeof value;
    return text.length > SHOWN ? `${[...text].slice(0, SHOWN).join('')}…` : text;
}
/** A value that may be an address as a message may show it: user information and the query often are credentials. */
function withoutSecrets(value) {
    if (typeof value !== 'string')
        return value;
    return value.replace(/\/\/[^/?#]*@/, '//***@').replace(/\?.*$/s, '?…');
}


/***/ }),

/***/ 19124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   w: () => (/* binding */ wrongLine)
/* harmony export */ });
/** What is asked of texts, without the schema library: arguments are read before it is loaded. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /[\u0000-\u001f\u007f]/;
/** What is wrong with one line of text of at most `max` characters, and the fix; undefined where nothing is. */
function wrongLine(text, max) {
    if (text.trim() === '')
        return { wrong: 'is empty', fix: 'Give it a value or leave it out.' };
    if (CONTROL.test(text.trim())) {
        return { wrong: 'holds a line break or a control character', fix: 'Write it in one line.' };
    }
    if (text.length <= max)
        return undefined;
    return { wrong: `is ${text.length} characters long`, fix: `Write at most ${max}.` };
}
/** True for `YYYY-MM-DD` of a day that exists. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}


/***/ }),

/***/ 37404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finishAfter: () => (/* binding */ finishAfter)
});

// EXTERNAL MODULE: ./build/js/config/secrets.js
var config_secrets = __webpack_require__(57780);
// EXTERNAL MODULE: ./build/js/decide/aftermath.js
var decide_aftermath = __webpack_require__(92439);
// EXTERNAL MODULE: ./build/js/deploy/journal-marks.js
var journal_marks = __webpack_require__(9092);
// EXTERNAL MODULE: ./build/js/deploy/journal-state.js
var journal_state = __webpack_require__(29427);
// EXTERNAL MODULE: ./build/js/entry/create-run.js + 1 modules
var create_run = __webpack_require__(5260);
// EXTERNAL MODULE: ./build/js/entry/credentials.js + 4 modules
var credentials = __webpack_require__(78804);
// EXTERNAL MODULE: ./build/js/entry/error-text.js
var error_text = __webpack_require__(48627);
// EXTERNAL MODULE: ./build/js/entry/files.js
var files = __webpack_require__(45478);
// EXTERNAL MODULE: ./build/js/entry/journaled.js + 2 modules
var journaled = __webpack_require__(14097);
// EXTERNAL MODULE: ./build/js/entry/learn-secrets.js
var learn_secrets = __webpack_require__(63975);
// EXTERNAL MODULE: ./build/js/entry/log.js
var entry_log = __webpack_require__(90711);
// EXTERNAL MODULE: ./build/js/entry/redact.js
var redact = __webpack_require__(26796);
// EXTERNAL MODULE: ./build/js/entry/reporting.js + 8 modules
var reporting = __webpack_require__(16090);
// EXTERNAL MODULE: ./build/js/entry/signals.js
var signals = __webpack_require__(14136);
// EXTERNAL MODULE: ./build/js/decide/apart.js
var apart = __webpack_require__(83057);
// EXTERNAL MODULE: ./build/js/decide/revision.js
var revision = __webpack_require__(4798);
// EXTERNAL MODULE: ./build/js/report/log.js
var log = __webpack_require__(54839);
// EXTERNAL MODULE: ./build/js/gate/evidence.js + 1 modules
var evidence = __webpack_require__(27296);
;// CONCATENATED MODULE: ./build/js/gate/left-deployment.js




/** What the run knew of its deployment, as far as it wrote it down. Throws ConfigError as `gatherEvidence` does. */
async function deploymentOf(run, events) {
    // What it has to tell was told by the run itself.
    const known = await (0,evidence/* gatherEvidence */.hx)({ ...run, emit: () => undefined });
    const revisions = {
        before: revisionOf(events, 'before'),
        deployed: revisionOf(events, 'deployed'),
    };
    const before = beforeOf(events);
    return {
        known: withContracts(known, events),
        revisions,
        ...(before && { before }),
        changed: (0,revision/* hasChanged */.$H)(revisions.before, revisions.deployed),
        changedAt: Date.now(),
    };
}
/** What a rollback was to lead away from. */
function failedOf(events) {
    const contract = contractOf(events, 'failed');
    const check = (0,log/* eventsOf */.XL)(events, 'decision').findLast((e) => e.verdict === 'fail')?.check;
    return {
        checks: check === undefined ? [] : [check],
        ...(contract && { id: contract.id }),
        ...(contract?.version !== undefined && { version: contract.version }),
    };
}
function withContracts(known, events) {
    const baseline = contractOf(events, 'baseline');
    const candidate = contractOf(events, 'candidate');
    const evidence = { ...known.evidence };
    if (baseline) {
        evidence.baseline = baseline.id;
        if (baseline.version !== undefined)
            evidence.baselineVersion = baseline.version;
    }
    if (candidate && baseline && (0,apart/* apart */.z)(candidate, baseline)) {
        const { id, version } = candidate;
        evidence.candidate = { id, ...(version !== undefined && { version }) };
    }
    return { ...known, evidence };
}
function beforeOf(events) {
    const before = (0,log/* lastOf */.g1)(events, 'before');
    switch (before?.kind) {
        case 'served':
        case 'nothing':
            return { kind: before.kind };
        case 'down':
            return { kind: 'down', message: before.message ?? '' };
        default:
            return undefined;
    }
}
function revisionOf(events, when) {
    const value = (0,log/* eventsOf */.XL)(events, 'revision').findLast((event) => event.when === when)?.revision;
    return value === undefined
        ? { state: 'unknown', why: 'the run that was cut short had not found it out' }
        : { state: 'known', value };
}
function contractOf(events, of) {
    return (0,log/* eventsOf */.XL)(events, 'contract').findLast((event) => event.of === of);
}

// EXTERNAL MODULE: ./build/js/gate/left-open.js
var left_open = __webpack_require__(73376);
// EXTERNAL MODULE: ./build/js/gate/round-events.js
var round_events = __webpack_require__(39996);
// EXTERNAL MODULE: ./build/js/gate/rounds.js + 27 modules
var rounds = __webpack_require__(5704);
// EXTERNAL MODULE: ./build/js/gate/verify-phase.js
var verify_phase = __webpack_require__(17105);
;// CONCATENATED MODULE: ./build/js/gate/look-late.js




/** How long it may take: whoever cancelled waits for it. */
const LOOK_MS = 30_000;
/** One short verification of what is live after a cancellation. Changes nothing; `why` says why nothing is rolled back. */
async function lookLate(run, deployment, left, why) {
    const { settings } = run;
    const phase = (0,left_open/* livePhase */.CR)(settings.promoteCommand !== undefined);
    const waitTimeoutMs = Math.min(settings.waitTimeoutMs, LOOK_MS);
    const seen = await (0,verify_phase/* verify */.M)({ ...run, settings: { ...settings, waitTimeoutMs } }, deployment, {
        phase,
        takeRound: (0,rounds/* deployedRounds */.KF)(run, deployment.known),
        until: Math.min(left.until, run.clock() + LOOK_MS),
        onlyOurs: deployment.known.evidence.candidate !== undefined,
    });
    const verified = seen.verdict === 'pass' && seen.identity === 'proven';
    const reason = `The gate was cancelled or killed before it had decided.${(0,left_open/* maybeRan */.GO)(left.intents)} ${seenInWords(seen)} ${why}`;
    const hint = verified
        ? 'Run the gate again where a soak or a retire-command belongs to it.'
        : 'Look at what is live, or run the gate again.';
    run.emit({ type: 'decision', phase, verdict: 'cancelled', reason, hint });
    run.emit({ type: 'rollback', outcome: 'skipped', reason: why });
    return {
        title: verified ? 'Verified after the cancellation' : left_open/* UNVERIFIED */.Yg,
        ending: { result: 'cancelled', failedPhase: phase, reason, hint },
        verified,
    };
}
function seenInWords(seen) {
    switch (seen.verdict) {
        case 'cancelled':
            return 'The live version is unverified: the look at it was cancelled too.';
        case 'pass':
            return seen.identity === 'proven'
                ? 'A look at it afterwards: the deployed version is live, and every check passes.'
                : 'The live version is unverified: what answers passes every check, but which version it is is not proven.';
        default: {
            const { checks, samples, message } = seen;
            const hint = (0,round_events/* hintOf */.$z)(checks, samples);
            return `The live version is unverified: ${(0,round_events/* reasonOf */.A3)(checks, samples, message)}${hint === undefined ? '' : ` ${hint}`}`;
        }
    }
}

// EXTERNAL MODULE: ./build/js/gate/role-command.js
var role_command = __webpack_require__(54694);
// EXTERNAL MODULE: ./build/js/gate/rollback-phase.js + 1 modules
var rollback_phase = __webpack_require__(83709);
;// CONCATENATED MODULE: ./build/js/gate/prove-left.js





const NO_END = 'has no known end: it may have run, wholly or in part, and is not run again';
/** Proves, or fails to prove, a rollback that an earlier process started. */
async function proveLeft(run, { known }, left) {
    const { rollbackTimeoutMs } = run.settings;
    const intent = left.intents.find(({ role }) => role === 'rollback');
    const failed = failedOf(left.events);
    // What is left of its own time, or the share that the proof has in any case.
    const inTime = (intent?.startedAt ?? 0) + rollbackTimeoutMs;
    const share = run.clock() + (0,rollback_phase/* verificationShareMs */.Be)(rollbackTimeoutMs);
    const deadlineAt = Math.min(left.until, Math.max(inTime, share));
    const takeRound = (0,rounds/* previousRounds */.X3)(run, failed.checks);
    const proof = await (0,rollback_phase/* proveWithin */.Wz)(run, known, failed, takeRound, deadlineAt);
    const done = (0,rollback_phase/* concludeRollback */.KG)(intent?.ended ? (0,role_command/* trouble */.U$)(intent.ended) : NO_END, proof);
    run.emit({
        type: 'rollback',
        outcome: done.outcome,
        reason: done.reason,
        ...(done.by && { verifiedBy: done.by }),
    });
    const reason = `The gate was cancelled or killed after it had started the rollback. ${done.reason}`;
    if (done.outcome === 'done') {
        const ending = { result: 'rolled-back', reason };
        return { title: 'Rolled back, proven after the cancellation', ending };
    }
    const { hint } = done;
    const failedPhase = 'verify-rollback';
    return { title: left_open/* UNVERIFIED */.Yg, ending: { result: 'rollback-failed', failedPhase, reason, hint } };
}

// EXTERNAL MODULE: ./build/js/decide/deployed.js
var decide_deployed = __webpack_require__(16333);
// EXTERNAL MODULE: ./build/js/decide/identity.js
var identity = __webpack_require__(49989);
// EXTERNAL MODULE: ./build/js/decide/rollback-plan.js
var rollback_plan = __webpack_require__(25435);
// EXTERNAL MODULE: ./build/js/gate/answers.js
var gate_answers = __webpack_require__(12547);
// EXTERNAL MODULE: ./build/js/gate/failed-version.js
var failed_version = __webpack_require__(17894);
// EXTERNAL MODULE: ./build/js/gate/previous.js
var previous = __webpack_require__(83519);
// EXTERNAL MODULE: ./build/js/gate/revision.js
var gate_revision = __webpack_require__(80271);
// EXTERNAL MODULE: ./build/js/gate/round-within.js
var round_within = __webpack_require__(87538);
// EXTERNAL MODULE: ./build/js/gate/undo.js + 1 modules
var undo = __webpack_require__(99907);
;// CONCATENATED MODULE: ./build/js/gate/roll-back-late.js













/** Less than this for command and proof, and it is not begun: half a rollback is worse than none. */
const ENOUGH_MS = 60_000;
/** Rolls back a deployment that nobody has decided about, once, where `on-cancel` is `rollback` and nothing speaks against it. */
async function rollBackLate(run, begun, left) {
    const { settings } = run;
    const { onCancel, onFailure, rollbackCommand } = settings;
    if (onCancel !== 'rollback')
        return { why: 'Nothing was rolled back (on-cancel is hold).', deployment: begun };
    const { deployment, unsure, changed } = await changedBy(run, begun, left);
    const hold = (why) => ({
        why: `Nothing was rolled back: ${why}`,
        deployment,
    });
    const saidByDeployStep = settings.revisionCommand !== undefined && settings.expectedRevision !== undefined;
    const plan = (0,rollback_plan/* planRollback */.I)({
        ...(rollbackCommand !== undefined && { command: rollbackCommand }),
        ...(deployment.before && { before: deployment.before }),
        ...(changed !== undefined && { changed }),
        ...(unsure !== undefined && { unsure: { why: unsure } }),
        onFailure,
        runAttempt: run.runAttempt,
        ownershipKnown: saidByDeployStep || (0,undo/* changesLive */.In)(run),
        failed: [],
        failedBefore: [],
    });
    if (plan.action === 'skip')
        return hold(`${plan.reason} ${plan.hint}`);
    if (left.incomplete) {
        return hold(`the journal of the run could not be written to its end, and may not say that the deployment was verified. By hand: ${plan.command}`);
    }
    const phase = (0,left_open/* livePhase */.CR)(settings.promoteCommand !== undefined);
    const stop = await (0,undo/* whyNotOurs */.nL)(run, deployment, phase, plan.command);
    if (stop?.kind === 'superseded')
        return { told: { title: 'Another deployment is live', ending: stop.ending } };
    if (stop)
        return hold(`${stop.reason} ${stop.hint}`);
    const { known } = deployment;
    const samples = (await (0,round_within/* roundWithin */.Y)(run, (0,rounds/* previousRounds */.X3)(run, []), left.until, run.cancelled)) ?? [];
    const answers = samples.map((sample) => (0,gate_answers/* toAnswer */.G)(sample, known.snapshot?.file));
    const served = answers.filter((answer) => answer.kind === 'served');
    const identities = answers.map((answer) => answer.kind === 'served' ? (0,identity/* identify */.l)(answer, known.evidence) : undefined);
    if (served.length > 0 && identities.every((identity) => identity === 'old' || !identity))
        return hold('the version from before the deployment answers.');
    const notBack = await (0,previous/* whyNotBack */.h)(run, known, plan.command);
    if (notBack)
        return hold(`${notBack.reason} ${notBack.hint}`);
    if (run.cancelled.aborted)
        return hold('the post step was cancelled too.');
    const rollbackTimeoutMs = Math.min(settings.rollbackTimeoutMs, left.until - run.clock());
    if (rollbackTimeoutMs < Math.min(ENOUGH_MS, settings.rollbackTimeoutMs)) {
        return hold(`too little of the time that GitHub leaves after a cancellation is left for the command and its proof. By hand: ${plan.command}`);
    }
    const reason = `Cancelled before it was decided (on-cancel: rollback).${(0,left_open/* maybeRan */.GO)(left.intents)}`;
    const live = samples.filter((_, i) => identities[i] === 'ours');
    const from = (0,failed_version/* failedVersion */.C)([], (0,failed_version/* servedAlike */.U)(live.length > 0 ? live : samples), known);
    const bounded = { ...run, settings: { ...settings, rollbackTimeoutMs } };
    const ending = await (0,undo/* rollBackFrom */.Fm)(bounded, deployment, from, plan.command, reason);
    const title = ending.result === 'rolled-back' ? 'Rolled back after the cancellation' : left_open/* UNVERIFIED */.Yg;
    return { told: { title, ending: { ...ending, reason: `${reason} ${ending.reason}` } } };
}
/** Whether this run's own command changed what is live, as far as that can be known now. */
async function changedBy(run, deployment, left) {
    const role = run.settings.promoteCommand === undefined ? 'deploy' : 'promote';
    const intent = left.intents.find((one) => one.role === role);
    // The deployment is a step's before the gate: it has gone out.
    if (!intent)
        return { deployment };
    const { before, deployed } = deployment.revisions;
    const after = deployed.state === 'known' ? deployed : await (0,gate_revision/* readRevision */.M)(run, 'deployed', before);
    const changed = (0,revision/* hasChanged */.$H)(before, after);
    const known = { ...deployment, revisions: { before, deployed: after }, changed };
    const wrong = intent.ended ? (0,role_command/* trouble */.U$)(intent.ended) : 'has no known end';
    if (wrong === undefined)
        return { deployment: known, changed };
    const next = (0,decide_deployed/* afterDeploy */.q)({ role, ok: false, how: wrong }, before, after);
    switch (next.next) {
        case 'hold':
            return { deployment: known, unsure: `${role}-command ${wrong}, and ${next.why}` };
        case 'nothing-to-undo':
            return { deployment: known, changed: false };
        default:
            return { deployment: known, changed: true };
    }
}

;// CONCATENATED MODULE: ./build/js/gate/aftermath.js





/**
 * Goes on where a run was cut short, and says what is live: proves a rollback that was started, looks at what is live
 * otherwise, and rolls back where `on-cancel` says so and nothing speaks against it. Starts no command a second time.
 * Throws ConfigError where files that the run had read are gone.
 */
async function finishLeft(run, aftermath, left) {
    switch (aftermath.todo) {
        case 'untouched': {
            const reason = `The run was cancelled before what is live was changed: ${aftermath.why}.${(0,left_open/* maybeRan */.GO)(left.intents)}`;
            const hint = 'Run the gate again.';
            return { title: 'Deployment cancelled', ending: { result: 'cancelled', reason, hint } };
        }
        case 'was-verified': {
            const reason = `The run was cancelled after what is live had been verified, and before it came to its end.${(0,left_open/* maybeRan */.GO)(left.intents)}`;
            const hint = 'What followed the verification (soak, drain, retire) may be missing.';
            const ending = { result: 'cancelled', failedPhase: 'soak', reason, hint };
            return { title: 'Deployment cancelled after its verification', ending, verified: true };
        }
        case 'prove-rollback':
            return proveLeft(run, await deploymentOf(run, left.events), left);
        case 'decide': {
            const late = await rollBackLate(run, await deploymentOf(run, left.events), left);
            return late.told ?? lookLate(run, late.deployment, left, late.why);
        }
    }
}

// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/report/summary.js + 6 modules
var summary = __webpack_require__(12594);
// EXTERNAL MODULE: ./build/js/github/finish.js + 1 modules
var finish = __webpack_require__(10088);
// EXTERNAL MODULE: ./build/js/github/host.js
var github_host = __webpack_require__(97744);
// EXTERNAL MODULE: ./build/js/github/id-token.js
var id_token = __webpack_require__(8871);
// EXTERNAL MODULE: ./build/js/config/inputs.js
var inputs = __webpack_require__(29336);
// EXTERNAL MODULE: ./build/js/config/load.js + 7 modules
var load = __webpack_require__(64153);
;// CONCATENATED MODULE: ./build/js/github/post-settings.js




/** Inputs come to the post step as they came to the main step; the config file may be gone with its checkout. Never throws. */
async function postSettings() {
    const { env } = process;
    try {
        const raw = (0,inputs/* readInputs */.K)(env);
        return { settings: await (0,load/* loadSettings */.M)({ source: 'action', raw, readFile: files/* readTextFile */.Gu, env }) };
    }
    catch (error) {
        return { why: (0,error_text/* errorText */.k)(error) };
    }
}

// EXTERNAL MODULE: ./build/js/github/tell.js
var tell = __webpack_require__(77449);
;// CONCATENATED MODULE: ./build/js/github/after-main.js























/** A question to revision-command must leave time for the rest. */
const COMMAND_MS = 20_000;
/** Finishes a run of which no command runs any more, within `until` on its clock, and writes what came of it. */
async function finishAfter(journal, time) {
    const { settings, why } = await postSettings();
    const aftermath = (0,decide_aftermath/* aftermathOf */.y)((0,left_open/* leftOf */.lC)(journal, settings ?? {}));
    if (aftermath.todo === 'nothing')
        return;
    const wasTold = journal.events.some((event) => event.type === 'run-ended');
    const redactor = (0,redact/* createRedactor */.l)();
    const log = (0,entry_log/* createLog */.h)(redactor, { events: journal.events, clock: time.clock });
    const host = (0,github_host/* githubHost */.S)(log, redactor);
    const runCommand = (0,journaled/* resumeJournal */.f7)(journal.path, { log, redactor, header: journal.header });
    const cancellation = (0,signals/* cancelOnSignals */.d)(() => undefined);
    const { intents } = (0,journal_state/* journalState */.v)(journal);
    let run;
    let told;
    try {
        if (!settings)
            throw new Error(why);
        const secrets = (0,config_secrets/* secretsOf */.F)(settings);
        for (const secret of secrets)
            host.mask(secret);
        const mask = (0,learn_secrets/* learnSecrets */.u)(secrets, host.mask);
        const { env } = process;
        run = (0,create_run/* createRun */.u)({
            settings: withinTime(settings, time.until),
            log,
            host,
            credentials: (0,credentials/* credentialsOf */.Y)({ settings, env, getIdToken: id_token.idTokenFor, mask }),
            cancelled: cancellation.signal,
            env,
            cwd: process.cwd(),
            runCommand,
        });
        const incomplete = (0,journal_marks/* isIncomplete */.Ne)(journal.path);
        const { events } = journal;
        told = await finishLeft(run, aftermath, { events, intents, incomplete, until: time.until });
    }
    catch (error) {
        told = cannotAsk(settings ? (0,error_text/* errorText */.k)(error) : (why ?? ''), intents.some(({ role }) => role === 'rollback'));
    }
    finally {
        cancellation.release();
    }
    log.emit({ type: 'run-ended', ...told.ending });
    await write(told, log, run, wasTold);
}
function withinTime(settings, until) {
    return {
        ...settings,
        timeoutMs: until,
        commandTimeoutMs: Math.min(settings.commandTimeoutMs, COMMAND_MS),
    };
}
/** What can be said where what is live cannot be asked. */
function cannotAsk(why, rolledBack) {
    const failedPhase = rolledBack ? 'verify-rollback' : 'verify';
    const reason = rolledBack
        ? `The gate was cancelled or killed after it had started the rollback, and what is live could not be asked: ${why}`
        : `The gate was cancelled or killed before it had decided: the live version is unverified, and could not be asked afterwards: ${why} Nothing was rolled back.`;
    const hint = 'Look at what is live. A rollback that may have run is never to be run again unseen.';
    const result = rolledBack ? 'rollback-failed' : 'cancelled';
    return { title: left_open/* UNVERIFIED */.Yg, ending: { result, failedPhase, reason, hint } };
}
async function write({ title, ending, verified }, log, run, wasTold) {
    const { report, context } = await (0,reporting/* reporting */.v)(log.events, run);
    const path = run?.settings.reportPath ?? (0,finish/* defaultReportPath */.j0)();
    await (0,finish/* quietly */.gd)('The report', () => (0,files/* writeTextFile */.Tl)(path, (0,report_escape/* jsonText */.s$)(report)));
    const { reason, hint } = ending;
    // A main step that came to its end has written its summary.
    const more = wasTold ? '' : (0,summary.renderSummary)(report, context);
    await (0,tell/* tell */.q)({ title, reason, hint, level: verified ? 'warning' : 'error' }, more);
}


/***/ }),

/***/ 97744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ githubHost)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57264);
/* harmony import */ var _entry_output_valve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58663);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90630);
/* harmony import */ var _report_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89990);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53237);





/** The gate's surroundings in a job: progress in the log, command output in a group, and its end for `post`. */
function githubHost(log, redactor) {
    const valve = (0,_entry_output_valve_js__WEBPACK_IMPORTED_MODULE_1__/* .outputValve */ .o)(process.stdout, (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(redactor.text(line))));
    log.listen((event) => {
        if (event.type === 'run-ended')
            (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .save */ .UN)(_state_js__WEBPACK_IMPORTED_MODULE_4__/* .STATE_PROGRESS */ .em, 'ended');
        const line = (0,_report_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .progressLine */ .o)(event);
        if (line !== undefined)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(line);
        if (event.type === 'command-started')
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(`Output of the ${event.role} command`));
        if (event.type === 'command-ended') {
            valve.end();
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4();
        }
    });
    return {
        emit: log.emit,
        commandOutput: (line) => valve.print(line),
        mask: (secret) => {
            redactor.add(secret);
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret);
        },
    };
}


/***/ }),

/***/ 8871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   idTokenFor: () => (/* binding */ idTokenFor)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57264);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);



/** The toolkit tries again for minutes; a gate that waits for a token must come to an end. */
const LIMIT_MS = 30_000;
/** GitHub's OIDC token for an audience. Throws ConfigError where the job may not have one. */
async function idTokenFor(audience) {
    if (!process.env.ACTIONS_ID_TOKEN_REQUEST_URL) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x('oidc-audience is set, but this job gets no OIDC token.', {
            hint: 'Give the job `permissions: { id-token: write }` (forks never get one).',
        });
    }
    const late = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(LIMIT_MS, undefined, { ref: false }).then(() => {
        throw new Error(`no answer within ${LIMIT_MS / 1000} s`);
    });
    return Promise.race([(0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getIDToken */ .V9)(audience), late]);
}


/***/ })

};
