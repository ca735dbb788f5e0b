export const id = 154;
export const ids = [154];
export const modules = {

/***/ 154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r4: () => (/* binding */ inWords),
  MH: () => (/* binding */ makeFinding),
  mX: () => (/* binding */ segment)
});

;// CONCATENATED MODULE: ./build/js/diff/catalogue/entry.js
/** A tool for an example, with a schema that says nothing. */
function tool(name, members = {}) {
    return { name, inputSchema: { type: 'object' }, ...members };
}

;// CONCATENATED MODULE: ./build/js/diff/catalogue/items.js

const KEEP = 'Keep serving the old one beside the new one until no caller uses it, or accept the change and tell the callers.';
const NOTHING = 'Nothing. Refresh the snapshot, so that the next change is compared with it.';
const RENAME = 'Serve it under the old name too, or accept the change and tell the callers the new name.';
const issue = {
    description: 'Create an issue in the tracker',
    inputSchema: {
        type: 'object',
        properties: { title: { type: 'string' }, body: { type: 'string' } },
        required: ['title'],
    },
};
const review = { name: 'review', arguments: [{ name: 'code', required: true }] };
const log = { uri: 'file:///log', name: 'log' };
const page = { uriTemplate: 'wiki://{page}', name: 'page' };
/** Rules about whole items: there, gone, renamed, twice. */
const ITEM_RULES = [
    {
        id: 'tool-removed',
        severity: 'breaking',
        title: 'A tool is gone',
        explanation: 'Calls to it fail, and agents that were told of it lose what it did.',
        before: { tools: [tool('search'), tool('fetch')] },
        after: { tools: [tool('fetch')] },
        action: KEEP,
    },
    {
        id: 'tool-renamed',
        severity: 'breaking',
        title: 'A tool is gone, and a new one looks like it',
        explanation: 'Calls by the old name fail. The likely new name is in the finding, with what makes it likely; where the likeness is weak, the two are reported as removed and added.',
        before: { tools: [tool('create_issue', issue)] },
        after: { tools: [tool('new_issue', issue)] },
        action: RENAME,
    },
    {
        id: 'tool-added',
        severity: 'safe',
        title: 'A new tool',
        explanation: 'No call that worked is touched by it. Its texts go through the security lane.',
        before: { tools: [tool('search')] },
        after: { tools: [tool('search'), tool('fetch')] },
        action: NOTHING,
    },
    {
        id: 'prompt-removed',
        severity: 'breaking',
        title: 'A prompt is gone',
        explanation: '`prompts/get` for it fails; menus that offer it are broken.',
        before: { prompts: [review] },
        after: { prompts: [] },
        action: KEEP,
    },
    {
        id: 'prompt-renamed',
        severity: 'breaking',
        title: 'A prompt is gone, and a new one looks like it',
        explanation: '`prompts/get` by the old name fails.',
        before: { prompts: [{ ...review, description: 'Review a change for mistakes' }] },
        after: {
            prompts: [{ ...review, name: 'code_review', description: 'Review a change for mistakes' }],
        },
        action: RENAME,
    },
    {
        id: 'prompt-added',
        severity: 'safe',
        title: 'A new prompt',
        explanation: 'No caller is touched by it.',
        before: { prompts: [] },
        after: { prompts: [review] },
        action: NOTHING,
    },
    {
        id: 'resource-removed',
        severity: 'breaking',
        title: 'A resource is gone',
        explanation: '`resources/read` of its URI fails. The gate compares single resources only where the config file names them (`checks.resources`): in many servers they are data.',
        before: { resources: [log] },
        after: { resources: [] },
        action: KEEP,
    },
    {
        id: 'resource-renamed',
        severity: 'breaking',
        title: 'A resource is gone, and a new one looks like it',
        explanation: '`resources/read` of the old URI fails.',
        before: { resources: [{ ...log, description: 'What the server did today' }] },
        after: {
            resources: [{ ...log, uri: 'file:///logs', description: 'What the server did today' }],
        },
        action: RENAME,
    },
    {
        id: 'resource-added',
        severity: 'safe',
        title: 'A new resource',
        explanation: 'No caller is touched by it.',
        before: { resources: [] },
        after: { resources: [log] },
        action: NOTHING,
    },
    {
        id: 'resource-template-removed',
        severity: 'breaking',
        title: 'A resource template is gone',
        explanation: 'URIs that clients build from it are no longer served.',
        before: { resourceTemplates: [page] },
        after: { resourceTemplates: [] },
        action: KEEP,
    },
    {
        id: 'resource-template-renamed',
        severity: 'breaking',
        title: 'A resource template has another form with the same variables',
        explanation: 'URIs that clients built from the old form are no longer served.',
        before: { resourceTemplates: [page] },
        after: { resourceTemplates: [{ ...page, uriTemplate: 'wiki://pages/{page}' }] },
        action: RENAME,
    },
    {
        id: 'resource-template-added',
        severity: 'safe',
        title: 'A new resource template',
        explanation: 'No caller is touched by it.',
        before: { resourceTemplates: [] },
        after: { resourceTemplates: [page] },
        action: NOTHING,
    },
    {
        id: 'uri-template-variables-changed',
        severity: 'breaking',
        title: 'A resource template takes other variables',
        explanation: 'Clients that fill in the old variables build URIs that are no longer served.',
        before: { resourceTemplates: [page] },
        after: { resourceTemplates: [{ ...page, uriTemplate: 'wiki://{space}/{page}' }] },
        action: 'Add a second template for the new variables, and keep the old one.',
    },
    {
        id: 'duplicate-name',
        severity: 'review',
        title: 'A name is served another number of times',
        explanation: 'Clients take the first or the last of two items of one name, and not the same one everywhere: which of them is called is open. It is also how a tool is shadowed by another.',
        before: { tools: [tool('search')] },
        after: { tools: [tool('search'), tool('search', { description: 'Search elsewhere' })] },
        action: 'Give every item a name of its own.',
    },
];

