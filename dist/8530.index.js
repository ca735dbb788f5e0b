export const id = 8530;
export const ids = [8530];
export const modules = {

/***/ 92439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ aftermathOf)
/* harmony export */ });
/** What `post` has to do (design, promises 1, 4 and 8). Pure. */
function aftermathOf(left) {
    const { result, brokeOff, mode, deploys, promotes, intended, passed } = left;
    if (brokeOff || (result !== undefined && result !== 'cancelled'))
        return { todo: 'nothing' };
    if (intended.includes('rollback'))
        return { todo: 'prove-rollback' };
    if (mode !== 'gate')
        return { todo: 'untouched', why: 'the rollback had not been started' };
    if (passed)
        return { todo: 'was-verified' };
    // In a blue-green run only the switch changes what is live.
    if (promotes && !intended.includes('promote'))
        return { todo: 'untouched', why: 'the switch had not been started' };
    if (!promotes && deploys && !intended.includes('deploy'))
        return { todo: 'untouched', why: 'the deployment had not been started' };
    return { todo: 'decide' };
}


/***/ }),

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

/***/ 73376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ livePhase),
/* harmony export */   GO: () => (/* binding */ maybeRan),
/* harmony export */   Yg: () => (/* binding */ UNVERIFIED),
/* harmony export */   lC: () => (/* binding */ leftOf)
/* harmony export */ });
/* harmony import */ var _decide_monitor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44473);
/* harmony import */ var _deploy_journal_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29427);
/* harmony import */ var _report_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54839);



const UNVERIFIED = 'Deployment unverified';
/** What is not known of the commands that were started, as a sentence after another; empty: nothing. */
function maybeRan(intents) {
    const open = intents.filter(({ ended }) => !ended).map(({ role }) => `${role}-command`);
    if (open.length === 0)
        return '';
    return ` ${open.join(' and ')} may have run, wholly or in part, and is not run again.`;
}
/** The phase that verifies what is live: in a blue-green run the one after the switch. */
function livePhase(promotes) {
    return promotes ? 'verify-live' : 'verify';
}
/** What a journal says about what is left to do. */
function leftOf(journal, settings) {
    const { events, notes } = journal;
    const promotes = settings.promoteCommand !== undefined;
    const result = (0,_report_log_js__WEBPACK_IMPORTED_MODULE_1__/* .lastOf */ .g1)(events, 'run-ended')?.result;
    return {
        ...(result && { result }),
        brokeOff: notes.some((note) => note.type === 'broke-off'),
        mode: (0,_report_log_js__WEBPACK_IMPORTED_MODULE_1__/* .lastOf */ .g1)(events, 'run-started')?.mode ?? 'gate',
        deploys: settings.deployCommand !== undefined,
        promotes,
        intended: (0,_deploy_journal_state_js__WEBPACK_IMPORTED_MODULE_2__/* .journalState */ .v)(journal).intents.map(({ role }) => role),
        passed: stayedPassed((0,_report_log_js__WEBPACK_IMPORTED_MODULE_1__/* .eventsOf */ .XL)(events, 'decision'), livePhase(promotes)),
    };
}
/** What was verified, and did not fail in the soak after it. What an outside monitor says undoes nothing. */
function stayedPassed(decisions, phase) {
    const at = decisions.findIndex((one) => one.verdict === 'pass' && one.phase === phase);
    const later = decisions.slice(at + 1);
    return (at >= 0 && !later.some(({ verdict, check }) => verdict === 'fail' && check !== _decide_monitor_js__WEBPACK_IMPORTED_MODULE_0__/* .MONITOR_CHECK */ .qb));
}


/***/ }),

/***/ 77449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57264);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90630);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57164);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10088);




/** Writes an annotation, and a part of the job summary with `more` below it, which is Markdown. Never throws. */
async function tell({ title, reason, hint, level }, more = '') {
    const text = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationText */ .xr)([reason, hint].filter(Boolean).join('\n'));
    ({ error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e })[level](text, { title: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(title, 200) });
    const parts = [`## ⚠️ ${title}`, (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(reason), hint === undefined ? '' : (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(hint), more];
    await (0,_finish_js__WEBPACK_IMPORTED_MODULE_3__/* .quietly */ .gd)('The job summary', async () => {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(`${parts.filter((part) => part !== '').join('\n\n')}\n`).write();
    });
}


/***/ }),

