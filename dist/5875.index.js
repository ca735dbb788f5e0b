export const id = 5875;
export const ids = [5875];
export const modules = {

/***/ 75875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Agent: () => (/* reexport default export from named module */ undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_1__),
/* harmony export */   Client: () => (/* reexport default export from named module */ undici_lib_dispatcher_client_js__WEBPACK_IMPORTED_MODULE_2__),
/* harmony export */   Headers: () => (/* reexport safe */ undici_lib_web_fetch_headers_js__WEBPACK_IMPORTED_MODULE_3__.Headers),
/* harmony export */   Request: () => (/* reexport safe */ undici_lib_web_fetch_request_js__WEBPACK_IMPORTED_MODULE_5__.Request),
/* harmony export */   Response: () => (/* reexport safe */ undici_lib_web_fetch_response_js__WEBPACK_IMPORTED_MODULE_6__.Response),
/* harmony export */   buildConnector: () => (/* reexport default export from named module */ undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_0__),
/* harmony export */   fetch: () => (/* reexport safe */ undici_lib_web_fetch_index_js__WEBPACK_IMPORTED_MODULE_4__.fetch)
/* harmony export */ });
/* harmony import */ var undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59136);
/* harmony import */ var undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57405);
/* harmony import */ var undici_lib_dispatcher_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23701);
/* harmony import */ var undici_lib_web_fetch_headers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60660);
/* harmony import */ var undici_lib_web_fetch_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54398);
/* harmony import */ var undici_lib_web_fetch_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9967);
/* harmony import */ var undici_lib_web_fetch_response_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99051);
/** The parts of undici that the wire needs, without its mocks, caches, web sockets and event sources: half its start-up. Loaded by undici.ts. */









/***/ })

};
