export const id = 7084;
export const ids = [7084,538];
export const modules = {

/***/ 2503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6671);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4545);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2076);




/** GitHub shows no more of each level in one step. */
const PER_LEVEL = 10;
/** Of these, kept for the outcome while the cause is shown. */
const FOR_OUTCOME = 2;
/** GitHub cuts a message at 4,096 characters. */
const MAX_MESSAGE = 4000;
const MAX_TITLE = 200;
const MAX_VALUE = 300;
/**
 * Annotations of a report, worst first, at most 10 of each level over both parts; the last one of a level that holds
 * more says how many and where they stand. Changes stand on their line of the snapshot file.
 */
function annotations(report, options = {}) {
    const part = options.part ?? 'all';
    const outcome = part === 'cause' ? [] : ofOutcome(report);
    const cause = part === 'outcome' ? lateNotices(report) : ofCause(report, options);
    const limit = part === 'all' ? PER_LEVEL : part === 'cause' ? PER_LEVEL - FOR_OUTCOME : FOR_OUTCOME;
    const all = [...outcome, ...cause.filter((each) => !isSaid(each, outcome))];
    return ['error', 'warning', 'notice'].flatMap((level) => bounded(all.filter((annotation) => annotation.level === level), level, limit));
}
function isSaid(annotation, by) {
    return by.some((each) => each.message === annotation.message && annotation.file === undefined);
}
function bounded(all, level, limit) {
    if (all.length <= limit)
        return all;
    const more = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(all.length - limit + 1, `more ${level}`);
    const last = {
        level,
        title: `${more}`,
        message: `${more} did not fit: GitHub shows ${PER_LEVEL} of a kind in one step. All of them are in the job summary and in the report (report-path).`,
    };
    return [...all.slice(0, limit - 1), last];
}
function ofCause(report, options) {
    const found = [];
    const changesFail = report.changes.failing > 0;
    for (const check of report.checks) {
        if ((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .isToldByChanges */ .uL)(check, report))
            continue;
        if (check.status === 'fail' || check.status === 'warn' || check.status === 'inconclusive')
            found.push(annotation(check.status === 'fail' ? 'error' : 'warning', check.subject ? `${check.id} ${check.subject}` : check.id, check.message, check.hint));
    }
    const { cause } = report;
    const told = changesFail || report.checks.some((check) => check.status === 'fail');
    if (cause && !told && cause.reason !== '')
        found.push(annotation('error', causeTitle(cause), cause.reason, cause.hint));
    const changes = report.findings.map((finding) => ofFinding(finding, report, options));
    const notices = report.notices.filter((notice) => !isLate(notice, report)).map(ofNotice);
    return [...found, ...changes, ...notices];
}
function causeTitle(cause) {
    return cause.check ? `${cause.phase} failed: ${cause.check}` : `${cause.phase} did not pass`;
}
function ofFinding(finding, report, options) {
    const level = finding.failing
        ? 'error'
        : finding.severity === 'safe' || finding.accepted
            ? 'notice'
            : 'warning';
    const { before, after } = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isWholeItem */ .Vt)(finding) ? {} : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .bothSides */ .g6)(finding, MAX_VALUE);
    const lines = [
        finding.reason,
        before !== undefined ? `before: ${before}` : '',
        after !== undefined ? `after: ${after}` : '',
        finding.pointer === '' ? '' : `at ${finding.pointer}`,
        (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .saysUnproven */ .w2)(finding) ? '' : 'Not proven compatible, so counted as breaking.',
        finding.security?.length ? `Look closely: ${finding.security.join(', ')}.` : '',
        finding.docs === undefined ? '' : `About the rule: ${finding.docs}`,
    ];
    const title = `${finding.accepted ? 'accepted' : finding.severity}: ${finding.rule} ${finding.subject}`;
    const made = annotation(level, title, lines.filter(Boolean).join('\n'));
    const file = options.file ?? report.settings.snapshot;
    const place = options.locate && (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(finding, options.locate);
    const line = place?.line ?? finding.line;
    if (file === undefined || line === undefined)
        return made;
    return {
        ...made,
        file: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(file.replaceAll('\\', '/')),
        startLine: line,
        endLine: line,
        ...(place && { startColumn: place.column }),
    };
}
function ofNotice(notice) {
    return annotation(notice.level, notice.id, notice.message, notice.hint);
}
function isLate(notice, report) {
    const rollback = report.rollback.command;
    return rollback !== undefined && notice.at >= rollback.startedAt;
}
function lateNotices(report) {
    return report.notices.filter((notice) => isLate(notice, report)).map(ofNotice);
}
// What came of it: nothing to say of a run that passed, or of a failure whose cause says all.
function ofOutcome(report) {
    const title = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .resultTitle */ .kk)(report);
    switch (report.result) {
        case 'passed':
            return [];
        case 'rolled-back':
            return [annotation('error', title, report.rollback.reason || report.reason, report.hint)];
        case 'failed':
            return [annotation('error', title, report.rollback.reason || report.reason, report.hint)];
        case 'rollback-failed':
        case 'inconclusive':
        case 'superseded':
            return [annotation('error', title, report.reason, report.hint)];
        case 'cancelled':
            return [annotation('warning', title, report.reason, report.hint)];
    }
}
function annotation(level, title, message, hint) {
    const text = hint ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(message, MAX_MESSAGE / 2)}\nTo fix: ${hint}` : message;
    return {
        level,
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(title, MAX_TITLE)), MAX_TITLE),
        message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationText */ .xr)(text, MAX_MESSAGE),
    };
}


/***/ }),

/***/ 5849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ changesTable),
/* harmony export */   bG: () => (/* binding */ changesPart),
/* harmony export */   wf: () => (/* binding */ changedTextsPart)
/* harmony export */ });
/* unused harmony export diffLine */
/* harmony import */ var _changed_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9381);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6671);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4545);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7164);
/* harmony import */ var _rule_link_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1636);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2076);







const MAX_VALUE = 60;
/** The changes under their heading. */
function changesPart(report, context, detail) {
    if (report.changes.total === 0)
        return '';
    const against = report.settings.snapshot
        ? ` against ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .truncateMiddle */ .kU)(report.settings.snapshot, 200))}`
        : '';
    const heading = `### Changes${against}: ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .changesInWords */ .W1)(report.changes)}`;
    return `${heading}\n\n${changesTable(report, context, detail)}`;
}
/** The table of changes, worst first; those past the first ones are closed. */
function changesTable(report, context, detail) {
    const rows = report.findings.slice(0, detail.allChanges).map((f) => row(f, context, detail));
    const head = ['', 'Where', 'What changed', 'Rule'];
    const parts = [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(head, rows.slice(0, detail.changes))];
    const rest = rows.slice(detail.changes);
    if (rest.length > 0)
        parts.push((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(rest.length, 'more change'), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(head, rest)));
    const left = report.changes.total - rows.length;
    if (left > 0)
        parts.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(left, 'more change')} not shown here: the JSON has all of them.`);
    return parts.join('\n\n');
}
function row(finding, context, detail) {
    const line = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .placeText */ .Z9)(finding);
    const place = context.fileUrl && line ? `[${line}](${context.fileUrl}#L${finding.line})` : line;
    const where = [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .truncateMiddle */ .kU)(finding.subject, 120)),
        finding.pointer === '' ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .truncateMiddle */ .kU)(finding.pointer, 120)),
        place,
    ].filter(Boolean);
    const sides = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .bothSides */ .g6)(finding, MAX_VALUE);
    const isText = context.texts?.some((text) => text.fingerprint === finding.fingerprint);
    const values = isText || (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .isWholeItem */ .Vt)(finding) || (sides.before === undefined && sides.after === undefined)
        ? ''
        : `<br>${side(sides.before)} → ${side(sides.after)}`;
    const unproven = (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .saysUnproven */ .w2)(finding) ? '' : '<br>*not proven compatible*';
    const security = finding.security?.length
        ? `<br>⚠️ ${finding.security.map((id) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .truncateMiddle */ .kU)(id, 60))).join(' ')}`
        : '';
    return [
        mark(finding),
        where.join('<br>'),
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .truncateMiddle */ .kU)(finding.reason, detail.text))}${values}${unproven}${security}`,
        ruleLink(finding.rule, context),
    ];
}
function side(value) {
    return value === undefined ? '*none*' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(value);
}
function mark(finding) {
    if (finding.accepted)
        return '⚪ accepted';
    switch (finding.severity) {
        case 'breaking':
            return '🔴 breaking';
        case 'review':
            return '🟠 review';
        case 'safe':
            return '🟢 safe';
    }
}
function ruleLink(rule, context) {
    const url = (0,_rule_link_js__WEBPACK_IMPORTED_MODULE_6__/* .ruleUrl */ .Q)(rule, context.docsUrl);
    return url === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .truncateMiddle */ .kU)(rule, 80)) : `[${rule}](${url})`;
}
/** Differences of descriptions and structures, changed words marked. */
function changedTextsPart(report, context, detail) {
    const blocks = (context.texts ?? []).slice(0, detail.allTexts).flatMap((text) => {
        const finding = report.findings.find((each) => each.fingerprint === text.fingerprint);
        return finding ? [{ title: title(finding), body: block(text, detail) }] : [];
    });
    const open = blocks.slice(0, detail.openTexts);
    const closed = blocks.slice(detail.openTexts);
    return [
        ...open.map(({ title, body }) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(title)}\n\n${body}`),
        ...closed.map(({ title, body }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)(title, body)),
    ].join('\n\n');
}
function title(finding) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .truncateMiddle */ .kU)(`${finding.subject}${finding.pointer}`, 200);
}
function block(text, detail) {
    const shown = text.lines.slice(0, detail.textLines).map((line) => diffLine(line, detail));
    const left = text.lines.length - shown.length;
    if (left > 0)
        shown.push(`  … ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(left, 'more line')}`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .fenced */ .OF)(shown.join('\n'), 'diff');
}
/** A line as `diff` marks it; changed words of a line that changed in part stand in `[-…-]` and `{+…+}`. */
function diffLine(line, detail) {
    const whole = line.pieces.every((piece) => piece.changed);
    const text = line.pieces
        .map((piece) => {
        if (!piece.changed || whole)
            return piece.text;
        return (0,_changed_text_js__WEBPACK_IMPORTED_MODULE_0__/* .marked */ .xI)(piece.text, line.kind);
    })
        .join('');
    if (line.kind === 'skipped')
        return `@@ ${text} @@`;
    const prefix = { same: ' ', removed: '-', added: '+' }[line.kind];
    return `${prefix} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .truncateMiddle */ .kU)(text.replace(/[\r\n]/g, ''), detail.text * 2)}`;
}


