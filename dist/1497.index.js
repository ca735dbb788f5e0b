export const id = 1497;
export const ids = [1497];
export const modules = {

/***/ 11497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ offSentence),
/* harmony export */   withLevels: () => (/* binding */ withLevels)
/* harmony export */ });
/* harmony import */ var _snapshot_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27687);

/**
 * Findings at the levels that the user set, and the rules of those that are left out, one for each. Fingerprints stay:
 * the level is no part of them. A text that wants a closer look is reported whatever the level of the rule that saw it
 * change: who is tired of reworded titles did not mean orders to the model.
 */
function withLevels(findings, levels) {
    if (levels === undefined)
        return { findings: [...findings] };
    const kept = [];
    const off = [];
    for (const finding of findings) {
        const level = Object.hasOwn(levels, finding.rule) ? levels[finding.rule] : undefined;
        const speaks = finding.security !== undefined && finding.security.length > 0;
        if (level === undefined || (level === 'off' && speaks))
            kept.push(finding);
        else if (level === 'off')
            off.push(finding.rule);
        else
            kept.push({ ...finding, severity: level });
    }
    return { findings: kept, ...(off.length > 0 && { off }) };
}
/** What was left out, in a sentence. */
function offSentence(off) {
    const rules = [...new Set(off)].sort(_snapshot_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O).join(', ');
    const changes = off.length === 1 ? '1 change is' : `${off.length} changes are`;
    return `${changes} not shown: \`rules\` in the config file has ${rules} off.`;
}


/***/ })

};
