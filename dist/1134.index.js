export const id = 1134;
export const ids = [1134];
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

/***/ 91829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ changeLines),
/* harmony export */   h: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var _changed_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29381);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90630);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56671);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24545);
/* harmony import */ var _render_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95175);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82076);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4729);







const MAX_CHANGES = 50;
const MAX_LINES = 24;
const INDENT = 14;
/** The changes, worst first, with the difference of longer texts. */
function changeLines(out, report, context) {
    if (report.changes.total === 0)
        return;
    const against = report.settings.snapshot ? ` against ${report.settings.snapshot}` : '';
    out.heading(`Changes${against}: ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .changesInWords */ .W1)(report.changes)}`);
    findingLines(out, report, context);
}
/** Findings as a list, in the order given; of many the first. */
function findingLines(out, report, context) {
    const shown = report.findings.slice(0, MAX_CHANGES);
    for (const finding of shown)
        findingLine(out, finding, context);
    const left = report.changes.total - shown.length;
    if (left > 0)
        out.line(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(left, 'more change')}: the JSON has all of them`, { indent: 2 });
    if (shown.length > 0) {
        out.text(`Rules: ${context.docsUrl ?? _render_context_js__WEBPACK_IMPORTED_MODULE_5__/* .DOCS_URL */ .a}rules.md#<rule>`, { indent: 2, style: 'dim' });
    }
}
function findingLine(out, finding, context) {
    const { word, style } = mark(finding);
    const first = `  ${out.paint(style, word)}`;
    const where = [finding.subject, (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .placeText */ .Z9)(finding)].filter(Boolean).join('  ');
    const whole = `${where}  ${finding.pointer}`;
    const fits = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_6__/* .columns */ .YB)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(whole)) <= out.width - INDENT;
    out.text(fits ? whole.trimEnd() : where, { indent: INDENT, first });
    if (!fits)
        out.text(finding.pointer, { indent: INDENT });
    out.text(finding.reason, { indent: INDENT });
    const text = context.texts?.find((each) => each.fingerprint === finding.fingerprint);
    if (text) {
        for (const line of text.lines.slice(0, MAX_LINES))
            changedLine(out, line);
        const left = text.lines.length - MAX_LINES;
        if (left > 0)
            out.line(`… ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(left, 'more line')}`, { indent: INDENT, style: 'dim' });
    }
    else if (!(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isWholeItem */ .Vt)(finding))
        sides(out, finding);
    if (finding.security?.length)
        out.text(`Look closely: ${finding.security.join(', ')}`, { indent: INDENT, style: 'yellow' });
    const unproven = (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .saysUnproven */ .w2)(finding) ? '' : ' (not proven compatible)';
    out.line(`${finding.rule}${unproven}`, { indent: INDENT, style: 'dim' });
}
function sides(out, finding) {
    const { before, after } = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .bothSides */ .g6)(finding, Math.max(20, out.width - INDENT - 2));
    if (before === undefined && after === undefined)
        return;
    const line = `${before ?? 'none'} → ${after ?? 'none'}`;
    if (line.length <= out.width - INDENT) {
        out.line(line, { indent: INDENT });
    }
    else {
        out.line(`- ${before ?? 'none'}`, { indent: INDENT, style: 'red' });
        out.line(`+ ${after ?? 'none'}`, { indent: INDENT, style: 'green' });
    }
}
function changedLine(out, line) {
    const pieces = (0,_changed_text_js__WEBPACK_IMPORTED_MODULE_0__/* .narrowed */ .fQ)(line.pieces, out.width - INDENT - 2);
    const whole = pieces.every((piece) => piece.changed);
    const style = { removed: 'red', added: 'green', same: undefined, skipped: 'dim' }[line.kind];
    const sign = { removed: '- ', added: '+ ', same: '  ', skipped: '… ' }[line.kind];
    const colored = out.paint('inverse', 'x') !== 'x';
    const text = pieces
        .map((piece) => {
        const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(piece.text);
        if (!piece.changed || whole)
            return shown;
        if (colored)
            return out.paint('inverse', shown);
        return (0,_changed_text_js__WEBPACK_IMPORTED_MODULE_0__/* .marked */ .xI)(shown, line.kind);
    })
        .join('');
    const finished = `${sign}${text}`;
    out.lines.push(`${' '.repeat(INDENT)}${style ? out.paint(style, finished) : finished}`);
}
function mark(finding) {
    if (finding.accepted)
        return { word: '· accepted', style: 'dim' };
    switch (finding.severity) {
        case 'breaking':
            return { word: '✗ breaking', style: 'red' };
        case 'review':
            return { word: '~ review', style: 'yellow' };
        case 'safe':
            return { word: '+ safe', style: 'green' };
    }
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

/***/ 1134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/js/report/compared-at.js
var compared_at = __webpack_require__(43944);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/report/headline.js
var headline = __webpack_require__(24545);
// EXTERNAL MODULE: ./build/js/report/paint.js
var paint = __webpack_require__(68721);
// EXTERNAL MODULE: ./build/js/report/terminal-changes.js
var terminal_changes = __webpack_require__(91829);
// EXTERNAL MODULE: ./build/js/report/deployment-facts.js
var deployment_facts = __webpack_require__(41512);
;// CONCATENATED MODULE: ./build/js/report/terminal-deployment.js


const MAX_TAIL_LINES = 20;
/** What the run changed, and what was there before. */
function deploymentLines(out, report) {
    const facts = (0,deployment_facts/* deploymentFacts */.P)(report);
    if (facts.length === 0)
        return;
    out.heading('Deployment');
    for (const [name, text] of facts)
        out.text(`${name}: ${text}`, { indent: 2 });
    for (const { ended } of report.commands) {
        if (!ended || ended.exitCode === 0 || ended.tail.trim() === '')
            continue;
        for (const line of (0,report_escape/* logLines */.OG)(ended.tail.trimEnd(), 500).slice(-MAX_TAIL_LINES))
            out.lines.push(`  ${out.paint('dim', `| ${line}`)}`);
    }
}

// EXTERNAL MODULE: ./build/js/report/acceptances.js
var acceptances = __webpack_require__(22781);
// EXTERNAL MODULE: ./build/js/report/served-by.js
var served_by = __webpack_require__(34600);
// EXTERNAL MODULE: ./build/js/report/shell-quote.js
var shell_quote = __webpack_require__(80486);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
;// CONCATENATED MODULE: ./build/js/report/terminal-facts.js







const MARKS = {
    fail: { mark: '✗', style: 'red' },
    inconclusive: { mark: '?', style: 'yellow' },
    warn: { mark: '!', style: 'yellow' },
    info: { mark: 'i', style: 'cyan' },
};
const MAX_CHECKS = 50;
const terminal_facts_MAX_TAIL_LINES = 20;
/** Checks and notices that say something, then how many passed. */
function checkLines(out, report) {
    const { checks, notices } = report;
    if (checks.length === 0 && notices.length === 0)
        return;
    out.heading('Checks');
    const said = (message, hint, status) => {
        const { mark, style } = MARKS[status];
        out.text(message, { indent: 4, first: `  ${out.paint(style, mark)} ` });
        if (hint)
            out.text(hint, { indent: 6, first: '    → ' });
    };
    for (const check of (0,headline/* remarkableChecks */.AH)(report).slice(0, MAX_CHECKS)) {
        const id = check.subject ? `${check.id} ${check.subject}` : check.id;
        if (check.status !== 'pass')
            said(`${id}: ${check.message}`, check.hint, check.status);
    }
    for (const notice of notices.slice(0, MAX_CHECKS)) {
        const status = notice.level === 'warning' ? 'warn' : 'info';
        said(`${notice.id}: ${notice.message}`, notice.hint, status);
    }
    const passed = checks.filter((check) => check.status === 'pass');
    if (passed.length > 0) {
        const ids = [...new Set(passed.map((check) => check.id))].join(', ');
        const first = `  ${out.paint('green', '✓')} `;
        out.text(`${(0,words/* plural */.LS)(passed.length, 'check')} passed: ${ids}`, { indent: 4, first });
    }
}
/** What the rollback did and how it was proven. */
function rollbackLines(out, report) {
    const { rollback } = report;
    const { command } = rollback;
    if (!command)
        return;
    out.heading(`Rollback: ${rollback.outcome}`);
    const { ended } = command;
    const how = ended
        ? `ended with ${(0,words/* commandEnd */.zw)(ended)} after ${(0,words/* duration */.p0)(ended.durationMs)}.`
        : 'was not seen to end: it may have run, and is not run again.';
    out.text((0,words/* oneLine */.TN)(command.command), { indent: 2, style: 'bold' });
    out.text(how, { indent: 2 });
    const style = rollback.outcome === 'done' ? 'green' : 'red';
    out.text((0,headline/* proofInWords */.B3)(report), { indent: 2, style });
    if (rollback.outcome === 'done' || !ended || ended.tail.trim() === '')
        return;
    for (const line of (0,report_escape/* logLines */.OG)(ended.tail.trimEnd(), 500).slice(-terminal_facts_MAX_TAIL_LINES))
        out.lines.push(`  ${out.paint('dim', `| ${line}`)}`);
}
/** What was served, and what is served after a rollback. */
function servedLines(out, report) {
    const after = report.rollback.served;
    const apart = (0,served_by/* servedApart */.a)(report);
    if (!report.served && !after && apart.length === 0)
        return;
    out.heading('Served');
    if (report.served)
        out.text(servedText(report.served), { indent: 2 });
    if (after)
        out.text(`After the rollback: ${servedText(after)}`, { indent: 2 });
    for (const { endpoint, deployed, afterRollback } of apart) {
        const then = afterRollback === undefined ? '' : `; after the rollback: ${afterRollback}`;
        out.text(`${endpoint}: ${deployed ?? 'not asked'}${then}`, { indent: 4, first: '  - ' });
    }
}
function servedText(served) {
    const { counts } = served;
    const lists = [
        (0,words/* plural */.LS)(counts.tools, 'tool'),
        counts.resources > 0 ? (0,words/* plural */.LS)(counts.resources, 'resource') : '',
        counts.resourceTemplates > 0 ? (0,words/* plural */.LS)(counts.resourceTemplates, 'template') : '',
        counts.prompts > 0 ? (0,words/* plural */.LS)(counts.prompts, 'prompt') : '',
    ].filter(Boolean);
    return [
        [served.serverName, served.serverVersion].filter(Boolean).join(' ') || 'unnamed',
        `${served.era} ${served.protocolVersion}, ${served.transport}`,
        lists.join(', '),
        `contract ${(0,words/* shortHash */.BC)(served.hash)}`,
        `opened in ${(0,words/* duration */.p0)(served.connectMs)}, listed in ${(0,words/* duration */.p0)(served.listMs)}`,
    ].join(' · ');
}
/** What to paste where, if the change was meant. */
function nextLines(out, report, context) {
    if (report.mode !== 'gate')
        return;
    const changed = report.findings.filter((finding) => finding.failing);
    const refresh = (0,shell_quote/* refreshOf */.B_)(report);
    if (changed.length === 0) {
        if (report.settings.snapshot !== undefined || !report.served || !refresh)
            return;
        out.heading('Next: record what was reviewed, and commit it');
        out.line(refresh, { indent: 2, style: 'cyan' });
        return;
    }
    (0,acceptances/* acceptText */.St)(out, changed, (0,acceptances/* comparedBy */.zT)(report, context.configFile));
    if (!refresh)
        return;
    out.text(`Or refresh the snapshot${(0,compared_at/* whenServed */.yU)(report)}, review its diff and commit it:`, {
        indent: 2,
    });
    out.line(refresh, { indent: 4, style: 'cyan' });
}

// EXTERNAL MODULE: ./build/js/report/preflight/words.js
var preflight_words = __webpack_require__(38116);
;// CONCATENATED MODULE: ./build/js/report/terminal-manifests.js


const terminal_manifests_MARKS = {
    error: { mark: '✗', style: 'red' },
    warning: { mark: '!', style: 'yellow' },
    notice: { mark: 'i', style: 'cyan' },
};
const MAX_FINDINGS = 50;
const MAX_YAML_LINES = 20;
/** What the manifests do to sessions, worst first, and what to write instead. */
function manifestLines(out, { manifests }) {
    if (!manifests)
        return;
    const { findings, files, ignored } = manifests;
    out.heading(`Manifests: ${(0,preflight_words/* counted */.hS)(findings).toLowerCase()}`);
    const silenced = ignored > 0 ? `, ${(0,words/* plural */.LS)(ignored, 'finding')} ignored by a comment` : '';
    out.text(`${(0,words/* plural */.LS)(files, 'file')} read${silenced}.`, { indent: 2, style: 'dim' });
    for (const finding of findings.slice(0, MAX_FINDINGS)) {
        const { mark, style } = terminal_manifests_MARKS[finding.level];
        const first = `  ${out.paint(style, mark)} `;
        out.text(`${(0,preflight_words/* placeText */.Z9)(finding)} ${finding.rule}: ${finding.message}`, { indent: 4, first });
        out.text(finding.fix, { indent: 6, first: '    → ' });
        for (const line of (finding.yaml ?? '').split('\n').slice(0, MAX_YAML_LINES))
            if (line.trim() !== '')
                out.line(line, { indent: 8, style: 'cyan' });
    }
    const more = findings.length - MAX_FINDINGS;
    if (more > 0)
        out.text(`${(0,words/* plural */.LS)(more, 'finding')} not shown.`, { indent: 2, style: 'dim' });
}

// EXTERNAL MODULE: ./build/js/report/terminal-page.js
var terminal_page = __webpack_require__(31017);
;// CONCATENATED MODULE: ./build/js/report/timeline-bands.js

const OUTCOMES = {
    passed: '✓',
    done: '✓',
    failed: '✗',
    inconclusive: '?',
    cancelled: '!',
};
/** Phases side by side in lines of at most `width` characters, each column with a separator before it; one more ends the line. */
function bands(phases, width) {
    const room = width - 1;
    const all = [];
    let used = room;
    for (const [index, span] of phases.entries()) {
        const title = `${span.phase}${span.outcome ? ` ${OUTCOMES[span.outcome]}` : ''}`;
        const took = (0,words/* duration */.p0)(span.until - span.from);
        const least = Math.min(Math.max(title.length, took.length), room - 1);
        if (used + 1 + least > room) {
            all.push([]);
            used = 0;
        }
        all.at(-1)?.push({ index, span, title, took, width: least });
        used += 1 + least;
    }
    for (const band of all)
        widen(band, room);
    return all;
}
/** Gives the room that is left to the phases by how long they took. */
function widen(band, room) {
    const left = room - band.reduce((sum, column) => sum + 1 + column.width, 0);
    const total = band.reduce((sum, { span }) => sum + span.until - span.from, 0);
    let given = 0;
    let time = 0;
    for (const column of band) {
        time += column.span.until - column.span.from;
        const upTo = total > 0 ? Math.floor((left * time) / total) : 0;
        column.width += upTo - given;
        given = upTo;
    }
}

;// CONCATENATED MODULE: ./build/js/report/timeline-legend.js

const ORDER = ['old', 'new', 'other', 'mixed', 'failing', 'down'];
const WHOSE = {
    old: 'the old version',
    new: 'the new version',
    other: 'served',
    mixed: 'mixed',
    failing: 'fails a check',
    down: 'not served',
};
/** Versions that are named for one kind. */
const MAX_VERSIONS = 3;
/** What each kind that occurs stands for: `1.4.0: the old version`. Raw text. */
function legend({ rows }, maxVersion) {
    const all = rows.flatMap(({ segments }) => segments);
    return ORDER.flatMap((kind) => {
        const seen = all.filter((segment) => segment.kind === kind);
        if (seen.length === 0)
            return [];
        const versions = kind === 'mixed' ? [] : [...new Set(seen.flatMap((one) => one.versions))];
        const short = versions.map((version) => (0,report_escape/* truncateMiddle */.kU)(version, maxVersion));
        return [{ kind, text: named(short, WHOSE[kind]) }];
    });
}
function named(versions, whose) {
    const known = versions.filter((version) => version !== '');
    const more = known.length - MAX_VERSIONS;
    const shown = known.slice(0, MAX_VERSIONS).join(', ');
    return shown === '' ? whose : `${shown}${more > 0 ? ` and ${more} more` : ''}: ${whose}`;
}

// EXTERNAL MODULE: ./build/js/report/timeline-picture.js + 2 modules
var timeline_picture = __webpack_require__(23044);
// EXTERNAL MODULE: ./build/js/report/wrap.js
var wrap = __webpack_require__(4729);
;// CONCATENATED MODULE: ./build/js/report/terminal-timeline.js







/** How each kind is drawn: told apart without colour too. */
const GLYPHS = {
    old: { glyph: '░', style: 'cyan' },
    new: { glyph: '█', style: 'green' },
    other: { glyph: '▓', style: 'cyan' },
    mixed: { glyph: '▒', style: 'yellow' },
    failing: { glyph: '✗', style: 'red' },
    down: { glyph: '_', style: 'red' },
};
/** A cell in which one of these was seen shows it, the worst first; else what was seen last in it. */
const TROUBLE = ['down', 'failing', 'mixed'];
const MAX_NAME = 28;
const MAX_VERSION = 30;
/** Phases and what answered when, in characters; nothing where a sentence says as much. */
function timelineLines(out, report) {
    const picture = (0,timeline_picture/* timelinePicture */._)(report);
    if (!picture)
        return;
    out.heading('Timeline');
    const names = picture.rows.map(({ name }) => (0,terminal_page/* plain */.p)((0,report_escape/* truncateMiddle */.kU)(name, MAX_NAME)));
    const nameWidth = Math.min(Math.max(0, ...names.map(wrap/* columns */.YB)), Math.floor(out.width / 3));
    const indent = ' '.repeat(nameWidth + 3);
    for (const band of bands(picture.phases, out.width - indent.length)) {
        const text = (of) => `${indent}${line(band, (column) => padded(of(column), column.width))}`;
        out.lines.push(text(({ title }) => title));
        out.lines.push(out.paint('dim', text(({ took }) => took)));
        const isAsked = new Set(band.map(({ index }) => index));
        for (const [i, row] of picture.rows.entries()) {
            if (!row.segments.some(({ phase }) => isAsked.has(phase)))
                continue;
            const name = padded(names[i] ?? '', nameWidth);
            out.lines.push(`  ${name} ${line(band, (column) => bar(out, row, column))}`);
        }
    }
    if (picture.rowsLeftOut > 0)
        out.text(`${(0,words/* plural */.LS)(picture.rowsLeftOut, 'endpoint')} not shown.`, { indent: 2, style: 'dim' });
    const key = legend(picture, MAX_VERSION).map(({ kind, text }) => `${GLYPHS[kind].glyph} ${text}`);
    out.text(key.join(' · '), { indent: 2, style: 'dim' });
}
const line = (band, cell) => `│${band.map((column) => `${cell(column)}│`).join('')}`;
function padded(text, width) {
    const short = (0,wrap/* clip */.$Q)(text, width);
    return `${short}${' '.repeat(Math.max(0, width - (0,wrap/* columns */.YB)(short)))}`;
}
/** What answered in one phase, a character for each slice of it. */
function bar(out, { segments }, { index, span, width }) {
    const own = segments.filter(({ phase }) => phase === index);
    const slice = Math.max(1, span.until - span.from) / width;
    const cells = Array.from({ length: width }, (_, i) => kindIn(own, span.from + i * slice, span.from + (i + 1) * slice, i === width - 1));
    let painted = '';
    for (let i = 0; i < width;) {
        const kind = cells[i];
        let end = i;
        while (end < width && cells[end] === kind)
            end++;
        const run = (glyph) => glyph.repeat(end - i);
        painted +=
            kind === undefined ? run(' ') : out.paint(GLYPHS[kind].style, run(GLYPHS[kind].glyph));
        i = end;
    }
    return painted;
}
function kindIn(segments, from, until, isLast) {
    const seen = segments.filter((one) => 
    // One moment is drawn too.
    (one.from < until && one.until > from) ||
        (one.from === one.until && one.from >= from && (one.from < until || isLast)));
    const kinds = seen.map(({ kind }) => kind);
    return TROUBLE.find((kind) => kinds.includes(kind)) ?? kinds.at(-1);
}

// EXTERNAL MODULE: ./build/js/report/watch-level.js
var watch_level = __webpack_require__(70845);
// EXTERNAL MODULE: ./build/js/report/watch-terminal.js
var watch_terminal = __webpack_require__(24835);
;// CONCATENATED MODULE: ./build/js/report/terminal.js













/** The report for a person at a terminal or in a log: the same as the summary, in plain lines. */
function renderTerminal(report, context, options) {
    const out = (0,terminal_page/* page */.M)((0,paint/* paintWith */.H)(options.color), options.width ?? 100);
    terminal_headline(out, report);
    rollbackLines(out, report);
    timelineLines(out, report);
    (0,watch_terminal/* watchedLines */.Q)(out, report.watch);
    deploymentLines(out, report);
    (0,terminal_changes/* changeLines */.O)(out, report, context);
    checkLines(out, report);
    manifestLines(out, report);
    servedLines(out, report);
    nextLines(out, report, context);
    return `${out.lines.map(report_escape/* withoutCommands */.Df).join('\n')}\n`;
}
function terminal_headline(out, report) {
    const { mark, style } = markOf(report);
    out.lines.push(out.paint(style, out.paint('bold', `${mark} ${(0,headline/* resultTitle */.kk)(report)}`)));
    const { served } = report;
    const who = [served?.serverName, served?.serverVersion].filter(Boolean).join(' ');
    const facts = [
        ...report.endpoints.slice(0, 5),
        report.snapshotWritten?.path ?? '',
        who && (0,compared_at/* endedBeforeSwitch */.EZ)(report) ? `candidate ${who}` : who,
        (0,watch_level/* levelFact */.bg)(report.watch),
        (0,words/* duration */.p0)(report.durationMs),
    ].filter(Boolean);
    out.text(facts.join(' · '), { indent: 2, style: 'dim' });
    const { check, text, next, also } = (0,headline/* story */._7)(report);
    out.lines.push('');
    out.text(`${check === undefined ? '' : `${check}: `}${text}`, { indent: 2 });
    if (next)
        out.text(`${next.kind === 'fix' ? 'To fix' : 'Next'}: ${next.text}`, { indent: 2 });
    for (const sentence of also)
        out.text(sentence, { indent: 2 });
    if (report.settings.onFailure === 'report')
        out.text('On probation (on-failure: report): it counts as passed whatever the result.', {
            indent: 2,
            style: 'dim',
        });
}
function markOf(report) {
    switch (report.result) {
        case 'passed':
            return { mark: '✓', style: 'green' };
        case 'failed':
        case 'rolled-back':
        case 'rollback-failed':
            return { mark: '✗', style: 'red' };
        case 'inconclusive':
        case 'superseded':
        case 'cancelled':
            return { mark: '!', style: 'yellow' };
    }
}


/***/ }),

