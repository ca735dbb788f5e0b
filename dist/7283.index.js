export const id = 7283;
export const ids = [7283,4878];
export const modules = {

/***/ 97283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  accept: () => (/* binding */ accept_accept)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/js/diff/accept.js
var accept = __webpack_require__(74878);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
;// CONCATENATED MODULE: ./build/js/config/accept-block.js

/** A list whose entries stand below each other, after `- `. */
function blockList(context, list, pair) {
    const { text, eol, change } = context;
    const dashes = dashesOf(list);
    const places = list.items.map((item, index) => {
        const end = item.range?.[1];
        const dash = dashes[index];
        return dash === undefined || end === undefined ? undefined : { dash, end: lineEnd(text, end) };
    });
    const splices = [];
    for (const [index, place] of places.entries()) {
        if (!place)
            return undefined;
        const { dash, end } = place;
        const start = dash - column(text, dash);
        const entry = change.replace.get(index);
        if (entry) {
            const lines = blockEntry(entry, column(text, dash), eol).trimStart();
            splices.push({ from: dash, to: end, text: lines + (end < text.length ? eol : '') });
        }
        else if (change.remove.has(index)) {
            if (text.slice(start, dash).trim() !== '')
                return undefined;
            splices.push({ from: start, to: end, text: '' });
        }
    }
    const first = places[0];
    const last = places.at(-1);
    if (!first || !last)
        return undefined;
    if (change.append.length > 0) {
        const lines = blockEntries(change.append, column(text, first.dash), eol);
        splices.push(inserted(context, last.end, lines));
    }
    else if (change.remove.size === list.items.length) {
        const colon = colonOf(pair);
        if (colon === undefined)
            return undefined;
        splices.push({ from: colon + 1, to: colon + 1, text: ' []' });
    }
    return splices;
}
/** Entries under a key that has no value yet, or an empty one. */
function underKey(context, pair, [from, to]) {
    const key = pair.key.range?.[0];
    if (key === undefined)
        return undefined;
    const { text, eol, change } = context;
    const start = to > from ? text.slice(0, from).trimEnd().length : from;
    const lines = blockEntries(change.append, column(text, key) + 2, eol);
    return [{ from: start, to, text: '' }, inserted(context, lineEnd(text, to), lines)];
}
/** `accept:` and its entries where the document ends; `from` is a place behind all that it holds. */
function atEnd({ text, eol, change }, indent, from) {
    const marker = /^\.\.\.(?=\s|$)/m.exec(text.slice(from));
    const at = marker ? from + marker.index : text.length;
    const before = text.slice(0, at).replace('\ufeff', '');
    const isApart = before === '' || /\n[ \t]*\r?\n$/.test(before);
    const lines = `${' '.repeat(indent)}accept:${eol}${blockEntries(change.append, indent + 2, eol)}`;
    return [{ from: at, to: at, text: `${lineBreak(before, eol)}${isApart ? '' : eol}${lines}` }];
}
/** Whole lines put in where a line begins; the last line of the text may lack its end. */
function inserted({ text, eol }, at, lines) {
    return { from: at, to: at, text: lineBreak(text.slice(0, at), eol) + lines };
}
function lineBreak(before, eol) {
    return before === '' || before.endsWith('\n') ? '' : eol;
}
function blockEntries(entries, indent, eol) {
    return entries.map((entry) => `${blockEntry(entry, indent, eol)}${eol}`).join('');
}
function blockEntry(entry, indent, eol) {
    return (0,accept/* acceptMembers */.UX)(entry)
        .map(([key, value], at) => `${' '.repeat(indent)}${at === 0 ? '- ' : '  '}${key}: ${value}`)
        .join(eol);
}
/** Where the dash of each entry stands. */
function dashesOf({ srcToken }) {
    if (srcToken?.type !== 'block-seq')
        return [];
    return srcToken.items
        .map(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset)
        .filter((offset) => offset !== undefined);
}
function colonOf({ srcToken }) {
    const sep = srcToken?.sep;
    return sep?.find(({ type }) => type === 'map-value-ind')?.offset;
}
/** How many characters stand before this one in its line; a byte order mark counts for nothing. */
function column(text, at) {
    return text.slice(text.lastIndexOf('\n', at - 1) + 1, at).replace('\ufeff', '').length;
}
/** The start of the line after the one in which what ends at `at` ends. */
function lineEnd(text, at) {
    const next = text.indexOf('\n', text.slice(0, at).trimEnd().length);
    return next < 0 ? text.length : next + 1;
}

;// CONCATENATED MODULE: ./build/js/config/accept-flow.js

/** A list in square brackets. */
function flowList({ text, change, eol }, list) {
    const { replace, remove, append } = change;
    const whole = list.range;
    const places = list.items.map((item) => item.range);
    const firstKept = places.findIndex((_, index) => !remove.has(index));
    if (!whole)
        return undefined;
    if (firstKept < 0)
        return emptied(text, eol, whole, change, places.length > 0);
    const splices = [];
    for (const [index, place] of places.entries()) {
        if (!place)
            return undefined;
        const [from, to] = place;
        const entry = replace.get(index);
        if (entry)
            splices.push({ from, to, text: flowEntry(entry) });
        else if (remove.has(index)) {
            const before = places[index - 1]?.[1];
            const after = places[index + 1]?.[0];
            splices.push(index < firstKept
                ? { from, to: after ?? to, text: '' }
                : { from: before ?? from, to, text: '' });
        }
    }
    const last = places.at(-1);
    if (append.length > 0) {
        // Entries on lines of their own get a line of their own.
        const start = text.lastIndexOf('\n', last[0]) + 1;
        const alone = start > whole[0] && text.slice(start, last[0]).trim() === '';
        const between = alone ? `,${eol}${text.slice(start, last[0])}` : ', ';
        const texts = append.map((entry) => `${between}${flowEntry(entry)}`);
        splices.push({ from: last[1], to: last[1], text: texts.join('') });
    }
    return splices;
}
/** A list in square brackets in which nothing stays. */
function emptied(text, eol, [from, to], { append }, had) {
    const source = text.slice(from, to);
    // Comments in empty brackets stay where they are.
    if (!had && source.includes('#')) {
        return [{ from: from + 1, to: from + 1, text: `${flowText(append).slice(1, -1)}${eol}` }];
    }
    return [{ from, to, text: flowText(append) }];
}
/** Entries as a list in square brackets. */
function flowText(entries) {
    return `[${entries.map(flowEntry).join(', ')}]`;
}
function flowEntry(entry) {
    return `{${(0,accept/* acceptMembers */.UX)(entry)
        .map(([key, value]) => `"${key}": ${value}`)
        .join(', ')}}`;
}

// EXTERNAL MODULE: ./build/js/config/load-file.js + 3 modules
var load_file = __webpack_require__(42349);
// EXTERNAL MODULE: ./build/js/config/problem.js
var problem = __webpack_require__(83206);
;// CONCATENATED MODULE: ./build/js/config/accept-edit.js







/**
 * The text of a config file with other entries under `accept`; all else in it stays byte for byte. `path` is how the
 * user knows it. Throws SettingsError where the file is wrong before or would be after, and ConfigError where `accept`
 * is written in a way that cannot be edited in place.
 */
async function editAccept(path, text, change) {
    const before = await contentOf(path, text);
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = yaml.parseDocument(text, { keepSourceTokens: true, prettyErrors: false });
    const splices = splicesFor(yaml, document, {
        text,
        eol: text.includes('\r\n') ? '\r\n' : '\n',
        change,
    });
    const edited = splices && spliced(text, splices);
    const wanted = { ...before, accept: changed(before.accept, change) };
    // Whatever the file looks like: it says what it said, and the change.
    let cause;
    const content = edited === undefined
        ? undefined
        : await contentOf(path, edited).catch((error) => {
            cause = error;
        });
    if (edited !== undefined && (0,external_node_util_.isDeepStrictEqual)(content, wanted))
        return edited;
    const entries = [...change.replace.values(), ...change.append].slice(0, 5).map((entry) => {
        const members = (0,accept/* acceptMembers */.UX)(entry).map(([key, value]) => `${key}: ${value}`);
        return `  - ${members.join('\n    ')}`;
    });
    throw new errors/* ConfigError */.x(`\`accept\` of ${path} cannot be edited in place; nothing was written.`, {
        hint: `Write it as a plain list, one \`- \` per entry, and try again, or do it by hand:\naccept:\n${entries.join('\n')}`,
        cause,
    });
}
async function contentOf(path, text) {
    const { problems, document } = await (0,load_file/* loadFile */.Z)(path, text);
    if (problems.length > 0)
        throw new problem/* SettingsError */.GN(problems);
    const value = document?.value;
    return typeof value === 'object' && value !== null ? { ...value } : {};
}
function changed(entries, { replace, remove, append }) {
    const kept = (Array.isArray(entries) ? entries : []).flatMap((entry, index) => {
        const other = replace.get(index);
        return remove.has(index) ? [] : [other ? { ...other } : entry];
    });
    return [...kept, ...append.map((entry) => ({ ...entry }))];
}
function spliced(text, splices) {
    let edited = text;
    for (const { from, to, text: inner } of [...splices].sort((a, b) => b.from - a.from))
        edited = edited.slice(0, from) + inner + edited.slice(to);
    return edited;
}
function splicesFor(yaml, { contents: root }, editing) {
    const { text, change } = editing;
    if (root === null || (yaml.isScalar(root) && root.value === null))
        return atEnd(editing, 0, 0);
    if (!yaml.isMap(root))
        return undefined;
    const pair = root.items.find(({ key }) => yaml.isScalar(key) && key.value === 'accept');
    if (!pair)
        return newMember(editing, root);
    const { value } = pair;
    if (yaml.isSeq(value)) {
        // An empty list in brackets is a place for one with dashes.
        const isEmpty = value.range && /^\[\s*\]$/.test(text.slice(value.range[0], value.range[1]));
        if (isEmpty && !root.flow)
            return underKey(editing, pair, value.range);
        return value.flow ? flowList(editing, value) : blockList(editing, value, pair);
    }
    if (!yaml.isScalar(value) || value.value !== null || !value.range)
        return undefined;
    const [from, to] = value.range;
    if (!root.flow)
        return underKey(editing, pair, value.range);
    const blank = text[from - 1] === ' ' ? '' : ' ';
    return [{ from, to, text: `${blank}${flowText(change.append)}` }];
}
/** The key itself, after the other ones. */
function newMember(editing, root) {
    const { text, change } = editing;
    const last = root.items.at(-1);
    const start = root.range?.[0] ?? 0;
    if (!root.flow)
        return atEnd(editing, column(text, start), root.range?.[1] ?? text.length);
    const at = last
        ? (last.value?.range?.[1] ?? last.key?.range?.[1])
        : start + 1;
    if (at === undefined)
        return undefined;
    const member = `"accept": ${flowText(change.append)}`;
    return [{ from: at, to: at, text: last ? `, ${member}` : member }];
}

// EXTERNAL MODULE: ./build/js/config/defaults.js
var defaults = __webpack_require__(95335);
// EXTERNAL MODULE: ./build/js/config/settle.js
var settle = __webpack_require__(97754);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/report/paint.js
var paint = __webpack_require__(68721);
// EXTERNAL MODULE: ./build/js/report/shell-quote.js
var shell_quote = __webpack_require__(80486);
// EXTERNAL MODULE: ./build/js/report/terminal-page.js
var terminal_page = __webpack_require__(31017);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
;// CONCATENATED MODULE: ./build/js/cli/accept-page.js






/** What `accept` wrote and what comes next, for a terminal. */
function acceptPage({ path, plan, accepted, changed, created }, { dryRun, prune }, { color, width }) {
    const out = (0,terminal_page/* page */.M)((0,paint/* paintWith */.H)(color), width);
    const would = dryRun ? 'Would be a' : 'A';
    const { written, dropped } = plan;
    if (written.length > 0) {
        const news = created ? ', a new file' : '';
        out.text(`${would}ccepted in ${path}${news}: ${(0,words/* plural */.LS)(written.length, 'change')}`, TITLE);
        for (const { finding, entry } of written) {
            const mark = out.paint(finding.severity === 'breaking' ? 'red' : 'yellow', finding.severity);
            out.lines.push('');
            out.text(finding.reason, { indent: 2 + finding.severity.length + 2, first: `  ${mark}  ` });
            entryLines(out, entry);
        }
    }
    if (dropped.length > 0) {
        if (written.length > 0)
            out.lines.push('');
        const what = (0,words/* plural */.LS)(dropped.length, 'entry that accepts', 'entries that accept');
        out.text(`${dryRun ? 'Would be taken' : 'Taken'} out of ${path}: ${what} nothing`, TITLE);
        for (const entry of dropped) {
            out.lines.push('');
            entryLines(out, entry);
        }
    }
    for (const { entry } of accepted) {
        const until = entry.expires === undefined ? '' : ` until ${entry.expires}`;
        out.text(`Accepted already${until}: ${entry.reason}`, TITLE);
        entryLines(out, entry);
    }
    if (changed && !dryRun)
        next(out, path, created);
    if (!changed && accepted.length === 0) {
        out.text(`Nothing to do${prune ? `: every entry of ${path} accepts a change` : ''}.`, TITLE);
    }
    return `${out.lines.map(report_escape/* withoutCommands */.Df).join('\n')}\n`;
}
const TITLE = { indent: 0, style: 'bold' };
function entryLines(out, entry) {
    for (const [at, [key, value]] of (0,accept/* acceptMembers */.UX)(entry).entries())
        out.line(`${at === 0 ? '- ' : '  '}${key}: ${value}`, { indent: 4, style: 'cyan' });
}
function next(out, path, created) {
    const file = (0,shell_quote/* shellQuote */.ZL)(path);
    out.heading('Review it, and commit it with the change');
    if (!created)
        out.line(`git diff -- ${file}`, { indent: 2, style: 'cyan' });
    out.line(`git add -- ${file}`, { indent: 2, style: 'cyan' });
    out.text(`To undo it, ${created ? 'delete the file' : 'put the lines back as they were'}.`, {
        indent: 0,
    });
}

;// CONCATENATED MODULE: ./build/js/cli/accept-plan.js
/**
 * Entries for changes: one that accepts nothing any more, stale or expired, gives its place to the first new one for
 * the same rule, subject and pointer; further ones for that place go. With `prune` all that accept nothing go.
 */
function planAcceptance(entries, { stale, expired }, findings, options) {
    const unused = new Set([...stale, ...expired]);
    const free = new Map();
    for (const [index, entry] of entries.entries()) {
        if (!unused.has(entry))
            continue;
        const key = placeOf(entry);
        const places = free.get(key);
        if (places)
            places.push(index);
        else
            free.set(key, [index]);
    }
    const replace = new Map();
    const append = [];
    const written = findings.map((finding) => ({ finding, entry: entryFor(finding, options) }));
    for (const { entry } of written) {
        const place = free.get(placeOf(entry))?.shift();
        if (place === undefined)
            append.push(entry);
        else
            replace.set(place, entry);
    }
    const taken = new Set(written.map(({ entry }) => placeOf(entry)));
    const remove = new Set([...free].flatMap(([key, places]) => (options.prune || taken.has(key) ? places : [])));
    const dropped = entries.filter((_, index) => remove.has(index) || replace.has(index));
    return { change: { replace, remove, append }, written, dropped };
}
function entryFor({ rule, subject, pointer, fingerprint }, { reason, expires }) {
    return { rule, subject, pointer, fingerprint, reason, ...(expires && { expires }) };
}
function placeOf({ rule, subject, pointer, }) {
    return JSON.stringify([rule, subject, pointer]);
}

// EXTERNAL MODULE: ./build/js/config/nearest.js
var nearest = __webpack_require__(93447);
// EXTERNAL MODULE: ./build/js/diff/fails.js
var fails = __webpack_require__(18265);
;// CONCATENATED MODULE: ./build/js/cli/accept-select.js




const MAX_LISTED = 20;
/**
 * The changes to accept: of those that nobody accepted and that fail under `failOn`, the ones that the selectors leave;
 * a fingerprint names its change whatever its severity. One, unless all are asked for.
 */
function selectChanges(found, select, failOn) {
    const meant = found.active.filter((finding) => matches(finding, select));
    const chosen = select.fingerprint === undefined
        ? meant.filter(({ severity }) => (0,fails/* failsOn */.H)(severity, failOn))
        : meant;
    if (chosen.length === 1 || (select.all && chosen.length > 0)) {
        return { kind: 'chosen', findings: chosen };
    }
    if (chosen.length > 1) {
        return {
            kind: 'refused',
            message: `${(0,words/* plural */.LS)(chosen.length, 'change')} could be meant:\n${list(chosen)}`,
            hint: `Name one with \`--fingerprint ${shortest(chosen)}\`, narrow them with \`--subject\`, \`--rule\` or \`--pointer\`, or take \`--all\`. Nothing was written.`,
        };
    }
    const accepted = found.accepted.filter(({ finding }) => matches(finding, select));
    if (accepted.length > 0)
        return { kind: 'done', accepted };
    return { kind: 'refused', ...nothing(found.active, meant, select, failOn) };
}
function matches(finding, { rule, subject, pointer, fingerprint }) {
    return ((rule === undefined || finding.rule === rule) &&
        (subject === undefined || finding.subject === subject) &&
        (pointer === undefined || finding.pointer === pointer) &&
        (fingerprint === undefined || finding.fingerprint.startsWith(fingerprint)));
}
/** Why there is nothing to accept, and what there is. */
function nothing(active, meant, select, failOn) {
    if (active.length === 0) {
        return {
            message: 'There is no change to accept.',
            hint: 'Compare what the report compared: the same two sides, in the same order.',
        };
    }
    if (meant.length > 0) {
        const who = meant.length === 1 ? 'The change' : `None of the ${meant.length} changes`;
        const fails = meant.length === 1 ? 'does not fail' : 'fails';
        return {
            message: `${who} that could be meant ${fails} with \`fail-on: ${failOn}\`:\n${list(meant)}`,
            hint: `Name one with \`--fingerprint ${shortest(meant)}\`, or widen it: \`--fail-on any\`.`,
        };
    }
    const near = [
        ...nearSelector('rule', select.rule, active),
        ...nearSelector('subject', select.subject, active),
    ];
    const failing = active.filter(({ severity }) => (0,fails/* failsOn */.H)(severity, failOn));
    const there = failing.length > 0 ? failing : active;
    return {
        message: `No change is meant by that. There ${there.length === 1 ? 'is' : 'are'}:\n${list(there)}`,
        hint: near.length > 0 ? `Did you mean ${(0,nearest/* orList */.A3)(near)}?` : 'Name one of these.',
    };
}
function nearSelector(name, given, active) {
    if (given === undefined || active.some((finding) => finding[name] === given))
        return [];
    const known = [...new Set(active.map((finding) => finding[name]))].slice(0, 1000);
    return (0,nearest/* nearest */.pA)(given, known).map((text) => `--${name} ${(0,report_escape/* logLine */.BP)(text, 100)}`);
}
/** The beginning of the first one's fingerprint. */
function shortest(findings) {
    return findings[0].fingerprint.slice(0, 12);
}
function list(findings) {
    const lines = findings.slice(0, MAX_LISTED).map(({ fingerprint, severity, rule, ...at }) => {
        const place = (0,report_escape/* logLine */.BP)(`${at.subject}${at.pointer === '' ? '' : `  ${at.pointer}`}`, 90);
        return `  ${fingerprint.slice(0, 12)}  ${severity.padEnd(8)}  ${rule}  ${place}`;
    });
    const left = findings.length - lines.length;
    return [...lines, ...(left > 0 ? [`  … and ${(0,words/* plural */.LS)(left, 'more change')}`] : [])].join('\n');
}

// EXTERNAL MODULE: ./build/js/cli/comparison.js
var cli_comparison = __webpack_require__(30406);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/js/cli/config-place.js



/**
 * Where the config file really is, links resolved: the link stays one when the file is written anew. Throws ConfigError
 * where it stands in the checkout, but a link leads out of it; a path that the user wrote out of it may lead anywhere.
 */
async function placeInCheckout(path, cwd, git) {
    const file = (0,external_node_path_.resolve)(cwd, path);
    const place = await real(file);
    const root = await topOf(cwd, git);
    const isNamedInside = isInside(cwd, file) || isInside(root, file);
    if (!isNamedInside || isInside(await real(root), place))
        return place;
    throw new errors/* ConfigError */.x(`${path} is behind a link that leads out of the checkout, to ${place}.`, {
        hint: 'Nothing was written. Name that file with `--config` if it is the one that is meant.',
    });
}
async function topOf(cwd, git) {
    try {
        const { code, stdout } = await git(['rev-parse', '--show-toplevel']);
        if (code === 0 && stdout.trim() !== '')
            return (0,external_node_path_.resolve)(stdout.trim());
    }
    catch {
        // Without git the folder is the checkout.
    }
    return cwd;
}
/** A path with its links resolved, as far as it is there. */
async function real(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch {
        const folder = (0,external_node_path_.dirname)(path);
        return folder === path ? path : (0,external_node_path_.join)(await real(folder), (0,external_node_path_.basename)(path));
    }
}
function isInside(folder, path) {
    const inner = (0,external_node_path_.relative)(folder, path);
    return inner !== '..' && !inner.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(inner);
}

// EXTERNAL MODULE: ./build/js/cli/side.js
var side = __webpack_require__(64044);
// EXTERNAL MODULE: ./build/js/cli/start.js + 2 modules
var start = __webpack_require__(9204);
// EXTERNAL MODULE: ./build/js/cli/terminal.js
var terminal = __webpack_require__(94051);
;// CONCATENATED MODULE: ./build/js/cli/accept.js















/** The first line of a file that is made: editors then know what may stand in it. */
const HEAD = '# yaml-language-server: $schema=https://unpkg.com/mcp-deploy-gate/schema/config.schema.json\n';
/**
 * `mcp-deploy-gate accept`: writes entries of `accept` for changes that were reviewed into the config file, and takes
 * out those that accept nothing. 0 where that is done or was done before; errors say 2, or 5 where nothing was compared.
 */
async function accept_accept(request) {
    const started = await (0,start/* startRun */.AD)({ ...request, withoutEndpoint: true });
    try {
        const comparison = await compared(request, started);
        started.close();
        const { run } = started;
        const path = run.settings.config ?? defaults/* DEFAULT_CONFIG */.PV;
        const place = await placeInCheckout(path, process.cwd(), run.git);
        const before = await run.readFile(place);
        const entries = before === undefined ? [] : await entriesOf(path, before);
        const { plan, accepted } = planned(request, started, comparison, entries);
        const { replace, remove, append } = plan.change;
        const changed = replace.size + remove.size + append.length > 0;
        if (changed) {
            const text = await editAccept(path, before ?? HEAD, plan.change);
            if (!request.dryRun)
                await run.writeFile(place, text);
        }
        const done = { path, plan, accepted, changed, created: before === undefined };
        process.stdout.write(acceptPage(done, request, (0,terminal/* terminal */.F)(process.stdout)));
        return 0;
    }
    finally {
        started.close();
    }
}
/** The two sides as `diff` compares them. */
async function compared({ before, after }, started) {
    const { settings } = started.run;
    const sides = [
        await (0,side/* sideOf */.J)(before ?? { kind: 'file', path: settings.snapshot.path }, started),
        await (0,side/* sideOf */.J)(after, started),
    ];
    const comparison = await (0,cli_comparison/* compareSides */.G)(...sides, settings.rules);
    if (comparison.comparable)
        return comparison;
    const { reason, hint } = comparison;
    throw new errors/* GateError */.u('unasked', `Not comparable, so nothing was written: ${reason}.`, { hint });
}
/** The entries of the file as it is now: a server may have taken its time. */
async function entriesOf(path, text) {
    const { values, problems } = await (0,load_file/* loadFile */.Z)(path, text);
    if (problems.length > 0)
        throw new problem/* SettingsError */.GN(problems);
    return (values.accept ?? []).map(settle/* acceptanceOf */.B);
}
function planned({ reason, expires, prune, select }, { run }, { findings, notCompared }, entries) {
    const found = (0,accept.applyAccepted)(findings, entries, run.today, notCompared);
    const selection = reason === undefined
        ? { kind: 'chosen', findings: [] }
        : selectChanges(found, select, run.settings.failOn);
    if (selection.kind === 'refused') {
        throw new errors/* ConfigError */.x(selection.message, { hint: selection.hint });
    }
    const chosen = selection.kind === 'chosen' ? selection.findings : [];
    const plan = planAcceptance(entries, found, chosen, { reason: reason ?? '', expires, prune });
    return { plan, accepted: selection.kind === 'done' ? selection.accepted : [] };
}


/***/ }),

