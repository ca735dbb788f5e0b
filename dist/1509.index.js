export const id = 1509;
export const ids = [1509];
export const modules = {

/***/ 4878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ unusedInWords),
/* harmony export */   UX: () => (/* binding */ acceptMembers),
/* harmony export */   Yn: () => (/* binding */ acceptLines),
/* harmony export */   applyAccepted: () => (/* binding */ applyAccepted),
/* harmony export */   lA: () => (/* binding */ acceptedBy)
/* harmony export */ });
/* harmony import */ var _snapshot_pretty_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7431);

/**
 * Takes out the findings that were accepted. An entry accepts exactly the one change whose rule, subject, pointer and
 * fingerprint it names: another value at the same place is another change. `today` is `YYYY-MM-DD` in UTC. An entry is
 * stale only where a comparison ran: do not ask without one, and name the parts that it left out.
 */
function applyAccepted(findings, entries, today, notCompared = []) {
    const entryOf = acceptedBy(entries, today);
    const active = [];
    const accepted = [];
    for (const finding of findings) {
        const entry = entryOf(finding);
        if (entry)
            accepted.push({ finding, entry });
        else
            active.push(finding);
    }
    const used = new Set(accepted.map(({ entry }) => entry));
    const expired = entries.filter((entry) => isOver(entry, today));
    // Of two entries for one change the second is not needed.
    const stale = entries.filter((entry) => !used.has(entry) && !isOver(entry, today) && !notCompared.includes(partOf(entry)));
    return { active, accepted, stale, expired };
}
/** Gives the entry that accepts a finding on this day, the first of several. */
function acceptedBy(entries, today) {
    const valid = new Map();
    for (const entry of entries) {
        const key = keyOf(entry);
        if (!isOver(entry, today) && !valid.has(key))
            valid.set(key, entry);
    }
    return (finding) => (valid.size === 0 ? undefined : valid.get(keyOf(finding)));
}
/** `tools` for an item of that list, and the member of the snapshot for what belongs to no item. */
function partOf({ subject, pointer }) {
    const [list = ''] = subject.split('/', 1);
    return list === 'server' ? (pointer.split('/', 2)[1] ?? '') : list;
}
function isOver({ expires }, today) {
    return expires !== undefined && expires < today;
}
function keyOf({ rule, subject, pointer, fingerprint }) {
    return JSON.stringify([rule, subject, pointer, fingerprint]);
}
/** Why an entry accepts nothing, in a sentence; raw text of the file stands in it. */
function unusedInWords({ rule, subject, pointer, expires }, today) {
    const at = pointer === '' ? '' : ` at ${pointer}`;
    const entry = `The acceptance of ${rule} on ${subject}${at}`;
    return expires !== undefined && expires < today
        ? `${entry} expired on ${expires}.`
        : `${entry} accepts no change that is there.`;
}
/**
 * The lines to paste under `accept:` in the config file: a YAML list entry, indented by two. Text of a server stands in
 * double quotes on one line with hidden characters escaped, so it cannot become anything but a text.
 */
function acceptLines(finding, reason = 'say why this change is fine') {
    const { rule, subject, pointer, fingerprint } = finding;
    const members = acceptMembers({ rule, subject, pointer, fingerprint, reason });
    return members
        .map(([key, value], index) => `${index === 0 ? '  - ' : '    '}${key}: ${value}`)
        .join('\n');
}
/** The members of an entry in the order of the file, values as YAML, which is JSON too, on one line. */
function acceptMembers(entry) {
    const { rule, subject, pointer, fingerprint, reason, expires } = entry;
    const members = { rule, subject, pointer, fingerprint, reason, ...(expires && { expires }) };
    // YAML's double quotes know every escape of JSON. `##[` would be a command where the lines are printed.
    return Object.entries(members).map(([key, value]) => [
        key,
        (0,_snapshot_pretty_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleJsonString */ .a)(value).replace(/##(?=\[)/g, '#\\u0023'),
    ]);
}


/***/ }),

/***/ 2957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ acceptCommand)
/* harmony export */ });
/* harmony import */ var _clean_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1532);
/* harmony import */ var _render_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5175);
/* harmony import */ var _shell_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(486);



/** The command that writes entries of `accept` into the config file, to paste into a shell. */
function acceptCommand({ before, after, failOn, configFile }, what) {
    const isCommand = after.startsWith('-- ');
    const words = [
        'npx mcp-deploy-gate accept',
        ...(before === undefined ? [] : [operand(before)]),
        ...(isCommand ? [] : [operand(after)]),
        ...(configFile === undefined || configFile === _render_context_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_FILE */ .g
            ? []
            : ['--config', (0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .ZL)(configFile)]),
        // A fingerprint names one change, however bad it is.
        ...(what === 'all' && failOn !== 'breaking' ? ['--fail-on', failOn] : []),
        what === 'prune'
            ? '--prune'
            : `${what === 'all' ? '--all' : `--fingerprint ${what.fingerprint.slice(0, 12)}`} --reason "…"`,
        ...(isCommand ? [after] : []),
    ];
    return words.join(' ');
}
function operand(text) {
    return (0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .ZL)(/^https?:/i.test(text) ? (0,_clean_url_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanUrl */ .T)(text) : text);
}


