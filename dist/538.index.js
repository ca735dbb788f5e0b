export const id = 538;
export const ids = [538,878];
export const modules = {

/***/ 4878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ acceptLines),
/* harmony export */   applyAccepted: () => (/* binding */ applyAccepted)
/* harmony export */ });
/* harmony import */ var _snapshot_pretty_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7431);

/**
 * Takes out the findings that were accepted. An entry accepts exactly the one change whose rule, subject, pointer and
 * fingerprint it names: another value at the same place is another change. `today` is `YYYY-MM-DD` in UTC.
 */
function applyAccepted(findings, entries, today) {
    const expired = entries.filter(({ expires }) => expires !== undefined && expires < today);
    const valid = new Map();
    for (const entry of entries) {
        if (!expired.includes(entry))
            valid.set(keyOf(entry), entry);
    }
    const active = [];
    const accepted = [];
    for (const finding of findings) {
        const entry = valid.get(keyOf(finding));
        if (entry)
            accepted.push({ finding, entry });
        else
            active.push(finding);
    }
    const used = new Set(accepted.map(({ entry }) => entry));
    // Of two entries for one change the second is not needed.
    const stale = entries.filter((entry) => !used.has(entry) && !expired.includes(entry));
    return { active, accepted, stale, expired };
}
function keyOf({ rule, subject, pointer, fingerprint }) {
    return JSON.stringify([rule, subject, pointer, fingerprint]);
}
/**
 * The lines to paste under `accept:` in the config file: a YAML list entry, indented by two. Text of a server stands in
 * double quotes on one line with hidden characters escaped, so it cannot become anything but a text.
 */
function acceptLines(finding, reason = 'say why this change is fine') {
    return [
        `  - rule: ${yamlString(finding.rule)}`,
        `    subject: ${yamlString(finding.subject)}`,
        `    pointer: ${yamlString(finding.pointer)}`,
        `    fingerprint: ${yamlString(finding.fingerprint)}`,
        `    reason: ${yamlString(reason)}`,
    ].join('\n');
}
/** YAML's double quotes know every escape of JSON. */
function yamlString(text) {
    return (0,_snapshot_pretty_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleJsonString */ .a)(text);
}


/***/ }),

/***/ 4545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ remarkableChecks),
/* harmony export */   B3: () => (/* binding */ proofInWords),
/* harmony export */   W1: () => (/* binding */ changesInWords),
/* harmony export */   _7: () => (/* binding */ story),
/* harmony export */   fF: () => (/* binding */ resultIcon),
/* harmony export */   kk: () => (/* binding */ resultTitle),
/* harmony export */   uL: () => (/* binding */ isToldByChanges)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4839);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2076);


