export const id = 9752;
export const ids = [9752,2776,1497];
export const modules = {

/***/ 90046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ whyNotComparable)
/* harmony export */ });
/* harmony import */ var _snapshot_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16605);
/* harmony import */ var _in_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46533);


/**
 * Why two contracts cannot be compared: what a server lists depends on who asks and on what the client declares, so a
 * difference would prove nothing, and neither would equality. `undefined` where they can be.
 */
function whyNotComparable(before, after) {
    const old = before.context;
    const now = after.context;
    if (old.assumed || now.assumed)
        return undefined;
    if (old.principal !== now.principal) {
        return {
            comparable: false,
            reason: `recorded as ${principal(old.principal)}, served to ${principal(now.principal)}: lists may differ by who asks`,
            hint: 'set `principal` to the one that the snapshot was recorded as, with its credentials, or record the snapshot anew as the one that the gate uses',
        };
    }
    if ((0,_snapshot_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(old.clientCapabilities) !== (0,_snapshot_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(now.clientCapabilities)) {
        return {
            comparable: false,
            reason: `recorded by a client that declares ${(0,_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r)(old.clientCapabilities, 200)}, served to one that declares ${(0,_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r)(now.clientCapabilities, 200)}: lists may differ by what a client can do`,
            hint: 'record the snapshot anew with this version of mcp-deploy-gate: `mcp-deploy-gate snapshot <endpoint> -o <file>`',
        };
    }
    return undefined;
}
function principal(label) {
    return label === undefined
        ? 'nobody in particular (no principal)'
        : `principal ${(0,_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r)(label)}`;
}


/***/ }),

/***/ 12776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareAndConfirm: () => (/* binding */ compareAndConfirm)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4462);
/* harmony import */ var _snapshot_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54971);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70929);
/* harmony import */ var _schema_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60230);




/** Tools and directions of one comparison whose schemas are given to ajv. */
const MAX_GROUPS = 1000;
/**
 * `compareContracts`, and every witness checked once more by ajv against both schemas. Loads ajv only where there is a
 * witness. One that ajv does not confirm is dropped; what ajv cannot read, or what would take too much, stays.
 */
async function compareAndConfirm(before, after, options) {
    const comparison = (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareContracts */ .vu)(before, after, options);
    if (!comparison.comparable)
        return comparison;
    const groups = [...bySchema(comparison.findings).values()];
    if (groups.length === 0)
        return comparison;
    const newNames = new Map(comparison.findings
        .filter(({ rule }) => rule === 'tool-renamed')
        .map((finding) => [finding.subject, `tools/${finding.after}`]));
    const { loadJudge } = await __webpack_require__.e(/* import() */ 87).then(__webpack_require__.bind(__webpack_require__, 50087));
    const judge = await loadJudge();
    const old = (0,_snapshot_items_js__WEBPACK_IMPORTED_MODULE_0__/* .groupByKey */ .k5)('tools', before.tools);
    const now = (0,_snapshot_items_js__WEBPACK_IMPORTED_MODULE_0__/* .groupByKey */ .k5)('tools', after.tools);
    const refuted = new Set();
    for (const group of groups.slice(0, MAX_GROUPS)) {
        const { subject } = group[0];
        const [was, is] = [subject, newNames.get(subject) ?? subject].map((name) => name.slice('tools/'.length));
        const found = refutedIn(group, judge, old.get(was), now.get(is));
        for (const finding of found)
            refuted.add(finding);
    }
    const findings = comparison.findings.map((finding) => refuted.has(finding) ? withoutWitness(finding) : finding);
    return { ...comparison, findings };
}
/** Findings with a witness, those of one schema together. */
function bySchema(findings) {
    const groups = new Map();
    for (const finding of findings) {
        if (finding.witness === undefined)
            continue;
        const key = `${finding.direction} ${finding.subject}`;
        const group = groups.get(key);
        if (group)
            group.push(finding);
        else
            groups.set(key, [finding]);
    }
    return groups;
}
/** The findings of one schema whose witness the old side does not take, or the new one does. */
function refutedIn(findings, judge, before = [], after = []) {
    const isInput = findings[0].direction === 'input';
    const [old, now] = [before, after].map((tools) => {
        const schema = isInput ? tools[0]?.inputSchema : tools[0]?.outputSchema;
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(schema) && tools.length === 1 ? judge.compile(schema) : undefined;
    });
    const [takes, refuses] = isInput ? [old, now] : [now, old];
    const refuted = [];
    judge.inTime(() => {
        for (const finding of findings) {
            const value = finding.witness;
            if (takes?.(value) === false || refuses?.(value) === true)
                refuted.push(finding);
        }
    });
    return refuted;
}
function withoutWitness({ witness, ...finding }) {
    const isProven = finding.rule !== 'schema-narrowed' && finding.rule !== 'schema-widened';
    const { direction } = finding;
    const reason = finding.reason.replace((0,_schema_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .witnessSentence */ .xM)(witness, direction), () => isProven ? '' : (0,_schema_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .notProven */ .oi)(direction));
    return { ...finding, reason, confidence: isProven ? 'rule' : 'unproven' };
}