/***/ }),

/***/ 4948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pb: () => (/* binding */ SHORT),
/* harmony export */   eW: () => (/* binding */ FULL),
/* harmony export */   tl: () => (/* binding */ SHORTEST)
/* harmony export */ });
const FULL = {
    changes: 20,
    allChanges: 1000,
    openTexts: 3,
    allTexts: 30,
    textLines: 60,
    accepts: 30,
    checks: 200,
    timeline: 200,
    tail: true,
    text: 600,
};
const SHORT = {
    ...FULL,
    allChanges: 200,
    allTexts: 10,
    textLines: 30,
    accepts: 10,
    checks: 50,
    timeline: 60,
    text: 300,
};
const SHORTEST = {
    changes: 20,
    allChanges: 20,
    openTexts: 0,
    allTexts: 0,
    textLines: 0,
    accepts: 3,
    checks: 10,
    timeline: 0,
    tail: false,
    text: 200,
};


/***/ }),

/***/ 1509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SUMMARY_LIMIT: () => (/* binding */ SUMMARY_LIMIT),
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(630);
// EXTERNAL MODULE: ./build/js/report/summary-changes.js
var summary_changes = __webpack_require__(5849);
// EXTERNAL MODULE: ./build/js/report/summary-detail.js
var summary_detail = __webpack_require__(4948);
// EXTERNAL MODULE: ./build/js/report/headline.js
var headline = __webpack_require__(4545);
// EXTERNAL MODULE: ./build/js/report/markdown.js
var markdown = __webpack_require__(7164);
// EXTERNAL MODULE: ./build/js/report/render-context.js
var render_context = __webpack_require__(5175);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(2076);
;// CONCATENATED MODULE: ./build/js/report/timeline-text.js

