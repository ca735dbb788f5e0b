export const id = 878;
export const ids = [878];
export const modules = {

/***/ 4878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ acceptLines),
/* harmony export */   applyAccepted: () => (/* binding */ applyAccepted)
/* harmony export */ });
/* harmony import */ var _snapshot_pretty_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7431);

/**
 * Takes out the findings that were accepted. An entry accepts exactly the one change whose rule, subject, pointer and
 * fingerprint it names: another value at the same place is another change. `today` is `YYYY-MM-DD` in UTC.
 */
function applyAccepted(findings, entries, today) {
    const expired = entries.filter(({ expires }) => expires !== undefined && expires < today);
    const valid = new Map();
    for (const entry of entries) {
        if (!expired.includes(entry))
            valid.set(keyOf(entry), entry);
    }
    const active = [];
    const accepted = [];
    for (const finding of findings) {
        const entry = valid.get(keyOf(finding));
        if (entry)
            accepted.push({ finding, entry });
        else
            active.push(finding);
    }
    const used = new Set(accepted.map(({ entry }) => entry));
    // Of two entries for one change the second is not needed.
    const stale = entries.filter((entry) => !used.has(entry) && !expired.includes(entry));
    return { active, accepted, stale, expired };
}
function keyOf({ rule, subject, pointer, fingerprint }) {
    return JSON.stringify([rule, subject, pointer, fingerprint]);
}
/**
 * The lines to paste under `accept:` in the config file: a YAML list entry, indented by two. Text of a server stands in
 * double quotes on one line with hidden characters escaped, so it cannot become anything but a text.
 */
function acceptLines(finding, reason = 'say why this change is fine') {
    return [
        `  - rule: ${yamlString(finding.rule)}`,
        `    subject: ${yamlString(finding.subject)}`,
        `    pointer: ${yamlString(finding.pointer)}`,
        `    fingerprint: ${yamlString(finding.fingerprint)}`,
        `    reason: ${yamlString(reason)}`,
    ].join('\n');
}
/** YAML's double quotes know every escape of JSON. */
function yamlString(text) {
    return (0,_snapshot_pretty_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleJsonString */ .a)(text);
}


/***/ })

};