;// CONCATENATED MODULE: ./build/js/diff/catalogue/members.js

const READ = 'Read the new text as a model would: it decides when and how the tool is called. Then accept it by refreshing the snapshot.';
const LOOK = 'Look at it, then refresh the snapshot.';
const members_NOTHING = 'Nothing. Refresh the snapshot when convenient.';
/** Rules about what models and people are told of an item. */
const MEMBER_RULES = [
    {
        id: 'description-changed',
        severity: 'review',
        title: 'A description is worded differently',
        explanation: 'Every call still validates, but a model chooses and fills in tools by their descriptions: the same question may lead to another call. Of tools, prompts and their arguments, resources and templates.',
        before: { tools: [tool('search', { description: 'Search the wiki' })] },
        after: { tools: [tool('search', { description: 'Search the wiki and the tracker' })] },
        action: READ,
    },
    {
        id: 'description-whitespace-changed',
        severity: 'safe',
        title: 'A description has other white space',
        explanation: 'The words are the same.',
        before: { tools: [tool('search', { description: 'Search the wiki' })] },
        after: { tools: [tool('search', { description: 'Search\nthe wiki' })] },
        action: members_NOTHING,
    },
    {
        id: 'title-changed',
        severity: 'review',
        title: 'A title is worded differently',
        explanation: 'People see it in menus and in the dialogues in which they allow a call.',
        before: { tools: [tool('search', { title: 'Search' })] },
        after: { tools: [tool('search', { title: 'Find' })] },
        action: LOOK,
    },
    {
        id: 'item-name-changed',
        severity: 'review',
        title: 'A resource or template is named differently',
        explanation: 'It is still read by its URI, but people and models see another name.',
        before: { resources: [{ uri: 'file:///log', name: 'log' }] },
        after: { resources: [{ uri: 'file:///log', name: 'journal' }] },
        action: LOOK,
    },
    {
        id: 'annotation-changed',
        severity: 'review',
        title: 'An annotation says something else',
        explanation: 'Clients decide by annotations what they run without asking. Compared after the defaults of the specification are filled in (readOnlyHint false, destructiveHint true, idempotentHint false, openWorldHint true), so writing a default down is no change.',
        before: { tools: [tool('search', { annotations: { idempotentHint: true } })] },
        after: { tools: [tool('search', { annotations: { idempotentHint: false } })] },
        action: 'Make sure that the annotation tells the truth about the new version.',
    },
    {
        id: 'icons-changed',
        severity: 'review',
        title: 'Icons changed',
        explanation: 'People see them, and clients fetch them from where they point.',
        before: { tools: [tool('search', { icons: [{ src: 'https://example.com/a.png' }] })] },
        after: { tools: [tool('search', { icons: [{ src: 'https://example.com/b.png' }] })] },
        action: LOOK,
    },
    {
        id: 'meta-changed',
        severity: 'review',
        title: 'A member of `_meta` changed',
        explanation: 'Clients that know the key may act on it; nobody else does.',
        before: { tools: [tool('search', { _meta: { 'example.com/team': 'a' } })] },
        after: { tools: [tool('search', { _meta: { 'example.com/team': 'b' } })] },
        action: LOOK,
    },
    {
        id: 'mime-type-changed',
        severity: 'review',
        title: 'A MIME type changed',
        explanation: 'Readers that parse the contents by it may fail on them.',
        before: { resources: [{ uri: 'file:///log', name: 'log', mimeType: 'text/plain' }] },
        after: { resources: [{ uri: 'file:///log', name: 'log', mimeType: 'application/json' }] },
        action: 'Check who reads it, then refresh the snapshot.',
    },
    {
        id: 'size-changed',
        severity: 'review',
        title: "A resource's size changed",
        explanation: 'Usually its contents did. Clients use it to estimate what a read costs.',
        before: { resources: [{ uri: 'file:///log', name: 'log', size: 1 }] },
        after: { resources: [{ uri: 'file:///log', name: 'log', size: 2 }] },
        action: LOOK,
    },
    {
        id: 'field-changed',
        severity: 'review',
        title: 'A member that the gate does not know changed',
        explanation: 'It is an extension, or newer than this version of the gate.',
        before: { tools: [tool('search', { cost: 1 })] },
        after: { tools: [tool('search', { cost: 2 })] },
        action: LOOK,
    },
    {
        id: 'task-support-required',
        severity: 'breaking',
        title: 'A tool can only be called as a task',
        explanation: 'Clients without tasks can no longer call it.',
        before: { tools: [tool('build')] },
        after: { tools: [tool('build', { execution: { taskSupport: 'required' } })] },
        action: 'Make it `optional`, or add a tool of another name.',
    },
    {
        id: 'task-support-removed',
        severity: 'breaking',
        title: 'A tool can no longer be called as a task',
        explanation: 'Clients that called it as a task are refused.',
        before: { tools: [tool('build', { execution: { taskSupport: 'optional' } })] },
        after: { tools: [tool('build')] },
        action: 'Keep `optional`, or tell the callers.',
    },
    {
        id: 'task-support-added',
        severity: 'safe',
        title: 'A tool can be called with and without a task',
        explanation: 'Old calls still work.',
        before: { tools: [tool('build')] },
        after: { tools: [tool('build', { execution: { taskSupport: 'optional' } })] },
        action: members_NOTHING,
    },
    {
        id: 'execution-changed',
        severity: 'review',
        title: 'Something else about how a tool is executed changed',
        explanation: 'It is newer than this version of the gate.',
        before: { tools: [tool('build', { execution: { region: 'a' } })] },
        after: { tools: [tool('build', { execution: { region: 'b' } })] },
        action: LOOK,
    },
];

