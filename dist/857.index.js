export const id = 857;
export const ids = [857];
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
/* harmony import */ var _changed_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9381);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6671);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4545);
/* harmony import */ var _render_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5175);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2076);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4729);







const MAX_CHANGES = 50;
const MAX_LINES = 24;
const INDENT = 14;
/** The changes, worst first, with the difference of longer texts. */
function changeLines(out, report, context) {
    if (report.changes.total === 0)
        return;
    const against = report.settings.snapshot ? ` against ${report.settings.snapshot}` : '';
    out.heading(`Changes${against}: ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .changesInWords */ .W1)(report.changes)}`);
    findingLines(out, report, context);
}
/** Findings as a list, in the order given; of many the first. */
function findingLines(out, report, context) {
    const shown = report.findings.slice(0, MAX_CHANGES);
    for (const finding of shown)
        findingLine(out, finding, context);
    const left = report.changes.total - shown.length;
    if (left > 0)
        out.line(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(left, 'more change')}: the JSON has all of them`, { indent: 2 });
    if (shown.length > 0) {
        out.text(`Rules: ${context.docsUrl ?? _render_context_js__WEBPACK_IMPORTED_MODULE_5__/* .DOCS_URL */ .a}rules.md#<rule>`, { indent: 2, style: 'dim' });
    }
}
function findingLine(out, finding, context) {
    const { word, style } = mark(finding);
    const first = `  ${out.paint(style, word)}`;
    const where = [finding.subject, (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .placeText */ .Z9)(finding)].filter(Boolean).join('  ');
    const whole = `${where}  ${finding.pointer}`;
    const fits = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_6__/* .columns */ .YB)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(whole)) <= out.width - INDENT;
    out.text(fits ? whole.trimEnd() : where, { indent: INDENT, first });
    if (!fits)
        out.text(finding.pointer, { indent: INDENT });
    out.text(finding.reason, { indent: INDENT });
    const text = context.texts?.find((each) => each.fingerprint === finding.fingerprint);
    if (text) {
        for (const line of text.lines.slice(0, MAX_LINES))
            changedLine(out, line);
        const left = text.lines.length - MAX_LINES;
        if (left > 0)
            out.line(`… ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(left, 'more line')}`, { indent: INDENT, style: 'dim' });
    }
    else if (!(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isWholeItem */ .Vt)(finding))
        sides(out, finding);
    if (finding.security?.length)
        out.text(`Look closely: ${finding.security.join(', ')}`, { indent: INDENT, style: 'yellow' });
    const unproven = (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .saysUnproven */ .w2)(finding) ? '' : ' (not proven compatible)';
    out.line(`${finding.rule}${unproven}`, { indent: INDENT, style: 'dim' });
}
function sides(out, finding) {
    const { before, after } = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .bothSides */ .g6)(finding, Math.max(20, out.width - INDENT - 2));
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
    const pieces = (0,_changed_text_js__WEBPACK_IMPORTED_MODULE_0__/* .narrowed */ .fQ)(line.pieces, out.width - INDENT - 2);
    const whole = pieces.every((piece) => piece.changed);
    const style = { removed: 'red', added: 'green', same: undefined, skipped: 'dim' }[line.kind];
    const sign = { removed: '- ', added: '+ ', same: '  ', skipped: '… ' }[line.kind];
    const colored = out.paint('inverse', 'x') !== 'x';
    const text = pieces
        .map((piece) => {
        const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(piece.text);
        if (!piece.changed || whole)
            return shown;
        if (colored)
            return out.paint('inverse', shown);
        return (0,_changed_text_js__WEBPACK_IMPORTED_MODULE_0__/* .marked */ .xI)(shown, line.kind);
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
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4729);


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
            for (const [at, line] of (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(plain(raw), room).entries()) {
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
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(raw, max));
}
// Columns of a finished piece, without its colours.
function shown(finished) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are our own colours.
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .YB)(finished.replace(/\u001b\[\d+m/g, ''));
}


/***/ })

};
