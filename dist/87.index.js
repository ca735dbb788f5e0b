export const id = 87;
export const ids = [87];
export const modules = {

/***/ 50087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadJudge: () => (/* binding */ loadJudge)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
/* harmony import */ var _schema_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2867);


/** Characters of a schema that is compiled; ajv's time is more than linear. */
const MAX_SCHEMA = 20_000;
/** A deadline for the values of one schema: references may lead to the same place in a million ways. */
const DEADLINE_MS = 1000;
/** Schemas that may run into it. */
const MAX_LATE = 2;
/** Loads ajv. */
async function loadJudge() {
    const [{ Ajv2020 }, { Ajv }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19)), Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19))]);
    const options = optionsFor(new _schema_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .Patterns */ .g());
    const context = node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext({ work: undefined });
    const script = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('work()');
    let late = 0;
    return {
        compile(schema) {
            const { $schema } = schema;
            const isOld = typeof $schema === 'string' && /draft-0[67]/.test($schema);
            let validate;
            try {
                if (JSON.stringify(schema).length > MAX_SCHEMA)
                    return undefined;
                // One for each schema: what they call themselves by `$id` must not clash.
                validate = (isOld ? new Ajv(options) : new Ajv2020(options)).compile(schema);
            }
            catch {
                return undefined;
            }
            return (value) => {
                try {
                    return validate(value);
                }
                catch {
                    return undefined;
                }
            };
        },
        inTime(work) {
            if (late >= MAX_LATE)
                return false;
            try {
                context.work = work;
                script.runInContext(context, { timeout: DEADLINE_MS });
                return true;
            }
            catch {
                late++;
                return false;
            }
        },
    };
}
function optionsFor(patterns) {
    const regExp = (source, flags) => ({
        toString: () => `/${source}/${flags}`,
        test: (text) => {
            const matches = patterns.matches(source, text);
            if (matches === undefined)
                throw new Error('a pattern takes too long');
            return matches;
        },
    });
    return {
        strict: false,
        logger: false,
        meta: false,
        validateFormats: false,
        validateSchema: false,
        addUsedSchema: false,
        ownProperties: true,
        // A definition that is used in many places is compiled once.
        inlineRefs: false,
        code: { optimize: false, regExp: Object.assign(regExp, { code: 'new RegExp' }) },
    };
}


/***/ })

};