/***/ 30406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ compareSides),
/* harmony export */   M: () => (/* binding */ written)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _report_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80486);


/** Two sides compared, at the levels that the user set. Throws ConfigError where the second is a hash only. */
async function compareSides(before, after, levels) {
    if (!('contract' in after)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(`${after.name} holds a hash only, which does not tell what changed.`, {
            hint: 'Write a whole snapshot over it, `mcp-deploy-gate snapshot <endpoint> -o <file>`, or name it first.',
        });
    }
    if ('hash' in before) {
        const { compareHandMade } = await Promise.all(/* import() */[__webpack_require__.e(3947), __webpack_require__.e(1318)]).then(__webpack_require__.bind(__webpack_require__, 18937));
        const { withLevels } = await __webpack_require__.e(/* import() */ 1497).then(__webpack_require__.bind(__webpack_require__, 11497));
        const findings = compareHandMade(before.hash, after.contract);
        return { comparable: true, ...withLevels(findings, levels) };
    }
    const { compareAndConfirm } = await Promise.all(/* import() */[__webpack_require__.e(3947), __webpack_require__.e(929), __webpack_require__.e(9752)]).then(__webpack_require__.bind(__webpack_require__, 12776));
    return compareAndConfirm(before.contract, after.contract, { resources: 'all', levels });
}
/** A side as it stands on a command line; a command quoted for the shell, after its dashes. */
function written(operand) {
    switch (operand.kind) {
        case 'file':
            return operand.path;
        case 'endpoint':
            return operand.url;
        case 'stdio':
            return `-- ${[operand.command, ...operand.args].map(_report_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .ZL).join(' ')}`;
    }
}


