export const id = 8871;
export const ids = [8871];
export const modules = {

/***/ 8871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   idTokenFor: () => (/* binding */ idTokenFor)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57264);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);



/** The toolkit tries again for minutes; a gate that waits for a token must come to an end. */
const LIMIT_MS = 30_000;
/** GitHub's OIDC token for an audience. Throws ConfigError where the job may not have one. */
async function idTokenFor(audience) {
    if (!process.env.ACTIONS_ID_TOKEN_REQUEST_URL) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x('oidc-audience is set, but this job gets no OIDC token.', {
            hint: 'Give the job `permissions: { id-token: write }` (forks never get one).',
        });
    }
    const late = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(LIMIT_MS, undefined, { ref: false }).then(() => {
        throw new Error(`no answer within ${LIMIT_MS / 1000} s`);
    });
    return Promise.race([(0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getIDToken */ .V9)(audience), late]);
}


/***/ })

};
