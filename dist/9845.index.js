export const id = 9845;
export const ids = [9845,1497];
export const modules = {

/***/ 67501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ probeHealth)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4462);
/* harmony import */ var _small_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87267);


/** One GET of a health address, within the wire's limits; no credentials are sent. Never rejects. */
async function probeHealth(url, wire) {
    const { value, ...answer } = await (0,_small_json_js__WEBPACK_IMPORTED_MODULE_0__/* .getSmallJson */ .w)(url, wire);
    return { ...answer, ...((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) && { json: value }) };
}


/***/ }),

/***/ 87267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ getSmallJson)
/* harmony export */ });
/* harmony import */ var _wire_wire_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16002);

/** What is longer is not read as JSON. */
const MAX_CHARS = 256 * 1024;
/**
 * One GET of a small JSON document, within the wire's limits; no credentials are sent. Never rejects. An answer whose
 * body broke a limit keeps its status.
 */
async function getSmallJson(url, wire) {
    let answer;
    try {
        answer = await wire.fetch(url, { headers: { accept: 'application/json, text/plain, */*' } });
    }
    catch (error) {
        return { headers: {}, error: (0,_wire_wire_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(error) };
    }
    const headers = wire.exchanges.at(-1)?.headers ?? {};
    const small = { status: answer.status, headers };
    try {
        const text = await answer.text();
        const value = text.length <= MAX_CHARS ? parse(text) : undefined;
        return { ...small, ...(value !== undefined && { value }) };
    }
    catch (error) {
        return { ...small, error: (0,_wire_wire_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(error) };
    }
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 12285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sameId)
/* harmony export */ });
/** Whether two ids stand for the same contract. Across eras only what both eras serve is compared. */
function sameId(a, b) {
    return a.era === b.era ? a.hash === b.hash : a.neutralHash === b.neutralHash;
}


/***/ }),

/***/ 83057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ apart)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12285);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49989);


/** Whether two versions can be told apart by what they answer: their contract or their version differs. Pure. */
function apart(a, b) {
    return !(0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .sameId */ .s)(a.id, b.id) || (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .versionDiffers */ .i)(a.version, b.version);
}


/***/ }),

/***/ 67843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ deadlineVerdict)
/* harmony export */ });
/** What a round's state means once waiting longer is no option (design, "What is an error", "Credentials"). */
function deadlineVerdict(state, history) {
    switch (state.state) {
        case 'clean':
            return 'clean';
        case 'mixed':
            return neverLetIn(state, history) ? 'inconclusive' : 'fail';
        case 'failing':
        case 'disagreeing':
        case 'not-mcp':
        case 'foreign':
            return 'fail';
        case 'error':
            return state.errors.every((e) => countsAsFailure(e, history)) ? 'fail' : 'inconclusive';
        case 'denied':
            return history.accepted && !neverLetIn(state, history) ? 'fail' : 'inconclusive';
        case 'old':
            return history.changed ? 'fail' : 'inconclusive';
        case 'undecided':
        case 'blocked':
        case 'empty':
            return 'inconclusive';
    }
}
/** Whether an endpoint lets nobody in that never did: the credentials may be another's. */
function neverLetIn({ apart = [] }, { at }) {
    return apart.some(({ endpoint, state }) => state.state === 'denied' && !at?.accepted.has(endpoint));
}
function countsAsFailure(error, history) {
    const { endpoint } = error;
    const answered = history.at && endpoint !== undefined ? history.at.answered.has(endpoint) : history.answered;
    switch (error.error) {
        case 'refused':
        case 'reset':
        case 'unhealthy':
            return true;
        case 'http':
            // It is an answer; 429 says nothing of the server but that it is busy.
            return error.status !== 429;
        case 'dns':
        case 'connect-timeout':
        case 'timeout':
            return answered;
        case 'no-route':
        case 'proxy':
        case 'tls':
        case 'unknown':
            return false;
    }
}


/***/ }),

/***/ 16333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ afterDeploy)
/* harmony export */ });
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4798);

/** Decides after `deploy-command` or `promote-command`, by the revisions before and after it (design, "Deploy command"). Pure. */
function afterDeploy(end, before, after) {
    const changed = (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__/* .hasChanged */ .$H)(before, after);
    if (end.ok)
        return { next: 'verify', changed };
    const reason = `${end.role}-command ${end.how}.`;
    if (changed === false) {
        return {
            next: 'nothing-to-undo',
            reason: `${reason} The revision is what it was before: nothing was deployed.`,
        };
    }
    if (changed)
        return { next: 'roll-back', reason: `${reason} The revision has changed.` };
    const unknown = [before, after].find((revision) => revision.state === 'unknown');
    const why = unknown?.state === 'unknown' ? unknown.why : 'revision-command names no revision';
    return { next: 'hold', reason, why };
}


/***/ }),

/***/ 12980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ AFTER_ROLLBACK),
/* harmony export */   u: () => (/* binding */ DEPLOYMENT)
/* harmony export */ });
const DEPLOYMENT = {
    ours: 'the new version',
    old: 'the old version',
    unknown: 'a version that cannot be told apart',
};
/** After a rollback: what equals nothing from before the deployment is the version that failed. */
const AFTER_ROLLBACK = {
    ours: 'the failed version',
    old: 'the previous version',
    unknown: 'a version that cannot be told apart',
};


/***/ }),

/***/ 49989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ versionDiffers),
/* harmony export */   l: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12285);

/**
 * Whose answer is it: the deployed version's (`ours`), an earlier one's (`old`), or nobody can tell (`unknown`).
 * A version decides where one is expected and one was served. Otherwise only a baseline can make an answer
 * `ours`: earlier contracts from git recognise old answers, but what stands in none of them may still be an
 * old version that nobody recorded, and a contract that did not change is served by both versions. After a switch
 * (`candidate`) an answer is ours where it is the candidate's and not the baseline's as well.
 */
function identify(answer, evidence) {
    const { expectedVersion, baseline, baselineVersion, earlier, candidate } = evidence;
    const equalsBaseline = baseline !== undefined &&
        (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .sameId */ .s)(answer.id, baseline) &&
        !versionDiffers(answer.version, baselineVersion);
    if (expectedVersion !== undefined && answer.version !== undefined) {
        if (answer.version !== expectedVersion)
            return 'old';
        // A version that was live before already tells nothing about what was to change since.
        const tells = baselineVersion !== expectedVersion;
        // What passes every check is as good as what was to be deployed.
        const asBefore = equalsBaseline && answer.equalsSnapshot === false && answer.failures.length > 0;
        if (tells || (!candidate && !asBefore))
            return 'ours';
    }
    const equalsEarlier = earlier.some((id) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .sameId */ .s)(answer.id, id));
    if (candidate) {
        const equalsCandidate = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .sameId */ .s)(answer.id, candidate.id) && !versionDiffers(answer.version, candidate.version);
        if (equalsCandidate)
            return equalsBaseline ? 'unknown' : 'ours';
        return equalsBaseline || equalsEarlier ? 'old' : 'unknown';
    }
    if (baseline !== undefined && !equalsBaseline && (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .sameId */ .s)(answer.id, baseline))
        return 'ours';
    if (equalsBaseline || equalsEarlier) {
        // Without a snapshot nothing says that the deployment was to change the contract.
        return answer.equalsSnapshot === false ? 'old' : 'unknown';
    }
    return baseline === undefined ? 'unknown' : 'ours';
}
/** Both are known and not the same. */
function versionDiffers(a, b) {
    return a !== undefined && b !== undefined && a !== b;
}


/***/ }),

/***/ 4798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ hasChanged),
/* harmony export */   Le: () => (/* binding */ revisionText),
/* harmony export */   bf: () => (/* binding */ ownerOf)
/* harmony export */ });
/** Whose deployment is live now, going by revisions alone (design, "Ours or somebody else's"). Pure. */
function ownerOf(ours, live) {
    if (ours.state !== 'known') {
        const why = ours.state === 'none' ? 'no revision was live after the deployment' : ours.why;
        return { owner: 'unknown', why };
    }
    if (live.state === 'none')
        return { owner: 'unknown', why: 'revision-command names no revision' };
    if (live.state === 'unknown')
        return { owner: 'unknown', why: live.why };
    return live.value === ours.value
        ? { owner: 'ours' }
        : { owner: 'somebody-else', live: live.value, ours: ours.value };
}
/** Whether a deployment changed the revision; undefined where that is not known. Pure. */
function hasChanged(before, after) {
    if (before.state === 'unknown' || after.state === 'unknown')
        return undefined;
    if (after.state === 'none')
        return before.state === 'none' ? false : undefined;
    return before.state === 'none' || before.value !== after.value;
}
/** The text of a known revision. */
function revisionText(revision) {
    return revision.state === 'known' ? revision.value : undefined;
}


/***/ }),

/***/ 25435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ planRollback)
/* harmony export */ });
/** What a confirmed failure leads to (design, "Inconclusive" and "Ours or somebody else's"). Pure; the only place that says yes to a rollback. */
function planRollback(situation) {
    const { command, onFailure, runAttempt, failed, failedBefore, before } = situation;
    const byHand = command === undefined ? '' : ` To roll back by hand, run: ${command}`;
    const skip = (reason, hint) => ({
        action: 'skip',
        reason,
        hint: hint.trim(),
    });
    if (onFailure === 'report') {
        return skip('on-failure is report: the gate only watches.', `Set on-failure to rollback once you trust the gate.${byHand}`);
    }
    if (before?.kind === 'nothing') {
        return skip('This is the first deployment: nothing was live before it, so there is nothing to go back to.', 'Mend the server and deploy again.');
    }
    // Before what the settings say: who decides for many gates, or by hand, has to know it.
    if (failed.length > 0 && failed.every((key) => failedBefore.includes(key))) {
        return skip(`The version before the deployment fails ${failed.join(', ')} too: rolling back would mend nothing.`, `Mend the check or the server first.${byHand}`);
    }
    if (command === undefined) {
        return skip('No rollback-command is configured.', 'Set rollback-command (`kubectl rollout undo deployment/… --to-revision=…`, say), or roll back by hand.');
    }
    if (situation.changed === false) {
        return skip('The revision is what it was before: this run deployed nothing, so a rollback would take away a version that was good.', `Look why the deployment changed nothing.${byHand}`);
    }
    if (onFailure === 'hold')
        return skip('on-failure is hold: a person decides.', byHand);
    if (situation.unsure) {
        return skip(`Nobody knows whether anything was changed: ${situation.unsure.why}.`, `Look at what is live.${byHand}`);
    }
    if (before?.kind === 'down') {
        return skip(`What was live before the deployment did not serve either: ${before.message}`, `Mend the server and deploy again.${byHand}`);
    }
    if (runAttempt > 1 && !situation.ownershipKnown) {
        return skip(`This is attempt ${runAttempt} of the run: an earlier attempt may have rolled back already, and a second undo can bring the failed version back.`, `Look at what is live.${byHand}`);
    }
    return { action: 'roll-back', command };
}


/***/ }),

/***/ 15807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ roundState),
/* harmony export */   v: () => (/* binding */ knownToBeOurs)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12285);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49989);


/** The same state, where only an answer that is known to be ours will do. */
function knownToBeOurs(state) {
    switch (state.state) {
        case 'clean':
        case 'failing':
        case 'undecided':
            return state.identity === 'ours'
                ? state
                : { state: 'foreign', answer: state.answer, ...(state.apart && { apart: state.apart }) };
        default:
            return state;
    }
}
/**
 * Classifies a round (design, "Rounds on one clock"). Pure; an empty round is never clean. Endpoints that disagree are
 * what samples that disagree are: one decision is made for all of them.
 */
function roundState({ answers }, evidence) {
    const state = stateOf(answers, evidence);
    const endpoints = [...new Set(answers.map(({ endpoint }) => endpoint ?? ''))];
    if (endpoints.length < 2)
        return state;
    const apart = endpoints.map((endpoint) => ({
        endpoint,
        state: stateOf(answers.flatMap((answer) => ownAnswer(answer, endpoint)), evidence),
    }));
    return { ...state, apart };
}
/** An endpoint by itself does not disagree with another one (T4). */
function ownAnswer(answer, endpoint) {
    if ((answer.endpoint ?? '') !== endpoint)
        return [];
    if (answer.kind !== 'served')
        return [answer];
    return [{ ...answer, failures: answer.failures.filter((key) => key !== 'T4') }];
}
function stateOf(answers, evidence) {
    const first = answers[0];
    if (first === undefined)
        return { state: 'empty' };
    const errors = answers.filter((a) => a.kind === 'error');
    if (errors.length > 0)
        return { state: 'error', errors, total: answers.length };
    // A bot challenge on one connection says nothing about the others: nothing can be concluded from the round.
    const blocked = answers.find((a) => a.kind === 'blocked');
    if (blocked)
        return { state: 'blocked', answer: blocked };
    const served = answers.filter((a) => a.kind === 'served');
    if (served.length === 0) {
        // What else answered may be a page for whoever is not let in: it counts no more than the refusal beside it.
        const denied = answers.find((a) => a.kind === 'denied');
        if (denied)
            return { state: 'denied', answer: denied };
        const foreign = answers.find((a) => a.kind === 'not-mcp');
        if (foreign)
            return { state: 'not-mcp', answer: foreign };
    }
    const identities = served.map((a) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identify */ .l)(a, evidence));
    if (served.length < answers.length) {
        const unserved = sameCheck(answers);
        return {
            state: 'mixed',
            identities,
            versions: served.map((a) => a.version),
            served: served.length,
            total: answers.length,
            ...(unserved && { unserved }),
        };
    }
    return servedState(served, identities);
}
function sameCheck(answers) {
    const [first, ...others] = answers.flatMap((a) => ('check' in a ? [a] : []));
    if (!first || others.some((o) => o.check !== first.check))
        return undefined;
    return { check: first.check, message: first.message };
}
function servedState(served, identities) {
    const [answer, ...others] = served;
    const identity = identities[0];
    if (identities.every((i) => i === 'old'))
        return { state: 'old', answers: served };
    const alike = others.every((o) => o.version === answer.version && (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .sameId */ .s)(o.id, answer.id));
    if (!alike || identity === 'old' || identities.some((i) => i !== identity)) {
        const { length } = served;
        const versions = served.map((a) => a.version);
        return { state: 'mixed', identities, versions, served: length, total: length };
    }
    const failing = [...new Set(served.flatMap((a) => a.failures))];
    const inAll = failing.filter((key) => served.every((a) => a.failures.includes(key)));
    if (inAll.length > 0)
        return { state: 'failing', identity, answer, checks: inAll };
    if (failing.length > 0)
        return { state: 'disagreeing', checks: failing };
    const undecided = [...new Set(served.flatMap((a) => a.undecided))];
    if (undecided.length > 0)
        return { state: 'undecided', identity, answer, checks: undecided };
    return { state: 'clean', identity, answer };
}


/***/ }),

/***/ 33331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ stateChecks),
/* harmony export */   RJ: () => (/* binding */ checkList),
/* harmony export */   bP: () => (/* binding */ stateKey)
/* harmony export */ });
/** The keys of the checks that a state stands for. */
function stateChecks(state) {
    switch (state.state) {
        case 'failing':
        case 'undecided':
        case 'disagreeing':
            return state.checks;
        case 'denied':
        case 'blocked':
        case 'not-mcp':
            return [state.answer.check];
        case 'mixed':
            return [state.unserved?.check ?? 'T4'];
        case 'foreign':
            return ['T4'];
        case 'error':
            return ['R1'];
        case 'old':
        case 'clean':
        case 'empty':
            return [];
    }
}
/** The same for as long as nothing changes that a person would want to know: progress shows a line per change of it. */
function stateKey(state) {
    // How many endpoints say what, not which: many endpoints change places in a rollout.
    const apart = state.apart?.map((one) => one.state.state).sort() ?? [];
    return new Set(apart).size > 1 ? `${wholeKey(state)} ${apart}` : wholeKey(state);
}
function wholeKey(state) {
    switch (state.state) {
        // Texts of servers may differ from poll to poll: a time, a request's id.
        case 'error':
            return `error ${[...new Set(state.errors.map((e) => `${e.error} ${e.status ?? ''}`))].sort()}`;
        case 'mixed':
            return `mixed ${[...new Set(state.identities)].sort()} ${state.unserved?.check ?? ''}`;
        case 'old':
        case 'clean':
        case 'empty':
            return state.state;
        default:
            return `${state.state} ${stateChecks(state)}`;
    }
}
/** Keys of checks in words, the first five of them. */
function checkList(keys) {
    const shown = keys.slice(0, 5).join(', ');
    return keys.length > 5 ? `${shown} and ${keys.length - 5} more` : shown;
}


/***/ }),

/***/ 85955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ describeState)
});

