export const id = 7981;
export const ids = [7981];
export const modules = {

/***/ 72862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90630);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94051);



/** Prints a report on stdout in the format asked for, writes the report file where one was named, and gives the exit code. */
async function show(report, context, format, run) {
    process.stdout.write(await rendered(report, context, format));
    const { reportPath } = run.settings;
    if (reportPath !== undefined) {
        try {
            await run.writeFile(reportPath, (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)(report));
            if (report.watch) {
                const { watchPage } = await Promise.all(/* import() */[__webpack_require__.e(345), __webpack_require__.e(5570)]).then(__webpack_require__.bind(__webpack_require__, 30345));
                await run.writeFile((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(reportPath), 'watch.html'), watchPage(report.watch));
            }
        }
        catch (error) {
            // Reporting never changes the verdict.
            process.stderr.write(`warning: ${error.message}\n`);
        }
    }
    return report.exitCode;
}
async function rendered(report, context, format) {
    switch (format) {
        case 'json':
            return `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)(report)}\n`;
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(8543), __webpack_require__.e(2594)]).then(__webpack_require__.bind(__webpack_require__, 12594))).renderSummary(report, context);
        case 'text': {
            const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(8543), __webpack_require__.e(1134)]).then(__webpack_require__.bind(__webpack_require__, 1134));
            const { color, width } = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .F)(process.stdout);
            return renderTerminal(report, context, { color, width });
        }
    }
}


/***/ }),

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
