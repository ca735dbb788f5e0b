export const id = 8755;
export const ids = [8755];
export const modules = {

/***/ 18755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishRecordings: () => (/* binding */ finishRecordings)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57264);
/* harmony import */ var _decide_watch_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99291);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90630);
/* harmony import */ var _report_watch_annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61057);
/* harmony import */ var _report_watch_level_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70845);
/* harmony import */ var _report_watch_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96438);
/* harmony import */ var _annotate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78359);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10088);
/* harmony import */ var _watch_page_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17519);









/**
 * Judges and shows what recorders saw where no gate does: log, annotations, job summary, HTML page. Fails the step
 * where a level was missed, and takes the recordings away.
 */
async function finishRecordings(ended) {
    if (ended.length === 0)
        return;
    const results = ended.map(({ recorder, records }) => {
        const { require } = recorder.registration.watch;
        return (0,_decide_watch_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeWatch */ .v)(records, { ...(require && { required: require }) });
    });
    await show(results);
    for (const { remove } of ended)
        remove();
}
async function show(results) {
    if (results.some(({ met }) => !met))
        process.exitCode = 1;
    for (const result of results) {
        const { endpoint, reason } = result;
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(`${endpoint}: ${(0,_report_watch_level_js__WEBPACK_IMPORTED_MODULE_4__/* .watchTitle */ .uz)(result)}. ${reason}`));
    }
    await (0,_finish_js__WEBPACK_IMPORTED_MODULE_7__/* .quietly */ .gd)('The annotations', async () => (0,_annotate_js__WEBPACK_IMPORTED_MODULE_6__/* .printAnnotations */ .E)((0,_report_watch_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .watchAnnotations */ .O)({ watch: results })));
    await (0,_finish_js__WEBPACK_IMPORTED_MODULE_7__/* .quietly */ .gd)('The job summary', async () => {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw((0,_report_watch_markdown_js__WEBPACK_IMPORTED_MODULE_5__.watchMarkdown)(results)).write();
    });
    await (0,_finish_js__WEBPACK_IMPORTED_MODULE_7__/* .quietly */ .gd)('The page of the watch', () => (0,_watch_page_js__WEBPACK_IMPORTED_MODULE_8__/* .writeWatchPage */ .y)(results));
}


/***/ })

};
