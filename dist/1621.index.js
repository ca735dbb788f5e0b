export const id = 1621;
export const ids = [1621];
export const modules = {

/***/ 1621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ dryRun)
});

// EXTERNAL MODULE: ./build/js/gate/check-commands.js
var check_commands = __webpack_require__(69707);
// EXTERNAL MODULE: ./build/js/gate/evidence.js + 1 modules
var gate_evidence = __webpack_require__(27296);
// EXTERNAL MODULE: ./build/js/gate/manifests.js
var manifests = __webpack_require__(6478);
// EXTERNAL MODULE: ./build/js/report/clean-url.js
var clean_url = __webpack_require__(31532);
;// CONCATENATED MODULE: ./build/js/report/plan/plan-kind.js
/** A run that switches from one version to another beside it. */
function isBlueGreen({ candidateEndpoints }) {
    return candidateEndpoints.length > 0;
}
/** A run that measures what is live before it changes it. */
function measuresFirst({ deployCommand, promoteCommand }) {
    return deployCommand !== undefined || promoteCommand !== undefined;
}
/** A run that can see right before a rollback whether what is live is still its own deployment. */
function asksOwner({ mode, revisionCommand, expectedRevision }) {
    return revisionCommand !== undefined && (mode === 'gate' || expectedRevision !== undefined);
}
/** Whether that is also told in a later attempt of the run: an earlier one cannot have rolled back unseen. */
function knowsOwnerAgain(settings) {
    const { revisionCommand, expectedRevision } = settings;
    return (measuresFirst(settings) || (revisionCommand !== undefined && expectedRevision !== undefined));
}
/** What of `timeout` a run has before its rollback, whose share is kept to the end. */
function beforeRollbackMs(settings) {
    const { mode, timeoutMs, rollbackCommand, rollbackTimeoutMs } = settings;
    return timeoutMs - (mode === 'gate' && rollbackCommand !== undefined ? rollbackTimeoutMs : 0);
}
/** A run that rolls a confirmed failure back. */
function rollsBack({ mode, onFailure, rollbackCommand }) {
    return mode !== 'snapshot' && onFailure === 'rollback' && rollbackCommand !== undefined;
}

// EXTERNAL MODULE: ./build/js/report/plan/plan-words.js
var plan_words = __webpack_require__(11526);
;// CONCATENATED MODULE: ./build/js/report/plan/plan-cautions.js


/** What the reader should know before the run, the worst first. */
function planCautions(settings, facts, paths) {
    const { mode } = settings;
    const found = [];
    const warn = (id, message, hint) => found.push({ id, level: 'warning', message, hint });
    const note = (id, message, hint) => found.push({ id, level: 'notice', message, ...(hint !== undefined && { hint }) });
    found.push(...facts.notices);
    if (rollsBack(settings) && !asksOwner(settings)) {
        warn('whose-is-live', "Right before the rollback, nothing shows whether what is live is still this deployment: somebody else's could be undone.", `Give revision-command a command that prints the live revision and changes nothing${measuresFirst(settings) ? '' : ', and expected-revision what the deployment made'}.`);
    }
    if (rollsBack(settings) && !knowsOwnerAgain(settings) && facts.runAttempt > 1) {
        warn('re-run', `This is attempt ${facts.runAttempt} of the run: an earlier one may have rolled back, so a failure holds.`, 'With revision-command and expected-revision, a re-run can see whose deployment is live.');
    }
    const over = paths.filter(({ atMostMs, limitMs }) => atMostMs > limitMs);
    const worst = over.sort((a, b) => b.atMostMs - b.limitMs - (a.atMostMs - a.limitMs))[0];
    if (worst) {
        warn('sum-over-timeout', `The deadlines add up to ${(0,plan_words/* time */.kB)(worst.atMostMs)}, and timeout leaves ${(0,plan_words/* time */.kB)(worst.limitMs)} for them: a command that takes all its time leaves less for what follows.`, 'Lower command-timeout to what your commands need, or raise timeout. The share of the rollback is kept in any case.');
    }
    if (mode === 'gate' && settings.expectedVersion === undefined) {
        const say = rollsBack(settings) || measuresFirst(settings) ? warn : note;
        say('no-expected-version', isBlueGreen(settings)
            ? 'Without expected-version, the switch is proven only where the candidate differs from what is live in its tools or version; else nothing is retired.'
            : 'Without expected-version, the new version is known by its tools alone: what passes may be the old one, and then says `identity: unproven`.', 'Give expected-version what the new version calls itself, the commit say.');
    }
    if (mode === 'gate' && settings.monitor && settings.soakDurationMs === 0) {
        note('monitor-once', 'The outside monitor is read once: without a soak it can warn, but not fail the run.', 'Give soak-duration as long as the monitor takes for two probes.');
    }
    if (mode === 'gate' && settings.watch && !measuresFirst(settings)) {
        note('watch-without-command', 'The watch of the config file holds sessions while deploy-command or promote-command run, and this run has neither: it only ends a watch that a step before began.', 'Begin to watch before the deployment: the action `watch` in a step before it.');
    }
    if (mode !== 'snapshot')
        note('cancelled', cancelled(settings));
    if (mode !== 'snapshot' && (rollsBack(settings) || isBlueGreen(settings))) {
        note('concurrency', 'Whether two deployments can run at once cannot be seen from here.', 'Give the workflow a `concurrency` group with `cancel-in-progress: false`.');
    }
    return found;
}
function cancelled({ onCancel, mode }) {
    if (mode === 'rollback')
        return 'Cancelled before its command starts, the run changes nothing.';
    return onCancel === 'rollback'
        ? 'Cancelled before its verdict, the post step starts rollback-command where none was started (on-cancel: rollback).'
        : 'Cancelled before its verdict, the run changes nothing more and says that what is live is unverified (on-cancel: hold).';
}

// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
;// CONCATENATED MODULE: ./build/js/report/plan/plan-step.js
/** The step that runs the command of a role, under `command-timeout`. */
function commandStep(settings, role, command, what) {
    return {
        phase: role,
        what,
        commands: [{ name: `${role}-command`, command }],
        deadlineMs: settings.commandTimeoutMs,
        deadlineBy: 'command-timeout',
    };
}
/** `revision-command`, where it is asked. */
function revisionOf({ revisionCommand }) {
    return revisionCommand === undefined
        ? []
        : [{ name: 'revision-command', command: revisionCommand }];
}
/** Steps as a path; the deadlines of the steps `before` it count too. */
function pathOf(when, steps, more) {
    const all = [...(more.before ?? []), ...steps];
    const atMostMs = all.reduce((sum, step) => sum + (step.deadlineMs ?? 0), 0);
    return { when, steps, notes: more.notes ?? [], atMostMs, limitMs: more.limitMs };
}

;// CONCATENATED MODULE: ./build/js/report/plan/plan-rollback.js




/** The rollback and its proof; both share `rollback-timeout`. */
function rollbackSteps(settings, facts) {
    const { rollbackCommand = '', rollbackTimeoutMs } = settings;
    return [
        {
            phase: 'rollback',
            what: `${[guard(settings), previous(settings)].filter(Boolean).join(' ')} Runs once at most.`.trim(),
            commands: [
                ...(measuresFirst(settings) || !asksOwner(settings) ? [] : revisionOf(settings)),
                { name: 'rollback-command', command: rollbackCommand },
            ],
            deadlineMs: rollbackTimeoutMs,
            deadlineBy: 'rollback-timeout',
        },
        {
            phase: 'verify-rollback',
            what: `Within the same time, proves that the previous version serves: ${proofs(settings, facts)}. An exit code proves nothing.`,
            commands: [],
        },
    ];
}
function guard(settings) {
    if (!asksOwner(settings))
        return '';
    const made = measuresFirst(settings) ? 'that this run made' : 'that was live as the gate began';
    const ours = settings.expectedRevision ?? `the one ${made}`;
    return `First asks for the live revision: if it is not ${ours}, another deployment is live and nothing is touched.`;
}
function previous({ previousEndpoint }) {
    return previousEndpoint === undefined
        ? ''
        : `Asks ${(0,clean_url/* cleanUrl */.T)(previousEndpoint)} first: if it does not serve what was live before, there is nothing to go back to.`;
}
/** In the order in which they count. */
function proofs(settings, { earlierContracts }) {
    const baseline = measuresFirst(settings)
        ? 'exactly what preflight recorded'
        : settings.baseline !== undefined
            ? `exactly what ${settings.baseline} holds`
            : '';
    const earlier = earlierContracts > 0
        ? `exactly one of ${(0,words/* plural */.LS)(earlierContracts, 'earlier version')} of ${settings.snapshot.path}`
        : '';
    const passes = settings.mode === 'rollback' ? '' : 'the failed check passes, ';
    const recheck = `${passes}the protocol's checks pass, and its hash or version is another`;
    return [baseline, earlier, recheck].filter(Boolean).join('; or ');
}

