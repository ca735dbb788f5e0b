export const id = 104;
export const ids = [104,265];
export const modules = {

/***/ 8265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failsOn: () => (/* binding */ failsOn)
/* harmony export */ });
/** Whether a change of this severity is a failure under `fail-on`. */
function failsOn(severity, failOn) {
    switch (failOn) {
        case 'none':
            return false;
        case 'breaking':
            return severity === 'breaking';
        case 'review':
            return severity !== 'safe';
        case 'any':
            return true;
    }
}


/***/ }),

/***/ 9381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ changedTexts),
/* harmony export */   x: () => (/* binding */ marked)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4462);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2076);



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
    const diff = await __webpack_require__.e(/* import() */ 477).then(__webpack_require__.bind(__webpack_require__, 6477));
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
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
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
            ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .truncateMiddle */ .kU)(text, CONTEXT_CHARACTERS * 5)
            : around(text, at === 0, at === mine.length - 1),
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
// What stays the same, cut so that what is beside a change is left.
function around(text, first, last) {
    if (first && !last)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .truncateAround */ .cU)(text, text.length, CONTEXT_CHARACTERS);
    if (last && !first)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .truncateAround */ .cU)(text, 0, CONTEXT_CHARACTERS);
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .truncateMiddle */ .kU)(text, CONTEXT_CHARACTERS * 2);
}
function whole(kind, text) {
    const changed = kind === 'removed' || kind === 'added';
    return { kind, pieces: [{ text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .truncateMiddle */ .kU)(text, CONTEXT_CHARACTERS * 10), changed }] };
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
            shown.push(whole('skipped', `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(at - from, 'line')} unchanged`));
        if (at < lines.length)
            shown.push(lines[at]);
    }
    return shown;
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

/***/ 9104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDiff: () => (/* binding */ renderDiff)
/* harmony export */ });
/* unused harmony export diffVerdict */
/* harmony import */ var _changed_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9381);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(630);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6671);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4545);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7164);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8721);
/* harmony import */ var _summary_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5849);
/* harmony import */ var _summary_detail_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4948);
/* harmony import */ var _terminal_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1829);
/* harmony import */ var _terminal_page_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1017);










/** The verdict of a comparison; accepted changes count too. */
function diffVerdict(comparison) {
    if (!comparison.comparable)
        return 'not-comparable';
    const found = new Set(comparison.findings.map((finding) => finding.severity));
    return _findings_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .oC.find((severity) => found.has(severity)) ?? 'none';
}
/** The result of `diff` for people or machines, ready to print. JSON: `{"verdict": …, "findings": […]}`. */
async function renderDiff(comparison, options) {
    const verdict = diffVerdict(comparison);
    if (!comparison.comparable) {
        const { reason, hint } = comparison;
        if (options.format === 'json')
            return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonText */ .s$)({ verdict, reason, hint, findings: [] })}\n`;
        if (options.format === 'markdown')
            return `## Not comparable\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .inline */ .mG)(reason)}\n\n**To fix:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .inline */ .mG)(hint)}\n`;
        const out = (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_8__/* .page */ .M)((0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .paintWith */ .H)(options.color ?? false), options.width ?? 100);
        out.text(`Not comparable: ${reason}`, { indent: 0, style: 'yellow' });
        out.text(`To fix: ${hint}`, { indent: 0 });
        return printed(out.lines);
    }
    if (options.format === 'json')
        return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonText */ .s$)({ verdict, findings: comparison.findings })}\n`;
    const found = { findings: comparison.findings, accepted: options.accepted ?? [] };
    const changes = (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .foldFindings */ .Ud)(found, options.failOn ?? 'breaking', options.locate);
    const context = { ...options.context, texts: await (0,_changed_text_js__WEBPACK_IMPORTED_MODULE_9__/* .changedTexts */ .X)(changes.findings) };
    const title = changes.changes.total === 0 ? 'No changes' : (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .changesInWords */ .W1)(changes.changes);
    if (options.format === 'markdown') {
        const sides = [options.before, options.after].map((side) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .truncateMiddle */ .kU)(side, 200)));
        const parts = [
            `## ${verdict === 'none' ? '' : 'Changes: '}${title}`,
            sides.join(' → '),
            (0,_summary_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .changesTable */ .EI)(changes, context, _summary_detail_js__WEBPACK_IMPORTED_MODULE_3__/* .FULL */ .eW),
            (0,_summary_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .changedTextsPart */ .wf)(changes, context, _summary_detail_js__WEBPACK_IMPORTED_MODULE_3__/* .FULL */ .eW),
        ];
        return printed(parts.filter(Boolean).join('\n\n').split('\n'));
    }
    const out = (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_8__/* .page */ .M)((0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .paintWith */ .H)(options.color ?? false), options.width ?? 100);
    out.lines.push(out.paint('bold', title));
    out.lines.push(`${(0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .p)(options.before, 200)} → ${(0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .p)(options.after, 200)}`);
    if (changes.changes.total > 0)
        out.lines.push('');
    (0,_terminal_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .findingLines */ .h)(out, changes, context);
    return printed(out.lines);
}
function printed(lines) {
    return `${lines.map(_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutCommands */ .Df).join('\n')}\n`;
}


