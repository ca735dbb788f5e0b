export const id = 318;
export const ids = [318];
export const modules = {

/***/ 8937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareHandMade: () => (/* binding */ compareHandMade)
/* harmony export */ });
/* harmony import */ var _snapshot_hand_made_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4226);
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
        (0,_make_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .makeFinding */ .MH)('contract-hash-changed', {
            subject: 'server',
            pointer: '/hash',
            before: hash,
            after: served[0],
            reason: 'The names or descriptions of the tools are not those that the hash was made of. What changed is not recorded: write a whole snapshot with `mcp-deploy-gate snapshot <endpoint> -o <file>` to see it from now on.',
            confidence: 'unproven',
        }),
    ];
}


/***/ })

};
