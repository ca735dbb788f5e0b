export const id = 5196;
export const ids = [5196];
export const modules = {

/***/ 17290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _entry_reporting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16090);
/* harmony import */ var _entry_run_mode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91192);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72862);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9204);




/** `mcp-deploy-gate verify <endpoint>`: the gate, and its exit code. */
async function verify(request) {
    const started = await (0,_start_js__WEBPACK_IMPORTED_MODULE_3__/* .startRun */ .AD)(request);
    const { run, log, secrets } = started;
    if (run.settings.dryRun) {
        return (await Promise.all(/* import() */[__webpack_require__.e(1621), __webpack_require__.e(2878)]).then(__webpack_require__.bind(__webpack_require__, 2878))).showPlan(started, request.format);
    }
    try {
        await (0,_start_js__WEBPACK_IMPORTED_MODULE_3__/* .inRun */ .zs)(started, () => (0,_entry_run_mode_js__WEBPACK_IMPORTED_MODULE_1__/* .runMode */ .r)(run, secrets));
    }
    finally {
        started.close();
    }
    const { report, context } = await (0,_entry_reporting_js__WEBPACK_IMPORTED_MODULE_0__/* .reporting */ .v)(log.events, run);
    return (0,_show_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .W)(report, context, request.format, run);
}


/***/ }),

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


/***/ })

};