/** One entry of the timeline as a sentence; raw. */
function timelineText(entry) {
    switch (entry.kind) {
        case 'state':
            return entry.message;
        case 'probes': {
            const { first, last } = entry.rounds;
            const rounds = first === last ? `round ${first}` : `rounds ${first} to ${last}`;
            const who = [
                entry.version === undefined ? '' : `version ${entry.version}`,
                entry.identity === undefined ? '' : IDENTITIES[entry.identity],
            ].filter(Boolean);
            const seen = who.length > 0 ? `${entry.outcome} (${who.join(', ')})` : entry.outcome;
            return `${(0,words/* plural */.LS)(entry.samples, 'sample')} in ${rounds}: ${seen}`;
        }
    }
}
const IDENTITIES = {
    ours: 'the new deployment',
    old: 'the old one',
    unknown: 'not known which',
};

;// CONCATENATED MODULE: ./build/js/report/summary-facts.js






const MARKS = { fail: '❌', inconclusive: '❔', warn: '⚠️', info: 'ℹ️', pass: '✅' };
/** Checks and notices that say something, worst first. */
function checksPart(report, context, detail) {
    const said = (0,headline/* remarkableChecks */.AH)(report);
    const rows = said.slice(0, detail.checks).map((check) => checkRow(check, context, detail));
    for (const notice of report.notices.slice(0, detail.checks)) {
        const mark = notice.level === 'warning' ? MARKS.warn : MARKS.info;
        rows.push([mark, (0,markdown/* code */.aY)((0,report_escape/* truncateMiddle */.kU)(notice.id, 80)), seen(notice, detail)]);
    }
    if (rows.length === 0)
        return '';
    return `### Checks\n\n${(0,markdown/* table */.tp)(['', 'Check', 'What was seen'], rows)}`;
}
function checkRow(check, context, detail) {
    const subject = check.subject ? ` ${(0,markdown/* code */.aY)((0,report_escape/* truncateMiddle */.kU)(check.subject, 120))}` : '';
    return [MARKS[check.status], `${checkLink(check.id, context)}${subject}`, seen(check, detail)];
}
function seen(said, detail) {
    const hint = said.hint ? `<br>→ ${(0,markdown/* inline */.mG)((0,report_escape/* truncateMiddle */.kU)(said.hint, detail.text))}` : '';
    return `${(0,markdown/* inline */.mG)((0,report_escape/* truncateMiddle */.kU)(said.message, detail.text))}${hint}`;
}
function checkLink(id, context) {
    if (!/^[A-Z]\d{1,2}$/.test(id))
        return (0,markdown/* code */.aY)((0,report_escape/* truncateMiddle */.kU)(id, 120));
    return `[${id}](${context.docsUrl ?? render_context/* DOCS_URL */.a}checks.md#${id.toLowerCase()})`;
}
/** What was served, and what is served after a rollback. */
function servedPart(report) {
    const { served, rollback } = report;
    const rows = [
        ...(served ? [['Deployed', ...servedCells(served)]] : []),
        ...(rollback.served ? [['After the rollback', ...servedCells(rollback.served)]] : []),
    ];
    const head = ['When', 'Server', 'Protocol', 'Tools', 'Resources', 'Templates', 'Prompts'];
    const all = [[...head, 'Contract', 'Opened in', 'Listed in'], ...rows];
    // Which one it is has to be said only where there are two.
    const [titles, ...cellRows] = rollback.served ? all : all.map((row) => row.slice(1));
    const cells = (0,markdown/* table */.tp)(titles, cellRows, rollback.served ? 'lllrrrrlrr' : 'llrrrrlrr');
    return cells && `### Served\n\n${cells}`;
}
function servedCells(served) {
    const { counts } = served;
    return [
        [served.serverName, served.serverVersion]
            .filter((text) => text)
            .map((text) => (0,markdown/* code */.aY)((0,report_escape/* truncateMiddle */.kU)(text, 100)))
            .join(' ') || '*unnamed*',
        (0,markdown/* inline */.mG)((0,report_escape/* truncateMiddle */.kU)(`${served.era} ${served.protocolVersion}, ${served.transport}`, 100)),
        (0,words/* grouped */.zD)(counts.tools),
        (0,words/* grouped */.zD)(counts.resources),
        (0,words/* grouped */.zD)(counts.resourceTemplates),
        (0,words/* grouped */.zD)(counts.prompts),
        (0,markdown/* code */.aY)((0,words/* shortHash */.BC)(served.hash)),
        (0,words/* duration */.p0)(served.connectMs),
        (0,words/* duration */.p0)(served.listMs),
    ];
}
/** The checks that passed, closed. */
function passedChecksPart(report, detail) {
    const passed = report.checks.filter((check) => check.status === 'pass');
    const rows = passed
        .slice(0, detail.checks)
        .map((check) => [
        (0,markdown/* code */.aY)((0,report_escape/* truncateMiddle */.kU)(check.subject ? `${check.id} ${check.subject}` : check.id, 160)),
        (0,markdown/* inline */.mG)((0,report_escape/* truncateMiddle */.kU)(check.message, detail.text)),
    ]);
    if (rows.length === 0)
        return '';
    return (0,markdown/* details */.zH)(`${(0,words/* plural */.LS)(passed.length, 'check')} passed`, (0,markdown/* table */.tp)(['Check', 'What was seen'], rows));
}
/** What was seen when, closed. */
function timelinePart(report, detail) {
    const entries = report.timeline.slice(0, detail.timeline);
    if (entries.length === 0)
        return '';
    const rows = entries.map((entry) => [
        (0,words/* duration */.p0)(entry.at),
        entry.phase,
        (0,markdown/* inline */.mG)((0,report_escape/* truncateMiddle */.kU)(timelineText(entry), detail.text)),
    ]);
    const left = report.timelineLeftOut + report.timeline.length - entries.length;
    const body = (0,markdown/* table */.tp)(['At', 'Phase', 'What was seen'], rows, 'rll');
    const more = left > 0 ? `\n\n${(0,words/* plural */.LS)(left, 'entry', 'entries')} not shown.` : '';
    return (0,markdown/* details */.zH)('Timeline', `${body}${more}`);
}
/** Who made this, when, and how long each phase took. */
function footerPart(report) {
    const phases = report.phases
        .filter((phase) => phase.durationMs !== undefined)
        .map((phase) => `${phase.phase} ${(0,words/* duration */.p0)(phase.durationMs)}`);
    const facts = [
        `mcp-deploy-gate ${(0,markdown/* inline */.mG)((0,report_escape/* truncateMiddle */.kU)(report.gateVersion, 40))}`,
        report.startedAt ? (0,markdown/* inline */.mG)((0,report_escape/* truncateMiddle */.kU)(report.startedAt, 40)) : '',
        ...phases,
    ].filter(Boolean);
    return `<sub>${facts.join(' · ')}</sub>`;
}