/***/ }),

/***/ 64044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sideOf)
/* harmony export */ });
/* harmony import */ var _connect_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47215);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
/* harmony import */ var _gate_capture_live_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33830);
/* harmony import */ var _gate_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34513);
/* harmony import */ var _gate_round_within_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87538);
/* harmony import */ var _heap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46906);
/* harmony import */ var _stdio_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18894);







/** Reads a file, or asks a server. Throws a GateError where there is nothing to compare. */
async function sideOf(operand, run) {
    return operand.kind === 'file' ? fileSide(operand.path, run) : liveSide(operand, run);
}
async function fileSide(path, { run }) {
    const text = await run.readFile(path);
    if (text === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('config', `${path} does not exist.`, {
            hint: 'Name a snapshot, a JSON file with tools, or an http(s) endpoint.',
        });
    }
    const { isHandMade, readJsonFile, readSnapshot } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(6059)]).then(__webpack_require__.bind(__webpack_require__, 66059));
    const document = readJsonFile(text, path);
    if (isHandMade(document)) {
        const file = readSnapshot(text, path);
        if (file.kind === 'hand-made')
            return { name: path, text, hash: file.hash };
    }
    const { isOnePage, readContractLike } = await __webpack_require__.e(/* import() */ 8326).then(__webpack_require__.bind(__webpack_require__, 18326));
    const contract = readContractLike(document, path);
    (0,_heap_js__WEBPACK_IMPORTED_MODULE_4__/* .sweep */ .X0)();
    return { name: path, text, contract, isOnePage: isOnePage(document) };
}
async function liveSide(operand, { run, host }) {
    const target = operand.kind === 'stdio'
        ? (0,_stdio_target_js__WEBPACK_IMPORTED_MODULE_5__/* .stdioTarget */ .L)(operand, run.settings, host.say)
        : (0,_gate_client_js__WEBPACK_IMPORTED_MODULE_3__/* .httpTarget */ .SA)(operand.url, run.settings, run.credentials);
    const name = operand.kind === 'stdio' ? [operand.command, ...operand.args].join(' ') : operand.url;
    const { principal, timeoutMs } = run.settings;
    const end = (0,_gate_round_within_js__WEBPACK_IMPORTED_MODULE_6__/* .endAfter */ .u)(timeoutMs - run.clock(), run.cancelled);
    try {
        const { contract } = await (0,_gate_capture_live_js__WEBPACK_IMPORTED_MODULE_2__/* .captureLive */ .V)({
            target,
            limits: (0,_gate_client_js__WEBPACK_IMPORTED_MODULE_3__/* .limitsOf */ .Af)(run.settings),
            signal: end.signal,
            env: run.env,
            clientInfo: _gate_client_js__WEBPACK_IMPORTED_MODULE_3__/* .CLIENT_INFO */ .JR,
            ...(principal !== undefined && { principal }),
        });
        return { name, contract };
    }
    catch (error) {
        if (!(error instanceof _connect_session_js__WEBPACK_IMPORTED_MODULE_0__/* .SessionError */ .P))
            throw error;
        const { diagnose } = await __webpack_require__.e(/* import() */ 8889).then(__webpack_require__.bind(__webpack_require__, 8889));
        const { message, hint } = diagnose(error, Date.now());
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('unasked', `${name}: ${message}`, { hint, cause: error });
    }
    finally {
        end.clear();
    }
}