// EXTERNAL MODULE: ./build/js/decide/state-keys.js
var state_keys = __webpack_require__(33331);
;// CONCATENATED MODULE: ./build/js/decide/version-text.js
/** ` (1.4.0, 1.3.9)`, where any is known. */
function knownVersions(all) {
    const known = [...new Set(all.filter((version) => version !== undefined))];
    return known.length > 0 ? ` (${known.slice(0, 3).join(', ')})` : '';
}
/** `2 of 3 answer 2.0.0 (the new version), 1 answers 1.4.0 (the old version)`. */
function answerers({ identities, versions }, names) {
    const counts = new Map();
    for (const [i, identity] of identities.entries()) {
        const version = versions[i];
        const who = version === undefined ? `as ${names[identity]}` : `${version} (${names[identity]})`;
        counts.set(who, (counts.get(who) ?? 0) + 1);
    }
    if (counts.size === 1)
        return 'connections are served different things';
    // The most first: who answers by chance first says nothing.
    const sorted = [...counts].sort(([, a], [, b]) => b - a);
    const shown = sorted
        .slice(0, 4)
        .map(([who, n], i) => `${i === 0 ? `${n} of ${identities.length}` : n} ${verb(n)} ${who}`);
    const more = sorted.length - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${more} more versions` : shown.join(', ');
}
const verb = (n) => (n === 1 ? 'answers' : 'answer');

;// CONCATENATED MODULE: ./build/js/decide/endpoint-text.js


/** Groups of endpoints that one sentence tells apart, and endpoints that it names for each. */
const MAX_GROUPS = 4;
const MAX_NAMED = 3;
/**
 * What each endpoint says, where they do not all say the same: `https://eu.example.com/mcp answers 2.0.0;
 * https://us.example.com/mcp: 2 of 3 answer 2.0.0 (the new version), 1 answers 1.4.0 (the old version).`
 */
function endpointsText(apart, names) {
    const plain = grouped(apart, (state) => one(state, names).replace(/\.$/, ''));
    // One version, but not one contract: only its hash tells them apart.
    const byHash = (state) => `${one(state, names)}${contractOf(state)}`;
    const groups = plain.size < 2 ? grouped(apart, byHash) : plain;
    if (groups.size < 2)
        return undefined;
    const shown = [...groups].slice(0, MAX_GROUPS).map(([text, who]) => `${named(who)}: ${text}`);
    const more = [...groups.values()].slice(MAX_GROUPS).flat().length;
    return `${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
}
function grouped(apart, text) {
    const groups = new Map();
    for (const { endpoint, state } of apart) {
        const key = text(state);
        groups.set(key, [...(groups.get(key) ?? []), endpoint]);
    }
    return groups;
}
function contractOf(state) {
    const isServed = state.state === 'clean' || state.state === 'failing' || state.state === 'undecided';
    return isServed ? ` (contract ${state.answer.id.hash.replace(/^sha256:/, '').slice(0, 12)})` : '';
}
function named(endpoints) {
    const shown = endpoints.slice(0, MAX_NAMED).join(', ');
    const more = endpoints.length - MAX_NAMED;
    return more > 0 ? `${shown} and ${more} more` : shown;
}
function one(state, names) {
    switch (state.state) {
        case 'clean':
        case 'failing':
        case 'undecided': {
            const { version } = state.answer;
            const who = `answers ${version ?? `as ${names[state.identity]}`}`;
            if (state.state === 'clean')
                return who;
            return state.state === 'failing'
                ? `${who} and fails ${(0,state_keys/* checkList */.RJ)(state.checks)}`
                : `${who}, not decided: ${(0,state_keys/* checkList */.RJ)(state.checks)}`;
        }
        case 'old':
            return `only ${names.old} answers${knownVersions(state.answers.map((a) => a.version))}`;
        case 'mixed':
            return state.served < state.total
                ? `${state.served} of ${state.total} connections were served${state.unserved ? `, the others: ${state.unserved.message}` : ''}`
                : answerers(state, names);
        case 'foreign':
            return `answers ${state.answer.version ?? ''}, neither the candidate nor the version before it`;
        case 'disagreeing':
            return `connections disagree about ${(0,state_keys/* checkList */.RJ)(state.checks)}`;
        case 'error':
            return `${state.errors.length} of ${state.total} connections failed, ${state.errors[0]?.message ?? ''}`;
        case 'denied':
        case 'blocked':
        case 'not-mcp':
            return state.answer.message;
        case 'empty':
            return 'not asked';
    }
}

// EXTERNAL MODULE: ./build/js/decide/identity-names.js
var identity_names = __webpack_require__(12980);
;// CONCATENATED MODULE: ./build/js/decide/state-text.js




/**
 * A round's state in one sentence; endpoints that differ are told apart. It is stable while the state is: progress
 * shows a line per change of it. Text of servers may stand in it: escape before printing.
 */
function describeState(state, names = identity_names/* DEPLOYMENT */.u) {
    return endpointsText(state.apart ?? [], names) ?? wholeText(state, names);
}
function wholeText(state, names) {
    switch (state.state) {
        case 'clean':
            return state.identity === 'ours'
                ? 'The deployed version answers and every check passes.'
                : 'Every check passes.';
        case 'failing': {
            const whose = state.identity === 'ours' ? 'The deployed version' : 'What answers';
            return `${whose} fails ${(0,state_keys/* checkList */.RJ)(state.checks)}.`;
        }
        case 'undecided':
            return `Could not be decided: ${(0,state_keys/* checkList */.RJ)(state.checks)}.`;
        case 'old':
            return `Only the old version answers${knownVersions(state.answers.map((a) => a.version))}.`;
        case 'foreign':
            return `What answers${knownVersions([state.answer.version])} is neither the candidate nor the version before it.`;
        case 'mixed':
            return state.served < state.total
                ? `Mixed answers: ${state.served} of ${state.total} connections were served.${state.unserved ? ` The others: ${state.unserved.message}` : ''}`
                : `Mixed answers: ${answerers(state, names)}.`;
        case 'disagreeing':
            return `Connections disagree about ${(0,state_keys/* checkList */.RJ)(state.checks)}.`;
        case 'error': {
            const [first] = state.errors;
            return `${state.errors.length} of ${state.total} connections failed: ${first?.message ?? ''}`;
        }
        case 'denied':
        case 'blocked':
        case 'not-mcp':
            return state.answer.message;
        case 'empty':
            return 'No sample was taken.';
    }
}


/***/ }),

/***/ 51637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jz: () => (/* binding */ confirmedEarly),
  uh: () => (/* binding */ decideVerification),
  S4: () => (/* binding */ judge)
});

// UNUSED EXPORTS: trailing

// EXTERNAL MODULE: ./build/js/decide/deadline.js
var deadline = __webpack_require__(67843);
;// CONCATENATED MODULE: ./build/js/decide/endpoint-history.js
/** True where anything at all answered, MCP or not. */
const hasAnswered = (answer) => answer.kind !== 'error' || answer.error === 'http' || answer.error === 'unhealthy';
/**
 * What is known of each endpoint after one more round; undefined while there is only one. What answered before the
 * first round did so at all of them, unless `before` says at which.
 */
function endpointsAfter(before, answers) {
    const all = placesOf(answers);
    if (!before.at && new Set(all).size < 2)
        return undefined;
    const { answered, accepted } = before.at ?? {
        answered: before.answered ? all : [],
        accepted: before.accepted ? all : [],
    };
    return {
        answered: new Set([...answered, ...placesOf(answers.filter(hasAnswered))]),
        accepted: new Set([...accepted, ...placesOf(answers.filter(({ kind }) => kind === 'served'))]),
    };
}
function placesOf(answers) {
    return answers.flatMap(({ endpoint }) => (endpoint === undefined ? [] : [endpoint]));
}

// EXTERNAL MODULE: ./build/js/decide/round-state.js
var round_state = __webpack_require__(15807);
// EXTERNAL MODULE: ./build/js/decide/state-keys.js
var state_keys = __webpack_require__(33331);
// EXTERNAL MODULE: ./build/js/decide/state-text.js + 2 modules
var state_text = __webpack_require__(85955);
;// CONCATENATED MODULE: ./build/js/decide/verification.js





/** An early failure needs agreement over this long, or over a third of the waiting time if that is less. */
const CONFIRM_MS = 10_000;
/**
 * The verdict after the rounds so far, at `now` (design, "Rounds on one clock"). A pure function of what was
 * measured: the same rounds always give the same verdict.
 */
function decideVerification(rounds, evidence, rules, now) {
    const judged = judge(rounds, evidence, rules);
    const last = judged.at(-1);
    if (last === undefined) {
        return now >= rules.deadlineAt
            ? {
                verdict: 'inconclusive',
                message: 'Nothing was measured before the deadline.',
                checks: [],
            }
            : { verdict: 'continue', state: 'empty', key: 'empty', message: 'Nothing measured yet.' };
    }
    return (passed(judged, rules) ??
        confirmedEarly(judged, rules) ??
        (now >= rules.deadlineAt ? atDeadline(judged, rules) : undefined) ??
        keepAsking(last, rules, now));
}
/** Every round with its state, and what had happened at the address up to its end. */
function judge(rounds, evidence, rules) {
    let history = rules.before;
    return rounds.map((round) => {
        const state = (0,round_state/* roundState */.Y)(round, evidence);
        const item = { round, state: rules.onlyOurs ? (0,round_state/* knownToBeOurs */.v)(state) : state, history };
        const at = endpointsAfter(history, round.answers);
        history = {
            ...history,
            ...(at && { at }),
            answered: history.answered || round.answers.some(hasAnswered),
            accepted: history.accepted || round.answers.some((a) => a.kind === 'served'),
        };
        // What happened inside the round counts too: two replicas answer, the third refuses.
        return { ...item, history };
    });
}
function passed(judged, rules) {
    const tail = trailing(judged, (j) => j.state.state === 'clean');
    const sure = tail.length === judged.length && !rules.versionFromBeside;
    const needed = sure ? 1 : rules.failureThreshold;
    const state = judged.at(-1)?.state;
    if (state?.state !== 'clean' || tail.length < needed)
        return undefined;
    return {
        verdict: 'pass',
        identity: state.identity === 'ours' ? 'proven' : 'unproven',
        answer: state.answer,
    };
}
/** A failure of ours that the last rounds agree on for long enough; undefined: not yet. */
function confirmedEarly(judged, rules) {
    const tail = trailing(judged, (j) => j.state.state === 'failing' && j.state.identity === 'ours');
    const last = tail.at(-1);
    if (last?.state.state !== 'failing')
        return undefined;
    const span = Math.min(CONFIRM_MS, (rules.deadlineAt - rules.startedAt) / 3);
    // Back from the last round, as long as one check fails throughout: does the agreement last long enough?
    let checks = last.state.checks;
    for (let i = tail.length - 1; i >= 0; i--) {
        const { state, round } = tail[i];
        checks = state.state === 'failing' ? checks.filter((c) => state.checks.includes(c)) : [];
        if (checks.length === 0)
            return undefined;
        const lasted = last.round.endedAt - round.startedAt;
        if (tail.length - i >= rules.failureThreshold && lasted >= span)
            return failure(last.state, checks);
    }
    return undefined;
}
function atDeadline(judged, rules) {
    const tail = judged.slice(-rules.failureThreshold);
    const verdicts = tail.map((j) => (0,deadline/* deadlineVerdict */._)(j.state, j.history));
    const last = tail.at(-1);
    const unanimous = verdicts.every((v) => v === verdicts[0]) ? verdicts[0] : undefined;
    const overtime = judged.filter((j) => j.round.startedAt >= rules.deadlineAt).length;
    // One round that happens to lie at the deadline decides nothing alone: ask until the last ones agree.
    const settled = tail.length >= rules.failureThreshold || verdicts[0] === 'inconclusive';
    if (unanimous !== undefined && settled && unanimous !== 'clean')
        return settle(unanimous, last);
    if (overtime < 2 * rules.failureThreshold)
        return undefined;
    const window = judged.slice(-3 * rules.failureThreshold);
    if (stayedMixed(window)) {
        return {
            verdict: 'fail',
            checks: ['T4'],
            message: 'Old and new versions kept answering side by side until the deadline.',
        };
    }
    return {
        verdict: 'inconclusive',
        checks: [],
        message: `No ${rules.failureThreshold} rounds in a row agreed before the deadline; the last: ${(0,state_text/* describeState */.J)(last.state)}`,
    };
}
function settle(verdict, last) {
    const message = (0,state_text/* describeState */.J)(last.state);
    if (verdict === 'inconclusive') {
        return { verdict, message, checks: (0,state_keys/* stateChecks */.D)(last.state), state: last.state.state };
    }
    return failure(last.state, (0,state_keys/* stateChecks */.D)(last.state));
}
function failure(state, checks) {
    return { verdict: 'fail', checks, message: (0,state_text/* describeState */.J)(state) };
}
function stayedMixed(window) {
    const seen = new Set(window.flatMap((j) => {
        if (j.state.state === 'mixed')
            return j.state.identities;
        if (j.state.state === 'old')
            return ['old'];
        return j.state.state === 'clean' || j.state.state === 'failing' ? [j.state.identity] : [];
    }));
    return seen.has('old') && seen.size > 1;
}
function keepAsking(last, rules, now) {
    const waits = last.round.answers.flatMap((a) => a.kind === 'error' && a.retryAfterMs ? [a.retryAfterMs] : []);
    const state = last.state.state;
    const message = (0,state_text/* describeState */.J)(last.state);
    const key = (0,state_keys/* stateKey */.bP)(last.state);
    if (waits.length === 0)
        return { verdict: 'continue', state, key, message };
    // A server may ask for patience, but not for more than the deadline leaves.
    const until = last.round.endedAt + Math.max(...waits);
    return {
        verdict: 'continue',
        state,
        key,
        message,
        notBefore: Math.min(until, Math.max(rules.deadlineAt, now)),
    };
}
function trailing(items, test) {
    let from = items.length;
    while (from > 0 && test(items[from - 1]))
        from--;
    return items.slice(from);
}


/***/ }),

/***/ 90046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ whyNotComparable)
/* harmony export */ });
/* harmony import */ var _snapshot_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16605);
/* harmony import */ var _in_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46533);


/**
 * Why two contracts cannot be compared: what a server lists depends on who asks and on what the client declares, so a
 * difference would prove nothing, and neither would equality. `undefined` where they can be.
 */
function whyNotComparable(before, after) {
    const old = before.context;
    const now = after.context;
    if (old.assumed || now.assumed)
        return undefined;
    if (old.principal !== now.principal) {
        return {
            comparable: false,
            reason: `recorded as ${principal(old.principal)}, served to ${principal(now.principal)}: lists may differ by who asks`,
            hint: 'set `principal` to the one that the snapshot was recorded as, with its credentials, or record the snapshot anew as the one that the gate uses',
        };
    }
    if ((0,_snapshot_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(old.clientCapabilities) !== (0,_snapshot_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(now.clientCapabilities)) {
        return {
            comparable: false,
            reason: `recorded by a client that declares ${(0,_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r)(old.clientCapabilities, 200)}, served to one that declares ${(0,_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r)(now.clientCapabilities, 200)}: lists may differ by what a client can do`,
            hint: 'record the snapshot anew with this version of mcp-deploy-gate: `mcp-deploy-gate snapshot <endpoint> -o <file>`',
        };
    }
    return undefined;
}
function principal(label) {
    return label === undefined
        ? 'nobody in particular (no principal)'
        : `principal ${(0,_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r)(label)}`;
}


/***/ }),

/***/ 46533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ inWords)
/* harmony export */ });
/** A value in a sentence: its JSON, cut where it is long. A side that is absent is called so. */
function inWords(value, limit = 60) {
    if (value === undefined)
        return 'absent';
    const json = beginningOf(value, limit + 1);
    return json.length > limit ? `${json.slice(0, limit)}…` : json;
}
/** The first characters of a value's JSON: it may be huge, and nest deeper than the stack. */
function beginningOf(value, length) {
    if (typeof value === 'string')
        return JSON.stringify(value.slice(0, length));
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value)) {
        let text = '[';
        for (const item of value) {
            if (text.length > length)
                return text;
            text += (text.length > 1 ? ',' : '') + beginningOf(item, length - text.length);
        }
        return `${text}]`;
    }
    let text = '{';
    for (const [key, member] of Object.entries(value)) {
        if (text.length > length)
            return text;
        text += `${text.length > 1 ? ',' : ''}${JSON.stringify(key.slice(0, length))}:`;
        text += beginningOf(member, length - text.length);
    }
    return `${text}}`;
}


/***/ }),

/***/ 11497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ offSentence),
/* harmony export */   withLevels: () => (/* binding */ withLevels)
/* harmony export */ });
/* harmony import */ var _snapshot_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27687);

/**
 * Findings at the levels that the user set, and the rules of those that are left out, one for each. Fingerprints stay:
 * the level is no part of them. A text that wants a closer look is reported whatever the level of the rule that saw it
 * change: who is tired of reworded titles did not mean orders to the model.
 */
function withLevels(findings, levels) {
    if (levels === undefined)
        return { findings: [...findings] };
    const kept = [];
    const off = [];
    for (const finding of findings) {
        const level = Object.hasOwn(levels, finding.rule) ? levels[finding.rule] : undefined;
        const speaks = finding.security !== undefined && finding.security.length > 0;
        if (level === undefined || (level === 'off' && speaks))
            kept.push(finding);
        else if (level === 'off')
            off.push(finding.rule);
        else
            kept.push({ ...finding, severity: level });
    }
    return { findings: kept, ...(off.length > 0 && { off }) };
}
/** What was left out, in a sentence. */
function offSentence(off) {
    const rules = [...new Set(off)].sort(_snapshot_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O).join(', ');
    const changes = off.length === 1 ? '1 change is' : `${off.length} changes are`;
    return `${changes} not shown: \`rules\` in the config file has ${rules} off.`;
}


/***/ }),

/***/ 12547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ toAnswer),
/* harmony export */   x: () => (/* binding */ toServedAnswer)
/* harmony export */ });
/* harmony import */ var _snapshot_hand_made_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54226);
/* harmony import */ var _snapshot_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52783);
/* harmony import */ var _snapshot_normalise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87329);



/** Reduces a sample to what a decision needs. `snapshot` is the reviewed one, where there is one. */
function toAnswer(sample, snapshot) {
    return { ...answerOf(sample, snapshot), endpoint: sample.endpoint };
}
function answerOf(sample, snapshot) {
    const { outcome } = sample;
    switch (outcome.kind) {
        case 'served':
            return {
                ...toServedAnswer(outcome.served, snapshot),
                failures: sample.checks.filter((c) => c.status === 'fail').map((c) => c.key),
                undecided: sample.checks.filter((c) => c.status === 'inconclusive').map((c) => c.key),
            };
        case 'error': {
            const { kind, error, status, retryAfterMs, message } = outcome;
            return {
                kind,
                error,
                message,
                ...(status && { status }),
                ...(retryAfterMs && { retryAfterMs }),
            };
        }
        case 'denied':
        case 'blocked':
        case 'not-mcp':
            return { kind: outcome.kind, check: outcome.check, message: outcome.message };
    }
}
/** What was served, before any check: enough to say whose answer it is. */
function toServedAnswer(served, snapshot) {
    const equalsSnapshot = snapshot && equals(served, snapshot);
    return {
        kind: 'served',
        id: { era: served.era, hash: served.hash, neutralHash: served.neutralHash },
        failures: [],
        undecided: [],
        ...(served.version !== undefined && { version: served.version }),
        ...(equalsSnapshot !== undefined && { equalsSnapshot }),
    };
}
function equals(served, snapshot) {
    if (snapshot.kind === 'hand-made')
        return (0,_snapshot_hand_made_js__WEBPACK_IMPORTED_MODULE_0__/* .handMadeHash */ .L)(served.contract).includes(snapshot.hash);
    return (0,_snapshot_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .sameHashes */ .T_)(served, { ...snapshot, era: (0,_snapshot_normalise_js__WEBPACK_IMPORTED_MODULE_2__/* .primaryEra */ .Fk)(snapshot.contract) });
}


/***/ }),

/***/ 90382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ PHASE_OUTCOME),
/* harmony export */   Mz: () => (/* binding */ decideRounds),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _decide_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49989);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12547);
/* harmony import */ var _round_events_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39996);
/* harmony import */ var _round_within_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87538);





/** Takes rounds until they decide. Never passes what was cancelled. */
async function decideRounds(run, asking) {
    const { phase, known, takeRound, decide, intervalMs, until } = asking;
    const { cancelled } = run;
    const taken = [];
    let last = [];
    let deployed;
    let shown = '';
    for (;;) {
        const roundStart = run.clock();
        const samples = await (0,_round_within_js__WEBPACK_IMPORTED_MODULE_3__/* .roundWithin */ .Y)(run, takeRound, until, cancelled);
        if (cancelled.aborted)
            return { verdict: 'cancelled' };
        if (!samples) {
            const decision = cutOff(taken.length > 0 && decide(taken, run.clock()), roundStart < until);
            (0,_round_events_js__WEBPACK_IMPORTED_MODULE_2__/* .emitRoundDetails */ .GS)(run, phase, last, known, decision.checks);
            return { ...decision, samples: last, ...(deployed && { deployed }) };
        }
        last = samples;
        const answers = samples.map((s) => (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .toAnswer */ .G)(s, known.snapshot?.file));
        taken.push({ startedAt: roundStart, endedAt: run.clock(), answers });
        const identities = answers.map((a) => a.kind === 'served' ? (0,_decide_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .identify */ .l)(a, known.evidence) : undefined);
        (0,_round_events_js__WEBPACK_IMPORTED_MODULE_2__/* .emitProbes */ .D7)(run, phase, taken.length, samples, identities);
        deployed = deployedOf(samples, answers, identities) ?? deployed;
        const decision = decide(taken, run.clock());
        if (decision.verdict !== 'continue') {
            const failed = decision.verdict === 'fail' ? decision.checks : [];
            (0,_round_events_js__WEBPACK_IMPORTED_MODULE_2__/* .emitRoundDetails */ .GS)(run, phase, samples, known, failed);
            return { ...decision, samples, ...(deployed && { deployed }) };
        }
        if (shown !== decision.key) {
            shown = decision.key;
            run.emit({ type: 'state', phase, state: decision.state, message: decision.message });
        }
        const next = Math.min(until, Math.max(roundStart + intervalMs, decision.notBefore ?? 0));
        if (!(await pause(next - run.clock(), cancelled)))
            return { verdict: 'cancelled' };
    }
}
/** The outcome of a phase that ended with this verdict. */
const PHASE_OUTCOME = {
    pass: 'passed',
    fail: 'failed',
    inconclusive: 'inconclusive',
    cancelled: 'cancelled',
};
/** The verdict where the gate's time ended, within a round or before the next: what the rounds so far say, but never a pass. */
function cutOff(decision, inRound) {
    if (decision && (decision.verdict === 'fail' || decision.verdict === 'inconclusive'))
        return decision;
    const message = inRound
        ? 'A round did not end within `timeout`: the server answers each request in time, but never comes to an end.'
        : 'The time of the gate (`timeout`) ended before all was seen that was to be seen.';
    return { verdict: 'inconclusive', message, checks: [] };
}
/**
 * What the deployed version served in this round: an answer of ours, else one that equals the snapshot (which is
 * the new version's), else what all agree on. Never an old one: a rollback must lead away from it, not from the past.
 */
function deployedOf(samples, answers, identities) {
    const served = samples.map(({ outcome }) => outcome.kind === 'served' ? outcome.served : undefined);
    const ours = served.find((_, i) => identities[i] === 'ours');
    if (ours)
        return ours;
    const reviewed = served.find((_, i) => {
        const answer = answers[i];
        return (identities[i] === 'unknown' && answer?.kind === 'served' && answer.equalsSnapshot === true);
    });
    if (reviewed)
        return reviewed;
    const [first] = served;
    const unknown = identities.every((i) => i === 'unknown');
    return unknown && served.every((s) => s?.hash === first?.hash && s?.version === first?.version)
        ? first
        : undefined;
}
/** Waits; false where the run was cancelled meanwhile. */
async function pause(ms, cancelled) {
    if (ms > 0)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal: cancelled }).catch(() => undefined);
    return !cancelled.aborted;
}


/***/ }),

/***/ 83281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ cancelled),
/* harmony export */   Ni: () => (/* binding */ inconclusive),
/* harmony export */   zT: () => (/* binding */ superseded)
/* harmony export */ });
/** Nothing could be decided: nothing is changed any more. */
function inconclusive(run, phase, why) {
    const { reason, check, remedy = 'Mend what stood in the way.' } = why;
    const hint = `${remedy} Then run the gate again: nothing was rolled back, and what is live is unverified.`;
    run.emit({
        type: 'decision',
        phase,
        verdict: 'inconclusive',
        reason,
        hint,
        ...(check && { check }),
    });
    run.emit({ type: 'rollback', outcome: 'skipped', reason: 'The verification was inconclusive.' });
    const failedCheck = check && { failedCheck: check };
    return { result: 'inconclusive', failedPhase: phase, reason, hint, ...failedCheck };
}
function cancelled(run, phase, reason = 'Cancelled before the verification was decided: the live version is unverified.') {
    const hint = 'Run the gate again, or look at what is live.';
    run.emit({ type: 'decision', phase, verdict: 'cancelled', reason, hint });
    run.emit({ type: 'rollback', outcome: 'skipped', reason: 'The run was cancelled.' });
    return { result: 'cancelled', failedPhase: phase, reason, hint };
}
/** Somebody else deployed since: whatever is to be decided about what is live, it is not ours to decide. */
function superseded(run, phase, live, ours) {
    const reason = `Another deployment is live: revision ${live}, where this run deployed ${ours}.`;
    const hint = 'The gate touched nothing. Deployments need a `concurrency` group, or one undoes the other.';
    run.emit({ type: 'rollback', outcome: 'skipped', reason });
    return { result: 'superseded', failedPhase: phase, reason, hint };
}


/***/ }),

/***/ 96050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ endpointNames)
/* harmony export */ });
/* harmony import */ var _report_clean_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31532);
/* harmony import */ var _verify_excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29379);


/** What each address is called in samples and messages: as short as tells them apart, and without a secret. */
function endpointNames(endpoints) {
    const names = distinct(endpoints.map(_verify_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)) ?? endpoints.map(_report_clean_url_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanUrl */ .T);
    return distinct(names) ?? names.map((name, i) => `${name} (${i + 1})`);
}
const distinct = (names) => new Set(names).size === names.length ? names : undefined;


/***/ }),

/***/ 27296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hx: () => (/* binding */ gatherEvidence),
  TH: () => (/* binding */ idOf),
  U_: () => (/* binding */ withBaseline)
});

// EXTERNAL MODULE: ./build/js/connect/open-session.js + 5 modules
var open_session = __webpack_require__(26972);
// EXTERNAL MODULE: ./build/js/decide/answer.js
var answer = __webpack_require__(12285);
// EXTERNAL MODULE: ./build/js/diff/comparable.js
var comparable = __webpack_require__(90046);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/report/shell-quote.js
var shell_quote = __webpack_require__(80486);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/snapshot/read.js
var read = __webpack_require__(66059);
;// CONCATENATED MODULE: ./build/js/snapshot/earlier.js



