export const id = 195;
export const ids = [195];
export const modules = {

/***/ 9195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareContracts: () => (/* binding */ compareContracts)
});

// UNUSED EXPORTS: sortFindings, worstSeverity

// EXTERNAL MODULE: ./build/js/snapshot/normalise.js
var normalise = __webpack_require__(7329);
// EXTERNAL MODULE: ./build/js/snapshot/order.js
var order = __webpack_require__(7687);
// EXTERNAL MODULE: ./build/js/diff/comparable.js
var comparable = __webpack_require__(46);
// EXTERNAL MODULE: ./build/js/snapshot/canonical.js
var canonical = __webpack_require__(6605);
// EXTERNAL MODULE: ./build/js/snapshot/items.js
var items = __webpack_require__(4971);
// EXTERNAL MODULE: ./build/js/diff/make-finding.js + 7 modules
var make_finding = __webpack_require__(154);
;// CONCATENATED MODULE: ./build/js/diff/member.js
/** Every key of two objects once, those of the first first. */
function keysOfBoth(before, after) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}

// EXTERNAL MODULE: ./build/js/json.js
var json = __webpack_require__(4462);
// EXTERNAL MODULE: ./build/js/snapshot/hidden.js
var snapshot_hidden = __webpack_require__(8411);
;// CONCATENATED MODULE: ./build/js/diff/security.js


