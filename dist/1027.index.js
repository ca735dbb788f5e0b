export const id = 1027;
export const ids = [1027];
export const modules = {

/***/ 3049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ runSnapshot)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/connect/session.js
var session = __webpack_require__(47215);
// EXTERNAL MODULE: ./build/js/heap.js
var heap = __webpack_require__(46906);
// EXTERNAL MODULE: ./build/js/report/shell-quote.js
var shell_quote = __webpack_require__(80486);
// EXTERNAL MODULE: ./build/js/snapshot/hash.js
var snapshot_hash = __webpack_require__(52783);
// EXTERNAL MODULE: ./build/js/snapshot/read.js
var read = __webpack_require__(66059);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/snapshot/canonical.js
var canonical = __webpack_require__(16605);
// EXTERNAL MODULE: ./build/js/snapshot/contract.js
var snapshot_contract = __webpack_require__(44677);
// EXTERNAL MODULE: ./build/js/snapshot/items.js
var snapshot_items = __webpack_require__(54971);
// EXTERNAL MODULE: ./build/js/snapshot/order.js
var order = __webpack_require__(27687);
// EXTERNAL MODULE: ./build/js/snapshot/pretty.js
var pretty = __webpack_require__(17431);
;// CONCATENATED MODULE: ./build/js/snapshot/write.js







/** Below this length a secret is too likely to stand in a text by chance. */
const MIN_SECRET = 6;
/**
 * The text of a snapshot file (design, "Snapshot"): lossless for the items that the server sent, and the same bytes
 * for the same contract on every machine and in every run, so it holds no time, URL, header or server version.
 *
 * `secrets` are this run's credentials, `hashes` the contract's own where they are known. Throws a GateError where what the server sent contains one of them: the file
 * is made to be committed.
 */
function renderSnapshot(contract, options = {}) {
    const { hash, items } = options.hashes ?? (0,snapshot_hash/* hashContract */.zE)(contract);
    const { context, serverInfo, instructions } = contract;
    const members = [
        ['schemaVersion', 1],
        ['hash', hash],
        ['hashes', Object.fromEntries(items)],
        [
            'context',
            {
                eras: context.eras.map(({ era, protocolVersion }) => ({ era, protocolVersion })),
                clientCapabilities: context.clientCapabilities,
                ...(context.principal === undefined ? {} : { principal: context.principal }),
            },
        ],
    ];
    const name = serverInfo?.name;
    if (typeof name === 'string')
        members.push(['server', { name }]);
    members.push(['capabilities', contract.capabilities]);
    if (instructions !== undefined)
        members.push(['instructions', instructions]);
    const lists = snapshot_contract/* LIST_KINDS */.l.map((kind) => listLines(kind, sortItems(kind, contract[kind])));
    const text = joinMembers([...members.map(([key, value]) => [memberText(key, value)]), ...lists]);
    refuseSecrets(text, options.secrets ?? []);
    return text;
}
function memberText(key, value) {
    return `  ${JSON.stringify(key)}: ${(0,pretty/* prettyJson */.D)(value, 1)}`;
}
/** A list member, one text per item: large lists are put together once, at the end. */
function listLines(kind, items) {
    if (items.length === 0)
        return [memberText(kind, [])];
    const last = items.length - 1;
    const texts = items.map((item, index) => `    ${(0,pretty/* prettyJson */.D)(item, 2)}${index < last ? ',' : ''}`);
    return [`  ${JSON.stringify(kind)}: [`, ...texts, '  ]'];
}
function joinMembers(members) {
    const lines = members.flatMap((texts, index) => index < members.length - 1 ? [...texts.slice(0, -1), `${texts.at(-1)},`] : texts);
    return ['{', ...lines, '}', ''].join('\n');
}
/** Items by key, in code point order; those of one key by their canonical text. */
function sortItems(kind, items) {
    return items
        .map((item) => ({ item, key: (0,snapshot_items/* itemKey */.Dh)(kind, item) }))
        .sort((a, b) => (0,order/* compareCodePoints */.O)(a.key, b.key) ||
        (0,order/* compareCodePoints */.O)((0,canonical/* canonicalJson */.dj)(a.item), (0,canonical/* canonicalJson */.dj)(b.item)))
        .map(({ item }) => item);
}
function refuseSecrets(text, secrets) {
    for (const secret of new Set(secrets)) {
        if (secret.length < MIN_SECRET)
            continue;
        const at = text.indexOf(JSON.stringify(secret).slice(1, -1));
        if (at < 0)
            continue;
        const line = text.slice(0, at).split('\n').length;
        throw new errors/* GateError */.u('io', `the server sends back one of this run's credentials: it would stand in line ${line} of the snapshot, which was not written`, {
            hint: 'make the server stop putting request credentials into names, descriptions and schemas, and replace the credential',
        });
    }
}

// EXTERNAL MODULE: ./build/js/verify/diagnose.js + 7 modules
var diagnose = __webpack_require__(8889);
// EXTERNAL MODULE: ./build/js/gate/capture-live.js + 1 modules
var capture_live = __webpack_require__(33830);
// EXTERNAL MODULE: ./build/js/gate/client.js
var client = __webpack_require__(34513);
// EXTERNAL MODULE: ./build/js/gate/round-within.js
var round_within = __webpack_require__(87538);
// EXTERNAL MODULE: ./build/js/gate/run.js
var gate_run = __webpack_require__(74541);
;// CONCATENATED MODULE: ./build/js/gate/snapshot-mode.js












/**
 * `mode: snapshot` and the command `snapshot`: captures what is served and writes it, or says whether the file is stale.
 * A server that answers wrongly gives the result `failed`, one that cannot be asked `inconclusive`.
 */