/***/ }),

/***/ 6671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ud: () => (/* binding */ foldFindings),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   w2: () => (/* binding */ saysUnproven)
/* harmony export */ });
/* harmony import */ var _diff_fails_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8265);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(630);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4839);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2076);




const MAX_FINDINGS = 10_000;
/** Characters of JSON text that one side of a change may take in the report. */
const MAX_VALUE = 16_384;
const SEVERITIES = ['breaking', 'review', 'safe'];
/** The findings for the report: accepted and failing ones marked, lines looked up, worst first. */
function foldFindings(found, failOn, locate) {
    const accepted = new Set(found?.accepted);
    const all = (found?.findings ?? []).map((finding) => {
        const isAccepted = accepted.has(finding.fingerprint);
        return {
            ...finding,
            accepted: isAccepted,
            failing: !isAccepted && (0,_diff_fails_js__WEBPACK_IMPORTED_MODULE_0__.failsOn)(finding.severity, failOn),
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
    return { changes, findings: all.slice(0, MAX_FINDINGS).map((f) => bounded(f, locate)) };
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
function bounded(finding, locate) {
    const place = locate?.(finding.subject, finding.pointer);
    const large = [finding.before, finding.after].some(isLarge);
    return (0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .sw)({
        ...finding,
        reason: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .truncateMiddle */ .kU)(finding.reason, MAX_VALUE),
        ...(large && { ...(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .bothSides */ .g6)(finding, MAX_VALUE), shortened: true }),
        line: place?.line,
        endLine: place?.endLine,
    });
}
/** Whether nothing needs to be said about proof: it is proven, or the reason says itself that it is not. */
function saysUnproven(finding) {
    return finding.confidence !== 'unproven' || /not proven/i.test(finding.reason);
}
function isLarge(value) {
    return value !== undefined && JSON.stringify(value).length > MAX_VALUE;
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

/***/ 4839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   g1: () => (/* binding */ lastOf),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   sw: () => (/* binding */ defined)
/* harmony export */ });
/* harmony import */ var _clean_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1532);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);


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
    return (0,_clean_url_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutUserInfo */ .s)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .truncateMiddle */ .kU)(raw, MAX_TEXT));
}
function optionalText(raw) {
    return raw === undefined ? undefined : text(raw);
}


/***/ }),

/***/ 7164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 5849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ changesTable),
/* harmony export */   bG: () => (/* binding */ changesPart),
/* harmony export */   wf: () => (/* binding */ changedTextsPart)
/* harmony export */ });
/* unused harmony export diffLine */
/* harmony import */ var _changed_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9381);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(630);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6671);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4545);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7164);
/* harmony import */ var _render_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5175);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2076);







