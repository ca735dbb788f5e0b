export const id = 6438;
export const ids = [6438,9508];
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

/***/ 44948:
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
    watched: 20,
    failures: 100,
    manifests: 200,
    manifestYaml: 20,
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
    watched: 10,
    failures: 20,
    manifests: 50,
    manifestYaml: 5,
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
    watched: 3,
    failures: 0,
    manifests: 10,
    manifestYaml: 0,
    tail: false,
    text: 200,
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


/***/ }),

/***/ 96438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   watchMarkdown: () => (/* binding */ watchMarkdown),
/* harmony export */   watchedPart: () => (/* binding */ watchedPart)
/* harmony export */ });
/* harmony import */ var _docs_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85327);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90630);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57164);
/* harmony import */ var _summary_detail_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44948);
/* harmony import */ var _watch_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99040);
/* harmony import */ var _watch_failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94356);
/* harmony import */ var _watch_level_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70845);
/* harmony import */ var _watch_picture_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8689);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82076);









/** Characters of the picture's rows: a summary is narrow beside its menu. */
const WIDTH = 72;
const NAME = 13;
/** What watches came to as Markdown, ready to post. */
function watchMarkdown(results) {
    const parts = results.map((result) => watchPart(result, '##', _summary_detail_js__WEBPACK_IMPORTED_MODULE_3__/* .FULL */ .eW));
    return `${parts.join('\n\n').split('\n').map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCommands */ .Df).join('\n')}\n`;
}
/** What the watches of a run came to, in its summary. */
function watchedPart(results = [], detail) {
    const parts = results.slice(0, detail.watched).map((result) => watchPart(result, '###', detail));
    const more = results.length - parts.length;
    if (more > 0)
        parts.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(more, 'watched endpoint')} not shown.`);
    return parts.join('\n\n');
}
function watchPart(result, heading, detail) {
    const short = (text) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .truncateMiddle */ .kU)(text, detail.text));
    const mood = (0,_watch_level_js__WEBPACK_IMPORTED_MODULE_6__/* .watchMood */ .P0)(result);
    const said = [short(result.reason)];
    if (result.hint !== undefined)
        said.push(`**Next:** ${(0,_docs_link_js__WEBPACK_IMPORTED_MODULE_0__/* .withDocsLinks */ .dd)(result.hint, detail.text)}`);
    const rows = (0,_watch_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .watchFacts */ .ZN)(result).map(([name, text]) => [`**${name}**`, short(text)]);
    return [
        `${heading} ${_watch_level_js__WEBPACK_IMPORTED_MODULE_6__/* .MOODS */ .RN[mood].icon} ${(0,_watch_level_js__WEBPACK_IMPORTED_MODULE_6__/* .watchTitle */ .uz)(result)}`,
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .truncateMiddle */ .kU)(result.endpoint, 300))} · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)((0,_watch_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .watchedHow */ .vH)(result))}`,
        mood === 'good'
            ? said.join('\n\n')
            : `> [!${mood === 'bad' ? 'CAUTION' : 'WARNING'}]\n> ${said.join('\n>\n> ')}`,
        picture(result),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'What was seen'], rows),
        failures(result, detail),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function picture(result) {
    const drawn = (0,_watch_picture_js__WEBPACK_IMPORTED_MODULE_7__/* .watchPicture */ .g)(result, WIDTH);
    if (!drawn)
        return '';
    const lines = drawn.rows.map(({ name, cells }) => `${name.padEnd(NAME)}│${cells.map((kind) => _watch_picture_js__WEBPACK_IMPORTED_MODULE_7__/* .WATCH_GLYPHS */ .S[kind].glyph).join('')}│`);
    const key = drawn.legend.map(({ kind, text }) => `${_watch_picture_js__WEBPACK_IMPORTED_MODULE_7__/* .WATCH_GLYPHS */ .S[kind].glyph} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text)}`);
    const below = ' '.repeat(NAME + 1);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .OF)([...lines, `${below}${drawn.axis}`, `${below}${key.join(' · ')}`].join('\n'), 'text');
}
function failures(result, detail) {
    const groups = (0,_watch_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .failureGroups */ .H)(result);
    if (groups.length === 0 || detail.failures === 0)
        return '';
    const rows = groups
        .slice(0, detail.failures)
        .map(({ when, what, why }) => [when, what, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .truncateMiddle */ .kU)(why, detail.text))]);
    const left = [
        groups.length > rows.length ? (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(groups.length - rows.length, 'more kind') : '',
        result.failuresLeftOut > 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(result.failuresLeftOut, 'later failure') : '',
    ].filter(Boolean);
    const more = left.length > 0 ? `\n\n${left.join(' and ')} not shown.` : '';
    const total = result.failures.length + result.failuresLeftOut;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)((0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(total, 'failure'), `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['When', 'What', 'Why'], rows)}${more}`);
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