async function runSnapshot(run, options) {
    return (0,gate_run/* inPhase */.x)(run, 'snapshot', async () => {
        const outcome = await snapshot(run, options);
        const phaseOutcome = outcome.result === 'passed' ? 'passed' : 'failed';
        return { ...outcome, phaseOutcome };
    });
}
async function snapshot(run, options) {
    let captured;
    const end = (0,round_within/* endAfter */.u)(run.settings.timeoutMs - run.clock(), run.cancelled);
    try {
        captured = await captureWithRetry(run, options.target, end.signal);
    }
    catch (error) {
        if (run.cancelled.aborted) {
            return finish(run, 'cancelled', {
                reason: 'Cancelled before the snapshot was complete: nothing was written.',
            });
        }
        if (end.passed()) {
            return finish(run, 'inconclusive', {
                reason: 'The server did not come to the end of its lists within `timeout`: nothing was written.',
                hint: 'Look at how the server makes pages, or raise `timeout`.',
            });
        }
        if (!(error instanceof session/* SessionError */.P))
            throw error;
        const failure = (0,diagnose.diagnose)(error, Date.now());
        // What could not be asked is no stale file and no broken contract.
        return finish(run, failure.kind === 'not-mcp' ? 'failed' : 'inconclusive', {
            reason: failure.message,
            hint: failure.hint,
            check: failure.kind === 'error' ? 'R1' : failure.check,
        });
    }
    finally {
        end.clear();
    }
    const hashes = (0,snapshot_hash/* hashContract */.zE)(captured.contract);
    const { hash } = hashes;
    emitServed(run, captured, hash);
    const text = renderSnapshot(captured.contract, { secrets: options.secrets, hashes });
    (0,heap/* sweep */.X0)();
    return options.check ? check(run, options, text, hash) : write(run, options, text, hash);
}
/** One cold start or one dropped connection is no reason to leave a deployment without its baseline. */
async function captureWithRetry(run, target, signal) {
    const { settings } = run;
    const { principal } = settings;
    for (let attempt = 1;; attempt++) {
        try {
            return await (0,capture_live/* captureLive */.V)({
                target,
                limits: (0,client/* limitsOf */.Af)(settings),
                signal,
                env: run.env,
                clientInfo: client/* CLIENT_INFO */.JR,
                ...(principal !== undefined && { principal }),
            });
        }
        catch (error) {
            const passing = error instanceof session/* SessionError */.P && (0,diagnose.diagnose)(error, Date.now()).kind === 'error';
            if (!passing || attempt >= settings.failureThreshold || signal.aborted)
                throw error;
            await (0,promises_.setTimeout)(settings.intervalMs, undefined, { signal }).catch(() => undefined);
        }
    }
}
async function write(run, options, text, hash) {
    const { path } = options;
    if (path !== undefined) {
        const changed = (await run.readFile(path)) !== text;
        if (changed)
            await run.writeFile(path, text);
        run.emit({ type: 'snapshot-written', path, changed, hash });
    }
    return { ...finish(run, 'passed', { reason: 'The snapshot is complete.' }), text };
}
async function check(run, options, text, hash) {
    const path = options.path ?? run.settings.snapshot.path;
    const refresh = (0,shell_quote/* refreshCommand */.vJ)(run.settings.endpoint, path);
    const committed = await run.readFile(path);
    if (committed === undefined) {
        return finish(run, 'failed', {
            reason: `${path} does not exist.`,
            hint: `Write it: ${refresh}`,
            check: 'T5',
        });
    }
    const file = (0,read.readSnapshot)(committed, path);
    const fresh = (0,read.readSnapshot)(text, path);
    const eras = (f) => f.kind === 'full'
        ? f.contract.context.eras
            .map((e) => `${e.era} ${e.protocolVersion}`)
            .sort()
            .join(', ')
        : '';
    if (file.kind === 'full' &&
        !file.recordedHashesStale &&
        file.hash === hash &&
        eras(file) === eras(fresh)) {
        return { ...finish(run, 'passed', { reason: `${path} is what the server serves.` }), text };
    }
    return {
        ...finish(run, 'failed', {
            reason: `${path} is stale: the server serves something else.`,
            hint: `See what changed with \`mcp-deploy-gate diff\`, then refresh it: ${refresh}`,
            check: 'T5',
        }),
        text,
    };
}
function emitServed(run, { contract, session, listMs, erasDiffer }, hash) {
    const { name, version } = contract.serverInfo ?? {};
    run.emit({
        type: 'served',
        phase: 'snapshot',
        era: session.era,
        protocolVersion: session.protocolVersion,
        transport: session.transport,
        hash,
        counts: {
            tools: contract.tools.length,
            resources: contract.resources.length,
            resourceTemplates: contract.resourceTemplates.length,
            prompts: contract.prompts.length,
        },
        connectMs: session.connectMs,
        listMs,
        ...(typeof name === 'string' && { serverName: name }),
        ...(typeof version === 'string' && { serverVersion: version }),
    });
    if (erasDiffer) {
        run.emit({
            type: 'notice',
            level: 'warning',
            id: 'eras-differ',
            message: `The server serves different things to modern and to legacy clients; the snapshot holds the ${session.era} lists.`,
            hint: 'Pin protocol-version to snapshot and verify the era that your clients use.',
        });
    }
}
function finish(run, result, end) {
    const { reason, hint, check } = end;
    const failed = result !== 'passed';
    run.emit({
        type: 'run-ended',
        result,
        reason,
        ...(hint && { hint }),
        ...(failed && { failedPhase: 'snapshot' }),
        ...(check && { failedCheck: check }),
    });
    return { result };
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