;// CONCATENATED MODULE: ./build/js/diff/catalogue/schema.js

const schema_READ = 'Read the new text as a model would, then refresh the snapshot.';
function withProperty(schema, more = {}) {
    const inputSchema = { type: 'object', properties: { query: schema }, ...more };
    return { tools: [tool('search', { inputSchema })] };
}
function withOutput(outputSchema) {
    return { tools: [tool('search', outputSchema ? { outputSchema } : {})] };
}
/** Rules about `inputSchema` (what callers may send) and `outputSchema` (what comes back). */
const SCHEMA_RULES = [
    {
        id: 'schema-unproven',
        severity: { input: 'breaking', output: 'breaking' },
        title: 'A schema changed, and it is not proven that callers are untouched',
        explanation: 'On the input side a call that validated may be refused now; on the output side a result may come that was excluded before. Everything that cannot be proven compatible counts as breaking: a gate must never hide a break. Not reported: another order of keys, of `required`, of `enum` or of a list of types, and writing down the dialect that applies anyway.',
        before: withProperty({ type: 'string' }),
        after: withProperty({ type: 'string' }, { required: ['query'] }),
        action: 'Look at the place that the finding names. If every old call still works (input), or every new result was possible before (output), accept it with the lines that the report prints.',
    },
    {
        id: 'output-schema-removed',
        severity: 'breaking',
        title: 'A tool no longer says what it returns',
        explanation: 'Consumers of `structuredContent` can rely on nothing any more.',
        before: withOutput({ type: 'object', properties: { hits: { type: 'number' } } }),
        after: withOutput(),
        action: 'Keep the output schema.',
    },
    {
        id: 'output-schema-added',
        severity: 'safe',
        title: 'A tool now says what it returns',
        explanation: 'Nobody relied on it before.',
        before: withOutput(),
        after: withOutput({ type: 'object', properties: { hits: { type: 'number' } } }),
        action: 'Nothing. Refresh the snapshot, so that the next change is compared with it.',
    },
    {
        id: 'schema-description-changed',
        severity: { input: 'review', output: 'review' },
        title: 'A description or comment inside a schema is worded differently',
        explanation: 'Every call still validates, but a model fills in arguments by it.',
        before: withProperty({ type: 'string', description: 'What to look for' }),
        after: withProperty({ type: 'string', description: 'A regular expression' }),
        action: schema_READ,
    },
    {
        id: 'schema-examples-changed',
        severity: { input: 'review', output: 'review' },
        title: 'Examples inside a schema changed',
        explanation: 'Every call still validates, but models follow examples.',
        before: withProperty({ type: 'string', examples: ['cats'] }),
        after: withProperty({ type: 'string', examples: ['dogs'] }),
        action: schema_READ,
    },
    {
        id: 'schema-deprecated-changed',
        severity: { input: 'review', output: 'review' },
        title: 'Something in a schema is marked differently (`deprecated`, `readOnly`, `writeOnly`)',
        explanation: 'Every call still validates; callers are told to behave differently.',
        before: withProperty({ type: 'string' }),
        after: withProperty({ type: 'string', deprecated: true }),
        action: 'Tell the callers what to use instead, then refresh the snapshot.',
    },
    {
        id: 'schema-title-changed',
        severity: { input: 'safe', output: 'safe' },
        title: 'A title inside a schema is worded differently',
        explanation: 'Generators derive it from names; nothing depends on it.',
        before: withProperty({ type: 'string', title: 'Query' }),
        after: withProperty({ type: 'string', title: 'Search query' }),
        action: 'Nothing. Refresh the snapshot when convenient.',
    },
    {
        id: 'default-changed',
        severity: { input: 'review', output: 'safe' },
        title: 'A default has another value',
        explanation: 'Every call still validates, but one without the argument does something else.',
        before: withProperty({ type: 'string', default: 'all' }),
        after: withProperty({ type: 'string', default: 'none' }),
        action: 'Check what callers expect who leave the argument out, then refresh the snapshot.',
    },
    {
        id: 'x-mcp-header-changed',
        severity: { input: 'review', output: 'review' },
        title: 'A value is sent in another HTTP header, or in none',
        explanation: 'With `x-mcp-header` (from 2026-07-28) clients copy the argument into a header, which proxies and logs see.',
        before: withProperty({ type: 'string' }),
        after: withProperty({ type: 'string', 'x-mcp-header': 'Region' }),
        action: 'Make sure that proxies pass the header and that the value is no secret.',
    },
];

