export const id = 6520;
export const ids = [6520];
export const modules = {

/***/ 68721:
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

/***/ 6520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPlan: () => (/* binding */ renderPlan)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90630);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68721);
/* harmony import */ var _terminal_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31017);
/* harmony import */ var _plan_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11526);




const PHASE_COLUMN = 2;
const TIME_COLUMN = 18;
const TEXT_COLUMN = 32;
/** The plan for a person at a terminal or in a log. */
function renderPlan(plan, options) {
    const out = (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_2__/* .page */ .M)((0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .paintWith */ .H)(options.color), options.width ?? 100);
    out.lines.push(out.paint('cyan', out.paint('bold', `◇ Dry run: ${plan.title}`)));
    out.text((0,_plan_words_js__WEBPACK_IMPORTED_MODULE_3__/* .addresses */ .Nt)(plan), { indent: 2, style: 'dim' });
    out.text('Nothing was run and nobody was asked: this is what a run with these settings does.', {
        indent: 2,
    });
    for (const path of plan.paths)
        pathLines(out, plan, path);
    if (plan.skipped.length > 0)
        out.heading('Left out');
    for (const { what, why } of plan.skipped)
        out.text(why, { indent: TIME_COLUMN, first: `  ${out.paint('dim', `– ${what}`)}` });
    if (plan.cautions.length > 0)
        out.heading('Worth knowing');
    for (const { level, message, hint } of plan.cautions) {
        const mark = level === 'warning' ? out.paint('yellow', '!') : out.paint('cyan', 'i');
        out.text(message, { indent: 4, first: `  ${mark} ` });
        if (hint !== undefined)
            out.text(hint, { indent: 6, first: '    → ' });
    }
    return `${out.lines.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df).join('\n')}\n`;
}
function pathLines(out, plan, path) {
    out.heading(path.when);
    for (const step of path.steps)
        stepLines(out, step);
    if (path.steps.some((step) => step.deadlineMs !== undefined))
        totalLine(out, plan, path);
    for (const note of path.notes)
        out.text(note, { indent: PHASE_COLUMN, style: 'dim' });
}
function stepLines(out, step) {
    const atMost = step.deadlineMs === undefined ? '' : `≤ ${(0,_plan_words_js__WEBPACK_IMPORTED_MODULE_3__/* .time */ .kB)(step.deadlineMs)}`;
    const gap = ' '.repeat(TIME_COLUMN - PHASE_COLUMN - step.phase.length);
    const first = `${' '.repeat(PHASE_COLUMN)}${out.paint('bold', step.phase)}${gap}${atMost}`;
    out.text(step.what, { indent: TEXT_COLUMN, first });
    for (const command of step.commands)
        commandLines(out, command, step.phase);
}
function commandLines(out, { name, command }, phase) {
    const { lines, left } = (0,_plan_words_js__WEBPACK_IMPORTED_MODULE_3__/* .linesOf */ .Dx)(command);
    // Of its own phase a command needs no name.
    if (name !== `${phase}-command`)
        out.line(`${name}:`, { indent: TEXT_COLUMN, style: 'dim' });
    for (const [at, line] of lines.entries())
        out.line(`${at === 0 ? '$' : ' '} ${line}`, { indent: TEXT_COLUMN, style: 'cyan' });
    if (left > 0)
        out.line(`  … and ${left} more lines`, { indent: TEXT_COLUMN, style: 'dim' });
}
function totalLine(out, plan, path) {
    const total = `≤ ${(0,_plan_words_js__WEBPACK_IMPORTED_MODULE_3__/* .time */ .kB)(path.atMostMs)}`;
    const style = path.atMostMs > path.limitMs ? 'yellow' : 'bold';
    const room = ' '.repeat(TIME_COLUMN);
    out.lines.push(`${room}${out.paint('dim', '─'.repeat(TEXT_COLUMN - TIME_COLUMN - 2))}`);
    const first = `${room}${out.paint(style, total)}`;
    out.text((0,_plan_words_js__WEBPACK_IMPORTED_MODULE_3__/* .totalText */ .IW)(plan, path), { indent: TEXT_COLUMN, first, style: 'dim' });
}


/***/ }),

/***/ 31017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ page),
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90630);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4729);


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
            for (const [at, line] of (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(plain(raw), room).entries()) {
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
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(raw, max));
}
// Columns of a finished piece, without its colours.
function shown(finished) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are our own colours.
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .YB)(finished.replace(/\u001b\[\d+m/g, ''));
}


/***/ })

};
