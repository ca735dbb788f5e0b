export const id = 1192;
export const ids = [1192];
export const modules = {

/***/ 44316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   Y0: () => (/* binding */ isAhead),
/* harmony export */   aS: () => (/* binding */ probeTime),
/* harmony export */   co: () => (/* binding */ clockOff)
/* harmony export */ });
/** Two clocks that differ by less differ by rounding and transport. */
const SAME_CLOCK_MS = 2000;
function isTold(reading) {
    return !('error' in reading);
}
/** How far the monitor's clock is ahead of ours; 0 where nothing tells. */
function clockOff({ at, clock }) {
    const off = clock === undefined ? 0 : clock - at;
    return Math.abs(off) <= SAME_CLOCK_MS ? 0 : off;
}
/** When the monitor probed, on our clock; undefined where it does not say. */
function probeTime(reading) {
    return reading.probedAt === undefined ? undefined : reading.probedAt - clockOff(reading);
}
/** True where the monitor says that it probed at a time that is still to come. */
function isAhead(reading) {
    return (probeTime(reading) ?? 0) > reading.at + SAME_CLOCK_MS;
}


/***/ }),

/***/ 44473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ judgeMonitor),
/* harmony export */   qb: () => (/* binding */ MONITOR_CHECK)
/* harmony export */ });
/* unused harmony export meaning */
/* harmony import */ var _monitor_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44316);

/** `failed-check` of a run that an outside monitor failed. */
const MONITOR_CHECK = 'monitor';
/** How many probes in a row have to call the server down. */
const PROBES_DOWN = 2;
/** What monitors call a server that is well, lower case. What is neither one of these nor `down` is not known. */
const UP = new Set([
    ...['up', 'ok', 'okay', 'live', 'alive', 'online', 'healthy', 'well', 'good', 'operational'],
    ...['available', 'running', 'pass', 'passed', 'passing', 'success', 'green', 'true', '1'],
]);
/**
 * What the readings of an outside monitor say together: `down` only where two different probes after the switch call
 * the server down, one after the other, and no later one calls it up. The same readings always give the same verdict.
 */
function judgeMonitor(readings, rules) {
    const probes = probesAfter(readings, rules);
    const last = probes.filter(({ says }) => says !== 'other').slice(-PROBES_DOWN);
    const down = last.length === PROBES_DOWN && last.every(({ says }) => says === 'down');
    const up = probes.at(-1)?.says === 'up';
    return { verdict: down ? 'down' : up ? 'up' : 'unproven', probes };
}
function probesAfter(readings, rules) {
    const byProbe = new Map();
    for (const reading of readings) {
        if (!(0,_monitor_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isTold */ .Wc)(reading) || reading.probedAt === undefined)
            continue;
        const { status, at, probedAt } = reading;
        const says = meaning(status, rules.down);
        const ahead = (0,_monitor_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isAhead */ .Y0)(reading);
        // A time that is still to come proves no order: it may take an alarm back, but not raise one.
        if (ahead && says !== 'up')
            continue;
        const time = ahead ? at : ((0,_monitor_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .probeTime */ .aS)(reading) ?? at);
        if (time <= rules.switchedAt)
            continue;
        // Of one probe the better word counts: caches and regions differ.
        if (byProbe.get(probedAt)?.says !== 'up')
            byProbe.set(probedAt, { time, says, status });
    }
    return [...byProbe.values()].sort((a, b) => a.time - b.time);
}
/** What a status means. */
function meaning(status, down) {
    const word = status.trim().toLowerCase();
    return down.includes(word) ? 'down' : UP.has(word) ? 'up' : 'other';
}


/***/ }),

/***/ 91192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ runMode)
});

// EXTERNAL MODULE: ./build/js/gate/client.js
var client = __webpack_require__(34513);
// EXTERNAL MODULE: ./build/js/gate/snapshot-mode.js + 1 modules
var snapshot_mode = __webpack_require__(3049);
// EXTERNAL MODULE: ./build/js/decide/rollback-plan.js
var rollback_plan = __webpack_require__(25435);
// EXTERNAL MODULE: ./build/js/decide/round-state.js
var round_state = __webpack_require__(15807);
// EXTERNAL MODULE: ./build/js/decide/state-text.js + 2 modules
var state_text = __webpack_require__(85955);
// EXTERNAL MODULE: ./build/js/gate/answers.js
var gate_answers = __webpack_require__(12547);
// EXTERNAL MODULE: ./build/js/gate/decide-rounds.js
var decide_rounds = __webpack_require__(90382);
// EXTERNAL MODULE: ./build/js/gate/evidence.js + 1 modules
var evidence = __webpack_require__(27296);
// EXTERNAL MODULE: ./build/js/gate/revision.js
var gate_revision = __webpack_require__(80271);
// EXTERNAL MODULE: ./build/js/gate/round-events.js
var round_events = __webpack_require__(39996);
// EXTERNAL MODULE: ./build/js/gate/round-within.js
var round_within = __webpack_require__(87538);
// EXTERNAL MODULE: ./build/js/gate/rounds.js + 27 modules
var rounds = __webpack_require__(5704);
;// CONCATENATED MODULE: ./build/js/gate/before.js









/** One more than two that could agree: a dropped connection is no reason to go on without a baseline. */
const ROUNDS = 3;
/**
 * What is live before this run changes it: the revision, and the baseline, by rounds on the live address (design,
 * "Evidence before the deployment"). Changes nothing, and a server that is down is no reason not to deploy.
 */
async function lookBefore(run, known, until) {
    const revision = await (0,gate_revision/* readRevision */.M)(run, 'before');
    // A server that never comes to an end must not take the time of the deployment that would mend it.
    const share = Math.max(run.settings.waitTimeoutMs, until / 4);
    const looked = await look(run, known, Math.min(until, run.clock() + share));
    const revisions = {
        before: revision,
        deployed: { state: 'unknown', why: 'nothing was deployed yet' },
    };
    const deployment = { known, revisions, changedAt: Date.now() };
    if (!looked) {
        if (!run.cancelled.aborted)
            emitNotServed(run, undefined, 'It did not come to an end in time.');
        return deployment;
    }
    const { before, message } = judge(looked.state, revision);
    run.emit({
        type: 'before',
        kind: before?.kind ?? 'unsettled',
        ...(message !== undefined && { message }),
    });
    if (before?.kind !== 'served') {
        emitNotServed(run, before, message ?? '');
        return before ? { ...deployment, before } : deployment;
    }
    const served = (0,round_events/* firstServed */.Wo)(looked.samples);
    if (!served)
        return deployment;
    const { era, hash, neutralHash, contract, version } = served;
    const id = { era, hash, neutralHash };
    const named = version !== undefined && { version };
    (0,round_events/* emitServed */.pJ)(run, 'preflight', served);
    run.emit({ type: 'contract', of: 'baseline', id, ...named });
    const failed = 'checks' in looked.state ? looked.state.checks : [];
    const baseline = { contract, id, ...named, failed: failed.filter((key) => !isDrift(key)) };
    return { ...deployment, before, known: (0,evidence/* withBaseline */.U_)(known, baseline) };
}
function withoutDrift(sample) {
    return { ...sample, checks: sample.checks.filter(({ key }) => !isDrift(key)) };
}
/** Drift from the new snapshot is what the deployment is for; it is compared change by change. */
const isDrift = (key) => key === 'T5' || key.startsWith('T5:');
/** Rounds until one says something that holds together; the last one otherwise. */
async function look(run, known, until) {
    const { settings, cancelled } = run;
    const takeRound = (0,rounds/* roundsBefore */.Nd)(run, known);
    let last;
    for (let n = 1; n <= ROUNDS; n++) {
        const startedAt = run.clock();
        const samples = await (0,round_within/* roundWithin */.Y)(run, takeRound, until, cancelled);
        if (!samples || cancelled.aborted)
            return last;
        const answers = samples.map((s) => (0,gate_answers/* toAnswer */.G)(s, known.snapshot?.file));
        const round = { startedAt, endedAt: run.clock(), answers };
        // What is live now is the old version, whatever the new snapshot says of it.
        const identities = answers.map((a) => (a.kind === 'served' ? 'old' : undefined));
        (0,round_events/* emitProbes */.D7)(run, 'preflight', n, samples.map(withoutDrift), identities);
        last = { round, samples, state: (0,round_state/* roundState */.Y)(round, { earlier: [] }) };
        if (isServed(last.state))
            return last;
        if (n < ROUNDS && !(await (0,decide_rounds/* pause */.v7)(settings.intervalMs, cancelled)))
            return last;
    }
    return last;
}
function isServed({ state }) {
    return state === 'clean' || state === 'failing' || state === 'undecided';
}
function judge(state, revision) {
    const message = (0,state_text/* describeState */.J)(state);
    switch (state.state) {
        case 'clean':
        case 'failing':
        case 'undecided':
            return { before: { kind: 'served' } };
        case 'error':
            // Something did serve: there may well be something to go back to.
            if (state.errors.length < state.total)
                return { message };
            return nothingServed(revision, message);
        case 'not-mcp':
            return nothingServed(revision, message);
        default:
            // Mixed, or not to be seen with these credentials: there may well be something to go back to.
            return { message };
    }
}
function nothingServed(revision, message) {
    return revision.state === 'none'
        ? { before: { kind: 'nothing' }, message }
        : { before: { kind: 'down', message }, message };
}
function emitNotServed(run, before, message) {
    const notice = { type: 'notice', id: 'no-baseline' };
    if (before?.kind === 'nothing') {
        run.emit({
            ...notice,
            level: 'notice',
            message: `This is the first deployment: nothing is live, and revision-command names no revision. (${message})`,
        });
        return;
    }
    run.emit({
        ...notice,
        level: 'warning',
        message: `What is live before the deployment could not be recorded: ${message.replace(/\.?$/, '.')}`,
        hint: before?.kind === 'down'
            ? 'The deployment goes on; if it fails, nothing is rolled back, for what was live did not serve either.'
            : 'The deployment goes on; without a baseline a rollback is harder to prove.',
    });
}

