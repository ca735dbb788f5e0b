export const id = 8543;
export const ids = [8543,5570];
export const modules = {

/***/ 31820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WQ: () => (/* binding */ allKept),
  vj: () => (/* binding */ amount),
  cp: () => (/* binding */ downtime),
  cb: () => (/* binding */ leftOpen),
  DU: () => (/* binding */ lost),
  TL: () => (/* binding */ quoted),
  Fd: () => (/* binding */ seenAnyway),
  Ln: () => (/* binding */ span),
  ki: () => (/* binding */ worseThanLost)
});

;// CONCATENATED MODULE: ./build/js/decide/watch/hints.js
const DOWNTIME = 'see docs/zero-downtime.md#downtime';
const CALLS = 'see docs/zero-downtime.md#lost-calls';
/** What to change where new sessions failed. */
function downtimeHint(cause) {
    switch (cause?.failure) {
        case 'connect':
        case 'reset':
            return `For a time nobody listened. Start the new version before the old one stops, and take an instance out of the balancer before it stops listening: ${DOWNTIME}`;
        case 'refused':
        case 'status':
            return `Something listened and refused. Let the new version be ready before the old one refuses new sessions, and let the proxy try another instance on 503: ${DOWNTIME}`;
        case 'timeout':
            return `Connections led to an instance that did not answer: one that was gone and still in the balancer, or one that was not ready yet. Let readiness decide who gets new sessions: ${DOWNTIME}`;
        default:
            return `What answered was not ready to serve MCP. Let readiness tell the balancer only once the server answers initialize: ${DOWNTIME}`;
    }
}
/** What to change where calls in held sessions got no result. */
function callHint(cause) {
    switch (cause?.failure) {
        case 'connect':
        case 'reset':
            return `The old version went while calls were under way, or while clients held connections to it. Let it serve what is under way, end connections with the last answer, and only then exit: ${CALLS}`;
        case 'timeout':
            return `Calls were taken and never answered. Let the old version answer what it took before it exits, with an error at the least: ${CALLS}`;
        case 'limited':
            return 'The server limits how often it is asked. Watch with a longer interval or fewer sessions, or exempt the address that it is watched from: see docs/zero-downtime.md#not-proven';
        case 'refused':
        case 'status':
            return `Calls in sessions that exist were refused. While an instance drains it refuses new sessions only, and goes on serving those it has: ${CALLS}`;
        default:
            return `Calls that worked before the change failed in it. Look at what the new version answers to a session that began at the old one: ${CALLS}`;
    }
}

;// CONCATENATED MODULE: ./build/js/decide/watch/words.js