;// CONCATENATED MODULE: ./build/js/report/plan/plan-failure.js



/** The paths of a run in which something fails: `good` is the one that they leave. */
function afterFailure(settings, facts, good) {
    if (settings.mode !== 'gate')
        return [];
    const paths = [];
    const { discardCommand, onFailure, timeoutMs } = settings;
    const before = (phase) => good.steps.slice(0, good.steps.findIndex((step) => step.phase === phase) + 1);
    if (isBlueGreen(settings)) {
        const steps = discardCommand === undefined || onFailure !== 'rollback'
            ? []
            : [commandStep(settings, 'discard', discardCommand, 'Takes the candidate down.')];
        paths.push(pathOf(`If the candidate ${how(settings)}`, steps, {
            limitMs: timeoutMs,
            before: before('verify'),
            notes: candidateNotes(settings),
        }));
    }
    const last = ['soak', 'verify-live', 'verify'].find((phase) => good.steps.some((step) => step.phase === phase));
    const when = isBlueGreen(settings)
        ? 'If it fails once it is live'
        : `If the new version ${how(settings)}`;
    paths.push(pathOf(when, rollsBack(settings) ? rollbackSteps(settings, facts) : [], {
        limitMs: timeoutMs,
        before: before(last ?? 'verify'),
        notes: failureNotes(settings),
    }));
    return paths;
}
function how({ deployCommand }) {
    return deployCommand === undefined ? 'fails' : 'fails, or its deploy-command does';
}
function candidateNotes({ discardCommand, onFailure }) {
    const kept = `The candidate is left as it is: on-failure is ${onFailure}.`;
    return [
        'What is live is not touched, and nothing is rolled back.',
        ...(discardCommand !== undefined && onFailure !== 'rollback' ? [kept] : []),
    ];
}
function failureNotes(settings) {
    const { onFailure, rollbackCommand, revisionCommand } = settings;
    const notes = [];
    if (onFailure === 'report') {
        notes.push('Nothing is rolled back, and the job passes: on-failure is report.');
    }
    else if (onFailure === 'hold') {
        const command = rollbackCommand === undefined ? 'what failed' : 'the command to roll back with';
        notes.push(`Nothing is rolled back: on-failure is hold. A person decides; ${command} is printed.`);
    }
    else if (rollbackCommand === undefined) {
        notes.push('Nothing is rolled back: there is no rollback-command. The job fails.');
    }
    else {
        if (measuresFirst(settings)) {
            const command = isBlueGreen(settings) ? 'promote-command' : 'deploy-command';
            notes.push(revisionCommand === undefined
                ? `If ${command} itself fails, it is not known whether it changed anything: nothing is rolled back, a person decides.`
                : `If ${command} itself fails, the revision decides: unchanged, there is nothing to undo; changed, it is rolled back.`);
        }
        notes.push('Nothing is rolled back where what was live before fails the same check or did not serve, or where nothing could be decided.');
    }
    return notes;
}

;// CONCATENATED MODULE: ./build/js/report/plan/plan-paths.js