// EXTERNAL MODULE: ./build/js/decide/apart.js
var apart = __webpack_require__(83057);
// EXTERNAL MODULE: ./build/js/decide/revision.js
var revision = __webpack_require__(4798);
// EXTERNAL MODULE: ./build/js/gate/ending.js
var gate_ending = __webpack_require__(83281);
// EXTERNAL MODULE: ./build/js/gate/role-command.js
var role_command = __webpack_require__(54694);
// EXTERNAL MODULE: ./build/js/gate/run.js
var gate_run = __webpack_require__(74541);
// EXTERNAL MODULE: ./build/js/gate/verify-phase.js
var verify_phase = __webpack_require__(17105);
;// CONCATENATED MODULE: ./build/js/gate/candidate.js









/** Verifies the candidate at its own address. A failure there never touches what is live: it is discarded. */
async function verifyCandidate(run, deployment, until) {
    const takeRound = (0,rounds/* deployedRounds */.KF)(run, deployment.known, run.settings.candidateEndpoints);
    const verified = await (0,verify_phase/* verify */.M)(run, deployment, {
        phase: 'verify',
        takeRound,
        until,
        candidate: true,
    });
    switch (verified.verdict) {
        case 'pass': {
            const { identity, answer } = verified;
            const reason = 'The candidate is verified.';
            run.emit({ type: 'decision', phase: 'verify', verdict: 'pass', identity, reason });
            const { id, version } = answer;
            run.emit({
                type: 'contract',
                of: 'candidate',
                id,
                ...(version !== undefined && { version }),
            });
            return { passed: verified };
        }
        case 'cancelled':
            return {
                ending: (0,gate_ending/* cancelled */.KW)(run, 'verify', 'Cancelled before the candidate was verified: nothing was switched.'),
            };
        case 'inconclusive': {
            const { checks, samples, message } = verified;
            const reason = `The candidate could not be verified, and nothing was switched: ${(0,round_events/* reasonOf */.A3)(checks, samples, message)}`;
            const why = { reason, check: checks[0], remedy: (0,round_events/* hintOf */.$z)(checks, samples) };
            return { ending: (0,gate_ending/* inconclusive */.Ni)(run, 'verify', why) };
        }
        case 'fail': {
            const { checks, samples, message } = verified;
            const reason = (0,round_events/* reasonOf */.A3)(checks, samples, message);
            const check = checks[0] ?? 'R1';
            run.emit({ type: 'decision', phase: 'verify', verdict: 'fail', check, reason });
            const hint = (0,round_events/* hintOf */.$z)(checks, samples);
            return {
                ending: {
                    ...(await discarded(run, deployment, until, reason)),
                    failedPhase: 'verify',
                    failedCheck: check,
                    ...(hint !== undefined && { hint }),
                },
            };
        }
    }
}
/** Ends a run whose candidate failed: what is live was never touched. */
async function discarded(run, deployment, until, reason) {
    const { discardCommand, onFailure } = run.settings;
    if (discardCommand !== undefined && onFailure === 'rollback' && !run.cancelled.aborted) {
        await (0,gate_run/* inPhase */.x)(run, 'discard', async () => {
            const ended = await (0,role_command/* runRole */.gm)(run, deployment, {
                role: 'discard',
                phase: 'discard',
                command: discardCommand,
                timeoutMs: (0,role_command/* timeFor */.tn)(run, Math.max(until, run.settings.timeoutMs)),
                reason,
            });
            const wrong = (0,role_command/* trouble */.U$)(ended);
            if (wrong !== undefined) {
                run.emit({
                    type: 'notice',
                    level: 'warning',
                    id: 'not-discarded',
                    message: `The failed candidate may still run: discard-command ${wrong}.`,
                    hint: 'It is not live. Take it away by hand.',
                });
            }
            return { phaseOutcome: wrong === undefined ? 'done' : 'failed' };
        });
    }
    run.emit({
        type: 'rollback',
        outcome: 'not-needed',
        reason: 'The candidate never went live: what is live is what was live before.',
    });
    return { result: 'failed', reason };
}
/** What may not be promoted over: somebody else's deployment since this run began. Undefined: go on. */
async function whyNotPromote(run, { revisions }) {
    const { before } = revisions;
    if (run.settings.revisionCommand === undefined || before.state === 'unknown')
        return undefined;
    const now = await (0,gate_revision/* readRevision */.M)(run, 'before-promote');
    if (run.cancelled.aborted)
        return (0,gate_ending/* cancelled */.KW)(run, 'promote', 'Cancelled before the switch: nothing was switched.');
    if (now.state === 'unknown') {
        const reason = `The candidate is verified, but whether what is live is still what it was is not known: ${now.why}.`;
        return (0,gate_ending/* inconclusive */.Ni)(run, 'promote', { reason });
    }
    if (!(0,revision/* hasChanged */.$H)(before, now))
        return undefined;
    const live = (0,revision/* revisionText */.Le)(now) ?? 'none';
    return (0,gate_ending/* superseded */.zT)(run, 'promote', live, `nothing yet, on top of ${(0,revision/* revisionText */.Le)(before) ?? 'none'}`);
}
/**
 * Whether the switch to this candidate can be seen: by what was live before and what the candidate serves. A revision
 * alone does not do, for it says what is configured, not what answers. `proven`: nothing else can answer so, and what
 * was live before may be retired.
 */
function withCandidate(run, deployment, { answer }) {
    const { known, before } = deployment;
    const { id, version } = answer;
    const candidate = { id, ...(version !== undefined && { version }) };
    const { baseline } = known;
    const proven = baseline ? (0,apart/* apart */.z)(candidate, baseline) : before?.kind === 'nothing';
    // What did not answer may come back, and serve the same.
    const wasDown = !baseline && before?.kind === 'down';
    if (!proven) {
        run.emit({
            type: 'notice',
            level: 'warning',
            id: 'switch-unproven',
            message: `${whyNotTold(baseline !== undefined, wasDown)}: the switch cannot be proven.`,
            hint: wasDown
                ? 'Nothing is retired. Look at the old version, and take it away by hand.'
                : 'Let each version tell its own, as serverInfo.version, or by version-from. Until then nothing is retired.',
        });
    }
    if (!proven && !wasDown)
        return { deployment, told: false, proven };
    const evidence = { ...known.evidence, candidate };
    return { deployment: { ...deployment, known: { ...known, evidence } }, told: true, proven };
}
function whyNotTold(hasBaseline, wasDown) {
    if (hasBaseline)
        return 'The candidate and what is live serve the same contract and call themselves the same version';
    return wasDown
        ? 'What was live before did not answer, and nothing would tell it from the candidate if it did now'
        : 'What was live before is not known';
}

// EXTERNAL MODULE: ./build/js/decide/deployed.js
var decide_deployed = __webpack_require__(16333);
;// CONCATENATED MODULE: ./build/js/gate/change-live.js





/**
 * Runs the command that changes what is live, with its output streamed, and asks for the revision it led to (design,
 * "Deploy command"). `until`: the last moment on the run's clock.
 */