/** How many distinct versions are read. */
const MAX_VERSIONS = 20;
/** How many commits that touched the file are looked at, to find them. */
const MAX_COMMITS = 400;
/** Bytes of all versions together: they are compared, not shown, and must not fill the memory. */
const MAX_BYTES = 24 * 1024 * 1024;
/** Up to here the versions come in one answer, which is in the memory twice; larger ones come one by one. */
const MAX_BATCH_BYTES = 1024 * 1024;
const HINT = 'set `fetch-depth: 0` on actions/checkout: the gate then recognises the answers of earlier versions, and can prove a rollback by them';
/**
 * The last 20 distinct versions of the snapshot file that are reachable from HEAD (HEAD's own included), for recognising
 * old answers. `path` is relative to where `git` runs. A shallow or unreadable checkout has none, and `problem` says so;
 * a file that is untracked or outside the checkout has none, quietly. Versions that cannot be read are skipped, and so is
 * one with the text `known`.
 */
async function earlierContracts(path, git, known) {
    const ask = (args, input) => git(args, input).catch(() => ({ code: -1, stdout: '', stderr: '' }));
    const [shallow, log] = await Promise.all([
        ask(['rev-parse', '--is-shallow-repository']),
        // `:(top)`-like magic in a file's name must stay a name.
        ask([
            '--literal-pathspecs',
            'log',
            '--raw',
            '--no-abbrev',
            '--no-renames',
            '--format=',
            `--max-count=${MAX_COMMITS}`,
            'HEAD',
            '--',
            path,
        ]),
    ]);
    if (shallow.code !== 0) {
        // Outside of any checkout there is nothing to read, and nothing to mend.
        if (shallow.stderr?.includes('not a git repository'))
            return { contracts: [] };
        return {
            contracts: [],
            problem: {
                message: 'no earlier contracts: git cannot read a checkout here',
                hint: `run the gate in the checkout of the repository, owned by the user who runs it (or named in git's safe.directory), and ${HINT}`,
            },
        };
    }
    const blobs = log.code === 0 ? blobsOf(log.stdout) : [];
    if (blobs.length === 0)
        return { contracts: [] };
    if (shallow.stdout.trim() === 'true') {
        return {
            contracts: [],
            problem: { message: 'no earlier contracts: the checkout is shallow', hint: HINT },
        };
    }
    const contracts = [];
    const knownBlob = known === undefined ? '' : blobId(known, blobs[0]);
    const unknown = blobs.filter((blob) => blob !== knownBlob);
    for await (const text of textsOf(unknown, ask)) {
        const version = readOrSkip(text, path);
        if (version)
            contracts.push(version);
    }
    return { contracts };
}
/** The texts of blobs in their order, up to the first that is too much; what git cannot give is left out. */
async function* textsOf(blobs, ask) {
    if (blobs.length === 0)
        return;
    const sizes = await ask(['cat-file', '--batch-check=%(objectsize)'], `${blobs.join('\n')}\n`);
    const wanted = [];
    let bytes = 0;
    for (const [index, line] of sizes.stdout.trimEnd().split('\n').entries()) {
        const size = /^\d+$/.test(line) ? Number(line) : Number.POSITIVE_INFINITY;
        bytes += size;
        const blob = blobs[index];
        if (!(bytes <= MAX_BYTES) || blob === undefined)
            break;
        wanted.push({ blob, size });
    }
    if (bytes <= MAX_BATCH_BYTES) {
        const input = wanted.map(({ blob }) => `${blob}\n`).join('');
        const texts = batched((await ask(['cat-file', '--batch'], input)).stdout, wanted);
        if (texts)
            return yield* texts;
    }
    for (const { blob } of wanted) {
        const { code, stdout } = await ask(['cat-file', 'blob', blob]);
        if (code === 0)
            yield stdout;
    }
}
/** What `git cat-file --batch` wrote, taken apart; undefined where it is not text, and so has lost its lengths. */
function batched(stdout, wanted) {
    const bytes = Buffer.from(stdout);
    const texts = [];
    let at = 0;
    for (const { blob, size } of wanted) {
        const head = `${blob} blob ${size}\n`;
        const start = at + head.length;
        if (bytes.toString('latin1', at, start) !== head)
            return undefined;
        at = start + size + 1;
        texts.push(bytes.toString('utf8', start, at - 1));
    }
    return at === bytes.length ? texts : undefined;
}
/** The id that git gives a text, in the kind of hash of another id. */
function blobId(text, like) {
    return (0,external_node_crypto_.createHash)(like.length === 40 ? 'sha1' : 'sha256')
        .update(`blob ${Buffer.byteLength(text)}\0`)
        .update(text)
        .digest('hex');
}
/** Ids of the file's versions, newest first, each once, out of `git log --raw` lines: `:100644 100644 <old> <new> M\t<path>`. */
function blobsOf(log) {
    const blobs = new Set();
    for (const line of log.split('\n')) {
        const blob = /^:\d{6} \d{6} [0-9a-f]{40,64} ([0-9a-f]{40,64}) /.exec(line)?.[1];
        if (blob && !/^0+$/.test(blob))
            blobs.add(blob);
        if (blobs.size === MAX_VERSIONS)
            break;
    }
    return [...blobs];
}
function readOrSkip(text, path) {
    try {
        return (0,read.readSnapshot)(text, path);
    }
    catch (error) {
        if (error instanceof errors/* ConfigError */.x)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/js/snapshot/normalise.js
var normalise = __webpack_require__(87329);
;// CONCATENATED MODULE: ./build/js/gate/evidence.js








/**
 * Reads snapshot and baseline, and the earlier contracts from git (design §3, "Evidence before the deployment").
 * Throws ConfigError where a named file is absent or no snapshot.
 */
async function gatherEvidence(run) {
    const { settings } = run;
    const text = await run.readFile(settings.snapshot.path);
    const snapshot = reviewedSnapshot(run, text);
    const recorded = settings.baseline === undefined ? undefined : await baselineFile(run, settings.baseline);
    const baseline = recorded && { contract: recorded.contract, id: idOf(recorded) };
    const obstacle = snapshot?.file.kind === 'full' ? obstacleOf(run, snapshot.file) : undefined;
    const earlier = await earlierIds(run, snapshot, text);
    const known = {
        ...(snapshot && { snapshot }),
        ...(baseline && { baseline }),
        ...(obstacle && { obstacle }),
        evidence: {
            earlier,
            ...(settings.expectedVersion !== undefined && { expectedVersion: settings.expectedVersion }),
        },
    };
    return baseline ? withBaseline(known, baseline) : known;
}
/** The same knowledge, with what was live before. */
function withBaseline(known, baseline) {
    const { id, version } = baseline;
    const measured = { baseline: id, ...(version !== undefined && { baselineVersion: version }) };
    return { ...known, baseline, evidence: { ...known.evidence, ...measured } };
}
/** The id of a whole snapshot; one that does not say its era is taken for a legacy one. */
function idOf(file) {
    return {
        era: (0,normalise/* primaryEra */.Fk)(file.contract) ?? 'legacy',
        hash: file.hash,
        neutralHash: file.neutralHash,
    };
}
function reviewedSnapshot(run, text) {
    const { path, named } = run.settings.snapshot;
    const refresh = (0,shell_quote/* refreshCommand */.vJ)(run.settings.endpoint, path);
    if (text === undefined) {
        if (named) {
            throw new errors/* ConfigError */.x(`The snapshot ${path} does not exist, so what is live is unverified.`, {
                hint: `Write it with \`${refresh}\` and commit it, or correct \`snapshot\`. Did actions/checkout run before the gate?`,
            });
        }
        run.emit({
            type: 'notice',
            level: 'notice',
            id: 'no-snapshot',
            message: `There is no ${path}: this is a smoke test, the served tools are compared with nothing.`,
            hint: `Write a snapshot with \`${refresh}\`, review it and commit it.`,
        });
        return undefined;
    }
    const file = (0,read.readSnapshot)(text, path);
    if (file.kind === 'full' && file.recordedHashesStale) {
        run.emit({
            type: 'notice',
            level: 'warning',
            id: 'stale-hashes',
            message: `The hashes in ${path} do not belong to its contents; the contents count.`,
            hint: `It was edited by hand or merged: refresh it with \`${refresh}\`.`,
        });
    }
    return { path, file };
}
async function baselineFile(run, path) {
    const text = await run.readFile(path);
    if (text === undefined) {
        throw new errors/* ConfigError */.x(`The baseline ${path} does not exist, so what is live is unverified.`, {
            hint: 'Write it in a step before the deployment, with `mode: snapshot` and the same path.',
        });
    }
    const file = (0,read.readSnapshot)(text, path);
    if (file.kind !== 'full') {
        throw new errors/* ConfigError */.x(`The baseline ${path} holds a hash only.`, {
            hint: 'A baseline is a whole snapshot: write it with `mode: snapshot` in a step before the deployment.',
        });
    }
    const obstacle = obstacleOf(run, file);
    if (obstacle) {
        throw new errors/* ConfigError */.x(`The baseline ${path} cannot be used: ${obstacle.reason}.`, {
            hint: 'Give the step that records the baseline the same `principal` and credentials as the gate.',
        });
    }
    return file;
}
/** A file that was recorded under other conditions than this run's. */
function obstacleOf(run, file) {
    const { principal } = run.settings;
    const own = { eras: [], clientCapabilities: {}, ...(principal !== undefined && { principal }) };
    return (0,comparable/* whyNotComparable */.a)(file.contract, { ...file.contract, context: own });
}
async function earlierIds(run, snapshot, text) {
    if (!snapshot)
        return [];
    const asked = earlierContracts(snapshot.path, run.git, text);
    // Git works in processes of its own meanwhile; started later, it would wait for what is loaded here.
    void (0,open_session/* preload */.u)();
    const { contracts, problem } = await asked;
    if (problem) {
        run.emit({
            type: 'notice',
            level: 'notice',
            id: 'no-history',
            message: problem.message,
            hint: problem.hint,
        });
    }
    const current = snapshot.file.kind === 'full' ? idOf(snapshot.file) : undefined;
    return contracts
        .filter((file) => file.kind === 'full')
        .map(idOf)
        .filter((id) => !(current && (0,answer/* sameId */.s)(id, current)));
}


/***/ }),

/***/ 17894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ failedVersion),
/* harmony export */   U: () => (/* binding */ servedAlike)
/* harmony export */ });
/* harmony import */ var _decide_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12285);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27296);


/** What a rollback must lead away from: what was served last, and what was to be served where the baseline shows that it is new. */
function failedVersion(checks, served, { snapshot, baseline } = {}) {
    const id = snapshot?.file.kind === 'full' ? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(snapshot.file) : undefined;
    const isNew = id && baseline && !(0,_decide_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .sameId */ .s)(id, baseline.id);
    return {
        checks,
        ...(isNew && { reviewed: id }),
        ...(served && {
            id: { era: served.era, hash: served.hash, neutralHash: served.neutralHash },
            ...(served.version !== undefined && { version: served.version }),
        }),
    };
}
/** What all connections that were served got; undefined where they differ: nothing tells which of them is to go. */
function servedAlike(samples) {
    const [first, ...others] = samples.flatMap(({ outcome }) => outcome.kind === 'served' ? [outcome.served] : []);
    return others.every((s) => s.hash === first?.hash && s.version === first?.version)
        ? first
        : undefined;
}


/***/ }),

/***/ 83519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ whyNotBack)
/* harmony export */ });
/* harmony import */ var _decide_apart_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83057);
/* harmony import */ var _decide_round_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15807);
/* harmony import */ var _decide_state_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85955);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12547);
/* harmony import */ var _decide_rounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90382);
/* harmony import */ var _round_events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39996);
/* harmony import */ var _round_within_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87538);
/* harmony import */ var _rounds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5704);








/** Time for looking at the previous version before switching back to it. */
const LOOK_MS = 30_000;
/**
 * Looks at `previous-endpoint` before a switch back (design, "Blue-green"): undefined where it serves what was live
 * before, or nobody named one; else why not, and what a person can do.
 */
async function whyNotBack(run, known, command) {
    const { previousEndpoint, failureThreshold, intervalMs } = run.settings;
    if (previousEndpoint === undefined)
        return undefined;
    const takeRound = (0,_rounds_js__WEBPACK_IMPORTED_MODULE_4__/* .previousRounds */ .X3)(run, [], [previousEndpoint]);
    const until = Math.min(run.clock() + LOOK_MS, run.settings.timeoutMs);
    let seen = 'It did not answer in time.';
    for (let n = 1; n <= failureThreshold; n++) {
        const startedAt = run.clock();
        const samples = await (0,_round_within_js__WEBPACK_IMPORTED_MODULE_5__/* .roundWithin */ .Y)(run, takeRound, until, run.cancelled);
        if (!samples || run.cancelled.aborted)
            break;
        const answers = samples.map((s) => (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .toAnswer */ .G)(s, undefined));
        (0,_round_events_js__WEBPACK_IMPORTED_MODULE_3__/* .emitProbes */ .D7)(run, 'rollback', n, samples, []);
        const state = (0,_decide_round_state_js__WEBPACK_IMPORTED_MODULE_6__/* .roundState */ .Y)({ startedAt, endedAt: run.clock(), answers }, { earlier: [] });
        if (state.state === 'clean' || state.state === 'failing' || state.state === 'undecided') {
            const { baseline: id, baselineVersion: version } = known.evidence;
            if (!id || !(0,_decide_apart_js__WEBPACK_IMPORTED_MODULE_7__/* .apart */ .z)(state.answer, { id, ...(version !== undefined && { version }) }))
                return undefined;
            seen = 'It serves something else than what was live before.';
        }
        else
            seen = (0,_decide_state_text_js__WEBPACK_IMPORTED_MODULE_0__/* .describeState */ .J)(state);
        if (n < failureThreshold && !(await (0,_decide_rounds_js__WEBPACK_IMPORTED_MODULE_2__/* .pause */ .v7)(intervalMs, run.cancelled)))
            break;
    }
    return {
        reason: `There is nothing to switch back to: ${previousEndpoint} does not serve the previous version. ${seen}`,
        hint: `Mend the previous version, or deploy another one. To switch back all the same, run: ${command}`,
    };
}


/***/ }),

/***/ 80271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readRevision)
/* harmony export */ });
/* unused harmony export toRevision */
/* harmony import */ var _decide_revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4798);
/* harmony import */ var _decide_rounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90382);
/* harmony import */ var _role_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54694);



/** A question, not a deployment: what takes longer than this, all attempts together, will not be answered. */
const TIMEOUT_MS = 60_000;
const ATTEMPTS = 3;
const MAX_CHARS = 256;
const MAX_LAG_MS = 10_000;
/**
 * Asks `revision-command` which revision is live, again where it fails; without the command it is unknown.
 * `changedFrom`: a command that was to change this one has just ended. While it still is the same it is asked again,
 * for what is live may lag behind: after a reload a proxy's old workers answer for a moment, and a controller's
 * annotation comes after the change that it tells of.
 */
async function readRevision(run, when, changedFrom) {
    const { revisionCommand } = run.settings;
    if (revisionCommand === undefined)
        return { state: 'unknown', why: 'there is no revision-command' };
    const { intervalMs, waitTimeoutMs, commandTimeoutMs } = run.settings;
    const settledAt = run.clock() + Math.min(MAX_LAG_MS, waitTimeoutMs / 3);
    const endAt = run.clock() + Math.min(TIMEOUT_MS, commandTimeoutMs);
    const askAgain = async () => {
        const isTime = await (0,_decide_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .pause */ .v7)(Math.min(intervalMs, endAt - run.clock()), run.cancelled);
        return isTime && run.clock() < endAt ? ask(run, revisionCommand, endAt) : undefined;
    };
    let revision = await ask(run, revisionCommand, endAt);
    for (let attempt = 1; revision.state === 'unknown' && attempt < ATTEMPTS; attempt++) {
        const next = await askAgain();
        if (!next)
            break;
        revision = next;
    }
    while (changedFrom && (0,_decide_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .hasChanged */ .$H)(changedFrom, revision) === false && run.clock() < settledAt) {
        const next = await askAgain();
        if (!next)
            break;
        if (next.state !== 'unknown')
            revision = next;
    }
    const value = (0,_decide_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .revisionText */ .Le)(revision);
    run.emit({ type: 'revision', when, ...(value !== undefined && { revision: value }) });
    if (revision.state === 'unknown') {
        run.emit({
            type: 'notice',
            level: 'warning',
            id: 'revision-unknown',
            message: `The live revision is not known: ${revision.why}.`,
            hint: 'Run revision-command by hand, where the gate runs it.',
        });
    }
    return revision;
}
async function ask(run, command, endAt) {
    const { settings } = run;
    const out = [];
    let result;
    try {
        result = await run.runCommand({
            command,
            shell: settings.shell,
            cwd: run.commandCwd,
            env: {
                ...run.env,
                MCP_GATE_PHASE: 'revision',
                MCP_GATE_ENDPOINT: settings.endpoints.join('\n'),
            },
            timeoutMs: Math.max(1, endAt - run.clock()),
            killAfterMs: 1000,
            signal: run.cancelled,
            ...(run.env.RUNNER_TEMP && { tempDir: run.env.RUNNER_TEMP }),
            onLine: (line, stream) => {
                if (stream === 'stdout' && out.length < 100)
                    out.push(line);
                if (stream === 'stderr')
                    run.host.commandOutput(line, stream);
            },
        });
    }
    catch (error) {
        return { state: 'unknown', why: error instanceof Error ? error.message : String(error) };
    }
    if (result.aborted)
        return { state: 'unknown', why: 'the run was cancelled' };
    const wrong = (0,_role_command_js__WEBPACK_IMPORTED_MODULE_1__/* .trouble */ .U$)(result);
    if (wrong !== undefined)
        return { state: 'unknown', why: `revision-command ${wrong}` };
    return toRevision(out);
}
/** What the command printed, as a revision: one line. */
function toRevision(lines) {
    const said = lines.map((line) => line.trim()).filter((line) => line !== '');
    const [value] = said;
    if (value === undefined)
        return { state: 'none' };
    if (said.length > 1)
        return { state: 'unknown', why: `revision-command printed ${said.length} lines, not one` };
    if (value.length > MAX_CHARS) {
        return { state: 'unknown', why: `revision-command printed more than ${MAX_CHARS} characters` };
    }
    return { state: 'known', value };
}


/***/ }),

/***/ 54694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U$: () => (/* binding */ trouble),
/* harmony export */   gm: () => (/* binding */ runRole),
/* harmony export */   tn: () => (/* binding */ timeFor)
/* harmony export */ });
/* harmony import */ var _decide_revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4798);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);


/**
 * Runs a command that changes something: its intent is in the log before it starts, and its end after it. A command
 * that cannot even start (no such shell, no journal) has changed nothing: `exitCode` and `signal` are absent then.
 */
async function runRole(run, { revisions }, asked) {
    const { settings } = run;
    const { role, command, timeoutMs, killAfterMs, phase, reason } = asked;
    const previous = (0,_decide_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionText */ .Le)(revisions.before);
    const deployed = (0,_decide_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionText */ .Le)(revisions.deployed);
    const result = await started(run, role, {
        command,
        shell: settings.shell,
        cwd: run.commandCwd,
        env: {
            ...run.env,
            MCP_GATE_REASON: reason,
            MCP_GATE_PHASE: phase,
            MCP_GATE_ENDPOINT: settings.endpoints.join('\n'),
            ...(previous !== undefined && { MCP_GATE_PREVIOUS_REVISION: previous }),
            ...(deployed !== undefined && { MCP_GATE_DEPLOYED_REVISION: deployed }),
            ...(settings.reportPath && { MCP_GATE_REPORT: settings.reportPath }),
        },
        timeoutMs,
        ...(killAfterMs !== undefined && { killAfterMs }),
        ...(run.env.RUNNER_TEMP && { tempDir: run.env.RUNNER_TEMP }),
        onLine: (line, stream) => run.host.commandOutput(line, stream),
    });
    run.watches.changed(phase, run.clock());
    const { exitCode, signal, timedOut, durationMs, tail } = result;
    run.emit({
        type: 'command-ended',
        role,
        timedOut,
        durationMs,
        tail,
        ...(exitCode !== undefined && { exitCode }),
        ...(signal && { signal }),
    });
    return result;
}
async function started(run, role, options) {
    const startedAt = run.clock();
    const { command, timeoutMs } = options;
    try {
        if (timeoutMs <= 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u('io', '`timeout` left no time for it', { hint: 'Raise timeout.' });
        run.emit({ type: 'command-started', role, command, timeoutMs });
        return await run.runCommand(options, role);
    }
    catch (error) {
        const tail = error instanceof Error ? error.message : String(error);
        run.host.commandOutput(tail, 'stderr');
        const durationMs = run.clock() - startedAt;
        return { timedOut: false, aborted: false, groupGone: true, durationMs, tail };
    }
}
/** What went wrong with a command, as a clause without its subject; undefined: nothing. */
function trouble(ended) {
    if (ended.timedOut) {
        return `ran into its deadline and was ended${ended.groupGone !== false ? '' : ', but not all that it started could be'}`;
    }
    if (ended.exitCode === undefined && ended.signal === undefined)
        return `could not be started: ${ended.tail}`;
    return ended.exitCode === 0
        ? undefined
        : `ended with ${ended.signal ?? `exit code ${ended.exitCode}`}`;
}
/** How long a command may take: its own deadline, or what is left until `until` on the run's clock. */
function timeFor(run, until) {
    return Math.max(0, Math.min(run.settings.commandTimeoutMs, until - run.clock()));
}


/***/ }),

/***/ 83709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KG: () => (/* binding */ concludeRollback),
  Wz: () => (/* binding */ proveWithin),
  Fu: () => (/* binding */ rollBack),
  Be: () => (/* binding */ verificationShareMs)
});

