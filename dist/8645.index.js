export const id = 8645;
export const ids = [8645];
export const modules = {

/***/ 46:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ whyNotComparable)
/* harmony export */ });
/* harmony import */ var _snapshot_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6605);
/* harmony import */ var _in_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6533);


/**
 * Why two contracts cannot be compared: what a server lists depends on who asks and on what the client declares, so a
 * difference would prove nothing, and neither would equality. `undefined` where they can be.
 */
function whyNotComparable(before, after) {
    const old = before.context;
    const now = after.context;
    if (old.assumed || now.assumed)
        return undefined;
    if (old.principal !== now.principal) {
        return {
            comparable: false,
            reason: `recorded as ${principal(old.principal)}, served to ${principal(now.principal)}: lists may differ by who asks`,
            hint: 'set `principal` to the one that the snapshot was recorded as, with its credentials, or record the snapshot anew as the one that the gate uses',
        };
    }
    if ((0,_snapshot_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(old.clientCapabilities) !== (0,_snapshot_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(now.clientCapabilities)) {
        return {
            comparable: false,
            reason: `recorded by a client that declares ${(0,_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r)(old.clientCapabilities, 200)}, served to one that declares ${(0,_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r)(now.clientCapabilities, 200)}: lists may differ by what a client can do`,
            hint: 'record the snapshot anew with this version of mcp-deploy-gate: `mcp-deploy-gate snapshot <endpoint> -o <file>`',
        };
    }
    return undefined;
}
function principal(label) {
    return label === undefined
        ? 'nobody in particular (no principal)'
        : `principal ${(0,_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r)(label)}`;
}


/***/ }),

/***/ 6533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ inWords)
/* harmony export */ });
/** A value in a sentence: its JSON, cut where it is long. A side that is absent is called so. */
function inWords(value, limit = 60) {
    if (value === undefined)
        return 'absent';
    const json = beginningOf(value, limit + 1);
    return json.length > limit ? `${json.slice(0, limit)}…` : json;
}
/** The first characters of a value's JSON: it may be huge, and nest deeper than the stack. */
function beginningOf(value, length) {
    if (typeof value === 'string')
        return JSON.stringify(value.slice(0, length));
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value)) {
        let text = '[';
        for (const item of value) {
            if (text.length > length)
                return text;
            text += (text.length > 1 ? ',' : '') + beginningOf(item, length - text.length);
        }
        return `${text}]`;
    }
    let text = '{';
    for (const [key, member] of Object.entries(value)) {
        if (text.length > length)
            return text;
        text += `${text.length > 1 ? ',' : ''}${JSON.stringify(key.slice(0, length))}:`;
        text += beginningOf(member, length - text.length);
    }
    return `${text}}`;
}


/***/ }),

/***/ 1858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cP: () => (/* binding */ pointerSegments),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   mX: () => (/* binding */ segment)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4462);

/** One segment of a JSON pointer (RFC 6901), with its slash. */
function segment(key) {
    return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
/** The segments of a JSON pointer (RFC 6901), unescaped; none for the whole. */
function pointerSegments(pointer) {
    if (pointer === '')
        return [];
    return pointer
        .slice(pointer.startsWith('/') ? 1 : 0)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** The value at a place below another, by own members and positions; undefined where there is none. */
function valueAt(root, segments) {
    let value = root;
    for (const key of segments) {
        if (Array.isArray(value))
            value = /^(?:0|[1-9]\d{0,8})$/.test(key) ? value[Number(key)] : undefined;
        else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, key))
            value = value[key];
        else
            return undefined;
    }
    return value;
}


/***/ }),

/***/ 9381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XH: () => (/* binding */ changedTexts),
/* harmony export */   fQ: () => (/* binding */ narrowed),
/* harmony export */   xI: () => (/* binding */ marked)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4462);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2076);



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
    const diff = await __webpack_require__.e(/* import() */ 6477).then(__webpack_require__.bind(__webpack_require__, 6477));
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

/***/ 9329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderDiff: () => (/* binding */ renderDiff)
});

