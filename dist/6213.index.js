export const id = 6213;
export const ids = [6213];
export const modules = {

/***/ 99194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ bounded),
/* harmony export */   t: () => (/* binding */ PER_LEVEL)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82076);

/** GitHub shows no more of each level in one step. */
const PER_LEVEL = 10;
/** Of a later group, at least so many are shown. */
const AT_LEAST = 2;
/**
 * At most `limit` annotations of one level, the first group first; the last one says how many there are more. The first
 * group, in which the cause stands, always has half of the room; each later one has some of the rest.
 */
function bounded(groups, level, limit) {
    const all = groups.flat();
    if (all.length <= limit)
        return all;
    const room = limit - 1;
    const [first = [], ...later] = groups;
    let kept = Math.floor(room / 2);
    const shares = later.map((group) => {
        const share = Math.min(group.length, AT_LEAST, kept);
        kept -= share;
        return share;
    });
    let left = room - shares.reduce((sum, share) => sum + share, 0);
    const shown = [first, ...later].flatMap((group, at) => {
        const share = at === 0 ? 0 : shares[at - 1];
        const more = Math.min(group.length - share, left);
        left -= more;
        return group.slice(0, share + more);
    });
    const hidden = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(all.length - shown.length, `more ${level}`);
    const last = {
        level,
        title: hidden,
        message: `${hidden} did not fit: GitHub shows ${PER_LEVEL} of a kind in one step. All of them are in the job summary and in the report (report-path).`,
    };
    return [...shown, last];
}


/***/ }),

/***/ 39288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ annotation)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90630);