// EXTERNAL MODULE: ./build/js/decide/answer.js
var decide_answer = __webpack_require__(12285);
// EXTERNAL MODULE: ./build/js/decide/identity.js
var identity = __webpack_require__(49989);
// EXTERNAL MODULE: ./build/js/decide/identity-names.js
var identity_names = __webpack_require__(12980);
// EXTERNAL MODULE: ./build/js/decide/round-state.js
var round_state = __webpack_require__(15807);
// EXTERNAL MODULE: ./build/js/decide/state-keys.js
var state_keys = __webpack_require__(33331);
// EXTERNAL MODULE: ./build/js/decide/state-text.js + 2 modules
var state_text = __webpack_require__(85955);
;// CONCATENATED MODULE: ./build/js/decide/rollback-proof.js






/**
 * Whether the previous version is proven to serve, by the rounds since the rollback command ended (design,
 * "Rollback"). The rounds were measured without the new snapshot: its rules never apply to the previous version.
 * Answers of the failed version, mixed rounds and errors are not yet a failure until the deadline.
 */
function proveRollback(rounds, failed, evidence, rules, now) {
    // The expected version is the one that failed: what tells the previous one is the contract.
    const { expectedVersion: _, candidate: __, ...known } = evidence;
    let proven;
    let message = 'Nothing measured since the rollback.';
    let key = 'empty';
    for (const round of rounds) {
        const state = (0,round_state/* roundState */.Y)({ ...round, answers: round.answers.map(withoutDrift) }, known);
        message = (0,state_text/* describeState */.J)(state, identity_names/* AFTER_ROLLBACK */.E);
        key = (0,state_keys/* stateKey */.bP)(state);
        const answer = state.state === 'clean' || state.state === 'failing' || state.state === 'undecided'
            ? state.answer
            : state.state === 'old'
                ? agreed(state.answers)
                : undefined;
        const by = answer && provenBy(answer, failed, evidence);
        if (answer) {
            message = by ? 'The previous version answers.' : whyNot(answer, failed, evidence);
            key = message;
        }
        const again = proven !== undefined &&
            answer !== undefined &&
            proven.by === by &&
            (0,decide_answer/* sameId */.s)(proven.answer.id, answer.id);
        proven =
            answer && by ? { by, answer, streak: again ? (proven?.streak ?? 0) + 1 : 1 } : undefined;
        if (proven && proven.streak >= rules.failureThreshold) {
            return { verdict: 'verified', by: proven.by, answer: proven.answer };
        }
    }
    // A proof that has begun may finish: ending on the first good round would call a working rollback failed.
    if (now < (proven ? rules.endAt : rules.deadlineAt))
        return { verdict: 'continue', key, message };
    return { verdict: 'unproven', message: proven ? unfinished(rules) : message };
}
const unfinished = ({ failureThreshold }) => `What could be the previous version answered, but no ${failureThreshold} rounds in a row proved the same.`;
function provenBy(answer, failed, evidence) {
    if (isFailedVersion(answer, failed, evidence))
        return undefined;
    // In another era than it was recorded in, an answer may lack what the deployment broke.
    const { baseline, baselineVersion } = evidence;
    const isBaseline = baseline !== undefined &&
        baseline.era === answer.id.era &&
        (0,decide_answer/* sameId */.s)(answer.id, baseline) &&
        !(0,identity/* versionDiffers */.i)(answer.version, baselineVersion);
    if (isBaseline)
        return 'baseline';
    if (evidence.earlier.some((id) => (0,decide_answer/* sameId */.s)(id, answer.id)))
        return 'earlier-contract';
    // Asked for by hand, and nothing was seen before it: there is nothing that what answers could differ from.
    if (!failed.id && failed.checks.length === 0 && !baseline)
        return undefined;
    const differs = failed.id
        ? differsFrom(answer, failed.id, failed)
        : isNotNew(answer, failed, evidence);
    return differs && answer.failures.length === 0 && answer.undecided.length === 0
        ? 'recheck'
        : undefined;
}
function differsFrom(answer, id, { version }) {
    return !(0,decide_answer/* sameId */.s)(answer.id, id) || (0,identity/* versionDiffers */.i)(answer.version, version);
}
/**
 * What failed never served anything, so that nothing can be held against it. It may just have been slow: what answers
 * now is another one where its version is not the expected one, or where it is not told apart by a baseline. Where
 * several versions answered (T4), any of them may be the one that failed.
 */
function isNotNew({ id, version }, failed, evidence) {
    const { baseline, expectedVersion } = evidence;
    if ((0,identity/* versionDiffers */.i)(version, expectedVersion))
        return true;
    return baseline === undefined
        ? !failed.checks.some((key) => checkId(key) === 'T4')
        : (0,decide_answer/* sameId */.s)(id, baseline);
}
/** Served by what failed, as far as anything can tell: its contract and version again, unless the failed check now passes. */
function isFailedVersion(answer, failed, evidence) {
    const { version } = answer;
    const { expectedVersion, baselineVersion } = evidence;
    // Only the new version has it, whatever passes now: a check that failed may pass again by itself.
    const isNew = version !== undefined && version === expectedVersion;
    if (isNew && baselineVersion !== expectedVersion)
        return true;
    if (failed.reviewed && (0,decide_answer/* sameId */.s)(answer.id, failed.reviewed))
        return true;
    if (failed.id === undefined || !(0,decide_answer/* sameId */.s)(answer.id, failed.id))
        return false;
    return !(0,identity/* versionDiffers */.i)(version, failed.version) && !mended(answer, failed);
}
/** Checks that say nothing about who answers once they pass: reachability, agreement, and what the snapshot demands. */
const NOT_ASKED_AGAIN = new Set(['R1', 'T4', 'T5', 'N1']);
const checkId = (key) => key.split(':', 1)[0] ?? key;
/** True where every failed check could be asked again and passes. */
function mended(answer, failed) {
    return (failed.checks.length > 0 &&
        failed.checks.every((key) => !NOT_ASKED_AGAIN.has(checkId(key)) && !answer.failures.includes(key)));
}
function whyNot(answer, failed, evidence) {
    const version = answer.version === undefined ? '' : ` (${answer.version})`;
    if (isFailedVersion(answer, failed, evidence))
        return `The failed version${version} still answers.`;
    const failures = [...answer.failures, ...answer.undecided];
    return failures.length > 0
        ? `What answers${version} is no known earlier contract and fails ${failures.join(', ')}.`
        : `What answers${version} cannot be told from the version that failed.`;
}
function withoutDrift(answer) {
    if (answer.kind !== 'served')
        return answer;
    return {
        ...answer,
        failures: answer.failures.filter((key) => checkId(key) !== 'T5'),
        undecided: answer.undecided.filter((key) => checkId(key) !== 'T5'),
    };
}
function agreed(answers) {
    const [first] = answers;
    return first && answers.every((a) => (0,decide_answer/* sameId */.s)(a.id, first.id) && a.version === first.version)
        ? first
        : undefined;
}

// EXTERNAL MODULE: ./build/js/gate/answers.js
var gate_answers = __webpack_require__(12547);
// EXTERNAL MODULE: ./build/js/gate/decide-rounds.js
var decide_rounds = __webpack_require__(90382);
// EXTERNAL MODULE: ./build/js/gate/role-command.js
var role_command = __webpack_require__(54694);
// EXTERNAL MODULE: ./build/js/gate/round-events.js
var round_events = __webpack_require__(39996);
// EXTERNAL MODULE: ./build/js/gate/round-within.js
var round_within = __webpack_require__(87538);
// EXTERNAL MODULE: ./build/js/gate/run.js
var gate_run = __webpack_require__(74541);
;// CONCATENATED MODULE: ./build/js/gate/rollback-phase.js







/** How long after `rollback-timeout` a proof that has begun may take to finish. */
const FINISH_MS = 60_000;
/** Of `rollback-timeout`, what is kept for looking at what serves after the command. */
function verificationShareMs(rollbackTimeoutMs) {
    return Math.min(60_000, rollbackTimeoutMs / 4);
}
/**
 * Runs the rollback command, once, and proves by what is served that the previous version is back. Not ended by a
 * cancellation: half a rollback is worse than none. Nothing here starts a second one.
 */
async function rollBack(run, deployment, failed, command, reason, takeRound) {
    const { settings } = run;
    const { rollbackTimeoutMs } = settings;
    // What cannot be shown must not keep a rollback waiting.
    await run.beforeRollback?.().catch(() => undefined);
    const deadlineAt = run.clock() + rollbackTimeoutMs;
    const ended = await (0,gate_run/* inPhase */.x)(run, 'rollback', async () => {
        const result = await (0,role_command/* runRole */.gm)(run, deployment, {
            role: 'rollback',
            phase: 'rollback',
            command,
            timeoutMs: rollbackTimeoutMs - verificationShareMs(rollbackTimeoutMs),
            killAfterMs: Math.min(10_000, rollbackTimeoutMs / 8),
            reason,
        });
        return {
            ...result,
            phaseOutcome: result.exitCode === 0 ? 'done' : 'failed',
        };
    });
    const proof = await proveWithin(run, deployment.known, failed, takeRound, deadlineAt);
    return concludeRollback((0,role_command/* trouble */.U$)(ended), proof);
}
/** The phase in which the previous version is proven to serve. Never throws. */
function proveWithin(run, known, failed, takeRound, deadlineAt) {
    return (0,gate_run/* inPhase */.x)(run, 'verify-rollback', async () => {
        const proof = await prove(run, known, failed, takeRound, deadlineAt).catch(brokenOff);
        const proven = proof.verdict === 'verified';
        return { ...proof, phaseOutcome: proven ? 'passed' : 'failed' };
    });
}
/** Takes rounds until they prove that the previous version serves, or the deadline has passed. */
async function prove(run, known, failed, takeRound, deadlineAt) {
    const { settings } = run;
    // Past the deadline only what finishes a proof, and that within the gate's own time.
    const endAt = Math.max(deadlineAt, Math.min(settings.timeoutMs, deadlineAt + FINISH_MS));
    const rules = { failureThreshold: settings.failureThreshold, deadlineAt, endAt };
    const never = new AbortController().signal;
    const taken = [];
    let shown = '';
    let seen = '';
    for (;;) {
        const startedAt = run.clock();
        const samples = await (0,round_within/* roundWithin */.Y)(run, takeRound, endAt, never);
        if (!samples)
            return { verdict: 'unproven', message: cutOff(seen) };
        // Whether it equals the new snapshot matters only for naming: its rules do not apply to the previous version.
        const answers = samples.map((s) => (0,gate_answers/* toAnswer */.G)(s, undefined));
        taken.push({ startedAt, endedAt: run.clock(), answers });
        (0,round_events/* emitProbes */.D7)(run, 'verify-rollback', taken.length, samples, []);
        const proof = proveRollback(taken, failed, known.evidence, rules, run.clock());
        if (proof.verdict !== 'continue') {
            (0,round_events/* emitRoundDetails */.GS)(run, 'verify-rollback', samples, undefined);
            return proof;
        }
        seen = proof.message;
        if (shown !== proof.key) {
            shown = proof.key;
            run.emit({
                type: 'state',
                phase: 'verify-rollback',
                state: 'not-yet',
                message: proof.message,
            });
        }
        const now = run.clock();
        const next = Math.min(startedAt + settings.intervalMs, now < deadlineAt ? deadlineAt : endAt);
        await (0,decide_rounds/* pause */.v7)(next - now, never);
    }
}
/** A fault of ours while the proof is taken proves nothing, and must not hide that the command ran. */
function brokenOff(error) {
    const message = error instanceof Error ? error.message : String(error);
    return { verdict: 'unproven', message: `Asking for it broke off: ${message}` };
}
const cutOff = (seen) => `${seen === '' ? '' : `${seen} `}The last round did not end in time.`;
const PROVEN_BY = {
    baseline: 'what is served equals the baseline that was recorded before the deployment',
    'earlier-contract': 'what is served equals an earlier version of the snapshot in git',
    recheck: 'every check passes, and nothing says that what is served is the version that failed',
};
/** What a rollback came to. `wrong` is what went wrong with its command, as a clause without its subject. */
function concludeRollback(wrong, proof) {
    const said = wrong === undefined ? '' : `The rollback command ${wrong.replace(/\.$/, '')}. `;
    if (proof.verdict === 'verified') {
        const proven = `The previous version is proven to serve: ${PROVEN_BY[proof.by]}.`;
        if (said === '')
            return { outcome: 'done', by: proof.by, reason: proven };
        return {
            outcome: 'failed',
            by: proof.by,
            reason: `${said}${proven}`,
            hint: 'Look at what the command left undone.',
        };
    }
    return {
        outcome: 'failed',
        reason: `${said}The previous version is not proven to serve: ${proof.message}`,
        hint: 'A person is needed now: look at what is live and undo the deployment by hand.',
    };
}


/***/ }),

/***/ 39996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ hintOf),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   D7: () => (/* binding */ emitProbes),
/* harmony export */   GS: () => (/* binding */ emitRoundDetails),
/* harmony export */   Wo: () => (/* binding */ firstServed),
/* harmony export */   pJ: () => (/* binding */ emitServed)
/* harmony export */ });
/* unused harmony export mergeChecks */
/* harmony import */ var _diff_accept_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74878);
/* harmony import */ var _report_accept_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12957);
/* harmony import */ var _verify_diagnose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8889);



/** One probe event per sample of a round. */
function emitProbes(run, phase, round, samples, identities) {
    // That they disagree stands in every sample; where one of them is at fault, it is shown there alone.
    const faulty = samples.some(({ checks }) => checks.some((c) => c.status === 'fail' && !isT4(c)));
    samples.forEach((sample, i) => {
        const { outcome, endpoint } = sample;
        const identity = identities[i];
        const base = { type: 'probe', phase, round, endpoint, ...(identity && { identity }) };
        if (outcome.kind === 'served') {
            const { version, hash } = outcome.served;
            const own = faulty ? sample.checks.filter((c) => !isT4(c)) : sample.checks;
            const ok = own.every((c) => c.status !== 'fail' && c.status !== 'inconclusive');
            run.emit({ ...base, hash, outcome: 'served', ok, ...(version !== undefined && { version }) });
        }
        else {
            run.emit({ ...base, outcome: outcome.message, ok: false });
        }
    });
}
const isT4 = ({ id }) => id === 'T4';
/** What is served in this phase. */
function emitServed(run, phase, served) {
    const { contract } = served;
    const { name } = contract.serverInfo ?? {};
    run.emit({
        type: 'served',
        phase,
        era: served.era,
        protocolVersion: served.protocolVersion,
        transport: served.transport,
        hash: served.hash,
        counts: {
            tools: contract.tools.length,
            resources: contract.resources.length,
            resourceTemplates: contract.resourceTemplates.length,
            prompts: contract.prompts.length,
        },
        connectMs: served.connectMs,
        listMs: served.listMs,
        ...(typeof name === 'string' && { serverName: name }),
        ...(served.version !== undefined && { serverVersion: served.version }),
    });
}
/** What the deciding round saw: what is served, every check once, and the drift from the snapshot. */
function emitRoundDetails(run, phase, samples, known, failed = []) {
    const served = firstServed(samples);
    if (served)
        emitServed(run, phase, served);
    const checks = mergeChecks(samples).map((check) => 
    // What could not be measured is a failure once the deadline has made it one.
    failed.includes(check.key) && check.status !== 'pass'
        ? { ...check, status: 'fail' }
        : check);
    run.emit({ type: 'checks', phase, checks });
    if (!known?.snapshot)
        return;
    const compared = samples.find((s) => s.findings);
    if (compared?.findings)
        emitUnusedAcceptances(run, compared.findings, compared.endpoint);
    run.emit({
        type: 'findings',
        findings: compared?.findings ?? [],
        accepted: compared?.accepted ?? [],
        snapshotHash: known.snapshot.file.hash,
        ...(served && { servedHash: served.hash }),
    });
}
/** Entries of `accept` that accept nothing: gone, or past their day. What was not compared may be there still. */
function emitUnusedAcceptances(run, findings, endpoint) {
    const { accept, checks, config, snapshot, failOn } = run.settings;
    const { stale, expired } = (0,_diff_accept_js__WEBPACK_IMPORTED_MODULE_1__.applyAccepted)(findings, accept, run.today);
    const wasCompared = ({ subject }) => !subject.startsWith('resources/') ||
        checks.resources.includes(subject.slice('resources/'.length));
    const compared = { before: snapshot.path, after: endpoint, failOn, configFile: config };
    const command = (0,_report_accept_command_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptCommand */ .O)(compared, 'prune');
    const tell = (id, entries) => {
        for (const entry of entries) {
            run.emit({
                type: 'notice',
                level: 'warning',
                id,
                message: (0,_diff_accept_js__WEBPACK_IMPORTED_MODULE_1__/* .unusedInWords */ .NQ)(entry, run.today),
                hint: `Take it out of ${config ?? 'the config file'}, or let it be done: \`${command}\``,
            });
        }
    };
    tell('acceptance-stale', stale.filter(wasCompared));
    tell('acceptance-expired', expired);
}
function firstServed(samples) {
    for (const { outcome } of samples)
        if (outcome.kind === 'served')
            return outcome.served;
    return undefined;
}
/** Why the checks fail, in the words of the first that has any; else the decision's own. */
function reasonOf(keys, samples, otherwise) {
    const failing = mergeChecks(samples).filter((check) => keys.includes(check.key) && check.status !== 'pass');
    const [first] = failing;
    if (!first)
        return otherwise;
    const more = keys.length - 1;
    return `${first.message}${more > 0 ? ` (${more} more ${more === 1 ? 'check fails' : 'checks fail'})` : ''}`;
}
/** How to mend the first of the checks that says so. */
function hintOf(keys, samples) {
    return mergeChecks(samples).find((check) => keys.includes(check.key) && check.hint)?.hint;
}
const RANK = {
    fail: 0,
    inconclusive: 1,
    warn: 2,
    info: 3,
    pass: 4,
};
/** Every key once, with the worst of its results; a failure to be served stands as the check that it is. */
function mergeChecks(samples) {
    const byKey = new Map();
    for (const check of samples.flatMap((s) => [...s.checks, ...asChecks(s)])) {
        const known = byKey.get(check.key);
        if (!known || RANK[check.status] < RANK[known.status])
            byKey.set(check.key, check);
    }
    return [...byKey.values()].sort((a, b) => RANK[a.status] - RANK[b.status]);
}
function asChecks({ outcome }) {
    return outcome.kind === 'served' ? [] : [(0,_verify_diagnose_js__WEBPACK_IMPORTED_MODULE_0__/* .failureAsCheck */ .D)(outcome)];
}


/***/ }),

/***/ 5704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KF: () => (/* binding */ deployedRounds),
  X3: () => (/* binding */ previousRounds),
  Nd: () => (/* binding */ roundsBefore)
});

// EXTERNAL MODULE: ./build/js/decide/identity.js
var identity = __webpack_require__(49989);
// EXTERNAL MODULE: ./build/js/diff/accept.js
var diff_accept = __webpack_require__(74878);
// EXTERNAL MODULE: ./build/js/snapshot/hash.js
var snapshot_hash = __webpack_require__(52783);
;// CONCATENATED MODULE: ./build/js/verify/memory.js
/**
 * The memory of a verification that has not begun. `beside` is that of another endpoint of the same verification: what
 * follows from the answers alone is worked out once for all of them.
 */
function newVerifyMemory(beside) {
    const { comparisons = new Map(), known = new Map() } = beside ?? {};
    return { servedRounds: 0, once: new Map(), comparisons, known };
}
/** A server that serves something new each time must not fill the memory. */
const MAX_ENTRIES = 64;
/** What stands in the map under the key, else what `work` gives: one work for all who ask meanwhile. */
function rememberOnce(map, key, work, max = MAX_ENTRIES) {
    const there = map.get(key);
    if (there)
        return there;
    const fresh = remember(map, key, work(), max);
    fresh.catch(() => map.delete(key));
    return fresh;
}
/** Sets an entry; the oldest ones go. */
function remember(map, key, value, max = MAX_ENTRIES) {
    map.delete(key);
    map.set(key, value);
    for (const oldest of map.keys()) {
        if (map.size <= max)
            break;
        map.delete(oldest);
    }
    return value;
}

// EXTERNAL MODULE: ./build/js/heap.js
var heap = __webpack_require__(46906);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/js/verify/same-answers.js


/** SHA-256 over what was served as it was served; item by item, for the whole as one text would take its size twice. */
function digestOf({ era, protocolVersion, serverInfo, capabilities, instructions }, lists) {
    const digest = (0,external_node_crypto_.createHash)('sha256');
    const head = { era, protocolVersion, serverInfo, capabilities, instructions };
    digest.update(`${JSON.stringify(head)}\n`);
    for (const [kind, { items }] of lists) {
        digest.update(`${kind} ${items.length}\n`);
        for (const item of items)
            digest.update(`${JSON.stringify(item)}\n`);
    }
    return digest.digest('hex');
}
/**
 * Equal answers of a round are held once, from the moment that they are there: three times 10,000 tools fill the memory.
 * `held` has the answers of the round so far, by their digest.
 */
function holdOnce(probed, held) {
    if (probed.kind !== 'open')
        return probed;
    const same = held.get(probed.digest);
    if (same) {
        for (const [kind, list] of probed.lists)
            list.items = same.lists.get(kind)?.items ?? list.items;
        probed.contract = same.contract;
    }
    else {
        held.set(probed.digest, probed);
    }
    (0,heap/* sweep */.X0)();
    return probed;
}

;// CONCATENATED MODULE: ./build/js/verify/reading-room.js


/** All bodies of a round together, at most: samples are read side by side, and the gate has to stay small. */
const MAX_ROUND_BYTES = 96 * 1024 * 1024;
const MIN_SAMPLE_BYTES = 16 * 1024 * 1024;
/** What is left for each of the last samples, where the ones before were large and all different. */
const LAST_SAMPLE_BYTES = 1024 * 1024;
/** Samples of several endpoints that are read at a time, where what they serve is small. */
const MAX_PLACES = 12;
/**
 * A room for one round. One endpoint's samples are read all at once. Those of several are too, up to twelve, once it
 * is known that they are small: the round's memory must not grow with the number of endpoints.
 */