function changeLive(run, deployment, role, command, until) {
    return (0,gate_run/* inPhase */.x)(run, role, async () => {
        const ended = await (0,role_command/* runRole */.gm)(run, deployment, {
            role,
            phase: role,
            command,
            timeoutMs: (0,role_command/* timeFor */.tn)(run, until),
            reason: role === 'deploy' ? 'The new version is deployed.' : 'The candidate is verified.',
        });
        const { before } = deployment.revisions;
        const wrong = (0,role_command/* trouble */.U$)(ended);
        const deployed = wasStarted(ended) ? await (0,gate_revision/* readRevision */.M)(run, 'deployed', before) : before;
        const after = wasStarted(ended)
            ? (0,decide_deployed/* afterDeploy */.q)({ role, ok: wrong === undefined, how: wrong ?? '' }, before, deployed)
            : { next: 'nothing-to-undo', reason: `${role}-command ${wrong}` };
        if (after.next === 'verify' && after.changed === false) {
            run.emit({
                type: 'notice',
                level: 'warning',
                id: 'nothing-deployed',
                message: `${role}-command changed nothing: the revision is still ${(0,revision/* revisionText */.Le)(deployed) ?? 'none'}.`,
                hint: 'If that was meant, all is well. A rollback is not run for it, for it would take away what was live before.',
            });
        }
        const changed = after.next === 'verify' ? after.changed : after.next === 'roll-back' || undefined;
        return {
            deployment: {
                ...deployment,
                revisions: { before, deployed },
                changed,
                changedAt: Date.now(),
            },
            after,
            phaseOutcome: wrong === undefined ? 'done' : 'failed',
        };
    });
}
/** False where the command could not start: nothing was changed. */
function wasStarted({ exitCode, signal, timedOut }) {
    return exitCode !== undefined || signal !== undefined || timedOut;
}

// EXTERNAL MODULE: ./build/js/gate/check-commands.js
var check_commands = __webpack_require__(69707);
;// CONCATENATED MODULE: ./build/js/gate/deploy-candidate.js


/** Runs `deploy-command` in a blue-green run, where it brings up the candidate and changes nothing that is live. Gives what went wrong, as a sentence. */
async function deployCandidate(run, deployment, command, until) {
    const { wrong } = await (0,gate_run/* inPhase */.x)(run, 'deploy', async () => {
        const ended = await (0,role_command/* runRole */.gm)(run, deployment, {
            role: 'deploy',
            phase: 'deploy',
            command,
            timeoutMs: (0,role_command/* timeFor */.tn)(run, until),
            reason: 'The candidate is deployed.',
        });
        const wrong = (0,role_command/* trouble */.U$)(ended);
        return { wrong, phaseOutcome: wrong === undefined ? 'done' : 'failed' };
    });
    if (wrong === undefined)
        return undefined;
    const reason = `deploy-command ${wrong.replace(/\.$/, '')}.`;
    const hint = 'Look at the output of deploy-command.';
    run.emit({ type: 'decision', phase: 'deploy', verdict: 'fail', reason, hint });
    return reason;
}

// EXTERNAL MODULE: ./build/js/gate/failed-version.js
var failed_version = __webpack_require__(17894);
;// CONCATENATED MODULE: ./build/js/gate/given-revisions.js


/**
 * The revisions of a deployment before this run: as the deploy step said, else the one that is live as the gate begins.
 * Asked again before a rollback, that one shows what somebody else deployed meanwhile. Where both are known they tell
 * whether that deployment changed anything.
 */
async function givenRevisions(run) {
    const { mode, previousRevision, expectedRevision, revisionCommand } = run.settings;
    const asks = mode === 'gate' && expectedRevision === undefined && revisionCommand !== undefined;
    const before = given(run, 'before', 'previous-revision', previousRevision);
    const deployed = asks
        ? await (0,gate_revision/* readRevision */.M)(run, 'deployed')
        : given(run, 'deployed', 'expected-revision', expectedRevision);
    return { revisions: { before, deployed }, changed: (0,revision/* hasChanged */.$H)(before, deployed) };
}
function given(run, when, name, value) {
    if (value === undefined)
        return { state: 'unknown', why: `${name} is not given` };
    run.emit({ type: 'revision', when, revision: value });
    return { state: 'known', value };
}

// EXTERNAL MODULE: ./build/js/gate/manifests.js
var manifests = __webpack_require__(6478);
// EXTERNAL MODULE: ./build/js/gate/undo.js + 1 modules
var undo = __webpack_require__(99907);
;// CONCATENATED MODULE: ./build/js/gate/not-passed.js





const ONLY_OLD = 'Look whether the deployment has gone out, and whether expected-version is what the new version calls itself (version-from says where it does).';
/** What follows where what is live did not pass. */
async function notPassed(run, deployment, phase, verified) {
    switch (verified.verdict) {
        case 'cancelled':
            return (0,gate_ending/* cancelled */.KW)(run, phase);
        case 'fail': {
            const { checks, samples, deployed, message } = verified;
            const reason = (0,round_events/* reasonOf */.A3)(checks, samples, message);
            return (0,undo/* undo */.tN)(run, deployment, {
                phase,
                reason,
                checks: checks.length > 0 ? checks : ['R1'],
                samples,
                deployed,
            });
        }
        case 'inconclusive': {
            const { checks, samples, message, state } = verified;
            const other = await somebodyElses(run, deployment, phase);
            if (other)
                return other;
            return (0,gate_ending/* inconclusive */.Ni)(run, phase, {
                reason: (0,round_events/* reasonOf */.A3)(checks, samples, message),
                check: checks[0],
                remedy: state === 'old' ? ONLY_OLD : (0,round_events/* hintOf */.$z)(checks, samples),
            });
        }
    }
}
/** What was measured may be another deployment's. */
async function somebodyElses(run, { revisions }, phase) {
    const { deployed } = revisions;
    if (run.settings.revisionCommand === undefined || deployed.state !== 'known')
        return undefined;
    const owner = (0,revision/* ownerOf */.bf)(deployed, await (0,gate_revision/* readRevision */.M)(run, 'now'));
    return owner.owner === 'somebody-else'
        ? (0,gate_ending/* superseded */.zT)(run, phase, owner.live, owner.ours)
        : undefined;
}
/** What follows where the command that changes what is live failed; undefined: go on and verify. */
async function notChanged(run, { deployment, after }, role) {
    const failure = { phase: role, checks: [], samples: [] };
    const hint = `Look at the output of ${role}-command.`;
    if (run.cancelled.aborted) {
        const how = after.next === 'verify' ? 'had run' : 'had failed';
        const reason = `Cancelled after ${role}-command ${how}: the live version is unverified.`;
        return (0,gate_ending/* cancelled */.KW)(run, role, reason);
    }
    switch (after.next) {
        case 'verify':
            return undefined;
        case 'nothing-to-undo': {
            const { reason } = after;
            run.emit({ type: 'decision', phase: role, verdict: 'fail', reason, hint });
            run.emit({ type: 'rollback', outcome: 'skipped', reason: 'There is nothing to undo.' });
            return { result: 'failed', failedPhase: role, reason, hint };
        }
        case 'roll-back':
            return (0,undo/* undo */.tN)(run, deployment, { ...failure, reason: after.reason, hint });
        case 'hold': {
            const { reason, why } = after;
            return (0,undo/* undo */.tN)(run, deployment, { ...failure, reason, hint, unsure: { why } });
        }
    }
}

// EXTERNAL MODULE: ./build/js/decide/answer.js
var answer = __webpack_require__(12285);
// EXTERNAL MODULE: ./build/js/decide/identity.js
var identity = __webpack_require__(49989);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
;// CONCATENATED MODULE: ./build/js/gate/retire-phase.js













/**
 * Lets the sessions of the old version end for `drain-duration`, looks once more whether what is live is the
 * candidate, and runs `retire-command`. Whatever goes wrong here, the new version is good.
 */