/** The path of a run in which nothing fails. */
function whenAllIsWell(settings, facts) {
    switch (settings.mode) {
        case 'snapshot':
            return pathOf('If the server answers', [
                {
                    phase: 'snapshot',
                    what: `Reads all that ${(0,clean_url/* cleanUrl */.T)(settings.endpoint)} serves and writes it to ${settings.snapshot.path}.`,
                    commands: [],
                },
            ], { limitMs: settings.timeoutMs });
        case 'rollback':
            return pathOf('Whatever is live', [
                {
                    phase: 'preflight',
                    what: 'Looks once at what is live, to tell it from what comes back.',
                    commands: [],
                },
                ...rollbackSteps(settings, facts),
            ], { limitMs: settings.timeoutMs });
        case 'gate':
            return pathOf('If all is well', gateSteps(settings, facts), {
                limitMs: beforeRollbackMs(settings),
            });
    }
}
function gateSteps(settings, facts) {
    const { waitTimeoutMs, soakDurationMs, drainDurationMs } = settings;
    const wait = { deadlineMs: waitTimeoutMs, deadlineBy: 'wait-timeout' };
    const steps = [preflight(settings, facts)];
    const { deployCommand, promoteCommand, retireCommand } = settings;
    if (deployCommand !== undefined)
        steps.push(commandStep(settings, 'deploy', deployCommand, deployed(settings)));
    const verified = isBlueGreen(settings) ? settings.candidateEndpoints : settings.endpoints;
    steps.push({ phase: 'verify', what: rounds(settings, facts, verified), commands: [], ...wait });
    if (promoteCommand !== undefined) {
        steps.push(commandStep(settings, 'promote', promoteCommand, promoted(settings)), {
            phase: 'verify-live',
            what: rounds(settings, facts, settings.endpoints),
            commands: [],
            ...wait,
        });
    }
    if (soakDurationMs > 0) {
        const monitor = settings.monitor ? ', and reads the outside monitor' : '';
        steps.push({
            phase: 'soak',
            what: `Goes on looking, a round every ${(0,plan_words/* time */.kB)(settings.soakIntervalMs)}${monitor}. Errors may last ${(0,plan_words/* time */.kB)(settings.errorToleranceMs)}.`,
            commands: [],
            deadlineMs: soakDurationMs,
            deadlineBy: 'soak-duration',
        });
    }
    if (retireCommand !== undefined) {
        if (drainDurationMs > 0) {
            steps.push({
                phase: 'drain',
                what: 'Leaves the previous version to the sessions that it still has.',
                commands: [],
                deadlineMs: drainDurationMs,
                deadlineBy: 'drain-duration',
            });
        }
        const what = 'Looks once more whether what is live is the candidate, and takes the previous version down. If that fails, it is a warning.';
        steps.push(commandStep(settings, 'retire', retireCommand, what));
    }
    return steps;
}
function preflight(settings, facts) {
    const { path: file } = settings.snapshot;
    const earlier = facts.earlierContracts > 0
        ? ` and ${(0,words/* plural */.LS)(facts.earlierContracts, 'earlier version')} of it from git`
        : '';
    const read = facts.hasSnapshot ? `Reads ${file}${earlier}. ` : '';
    const baseline = settings.baseline === undefined ? '' : `Reads the baseline ${settings.baseline}. `;
    const { revisionCommand } = settings;
    const measured = measuresFirst(settings)
        ? `Records what is live: tools, version${revisionCommand === undefined ? '' : ', revision'}.`
        : '';
    const checked = settings.manifests.length > 0 ? `Checks the manifests ${settings.manifests.join(', ')}. ` : '';
    const what = `${read}${baseline}${checked}${measured}`.trim() || 'Checks the settings.';
    return {
        phase: 'preflight',
        what,
        commands: measured === '' ? [] : revisionOf(settings),
    };
}
function deployed(settings) {
    if (isBlueGreen(settings))
        return 'Brings the candidate up.';
    const asked = settings.revisionCommand === undefined
        ? ''
        : ' Then asks for the revision again: the same as before, and nothing was deployed that could be undone.';
    return `${held(settings)}Brings the new version up.${asked}`;
}
/** What the watch does while a command changes what is live. */
function held({ watch }) {
    if (!watch)
        return '';
    const { sessions, intervalMs, settleMs, require } = watch;
    const until = settleMs > 0 ? `until ${(0,plan_words/* time */.kB)(settleMs)} after the last change` : 'until the end';
    const asked = require
        ? `, and fails where the rollout does not reach ${require.toUpperCase()}`
        : '';
    return `Holds ${(0,words/* plural */.LS)(sessions, 'session')} ${until}, with a probe every ${(0,plan_words/* time */.kB)(intervalMs)}${asked}. `;
}
function promoted(settings) {
    const { revisionCommand } = settings;
    const asked = revisionCommand === undefined
        ? ''
        : ' Asks for the revision before and after it: another one than preflight saw, and nothing is switched.';
    return `${held(settings)}Makes the candidate live.${asked}`;
}
/** What is asked at these addresses until when. */
function rounds(settings, facts, addresses) {
    const { samples, intervalMs, expectedVersion, snapshot, failOn, candidateEndpoints } = settings;
    const one = addresses.length === 1;
    const isCandidate = addresses === candidateEndpoints;
    const name = isCandidate ? 'the candidate, at its own address,' : 'the live address';
    const who = one ? name : `all ${addresses.length} ${isCandidate ? 'candidates' : 'addresses'}`;
    const s = one ? 's' : '';
    const version = expectedVersion === undefined ? '' : `answer${s} with version ${expectedVersion} and `;
    const candidate = isCandidate || !isBlueGreen(settings)
        ? ''
        : `${one ? 'is' : 'are'} known to be the candidate and `;
    const contract = facts.hasSnapshot
        ? `serve${s} what ${snapshot.path} says (fail-on: ${failOn})`
        : `speak${s} MCP and serve${s} tools`;
    const side = one ? '' : ' Asked side by side, and decided once.';
    return `Rounds of ${(0,words/* plural */.LS)(samples, 'fresh connection')}, ${(0,plan_words/* time */.kB)(intervalMs)} apart, until ${who} ${version}${candidate}${contract}.${side}`;
}

