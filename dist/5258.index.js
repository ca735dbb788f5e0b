export const id = 5258;
export const ids = [5258];
export const modules = {

/***/ 74878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ unusedInWords),
/* harmony export */   UX: () => (/* binding */ acceptMembers),
/* harmony export */   Yn: () => (/* binding */ acceptLines),
/* harmony export */   applyAccepted: () => (/* binding */ applyAccepted),
/* harmony export */   lA: () => (/* binding */ acceptedBy)
/* harmony export */ });
/* harmony import */ var _snapshot_pretty_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17431);

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

/***/ 12957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ acceptCommand)
/* harmony export */ });
/* harmony import */ var _clean_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31532);
/* harmony import */ var _render_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95175);
/* harmony import */ var _shell_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80486);



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

/***/ 22781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   St: () => (/* binding */ acceptText),
/* harmony export */   UM: () => (/* binding */ unusedPart),
/* harmony export */   od: () => (/* binding */ acceptPart),
/* harmony export */   qw: () => (/* binding */ unusedText),
/* harmony export */   zT: () => (/* binding */ comparedBy)
/* harmony export */ });
/* harmony import */ var _diff_accept_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74878);
/* harmony import */ var _accept_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12957);
/* harmony import */ var _compared_at_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43944);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90630);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57164);
/* harmony import */ var _render_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95175);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82076);







const MAX_UNUSED = 50;
/** A page cuts lines that are longer than 1000 characters. */
const MAX_LINE = 990;
/** What a run of the gate compared. */
function comparedBy(report, configFile) {
    const { snapshot, failOn } = report.settings;
    const after = (0,_compared_at_js__WEBPACK_IMPORTED_MODULE_3__/* .comparedAt */ .py)(report) ?? '<endpoint>';
    return { before: snapshot, after, failOn, configFile, when: (0,_compared_at_js__WEBPACK_IMPORTED_MODULE_3__/* .whenServed */ .yU)(report) };
}
/** How to accept the changes that fail: the entries to paste, and the command that writes them. Nothing where none fails. */
function acceptText(out, findings, by) {
    const open = findings.filter(({ failing }) => failing);
    if (open.length === 0)
        return;
    out.heading('If the change was meant');
    out.text(`Accept it, with a reason, in ${by.configFile ?? _render_context_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_FILE */ .g}:`, { indent: 2 });
    out.line('accept:', { indent: 4, style: 'cyan' });
    const shown = open.filter(isShort).slice(0, 10);
    for (const line of shown.flatMap((finding) => (0,_diff_accept_js__WEBPACK_IMPORTED_MODULE_5__/* .acceptLines */ .Yn)(finding).split('\n')))
        out.line(line, { indent: 4, style: 'cyan' });
    const left = open.length - shown.length;
    if (left > 0)
        out.text(`… and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(left, 'more entry', 'more entries')}.`, { indent: 4 });
    out.text(`Or let them be written${by.when ?? ''}:`, { indent: 2 });
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
        .map((finding) => (0,_diff_accept_js__WEBPACK_IMPORTED_MODULE_5__/* .acceptLines */ .Yn)(finding));
    const left = open.length - entries.length;
    const more = left > 0 ? ` Not shown: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(left, 'more entry', 'more entries')}.` : '';
    return [
        '### If the change was meant',
        `Accept it, with a reason, in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(by.configFile ?? _render_context_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_FILE */ .g)}.${more}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)(['accept:', ...entries].join('\n'), 'yaml'),
        `Or let them be written${by.when ?? ''}:`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)(commands(open, by).join('\n'), 'sh'),
    ].join('\n\n');
}
/** A line that is cut accepts nothing; the command takes a change of any length. */
function isShort(finding) {
    return (0,_diff_accept_js__WEBPACK_IMPORTED_MODULE_5__/* .acceptLines */ .Yn)(finding)
        .split('\n')
        .every((line) => line.length <= MAX_LINE);
}
function commands(open, by) {
    const [first, ...others] = open;
    const which = first ? [{ fingerprint: first.fingerprint }] : [];
    if (others.length > 0)
        which.push('all');
    return which.map((what) => (0,_accept_command_js__WEBPACK_IMPORTED_MODULE_6__/* .acceptCommand */ .O)(by, what));
}
/** Entries that accept nothing, and how to be rid of them. */
function unusedText(out, unused, by) {
    const said = sentences(unused);
    if (said.length === 0)
        return;
    out.heading('Acceptances that accept nothing');
    for (const sentence of said)
        out.text(sentence, { indent: 4, first: `  ${out.paint('yellow', '!')} ` });
    out.text(`Take them out of ${by.configFile ?? _render_context_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_FILE */ .g}:`, { indent: 2 });
    out.line((0,_accept_command_js__WEBPACK_IMPORTED_MODULE_6__/* .acceptCommand */ .O)(by, 'prune'), { indent: 4, style: 'cyan' });
}
/** The same as Markdown. */
function unusedPart(unused, by) {
    const said = sentences(unused);
    if (said.length === 0)
        return '';
    return [
        '### Acceptances that accept nothing',
        said.map((sentence) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(sentence, 400))}`).join('\n'),
        `Take them out of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(by.configFile ?? _render_context_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_FILE */ .g)}:`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)((0,_accept_command_js__WEBPACK_IMPORTED_MODULE_6__/* .acceptCommand */ .O)(by, 'prune'), 'sh'),
    ].join('\n\n');
}
function sentences({ stale, expired, today }) {
    const all = [...expired, ...stale];
    const said = all.slice(0, MAX_UNUSED).map((entry) => (0,_diff_accept_js__WEBPACK_IMPORTED_MODULE_5__/* .unusedInWords */ .NQ)(entry, today));
    const left = all.length - said.length;
    return left > 0 ? [...said, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(left, 'more entry', 'more entries')}.`] : said;
}


/***/ }),

/***/ 41512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ deploymentFacts)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82076);

/** What is to be said of the deployment itself: raw texts, a name and a sentence each; empty where the run changed nothing. */
function deploymentFacts(report) {
    const { before, revisions, commands } = report;
    const facts = [];
    if (before) {
        const who = [before.serverName, before.serverVersion].filter(Boolean).join(' ') || 'unnamed';
        facts.push(['Live before', `${who}, contract ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(before.hash)}`]);
    }
    const { previous, deployed } = revisions;
    if (previous !== undefined || deployed !== undefined) {
        const same = previous === deployed ? ' (unchanged)' : '';
        facts.push(['Revision', `${previous ?? 'not known'} → ${deployed ?? 'not known'}${same}`]);
    }
    for (const command of commands)
        facts.push([`${command.role}-command`, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(command.command)} ${howItEnded(command)}`]);
    return facts;
}
function howItEnded({ ended }) {
    if (!ended)
        return 'was not seen to end: it may have run, and is not run again';
    return `ended with ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .commandEnd */ .zw)(ended)} after ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(ended.durationMs)}`;
}


