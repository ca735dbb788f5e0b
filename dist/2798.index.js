export const id = 2798;
export const ids = [2798];
export const modules = {

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

/***/ 32798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planMarkdown: () => (/* binding */ planMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90630);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57164);
/* harmony import */ var _plan_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11526);



/** Characters of one text from outside. */
const MAX_TEXT = 2000;
const MAX_COMMAND = 8000;
/** The plan as the job summary, and as `--format markdown` prints it. */
function planMarkdown(plan) {
    const parts = [
        `## 📋 Dry run: ${plan.title}`,
        said((0,_plan_words_js__WEBPACK_IMPORTED_MODULE_2__/* .addresses */ .Nt)(plan)),
        'Nothing was run and nobody was asked: this is what a run with these settings does.',
        ...plan.paths.map((path) => pathPart(plan, path)),
        skippedPart(plan),
        cautionsPart(plan),
        `<sub>mcp-deploy-gate ${said(plan.gateVersion)}</sub>`,
    ];
    return `${parts
        .filter((part) => part !== '')
        .join('\n\n')
        .split('\n')
        .map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df)
        .join('\n')}\n`;
}
function pathPart(plan, path) {
    const { atMostMs, steps, notes, when } = path;
    const isOver = atMostMs > path.limitMs;
    const total = `At most **${(0,_plan_words_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB)(atMostMs)}** ${(0,_plan_words_js__WEBPACK_IMPORTED_MODULE_2__/* .totalText */ .IW)(plan, path)}.`;
    return [
        `### ${when}`,
        steps.map((step, at) => stepItem(step, `${at + 1}. `)).join('\n'),
        steps.some((step) => step.deadlineMs !== undefined) ? `${isOver ? '⚠️ ' : ''}${total}` : '',
        notes.map(said).join(' '),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function stepItem(step, mark) {
    const atMost = step.deadlineMs === undefined
        ? ''
        : ` · at most ${(0,_plan_words_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB)(step.deadlineMs)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(step.deadlineBy ?? '')})`;
    const blocks = step.commands.map((command) => commandBlock(command, mark.length));
    return [`${mark}**${step.phase}**${atMost}<br>${said(step.what)}`, ...blocks].join('\n');
}
function commandBlock({ name, command }, indent) {
    const { lines, left } = (0,_plan_words_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(command);
    const more = left > 0 ? `\n… and ${left} more lines` : '';
    const block = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(`${lines.join('\n')}${more}`, MAX_COMMAND));
    return ['', `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)}:`, ...block.split('\n')]
        .map((line) => (line === '' ? '' : `${' '.repeat(indent)}${line}`))
        .join('\n');
}
function skippedPart({ skipped }) {
    if (skipped.length === 0)
        return '';
    const items = skipped.map(({ what, why }) => `- **${what}**: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(why, MAX_TEXT))}`);
    return `### Left out\n\n${items.join('\n')}`;
}
function cautionsPart({ cautions }) {
    if (cautions.length === 0)
        return '';
    const items = cautions.map(({ level, message, hint }) => {
        const more = hint === undefined ? '' : `<br>→ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(hint, MAX_TEXT))}`;
        return `- ${level === 'warning' ? '⚠️' : 'ℹ️'} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(message, MAX_TEXT))}${more}`;
    });
    return `### Worth knowing\n\n${items.join('\n')}`;
}
function said(text) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(text, MAX_TEXT));
}


/***/ })

};
