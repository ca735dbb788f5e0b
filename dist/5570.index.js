export const id = 5570;
export const ids = [5570];
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


/***/ })

};