/** The result in one line of our own words: no text from outside stands in it. */
function resultTitle(report) {
    switch (report.result) {
        case 'passed':
            return passedTitle(report);
        case 'failed':
            return report.settings.onFailure === 'report'
                ? 'Failed, on probation: the job passes'
                : report.mode === 'gate'
                    ? 'Failed: nothing was rolled back'
                    : 'Failed';
        case 'rolled-back':
            return 'Rolled back: the previous version serves again';
        case 'rollback-failed':
            return 'Rollback failed: a person is needed';
        case 'inconclusive':
            return 'Inconclusive: the gate changed nothing';
        case 'superseded':
            return 'Superseded: another deployment is live, nothing was touched';
        case 'cancelled':
            return 'Cancelled before it was decided';
    }
}
function passedTitle(report) {
    if (report.snapshotWritten)
        return report.snapshotWritten.changed ? 'Snapshot written' : 'Snapshot is up to date';
    if (report.mode === 'snapshot')
        return 'Snapshot is up to date';
    return report.identity === 'unproven' ? 'Passed, without proof which version answered' : 'Passed';
}
/** What stands before the title on GitHub. */
function resultIcon(report) {
    switch (report.result) {
        case 'passed':
            return '✅';
        case 'failed':
            return '❌';
        case 'rolled-back':
            return '↩️';
        case 'rollback-failed':
            return '🚨';
        case 'inconclusive':
            return '❔';
        case 'superseded':
            return '⏭️';
        case 'cancelled':
            return '⏹️';
    }
}
/** The story of a run, the most urgent first: of a failed rollback that comes before what caused it. */
function story(report) {
    const { cause, rollback } = report;
    const decisive = decisiveCheck(report);
    const check = decisive?.id ?? cause?.check ?? report.failedCheck;
    const reason = (decisive && seenBy(decisive, report)) || cause?.reason || report.reason;
    if (report.result === 'rollback-failed') {
        const text = rollback.reason || report.reason;
        const failed = `${check === undefined ? '' : `${check}: `}${reason}`;
        return (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .sw)({
            text,
            next: next('fix', report.hint),
            also: text === reason ? [] : [`What failed before: ${failed}`],
        });
    }
    const hint = cause?.hint ?? decisive?.hint ?? report.hint;
    // The decision's reason usually is what the check saw, told already.
    const repeated = decisive !== undefined && cause?.reason.includes(decisive.message);
    const also = [
        repeated ? '' : (cause?.reason ?? ''),
        repeated && report.reason === cause?.reason ? '' : report.reason,
        report.result === 'failed' && rollback.outcome === 'skipped' ? rollback.reason : '',
        report.hint ?? '',
    ].filter((text) => text !== '' && text !== reason && text !== hint);
    const calm = report.result === 'passed' || report.result === 'cancelled';
    return (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .sw)({
        check,
        text: reason,
        next: next(calm ? 'next' : 'fix', hint),
        also: [...new Set(also)].filter((text) => text !== rollback.reason || report.result === 'failed'),
    });
}
function seenBy(check, report) {
    if (!isToldByChanges(check, report))
        return check.message;
    const { snapshot, failOn } = report.settings;
    return `What is served is not what ${snapshot ?? 'the snapshot'} says: ${changesInWords(report.changes)} (fail-on: ${failOn}).`;
}
function next(kind, text) {
    return text === undefined ? undefined : { kind, text };
}
/** The check that the decision names, else the first one that failed. */
function decisiveCheck({ cause, checks }) {
    if (cause === undefined || cause.verdict === 'cancelled')
        return undefined;
    return (checks.find((check) => check.key === cause.check && check.status !== 'pass') ??
        checks.find((check) => cause.verdict === 'fail' && check.status === 'fail'));
}
/** True for a check that says of one subject what the changes say better, each on its line. */
function isToldByChanges(check, report) {
    return check.id === 'T5' && check.subject !== undefined && report.changes.total > 0;
}
/** The checks that say something which neither story nor changes say already, worst first. */
function remarkableChecks(report) {
    const decisive = decisiveCheck(report);
    const told = report.result === 'rollback-failed' ? undefined : decisive;
    return ['fail', 'inconclusive', 'warn', 'info'].flatMap((status) => report.checks.filter((check) => check.status === status && check !== told && !isToldByChanges(check, report)));
}
/** `2 breaking, 1 to review, 1 accepted`, or that there are none. */
function changesInWords(changes) {
    const counts = [
        changes.breaking > 0 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(changes.breaking)} breaking` : '',
        changes.review > 0 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(changes.review)} to review` : '',
        changes.safe > 0 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(changes.safe)} safe` : '',
        changes.accepted > 0 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(changes.accepted)} accepted` : '',
    ].filter(Boolean);
    return counts.length > 0 ? counts.join(', ') : 'none';
}
/** Whether and how the rollback was proven; raw. */
function proofInWords({ rollback }) {
    const took = rollback.verifyMs === undefined ? '' : `, seen within ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(rollback.verifyMs)}`;
    const proof = rollback.verifiedBy && `${PROOFS[rollback.verifiedBy]}${took}`;
    if (rollback.outcome === 'done')
        return `Proven by ${proof ?? 'nothing that is known'}.`;
    if (proof)
        return `The previous version serves, proven by ${proof}. ${rollback.reason}`;
    return `Not proven. ${rollback.reason}`;
}
const PROOFS = {
    baseline: 'baseline: what answers is exactly what was measured before the deployment',
    'earlier-contract': 'earlier-contract: what answers is exactly an earlier version of the snapshot file',
    recheck: 'recheck: the failed check passes, and what answers is not the failed version',
};


/***/ }),

/***/ 8721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ paintWith)
/* harmony export */ });
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
    inverse: [7, 27],
};
/** Wraps text in SGR sequences, or leaves it as it is where there is no colour. The text is escaped before. */
function paintWith(color) {
    return (style, text) => {
        if (!color || text === '')
            return text;
        const [on, off] = CODES[style];
        return `\u001b[${on}m${text}\u001b[${off}m`;
    };
}


/***/ }),

/***/ 1829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ changeLines),
/* harmony export */   h: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var _changed_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9381);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(630);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6671);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4545);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2076);





