export const id = 3559;
export const ids = [3559];
export const modules = {

/***/ 72862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90630);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94051);


/** Prints a report on stdout in the format asked for, writes the report file where one was named, and gives the exit code. */
async function show(report, context, format, run) {
    process.stdout.write(await rendered(report, context, format));
    const { reportPath } = run.settings;
    if (reportPath !== undefined) {
        try {
            await run.writeFile(reportPath, (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(report));
        }
        catch (error) {
            // Reporting never changes the verdict.
            process.stderr.write(`warning: ${error.message}\n`);
        }
    }
    return report.exitCode;
}
async function rendered(report, context, format) {
    switch (format) {
        case 'json':
            return `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(report)}\n`;
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(5258), __webpack_require__.e(1339)]).then(__webpack_require__.bind(__webpack_require__, 1339))).renderSummary(report, context);
        case 'text': {
            const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(5258), __webpack_require__.e(7943)]).then(__webpack_require__.bind(__webpack_require__, 77943));
            const { color, width } = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .F)(process.stdout);
            return renderTerminal(report, context, { color, width });
        }
    }
}


/***/ }),

/***/ 23559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   snapshot: () => (/* binding */ snapshot)
/* harmony export */ });
/* harmony import */ var _entry_reporting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16090);
/* harmony import */ var _gate_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34513);
/* harmony import */ var _gate_snapshot_mode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3049);
/* harmony import */ var _report_shell_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80486);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72862);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9204);
/* harmony import */ var _stdio_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18894);







/** `mcp-deploy-gate snapshot`: writes what a server serves, or says whether the file is stale (exit 1). */
async function snapshot(request) {
    const { stdio, check, format } = request;
    const started = await (0,_start_js__WEBPACK_IMPORTED_MODULE_4__/* .startRun */ .AD)({ ...request, withoutEndpoint: stdio !== undefined });
    const { run, log, host, secrets } = started;
    const { path } = run.settings.snapshot;
    const toStdout = path === '-';
    let text;
    try {
        // How to ask again, in reports and hints.
        if (stdio)
            run.settings.endpoint = `-- ${[stdio.command, ...stdio.args].map(_report_shell_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .shellQuote */ .ZL).join(' ')}`;
        const target = stdio
            ? (0,_stdio_target_js__WEBPACK_IMPORTED_MODULE_5__/* .stdioTarget */ .L)(stdio, run.settings, host.say)
            : (0,_gate_client_js__WEBPACK_IMPORTED_MODULE_1__/* .httpTarget */ .SA)(run.settings.endpoint, run.settings, run.credentials);
        const outcome = await (0,_start_js__WEBPACK_IMPORTED_MODULE_4__/* .inRun */ .zs)(started, () => (0,_gate_snapshot_mode_js__WEBPACK_IMPORTED_MODULE_2__/* .runSnapshot */ .g)(run, { target, check, secrets, ...(toStdout ? {} : { path }) }));
        text = outcome.text;
    }
    finally {
        started.close();
    }
    const { report, context } = await (0,_entry_reporting_js__WEBPACK_IMPORTED_MODULE_0__/* .reporting */ .v)(log.events, run);
    if (toStdout && text !== undefined) {
        process.stdout.write(text);
        return report.exitCode;
    }
    return (0,_show_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .W)(report, context, format, run);
}


/***/ }),

/***/ 18894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stdioTarget)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90630);

/** A server on stdio as a target; what it writes to stderr is shown through `say`, escaped, line by line. */
function stdioTarget({ command, args }, settings, say) {
    let rest = '';
    return {
        kind: 'stdio',
        command,
        args,
        protocolVersion: settings.protocolVersion,
        clientCapabilities: {},
        onStderr: (text) => {
            const lines = (rest + text).split(/\r?\n/);
            rest = (lines.pop() ?? '').slice(-10_000);
            for (const line of lines)
                say(`         | ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(line)}`);
        },
    };
}


/***/ })

};
