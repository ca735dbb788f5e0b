export const id = 9508;
export const ids = [9508];
export const modules = {

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

/***/ 95175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ DOCS_URL),
/* harmony export */   g: () => (/* binding */ CONFIG_FILE)
/* harmony export */ });
const DOCS_URL = 'https://github.com/org/mcp-deploy-gate/blob/v1/docs/';
const CONFIG_FILE = '.github/mcp-deploy-gate.yml';


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

/***/ 70845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ watchMood),
/* harmony export */   RN: () => (/* binding */ MOODS),
/* harmony export */   bg: () => (/* binding */ levelFact),
/* harmony export */   cY: () => (/* binding */ worstLevel),
/* harmony export */   uz: () => (/* binding */ watchTitle)
/* harmony export */ });
const TITLES = {
    none: 'Downtime',
    'not-proven': 'Not proven',
    l1: 'L1: no downtime',
    l2: 'L2: no downtime, no lost call',
    l3: 'L3: no downtime, no lost call, no lost session',
};
/** The level of a watch in a line of our own words. */
function watchTitle({ level, required }) {
    return `${TITLES[level]}${required === undefined ? '' : ` (${required.toUpperCase()} is required)`}`;
}
/** How a watch ended: good, worth a look, or bad. */
function watchMood({ level, required, met }) {
    if (level === 'none' || !met)
        return 'bad';
    return level === 'l3' || required !== undefined ? 'good' : 'look';
}
/** What stands before the title: on a terminal, and on GitHub. */
const MOODS = {
    good: { mark: '✓', style: 'green', icon: '✅' },
    look: { mark: '!', style: 'yellow', icon: '⚠️' },
    bad: { mark: '✗', style: 'red', icon: '❌' },
};
const SHORT = {
    none: 'downtime',
    'not-proven': 'level not proven',
    l1: 'L1',
    l2: 'L2',
    l3: 'L3',
};
/** The worst level of a run's watches in a word or two; empty where nothing was watched. */
function levelFact(results) {
    const level = worstLevel(results);
    return level === undefined ? '' : SHORT[level];
}
const WORST_FIRST = ['none', 'not-proven', 'l1', 'l2', 'l3'];
/** The worst level of several watches; undefined: nothing was watched. */
function worstLevel(results = []) {
    return WORST_FIRST.find((level) => results.some((result) => result.level === level));
}


/***/ })

};
