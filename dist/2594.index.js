export const id = 2594;
export const ids = [2594];
export const modules = {

/***/ 25849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ changesTable),
/* harmony export */   bG: () => (/* binding */ changesPart),
/* harmony export */   wf: () => (/* binding */ changedTextsPart)
/* harmony export */ });
/* unused harmony export diffLine */
/* harmony import */ var _changed_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29381);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90630);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56671);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24545);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57164);
/* harmony import */ var _rule_link_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1636);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82076);







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

/***/ 44948:
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
    watched: 20,
    failures: 100,
    manifests: 200,
    manifestYaml: 20,
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
    watched: 10,
    failures: 20,
    manifests: 50,
    manifestYaml: 5,
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
    watched: 3,
    failures: 0,
    manifests: 10,
    manifestYaml: 0,
    tail: false,
    text: 200,
};


/***/ }),

/***/ 12594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SUMMARY_LIMIT: () => (/* binding */ SUMMARY_LIMIT),
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/report/summary-changes.js
var summary_changes = __webpack_require__(25849);
// EXTERNAL MODULE: ./build/js/report/deployment-facts.js
var deployment_facts = __webpack_require__(41512);
// EXTERNAL MODULE: ./build/js/report/markdown.js
var markdown = __webpack_require__(57164);
;// CONCATENATED MODULE: ./build/js/report/summary-deployment.js



/** What the run changed, and what was there before; empty where it changed nothing. */
function deploymentPart(report, detail) {
    const rows = (0,deployment_facts/* deploymentFacts */.P)(report).map(([name, text]) => [
        (0,markdown/* inline */.mG)(name),
        (0,markdown/* inline */.mG)((0,report_escape/* truncateMiddle */.kU)(text, detail.text)),
    ]);
    if (rows.length === 0)
        return '';
    const tails = report.commands.flatMap(({ role, ended }) => detail.tail && ended && ended.exitCode !== 0 && ended.tail.trim() !== ''
        ? (0,markdown/* details */.zH)(`The end of what ${role}-command said`, (0,markdown/* fenced */.OF)((0,report_escape/* truncateMiddle */.kU)(ended.tail, 8000), 'text'))
        : []);
    return [`### Deployment\n\n${(0,markdown/* table */.tp)(['', ''], rows)}`, ...tails].join('\n\n');
}

