export const id = 4878;
export const ids = [4878];
export const modules = {

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