/***/ }),

/***/ 46533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ inWords)
/* harmony export */ });
/** A value in a sentence: its JSON, cut where it is long. A side that is absent is called so. */
function inWords(value, limit = 60) {
    if (value === undefined)
        return 'absent';
    const json = beginningOf(value, limit + 1);
    return json.length > limit ? `${json.slice(0, limit)}…` : json;
}
/** The first characters of a value's JSON: it may be huge, and nest deeper than the stack. */
function beginningOf(value, length) {
    if (typeof value === 'string')
        return JSON.stringify(value.slice(0, length));
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value)) {
        let text = '[';
        for (const item of value) {
            if (text.length > length)
                return text;
            text += (text.length > 1 ? ',' : '') + beginningOf(item, length - text.length);
        }
        return `${text}]`;
    }
    let text = '{';
    for (const [key, member] of Object.entries(value)) {
        if (text.length > length)
            return text;
        text += `${text.length > 1 ? ',' : ''}${JSON.stringify(key.slice(0, length))}:`;
        text += beginningOf(member, length - text.length);
    }
    return `${text}}`;
}


/***/ }),

/***/ 11497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ offSentence),
/* harmony export */   withLevels: () => (/* binding */ withLevels)
/* harmony export */ });
/* harmony import */ var _snapshot_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27687);

/**
 * Findings at the levels that the user set, and the rules of those that are left out, one for each. Fingerprints stay:
 * the level is no part of them. A text that wants a closer look is reported whatever the level of the rule that saw it
 * change: who is tired of reworded titles did not mean orders to the model.
 */
function withLevels(findings, levels) {
    if (levels === undefined)
        return { findings: [...findings] };
    const kept = [];
    const off = [];
    for (const finding of findings) {
        const level = Object.hasOwn(levels, finding.rule) ? levels[finding.rule] : undefined;
        const speaks = finding.security !== undefined && finding.security.length > 0;
        if (level === undefined || (level === 'off' && speaks))
            kept.push(finding);
        else if (level === 'off')
            off.push(finding.rule);
        else
            kept.push({ ...finding, severity: level });
    }
    return { findings: kept, ...(off.length > 0 && { off }) };
}
/** What was left out, in a sentence. */
function offSentence(off) {
    const rules = [...new Set(off)].sort(_snapshot_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O).join(', ');
    const changes = off.length === 1 ? '1 change is' : `${off.length} changes are`;
    return `${changes} not shown: \`rules\` in the config file has ${rules} off.`;
}


/***/ }),

/***/ 21858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cP: () => (/* binding */ pointerSegments),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   mX: () => (/* binding */ segment)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4462);

/** One segment of a JSON pointer (RFC 6901), with its slash. */
function segment(key) {
    return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
/** The segments of a JSON pointer (RFC 6901), unescaped; none for the whole. */
function pointerSegments(pointer) {
    if (pointer === '')
        return [];
    return pointer
        .slice(pointer.startsWith('/') ? 1 : 0)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** The value at a place below another, by own members and positions; undefined where there is none. */
function valueAt(root, segments) {
    let value = root;
    for (const key of segments) {
        if (Array.isArray(value))
            value = /^(?:0|[1-9]\d{0,8})$/.test(key) ? value[Number(key)] : undefined;
        else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, key))
            value = value[key];
        else
            return undefined;
    }
    return value;
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


/***/ })

};