;// CONCATENATED MODULE: ./build/js/report/plan/plan-skipped.js

/** What a gate could do and this one does not, and what that costs. */
function planSkipped(settings, facts) {
    if (settings.mode !== 'gate')
        return [];
    const skipped = [];
    const skip = (isSkipped, what, why) => {
        if (isSkipped)
            skipped.push({ what, why });
    };
    const blueGreen = isBlueGreen(settings);
    skip(settings.deployCommand === undefined, 'deploy', blueGreen
        ? 'No deploy-command: the candidate must be up already.'
        : 'No deploy-command: a step before the gate has deployed.');
    skip(!facts.hasSnapshot, 'contract', `There is no ${settings.snapshot.path}: what is served is compared with nothing that was reviewed. \`mcp-deploy-gate snapshot\` writes it.`);
    skip(rollsBack(settings) && !measuresFirst(settings) && settings.baseline === undefined, 'baseline', 'No baseline: whether a check was broken before the deployment is not known, and the rollback has one proof less.');
    skip(settings.revisionCommand === undefined && !rollsBack(settings), 'revision', 'No revision-command: the revisions before and after are not known.');
    skip(settings.soakDurationMs === 0, 'soak', 'soak-duration is 0s: a version that breaks a minute later is not seen.');
    skip(blueGreen && settings.discardCommand === undefined, 'discard', 'No discard-command: a candidate that failed goes on running.');
    skip(blueGreen && settings.retireCommand === undefined, 'retire', 'No retire-command: the previous version goes on running.');
    return skipped;
}

;// CONCATENATED MODULE: ./build/js/report/plan/plan.js






/** Settings → what a run with them would do, in each case, with every deadline. Pure. */
function planOf(settings, facts) {
    const { mode, endpoints, candidateEndpoints, previousEndpoint, timeoutMs } = settings;
    const good = whenAllIsWell(settings, facts);
    const paths = [good, ...afterFailure(settings, facts, good)];
    const runsCommands = paths.some(({ steps }) => steps.some(({ commands }) => commands.length > 0));
    return {
        kind: 'plan',
        schemaVersion: 1,
        gateVersion: facts.gateVersion,
        mode,
        title: titleOf(settings, facts),
        endpoints: endpoints.map(clean_url/* cleanUrl */.T),
        candidateEndpoints: candidateEndpoints.map(clean_url/* cleanUrl */.T),
        ...(previousEndpoint !== undefined && { previousEndpoint: (0,clean_url/* cleanUrl */.T)(previousEndpoint) }),
        ...(runsCommands && {
            shell: settings.shell,
            ...(settings.workingDirectory !== undefined && {
                workingDirectory: settings.workingDirectory,
            }),
        }),
        timeoutMs,
        paths,
        skipped: planSkipped(settings, facts),
        cautions: planCautions(settings, facts, paths),
    };
}
function titleOf(settings, facts) {
    if (settings.mode === 'snapshot')
        return 'record what is served';
    if (settings.mode === 'rollback')
        return 'roll back by hand';
    if (isBlueGreen(settings))
        return 'a blue-green switch';
    if (settings.deployCommand !== undefined)
        return 'a rolling update';
    if (rollsBack(settings))
        return 'a gate after a deployment';
    return facts.hasSnapshot ? 'a check of the contract' : 'a smoke test';
}