/***/ 24835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ watchedLines),
/* harmony export */   watchText: () => (/* binding */ watchText)
/* harmony export */ });
/* harmony import */ var _docs_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85327);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90630);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68721);
/* harmony import */ var _terminal_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31017);
/* harmony import */ var _watch_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99040);
/* harmony import */ var _watch_failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94356);
/* harmony import */ var _watch_level_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70845);
/* harmony import */ var _watch_picture_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8689);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82076);









/** Where the texts of facts, and the cells of the picture, begin. */
const INDENT = 16;
/** A line of a picture is easier to take in when it is not longer. */
const MAX_CELLS = 100;
const MAX_FAILURES = 12;
const MAX_ENDPOINTS = 10;
/** What a watch came to, as a whole page for a terminal; default 80 columns. */
function watchText(result, style) {
    const out = (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_3__/* .page */ .M)((0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .paintWith */ .H)(style.color), style.width ?? 80);
    watchLines(out, result);
    return `${out.lines.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCommands */ .Df).join('\n')}\n`;
}
/** What the watches of a run came to, below a heading. */
function watchedLines(out, results = []) {
    if (results.length === 0)
        return;
    out.heading('Watched');
    for (const [at, result] of results.slice(0, MAX_ENDPOINTS).entries()) {
        if (at > 0)
            out.lines.push('');
        watchLines(out, result);
    }
    const more = results.length - MAX_ENDPOINTS;
    if (more > 0)
        out.text(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(more, 'endpoint')} not shown.`, { indent: 2, style: 'dim' });
}
function watchLines(out, result) {
    const { mark, style } = _watch_level_js__WEBPACK_IMPORTED_MODULE_6__/* .MOODS */ .RN[(0,_watch_level_js__WEBPACK_IMPORTED_MODULE_6__/* .watchMood */ .P0)(result)];
    out.lines.push(out.paint(style, out.paint('bold', `${mark} ${(0,_watch_level_js__WEBPACK_IMPORTED_MODULE_6__/* .watchTitle */ .uz)(result)}`)));
    out.text(`${result.endpoint} · ${(0,_watch_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .watchedHow */ .vH)(result)}`, { indent: 2, style: 'dim' });
    out.lines.push('');
    out.text(result.reason, { indent: 2 });
    if (result.hint !== undefined)
        out.text(`Next: ${(0,_docs_link_js__WEBPACK_IMPORTED_MODULE_0__/* .withDocsUrls */ .aE)(result.hint)}`, { indent: 2 });
    pictureLines(out, result);
    out.lines.push('');
    for (const [name, text] of (0,_watch_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .watchFacts */ .ZN)(result)) {
        const first = `  ${out.paint('dim', name)}`;
        out.text(text, { indent: INDENT, first });
    }
    failureLines(out, result);
}
function pictureLines(out, result) {
    const width = Math.min(MAX_CELLS, out.width - INDENT - 2);
    const picture = (0,_watch_picture_js__WEBPACK_IMPORTED_MODULE_7__/* .watchPicture */ .g)(result, width);
    if (!picture)
        return;
    out.lines.push('');
    for (const { name, cells } of picture.rows)
        out.lines.push(`  ${name.padEnd(INDENT - 3)}│${painted(out, cells)}│`);
    out.lines.push(out.paint('dim', `${' '.repeat(INDENT)}${picture.axis}`));
    const key = picture.legend.map(({ kind, text }) => `${_watch_picture_js__WEBPACK_IMPORTED_MODULE_7__/* .WATCH_GLYPHS */ .S[kind].glyph} ${text}`);
    out.text(key.join(' · '), { indent: INDENT, style: 'dim' });
}
function painted(out, cells) {
    let line = '';
    for (let at = 0; at < cells.length;) {
        const kind = cells[at];
        let end = at;
        while (end < cells.length && cells[end] === kind)
            end++;
        const { glyph, style } = _watch_picture_js__WEBPACK_IMPORTED_MODULE_7__/* .WATCH_GLYPHS */ .S[kind];
        line += kind === 'none' ? glyph.repeat(end - at) : out.paint(style, glyph.repeat(end - at));
        at = end;
    }
    return line;
}
function failureLines(out, result) {
    const groups = (0,_watch_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .failureGroups */ .H)(result);
    if (groups.length === 0)
        return;
    out.lines.push('');
    out.text('What failed', { indent: 2, style: 'bold' });
    for (const { when, what, why } of groups.slice(0, MAX_FAILURES))
        out.text(`${what}: ${why}`, { indent: INDENT + 4, first: `  ${out.paint('dim', when)}` });
    const more = groups.length - MAX_FAILURES;
    const left = [
        more > 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(more, 'more kind') : '',
        result.failuresLeftOut > 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(result.failuresLeftOut, 'later failure') : '',
    ].filter(Boolean);
    if (left.length > 0)
        out.text(`${left.join(' and ')} not shown.`, { indent: 2, style: 'dim' });
}


/***/ })

};
