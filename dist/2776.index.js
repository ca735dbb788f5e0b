export const id = 2776;
export const ids = [2776];
export const modules = {

/***/ 12776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareAndConfirm: () => (/* binding */ compareAndConfirm)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4462);
/* harmony import */ var _snapshot_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54971);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70929);
/* harmony import */ var _schema_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60230);




/** Tools and directions of one comparison whose schemas are given to ajv. */
const MAX_GROUPS = 1000;
/**
 * `compareContracts`, and every witness checked once more by ajv against both schemas. Loads ajv only where there is a
 * witness. One that ajv does not confirm is dropped; what ajv cannot read, or what would take too much, stays.
 */
async function compareAndConfirm(before, after, options) {
    const comparison = (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareContracts */ .vu)(before, after, options);
    if (!comparison.comparable)
        return comparison;
    const groups = [...bySchema(comparison.findings).values()];
    if (groups.length === 0)
        return comparison;
    const newNames = new Map(comparison.findings
        .filter(({ rule }) => rule === 'tool-renamed')
        .map((finding) => [finding.subject, `tools/${finding.after}`]));
    const { loadJudge } = await __webpack_require__.e(/* import() */ 87).then(__webpack_require__.bind(__webpack_require__, 50087));
    const judge = await loadJudge();
    const old = (0,_snapshot_items_js__WEBPACK_IMPORTED_MODULE_0__/* .groupByKey */ .k5)('tools', before.tools);
    const now = (0,_snapshot_items_js__WEBPACK_IMPORTED_MODULE_0__/* .groupByKey */ .k5)('tools', after.tools);
    const refuted = new Set();
    for (const group of groups.slice(0, MAX_GROUPS)) {
        const { subject } = group[0];
        const [was, is] = [subject, newNames.get(subject) ?? subject].map((name) => name.slice('tools/'.length));
        const found = refutedIn(group, judge, old.get(was), now.get(is));
        for (const finding of found)
            refuted.add(finding);
    }
    const findings = comparison.findings.map((finding) => refuted.has(finding) ? withoutWitness(finding) : finding);
    return { ...comparison, findings };
}
/** Findings with a witness, those of one schema together. */
function bySchema(findings) {
    const groups = new Map();
    for (const finding of findings) {
        if (finding.witness === undefined)
            continue;
        const key = `${finding.direction} ${finding.subject}`;
        const group = groups.get(key);
        if (group)
            group.push(finding);
        else
            groups.set(key, [finding]);
    }
    return groups;
}
/** The findings of one schema whose witness the old side does not take, or the new one does. */
function refutedIn(findings, judge, before = [], after = []) {
    const isInput = findings[0].direction === 'input';
    const [old, now] = [before, after].map((tools) => {
        const schema = isInput ? tools[0]?.inputSchema : tools[0]?.outputSchema;
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(schema) && tools.length === 1 ? judge.compile(schema) : undefined;
    });
    const [takes, refuses] = isInput ? [old, now] : [now, old];
    const refuted = [];
    judge.inTime(() => {
        for (const finding of findings) {
            const value = finding.witness;
            if (takes?.(value) === false || refuses?.(value) === true)
                refuted.push(finding);
        }
    });
    return refuted;
}
function withoutWitness({ witness, ...finding }) {
    const isProven = finding.rule !== 'schema-narrowed' && finding.rule !== 'schema-widened';
    const { direction } = finding;
    const reason = finding.reason.replace((0,_schema_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .witnessSentence */ .xM)(witness, direction), () => isProven ? '' : (0,_schema_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .notProven */ .oi)(direction));
    return { ...finding, reason, confidence: isProven ? 'rule' : 'unproven' };
}


/***/ })

};