// EXTERNAL MODULE: ./build/js/report/summary-detail.js
var summary_detail = __webpack_require__(44948);
// EXTERNAL MODULE: ./build/js/report/headline.js
var headline = __webpack_require__(24545);
// EXTERNAL MODULE: ./build/js/report/render-context.js
var render_context = __webpack_require__(95175);
// EXTERNAL MODULE: ./build/js/report/served-by.js
var served_by = __webpack_require__(34600);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
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
    const parts = [cells, endpointsTable(report)].filter(Boolean);
    return parts.length > 0 ? ['### Served', ...parts].join('\n\n') : '';
}
/** What each endpoint serves, where they differ. */
function endpointsTable(report) {
    const all = (0,served_by/* servedApart */.a)(report);
    const cell = (text = '') => (0,markdown/* inline */.mG)((0,report_escape/* truncateMiddle */.kU)(text, 200));
    const rows = all.map(({ endpoint, deployed, afterRollback }) => [
        (0,markdown/* code */.aY)((0,report_escape/* truncateMiddle */.kU)(endpoint, 200)),
        cell(deployed),
        ...(report.rollback.servedBy ? [cell(afterRollback)] : []),
    ]);
    const after = report.rollback.servedBy ? ['After the rollback'] : [];
    return (0,markdown/* table */.tp)(['Endpoint', 'Deployed', ...after], rows);
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

// EXTERNAL MODULE: ./build/js/report/preflight/words.js
var preflight_words = __webpack_require__(38116);
;// CONCATENATED MODULE: ./build/js/report/summary-manifests.js




const summary_manifests_MARKS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
const MAX_YAML = 2000;
/** What the manifests do to sessions, worst first, and what to write instead. */
function manifestsPart({ manifests }, detail) {
    if (!manifests)
        return '';
    const { findings, files, ignored } = manifests;
    const title = `### Manifests: ${(0,preflight_words/* counted */.hS)(findings).toLowerCase()}`;
    const silenced = ignored > 0 ? `, ${(0,words/* plural */.LS)(ignored, 'finding')} ignored by a comment` : '';
    const read = `${(0,words/* plural */.LS)(files, 'file')} read${silenced}.`;
    const shown = findings.slice(0, detail.manifests);
    const rows = shown.map((finding) => [
        summary_manifests_MARKS[finding.level],
        place(finding),
        `${ruleLink(finding)}<br>${(0,markdown/* code */.aY)((0,report_escape/* truncateMiddle */.kU)(finding.resource, 120))}`,
        `${summary_manifests_short(finding.message, detail)}<br>→ ${summary_manifests_short(finding.fix, detail)}`,
    ]);
    const left = findings.length - shown.length;
    const more = left > 0 ? `\n\n${(0,words/* plural */.LS)(left, 'finding')} not shown.` : '';
    const body = (0,markdown/* table */.tp)(['', 'Where', 'Rule', 'What it does to sessions'], rows);
    return [title, read, `${body}${more}`, yamlPart(shown, detail)].filter(Boolean).join('\n\n');
}
function yamlPart(findings, detail) {
    const blocks = findings
        .filter(({ yaml }) => yaml !== undefined)
        .slice(0, detail.manifestYaml)
        .map((finding) => [
        `${place(finding)} ${ruleLink(finding)}`,
        (0,markdown/* fenced */.OF)((0,report_escape/* truncateMiddle */.kU)(finding.yaml ?? '', MAX_YAML), 'yaml'),
    ].join('\n\n'));
    return blocks.length === 0 ? '' : (0,markdown/* details */.zH)('What to write', blocks.join('\n\n'));
}
const summary_manifests_short = (text, detail) => (0,markdown/* prose */.CS)((0,report_escape/* truncateMiddle */.kU)(text, detail.text));
const place = (finding) => (0,markdown/* code */.aY)((0,report_escape/* truncateMiddle */.kU)((0,preflight_words/* placeText */.Z9)(finding), 200));
function ruleLink({ rule, docs }) {
    return /^https:\/\/[\w./#-]+$/.test(docs) && /^[a-z0-9-]{1,80}$/.test(rule)
        ? `[${rule}](${docs})`
        : (0,markdown/* code */.aY)((0,report_escape/* truncateMiddle */.kU)(rule, 80));
}

// EXTERNAL MODULE: ./build/js/report/acceptances.js
var acceptances = __webpack_require__(22781);
// EXTERNAL MODULE: ./build/js/report/compared-at.js
var compared_at = __webpack_require__(43944);
// EXTERNAL MODULE: ./build/js/report/shell-quote.js
var shell_quote = __webpack_require__(80486);
// EXTERNAL MODULE: ./build/js/report/watch-level.js
var watch_level = __webpack_require__(70845);
;// CONCATENATED MODULE: ./build/js/report/summary-story.js








/** Result, what was asked, and why it ended so, with the way to fix it. */
function headlinePart(report, detail) {
    const short = (text) => (0,markdown/* inline */.mG)((0,report_escape/* truncateMiddle */.kU)(text, detail.text));
    const facts = [
        ...report.endpoints.slice(0, 5).map((endpoint) => (0,markdown/* code */.aY)((0,report_escape/* truncateMiddle */.kU)(endpoint, 300))),
        report.snapshotWritten ? (0,markdown/* code */.aY)((0,report_escape/* truncateMiddle */.kU)(report.snapshotWritten.path, 200)) : '',
        server(report),
        (0,watch_level/* levelFact */.bg)(report.watch),
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
function server(report) {
    const { served } = report;
    if (!served)
        return '';
    const who = [served.serverName, served.serverVersion]
        .filter((text) => text !== undefined && text !== '')
        .map((text) => (0,markdown/* code */.aY)((0,report_escape/* truncateMiddle */.kU)(text, 100)))
        .join(' ');
    return who && (0,compared_at/* endedBeforeSwitch */.EZ)(report) ? `candidate ${who}` : who;
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
        ? `ended with ${(0,markdown/* inline */.mG)((0,words/* commandEnd */.zw)(ended))} after ${(0,words/* duration */.p0)(ended.durationMs)}`
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
        parts.push(`Or refresh the snapshot${(0,compared_at/* whenServed */.yU)(report)}, review its diff and commit it:`, (0,markdown/* fenced */.OF)(refresh, 'sh'));
    }
    return parts.join('\n\n');
}

;// CONCATENATED MODULE: ./build/js/report/timeline-mermaid.js


/** Bars of one row; of more, those in the middle are one. */
const MAX_BARS = 8;
const MAX_NAME = 32;
const MAX_LABEL = 40;
const MAX_PHASES = 16;
/** Of all rows together; the first rows are shown whole. */
const MAX_ALL_BARS = 48;
/**
 * Pixels. A name that has no room in its bar stands beside it, and mermaid writes that of an `active` bar as if it stood
 * in it: not to be read on a dark page. Such bars are plain ones.
 */
const PLOT_WIDTH = 520;
const LETTER_WIDTH = 6.5;
const WORDS = {
    old: 'old',
    new: 'new',
    other: 'served',
    mixed: 'mixed',
    failing: 'failing',
    down: 'not served',
};
/** mermaid's own kinds of bars, whose colours go with the page's theme. Not `done`: some versions cannot be read then. */
const TAGS = {
    old: '',
    new: 'active',
    other: '',
    mixed: '',
    failing: 'crit',
    down: 'crit',
};
/**
 * The picture as mermaid's `gantt` (10 and later): a section of phases, and one for each endpoint. `startedAt` is when
 * the run began: the axis shows the reader's own clock. Nothing of a text from outside is syntax in it.
 */
function timelineMermaid(picture, startedAt) {
    const rows = shownRows(picture.rows);
    const zero = Date.parse(startedAt ?? '');
    const base = Number.isNaN(zero) ? 0 : zero;
    const end = Math.max(1, ...picture.phases.map(({ until }) => until));
    // What took no time is seen all the same.
    const least = Math.ceil(end / 300);
    const bar = (text, tag, { from, until }) => {
        const to = Math.max(until, from + least);
        const isIn = ((to - from) / end) * PLOT_WIDTH > text.length * LETTER_WIDTH;
        const kind = tag === 'crit' || isIn ? tag : '';
        return `    ${text} :${kind === '' ? '' : `${kind}, `}${base + from}, ${base + to}`;
    };
    const names = [...rows.map(({ name }) => safe(name, MAX_NAME) || 'endpoint'), 'phases'];
    const padding = Math.max(75, 20 + 7 * Math.max(...names.map((name) => name.length)));
    const lines = [
        `%%{init: {"gantt": {"leftPadding": ${padding}, "barHeight": 18, "fontSize": 11}}}%%`,
        'gantt',
        '    dateFormat x',
        `    axisFormat ${base === 0 ? '%M:%S' : '%H:%M:%S'}`,
        `    tickInterval ${tick(end)}`,
        '    todayMarker off',
        '    section phases',
        ...picture.phases
            .slice(0, MAX_PHASES)
            .map((span) => bar(`${span.phase} ${(0,words/* duration */.p0)(span.until - span.from)}`, span.outcome === 'failed' ? 'crit' : '', span)),
        ...rows.flatMap((row, i) => [
            `    section ${names[i]}`,
            ...row.segments.map((segment) => bar(label(segment), TAGS[segment.kind], segment)),
        ]),
    ];
    const rowsLeftOut = picture.rowsLeftOut + picture.rows.length - rows.length;
    return { text: lines.join('\n'), rowsLeftOut };
}
/** The rows with their bars, at least one, and as many as stay readable. */
function shownRows(all) {
    let count = 0;
    return all
        .map((row) => ({ ...row, segments: bars(row) }))
        .filter(({ segments }, i) => {
        count += segments.length;
        return i === 0 || count <= MAX_ALL_BARS;
    });
}
function label({ kind, versions }) {
    const named = safe(versions.join(', '), MAX_LABEL);
    return named === '' ? WORDS[kind] : `${WORDS[kind]} ${named}`;
}
/** Segments of a row as bars: those that go on over the end of a phase are one. */
function bars({ segments }) {
    const joined = [];
    for (const segment of segments) {
        const last = joined.at(-1);
        const same = last?.kind === segment.kind && `${last.versions}` === `${segment.versions}`;
        if (last && same && segment.phase - last.phase <= 1 && segment.from - last.until < 1000)
            joined[joined.length - 1] = { ...last, phase: segment.phase, until: segment.until };
        else
            joined.push(segment);
    }
    if (joined.length <= MAX_BARS)
        return joined;
    const head = joined.slice(0, MAX_BARS / 2);
    const tail = joined.slice(1 - MAX_BARS / 2);
    const middle = joined.slice(head.length, -tail.length);
    const [first, last] = [middle[0], middle.at(-1)];
    if (!first || !last)
        return joined;
    return [...head, { ...first, kind: 'mixed', versions: ['by turns'], until: last.until }, ...tail];
}
const TICKS = [
    [1000, '1second'],
    [5000, '5second'],
    [15_000, '15second'],
    [30_000, '30second'],
    [60_000, '1minute'],
    [300_000, '5minute'],
    [900_000, '15minute'],
    [3_600_000, '1hour'],
];
/** At most eight marks on the axis. */
function tick(end) {
    return TICKS.find(([ms]) => end / ms <= 8)?.[1] ?? '6hour';
}
/**
 * A text from outside as letters, digits and a few signs that mean nothing to mermaid, Markdown or HTML: no colon,
 * semicolon, `#`, `%`, quote, bracket or line break is left. A colon looks like one.
 */
function safe(raw, max) {
    return (0,report_escape/* truncateMiddle */.kU)((0,report_escape/* visible */.RK)(raw), max)
        .replaceAll(':', '∶')
        .replace(/[^\p{L}\p{N} .,_+/∶…-]/gu, '_')
        .replace(/-{2,}/g, '-')
        .trim();
}

// EXTERNAL MODULE: ./build/js/report/timeline-picture.js + 2 modules
var timeline_picture = __webpack_require__(23044);
// EXTERNAL MODULE: ./build/js/report/timeline-text.js
var timeline_text = __webpack_require__(27384);
;// CONCATENATED MODULE: ./build/js/report/summary-timeline.js






/** Phases and what answered when, as a picture; nothing where a sentence says as much. */
function picturePart(report) {
    const picture = (0,timeline_picture/* timelinePicture */._)(report);
    if (!picture)
        return '';
    const { text, rowsLeftOut } = timelineMermaid(picture, report.startedAt);
    const more = rowsLeftOut > 0 ? `\n\n${(0,words/* plural */.LS)(rowsLeftOut, 'endpoint')} not shown.` : '';
    return `### Timeline\n\n${(0,markdown/* fenced */.OF)(text, 'mermaid')}${more}`;
}
/** What was seen when, closed. */
function timelinePart(report, detail) {
    const entries = report.timeline.slice(0, detail.timeline);
    if (entries.length === 0)
        return '';
    const several = (0,timeline_text/* severalAsked */.ff)(report);
    const rows = entries.map((entry) => [
        (0,words/* duration */.p0)(entry.at),
        entry.phase,
        (0,markdown/* inline */.mG)((0,report_escape/* truncateMiddle */.kU)((0,timeline_text/* timelineText */.Pj)(entry, several), detail.text)),
    ]);
    const left = report.timelineLeftOut + report.timeline.length - entries.length;
    const body = (0,markdown/* table */.tp)(['At', 'Phase', 'What was seen'], rows, 'rll');
    const more = left > 0 ? `\n\n${(0,words/* plural */.LS)(left, 'entry', 'entries')} not shown.` : '';
    return (0,markdown/* details */.zH)('What was seen when', `${body}${more}`);
}

// EXTERNAL MODULE: ./build/js/report/watch-markdown.js
var watch_markdown = __webpack_require__(96438);
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
        picturePart(report),
        (0,watch_markdown.watchedPart)(report.watch, detail),
        deploymentPart(report, detail),
        (0,summary_changes/* changesPart */.bG)(report, context, detail),
        (0,summary_changes/* changedTextsPart */.wf)(report, context, detail),
        checksPart(report, context, detail),
        manifestsPart(report, detail),
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

/***/ 96438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   watchMarkdown: () => (/* binding */ watchMarkdown),
/* harmony export */   watchedPart: () => (/* binding */ watchedPart)
/* harmony export */ });
/* harmony import */ var _docs_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85327);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90630);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57164);
/* harmony import */ var _summary_detail_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44948);
/* harmony import */ var _watch_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99040);
/* harmony import */ var _watch_failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94356);
/* harmony import */ var _watch_level_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70845);
/* harmony import */ var _watch_picture_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8689);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82076);