/** Characters of a text that are looked at: a server's text is bounded, but not small. */
const MAX_TEXT = 200_000;
/** Joiners inside an emoji, which hide nothing. */
const EMOJI_JOINER = /(?<=\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}]|\ufe0f)\u200d(?=\p{Extended_Pictographic})/gu;
/** Text in which nothing can hide, which most is. */
const PLAIN = /^[\t\n\r -~]*$/;
const URL_PATTERN = /\b(?:https?|wss?|ftp):\/\/[^\s"'`<>()[\]{}\\|^]{1,2000}/giu;
/** The address of a JSON Schema dialect, which generators write into every schema. */
const DIALECT = /^https?:\/\/json-schema\.org\/draft[-/][\w/-]{1,40}\/schema#?$/;
/** Phrases by which a text speaks to the model instead of describing a tool. On lower-case text with single spaces. */
const ADDRESSES_MODEL = [
    /\b(?:ignore|disregard|forget|override) (?:all |any |the |your |these |those )*(?:previous|prior|above|earlier|preceding|other|system|existing)\b/,
    /\b(?:do not|don't|never|must not|without) (?:ever )?(?:tell|telling|inform|informing|mention|mentioning|reveal|revealing|show|showing|notify|notifying|disclose|disclosing|ask|asking|alert|alerting)\b(?: \w+){0,4} (?:the |to the )?users?\b/,
    /\b(?:hide|conceal|keep) (?:this|it|that|these)(?: \w+){0,3} (?:from|secret)\b/,
    /<\/?(?:important|system|instructions?|secret|admin|critical|hidden|assistant)\b[^>]{0,80}>/,
    /\byou (?:must|should|shall|have to|need to) (?:always|first|never|now|call|use|read|send|include|invoke|run|execute|ignore|not)\b/,
    /\b(?:before|after|when|whenever) (?:using|calling|you use|you call|invoking|running) (?:this|any|other|the|another) (?:other )?(?:tool|function|server)s?\b[^.]{0,80}\b(?:read|send|call|include|pass|run|use|first)\b/,
    /\b(?:system prompt|developer message|you are (?:now )?(?:an? )?(?:ai|assistant|language model|llm|in developer mode))\b/,
    /~\/\.(?:ssh|aws|config|cursor|kube|npmrc|netrc)\b|\bid_rsa\b/,
];
/**
 * What new text that models read trips in the security lane, in the order of the catalogue: what `after` has and
 * `before` has not. Takes texts, or structures whose keys and texts count all. A hint to a reader, never a severity.
 */
function securityOf(before, after) {
    const old = textsOf(before);
    const now = textsOf(after);
    const ids = [];
    if (hasMoreHidden(old, now))
        ids.push('hidden-characters');
    const urls = urlsOf(now);
    const known = urls.size === 0 ? urls : urlsOf(old);
    if ([...urls].some((url) => !known.has(url)))
        ids.push('new-url');
    const plainNow = plain(now);
    const phrases = ADDRESSES_MODEL.filter((phrase) => phrase.test(plainNow));
    if (phrases.length > 0) {
        const plainOld = plain(old);
        if (!phrases.every((phrase) => phrase.test(plainOld)))
            ids.push('addresses-model');
    }
    return ids;
}
/** More of them, or others. */
function hasMoreHidden(before, after) {
    if (PLAIN.test(after))
        return false;
    const now = hiddenIn(after);
    if (now.length === 0)
        return false;
    const old = hiddenIn(before);
    const known = new Set(old);
    return now.length > old.length || now.some((char) => !known.has(char));
}
function hiddenIn(text) {
    return text.replace(EMOJI_JOINER, '').match(snapshot_hidden/* HIDDEN_CHARACTERS */.w) ?? [];
}
function urlsOf(text) {
    const urls = text.match(URL_PATTERN) ?? [];
    return new Set(urls.map((url) => url.replace(/[.,;:!?]{1,10}$/, '')));
}
/** Text as a model takes it: without hidden characters, compatibility forms and case. */
function plain(text) {
    if (PLAIN.test(text))
        return text.toLowerCase().replace(/\s+/g, ' ');
    return text
        .replace(snapshot_hidden/* HIDDEN_CHARACTERS */.w, '')
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[’‘]/g, "'")
        .replace(/\s+/g, ' ');
}
/** Every key and text of a value, on lines of their own, up to `MAX_TEXT` characters. */
function textsOf(value) {
    const texts = [];
    let room = MAX_TEXT;
    const take = (text) => {
        if (room <= 0)
            return;
        texts.push(text.slice(0, room));
        room -= text.length;
    };
    const visit = (node) => {
        if (room <= 0)
            return;
        if (typeof node === 'string') {
            if (!DIALECT.test(node))
                take(node);
        }
        else if (Array.isArray(node))
            node.forEach(visit);
        else if ((0,json/* isJsonObject */.O)(node)) {
            for (const [key, member] of Object.entries(node)) {
                take(key);
                visit(member);
            }
        }
    };
    if (value !== undefined)
        visit(value);
    return texts.join('\n');
}

;// CONCATENATED MODULE: ./build/js/diff/texts.js


/** A rule for a text that people or models read. An empty text is the same as none. */
function textRule(rule, what) {
    return (pair) => {
        const { subject, noun, pointer, before, after } = pair;
        if (isEmpty(before) && isEmpty(after))
            return [];
        return [
            (0,make_finding/* makeFinding */.MH)(rule, {
                subject,
                pointer,
                before,
                after,
                reason: `The ${what} of ${noun} ${howChanged(before, after)}.`,
                security: securityOf(before, after),
            }),
        ];
    };
}
/** `description`: its words, or only its white space. */
const descriptionRule = (pair) => {
    const { subject, noun, pointer, before, after } = pair;
    const sameWords = typeof before === 'string' && typeof after === 'string' && words(before) === words(after);
    if (!sameWords)
        return textRule('description-changed', 'description')(pair);
    const reason = `Only white space changed in the description of ${noun}.`;
    const change = { subject, pointer, before, after, reason };
    return [(0,make_finding/* makeFinding */.MH)('description-whitespace-changed', change)];
};
const titleRule = textRule('title-changed', 'title');
const itemNameRule = textRule('item-name-changed', 'name');
const mimeTypeRule = plainRule('mime-type-changed', 'MIME type');
const sizeRule = plainRule('size-changed', 'size');
/** Icons: no list is the same as an empty one. */
const iconsRule = ({ subject, noun, pointer, before, after }) => {
    if (isEmpty(before) && isEmpty(after))
        return [];
    const reason = `The icons of ${noun} changed.`;
    const security = securityOf(before, after).filter((id) => id === 'new-url');
    return [(0,make_finding/* makeFinding */.MH)('icons-changed', { subject, pointer, before, after, reason, security })];
};
/** A member that no rule knows. */
const fieldRule = (pair) => {
    const { subject, noun, pointer, before, after } = pair;
    const reason = `${pointer.slice(1)} of ${noun} ${fromTo(pair)}.`;
    return [
        (0,make_finding/* makeFinding */.MH)('field-changed', {
            subject,
            pointer,
            before,
            after,
            reason,
            security: securityOf(before, after),
        }),
    ];
};
function plainRule(rule, what) {
    return (pair) => {
        const { subject, noun, pointer, before, after } = pair;
        const reason = `The ${what} of ${noun} ${fromTo(pair)}.`;
        return [(0,make_finding/* makeFinding */.MH)(rule, { subject, pointer, before, after, reason })];
    };
}
/** `changed from "a" to "b"`, `was added`, `was removed`. */
function fromTo({ before, after }) {
    if (before === undefined)
        return `was added: ${(0,make_finding/* inWords */.r4)(after)}`;
    if (after === undefined)
        return `was removed: ${(0,make_finding/* inWords */.r4)(before)}`;
    return `changed from ${(0,make_finding/* inWords */.r4)(before)} to ${(0,make_finding/* inWords */.r4)(after)}`;
}
function howChanged(before, after) {
    if (isEmpty(before))
        return 'was added';
    return isEmpty(after) ? 'was removed' : 'is worded differently';
}
function isEmpty(value) {
    return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
function words(text) {
    return text.trim().replace(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./build/js/diff/members.js




/** Findings of every member that differs between two objects, each by its rule. */
function changedMembers(items, options) {
    const { subject, noun, pointer, rules, ignore } = options;
    return keysOfBoth(items.before, items.after).flatMap((key) => {
        if (ignore.has(key))
            return [];
        const before = Object.hasOwn(items.before, key) ? items.before[key] : undefined;
        const after = Object.hasOwn(items.after, key) ? items.after[key] : undefined;
        if ((0,canonical/* equalJson */.FS)(before, after))
            return [];
        const rule = rules.get(key) ?? fieldRule;
        return rule({ subject, noun, pointer: pointer + (0,make_finding/* segment */.mX)(key), before, after, items });
    });
}

;// CONCATENATED MODULE: ./build/js/diff/likeness.js

/** Words of a text that are compared. */
const MAX_WORDS = 400;
/**
 * How likely `after` is `before` under a new name. Evidence counts only where there is some: two tools without
 * description and parameters are not alike for that.
 */
function likeness(before, after) {
    const evidence = [];
    let score = 0;
    let weight = 0;
    const count = (share, of, words) => {
        score += share * of;
        weight += of;
        if (share >= 0.5)
            evidence.push(words);
    };
    const names = dice(bigrams(before.key), bigrams(after.key));
    count(names, 1, `the names are ${percent(names)} alike`);
    const one = textOf(before.item);
    const other = textOf(after.item);
    if (one !== '' || other !== '') {
        const share = one === other ? 1 : dice(wordsOf(one), wordsOf(other));
        count(share, 2, share === 1 ? 'the same description' : `descriptions ${percent(share)} alike`);
    }
    if (before.parameters.length > 0 || after.parameters.length > 0) {
        const share = dice(new Set(before.parameters), new Set(after.parameters));
        const same = share === 1 && (0,canonical/* equalJson */.FS)(schemaOf(before.item), schemaOf(after.item));
        count(same ? 1 : share * 0.9, 2, same ? 'the same parameters' : 'similar parameters');
    }
    return { score: score / weight, evidence };
}
function schemaOf(item) {
    return item.inputSchema ?? item.arguments;
}
function textOf(item) {
    const texts = [
        item.description,
        item.title,
        'uri' in item || 'uriTemplate' in item ? item.name : '',
    ];
    return texts.filter((text) => typeof text === 'string' && text !== '').join(' ');
}
function wordsOf(text) {
    const words = text
        .slice(0, 8000)
        .toLowerCase()
        .match(/[\p{L}\p{N}]{1,64}/gu) ?? [];
    return new Set(words.slice(0, MAX_WORDS));
}
/** Pairs of neighbouring characters, without case and separators: `getUser` and `get_user` have the same. */
function bigrams(name) {
    const plain = name
        .slice(0, 200)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
    const pairs = new Set();
    for (let i = 0; i + 1 < plain.length; i++)
        pairs.add(plain.slice(i, i + 2));
    return pairs;
}
/** Sørensen–Dice: 1 for equal sets, 0 for disjoint or empty ones. */
function dice(a, b) {
    if (a.size + b.size === 0)
        return 0;
    let shared = 0;
    for (const element of a)
        if (b.has(element))
            shared++;
    return (2 * shared) / (a.size + b.size);
}
function percent(share) {
    return `${Math.round(share * 100)} %`;
}

;// CONCATENATED MODULE: ./build/js/diff/renames.js



/** Below this, two items are separate. */
const THRESHOLD = 0.6;
/** Pairs that are looked at: with more items gone and new than this allows, only equal contents are matched. */
const MAX_PAIRS = 10_000;
/**
 * Finds which removed item lives on under a new name: first those whose content is the same and belongs to no other,
 * then the likest pairs. Each item is in one pair at most. Linear but for a bounded number of pairs.
 */
function findRenames(removed, added, nameMember) {
    const renames = sameContent(removed, added, nameMember);
    const taken = new Set(renames.flatMap(({ before, after }) => [before, after]));
    const gone = removed.filter((candidate) => !taken.has(candidate));
    const fresh = added.filter((candidate) => !taken.has(candidate));
    if (gone.length * fresh.length > MAX_PAIRS)
        return renames;
    const pairs = gone.flatMap((before) => fresh.map((after) => ({ before, after, ...likeness(before, after) })));
    const likely = pairs
        .filter(({ score }) => score >= THRESHOLD)
        .sort((a, b) => b.score - a.score ||
        (0,order/* compareCodePoints */.O)(a.before.key, b.before.key) ||
        (0,order/* compareCodePoints */.O)(a.after.key, b.after.key));
    for (const { before, after, evidence } of likely) {
        if (taken.has(before) || taken.has(after))
            continue;
        taken.add(before).add(after);
        renames.push({ before, after, evidence });
    }
    return renames;
}
/** Pairs that differ in nothing but the name, where there is something to differ in and only one of each. */
function sameContent(removed, added, nameMember) {
    const gone = byContent(removed, nameMember);
    const fresh = byContent(added, nameMember);
    const renames = [];
    for (const [content, [before, ...twins]] of gone) {
        const [after, ...others] = fresh.get(content) ?? [];
        if (!before || !after || twins.length > 0 || others.length > 0 || !tells(before))
            continue;
        renames.push({ before, after, evidence: ['everything but the name is the same'] });
    }
    return renames;
}
function byContent(candidates, nameMember) {
    const groups = new Map();
    for (const candidate of candidates) {
        const members = Object.entries(candidate.item).filter(([key]) => key !== nameMember);
        const content = (0,canonical/* canonicalJson */.dj)(Object.fromEntries(members));
        const group = groups.get(content);
        if (group)
            group.push(candidate);
        else
            groups.set(content, [candidate]);
    }
    return groups;
}
/** Whether an item says enough about itself to be recognised. */
function tells({ item, parameters }) {
    return parameters.length > 0 || (typeof item.description === 'string' && item.description !== '');
}

;// CONCATENATED MODULE: ./build/js/diff/templates.js
/** Names of variables that are told apart in one template; a hostile one may hold any number. */
const MAX_VARIABLES = 1000;
/**
 * The variables of a URI template (RFC 6570), sorted, each once: `{+path}` and `{path:3}` both name `path`.
 */
function templateVariables(template) {
    const names = new Set();
    for (const [, expression] of template.matchAll(/\{([^{}]{1,2000})\}/g)) {
        for (const variable of expression.replace(/^[+#./;?&=,!@|]/, '').split(',')) {
            if (names.size < MAX_VARIABLES)
                names.add(variable.replace(/\*$|:\d{1,5}$/, ''));
        }
    }
    return [...names].sort();
}
/** Whether two URI templates take the same variables. */
function sameVariables(before, after) {
    return templateVariables(before).join(',') === templateVariables(after).join(',');
}

;// CONCATENATED MODULE: ./build/js/diff/compare-items.js








/** Findings of one list: what is gone, new, renamed, served twice, and what changed inside the items on both sides. */
function compareItems(kind, before, after) {
    const old = (0,items/* groupByKey */.k5)(kind.list, before);
    const now = (0,items/* groupByKey */.k5)(kind.list, after);
    const findings = [];
    const removed = [];
    const added = [];
    for (const [key, group] of old) {
        const others = now.get(key);
        if (others)
            findings.push(...compareGroups(kind, key, group, others));
        else
            removed.push(candidate(kind, key, group));
    }
    for (const [key, group] of now) {
        if (!old.has(key))
            added.push(candidate(kind, key, group));
        if (!old.has(key) && group.length > 1)
            findings.push(duplicated(kind, key, [], group));
    }
    const renames = findRenames(removed, added, items/* ITEM_KEY */.yn[kind.list]);
    const matched = new Set(renames.flatMap(({ before: a, after: b }) => [a, b]));
    for (const rename of renames)
        findings.push(renamed(kind, rename));
    for (const gone of removed)
        if (!matched.has(gone))
            findings.push(removal(kind, gone));
    for (const fresh of added)
        if (!matched.has(fresh))
            findings.push(addition(kind, fresh));
    return findings;
}
/** Items of one name: equal ones are paired first, the rest in the order of their canonical text. */
function compareGroups(kind, key, before, after) {
    const pairs = [];
    if (before.length === 1 && after.length === 1)
        pairs.push([before[0], after[0]]);
    else {
        const left = withoutEqual(before, after);
        const right = withoutEqual(after, before);
        for (let i = 0; i < Math.min(left.length, right.length); i++)
            pairs.push([left[i], right[i]]);
    }
    const subject = (0,items/* subjectOf */.et)(kind.list, key);
    const ignore = new Set([items/* ITEM_KEY */.yn[kind.list]]);
    const noun = `${kind.noun} ${(0,make_finding/* inWords */.r4)(key)}`;
    const findings = pairs.flatMap(([a, b]) => (0,canonical/* equalJson */.FS)(a, b)
        ? []
        : changedMembers({ before: a, after: b }, { subject, noun, pointer: '', rules: kind.members, ignore }));
    if (before.length !== after.length) {
        findings.push(duplicated(kind, key, before, after));
    }
    return findings;
}
/** The items that have no equal one on the other side, each counted once, in a fixed order. */
function withoutEqual(items, others) {
    const counts = new Map();
    for (const other of others) {
        const text = (0,canonical/* canonicalJson */.dj)(other);
        counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return items
        .map((item) => ({ item, text: (0,canonical/* canonicalJson */.dj)(item) }))
        .filter(({ text }) => {
        const left = counts.get(text) ?? 0;
        counts.set(text, left - 1);
        return left <= 0;
    })
        .sort((a, b) => (0,order/* compareCodePoints */.O)(a.text, b.text))
        .map(({ item }) => item);
}
/** Of several items of one name the one whose canonical text is first stands for them. */
function candidate(kind, key, group) {
    const item = group.length === 1 ? group[0] : withoutEqual(group, [])[0];
    return { key, item, parameters: kind.parameters(item) };
}
function duplicated(kind, key, before, after) {
    return (0,make_finding/* makeFinding */.MH)('duplicate-name', {
        subject: (0,items/* subjectOf */.et)(kind.list, key),
        pointer: (0,make_finding/* segment */.mX)(items/* ITEM_KEY */.yn[kind.list]),
        before: before.length,
        after: after.length,
        reason: `The ${kind.noun} ${(0,make_finding/* inWords */.r4)(key)} is served ${times(after)}, before ${times(before)}: which of them clients use is open.`,
        security: securityOf([...before], [...after]),
    });
}
function times({ length }) {
    return length === 0 ? 'never' : length === 1 ? 'once' : `${length} times`;
}
function removal(kind, { key, item }) {
    return (0,make_finding/* makeFinding */.MH)(kind.rules.removed, {
        subject: (0,items/* subjectOf */.et)(kind.list, key),
        before: item,
        reason: `The ${kind.noun} ${(0,make_finding/* inWords */.r4)(key)} is gone.`,
    });
}
function addition(kind, { key, item }) {
    return (0,make_finding/* makeFinding */.MH)(kind.rules.added, {
        subject: (0,items/* subjectOf */.et)(kind.list, key),
        after: item,
        reason: `The ${kind.noun} ${(0,make_finding/* inWords */.r4)(key)} is new.`,
        security: securityOf(undefined, item),
    });
}
function renamed(kind, { before, after, evidence }) {
    const isTemplate = kind.list === 'resourceTemplates';
    const variables = isTemplate && !sameVariables(before.key, after.key);
    const rule = variables ? 'uri-template-variables-changed' : kind.rules.renamed;
    const why = evidence.length === 0 ? '' : `: ${evidence.join(', ')}`;
    return (0,make_finding/* makeFinding */.MH)(rule, {
        subject: (0,items/* subjectOf */.et)(kind.list, before.key),
        pointer: (0,make_finding/* segment */.mX)(items/* ITEM_KEY */.yn[kind.list]),
        before: before.key,
        after: after.key,
        reason: variables
            ? `The ${kind.noun} ${(0,make_finding/* inWords */.r4)(before.key)} became ${(0,make_finding/* inWords */.r4)(after.key)}, which takes other variables.`
            : `The ${kind.noun} ${(0,make_finding/* inWords */.r4)(before.key)} is gone; ${(0,make_finding/* inWords */.r4)(after.key)} is probably its new name${why}.`,
        security: securityOf(before.item, after.item),
    });
}

;// CONCATENATED MODULE: ./build/js/diff/annotations.js






/** What an absent hint of a tool means (ToolAnnotations of the specification). */
const TOOL_DEFAULTS = new Map([
    ['readOnlyHint', false],
    ['destructiveHint', true],
    ['idempotentHint', false],
    ['openWorldHint', true],
]);
/** Annotations of a tool: compared one by one, after the defaults are filled in. */
const toolAnnotationsRule = annotationsRule(TOOL_DEFAULTS);
/** Annotations of a resource or template (`audience`, `priority`, …): they have no defaults. */
const plainAnnotationsRule = annotationsRule(new Map());
/** Members of `_meta`, one by one. */
const metaRule = ({ subject, noun, pointer, before, after }) => changedKeys(before, after, new Map()).map(({ key, was, is }) => (0,make_finding/* makeFinding */.MH)('meta-changed', {
    subject,
    pointer: pointer + (0,make_finding/* segment */.mX)(key),
    before: was,
    after: is,
    reason: `_meta ${JSON.stringify(key)} of ${noun} ${fromTo({ before: was, after: is })}.`,
}));
function annotationsRule(defaults) {
    return ({ subject, noun, pointer, before, after }) => {
        const turned = defaults.size > 0 && turnedDestructive(before, after);
        return changedKeys(before, after, defaults).map(({ key, was, is }) => {
            const security = key === 'title' ? securityOf(was, is) : [];
            if (turned && key === 'readOnlyHint')
                security.push('read-only-turned-destructive');
            return (0,make_finding/* makeFinding */.MH)('annotation-changed', {
                subject,
                pointer: pointer + (0,make_finding/* segment */.mX)(key),
                before: was,
                after: is,
                reason: `The annotation ${key} of ${noun} ${fromTo({ before: was, after: is })}.`,
                security,
            });
        });
    };
}
function changedKeys(before, after, defaults) {
    const left = membersOf(before);
    const right = membersOf(after);
    return keysOfBoth(left, right)
        .map((key) => ({
        key,
        was: Object.hasOwn(left, key) ? left[key] : defaults.get(key),
        is: Object.hasOwn(right, key) ? right[key] : defaults.get(key),
    }))
        .filter(({ was, is }) => !(0,canonical/* equalJson */.FS)(was, is));
}
/** What is not an object stands under an empty key: it changes as a whole. */
function membersOf(value) {
    if (value === undefined)
        return {};
    return (0,json/* isJsonObject */.O)(value) ? value : { '': value };
}
function turnedDestructive(before, after) {
    const hint = (value, key) => {
        const members = membersOf(value);
        return Object.hasOwn(members, key) ? members[key] : TOOL_DEFAULTS.get(key);
    };
    return (hint(before, 'readOnlyHint') === true &&
        hint(after, 'readOnlyHint') !== true &&
        hint(after, 'destructiveHint') !== false);
}

;// CONCATENATED MODULE: ./build/js/diff/prompts.js






/** `arguments`: by name; the order means nothing, and none is the same as an empty list. */
const argumentsRule = (pair) => {
    const before = argumentsOf(pair.before);
    const after = argumentsOf(pair.after);
    const findings = [];
    for (const [id, argument] of before) {
        const now = after.get(id);
        findings.push(...(now ? changed(pair, argument, now) : [removed(pair, argument)]));
    }
    for (const [id, argument] of after) {
        if (!before.has(id))
            findings.push(added(pair, argument));
    }
    return findings;
};
function changed(pair, was, is) {
    const pointer = `${pair.pointer}/${was.index}`;
    const noun = `argument ${(0,make_finding/* inWords */.r4)(was.name)} of ${pair.noun}`;
    const findings = [];
    const before = isRequired(was);
    const after = isRequired(is);
    if (before !== after) {
        const rule = after ? 'prompt-argument-became-required' : 'prompt-argument-became-optional';
        const reason = `The ${noun} ${after ? 'was optional and is now required' : 'is no longer required'}.`;
        const at = { subject: pair.subject, pointer: `${pointer}/required`, before, after };
        findings.push((0,make_finding/* makeFinding */.MH)(rule, { ...at, reason }));
    }
    const texts = changedMembers({ before: was.value, after: is.value }, { subject: pair.subject, noun, pointer, rules: ARGUMENT_RULES, ignore: ARGUMENT_KEYS });
    return [...findings, ...texts];
}
function removed({ subject, pointer, noun }, argument) {
    return (0,make_finding/* makeFinding */.MH)('prompt-argument-removed', {
        subject,
        pointer: `${pointer}/${argument.index}`,
        before: argument.value,
        reason: `The argument ${(0,make_finding/* inWords */.r4)(argument.name)} of ${noun} is gone.`,
    });
}
/** The place of an argument that is not in the snapshot is the list that it would be in. */
function added({ subject, pointer, noun }, argument) {
    const required = isRequired(argument);
    return (0,make_finding/* makeFinding */.MH)(required ? 'prompt-argument-added-required' : 'prompt-argument-added', {
        subject,
        pointer,
        after: argument.value,
        reason: required
            ? `The ${noun} now wants the argument ${(0,make_finding/* inWords */.r4)(argument.name)}: calls without it fail.`
            : `The ${noun} takes one more optional argument, ${(0,make_finding/* inWords */.r4)(argument.name)}.`,
        security: securityOf(undefined, argument.value),
    });
}
function isRequired({ value }) {
    return value.required === true;
}
/** Arguments by name; of two with one name the first counts, and the second stands beside it under its index. */
function argumentsOf(value) {
    const result = new Map();
    for (const [index, entry] of (Array.isArray(value) ? value : []).entries()) {
        const member = (0,json/* isJsonObject */.O)(entry) ? entry : { name: `#${index}`, value: entry };
        const name = typeof member.name === 'string' ? member.name : '';
        result.set(result.has(name) ? `${name}#${index}` : name, { name, index, value: member });
    }
    return result;
}
const ARGUMENT_KEYS = new Set(['name', 'required']);
const ARGUMENT_RULES = new Map([
    ['description', descriptionRule],
    ['title', titleRule],
]);
/** What a prompt's members mean when they change. */
const PROMPT_RULES = new Map([
    ['description', descriptionRule],
    ['title', titleRule],
    ['arguments', argumentsRule],
    ['icons', iconsRule],
    ['_meta', metaRule],
]);
/** What callers give a prompt: the names of its arguments. */
function promptParameters(prompt) {
    return [...argumentsOf(prompt.arguments).values()].map(({ name }) => name);
}

;// CONCATENATED MODULE: ./build/js/diff/resources.js


/** What the members of a resource, or of a resource template, mean when they change. */
const RESOURCE_RULES = new Map([
    ['name', itemNameRule],
    ['description', descriptionRule],
    ['title', titleRule],
    ['mimeType', mimeTypeRule],
    ['size', sizeRule],
    ['annotations', plainAnnotationsRule],
    ['icons', iconsRule],
    ['_meta', metaRule],
]);

;// CONCATENATED MODULE: ./build/js/diff/schema-keywords.js
const FORMS = new Map([
    ...schema_keywords_forms('map', 'properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'),
    ...schema_keywords_forms('map', 'dependencies'),
    ...schema_keywords_forms('schemas', 'allOf', 'anyOf', 'oneOf', 'prefixItems'),
    ...schema_keywords_forms('schema', 'items', 'additionalItems', 'additionalProperties', 'propertyNames'),
    ...schema_keywords_forms('schema', 'unevaluatedItems', 'unevaluatedProperties', 'contains', 'contentSchema'),
    ...schema_keywords_forms('schema', 'not', 'if', 'then', 'else'),
    ...schema_keywords_forms('set', 'required', 'enum', 'type'),
    ...schema_keywords_forms('sets', 'dependentRequired'),
    ...schema_keywords_forms('note', 'title', 'description', '$comment', 'examples', 'default'),
    ...schema_keywords_forms('note', 'deprecated', 'readOnly', 'writeOnly', 'x-mcp-header'),
]);
const NOTE_RULES = new Map([
    ['title', 'schema-title-changed'],
    ['description', 'schema-description-changed'],
    ['$comment', 'schema-description-changed'],
    ['examples', 'schema-examples-changed'],
    ['default', 'default-changed'],
    ['deprecated', 'schema-deprecated-changed'],
    ['readOnly', 'schema-deprecated-changed'],
    ['writeOnly', 'schema-deprecated-changed'],
    ['x-mcp-header', 'x-mcp-header-changed'],
]);
/** The dialect that MCP assumes where `$schema` is absent. */
const DEFAULT_DIALECT = 'https://json-schema.org/draft/2020-12/schema';
function formOf(keyword) {
    return FORMS.get(keyword) ?? 'data';
}
/** The rule for a changed note. */
function noteRule(keyword) {
    return NOTE_RULES.get(keyword);
}
function schema_keywords_forms(form, ...keywords) {
    return keywords.map((keyword) => [keyword, form]);
}

;// CONCATENATED MODULE: ./build/js/diff/schema-places.js





/**
 * Where two schemas differ, in document order. Rewrites that mean the same give no place: another order of keys, of
 * `required`, `enum` or `type`; a type in a list of its own; no `properties` or `required` instead of empty ones; the
 * default dialect named or not.
 */
function schemaPlaces(before, after, pointer) {
    const places = [];
    compareSchema(before, after, { pointer, key: pointer.slice(pointer.lastIndexOf('/') + 1) });
    return places;
    function compareSchema(left, right, at) {
        if ((0,canonical/* equalJson */.FS)(left, right))
            return;
        if (!(0,json/* isJsonObject */.O)(left) || !(0,json/* isJsonObject */.O)(right)) {
            places.push({ ...at, before: left, after: right });
            return;
        }
        for (const key of keysOfBoth(left, right)) {
            compareKeyword(own(left, key), own(right, key), {
                pointer: at.pointer + (0,make_finding/* segment */.mX)(key),
                key,
            });
        }
    }
    function compareKeyword(left, right, at) {
        if ((0,canonical/* equalJson */.FS)(left, right))
            return;
        const place = { ...at, before: left, after: right };
        switch (formOf(at.key)) {
            case 'note':
                places.push({ ...place, note: noteRule(at.key) });
                return;
            case 'set':
                if (!sameSet(orEmpty(left, at.key), orEmpty(right, at.key)))
                    places.push(place);
                return;
            case 'sets':
                compareMembers(left, right, place, (a, b, inner) => {
                    if (!sameSet(a, b))
                        places.push({ ...inner, before: a, after: b });
                });
                return;
            case 'map':
                compareMembers(left, right, place, compareSchema);
                return;
            case 'schemas':
            case 'schema':
                if (Array.isArray(left) && Array.isArray(right) && left.length === right.length) {
                    for (const [index, item] of left.entries()) {
                        compareSchema(item, right[index], {
                            pointer: at.pointer + (0,make_finding/* segment */.mX)(index),
                            key: at.key,
                        });
                    }
                }
                else
                    compareSchema(left, right, at);
                return;
            case 'data':
                if (at.key !== '$schema' || dialect(left) !== dialect(right))
                    places.push(place);
        }
    }
    /** Members of an object of schemas or sets; an absent object is an empty one. */
    function compareMembers(left, right, place, compare) {
        const a = left === undefined ? {} : left;
        const b = right === undefined ? {} : right;
        if (!(0,json/* isJsonObject */.O)(a) || !(0,json/* isJsonObject */.O)(b)) {
            places.push(place);
            return;
        }
        for (const key of keysOfBoth(a, b)) {
            const one = own(a, key);
            const other = own(b, key);
            if (!(0,canonical/* equalJson */.FS)(one, other)) {
                compare(one, other, { pointer: place.pointer + (0,make_finding/* segment */.mX)(key), key });
            }
        }
    }
}
function own(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
function sameSet(left, right) {
    const a = schema_places_elements(left);
    const b = schema_places_elements(right);
    return a !== undefined && b !== undefined && a.size === b.size && [...a].every((e) => b.has(e));
}
/** No `required` is an empty one; no `enum` and no `type` are not. */
function orEmpty(value, key) {
    return value === undefined && key === 'required' ? [] : value;
}
function schema_places_elements(value) {
    if (value === undefined)
        return undefined;
    return new Set((Array.isArray(value) ? value : [value]).map((item) => (0,canonical/* canonicalJson */.dj)(item)));
}
function dialect(value) {
    const uri = value === undefined ? DEFAULT_DIALECT : value;
    return typeof uri === 'string' ? uri.replace(/#$/, '') : (0,canonical/* canonicalJson */.dj)(uri);
}

;// CONCATENATED MODULE: ./build/js/diff/schema-unproven.js




/** Findings of one rule in one schema. Beyond it, one finding at the place that holds all the rest. */
const MAX_PLACES = 20;
/**
 * A changed `inputSchema` or `outputSchema`: every place that differs is unproven, hence breaking, unless it only says
 * something about the schema. Nothing here knows what a keyword means; a finding is never wrong by being silent.
 */
function schemaRule(direction) {
    return (pair) => {
        const places = schemaPlaces(pair.before, pair.after, pair.pointer);
        const byRule = new Map();
        for (const place of places) {
            const rule = place.note ?? 'schema-unproven';
            const group = byRule.get(rule);
            if (group)
                group.push(place);
            else
                byRule.set(rule, [place]);
        }
        return [...byRule].flatMap(([rule, group]) => atMost(group, pair).map((place) => (0,make_finding/* makeFinding */.MH)(rule, {
            subject: pair.subject,
            direction,
            pointer: place.pointer,
            before: place.before,
            after: place.after,
            reason: reasonFor(place, pair, direction),
            confidence: place.note === undefined ? 'unproven' : 'rule',
            security: securityOf(place.before, place.after),
        })));
    };
}
/** The first places, and the rest as one: the smallest part of the schema that holds them. */
function atMost(places, pair) {
    if (places.length <= MAX_PLACES)
        return places;
    const rest = places.slice(MAX_PLACES - 1);
    const pointer = commonParent(rest.map((place) => place.pointer));
    const note = rest[0].note;
    return [
        ...places.slice(0, MAX_PLACES - 1),
        {
            pointer,
            key: '',
            ...(note === undefined ? {} : { note }),
            before: resolve(pair.items.before, pointer),
            after: resolve(pair.items.after, pointer),
            places: rest.length,
        },
    ];
}
function reasonFor(place, pair, direction) {
    const where = place.pointer.slice(1);
    const what = place.places === undefined
        ? (listChange(place, pair.noun) ?? `${where} of ${pair.noun} ${fromTo(place)}`)
        : `${place.places} more places changed inside ${where} of ${pair.noun}`;
    return `${what}.${place.note ? '' : unproven(direction)}`;
}
function unproven(direction) {
    return direction === 'input'
        ? ' It is not proven that every call that worked still works.'
        : ' It is not proven that every result was possible before.';
}
/** What came and went in a list in which order means nothing: `query is now required`. */
function listChange({ key, pointer, before, after }, noun) {
    if (key !== 'required' && key !== 'enum')
        return undefined;
    const old = listOf(before);
    const now = listOf(after);
    if (!old || !now)
        return undefined;
    const parent = pointer.slice(1, pointer.lastIndexOf('/'));
    const added = now.filter((item) => !old.includes(item)).slice(0, 5);
    const removed = old.filter((item) => !now.includes(item)).slice(0, 5);
    const parts = [];
    if (key === 'required') {
        if (added.length > 0)
            parts.push(`${names(added)} became required`);
        if (removed.length > 0)
            parts.push(`${names(removed)} is no longer required`);
    }
    else if (before !== undefined && after !== undefined) {
        if (added.length > 0)
            parts.push(`${names(added)} was added to the allowed values`);
        if (removed.length > 0)
            parts.push(`${names(removed)} is no longer an allowed value`);
    }
    return parts.length === 0 ? undefined : `In ${parent} of ${noun}, ${parts.join(', and ')}`;
}
function listOf(value) {
    if (value === undefined)
        return [];
    // Longer lists are not told apart one by one.
    return Array.isArray(value) && value.length <= 200 ? value : undefined;
}
function names(values) {
    return values.map((value) => (0,make_finding/* inWords */.r4)(value)).join(', ');
}
function commonParent(pointers) {
    let common = pointers[0].split('/');
    for (const pointer of pointers) {
        const segments = pointer.split('/');
        const length = common.findIndex((part, index) => part !== segments[index]);
        if (length >= 0)
            common = common.slice(0, length);
    }
    return common.join('/');
}
function resolve(item, pointer) {
    let node = item;
    for (const part of pointer.split('/').slice(1)) {
        if (typeof node !== 'object' || node === null)
            return undefined;
        const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
        node = Object.hasOwn(node, key) ? node[key] : undefined;
    }
    return node;
}

;// CONCATENATED MODULE: ./build/js/diff/tools.js








/** `outputSchema`: there or not is a rule of its own; a change is the schema comparison's. */
const outputSchemaRule = (pair) => {
    const { subject, noun, pointer, before, after } = pair;
    if (before !== undefined && after !== undefined)
        return schemaRule('output')(pair);
    const rule = before === undefined ? 'output-schema-added' : 'output-schema-removed';
    const reason = before === undefined
        ? `The ${noun} now says what it returns.`
        : `The ${noun} no longer says what it returns: consumers of its results can rely on nothing.`;
    const security = securityOf(before, after);
    const change = { subject, pointer, before, after, reason, security };
    return [(0,make_finding/* makeFinding */.MH)(rule, { ...change, direction: 'output' })];
};
/** `execution`: task support first, the rest member by member. */
const executionRule = ({ subject, noun, pointer, before, after }) => {
    const left = (0,json/* isJsonObject */.O)(before) ? before : {};
    const right = (0,json/* isJsonObject */.O)(after) ? after : {};
    const findings = [];
    for (const key of keysOfBoth(left, right)) {
        const was = Object.hasOwn(left, key) ? left[key] : undefined;
        const is = Object.hasOwn(right, key) ? right[key] : undefined;
        if ((0,canonical/* equalJson */.FS)(was, is))
            continue;
        const at = { subject, pointer: pointer + (0,make_finding/* segment */.mX)(key), before: was, after: is };
        if (key === 'taskSupport')
            findings.push(...taskSupport(at, noun));
        else {
            const reason = `execution.${key} of ${noun} ${fromTo(at)}.`;
            findings.push((0,make_finding/* makeFinding */.MH)('execution-changed', { ...at, reason }));
        }
    }
    return findings;
};
/** Absent is `forbidden`; what is no known level is taken for the strictest. */
function taskSupport(change, noun) {
    const was = level(change.before);
    const is = level(change.after);
    if (was === is)
        return [];
    if (is === 'required') {
        const reason = `The ${noun} can only be called as a task now: clients without tasks can no longer call it.`;
        return [(0,make_finding/* makeFinding */.MH)('task-support-required', { ...change, reason })];
    }
    if (is === 'forbidden') {
        const reason = `The ${noun} can no longer be called as a task.`;
        return [(0,make_finding/* makeFinding */.MH)('task-support-removed', { ...change, reason })];
    }
    const reason = `The ${noun} can now be called with and without a task.`;
    return [(0,make_finding/* makeFinding */.MH)('task-support-added', { ...change, reason })];
}
function level(value) {
    if (value === undefined || value === 'forbidden')
        return 'forbidden';
    return value === 'optional' ? 'optional' : 'required';
}
/** What a tool's members mean when they change. */
const TOOL_RULES = new Map([
    ['description', descriptionRule],
    ['title', titleRule],
    ['inputSchema', schemaRule('input')],
    ['outputSchema', outputSchemaRule],
    ['annotations', toolAnnotationsRule],
    ['execution', executionRule],
    ['icons', iconsRule],
    ['_meta', metaRule],
]);
/** What callers give a tool, for finding its new name: the properties of its input. */
function toolParameters(tool) {
    const schema = tool.inputSchema;
    const properties = (0,json/* isJsonObject */.O)(schema) ? schema.properties : undefined;
    return (0,json/* isJsonObject */.O)(properties) ? Object.keys(properties) : [];
}

;// CONCATENATED MODULE: ./build/js/diff/kinds.js




const KINDS = [
    {
        list: 'tools',
        noun: 'tool',
        rules: { added: 'tool-added', removed: 'tool-removed', renamed: 'tool-renamed' },
        members: TOOL_RULES,
        parameters: toolParameters,
    },
    {
        list: 'prompts',
        noun: 'prompt',
        rules: { added: 'prompt-added', removed: 'prompt-removed', renamed: 'prompt-renamed' },
        members: PROMPT_RULES,
        parameters: promptParameters,
    },
    {
        list: 'resources',
        noun: 'resource',
        rules: { added: 'resource-added', removed: 'resource-removed', renamed: 'resource-renamed' },
        members: RESOURCE_RULES,
        parameters: () => [],
    },
    {
        list: 'resourceTemplates',
        noun: 'resource template',
        rules: {
            added: 'resource-template-added',
            removed: 'resource-template-removed',
            renamed: 'resource-template-renamed',
        },
        members: RESOURCE_RULES,
        parameters: ({ uriTemplate }) => typeof uriTemplate === 'string' ? templateVariables(uriTemplate) : [],
    },
];

;// CONCATENATED MODULE: ./build/js/diff/server.js







const subject = 'server';
/** Findings about what belongs to no item: capabilities, instructions, eras and revisions of the protocol. */
function compareServer(before, after) {
    return [
        ...compareCapabilities(before.capabilities, after.capabilities, '/capabilities'),
        ...compareInstructions(before.instructions, after.instructions),
        ...compareEras(before.context, after.context),
        ...compareRevisions(before.context, after.context),
    ];
}
function compareCapabilities(before, after, pointer) {
    return keysOfBoth(before, after).flatMap((key) => {
        const was = declared(before, key);
        const is = declared(after, key);
        if ((0,canonical/* equalJson */.FS)(was, is))
            return [];
        const at = { subject, pointer: pointer + (0,make_finding/* segment */.mX)(key), before: was, after: is };
        const name = at.pointer.slice('/capabilities/'.length).replaceAll('/', '.');
        if ((0,json/* isJsonObject */.O)(was) && (0,json/* isJsonObject */.O)(is))
            return compareCapabilities(was, is, at.pointer);
        if (was === undefined) {
            return [(0,make_finding/* makeFinding */.MH)('capability-added', { ...at, reason: `The capability ${name} is new.` })];
        }
        if (is === undefined) {
            const reason = `The capability ${name} is no longer declared.`;
            return [(0,make_finding/* makeFinding */.MH)('capability-removed', { ...at, reason })];
        }
        const reason = `In the capabilities, ${name} ${fromTo(at)}. What that means for clients is not known.`;
        return [(0,make_finding/* makeFinding */.MH)('capability-changed', { ...at, reason, confidence: 'unproven' })];
    });
}
/** A capability of `false` is one that is not declared. */
function declared(capabilities, key) {
    const value = Object.hasOwn(capabilities, key) ? capabilities[key] : undefined;
    return value === false ? undefined : value;
}
function compareInstructions(before = '', after = '') {
    if (before === after)
        return [];
    const how = before === '' ? 'are new' : after === '' ? 'are gone' : 'are worded differently';
    return [
        (0,make_finding/* makeFinding */.MH)('instructions-changed', {
            subject,
            pointer: '/instructions',
            before,
            after,
            reason: `The server's instructions ${how}.`,
            security: securityOf(before, after),
        }),
    ];
}
/** An era that was not asked is neither gone nor new. */
function compareEras(before, after) {
    const findings = [];
    for (const [index, { era, protocolVersion }] of before.eras.entries()) {
        const now = after.eras.find((other) => other.era === era);
        const pointer = `/context/eras/${index}`;
        if (now && now.protocolVersion !== protocolVersion) {
            findings.push(revisionChanged(pointer, protocolVersion, now.protocolVersion));
        }
        else if (!now && after.eras.length > 0 && wasAsked(after, era)) {
            findings.push((0,make_finding/* makeFinding */.MH)('era-dropped', {
                subject,
                pointer,
                before: protocolVersion,
                reason: `The ${era} era of the protocol (${protocolVersion}) no longer answers: its clients cannot connect.`,
            }));
        }
    }
    for (const { era, protocolVersion } of after.eras) {
        if (before.eras.length === 0 || before.eras.some((other) => other.era === era))
            continue;
        const first = before.eras[0].protocolVersion;
        findings.push(wasAsked(before, era)
            ? (0,make_finding/* makeFinding */.MH)('era-added', {
                subject,
                pointer: '/context/eras',
                after: protocolVersion,
                reason: `The ${era} era of the protocol (${protocolVersion}) now answers too.`,
            })
            : revisionChanged('/context/eras/0', first, protocolVersion));
    }
    return findings;
}
function wasAsked({ erasAsked }, era) {
    return erasAsked?.includes(era) ?? true;
}
/** Revisions that a server no longer lists, in an era that still answers. */
function compareRevisions(before, after) {
    const now = after.supportedVersions;
    if (!before.supportedVersions || !now)
        return [];
    const told = new Set(before.eras.map(({ protocolVersion }) => protocolVersion));
    return before.supportedVersions
        .filter((version) => !now.includes(version) && !told.has(version))
        .filter((version) => after.eras.some(({ era }) => era === (0,normalise/* eraOf */.eU)(version)))
        .map((version) => revisionChanged('/context/eras', version, undefined));
}
function revisionChanged(pointer, before, after) {
    const reason = after
        ? `The protocol is negotiated in revision ${after}, before ${before}.`
        : `The server no longer supports revision ${before} of the protocol.`;
    return (0,make_finding/* makeFinding */.MH)('protocol-revision-changed', { subject, pointer, before, after, reason });
}

;// CONCATENATED MODULE: ./build/js/diff/compare.js






/** The worst is first. */
const RANK = { breaking: 0, review: 1, safe: 2 };
/**
 * What changed between two contracts, worst first and in a fixed order; or why they cannot be compared. Contracts of
 * different eras are compared in the era-neutral form. Equal contracts give no finding, and so do contracts that differ
 * only in order, in what the specification's defaults say anyway, or in the server's name and version.
 */
function compareContracts(before, after, options) {
    const obstacle = (0,comparable/* whyNotComparable */.a)(before, after);
    if (obstacle)
        return obstacle;
    const old = (0,normalise/* primaryEra */.Fk)(before);
    const now = (0,normalise/* primaryEra */.Fk)(after);
    const neutral = old !== undefined && now !== undefined && old !== now;
    const left = withResources(neutral ? (0,normalise/* neutralContract */.KF)(before) : before, options.resources);
    const right = withResources(neutral ? (0,normalise/* neutralContract */.KF)(after) : after, options.resources);
    const findings = [
        ...KINDS.flatMap((kind) => compareItems(kind, left[kind.list], right[kind.list])),
        ...compareServer(left, right),
    ];
    return { comparable: true, findings: sortFindings(findings) };
}
/** Findings worst first, then by subject, place and rule; each once. */
function sortFindings(findings) {
    const unique = new Map(findings.map((finding) => [finding.fingerprint, finding]));
    return [...unique.values()].sort((a, b) => RANK[a.severity] - RANK[b.severity] ||
        (0,order/* compareCodePoints */.O)(a.subject, b.subject) ||
        (0,order/* compareCodePoints */.O)(a.pointer, b.pointer) ||
        (0,order/* compareCodePoints */.O)(a.rule, b.rule) ||
        (0,order/* compareCodePoints */.O)(a.fingerprint, b.fingerprint));
}
/** The worst severity of some findings; `none` without any. */
function worstSeverity(findings) {
    return findings.reduce((worst, { severity }) => (worst === 'none' || RANK[severity] < RANK[worst] ? severity : worst), 'none');
}
function withResources(contract, resources) {
    if (resources === 'all')
        return contract;
    const wanted = new Set(resources);
    const kept = contract.resources.filter(({ uri }) => typeof uri === 'string' && wanted.has(uri));
    return { ...contract, resources: kept };
}


/***/ })

};