/***/ 61002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(57264);
// EXTERNAL MODULE: ./build/js/decide/aftermath.js
var aftermath = __webpack_require__(92439);
// EXTERNAL MODULE: ./build/js/deploy/journal-file.js
var journal_file = __webpack_require__(22542);
// EXTERNAL MODULE: ./build/js/deploy/journal-read.js
var journal_read = __webpack_require__(41596);
// EXTERNAL MODULE: ./build/js/deploy/journal-state.js
var journal_state = __webpack_require__(29427);
// EXTERNAL MODULE: ./build/js/deploy/process-table.js
var process_table = __webpack_require__(54448);
// EXTERNAL MODULE: ./build/js/entry/error-text.js
var error_text = __webpack_require__(48627);
// EXTERNAL MODULE: ./build/js/entry/outlive-output.js
var outlive_output = __webpack_require__(26609);
// EXTERNAL MODULE: ./build/js/gate/left-open.js
var left_open = __webpack_require__(73376);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/report/log.js
var log = __webpack_require__(54839);
;// CONCATENATED MODULE: ./build/js/github/living-gate.js



const POLL_MS = 200;
/**
 * Ends a gate that lives on after its step: in a job's container the runner's signals end `docker exec`, and not what
 * runs inside. It gets the signal that was meant for it, and comes to its own end, a rollback before that. True: it is gone.
 */
async function endLivingGate({ gate }, { clock, until }) {
    // By its number alone it could be another process.
    if (gate.startedAt === undefined || gate.pid === process.pid)
        return true;
    if ((0,process_table/* isAlive */._n)(gate))
        signal(gate.pid);
    while ((0,process_table/* isAlive */._n)(gate)) {
        if (clock() >= until)
            return false;
        await (0,promises_.setTimeout)(POLL_MS);
    }
    return true;
}
function signal(pid) {
    try {
        process.kill(pid, 'SIGINT');
    }
    catch {
        // It is gone, or another user's: it is waited for.
    }
}
const STILL_LIVES = {
    level: 'error',
    title: 'The gate still runs',
    reason: 'The gate was cancelled, and still runs after its step: the live version is unverified, and nothing is done beside it.',
    hint: 'Wait for its end and look at what is live. The runner may end it with the job, and what it did stands in the journal of the run.',
};
/** What a gate came to of which the runner heard nothing any more. */
function endedUnheard({ events }) {
    const ended = (0,log/* lastOf */.g1)(events, 'run-ended');
    if (!ended)
        return undefined;
    const reason = `The gate came to its end after its step (${ended.result}): ${ended.reason}`;
    const level = ended.result === 'passed' ? 'warning' : 'error';
    return { level, title: 'The gate ended after its step', reason, hint: ended.hint };
}

// EXTERNAL MODULE: ./build/js/github/state.js
var state = __webpack_require__(53237);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/deploy/journal-place.js
var journal_place = __webpack_require__(68925);
// EXTERNAL MODULE: ./build/js/deploy/take-over.js
var take_over = __webpack_require__(63260);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
;// CONCATENATED MODULE: ./build/js/github/take-over.js






/** Waits for what the main step left running, and shows what it did not see. Gives what is to be told where it still runs at the end. */
async function watchRunning(watch) {
    for (const { role, ended } of watch.intents) {
        if (ended && !(0,external_node_fs_.existsSync)((0,journal_place/* outputPath */.XC)(watch.journal, role)))
            continue;
        core/* startGroup */.Oh(`What the ${role} command said after the gate was gone`);
        const taken = await (0,take_over/* takeOver */.w)({ ...watch, role, onLine: (line) => core/* info */.pq((0,report_escape/* logLine */.BP)(line)) });
        core/* endGroup */.N4();
        if (taken.state === 'running')
            return stillRunning(role, taken);
        const end = taken.state === 'ended' ? 'has ended' : 'runs no more, and its end is not known';
        core/* info */.pq(`The ${role} command ${end}.`);
    }
    return undefined;
}
function stillRunning(role, { process, deadlineMs }) {
    const left = deadlineMs > 0 ? `for ${(0,words/* duration */.p0)(deadlineMs)} at most` : 'past its deadline';
    return {
        level: 'error',
        title: `The ${role} command still runs`,
        reason: `The gate was cancelled or killed while the ${role} command ran, and it still runs (process ${process.pid}), ${left}: the live version is unverified.`,
        hint: 'It was left alone: half of it is worse than none. Wait for its end and look at what is live; do not start it again. The runner may end it with the job, and its end stands in the journal of the run.',
    };
}

// EXTERNAL MODULE: ./build/js/github/tell.js
var tell = __webpack_require__(77449);
;// CONCATENATED MODULE: ./build/js/post.js













/**
 * How long the post step may take. GitHub ends everything 5 minutes after a cancellation: the main step may have taken 10
 * seconds of them, and reports are to be written.
 */