function readingRoom(samples, endpoints, memory = {}) {
    const held = new Map();
    const waiting = [];
    let taken = 0;
    let heldBytes = 0;
    const places = () => {
        const { largest } = memory;
        const small = endpoints > 1 && largest !== undefined && largest < heap/* LARGE_BYTES */.cz;
        return small ? Math.max(samples, MAX_PLACES) : samples;
    };
    const share = () => {
        const even = Math.floor((MAX_ROUND_BYTES - heldBytes) / places());
        return Math.max(even, heldBytes < MAX_ROUND_BYTES / 2 ? MIN_SAMPLE_BYTES : LAST_SAMPLE_BYTES);
    };
    const fill = () => {
        waiting.sort((a, b) => a.turn - b.turn);
        while (taken < places()) {
            const next = waiting.shift();
            if (!next)
                return;
            taken++;
            next.go();
        }
    };
    const hold = (probed) => {
        if (probed.kind !== 'open')
            return probed;
        memory.largest = Math.max(memory.largest ?? 0, probed.bytes);
        if (!held.has(probed.digest))
            heldBytes += probed.bytes;
        return holdOnce(probed, held);
    };
    return {
        async read(turn, limits, sample) {
            await new Promise((go) => {
                waiting.push({ turn, go });
                // Those that come in the same moment stand in the queue first.
                queueMicrotask(fill);
            });
            try {
                return hold(await sample(within(limits, share())));
            }
            finally {
                taken--;
                fill();
            }
        },
        aside: (limits) => within(limits, Math.min(MIN_SAMPLE_BYTES, Math.floor(MAX_ROUND_BYTES / endpoints))),
    };
}
function within(limits, bytes) {
    return {
        ...limits,
        maxSampleBytes: Math.min(limits.maxSampleBytes, bytes),
        maxBodyBytes: Math.min(limits.maxBodyBytes, bytes),
    };
}

// EXTERNAL MODULE: ./build/js/connect/health.js
var health = __webpack_require__(67501);
// EXTERNAL MODULE: ./build/js/verify/excerpt.js
var excerpt = __webpack_require__(29379);
;// CONCATENATED MODULE: ./build/js/verify/checks/r2-cold-start.js

const COLD_MS = 2000;
/** R2: how much longer the first answer of a session took than the last one. Undefined where it is not worth a word. */
function checkColdStart(exchanges) {
    const took = exchanges.flatMap(({ status, startedAt, endedAt }) => status !== undefined && endedAt !== undefined ? [endedAt - startedAt] : []);
    const first = took[0];
    const last = took.at(-1);
    if (first === undefined || last === undefined || first < COLD_MS || first < last * 5)
        return undefined;
    return {
        id: 'R2',
        key: 'R2',
        status: 'info',
        message: `First answer after ${(0,excerpt/* span */.Ln)(first)}, then ${(0,excerpt/* span */.Ln)(last)}: a cold start.`,
        hint: 'Keep an instance warm if your first user should not wait for it.',
    };
}

// EXTERNAL MODULE: ./build/js/verify/checks/s1-affinity.js + 1 modules
var s1_affinity = __webpack_require__(10441);
;// CONCATENATED MODULE: ./build/js/verify/checks/t4-agreement.js

/** T4: all fresh connections of a round see one listing. Other content fails (the decision waits for the deadline); order alone warns. */
function checkAgreement(served) {
    const first = served[0];
    if (!first || served.length < 2)
        return [];
    const oneEra = served.every((s) => s.era === first.era);
    const counts = new Map();
    for (const one of served) {
        const id = `${one.version ?? ''}\n${oneEra ? one.hash : one.neutralHash}`;
        counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    if (counts.size > 1) {
        const most = Math.max(...counts.values());
        const versions = [...new Set(served.map((s) => s.version ?? '?'))];
        const named = versions.length > 1 ? ` (${(0,excerpt/* excerpt */.Kb)(versions.join(', '))})` : '';
        return [
            {
                id: 'T4',
                key: 'T4',
                status: 'fail',
                message: `${served.length - most} of ${served.length} listings differ${named}: mixed versions behind the balancer.`,
                hint: 'Wait for the rollout to finish before the gate (kubectl rollout status), and look for a replica or region that was left behind.',
            },
        ];
    }
    const order = new Set(served.map((s) => JSON.stringify(s.contract.tools.map((tool) => tool.name ?? null))));
    if (order.size < 2)
        return [];
    return [
        {
            id: 'T4',
            key: 'T4:order',
            status: 'warn',
            message: `${served.length} connections see the same tools in ${order.size} different orders.`,
            hint: 'Sort the list: models and prompt caches are sensitive to its order.',
        },
    ];
}

// EXTERNAL MODULE: ./build/js/verify/checks/r1-unreachable.js + 1 modules
var r1_unreachable = __webpack_require__(53655);
;// CONCATENATED MODULE: ./build/js/verify/health.js


/** What a health endpoint may call itself that is not well, whatever the HTTP status. */
const UNWELL = new Set(['fail', 'down', 'error', 'unhealthy', 'starting', 'draining']);
/**
 * Judges the answer of `health-url`: well is a 2xx, unless its JSON has a `status` among fail, down, error, unhealthy,
 * starting and draining (in any case of letters). Everything else is an error, `unhealthy` where it answered.
 */
function judgeHealth(url, answer, wallClock) {
    const { status, headers, json, error } = answer;
    const own = typeof json?.status === 'string' ? json.status.trim() : undefined;
    const exchange = { method: 'GET', url: url.href, startedAt: 0, headers };
    if (status === undefined || (status === 429 && !error)) {
        const seen = { ...exchange, ...(status && { status }), ...(error && { error }) };
        const failure = (0,r1_unreachable/* unreachable */.HB)(seen, wallClock);
        if (failure?.kind === 'error') {
            return { well: false, failure: { ...failure, message: `health-url: ${failure.message}` } };
        }
        return unwell(url, error ? `no answer, ${error.code}: ${(0,excerpt/* excerpt */.Kb)(error.message)}` : 'no answer', status);
    }
    if (status < 200 || status > 299) {
        const type = (0,excerpt/* mediaType */.JL)(exchange);
        const said = own === undefined ? '' : `, status "${(0,excerpt/* excerpt */.Kb)(own, 40)}"`;
        return unwell(url, `HTTP ${status}${type && ` ${type}`}${said}`, status);
    }
    if (own !== undefined && UNWELL.has(own.toLowerCase())) {
        return unwell(url, `HTTP ${status} with status "${(0,excerpt/* excerpt */.Kb)(own, 40)}"`, status);
    }
    return { well: true, ...(json && { json }) };
}
function unwell(url, seen, status) {
    return {
        well: false,
        failure: {
            kind: 'error',
            error: 'unhealthy',
            ...(status !== undefined && { status }),
            message: `health-url ${(0,excerpt/* placeOf */.$t)(url.href)}: ${seen}.`,
            hint: 'The server says itself that it is not ready: look at what its health check examines.',
        },
    };
}

// EXTERNAL MODULE: ./build/js/verify/checks/t2-tools.js + 4 modules
var t2_tools = __webpack_require__(39978);
;// CONCATENATED MODULE: ./build/js/verify/known.js



/** Whole contracts are large; an old and a new one, and one in between, will do. */
const MAX_CONTRACTS = 3;
/**
 * Hashes and T2 of what was served: from the memory where the same came before, byte by byte and in the same order.
 * The contract is then the one in the memory, so that a round of equal answers holds one of them.
 */
async function knownOf({ session, lists, contract, digest }, memory, clock) {
    const work = async () => {
        const { hash, neutralHash } = (0,snapshot_hash/* hashContract */.zE)(contract);
        const items = lists.get('tools')?.items;
        const tools = items ? await (0,t2_tools/* checkTools */.G)(items, session.era, { clock }) : [];
        return { contract, hash, neutralHash, tools };
    };
    return rememberOnce(memory.known, digest, work, MAX_CONTRACTS);
}

;// CONCATENATED MODULE: ./build/js/verify/latency.js

/** The middle of some numbers, the mean of the two middle ones of an even count; undefined for none. */
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    const upper = sorted[middle];
    if (upper === undefined || sorted.length % 2 === 1)
        return upper;
    return (sorted[middle - 1] + upper) / 2;
}
/**
 * Latency budgets, held against the median of a round. What the first round of a verification measures may be a
 * cold start: beyond the budget it only keeps a pass away, until a warm round tells.
 */
function checkLatency(measured, budgets, warm) {
    const one = (what, budget, got) => {
        if (budget === undefined || got === undefined)
            return [];
        const id = `declared/latency-${what}`;
        const seen = `${what === 'connect' ? 'Opening a session' : 'Listing'} took ${(0,excerpt/* span */.Ln)(got)} (median), the budget is ${(0,excerpt/* span */.Ln)(budget)}`;
        if (got <= budget)
            return [{ id, key: id, status: 'pass', message: `${seen}.` }];
        return [
            {
                id,
                key: id,
                status: warm ? 'fail' : 'inconclusive',
                message: warm ? `${seen}.` : `${seen}: perhaps a cold start.`,
                hint: `Find what became slower, or raise checks.latency.${what}.`,
            },
        ];
    };
    return [
        ...one('connect', budgets.connectMs, median(measured.map((m) => m.connectMs))),
        ...one('list', budgets.listMs, median(measured.map((m) => m.listMs))),
    ];
}

;// CONCATENATED MODULE: ./build/js/verify/lost-affinity.js
/**
 * Where one sample of a round proved that sessions go astray (S1), that is what the others failed by whose sessions
 * were refused too: by chance their own further requests said nothing. Changes those samples' outcomes in place;
 * `samples` are those of `probes`, in the same order, `together` the checks that concern the round as a whole.
 */
function blameAffinity(probes, samples, together) {
    const lost = provenBy(probes, together);
    if (!lost)
        return;
    for (const [i, sample] of samples.entries()) {
        const probed = probes[i];
        const isSuspected = probed?.kind === 'failed' && probed.astray === 'suspected';
        // Not where the health address had the say.
        if (isSuspected && sample.outcome === probed.failure)
            sample.outcome = lost;
    }
}
function provenBy(probes, together) {
    for (const probed of probes) {
        if (probed.kind === 'failed' && probed.astray === 'proven')
            return probed.failure;
    }
    const failed = together.find(({ id, status }) => id === 'S1' && status === 'fail');
    if (!failed)
        return undefined;
    return { kind: 'not-mcp', check: 'S1', message: failed.message, hint: failed.hint ?? '' };
}

// EXTERNAL MODULE: ./build/js/connect/open-session.js + 5 modules
var open_session = __webpack_require__(26972);
// EXTERNAL MODULE: ./build/js/connect/session.js
var connect_session = __webpack_require__(47215);
// EXTERNAL MODULE: ./build/js/verify/checks/n1-protocol.js
var n1_protocol = __webpack_require__(79230);
// EXTERNAL MODULE: ./build/js/json.js
var json = __webpack_require__(4462);
// EXTERNAL MODULE: ./build/js/verify/raw-rpc.js
var raw_rpc = __webpack_require__(25326);
;// CONCATENATED MODULE: ./build/js/verify/checks/n3-version-echo.js


/** A revision that no server can know. */
const FUTURE = '2099-01-01';
/** N3, only where all checks are wanted: does `initialize` echo whatever revision it is asked for? */
async function checkVersionEcho(target, clientInfo, wire) {
    try {
        const { message, headers } = await (0,raw_rpc/* postRaw */.l)(wire, target, {
            method: 'initialize',
            params: { protocolVersion: FUTURE, capabilities: {}, clientInfo },
        });
        const session = headers.get('mcp-session-id');
        if (session)
            await endSession(wire, target, session);
        const result = message?.result;
        if (!(0,json/* isJsonObject */.O)(result) || result.protocolVersion !== FUTURE)
            return [];
    }
    catch {
        return [];
    }
    return [
        {
            id: 'N3',
            key: 'N3',
            status: 'warn',
            message: `Echoes protocol versions that it cannot know: initialize with ${FUTURE} was answered with ${FUTURE}.`,
            hint: 'Answer with the newest revision that the server really speaks.',
        },
    ];
}
async function endSession(wire, target, session) {
    const secret = await target.credentials.headers({ fresh: false, signal: wire.signal });
    const answer = await wire.fetch(target.url, {
        method: 'DELETE',
        headers: { ...secret, 'mcp-session-id': session },
        deadlineMs: 2000,
    });
    await answer.body?.cancel();
}

;// CONCATENATED MODULE: ./build/js/verify/checks/s2-unknown-session.js


/** S2: how a session that does not exist is refused. Clients open a new one after 404 only. */
async function checkUnknownSession(session, target, wire) {
    if (session.sessionId === undefined)
        return [];
    let status;
    try {
        const headers = (0,raw_rpc/* sessionHeaders */.Z)(session, (0,external_node_crypto_.randomUUID)());
        ({ status } = await (0,raw_rpc/* postRaw */.l)(wire, target, { method: 'ping', headers }));
    }
    catch {
        return [];
    }
    if (status === 404) {
        return [
            { id: 'S2', key: 'S2', status: 'pass', message: 'An unknown session is refused with 404.' },
        ];
    }
    if (status < 400 || status > 499 || status === 429)
        return [];
    return [
        {
            id: 'S2',
            key: 'S2',
            status: 'warn',
            message: `An unknown session is refused with ${status} where the spec says 404: clients cannot recover after this deploy.`,
            hint: 'Answer 404 to an Mcp-Session-Id that is not known; clients then open a new session by themselves.',
        },
    ];
}

// EXTERNAL MODULE: ./build/js/verify/diagnose.js + 7 modules
var diagnose = __webpack_require__(8889);
// EXTERNAL MODULE: ./build/js/wire/wire.js + 5 modules
var wire = __webpack_require__(96338);
;// CONCATENATED MODULE: ./build/js/verify/probe.js







/** Further requests of a session that failed: enough that two replicas hardly ever take, or refuse, all of them. */
const FOLLOW_UPS = 6;
/**
 * One fresh connection: opens a session and reads the lists, one after the other, so that they share the connection.
 * Never rejects for anything that a server does; throws ConfigError for a target that contradicts itself.
 */
async function probe(options) {
    const { target, clientInfo, clock, hint } = options;
    const wire = wireOf(options);
    const startedAt = clock();
    let session;
    const close = async () => {
        await session?.close();
        await wire.close();
    };
    try {
        session = await (0,open_session/* openSession */.f)(target, { wire, clientInfo, ...(hint && { hint }) });
        const lists = new Map();
        const listStart = clock();
        for (const kind of options.lists)
            lists.set(kind, await session.list(kind));
        const endedAt = clock();
        const contract = contractOf(session, lists, options);
        return {
            kind: 'open',
            session,
            lists,
            contract,
            digest: digestOf(session, lists),
            bytes: wire.bytesRead(),
            listMs: endedAt - listStart,
            startedAt,
            endedAt,
            close,
        };
    }
    catch (error) {
        if (!(error instanceof connect_session/* SessionError */.P)) {
            await close();
            throw error;
        }
        const endedAt = clock();
        return { kind: 'failed', ...(await explain(error, options)), startedAt, endedAt, close };
    }
}
/** What ended a session: by what was recorded, and, where a balancer may have done it, by asking once more. */
async function explain(error, options) {
    const failure = (0,diagnose.diagnose)(error, options.wallClock());
    if (failure.kind !== 'not-mcp')
        return { failure };
    const wire = wireOf(options, true);
    try {
        const astray = await (0,s1_affinity/* diagnoseAstray */.xi)(error, options.target, wire, FOLLOW_UPS);
        if (astray === undefined)
            return { failure };
        return astray === 'suspected' ? { failure, astray } : { failure: astray, astray: 'proven' };
    }
    finally {
        await wire.close();
    }
}
/** Connections of their own for whatever is to be asked. */
function wireOf(reach, freshConnections = false) {
    const { limits, signal, clock, env } = reach;
    return (0,wire/* createWire */.k)({ limits, signal, clock, env, freshConnections });
}
/** What was served, faulty lists as far as they go: T2 and T3 say what is wrong with them. */
function contractOf(session, lists, { target, principal }) {
    const { era, protocolVersion, serverInfo, capabilities, instructions } = session;
    const items = (kind) => (lists.get(kind)?.items ?? []).filter(json/* isJsonObject */.O);
    return {
        ...(serverInfo !== undefined && { serverInfo }),
        capabilities,
        ...(instructions !== undefined && { instructions }),
        tools: items('tools'),
        resources: items('resources'),
        resourceTemplates: items('resourceTemplates'),
        prompts: items('prompts'),
        context: {
            eras: [{ era, protocolVersion }],
            clientCapabilities: target.clientCapabilities,
            ...(principal !== undefined && { principal }),
            erasAsked: [era],
        },
    };
}

// EXTERNAL MODULE: ./build/js/verify/declared.js
var verify_declared = __webpack_require__(19126);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/snapshot/canonical.js
var canonical = __webpack_require__(16605);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./build/js/verify/bounded-regex.js

/** A deadline for one match: catastrophic backtracking on a server's text must not hold the gate. */
const MATCH_MS = 1000;
/** What of a text is looked at. */
const MAX_TEXT = 256 * 1024;
let context;
let script;
/**
 * Whether the source of a regular expression matches a text; `undefined` where that took too long to tell.
 * Only the first 256 Ki characters are looked at. V8 interrupts a running match when a script's timeout ends.
 */
function matchesWithin(source, flags, text) {
    context ??= external_node_vm_.createContext(Object.create(null));
    script ??= new external_node_vm_.Script('new RegExp(source, flags).test(text)');
    Object.assign(context, { source, flags, text: text.slice(0, MAX_TEXT) });
    try {
        return script.runInContext(context, { timeout: MATCH_MS }) === true;
    }
    catch (error) {
        if (isTimeout(error))
            return undefined;
        throw error;
    }
    finally {
        Object.assign(context, { text: '' });
    }
}
/** The error belongs to the other context: no instance of our Error. */
function isTimeout(error) {
    const named = typeof error === 'object' && error !== null && 'code' in error;
    return named && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

;// CONCATENATED MODULE: ./build/js/verify/tool-result.js

/** No expectation looks further into a tool's text than this many characters. */
const tool_result_MAX_TEXT = 4 * 1024 * 1024;
/** Reads the raw result of `tools/call`, whatever the server put there. */
function readToolResult(result) {
    const content = Array.isArray(result.content) ? result.content : [];
    let text = '';
    for (const block of content) {
        if (!(0,json/* isJsonObject */.O)(block) || block.type !== 'text' || typeof block.text !== 'string')
            continue;
        text += text === '' ? block.text : `\n${block.text}`;
        if (text.length > tool_result_MAX_TEXT)
            break;
    }
    return {
        isError: result.isError === true,
        text: text.slice(0, tool_result_MAX_TEXT),
        structured: result.structuredContent,
    };
}
/** The structured content, else the text read as JSON; undefined where it is neither. */
function jsonOf({ structured, text }) {
    if (structured !== undefined)
        return structured;
    // Nesting beyond what the wire allows for an answer is no data that anybody expects.
    if (maxNesting(text) > 500)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** An upper bound of the nesting of a JSON text: brackets in strings count as well. */
function maxNesting(text) {
    let depth = 0;
    let deepest = 0;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit === 0x5b || unit === 0x7b)
            deepest = Math.max(deepest, ++depth);
        else if (unit === 0x5d || unit === 0x7d)
            depth--;
    }
    return deepest;
}

;// CONCATENATED MODULE: ./build/js/verify/expectations.js





/**
 * What in a tool's result is not as expected, in words; empty where all holds. Without `isError` the result must
 * not be an error. Loads the schema validator only for `schema`.
 */