// UNUSED EXPORTS: diffVerdict

// EXTERNAL MODULE: ./build/js/diff/compare.js + 89 modules
var compare = __webpack_require__(929);
// EXTERNAL MODULE: ./build/js/report/acceptances.js
var acceptances = __webpack_require__(2781);
// EXTERNAL MODULE: ./build/js/report/changed-text.js
var changed_text = __webpack_require__(9381);
// EXTERNAL MODULE: ./build/js/report/findings.js
var report_findings = __webpack_require__(6671);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(2076);
;// CONCATENATED MODULE: ./build/js/report/diff-json.js


/** The result of `diff` for machines. */
function diffResult(comparison, verdict, options) {
    if (!comparison.comparable) {
        const { reason, hint } = comparison;
        return { verdict, reason, hint, findings: [] };
    }
    const { failOn, accepted, locate, before, notices } = options;
    const entries = new Map(accepted.accepted.map(({ finding, entry }) => [finding.fingerprint, entry]));
    const found = { findings: comparison.findings, accepted: [...entries.keys()] };
    const { changes, findings } = (0,report_findings/* foldFindings */.Ud)(found, failOn, locate, report_findings/* ALL_FINDINGS */.$U);
    const said = findings.map((finding) => {
        const { reason, expires } = entries.get(finding.fingerprint) ?? {};
        return {
            ...finding,
            ...(finding.line !== undefined && { file: before }),
            ...(reason !== undefined && { acceptance: { reason, ...(expires && { expires }) } }),
        };
    });
    const { stale, expired } = accepted;
    const left = changes.total - said.length;
    const all = [...notices, ...(left > 0 ? [`${(0,words/* plural */.LS)(left, 'more change')} found no room.`] : [])];
    return {
        verdict,
        ...(all.length > 0 && { notices: all }),
        changes,
        findings: said,
        acceptances: { stale, expired },
    };
}

// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(630);
// EXTERNAL MODULE: ./build/js/report/headline.js
var headline = __webpack_require__(4545);
// EXTERNAL MODULE: ./build/js/report/markdown.js
var markdown = __webpack_require__(7164);
// EXTERNAL MODULE: ./build/js/report/paint.js
var paint = __webpack_require__(8721);
// EXTERNAL MODULE: ./build/js/report/summary-changes.js
var summary_changes = __webpack_require__(5849);
// EXTERNAL MODULE: ./build/js/report/summary-detail.js
var summary_detail = __webpack_require__(4948);
// EXTERNAL MODULE: ./build/js/report/terminal-changes.js
var terminal_changes = __webpack_require__(1829);
// EXTERNAL MODULE: ./build/js/report/terminal-page.js
var terminal_page = __webpack_require__(1017);
;// CONCATENATED MODULE: ./build/js/report/diff-text.js













