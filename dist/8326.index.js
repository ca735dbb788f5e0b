export const id = 8326;
export const ids = [8326];
export const modules = {

/***/ 18326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isOnePage: () => (/* binding */ isOnePage),
/* harmony export */   readContractLike: () => (/* binding */ readContractLike)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4462);
/* harmony import */ var _snapshot_contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44677);
/* harmony import */ var _snapshot_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87450);
/* harmony import */ var _snapshot_normalise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87329);





/** Members of which at least one makes an object something to compare. */
const MEMBERS = [
    ..._snapshot_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .LIST_KINDS */ .l,
    'capabilities',
    'instructions',
    'serverInfo',
    'protocolVersion',
    'supportedVersions',
];
/**
 * What `diff` compares, from parsed JSON: a snapshot, or an object with any (or, where it is empty, none) of `tools`, `resources`,
 * `resourceTemplates`, `prompts`, `capabilities`, `instructions`, `serverInfo`, `protocolVersion`, `supportedVersions`
 * (a `tools/list` result, say, also inside its JSON-RPC answer). Lists that are absent are empty; conditions
 * that are not recorded are not held against the other side. `name` is for messages.
 * Throws ConfigError for anything else.
 */
function readContractLike(json, name = 'input') {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(json) && (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(json.result) ? json.result : json;
    const isNothing = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value) && Object.keys(value).length === 0;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value) ||
        !(isNothing || MEMBERS.some((member) => Object.hasOwn(value, member)))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(`${name}: nothing to compare in it`, {
            hint: `give a snapshot, or a JSON object with any of ${MEMBERS.join(', ')}`,
        });
    }
    try {
        return 'schemaVersion' in value ? (0,_snapshot_document_js__WEBPACK_IMPORTED_MODULE_1__/* .contractOfDocument */ .TM)(value) : plainContract(value);
    }
    catch (error) {
        if (!(error instanceof _snapshot_document_js__WEBPACK_IMPORTED_MODULE_1__/* .DocumentError */ .Mi))
            throw error;
        const hint = 'schemaVersion' in value ? error.hint : 'give it the form that the server sends';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(`${name}: ${error.message}`, { hint, cause: error });
    }
}
/** Whether it is one page of a list that goes on (an empty cursor is one too). */
function isOnePage(json) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(json) && (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(json.result) ? json.result : json;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value) && typeof value.nextCursor === 'string';
}
function plainContract(value) {
    const { capabilities = {}, instructions, serverInfo } = value;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(capabilities)) {
        throw new _snapshot_document_js__WEBPACK_IMPORTED_MODULE_1__/* .DocumentError */ .Mi('/capabilities', 'capabilities is not an object');
    }
    if (instructions !== undefined && instructions !== null && typeof instructions !== 'string') {
        throw new _snapshot_document_js__WEBPACK_IMPORTED_MODULE_1__/* .DocumentError */ .Mi('/instructions', 'instructions is not a text');
    }
    return {
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(serverInfo) ? { serverInfo } : {}),
        capabilities,
        ...(typeof instructions === 'string' ? { instructions } : {}),
        tools: (0,_snapshot_document_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsAt */ .Ct)(value, 'tools'),
        resources: (0,_snapshot_document_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsAt */ .Ct)(value, 'resources'),
        resourceTemplates: (0,_snapshot_document_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsAt */ .Ct)(value, 'resourceTemplates'),
        prompts: (0,_snapshot_document_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsAt */ .Ct)(value, 'prompts'),
        context: {
            clientCapabilities: {},
            assumed: true,
            members: MEMBERS.filter((member) => value[member] !== undefined),
            ...protocolOf(value),
        },
    };
}
/** Eras out of `protocolVersion`, the one negotiated, and `supportedVersions`, all there are. */
function protocolOf(value) {
    const negotiated = versionsAt(value, 'protocolVersion');
    const supported = versionsAt(value, 'supportedVersions');
    const eras = [];
    const take = (record) => {
        const era = (0,_snapshot_normalise_js__WEBPACK_IMPORTED_MODULE_2__/* .eraOf */ .eU)(record.protocolVersion);
        if (!eras.some((known) => known.era === era))
            eras.push({ era, ...record });
    };
    for (const protocolVersion of negotiated)
        take({ protocolVersion });
    for (const protocolVersion of supported.toSorted().reverse()) {
        take({ protocolVersion, listed: true });
    }
    if (value.supportedVersions != null)
        return { eras, supportedVersions: supported };
    return { eras, erasAsked: eras.map(({ era }) => era) };
}
function versionsAt(value, key) {
    const versions = value[key] ?? [];
    const list = Array.isArray(versions) ? versions : [versions];
    return list.map((version) => {
        if (typeof version === 'string')
            return version;
        throw new _snapshot_document_js__WEBPACK_IMPORTED_MODULE_1__/* .DocumentError */ .Mi(`/${key}`, `${key} is not a revision such as "2025-11-25"`);
    });
}