async function unmet(result, expect) {
    const faults = [];
    const got = () => `got ${quoted(result.text)}`;
    const wantsError = expect.isError ?? false;
    if (result.isError !== wantsError) {
        faults.push(wantsError ? `no error was reported; ${got()}` : `the tool reported an error; ${got()}`);
    }
    if (expect.contains !== undefined && !result.text.includes(expect.contains)) {
        faults.push(`the text does not contain "${(0,excerpt/* excerpt */.Kb)(expect.contains, 80)}"; ${got()}`);
    }
    if (expect.matches !== undefined) {
        const matches = matchesWithin(expect.matches, 'u', result.text);
        if (matches === undefined)
            faults.push(`matching /${(0,excerpt/* excerpt */.Kb)(expect.matches, 80)}/ takes too long on ${got()}`);
        else if (!matches)
            faults.push(`the text does not match /${(0,excerpt/* excerpt */.Kb)(expect.matches, 80)}/; ${got()}`);
    }
    if (Object.hasOwn(expect, 'equals') && expect.equals !== undefined) {
        const fault = unequal(result, expect.equals);
        if (fault)
            faults.push(fault);
    }
    if (expect.schema !== undefined) {
        const value = jsonOf(result);
        if (value === undefined)
            faults.push(`there is no structured content and the text is not JSON; ${got()}`);
        else {
            const fault = await schemaFault(expect.schema, value);
            if (fault)
                faults.push(fault);
        }
    }
    return faults;
}
function unequal(result, expected) {
    if (typeof expected === 'string' && result.text === expected)
        return undefined;
    const value = jsonOf(result);
    if (value !== undefined && (0,canonical/* equalJson */.FS)(value, expected))
        return undefined;
    const got = value === undefined ? quoted(result.text) : (0,excerpt/* excerpt */.Kb)(JSON.stringify(value));
    return `expected ${(0,excerpt/* excerpt */.Kb)(JSON.stringify(expected))}, got ${got}`;
}
function quoted(text) {
    return text === '' ? 'no text' : `"${(0,excerpt/* excerpt */.Kb)(text)}"`;
}
async function schemaFault(schema, value) {
    const tooLong = Symbol('too long');
    // A pattern of the file meets text of a server: the same deadline as for `matches`.
    const regExp = (pattern, flags) => ({
        // The validator keeps one engine per name.
        toString: () => `/${pattern}/${flags}`,
        test: (text) => {
            const matches = matchesWithin(pattern, flags, text);
            if (matches === undefined)
                throw tooLong;
            return matches;
        },
    });
    const validate = await compile(schema, Object.assign(regExp, { code: 'new RegExp' }));
    try {
        if (validate(value))
            return undefined;
    }
    catch (error) {
        if (error === tooLong)
            return 'a pattern of the schema takes too long on the result';
        throw error;
    }
    const fault = validate.errors?.[0];
    return `the result does not fit the schema: ${(0,excerpt/* excerpt */.Kb)(`${fault?.instancePath || '(root)'} ${fault?.message ?? ''}`)}`;
}
async function compile(schema, regExp) {
    const options = {
        strict: false,
        validateFormats: false,
        logger: false,
        code: { regExp },
    };
    const named = typeof schema === 'object' ? String(schema.$schema ?? '') : '';
    const ajv = /draft-0[67]/.test(named)
        ? new (await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19))).Ajv(options)
        : new (await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19))).Ajv2020(options);
    try {
        return ajv.compile(schema);
    }
    catch (error) {
        throw new errors/* ConfigError */.x('checks.tool-calls: the schema of an expectation does not compile.', {
            hint: 'Write JSON Schema 2020-12, or draft-07 with $schema saying so.',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/js/verify/tool-calls.js






/**
 * Makes one declared call and holds its result against what is expected. A call that could not be made (the
 * connection broke, a 503) is `inconclusive`; one that takes longer than its limit fails.
 * @throws ConfigError where an expectation's schema does not compile.
 */
async function callTool(session, call, wallClock) {
    const result = (status, message, hint) => ({
        id: (0,verify_declared/* callId */.A)(call.name),
        key: `${(0,verify_declared/* callId */.A)(call.name)}:tools/${call.tool}`,
        status,
        message: `${call.name}: ${message}`,
        ...(hint !== undefined && { hint }),
        subject: `tools/${call.tool}`,
    });
    const hint = `Call ${call.tool} by hand with the same arguments; if the result is right, mend the expectation in checks.tool-calls.`;
    try {
        const params = { name: call.tool, arguments: call.arguments };
        const answer = await session.request('tools/call', params, { timeoutMs: call.timeoutMs });
        if (!answer.ok) {
            const error = `JSON-RPC error ${answer.code}: ${(0,excerpt/* excerpt */.Kb)(answer.message)}`;
            const tolerated = call.expect.isError === true && Object.keys(call.expect).length === 1;
            return tolerated
                ? result('pass', `answers with ${error}, as expected.`)
                : result('fail', /[.!?…]$/.test(error) ? error : `${error}.`, hint);
        }
        if (answer.result.resultType !== undefined && answer.result.resultType !== 'complete') {
            return result('fail', `the tool asks for input (${(0,excerpt/* excerpt */.Kb)(String(answer.result.resultType), 40)}) instead of answering.`, hint);
        }
        const faults = await unmet(readToolResult(answer.result), call.expect);
        return faults.length === 0
            ? result('pass', 'as expected.')
            : result('fail', `${faults.join('; ')}.`, hint);
    }
    catch (error) {
        if (!(error instanceof connect_session/* SessionError */.P))
            throw error;
        if (error.limit === 'timeout') {
            return result('fail', `no result within ${(0,excerpt/* span */.Ln)(call.timeoutMs)}.`, 'Find what the tool waits for, or raise the timeout of this call.');
        }
        const failure = (0,diagnose.diagnose)(error, wallClock());
        return result(failure.kind === 'not-mcp' ? 'fail' : 'inconclusive', failure.message, failure.hint);
    }
}

;// CONCATENATED MODULE: ./build/js/verify/once.js









/**
 * Checks that run once per verification: S2, N3, the era that the snapshot recorded, and declared tool calls. "Once"
 * is per what is served (version and hash): what an old version passed says nothing about the new one. What fails or
 * could not be decided is asked again in the next round, for one failure confirms nothing.
 */
async function checkOnce(probed, served, options) {
    const { memory, snapshot, target, clientInfo, declared } = options;
    const known = `${served.era} ${served.version ?? ''} ${served.hash}`;
    const once = async (name, ask) => {
        const key = `${known} ${name}`;
        const results = memory.once.get(key) ?? (await ask());
        const settled = results.every(({ status }) => status !== 'fail' && status !== 'inconclusive');
        return settled ? remember(memory.once, key, results) : results;
    };
    const { session } = probed;
    const results = [];
    if (session.sessionId !== undefined) {
        results.push(...(await once('S2', () => withWire(options, (wire) => checkUnknownSession(session, target, wire)))));
    }
    if (options.all && served.transport === 'streamable-http') {
        results.push(...(await once('N3', () => withWire(options, (wire) => checkVersionEcho(target, clientInfo, wire)))));
    }
    if (target.protocolVersion === 'auto' && target.transport !== 'sse') {
        const reviewed = snapshot?.file.kind === 'full' ? snapshot.file.contract : undefined;
        for (const era of (0,n1_protocol/* erasToAsk */.sX)(reviewed, served.era)) {
            results.push(...(await once(`N1 ${era}`, () => askEra(era, options))));
        }
    }
    if (options.mayCall && !options.mayCall(served))
        return results;
    for (const call of declared?.toolCalls ?? []) {
        const ask = async () => [await callTool(session, call, options.wallClock)];
        results.push(...(call.repeat ? await ask() : await once(`call ${JSON.stringify(call.name)}`, ask)));
    }
    return results;
}
async function withWire(options, use) {
    const wire = wireOf(options, true);
    try {
        return await use(wire);
    }
    finally {
        await wire.close();
    }
}
/** N1: does a recorded era still answer? An error is no answer to that. */
function askEra(era, options) {
    return withWire(options, async (wire) => {
        try {
            const session = await (0,open_session/* openSession */.f)({ ...options.target, era }, { wire, clientInfo: options.clientInfo });
            await session.close();
            const message = `The ${era} era still answers, with ${session.protocolVersion}.`;
            return [{ id: 'N1', key: `N1:era:${era}`, status: 'pass', message }];
        }
        catch (error) {
            if (!(error instanceof connect_session/* SessionError */.P))
                throw error;
            const failure = (0,diagnose.diagnose)(error, options.wallClock());
            if (failure.kind === 'not-mcp')
                return [(0,n1_protocol/* eraDropped */.vV)(era, failure.message)];
            const { message, hint } = failure;
            return [{ id: 'N1', key: `N1:era:${era}`, status: 'inconclusive', message, hint }];
        }
    });
}

// EXTERNAL MODULE: ./build/js/verify/checks/h1-redirect.js
var h1_redirect = __webpack_require__(27540);
// EXTERNAL MODULE: ./build/js/verify/notice.js
var notice = __webpack_require__(75796);
;// CONCATENATED MODULE: ./build/js/verify/checks/l1-initialized.js

/** L1: `notifications/initialized` not answered with 202; seen while connecting. */
function checkInitialized(notices) {
    return (0,notice/* warnOf */.c)('L1', notices);
}

// EXTERNAL MODULE: ./build/js/verify/checks/m1-dropped-headers.js
var m1_dropped_headers = __webpack_require__(85754);
;// CONCATENATED MODULE: ./build/js/verify/checks/m2-modern-envelope.js
const METHODS = {
    tools: 'tools/list',
    resources: 'resources/list',
    resourceTemplates: 'resources/templates/list',
    prompts: 'prompts/list',
};
/** M2: what a result must carry from 2026-07-28 on, without which v2 clients reject it whole. */
function checkEnvelope(era, kind, list) {
    if (era !== 'modern' || list.pages === 0)
        return [];
    const { resultType, ttlMs, cacheScope } = list.envelope;
    const faults = [];
    if (resultType === undefined)
        faults.push('lacks resultType');
    else if (resultType !== 'complete')
        faults.push('has a resultType other than "complete"');
    if (ttlMs === undefined)
        faults.push('lacks ttlMs');
    else if (!Number.isInteger(ttlMs) || Number(ttlMs) < 0)
        faults.push('has a ttlMs that is no whole number from 0 on');
    if (cacheScope === undefined)
        faults.push('lacks cacheScope');
    else if (cacheScope !== 'public' && cacheScope !== 'private')
        faults.push('has a cacheScope other than public and private');
    if (faults.length === 0)
        return [];
    return [
        {
            id: 'M2',
            key: `M2:${kind}`,
            status: 'fail',
            message: `${METHODS[kind]} ${faults.join(', ')}: v2 clients reject it.`,
            hint: 'Send resultType, ttlMs and cacheScope with every list in 2026-07-28; a current SDK does.',
        },
    ];
}

;// CONCATENATED MODULE: ./build/js/verify/checks/n2-probe-hostile.js

/** N2: a legacy server that answers `server/discover` so that clients which probe give up; seen while connecting. */
function checkProbe(notices) {
    return (0,notice/* warnOf */.c)('N2', notices);
}

// EXTERNAL MODULE: ./build/js/verify/checks/t1-capability.js
var t1_capability = __webpack_require__(40246);
// EXTERNAL MODULE: ./build/js/verify/checks/t3-pagination.js
var t3_pagination = __webpack_require__(47258);
;// CONCATENATED MODULE: ./build/js/verify/checks/t6-ttl.js

const LONG_MS = 60 * 60_000;
/** T6: clients may keep a list for `ttlMs`, a rollback notwithstanding. */
function checkTtl(era, kind, list) {
    const { ttlMs } = list.envelope;
    if (era !== 'modern' || typeof ttlMs !== 'number' || !(ttlMs > LONG_MS))
        return [];
    return [
        {
            id: 'T6',
            key: `T6:${kind}`,
            status: 'warn',
            message: `Clients may keep the list of ${kind} for ${(0,excerpt/* span */.Ln)(ttlMs)}, after a rollback too.`,
            hint: 'Lower ttlMs to what you can bear with a wrong list; minutes are usual.',
        },
    ];
}

// EXTERNAL MODULE: ./build/js/diff/fails.js
var fails = __webpack_require__(18265);
// EXTERNAL MODULE: ./build/js/diff/levels.js
var levels = __webpack_require__(11497);
;// CONCATENATED MODULE: ./build/js/verify/checks/t5-drift.js



/**
 * T5: drift from the snapshot, one result per subject. A change at or above `failOn` that nobody accepted fails; a
 * breaking or review change below it warns; what is safe or accepted is only told. What cannot be compared is
 * inconclusive.
 */
function checkDrift(comparison, failOn, accepted) {
    if (!comparison.comparable) {
        return [
            {
                id: 'T5',
                key: 'T5',
                status: 'inconclusive',
                message: `Not comparable with the snapshot: ${(0,excerpt/* excerpt */.Kb)(comparison.reason, 300)}`,
                hint: comparison.hint,
            },
        ];
    }
    const bySubject = new Map();
    for (const finding of comparison.findings) {
        const group = bySubject.get(finding.subject);
        if (group)
            group.push(finding);
        else
            bySubject.set(finding.subject, [finding]);
    }
    const results = [...bySubject].map(([subject, findings]) => ofSubject(subject, findings, failOn, accepted));
    if (results.length > 0)
        return results;
    const off = comparison.off ? ` ${(0,levels/* offSentence */.$)(comparison.off)}` : '';
    const message = `Serves what the snapshot says.${off}`;
    return [{ id: 'T5', key: 'T5', status: off === '' ? 'pass' : 'info', message }];
}
const WEIGHT = { breaking: 2, review: 1, safe: 0 };
function ofSubject(subject, findings, failOn, accepted) {
    const open = findings.filter((finding) => !accepted(finding));
    const worst = (open.length > 0 ? open : findings).reduce((a, b) => WEIGHT[b.severity] > WEIGHT[a.severity] ? b : a);
    const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : '';
    const taken = open.length === 0 ? ', accepted' : '';
    const base = {
        id: 'T5',
        key: `T5:${subject}`,
        message: `${(0,excerpt/* excerpt */.Kb)(subject, 120)}: ${worst.severity}${taken}, ${(0,excerpt/* excerpt */.Kb)(worst.reason, 300)}${more}`,
        subject,
    };
    if (open.length === 0) {
        return { ...base, status: 'info', hint: 'Refresh the snapshot to be done with it.' };
    }
    if ((0,fails/* failsOn */.H)(worst.severity, failOn)) {
        return {
            ...base,
            status: 'fail',
            hint: 'If it is meant: refresh the snapshot, or accept the change in the config file. If not: mend the server.',
        };
    }
    return {
        ...base,
        status: worst.severity === 'safe' ? 'info' : 'warn',
        hint: 'Look at it, then refresh the snapshot.',
    };
}

;// CONCATENATED MODULE: ./build/js/verify/drift.js



/**
 * T5 for what was served, from the memory where the same was served before. Loads the comparison only when the hash
 * differs from the snapshot's.
 */
async function driftOf(served, rules, resources, memory) {
    const key = `${served.era} ${served.protocolVersion} ${served.hash}`;
    // Single resources are in no hash.
    const work = () => compared(served, rules, resources);
    const { comparison, results } = await (resources.length === 0
        ? rememberOnce(memory.comparisons, key, work)
        : work());
    if (!comparison.comparable)
        return { results };
    const { findings } = comparison;
    return { results, findings, accepted: findings.filter(rules.accepts).map((f) => f.fingerprint) };
}
async function compared(served, rules, resources) {
    const comparison = await compare(served, rules, resources);
    return { comparison, results: checkDrift(comparison, rules.failOn, rules.accepts) };
}
async function compare(served, { file, levels }, resources) {
    const { contract } = served;
    if (file.kind === 'hand-made') {
        const { compareHandMade } = await Promise.all(/* import() */[__webpack_require__.e(3947), __webpack_require__.e(8937)]).then(__webpack_require__.bind(__webpack_require__, 18937));
        const { withLevels } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 11497));
        return { comparable: true, ...withLevels(compareHandMade(file.hash, contract), levels) };
    }
    if (file.hash === served.hash && resources.length === 0 && sameContext(file.contract, contract)) {
        return { comparable: true, findings: [] };
    }
    const { compareAndConfirm } = await Promise.all(/* import() */[__webpack_require__.e(3947), __webpack_require__.e(929), __webpack_require__.e(2776)]).then(__webpack_require__.bind(__webpack_require__, 12776));
    return compareAndConfirm(file.contract, contract, { resources, levels });
}
/** Asked under the same conditions, and answered in the same revision: then equal hashes say it all. */
function sameContext({ context: before }, { context: after }) {
    return ((0,canonical/* equalJson */.FS)({ ...before.eras[0] }, { ...after.eras[0] }) &&
        (0,canonical/* equalJson */.FS)(before.clientCapabilities, after.clientCapabilities) &&
        before.principal === after.principal);
}

;// CONCATENATED MODULE: ./build/js/verify/sample-checks.js











/** Everything that one served sample tells by itself, without a further request. */
async function checkSample({ session, lists }, served, known, options) {
    const { snapshot, declared, memory, target } = options;
    const { contract } = served;
    const reviewed = snapshot?.file.kind === 'full' ? snapshot.file.contract : undefined;
    const checks = [
        ...(0,h1_redirect/* checkRedirect */.n)(session.notices),
        ...checkProbe(session.notices),
        ...(0,m1_dropped_headers/* checkProbeHeaders */.Z)(session.notices),
        ...checkInitialized(session.notices),
        ...orPass('N1', `Speaks ${served.protocolVersion}.`, (0,n1_protocol/* checkProtocol */.Bv)(session, target.protocolVersion, reviewed)),
        ...(0,t1_capability/* checkToolsCapability */.U)(contract.capabilities, wantsTools(options)),
    ];
    const paging = [];
    for (const [kind, list] of lists) {
        paging.push(...(0,t3_pagination/* checkPagination */.j)(kind, list));
        checks.push(...checkEnvelope(served.era, kind, list), ...checkTtl(served.era, kind, list));
    }
    checks.push(...paging);
    const tools = lists.get('tools')?.items;
    if (tools) {
        const passed = tools.length === 1 ? '1 tool is well-formed.' : `${tools.length} tools are well-formed.`;
        checks.push(...orPass('T2', passed, known.tools));
    }
    if (tools && declared)
        checks.push(...(0,verify_declared/* checkDeclaredTools */.m)(contract.tools, declared));
    // Half a list against the whole snapshot would call the other half removed.
    if (!snapshot || paging.some((result) => result.status === 'fail'))
        return { checks };
    const { results, ...drift } = await driftOf(served, snapshot, declared?.resources ?? [], memory);
    return { checks: [...checks, ...results], ...drift };
}
/** Where no tool is asked for, by the config file or by the reviewed snapshot, none need be served. */
function wantsTools({ declared, snapshot }) {
    if (snapshot?.file.kind === 'full' &&
        !Object.hasOwn(snapshot.file.contract.capabilities, 'tools')) {
        return false;
    }
    return declared === undefined || declared.minTools > 0 || declared.requiredTools.length > 0;
}
/** A row without anything to say has passed. */
function orPass(id, message, results) {
    return results.length > 0 ? results : [{ id, key: id, status: 'pass', message }];
}

// EXTERNAL MODULE: ./build/js/verify/version.js
var verify_version = __webpack_require__(80322);
;// CONCATENATED MODULE: ./build/js/verify/round.js














/**
 * One round (design, "Rounds on one clock"): `samples` fresh connections side by side, the health address beside
 * them, every check of a sample, and those that need several connections or run once per verification, merged into
 * every sample's checks. Nothing that a server does makes it reject. Aborted, it ends early: what it gives then is
 * not to be judged.
 * @throws ConfigError for a target that contradicts itself.
 */
async function takeRound(options) {
    if (options.signal.aborted)
        return [];
    const { limits, room = readingRoom(options.samples, 1) } = options;
    const aside = { ...options, limits: room.aside(limits) };
    const [healths, probes] = await Promise.all([askHealths(aside), openAll(options, room)]);
    try {
        return await judge(probes, healths, aside);
    }
    finally {
        await Promise.all(probes.map((one) => one.close()));
    }
}
/** The first sample finds out by itself, or a server that gained an era since would never be noticed. */
async function openAll(options, room) {
    const { hint } = options.memory;
    const settled = await Promise.allSettled(Array.from({ length: options.samples }, (_, i) => {
        const how = i > 0 && hint ? { ...options, hint } : options;
        return room.read(i, options.limits, (limits) => probe({ ...how, limits }));
    }));
    const probes = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const failed = settled.find((one) => one.status === 'rejected');
    if (!failed)
        return probes;
    await Promise.all(probes.map((one) => one.close()));
    throw failed.reason;
}
/**
 * What the health address says to every sample. Where it tells the version, each sample asks for itself: one answer
 * for all would call a whole fleet new because one replica is.
 */
async function askHealths(options) {
    const { samples, versionFrom } = options;
    if (versionFrom && 'health' in versionFrom) {
        return Promise.all(Array.from({ length: samples }, () => askHealth(options)));
    }
    const health = await askHealth(options);
    return Array.from({ length: samples }, () => health);
}
async function askHealth(options) {
    const { healthUrl, wallClock } = options;
    if (!healthUrl)
        return undefined;
    const wire = wireOf(options);
    try {
        return judgeHealth(healthUrl, await (0,health/* probeHealth */.v)(healthUrl, wire), wallClock());
    }
    finally {
        await wire.close();
    }
}
async function judge(probes, healths, options) {
    const endpoint = options.label ?? (0,excerpt/* placeOf */.$t)(options.target.url.href);
    const open = [];
    const samples = [];
    for (const [i, probed] of probes.entries()) {
        const health = healths[i];
        const { startedAt, endedAt } = probed;
        const base = { endpoint, startedAt, endedAt };
        if (health?.well === false)
            samples.push({ ...base, outcome: health.failure, checks: [] });
        else if (probed.kind === 'failed')
            samples.push({ ...base, outcome: probed.failure, checks: [] });
        else {
            const known = await knownOf(probed, options.memory, options.clock);
            const served = servedBy(probed, known, health, options);
            const own = await checkSample(probed, served, known, options);
            const sample = { ...base, outcome: { kind: 'served', served }, ...own };
            samples.push(sample);
            open.push({ probed, served, sample });
        }
    }
    const [first] = open;
    const merged = first ? await checkTogether(first, open, options) : [];
    for (const { sample } of open)
        sample.checks = [...sample.checks, ...merged];
    blameAffinity(probes, samples, merged);
    return samples;
}
function servedBy({ session, listMs }, { contract, hash, neutralHash }, health, options) {
    const version = (0,verify_version/* versionOf */.E)(session, options.versionFrom, health?.well ? health.json : undefined);
    const { era, protocolVersion, transport, connectMs } = session;
    const served = {
        contract,
        hash,
        neutralHash,
        era,
        protocolVersion,
        transport,
        connectMs,
        listMs,
    };
    return version === undefined ? served : { ...served, version };
}
/** T4, S1, R2, latency, and what runs once. All of it concerns every sample of the round. */
async function checkTogether(first, open, options) {
    const { memory, declared, samples } = options;
    const served = open.map((one) => one.served);
    const results = checkAgreement(served);
    const mixed = results.some(({ status }) => status === 'fail');
    memory.hint = { era: first.served.era, transport: first.served.transport };
    memory.coldStart ??= checkColdStart(first.probed.session.exchanges);
    if (memory.coldStart)
        results.push(memory.coldStart);
    if (declared)
        results.push(...checkLatency(served, declared.latency, memory.servedRounds > 0));
    memory.servedRounds++;
    // While versions are mixed, a session that is lost or a call that fails is the rollout's doing.
    if (mixed || options.signal.aborted)
        return results;
    const wire = wireOf(options, true);
    try {
        // Two more than there are samples: with two replicas a lost affinity hides from few connections.
        const affinity = await (0,s1_affinity/* checkAffinity */.vi)(first.probed.session, options.target, wire, samples + 2);
        results.push(...affinity);
        // Whatever else would be asked could go astray as well.
        if (affinity.some(({ status }) => status === 'fail'))
            return results;
    }
    finally {
        await wire.close();
    }
    return [...results, ...(await checkOnce(first.probed, first.served, options))];
}

// EXTERNAL MODULE: ./build/js/gate/answers.js
var answers = __webpack_require__(12547);
// EXTERNAL MODULE: ./build/js/gate/client.js
var client = __webpack_require__(34513);
// EXTERNAL MODULE: ./build/js/gate/endpoint-names.js
var endpoint_names = __webpack_require__(96050);
// EXTERNAL MODULE: ./build/js/gate/health-address.js
var health_address = __webpack_require__(87881);
;// CONCATENATED MODULE: ./build/js/gate/endpoints-agree.js

/** Kinds of listings that one message tells apart, and endpoints that it names for each. */
const MAX_TOLD = 4;
/**
 * T4 between endpoints: each one's connections agree, but an endpoint serves other things than the next. Undefined
 * where all serve the same, or where one of them is mixed by itself.
 */
function endpointsAgree(groups) {
    const served = groups.map((samples) => samples.flatMap(endpoints_agree_servedBy));
    const isMixed = (all) => checkAgreement(all).some(({ status }) => status === 'fail');
    if (served.some(isMixed) || !isMixed(served.flat()))
        return undefined;
    return {
        id: 'T4',
        key: 'T4',
        status: 'fail',
        message: `The endpoints serve different things: ${told(groups, served)}.`,
        hint: 'Wait for the rollout to finish everywhere before the gate, and look for an endpoint that was left behind.',
    };
}
function endpoints_agree_servedBy({ outcome }) {
    return outcome.kind === 'served' ? [outcome.served] : [];
}
function told(groups, served) {
    const versions = new Set(served.flat().map(({ version }) => version));
    const hashes = new Set(served.flat().map(({ hash }) => hash));
    const kinds = new Map();
    for (const [i, [first]] of served.entries()) {
        if (!first)
            continue;
        const contract = `contract ${first.hash.replace(/^sha256:/, '').slice(0, 12)}`;
        const what = [
            ...(first.version === undefined ? [] : [first.version]),
            ...(versions.size < 2 || hashes.size > 1 ? [contract] : []),
        ].join(', ');
        kinds.set(what, [...(kinds.get(what) ?? []), groups[i]?.[0]?.endpoint ?? '']);
    }
    const all = [...kinds];
    const texts = all.slice(0, MAX_TOLD).map(([what, where]) => {
        const more = where.length - MAX_TOLD;
        const names = where.slice(0, MAX_TOLD).join(', ');
        return `${names}${more > 0 ? ` and ${more} more` : ''}: ${what}`;
    });
    return `${texts.join('; ')}${all.length > MAX_TOLD ? `; and ${all.length - MAX_TOLD} others` : ''}`;
}

;// CONCATENATED MODULE: ./build/js/gate/join-samples.js


/** Endpoints that one message names; the others are counted. */
const MAX_NAMED = 3;
/**
 * The samples of several endpoints as one round. Declared calls that were made at one endpoint only (`madeOnce`, by
 * name) count for all of them. A check that holds at some endpoints and not at others says at which it does not.
 */
function joinSamples(byEndpoint, madeOnce) {
    if (byEndpoint.length === 1)
        return [...(byEndpoint[0] ?? [])];
    const ids = new Set(madeOnce.map(verify_declared/* callId */.A));
    const [first] = byEndpoint[0] ?? [];
    const calls = first?.checks.filter(({ id }) => ids.has(id)) ?? [];
    const agreement = endpointsAgree(byEndpoint);
    const together = agreement ? [agreement] : [];
    const groups = byEndpoint.map((samples, i) => samples.map((sample) => sample.outcome.kind === 'served'
        ? { ...sample, checks: [...sample.checks, ...(i === 0 ? [] : calls), ...together] }
        : sample));
    const where = placesOf(groups);
    return groups.flat().map((sample) => ({
        ...sample,
        checks: sample.checks.map((check) => {
            const places = where.get(placeKey(check));
            return check === agreement || places === undefined || places.size === groups.length
                ? check
                : { ...check, message: `${named([...places])}: ${check.message}` };
        }),
    }));
}
const placeKey = ({ key, status }) => `${status} ${key}`;
/** At which endpoints each result stands that is not a pass. */
function placesOf(groups) {
    const where = new Map();
    for (const { endpoint, checks } of groups.flat()) {
        for (const check of checks) {
            if (check.status === 'pass' || check.status === 'info')
                continue;
            const places = where.get(placeKey(check)) ?? new Set();
            where.set(placeKey(check), places.add(endpoint));
        }
    }
    return where;
}
function named(places) {
    const shown = places.slice(0, MAX_NAMED).join(', ');
    return places.length > MAX_NAMED ? `${shown} and ${places.length - MAX_NAMED} more` : shown;
}

;// CONCATENATED MODULE: ./build/js/gate/rounds.js











/**
 * Rounds of what was deployed, at every endpoint (the live ones, unless others are named): every check, the
 * snapshot's rules included.
 */
function deployedRounds(run, known, endpoints = run.settings.endpoints) {
    const { settings } = run;
    const drift = driftRules(run, known);
    return rounds(run, endpoints, {
        declared: settings.checks,
        ...(drift && { snapshot: drift }),
        // A declared call may change something: it is made once, on what may be the deployed version.
        mayCall: (served) => (0,identity/* identify */.l)((0,answers/* toServedAnswer */.x)(served, known.snapshot?.file), known.evidence) !== 'old',
    });
}
/** Rounds of the previous version: the protocol's checks, and the declared ones where one of them failed. */
function previousRounds(run, failed, endpoints = run.settings.endpoints) {
    const declared = failed.some((key) => key.startsWith('declared/'));
    return rounds(run, endpoints, declared ? { declared: run.settings.checks } : {});
}
/** Rounds of what is live before this run changes it: every check that the deployed version will meet, but no declared call, which may change something. */
function roundsBefore(run, known) {
    const { settings } = run;
    const drift = driftRules(run, known);
    const rules = { declared: settings.checks, mayCall: () => false };
    return rounds(run, settings.endpoints, { ...rules, ...(drift && { snapshot: drift }) });
}
/** One round per endpoint, side by side, joined: one decision. Each endpoint has a memory of its own. */
function rounds(run, endpoints, rules) {
    const { samples } = run.settings;
    const names = (0,endpoint_names/* endpointNames */.C)(endpoints);
    const room = {};
    const beside = newVerifyMemory();
    const all = endpoints.map((endpoint, i) => ({
        ...atEndpoint(run, endpoint, i === 0 ? rules : withoutSingleCalls(rules)),
        memory: newVerifyMemory(beside),
        label: names[i] ?? endpoint,
    }));
    const calls = rules.declared?.toolCalls.filter(({ repeat }) => !repeat) ?? [];
    const madeOnce = calls.map(({ name }) => name);
    return async (signal) => {
        const shared = { signal, room: readingRoom(samples, all.length, room) };
        const taken = await Promise.all(all.map((one) => takeRound({ ...one, ...shared })));
        return joinSamples(taken, madeOnce);
    };
}
/** A declared call is made once per verification, at the first endpoint: only one that may be repeated is made at all. */
function withoutSingleCalls(rules) {
    const { declared } = rules;
    if (!declared)
        return rules;
    return {
        ...rules,
        declared: { ...declared, toolCalls: declared.toolCalls.filter(({ repeat }) => repeat) },
    };
}
function atEndpoint(run, endpoint, rules) {
    const { settings, clock, env } = run;
    const { versionFrom, principal } = settings;
    const lists = settings.checks.resources.length > 0 ? [...snapshot_hash/* HASHED_LISTS */.AS, 'resources'] : [...snapshot_hash/* HASHED_LISTS */.AS];
    const healthUrl = (0,health_address/* healthAddress */.h)(settings, endpoint);
    return {
        target: (0,client/* httpTarget */.SA)(endpoint, settings, run.credentials),
        clientInfo: client/* CLIENT_INFO */.JR,
        limits: (0,client/* limitsOf */.Af)(settings),
        env,
        clock,
        wallClock: Date.now,
        samples: settings.samples,
        lists,
        all: run.all,
        ...rules,
        ...(principal !== undefined && { principal }),
        ...(healthUrl && { healthUrl }),
        ...(versionFrom && { versionFrom }),
    };
}
function driftRules(run, known) {
    if (!known.snapshot)
        return undefined;
    const { accept, failOn, rules } = run.settings;
    const entryOf = (0,diff_accept/* acceptedBy */.lA)(accept, run.today);
    return {
        file: known.snapshot.file,
        failOn,
        ...(rules && { levels: rules }),
        accepts: (finding) => entryOf(finding) !== undefined,
    };
}


/***/ }),

