export const id = 6059;
export const ids = [6059,3296];
export const modules = {

/***/ 21858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cP: () => (/* binding */ pointerSegments),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   mX: () => (/* binding */ segment)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4462);

/** One segment of a JSON pointer (RFC 6901), with its slash. */
function segment(key) {
    return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
/** The segments of a JSON pointer (RFC 6901), unescaped; none for the whole. */
function pointerSegments(pointer) {
    if (pointer === '')
        return [];
    return pointer
        .slice(pointer.startsWith('/') ? 1 : 0)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** The value at a place below another, by own members and positions; undefined where there is none. */
function valueAt(root, segments) {
    let value = root;
    for (const key of segments) {
        if (Array.isArray(value))
            value = /^(?:0|[1-9]\d{0,8})$/.test(key) ? value[Number(key)] : undefined;
        else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, key))
            value = value[key];
        else
            return undefined;
    }
    return value;
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


/***/ }),

/***/ 83296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LineIndex: () => (/* binding */ LineIndex)
/* harmony export */ });
/* unused harmony export locate */
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21858);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54971);



/** Where everything stands in one snapshot file. Built once in a pass over the text; items are parsed when asked for. */
class LineIndex {
    #text;
    #lineStarts = [0];
    /** Members of the document, `tools` say. */
    #members = new Map();
    /** Items by subject, `tools/echo` say; of duplicates the first. */
    #items = new Map();
    #parsed;
    /** Takes the text of a snapshot file. Never throws on broken JSON: it finds what can be found. */
    constructor(text) {
        // A byte order mark counts as a column, and the parser does not know it.
        this.#text = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text;
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            this.#lineStarts.push(at + 1);
        }
        try {
            this.#index();
        }
        catch (error) {
            // Nesting that overflows the parser's stack: what was found so far is what there is.
            if (!(error instanceof RangeError))
                throw error;
        }
    }
    /**
     * The place of `pointer` (RFC 6901) inside a subject's item, or inside the document for the subject `server`.
     * What is not there resolves to its nearest existing parent: a missing member to the object it would be in, a missing
     * item to its list, a missing list to the beginning of the file.
     */
    locate(subject, pointer) {
        const segments = (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerSegments */ .cP)(pointer);
        const slash = subject.indexOf('/');
        if (slash < 0) {
            const member = segments.length > 0 ? this.#members.get(segments[0]) : undefined;
            if (!member)
                return this.#place({ start: 0, end: 0 });
            return this.#inside(member, segments.slice(1), member.keyStart);
        }
        const item = this.#items.get(subject);
        if (item)
            return this.#inside(item, segments, item.start);
        const list = this.#members.get(subject.slice(0, slash));
        if (!list)
            return this.#place({ start: 0, end: 0 });
        return this.#place({ start: list.keyStart, end: list.keyStart });
    }
    /** The place of an offset into the text, in UTF-16 units. */
    at(offset) {
        return this.#place({ start: offset, end: offset });
    }
    #inside(range, segments, ownStart) {
        if (this.#parsed?.range !== range) {
            this.#parsed = { range, tree: treeOf(this.#text.slice(range.start, range.end)) };
        }
        let node = this.#parsed.tree;
        let found = { start: ownStart, end: range.end };
        for (const segment of segments) {
            const next = node && childOf(node, segment);
            if (!next)
                break;
            node = next;
            // A member begins at its key, not at its value.
            const outer = node.parent?.type === 'property' ? node.parent : node;
            found = {
                start: range.start + outer.offset,
                end: range.start + node.offset + node.length,
            };
        }
        return this.#place(found);
    }
    #place({ start, end }) {
        const line = this.#lineOf(start);
        return {
            line,
            column: start - this.#lineStarts[line - 1] + 1,
            endLine: Math.max(line, this.#lineOf(Math.max(start, end - 1))),
        };
    }
    #lineOf(offset) {
        let low = 0;
        let high = this.#lineStarts.length;
        while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if (this.#lineStarts[middle] <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    }
    #index() {
        let depth = 0;
        let member = '';
        let property = '';
        let keyStart = 0;
        let item;
        const close = (end) => {
            depth--;
            if (depth === 1)
                this.#members.set(member, { ...this.#members.get(member), end });
            if (depth === 2 && item) {
                const subject = `${member}/${item.key}`;
                if (!this.#items.has(subject))
                    this.#items.set(subject, { start: item.start, end });
                item = undefined;
            }
        };
        const open = (offset) => {
            if (depth === 1)
                this.#members.set(member, { keyStart, start: offset, end: offset });
            depth++;
        };
        (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(this.#text, {
            onObjectBegin: (offset) => {
                if (depth === 2 && isList(member))
                    item = { start: offset, key: '' };
                open(offset);
            },
            onArrayBegin: open,
            onObjectEnd: (offset, length) => close(offset + length),
            onArrayEnd: (offset, length) => close(offset + length),
            onObjectProperty: (name, offset) => {
                if (depth === 1) {
                    member = name;
                    keyStart = offset;
                }
                if (depth === 3)
                    property = name;
            },
            onLiteralValue: (value, offset, length) => {
                if (depth === 1) {
                    this.#members.set(member, { keyStart, start: offset, end: offset + length });
                }
                else if (depth === 3 && item && isList(member) && property === _items_js__WEBPACK_IMPORTED_MODULE_1__/* .ITEM_KEY */ .yn[member]) {
                    item.key = typeof value === 'string' ? value : '';
                }
            },
        });
    }
}
let last;
/** `new LineIndex(text).locate(subject, pointer)`; the index of the last text is kept. */
function locate(text, subject, pointer) {
    if (last?.text !== text)
        last = { text, index: new LineIndex(text) };
    return last.index.locate(subject, pointer);
}
/** The tree of a larger item takes a hundred times its memory. */
const MAX_PARSED = 256 * 1024;
/** Undefined also where it is too large, or nesting overflows the parser's stack: then the item is the place. */
function treeOf(text) {
    if (text.length > MAX_PARSED)
        return undefined;
    try {
        return (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text);
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
function isList(member) {
    return Object.hasOwn(_items_js__WEBPACK_IMPORTED_MODULE_1__/* .ITEM_KEY */ .yn, member);
}
function childOf(node, segment) {
    if (node.type === 'array') {
        return /^(?:0|[1-9]\d{0,8})$/.test(segment)
            ? (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(node, [Number(segment)])
            : undefined;
    }
    if (node.type !== 'object')
        return undefined;
    // Of a key that stands twice the last one counts, as in JSON.parse.
    const property = node.children?.findLast((child) => child.children?.[0]?.value === segment);
    return property?.children?.[1];
}


/***/ }),

/***/ 66059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isHandMade: () => (/* binding */ isHandMade),
/* harmony export */   readJsonFile: () => (/* binding */ readJsonFile),
/* harmony export */   readSnapshot: () => (/* binding */ readSnapshot)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4462);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87450);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52783);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83296);






