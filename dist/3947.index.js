export const id = 3947;
export const ids = [3947];
export const modules = {

/***/ 33947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* binding */ RULES),
  x: () => (/* binding */ severityOf)
});

// UNUSED EXPORTS: ruleOf

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
        explanation: 'Calls by the old name fail. The likely new name is in the finding, with what makes it likely; what else changed has findings of its own, under the old name. Where the likeness is weak, or two new names are as likely, they are reported as removed and added.',
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

;// CONCATENATED MODULE: ./build/js/diff/catalogue/schema-example.js

/** A tool whose argument `query` has this schema; `more` stands in the schema around it. */
function withProperty(schema, more = {}) {
    const inputSchema = { type: 'object', properties: { query: schema }, ...more };
    return { tools: [tool('search', { inputSchema })] };
}
/** A tool with these arguments. */
function withProperties(properties, more = {}) {
    return { tools: [tool('search', { inputSchema: { type: 'object', properties, ...more } })] };
}
/** A tool that returns this, or does not say what. */
function withOutput(outputSchema) {
    return { tools: [tool('search', outputSchema ? { outputSchema } : {})] };
}
/** What to do where more is allowed. */
const WIDENED = 'For what callers send: nothing, refresh the snapshot. For what comes back: keep returning what the old schema promised, or tell the consumers first and accept the change.';

;// CONCATENATED MODULE: ./build/js/diff/catalogue/schema-logic.js

/** Rules about branches, conditions and whole schemas. */
const LOGIC_RULES = [
    {
        id: 'any-of-branch-added',
        severity: { input: 'safe', output: 'breaking' },
        title: '`anyOf` has one more branch',
        explanation: 'Consumers of a result may meet values that no old branch allowed.',
        before: withProperty({ anyOf: [{ type: 'string' }] }),
        after: withProperty({ anyOf: [{ type: 'string' }, { type: 'number' }] }),
        action: WIDENED,
    },
    {
        id: 'any-of-branch-removed',
        severity: { input: 'breaking', output: 'safe' },
        title: '`anyOf` has one branch fewer',
        explanation: 'Calls that only it allowed are refused. Not reported where the others allow them.',
        before: withProperty({ anyOf: [{ type: 'string' }, { type: 'number' }] }),
        after: withProperty({ anyOf: [{ type: 'string' }] }),
        action: 'Keep the branch.',
    },
    {
        id: 'one-of-branch-added',
        severity: { input: 'safe', output: 'breaking' },
        title: '`oneOf` has one more branch',
        explanation: 'Calls that fitted another branch still fit it alone: where one may fit both, this is `schema-narrowed`, with such a call, or `schema-unproven`. Consumers of a result may meet values that no old branch allowed.',
        before: withProperty({ oneOf: [{ type: 'string' }, { type: 'number' }] }),
        after: withProperty({ oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] }),
        action: WIDENED,
    },
    {
        id: 'one-of-branch-removed',
        severity: { input: 'breaking', output: 'safe' },
        title: '`oneOf` has one branch fewer',
        explanation: 'Calls that only it allowed are refused.',
        before: withProperty({ oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] }),
        after: withProperty({ oneOf: [{ type: 'string' }, { type: 'number' }] }),
        action: 'Keep the branch.',
    },
    {
        id: 'not-added',
        severity: { input: 'breaking', output: 'safe' },
        title: 'Values are excluded by `not`',
        explanation: 'Calls with them are refused.',
        before: withProperty({ type: 'string' }),
        after: withProperty({ type: 'string', not: { const: 'all' } }),
        action: 'Keep taking them.',
    },
    {
        id: 'not-removed',
        severity: { input: 'safe', output: 'breaking' },
        title: 'Values are no longer excluded by `not`',
        explanation: 'Consumers of a result may meet them.',
        before: withProperty({ type: 'string', not: { const: 'all' } }),
        after: withProperty({ type: 'string' }),
        action: WIDENED,
    },
    {
        id: 'conditional-added',
        severity: { input: 'breaking', output: 'safe' },
        title: 'A condition is new: `if` with `then` or `else`, or `dependentSchemas`',
        explanation: 'Calls that it does not allow are refused.',
        before: withProperties({ query: { type: 'string' }, limit: { type: 'integer' } }),
        after: withProperties({ query: { type: 'string' }, limit: { type: 'integer' } }, { dependentSchemas: { limit: { required: ['query'] } } }),
        action: 'Check in the server, and answer with an error that says what is wrong.',
    },
    {
        id: 'conditional-removed',
        severity: { input: 'safe', output: 'breaking' },
        title: 'A condition is gone: `if` with `then` or `else`, or `dependentSchemas`',
        explanation: 'Consumers of a result may meet what it excluded.',
        before: withProperties({ query: { type: 'string' }, limit: { type: 'integer' } }, { dependentSchemas: { limit: { required: ['query'] } } }),
        after: withProperties({ query: { type: 'string' }, limit: { type: 'integer' } }),
        action: WIDENED,
    },
    {
        id: 'schema-narrowed',
        severity: { input: 'breaking', output: 'safe' },
        title: 'A schema is written in another way and allows less',
        explanation: 'By the schemas as a whole, where no single keyword says it: on the input side the finding has a call that is refused now; on the output side it is proven that nothing new comes.',
        before: withProperty({ type: 'number', not: { minimum: 10 } }),
        after: withProperty({ type: 'number', not: { minimum: 5 } }),
        action: 'Look at the witness in the finding.',
    },
    {
        id: 'schema-widened',
        severity: { input: 'safe', output: 'breaking' },
        title: 'A schema is written in another way and allows more',
        explanation: 'By the schemas as a whole, where no single keyword says it: on the input side it is proven that every old call fits; on the output side the finding has a result that could not come before.',
        before: withProperty({ type: 'number', not: { minimum: 5 } }),
        after: withProperty({ type: 'number', not: { minimum: 10 } }),
        action: WIDENED,
    },
    {
        id: 'schema-invalid',
        severity: { input: 'breaking', output: 'breaking' },
        title: 'A schema is no valid JSON Schema',
        explanation: 'Clients that check it reject the tool, or everything that the server serves.',
        before: withProperty({ type: 'string' }),
        after: withProperty({ type: 'text' }),
        action: 'Mend the schema at the place that the finding names.',
    },
    {
        id: 'schema-extension-changed',
        severity: { input: 'review', output: 'review' },
        title: 'A keyword that restricts nothing changed',
        explanation: 'Keywords that JSON Schema does not know, `content*`, and new names and values that restrict nothing but speak to the model: every call still validates, but a client or a model may read them.',
        before: withProperty({ type: 'string', 'x-order': 1 }),
        after: withProperty({ type: 'string', 'x-order': 2 }),
        action: 'Check who reads it, then refresh the snapshot.',
    },
];