/***/ }),

/***/ 24545:
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
/* harmony import */ var _compared_at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43944);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54839);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82076);



/** The result in one line of our own words: no text from outside stands in it. */
function resultTitle(report) {
    switch (report.result) {
        case 'passed':
            return passedTitle(report);
        case 'failed':
            return report.settings.onFailure === 'report'
                ? 'Failed, on probation: the job passes'
                : report.mode !== 'gate'
                    ? 'Failed'
                    : (0,_compared_at_js__WEBPACK_IMPORTED_MODULE_2__/* .endedBeforeSwitch */ .EZ)(report)
                        ? 'Failed before the switch: what is live was not touched'
                        : 'Failed: nothing was rolled back';
        case 'rolled-back':
            return 'Rolled back: the previous version serves again';
        case 'rollback-failed':
            return 'Rollback failed: a person is needed';
        case 'inconclusive':
            return 'Inconclusive: nothing was rolled back';
        case 'superseded':
            return 'Superseded: another deployment is live, and was left alone';
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

/***/ 57164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90630);

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

/***/ 34600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ servedApart)
/* harmony export */ });
/* harmony import */ var _timeline_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27384);

/** What each endpoint serves, where they do not all serve the same; empty otherwise. */
function servedApart({ servedBy = [], rollback }) {
    const after = rollback.servedBy ?? [];
    if (agree(servedBy) && agree(after))
        return [];
    const endpoints = [...new Set([...servedBy, ...after].map(({ endpoint }) => endpoint))];
    const of = (all, endpoint) => {
        const one = all.find((each) => each.endpoint === endpoint);
        return one && text(one);
    };
    return endpoints.map((endpoint) => {
        const deployed = of(servedBy, endpoint);
        const afterRollback = of(after, endpoint);
        return {
            endpoint,
            ...(deployed !== undefined && { deployed }),
            ...(afterRollback !== undefined && { afterRollback }),
        };
    });
}
const agree = (all) => new Set(all.map(contents)).size < 2;
function contents({ saw }) {
    return JSON.stringify(saw.map(({ samples: _, ...sight }) => JSON.stringify(sight)).sort());
}
function text({ saw }) {
    const total = saw.reduce((sum, { samples }) => sum + samples, 0);
    const seen = saw.map((sight) => saw.length === 1 ? (0,_timeline_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sightText */ .$t)(sight) : `${sight.samples} of ${total} ${(0,_timeline_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sightText */ .$t)(sight)}`);
    return seen.join(', ');
}