const DOCS = 'docs/zero-downtime.md';
/** Characters of one answer that a reason quotes. */
const MAX_QUOTE = 160;
/** New sessions failed. */
function downtime(facts) {
    const { probes, outages, outagesLeftOut, longestOutage, downtimeMs } = facts;
    const { ok, failed } = probes.new;
    const cause = facts.cause('new');
    const why = because(cause);
    if (ok === 0)
        return {
            reason: `None of ${amount(failed, 'new session')} worked, from the beginning to the end${why}`,
            hint: `Look whether the endpoint and its credentials are right, and whether the old version was live when the watch began: see ${DOCS}#downtime`,
        };
    const { minMs, maxMs } = longestOutage ?? { minMs: 0, maxMs: 0 };
    const [least, most] = [span(minMs), span(maxMs)];
    const range = minMs === 0 ? `up to ${most}` : least === most ? most : `${least} to ${most}`;
    const several = outages.length + outagesLeftOut > 1;
    const length = several
        ? `${outages.length + outagesLeftOut} outages of ${span(downtimeMs)} in all, the longest of ${range}`
        : `an outage of ${range}`;
    const open = outages.at(-1)?.until === undefined && outagesLeftOut === 0;
    const still = several ? '; the last one' : ', which';
    return {
        reason: `${failed} of ${amount(ok + failed, 'new session')} failed, ${length}${open ? `${still} had not ended when the watch did` : ''}${why}`,
        hint: downtimeHint(cause),
    };
}
/** Calls were lost, or streams and sessions cut. */
function worseThanLost(facts) {
    const { sessions, lostCalls, probes } = facts;
    const cut = sessions.endedAbruptly;
    // A stream that was all of a session is told with it.
    const streams = Math.max(0, probes.stream.failed - cut);
    const told = [
        lostCalls > 0 && `${amount(lostCalls, 'call')} got no result`,
        cut > 0 && `${cut} of ${amount(sessions.total, 'session')} ${cut === 1 ? 'was' : 'were'} cut`,
        streams > 0 && `${amount(streams, 'stream')} broke off`,
        sessions.hung > 0 &&
            `${sessions.hung} of ${amount(sessions.total, 'session')} ${sessions.hung === 1 ? 'hangs' : 'hang'}: nothing answers in ${sessions.hung === 1 ? 'it' : 'them'} although new sessions work`,
    ].filter((text) => text !== false);
    const onlyHung = cut + streams === 0 && sessions.hung > 0;
    // The calls that got no result are how it is known that a session hangs.
    const hangs = onlyHung && (lostCalls === 0 || facts.cause('call')?.failure === 'timeout');
    const loss = hangs ? 'hung' : lostCalls > 0 ? 'call' : 'cut';
    const cause = loss === 'call' ? facts.cause('call') : (facts.cause('broken') ?? facts.cause('stream'));
    return {
        reason: `No downtime, but ${joined(told)}${loss === 'hung' ? '.' : because(cause)}`,
        hint: HINTS[loss](cause),
    };
}
const HINTS = {
    call: callHint,
    cut: () => `The old version went while streams were open. End each one properly before the process exits (the end of the response, or the result of subscriptions/listen): see ${DOCS}#streams-that-break-off`,
    hung: () => `Their connections lead to an instance that is gone, and nothing told the client. Let the old version close its connections before it goes, and look at timeouts of the proxy: see ${DOCS}#sessions-that-hang`,
};
/** No downtime; of calls and sessions nothing is known. */
function leftOpen({ held, sessions }) {
    const nothing = sessions.total === 0 ? 'no session was held' : 'no call was answered in a held session';
    return {
        reason: `No downtime; whether calls and sessions survive is not known, for ${nothing}${held?.why === undefined ? '.' : `: ${quoted(held.why)}`}`,
        hint: `Let the watch hold at least one session, and go on for several intervals: see ${DOCS}#not-proven`,
    };
}
/** Held sessions had to begin anew. */
function lost(facts) {
    const { sessions, versions, streamless } = facts;
    const anew = sessions.endedGracefully - streamless;
    const { total } = sessions;
    const all = amount(total, 'session');
    const newest = versions.length === 2 ? versions[1] : undefined;
    const who = newest === undefined ? 'the new version' : quoted(newest, 60);
    const told = [
        sessions.lost > 0 &&
            `${sessions.lost} of ${all} ${sessions.lost === 1 ? 'was' : 'were'} lost: ${who} does not know ${sessions.lost === 1 ? 'it' : 'them'}`,
        anew > 0 &&
            `${anew} of ${all} ${anew === 1 ? 'was' : 'were'} ended properly, and had to begin anew`,
        streamless > 0 &&
            `${streamless} of ${all} could not open ${streamless === 1 ? 'its stream' : 'their streams'} again`,
    ].filter((text) => text !== false);
    return {
        reason: `${told.join('. ')}. There was no downtime, and no call was lost.`,
        hint: `Sessions that live in the memory of one process need affinity to it until they end, or a store that all versions read, or no sessions at all: see ${DOCS}#lost-sessions`,
    };
}
/** All is well. */
function allKept({ probes, sessions, held, versions, expectedVersion }) {
    const from = versions[0] ?? '';
    const to = expectedVersion ?? versions.at(-1) ?? '';
    const kept = sessions.total === 1 ? 'the held session was kept' : `all ${sessions.total} sessions were kept`;
    const fewer = held?.why === undefined ? '' : ` More could not be held: ${quoted(held.why)}`;
    return {
        reason: `${quoted(from, 60)} became ${quoted(to, 60)}: none of ${amount(probes.new.ok, 'new session')} failed, none of ${amount(probes.call.ok + probes.slow.ok, 'call')} was lost, and ${kept}.${fewer}`,
    };
}
/** Of a watch that proves nothing: what it saw all the same. */
function seenAnyway(words, { sessions, lostCalls, probes, stalled }) {
    const told = [
        stalled > 0 && amount(probes.new.failed, 'failed new session'),
        lostCalls > 0 && amount(lostCalls, 'lost call'),
        sessions.lost > 0 && amount(sessions.lost, 'lost session'),
        sessions.endedAbruptly > 0 && amount(sessions.endedAbruptly, 'cut session'),
        sessions.hung > 0 && amount(sessions.hung, 'hanging session'),
        probes.stream.failed > 0 && amount(probes.stream.failed, 'broken stream'),
    ].filter((text) => text !== false);
    return told.length === 0
        ? words
        : { ...words, reason: `${words.reason} It saw ${joined(told)} all the same.` };
}
/** `1 call`, `12 calls`. */
function amount(n, one) {
    return `${String(n).replace(/\B(?=(\d{3})+$)/g, ',')} ${one}${n === 1 ? '' : 's'}`;
}
/** `300 ms`, `1.2 s`, `14 s`, `3 min 5 s`. Takes milliseconds. */
function span(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 9950)
        return `${(ms / 1000).toFixed(1).replace(/\.0$/, '')} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const rest = seconds % 60;
    return `${Math.floor(seconds / 60)} min${rest > 0 ? ` ${rest} s` : ''}`;
}
function because(cause) {
    return cause ? `: ${quoted(cause.why)}` : '.';
}
/** What something said, shortened. At the end of a sentence it gets a full stop. */
function quoted(text, max) {
    const short = text.trim().slice(0, max ?? MAX_QUOTE);
    return max !== undefined || /[.!?]$/.test(short) ? short : `${short}.`;
}
const joined = (texts) => texts.length < 3 ? texts.join(' and ') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;


/***/ }),

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

/***/ 85327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ DOCS_PAGE),
/* harmony export */   aE: () => (/* binding */ withDocsUrls),
/* harmony export */   dd: () => (/* binding */ withDocsLinks)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90630);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57164);
/* harmony import */ var _render_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95175);



/** A page of ours, as hints of a watch name it. */
const DOCS_PAGE = /\bdocs\/([a-z-]{1,40}\.md(?:#[a-z-]{1,60})?)/;
/** Raw text in which pages of ours become addresses. */
function withDocsUrls(text, docsUrl = _render_context_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCS_URL */ .a) {
    return text.replace(new RegExp(DOCS_PAGE, 'g'), (_, page) => `${docsUrl}${page}`);
}
/** Running text as Markdown, at most `max` characters of it, in which pages of ours become links. */
function withDocsLinks(text, max, docsUrl = _render_context_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCS_URL */ .a) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(text, max)
        .split(DOCS_PAGE)
        .map((part, at) => {
        if (at % 2 === 1)
            return `[docs/${part}](${docsUrl}${part})`;
        if (part.trim() === '')
            return part === '' ? '' : ' ';
        return `${/^\s/.test(part) ? ' ' : ''}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(part)}${/\s$/.test(part) ? ' ' : ''}`;
    })
        .join('');
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
/* harmony export */   jB: () => (/* binding */ QUOTED),
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
/** Words between backticks, with a blank or the text's end on both sides: two code spans that touch would become one. */
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


/***/ }),

/***/ 99040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ ENDS),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   ZN: () => (/* binding */ watchFacts),
/* harmony export */   pm: () => (/* binding */ clock),
/* harmony export */   vH: () => (/* binding */ watchedHow)
/* harmony export */ });
/* harmony import */ var _decide_watch_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31820);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90630);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82076);



const MAX_VERSION = 60;
/** How it was watched: `10 sessions, a new one every 100 ms, for 30 s`. */
function watchedHow({ settings, sessions, durationMs }) {
    const held = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(sessions.total || settings.sessions, 'held session');
    return `${held} and a new one every ${(0,_decide_watch_words_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(settings.intervalMs)}, for ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(durationMs)}`;
}
/** What was seen, a name and a text each; raw. */
function watchFacts(result) {
    const { probes, settings } = result;
    const facts = [
        ['Downtime', downtime(result)],
        ['Calls', calls('', probes.call)],
        ['Slow calls', settings.tool === undefined ? undefined : calls(settings.tool, probes.slow)],
        ['Sessions', sessions(result)],
        ['Streams', streams(result)],
        ['Versions', versions(result)],
        ['Protocol', protocols(result)],
        ['Late probes', late(result)],
        ['Ended', ENDS[result.ended]],
    ];
    return facts.filter((fact) => fact[1] !== undefined);
}
/** How a watch ended, where it did not end as asked. */
const ENDS = {
    asked: undefined,
    'max-duration': 'at its maximum duration (max-duration)',
    'owner-gone': 'when the process that began it was gone',
    'recording-full': 'when the recording was full',
    'broke-off': 'nobody knows how: the recording breaks off',
};
function downtime(result) {
    const { probes, outages, outagesLeftOut, longestOutage, failureRateBelow, downtimeMs } = result;
    const { ok, failed } = probes.new;
    if (ok + failed === 0)
        return 'not measured';
    if (failed === 0) {
        // Three by N: it says nothing where N is small.
        const bound = failureRateBelow === undefined || failureRateBelow > 0.5
            ? ''
            : `, so fewer than ${percent(failureRateBelow)} fail (95 % sure)`;
        return `none in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(ok, 'new session')}${bound}`;
    }
    const count = outages.length + outagesLeftOut;
    const of = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(failed)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(ok + failed, 'new session')}`;
    if (count === 0)
        return `not known: ${of} were refused, because the server was asked too often`;
    const longest = longestOutage
        ? `${count === 1 ? 'it' : 'the longest'} lasted ${range(longestOutage)}, from ${clock(longestOutage.from)} on`
        : '';
    return `${(0,_decide_watch_words_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(downtimeMs)} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(count, 'outage')}: ${longest}; ${of} failed`;
}
function range({ minMs, maxMs }) {
    const [least, most] = [(0,_decide_watch_words_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(minMs), (0,_decide_watch_words_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(maxMs)];
    if (minMs === 0)
        return `at most ${most}`;
    return least === most ? `about ${most}` : `between ${least} and ${most}`;
}
/** A share between 0 and 1: `0.3 %`. */
function percent(share) {
    const value = share * 100;
    return `${value < 0.1 ? value.toPrecision(1) : value.toFixed(1).replace(/\.0$/, '')} %`;
}
function calls(tool, { ok, failed }) {
    const of = tool === '' ? '' : ` of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .truncateMiddle */ .kU)(tool, MAX_VERSION)}`;
    if (ok + failed === 0)
        return `none${of} was answered`;
    return failed === 0
        ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(ok)}${of} answered, none lost`
        : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(failed)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(ok + failed)}${of} lost`;
}
function sessions({ sessions: all, longestGapMs }) {
    const fates = [
        [all.kept, 'kept'],
        [all.endedGracefully, 'ended properly'],
        [all.lost, 'lost'],
        [all.endedAbruptly, 'cut'],
        [all.hung, 'hanging'],
    ]
        .filter(([count]) => count > 0)
        .map(([count, fate]) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} ${fate}`);
    if (fates.length === 0)
        return 'none held';
    const gap = longestGapMs === undefined
        ? ''
        : `; at most ${(0,_decide_watch_words_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(longestGapMs)} without an answer until another took its place`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(all.total)} held: ${fates.join(', ')}${gap}`;
}
function streams({ probes: { stream } }) {
    const { ok, failed } = stream;
    if (ok + failed === 0)
        return undefined;
    return failed === 0
        ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(ok)} opened, none broke off`
        : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(failed)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(ok + failed)} broke off`;
}
function versions({ versions: all, timeline }) {
    const [first, ...later] = all;
    if (first === undefined)
        return 'not told by the server';
    const names = later.slice(0, 4).map((version) => {
        const at = timeline.columns.findIndex((column) => Object.hasOwn(column.versions, version));
        const when = at < 0 ? '' : `, seen from ${clock(at * timeline.columnMs)} on`;
        return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .truncateMiddle */ .kU)(version, MAX_VERSION)}${when}`;
    });
    const more = later.length > 4 ? [`${later.length - 4} more`] : [];
    return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .truncateMiddle */ .kU)(first, MAX_VERSION), ...names, ...more].join('; then ');
}
function protocols({ protocols: all }) {
    const texts = all.map(({ protocolVersion, transport, stateful, streams: held }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .truncateMiddle */ .kU)(protocolVersion, 40)}, ${transport}, ${stateful ? 'with' : 'without'} sessions${held ? '' : ', without streams to hold'}`);
    return texts.length === 0 ? undefined : texts.join('; then ');
}
function late({ late: { ticks, worstMs } }) {
    return ticks === 0 ? undefined : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(ticks)}, the worst by ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(worstMs)}`;
}
/** A moment of a watch: `12.3 s`, `2 min 5 s`. */
function clock(ms) {
    return ms < 60_000 ? `${(ms / 1000).toFixed(1)} s` : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(ms);
}


/***/ }),

/***/ 94356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ failureGroups)
/* harmony export */ });
/* harmony import */ var _watch_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99040);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82076);


/** What failed, alike ones together, in the order in which they were first seen. */
function failureGroups({ failures }) {
    const groups = new Map();
    for (const failure of failures) {
        const key = JSON.stringify([failure.probe, failure.failure, failure.why]);
        const same = groups.get(key);
        if (same)
            same.push(failure);
        else
            groups.set(key, [failure]);
    }
    return [...groups.values()].map((all) => {
        const first = all[0];
        const [from, until] = [(0,_watch_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .clock */ .pm)(first.at), (0,_watch_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .clock */ .pm)(all.at(-1).at)];
        return {
            when: from === until ? from : `${from} to ${until}`,
            what: `${all.length === 1 ? '' : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(all.length)} × `}${nameOf(first)}`,
            why: first.why,
        };
    });
}
function nameOf({ probe, failure }) {
    if (failure === 'session')
        return 'session ended';
    return { new: 'new session', call: 'call', slow: 'slow call', stream: 'stream' }[probe];
}


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ WATCH_GLYPHS),
/* harmony export */   g: () => (/* binding */ watchPicture)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90630);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82076);