;// CONCATENATED MODULE: ./build/js/diff/catalogue/schema-properties.js

/** Rules about what an object holds. */
const PROPERTY_RULES = [
    {
        id: 'property-added-optional',
        severity: { input: 'safe', output: 'safe' },
        title: 'A new optional property',
        explanation: 'Callers send only what is declared, so no call has it yet; a consumer of results ignores what it does not know. Where the old schema excluded it, see `output-property-added-closed`; where callers could send anything under the name, see `additional-properties-closed`.',
        before: withProperties({ query: { type: 'string' } }),
        after: withProperties({ query: { type: 'string' }, limit: { type: 'integer' } }),
        action: 'Nothing. Refresh the snapshot, so that the next change is compared with it.',
    },
    {
        id: 'property-added-required',
        severity: { input: 'breaking', output: 'safe' },
        title: 'A new required property',
        explanation: 'Calls without it are refused. In a result it is one thing more.',
        before: withProperties({ query: { type: 'string' } }),
        after: withProperties({ query: { type: 'string' }, limit: { type: 'integer' } }, { required: ['limit'] }),
        action: 'Make it optional, with a default in the server.',
    },
    {
        id: 'property-added-required-with-default',
        severity: { input: 'breaking', output: 'safe' },
        title: 'A new required property that has a default',
        explanation: '`default` is a note: validators do not fill it in, so calls without the property are refused all the same.',
        before: withProperties({ query: { type: 'string' } }),
        after: withProperties({ query: { type: 'string' }, limit: { type: 'integer', default: 10 } }, { required: ['limit'] }),
        action: 'Take it out of `required`. Generators often list what has a default: there is a switch for it.',
    },
    {
        id: 'property-removed',
        severity: { input: 'breaking', output: 'breaking' },
        title: 'A property is gone',
        explanation: 'Where the object is closed, calls with it are refused. Where it is open they pass and the argument is ignored, which is only **review**. Consumers of a result that read it find nothing.',
        before: withProperties({ query: { type: 'string' }, limit: { type: 'integer' } }, { additionalProperties: false }),
        after: withProperties({ query: { type: 'string' } }, { additionalProperties: false }),
        action: 'Keep taking it, marked `deprecated`, until no caller sends it.',
    },
    {
        id: 'property-became-required',
        severity: { input: 'breaking', output: 'safe' },
        title: 'A property is required now',
        explanation: 'Calls without it are refused.',
        before: withProperty({ type: 'string' }),
        after: withProperty({ type: 'string' }, { required: ['query'] }),
        action: 'Leave it optional, or add a new tool.',
    },
    {
        id: 'property-became-required-with-default',
        severity: { input: 'breaking', output: 'safe' },
        title: 'A property that has a default is required now',
        explanation: '`default` is a note: calls without the property are refused all the same.',
        before: withProperty({ type: 'string', default: 'all' }),
        after: withProperty({ type: 'string', default: 'all' }, { required: ['query'] }),
        action: 'Take it out of `required`.',
    },
    {
        id: 'property-became-optional',
        severity: { input: 'safe', output: 'breaking' },
        title: 'A property is no longer required',
        explanation: 'Consumers of a result may find it missing.',
        before: withProperty({ type: 'string' }, { required: ['query'] }),
        after: withProperty({ type: 'string' }),
        action: 'On the output side: keep returning it, and say so.',
    },
    {
        id: 'output-property-added-closed',
        severity: { input: 'breaking', output: 'breaking' },
        title: 'A result has a property that its old schema excluded',
        explanation: 'Clients check results against the output schema, also against one that they keep from an earlier list, and reject what a closed object does not declare.',
        before: withOutput({
            type: 'object',
            properties: { hits: { type: 'number' } },
            additionalProperties: false,
        }),
        after: withOutput({
            type: 'object',
            properties: { hits: { type: 'number' }, page: { type: 'number' } },
            additionalProperties: false,
        }),
        action: 'Open the output schema one release earlier, or set the level of this rule where no client keeps catalogues.',
    },
    {
        id: 'additional-properties-closed',
        severity: { input: 'breaking', output: 'safe' },
        title: 'What may be sent beside the declared properties is limited',
        explanation: 'Calls with other properties, or with other values in them, are refused.',
        before: withProperties({ query: { type: 'string' } }),
        after: withProperties({ query: { type: 'string' } }, { additionalProperties: false }),
        action: 'Leave the object open, and ignore what is not known.',
    },
    {
        id: 'additional-properties-opened',
        severity: { input: 'safe', output: 'breaking' },
        title: 'What may be there beside the declared properties is less limited',
        explanation: 'Consumers of a result may meet properties that were excluded.',
        before: withProperties({ query: { type: 'string' } }, { additionalProperties: false }),
        after: withProperties({ query: { type: 'string' } }),
        action: WIDENED,
    },
    {
        id: 'dependent-required-added',
        severity: { input: 'breaking', output: 'safe' },
        title: 'A property needs another one beside it',
        explanation: 'Calls with the one and without the other are refused.',
        before: withProperties({ query: { type: 'string' }, limit: { type: 'integer' } }),
        after: withProperties({ query: { type: 'string' }, limit: { type: 'integer' } }, { dependentRequired: { limit: ['query'] } }),
        action: 'Have the server fill in what is missing.',
    },
    {
        id: 'dependent-required-removed',
        severity: { input: 'safe', output: 'breaking' },
        title: 'A property no longer needs another one beside it',
        explanation: 'Consumers of a result may find one without the other.',
        before: withProperties({ query: { type: 'string' }, limit: { type: 'integer' } }, { dependentRequired: { limit: ['query'] } }),
        after: withProperties({ query: { type: 'string' }, limit: { type: 'integer' } }),
        action: WIDENED,
    },
];