// EXTERNAL MODULE: ./build/js/report/acceptances.js
var acceptances = __webpack_require__(2781);
// EXTERNAL MODULE: ./build/js/report/shell-quote.js
var shell_quote = __webpack_require__(486);
;// CONCATENATED MODULE: ./build/js/report/summary-story.js






/** Result, what was asked, and why it ended so, with the way to fix it. */
function headlinePart(report, detail) {
    const short = (text) => (0,markdown/* inline */.mG)((0,report_escape/* truncateMiddle */.kU)(text, detail.text));
    const facts = [
        ...report.endpoints.slice(0, 5).map((endpoint) => (0,markdown/* code */.aY)((0,report_escape/* truncateMiddle */.kU)(endpoint, 300))),
        report.snapshotWritten ? (0,markdown/* code */.aY)((0,report_escape/* truncateMiddle */.kU)(report.snapshotWritten.path, 200)) : '',
        server(report),
        (0,words/* duration */.p0)(report.durationMs),
    ].filter(Boolean);
    const parts = [`## ${(0,headline/* resultIcon */.fF)(report)} ${(0,headline/* resultTitle */.kk)(report)}`, facts.join(' · ')];
    const { check, text, next, also } = (0,headline/* story */._7)(report);
    const lines = [`${check === undefined ? '' : `**${short(check)}** `}${short(text)}`];
    if (next)
        lines.push(`**${next.kind === 'fix' ? 'To fix' : 'Next'}:** ${short(next.text)}`);
    lines.push(...also.map(short));
    const alone = report.result === 'passed' && lines.length === 1;
    parts.push(alone ? lines[0] : [`> [!${summary_story_alert(report)}]`, `> ${lines.join('\n>\n> ')}`].join('\n'));
    if (report.settings.onFailure === 'report')
        parts.push('The gate is on probation (`on-failure: report`): the job passes whatever the result, and nothing is rolled back.');
    return parts.join('\n\n');
}
function server({ served }) {
    if (!served)
        return '';
    return [served.serverName, served.serverVersion]
        .filter((text) => text !== undefined && text !== '')
        .map((text) => (0,markdown/* code */.aY)((0,report_escape/* truncateMiddle */.kU)(text, 100)))
        .join(' ');
}
function summary_story_alert(report) {
    switch (report.result) {
        case 'passed':
            return 'NOTE';
        case 'failed':
        case 'rolled-back':
        case 'rollback-failed':
            return 'CAUTION';
        case 'inconclusive':
        case 'superseded':
        case 'cancelled':
            return 'WARNING';
    }
}
/** What the rollback did and how it was proven. */
function rollbackPart(report, detail) {
    const { rollback } = report;
    const { command } = rollback;
    if (!command)
        return '';
    const { ended } = command;
    const how = ended
        ? `ended with ${endOf(ended)} after ${(0,words/* duration */.p0)(ended.durationMs)}`
        : '**was not seen to end: it may have run, and is not run again**';
    const parts = [
        `### Rollback: ${rollback.outcome}`,
        `${(0,markdown/* code */.aY)((0,report_escape/* truncateMiddle */.kU)((0,words/* oneLine */.TN)(command.command), 300))} ${how}.`,
        (0,markdown/* inline */.mG)((0,report_escape/* truncateMiddle */.kU)((0,headline/* proofInWords */.B3)(report), detail.text)),
    ];
    if (detail.tail && ended && ended.tail.trim() !== '') {
        const body = (0,markdown/* fenced */.OF)((0,report_escape/* truncateMiddle */.kU)(ended.tail, 8000), 'text');
        parts.push((0,markdown/* details */.zH)('The end of its output', body));
    }
    return parts.join('\n\n');
}
function endOf(ended) {
    const end = ended.signal !== undefined
        ? `signal ${(0,markdown/* inline */.mG)(ended.signal)}`
        : `exit code ${ended.exitCode ?? '?'}`;
    return ended.timedOut ? `${end}, killed at its deadline,` : end;
}
/** What to paste where, if the change was meant. */
function nextPart(report, context, detail) {
    const changed = report.findings.filter((finding) => finding.failing);
    const refresh = (0,shell_quote/* refreshOf */.B_)(report);
    if (report.mode !== 'gate')
        return '';
    if (changed.length === 0) {
        return report.settings.snapshot === undefined && report.served && refresh
            ? `### Next\n\nWithout a snapshot this is a smoke test. Record what was reviewed, and commit it:\n\n${(0,markdown/* fenced */.OF)(refresh, 'sh')}`
            : '';
    }
    const parts = [(0,acceptances/* acceptPart */.od)(changed, (0,acceptances/* comparedBy */.zT)(report, context.configFile), detail.accepts)];
    if (refresh) {
        const when = report.result === 'rolled-back' ? ', once the new version is deployed again' : '';
        parts.push(`Or refresh the snapshot${when}, review its diff and commit it:`, (0,markdown/* fenced */.OF)(refresh, 'sh'));
    }
    return parts.join('\n\n');
}