const BUDGET_MS = 4 * 60_000;
/** How long the process may outlive its work. */
const LINGER_MS = 5_000;
/** The action's post step: finishes what a main step that was cut short left open. Never throws. */
async function run() {
    (0,outlive_output/* outliveOutput */.u)();
    try {
        await afterMain(core/* getState */.Gu(state/* STATE_JOURNAL */.YI), core/* getState */.Gu(state/* STATE_PROGRESS */.em));
    }
    catch (error) {
        const reason = 'The gate was cut short, and the post step failed: the live version is unverified.';
        await (0,tell/* tell */.q)({ level: 'error', title: left_open/* UNVERIFIED */.Yg, reason, hint: (0,error_text/* errorText */.k)(error) });
    }
    finally {
        setTimeout(() => process.exit(), LINGER_MS).unref();
    }
}
async function afterMain(path, progress) {
    if (path === '') {
        if (progress !== 'started')
            return;
        const reason = 'The gate was cancelled or killed before it had begun: the live version is unverified. Nothing was rolled back.';
        return (0,tell/* tell */.q)({ level: 'error', title: left_open/* UNVERIFIED */.Yg, reason });
    }
    const journal = (0,journal_read/* readJournal */.a)(path);
    if (!journal) {
        if (progress !== 'started')
            return;
        const reason = `The gate was cancelled or killed, and its journal is gone: whether a command ran is not known, and the live version is unverified.`;
        return (0,tell/* tell */.q)({ level: 'error', title: left_open/* UNVERIFIED */.Yg, reason, hint: 'Look at what is live.' });
    }
    // Nearly always: nothing more is loaded for it.
    if ((0,aftermath/* aftermathOf */.y)((0,left_open/* leftOf */.lC)(journal, {})).todo === 'nothing')
        return;
    // It said all that there was to say, and could not write it down: a full disk, say.
    if (progress === 'ended' && !(0,journal_state/* journalState */.v)(journal).ended)
        return;
    const clock = clockOf(journal);
    const until = clock() + BUDGET_MS;
    (0,journal_file/* appendLine */.Xq)(path, { type: 'post-started', at: Math.round(clock()), ...(0,process_table/* processId */.PA)(process.pid) });
    if (!(await endLivingGate(journal.header, { clock, until })))
        return (0,tell/* tell */.q)(STILL_LIVES);
    const left = (0,journal_read/* readJournal */.a)(path) ?? journal;
    if ((0,aftermath/* aftermathOf */.y)((0,left_open/* leftOf */.lC)(left, {})).todo === 'nothing') {
        const heard = endedUnheard(left);
        return heard && (0,tell/* tell */.q)(heard);
    }
    const { intents } = (0,journal_state/* journalState */.v)(left);
    const still = await watchRunning({ journal: path, intents, clock, until });
    if (still)
        return (0,tell/* tell */.q)(still);
    const { finishAfter } = await Promise.all(/* import() */[__webpack_require__.e(7474), __webpack_require__.e(9547), __webpack_require__.e(6656), __webpack_require__.e(8889), __webpack_require__.e(3034), __webpack_require__.e(9845), __webpack_require__.e(9144)]).then(__webpack_require__.bind(__webpack_require__, 37404));
    await finishAfter((0,journal_read/* readJournal */.a)(path) ?? journal, { clock: clock(), until });
}
/** The run's clock, in a later process. */
function clockOf({ header }) {
    const began = Date.now() - Date.parse(header.time);
    const since = performance.now();
    return () => Math.max(0, began) + performance.now() - since;
}


/***/ }),

/***/ 29381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XH: () => (/* binding */ changedTexts),
/* harmony export */   fQ: () => (/* binding */ narrowed),
/* harmony export */   xI: () => (/* binding */ marked)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4462);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90630);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82076);



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
    const diff = await __webpack_require__.e(/* import() */ 6477).then(__webpack_require__.bind(__webpack_require__, 56477));
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

/***/ 56671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ ALL_FINDINGS),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Ud: () => (/* binding */ foldFindings),
/* harmony export */   w2: () => (/* binding */ saysUnproven)
/* harmony export */ });
/* unused harmony export SEVERITIES */
/* harmony import */ var _diff_fails_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18265);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90630);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54839);
/* harmony import */ var _rule_link_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1636);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82076);





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

/***/ 54839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   g1: () => (/* binding */ lastOf),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   sw: () => (/* binding */ defined)
/* harmony export */ });
/* harmony import */ var _clean_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31532);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90630);


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

/***/ 95175:
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
/* harmony import */ var _render_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95175);

/** Where a rule is explained. None for what is no id of ours: it is shown, not linked. */
function ruleUrl(rule, docsUrl = _render_context_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCS_URL */ .a) {
    return /^[a-z0-9-]{1,80}$/.test(rule) ? `${docsUrl}rules.md#${rule}` : undefined;
}


/***/ }),

/***/ 98411:
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

/***/ 17431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ prettyJson),
/* harmony export */   a: () => (/* binding */ visibleJsonString)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4462);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16605);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98411);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27687);




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


/***/ })

};