// EXTERNAL MODULE: ./build/js/version.js
var version = __webpack_require__(24306);
;// CONCATENATED MODULE: ./build/js/entry/dry-run.js





/**
 * What a run would do (`dry-run`). Reads files and git as preflight does, starts no command and asks nobody.
 * Throws ConfigError where preflight would.
 */
async function dryRun(run) {
    const { settings, runAttempt } = run;
    const notices = [];
    const quiet = {
        ...run,
        emit: (event) => {
            // That there is no snapshot, the plan says itself.
            if (event.type !== 'notice' || event.id === 'no-snapshot')
                return;
            const { id, level, message, hint } = event;
            notices.push({ id, level, message, ...(hint !== undefined && { hint }) });
        },
    };
    await (0,check_commands/* checkCommands */.D)(quiet);
    const facts = {
        gateVersion: version.VERSION,
        runAttempt,
        notices,
        hasSnapshot: false,
        earlierContracts: 0,
    };
    if (settings.mode === 'snapshot')
        return planOf(settings, facts);
    const { snapshot, obstacle, evidence } = await (0,gate_evidence/* gatherEvidence */.hx)(quiet);
    const broken = await (0,manifests/* checkManifestsOf */.M)(quiet);
    if (broken) {
        const { file, line, message, fix } = broken;
        notices.push({
            id: 'manifests',
            level: 'warning',
            message: `The run would fail for its manifests: ${file}:${line}: ${message}`,
            hint: fix,
        });
    }
    if (obstacle) {
        notices.push({
            id: 'not-comparable',
            level: 'warning',
            message: `The run would end inconclusive: what is served is not comparable with the snapshot. ${obstacle.reason}.`,
            hint: obstacle.hint,
        });
    }
    return planOf(settings, {
        ...facts,
        hasSnapshot: snapshot !== undefined,
        earlierContracts: evidence.earlier.length,
    });
}


/***/ }),

/***/ 11526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   IW: () => (/* binding */ totalText),
/* harmony export */   Nt: () => (/* binding */ addresses),
/* harmony export */   kB: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82076);

/** Of one command; a longer one is in the workflow for everyone to read. */
const MAX_COMMAND_LINES = 40;
/** Where the run looks, and how it runs commands; raw. */
function addresses(plan) {
    const { endpoints, candidateEndpoints, previousEndpoint, shell, workingDirectory } = plan;
    const label = candidateEndpoints.length > 0 ? 'live ' : '';
    return [
        `${label}${endpoints.join(', ')}`,
        candidateEndpoints.length > 0 ? `candidate ${candidateEndpoints.join(', ')}` : '',
        previousEndpoint === undefined ? '' : `previous ${previousEndpoint}`,
        shell === undefined ? '' : `commands in ${shell}`,
        workingDirectory === undefined ? '' : `in ${workingDirectory}`,
    ]
        .filter(Boolean)
        .join(' · ');
}
/** What stands behind the sum of a path. */
function totalText({ timeoutMs, paths }, path) {
    const { atMostMs, limitMs } = path;
    const before = path === paths[0] ? '' : ', what came before included';
    const of = atMostMs > limitMs ? 'more than' : 'of';
    const limit = limitMs === timeoutMs
        ? `${of} a timeout of ${time(timeoutMs)}`
        : `${of} ${time(limitMs)}: the rest of the timeout of ${time(timeoutMs)} is kept for the rollback`;
    return `in all${before}, ${limit}`;
}
/** Milliseconds of a setting: `2 s`, `15 min`. */
function time(ms) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(ms).replace(/\.0 s$/, ' s');
}
/** The lines of a command as the user wrote it, and how many are left out. */
function linesOf(command) {
    const all = command.trimEnd().split(/[ \t]*(?:\r\n|\n|\r)/);
    return {
        lines: all.slice(0, MAX_COMMAND_LINES),
        left: Math.max(0, all.length - MAX_COMMAND_LINES),
    };
}


/***/ })

};