/***/ }),

/***/ 2781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   St: () => (/* binding */ acceptText),
/* harmony export */   UM: () => (/* binding */ unusedPart),
/* harmony export */   od: () => (/* binding */ acceptPart),
/* harmony export */   qw: () => (/* binding */ unusedText),
/* harmony export */   zT: () => (/* binding */ comparedBy)
/* harmony export */ });
/* harmony import */ var _diff_accept_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4878);
/* harmony import */ var _accept_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2957);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7164);
/* harmony import */ var _render_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5175);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2076);






const MAX_UNUSED = 50;
/** A page cuts lines that are longer than 1000 characters. */
const MAX_LINE = 990;
/** What a run of the gate compared. */
function comparedBy(report, configFile) {
    const { snapshot, failOn } = report.settings;
    return { before: snapshot, after: report.endpoints[0] ?? '<endpoint>', failOn, configFile };
}
/** How to accept the changes that fail: the entries to paste, and the command that writes them. Nothing where none fails. */
function acceptText(out, findings, by) {
    const open = findings.filter(({ failing }) => failing);
    if (open.length === 0)
        return;
    out.heading('If the change was meant');
    out.text(`Accept it, with a reason, in ${by.configFile ?? _render_context_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_FILE */ .g}:`, { indent: 2 });
    out.line('accept:', { indent: 4, style: 'cyan' });
    const shown = open.filter(isShort).slice(0, 10);
    for (const line of shown.flatMap((finding) => (0,_diff_accept_js__WEBPACK_IMPORTED_MODULE_4__/* .acceptLines */ .Yn)(finding).split('\n')))
        out.line(line, { indent: 4, style: 'cyan' });
    const left = open.length - shown.length;
    if (left > 0)
        out.text(`… and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(left, 'more entry', 'more entries')}.`, { indent: 4 });
    out.text('Or let them be written:', { indent: 2 });
    for (const command of commands(open, by))
        out.line(command, { indent: 4, style: 'cyan' });
}
/** The same as Markdown; `max` entries. */
function acceptPart(findings, by, max) {
    const open = findings.filter(({ failing }) => failing);
    if (open.length === 0)
        return '';
    const entries = open
        .filter(isShort)
        .slice(0, max)
        .map((finding) => (0,_diff_accept_js__WEBPACK_IMPORTED_MODULE_4__/* .acceptLines */ .Yn)(finding));
    const left = open.length - entries.length;
    const more = left > 0 ? ` Not shown: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(left, 'more entry', 'more entries')}.` : '';
    return [
        '### If the change was meant',
        `Accept it, with a reason, in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(by.configFile ?? _render_context_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_FILE */ .g)}.${more}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)(['accept:', ...entries].join('\n'), 'yaml'),
        'Or let them be written:',
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)(commands(open, by).join('\n'), 'sh'),
    ].join('\n\n');
}
/** A line that is cut accepts nothing; the command takes a change of any length. */
function isShort(finding) {
    return (0,_diff_accept_js__WEBPACK_IMPORTED_MODULE_4__/* .acceptLines */ .Yn)(finding)
        .split('\n')
        .every((line) => line.length <= MAX_LINE);
}
function commands(open, by) {
    const [first, ...others] = open;
    const which = first ? [{ fingerprint: first.fingerprint }] : [];
    if (others.length > 0)
        which.push('all');
    return which.map((what) => (0,_accept_command_js__WEBPACK_IMPORTED_MODULE_5__/* .acceptCommand */ .O)(by, what));
}
/** Entries that accept nothing, and how to be rid of them. */
function unusedText(out, unused, by) {
    const said = sentences(unused);
    if (said.length === 0)
        return;
    out.heading('Acceptances that accept nothing');
    for (const sentence of said)
        out.text(sentence, { indent: 4, first: `  ${out.paint('yellow', '!')} ` });
    out.text(`Take them out of ${by.configFile ?? _render_context_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_FILE */ .g}:`, { indent: 2 });
    out.line((0,_accept_command_js__WEBPACK_IMPORTED_MODULE_5__/* .acceptCommand */ .O)(by, 'prune'), { indent: 4, style: 'cyan' });
}
/** The same as Markdown. */
function unusedPart(unused, by) {
    const said = sentences(unused);
    if (said.length === 0)
        return '';
    return [
        '### Acceptances that accept nothing',
        said.map((sentence) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(sentence, 400))}`).join('\n'),
        `Take them out of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(by.configFile ?? _render_context_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_FILE */ .g)}:`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)((0,_accept_command_js__WEBPACK_IMPORTED_MODULE_5__/* .acceptCommand */ .O)(by, 'prune'), 'sh'),
    ].join('\n\n');
}
function sentences({ stale, expired, today }) {
    const all = [...expired, ...stale];
    const said = all.slice(0, MAX_UNUSED).map((entry) => (0,_diff_accept_js__WEBPACK_IMPORTED_MODULE_4__/* .unusedInWords */ .NQ)(entry, today));
    const left = all.length - said.length;
    return left > 0 ? [...said, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(left, 'more entry', 'more entries')}.`] : said;
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

/***/ 7164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);

/*
 * Untrusted text inside Markdown (GitHub flavoured, CommonMark underneath). Each function takes raw text, already
 * bounded, and gives Markdown that shows it and is nothing else: no heading, link, HTML, emphasis, mention or cell.
 */
// What GitHub turns into a link, a mention, a reference or an emoji without any bracket around it.
const AUTOLINKED = /:\/\/|www\.|@|mailto:|xmpp:|#\d|:[\w+-]+:/i;
const PUNCTUATION = /[\\`*_[\]~$#]/g;
// A list item, a rule, a setext underline, a table's delimiter row, a numbered item.
const BLOCK_START = /^(?:[-+=:]|\d{1,9}(?=[.)](?:\s|$)))/;
/** Running text on one line, in a cell, a heading or a list item too. Addresses become code, so that nothing links. */
function inline(text) {
    const words = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).trim().split(/( +)/);
    return words
        .map((word, at) => {
        if (AUTOLINKED.test(word))
            return code(word);
        const plain = word
            .replace(PUNCTUATION, '\\$&')
            .replaceAll('&', '&amp;')
            .replaceAll('<', '&lt;')
            .replaceAll('>', '&gt;')
            .replaceAll('|', '&#124;');
        return at === 0 ? plain.replace(BLOCK_START, blockStart) : plain;
    })
        .join('');
}
function blockStart(match) {
    return /^\d/.test(match)
        ? `${match.slice(0, -1)}&#${match.charCodeAt(match.length - 1)};`
        : `\\${match}`;
}
// With a blank or the text's end on both sides: two code spans that touch would become one.
const QUOTED = /(?<=^|\s)`([^`\n]+)`(?=[.,:;]?(?:\s|$))/;
/** Running text as `inline` makes it, in which words between backticks become code. */
function prose(text) {
    return text
        .split(QUOTED)
        .map((part, at) => (at % 2 === 1 ? code(part) : betweenCode(part)))
        .join('');
}
function betweenCode(text) {
    const words = text.trim();
    if (words === '')
        return text === '' ? '' : ' ';
    return `${/^\s/.test(text) ? ' ' : ''}${inline(words)}${/\s$/.test(text) ? ' ' : ''}`;
}
/** A code span. */
function code(text) {
    const content = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text);
    if (content.trim() === '')
        return '*empty*';
    const pad = /^`|`$|^ .* $/.test(content) ? ' ' : '';
    const fence = '`'.repeat(longestRun(content) + 1);
    return `${fence}${pad}${content}${pad}${fence}`;
}
/** A fenced block; line breaks and tabs of `text` are kept. `language` is ours. */
function fenced(text, language = '') {
    const content = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text.replace(/\r\n?/g, '\n'), '\n\t').replace(/\n+$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(content) + 1));
    return `${fence}${language}\n${content}\n${fence}`;
}
/** A table of finished Markdown cells; no rows, no table. A column whose letter in `align` is `r` stands on the right. */
function table(head, rows, align = '') {
    if (rows.length === 0)
        return '';
    const rules = head.map((_, at) => (align[at] === 'r' ? '--:' : '---'));
    return [head, rules, ...rows.map((cells) => cells.map(withoutPipes))]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join('\n');
}
// Only code spans still hold pipes here. Parsers differ on one that follows a backslash, so that one is spelt out.
function withoutPipes(cell) {
    return cell.replaceAll('\\|', '\\\\u{7c}').replaceAll('|', '\\|');
}
/** A part that is closed until a person opens it. `summary` is raw text on an HTML line, `body` finished Markdown. */
function details(summary, body) {
    return `<details><summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlText */ .js)(summary)}</summary>\n\n${body}\n\n</details>`;
}
function longestRun(text) {
    let longest = 0;
    for (const run of text.matchAll(/`+/g))
        longest = Math.max(longest, run[0].length);
    return longest;
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


/***/ })

};