/***/ }),

/***/ 9204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zs: () => (/* binding */ inRun),
  AD: () => (/* binding */ startRun)
});

// UNUSED EXPORTS: NO_ENDPOINT

// EXTERNAL MODULE: ./build/js/config/load.js + 7 modules
var load = __webpack_require__(64153);
// EXTERNAL MODULE: ./build/js/config/secrets.js
var config_secrets = __webpack_require__(57780);
// EXTERNAL MODULE: ./build/js/entry/create-run.js + 1 modules
var create_run = __webpack_require__(5260);
// EXTERNAL MODULE: ./build/js/entry/credentials.js + 4 modules
var entry_credentials = __webpack_require__(78804);
// EXTERNAL MODULE: ./build/js/entry/files.js
var files = __webpack_require__(45478);
// EXTERNAL MODULE: ./build/js/entry/journal-file.js + 1 modules
var journal_file = __webpack_require__(26579);
// EXTERNAL MODULE: ./build/js/entry/learn-secrets.js
var learn_secrets = __webpack_require__(63975);
// EXTERNAL MODULE: ./build/js/entry/log.js
var entry_log = __webpack_require__(90711);
// EXTERNAL MODULE: ./build/js/entry/redact.js
var redact = __webpack_require__(26796);
// EXTERNAL MODULE: ./build/js/entry/run-started.js
var run_started = __webpack_require__(80728);
// EXTERNAL MODULE: ./build/js/entry/signals.js
var signals = __webpack_require__(14136);
// EXTERNAL MODULE: ./build/js/entry/watches.js + 1 modules
var watches = __webpack_require__(290);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
// EXTERNAL MODULE: ./build/js/entry/output-valve.js
var output_valve = __webpack_require__(58663);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/report/wrap.js
var wrap = __webpack_require__(4729);
;// CONCATENATED MODULE: ./build/js/report/live-line.js