const MAX_CHANGES = 50;
const MAX_LINES = 24;
const INDENT = 14;
/** The changes, worst first, with the difference of longer texts. */
function changeLines(out, report, context) {
    if (report.changes.total === 0)
        return;
    const against = report.settings.snapshot ? ` against ${report.settings.snapshot}` : '';
    out.heading(`Changes${against}: ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .changesInWords */ .W1)(report.changes)}`);
    findingLines(out, report, context);
}
/** Findings as a list, in the order given; of many the first. */
function findingLines(out, report, context) {
    const shown = report.findings.slice(0, MAX_CHANGES);
    for (const finding of shown)
        findingLine(out, finding, context);
    const left = report.changes.total - shown.length;
    if (left > 0)
        out.line(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(left, 'more change')}: the JSON has all of them`, { indent: 2 });
}
function findingLine(out, finding, context) {
    const { word, style } = mark(finding);
    const line = finding.line === undefined ? '' : `line ${finding.line}`;
    const where = [finding.subject, finding.pointer, line].filter(Boolean).join('  ');
    const first = `  ${out.paint(style, word)}`;
    out.text(where, { indent: INDENT, first });
    out.text(finding.reason, { indent: INDENT });
    const text = context.texts?.find((each) => each.fingerprint === finding.fingerprint);
    if (text) {
        for (const line of text.lines.slice(0, MAX_LINES))
            changedLine(out, line);
        const left = text.lines.length - MAX_LINES;
        if (left > 0)
            out.line(`… ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(left, 'more line')}`, { indent: INDENT, style: 'dim' });
    }
    else
        sides(out, finding);
    if (finding.security?.length)
        out.text(`Look closely: ${finding.security.join(', ')}`, { indent: INDENT, style: 'yellow' });
    const unproven = (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .saysUnproven */ .w2)(finding) ? '' : ' (not proven compatible)';
    out.line(`${finding.rule}${unproven}`, { indent: INDENT, style: 'dim' });
}
function sides(out, finding) {
    const { before, after } = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .bothSides */ .g6)(finding, Math.max(20, out.width - INDENT - 2));
    if (before === undefined && after === undefined)
        return;
    const line = `${before ?? 'none'} → ${after ?? 'none'}`;
    if (line.length <= out.width - INDENT) {
        out.line(line, { indent: INDENT });
    }
    else {
        out.line(`- ${before ?? 'none'}`, { indent: INDENT, style: 'red' });
        out.line(`+ ${after ?? 'none'}`, { indent: INDENT, style: 'green' });
    }
}
function changedLine(out, line) {
    const whole = line.pieces.every((piece) => piece.changed);
    const style = { removed: 'red', added: 'green', same: undefined, skipped: 'dim' }[line.kind];
    const sign = { removed: '- ', added: '+ ', same: '  ', skipped: '… ' }[line.kind];
    const colored = out.paint('inverse', 'x') !== 'x';
    const text = line.pieces
        .map((piece) => {
        const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(piece.text);
        if (!piece.changed || whole)
            return shown;
        if (colored)
            return out.paint('inverse', shown);
        return (0,_changed_text_js__WEBPACK_IMPORTED_MODULE_4__/* .marked */ .x)(shown, line.kind);
    })
        .join('');
    const finished = `${sign}${text}`;
    out.lines.push(`${' '.repeat(INDENT)}${style ? out.paint(style, finished) : finished}`);
}
function mark(finding) {
    if (finding.accepted)
        return { word: '· accepted', style: 'dim' };
    switch (finding.severity) {
        case 'breaking':
            return { word: '✗ breaking', style: 'red' };
        case 'review':
            return { word: '~ review', style: 'yellow' };
        case 'safe':
            return { word: '+ safe', style: 'green' };
    }
}


/***/ }),

/***/ 1017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ page),
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4729);


/** Characters of one text from outside that a terminal shows. */
const MAX_TEXT = 1000;
/** An empty page of `width` columns. */
function page(paint, width) {
    const lines = [];
    const painted = (style, text) => (style ? paint(style, text) : text);
    return {
        lines,
        width,
        paint,
        heading(title) {
            lines.push('', paint('bold', plain(title)));
        },
        text(raw, { indent, first = '', style }) {
            const room = Math.max(20, width - indent);
            for (const [at, line] of (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(plain(raw), room).entries()) {
                const before = at === 0 ? first : '';
                lines.push(`${before}${' '.repeat(Math.max(0, indent - shown(before)))}${painted(style, line)}`);
            }
        },
        line(raw, { indent, style }) {
            lines.push(`${' '.repeat(indent)}${painted(style, plain(raw))}`);
        },
    };
}
/** Raw text on one line: hidden characters visible, at most `max` characters. */
function plain(raw, max = MAX_TEXT) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .truncateMiddle */ .kU)(raw, max));
}
// Columns of a finished piece, without its colours.
function shown(finished) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are our own colours.
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(finished.replace(/\u001b\[\d+m/g, ''));
}


/***/ }),

/***/ 538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(630);
// EXTERNAL MODULE: ./build/js/report/headline.js
var headline = __webpack_require__(4545);
// EXTERNAL MODULE: ./build/js/report/paint.js
var paint = __webpack_require__(8721);
// EXTERNAL MODULE: ./build/js/report/terminal-changes.js
var terminal_changes = __webpack_require__(1829);
// EXTERNAL MODULE: ./build/js/diff/accept.js
var accept = __webpack_require__(4878);
// EXTERNAL MODULE: ./build/js/report/render-context.js
var render_context = __webpack_require__(5175);
// EXTERNAL MODULE: ./build/js/report/shell-quote.js
var shell_quote = __webpack_require__(486);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(2076);
;// CONCATENATED MODULE: ./build/js/report/terminal-facts.js






const MARKS = {
    fail: { mark: '✗', style: 'red' },
    inconclusive: { mark: '?', style: 'yellow' },
    warn: { mark: '!', style: 'yellow' },
    info: { mark: 'i', style: 'cyan' },
};
const MAX_CHECKS = 50;
const MAX_ACCEPTS = 10;
const MAX_TAIL_LINES = 20;
/** Checks and notices that say something, then how many passed. */
function checkLines(out, report) {
    const { checks, notices } = report;
    if (checks.length === 0 && notices.length === 0)
        return;
    out.heading('Checks');
    const said = (message, hint, status) => {
        const { mark, style } = MARKS[status];
        out.text(message, { indent: 4, first: `  ${out.paint(style, mark)} ` });
        if (hint)
            out.text(hint, { indent: 6, first: '    → ' });
    };
    for (const check of (0,headline/* remarkableChecks */.AH)(report).slice(0, MAX_CHECKS)) {
        const id = check.subject ? `${check.id} ${check.subject}` : check.id;
        if (check.status !== 'pass')
            said(`${id}: ${check.message}`, check.hint, check.status);
    }
    for (const notice of notices.slice(0, MAX_CHECKS)) {
        const status = notice.level === 'warning' ? 'warn' : 'info';
        said(`${notice.id}: ${notice.message}`, notice.hint, status);
    }
    const passed = checks.filter((check) => check.status === 'pass');
    if (passed.length > 0) {
        const ids = [...new Set(passed.map((check) => check.id))].join(', ');
        const first = `  ${out.paint('green', '✓')} `;
        out.text(`${(0,words/* plural */.LS)(passed.length, 'check')} passed: ${ids}`, { indent: 4, first });
    }
}
/** What the rollback did and how it was proven. */
function rollbackLines(out, report) {
    const { rollback } = report;
    const { command } = rollback;
    if (!command)
        return;
    out.heading(`Rollback: ${rollback.outcome}`);
    const { ended } = command;
    const how = ended
        ? `ended with ${endOf(ended)} after ${(0,words/* duration */.p0)(ended.durationMs)}.`
        : 'was not seen to end: it may have run, and is not run again.';
    out.text((0,words/* oneLine */.TN)(command.command), { indent: 2, style: 'bold' });
    out.text(how, { indent: 2 });
    const style = rollback.outcome === 'done' ? 'green' : 'red';
    out.text((0,headline/* proofInWords */.B3)(report), { indent: 2, style });
    if (rollback.outcome === 'done' || !ended || ended.tail.trim() === '')
        return;
    for (const line of (0,report_escape/* logLines */.OG)(ended.tail.trimEnd(), 500).slice(-MAX_TAIL_LINES))
        out.lines.push(`  ${out.paint('dim', `| ${line}`)}`);
}
function endOf(ended) {
    const end = ended.signal === undefined ? `exit code ${ended.exitCode ?? '?'}` : `signal ${ended.signal}`;
    return ended.timedOut ? `${end}, killed at its deadline,` : end;
}
/** What was served, and what is served after a rollback. */
function servedLines(out, report) {
    const after = report.rollback.served;
    if (!report.served && !after)
        return;
    out.heading('Served');
    if (report.served)
        out.text(servedText(report.served), { indent: 2 });
    if (after)
        out.text(`After the rollback: ${servedText(after)}`, { indent: 2 });
}
function servedText(served) {
    const { counts } = served;
    const lists = [
        (0,words/* plural */.LS)(counts.tools, 'tool'),
        counts.resources > 0 ? (0,words/* plural */.LS)(counts.resources, 'resource') : '',
        counts.resourceTemplates > 0 ? (0,words/* plural */.LS)(counts.resourceTemplates, 'template') : '',
        counts.prompts > 0 ? (0,words/* plural */.LS)(counts.prompts, 'prompt') : '',
    ].filter(Boolean);
    return [
        [served.serverName, served.serverVersion].filter(Boolean).join(' ') || 'unnamed',
        `${served.era} ${served.protocolVersion}, ${served.transport}`,
        lists.join(', '),
        `contract ${(0,words/* shortHash */.BC)(served.hash)}`,
        `opened in ${(0,words/* duration */.p0)(served.connectMs)}, listed in ${(0,words/* duration */.p0)(served.listMs)}`,
    ].join(' · ');
}
/** What to paste where, if the change was meant. */
function nextLines(out, report, context) {
    if (report.mode !== 'gate')
        return;
    const changed = report.findings.filter((finding) => finding.failing);
    const refresh = (0,shell_quote/* refreshOf */.B_)(report);
    if (changed.length === 0) {
        if (report.settings.snapshot !== undefined || !report.served || !refresh)
            return;
        out.heading('Next: record what was reviewed, and commit it');
        out.line(refresh, { indent: 2, style: 'cyan' });
        return;
    }
    out.heading('If the change was meant');
    out.text(`Accept it, with a reason, in ${context.configFile ?? render_context/* CONFIG_FILE */.g}:`, { indent: 2 });
    out.line('accept:', { indent: 4, style: 'cyan' });
    for (const finding of changed.slice(0, MAX_ACCEPTS)) {
        for (const line of (0,accept/* acceptLines */.Y)(finding).split('\n'))
            out.line(line, { indent: 4, style: 'cyan' });
    }
    const left = changed.length - MAX_ACCEPTS;
    if (left > 0)
        out.text(`mcp-deploy-gate diff has the lines of ${(0,words/* plural */.LS)(left, 'more change')}.`, {
            indent: 2,
        });
    if (!refresh)
        return;
    const when = report.result === 'rolled-back' ? ', once the new version is deployed again' : '';
    out.text(`Or refresh the snapshot${when}, review its diff and commit it:`, { indent: 2 });
    out.line(refresh, { indent: 4, style: 'cyan' });
}

// EXTERNAL MODULE: ./build/js/report/terminal-page.js
var terminal_page = __webpack_require__(1017);
;// CONCATENATED MODULE: ./build/js/report/terminal.js







/** The report for a person at a terminal or in a log: the same as the summary, in plain lines. */
function renderTerminal(report, context, options) {
    const out = (0,terminal_page/* page */.M)((0,paint/* paintWith */.H)(options.color), options.width ?? 100);
    terminal_headline(out, report);
    rollbackLines(out, report);
    (0,terminal_changes/* changeLines */.O)(out, report, context);
    checkLines(out, report);
    servedLines(out, report);
    nextLines(out, report, context);
    return `${out.lines.map(report_escape/* withoutCommands */.Df).join('\n')}\n`;
}
function terminal_headline(out, report) {
    const { mark, style } = markOf(report);
    out.lines.push(out.paint(style, out.paint('bold', `${mark} ${(0,headline/* resultTitle */.kk)(report)}`)));
    const { served } = report;
    const facts = [
        ...report.endpoints.slice(0, 5),
        report.snapshotWritten?.path ?? '',
        served ? [served.serverName, served.serverVersion].filter(Boolean).join(' ') : '',
        (0,words/* duration */.p0)(report.durationMs),
    ].filter(Boolean);
    out.text(facts.join(' · '), { indent: 2, style: 'dim' });
    const { check, text, next, also } = (0,headline/* story */._7)(report);
    out.lines.push('');
    out.text(`${check === undefined ? '' : `${check}: `}${text}`, { indent: 2 });
    if (next)
        out.text(`${next.kind === 'fix' ? 'To fix' : 'Next'}: ${next.text}`, { indent: 2 });
    for (const sentence of also)
        out.text(sentence, { indent: 2 });
    if (report.settings.onFailure === 'report')
        out.text('On probation (on-failure: report): it counts as passed whatever the result.', {
            indent: 2,
            style: 'dim',
        });
}
function markOf(report) {
    switch (report.result) {
        case 'passed':
            return { mark: '✓', style: 'green' };
        case 'failed':
        case 'rolled-back':
        case 'rollback-failed':
            return { mark: '✗', style: 'red' };
        case 'inconclusive':
        case 'superseded':
        case 'cancelled':
            return { mark: '!', style: 'yellow' };
    }
}


/***/ })

};