async function drainAndRetire(run, deployment, command, takeRound, until) {
    const { doubt } = await (0,gate_run/* inPhase */.x)(run, 'drain', async () => {
        const doubt = await drain(run, deployment, takeRound, until);
        const phaseOutcome = doubt === undefined ? 'done' : 'failed';
        return { doubt, phaseOutcome: run.cancelled.aborted ? 'cancelled' : phaseOutcome };
    });
    if (run.cancelled.aborted)
        return { outcome: 'cancelled' };
    if (doubt !== undefined)
        return kept(run, doubt);
    return (0,gate_run/* inPhase */.x)(run, 'retire', async () => {
        const ended = await (0,role_command/* runRole */.gm)(run, deployment, {
            role: 'retire',
            phase: 'retire',
            command,
            timeoutMs: (0,role_command/* timeFor */.tn)(run, until),
            reason: 'What is live is the candidate, verified and drained.',
        });
        const wrong = (0,role_command/* trouble */.U$)(ended);
        if (wrong === undefined)
            return { outcome: 'done', phaseOutcome: 'done' };
        return { ...kept(run, `retire-command ${wrong}`), phaseOutcome: 'failed' };
    });
}
/** Waits for the sessions to end, and looks at what is live. Why the old version must stay; undefined: it may go. */
async function drain(run, deployment, takeRound, until) {
    const { drainDurationMs } = run.settings;
    const ms = Math.min(drainDurationMs, Math.max(0, until - run.clock()));
    const message = `The sessions of the old version have ${(0,words/* duration */.p0)(ms)} to end.`;
    run.emit({ type: 'state', phase: 'drain', state: 'draining', message });
    await (0,decide_rounds/* pause */.v7)(ms, run.cancelled);
    if (run.cancelled.aborted)
        return 'the run was cancelled';
    if (ms < drainDurationMs)
        return '`timeout` left no time for the whole drain';
    return whyNotOurs(run, deployment, takeRound, until);
}
function kept(run, why) {
    const warning = `The old version may still run: ${why}.`;
    run.emit({
        type: 'notice',
        level: 'warning',
        id: 'not-retired',
        message: warning,
        hint: 'The new version is good. Look at the old one, and retire it by hand.',
    });
    return { outcome: 'kept', warning };
}
/** Why the old version must stay; undefined: what is live is the candidate. */
async function whyNotOurs(run, { known, revisions }, takeRound, until) {
    if (run.settings.revisionCommand !== undefined) {
        const owner = (0,revision/* ownerOf */.bf)(revisions.deployed, await (0,gate_revision/* readRevision */.M)(run, 'before-retire'));
        if (owner.owner === 'somebody-else')
            return `another deployment is live, revision ${owner.live}`;
        if (owner.owner === 'unknown')
            return `whose deployment is live is not known: ${owner.why}`;
    }
    let doubt = 'what is live did not answer in time';
    for (let n = 1; n <= run.settings.failureThreshold; n++) {
        const startedAt = run.clock();
        const samples = await (0,round_within/* roundWithin */.Y)(run, takeRound, until, run.cancelled);
        if (!samples || run.cancelled.aborted)
            return doubt;
        const answers = samples.map((s) => (0,gate_answers/* toAnswer */.G)(s, known.snapshot?.file));
        const identities = answers.map((a) => a.kind === 'served' ? (0,identity/* identify */.l)(a, known.evidence) : undefined);
        (0,round_events/* emitProbes */.D7)(run, 'drain', n, samples, identities);
        const state = (0,round_state/* roundState */.Y)({ startedAt, endedAt: run.clock(), answers }, known.evidence);
        if (state.state === 'clean' && state.identity === 'ours') {
            const { candidate } = known.evidence;
            // The version may say that it is ours; what was verified is a contract as well.
            if (candidate && (0,answer/* sameId */.s)(state.answer.id, candidate.id))
                return undefined;
            doubt = 'what is live serves another contract than the candidate';
        }
        else
            doubt = `what is live is not known to be the candidate: ${(0,state_text/* describeState */.J)(state).replace(/\.$/, '')}`;
        if (!(await (0,decide_rounds/* pause */.v7)(run.settings.intervalMs, run.cancelled)))
            return doubt;
    }
    return doubt;
}

// EXTERNAL MODULE: ./build/js/decide/monitor.js
var decide_monitor = __webpack_require__(44473);
;// CONCATENATED MODULE: ./build/js/gate/identity-notice.js
const UNPROVEN = { type: 'notice', level: 'notice', id: 'identity-unproven' };
/** What is said of a pass that may have been the old version's, and how the next run can prove it. */
function identityNotice(expectedVersion) {
    if (expectedVersion !== undefined) {
        return {
            ...UNPROVEN,
            message: `What answered tells no version, so nothing says whether it is ${expectedVersion}.`,
            hint: 'Let the server tell it, as serverInfo.version, or correct version-from: it names the response header or the member of the health answer that holds it.',
        };
    }
    return {
        ...UNPROVEN,
        message: 'Nothing tells what answered from the version before: it may have been the old one.',
        hint: 'Set expected-version, or record a baseline before the deployment: then the gate can tell the new version from the old one.',
    };
}

// EXTERNAL MODULE: ./build/js/decide/monitor-reading.js
var monitor_reading = __webpack_require__(44316);
;// CONCATENATED MODULE: ./build/js/decide/monitor-words.js

/** Without a probe for so long a monitor seems to have stopped. */
const STALE_MS = 15 * 60_000;
/** From here on the difference of two clocks is worth a word. */
const CLOCK_WORTH_A_WORD_MS = 30_000;
/** What is odd about the readings, each thing once. Texts of the monitor stand in them: raw. */
function monitorWords(readings, { verdict, probes }) {
    const words = [unreadable(readings), clock(readings), monitor_words_status(probes)];
    if (verdict !== 'down')
        words.push(downOnce(probes));
    words.push(stale(readings) ?? (probes.length === 0 ? nothingNew(readings) : undefined));
    return words.filter((word) => word !== undefined);
}
function unreadable(readings) {
    const last = readings.at(-1);
    if (last === undefined || (0,monitor_reading/* isTold */.Wc)(last))
        return undefined;
    const failed = readings.filter((reading) => !(0,monitor_reading/* isTold */.Wc)(reading)).length;
    const times = readings.length === 1 ? '' : ` in ${failed} of ${readings.length} readings`;
    return {
        id: 'monitor-unreadable',
        message: `could not be read${times}: ${last.error}`,
        hint: 'Look whether monitor names the right address and members, and whether the runner may read them.',
    };
}
function clock(readings) {
    const hint = 'Set the clock of the monitor, or of this machine, by NTP.';
    const ahead = readings.findLast((reading) => (0,monitor_reading/* isTold */.Wc)(reading) && (0,monitor_reading/* isAhead */.Y0)(reading));
    if (ahead && (0,monitor_reading/* isTold */.Wc)(ahead)) {
        const ms = ((0,monitor_reading/* probeTime */.aS)(ahead) ?? ahead.at) - ahead.at;
        const message = `says that it probed ${span(ms)} from now: its clock is off, and what it calls down does not count.`;
        return { id: 'monitor-drift', message, hint };
    }
    const last = readings.findLast(monitor_reading/* isTold */.Wc);
    const off = last ? (0,monitor_reading/* clockOff */.co)(last) : 0;
    if (Math.abs(off) < CLOCK_WORTH_A_WORD_MS)
        return undefined;
    const side = off > 0 ? 'ahead of' : 'behind';
    const message = `has a clock that is ${span(Math.abs(off))} ${side} this machine's; its times were corrected by that.`;
    return { id: 'monitor-drift', message, hint };
}
function monitor_words_status(probes) {
    const last = probes.at(-1);
    if (last?.says !== 'other')
        return undefined;
    return {
        id: 'monitor-drift',
        message: `says "${last.status}" of the server, which is neither up nor down.`,
        hint: 'Look at what it means; where it means down, name it in monitor.down.',
    };
}
function downOnce(probes) {
    const at = probes.findLastIndex(({ says }) => says === 'down');
    if (at < 0)
        return undefined;
    const upSince = probes.slice(at).some(({ says }) => says === 'up');
    return {
        id: 'monitor-down',
        message: upSince
            ? 'called the server down after the switch, and up again since.'
            : 'called the server down in one probe after the switch; only two in a row fail a run.',
        hint: 'Look at the monitor: it may see what this machine does not.',
    };
}
function stale(readings) {
    const last = readings.findLast(monitor_reading/* isTold */.Wc);
    const age = last ? last.at - ((0,monitor_reading/* probeTime */.aS)(last) ?? last.at) : 0;
    if (age < STALE_MS)
        return undefined;
    return {
        id: 'monitor-stale',
        message: `probed last ${span(age)} ago, and seems to have stopped.`,
        hint: 'Look whether the monitor still runs, and still knows this server.',
    };
}
/** No probe after the switch. */
function nothingNew(readings) {
    const last = readings.findLast(monitor_reading/* isTold */.Wc);
    if (last === undefined || (0,monitor_reading/* isAhead */.Y0)(last))
        return undefined;
    const time = (0,monitor_reading/* probeTime */.aS)(last);
    if (time === undefined) {
        return {
            id: 'monitor-unreadable',
            message: `says "${last.status}", but not when it probed.`,
            hint: 'Let monitor.probed-at name where the time of its last probe stands: ISO 8601, or seconds or milliseconds since 1970.',
        };
    }
    return {
        id: 'monitor-silent',
        message: `has not probed since the switch; its last probe was ${span(last.at - time)} ago.`,
        hint: 'Make soak-duration longer than two of its intervals (three, where caches stand before it): then it has time to see the new version.',
    };
}
/** `40 s`, `25 min`, `3 h`, `40 days`. */
function span(ms) {
    if (ms < 2 * 60_000)
        return `${Math.round(ms / 1000)} s`;
    if (ms < 2 * 3_600_000)
        return `${Math.round(ms / 60_000)} min`;
    if (ms < 2 * 86_400_000)
        return `${Math.round(ms / 3_600_000)} h`;
    return `${Math.round(ms / 86_400_000)} days`;
}

// EXTERNAL MODULE: ./build/js/connect/small-json.js
var small_json = __webpack_require__(87267);
// EXTERNAL MODULE: ./build/js/verify/excerpt.js
var excerpt = __webpack_require__(29379);
// EXTERNAL MODULE: ./build/js/verify/version.js
var version = __webpack_require__(80322);
// EXTERNAL MODULE: ./build/js/wire/wire.js + 5 modules
var wire_wire = __webpack_require__(96338);
;// CONCATENATED MODULE: ./build/js/gate/monitor-reading.js