/** Characters of the picture's rows: a summary is narrow beside its menu. */
const WIDTH = 72;
const NAME = 13;
/** What watches came to as Markdown, ready to post. */
function watchMarkdown(results) {
    const parts = results.map((result) => watchPart(result, '##', _summary_detail_js__WEBPACK_IMPORTED_MODULE_3__/* .FULL */ .eW));
    return `${parts.join('\n\n').split('\n').map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCommands */ .Df).join('\n')}\n`;
}
/** What the watches of a run came to, in its summary. */
function watchedPart(results = [], detail) {
    const parts = results.slice(0, detail.watched).map((result) => watchPart(result, '###', detail));
    const more = results.length - parts.length;
    if (more > 0)
        parts.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(more, 'watched endpoint')} not shown.`);
    return parts.join('\n\n');
}
function watchPart(result, heading, detail) {
    const short = (text) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .truncateMiddle */ .kU)(text, detail.text));
    const mood = (0,_watch_level_js__WEBPACK_IMPORTED_MODULE_6__/* .watchMood */ .P0)(result);
    const said = [short(result.reason)];
    if (result.hint !== undefined)
        said.push(`**Next:** ${(0,_docs_link_js__WEBPACK_IMPORTED_MODULE_0__/* .withDocsLinks */ .dd)(result.hint, detail.text)}`);
    const rows = (0,_watch_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .watchFacts */ .ZN)(result).map(([name, text]) => [`**${name}**`, short(text)]);
    return [
        `${heading} ${_watch_level_js__WEBPACK_IMPORTED_MODULE_6__/* .MOODS */ .RN[mood].icon} ${(0,_watch_level_js__WEBPACK_IMPORTED_MODULE_6__/* .watchTitle */ .uz)(result)}`,
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .truncateMiddle */ .kU)(result.endpoint, 300))} · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)((0,_watch_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .watchedHow */ .vH)(result))}`,
        mood === 'good'
            ? said.join('\n\n')
            : `> [!${mood === 'bad' ? 'CAUTION' : 'WARNING'}]\n> ${said.join('\n>\n> ')}`,
        picture(result),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'What was seen'], rows),
        failures(result, detail),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function picture(result) {
    const drawn = (0,_watch_picture_js__WEBPACK_IMPORTED_MODULE_7__/* .watchPicture */ .g)(result, WIDTH);
    if (!drawn)
        return '';
    const lines = drawn.rows.map(({ name, cells }) => `${name.padEnd(NAME)}│${cells.map((kind) => _watch_picture_js__WEBPACK_IMPORTED_MODULE_7__/* .WATCH_GLYPHS */ .S[kind].glyph).join('')}│`);
    const key = drawn.legend.map(({ kind, text }) => `${_watch_picture_js__WEBPACK_IMPORTED_MODULE_7__/* .WATCH_GLYPHS */ .S[kind].glyph} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text)}`);
    const below = ' '.repeat(NAME + 1);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .OF)([...lines, `${below}${drawn.axis}`, `${below}${key.join(' · ')}`].join('\n'), 'text');
}
function failures(result, detail) {
    const groups = (0,_watch_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .failureGroups */ .H)(result);
    if (groups.length === 0 || detail.failures === 0)
        return '';
    const rows = groups
        .slice(0, detail.failures)
        .map(({ when, what, why }) => [when, what, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .truncateMiddle */ .kU)(why, detail.text))]);
    const left = [
        groups.length > rows.length ? (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(groups.length - rows.length, 'more kind') : '',
        result.failuresLeftOut > 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(result.failuresLeftOut, 'later failure') : '',
    ].filter(Boolean);
    const more = left.length > 0 ? `\n\n${left.join(' and ')} not shown.` : '';
    const total = result.failures.length + result.failuresLeftOut;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)((0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(total, 'failure'), `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['When', 'What', 'Why'], rows)}${more}`);
}


/***/ })

};
