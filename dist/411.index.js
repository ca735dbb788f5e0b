export const id = 411;
export const ids = [411];
export const modules = {

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