const LIVE_START = { since: 0, message: 'starting', samples: 0, ended: false };
const DOING = {
    preflight: 'reading the settings',
    deploy: 'deploying',
    verify: 'asking what is live',
    discard: 'discarding the candidate',
    promote: 'switching to the candidate',
    'verify-live': 'asking what is live after the switch',
    soak: 'watching what is live',
    drain: 'letting the sessions of the old version end',
    retire: 'retiring the old version',
    rollback: 'rolling back',
    'verify-rollback': 'asking what is live after the rollback',
    snapshot: 'recording',
};
/** The live line's state after one more event. Pure: the state given is left as it is. */
function liveAfter(state, event) {
    switch (event.type) {
        case 'phase-started':
            return {
                phase: event.phase,
                since: event.at,
                message: DOING[event.phase],
                samples: 0,
                ended: false,
            };
        case 'state':
            return { ...state, message: event.message };
        case 'probe':
            return { ...state, samples: state.samples + 1 };
        case 'command-started':
            return { ...state, message: `${event.role}-command is running`, since: event.at };
        case 'command-ended':
            return { ...state, message: `${event.role}-command ended` };
        case 'run-ended':
            return { ...state, ended: true };
        default:
            return state;
    }
}
const FRAMES = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';
/** The line at `now` (milliseconds of the run), of at most `width` columns; empty when there is nothing to wait for. */
function liveLine(state, now, width) {
    if (state.ended || state.phase === undefined)
        return '';
    const frame = FRAMES[Math.floor(now / 100) % FRAMES.length];
    const seconds = Math.max(0, Math.floor((now - state.since) / 1000));
    const facts = [
        seconds > 0 ? (0,words/* duration */.p0)(seconds * 1000) : '',
        state.samples > 0 ? (0,words/* plural */.LS)(state.samples, 'sample') : '',
    ].filter(Boolean);
    const text = `${frame} ${state.phase}: ${(0,report_escape/* visible */.RK)(state.message)}`;
    const end = facts.map((fact) => ` · ${fact}`).join('');
    return (0,report_escape/* withoutCommands */.Df)(`${(0,wrap/* clip */.$Q)(text, Math.max(0, width - end.length))}${end}`);
}

