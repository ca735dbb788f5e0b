export const id = 6402;
export const ids = [6402];
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

/***/ 56402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   preflightText: () => (/* binding */ preflightText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90630);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68721);
/* harmony import */ var _render_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95175);
/* harmony import */ var _terminal_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31017);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38116);





const STYLES = {
    error: 'red',
    warning: 'yellow',
    notice: 'cyan',
};
/** Where the texts of a finding begin. */
const INDENT = 4;
const MAX_YAML_LINES = 60;
/** The result of `preflight` for a terminal, ready to print. */
function preflightText(checked, { color, width }) {
    const { findings, ignored, off, problems, notices } = checked;
    const out = (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_2__/* .page */ .M)((0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .paintWith */ .H)(color), width);
    for (const [file, found] of (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .byFile */ .y9)(findings)) {
        out.lines.push(out.paint('bold', (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .p)(file)), '');
        for (const finding of found)
            findingText(out, finding);
    }
    for (const { message, fix, ...place } of problems) {
        out.text(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .placeText */ .Z9)(place)}: ${message}`, { indent: 0, style: 'red' });
        out.text(`To fix: ${fix}`, { indent: 2 });
        out.lines.push('');
    }
    for (const { message, fix, ...place } of notices) {
        const at = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .placeText */ .Z9)(place);
        out.text(`${at === '' ? '' : `${at}: `}${message}`, { indent: 0, style: 'yellow' });
        out.text(`To fix: ${fix}`, { indent: 2 });
        out.lines.push('');
    }
    for (const { finding, reason } of ignored) {
        const { file, line, rule } = finding;
        out.text(`ignored ${file}:${line} ${rule}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(reason, 300)}`, {
            indent: 0,
            style: 'dim',
        });
    }
    if (findings.length > 0) {
        out.text(`Rules: ${_render_context_js__WEBPACK_IMPORTED_MODULE_4__/* .DOCS_URL */ .a}preflight.md#<rule>`, { indent: 0, style: 'dim' });
    }
    for (const line of (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .serverText */ .Tn)(checked))
        out.text(line, { indent: 0, style: 'dim' });
    if (off.length > 0)
        out.text((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .offText */ .TH)(off), { indent: 0, style: 'dim' });
    out.lines.push(out.paint('bold', closing(checked)));
    return `${out.lines.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df).join('\n')}\n`;
}
function findingText(out, finding) {
    const { level, file, line, rule, resource, message, fix, yaml } = finding;
    const head = out.paint(STYLES[level], level);
    out.lines.push(`  ${head} ${out.paint('bold', (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .p)(rule))}  ${(0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .p)(resource, 200)}  ${out.paint('dim', (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .p)(`${file}:${line}`))}`);
    out.text(message, { indent: INDENT });
    out.text(`To fix: ${fix}`, { indent: INDENT });
    if (yaml !== undefined) {
        out.lines.push('');
        for (const text of yaml.split('\n').slice(0, MAX_YAML_LINES)) {
            out.line(text, { indent: INDENT + 2, style: 'green' });
        }
        out.lines.push('');
    }
    if (yaml === undefined)
        out.lines.push('');
}
/** `2 errors, 1 warning; 1 ignored; 1 file not checked`. */
function closing(checked) {
    const { findings, ignored, problems, servers } = checked;
    const files = new Set(problems.map(({ file }) => file)).size;
    const parts = [
        servers.length === 0 && findings.length === 0 ? 'Nothing was checked' : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(findings),
        ...(ignored.length > 0 ? [`${ignored.length} ignored`] : []),
        ...(files > 0 ? [`${files} ${files === 1 ? 'file' : 'files'} not checked`] : []),
    ];
    return `${parts.join('; ')}.`;
}


/***/ }),

/***/ 38116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ offText),
/* harmony export */   Tn: () => (/* binding */ serverText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   y9: () => (/* binding */ byFile)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82076);

/** Findings by file, the file with the worst first. They come worst first. */
function byFile(findings) {
    const files = new Map();
    for (const finding of findings) {
        const same = files.get(finding.file);
        if (same)
            same.push(finding);
        else
            files.set(finding.file, [finding]);
    }
    return files;
}
/** `2 errors, 1 warning`, or that there is nothing. */
function counted(findings) {
    const counts = ['error', 'warning', 'notice']
        .map((level) => [level, findings.filter((one) => one.level === level).length])
        .filter(([, count]) => count > 0)
        .map(([level, count]) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, level));
    return counts.length > 0 ? counts.join(', ') : 'No findings';
}
/** `Findings of 2 rules are off: …`. */
function offText(off) {
    const rules = [...new Set(off)].sort().join(', ');
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(off.length, 'finding')} not shown: \`rules\` in the config file has ${rules} off.`;
}
/** What is known of each server's sessions, and how. */
function serverText({ servers }) {
    return servers.map(({ resource, because, sessions }) => {
        const live = sessions === 'unknown'
            ? 'taken for stateful, for nothing says it is stateless'
            : `${sessions}`;
        return `Checked ${resource}: an MCP server, for ${because}; ${live}.`;
    });
}
/** `file:line`, as far as they are known. */
function placeText({ file, line }) {
    return file === undefined ? '' : line === undefined ? file : `${file}:${line}`;
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


/***/ }),