/***/ }),

/***/ 87450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ itemsAt),
/* harmony export */   Mi: () => (/* binding */ DocumentError),
/* harmony export */   TM: () => (/* binding */ contractOfDocument),
/* harmony export */   h0: () => (/* binding */ short)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4462);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44677);


/** What is wrong with a snapshot document, and at which JSON pointer. */
class DocumentError extends Error {
    pointer;
    hint;
    constructor(pointer, message, hint = REWRITE) {
        super(message);
        this.name = 'DocumentError';
        this.pointer = pointer;
        this.hint = hint;
    }
}
const REWRITE = 'write the file anew with `mcp-deploy-gate snapshot <endpoint> -o <file>`';
/**
 * The contract in a snapshot document of `schemaVersion` 1. What is absent is empty. Throws DocumentError where a
 * member is not what the format says.
 */
function contractOfDocument(document) {
    if (document.schemaVersion !== 1) {
        throw new DocumentError('/schemaVersion', `schemaVersion is ${short(document.schemaVersion)}; this version reads 1`, typeof document.schemaVersion === 'number' && document.schemaVersion > 1
            ? 'use the version of mcp-deploy-gate that wrote the file, or a later one'
            : REWRITE);
    }
    const contract = {
        capabilities: objectAt(document, 'capabilities', ''),
        tools: [],
        resources: [],
        resourceTemplates: [],
        prompts: [],
        context: contextOf(objectAt(document, 'context', '')),
    };
    const server = objectAt(document, 'server', '');
    if (typeof server.name === 'string')
        contract.serverInfo = { name: server.name };
    const { instructions } = document;
    if (typeof instructions === 'string')
        contract.instructions = instructions;
    else if (instructions !== undefined) {
        throw new DocumentError('/instructions', `instructions is ${short(instructions)}, not a text`);
    }
    for (const kind of _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .LIST_KINDS */ .l)
        contract[kind] = itemsAt(document, kind);
    return contract;
}
function contextOf(context) {
    const eras = context.eras ?? [];
    if (!Array.isArray(eras)) {
        throw new DocumentError('/context/eras', `eras is ${short(eras)}, not a list`);
    }
    const result = {
        eras: eras.map((entry, index) => {
            const era = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(entry) ? entry.era : undefined;
            const protocolVersion = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(entry) ? entry.protocolVersion : undefined;
            if ((era !== 'modern' && era !== 'legacy') || typeof protocolVersion !== 'string') {
                throw new DocumentError(`/context/eras/${index}`, `an era is {"era": "modern" or "legacy", "protocolVersion": "…"}, not ${short(entry)}`);
            }
            return { era, protocolVersion };
        }),
        clientCapabilities: objectAt(context, 'clientCapabilities', '/context'),
    };
    const { principal } = context;
    if (typeof principal === 'string')
        result.principal = principal;
    else if (principal !== undefined) {
        throw new DocumentError('/context/principal', `principal is ${short(principal)}, not a text`);
    }
    return result;
}
function objectAt(parent, key, at) {
    const value = parent[key];
    if (value === undefined)
        return {};
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return value;
    throw new DocumentError(`${at}/${key}`, `${key} is ${short(value)}, not an object`);
}
/** The objects of a list member; none where it is absent. Throws DocumentError for anything else. */
function itemsAt(document, kind) {
    const list = document[kind];
    if (list === undefined)
        return [];
    if (!Array.isArray(list)) {
        throw new DocumentError(`/${kind}`, `${kind} is ${short(list)}, not a list`);
    }
    return list.map((item, index) => {
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(item))
            return item;
        throw new DocumentError(`/${kind}/${index}`, `${kind}[${index}] is ${short(item)}, not an object`);
    });
}
/** A value for an error message. */
function short(value) {
    if (value === undefined)
        return 'missing';
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}


/***/ })

};
