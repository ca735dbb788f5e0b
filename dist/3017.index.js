export const id = 3017;
export const ids = [3017];
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

/***/ 17290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _entry_reporting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16090);
/* harmony import */ var _entry_run_mode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85255);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72862);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9204);




/** `mcp-deploy-gate verify <endpoint>`: the gate, and its exit code. */
async function verify(request) {
    const started = await (0,_start_js__WEBPACK_IMPORTED_MODULE_3__/* .startRun */ .AD)(request);
    const { run, log, secrets } = started;
    if (run.settings.dryRun) {
        return (await Promise.all(/* import() */[__webpack_require__.e(1621), __webpack_require__.e(2878)]).then(__webpack_require__.bind(__webpack_require__, 2878))).showPlan(started, request.format);
    }
    try {
        await (0,_start_js__WEBPACK_IMPORTED_MODULE_3__/* .inRun */ .zs)(started, () => (0,_entry_run_mode_js__WEBPACK_IMPORTED_MODULE_1__/* .runMode */ .r)(run, secrets));
    }
    finally {
        started.close();
    }
    const { report, context } = await (0,_entry_reporting_js__WEBPACK_IMPORTED_MODULE_0__/* .reporting */ .v)(log.events, run);
    return (0,_show_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .W)(report, context, request.format, run);
}


/***/ }),

/***/ 74878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ unusedInWords),
/* harmony export */   UX: () => (/* binding */ acceptMembers),
/* harmony export */   Yn: () => (/* binding */ acceptLines),
/* harmony export */   applyAccepted: () => (/* binding */ applyAccepted),
/* harmony export */   lA: () => (/* binding */ acceptedBy)
/* harmony export */ });
/* harmony import */ var _snapshot_pretty_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17431);

/**
 * Takes out the findings that were accepted. An entry accepts exactly the one change whose rule, subject, pointer and
 * fingerprint it names: another value at the same place is another change. `today` is `YYYY-MM-DD` in UTC. An entry is
 * stale only where a comparison ran: do not ask without one, and name the parts that it left out.
 */
function applyAccepted(findings, entries, today, notCompared = []) {
    const entryOf = acceptedBy(entries, today);
    const active = [];
    const accepted = [];
    for (const finding of findings) {
        const entry = entryOf(finding);
        if (entry)
            accepted.push({ finding, entry });
        else
            active.push(finding);
    }
    const used = new Set(accepted.map(({ entry }) => entry));
    const expired = entries.filter((entry) => isOver(entry, today));
    // Of two entries for one change the second is not needed.
    const stale = entries.filter((entry) => !used.has(entry) && !isOver(entry, today) && !notCompared.includes(partOf(entry)));
    return { active, accepted, stale, expired };
}
/** Gives the entry that accepts a finding on this day, the first of several. */
function acceptedBy(entries, today) {
    const valid = new Map();
    for (const entry of entries) {
        const key = keyOf(entry);
        if (!isOver(entry, today) && !valid.has(key))
            valid.set(key, entry);
    }
    return (finding) => (valid.size === 0 ? undefined : valid.get(keyOf(finding)));
}
/** `tools` for an item of that list, and the member of the snapshot for what belongs to no item. */
function partOf({ subject, pointer }) {
    const [list = ''] = subject.split('/', 1);
    return list === 'server' ? (pointer.split('/', 2)[1] ?? '') : list;
}
function isOver({ expires }, today) {
    return expires !== undefined && expires < today;
}
function keyOf({ rule, subject, pointer, fingerprint }) {
    return JSON.stringify([rule, subject, pointer, fingerprint]);
}
/** Why an entry accepts nothing, in a sentence; raw text of the file stands in it. */
function unusedInWords({ rule, subject, pointer, expires }, today) {
    const at = pointer === '' ? '' : ` at ${pointer}`;
    const entry = `The acceptance of ${rule} on ${subject}${at}`;
    return expires !== undefined && expires < today
        ? `${entry} expired on ${expires}.`
        : `${entry} accepts no change that is there.`;
}
/**
 * The lines to paste under `accept:` in the config file: a YAML list entry, indented by two. Text of a server stands in
 * double quotes on one line with hidden characters escaped, so it cannot become anything but a text.
 */
function acceptLines(finding, reason = 'say why this change is fine') {
    const { rule, subject, pointer, fingerprint } = finding;
    const members = acceptMembers({ rule, subject, pointer, fingerprint, reason });
    return members
        .map(([key, value], index) => `${index === 0 ? '  - ' : '    '}${key}: ${value}`)
        .join('\n');
}
/** The members of an entry in the order of the file, values as YAML, which is JSON too, on one line. */
function acceptMembers(entry) {
    const { rule, subject, pointer, fingerprint, reason, expires } = entry;
    const members = { rule, subject, pointer, fingerprint, reason, ...(expires && { expires }) };
    // YAML's double quotes know every escape of JSON. `##[` would be a command where the lines are printed.
    return Object.entries(members).map(([key, value]) => [
        key,
        (0,_snapshot_pretty_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleJsonString */ .a)(value).replace(/##(?=\[)/g, '#\\u0023'),
    ]);
}


/***/ }),

/***/ 12957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ acceptCommand)
/* harmony export */ });
/* harmony import */ var _clean_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31532);
/* harmony import */ var _render_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95175);
/* harmony import */ var _shell_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80486);



/** The command that writes entries of `accept` into the config file, to paste into a shell. */
function acceptCommand({ before, after, failOn, configFile }, what) {
    const isCommand = after.startsWith('-- ');
    const words = [
        'npx mcp-deploy-gate accept',
        ...(before === undefined ? [] : [operand(before)]),
        ...(isCommand ? [] : [operand(after)]),
        ...(configFile === undefined || configFile === _render_context_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_FILE */ .g
            ? []
            : ['--config', (0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .ZL)(configFile)]),
        // A fingerprint names one change, however bad it is.
        ...(what === 'all' && failOn !== 'breaking' ? ['--fail-on', failOn] : []),
        what === 'prune'
            ? '--prune'
            : `${what === 'all' ? '--all' : `--fingerprint ${what.fingerprint.slice(0, 12)}`} --reason "…"`,
        ...(isCommand ? [after] : []),
    ];
    return words.join(' ');
}
function operand(text) {
    return (0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .ZL)(/^https?:/i.test(text) ? (0,_clean_url_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanUrl */ .T)(text) : text);
}


/***/ })

};
