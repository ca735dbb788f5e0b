export const id = 3296;
export const ids = [3296];
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


/***/ })

};
