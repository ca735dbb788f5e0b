export const id = 92;
export const ids = [92];
export const modules = {

/***/ 46:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ whyNotComparable)
/* harmony export */ });
/* harmony import */ var _snapshot_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6605);
/* harmony import */ var _make_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(154);


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
    if ((0,_snapshot_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(old.clientCapabilities) !== (0,_snapshot_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(now.clientCapabilities)) {
        return {
            comparable: false,
            reason: `recorded by a client that declares ${(0,_make_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(old.clientCapabilities, 200)}, served to one that declares ${(0,_make_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(now.clientCapabilities, 200)}: lists may differ by what a client can do`,
            hint: 'record the snapshot anew with this version of mcp-deploy-gate: `mcp-deploy-gate snapshot <endpoint> -o <file>`',
        };
    }
    return undefined;
}
function principal(label) {
    return label === undefined
        ? 'nobody in particular (no principal)'
        : `principal ${(0,_make_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(label)}`;
}


/***/ }),

/***/ 8411:
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