/***/ }),

/***/ 23044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ timelinePicture)
});

;// CONCATENATED MODULE: ./build/js/report/endpoint-short-names.js
/** The shortest names of addresses that tell them apart: hosts, else addresses without their scheme. Raw text. */
function endpointShortNames(endpoints) {
    const plain = endpoints.map((endpoint) => endpoint.replace(/^https?:\/\//i, ''));
    const hosts = plain.map((text) => text.replace(/[/?#].*$/s, ''));
    const different = new Set(endpoints).size;
    return new Set(hosts).size === different ? hosts : plain;
}

// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
;// CONCATENATED MODULE: ./build/js/report/sight-kind.js

/** Says what rounds saw. Phases that only look do not ask whose answer it is: the others of the run tell. */
function seeing(report) {
    const told = identitiesOf(report);
    return ({ phase, saw }) => {
        const served = saw.filter(({ outcome }) => outcome === 'served');
        const versions = [...new Set(served.map(versionName))];
        if (served.length === 0)
            return { kind: 'down', versions };
        const kinds = new Set(served.map((sight) => kindOf(sight, phase, told)));
        const alike = versions.length < 2 && kinds.size === 1 && served.length === saw.length;
        if (served.length < saw.length)
            versions.push('not served');
        return { kind: alike ? ([...kinds][0] ?? 'other') : 'mixed', versions };
    };
}
function kindOf(sight, phase, told) {
    const identity = sight.identity ?? told.get(keyOf(sight));
    // Before anything was changed, and where nothing but what failed is known: the version before.
    const isBefore = sight.identity === undefined &&
        (phase === 'preflight' ||
            (phase === 'verify-rollback' && identity === undefined && told.size > 0));
    if (identity === 'old' && sight.identity !== undefined)
        return 'old';
    if (!sight.ok)
        return 'failing';
    if (identity === 'old' || isBefore)
        return 'old';
    return identity === 'ours' ? 'new' : 'other';
}
/** Whose each version is, by the rounds that asked. */
function identitiesOf({ timeline }) {
    const told = new Map();
    for (const entry of timeline) {
        if (entry.kind !== 'probes')
            continue;
        for (const sight of entry.saw) {
            if (sight.identity !== undefined)
                told.set(keyOf(sight), sight.identity);
        }
    }
    return told;
}
const keyOf = ({ version, hash }) => JSON.stringify([version, hash]);
function versionName({ version, hash }) {
    return version ?? (hash === undefined ? '' : `contract ${(0,words/* shortHash */.BC)(hash)}`);
}

;// CONCATENATED MODULE: ./build/js/report/timeline-picture.js


/** Endpoints that a picture shows; those where something happened come first. */
const MAX_ROWS = 10;
/** The picture of a run; undefined where a sentence says as much: one phase in which all saw the same. */
function timelinePicture(report) {
    const probes = report.timeline.filter((entry) => entry.kind === 'probes');
    const asked = new Set(probes.map(({ phase }) => phase));
    const phases = report.phases.flatMap((span) => span.phase !== 'preflight' || asked.has(span.phase) ? [spanOf(span, report)] : []);
    const all = rowsOf(report, probes, phases);
    const sights = new Set(all.flatMap((row) => row.segments.map(({ kind, versions }) => JSON.stringify([kind, versions]))));
    if (report.mode === 'snapshot' || (phases.length < 2 && sights.size < 2))
        return undefined;
    const rows = mostTelling(all);
    return { phases, rows, rowsLeftOut: all.length - rows.length };
}
function spanOf({ phase, at, durationMs, outcome }, report) {
    const until = durationMs === undefined ? report.durationMs : at + durationMs;
    return { phase, from: at, until: Math.max(at, until), ...(outcome && { outcome }) };
}
function rowsOf(report, probes, phases) {
    const rows = new Map();
    for (const entry of probes) {
        const role = roleOf(entry, report);
        const key = `${role} ${entry.endpoint}`;
        const row = rows.get(key) ?? { role, endpoint: entry.endpoint, entries: [] };
        row.entries.push(entry);
        rows.set(key, row);
    }
    const all = [...rows.values()];
    const names = endpointShortNames(all.map(({ endpoint }) => endpoint));
    const see = seeing(report);
    return all.map(({ role, entries }, i) => {
        const short = names[i] ?? '';
        const alone = all.filter((row) => row.role === role).length === 1;
        const name = role === '' ? short : alone ? role : `${role} ${short}`;
        return { name, segments: segmentsOf(entries, phases, see) };
    });
}
/** Who is asked, where it is not the live address. */
function roleOf({ phase }, { candidateEndpoints }) {
    if (phase === 'rollback')
        return 'previous';
    return candidateEndpoints !== undefined && phase === 'verify' ? 'candidate' : '';
}
/** What was seen stands until something else was; what the first round of a phase saw, from its beginning; the last, to its end. */
function segmentsOf(entries, phases, see) {
    return entries.flatMap((entry, i) => {
        const phase = phases.findIndex((span) => span.phase === entry.phase && span.from <= entry.at && entry.at <= span.until);
        const span = phases[phase];
        if (!span)
            return [];
        const next = entries[i + 1];
        const goesOn = next?.phase === entry.phase && next.rounds.first === entry.rounds.last + 1;
        const from = entry.rounds.first === 1 ? span.from : entry.at;
        // A rollback asks the previous version first, and then runs its command.
        const lasts = next?.phase !== entry.phase && entry.phase !== 'rollback';
        const until = lasts ? span.until : goesOn ? next.at : Math.max(entry.until, from);
        return [{ ...see(entry), phase, from, until: Math.min(until, span.until) }];
    });
}
/** First those that end otherwise than most do, then those where something went wrong. */
function mostTelling(rows) {
    if (rows.length <= MAX_ROWS)
        return [...rows];
    const ends = rows.map(endOf);
    const count = (end) => ends.filter((one) => one === end).length;
    const rank = (row) => {
        if (2 * count(endOf(row)) < rows.length)
            return 0;
        return row.segments.some(({ kind }) => TROUBLE.has(kind)) ? 1 : 2;
    };
    const chosen = new Set(rows.toSorted((a, b) => rank(a) - rank(b)).slice(0, MAX_ROWS));
    return rows.filter((row) => chosen.has(row));
}
const TROUBLE = new Set(['mixed', 'failing', 'down']);
function endOf({ segments }) {
    const last = segments.at(-1);
    return last ? `${last.kind} ${last.versions}` : '';
}


/***/ }),

/***/ 27384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ sightText),
/* harmony export */   Pj: () => (/* binding */ timelineText),
/* harmony export */   ff: () => (/* binding */ severalAsked)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82076);

/** Whether it has to be said which address something was seen at. */
function severalAsked({ endpoints, candidateEndpoints }) {
    return endpoints.length > 1 || candidateEndpoints !== undefined;
}
/** One entry of the timeline as a sentence, raw; `several`: it says which endpoint it is about. */
function timelineText(entry, several = false) {
    switch (entry.kind) {
        case 'state':
            return entry.message;
        case 'probes': {
            const { first, last } = entry.rounds;
            const rounds = first === last ? `round ${first}` : `rounds ${first} to ${last}`;
            const where = several ? ` at ${entry.endpoint}` : '';
            const [only, ...others] = entry.saw;
            const seen = only && others.length === 0
                ? sightText(only)
                : entry.saw.map((sight) => `${sight.samples} ${sightText(sight)}`).join(', ');
            return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(entry.samples, 'sample')}${where} in ${rounds}: ${seen}`;
        }
    }
}
/** What some samples were served, raw: `served (version 1.4.0, the old one)`. */
function sightText({ outcome, ok, version, identity }) {
    const who = [
        version === undefined ? '' : `version ${version}`,
        identity === undefined ? '' : IDENTITIES[identity],
    ].filter(Boolean);
    // That the old version is not as the new one should be is no news.
    const fails = outcome === 'served' && !ok && identity !== 'old' ? ', and fails a check' : '';
    return `${outcome}${who.length > 0 ? ` (${who.join(', ')})` : ''}${fails}`;
}
const IDENTITIES = {
    ours: 'the new deployment',
    old: 'the old one',
    unknown: 'not known which',
};


/***/ })

};
