export const id = 2878;
export const ids = [2878];
export const modules = {

/***/ 2878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showPlan: () => (/* binding */ showPlan)
/* harmony export */ });
/* harmony import */ var _entry_dry_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1621);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90630);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94051);



/** `verify --dry-run`: prints the plan on stdout, and gives 0. */
async function showPlan(started, format) {
    const plan = started.redactor.value(await (0,_entry_dry_run_js__WEBPACK_IMPORTED_MODULE_0__/* .dryRun */ .P)(started.run).finally(started.close));
    switch (format) {
        case 'json':
            process.stdout.write(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)(plan)}\n`);
            break;
        case 'markdown': {
            const { planMarkdown } = await __webpack_require__.e(/* import() */ 2798).then(__webpack_require__.bind(__webpack_require__, 32798));
            process.stdout.write(planMarkdown(plan));
            break;
        }
        case 'text': {
            const { renderPlan } = await __webpack_require__.e(/* import() */ 6520).then(__webpack_require__.bind(__webpack_require__, 6520));
            const { color, width } = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .F)(process.stdout);
            process.stdout.write(renderPlan(plan, { color, width }));
        }
    }
    return 0;
}


/***/ })

};