;// CONCATENATED MODULE: ./build/js/diff/catalogue/schema-values.js

/** Rules about single values. */
const VALUE_RULES = [
    {
        id: 'type-narrowed',
        severity: { input: 'breaking', output: 'safe' },
        title: 'Fewer types are allowed',
        explanation: 'An integer where any number was, no `null` where it was: calls with the others are refused.',
        before: withProperty({ type: 'number' }),
        after: withProperty({ type: 'integer' }),
        action: 'Keep taking the wider type, and convert in the server.',
    },
    {
        id: 'type-widened',
        severity: { input: 'safe', output: 'breaking' },
        title: 'More types are allowed',
        explanation: 'Consumers of a result may meet values of a type that they never saw.',
        before: withProperty({ type: 'integer' }),
        after: withProperty({ type: 'number' }),
        action: 'On the output side: return the new type under a new name.',
    },
    {
        id: 'type-changed',
        severity: { input: 'breaking', output: 'breaking' },
        title: 'Other types are allowed',
        explanation: 'What was sent is refused, and what comes back is something else.',
        before: withProperty({ type: 'string' }),
        after: withProperty({ type: 'integer' }),
        action: 'Take both types for a while, or use a new name.',
    },
    {
        id: 'const-changed',
        severity: { input: 'breaking', output: 'breaking' },
        title: 'The only value is another one',
        explanation: 'Calls with the old value are refused.',
        before: withProperty({ const: 'v1' }),
        after: withProperty({ const: 'v2' }),
        action: 'Take both values: `enum`.',
    },
    {
        id: 'const-introduced',
        severity: { input: 'breaking', output: 'safe' },
        title: 'Only one value is allowed now',
        explanation: 'Calls with others are refused.',
        before: withProperty({ type: 'string' }),
        after: withProperty({ type: 'string', const: 'v1' }),
        action: 'Keep taking the others.',
    },
    {
        id: 'const-dropped',
        severity: { input: 'safe', output: 'breaking' },
        title: 'A value is no longer the only one',
        explanation: 'Consumers of a result may meet others.',
        before: withProperty({ type: 'string', const: 'v1' }),
        after: withProperty({ type: 'string' }),
        action: WIDENED,
    },
    {
        id: 'enum-value-removed',
        severity: { input: 'breaking', output: 'safe' },
        title: 'A listed value is gone',
        explanation: 'Calls with it are refused.',
        before: withProperty({ enum: ['asc', 'desc'] }),
        after: withProperty({ enum: ['asc'] }),
        action: 'Keep taking it, and treat it as the nearest that is left.',
    },
    {
        id: 'enum-value-added',
        severity: { input: 'safe', output: 'breaking' },
        title: 'A listed value is new',
        explanation: 'Consumers of a result may meet a value that they do not know.',
        before: withProperty({ enum: ['asc'] }),
        after: withProperty({ enum: ['asc', 'desc'] }),
        action: 'On the output side: tell the consumers before it is returned.',
    },
    {
        id: 'enum-introduced',
        severity: { input: 'breaking', output: 'safe' },
        title: 'Values are listed now',
        explanation: 'Calls with others are refused.',
        before: withProperty({ type: 'string' }),
        after: withProperty({ type: 'string', enum: ['asc', 'desc'] }),
        action: 'Name the usual values in the description instead.',
    },
    {
        id: 'enum-dropped',
        severity: { input: 'safe', output: 'breaking' },
        title: 'Values are no longer listed',
        explanation: 'Consumers of a result may meet others.',
        before: withProperty({ type: 'string', enum: ['asc', 'desc'] }),
        after: withProperty({ type: 'string' }),
        action: WIDENED,
    },
    {
        id: 'constraint-tightened',
        severity: { input: 'breaking', output: 'safe' },
        title: 'A limit is tighter',
        explanation: 'Bounds, lengths, counts, `multipleOf`, `uniqueItems`, `contains`: calls beyond it are refused.',
        before: withProperty({ type: 'string', maxLength: 100 }),
        after: withProperty({ type: 'string', maxLength: 50 }),
        action: 'Keep the limit, or shorten in the server.',
    },
    {
        id: 'constraint-loosened',
        severity: { input: 'safe', output: 'breaking' },
        title: 'A limit is looser',
        explanation: 'Consumers of a result may meet values beyond it.',
        before: withProperty({ type: 'string', maxLength: 50 }),
        after: withProperty({ type: 'string', maxLength: 100 }),
        action: WIDENED,
    },
    {
        id: 'pattern-added',
        severity: { input: 'breaking', output: 'safe' },
        title: 'A text must match a pattern',
        explanation: 'Calls with other texts are refused.',
        before: withProperty({ type: 'string' }),
        after: withProperty({ type: 'string', pattern: '^[a-z]+$' }),
        action: 'Check in the server, and answer with an error that says what is wrong.',
    },
    {
        id: 'pattern-removed',
        severity: { input: 'safe', output: 'breaking' },
        title: 'A text need not match a pattern any more',
        explanation: 'Consumers of a result may meet other texts.',
        before: withProperty({ type: 'string', pattern: '^[a-z]+$' }),
        after: withProperty({ type: 'string' }),
        action: WIDENED,
    },
    {
        id: 'pattern-changed',
        severity: { input: 'breaking', output: 'breaking' },
        title: 'A text must match another pattern',
        explanation: 'Whether one pattern matches all that another does is not decided. A text that shows the difference is in the finding, where one was found.',
        before: withProperty({ type: 'string', pattern: '^[a-z]+$' }),
        after: withProperty({ type: 'string', pattern: '^[a-z]{2,}$' }),
        action: 'Accept it where the new pattern matches all that the old one did.',
    },
    {
        id: 'format-added',
        severity: { input: 'review', output: 'safe' },
        title: 'A text has a format now',
        explanation: '`format` is a note to most validators, but a strict one refuses other texts.',
        before: withProperty({ type: 'string' }),
        after: withProperty({ type: 'string', format: 'email' }),
        action: 'Make sure that callers send the format, then refresh the snapshot.',
    },
    {
        id: 'format-removed',
        severity: { input: 'safe', output: 'review' },
        title: 'A text has no format any more',
        explanation: 'Consumers of a result may have read it by its format.',
        before: withProperty({ type: 'string', format: 'email' }),
        after: withProperty({ type: 'string' }),
        action: 'Tell consumers who read the text by its format, then refresh the snapshot.',
    },
    {
        id: 'format-changed',
        severity: { input: 'review', output: 'review' },
        title: 'A text has another format',
        explanation: '`format` is a note to most validators, but people and models follow it.',
        before: withProperty({ type: 'string', format: 'date' }),
        after: withProperty({ type: 'string', format: 'date-time' }),
        action: 'Make sure that the server takes both, then refresh the snapshot.',
    },
];