;// CONCATENATED MODULE: ./build/js/diff/catalogue/server.js
const server_NOTHING = 'Nothing. Refresh the snapshot, so that the next change is compared with it.';
function withArguments(...args) {
    return { prompts: [{ name: 'review', arguments: args }] };
}
/** Rules about prompt arguments, and about what belongs to no item. */
const SERVER_RULES = [
    {
        id: 'prompt-argument-added-required',
        severity: 'breaking',
        title: 'A prompt wants one more argument',
        explanation: '`prompts/get` without it fails.',
        before: withArguments({ name: 'code' }),
        after: withArguments({ name: 'code' }, { name: 'style', required: true }),
        action: 'Make it optional, with a default in the server.',
    },
    {
        id: 'prompt-argument-became-required',
        severity: 'breaking',
        title: 'An optional argument of a prompt is now required',
        explanation: '`prompts/get` without it worked and now fails.',
        before: withArguments({ name: 'code' }),
        after: withArguments({ name: 'code', required: true }),
        action: 'Keep it optional, with a default in the server.',
    },
    {
        id: 'prompt-argument-removed',
        severity: 'breaking',
        title: 'An argument of a prompt is gone',
        explanation: 'Callers who give it are refused or ignored.',
        before: withArguments({ name: 'code' }, { name: 'style' }),
        after: withArguments({ name: 'code' }),
        action: 'Keep accepting it.',
    },
    {
        id: 'prompt-argument-added',
        severity: 'safe',
        title: 'A prompt takes one more optional argument',
        explanation: 'Old calls still work.',
        before: withArguments({ name: 'code' }),
        after: withArguments({ name: 'code' }, { name: 'style' }),
        action: server_NOTHING,
    },
    {
        id: 'prompt-argument-became-optional',
        severity: 'safe',
        title: 'A required argument of a prompt is now optional',
        explanation: 'Old calls still work.',
        before: withArguments({ name: 'code', required: true }),
        after: withArguments({ name: 'code' }),
        action: server_NOTHING,
    },
    {
        id: 'instructions-changed',
        severity: 'review',
        title: "The server's instructions changed",
        explanation: 'They stand in the context of every model that uses the server.',
        before: { instructions: 'Search before you create.' },
        after: { instructions: 'Create before you search.' },
        action: 'Read the new text as a model would, then refresh the snapshot.',
    },
    {
        id: 'capability-removed',
        severity: 'breaking',
        title: 'A capability is no longer declared',
        explanation: 'Clients stop using what belongs to it: without `prompts` they ask for none, without `listChanged` they wait for no notification.',
        before: { capabilities: { tools: {}, prompts: {} } },
        after: { capabilities: { tools: {} } },
        action: 'Declare it again, or accept the change and tell the callers.',
    },
    {
        id: 'capability-added',
        severity: 'safe',
        title: 'A new capability',
        explanation: 'Clients that know it may use it.',
        before: { capabilities: { tools: {} } },
        after: { capabilities: { tools: {}, logging: {} } },
        action: server_NOTHING,
    },
    {
        id: 'capability-changed',
        severity: 'breaking',
        title: 'A setting inside a capability has another value',
        explanation: 'What the value means is known to the extension only, so it cannot be proven compatible.',
        before: { capabilities: { experimental: { 'example/limits': { calls: 10 } } } },
        after: { capabilities: { experimental: { 'example/limits': { calls: 5 } } } },
        action: 'Look what clients make of it; accept the change where they are not touched.',
    },
    {
        id: 'era-dropped',
        severity: 'breaking',
        title: 'A protocol era no longer answers',
        explanation: 'The snapshot records that clients could connect both by `initialize` (legacy) and statelessly (modern, from 2026-07-28). One of the two cannot connect any more.',
        before: { supportedVersions: ['2026-07-28', '2025-11-25'] },
        after: { supportedVersions: ['2026-07-28'] },
        action: 'Serve both eras until no client of the old one is left.',
    },
    {
        id: 'era-added',
        severity: 'safe',
        title: 'A further protocol era answers',
        explanation: 'Clients of the other era still connect.',
        before: { supportedVersions: ['2025-11-25'] },
        after: { supportedVersions: ['2026-07-28', '2025-11-25'] },
        action: server_NOTHING,
    },
    {
        id: 'protocol-revision-changed',
        severity: 'review',
        title: 'Another revision of the protocol is negotiated',
        explanation: 'Clients that speak both behave differently; results may carry other members.',
        before: { protocolVersion: '2025-06-18' },
        after: { protocolVersion: '2025-11-25' },
        action: 'Check that the oldest client in use still connects, then refresh the snapshot.',
    },
    {
        id: 'contract-hash-changed',
        severity: 'breaking',
        title: 'The hash of a hand-made snapshot is not that of what is served',
        explanation: 'The file is `{"hash": "…"}`, SHA-256 over the sorted `{name, description}` of the tools. It says that something changed and not what, so it cannot be proven compatible; and schemas, prompts and annotations are not in it at all.',
        before: { hash: '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945' },
        after: { tools: [{ name: 'search', description: 'Search the wiki' }] },
        action: 'Write a whole snapshot with `mcp-deploy-gate snapshot <endpoint> -o <file>` and commit it: from then on every change is named, with its severity and its line.',
    },
];

