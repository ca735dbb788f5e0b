export const id = 265;
export const ids = [265];
export const modules = {

/***/ 8265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failsOn: () => (/* binding */ failsOn)
/* harmony export */ });
/** Whether a change of this severity is a failure under `fail-on`. */
function failsOn(severity, failOn) {
    switch (failOn) {
        case 'none':
            return false;
        case 'breaking':
            return severity === 'breaking';
        case 'review':
            return severity !== 'safe';
        case 'any':
            return true;
    }
}


/***/ })

};
