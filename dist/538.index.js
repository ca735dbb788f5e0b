export const id = 538;
export const ids = [538];
export const modules = {

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