;// CONCATENATED MODULE: ./build/js/diff/catalogue.js




/** Every rule, in the order of docs/rules.md. */
const RULES = [
    ...ITEM_RULES,
    ...SCHEMA_RULES,
    ...MEMBER_RULES,
    ...SERVER_RULES,
];
const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));
/** The rule of this id, `tool-removed` say. */
function ruleOf(id) {
    return BY_ID.get(id);
}
/** The severity of a rule's findings. Throws where the catalogue has no such rule: every finding is documented. */
function severityOf(id, direction) {
    const severity = BY_ID.get(id)?.severity;
    if (severity === undefined)
        throw new Error(`no rule ${id} in the catalogue`);
    return typeof severity === 'string' ? severity : severity[direction ?? 'input'];
}

// EXTERNAL MODULE: ./build/js/snapshot/canonical.js
var canonical = __webpack_require__(6605);
// EXTERNAL MODULE: ./build/js/snapshot/hash.js
var hash = __webpack_require__(2783);
;// CONCATENATED MODULE: ./build/js/diff/fingerprint.js


/**
 * SHA-256 in hex over RFC 8785 JSON of `{rule, subject, pointer, before, after}`, a side that is absent left out.
 * Neither wording nor severity is in it: an accepted change stays accepted when a message is improved.
 */