/***/ 99907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  In: () => (/* binding */ changesLive),
  Fm: () => (/* binding */ rollBackFrom),
  tN: () => (/* binding */ undo),
  nL: () => (/* binding */ whyNotOurs)
});

// EXTERNAL MODULE: ./build/js/decide/revision.js
var revision = __webpack_require__(4798);
// EXTERNAL MODULE: ./build/js/decide/rollback-plan.js
var rollback_plan = __webpack_require__(25435);
// EXTERNAL MODULE: ./build/js/diff/fails.js
var diff_fails = __webpack_require__(18265);
// EXTERNAL MODULE: ./build/js/verify/checks/t1-capability.js
var t1_capability = __webpack_require__(40246);
// EXTERNAL MODULE: ./build/js/verify/checks/t2-tools.js + 4 modules
var t2_tools = __webpack_require__(39978);
// EXTERNAL MODULE: ./build/js/verify/declared.js
var declared = __webpack_require__(19126);
;// CONCATENATED MODULE: ./build/js/gate/baseline-checks.js




/** Time for looking at the baseline's schemas. */
const SCHEMA_BUDGET_MS = 2000;
/**
 * Which of the failed checks the version before the deployment failed as well, as far as its contract tells:
 * undoing the deployment would not mend those. A check that needs a live answer counts as not failed.
 */
async function failedBefore(run, known, failed, samples) {
    if (!known.baseline)
        return [];
    const contract = known.baseline.contract;
    const keys = new Set([
        ...(known.baseline.failed ?? []),
        ...(await contractFailures(run, contract)),
        ...(await driftBefore(run, known, contract, samples)),
    ]);
    return failed.filter((key) => keys.has(key));
}
async function contractFailures(run, contract) {
    const { checks } = run.settings;
    const results = [
        ...(0,t1_capability/* checkToolsCapability */.U)(contract.capabilities, checks.minTools > 0),
        ...(await (0,t2_tools/* checkTools */.G)(contract.tools, contract.context.eras[0]?.era ?? 'legacy', {
            clock: run.clock,
            budgetMs: SCHEMA_BUDGET_MS,
        })),
        ...(0,declared/* checkDeclaredTools */.m)(contract.tools, checks),
    ];
    return results.filter((r) => r.status === 'fail').map((r) => r.key);
}
/** The subjects whose failing changes all stood in the baseline already. */
async function driftBefore(run, known, contract, samples) {
    const reviewed = known.snapshot?.file;
    const now = samples.find((s) => s.findings)?.findings ?? [];
    if (reviewed?.kind !== 'full' || now.length === 0)
        return [];
    const { compareAndConfirm } = await Promise.all(/* import() */[__webpack_require__.e(3947), __webpack_require__.e(929), __webpack_require__.e(2776)]).then(__webpack_require__.bind(__webpack_require__, 12776));
    const comparison = await compareAndConfirm(reviewed.contract, contract, {
        resources: run.settings.checks.resources,
        levels: run.settings.rules,
    });
    if (!comparison.comparable)
        return [];
    const before = new Set(comparison.findings.map((f) => f.fingerprint));
    const fails = (f) => (0,diff_fails/* failsOn */.H)(f.severity, run.settings.failOn);
    const subjects = new Set(now.filter(fails).map((f) => f.subject));
    return [...subjects]
        .filter((subject) => now.every((f) => f.subject !== subject || !fails(f) || before.has(f.fingerprint)))
        .map((subject) => `T5:${subject}`);
}

// EXTERNAL MODULE: ./build/js/gate/ending.js
var gate_ending = __webpack_require__(83281);
// EXTERNAL MODULE: ./build/js/gate/failed-version.js
var failed_version = __webpack_require__(17894);
// EXTERNAL MODULE: ./build/js/gate/previous.js
var previous = __webpack_require__(83519);
// EXTERNAL MODULE: ./build/js/gate/revision.js
var gate_revision = __webpack_require__(80271);
// EXTERNAL MODULE: ./build/js/gate/rollback-phase.js + 1 modules
var rollback_phase = __webpack_require__(83709);
// EXTERNAL MODULE: ./build/js/gate/rounds.js + 27 modules
var rounds = __webpack_require__(5704);
;// CONCATENATED MODULE: ./build/js/gate/undo.js









/** Decides once what a confirmed failure leads to: hold, or look whose deployment is live, roll back, and prove it. */
async function undo(run, deployment, failure) {
    const { phase, checks, samples, reason, hint, unsure } = failure;
    const { settings } = run;
    const { known, before, changed } = deployment;
    // What a rollback does to sessions is not what the rollout did.
    run.watches.ask();
    const failedCheck = checks[0];
    const named = { failedPhase: phase, ...(failedCheck !== undefined && { failedCheck }) };
    run.emit({
        type: 'decision',
        phase,
        verdict: 'fail',
        reason,
        ...(failedCheck !== undefined && { check: failedCheck }),
        ...(hint !== undefined && { hint }),
    });
    const saidByDeployStep = settings.revisionCommand !== undefined && settings.expectedRevision !== undefined;
    const plan = (0,rollback_plan/* planRollback */.I)({
        ...(settings.rollbackCommand !== undefined && { command: settings.rollbackCommand }),
        ...(before && { before }),
        ...(changed !== undefined && { changed }),
        ...(unsure && { unsure }),
        onFailure: settings.onFailure,
        runAttempt: run.runAttempt,
        ownershipKnown: saidByDeployStep || changesLive(run),
        failed: checks,
        failedBefore: await failedBefore(run, known, checks, samples),
    });
    if (plan.action === 'skip')
        return { ...skipped(run, reason, plan), ...named };
    if (run.cancelled.aborted)
        return (0,gate_ending/* cancelled */.KW)(run, phase);
    const stop = await whyNotOurs(run, deployment, phase, plan.command);
    if (stop) {
        return stop.kind === 'superseded' ? stop.ending : { ...skipped(run, reason, stop), ...named };
    }
    const notBack = await (0,previous/* whyNotBack */.h)(run, known, plan.command);
    if (notBack)
        return { ...skipped(run, reason, notBack), ...named };
    if (run.cancelled.aborted)
        return (0,gate_ending/* cancelled */.KW)(run, phase);
    const from = (0,failed_version/* failedVersion */.C)(checks, failure.deployed, known);
    const ending = await rollBackFrom(run, deployment, from, plan.command, reason);
    return { ...named, ...ending };
}
/** Runs the rollback and says how it ended. */
async function rollBackFrom(run, deployment, from, command, reason) {
    if (from.id) {
        const { id, version } = from;
        run.emit({ type: 'contract', of: 'failed', id, ...(version !== undefined && { version }) });
    }
    const takeRound = (0,rounds/* previousRounds */.X3)(run, from.checks);
    const done = await (0,rollback_phase/* rollBack */.Fu)(run, deployment, from, command, reason, takeRound);
    run.emit({
        type: 'rollback',
        outcome: done.outcome,
        reason: done.reason,
        ...(done.by && { verifiedBy: done.by }),
    });
    return done.outcome === 'done'
        ? { result: 'rolled-back', reason: done.reason }
        : {
            result: 'rollback-failed',
            failedPhase: 'verify-rollback',
            reason: done.reason,
            hint: done.hint,
        };
}
/** This run itself deploys or promotes. */
function changesLive({ settings }) {
    return settings.deployCommand !== undefined || settings.promoteCommand !== undefined;
}
/** Asks immediately before a rollback whose deployment is live (design, "Ours or somebody else's"); undefined: go on. */
async function whyNotOurs(run, { revisions }, phase, command) {
    if (run.settings.revisionCommand === undefined)
        return undefined;
    const owner = (0,revision/* ownerOf */.bf)(revisions.deployed, await (0,gate_revision/* readRevision */.M)(run, 'before-rollback'));
    switch (owner.owner) {
        case 'ours':
            return undefined;
        case 'somebody-else':
            return { kind: 'superseded', ending: (0,gate_ending/* superseded */.zT)(run, phase, owner.live, owner.ours) };
        case 'unknown':
            return {
                kind: 'hold',
                reason: `Whose deployment is live is not known: ${owner.why}.`,
                hint: `Look at what is live. To roll back by hand, run: ${command}`,
            };
    }
}
function skipped(run, reason, why) {
    run.emit({ type: 'rollback', outcome: 'skipped', reason: why.reason });
    return { result: 'failed', reason, hint: why.hint };
}


/***/ }),

/***/ 17105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _decide_verification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51637);
/* harmony import */ var _decide_rounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90382);
/* harmony import */ var _endpoint_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96050);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74541);
/* harmony import */ var _undo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99907);





/** Takes rounds until they decide (design, "Rounds on one clock"). Never passes what was cancelled. */
function verify(run, { known, changed }, { phase, takeRound, until, onlyOurs, candidate }) {
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .inPhase */ .x)(run, phase, async () => {
        const { settings } = run;
        const startedAt = run.clock();
        const answered = known.baseline !== undefined && !candidate;
        const at = answered ? recordedAt(run) : undefined;
        const before = {
            ...{ answered, accepted: answered },
            ...(changed && { changed }),
            ...(at && { at }),
        };
        const rules = {
            failureThreshold: settings.failureThreshold,
            startedAt,
            deadlineAt: Math.min(startedAt + settings.waitTimeoutMs, until),
            before,
            versionFromBeside: settings.versionFrom !== undefined && 'health' in settings.versionFrom,
            ...(onlyOurs && { onlyOurs }),
        };
        const verified = await (0,_decide_rounds_js__WEBPACK_IMPORTED_MODULE_1__/* .decideRounds */ .Mz)(run, {
            phase,
            known,
            takeRound,
            until,
            intervalMs: settings.intervalMs,
            decide: (rounds, now) => (0,_decide_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .decideVerification */ .uh)(rounds, known.evidence, rules, now),
        });
        return { ...verified, phaseOutcome: _decide_rounds_js__WEBPACK_IMPORTED_MODULE_1__/* .PHASE_OUTCOME */ .Hu[verified.verdict] };
    });
}
/** Of several endpoints a baseline from a file knows the first; what this run recorded itself, it asked them all. */
function recordedAt(run) {
    const { endpoints } = run.settings;
    if (endpoints.length < 2 || (0,_undo_js__WEBPACK_IMPORTED_MODULE_2__/* .changesLive */ .In)(run))
        return undefined;
    const first = new Set((0,_endpoint_names_js__WEBPACK_IMPORTED_MODULE_4__/* .endpointNames */ .C)(endpoints).slice(0, 1));
    return { answered: first, accepted: first };
}


/***/ }),

/***/ 54226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ handMadeHash)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4462);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52783);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27687);



/**
 * The hashes, in lower-case hex, that a team's own script may have computed over this contract's tools: SHA-256 over
 * JSON of the array of `{name, description}`, sorted by name. The first is the canonical way, in JavaScript:
 * `JSON.stringify(tools.map(({name, description}) => ({name, description})).sort(byCodePoint))`.
 *
 * Scripts differ, and each variation is a SHA-256 of the same content, so all are accepted: sorted by code point or by
 * `localeCompare`; a missing description left out, `null` (Python) or `""`; keys in this order or sorted; compact,
 * Python's default separators with or without ASCII escapes, or what `jq` prints, pretty (`-S`) or compact (`-c`),
 * with its newline.
 */
function handMadeHash(contract) {
    const tools = contract.tools.filter((tool) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(tool));
    const entries = tools.map((tool) => {
        const { name, description } = tool;
        return {
            name: typeof name === 'string' ? name : '',
            description: typeof description === 'string' ? description : undefined,
        };
    });
    const hashes = new Set();
    for (const order of [_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O, compareLocale]) {
        const sorted = entries.toSorted((a, b) => order(a.name, b.name));
        for (const missing of [undefined, null, '']) {
            const filled = sorted.map(({ name, description }) => ({
                name,
                description: description ?? missing,
            }));
            for (const text of spellings(filled))
                hashes.add((0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(text));
        }
    }
    return [...hashes];
}
/** The one place where a locale's order is right: it is what the scripts used. */
function compareLocale(a, b) {
    return a.localeCompare(b);
}
function* spellings(entries) {
    const keySorted = entries.map(({ name, description }) => ({ description, name }));
    for (const list of [entries, keySorted]) {
        const compact = JSON.stringify(list);
        yield compact;
        yield `${compact}\n`;
        yield `${JSON.stringify(list, null, 2)}\n`;
        yield JSON.stringify(list, null, 2);
        const spaced = `[${list.map(spacedObject).join(', ')}]`;
        yield spaced;
        yield asciiOnly(spaced);
        yield asciiOnly(compact);
    }
}
/** As Python's `json.dumps` writes an object by default. */
function spacedObject(entry) {
    const members = Object.entries(entry)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    return `{${members.join(', ')}}`;
}
function asciiOnly(json) {
    return json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 39978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ checkTools)
});

// EXTERNAL MODULE: ./build/js/json.js
var json = __webpack_require__(4462);
// EXTERNAL MODULE: ./build/js/verify/excerpt.js
var excerpt = __webpack_require__(29379);
// EXTERNAL MODULE: ./build/js/json-pointer.js
var json_pointer = __webpack_require__(21858);
;// CONCATENATED MODULE: ./build/js/verify/schema-walk.js