// EXTERNAL MODULE: ./build/js/report/progress.js
var progress = __webpack_require__(89990);
// EXTERNAL MODULE: ./build/js/cli/terminal.js
var terminal = __webpack_require__(94051);
;// CONCATENATED MODULE: ./build/js/cli/host.js





const FRAME_MS = 100;
const CLEAR = '\r\u001b[2K';
/** The gate's surroundings at a terminal: a line per change of state on stderr, and below them a live one where it is a terminal. */
function terminalHost(log, redactor, options) {
    const { stderr } = process;
    const { tty, width } = (0,terminal/* terminal */.F)(stderr);
    const live = tty && !options.quiet;
    let state = LIVE_START;
    const draw = () => {
        const line = liveLine(state, log.clock(), width - 1);
        stderr.write(`${CLEAR}${line}`);
    };
    const say = (line) => {
        stderr.write(live ? `${CLEAR}${line}\n` : `${line}\n`);
    };
    const valve = (0,output_valve/* outputValve */.o)(stderr, (line) => say(`         | ${(0,report_escape/* logLine */.BP)(redactor.text(line))}`));
    const timer = live ? setInterval(draw, FRAME_MS) : undefined;
    timer?.unref();
    log.listen((event) => {
        if (event.type === 'command-ended')
            valve.end();
        state = liveAfter(state, event);
        const line = options.quiet ? undefined : (0,progress/* progressLine */.o)(event);
        if (line !== undefined)
            say(line);
    });
    return {
        say,
        emit: log.emit,
        commandOutput: (line) => {
            if (!options.quiet)
                valve.print(line);
        },
        mask: redactor.add,
        close() {
            clearInterval(timer);
            if (live)
                stderr.write(CLEAR);
        },
    };
}