/** How each is drawn: told apart without colour too. */
const WATCH_GLYPHS = {
    first: { glyph: '░', style: 'cyan' },
    between: { glyph: '▓', style: 'cyan' },
    last: { glyph: '█', style: 'green' },
    mixed: { glyph: '▒', style: 'yellow' },
    good: { glyph: '─', style: 'green' },
    ended: { glyph: '○', style: 'yellow' },
    bad: { glyph: '✗', style: 'red' },
    none: { glyph: ' ', style: 'dim' },
};
/** Probes, sessions and versions over time in at most `width` characters; undefined: nothing was measured. */
function watchPicture(result, width) {
    const { timeline, versions, settings } = result;
    const count = timeline.columns.length;
    if (count === 0 || width < 1 || result.probes.new.ok + result.probes.new.failed === 0)
        return undefined;
    const perCell = Math.ceil(count / width);
    const groups = Array.from({ length: Math.ceil(count / perCell) }, (_, i) => timeline.columns.slice(i * perCell, (i + 1) * perCell));
    const wide = Math.max(1, Math.floor(width / groups.length));
    // A cell in which no probe began shows what the one before saw, as long as probes are no longer apart.
    const carried = Math.ceil((2 * settings.intervalMs) / (perCell * timeline.columnMs));
    const row = (name, kindOf, carry = 0) => ({
        name,
        cells: carriedOn(groups.map(kindOf), carry).flatMap((kind) => Array(wide).fill(kind)),
    });
    const rows = [
        row('new sessions', (all) => newKind(all, versions), carried),
        row('calls', (all) => kindOf(all, 'callsLost', undefined, 'callsOk'), carried),
        row('sessions', (all) => kindOf(all, undefined, 'sessionsEnded', 'sessionsHeld')),
        row('streams', (all) => kindOf(all, 'streamsBroken', 'streamsEnded', 'streamsHeld')),
    ].filter(({ cells }) => cells.some((kind) => kind !== 'none'));
    const ms = count * timeline.columnMs;
    return { rows, axis: axis(rows[0]?.cells.length ?? 0, ms), legend: legend(rows, versions) };
}
function newKind(columns, versions) {
    if (columns.some(({ newFailed }) => newFailed > 0))
        return 'bad';
    const met = versions.filter((version) => columns.some((column) => Object.hasOwn(column.versions, version)));
    if (met.length > 1)
        return 'mixed';
    const [only] = met;
    if (only === undefined)
        return columns.some(({ newOk }) => newOk > 0) ? 'good' : 'none';
    if (only === versions[0])
        return 'first';
    return only === versions.at(-1) ? 'last' : 'between';
}
function kindOf(columns, bad, ended, good) {
    const some = (what) => what !== undefined && columns.some((column) => column[what] > 0);
    return some(bad) ? 'bad' : some(ended) ? 'ended' : some(good) ? 'good' : 'none';
}
function carriedOn(cells, most) {
    return cells.map((kind, at) => {
        if (kind !== 'none' || at === 0)
            return kind;
        const before = cells.slice(Math.max(0, at - most), at).findLast((one) => one !== 'none');
        // The last cell may be a moment only.
        const last = at === cells.length - 1;
        const goesOn = last || cells.slice(at, at + most + 1).some((one) => one !== 'none');
        return before === undefined || before === 'bad' || !goesOn ? 'none' : before;
    });
}
/** Times below the cells: the beginning, the end, and the middle where there is room. */
function axis(width, ms) {
    const [start, middle, end] = ['0 s', (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(ms / 2), (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(ms)];
    if (width < start.length + end.length + 1)
        return end.padStart(width);
    const room = width - start.length - end.length;
    if (room < middle.length + 4)
        return `${start}${' '.repeat(room)}${end}`;
    const before = Math.floor(width / 2 - middle.length / 2) - start.length;
    return `${start}${' '.repeat(before)}${middle}${' '.repeat(room - before - middle.length)}${end}`;
}
const MAX_VERSION = 30;
function legend(rows, versions) {
    const shown = new Set(rows.flatMap(({ cells }) => cells));
    const name = (version = '') => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(version, MAX_VERSION);
    const texts = [
        ['first', name(versions[0])],
        ['mixed', 'several versions'],
        ['between', 'versions in between'],
        ['last', name(versions.at(-1))],
        ['good', 'works'],
        ['ended', 'ended'],
        ['bad', 'failed'],
    ];
    return texts.filter(([kind]) => shown.has(kind)).map(([kind, text]) => ({ kind, text }));
}


/***/ })

};