function fingerprintOf(change) {
    const { rule, subject, pointer, before, after } = change;
    return (0,hash/* sha256Hex */.fg)((0,canonical/* canonicalJson */.dj)({
        rule,
        subject,
        pointer,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
    }));
}

;// CONCATENATED MODULE: ./build/js/diff/make-finding.js


/** A finding of this rule: severity from the catalogue, fingerprint from the change. */
function makeFinding(rule, change) {
    const { subject, pointer = '', before, after, reason, direction, security = [] } = change;
    return {
        rule,
        severity: severityOf(rule, direction),
        subject,
        ...(direction === undefined ? {} : { direction }),
        pointer,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        reason,
        confidence: change.confidence ?? 'rule',
        ...(security.length === 0 ? {} : { security: [...security] }),
        fingerprint: fingerprintOf({ rule, subject, pointer, before, after }),
    };
}
/** One segment of a JSON pointer (RFC 6901), with its slash. */
function segment(key) {
    return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
/** A value in a sentence: its JSON, cut where it is long. A side that is absent is called so. */
function inWords(value, limit = 60) {
    if (value === undefined)
        return 'absent';
    const text = typeof value === 'string' && value.length > limit ? value.slice(0, limit + 1) : value;
    const json = Array.isArray(text) || typeof text === 'object' ? boundedJson(text) : JSON.stringify(text);
    return json.length > limit ? `${json.slice(0, limit)}…` : json;
}
/** JSON of a structure that may be huge: only the beginning is wanted. */
function boundedJson(value) {
    if (Array.isArray(value) && value.length > 20)
        return JSON.stringify(value.slice(0, 20));
    return JSON.stringify(value);
}


/***/ })

};
