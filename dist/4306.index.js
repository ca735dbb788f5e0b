export const id = 4306;
export const ids = [4306];
export const modules = {

/***/ 24306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this release; a test compares it with package.json. */
const VERSION = '1.0.0';


/***/ })

};