const MAX_BYTES = 256 * 1024;
const MAX_STATUS = 100;
/**
 * One look at the status of an outside monitor: one GET, without any credential of the endpoint, within limits in
 * time, size and redirects. Never rejects.
 */
async function readMonitor(monitor, options) {
    const limits = { ...options.limits, maxBodyBytes: MAX_BYTES, maxSampleBytes: 4 * MAX_BYTES };
    // Redirects are followed within the time of one request.
    const { requestTimeoutMs } = options.limits;
    const late = AbortSignal.timeout(requestTimeoutMs);
    const signal = AbortSignal.any([options.signal, late]);
    const wire = (0,wire_wire/* createWire */.k)({ limits, signal, env: options.env });
    try {
        const answer = await (0,small_json/* getSmallJson */.w)(new URL(monitor.url), wire);
        if (answer.error?.code === 'aborted' && late.aborted)
            return { at: Date.now(), error: `no complete answer within ${requestTimeoutMs} ms` };
        return toReading(monitor, answer, Date.now());
    }
    finally {
        await wire.close();
    }
}
function toReading(monitor, answer, at) {
    const { status: http, headers, value, error } = answer;
    if (error)
        return { at, error: `${error.code}: ${(0,excerpt/* excerpt */.Kb)(error.message)}` };
    if (http === undefined || http < 200 || http > 299)
        return { at, error: `HTTP ${http}` };
    if (value === undefined)
        return { at, error: `HTTP ${http}, but not small JSON` };
    const status = word((0,version/* memberOf */.C)(value, monitor.status));
    if (status === undefined)
        return { at, error: `no status at ${monitor.status}` };
    const probedAt = probeTimeOf((0,version/* memberOf */.C)(value, monitor.probedAt));
    const clock = clockOf(headers);
    return {
        at,
        status,
        ...(probedAt !== undefined && { probedAt }),
        ...(clock !== undefined && { clock }),
    };
}
function word(value) {
    if (typeof value === 'boolean' || typeof value === 'number')
        return String(value);
    return typeof value === 'string' ? (0,excerpt/* excerpt */.Kb)(value, MAX_STATUS) || undefined : undefined;
}
/** Time of the answer on its server's clock: `Date`, and `Age` where a cache kept it (RFC 9111 §5.1). */
function clockOf(headers) {
    const { date, age } = headers;
    // Date.parse takes much that is no HTTP date.
    if (date === undefined || !/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} [\d:]{8} GMT$/.test(date))
        return undefined;
    const time = Date.parse(date);
    if (Number.isNaN(time))
        return undefined;
    return time + (age !== undefined && /^\d{1,9}$/.test(age) ? Number(age) * 1000 : 0);
}
const ISO = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:[.,](\d{1,9}))? ?(?:(Z)|([+-]\d{2}):?(\d{2})?)?$/i;
/**
 * A time in milliseconds since 1970: ISO 8601 with date and time (UTC where it names no zone), or a number of seconds
 * or milliseconds, as text too. Undefined for anything else.
 */
function probeTimeOf(value) {
    const number = typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
    if (typeof number === 'number') {
        // Seconds of the years 1985 to 3554, or milliseconds of the same.
        if (number >= 5e8 && number < 5e10)
            return Math.round(number * 1000);
        return number >= 5e11 && number < 5e13 ? Math.round(number) : undefined;
    }
    if (typeof value !== 'string' || value.length > 50)
        return undefined;
    const parts = ISO.exec(value.trim());
    if (!parts)
        return undefined;
    const [, day, minute, second = ':00', fraction = '0', , hours, minutes = '00'] = parts;
    const zone = hours === undefined ? 'Z' : `${hours}:${minutes}`;
    const milliseconds = fraction.slice(0, 3).padEnd(3, '0');
    const time = Date.parse(`${day}T${minute}${second}.${milliseconds}${zone}`);
    return Number.isNaN(time) ? undefined : time;
}

;// CONCATENATED MODULE: ./build/js/gate/monitor-phase.js





/** Why a run that an outside monitor failed is not rolled back. */
const NO_MONITOR_ROLLBACK = 'An outside monitor never starts a rollback.';
/** How many readings are kept: the first stand for nothing that later ones do not say. */
const MAX_READINGS = 2000;
/**
 * Begins to read the status of the outside monitor that the config file names, every `soak-interval`, until `stop`;
 * stopped at once, it reads once. Without a monitor it does nothing. `switchedAt` is when the switch was complete:
 * the end of the last mutating command, else the beginning of the gate, on the wall clock.
 */
function watchMonitor(run, phase, switchedAt) {
    const { monitor, soakIntervalMs } = run.settings;
    if (!monitor)
        return { stop: async () => ({ down: false }) };
    const name = `The monitor at ${new URL(monitor.url).host}`;
    const options = { limits: (0,client/* limitsOf */.Af)(run.settings), signal: run.cancelled, env: run.env };
    const rules = { down: monitor.down, switchedAt };
    const readings = [];
    const stopping = new AbortController();
    let shown;
    const look = async () => {
        readings.push(await readMonitor(monitor, options));
        if (readings.length > MAX_READINGS)
            readings.splice(0, 1);
        const { probes } = (0,decide_monitor/* judgeMonitor */.Eq)(readings, rules);
        const last = probes.at(-1);
        if (run.cancelled.aborted || last === undefined || last.says === shown)
            return;
        shown = last.says;
        const message = `${name} says "${last.status}", by a probe after the switch.`;
        run.emit({ type: 'state', phase, state: `monitor-${last.says}`, message });
    };
    const watching = (async () => {
        do
            await look();
        while (await (0,decide_rounds/* pause */.v7)(soakIntervalMs, AbortSignal.any([stopping.signal, run.cancelled])));
    })();
    const conclude = async () => {
        stopping.abort();
        await watching;
        // An alarm is looked at once more: it may have been taken back since.
        if (!run.cancelled.aborted && (0,decide_monitor/* judgeMonitor */.Eq)(readings, rules).verdict === 'down')
            await look();
        if (run.cancelled.aborted)
            return { down: false };
        const judgement = (0,decide_monitor/* judgeMonitor */.Eq)(readings, rules);
        for (const { id, message, hint } of monitorWords(readings, judgement)) {
            run.emit({ type: 'notice', level: 'warning', id, message: `${name} ${message}`, hint });
        }
        return judgement.verdict === 'down' ? downOutcome(name, judgement.probes) : { down: false };
    };
    let outcome;
    return { stop: () => (outcome ??= conclude()) };
}
function downOutcome(name, probes) {
    const down = probes.filter(({ says }) => says === 'down');
    const times = down.slice(-2).map(({ time }) => new Date(time).toISOString());
    return {
        down: true,
        reason: `${name} calls the server down ("${down.at(-1)?.status}"), in two probes after the switch: ${times.join(' and ')}.`,
        hint: `The gate itself finds nothing wrong: look at what the monitor sees (another network, region or credential), then mend it or roll back by hand. ${NO_MONITOR_ROLLBACK}`,
    };
}

// EXTERNAL MODULE: ./build/js/decide/deadline.js
var deadline = __webpack_require__(67843);
// EXTERNAL MODULE: ./build/js/decide/state-keys.js
var state_keys = __webpack_require__(33331);
// EXTERNAL MODULE: ./build/js/decide/verification.js + 1 modules
var verification = __webpack_require__(51637);
;// CONCATENATED MODULE: ./build/js/decide/soak.js




/** What was verified just now answered here and let us in. */
const BEFORE = { answered: true, accepted: true };
/**
 * The verdict of a soak after the rounds so far, at `now` (design, "Soak"): a confirmed failure of ours, or a streak of
 * rounds that are not clean for longer than `error-tolerance`, fails it; it never ends inside a streak. Answers of the
 * old version count as neither. Pure.
 */