;// CONCATENATED MODULE: ./build/js/report/summary.js





/** GitHub refuses a step's summary of more than 1 MiB; some room is left for what else the step writes. */
const SUMMARY_LIMIT = 1024 * 1024 - 16 * 1024;
/**
 * The job summary, and what `--format markdown` prints: Markdown of at most `limit` UTF-8 bytes, well-formed in any
 * case. A larger report is shown with less detail; below some 64 KiB nothing is promised.
 */
function renderSummary(report, context = {}, limit = SUMMARY_LIMIT) {
    let text = '';
    for (const detail of [summary_detail/* FULL */.eW, summary_detail/* SHORT */.Pb, summary_detail/* SHORTEST */.tl]) {
        text = withDetail(report, context, detail);
        if (Buffer.byteLength(text) <= limit)
            break;
    }
    return text;
}
function withDetail(report, context, detail) {
    const parts = [
        headlinePart(report, detail),
        rollbackPart(report, detail),
        (0,summary_changes/* changesPart */.bG)(report, context, detail),
        (0,summary_changes/* changedTextsPart */.wf)(report, context, detail),
        checksPart(report, context, detail),
        servedPart(report),
        nextPart(report, context, detail),
        passedChecksPart(report, detail),
        timelinePart(report, detail),
        footerPart(report),
    ];
    return `${parts
        .filter((part) => part !== '')
        .join('\n\n')
        .split('\n')
        .map(report_escape/* withoutCommands */.Df)
        .join('\n')}\n`;
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
// EXTERNAL MODULE: ./build/js/report/acceptances.js
var acceptances = __webpack_require__(2781);
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
    (0,acceptances/* acceptText */.St)(out, changed, (0,acceptances/* comparedBy */.zT)(report, context.configFile));
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