/** The verdict of a comparison. What is accepted counts for nothing. */
function diffVerdict(comparison, accepted = []) {
    if (!comparison.comparable)
        return 'not-comparable';
    const taken = new Set(accepted.map(({ finding }) => finding.fingerprint));
    return (0,compare/* worstSeverity */.Lc)(comparison.findings.filter(({ fingerprint }) => !taken.has(fingerprint)));
}
/** The result of `diff` for people or machines, ready to print. JSON is a `DiffResult`. */
async function renderDiff(comparison, options) {
    const { before, locate, failOn = 'breaking', notices = [] } = options;
    const taken = options.accepted ?? { accepted: [], stale: [], expired: [], today: '' };
    const verdict = diffVerdict(comparison, taken.accepted);
    if (options.format === 'json') {
        const result = diffResult(comparison, verdict, {
            before,
            failOn,
            accepted: taken,
            locate,
            notices,
        });
        return `${(0,report_escape/* jsonText */.s$)(result)}\n`;
    }
    if (!comparison.comparable) {
        const { reason, hint } = comparison;
        if (options.format === 'markdown')
            return `## Not comparable\n\n${(0,markdown/* inline */.mG)(reason)}\n\n**To fix:** ${(0,markdown/* inline */.mG)(hint)}\n`;
        const out = (0,terminal_page/* page */.M)((0,paint/* paintWith */.H)(options.color ?? false), options.width ?? 100);
        out.text(`Not comparable: ${reason}`, { indent: 0, style: 'yellow' });
        out.text(`To fix: ${hint}`, { indent: 0 });
        return printed(out.lines);
    }
    const accepted = taken.accepted.map(({ finding }) => finding.fingerprint);
    const found = { findings: comparison.findings, accepted };
    const changes = (0,report_findings/* foldFindings */.Ud)(found, failOn, locate);
    const context = { ...options.context, texts: await (0,changed_text/* changedTexts */.XH)(changes.findings) };
    const { configFile } = context;
    const by = { before, after: options.after, ...options.compared, failOn, configFile };
    const title = changes.changes.total === 0 ? 'No changes' : (0,headline/* changesInWords */.W1)(changes.changes);
    if (options.format === 'markdown') {
        const sides = [options.before, options.after].map((side) => (0,markdown/* code */.aY)((0,report_escape/* truncateMiddle */.kU)(side, 200)));
        const parts = [
            `## ${changes.changes.total === 0 ? '' : 'Changes: '}${title}`,
            sides.join(' → '),
            ...notices.map((notice) => `**Notice:** ${(0,markdown/* inline */.mG)(notice)}`),
            (0,summary_changes/* changesTable */.EI)(changes, context, summary_detail/* FULL */.eW),
            (0,summary_changes/* changedTextsPart */.wf)(changes, context, summary_detail/* FULL */.eW),
            (0,acceptances/* acceptPart */.od)(changes.findings, by, summary_detail/* FULL */.eW.accepts),
            (0,acceptances/* unusedPart */.UM)(taken, by),
        ];
        return printed(parts.filter(Boolean).join('\n\n').split('\n'));
    }
    const out = (0,terminal_page/* page */.M)((0,paint/* paintWith */.H)(options.color ?? false), options.width ?? 100);
    out.lines.push(out.paint('bold', title));
    out.lines.push(`${(0,terminal_page/* plain */.p)(options.before, 200)} → ${(0,terminal_page/* plain */.p)(options.after, 200)}`);
    for (const notice of notices)
        out.text(`Notice: ${notice}`, { indent: 0, style: 'yellow' });
    if (changes.changes.total > 0)
        out.lines.push('');
    (0,terminal_changes/* findingLines */.h)(out, changes, context);
    (0,acceptances/* acceptText */.St)(out, changes.findings, by);
    (0,acceptances/* unusedText */.qw)(out, taken, by);
    return printed(out.lines);
}
function printed(lines) {
    return `${lines.map(report_escape/* withoutCommands */.Df).join('\n')}\n`;
}


/***/ }),

/***/ 6671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ ALL_FINDINGS),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Ud: () => (/* binding */ foldFindings),
/* harmony export */   w2: () => (/* binding */ saysUnproven)
/* harmony export */ });
/* unused harmony export SEVERITIES */
/* harmony import */ var _diff_fails_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8265);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4839);
/* harmony import */ var _rule_link_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1636);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2076);





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

/***/ 4839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   g1: () => (/* binding */ lastOf),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   sw: () => (/* binding */ defined)
/* harmony export */ });
/* harmony import */ var _clean_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1532);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);


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

/***/ 1636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ruleUrl)
/* harmony export */ });
/* harmony import */ var _render_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5175);

/** Where a rule is explained. None for what is no id of ours: it is shown, not linked. */
function ruleUrl(rule, docsUrl = _render_context_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCS_URL */ .a) {
    return /^[a-z0-9-]{1,80}$/.test(rule) ? `${docsUrl}rules.md#${rule}` : undefined;
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

/***/ 8411:
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

/***/ 7431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ prettyJson),
/* harmony export */   a: () => (/* binding */ visibleJsonString)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4462);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6605);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8411);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7687);




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