function decideSoak(rounds, evidence, rules, now) {
    const { startedAt, endsAt, failureThreshold, onlyOurs } = rules;
    const judged = (0,verification/* judge */.S4)(rounds, evidence, { before: BEFORE, ...(onlyOurs && { onlyOurs }) });
    const early = (0,verification/* confirmedEarly */.jz)(judged, { failureThreshold, startedAt, deadlineAt: endsAt });
    if (early)
        return early;
    const last = judged.at(-1);
    if (!last) {
        return now >= rules.untilAt
            ? { verdict: 'inconclusive', message: 'Nothing was measured in the soak.', checks: [] }
            : { verdict: 'continue', state: 'empty', key: 'empty', message: 'Nothing measured yet.' };
    }
    const { state } = last;
    const streak = streakOf(judged, failureThreshold);
    const [first] = streak;
    if (first) {
        const lasted = now - first.round.startedAt;
        const unclean = streak.filter((j) => j.state.state !== 'clean');
        if (unclean.length >= failureThreshold && lasted > rules.errorToleranceMs) {
            return broken(unclean, failureThreshold, lasted);
        }
        if (now >= rules.untilAt) {
            const message = `The time of the soak ended while not all was well: ${(0,state_text/* describeState */.J)(state)}`;
            return { verdict: 'inconclusive', message, checks: (0,state_keys/* stateChecks */.D)(state), state: state.state };
        }
    }
    else if (state.state === 'clean' && now >= endsAt) {
        const identity = state.identity === 'ours' ? 'proven' : 'unproven';
        return { verdict: 'pass', identity, answer: state.answer };
    }
    return {
        verdict: 'continue',
        state: state.state,
        key: (0,state_keys/* stateKey */.bP)(state),
        message: (0,state_text/* describeState */.J)(state),
    };
}
/** From the first round that was not clean to the last round; empty once `failure-threshold` clean rounds in a row have ended it. */
function streakOf(judged, failureThreshold) {
    let from;
    let clean = 0;
    for (const [i, { state }] of judged.entries()) {
        clean = state.state === 'clean' ? clean + 1 : 0;
        if (clean === 0)
            from ??= i;
        else if (clean >= failureThreshold)
            from = undefined;
    }
    return from === undefined ? [] : judged.slice(from);
}
/** A streak that lasted too long: a failure where the last of its rounds agree that something of ours answers wrongly, or nothing does. */
function broken(unclean, failureThreshold, ms) {
    const { state } = unclean.at(-1);
    const message = `For ${Math.round(ms / 1000)} s not all was well: ${(0,state_text/* describeState */.J)(state)}`;
    const checks = (0,state_keys/* stateChecks */.D)(state);
    const fails = unclean
        .slice(-failureThreshold)
        .every((j) => (0,deadline/* deadlineVerdict */._)(j.state, j.history) === 'fail');
    if (!fails)
        return { verdict: 'inconclusive', checks, message, state: state.state };
    return { verdict: 'fail', checks, message };
}

;// CONCATENATED MODULE: ./build/js/gate/soak-phase.js



/** Goes on asking what was verified just now, for `soak-duration` (design, "Soak"); the phase ends with the monitor beside it. */
function soak(run, { known }, takeRound, until, onlyOurs, monitor) {
    return (0,gate_run/* inPhase */.x)(run, 'soak', async () => {
        const { failureThreshold, errorToleranceMs, soakDurationMs, soakIntervalMs } = run.settings;
        const startedAt = run.clock();
        const endsAt = startedAt + soakDurationMs;
        const rules = {
            failureThreshold,
            startedAt,
            endsAt: Math.min(endsAt, until),
            untilAt: until,
            errorToleranceMs,
            onlyOurs,
        };
        const soaked = await (0,decide_rounds/* decideRounds */.Mz)(run, {
            phase: 'soak',
            known,
            takeRound,
            until,
            intervalMs: Math.min(soakIntervalMs, soakDurationMs),
            decide: (rounds, now) => decideSoak(rounds, known.evidence, rules, now),
        });
        const { down } = await monitor.stop();
        const failed = down && soaked.verdict === 'pass';
        return { ...soaked, phaseOutcome: failed ? 'failed' : decide_rounds/* PHASE_OUTCOME */.Hu[soaked.verdict] };
    });
}

;// CONCATENATED MODULE: ./build/js/gate/soaked.js





/** What is live is verified: soaks it where `soak-duration` says so, listens to the outside monitor beside it, and says how the run ends. */
async function soaked(run, deployment, to) {
    const { phase, takeRound, until, onlyOurs } = to;
    const { soakDurationMs, expectedVersion } = run.settings;
    const reason = 'The deployed server is verified.';
    const pass = (of, identity) => run.emit({ type: 'decision', phase: of, verdict: 'pass', identity, reason });
    let { identity } = to.verified;
    pass(phase, identity);
    const last = soakDurationMs > 0 ? 'soak' : phase;
    const monitor = watchMonitor(run, last, deployment.changedAt);
    const result = soakDurationMs > 0
        ? await soak(run, deployment, takeRound, until, onlyOurs, monitor)
        : to.verified;
    const seen = await monitor.stop();
    if (run.cancelled.aborted)
        return notPassed(run, deployment, last, { verdict: 'cancelled' });
    if (result.verdict !== 'pass')
        return notPassed(run, deployment, last, result);
    if (result.identity === 'unproven')
        identity = 'unproven';
    if (seen.down)
        return failedByMonitor(run, last, seen);
    if (last === 'soak')
        pass('soak', identity);
    if (identity === 'unproven')
        run.emit(identityNotice(expectedVersion));
    run.emit({ type: 'rollback', outcome: 'not-needed', reason: 'Verification passed.' });
    return { result: 'passed', reason };
}
/** Two probes of others call it down: the run fails, and nothing is rolled back for it. */
function failedByMonitor(run, phase, { reason, hint }) {
    run.emit({ type: 'decision', phase, verdict: 'fail', check: decide_monitor/* MONITOR_CHECK */.qb, reason, hint });
    run.emit({ type: 'rollback', outcome: 'skipped', reason: NO_MONITOR_ROLLBACK });
    return { result: 'failed', failedPhase: phase, failedCheck: decide_monitor/* MONITOR_CHECK */.qb, reason, hint };
}

;// CONCATENATED MODULE: ./build/js/gate/unfinished.js


/**
 * Tells of runs of the same endpoints on this machine that did not come to a result, each once, and of those that go on.
 * Gives the ending of this run where a command of one still runs: what it changes is not to be changed, or judged, now.
 */
function reportUnfinished(run) {
    let ending;
    for (const earlier of run.earlierRuns()) {
        if (earlier.running) {
            const { role, pid, deadlineMs } = earlier.running;
            const left = deadlineMs > 0 ? `for ${(0,words/* duration */.p0)(deadlineMs)} at most` : 'past its deadline';
            const reason = `The ${role} command of ${nameOf(earlier)} still runs (process ${pid}, ${left}): nothing was changed.`;
            const remedy = `Wait for its end and look at what is live. Deployments need a \`concurrency\` group.`;
            ending ??= (0,gate_ending/* inconclusive */.Ni)(run, 'preflight', { reason, remedy });
            continue;
        }
        if (earlier.alive) {
            run.emit({
                type: 'notice',
                level: 'warning',
                id: 'another-gate',
                message: `Another gate of the same endpoint runs on this machine: ${nameOf(earlier)}.`,
                hint: 'Put every workflow that deploys this server into one `concurrency` group, without `cancel-in-progress`.',
            });
            continue;
        }
        if (earlier.reported)
            continue;
        run.emit({
            type: 'notice',
            level: 'warning',
            id: 'unfinished-run',
            message: `An earlier run did not come to its end: ${nameOf(earlier)}${earlier.phase === undefined ? '' : `, in its phase ${earlier.phase}`}.${commandsOf(earlier)}`,
            hint: `What it left is unverified until this run has passed. Its journal: ${earlier.journal}`,
        });
        earlier.markReported();
    }
    return ending;
}
function nameOf({ url, time }) {
    return url === undefined ? `the run of ${time}` : `${url} (${time})`;
}
function commandsOf({ intents }) {
    return intents
        .map(({ role, ended }) => {
        if (!ended)
            return ` ${role}-command may have run, wholly or in part: look before you run it.`;
        const how = ended.signal ?? (ended.exitCode === undefined ? 'no start' : `exit code ${ended.exitCode}`);
        return ` ${role}-command had ended (${how}).`;
    })
        .join('');
}

// EXTERNAL MODULE: ./build/js/connect/deadline.js
var connect_deadline = __webpack_require__(78663);
// EXTERNAL MODULE: ./build/js/decide/watch/judge.js + 8 modules
var watch_judge = __webpack_require__(99291);
// EXTERNAL MODULE: ./build/js/decide/watch/result.js
var result = __webpack_require__(2630);
;// CONCATENATED MODULE: ./build/js/gate/watched.js





const NO_ROLLBACK = 'A missed level never starts a rollback: a second rollout would cut sessions again.';
/** What recorders get to end where nobody has time: GitHub kills a cancelled step 10 s after it has asked. */
const HURRIED_MS = 3_000;
/**
 * Holds sessions, where the config file has `watch`, before what is live is changed. Takes 15 s at most, and ends at once
 * where the run is cancelled: who calls it looks at that afterwards.
 */