/** GitHub cuts a message at 4,096 characters. */
const MAX_MESSAGE = 4000;
const MAX_TITLE = 200;
/** An annotation without a place, from raw texts. */
function annotation(level, title, message, hint) {
    const text = hint ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(message, MAX_MESSAGE / 2)}\nTo fix: ${hint}` : message;
    return {
        level,
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(title, MAX_TITLE)), MAX_TITLE),
        message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationText */ .xr)(text, MAX_MESSAGE),
    };
}


/***/ }),

/***/ 22503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _annotation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39288);
/* harmony import */ var _annotation_room_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99194);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90630);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56671);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24545);
/* harmony import */ var _manifest_annotations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20055);
/* harmony import */ var _watch_annotations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61057);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82076);








/** Of these, kept for the outcome while the cause is shown. */
const FOR_OUTCOME = 2;
const MAX_VALUE = 300;
/**
 * Annotations of a report, worst first, at most 10 of each level over both parts; the last one of a level that holds
 * more says how many and where they stand. Changes stand on their line of the snapshot file.
 */
function annotations(report, options = {}) {
    const part = options.part ?? 'all';
    const outcome = part === 'cause' ? [] : ofOutcome(report);
    const cause = part === 'outcome' ? lateNotices(report) : ofCause(report, options);
    const limit = part === 'all' ? _annotation_room_js__WEBPACK_IMPORTED_MODULE_1__/* .PER_LEVEL */ .t : part === 'cause' ? _annotation_room_js__WEBPACK_IMPORTED_MODULE_1__/* .PER_LEVEL */ .t - FOR_OUTCOME : FOR_OUTCOME;
    const groups = [
        [...outcome, ...cause.filter((each) => !isSaid(each, outcome))],
        // A watch ends after everything else.
        part === 'cause' ? [] : (0,_watch_annotations_js__WEBPACK_IMPORTED_MODULE_6__/* .watchAnnotations */ .O)(report),
        part === 'outcome' ? [] : (0,_manifest_annotations_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestAnnotations */ .g)(report, options.manifestFiles),
    ];
    return ['error', 'warning', 'notice'].flatMap((level) => {
        const of = groups.map((group) => group.filter((each) => each.level === level));
        return (0,_annotation_room_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .M)(of, level, limit);
    });
}
function isSaid(annotation, by) {
    return by.some((each) => each.message === annotation.message && annotation.file === undefined);
}
function ofCause(report, options) {
    const found = [];
    const changesFail = report.changes.failing > 0;
    for (const check of report.checks) {
        if ((0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .isToldByChanges */ .uL)(check, report))
            continue;
        if (check.status === 'fail' || check.status === 'warn' || check.status === 'inconclusive')
            found.push((0,_annotation_js__WEBPACK_IMPORTED_MODULE_0__/* .annotation */ .w)(check.status === 'fail' ? 'error' : 'warning', check.subject ? `${check.id} ${check.subject}` : check.id, check.message, check.hint));
    }
    const { cause } = report;
    const told = changesFail || report.checks.some(({ status }) => status === 'fail') || isOnItsLine(report);
    if (cause && !told && cause.reason !== '')
        found.push((0,_annotation_js__WEBPACK_IMPORTED_MODULE_0__/* .annotation */ .w)('error', causeTitle(cause), cause.reason, cause.hint));
    const changes = report.findings.map((finding) => ofFinding(finding, report, options));
    const notices = report.notices.filter((notice) => !isLate(notice, report)).map(ofNotice);
    return [...found, ...changes, ...notices];
}
/** Whether the cause is a finding in a manifest, which is annotated where it stands. */
function isOnItsLine({ cause, manifests }) {
    const { findings = [] } = manifests ?? {};
    return findings.some(({ level, rule }) => level === 'error' && rule === cause?.check);
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
    const { before, after } = (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .isWholeItem */ .Vt)(finding) ? {} : (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .bothSides */ .g6)(finding, MAX_VALUE);
    const lines = [
        finding.reason,
        before !== undefined ? `before: ${before}` : '',
        after !== undefined ? `after: ${after}` : '',
        finding.pointer === '' ? '' : `at ${finding.pointer}`,
        (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .saysUnproven */ .w2)(finding) ? '' : 'Not proven compatible, so counted as breaking.',
        finding.security?.length ? `Look closely: ${finding.security.join(', ')}.` : '',
        finding.docs === undefined ? '' : `About the rule: ${finding.docs}`,
    ];
    const title = `${finding.accepted ? 'accepted' : finding.severity}: ${finding.rule} ${finding.subject}`;
    const made = (0,_annotation_js__WEBPACK_IMPORTED_MODULE_0__/* .annotation */ .w)(level, title, lines.filter(Boolean).join('\n'));
    const file = options.file ?? report.settings.snapshot;
    const place = options.locate && (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(finding, options.locate);
    const line = place?.line ?? finding.line;
    if (file === undefined || line === undefined)
        return made;
    return {
        ...made,
        file: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(file.replaceAll('\\', '/')),
        startLine: line,
        endLine: line,
        ...(place && { startColumn: place.column }),
    };
}
function ofNotice(notice) {
    return (0,_annotation_js__WEBPACK_IMPORTED_MODULE_0__/* .annotation */ .w)(notice.level, notice.id, notice.message, notice.hint);
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
    const title = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .resultTitle */ .kk)(report);
    switch (report.result) {
        case 'passed':
            return [];
        case 'rolled-back':
            return [(0,_annotation_js__WEBPACK_IMPORTED_MODULE_0__/* .annotation */ .w)('error', title, report.rollback.reason || report.reason, report.hint)];
        case 'failed':
            return [(0,_annotation_js__WEBPACK_IMPORTED_MODULE_0__/* .annotation */ .w)('error', title, report.rollback.reason || report.reason, report.hint)];
        case 'rollback-failed':
        case 'inconclusive':
        case 'superseded':
            return [(0,_annotation_js__WEBPACK_IMPORTED_MODULE_0__/* .annotation */ .w)('error', title, report.reason, report.hint)];
        case 'cancelled':
            return [(0,_annotation_js__WEBPACK_IMPORTED_MODULE_0__/* .annotation */ .w)('warning', title, report.reason, report.hint)];
    }
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

/***/ 20055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ annotatedManifests),
/* harmony export */   g: () => (/* binding */ manifestAnnotations)
/* harmony export */ });
/* harmony import */ var _annotation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39288);
/* harmony import */ var _annotation_room_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99194);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90630);



/** The manifests, as the user named them, in which a finding can be annotated. */
function annotatedManifests({ manifests }) {
    const { findings = [] } = manifests ?? {};
    const shown = ['error', 'warning', 'notice'].flatMap((level) => findings.filter((finding) => finding.level === level).slice(0, _annotation_room_js__WEBPACK_IMPORTED_MODULE_1__/* .PER_LEVEL */ .t));
    return [...new Set(shown.map(({ file }) => file))];
}
/** What the manifests do to sessions, each on its line; `files`: their paths in the repository by those that the user named. */
function manifestAnnotations({ manifests }, files = new Map()) {
    return (manifests?.findings ?? []).map((finding) => {
        const { level, rule, resource, message, fix, yaml, docs, file, line, endLine, column } = finding;
        const write = yaml === undefined ? fix : `${fix}\n${yaml}`;
        const more = `${write}\nAbout the rule: ${docs}`;
        return {
            ...(0,_annotation_js__WEBPACK_IMPORTED_MODULE_0__/* .annotation */ .w)(level, `${rule} ${resource}`, message, more),
            file: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((files.get(file) ?? file).replaceAll('\\', '/')),
            startLine: line,
            endLine: endLine ?? line,
            // A column is for one line only.
            ...(column !== undefined && (endLine ?? line) === line && { startColumn: column }),
        };
    });
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

/***/ 61057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ watchAnnotations)
/* harmony export */ });
/* harmony import */ var _annotation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39288);
/* harmony import */ var _docs_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85327);
/* harmony import */ var _watch_level_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70845);



/**
 * What watches saw that somebody has to know: a missed level is an error; where none was asked for, downtime and what was
 * cut is a warning, and lost sessions and what is not proven a notice. What the run's cause says already is left out.
 */
function watchAnnotations({ watch = [], cause, }) {
    return watch.flatMap((result) => {
        const level = levelFor(result);
        if (level === undefined || cause?.reason.includes(result.reason))
            return [];
        const { endpoint, reason, hint } = result;
        const message = watch.length > 1 ? `${endpoint}: ${reason}` : reason;
        const title = `Watched: ${(0,_watch_level_js__WEBPACK_IMPORTED_MODULE_2__/* .watchTitle */ .uz)(result)}`;
        return [(0,_annotation_js__WEBPACK_IMPORTED_MODULE_0__/* .annotation */ .w)(level, title, message, hint && (0,_docs_link_js__WEBPACK_IMPORTED_MODULE_1__/* .withDocsUrls */ .aE)(hint))];
    });
}
function levelFor({ level, required, met }) {
    if (required !== undefined)
        return met ? undefined : 'error';
    switch (level) {
        case 'none':
        case 'l1':
            return 'warning';
        case 'l2':
        case 'not-proven':
            return 'notice';
        case 'l3':
            return undefined;
    }
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