const MAX_VALUE = 60;
/** The changes under their heading. */
function changesPart(report, context, detail) {
    if (report.changes.total === 0)
        return '';
    const against = report.settings.snapshot
        ? ` against ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .truncateMiddle */ .kU)(report.settings.snapshot, 200))}`
        : '';
    const heading = `### Changes${against}: ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .changesInWords */ .W1)(report.changes)}`;
    return `${heading}\n\n${changesTable(report, context, detail)}`;
}
/** The table of changes, worst first; those past the first ones are closed. */
function changesTable(report, context, detail) {
    const rows = report.findings.slice(0, detail.allChanges).map((f) => row(f, context, detail));
    const head = ['', 'Where', 'What changed', 'Rule'];
    const parts = [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(head, rows.slice(0, detail.changes))];
    const rest = rows.slice(detail.changes);
    if (rest.length > 0)
        parts.push((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(rest.length, 'more change'), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(head, rest)));
    const left = report.changes.total - rows.length;
    if (left > 0)
        parts.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(left, 'more change')} not shown here: the JSON has all of them.`);
    return parts.join('\n\n');
}
function row(finding, context, detail) {
    const line = finding.line === undefined ? '' : `line ${finding.line}`;
    const place = context.fileUrl && line ? `[${line}](${context.fileUrl}#L${finding.line})` : line;
    const where = [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .truncateMiddle */ .kU)(finding.subject, 120)),
        finding.pointer === '' ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .truncateMiddle */ .kU)(finding.pointer, 120)),
        place,
    ].filter(Boolean);
    const sides = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .bothSides */ .g6)(finding, MAX_VALUE);
    const isText = context.texts?.some((text) => text.fingerprint === finding.fingerprint);
    const values = isText || (sides.before === undefined && sides.after === undefined)
        ? ''
        : `<br>${side(sides.before)} → ${side(sides.after)}`;
    const unproven = (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .saysUnproven */ .w2)(finding) ? '' : '<br>*not proven compatible*';
    const security = finding.security?.length
        ? `<br>⚠️ ${finding.security.map((id) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .truncateMiddle */ .kU)(id, 60))).join(' ')}`
        : '';
    return [
        mark(finding),
        where.join('<br>'),
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .truncateMiddle */ .kU)(finding.reason, detail.text))}${values}${unproven}${security}`,
        ruleLink(finding.rule, context),
    ];
}
function side(value) {
    return value === undefined ? '*none*' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(value);
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
    // Rules have ids of ours; anything else is shown, not linked.
    if (!/^[a-z0-9-]{1,80}$/.test(rule))
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .truncateMiddle */ .kU)(rule, 80));
    return `[${rule}](${context.docsUrl ?? _render_context_js__WEBPACK_IMPORTED_MODULE_5__/* .DOCS_URL */ .a}rules.md#${rule})`;
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
        ...open.map(({ title, body }) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(title)}\n\n${body}`),
        ...closed.map(({ title, body }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(title, body)),
    ].join('\n\n');
}
function title(finding) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .truncateMiddle */ .kU)(`${finding.subject}${finding.pointer}`, 200);
}
function block(text, detail) {
    const shown = text.lines.slice(0, detail.textLines).map((line) => diffLine(line, detail));
    const left = text.lines.length - shown.length;
    if (left > 0)
        shown.push(`  … ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(left, 'more line')}`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)(shown.join('\n'), 'diff');
}
/** A line as `diff` marks it; changed words of a line that changed in part stand in `[-…-]` and `{+…+}`. */
function diffLine(line, detail) {
    const whole = line.pieces.every((piece) => piece.changed);
    const text = line.pieces
        .map((piece) => {
        if (!piece.changed || whole)
            return piece.text;
        return (0,_changed_text_js__WEBPACK_IMPORTED_MODULE_6__/* .marked */ .x)(piece.text, line.kind);
    })
        .join('');
    if (line.kind === 'skipped')
        return `@@ ${text} @@`;
    const prefix = { same: ' ', removed: '-', added: '+' }[line.kind];
    return `${prefix} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .truncateMiddle */ .kU)(text.replace(/[\r\n]/g, ''), detail.text * 2)}`;
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


/***/ })

};