/***/ 82076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Vt: () => (/* binding */ isWholeItem),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   g6: () => (/* binding */ bothSides),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   zD: () => (/* binding */ grouped),
/* harmony export */   zw: () => (/* binding */ commandEnd)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90630);

/** `80 ms`, `1.2 s`, `12 s`, `3 min 5 s`, `1 h 2 min`. Takes milliseconds. */
function duration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 9950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return parts([minutes, 'min'], [seconds % 60, 's']);
    return parts([Math.floor(minutes / 60), 'h'], [minutes % 60, 'min']);
}
function parts(...all) {
    return all
        .filter(([n]) => n > 0)
        .map(([n, unit]) => `${n} ${unit}`)
        .join(' ');
}
/** `1 change`, `2 changes`, `1,200 changes`. */
function plural(n, one, many = `${one}s`) {
    return `${grouped(n)} ${n === 1 ? one : many}`;
}
/** `1,200`. */
function grouped(n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** The beginning of a hash: enough to tell two apart at a glance. */
function shortHash(hash) {
    return hash.replace(/^sha256:/, '').slice(0, 12);
}
/** Both sides of a change as JSON text of at most `max` characters each, cut around the first difference; raw. */
function bothSides(change, max) {
    const before = change.before === undefined ? undefined : JSON.stringify(change.before);
    const after = change.after === undefined ? undefined : JSON.stringify(change.after);
    const at = firstDifference(before ?? '', after ?? '');
    const cut = (text) => before === undefined || after === undefined
        ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateMiddle */ .kU)(text, max)
        : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateAround */ .cU)(text, at, max);
    return {
        ...(before !== undefined && { before: cut(before) }),
        ...(after !== undefined && { after: cut(after) }),
    };
}
function firstDifference(a, b) {
    let at = 0;
    while (at < a.length && at < b.length && a[at] === b[at])
        at++;
    return at;
}
/** `line 12`; in a file of one line the column tells places apart. */
function placeText({ line, column }) {
    if (line === undefined)
        return '';
    return line === 1 && column !== undefined && column > 1
        ? `line 1, column ${grouped(column)}`
        : `line ${line}`;
}
/** Whether a whole item came or went: the sentence names it, and its JSON tells a reader no more. */
function isWholeItem(finding) {
    return finding.pointer === '' && (finding.before === undefined) !== (finding.after === undefined);
}
/** The lines of a command on one line. */
function oneLine(command) {
    return command
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter(Boolean)
        .join('; ');
}
/** How a command ended: `exit code 1`, `signal SIGKILL, killed at its deadline,`; raw. */
function commandEnd(ended) {
    const { exitCode, signal, timedOut } = ended;
    const end = signal === undefined ? `exit code ${exitCode ?? '?'}` : `signal ${signal}`;
    return timedOut ? `${end}, killed at its deadline,` : end;
}


/***/ }),

/***/ 4729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   YB: () => (/* binding */ columns)
/* harmony export */ });
// East Asian wide and fullwidth characters, and emoji: two columns each.
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const MARK = /\p{M}/u;
/** The columns that a text takes on a terminal; hidden characters are escaped before. */
function columns(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
    return width;
}
/** Breaks a text at spaces into lines of at most `width` columns; a longer word keeps a line of its own. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    let used = 0;
    for (const word of text.split(' ')) {
        const size = columns(word);
        if (line !== '' && used + 1 + size > width) {
            lines.push(line);
            line = word;
            used = size;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
            used = columns(line);
        }
    }
    lines.push(line);
    return lines;
}
/** At most `width` columns of a text, an ellipsis at the end where cut. */
function clip(text, width) {
    if (columns(text) <= width)
        return text;
    let cut = '';
    let used = 0;
    for (const character of text) {
        used += columns(character);
        if (used > width - 1)
            break;
        cut += character;
    }
    return width > 0 ? `${cut}…` : '';
}


/***/ })

};