;// CONCATENATED MODULE: ./build/js/diff/catalogue/schema.js




const schema_READ = 'Read the new text as a model would, then refresh the snapshot.';
/** Rules about `inputSchema` (what callers may send) and `outputSchema` (what comes back). */
const SCHEMA_RULES = [
    ...PROPERTY_RULES,
    ...VALUE_RULES,
    ...LOGIC_RULES,
    {
        id: 'schema-unproven',
        severity: { input: 'breaking', output: 'breaking' },
        title: 'A schema changed, and it is not proven that callers are untouched',
        explanation: 'On the input side a call that validated may be refused now; on the output side a result may come that was excluded before. Everything that cannot be proven compatible counts as breaking: a gate must never hide a break. Not reported: another order of keys, of `required`, of `enum` or of a list of types, and writing down the dialect that applies anyway.',
        before: withProperty({ $ref: 'https://example.com/query.json' }),
        after: withProperty({ $ref: 'https://example.com/query-2.json' }),
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
        id: 'protocol-revision-added',
        severity: 'safe',
        title: 'The server lists a further revision of the protocol',
        explanation: 'Clients of the others still connect. Seen where both sides say what they support.',
        before: { supportedVersions: ['2025-06-18'] },
        after: { supportedVersions: ['2025-06-18', '2025-11-25'] },
        action: server_NOTHING,
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


/***/ })

};