async function beginWatch(run, { before }) {
    if (!run.settings.watch)
        return;
    if (before?.kind === 'nothing' || before?.kind === 'down') {
        const message = 'Nothing is live that could be watched.';
        run.emit({ type: 'notice', level: 'notice', id: 'nothing-to-watch', message });
        return;
    }
    const begun = (0,connect_deadline/* unlessAborted */.Wh)(run.watches.begin(), run.cancelled, () => new Error('cancelled'));
    for (const { endpoint, why } of await begun.catch(() => [])) {
        run.emit({
            type: 'notice',
            level: 'warning',
            id: 'not-watched',
            message: `No sessions are held at ${endpoint} while it changes: ${why}`,
            hint: 'The deployment goes on; what it does to sessions is not known.',
        });
    }
}
/**
 * Ends the watch of a run and judges it. A passed run goes on for `watch.settle` after the last change, for sessions of
 * the old version end late; it fails where the level that `require` asks for was missed or is not proven.
 */
async function watchedEnding(run, ending) {
    if (!run.watches.any()) {
        tellUnwatched(run, ending);
        return ending;
    }
    const { phase, at } = run.watches.lastChange() ?? { phase: 'verify', at: 0 };
    const passed = ending.result === 'passed';
    const settled = at + run.watches.settleMs;
    const until = Date.now() + settled - run.clock();
    if (passed)
        await settle(run, phase, settled);
    const results = await judged(run, phase, passed ? { until } : {});
    if (!passed)
        return ending;
    if (run.cancelled.aborted) {
        const reason = 'Cancelled while sessions were watched: what is live is verified.';
        return { ...(0,gate_ending/* cancelled */.KW)(run, phase, reason), hint: 'Nothing needs to be undone.' };
    }
    const missed = results.find(({ met }) => !met);
    return missed ? failedByWatch(run, phase, missed) : ending;
}
/** A level was asked for, and neither this run nor a step before it watched: the config file may be another workflow's, too. */
function tellUnwatched({ settings, watches, emit }, { result }) {
    const required = settings.watch?.require;
    if (!required || result !== 'passed' || settings.mode !== 'gate' || watches.lastChange())
        return;
    emit({
        type: 'notice',
        level: 'notice',
        id: 'nothing-watched',
        message: `The config file asks for ${required.toUpperCase()}, and nothing was watched: this run changed nothing, and no step before it began to watch.`,
        hint: 'Where a step before deploys, begin with the action `watch` before that.',
    });
}
async function settle(run, phase, until) {
    const end = run.settings.timeoutMs - run.watches.endMs();
    const rest = Math.min(until, end) - run.clock();
    if (rest <= 0 || run.cancelled.aborted)
        return;
    const message = `Sessions are watched for ${Math.ceil(rest / 1000)} s more: those of the old version may end late.`;
    run.emit({ type: 'state', phase, state: 'watching', message });
    await (0,decide_rounds/* pause */.v7)(rest, run.cancelled);
}
async function judged(run, phase, wanted) {
    const { watch, expectedVersion } = run.settings;
    const results = [];
    for (const { records, judged, required = watch?.require } of await run.watches.end(timeToEnd(run))) {
        const result = (0,watch_judge/* judgeWatch */.v)(records, {
            ...wanted,
            ...(required && { required }),
            ...(expectedVersion !== undefined && { expectedVersion }),
        });
        run.emit({ type: 'watched', phase, result });
        judged();
        results.push(result);
    }
    return results;
}
/** Tells, whenever it is asked, how much longer recorders may take to end, in milliseconds. */
function timeToEnd(run) {
    let until = Math.max(run.settings.timeoutMs, run.clock() + HURRIED_MS);
    let hurried = false;
    return () => {
        if (run.cancelled.aborted && !hurried) {
            hurried = true;
            until = Math.min(until, run.clock() + HURRIED_MS);
        }
        return until - run.clock();
    };
}
function failedByWatch(run, phase, missed) {
    const { required = 'l1', level } = missed;
    const reached = { none: 'no level', 'not-proven': 'nothing that is proven' }[level];
    const reason = `What is live is verified, but ${required.toUpperCase()} was asked of the rollout and ${reached ?? level.toUpperCase()} was reached. ${missed.reason}`;
    const { hint } = missed;
    const named = { check: result/* WATCH_CHECK */.V, reason, ...(hint !== undefined && { hint }) };
    run.emit({ type: 'decision', phase, verdict: 'fail', ...named });
    run.emit({ type: 'rollback', outcome: 'skipped', reason: NO_ROLLBACK });
    return {
        result: 'failed',
        failedPhase: phase,
        failedCheck: result/* WATCH_CHECK */.V,
        reason,
        ...(hint !== undefined && { hint }),
    };
}

;// CONCATENATED MODULE: ./build/js/gate.js





















/**
 * The gate, top to bottom: preflight → [deploy] → verify → [promote → verify live] → soak → [drain → retire], and on
 * a confirmed failure: decide once → rollback → verify rollback. Emits every step as an event and gives the result.
 * Throws ConfigError before anything was probed or changed.
 */