const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?:[ \t]|\r?$)/m;
/**
 * Reads a snapshot file: the form that `mcp-deploy-gate snapshot` writes, or the hand-made one. Hashes are recomputed;
 * those in the file are only compared with them. `path` is for messages.
 * Throws ConfigError with path, line and fix for anything that is not a snapshot.
 */
function readSnapshot(text, path) {
    const body = withoutMark(text);
    const document = parseDocument(body, path);
    const fail = (pointer, message, hint) => {
        const { line } = new _lines_js__WEBPACK_IMPORTED_MODULE_4__.LineIndex(body).locate('server', pointer);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`${path}:${line}: ${message}`, { hint });
    };
    if (isHandMade(document)) {
        const hash = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(String(document.hash))?.[1];
        if (hash)
            return { kind: 'hand-made', hash: hash.toLowerCase() };
        throw fail('/hash', `hash is ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(document.hash)}, not 64 hex digits of SHA-256`, 'write the file with `mcp-deploy-gate snapshot <endpoint> -o <file>`, or put the SHA-256 over the sorted {name, description} there');
    }
    try {
        const contract = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .contractOfDocument */ .TM)(document);
        const hashes = (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hashContract */ .zE)(contract);
        return { kind: 'full', contract, ...hashes, recordedHashesStale: isStale(document, hashes) };
    }
    catch (error) {
        if (error instanceof _document_js__WEBPACK_IMPORTED_MODULE_2__/* .DocumentError */ .Mi)
            throw fail(error.pointer, error.message, error.hint);
        throw error;
    }
}
/** The object that a JSON file holds, or a ConfigError with path, line and fix. */
function readJsonFile(text, path) {
    return parseDocument(withoutMark(text), path, {
        what: 'what is compared',
        hint: 'say what a list holds: `{"tools": […]}`',
    });
}
/** Without the byte order mark that editors on Windows add. */
function withoutMark(text) {
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
/** Whether a document is of the form `{"hash": …}` that teams made by hand. */
function isHandMade(document) {
    return (document.hash !== undefined &&
        document.schemaVersion === undefined &&
        document.tools === undefined);
}
const SNAPSHOT = {
    what: 'a snapshot',
    hint: 'write the file with `mcp-deploy-gate snapshot <endpoint> -o <file>`',
};
function isStale(document, { hash, items }) {
    const recorded = document.hashes;
    if (document.hash !== hash || !(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(recorded))
        return true;
    const subjects = Object.keys(recorded);
    return subjects.length !== items.size || subjects.some((key) => recorded[key] !== items.get(key));
}
function parseDocument(text, path, names = SNAPSHOT) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw syntaxError(text, path, cause);
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(value)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`${path}:1: ${names.what} is a JSON object, not ${(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(value)}`, {
            hint: names.hint,
        });
    }
    return value;
}
function syntaxError(text, path, cause) {
    const conflict = CONFLICT.exec(text);
    if (conflict) {
        const { line } = new _lines_js__WEBPACK_IMPORTED_MODULE_4__.LineIndex(text).at(conflict.index);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`${path}:${line}: a merge conflict is not resolved`, {
            hint: 'take either side, then write the file anew with `mcp-deploy-gate snapshot <endpoint> -o <file>`',
            cause,
        });
    }
    if (text.trim() === '') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`${path}: the file is empty`, {
            hint: 'write it with `mcp-deploy-gate snapshot <endpoint> -o <file>`, or remove it for a smoke test',
            cause,
        });
    }
    const { line, column } = new _lines_js__WEBPACK_IMPORTED_MODULE_4__.LineIndex(text).at(errorOffset(text));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`${path}:${line}:${column}: not valid JSON`, {
        hint: 'mend the line, or write the file anew with `mcp-deploy-gate snapshot <endpoint> -o <file>`',
        cause,
    });
}
/** Where JSON ends to be valid. V8's messages name no place for short texts. */
function errorOffset(text) {
    const errors = [];
    try {
        (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { disallowComments: true, allowTrailingComma: false });
    }
    catch {
        return 0;
    }
    return errors[0]?.offset ?? 0;
}


/***/ })

};