;// CONCATENATED MODULE: ./build/js/cli/start.js














/** What the log calls a server that has no URL. */
const NO_ENDPOINT = 'stdio:';
/** Settings, log, host and signals of one command. Throws SettingsError before anything is probed. */
async function startRun({ raw, quiet, all = false, withoutEndpoint = false, stateFolder, }) {
    const { env } = process;
    const options = { source: 'cli', raw, readFile: files/* readTextFile */.Gu, env };
    const settings = withoutEndpoint
        ? { endpoint: NO_ENDPOINT, ...(await (0,load/* loadSettings */.M)({ ...options, endpointOptional: true })) }
        : await (0,load/* loadSettings */.M)(options);
    const redactor = (0,redact/* createRedactor */.l)();
    const secrets = (0,config_secrets/* secretsOf */.F)(settings);
    for (const secret of secrets)
        redactor.add(secret);
    const log = (0,entry_log/* createLog */.h)(redactor);
    const host = terminalHost(log, redactor, { quiet });
    const cancellation = (0,signals/* cancelOnSignals */.d)((name) => host.say(`${name}: ${afterSignal(log)}`));
    const mask = (0,learn_secrets/* learnSecrets */.u)(secrets, host.mask);
    const credentials = (0,entry_credentials/* credentialsOf */.Y)({ settings, env, mask });
    const journal = (0,journal_file/* runJournal */.h)({
        settings,
        log,
        redactor,
        env: stateFolder === undefined ? env : { ...env, MCP_GATE_STATE_DIR: stateFolder },
    });
    const run = (0,create_run/* createRun */.u)({
        settings,
        log,
        host,
        credentials,
        cancelled: cancellation.signal,
        env,
        cwd: process.cwd(),
        all,
        runCommand: journal.runCommand,
        watches: (0,watches/* watchesOf */.J)(settings, env),
        earlierRuns: journal.earlierRuns,
    });
    return {
        run,
        log,
        journal,
        host,
        redactor,
        secrets,
        close() {
            cancellation.release();
            host.close();
        },
    };
}
/** Runs `work` on a log and a journal that have begun. */
async function inRun({ run, journal }, work) {
    await (0,run_started/* begin */.q)(run, journal);
    try {
        return await work();
    }
    catch (error) {
        journal.breakOff(error);
        throw error;
    }
}
/** What a signal ends, and what it does not. */
function afterSignal({ events, clock }) {
    const started = events.findLast((event) => event.type === 'command-started');
    const running = started && !events.some((e) => e.type === 'command-ended' && e.role === started.role);
    if (!running)
        return events.some((e) => e.type === 'command-started' && e.role === 'rollback')
            ? 'the rollback is proven first.'
            : 'ending.';
    const left = (0,words/* duration */.p0)(Math.max(0, started.at + started.timeoutMs - clock()));
    const why = started.role === 'rollback' ? '; half a rollback is worse than none' : '';
    return `the ${started.role} command goes on, for ${left} at most${why}. The gate waits for it.`;
}


/***/ }),

/***/ 18894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stdioTarget)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90630);

/** A server on stdio as a target; what it writes to stderr is shown through `say`, escaped, line by line. */
function stdioTarget({ command, args }, settings, say) {
    let rest = '';
    return {
        kind: 'stdio',
        command,
        args,
        protocolVersion: settings.protocolVersion,
        clientCapabilities: {},
        onStderr: (text) => {
            const lines = (rest + text).split(/\r?\n/);
            rest = (lines.pop() ?? '').slice(-10_000);
            for (const line of lines)
                say(`         | ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(line)}`);
        },
    };
}


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