async function runGate(run) {
    const until = endOfAsking(run);
    const ready = await preflight(run, until);
    const ended = 'stop' in ready ? ready.stop : await transaction(run, ready, until);
    const watched = await watchedEnding(run, ended);
    const manifestError = 'stop' in ready ? undefined : ready.manifestError;
    const ending = manifestError && watched.result === 'passed'
        ? (0,manifests/* failedByManifests */.z)(run, manifestError, { deployed: true })
        : watched;
    run.emit({ type: 'run-ended', ...ending });
    return ending.result;
}
function transaction(run, deployment, until) {
    const { mode, promoteCommand } = run.settings;
    if (run.cancelled.aborted)
        return Promise.resolve((0,gate_ending/* cancelled */.KW)(run, 'preflight', 'Cancelled before anything was changed.'));
    if (mode === 'rollback')
        return rollBackByHand(run, deployment, until);
    const { obstacle } = deployment.known;
    // Nothing that could be served would change it: better to say so now than at the deadline.
    if (obstacle) {
        const reason = `Not comparable with the snapshot: ${obstacle.reason}`;
        const remedy = `${obstacle.hint[0]?.toUpperCase()}${obstacle.hint.slice(1)}.`;
        return Promise.resolve((0,gate_ending/* inconclusive */.Ni)(run, 'verify', { reason, check: 'T5', remedy }));
    }
    return promoteCommand === undefined
        ? rolling(run, deployment, until)
        : blueGreen(run, deployment, promoteCommand, until);
}
/** When the rollback's share of `timeout` begins. */
function endOfAsking({ settings }) {
    const { timeoutMs, rollbackCommand, rollbackTimeoutMs } = settings;
    return timeoutMs - (rollbackCommand === undefined ? 0 : rollbackTimeoutMs);
}
/** What is kept of the time for what follows the command that changes what is live: half a verification would say nothing. */
function after({ settings }) {
    const { waitTimeoutMs, soakDurationMs, drainDurationMs, retireCommand } = settings;
    return waitTimeoutMs + soakDurationMs + (retireCommand === undefined ? 0 : drainDurationMs);
}
/** Everything that can be wrong without a probe is found here, and what is live is recorded before it is changed. */
function preflight(run, until) {
    return (0,gate_run/* inPhase */.x)(run, 'preflight', async () => {
        await (0,check_commands/* checkCommands */.D)(run);
        const known = await (0,evidence/* gatherEvidence */.hx)(run);
        const stop = reportUnfinished(run);
        if (stop)
            return { stop, phaseOutcome: 'inconclusive' };
        const manifestError = await (0,manifests/* checkManifestsOf */.M)(run);
        if (manifestError && (0,undo/* changesLive */.In)(run) && run.settings.onFailure !== 'report') {
            const failed = (0,manifests/* failedByManifests */.z)(run, manifestError, { deployed: false });
            return { stop: failed, phaseOutcome: 'failed' };
        }
        const looks = run.settings.mode === 'gate' && (0,undo/* changesLive */.In)(run) && !known.obstacle;
        const deployment = looks
            ? await lookBefore(run, known, until)
            : { known, ...(await givenRevisions(run)), changedAt: Date.now() };
        return {
            ...deployment,
            manifestError,
            phaseOutcome: run.cancelled.aborted ? 'cancelled' : 'passed',
        };
    });
}
/** [deploy] → verify → soak, on the address that is live all along. */
async function rolling(run, begun, until) {
    const { deployCommand } = run.settings;
    let deployment = begun;
    if (deployCommand !== undefined) {
        await beginWatch(run, begun);
        if (run.cancelled.aborted)
            return (0,gate_ending/* cancelled */.KW)(run, 'deploy', 'Cancelled before deploy-command: nothing was changed.');
        const changed = await changeLive(run, begun, 'deploy', deployCommand, until - after(run));
        const stop = await notChanged(run, changed, 'deploy');
        if (stop)
            return stop;
        deployment = changed.deployment;
    }
    const takeRound = (0,rounds/* deployedRounds */.KF)(run, deployment.known);
    const verified = await (0,verify_phase/* verify */.M)(run, deployment, { phase: 'verify', takeRound, until });
    if (verified.verdict !== 'pass')
        return notPassed(run, deployment, 'verify', verified);
    return soaked(run, deployment, { phase: 'verify', verified, takeRound, until, onlyOurs: false });
}
/** [deploy] → verify → promote → verify live → soak → [drain → retire]. */
async function blueGreen(run, begun, promoteCommand, until) {
    const { deployCommand, retireCommand } = run.settings;
    if (deployCommand !== undefined) {
        const before = until - run.settings.waitTimeoutMs - after(run);
        const wrong = await deployCandidate(run, begun, deployCommand, before);
        if (run.cancelled.aborted)
            return (0,gate_ending/* cancelled */.KW)(run, 'deploy', 'Cancelled: nothing was switched.');
        if (wrong !== undefined)
            return { ...(await discarded(run, begun, until, wrong)), failedPhase: 'deploy' };
    }
    const candidate = await verifyCandidate(run, begun, until);
    if (!candidate.passed)
        return candidate.ending;
    // It takes a while: what is asked after it must be true when the switch is made.
    await beginWatch(run, begun);
    const stop = await whyNotPromote(run, begun);
    if (stop)
        return stop;
    if (run.cancelled.aborted)
        return (0,gate_ending/* cancelled */.KW)(run, 'promote', 'Cancelled before the switch: nothing was switched.');
    const { deployment: ready, told, proven } = withCandidate(run, begun, candidate.passed);
    const changed = await changeLive(run, ready, 'promote', promoteCommand, until - after(run));
    const notSwitched = await notChanged(run, changed, 'promote');
    if (notSwitched)
        return notSwitched;
    const { deployment } = changed;
    const takeRound = (0,rounds/* deployedRounds */.KF)(run, deployment.known);
    const phase = 'verify-live';
    const verified = await (0,verify_phase/* verify */.M)(run, deployment, { phase, takeRound, until, onlyOurs: told });
    if (verified.verdict !== 'pass')
        return notPassed(run, deployment, phase, verified);
    const ending = await soaked(run, deployment, {
        ...{ phase, verified, takeRound, until, onlyOurs: told },
    });
    if (ending.result !== 'passed' || retireCommand === undefined || !proven)
        return ending;
    const retired = await drainAndRetire(run, deployment, retireCommand, takeRound, until);
    if (retired.outcome === 'cancelled') {
        const reason = 'Cancelled while the old version was drained: the new one is live and verified.';
        return { result: 'cancelled', failedPhase: 'drain', reason, hint: 'Retire the old version.' };
    }
    return ending;
}
/** `mode: rollback`: what is live now is what a person wants to get away from. */
async function rollBackByHand(run, deployment, until) {
    const command = run.settings.rollbackCommand ?? '';
    // One look at least, even where `timeout` leaves nothing for it.
    const end = Math.max(until, run.clock() + run.settings.requestTimeoutMs);
    const live = (await (0,round_within/* roundWithin */.Y)(run, (0,rounds/* previousRounds */.X3)(run, []), end, run.cancelled)) ?? [];
    if (run.cancelled.aborted)
        return (0,gate_ending/* cancelled */.KW)(run, 'preflight');
    const { expectedRevision, revisionCommand } = run.settings;
    const plan = (0,rollback_plan/* planRollback */.I)({
        command,
        onFailure: 'rollback',
        runAttempt: run.runAttempt,
        ownershipKnown: expectedRevision !== undefined && revisionCommand !== undefined,
        failed: [],
        failedBefore: [],
    });
    const asked = plan.action === 'roll-back' && expectedRevision !== undefined;
    const owner = asked && (await (0,undo/* whyNotOurs */.nL)(run, deployment, 'preflight', command));
    const stop = plan.action === 'skip' ? plan : owner;
    if (stop && 'ending' in stop)
        return stop.ending;
    if (stop) {
        run.emit({ type: 'rollback', outcome: 'skipped', reason: stop.reason });
        const { reason, hint } = stop;
        return { result: 'failed', failedPhase: 'preflight', reason, hint };
    }
    if (run.cancelled.aborted)
        return (0,gate_ending/* cancelled */.KW)(run, 'preflight');
    const from = (0,failed_version/* failedVersion */.C)([], (0,failed_version/* servedAlike */.U)(live));
    return (0,undo/* rollBackFrom */.Fm)(run, deployment, from, command, 'Asked for by hand (mode: rollback).');
}

;// CONCATENATED MODULE: ./build/js/entry/run-mode.js



/** Runs what `mode` asks for. `secrets` must not reach a snapshot. Throws ConfigError before anything was probed. */
async function runMode(run, secrets) {
    const { settings, credentials } = run;
    if (settings.mode !== 'snapshot')
        return runGate(run);
    const target = (0,client/* httpTarget */.SA)(settings.endpoint, settings, credentials);
    const { result } = await (0,snapshot_mode/* runSnapshot */.g)(run, {
        target,
        path: settings.snapshot.path,
        check: false,
        secrets,
    });
    return result;
}


/***/ }),

/***/ 69707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkCommands)
/* harmony export */ });
/* harmony import */ var _deploy_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4350);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);


const COMMANDS = [
    'deployCommand',
    'promoteCommand',
    'discardCommand',
    'rollbackCommand',
    'retireCommand',
    'revisionCommand',
];
/** What can be known of the commands before they are needed: when one starts is no time to find a typo. Throws ConfigError. */
async function checkCommands(run) {
    const { shell, workingDirectory } = run.settings;
    if (COMMANDS.every((key) => run.settings[key] === undefined))
        return;
    (0,_deploy_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShell */ .aV)(shell);
    if (workingDirectory !== undefined && !(await run.isFolder(run.commandCwd))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`working-directory: ${workingDirectory} is not a folder.`, {
            hint: 'Name the folder in which the commands are to run, relative to the workspace.',
        });
    }
}


/***/ }),

/***/ 6478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ checkManifestsOf),
/* harmony export */   z: () => (/* binding */ failedByManifests)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

/**
 * Checks the manifests that the settings name, and gives the worst finding of level `error`; undefined: there is none.
 * Throws ConfigError where one cannot be read or is not rendered: what was not looked at is not well.
 */
async function checkManifestsOf(run) {
    const { manifests, manifestLevels, mode } = run.settings;
    if (manifests.length === 0 || mode !== 'gate')
        return undefined;
    if (manifests.includes('-')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x('manifests: the gate does not read standard input.', {
            hint: 'Name files or folders; `mcp-deploy-gate preflight -` reads a pipe.',
        });
    }
    const files = await run.readManifests(manifests);
    const { checkManifests } = await Promise.all(/* import() */[__webpack_require__.e(2089), __webpack_require__.e(4939)]).then(__webpack_require__.bind(__webpack_require__, 14939));
    const checked = await checkManifests(files, {
        ...(manifestLevels && { levels: manifestLevels }),
    });
    const [problem] = checked.problems;
    if (problem) {
        const { file, line, message, fix } = problem;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(`${place(file, line)}: ${message}`, { hint: fix });
    }
    tell(run, files.length, checked);
    const [worst] = checked.findings;
    return worst?.level === 'error' ? worst : undefined;
}
function tell(run, files, checked) {
    const { findings, ignored, off, servers, others, notices } = checked;
    const resources = servers.length + others.length;
    run.emit({ type: 'manifests', files, resources, findings, ignored: ignored.length });
    if (off.length > 0) {
        const rules = [...new Set(off)].sort().join(', ');
        const message = `${off.length} findings in the manifests are not told: \`rules\` has ${rules} off.`;
        run.emit({ type: 'notice', level: 'notice', id: 'manifests-off', message });
    }
    for (const { file, line, message, fix } of notices) {
        const where = file === undefined ? '' : `${place(file, line)}: `;
        const level = servers.length === 0 ? 'warning' : 'notice';
        run.emit({ type: 'notice', level, id: 'manifests', message: where + message, hint: fix });
    }
}
const place = (file, line) => line === undefined ? file : `${file}:${line}`;
/** Ends a run whose manifests cost sessions. `deployed`: too late to prevent it; a rollback would not mend it either. */
function failedByManifests(run, finding, { deployed }) {
    const { rule, file, line, resource, message, fix } = finding;
    const before = deployed ? 'What is live is verified, but its manifests cost sessions. ' : '';
    const reason = `${before}${place(file, line)}, ${resource}: ${message}`;
    const hint = `${fix}${deployed ? '' : ' Nothing was deployed.'}`;
    run.emit({ type: 'decision', phase: 'preflight', verdict: 'fail', check: rule, reason, hint });
    const skipped = deployed
        ? 'What the manifests do to sessions never starts a rollback: it would do the same to them.'
        : 'Nothing was deployed.';
    run.emit({ type: 'rollback', outcome: 'skipped', reason: skipped });
    return { result: 'failed', failedPhase: 'preflight', failedCheck: rule, reason, hint };
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