/** Keywords whose value is a schema. */
const SCHEMA = new Set([
    'additionalProperties',
    'unevaluatedProperties',
    'unevaluatedItems',
    'propertyNames',
    'contains',
    'not',
    'if',
    'then',
    'else',
    'contentSchema',
    'items',
]);
/** Keywords whose value maps names to schemas. */
const SCHEMA_MAP = new Set([
    'properties',
    'patternProperties',
    '$defs',
    'definitions',
    'dependentSchemas',
]);
/** Keywords whose value is a non-empty list of schemas. */
const SCHEMA_LIST = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const TEXT = new Set([
    '$comment',
    'title',
    'description',
    'format',
    'pattern',
    'contentEncoding',
    'contentMediaType',
]);
const COUNT = new Set([
    'maxLength',
    'minLength',
    'maxItems',
    'minItems',
    'maxProperties',
    'minProperties',
    'maxContains',
    'minContains',
]);
const NUMBER = new Set(['maximum', 'minimum', 'exclusiveMaximum', 'exclusiveMinimum']);
const FLAG = new Set(['uniqueItems', 'readOnly', 'writeOnly', 'deprecated']);
const TYPES = new Set(['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']);
/** Keywords that say nothing about form, or anything. */
const ANY = new Set(['const', 'default']);
const MAX_NODES = 100_000;
/**
 * One pass over a schema, iterative and bounded. Most schemas of real servers turn out `plain`, so that no
 * validator has to be loaded for them.
 */
function walkSchema(schema) {
    const walk = {
        plain: true,
        refs: [],
        patterns: [],
        rebased: false,
        longestList: 0,
        cutShort: false,
    };
    const stack = [{ node: schema, pointer: '' }];
    let budget = MAX_NODES;
    for (let next = stack.pop(); next; next = stack.pop()) {
        const { node, pointer } = next;
        if (typeof node === 'boolean')
            continue;
        if (!(0,json/* isJsonObject */.O)(node)) {
            walk.plain = false;
            continue;
        }
        for (const [keyword, value] of Object.entries(node)) {
            if (--budget < 0)
                return { ...walk, cutShort: true };
            const at = pointer + (0,json_pointer/* segment */.mX)(keyword);
            const push = (child, token) => {
                budget--;
                stack.push({ node: child, pointer: at + (0,json_pointer/* segment */.mX)(token) });
            };
            if (SCHEMA.has(keyword))
                stack.push({ node: value, pointer: at });
            else if (SCHEMA_MAP.has(keyword)) {
                if (!(0,json/* isJsonObject */.O)(value))
                    walk.plain = false;
                else
                    for (const [name, child] of Object.entries(value))
                        push(child, name);
            }
            else if (SCHEMA_LIST.has(keyword)) {
                if (!Array.isArray(value) || value.length === 0)
                    walk.plain = false;
                else
                    for (const [index, child] of value.entries())
                        push(child, String(index));
            }
            else
                look(keyword, value, at, walk);
            if (budget < 0)
                return { ...walk, cutShort: true };
        }
    }
    return walk;
}
function look(keyword, value, pointer, walk) {
    if (Array.isArray(value))
        walk.longestList = Math.max(walk.longestList, value.length);
    if (keyword === '$ref' && typeof value === 'string')
        walk.refs.push({ ref: value, pointer });
    else if (keyword === '$id' || keyword === '$anchor' || keyword === '$dynamicAnchor') {
        walk.rebased = true;
        walk.plain = false;
    }
    else if (!hasRightForm(keyword, value))
        walk.plain = false;
    if (keyword === 'pattern' && typeof value === 'string')
        walk.patterns.push({ pattern: value, pointer });
}
function hasRightForm(keyword, value) {
    if (TEXT.has(keyword))
        return typeof value === 'string';
    if (COUNT.has(keyword))
        return Number.isInteger(value) && Number(value) >= 0;
    if (NUMBER.has(keyword))
        return typeof value === 'number';
    if (FLAG.has(keyword))
        return typeof value === 'boolean';
    if (ANY.has(keyword))
        return true;
    switch (keyword) {
        case '$schema':
            // What is plain by 2020-12 is by draft-07 too, which v1 servers name.
            return typeof value === 'string' && /2020-12|draft-0[67]/.test(value);
        case 'type':
            return typeof value === 'string'
                ? TYPES.has(value)
                : distinct(value, (t) => TYPES.has(t)) && nonEmpty(value);
        case 'required':
            return distinct(value, () => true);
        case 'enum':
            return isPlainEnum(value);
        case 'examples':
            return Array.isArray(value);
        case 'multipleOf':
            return typeof value === 'number' && value > 0;
        case '$ref':
        case '$vocabulary':
        case '$dynamicRef':
        case '$recursiveRef':
        case '$recursiveAnchor':
        case 'dependencies':
        case 'dependentRequired':
            return false;
        default:
            // Not a keyword of JSON Schema: free.
            return true;
    }
}
/** Scalars that differ, as draft-07 wants; whether objects do is for the validator. */
function isPlainEnum(value) {
    if (!Array.isArray(value) || value.length === 0)
        return false;
    return (value.every((v) => typeof v !== 'object' || v === null) && new Set(value).size === value.length);
}
const nonEmpty = (value) => Array.isArray(value) && value.length > 0;
function distinct(value, test) {
    if (!Array.isArray(value))
        return false;
    return (value.every((v) => typeof v === 'string' && test(v)) && new Set(value).size === value.length);
}

;// CONCATENATED MODULE: ./build/js/verify/schema-validity.js



/** Beyond these a schema is not given to the validator, whose time is not linear. */
const MAX_VALIDATED_CHARS = 512 * 1024;
const MAX_VALIDATED_LIST = 2000;
/** Judges schemas one after the other; loads the validator only when a schema is not plain. */
class SchemaJudge {
    validators;
    async judge(schema) {
        const walk = walkSchema(schema);
        if (walk.cutShort)
            return { level: 'doubtful', message: 'is too large to be validated' };
        return ((walk.plain ? undefined : await this.againstMetaSchema(schema, walk)) ??
            danglingReference(schema, walk) ??
            badPattern(walk));
    }
    async againstMetaSchema(schema, walk) {
        const dialect = dialectOf(schema.$schema);
        if (dialect === 'unknown')
            return undefined;
        if (walk.longestList > MAX_VALIDATED_LIST ||
            JSON.stringify(schema).length > MAX_VALIDATED_CHARS) {
            return { level: 'doubtful', message: 'is too large to be validated' };
        }
        this.validators ??= await loadValidators();
        const { draft2020, draft07 } = this.validators;
        const first = dialect === 'draft-07' ? draft07(schema) : draft2020(schema);
        if (first === undefined)
            return undefined;
        // Without $schema older servers mean draft-07: a tuple as `items`, say.
        if (dialect === 'unnamed' && draft07(schema) === undefined)
            return undefined;
        return { level: 'invalid', message: `is no valid JSON Schema: ${first}` };
    }
}
function dialectOf($schema) {
    if ($schema === undefined)
        return 'unnamed';
    if (typeof $schema !== 'string')
        return '2020-12';
    if (/2020-12|2019-09/.test($schema))
        return '2020-12';
    return /draft-0[67]/.test($schema) ? 'draft-07' : 'unknown';
}
async function loadValidators() {
    const [{ Ajv2020 }, { Ajv }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19)), Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19))]);
    const options = {
        strict: false,
        validateFormats: false,
        logger: false,
        allErrors: false,
    };
    const against = (ajv, id) => {
        const validate = ajv.getSchema(id);
        return (schema) => {
            if (!validate || validate(schema))
                return undefined;
            const fault = validate.errors?.[0];
            return (0,excerpt/* excerpt */.Kb)(`${fault?.instancePath || '(root)'} ${fault?.message ?? 'does not hold'}`);
        };
    };
    return {
        draft2020: against(new Ajv2020(options), 'https://json-schema.org/draft/2020-12/schema'),
        draft07: against(new Ajv(options), 'http://json-schema.org/draft-07/schema'),
    };
}
function danglingReference(schema, walk) {
    if (walk.rebased)
        return undefined;
    const lost = walk.refs.find(({ ref }) => ref.startsWith('#/') && (0,json_pointer/* valueAt */.fK)(schema, (0,json_pointer/* pointerSegments */.cP)(decode(ref.slice(1)))) === undefined);
    return (lost && {
        level: 'invalid',
        message: `refers to ${(0,excerpt/* excerpt */.Kb)(lost.ref, 80)}, which does not exist`,
    });
}
/** A URI fragment as the JSON pointer that it stands for (RFC 6901 §6). */
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Patterns are only compiled, never run. */
function badPattern({ patterns }) {
    const bad = patterns.find(({ pattern }) => !compiles(pattern));
    return (bad && {
        level: 'doubtful',
        message: `has a pattern that JavaScript clients cannot compile at ${(0,excerpt/* excerpt */.Kb)(bad.pointer, 80)}`,
    });
}
function compiles(pattern) {
    if (pattern.length > 20_000)
        return false;
    try {
        new RegExp(pattern, 'u');
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/js/verify/tool-shape.js


const HINTS = ['readOnlyHint', 'destructiveHint', 'idempotentHint', 'openWorldHint'];
/**
 * What in a raw item of `tools/list` makes SDK clients reject the whole list, in words ("inputSchema lacks
 * type:object"); undefined where nothing does. Follows the schemas by which v1 and v2 clients parse a tool, which
 * are stricter in the legacy era.
 */
function toolShapeFault(tool, era) {
    if (!(0,json/* isJsonObject */.O)(tool))
        return `is ${nameOf(tool)}, not an object`;
    if (typeof tool.name !== 'string')
        return `name is ${nameOf(tool.name)}, not a string`;
    for (const member of ['title', 'description']) {
        const value = tool[member];
        if (value !== undefined && typeof value !== 'string')
            return `${member} is ${nameOf(value)}, not a string`;
    }
    return (inputFault(tool.inputSchema, era) ??
        outputFault(tool.outputSchema, era) ??
        annotationsFault(tool.annotations) ??
        iconsFault(tool.icons) ??
        (era === 'legacy' ? executionFault(tool.execution) : undefined) ??
        (tool._meta === undefined || (0,json/* isJsonObject */.O)(tool._meta)
            ? undefined
            : `_meta is ${nameOf(tool._meta)}, not an object`));
}
function inputFault(schema, era) {
    if (schema === undefined)
        return 'has no inputSchema';
    if (!(0,json/* isJsonObject */.O)(schema))
        return `inputSchema is ${nameOf(schema)}, not an object`;
    if (schema.type !== 'object')
        return 'inputSchema lacks type:object';
    return schemaMembersFault('inputSchema', schema, era);
}
function outputFault(schema, era) {
    if (schema === undefined)
        return undefined;
    if (!(0,json/* isJsonObject */.O)(schema))
        return `outputSchema is ${nameOf(schema)}, not an object`;
    if (era === 'legacy' && schema.type !== 'object')
        return 'outputSchema lacks type:object';
    return schemaMembersFault('outputSchema', schema, era);
}
function schemaMembersFault(name, schema, era) {
    const { properties, required, $schema } = schema;
    if (era === 'modern') {
        return $schema === undefined || typeof $schema === 'string'
            ? undefined
            : `${name}.$schema is ${nameOf($schema)}, not a string`;
    }
    if (properties !== undefined && !(0,json/* isJsonObject */.O)(properties)) {
        return `${name}.properties is ${nameOf(properties)}, not an object`;
    }
    const strings = Array.isArray(required) && required.every((entry) => typeof entry === 'string');
    return required === undefined || strings ? undefined : `${name}.required is no list of names`;
}
function annotationsFault(annotations) {
    if (annotations === undefined)
        return undefined;
    if (!(0,json/* isJsonObject */.O)(annotations))
        return `annotations is ${nameOf(annotations)}, not an object`;
    if (annotations.title !== undefined && typeof annotations.title !== 'string') {
        return `annotations.title is ${nameOf(annotations.title)}, not a string`;
    }
    const wrong = HINTS.find((hint) => annotations[hint] !== undefined && typeof annotations[hint] !== 'boolean');
    return wrong && `annotations.${wrong} is ${nameOf(annotations[wrong])}, not true or false`;
}
function iconsFault(icons) {
    if (icons === undefined)
        return undefined;
    if (!Array.isArray(icons))
        return `icons is ${nameOf(icons)}, not a list`;
    const sound = icons.every((icon) => (0,json/* isJsonObject */.O)(icon) && typeof icon.src === 'string');
    return sound ? undefined : 'icons has an entry without src';
}
function executionFault(execution) {
    if (execution === undefined)
        return undefined;
    if (!(0,json/* isJsonObject */.O)(execution))
        return `execution is ${nameOf(execution)}, not an object`;
    const support = execution.taskSupport;
    const known = support === undefined ||
        support === 'required' ||
        support === 'optional' ||
        support === 'forbidden';
    return known
        ? undefined
        : `execution.taskSupport is ${nameOf(support)}, not required, optional or forbidden`;
}
function nameOf(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    return typeof value === 'string' ? `"${(0,excerpt/* excerpt */.Kb)(value, 30)}"` : String(value);
}

;// CONCATENATED MODULE: ./build/js/verify/x-mcp-header.js


const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const x_mcp_header_MAX_NODES = 100_000;
/**
 * What makes clients of 2026-07-28 drop a tool for its `x-mcp-header` declarations: allowed only on properties of
 * type string, integer or boolean that are reached through `properties` alone, each a header name of its own.
 */
function headerFault(inputSchema) {
    const names = new Set();
    const stack = [
        { node: inputSchema, path: '', reachable: true },
    ];
    let budget = x_mcp_header_MAX_NODES;
    for (let next = stack.pop(); next && budget > 0; next = stack.pop()) {
        const { node, path, reachable } = next;
        budget--;
        if (Array.isArray(node)) {
            for (const child of node)
                stack.push({ node: child, path, reachable: false });
            continue;
        }
        if (!(0,json/* isJsonObject */.O)(node))
            continue;
        const fault = declarationFault(node, path, reachable, names);
        if (fault)
            return fault;
        for (const [keyword, value] of Object.entries(node)) {
            if (DATA.has(keyword))
                continue;
            if (keyword === 'properties' && (0,json/* isJsonObject */.O)(value)) {
                for (const [name, child] of Object.entries(value)) {
                    stack.push({ node: child, path: path ? `${path}.${name}` : name, reachable });
                }
            }
            else if (MAPS.has(keyword) && (0,json/* isJsonObject */.O)(value)) {
                // Names of definitions, not keywords.
                for (const child of Object.values(value))
                    stack.push({ node: child, path, reachable: false });
            }
            else
                stack.push({ node: value, path, reachable: false });
        }
    }
    return undefined;
}
/** Keywords that hold values, not schemas. */
const DATA = new Set([
    'const',
    'default',
    'enum',
    'examples',
    'required',
    'type',
    'x-mcp-header',
    'dependentRequired',
]);
const MAPS = new Set([
    'patternProperties',
    '$defs',
    'definitions',
    'dependentSchemas',
    'dependencies',
]);
function declarationFault(node, path, reachable, names) {
    if (!Object.hasOwn(node, 'x-mcp-header'))
        return undefined;
    const name = node['x-mcp-header'];
    const at = path ? `inputSchema property ${(0,excerpt/* excerpt */.Kb)(path, 60)}` : 'inputSchema';
    if (!reachable || path === '')
        return `${at}: x-mcp-header stands where clients do not allow it`;
    if (typeof name !== 'string' || !TOKEN.test(name))
        return `${at}: x-mcp-header is no header name`;
    if (node.type !== 'string' && node.type !== 'integer' && node.type !== 'boolean') {
        return `${at}: x-mcp-header needs type string, integer or boolean`;
    }
    if (names.has(name.toLowerCase()))
        return `${at}: x-mcp-header ${(0,excerpt/* excerpt */.Kb)(name, 40)} is used twice`;
    names.add(name.toLowerCase());
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/verify/checks/t2-tools.js





const NAME = /^[A-Za-z0-9_.-]{1,128}$/;
/**
 * T2: every raw tool as clients will parse it: form, names, duplicates, schemas. At most one result per tool, its
 * worst. Names that only break a recommendation warn: many real servers have them.
 * `budgetMs` bounds the time for schemas, measured on `clock`; what was left out is said.
 */
async function checkTools(items, era, options) {
    const judge = new SchemaJudge();
    const until = options.clock() + (options.budgetMs ?? 3000);
    const seen = new Map();
    const results = [];
    for (const [index, tool] of items.entries()) {
        const name = (0,json/* isJsonObject */.O)(tool) && typeof tool.name === 'string' ? tool.name : undefined;
        const fault = formFault(tool, era) ??
            duplicateFault(name, seen, index) ??
            (await schemaFault(tool, judge)) ??
            nameFault(name);
        if (fault)
            results.push(result(fault, name, index));
        if (name !== undefined && !seen.has(name))
            seen.set(name, index);
        if (options.clock() > until && index + 1 < items.length) {
            results.push(unchecked(index + 1, items.length));
            break;
        }
    }
    return results;
}
function formFault(tool, era) {
    const what = toolShapeFault(tool, era);
    if (what) {
        return {
            status: 'fail',
            what,
            effect: 'clients drop all tools',
            hint: 'SDK clients reject the whole list for one malformed tool: mend its definition in the server.',
        };
    }
    const header = era === 'modern' ? headerFault(tool.inputSchema) : undefined;
    return header === undefined
        ? undefined
        : {
            status: 'fail',
            what: header,
            effect: 'clients drop this tool',
            hint: 'Declare x-mcp-header only on plain string, integer or boolean properties, each with a header name of its own.',
        };
}
function duplicateFault(name, seen, index) {
    const first = name === undefined ? undefined : seen.get(name);
    if (first === undefined || first === index)
        return undefined;
    return {
        status: 'fail',
        what: `has the same name as tools[${first}]`,
        effect: 'clients call one of them, or refuse both',
        hint: 'Give every tool a name of its own.',
    };
}
async function schemaFault(tool, judge) {
    for (const member of ['inputSchema', 'outputSchema']) {
        const schema = tool[member];
        const fault = (0,json/* isJsonObject */.O)(schema) ? await judge.judge(schema) : undefined;
        if (!fault)
            continue;
        const invalid = fault.level === 'invalid';
        return {
            status: invalid ? 'fail' : 'warn',
            what: `${member} ${fault.message}`,
            effect: invalid ? 'model APIs refuse the tool' : 'some clients cannot validate it',
            hint: 'Make the schema valid JSON Schema 2020-12 (or draft-07, with $schema saying so).',
        };
    }
    return undefined;
}
function nameFault(name) {
    if (name === undefined || NAME.test(name))
        return undefined;
    return {
        status: 'warn',
        what: 'its name is not 1 to 128 letters, digits, underscores, hyphens and dots',
        effect: 'some clients and models refuse it',
        hint: 'Rename the tool; the specification recommends A-Z a-z 0-9 _ - . only.',
    };
}
function result(fault, name, index) {
    const shown = name === undefined ? '' : ` \`${(0,excerpt/* excerpt */.Kb)(name, 60)}\``;
    const subject = name === undefined ? `tools[${index}]` : `tools/${name}`;
    return {
        id: 'T2',
        key: `T2:${subject}`,
        status: fault.status,
        message: `tools[${index}]${shown}: ${fault.what}; ${fault.effect}.`,
        hint: fault.hint,
        subject,
    };
}
function unchecked(done, all) {
    return {
        id: 'T2',
        key: 'T2:unchecked',
        status: 'info',
        message: `Only the first ${done} of ${all} tools were looked at: the time for schemas was used up.`,
        hint: 'Serve fewer or smaller schemas.',
    };
}


/***/ }),

/***/ 19126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ callId),
/* harmony export */   m: () => (/* binding */ checkDeclaredTools)
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29379);

/** Tools that the config file requires, and how many there must be at least: of every sample, without a request. */
function checkDeclaredTools(tools, declared) {
    const names = new Set(tools.map((tool) => tool?.name));
    const results = declared.requiredTools.map((name) => {
        const id = 'declared/required-tools';
        const key = `${id}:tools/${name}`;
        const subject = `tools/${name}`;
        if (names.has(name))
            return { id, key, status: 'pass', message: `${name} is served.`, subject };
        return {
            id,
            key,
            status: 'fail',
            message: `The required tool ${name} is not served.`,
            hint: 'Deploy a version that has it, or take it off checks.required-tools.',
            subject,
        };
    });
    results.push(minimum(tools.length, declared.minTools));
    return results;
}
function minimum(count, atLeast) {
    const id = 'declared/min-tools';
    const served = count === 1 ? '1 tool is served' : `${count} tools are served`;
    if (count >= atLeast)
        return { id, key: id, status: 'pass', message: `${served}.` };
    return {
        id,
        key: id,
        status: 'fail',
        message: `${served}, at least ${atLeast} ${atLeast === 1 ? 'is' : 'are'} wanted.`,
        hint: count === 0
            ? 'The list is empty: is what the tools are built from (a database, a flag, a licence) reachable for the new version?'
            : 'Look for tools that failed to register, or lower checks.min-tools.',
    };
}
/** The id of a declared tool call's check. */
function callId(name) {
    return `declared/${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(name, 100)}`;
}


/***/ }),

/***/ 80322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ memberOf),
/* harmony export */   E: () => (/* binding */ versionOf)
/* harmony export */ });
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21858);

const MAX_LENGTH = 500;
/**
 * The version of what answered: `serverInfo.version`, or what `version-from` names: a header of the opening answer, or
 * a member of the health answer. Undefined where there is none; numbers are taken as text.
 */
function versionOf(session, from, health) {
    if (from === undefined)
        return text(session.serverInfo?.version);
    if ('header' in from) {
        const { openingHeaders } = session;
        return text(Object.hasOwn(openingHeaders, from.header) ? openingHeaders[from.header] : undefined);
    }
    return text(memberOf(health, from.health));
}
/** The value at a JSON pointer (RFC 6901, begins with `/`), or the member of that name. */
function memberOf(value, where) {
    return (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, where.startsWith('/') ? (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerSegments */ .cP)(where) : [where]);
}
function text(value) {
    if (typeof value === 'number')
        return String(value);
    if (typeof value !== 'string' || value.trim() === '')
        return undefined;
    return value.trim().slice(0, MAX_LENGTH);
}


/***/ })

};
