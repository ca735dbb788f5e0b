export const id = 1318;
export const ids = [1318,8937];
export const modules = {

/***/ 18937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareHandMade: () => (/* binding */ compareHandMade)
/* harmony export */ });
/* harmony import */ var _snapshot_hand_made_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54226);
/* harmony import */ var _make_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1872);


/**
 * Compares a hand-made snapshot, `{"hash": "<sha256 hex>"}`, with what is served: no finding where the hash is one that
 * a team's script may have computed over it, else `contract-hash-changed`.
 */
function compareHandMade(hash, after) {
    const served = (0,_snapshot_hand_made_js__WEBPACK_IMPORTED_MODULE_0__/* .handMadeHash */ .L)(after);
    if (served.includes(hash))
        return [];
    return [
        (0,_make_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .makeFinding */ .M)('contract-hash-changed', {
            subject: 'server',
            pointer: '/hash',
            before: hash,
            after: served[0],
            reason: 'The names or descriptions of the tools are not those that the hash was made of. What changed is not recorded: write a whole snapshot with `mcp-deploy-gate snapshot <endpoint> -o <file>` to see it from now on.',
            confidence: 'unproven',
        }),
    ];
}


/***/ }),

/***/ 1872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ makeFinding)
});

;// CONCATENATED MODULE: ./build/js/snapshot/depth.js
/** Nesting of values that are reported: the wire's 500, and room for what stands around them. */
const MAX_REPORTED_DEPTH = 520;
/** Whether a value nests deeper than `limit`. Iterative: it must not itself be what the depth brings down. */
function isDeeperThan(value, limit) {
    let level = [value];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > limit)
            return true;
        const next = [];
        for (const node of level) {
            if (typeof node !== 'object' || node === null)
                continue;
            for (const child of Object.values(node)) {
                if (typeof child === 'object' && child !== null)
                    next.push(child);
            }
        }
        level = next;
    }
    return false;
}

// EXTERNAL MODULE: ./build/js/diff/catalogue.js + 9 modules
var catalogue = __webpack_require__(33947);
// EXTERNAL MODULE: ./build/js/snapshot/canonical.js
var canonical = __webpack_require__(16605);
// EXTERNAL MODULE: ./build/js/snapshot/hash.js
var hash = __webpack_require__(52783);
;// CONCATENATED MODULE: ./build/js/diff/fingerprint.js


/**
 * SHA-256 in hex over RFC 8785 JSON of `{rule, subject, pointer, before, after}`, a side that is absent left out.
 * Neither wording nor severity is in it: an accepted change stays accepted when a message is improved.
 */
function fingerprintOf(change) {
    const { rule, subject, pointer, before, after } = change;
    // RFC 8785 of the whole, put together from its members in their order.
    const members = [
        ...(after === undefined ? [] : [`"after":${textOf(after)}`]),
        ...(before === undefined ? [] : [`"before":${textOf(before)}`]),
        `"pointer":${(0,canonical/* canonicalJson */.dj)(pointer)}`,
        `"rule":${(0,canonical/* canonicalJson */.dj)(rule)}`,
        `"subject":${(0,canonical/* canonicalJson */.dj)(subject)}`,
    ];
    return (0,hash/* sha256Hex */.fg)(`{${members.join(',')}}`);
}
const TEXTS = new WeakMap();
/** Canonical text; of a long list, which stands in several findings, made once. */
function textOf(value) {
    if (!Array.isArray(value) || value.length < 1000)
        return (0,canonical/* canonicalJson */.dj)(value);
    let text = TEXTS.get(value);
    if (text === undefined) {
        text = (0,canonical/* canonicalJson */.dj)(value);
        TEXTS.set(value, text);
    }
    return text;
}

;// CONCATENATED MODULE: ./build/js/diff/make-finding.js



/** A finding of this rule: severity from the catalogue, fingerprint from the change. Throws where no rule has the id. */
function makeFinding(rule, change) {
    const { subject, pointer = '', before, after, reason, direction, security = [] } = change;
    const severity = (0,catalogue/* severityOf */.x)(rule, direction);
    return {
        rule,
        severity: change.severity ?? severity,
        subject,
        ...(direction === undefined ? {} : { direction }),
        pointer,
        ...(isReportable(before) ? { before } : {}),
        ...(isReportable(after) ? { after } : {}),
        reason,
        confidence: change.confidence ?? 'rule',
        ...(change.witness === undefined ? {} : { witness: change.witness }),
        ...(security.length === 0 ? {} : { security: [...security] }),
        fingerprint: fingerprintOf({ rule, subject, pointer, before, after }),
    };
}
/** What nests without end is in the fingerprint only: it could not be printed. */
function isReportable(value) {
    return value !== undefined && !isDeeperThan(value, MAX_REPORTED_DEPTH);
}


/***/ }),

/***/ 54226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ handMadeHash)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4462);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52783);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27687);



/**
 * The hashes, in lower-case hex, that a team's own script may have computed over this contract's tools: SHA-256 over
 * JSON of the array of `{name, description}`, sorted by name. The first is the canonical way, in JavaScript:
 * `JSON.stringify(tools.map(({name, description}) => ({name, description})).sort(byCodePoint))`.
 *
 * Scripts differ, and each variation is a SHA-256 of the same content, so all are accepted: sorted by code point or by
 * `localeCompare`; a missing description left out, `null` (Python) or `""`; keys in this order or sorted; compact,
 * Python's default separators with or without ASCII escapes, or what `jq` prints, pretty (`-S`) or compact (`-c`),
 * with its newline.
 */
function handMadeHash(contract) {
    const tools = contract.tools.filter((tool) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(tool));
    const entries = tools.map((tool) => {
        const { name, description } = tool;
        return {
            name: typeof name === 'string' ? name : '',
            description: typeof description === 'string' ? description : undefined,
        };
    });
    const hashes = new Set();
    for (const order of [_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O, compareLocale]) {
        const sorted = entries.toSorted((a, b) => order(a.name, b.name));
        for (const missing of [undefined, null, '']) {
            const filled = sorted.map(({ name, description }) => ({
                name,
                description: description ?? missing,
            }));
            for (const text of spellings(filled))
                hashes.add((0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(text));
        }
    }
    return [...hashes];
}
/** The one place where a locale's order is right: it is what the scripts used. */
function compareLocale(a, b) {
    return a.localeCompare(b);
}
function* spellings(entries) {
    const keySorted = entries.map(({ name, description }) => ({ description, name }));
    for (const list of [entries, keySorted]) {
        const compact = JSON.stringify(list);
        yield compact;
        yield `${compact}\n`;
        yield `${JSON.stringify(list, null, 2)}\n`;
        yield JSON.stringify(list, null, 2);
        const spaced = `[${list.map(spacedObject).join(', ')}]`;
        yield spaced;
        yield asciiOnly(spaced);
        yield asciiOnly(compact);
    }
}
/** As Python's `json.dumps` writes an object by default. */
function spacedObject(entry) {
    const members = Object.entries(entry)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    return `{${members.join(', ')}}`;
}
function asciiOnly(json) {
    return json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ })

};
