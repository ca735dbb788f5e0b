export const id = 929;
export const ids = [929];
export const modules = {

/***/ 70929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vu: () => (/* binding */ compareContracts),
  Lc: () => (/* binding */ worstSeverity)
});

// UNUSED EXPORTS: sortFindings

// EXTERNAL MODULE: ./build/js/snapshot/normalise.js
var normalise = __webpack_require__(87329);
// EXTERNAL MODULE: ./build/js/snapshot/order.js
var order = __webpack_require__(27687);
// EXTERNAL MODULE: ./build/js/diff/comparable.js
var comparable = __webpack_require__(90046);
// EXTERNAL MODULE: ./build/js/json-pointer.js
var json_pointer = __webpack_require__(21858);
// EXTERNAL MODULE: ./build/js/snapshot/canonical.js
var canonical = __webpack_require__(16605);
// EXTERNAL MODULE: ./build/js/snapshot/items.js
var snapshot_items = __webpack_require__(54971);
// EXTERNAL MODULE: ./build/js/json.js
var json = __webpack_require__(4462);
;// CONCATENATED MODULE: ./build/js/diff/deep-equal.js


/** Whether two JSON values are equal, however deep they are nested. */
function equalAtAnyDepth(a, b) {
    try {
        return (0,canonical/* equalJson */.FS)(a, b);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
    }
    const pending = [[a, b]];
    for (let pair = pending.pop(); pair; pair = pending.pop()) {
        const [left, right] = pair;
        if (left === right)
            continue;
        if (Array.isArray(left)) {
            if (!Array.isArray(right) || left.length !== right.length)
                return false;
            for (const [index, item] of left.entries())
                pending.push([item, right[index]]);
            continue;
        }
        if (!(0,json/* isJsonObject */.O)(left) || !(0,json/* isJsonObject */.O)(right))
            return false;
        const keys = Object.keys(left);
        if (keys.length !== Object.keys(right).length)
            return false;
        for (const key of keys) {
            if (!Object.hasOwn(right, key))
                return false;
            pending.push([left[key], right[key]]);
        }
    }
    return true;
}

// EXTERNAL MODULE: ./build/js/diff/make-finding.js + 2 modules
var make_finding = __webpack_require__(1872);
;// CONCATENATED MODULE: ./build/js/diff/member.js
/** Every key of two objects once, those of the first first. */
function keysOfBoth(before, after) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}

// EXTERNAL MODULE: ./build/js/diff/texts.js
var texts = __webpack_require__(33584);
;// CONCATENATED MODULE: ./build/js/diff/members.js




/** Findings of every member that differs between two objects, each by its rule. */
function changedMembers(items, options) {
    const { subject, noun, pointer, rules, ignore, time } = options;
    return keysOfBoth(items.before, items.after).flatMap((key) => {
        if (ignore.has(key))
            return [];
        const before = Object.hasOwn(items.before, key) ? items.before[key] : undefined;
        const after = Object.hasOwn(items.after, key) ? items.after[key] : undefined;
        if (equalAtAnyDepth(before, after))
            return [];
        const rule = rules.get(key) ?? texts/* fieldRule */.B4;
        return rule({ subject, noun, pointer: pointer + (0,json_pointer/* segment */.mX)(key), before, after, items, time });
    });
}

// EXTERNAL MODULE: ./build/js/diff/security.js
var diff_security = __webpack_require__(12460);
;// CONCATENATED MODULE: ./build/js/diff/compare-pair.js





/** Findings inside of an item that stands on both sides; what names it is not compared. */
function comparePair(kind, items, { subject, noun }, time) {
    const ignore = new Set([snapshot_items/* ITEM_KEY */.yn[kind.list]]);
    const options = { subject, noun, pointer: '', rules: kind.members, ignore, time };
    try {
        if (equalAtAnyDepth(items.before, items.after))
            return [];
        return changedMembers(items, options).map((finding) => withoutMoved(finding, items));
    }
    catch (error) {
        // Nesting that overflows the stack ends one comparison, not all.
        if (!(error instanceof RangeError))
            throw error;
        const reason = `The ${noun} is nested too deep to be compared. It is not proven that callers are untouched.`;
        // Both sides are in the fingerprint: accepting this is not accepting whatever comes next.
        return [(0,make_finding/* makeFinding */.M)('schema-unproven', { subject, reason, confidence: 'unproven', ...items })];
    }
}
/** Text that only moved inside of an item is not new. */
function withoutMoved(finding, items) {
    const { security, ...rest } = finding;
    if (!security)
        return finding;
    const left = (0,diff_security/* newInItem */.B)(security, items.before, items.after);
    return left.length === 0 ? rest : { ...rest, security: left };
}

// EXTERNAL MODULE: ./build/js/diff/in-words.js
var in_words = __webpack_require__(46533);
;// CONCATENATED MODULE: ./build/js/diff/name-words.js
/** Words that name the same action; the first stands for all. */
const SAME_ACTION = [
    ['get', 'fetch', 'retrieve', 'read', 'show', 'view', 'load'],
    ['list', 'enumerate'],
    ['search', 'find', 'query', 'lookup'],
    ['create', 'add', 'new', 'insert', 'make'],
    ['update', 'edit', 'modify', 'change', 'patch'],
    ['delete', 'remove', 'drop', 'destroy', 'erase', 'del', 'rm'],
    ['run', 'execute', 'exec', 'invoke'],
    ['write', 'save', 'store', 'put'],
    ['send', 'post', 'publish'],
    ['start'],
    ['stop'],
    ['open'],
    ['close'],
];
const ACTIONS = new Map(SAME_ACTION.flatMap((words) => words.map((one) => [stem(one), words[0]])));
const ACTION_NAMES = new Set(ACTIONS.values());
/** Words that are in any text. */
const FILLERS = new Set('a an the of to by for in on at as is are be it its this that these and or with from into your you'
    .split(' ')
    .map(stem));
/** Words of a text that are compared, and characters in which they are looked for. */
const MAX_WORDS = 400;
const MAX_TEXT = 8000;
/** The words of a name, `getUsers` or `get_user`, in a form in which they can be compared: `get`, `user`. */
function nameWords(name) {
    const apart = name
        .slice(0, 200)
        .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
        .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
    const words = (apart.match(/[\p{L}\p{N}]+/gu) ?? []).map(word);
    return words.filter((one) => !FILLERS.has(one));
}
/** The words of a text that say something, each once, in the same form. */
function textWords(text) {
    const words = text.slice(0, MAX_TEXT).match(/[\p{L}\p{N}]{1,64}/gu) ?? [];
    const said = words.slice(0, MAX_WORDS).map(word);
    return new Set(said.filter((one) => !FILLERS.has(one)));
}
/** Whether a word of a name says what is done. */
function isAction(one) {
    return ACTION_NAMES.has(one);
}
function word(text) {
    const root = stem(text.toLowerCase());
    return ACTIONS.get(root) ?? root;
}
/** `deletes`, `deleting`, `deleted` and `delete` are one word. Rough: both sides are treated alike. */
function stem(text) {
    return text
        .replace(/(?<=\p{L}{2})ies$/u, 'y')
        .replace(/(?<=\p{L}{3})(?:ing|ed|es|s)$/u, '')
        .replace(/(?<=\p{L}{3})e$/u, '');
}

;// CONCATENATED MODULE: ./build/js/diff/likeness.js

/**
 * Below this, two items are separate: with names that are only spelled differently, that mean the same, with words in
 * common, with none.
 */
const ENOUGH = { spelling: 0.2, same: 0.7, longer: 0.6, replaced: 0.65, other: 0.75 };
/** How alike descriptions must be where the names speak of different things. */
const SAME_SAID = { replaced: 0.5, other: 0.8 };
const SAME_SAID_OF_ANOTHER_ACTION = 0.9;
/** Where nothing but the names is there to compare. */
const NAMES_ALONE = 0.75;
/**
 * How likely `after` is `before` under a new name; undefined where it is not likely enough. Evidence counts only where
 * there is some: two tools without description and parameters are not alike for that. Siblings such as `get_user` and
 * `delete_user` share most of what they say: where a word of the name was replaced, and the description replaces it
 * too, they are two things.
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
    const relation = nameRelation(before, after);
    const isSame = relation === 'same' || relation === 'spelling';
    const names = isSame ? 1 : dice(before.bigrams, after.bigrams);
    count(names, 1, namesInWords(before, after, relation, names));
    const hasText = before.text !== '' || after.text !== '';
    const said = before.text === after.text ? 1 : dice(before.textWords, after.textWords);
    if (hasText) {
        count(said, 2, said === 1 ? 'the same description' : `descriptions ${percent(said)} alike`);
    }
    if (before.parameters.size > 0 || after.parameters.size > 0) {
        const share = dice(before.parameters, after.parameters);
        const same = share === 1 && before.schema() !== '' && before.schema() === after.schema();
        count(same ? 1 : share * 0.9, 2, same ? 'the same parameters' : 'similar parameters');
    }
    const enough = score / weight >= (weight === 1 ? NAMES_ALONE : ENOUGH[relation]);
    if (!enough || !speaksForOne(before, after, { relation, said, hasText }))
        return undefined;
    return { score: score / weight, evidence };
}
function namesInWords(before, after, relation, share) {
    if (before.label !== '' && before.label === after.label)
        return 'both are called the same';
    if (relation === 'spelling')
        return 'the names are only spelled differently';
    return relation === 'same'
        ? 'the names are of the same words'
        : `the names are ${percent(share)} alike`;
}
/** Whether what is said lets two names be names of one thing. */
function speaksForOne(before, after, { relation, said, hasText }) {
    if (relation === 'same' || relation === 'spelling' || (hasText && said === 1))
        return true;
    const own = without(before.nameWords, after.nameWords);
    const others = without(after.nameWords, before.nameWords);
    if (relation === 'longer')
        return !isAnotherThing(before, after, [...own, ...others]);
    if (!hasText || said < SAME_SAID[relation])
        return false;
    const actions = own.some(isAction) && others.some(isAction);
    if (actions && said < SAME_SAID_OF_ANOTHER_ACTION)
        return false;
    const saidBefore = own.some((word) => onlyIn(word, before, after));
    return !(saidBefore && others.some((word) => onlyIn(word, after, before)));
}
/** `get_user` and `get_user_orders`: the last word is new, and the description speaks of it. */
function isAnotherThing(before, after, words) {
    const [short, long] = before.nameWords.size < after.nameWords.size ? [before, after] : [after, before];
    const last = [...long.nameWords].at(-1);
    return words.includes(last) && onlyIn(last, long, short);
}
function onlyIn(word, here, there) {
    return says(here, word) && !says(there, word);
}
/** `repo` is said where `repository` is. */
function says({ textWords }, word) {
    if (textWords.has(word))
        return true;
    if (word.length < 3)
        return false;
    for (const other of textWords) {
        if (other.length >= 3 && (other.startsWith(word) || word.startsWith(other)))
            return true;
    }
    return false;
}
/** What two names have in common. */
function nameRelation(before, after) {
    if (before.plain === after.plain && before.plain !== '')
        return 'spelling';
    if (before.label !== '' && before.label === after.label)
        return 'spelling';
    const own = without(before.nameWords, after.nameWords).length;
    const others = without(after.nameWords, before.nameWords).length;
    if (own === 0 && others === 0)
        return before.plain === '' ? 'other' : 'same';
    if (own === before.nameWords.size)
        return 'other';
    return own === 0 || others === 0 ? 'longer' : 'replaced';
}
function without(words, others) {
    return [...words].filter((word) => !others.has(word));
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

// EXTERNAL MODULE: ./build/js/snapshot/hash.js
var hash = __webpack_require__(52783);
;// CONCATENATED MODULE: ./build/js/diff/profile.js



/** Parameters that are compared by name. */
const MAX_PARAMETERS = 500;
/** Reads out of an item what it is recognised by, once. */
function profileOf(candidate) {
    const { key, item, parameters } = candidate;
    const hasUri = 'uri' in item || 'uriTemplate' in item;
    const label = hasUri && typeof item.name === 'string' ? item.name : '';
    const text = [item.description, item.title, label]
        .filter((part) => typeof part === 'string' && part !== '')
        .join(' ');
    const plain = key
        .slice(0, 200)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
    return {
        candidate,
        plain,
        bigrams: bigrams(plain),
        nameWords: new Set(nameWords(key)),
        label,
        text,
        textWords: textWords(text),
        parameters: new Set(parameters.slice(0, MAX_PARAMETERS)),
        schema: once(() => hashOf(item.inputSchema ?? item.arguments)),
    };
}
function hashOf(schema) {
    if (schema === undefined)
        return '';
    try {
        return (0,hash/* sha256Hex */.fg)((0,canonical/* canonicalJson */.dj)(schema));
    }
    catch (error) {
        if (error instanceof RangeError)
            return '';
        throw error;
    }
}
/** Schemas may be large, and one item is in many pairs. */
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
function bigrams(plain) {
    const pairs = new Set();
    for (let i = 0; i + 1 < plain.length; i++)
        pairs.add(plain.slice(i, i + 2));
    return pairs;
}

;// CONCATENATED MODULE: ./build/js/diff/rename-pairs.js
/** Up to so many pairs all are looked at. */
const ALL_PAIRS = 10_000;
/** Above: for each item the likeliest few, by features that at most so many new items share. */
const RARE = 20;
const BEST = 5;
const MAX_FEATURES = 60;
/**
 * The pairs of a removed and an added item that are worth a look: all of few; of many those that share what few others
 * have. Linear in the number of items.
 */
function pairsToCompare(gone, fresh) {
    if (gone.length * fresh.length <= ALL_PAIRS) {
        return gone.flatMap((before) => fresh.map((after) => [before, after]));
    }
    const byFeature = new Map();
    for (const profile of fresh) {
        for (const feature of featuresOf(profile)) {
            const group = byFeature.get(feature);
            if (!group)
                byFeature.set(feature, [profile]);
            // One more than is rare is enough to know.
            else if (group.length <= RARE)
                group.push(profile);
        }
    }
    return gone.flatMap((before) => likeliest(before, byFeature).map((after) => [before, after]));
}
function likeliest(before, byFeature) {
    const votes = new Map();
    for (const feature of featuresOf(before)) {
        const group = byFeature.get(feature) ?? [];
        if (group.length > RARE)
            continue;
        for (const after of group)
            votes.set(after, (votes.get(after) ?? 0) + 1 / group.length);
    }
    return [...votes]
        .sort(([, a], [, b]) => b - a)
        .slice(0, BEST)
        .map(([after]) => after);
}
function featuresOf({ plain, nameWords, parameters, text, textWords }) {
    return [
        `n${plain}`,
        `w${[...nameWords].sort().join(' ')}`,
        `t${text.slice(0, 400)}`,
        `p${[...parameters].slice(0, MAX_FEATURES).sort().join(' ')}`,
        ...[...nameWords].slice(0, MAX_FEATURES).map((word) => `o${word}`),
        ...[...textWords].slice(0, MAX_FEATURES).map((word) => `s${word}`),
    ];
}

;// CONCATENATED MODULE: ./build/js/diff/renames.js





/** A pair is only told where no other of one of its items is as likely but for this. */
const MARGIN = 0.05;
/**
 * Finds which removed item lives on under a new name: first those whose content is the same and belongs to no other,
 * then the likest pairs. Each item is in one pair at most, and where two are about equally likely, in none. Linear but
 * for a bounded number of pairs.
 */
function findRenames(removed, added, nameMember) {
    if (removed.length === 0 || added.length === 0)
        return [];
    const gone = removed.map(profileOf);
    const fresh = added.map(profileOf);
    const pairs = sameContent(gone, fresh, nameMember);
    const taken = new Set(pairs.flatMap(({ before, after }) => [before, after]));
    const likely = pairsToCompare(gone.filter((profile) => !taken.has(profile)), fresh.filter((profile) => !taken.has(profile))).flatMap(([before, after]) => {
        const found = likeness(before, after);
        return found ? [{ before, after, ...found }] : [];
    });
    return [...pairs, ...clearOnes(likely)].map(({ before, after, evidence }) => ({
        before: before.candidate,
        after: after.candidate,
        evidence,
    }));
}
/** The likest pairs first. A pair with a rival is not clear, unless the rival belongs more to another item. */
function clearOnes(pairs) {
    pairs.sort((a, b) => b.score - a.score ||
        (0,order/* compareCodePoints */.O)(a.before.candidate.key, b.before.candidate.key) ||
        (0,order/* compareCodePoints */.O)(a.after.candidate.key, b.after.candidate.key));
    const byItem = new Map();
    for (const pair of pairs) {
        push(byItem, pair.before, pair);
        push(byItem, pair.after, pair);
    }
    const taken = new Set();
    const isFree = (pair) => !taken.has(pair.before) && !taken.has(pair.after);
    /** Whether an item has a free pair above this score other than `own`. */
    const free = (item, above, own) => {
        const all = byItem.get(item);
        const end = all.findIndex(({ score }) => score <= above);
        return all.slice(0, end < 0 ? all.length : end).filter((pair) => pair !== own && isFree(pair));
    };
    const hasRival = (item, own) => free(item, own.score - MARGIN, own).some((rival) => {
        const other = rival.before === item ? rival.after : rival.before;
        return free(other, rival.score, rival).length === 0;
    });
    const clear = [];
    for (const pair of pairs) {
        const { before, after } = pair;
        if (!isFree(pair) || hasRival(before, pair) || hasRival(after, pair))
            continue;
        taken.add(before).add(after);
        clear.push(pair);
    }
    return clear;
}
/** Pairs that differ in nothing but the name, where there is something to differ in and only one of each. */
function sameContent(gone, fresh, nameMember) {
    const left = byContent(gone, nameMember);
    const right = byContent(fresh, nameMember);
    const pairs = [];
    for (const [content, [before, ...twins]] of left) {
        const [after, ...others] = right.get(content) ?? [];
        if (!before || !after || twins.length > 0 || others.length > 0)
            continue;
        const hasText = before.text !== '';
        if (!hasText && before.parameters.size === 0)
            continue;
        const relation = nameRelation(before, after);
        if (!speaksForOne(before, after, { relation, said: 1, hasText }))
            continue;
        pairs.push({ before, after, score: 1, evidence: ['everything but the name is the same'] });
    }
    return pairs;
}
function byContent(profiles, nameMember) {
    const groups = new Map();
    for (const profile of profiles) {
        const members = Object.entries(profile.candidate.item).filter(([key]) => key !== nameMember);
        push(groups, (0,canonical/* canonicalJson */.dj)(Object.fromEntries(members)), profile);
    }
    return groups;
}
function push(groups, key, value) {
    const group = groups.get(key);
    if (group)
        group.push(value);
    else
        groups.set(key, [value]);
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
function compareItems(kind, before, after, time) {
    const old = (0,snapshot_items/* groupByKey */.k5)(kind.list, before);
    const now = (0,snapshot_items/* groupByKey */.k5)(kind.list, after);
    const findings = [];
    const removed = [];
    const added = [];
    for (const [key, group] of old) {
        const others = now.get(key);
        if (others)
            findings.push(...compareGroups(kind, key, [group, others], time));
        else
            removed.push(candidate(kind, key, group));
    }
    for (const [key, group] of now) {
        if (!old.has(key))
            added.push(candidate(kind, key, group));
        if (!old.has(key) && group.length > 1)
            findings.push(duplicated(kind, key, [], group));
    }
    const renames = findRenames(removed, added, snapshot_items/* ITEM_KEY */.yn[kind.list]);
    const matched = new Set(renames.flatMap(({ before: a, after: b }) => [a, b]));
    for (const rename of renames)
        findings.push(...renamed(kind, rename, time));
    for (const gone of removed)
        if (!matched.has(gone))
            findings.push(removal(kind, gone));
    for (const fresh of added)
        if (!matched.has(fresh))
            findings.push(addition(kind, fresh));
    return findings;
}
/** Items of one name: equal ones are paired first, the rest in the order of their canonical text. */
function compareGroups(kind, key, [before, after], time) {
    const pairs = [];
    if (before.length === 1 && after.length === 1)
        pairs.push([before[0], after[0]]);
    else {
        const left = withoutEqual(before, after);
        const right = withoutEqual(after, before);
        for (let i = 0; i < Math.min(left.length, right.length); i++)
            pairs.push([left[i], right[i]]);
    }
    const names = { subject: (0,snapshot_items/* subjectOf */.et)(kind.list, key), noun: `${kind.noun} ${(0,in_words/* inWords */.r)(key)}` };
    const findings = pairs.flatMap(([a, b]) => comparePair(kind, { before: a, after: b }, names, time));
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
    return (0,make_finding/* makeFinding */.M)('duplicate-name', {
        subject: (0,snapshot_items/* subjectOf */.et)(kind.list, key),
        pointer: (0,json_pointer/* segment */.mX)(snapshot_items/* ITEM_KEY */.yn[kind.list]),
        before: before.length,
        after: after.length,
        reason: `The ${kind.noun} ${(0,in_words/* inWords */.r)(key)} is served ${times(after)}, before ${times(before)}: which of them clients use is open.`,
        security: (0,diff_security/* securityOf */.K)([...before], [...after]),
    });
}
function times({ length }) {
    return length === 0 ? 'never' : length === 1 ? 'once' : `${length} times`;
}
function removal(kind, { key, item }) {
    return (0,make_finding/* makeFinding */.M)(kind.rules.removed, {
        subject: (0,snapshot_items/* subjectOf */.et)(kind.list, key),
        before: item,
        reason: `The ${kind.noun} ${(0,in_words/* inWords */.r)(key)} is gone.`,
    });
}
function addition(kind, { key, item }) {
    return (0,make_finding/* makeFinding */.M)(kind.rules.added, {
        subject: (0,snapshot_items/* subjectOf */.et)(kind.list, key),
        after: item,
        reason: `The ${kind.noun} ${(0,in_words/* inWords */.r)(key)} is new.`,
        security: (0,diff_security/* securityOf */.K)(undefined, item),
    });
}
/** The new name, and what else changed: who accepts the one has not accepted the other. */
function renamed(kind, { before, after, evidence }, time) {
    const isTemplate = kind.list === 'resourceTemplates';
    const variables = isTemplate && !sameVariables(before.key, after.key);
    const rule = variables ? 'uri-template-variables-changed' : kind.rules.renamed;
    const why = evidence.length === 0 ? '' : `: ${evidence.join(', ')}`;
    const subject = (0,snapshot_items/* subjectOf */.et)(kind.list, before.key);
    const noun = `${kind.noun} ${(0,in_words/* inWords */.r)(before.key)}`;
    const finding = (0,make_finding/* makeFinding */.M)(rule, {
        subject,
        pointer: (0,json_pointer/* segment */.mX)(snapshot_items/* ITEM_KEY */.yn[kind.list]),
        before: before.key,
        after: after.key,
        reason: variables
            ? `The ${noun} became ${(0,in_words/* inWords */.r)(after.key)}, which takes other variables.`
            : `The ${noun} is gone; ${(0,in_words/* inWords */.r)(after.key)} is probably its new name${why}.`,
        security: (0,diff_security/* securityOf */.K)(before.key, after.key),
    });
    const items = { before: before.item, after: after.item };
    const names = { subject, noun: `${noun}, now ${(0,in_words/* inWords */.r)(after.key)},` };
    return [finding, ...comparePair(kind, items, names, time)];
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
const metaRule = ({ subject, noun, pointer, before, after }) => changedKeys(before, after, new Map()).map(({ key, was, is }) => (0,make_finding/* makeFinding */.M)('meta-changed', {
    subject,
    pointer: pointer + (0,json_pointer/* segment */.mX)(key),
    before: was,
    after: is,
    reason: `_meta ${JSON.stringify(key)} of ${noun} ${(0,texts/* fromTo */.e8)({ before: was, after: is })}.`,
}));
function annotationsRule(defaults) {
    return ({ subject, noun, pointer, before, after }) => {
        const turned = defaults.size > 0 && turnedDestructive(before, after);
        return changedKeys(before, after, defaults).map(({ key, was, is }) => {
            const security = (0,diff_security/* securityOf */.K)(was, is);
            if (turned && key === 'readOnlyHint')
                security.push('read-only-turned-destructive');
            return (0,make_finding/* makeFinding */.M)('annotation-changed', {
                subject,
                pointer: pointer + (0,json_pointer/* segment */.mX)(key),
                before: was,
                after: is,
                reason: `The annotation ${key} of ${noun} ${(0,texts/* fromTo */.e8)({ before: was, after: is })}.`,
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
    const noun = `argument ${(0,in_words/* inWords */.r)(was.name)} of ${pair.noun}`;
    const findings = [];
    const before = isRequired(was);
    const after = isRequired(is);
    if (before !== after) {
        const rule = after ? 'prompt-argument-became-required' : 'prompt-argument-became-optional';
        const reason = `The ${noun} ${after ? 'was optional and is now required' : 'is no longer required'}.`;
        const at = { subject: pair.subject, pointer: `${pointer}/required`, before, after };
        findings.push((0,make_finding/* makeFinding */.M)(rule, { ...at, reason }));
    }
    const texts = changedMembers({ before: was.value, after: is.value }, { subject: pair.subject, noun, pointer, rules: ARGUMENT_RULES, ignore: ARGUMENT_KEYS });
    return [...findings, ...texts];
}
function removed({ subject, pointer, noun }, argument) {
    return (0,make_finding/* makeFinding */.M)('prompt-argument-removed', {
        subject,
        pointer: `${pointer}/${argument.index}`,
        before: argument.value,
        reason: `The argument ${(0,in_words/* inWords */.r)(argument.name)} of ${noun} is gone.`,
    });
}
/** The place of an argument that is not in the snapshot is the list that it would be in. */
function added({ subject, pointer, noun }, argument) {
    const required = isRequired(argument);
    return (0,make_finding/* makeFinding */.M)(required ? 'prompt-argument-added-required' : 'prompt-argument-added', {
        subject,
        pointer,
        after: argument.value,
        reason: required
            ? `The ${noun} now requires the argument ${(0,in_words/* inWords */.r)(argument.name)}: calls without it fail.`
            : `The ${noun} takes one more optional argument, ${(0,in_words/* inWords */.r)(argument.name)}.`,
        security: (0,diff_security/* securityOf */.K)(undefined, argument.value),
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
    ['description', texts/* descriptionRule */.xX],
    ['title', texts/* titleRule */.zU],
]);
/** What a prompt's members mean when they change. */
const PROMPT_RULES = new Map([
    ['description', texts/* descriptionRule */.xX],
    ['title', texts/* titleRule */.zU],
    ['arguments', argumentsRule],
    ['icons', texts/* iconsRule */.jU],
    ['_meta', metaRule],
]);
/** What callers give a prompt: the names of its arguments. */
function promptParameters(prompt) {
    return [...argumentsOf(prompt.arguments).values()].map(({ name }) => name);
}

;// CONCATENATED MODULE: ./build/js/diff/resources.js


/** What the members of a resource, or of a resource template, mean when they change. */
const RESOURCE_RULES = new Map([
    ['name', texts/* itemNameRule */.nY],
    ['description', texts/* descriptionRule */.xX],
    ['title', texts/* titleRule */.zU],
    ['mimeType', texts/* mimeTypeRule */.JP],
    ['size', texts/* sizeRule */.co],
    ['annotations', plainAnnotationsRule],
    ['icons', texts/* iconsRule */.jU],
    ['_meta', metaRule],
]);

// EXTERNAL MODULE: ./build/js/diff/catalogue.js + 9 modules
var catalogue = __webpack_require__(33947);
;// CONCATENATED MODULE: ./build/js/diff/schema/at-most.js

/** Findings of one rule in one schema. Beyond it, one finding at the place that holds all the rest. */
const MAX_PLACES = 20;
/** The first places of each rule, and the rest of it as one. */
function atMost(drafts, pair) {
    const groups = new Map();
    for (const draft of drafts) {
        // What moved both ways breaks somebody where what moved one way breaks nobody.
        const key = `${draft.rule} ${draft.effect} ${draft.severity ?? ''}`;
        const group = groups.get(key);
        if (group)
            group.push(draft);
        else
            groups.set(key, [draft]);
    }
    return [...groups.values()].flatMap((group) => {
        if (group.length <= MAX_PLACES)
            return group;
        const rest = group.slice(MAX_PLACES - 1);
        const pointer = commonParent(rest.map((draft) => draft.pointer));
        // One with a witness speaks for the others.
        const one = rest.find(({ witness }) => witness !== undefined) ?? rest[0];
        return [
            ...group.slice(0, MAX_PLACES - 1),
            {
                ...one,
                pointer,
                before: (0,json_pointer/* valueAt */.fK)(pair.items.before, (0,json_pointer/* pointerSegments */.cP)(pointer)),
                after: (0,json_pointer/* valueAt */.fK)(pair.items.after, (0,json_pointer/* pointerSegments */.cP)(pointer)),
                says: `changed in the same way in ${rest.length} more places`,
                pair: { before: [], after: [], place: pointer },
            },
        ];
    });
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
function formOf(keyword) {
    return FORMS.get(keyword) ?? 'data';
}
/** The rule for a changed note. */
function noteRule(keyword) {
    return NOTE_RULES.get(keyword);
}
/** What restricts without holding schemas, and what names places. */
const PLAIN_KEYWORDS = new Set([
    ...['$schema', '$id', '$ref', '$anchor', '$dynamicRef', '$dynamicAnchor', '$recursiveRef'],
    ...['$recursiveAnchor', '$vocabulary', 'const', 'multipleOf', 'minimum', 'maximum'],
    ...['exclusiveMinimum', 'exclusiveMaximum', 'minLength', 'maxLength', 'pattern', 'format'],
    ...['minItems', 'maxItems', 'uniqueItems', 'minContains', 'maxContains', 'minProperties'],
    ...['maxProperties', 'contentEncoding', 'contentMediaType', 'id'],
]);
/** Whether JSON Schema, or the OpenAPI form that is read with it, knows the keyword. */
function isKnownKeyword(keyword) {
    return FORMS.has(keyword) || PLAIN_KEYWORDS.has(keyword);
}
function schema_keywords_forms(form, ...keywords) {
    return keywords.map((keyword) => [keyword, form]);
}

;// CONCATENATED MODULE: ./build/js/diff/schema/keyword-groups.js
/** Keywords whose subschemas are about the same value. */
const IN_PLACE = new Map([
    ['allOf', 'members'],
    ['anyOf', 'members'],
    ['oneOf', 'members'],
    ['dependentSchemas', 'members'],
    ['if', 'schema'],
    ['then', 'schema'],
    ['else', 'schema'],
    ['not', 'schema'],
]);
/** What references, and what gives them another meaning. */
const REFERENCES = [
    '$dynamicRef',
    '$dynamicAnchor',
    '$recursiveRef',
    '$recursiveAnchor',
    '$anchor',
];
/** Keywords that nothing here decides: a change near them is unproven. */
const UNSUPPORTED = new Set(REFERENCES);

;// CONCATENATED MODULE: ./build/js/diff/schema/strip.js

/** The largest integer that JavaScript holds exactly: zod 4 writes it at every integer. */
const MAX_SAFE = 9_007_199_254_740_991;
/** Names of zod's checks, which zod 4 writes as formats: the pattern beside says it. */
const CHECKS = new Set(['starts_with', 'ends_with', 'includes', 'lowercase', 'uppercase']);
/** Whether a keyword is one that generators add and that restricts nothing that a JSON text can hold. */
function isNoise(keyword, value, beside) {
    switch (keyword) {
        case 'format':
            return typeof value === 'string' && CHECKS.has(value);
        case 'discriminator':
            // OpenAPI: says once more how the branches tell themselves apart, with the names of definitions.
            return (0,json/* isJsonObject */.O)(value) && (beside.has('oneOf') || beside.has('anyOf'));
        case 'propertyNames':
            return (value === true ||
                ((0,json/* isJsonObject */.O)(value) && Object.keys(value).every((key) => key === 'type') && names(value)));
        default:
            return false;
    }
}
/** Whether a type is of integers only. */
function isInteger(type) {
    return Array.isArray(type)
        ? type.includes('integer') && !type.includes('number')
        : type === 'integer';
}
/** Names are strings anyway. */
function names({ type }) {
    return type === undefined || type === 'string';
}

;// CONCATENATED MODULE: ./build/js/diff/schema/dialect.js




/** Keywords that stand beside `$ref` and still speak to readers where `$ref` hides what validates. */
const NOTES = new Set(['title', 'description', '$comment', 'default', 'examples', 'deprecated']);
/** Up to draft-07 `$ref` hides its siblings. */
function dialectOf(root) {
    const named = (0,json/* isJsonObject */.O)(root) && typeof root.$schema === 'string' ? root.$schema : '';
    return /^https?:\/\/json-schema\.org\/draft-0[3467]\/(?:hyper-)?schema#?$/.test(named)
        ? 'refs-alone'
        : 'refs-beside';
}
/** Forms of drafts 04 to 2019-09 and OpenAPI 3.0 as 2020-12 says them, without what generators add. */
function keywordsOf(raw, refAlone) {
    const keywords = new Map();
    const alone = refAlone && typeof raw.$ref === 'string' && Object.hasOwn(raw, '$ref');
    for (const key of Object.keys(raw)) {
        if (alone && key !== '$ref' && !NOTES.has(key))
            continue;
        keywords.set(key, { value: raw[key], at: (0,json_pointer/* segment */.mX)(key) });
    }
    exclusive(keywords, 'exclusiveMinimum', 'minimum');
    exclusive(keywords, 'exclusiveMaximum', 'maximum');
    tuples(keywords);
    nullable(keywords);
    loneReference(keywords);
    everyName(keywords);
    dependencies(keywords);
    unevaluated(keywords, 'unevaluatedProperties', 'additionalProperties');
    unevaluated(keywords, 'unevaluatedItems', 'items');
    for (const [key, { value }] of keywords) {
        if (isNoise(key, value, keywords))
            keywords.delete(key);
    }
    return keywords;
}
/** Draft-04: `exclusiveMinimum: true` is about `minimum`. */
function exclusive(keywords, key, bound) {
    const flag = keywords.get(key)?.value;
    if (typeof flag !== 'boolean')
        return;
    const entry = keywords.get(bound);
    keywords.delete(key);
    if (!flag || !entry)
        return;
    keywords.delete(bound);
    keywords.set(key, entry);
}
/** Before 2020-12: a list in `items`, and the rest in `additionalItems`. */
function tuples(keywords) {
    const items = keywords.get('items');
    const rest = keywords.get('additionalItems');
    if (items && Array.isArray(items.value) && !keywords.has('prefixItems')) {
        keywords.set('prefixItems', items);
        keywords.delete('items');
        if (rest)
            keywords.set('items', rest);
    }
    keywords.delete('additionalItems');
}
/**
 * OpenAPI 3.0, as its generators mean it: `null` is one value more of the `type`, the `enum`, the branches or the
 * reference beside it. Beside nothing of that it stays, as a keyword that restricts nothing.
 */
function nullable(keywords) {
    const flag = keywords.get('nullable');
    if (!flag || typeof flag.value !== 'boolean')
        return;
    if (flag.value) {
        const all = keywords.get('allOf');
        if (isLoneReference(all, keywords) && !keywords.has('type') && !keywords.has('enum')) {
            keywords.delete('allOf');
            keywords.set('anyOf', all);
        }
        const named = ['type', 'enum', 'anyOf', 'oneOf'].filter((key) => keywords.has(key));
        if (named.length === 0)
            return;
        for (const key of named) {
            const { value, at } = keywords.get(key);
            const list = Array.isArray(value) ? value : [value];
            const more = key === 'type' ? 'null' : key === 'enum' ? null : { type: 'null' };
            const has = key === 'enum' ? list.includes(null) : list.some(isNull);
            if (!has)
                keywords.set(key, { value: [...list, more], at });
        }
    }
    keywords.delete('nullable');
}
/** A type or a branch that is `null`. */
function isNull(one) {
    if (one === 'null')
        return true;
    if (!(0,json/* isJsonObject */.O)(one))
        return false;
    const types = Array.isArray(one.type) ? one.type : [one.type];
    return types.includes('null') || (one.nullable === true && types[0] !== undefined);
}
/**
 * Before 2019-09 a reference with something beside it is written as `allOf` with nothing else in it. What makes the
 * policy spare `allOf`, parts that close each other out, is not there.
 */
function loneReference(keywords) {
    const all = keywords.get('allOf');
    if (!isLoneReference(all, keywords))
        return;
    const [{ $ref }] = all.value;
    keywords.delete('allOf');
    keywords.set('$ref', { value: $ref, at: `${all.at}/0/$ref` });
}
function isLoneReference(all, beside) {
    if (!Array.isArray(all?.value) || all.value.length !== 1 || beside.has('$ref'))
        return false;
    const [only] = all.value;
    if (!(0,json/* isJsonObject */.O)(only) || typeof only.$ref !== 'string')
        return false;
    if (Object.keys(only).length > 1)
        return false;
    return [...IN_PLACE.keys()].every((key) => key === 'allOf' || !beside.has(key));
}
/** TypeBox writes a map as a pattern that every name matches. */
function everyName(keywords) {
    const entry = keywords.get('patternProperties');
    if (!entry || !(0,json/* isJsonObject */.O)(entry.value) || keywords.has('properties'))
        return;
    const sources = Object.keys(entry.value);
    if (sources.length !== 1 || !EVERY_NAME.has(sources[0]))
        return;
    keywords.delete('patternProperties');
    const [source, value] = Object.entries(entry.value)[0];
    keywords.set('additionalProperties', { value, at: entry.at + (0,json_pointer/* segment */.mX)(source) });
}
/** But for names with line breaks, which nobody gives. */
const EVERY_NAME = new Set(['^(.*)$', '^.*$', '.*', '^.*', '']);
/** Before 2019-09: names or a schema by name. */
function dependencies(keywords) {
    const entry = keywords.get('dependencies');
    if (!entry || !(0,json/* isJsonObject */.O)(entry.value))
        return;
    const names = [];
    const schemas = [];
    for (const [name, value] of Object.entries(entry.value)) {
        (Array.isArray(value) ? names : schemas).push([name, value]);
    }
    keywords.delete('dependencies');
    const { at } = entry;
    if (names.length > 0 && !keywords.has('dependentRequired')) {
        keywords.set('dependentRequired', { value: Object.fromEntries(names), at });
    }
    if (schemas.length > 0 && !keywords.has('dependentSchemas')) {
        keywords.set('dependentSchemas', { value: Object.fromEntries(schemas), at });
    }
}
/**
 * Where nothing else speaks about the same value, what is not evaluated is what is additional. `unevaluatedProperties`
 * stays also where it takes everything: it leaves nothing to one further out.
 */
function unevaluated(keywords, key, additional) {
    const entry = keywords.get(key);
    if (!entry)
        return;
    const isIdle = key === 'unevaluatedItems' && entry.value === true;
    if (isIdle || keywords.has(additional))
        keywords.delete(key);
    else if (!SAME_VALUE.some((keyword) => keywords.has(keyword))) {
        keywords.delete(key);
        keywords.set(additional, entry);
    }
}
/** What may evaluate parts of the value. */
const SAME_VALUE = [...IN_PLACE.keys(), '$ref', 'contains', ...UNSUPPORTED];

;// CONCATENATED MODULE: ./build/js/diff/schema/node.js




/** The beginning of a comparison. */
function contextOf(budget, patterns) {
    return { budget, patterns, memo: new Map(), expanding: new Set(), proven: [] };
}
let nextId = 0;
function docOf(root, pointer) {
    const refAlone = dialectOf(root) === 'refs-alone';
    return { root, pointer, refAlone, nodes: new Map(), views: new WeakMap() };
}
/** The schema at a place of the document. */
function nodeAt(doc, raw, pointer, stance) {
    const key = `${stance} ${pointer}`;
    const known = doc.nodes.get(key);
    if (known)
        return known;
    const node = { id: nextId++, doc, raw, pointer, stance, members: undefined };
    doc.nodes.set(key, node);
    return node;
}
/** The schema under a keyword of another, at `path` below it. */
function childNode(node, raw, path, stance) {
    return nodeAt(node.doc, raw, node.pointer + path, stance);
}
/** The same schema as written, without the policy. */
function asWritten(node) {
    return node.stance === 'open' ? node : nodeAt(node.doc, node.raw, node.pointer, 'open');
}
/** The keywords of a schema in the form of 2020-12, each with where it stands; none for `true` and `false`. */
function view(node) {
    if (!(0,json/* isJsonObject */.O)(node.raw))
        return NONE;
    const known = node.doc.views.get(node.raw);
    if (known)
        return known;
    const keywords = keywordsOf(node.raw, node.doc.refAlone);
    node.doc.views.set(node.raw, keywords);
    return keywords;
}
const NONE = new Map();
/** The value of a keyword. */
function saidBy(node, keyword) {
    return view(node).get(keyword)?.value;
}
/** The subschema under a keyword, as part of another value: with a stance of its own. */
function inner(node, keyword) {
    const entry = view(node).get(keyword);
    return entry && childNode(node, entry.value, entry.at, innerStance(node));
}
/** Members of a keyword that is an object or a list of subschemas. */
function members(node, keyword, stance) {
    const entry = view(node).get(keyword);
    if (!entry || typeof entry.value !== 'object' || entry.value === null)
        return [];
    const key = `${keyword} ${stance}`;
    const known = node.members?.get(key);
    if (known)
        return known;
    const found = Object.entries(entry.value).map(([name, raw]) => [
        name,
        childNode(node, raw, entry.at + (0,json_pointer/* segment */.mX)(name), stance),
    ]);
    node.members ??= new Map();
    node.members.set(key, found);
    return found;
}
/** Values inside are calls' parts of their own, unless the whole is taken as written. */
function innerStance({ stance }) {
    return stance === 'open' ? 'open' : 'closing';
}
/** Branches and references of the same object. */
function branchStance(node) {
    return node.stance === 'closing' && declares(node) ? 'beside' : node.stance;
}
function declares(node) {
    const keywords = view(node);
    return (keywords.has('properties') &&
        !keywords.has('additionalProperties') &&
        !keywords.has('unevaluatedProperties'));
}
/** Whether the policy closes this very schema. */
function closesItself(node) {
    return node.stance === 'closing' && declares(node);
}
function keyOf(ref) {
    if (ref.length === 1)
        return String(ref[0].id);
    return [...new Set(ref.map(({ id }) => id))].sort((a, b) => a - b).join(',');
}
/** A memory of one function, by the function itself. */
function memoOf(context, owner) {
    let memo = context.memo.get(owner);
    if (!memo) {
        memo = new Map();
        context.memo.set(owner, memo);
    }
    return memo;
}
/** The kinds of values that `type` names. */
function typeKinds(node) {
    const type = saidBy(node, 'type');
    if (type === undefined)
        return undefined;
    return (Array.isArray(type) ? type : [type]).map((name) => name === 'integer' ? 'number' : String(name));
}
/** Whether a schema plainly refuses everything: `false`, or not anything. */
function refusesAll(node) {
    if (node.raw === false)
        return true;
    const not = view(node).get('not')?.value;
    if (not === undefined)
        return false;
    return (not === true || ((0,json/* isJsonObject */.O)(not) && Object.keys(not).every((key) => formOf(key) === 'note')));
}
/** Whether a schema plainly says nothing that restricts. */
function takesAll(node) {
    if (!(0,json/* isJsonObject */.O)(node.raw))
        return node.raw === true;
    return [...view(node).keys()].every((key) => formOf(key) === 'note');
}

;// CONCATENATED MODULE: ./build/js/diff/schema/draft.js


/** Schemas at one place: what must fit what. */
function sides({ direction }, { before, after }) {
    return direction === 'input' ? { sub: before, sup: after } : { sub: after, sup: before };
}
/** Whether a change breaks somebody on this side. */
function isBad({ direction }, { effect, severity }) {
    if (severity !== undefined)
        return severity === 'breaking';
    if (effect === 'none')
        return false;
    return effect === 'changed' || (effect === 'narrowed') === (direction === 'input');
}
/** Where a keyword stands on the old side, or would stand, and what both sides say. */
function changeAt(pair, old, now, ...keywords) {
    const left = said(old, keywords);
    const right = said(now, keywords);
    const keyword = left?.keyword ?? right?.keyword ?? keywords[0];
    const base = nearest(right?.owner ?? '', old) ?? pair.place;
    const differ = left && right && left.keyword !== right.keyword;
    return {
        keyword,
        pointer: left?.pointer ?? base + (right?.at ?? (0,json_pointer/* segment */.mX)(keyword)),
        before: left && (differ ? { [left.keyword]: left.value } : left.value),
        after: right && (differ ? { [right.keyword]: right.value } : right.value),
    };
}
/** The old schema at the place of a new one, or the innermost around it; else the outermost of all. */
function nearest(owner, old) {
    const around = old
        .map(({ pointer }) => pointer)
        .filter((pointer) => owner === pointer || owner.startsWith(`${pointer}/`));
    return around.toSorted((a, b) => b.length - a.length)[0] ?? old[0]?.pointer;
}
function said(nodes, keywords) {
    for (const node of nodes) {
        for (const keyword of keywords) {
            const entry = view(node).get(keyword);
            if (!entry)
                continue;
            const { pointer: owner } = node;
            const { at, value } = entry;
            return { keyword, owner, at, pointer: owner + at, value };
        }
    }
    return undefined;
}
/** Where a place stands. */
function placeOf({ before, place }) {
    return before[0]?.pointer ?? place;
}

;// CONCATENATED MODULE: ./build/js/diff/schema/undo.js



/**
 * The new schema with changes taken back, as far as they can be put where they stand on the old side; `undefined` where
 * one cannot: what is left then says nothing about the others. `at` is where the schema stands.
 */
function undone({ before, after, at }, drafts) {
    const left = structuredClone(after);
    for (const draft of drafts) {
        if (!draft.pointer.startsWith(`${at}/`))
            return undefined;
        const path = (0,json_pointer/* pointerSegments */.cP)(draft.pointer.slice(at.length));
        if (path.some((key) => key === '__proto__') || !undo(left, before, path, draft)) {
            return undefined;
        }
    }
    return left;
}
function undo(left, before, path, { rule, before: was, after: is }) {
    const isProperty = path.at(-2) === 'properties';
    const owner = objectAt(left, path.slice(0, isProperty ? -2 : -1));
    const key = path.at(-1);
    if (!owner)
        return false;
    if (/^property-(?:added|became)-required/.test(rule)) {
        return undo_without(owner, isProperty ? key : String(is));
    }
    if (rule === 'property-became-optional')
        return isProperty && withRequired(owner, key);
    const properties = isProperty ? owner.properties : undefined;
    if (isProperty && !(0,json/* isJsonObject */.O)(properties))
        return false;
    if (rule === 'property-removed') {
        const old = objectAt(before, path.slice(0, -2))?.required;
        if (isProperty && Array.isArray(old) && old.includes(key))
            withRequired(owner, key);
    }
    if (rule === 'output-property-added-closed' && isProperty)
        undo_without(owner, key);
    return replace({ holder: (0,json/* isJsonObject */.O)(properties) ? properties : owner, key }, was, is);
}
/** Puts the old value where the new one is found. */
function replace({ holder, key }, was, is) {
    const found = Object.hasOwn(holder, key) ? holder[key] : undefined;
    if (found === undefined || is === undefined ? found !== is : !(0,canonical/* equalJson */.FS)(found, is))
        return false;
    if (was === undefined)
        delete holder[key];
    else
        holder[key] = was;
    return true;
}
function undo_without(owner, name) {
    const { required } = owner;
    if (!Array.isArray(required) || !required.includes(name))
        return false;
    owner.required = required.filter((other) => other !== name);
    return true;
}
function withRequired(owner, name) {
    const { required = [] } = owner;
    if (!Array.isArray(required))
        return false;
    owner.required = [...required, name];
    return true;
}
function objectAt(root, path) {
    const value = (0,json_pointer/* valueAt */.fK)(root, path);
    return (0,json/* isJsonObject */.O)(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./build/js/diff/schema/named.js



const NAMED = new WeakMap();
/**
 * The schemas of a document by their `$id`, where these are mere names, as TypeBox gives them to recursive types: words
 * without a slash, each once, under a root that has none. Undefined where something else gives names or base URIs too.
 */
function namedSchemas({ root }) {
    if (!(0,json/* isJsonObject */.O)(root))
        return undefined;
    let known = NAMED.get(root);
    if (known === undefined) {
        known = collected(root) ?? null;
        NAMED.set(root, known);
    }
    return known ?? undefined;
}
function collected(root) {
    const found = new Map();
    const pending = [[root, '', true]];
    for (let next = pending.pop(); next; next = pending.pop()) {
        const [raw, at, isSchema] = next;
        if (typeof raw !== 'object' || raw === null)
            continue;
        const single = isSchema && !Array.isArray(raw);
        for (const [key, member] of Object.entries(raw)) {
            const form = single ? formOf(key) : 'schema';
            if (single && /^\$(?:.*[aA]nchor|dynamicRef|recursiveRef)$/.test(key))
                return undefined;
            if (single && key === '$id') {
                const isName = typeof member === 'string' && /^[\w-]+$/.test(member);
                if (!isName || at === '' || found.has(member))
                    return undefined;
                found.set(member, { raw, at });
            }
            if (form === 'schema')
                pending.push([member, at + (0,json_pointer/* segment */.mX)(key), !Array.isArray(member)]);
            else if (form === 'schemas' || form === 'map')
                pending.push([member, at + (0,json_pointer/* segment */.mX)(key), false]);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/js/diff/schema/reach.js


const ORDER = ['itself', 'definitions', 'names', 'elsewhere'];
const REACH = new WeakMap();
/** Of a schema, or of an object or a list of them: the farthest. */
function reachOf(raw, isSchema = true) {
    if (typeof raw !== 'object' || raw === null)
        return 'itself';
    const known = REACH.get(raw);
    if (known)
        return known;
    let reach = 'itself';
    for (const [key, member] of Object.entries(raw)) {
        const inside = isSchema && !Array.isArray(raw) ? keywordReach(key, member) : reachOf(member);
        if (ORDER.indexOf(inside) > ORDER.indexOf(reach))
            reach = inside;
    }
    // What references below a base URI of their own mean is decided there.
    if (reach !== 'itself' && isSchema && Object.hasOwn(raw, '$id'))
        reach = 'elsewhere';
    REACH.set(raw, reach);
    return reach;
}
function keywordReach(keyword, value) {
    if (keyword === '$ref') {
        if (typeof value !== 'string' || /^#(?:\/|$)/.test(value)) {
            return /^#\/(?:\$defs|definitions)\//.test(String(value)) ? 'definitions' : 'elsewhere';
        }
        return 'names';
    }
    if (keyword.startsWith('$recursive'))
        return 'elsewhere';
    if (UNSUPPORTED.has(keyword))
        return value === '#' ? 'elsewhere' : 'names';
    const form = formOf(keyword);
    if (form === 'schema')
        return reachOf(value);
    return form === 'schemas' || form === 'map' ? reachOf(value, false) : 'itself';
}
const NAMING = new WeakMap();
/** Whether a value holds schemas that can be referred to by name: an anchor, an `$id` of their own. */
function namesPlaces(raw) {
    if (typeof raw !== 'object' || raw === null)
        return false;
    const known = NAMING.get(raw);
    if (known !== undefined)
        return known;
    const found = Object.entries(raw).some(([key, member]) => key === '$id' || /^\$.*[aA]nchor$/.test(key) || namesPlaces(member));
    NAMING.set(raw, found);
    return found;
}

;// CONCATENATED MODULE: ./build/js/diff/schema/resolve.js






/**
 * The schema that a `$ref` names, in the same document by JSON pointer or by a plain `$id`. `undefined` where it cannot be told: an address
 * elsewhere, an anchor, a place that is not there or that holds no schema (a default, say), a schema below an `$id`.
 */
function resolveRef(node, ref) {
    if (typeof ref !== 'string')
        return undefined;
    if (/^[\w-]+$/.test(ref)) {
        const named = namedSchemas(node.doc)?.get(ref);
        return named && nodeAt(node.doc, named.raw, node.doc.pointer + named.at, branchStance(node));
    }
    if (!/^#(\/|$)/.test(ref))
        return undefined;
    if (isBelowId(node))
        return undefined;
    const { doc } = node;
    let at = doc.root;
    let pointer = doc.pointer;
    let inside = 'schema';
    for (const part of tokens(ref)) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part))
            return undefined;
        // A base URI of its own: what its references mean is decided there.
        if (at !== doc.root && (0,json/* isJsonObject */.O)(at) && inside === 'schema' && Object.hasOwn(at, '$id')) {
            return undefined;
        }
        const next = at[part];
        if (inside === 'schema') {
            const form = formOf(part);
            if (form === 'map')
                inside = 'map';
            else if (form === 'schemas' || (form === 'schema' && Array.isArray(next)))
                inside = 'list';
            else if (form !== 'schema') {
                if (isKnownKeyword(part))
                    return undefined;
                inside = 'anything';
            }
        }
        else if (inside !== 'anything')
            inside = 'schema';
        at = next;
        pointer += (0,json_pointer/* segment */.mX)(part);
    }
    const isSchema = typeof at === 'boolean' || (0,json/* isJsonObject */.O)(at);
    if (!isSchema || inside === 'map' || inside === 'list')
        return undefined;
    return nodeAt(doc, at, pointer, branchStance(node));
}
/** Whether a schema stands in one with a base URI of its own. */
function isBelowId({ doc, pointer }) {
    if (!namesPlaces(doc.root))
        return false;
    let at = doc.root;
    for (const key of (0,json_pointer/* pointerSegments */.cP)(pointer.slice(doc.pointer.length))) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key))
            return false;
        at = at[key];
        if ((0,json/* isJsonObject */.O)(at) && Object.hasOwn(at, '$id') && typeof at.$id === 'string')
            return true;
    }
    return false;
}
function tokens(ref) {
    let text = ref;
    try {
        text = decodeURIComponent(ref);
    }
    catch {
        // A lone percent sign is one.
    }
    return (0,json_pointer/* pointerSegments */.cP)(text.slice(1));
}

;// CONCATENATED MODULE: ./build/js/diff/schema/without-notes.js


/** A schema, or an object of schemas, without what only says something about it. */
function withoutNotes(value, isMap = false) {
    if (Array.isArray(value))
        return value.map((item) => withoutNotes(item));
    if (!(0,json/* isJsonObject */.O)(value))
        return value;
    const kept = [];
    for (const [key, member] of Object.entries(value)) {
        const form = isMap ? 'schema' : formOf(key);
        if (form === 'note')
            continue;
        const holds = form === 'schema' || form === 'schemas';
        kept.push([
            key,
            holds ? withoutNotes(member) : form === 'map' ? withoutNotes(member, true) : member,
        ]);
    }
    return Object.fromEntries(kept);
}

;// CONCATENATED MODULE: ./build/js/diff/schema/cause.js






/** Keywords that proofs fail at, the likeliest first. */
const LIKELY = [
    ...['$ref', '$dynamicRef', 'unevaluatedProperties', 'unevaluatedItems', 'oneOf', 'anyOf', 'not'],
    ...['if', 'then', 'else', 'dependentSchemas', 'patternProperties', 'propertyNames', 'contains'],
    ...['pattern', 'multipleOf', 'allOf', 'additionalProperties', 'prefixItems', 'items'],
];
/** The schema of a place: that which a lone reference names. */
function schemaOf(ref) {
    if (ref.length !== 1)
        return ref[0];
    let [node] = ref;
    for (const next of chain(ref).slice(1)) {
        const keywords = [...view(node).keys()].filter((key) => !noteRule(key));
        if (keywords.length !== 1)
            break;
        node = next;
    }
    return node;
}
/** The keyword at which two schemas differ and no proof was found. */
function causeOf(pair) {
    const old = chain(pair.before);
    const now = chain(pair.after);
    const keywords = new Set([...old, ...now].flatMap((node) => [...view(node).keys()]));
    const ordered = [...LIKELY, ...keywords].filter((keyword) => keywords.has(keyword) && isKnownKeyword(keyword) && !noteRule(keyword) && keyword !== '$defs');
    const differs = (keyword) => {
        const { before, after } = changeAt(pair, old, now, keyword);
        if (before === undefined || after === undefined)
            return before !== after;
        return !(0,canonical/* equalJson */.FS)(withoutNotes({ [keyword]: before }), withoutNotes({ [keyword]: after }));
    };
    const cause = ordered.find((keyword) => keyword !== '$ref' && differs(keyword));
    const keyword = cause ?? ordered[0] ?? '$ref';
    return { cause: keyword, ...changeAt(pair, old, now, keyword) };
}
/** Schemas, and those that they refer to. */
function chain(ref) {
    const found = [...ref];
    for (let index = 0; index < found.length && found.length < 40; index++) {
        const target = view(found[index]).get('$ref');
        const node = target && resolveRef(found[index], target.value);
        if (node && !found.includes(node))
            found.push(node);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/js/diff/schema/notes.js





/** What a schema says about itself, where both sides speak about the same place. */
function compareNotes(state, pair, path) {
    const old = speaking(state, pair.before);
    const now = speaking(state, pair.after);
    for (const node of [...old, ...now])
        state.seen.add(node.pointer);
    return notesOf(pair, path, old, now);
}
/** The schemas of one branch on both sides. */
function notesOf(pair, path, old, now) {
    const keywords = new Set([...old, ...now].flatMap((node) => [...view(node).keys()].filter((key) => ruleFor(key))));
    const drafts = [];
    for (const keyword of keywords) {
        const change = changeAt(pair, old, now, keyword);
        const { before, after } = change;
        if ((0,canonical/* equalJson */.FS)(before, after))
            continue;
        if (keyword !== 'default' && isEmpty(before) && isEmpty(after))
            continue;
        const rule = ruleFor(keyword);
        drafts.push({ rule, effect: 'none', ...change, says: '', path, pair });
    }
    return drafts;
}
function isEmpty(value) {
    return value === undefined || value === '' || value === false;
}
/** The rule for a keyword that restricts nothing. */
function ruleFor(keyword) {
    if (keyword === 'contentEncoding' ||
        keyword === 'contentMediaType' ||
        keyword === 'contentSchema') {
        return 'schema-extension-changed';
    }
    if (formOf(keyword) === 'note')
        return noteRule(keyword);
    return isKnownKeyword(keyword) ? undefined : 'schema-extension-changed';
}
/** Schemas of a place and those that they refer to; with one branch beside `null`, that too. The first to speak counts. */
function speaking(state, ref) {
    const found = [...ref];
    for (let index = 0; index < found.length && found.length < 60; index++) {
        const node = found[index];
        state.context.budget.step();
        const entry = view(node).get('$ref');
        const target = entry && resolveRef(node, entry.value);
        const next = [
            ...(target ? [target] : []),
            ...members(node, 'allOf', 'open').map(([, child]) => child),
            ...onlyBranch(node),
        ];
        for (const one of next)
            if (!found.includes(one))
                found.push(one);
    }
    return found;
}
function onlyBranch(node) {
    for (const keyword of ['anyOf', 'oneOf']) {
        const branches = members(node, keyword, branchStance(node)).map(([, child]) => child);
        const others = branches.filter((child) => view(child).get('type')?.value !== 'null');
        if (others.length === 1)
            return others;
    }
    return [];
}

;// CONCATENATED MODULE: ./build/js/diff/schema/branches.js




/** Types that came and went as branches of `anyOf` or `oneOf`, where both sides are made of branches. */
function branchChange(state, { before, after }, lost, gained) {
    const old = combinator(state, before);
    const now = combinator(state, after);
    if (!old || !now || (old.branches.length === 1 && now.branches.length === 1))
        return undefined;
    const gone = lost.map((kind) => branchFor(state, old.branches, kind));
    const fresh = gained.map((kind) => branchFor(state, now.branches, kind));
    const all = [...gone, ...fresh];
    if (all.length === 0 || all.some((branch) => branch === undefined))
        return undefined;
    const prefix = old.keyword === 'anyOf' ? 'any-of' : 'one-of';
    const made = (branch, effect) => ({
        rule: `${prefix}-branch-${effect === 'narrowed' ? 'removed' : 'added'}`,
        effect,
        pointer: effect === 'narrowed' ? branch.pointer : old.pointer,
        ...(effect === 'narrowed' ? { before: branch.raw } : { after: branch.raw }),
        says: branchSays(branch.raw, effect === 'narrowed' ? 'removed' : 'added'),
    });
    return [
        ...[...new Set(gone)].map((branch) => made(branch, 'narrowed')),
        ...[...new Set(fresh)].map((branch) => made(branch, 'widened')),
    ];
}
/** The `anyOf` or `oneOf` of a place, also behind a reference, `null` aside: first one that is a choice. */
function combinator(state, ref) {
    let single;
    for (const node of speaking(state, ref)) {
        for (const keyword of ['anyOf', 'oneOf']) {
            const all = members(node, keyword, branchStance(node)).map(([, child]) => child);
            const branches = all.filter((child) => saidBy(child, 'type') !== 'null');
            if (branches.length === 0)
                continue;
            const pointer = `${node.pointer}/${keyword}`;
            const found = { keyword, pointer, branches, raw: node.raw };
            if (branches.length > 1)
                return found;
            single ??= found;
        }
    }
    return single;
}
/** Where values are listed as branches, on both sides: the lists. */
function choiceChange(state, { before, after }) {
    const old = combinator(state, before);
    const now = combinator(state, after);
    if (!old || !now || (old.branches.length === 1 && now.branches.length === 1))
        return undefined;
    const list = ({ raw, keyword }) => ((0,json/* isJsonObject */.O)(raw) ? raw[keyword] : undefined);
    return { pointer: old.pointer, before: list(old), after: list(now) };
}
function branchFor(state, branches, kind) {
    if (kind === 'null')
        return undefined;
    return branches.find((branch) => speaking(state, [branch]).some((node) => typeKinds(node)?.includes(kind)));
}
/** A branch that came or went, in words. */
function branchSays(raw, what) {
    const which = raw === undefined ? '' : `: ${(0,in_words/* inWords */.r)(raw)}`;
    return what === 'removed'
        ? `no longer allows one of its alternatives${which}`
        : `allows one more alternative${which}`;
}

;// CONCATENATED MODULE: ./build/js/diff/schema/limit-in-words.js


/** What a keyword demands of a value, from after `must`. */
const DEMANDS = {
    minimum: (n) => `be at least ${n}`,
    exclusiveMinimum: (n) => `be more than ${n}`,
    maximum: (n) => `be at most ${n}`,
    exclusiveMaximum: (n) => `be less than ${n}`,
    multipleOf: (n) => `be a multiple of ${n}`,
    minLength: (n) => `have at least ${counted(n, 'character')}`,
    maxLength: (n) => `have at most ${counted(n, 'character')}`,
    pattern: (text) => `match the pattern ${text}`,
    minItems: (n) => `have at least ${counted(n, 'item')}`,
    maxItems: (n) => `have at most ${counted(n, 'item')}`,
    minProperties: (n) => `have at least ${counted(n, 'property', 'properties')}`,
    maxProperties: (n) => `have at most ${counted(n, 'property', 'properties')}`,
    contains: (schema) => `have an item that fits ${schema}`,
    minContains: (n) => `have at least ${n} of the items in \`contains\``,
    maxContains: (n) => `have at most ${n} of the items in \`contains\``,
    propertyNames: (schema) => `have property names that fit ${schema}`,
};
/** A limit that came, went or moved, from after the place: `must have at most 100 characters now, instead of 200`. */
function limitChange(change) {
    const was = side(change.keyword, change.before);
    const is = side(change.keyword, change.after);
    if (is.keyword === 'uniqueItems' || was.keyword === 'uniqueItems') {
        return is.value === true
            ? 'must not hold the same item twice now'
            : 'may hold the same item twice now';
    }
    const demanded = demand(was);
    const demands = demand(is);
    if (demands === undefined) {
        return demanded === undefined
            ? `has other limits in \`${is.keyword}\``
            : `need no longer ${demanded}`;
    }
    if (demanded === undefined)
        return `must ${demands} now`;
    const before = was.keyword === is.keyword ? (0,in_words/* inWords */.r)(was.value) : `having to ${demanded}`;
    return `must ${demands} now, instead of ${before}`;
}
/** Where both sides say it by different keywords, each is an object of its own keyword. */
function side(keyword, value) {
    if (!(0,json/* isJsonObject */.O)(value))
        return { keyword, value };
    const [entry, ...others] = Object.entries(value);
    if (!entry || others.length > 0 || !Object.hasOwn(DEMANDS, entry[0]))
        return { keyword, value };
    // A schema is what these two hold themselves.
    if (keyword === 'contains' || keyword === 'propertyNames')
        return { keyword, value };
    return { keyword: entry[0], value: entry[1] };
}
function demand({ keyword, value }) {
    if (value === undefined)
        return undefined;
    const words = Object.hasOwn(DEMANDS, keyword) ? DEMANDS[keyword] : undefined;
    return words ? words((0,in_words/* inWords */.r)(value)) : `fit \`${keyword}\` ${(0,in_words/* inWords */.r)(value)}`;
}
function counted(n, one, many = `${one}s`) {
    return `${n} ${n === '1' ? one : many}`;
}

;// CONCATENATED MODULE: ./build/js/diff/schema/prove-scalar.js

function numberWithin(sub, sup) {
    if (sup.integer && !sub.integer)
        return false;
    if (sub.min < sup.min && !isNoiseBound(sup, 'min'))
        return false;
    if (sub.max > sup.max && !isNoiseBound(sup, 'max'))
        return false;
    if (sub.min === sup.min && sup.minExcluded && !sub.minExcluded)
        return false;
    if (sub.max === sup.max && sup.maxExcluded && !sub.maxExcluded)
        return false;
    return sup.multiples.every((of) => isImplied(sub, of));
}
/** Whether every number of an alternative is a multiple. */
function isImplied(sub, of) {
    if (sub.integer && isPartOfOne(of))
        return true;
    const multiples = sub.integer ? [...sub.multiples, 1] : sub.multiples;
    return multiples.some((own) => {
        if (own === of)
            return true;
        const ratio = own / of;
        if (!Number.isSafeInteger(ratio))
            return false;
        // Else a multiple of one is one of the other only before rounding.
        return (Number.isInteger(own) && Number.isInteger(of)) || Number.isInteger(Math.log2(ratio));
    });
}
/** With more of them ajv errs on integers that are exact: it takes a quotient of 1e21 for 1. */
const MAX_PARTS = 100_000;
/**
 * Whether each integer divided by `of` gives an integer, as 0.01 does: it is one whole part of 1 but for an error that
 * the quotient's own rounding takes away.
 */
function isPartOfOne(of) {
    const parts = Math.round(1 / of);
    if (parts < 2 || parts > MAX_PARTS)
        return false;
    // Exact: no number of this size has a bit below 2^-83.
    const one = 2n ** 83n;
    const error = BigInt(of * 2 ** 83) * BigInt(parts) - one;
    return (error < 0n ? -error : error) * 2n ** 54n <= one;
}
function stringWithin(sub, sup) {
    return (sub.minLength >= sup.minLength &&
        sub.maxLength <= sup.maxLength &&
        sup.patterns.every((source) => sub.patterns.includes(source)));
}
/** A bound that generators write at every integer, and that bounds nothing. */
function isNoiseBound(alt, side) {
    return alt.typedInteger && alt[side] === (side === 'min' ? -MAX_SAFE : MAX_SAFE);
}

;// CONCATENATED MODULE: ./build/js/diff/schema/compare-scalars.js




/** A limit that moved: which way, and what it says now. */
function constraint(pair, path, [old, now], effect, ...keywords) {
    const { keyword, ...change } = changeAt(pair, old.nodes, now.nodes, ...keywords);
    const rule = effect === 'widened' ? 'constraint-loosened' : 'constraint-tightened';
    return { rule, effect, ...change, says: limitChange({ keyword, ...change }), path, pair };
}
/** Bounds and multiples. */
function compareNumbers(pair, path, old, now) {
    const drafts = [];
    const add = (effect, ...keywords) => {
        drafts.push(constraint(pair, path, [old, now], effect, ...keywords));
    };
    if (!old.values && !now.values) {
        const [oldMin, nowMin] = plainBounds(old, now, 'min');
        const [oldMax, nowMax] = plainBounds(old, now, 'max');
        const bound = (effect, ...keywords) => {
            const draft = constraint(pair, path, [old, now], effect, ...keywords);
            // What a type or a multiple makes of a bound is said there.
            if (!(0,canonical/* equalJson */.FS)(draft.before, draft.after))
                drafts.push(draft);
        };
        const lower = sign(nowMin - oldMin) || Number(now.minExcluded) - Number(old.minExcluded);
        if (lower)
            bound(lower > 0 ? 'narrowed' : 'widened', 'minimum', 'exclusiveMinimum');
        const upper = sign(oldMax - nowMax) || Number(now.maxExcluded) - Number(old.maxExcluded);
        if (upper)
            bound(upper > 0 ? 'narrowed' : 'widened', 'maximum', 'exclusiveMaximum');
        const narrowed = !now.multiples.every((of) => isImplied(old, of));
        const widened = !old.multiples.every((of) => isImplied(now, of));
        if (narrowed || widened)
            add(effectOf(narrowed, widened), 'multipleOf');
    }
    return drafts;
}
function effectOf(narrowed, widened) {
    return narrowed && widened ? 'changed' : narrowed ? 'narrowed' : 'widened';
}
/** Lengths and patterns. */
function compareStrings(pair, path, old, now) {
    if (old.values || now.values)
        return [];
    const drafts = [];
    const add = (effect, keyword) => {
        drafts.push(constraint(pair, path, [old, now], effect, keyword));
    };
    if (old.minLength !== now.minLength) {
        add(now.minLength > old.minLength ? 'narrowed' : 'widened', 'minLength');
    }
    if (old.maxLength !== now.maxLength) {
        add(now.maxLength < old.maxLength ? 'narrowed' : 'widened', 'maxLength');
    }
    const added = now.patterns.filter((source) => !old.patterns.includes(source));
    const removed = old.patterns.filter((source) => !now.patterns.includes(source));
    if (added.length === 0 && removed.length === 0)
        return drafts;
    const end = removed.length === 0 ? 'added' : added.length === 0 ? 'removed' : 'changed';
    const { keyword, ...change } = changeAt(pair, old.nodes, now.nodes, 'pattern');
    drafts.push({
        rule: `pattern-${end}`,
        effect: effectOf(added.length > 0, removed.length > 0),
        ...change,
        ...(end === 'changed' ? { confidence: 'unproven', cause: 'pattern' } : {}),
        says: limitChange({ keyword, ...change }),
        path,
        pair,
    });
    return drafts;
}
/** Bounds without those that generators write at every integer; beside another type such a bound is one. */
function plainBounds(old, now, side) {
    const [a, b] = [old[side], now[side]];
    if (a === b)
        return [a, b];
    const far = side === 'min' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return [isNoiseBound(old, side) ? far : a, isNoiseBound(now, side) ? far : b];
}
/** Of two infinities there is no difference. */
function sign(difference) {
    return Number.isNaN(difference) ? 0 : Math.sign(difference);
}

;// CONCATENATED MODULE: ./build/js/diff/schema/values.js

const KINDS = ['null', 'boolean', 'number', 'string', 'array', 'object'];
function kindOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    return typeof value;
}
/** Whether a value is of a type that a schema names. */
function isOfType(value, type) {
    if (type === 'integer')
        return Number.isInteger(value);
    return kindOf(value) === type;
}
/** Length in characters as JSON Schema counts: code points. */
function lengthOf(text) {
    let length = text.length;
    for (let i = 0; i < text.length - 1; i++) {
        const unit = text.charCodeAt(i);
        if (unit >= 0xd800 && unit < 0xdc00) {
            const next = text.charCodeAt(i + 1);
            if (next >= 0xdc00 && next < 0xe000) {
                length--;
                i++;
            }
        }
    }
    return length;
}
/** Values to be asked for: scalars as they are, lists and objects by their canonical text. */
class ValueSet {
    #scalars = new Set();
    #structures = new Set();
    constructor(values) {
        for (const value of values) {
            if (isStructure(value))
                this.#structures.add((0,canonical/* canonicalJson */.dj)(value));
            else
                this.#scalars.add(value);
        }
    }
    get size() {
        return this.#scalars.size + this.#structures.size;
    }
    has(value) {
        return isStructure(value)
            ? this.#structures.size > 0 && this.#structures.has((0,canonical/* canonicalJson */.dj)(value))
            : this.#scalars.has(value);
    }
}
function isStructure(value) {
    return typeof value === 'object' && value !== null;
}
/** Sets of the lists that were asked last: one of a hundred thousand objects takes 20 MB. */
const SETS = new Map();
const MAX_SETS = 2;
/** The values of a list, an `enum` say, to be asked. */
function setOf(list) {
    let set = SETS.get(list);
    if (set)
        return set;
    set = new ValueSet(list);
    if (SETS.size >= MAX_SETS)
        SETS.delete(SETS.keys().next().value);
    SETS.set(list, set);
    return set;
}
/** Gives back what was kept of lists. */
function forgetSets() {
    SETS.clear();
}
/** Whether a list of values, an `enum` say, holds the value. */
function isIn(value, list) {
    if (list.length <= FEW)
        return list.some((one) => (0,canonical/* equalJson */.FS)(one, value));
    return setOf(list).has(value);
}
/** Lists that are looked through: there are many, and no set of one is worth keeping. */
const FEW = 8;
/** Whether a list holds every value of another. */
function holdsAll(list, values) {
    const set = setOf(list);
    return values.every((value) => set.has(value));
}
/** Whether all items differ. */
function allDiffer(items) {
    return new ValueSet(items).size === items.length;
}
function isMultiple(value, of) {
    return of > 0 && Number.isInteger(value / of);
}
/** The types that a `type` keyword names. */
function typesOf(value) {
    if (value === undefined)
        return undefined;
    return (Array.isArray(value) ? value : [value]).filter((type) => typeof type === 'string');
}
/** Strings of a list. */
function namesIn(value) {
    return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}
function numberIn(value) {
    return typeof value === 'number' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/js/diff/schema/declared.js





/**
 * What a schema and everything that is said about the same object declares: `properties`, names in `required` and
 * `dependentRequired`, branches, references, conditions.
 */
function declaredIn(context, node) {
    const memo = memoOf(context, declaredIn);
    const key = String(node.id);
    const known = memo.get(key);
    if (known)
        return known;
    const names = new Set();
    const patterns = new Set();
    const seen = new Set();
    let open = false;
    const collect = (at, isTop) => {
        if (seen.has(at))
            return;
        seen.add(at);
        context.budget.step();
        for (const [name] of members(at, 'properties', 'open'))
            names.add(name);
        for (const name of namesIn(saidBy(at, 'required')))
            names.add(name);
        const dependent = saidBy(at, 'dependentRequired');
        for (const others of (0,json/* isJsonObject */.O)(dependent) ? Object.values(dependent) : []) {
            for (const name of namesIn(others))
                names.add(name);
        }
        for (const [source] of members(at, 'patternProperties', 'open'))
            patterns.add(source);
        if (!isTop) {
            const rest = saidBy(at, 'additionalProperties') ?? saidBy(at, 'unevaluatedProperties');
            if (rest !== undefined && rest !== false)
                open = true;
        }
        for (const [keyword, { value, at: path }] of view(at)) {
            const form = IN_PLACE.get(keyword);
            if (form === 'schema')
                collect(childNode(at, value, path, 'open'), false);
            else if (form)
                for (const [, child] of members(at, keyword, 'open'))
                    collect(child, false);
            if (keyword === '$ref' || keyword === '$dynamicRef') {
                const target = resolveRef(at, value);
                if (target)
                    collect(asWritten(target), false);
                else
                    open = true;
            }
        }
    };
    collect(node, true);
    const declared = { names, patterns, open };
    memo.set(key, declared);
    return declared;
}

;// CONCATENATED MODULE: ./build/js/diff/schema/evaluate-array.js



/** Whether an array fits what a schema says about arrays. */
function arrayHolds(context, node, items) {
    const { length } = items;
    if (length < (numberIn(saidBy(node, 'minItems')) ?? 0))
        return false;
    if (length > (numberIn(saidBy(node, 'maxItems')) ?? Number.POSITIVE_INFINITY))
        return false;
    if (saidBy(node, 'uniqueItems') === true && !allDiffer(items))
        return false;
    const prefix = members(node, 'prefixItems', innerStance(node));
    const rest = inner(node, 'items');
    for (const [index, item] of items.entries()) {
        const schema = prefix[index]?.[1] ?? rest;
        if (schema && !holds(context, schema, item))
            return false;
    }
    if (view(node).has('unevaluatedItems'))
        throw new Undecidable('unevaluatedItems');
    const entry = view(node).get('contains');
    if (!entry)
        return true;
    const wanted = childNode(node, entry.value, entry.at, 'open');
    const min = numberIn(saidBy(node, 'minContains')) ?? 1;
    const max = numberIn(saidBy(node, 'maxContains')) ?? Number.POSITIVE_INFINITY;
    const found = items.filter((item) => holds(context, wanted, item)).length;
    return found >= min && found <= max;
}

;// CONCATENATED MODULE: ./build/js/diff/schema/evaluated.js



/**
 * What `unevaluatedProperties` of a schema leaves alone: the properties of the schema itself and of what it refers to or
 * joins by `allOf`. Undefined where that depends on the value: branches and conditions that speak of properties.
 */
function evaluatedBy(context, node) {
    const memo = memoOf(context, evaluatedBy);
    const key = String(node.id);
    const known = memo.get(key);
    if (known !== undefined)
        return known ?? undefined;
    const found = evaluated_collected(context, node);
    memo.set(key, found ?? null);
    return found;
}
const SPEAKING = 'properties patternProperties additionalProperties unevaluatedProperties'.split(' ');
function evaluated_collected(context, top) {
    const names = new Set();
    const patterns = new Set();
    let all = false;
    const pending = [{ at: top, always: true }];
    const seen = new Set();
    for (let next = pending.pop(); next; next = pending.pop()) {
        const { at, always } = next;
        const key = `${at.id} ${always}`;
        if (seen.has(key))
            continue;
        seen.add(key);
        context.budget.step();
        if (!always && SPEAKING.some((keyword) => view(at).has(keyword)))
            return undefined;
        for (const [name] of members(at, 'properties', 'open'))
            names.add(name);
        for (const [source] of members(at, 'patternProperties', 'open'))
            patterns.add(source);
        const hasRest = view(at).has('unevaluatedProperties') && at.pointer !== top.pointer;
        if (hasRest || view(at).has('additionalProperties'))
            all = true;
        for (const [keyword, { value, at: path }] of view(at)) {
            if (UNSUPPORTED.has(keyword))
                return undefined;
            if (keyword === '$ref') {
                const target = resolveRef(at, value);
                if (!target)
                    return undefined;
                pending.push({ at: target, always });
            }
            const form = keyword === 'not' ? undefined : IN_PLACE.get(keyword);
            const inside = always && keyword === 'allOf';
            if (form === 'schema')
                pending.push({ at: childNode(at, value, path, 'open'), always: false });
            else if (form) {
                for (const [, child] of members(at, keyword, 'open')) {
                    pending.push({ at: child, always: inside });
                }
            }
        }
    }
    return { names, patterns, all };
}

;// CONCATENATED MODULE: ./build/js/diff/schema/evaluate-object.js





/** Whether an object fits what a schema says about objects; `allowed` are the names that a policy leaves. */
function objectHolds(context, node, value, allowed) {
    const names = Object.keys(value);
    if (names.length < (numberIn(saidBy(node, 'minProperties')) ?? 0))
        return false;
    if (names.length > (numberIn(saidBy(node, 'maxProperties')) ?? names.length))
        return false;
    const required = saidBy(node, 'required');
    const isThere = (name) => Object.hasOwn(value, String(name));
    if (Array.isArray(required) && !required.every(isThere))
        return false;
    if (!dependenciesHold(context, node, value))
        return false;
    const declared = new Map(members(node, 'properties', innerStance(node)));
    const patterns = members(node, 'patternProperties', innerStance(node));
    const rest = inner(node, 'additionalProperties');
    const keys = view(node).get('propertyNames');
    for (const name of names) {
        if (allowed && !allowed(name))
            return false;
        const member = value[name];
        const own = declared.get(name);
        if (own && !holds(context, own, member))
            return false;
        let known = own !== undefined;
        for (const [source, schema] of patterns) {
            if (!matches(context, source, name))
                continue;
            known = true;
            if (!holds(context, schema, member))
                return false;
        }
        if (!known && rest && !holds(context, rest, member))
            return false;
        if (keys && !holds(context, childNode(node, keys.value, keys.at, 'open'), name))
            return false;
    }
    return unevaluatedHold(context, node, value);
}
function unevaluatedHold(context, node, value) {
    const rest = inner(node, 'unevaluatedProperties');
    if (!rest || takesAll(rest))
        return true;
    const evaluated = evaluatedBy(context, node);
    if (!evaluated)
        throw new Undecidable('unevaluatedProperties');
    const { names, patterns, all } = evaluated;
    if (all)
        return true;
    return Object.keys(value).every((name) => names.has(name) ||
        [...patterns].some((source) => matches(context, source, name)) ||
        holds(context, rest, value[name]));
}
function dependenciesHold(context, node, value) {
    const required = saidBy(node, 'dependentRequired');
    if ((0,json/* isJsonObject */.O)(required)) {
        for (const [name, others] of Object.entries(required)) {
            if (!Object.hasOwn(value, name))
                continue;
            if (!namesIn(others).every((other) => Object.hasOwn(value, other)))
                return false;
        }
    }
    for (const [name, schema] of members(node, 'dependentSchemas', 'open')) {
        if (Object.hasOwn(value, name) && !holds(context, schema, value))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/js/diff/schema/evaluate.js










/** The value cannot be told valid or not: a pattern that takes too long, a keyword that is not understood. */
class Undecidable extends Error {
    name = 'Undecidable';
}
/** Whether a value fits a schema; `undefined` where that cannot be told. */
function accepts(context, node, value) {
    try {
        return holds(context, node, value);
    }
    catch (error) {
        if (error instanceof Undecidable)
            return undefined;
        throw error;
    }
}
/**
 * Whether a value fits a schema, by the validation of JSON Schema 2020-12 with `format` as an annotation. Throws
 * Undecidable where it cannot be told.
 */
function holds(context, node, value) {
    if (typeof node.raw === 'boolean')
        return node.raw;
    return context.budget.deeper(() => {
        if (!ownHolds(context, node, value))
            return false;
        if (Array.isArray(value))
            return arrayHolds(context, node, value);
        if ((0,json/* isJsonObject */.O)(value))
            return objectHolds(context, node, value, allowedNames(context, node));
        return true;
    });
}
/** The names that the policy leaves, where it closes this schema. */
function allowedNames(context, node) {
    if (node.stance !== 'closing' || branchStance(node) !== 'beside')
        return undefined;
    const { names, patterns, open } = declaredIn(context, node);
    if (open)
        return undefined;
    return (name) => names.has(name) || [...patterns].some((source) => matches(context, source, name));
}
/** Throws Undecidable where the pattern takes too long. */
function matches(context, source, text) {
    context.budget.step();
    const result = context.patterns.matches(source, text);
    if (result === undefined)
        throw new Undecidable(`pattern ${source.slice(0, 60)}`);
    return result;
}
function ownHolds(context, node, value) {
    const branch = branchStance(node);
    for (const [keyword, { value: said, at }] of view(node)) {
        const one = (stance) => childNode(node, said, at, stance);
        switch (keyword) {
            case 'type':
                if (!typesOf(said).some((type) => isOfType(value, type)))
                    return false;
                break;
            case 'enum':
                if (Array.isArray(said) && !isIn(value, said))
                    return false;
                break;
            case 'const':
                if (!(0,canonical/* equalJson */.FS)(said, value))
                    return false;
                break;
            case '$ref': {
                const target = resolveRef(node, said);
                if (!target)
                    throw new Undecidable('$ref');
                if (!holds(context, target, value))
                    return false;
                break;
            }
            case 'allOf':
                for (const [, child] of members(node, keyword, 'open')) {
                    if (!holds(context, child, value))
                        return false;
                }
                break;
            case 'anyOf':
                if (count(context, members(node, keyword, branch), value, 1) === 0)
                    return false;
                break;
            case 'oneOf':
                if (count(context, members(node, keyword, branch), value, 2) !== 1)
                    return false;
                break;
            case 'not':
                if (holds(context, one('open'), value))
                    return false;
                break;
            case 'if': {
                const next = holds(context, one('open'), value) ? 'then' : 'else';
                const entry = view(node).get(next);
                const child = entry && childNode(node, entry.value, entry.at, 'open');
                if (child && !holds(context, child, value))
                    return false;
                break;
            }
            default:
                if (UNSUPPORTED.has(keyword))
                    throw new Undecidable(keyword);
                if (!scalarHolds(context, keyword, said, value, saidBy(node, 'type')))
                    return false;
        }
    }
    return true;
}
function count(context, branches, value, enough) {
    let found = 0;
    for (const [, branch] of branches) {
        if (holds(context, branch, value) && ++found >= enough)
            break;
    }
    return found;
}
function scalarHolds(context, keyword, said, value, type) {
    if (typeof value === 'number' && typeof said === 'number') {
        switch (keyword) {
            // Beyond the bounds that generators write at every integer nothing is bounded.
            case 'minimum':
                return value >= said || (said === -MAX_SAFE && isInteger(type));
            case 'maximum':
                return value <= said || (said === MAX_SAFE && isInteger(type));
            case 'exclusiveMinimum':
                return value > said;
            case 'exclusiveMaximum':
                return value < said;
            case 'multipleOf':
                return isMultiple(value, said);
        }
    }
    if (typeof value === 'string') {
        if (keyword === 'minLength' && typeof said === 'number')
            return lengthOf(value) >= said;
        if (keyword === 'maxLength' && typeof said === 'number')
            return lengthOf(value) <= said;
        if (keyword === 'pattern' && typeof said === 'string')
            return matches(context, said, value);
    }
    return true;
}

;// CONCATENATED MODULE: ./build/js/diff/schema/shape.js
/** No value at all. */
const NEVER = 'never';

;// CONCATENATED MODULE: ./build/js/diff/schema/member-of.js



/**
 * What holds for the member of this name, where it is there; NEVER where it can't be. A pattern that takes too long
 * throws Undecidable.
 */
function memberOf(context, alt, name) {
    const found = [];
    for (const group of alt.groups) {
        const own = group.properties.get(name);
        let known = own !== undefined;
        if (own)
            found.push(own);
        for (const [source, schema] of group.patterns) {
            if (!matches(context, source, name))
                continue;
            known = true;
            found.push(schema);
        }
        if (known)
            continue;
        if (group.additional) {
            if (!isEvaluated(context, group, name))
                found.push(group.additional);
        }
        else if (!isDeclared(context, group, name))
            return NEVER;
    }
    if (found.some(refusesAll))
        return NEVER;
    for (const names of alt.names)
        if (accepts(context, names, name) === false)
            return NEVER;
    return found;
}
function isEvaluated(context, { evaluated }, name) {
    if (!evaluated)
        return false;
    if (evaluated.names.has(name))
        return true;
    return [...evaluated.patterns].some((source) => matches(context, source, name));
}
function isDeclared(context, { declared }, name) {
    if (!declared || declared.names.has(name))
        return true;
    return [...declared.patterns].some((source) => matches(context, source, name));
}
/**
 * What holds for a member with a name that nobody declares, by the patterns that the name matches; NEVER where there
 * is none.
 */
function otherMember(alt, matched) {
    const found = [];
    for (const { patterns, additional, declared, evaluated } of alt.groups) {
        const fitting = patterns.filter(([source]) => matched.has(source));
        if (fitting.length > 0)
            found.push(...fitting.map(([, schema]) => schema));
        else if (additional) {
            const isLeft = ![...(evaluated?.patterns ?? [])].some((source) => matched.has(source));
            if (isLeft)
                found.push(additional);
        }
        else if (declared && ![...declared.patterns].some((source) => matched.has(source)))
            return NEVER;
    }
    return found.some(refusesAll) ? NEVER : found;
}
/** Every name that an alternative speaks about. */
function declaredNames(alt) {
    const names = new Set(alt.required);
    for (const { properties, declared } of alt.groups) {
        for (const name of properties.keys())
            names.add(name);
        if (declared)
            for (const name of declared.names)
                names.add(name);
    }
    return names;
}
/** Every pattern of names that an alternative speaks about. */
function namePatterns(alt) {
    const sources = new Set();
    for (const { patterns, declared } of alt.groups) {
        for (const [source] of patterns)
            sources.add(source);
        if (declared)
            for (const source of declared.patterns)
                sources.add(source);
    }
    return sources;
}

;// CONCATENATED MODULE: ./build/js/diff/schema/alternative-object.js










/** What schemas that all hold say about objects. */
function objectAlt(context, base) {
    const alt = {
        ...base,
        kind: 'object',
        groups: [],
        required: new Set(base.nodes.flatMap((node) => namesIn(saidBy(node, 'required')))),
        minProperties: greatest(base, 'minProperties', 0),
        maxProperties: least(base, 'maxProperties'),
        names: [],
        dependent: new Map(),
    };
    for (const node of base.nodes)
        addObject(context, alt, node);
    declareTogether(alt);
    for (const name of alt.required) {
        // What joins the set is visited too.
        for (const other of alt.dependent.get(name) ?? [])
            alt.required.add(other);
    }
    alt.minProperties = Math.max(alt.minProperties, alt.required.size);
    if (alt.minProperties > alt.maxProperties)
        return undefined;
    for (const name of alt.required)
        if (isNever(context, alt, name))
            return undefined;
    return alt;
}
/**
 * Schemas of one object that the policy closes leave each other's names: else they close each other out, and with
 * nothing left everything would look safe.
 */
function declareTogether({ nodes, groups, required, dependent }) {
    if (nodes.length === 1 || groups.every(({ declared }) => !declared))
        return;
    const isOpen = nodes.some((node) => {
        const rest = saidBy(node, 'additionalProperties') ?? saidBy(node, 'unevaluatedProperties');
        return rest !== undefined && rest !== false;
    });
    for (const group of groups) {
        if (!group.declared)
            continue;
        const names = new Set([...group.declared.names, ...required]);
        for (const others of dependent.values())
            for (const name of others)
                names.add(name);
        const patterns = new Set(group.declared.patterns);
        for (const other of groups) {
            for (const name of other.properties.keys())
                names.add(name);
            for (const [source] of other.patterns)
                patterns.add(source);
        }
        group.declared = isOpen ? undefined : { names, patterns };
    }
}
function isNever(context, alt, name) {
    try {
        const member = memberOf(context, alt, name);
        return member === NEVER || (member.length > 0 && fitsNothing(context, member));
    }
    catch (error) {
        if (error instanceof Undecidable)
            return false;
        throw error;
    }
}
function addObject(context, alt, node) {
    const properties = new Map(members(node, 'properties', innerStance(node)));
    const patterns = members(node, 'patternProperties', innerStance(node));
    const additional = inner(node, 'additionalProperties');
    const declared = closesItself(node) ? declaredIn(context, node) : undefined;
    if (properties.size > 0 || patterns.length > 0 || additional || declared) {
        const closing = declared && !declared.open ? declared : undefined;
        alt.groups.push({ properties, patterns, additional, declared: closing });
    }
    const rest = inner(node, 'unevaluatedProperties');
    const evaluated = rest && !takesAll(rest) ? evaluatedBy(context, node) : undefined;
    if (evaluated && !evaluated.all) {
        const nothing = { properties: new Map(), patterns: [], declared: undefined };
        alt.groups.push({ ...nothing, additional: rest, evaluated });
    }
    const names = view(node).get('propertyNames');
    if (names)
        alt.names.push(childNode(node, names.value, names.at, 'open'));
    const dependent = saidBy(node, 'dependentRequired');
    if (!(0,json/* isJsonObject */.O)(dependent))
        return;
    for (const [name, others] of Object.entries(dependent)) {
        const known = alt.dependent.get(name) ?? new Set();
        for (const other of namesIn(others))
            known.add(other);
        if (known.size > 0)
            alt.dependent.set(name, known);
    }
}

;// CONCATENATED MODULE: ./build/js/diff/schema/same-pattern.js
/** Patterns that every text matches. */
const MATCHES_ALL = new Set(['', '^', '$', '^[\\s\\S]*$', '[\\s\\S]*']);
/**
 * A pattern without `.*` at an end that no anchor holds, which asks for nothing: generators differ in whether they
 * write it (`^ab` and `^ab.*`). Undefined where every text matches.
 */
function plainPattern(source) {
    let plain = source;
    for (const anything of ['.*?', '.*']) {
        if (plain.startsWith(anything))
            plain = plain.slice(anything.length);
        if (plain.endsWith(anything)) {
            const rest = plain.slice(0, -anything.length);
            if (!isEscaping(rest))
                plain = rest;
        }
    }
    return MATCHES_ALL.has(plain) ? undefined : plain;
}
/** Whether a text ends in an odd number of backslashes: what follows stands for itself. */
function isEscaping(text) {
    let at = text.length;
    while (text[at - 1] === '\\')
        at--;
    return (text.length - at) % 2 === 1;
}

;// CONCATENATED MODULE: ./build/js/diff/schema/alternative.js






/** What the schemas of a conjunction say about one kind of value; `undefined` where no value of it fits. */
function altOf(context, kind, base) {
    switch (kind) {
        case 'null':
        case 'boolean':
            return { ...base, kind };
        case 'number':
            return numberAlt(base);
        case 'string':
            return stringAlt(base);
        case 'array':
            return arrayAlt(context, base);
        case 'object':
            return objectAlt(context, base);
    }
}
/** The numbers that schemas give for a keyword. */
function numbers({ nodes }, keyword) {
    return nodes.flatMap((node) => numberIn(saidBy(node, keyword)) ?? []);
}
/** The greatest number for a keyword. */
function greatest(base, keyword, none) {
    return numbers(base, keyword).reduce((a, b) => Math.max(a, b), none);
}
/** The least number for a keyword. */
function least(base, keyword, none = Number.POSITIVE_INFINITY) {
    return numbers(base, keyword).reduce((a, b) => Math.min(a, b), none);
}
function numberAlt(base) {
    const multiples = [...new Set(numbers(base, 'multipleOf'))].filter((of) => of > 0);
    const typedInteger = base.nodes.some((node) => {
        const types = typesOf(saidBy(node, 'type'));
        return types?.includes('integer') === true && !types.includes('number');
    });
    const integer = typedInteger || multiples.some(Number.isInteger);
    let min = greatest(base, 'minimum', Number.NEGATIVE_INFINITY);
    const above = greatest(base, 'exclusiveMinimum', Number.NEGATIVE_INFINITY);
    let minExcluded = above >= min && above !== Number.NEGATIVE_INFINITY;
    if (minExcluded)
        min = above;
    let max = least(base, 'maximum');
    const below = least(base, 'exclusiveMaximum');
    let maxExcluded = below <= max && below !== Number.POSITIVE_INFINITY;
    if (maxExcluded)
        max = below;
    if (integer && Number.isFinite(min)) {
        // Beyond the exact integers the next one may be the same number.
        const next = minExcluded && Number.isInteger(min) ? min + 1 : Math.ceil(min);
        if (next !== min)
            minExcluded = false;
        min = next;
    }
    if (integer && Number.isFinite(max)) {
        const next = maxExcluded && Number.isInteger(max) ? max - 1 : Math.floor(max);
        if (next !== max)
            maxExcluded = false;
        max = next;
    }
    // Towards the multiples, as far as numbers are exact.
    for (const of of multiples) {
        if (!Number.isInteger(of))
            continue;
        if (Math.abs(min) < MAX_SAFE)
            min = Math.ceil(min / of) * of;
        if (Math.abs(max) < MAX_SAFE)
            max = Math.floor(max / of) * of;
    }
    if (min > max || (min === max && (minExcluded || maxExcluded)))
        return undefined;
    const kept = multiples.filter((of) => of !== 1);
    return {
        ...base,
        kind: 'number',
        integer,
        typedInteger,
        min,
        minExcluded,
        max,
        maxExcluded,
        multiples: kept,
    };
}
function stringAlt(base) {
    const minLength = Math.ceil(greatest(base, 'minLength', 0));
    const maxLength = Math.floor(least(base, 'maxLength'));
    if (minLength > maxLength)
        return undefined;
    const patterns = new Set();
    for (const node of base.nodes) {
        const source = saidBy(node, 'pattern');
        const plain = typeof source === 'string' ? plainPattern(source) : undefined;
        if (plain !== undefined)
            patterns.add(plain);
    }
    return { ...base, kind: 'string', minLength, maxLength, patterns: [...patterns] };
}
function arrayAlt(context, base) {
    const groups = [];
    const contains = [];
    let minItems = greatest(base, 'minItems', 0);
    let maxItems = least(base, 'maxItems');
    for (const node of base.nodes) {
        const prefix = members(node, 'prefixItems', innerStance(node)).map(([, child]) => child);
        const items = inner(node, 'items');
        if (prefix.length > 0 || items)
            groups.push({ prefix, items });
        const entry = view(node).get('contains');
        if (!entry)
            continue;
        const wanted = childNode(node, entry.value, entry.at, 'open');
        const min = numberIn(saidBy(node, 'minContains')) ?? 1;
        const max = numberIn(saidBy(node, 'maxContains')) ?? Number.POSITIVE_INFINITY;
        if (min > max || (min > 0 && fitsNothing(context, [wanted])))
            return undefined;
        if (takesAll(wanted)) {
            minItems = Math.max(minItems, min);
            maxItems = Math.min(maxItems, max);
        }
        else
            contains.push({ node: wanted, min, max });
    }
    for (const { prefix, items } of groups) {
        const closed = prefix.findIndex((one) => fitsNothing(context, [one]));
        if (closed >= 0)
            maxItems = Math.min(maxItems, closed);
        if (items && fitsNothing(context, [items]))
            maxItems = Math.min(maxItems, prefix.length);
    }
    if (minItems > maxItems)
        return undefined;
    const unique = base.nodes.some((node) => saidBy(node, 'uniqueItems') === true);
    return { ...base, kind: 'array', groups, minItems, maxItems, unique, contains };
}

;// CONCATENATED MODULE: ./build/js/diff/schema/disjoint.js





/** Whether it is certain that no value fits both. */
function disjoint(context, a, b) {
    const memo = memoOf(context, disjoint);
    const key = `${keyOf(a)}|${keyOf(b)}`;
    const known = memo.get(key);
    if (known !== undefined)
        return known;
    // While it is being asked, it is not certain.
    memo.set(key, false);
    const answer = context.budget.deeper(() => {
        const others = expand(context, b).alts;
        return expand(context, a).alts.every((one) => others.every((other) => disjointAlts(context, one, other)));
    });
    memo.set(key, answer);
    return answer;
}
/** Whether it is certain that no value fits both alternatives. */
function disjointAlts(context, a, b) {
    if (a.kind !== b.kind)
        return true;
    context.budget.step();
    if (a.values)
        return a.values.every((value) => refuses(context, b, value));
    if (b.values)
        return b.values.every((value) => refuses(context, a, value));
    if (excludes(context, a, b) || excludes(context, b, a))
        return true;
    if (a.kind === 'number')
        return apart(a, b);
    if (a.kind === 'string') {
        const other = b;
        return a.maxLength < other.minLength || other.maxLength < a.minLength;
    }
    if (a.kind === 'array' && b.kind === 'array') {
        return a.maxItems < b.minItems || b.maxItems < a.minItems;
    }
    if (a.kind === 'object')
        return disjointObjects(context, a, b);
    return false;
}
function refuses(context, alt, value) {
    return alt.nodes.some((node) => accepts(context, node, value) === false);
}
/** `not` with the very schema of the other, or with one that takes all of it. */
function excludes(context, a, b) {
    return a.rest.some((rest) => rest.op === 'not' && (b.nodes.includes(rest.node) || isCovered(context, b, rest.node)));
}
function apart(a, b) {
    if (a.min > b.max || b.min > a.max)
        return true;
    if (a.min === b.max && (a.minExcluded || b.maxExcluded))
        return true;
    return b.min === a.max && (b.minExcluded || a.maxExcluded);
}
/** A property that one of them demands, and that can't fit both. */
function disjointObjects(context, a, b) {
    if (a.maxProperties < b.minProperties || b.maxProperties < a.minProperties)
        return true;
    const demanded = new Set([...a.required, ...b.required]);
    const names = [...demanded].filter((name) => declaredNames(a).has(name) || declaredNames(b).has(name));
    return names.some((name) => {
        try {
            const [one, other] = [memberOf(context, a, name), memberOf(context, b, name)];
            if (one === NEVER || other === NEVER)
                return true;
            return one.length > 0 && other.length > 0 && disjoint(context, one, other);
        }
        catch (error) {
            if (error instanceof Undecidable)
                return false;
            throw error;
        }
    });
}

;// CONCATENATED MODULE: ./build/js/diff/schema/disjoint-branches.js







/** Values of one branch; with more, branches are compared one by one. */
const MAX_VALUES = 60;
/** Whether it is certain that no value fits two of the schemas. */
function pairwiseDisjoint(context, branches) {
    if (areMarked(context, branches))
        return true;
    return branches.every((one, index) => branches.slice(index + 1).every((other) => disjoint(context, [one], [other])));
}
/** Whether each lists values of its own: its constants, or those of a property that all of them require. */
function areMarked(context, branches) {
    const memo = memoOf(context, areMarked);
    const key = branches.map(({ id }) => id).join(' ');
    const known = memo.get(key);
    if (known !== undefined)
        return known;
    // While it is being asked, it is not certain.
    memo.set(key, false);
    const answer = branches.length > 2 && context.budget.deeper(() => areAllMarked(context, branches));
    memo.set(key, answer);
    return answer;
}
function areAllMarked(context, branches) {
    if (areApart(branches.map((branch) => textsIn(context, [branch]))))
        return true;
    const objects = branches.map((branch) => {
        const { alts } = expand(context, [branch]);
        return alts.filter((alt) => alt.kind === 'object').length === alts.length
            ? alts
            : [];
    });
    const names = objects[0]?.[0]?.required ?? [];
    return [...names].some((name) => areApart(objects.map((alts) => marksOf(context, alts, name))));
}
function marksOf(context, alts, name) {
    const marks = [];
    for (const alt of alts) {
        const texts = alt.required.has(name) ? memberTexts(context, alt, name) : undefined;
        if (!texts)
            return undefined;
        marks.push(...texts);
    }
    return marks.length > 0 ? marks : undefined;
}
function memberTexts(context, alt, name) {
    try {
        const member = memberOf(context, alt, name);
        return member === NEVER || member.length === 0 ? undefined : textsIn(context, member);
    }
    catch (error) {
        if (error instanceof Undecidable)
            return undefined;
        throw error;
    }
}
/** All values of a schema, where it lists them. */
function textsIn(context, ref) {
    const texts = [];
    for (const alt of expand(context, ref).alts) {
        if (!alt.values || alt.values.length > MAX_VALUES)
            return undefined;
        texts.push(...alt.values.map(canonical/* canonicalJson */.dj));
    }
    return texts;
}
function areApart(lists) {
    const seen = new Set();
    return lists.every((list) => {
        if (!list || list.some((text) => seen.has(text)))
            return false;
        for (const text of list)
            seen.add(text);
        return true;
    });
}

;// CONCATENATED MODULE: ./build/js/diff/schema/endless.js



/**
 * Whether a schema asks, about one and the same value, if it fits a schema that asks that again: no validator comes to
 * an end there. References from a value to a part of it may recur as they like.
 */
function isEndless(context, schema) {
    const memo = memoOf(context, isEndless);
    const root = asWritten(schema);
    const known = memo.get(String(root.id));
    if (known !== undefined)
        return known;
    const open = new Set();
    const pending = [{ node: root, leave: false }];
    for (let next = pending.pop(); next; next = pending.pop()) {
        const { node, leave } = next;
        const id = String(node.id);
        if (leave) {
            open.delete(node);
            memo.set(id, false);
        }
        else if (open.has(node) || memo.get(id)) {
            memo.set(String(root.id), true);
            return true;
        }
        else if (!memo.has(id)) {
            context.budget.step();
            open.add(node);
            pending.push({ node, leave: true });
            for (const one of inPlace(node))
                pending.push({ node: one, leave: false });
        }
    }
    return false;
}
/** The schemas that speak about the same value. */
function inPlace(node) {
    return [...view(node)].flatMap(([keyword, { value, at }]) => {
        if (keyword === '$ref') {
            const target = resolveRef(node, value);
            return target ? [asWritten(target)] : [];
        }
        const form = IN_PLACE.get(keyword);
        if (form === 'schema')
            return [childNode(node, value, at, 'open')];
        return form ? members(node, keyword, 'open').map(([, child]) => child) : [];
    });
}

;// CONCATENATED MODULE: ./build/js/diff/schema/listed.js



/** Whether a schema says more than a type and values. */
function restricts(node) {
    if (isInteger(saidBy(node, 'type')))
        return true;
    return [...view(node).keys()].some((key) => key !== 'type' && key !== 'enum' && key !== 'const');
}
/** The only values that a schema allows, where it lists them. */
function listedValues(node) {
    const fixed = view(node).get('const');
    const listed = saidBy(node, 'enum');
    if (!fixed)
        return Array.isArray(listed) ? listed : undefined;
    return !Array.isArray(listed) || isIn(fixed.value, listed) ? [fixed.value] : [];
}
/** Whether values of a kind are not excluded at once. */
function allowsKind(node, kind) {
    const types = typesOf(saidBy(node, 'type'));
    if (types && !types.includes(kind) && !(kind === 'number' && types.includes('integer'))) {
        return false;
    }
    const not = saidBy(node, 'not');
    if (typeof not !== 'object' || not === null || Object.keys(not).some((key) => key !== 'type')) {
        return true;
    }
    const excluded = typesOf(not.type);
    return !excluded?.includes(kind);
}

;// CONCATENATED MODULE: ./build/js/diff/schema/rest.js








/** What a keyword says that no alternative can say. */
function restOf(context, node, keyword, { value, at }) {
    if (keyword === 'unevaluatedProperties') {
        const isPlain = takesAll(childNode(node, value, at, 'open')) || evaluatedBy(context, node);
        return isPlain ? [] : [unknownRest(node, keyword)];
    }
    if (keyword === 'not') {
        return [{ op: 'not', keyword, node: childNode(node, value, at, 'open') }];
    }
    if (keyword === 'if') {
        const [yes, no] = [partOf(node, 'then'), partOf(node, 'else')];
        if (!yes && !no)
            return [];
        return [{ op: 'if', keyword, node: childNode(node, value, at, 'open'), yes, no }];
    }
    if (keyword === 'dependentSchemas') {
        return members(node, keyword, 'open').map(([name, child]) => ({
            op: 'dependent',
            keyword,
            name,
            node: child,
        }));
    }
    // A mere name restricts nothing, but another one may be what a client knows.
    if (keyword === '$id' && namedSchemas(node.doc)?.has(String(value))) {
        return [{ op: 'unknown', keyword, owner: node, text: `$id ${value}` }];
    }
    if (UNSUPPORTED.has(keyword) ||
        (keyword === '$id' && node.pointer !== node.doc.pointer) ||
        keyword === 'unevaluatedItems') {
        return [unknownRest(node, keyword)];
    }
    return [];
}
/** The parts that always hold, where the condition of an `if` is plainly met by everything or by nothing. */
function settledIf(node) {
    const condition = partOf(node, 'if');
    if (!condition)
        return undefined;
    const name = takesAll(condition) ? 'then' : refusesAll(condition) ? 'else' : undefined;
    const part = name && partOf(node, name);
    return name === undefined ? undefined : part ? [part] : [];
}
function partOf(node, keyword) {
    const entry = view(node).get(keyword);
    return entry && childNode(node, entry.value, entry.at, 'open');
}
/** What is not understood is the same only where all that may give it a meaning is the same. */
function unknownRest(owner, keyword) {
    const text = (0,canonical/* canonicalJson */.dj)([withoutNotes(owner.raw), ...surroundings(owner)]);
    return { op: 'unknown', keyword, owner, text };
}
/** What may give a meaning to what is not understood in a schema. */
function surroundings({ raw, doc: { root } }) {
    if (!(0,json/* isJsonObject */.O)(root))
        return [];
    const { $defs = {}, definitions = {}, $id = null, ...rest } = root;
    const reach = [reachOf(raw), reachOf($defs, false), reachOf(definitions, false)];
    const isFar = reach.includes('elsewhere') || (reach.includes('names') && namesPlaces(rest));
    const parts = [withoutNotes($defs, true), withoutNotes(definitions, true), $id];
    // A pointer to no schema may lead to a default, say.
    if ((0,json/* isJsonObject */.O)(raw) && /^#\//.test(String(raw.$ref)))
        return [root];
    return isFar ? [...parts, withoutNotes(rest)] : parts;
}

;// CONCATENATED MODULE: ./build/js/diff/schema/expand.js











/** Alternatives by several choices; with more their branches are not multiplied out. */
const MAX_ALTERNATIVES = 48;
/** Branches of one choice. */
const MAX_BRANCHES = 400;
/** The alternatives of schemas that all hold. */
function expand(context, ref) {
    const memo = memoOf(context, expand);
    const key = keyOf(ref);
    const known = memo.get(key);
    if (known)
        return known;
    context.expanding.add(key);
    const shape = context.budget.deeper(() => {
        const alts = [];
        for (const conjunction of conjunctions(context, ref, new Set())) {
            for (const kind of KINDS) {
                const alt = alternative(context, conjunction, kind);
                if (alt && !excludesItself(context, alt))
                    alts.push(alt);
            }
        }
        return { alts };
    });
    context.expanding.delete(key);
    memo.set(key, shape);
    return shape;
}
/** Whether nothing fits. While its alternatives are being made, something may. */
function fitsNothing(context, ref) {
    return !context.expanding.has(keyOf(ref)) && expand(context, ref).alts.length === 0;
}
function alternative(context, { nodes, rest }, kind) {
    context.budget.step();
    if (!nodes.every((node) => allowsKind(node, kind)))
        return undefined;
    let values;
    for (const node of nodes) {
        const listed = listedValues(node);
        if (!listed)
            continue;
        if (values === undefined)
            values = listed;
        else {
            const earlier = values;
            values = listed.filter((value) => earlier.some((other) => (0,canonical/* equalJson */.FS)(value, other)));
        }
    }
    if (values?.some((value) => kindOf(value) !== kind)) {
        values = values.filter((value) => kindOf(value) === kind);
    }
    if (values && nodes.some(restricts)) {
        values = values.filter((value) => nodes.every((node) => accepts(context, asWritten(node), value) !== false));
    }
    if (values?.length === 0)
        return undefined;
    const speaks = ({ keyword }) => (ABOUT.get(keyword) ?? kind) === kind;
    // Of thousands of alternatives each list of its own is felt.
    const spoken = rest.every(speaks) ? rest : rest.filter(speaks);
    return altOf(context, kind, { nodes, rest: spoken, ...(values && { values }) });
}
/** Keywords that say nothing about values of other kinds. */
const ABOUT = new Map([
    ['dependentSchemas', 'object'],
    ['unevaluatedProperties', 'object'],
    ['unevaluatedItems', 'array'],
]);
/** Whether all of an alternative is what its own `not` excludes. */
function excludesItself(context, alt) {
    return alt.rest.some((rest) => rest.op === 'not' && isCovered(context, alt, rest.node));
}
/** Whether all that an alternative says by its keywords fits a schema; asked while alternatives are being made. */
function isCovered(context, alt, node) {
    if (context.isAside)
        return false;
    const { budget, patterns } = context;
    context.aside ??= { ...contextOf(budget, patterns), isAside: true };
    return altWithin(context.aside, { ...alt, rest: [] }, [node]);
}
/** Every way in which the branches of schemas that all hold can be taken. */
function conjunctions(context, ref, seen) {
    const nodes = [];
    const rest = [];
    const choices = [];
    const pending = [...ref].reverse();
    const met = new Set(seen);
    for (let node = pending.pop(); node; node = pending.pop()) {
        if (met.has(node) || node.raw === true)
            continue;
        if (refusesAll(node))
            return [];
        met.add(node);
        context.budget.step();
        nodes.push(node);
        const next = [];
        for (const [keyword, { value, at }] of view(node)) {
            if (keyword === '$ref') {
                const target = resolveRef(node, value);
                if (target && !isEndless(context, target))
                    next.push(target);
                else
                    rest.push(unknownRest(node, keyword));
            }
            else if (keyword === 'allOf') {
                next.push(...members(node, keyword, 'open').map(([, child]) => child));
            }
            else if (keyword === 'anyOf' || keyword === 'oneOf') {
                const branches = members(node, keyword, branchStance(node)).map(([, child]) => child);
                const fit = branches.length <= MAX_BRANCHES;
                if (fit)
                    choices.push(branches);
                if (!fit || (keyword === 'oneOf' && !pairwiseDisjoint(context, branches.map(asWritten)))) {
                    rest.push({ op: 'branches', keyword, owner: node, branches });
                }
            }
            else if (keyword === 'if' && settledIf(node)) {
                next.push(...settledIf(node));
            }
            else
                rest.push(...restOf(context, node, keyword, { value, at }));
        }
        pending.push(...next.reverse());
    }
    let found = [{ nodes, rest }];
    for (const branches of choices) {
        const options = branches.flatMap((branch) => conjunctions(context, [branch], met));
        const most = found.length === 1 ? MAX_BRANCHES : MAX_ALTERNATIVES;
        if (found.length * options.length > most) {
            const owner = nodes.find((node) => branches[0]?.pointer.startsWith(node.pointer)) ?? nodes[0];
            const whole = { op: 'branches', keyword: 'anyOf', owner, branches };
            found = found.map((one) => ({ ...one, rest: [...one.rest, whole] }));
            continue;
        }
        found = found.flatMap((one) => options.map((option) => ({
            nodes: [...one.nodes, ...option.nodes],
            rest: [...one.rest, ...option.rest],
        })));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/js/diff/schema/prove-array.js

/** Whether every array of one alternative fits the other. */
function arrayWithin(context, sub, sup) {
    if (sub.minItems < sup.minItems || sub.maxItems > sup.maxItems)
        return false;
    if (sup.unique && !sub.unique && sub.maxItems > 1)
        return false;
    const last = Math.max(prefixLength(sub), prefixLength(sup));
    for (let index = 0; index <= last && index < sub.maxItems; index++) {
        if (!within(context, itemAt(sub, index), itemAt(sup, index)))
            return false;
    }
    return sup.contains.every(({ node, min, max }) => atLeast(context, sub, node, min) && prove_array_atMost(context, sub, node, max));
}
/** Items that have a schema by their position. */
function prefixLength(alt) {
    return Math.max(0, ...alt.groups.map(({ prefix }) => prefix.length));
}
/** What holds for the item at a position. */
function itemAt(alt, index) {
    return alt.groups.flatMap(({ prefix, items }) => prefix[index] ?? items ?? []);
}
function atLeast(context, sub, node, min) {
    if (min === 0)
        return true;
    if (sub.contains.some((own) => own.min >= min && within(context, [own.node], [node])))
        return true;
    if (sub.minItems < min)
        return false;
    for (let index = 0; index < min; index++) {
        if (!within(context, itemAt(sub, index), [node]))
            return false;
    }
    return true;
}
function prove_array_atMost(context, sub, node, max) {
    if (sub.maxItems <= max)
        return true;
    return sub.contains.some((own) => own.max <= max && within(context, [node], [own.node]));
}

;// CONCATENATED MODULE: ./build/js/diff/schema/prove-object.js





/** Patterns of names whose combinations are all looked at. */
const MAX_PATTERNS = 5;
/** Whether every object of one alternative fits the other. */
function objectWithin(context, sub, sup) {
    for (const name of sup.required)
        if (!sub.required.has(name))
            return false;
    if (sub.minProperties < sup.minProperties)
        return false;
    const names = new Set([...declaredNames(sub), ...declaredNames(sup)]);
    const present = [];
    for (const name of names) {
        const member = memberOf(context, sub, name);
        if (prove_object_isEmpty(context, member))
            continue;
        present.push(name);
        if (!memberWithin(context, member, memberOf(context, sup, name)))
            return false;
    }
    const isClosed = othersWithin(context, sub, sup);
    if (isClosed === false)
        return false;
    const most = isClosed === 'closed' ? Math.min(sub.maxProperties, present.length) : sub.maxProperties;
    if (most > sup.maxProperties)
        return false;
    return (namesWithin(context, sub, sup, isClosed === 'closed' ? present : undefined) &&
        dependentWithin(sub, sup, present, isClosed === 'closed'));
}
/** Whether nothing can be there. */
function prove_object_isEmpty(context, member) {
    return member === NEVER || (member.length > 0 && expand(context, member).alts.length === 0);
}
function memberWithin(context, sub, sup) {
    return sup === NEVER ? false : within(context, sub, sup);
}
/** Names that nobody declares, by every combination of patterns that they may match; `closed` where there are none. */
function othersWithin(context, sub, sup) {
    const patterns = [...new Set([...namePatterns(sub), ...namePatterns(sup)])];
    if (patterns.length > MAX_PATTERNS)
        return false;
    let closed = true;
    for (let bits = 0; bits < 2 ** patterns.length; bits++) {
        const matched = new Set(patterns.filter((_, index) => (bits >> index) & 1));
        const member = otherMember(sub, matched);
        if (prove_object_isEmpty(context, member))
            continue;
        closed = false;
        if (!memberWithin(context, member, otherMember(sup, matched)))
            return false;
    }
    return closed ? 'closed' : true;
}
function namesWithin(context, sub, sup, only) {
    return sup.names.every((names) => {
        if (only?.every((name) => accepts(context, names, name) === true))
            return true;
        return textsWithin(context, sub.names, [names]);
    });
}
function dependentWithin(sub, sup, present, isClosed) {
    return [...sup.dependent].every(([name, others]) => {
        if (isClosed && !present.includes(name))
            return true;
        return [...others].every((other) => other === name || sub.required.has(other) || sub.dependent.get(name)?.has(other));
    });
}
/** What holds for the member of this name; NEVER also where no value fits it. */
function memberAt(context, alt, name) {
    const member = memberOf(context, alt, name);
    return prove_object_isEmpty(context, member) ? NEVER : member;
}

;// CONCATENATED MODULE: ./build/js/diff/schema/prove-rest.js






/** Branches of which each is looked at together with all else that holds. */
const MANY = 24;
/** Whether it is proven that every value of an alternative fits what no alternative says. */
function restHolds(context, alt, rest) {
    const fits = (node) => node === undefined || altWithin(context, alt, [node]);
    switch (rest.op) {
        case 'not':
            return (alt.rest.some((own) => own.op === 'not' && within(context, [rest.node], [own.node])) ||
                isApart(context, alt, rest.node));
        case 'if':
            return conditionHolds(context, alt, rest);
        case 'branches':
            if (alt.rest.some((own) => own.op === 'branches' && sameBranches(context, alt, own, rest))) {
                return true;
            }
            if (rest.keyword === 'anyOf')
                return rest.branches.some(fits);
            return rest.branches.some((branch) => fits(branch) &&
                rest.branches.every((other) => other === branch || isUnmet(context, alt, other, rest)));
        case 'dependent':
            return fits(rest.node) || dependentHolds(context, alt, rest);
        case 'unknown':
            return alt.rest.some((own) => own.op === 'unknown' && own.text === rest.text);
    }
}
/** Whether it is certain that no value of an alternative fits a schema. */
function isApart(context, alt, node) {
    return areDisjoint(context, alt, node) || along(context, alt, [node]).length === 0;
}
function areDisjoint(context, alt, node) {
    return expand(context, [node]).alts.every((other) => disjointAlts(context, alt, other));
}
/** Whether it is certain that no value of an alternative fits a branch. */
function isUnmet(context, alt, branch, { branches }) {
    const node = asWritten(branch);
    return (branches.length > MANY ? areDisjoint : isApart)(context, alt, node);
}
/** What an alternative allows where other schemas hold too; what it is closed to stays so. */
function along(context, alt, others) {
    const { alts } = expand(context, [...alt.nodes, ...others]);
    return alts.flatMap((one) => {
        if (one.kind !== 'object' || alt.kind !== 'object')
            return one.kind === alt.kind ? [one] : [];
        const both = { ...one, groups: [...one.groups, ...alt.groups] };
        const isNever = [...one.required].some((name) => memberAt(context, both, name) === NEVER);
        return isNever ? [] : [both];
    });
}
/** Where its own conditions hold too, what they demand is given; so it is with those that fail. */
function conditionHolds(context, alt, { node, yes, no }) {
    const own = alt.rest.filter((rest) => rest.op === 'if');
    const holds = (part, given) => part === undefined ||
        altWithin(context, alt, [part]) ||
        along(context, alt, given).every((one) => altWithin(context, one, [part]));
    const met = own.filter((one) => one.yes && within(context, [node], [one.node]));
    if (!areDisjoint(context, alt, node) && !holds(yes, [node, ...met.map((one) => one.yes)])) {
        return false;
    }
    const failed = own.filter((one) => one.no && within(context, [one.node], [node]));
    return (holds(no, failed.map((one) => one.no)) || altWithin(context, alt, [node]));
}
/** It is asked only where the property is there: with the name, and all that the name demands already. */
function dependentHolds(context, alt, { name, node }) {
    const own = alt.rest.filter((rest) => rest.op === 'dependent' && rest.name === name);
    return along(context, alt, own.map((rest) => rest.node)).every((one) => {
        if (one.kind !== 'object' || memberAt(context, one, name) === NEVER)
            return true;
        const required = new Set([...one.required, name, ...(one.dependent.get(name) ?? [])]);
        const minProperties = Math.max(one.minProperties, required.size);
        return altWithin(context, { ...one, required, minProperties }, [node]);
    });
}
/** Both as written: a policy is about what is sent, not about what the schema says. */
function same(context, a, b) {
    const [one, other] = [[asWritten(a)], [asWritten(b)]];
    return within(context, one, other) && within(context, other, one);
}
/** Each branch of one has its equal in the other, but for those that the alternative does not meet. */
function sameBranches(context, alt, a, b) {
    if (a.keyword !== b.keyword)
        return false;
    if (pairUp(context, a.branches, b.branches))
        return true;
    if (Math.max(a.branches.length, b.branches.length) > MANY)
        return false;
    const met = (one) => one.branches.filter((branch) => !isUnmet(context, alt, branch, one));
    return pairUp(context, met(a), met(b));
}
function pairUp(context, a, b) {
    if (a.length !== b.length)
        return false;
    const left = [...b];
    return a.every((branch) => {
        const at = left.findIndex((other) => same(context, branch, other));
        if (at >= 0)
            left.splice(at, 1);
        return at >= 0;
    });
}

;// CONCATENATED MODULE: ./build/js/diff/schema/twins.js





/** Whether two schemas are the same text and refer to the same: then nothing about them changed. */
function areTwins(context, a, b) {
    if (a.length !== 1 || b.length !== 1)
        return false;
    const [one, other] = [a[0], b[0]];
    if (typeof one.raw !== 'object' || one.doc.refAlone !== other.doc.refAlone)
        return false;
    const reach = reachOf(one.raw);
    if (isFar(reach))
        return false;
    if (reach === 'definitions') {
        if (isBelowId(one) || isBelowId(other))
            return false;
        if (!sameDefinitions(context, one.doc, other.doc))
            return false;
    }
    return equalAtAnyDepth(one.raw, other.raw);
}
function isFar(reach) {
    return reach === 'names' || reach === 'elsewhere';
}
/** Definitions of both documents are the same, and refer to nothing but themselves. */
function sameDefinitions(context, a, b) {
    const memo = memoOf(context, sameDefinitions);
    const known = memo.get('');
    if (known !== undefined)
        return known;
    const answer = ['$defs', 'definitions'].every((key) => {
        const [one, other] = [definitionsOf(a, key), definitionsOf(b, key)];
        return !isFar(reachOf(one, false)) && equalAtAnyDepth(one, other);
    });
    memo.set('', answer);
    return answer;
}
function definitionsOf({ root }, key) {
    return (0,json/* isJsonObject */.O)(root) && Object.hasOwn(root, key) ? root[key] : {};
}

;// CONCATENATED MODULE: ./build/js/diff/schema/prove.js










/** Values that are tried one by one where an alternative has so few. */
const prove_FEW = 24;
/**
 * Whether it is proven that every value of `sub` fits `sup`. Where it is not, it may be so all the same. Recursive
 * schemas: what is being proven is taken as true inside, and forgotten where the whole fails.
 */
function within(context, sub, sup) {
    if (sup.length === 0)
        return true;
    const memo = memoOf(context, within);
    const key = `${keyOf(sub)}|${keyOf(sup)}`;
    const known = memo.get(key);
    if (known !== undefined)
        return known;
    if (sup.every((node) => sub.includes(node)) || areTwins(context, sub, sup))
        return true;
    memo.set(key, true);
    const { proven } = context;
    const assumed = proven.push(key);
    let answer = false;
    try {
        answer = context.budget.deeper(() => expand(context, sub).alts.every((alt) => altWithin(context, alt, sup)));
    }
    catch (error) {
        if (!(error instanceof Undecidable)) {
            forget(memo, proven, 0);
            throw error;
        }
    }
    if (!answer) {
        // What was proven meanwhile may rest on this.
        forget(memo, proven, assumed);
        memo.set(key, false);
    }
    return answer;
}
function forget(memo, proven, from) {
    for (const key of proven.splice(from))
        if (memo.get(key))
            memo.delete(key);
}
/** Whether it is proven that every value of an alternative fits `sup`. */
function altWithin(context, alt, sup) {
    const listed = fewValues(context, alt);
    if (listed) {
        const list = plainList(sup);
        if (list) {
            context.budget.step(1 + (listed.length >> 4));
            return holdsAll(list, listed);
        }
        let isOpen = false;
        const isRefused = listed.some((value) => {
            context.budget.step();
            return sup.some((node) => {
                const answer = accepts(context, node, value);
                isOpen ||= answer === undefined;
                return answer === false;
            });
        });
        if (isRefused || !isOpen)
            return !isRefused;
        // What can't be tried may still be the same on both sides.
    }
    const others = expand(context, sup).alts;
    // Choices are mostly written in the same order: the search goes outwards from where the last one was found.
    const places = memoOf(context, altWithin);
    const key = keyOf(sup);
    const start = Math.min(places.get(key) ?? 0, others.length - 1);
    for (let far = 0; far < others.length; far++) {
        for (const index of far === 0 ? [start] : [start + far, start - far]) {
            const other = others[index];
            if (!other || !altWithinAlt(context, alt, other))
                continue;
            places.set(key, index);
            return true;
        }
    }
    return false;
}
/** Whether it is proven that every text that fits `sub` fits `sup`: names of properties are texts. */
function textsWithin(context, sub, sup) {
    return expand(context, sub).alts.every((alt) => alt.kind !== 'string' || altWithin(context, alt, sup));
}
/** The list of values where a schema is that and nothing else. */
function plainList(ref) {
    if (ref.length !== 1)
        return undefined;
    const keywords = view(ref[0]);
    const listed = keywords.get('enum')?.value;
    const isPlain = [...keywords.keys()].every((key) => key === 'enum' || formOf(key) === 'note');
    return isPlain && Array.isArray(listed) ? listed : undefined;
}
/** Whether it is proven that every value of one alternative fits another. */
function altWithinAlt(context, alt, other) {
    context.budget.step();
    if (alt.kind !== other.kind)
        return false;
    if (other.values) {
        if (!alt.values)
            return false;
        return alt.values.every((value) => other.nodes.every((node) => accepts(context, node, value) === true));
    }
    if (!ownWithin(context, alt, other))
        return false;
    return other.rest.every((rest) => restHolds(context, alt, rest));
}
function ownWithin(context, alt, other) {
    if (alt.kind === 'number' && other.kind === 'number')
        return numberWithin(alt, other);
    if (alt.kind === 'string' && other.kind === 'string')
        return stringWithin(alt, other);
    if (alt.kind === 'array' && other.kind === 'array')
        return arrayWithin(context, alt, other);
    if (alt.kind === 'object' && other.kind === 'object')
        return objectWithin(context, alt, other);
    return true;
}
/** All values of an alternative, where they are few. */
function fewValues(context, alt) {
    if (alt.values)
        return alt.values;
    switch (alt.kind) {
        case 'null':
            return fitting(context, alt, [null]);
        case 'boolean':
            return fitting(context, alt, [true, false]);
        case 'number': {
            if (!alt.integer || !(alt.max - alt.min < prove_FEW))
                return undefined;
            const values = Array.from({ length: alt.max - alt.min + 1 }, (_, index) => alt.min + index);
            return fitting(context, alt, values);
        }
        case 'string':
            return alt.maxLength === 0 ? fitting(context, alt, ['']) : undefined;
        case 'array':
            return alt.maxItems === 0 ? fitting(context, alt, [[]]) : undefined;
        case 'object':
            return alt.maxProperties === 0 ? fitting(context, alt, [{}]) : undefined;
    }
}
function fitting(context, { nodes }, values) {
    return values.filter((value) => nodes.every((node) => accepts(context, node, value) !== false));
}

;// CONCATENATED MODULE: ./build/js/diff/schema/compare-arrays.js






/** Items by position, the rest, counts, uniqueness and what must be contained. */
function compareArrays(state, pair, path, old, now, same) {
    const drafts = new Set();
    const add = (effect, ...keywords) => {
        drafts.add(constraint(pair, path, [old, now], effect, ...keywords));
    };
    if (!same && !old.values && !now.values) {
        if (old.minItems !== now.minItems)
            add(now.minItems > old.minItems ? 'narrowed' : 'widened', 'minItems');
        if (old.maxItems !== now.maxItems) {
            const effect = now.maxItems < old.maxItems ? 'narrowed' : 'widened';
            const most = constraint(pair, path, [old, now], effect, 'maxItems');
            drafts.add(mostItems(most, pair, old, now));
        }
        if (old.unique !== now.unique)
            add(now.unique ? 'narrowed' : 'widened', 'uniqueItems');
        const contained = containsChange(state, old, now);
        if (contained)
            add(contained, 'contains', 'minContains', 'maxContains');
    }
    const first = prefixLength(old);
    const last = Math.max(first, prefixLength(now));
    const most = Math.min(old.maxItems, now.maxItems);
    for (let index = 0; index <= last && index < most; index++) {
        const items = {
            before: itemAt(old, index),
            after: itemAt(now, index),
            place: itemPlace(pair, old, now, index < last ? index : undefined),
        };
        const isNew = index >= first && index < prefixLength(now);
        const found = walk(state, items, [...path, { item: index }]);
        for (const draft of found)
            drafts.add(isNew ? atPosition(draft, items) : draft);
    }
    return drafts;
}
/** A position that `items` spoke for: each is a place of its own now. */
function atPosition(draft, { before, place }) {
    const rest = before[0]?.pointer;
    if (rest === undefined || !/\/items$/.test(rest))
        return draft;
    if (draft.pointer !== rest && !draft.pointer.startsWith(`${rest}/`))
        return draft;
    return { ...draft, pointer: place + draft.pointer.slice(rest.length) };
}
/** Where an item stands: at its position, or where the rest stands. */
function itemPlace(pair, old, now, index) {
    const keyword = index === undefined ? 'items' : 'prefixItems';
    const at = { ...pair, place: placeOf(pair) };
    const { pointer } = changeAt(at, old.nodes, now.nodes, keyword);
    return index === undefined ? pointer : `${pointer}/${index}`;
}
/** The most items may follow from where the positions end: then that place is the change. */
function mostItems(draft, pair, old, now) {
    if (draft.before !== undefined || draft.after !== undefined)
        return draft;
    const said = (most) => (Number.isFinite(most) ? most : undefined);
    const change = { keyword: 'maxItems', before: said(old.maxItems), after: said(now.maxItems) };
    const [gone] = now.maxItems < old.maxItems ? itemAt(old, now.maxItems) : [];
    const { before, after } = change;
    return {
        ...draft,
        pointer: gone?.pointer ?? itemPlace(pair, old, now),
        before,
        after,
        says: limitChange(change),
    };
}
function containsChange({ context }, old, now) {
    const holds = (from, to) => to.contains.every((wanted) => from.contains.some((own) => (wanted.min === 0 ||
        (own.min >= wanted.min && within(context, [own.node], [wanted.node]))) &&
        (wanted.max === Number.POSITIVE_INFINITY ||
            (own.max <= wanted.max && within(context, [wanted.node], [own.node])))) ||
        (wanted.min === 0 && wanted.max === Number.POSITIVE_INFINITY));
    const narrowed = !holds(old, now);
    const widened = !holds(now, old);
    if (!narrowed && !widened)
        return undefined;
    return narrowed && widened ? 'changed' : narrowed ? 'narrowed' : 'widened';
}

;// CONCATENATED MODULE: ./build/js/diff/schema/compare-format.js


/** `format` says what a text is for; validators of clients need not check it. */
function compareFormat(pair, path, old, now) {
    const { keyword: _, ...change } = changeAt(pair, compare_format_speaking(old), compare_format_speaking(now), 'format');
    const { before, after } = change;
    if (before === after)
        return [];
    const end = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    return [{ rule: `format-${end}`, effect: 'none', ...change, says: '', path, pair }];
}
/** Formats of OpenAPI and of generators that are about numbers. */
const OF_NUMBERS = /^(?:u?int(?:eger)?\d*|safeint|float\d*|double|decimal|number)$/;
/** Of several types a format is about one. */
function compare_format_speaking({ kind, nodes }) {
    return nodes.filter((node) => {
        const format = saidBy(node, 'format');
        return typeof format === 'string' && OF_NUMBERS.test(format) === (kind === 'number');
    });
}

;// CONCATENATED MODULE: ./build/js/diff/schema/compare-additional.js






/** What may be there beside the declared properties, as written. */
function compareAdditional({ state, pair, path, old, now }) {
    const { context } = state;
    const before = written(context, old);
    const after = written(context, now);
    if (before !== NEVER && after !== NEVER && !isOpen(context, before) && !isOpen(context, after)) {
        const place = `${placeOf(pair)}/additionalProperties`;
        return walk(state, { before, after, place }, [...path, { other: true }]);
    }
    if (within(context, asRef(before), asRef(after)) && before !== NEVER && after !== NEVER) {
        if (within(context, after, before))
            return [];
    }
    else if (before === after)
        return [];
    const change = changeAt(pair, old.nodes, now.nodes, 'additionalProperties', 'unevaluatedProperties');
    const isClosing = before !== NEVER && (after === NEVER || isOpen(context, before));
    const draft = isClosing
        ? {
            rule: 'additional-properties-closed',
            effect: 'narrowed',
            ...change,
            says: after === NEVER
                ? 'no longer allows properties that it does not declare'
                : 'now limits what properties that it does not declare may hold',
            policy: true,
            path,
            pair,
        }
        : {
            rule: 'additional-properties-opened',
            effect: 'widened',
            ...change,
            says: before === NEVER
                ? 'now allows properties that it does not declare'
                : 'now allows other values in properties that it does not declare',
            path,
            pair,
        };
    return [draft];
}
/** Without the policy, which is about what is sent. */
function written(context, alt) {
    const groups = alt.groups.map((group) => ({ ...group, declared: undefined }));
    const member = otherMember({ ...alt, groups }, new Set());
    return member !== NEVER && member.length > 0 && expand(context, member).alts.length === 0
        ? NEVER
        : member;
}
function isOpen(context, member) {
    return member !== NEVER && within(context, [], member);
}
function asRef(member) {
    return member === NEVER ? [] : member;
}

;// CONCATENATED MODULE: ./build/js/diff/schema/compare-properties.js






/** A property that only the new schema declares. */
function propertyAdded(both, name, node) {
    const { state, pair, path, old, now } = both;
    const { context } = state;
    const isRequired = now.required.has(name);
    const wasRequired = old.required.has(name);
    const hasDefault = saidBy(node, 'default') !== undefined;
    const at = {
        pointer: ownerOf(both, name, node) + (0,json_pointer/* segment */.mX)('properties') + (0,json_pointer/* segment */.mX)(name),
        after: node.raw,
        path: [...path, { property: name }],
        pair: { before: [], after: [asWritten(node)], place: node.pointer },
    };
    const own = { ...at, path, pair };
    const before = memberAt(context, old, name);
    const after = memberAt(context, now, name);
    if (state.direction === 'output') {
        if (before === NEVER || (after !== NEVER && !within(context, after, before))) {
            const says = before === NEVER
                ? `has a new property \`${name}\`, which the old schema excluded`
                : `has a new property \`${name}\`, which is not what the old schema says about others`;
            if (after === NEVER)
                return [];
            return [{ ...own, rule: 'output-property-added-closed', effect: 'widened', says }];
        }
    }
    else if (before !== NEVER && !wasRequired && !isRequired) {
        if (after === NEVER || !within(context, before, after)) {
            const says = 'has a schema of its own now, which refuses what was allowed under this name';
            return [
                {
                    ...at,
                    rule: 'additional-properties-closed',
                    effect: 'narrowed',
                    says,
                    pair: {
                        before,
                        after: after === NEVER ? [node] : after,
                        place: at.pointer,
                    },
                },
            ];
        }
    }
    const drafts = [];
    if (isRequired && !wasRequired) {
        const rule = hasDefault ? 'property-added-required-with-default' : 'property-added-required';
        const says = `has a new property \`${name}\`, which is required`;
        drafts.push({ ...own, rule, effect: 'narrowed', says });
    }
    else {
        const says = `has a new property \`${name}\``;
        drafts.push({
            ...own,
            rule: 'property-added-optional',
            effect: 'widened',
            severity: 'safe',
            says,
        });
        if (wasRequired && !isRequired)
            drafts.push(...requiredChanged(both, name, node.pointer));
    }
    if (state.direction === 'input' &&
        wasRequired &&
        before !== NEVER &&
        after !== NEVER &&
        !within(context, before, after)) {
        const says = 'has a schema of its own now, which refuses what was allowed under this name';
        drafts.push({
            ...at,
            rule: 'additional-properties-closed',
            effect: 'narrowed',
            says,
            pair: { before, after, place: at.pointer },
        });
    }
    return drafts;
}
/** The old schema that would declare a property: the one at the same place, or one that declares others. */
function ownerOf({ pair, old }, name, node) {
    const end = (0,json_pointer/* segment */.mX)('properties') + (0,json_pointer/* segment */.mX)(name);
    const there = node.pointer.endsWith(end) ? node.pointer.slice(0, -end.length) : undefined;
    const declaring = old.nodes.filter((one) => view(one).has('properties'));
    const owner = old.nodes.find(({ pointer }) => pointer === there) ?? declaring.at(-1);
    return owner?.pointer ?? placeOf(pair);
}
/** A property that only the old schema declares. */
function propertyRemoved(both, name, node) {
    const { state, pair, path, old, now } = both;
    const { context } = state;
    const before = memberAt(context, old, name);
    if (before === NEVER)
        return [];
    const draft = {
        rule: 'property-removed',
        effect: 'changed',
        pointer: node.pointer,
        before: node.raw,
        says: `no longer has the property \`${name}\``,
        policy: true,
        path,
        pair,
    };
    if (state.direction === 'output')
        return [draft];
    const after = memberAt(context, now, name);
    if (after === NEVER) {
        return [
            { ...draft, says: `no longer allows the property \`${name}\`: calls with it are refused` },
        ];
    }
    if (within(context, before, after)) {
        const says = `no longer declares the property \`${name}\`: calls with it still pass, but it is probably ignored`;
        return [{ ...draft, severity: 'review', says }];
    }
    return [
        {
            ...draft,
            says: `no longer declares the property \`${name}\`, and allows other values under the name`,
        },
    ];
}
/** A name that came to `required` or left it. */
function requiredChanged({ state, pair, path, old, now }, name, declaredAt) {
    const was = old.required.has(name);
    const is = now.required.has(name);
    if (was === is)
        return [];
    const isInput = state.direction === 'input';
    const pointer = declaredAt ?? changeAt(pair, old.nodes, now.nodes, 'required').pointer;
    const change = {
        pointer,
        before: was ? 'required' : 'optional',
        after: is ? 'required' : 'optional',
    };
    if (was) {
        const says = isInput ? `no longer requires \`${name}\`` : `may now come without \`${name}\``;
        return [{ ...change, rule: 'property-became-optional', effect: 'widened', says, path, pair }];
    }
    const says = isInput ? `now requires \`${name}\`` : `always has \`${name}\` now`;
    if (declaredAt === undefined) {
        const added = { pointer, after: name, path, pair };
        return [{ ...added, rule: 'property-added-required', effect: 'narrowed', says }];
    }
    const nodes = now.groups.flatMap(({ properties }) => properties.get(name) ?? []);
    const hasDefault = nodes.some((node) => saidBy(node, 'default') !== undefined);
    const rule = hasDefault ? 'property-became-required-with-default' : 'property-became-required';
    return [{ ...change, rule, effect: 'narrowed', says, path, pair }];
}

;// CONCATENATED MODULE: ./build/js/diff/schema/compare-objects.js









/** Properties, what is required, what else may be there, counts, names and what depends on what. */
function compareObjects(state, pair, path, old, now, same) {
    const drafts = new Set();
    const add = (found) => {
        for (const draft of found)
            drafts.add(draft);
    };
    const both = { state, pair, path, old, now };
    const left = propertiesOf(old);
    const right = propertiesOf(now);
    for (const [name, node] of left) {
        if (right.has(name)) {
            add(compareMember(both, name, node.pointer));
            add(requiredChanged(both, name, node.pointer));
        }
        else
            add(propertyRemoved(both, name, node));
    }
    for (const [name, node] of right)
        if (!left.has(name))
            add(propertyAdded(both, name, node));
    for (const name of new Set([...old.required, ...now.required])) {
        if (!left.has(name) && !right.has(name))
            add(requiredChanged(both, name, undefined));
        if (left.has(name) && !right.has(name) && now.required.has(name) && !old.required.has(name)) {
            add(requiredChanged(both, name, left.get(name).pointer));
        }
    }
    for (const [source, nodes] of patternsOf(old)) {
        const others = patternsOf(now).get(source);
        if (!others)
            continue;
        const place = placeOf(pair) + (0,json_pointer/* segment */.mX)('patternProperties') + (0,json_pointer/* segment */.mX)(source);
        add(walk(state, { before: nodes, after: others, place }, [...path, { pattern: source }]));
    }
    add(compareAdditional(both));
    if (!same && !old.values && !now.values)
        add(limits(both));
    return drafts;
}
/** The first schema that declares each property. */
function propertiesOf(alt) {
    const known = PROPERTIES.get(alt);
    if (known)
        return known;
    const found = new Map();
    for (const { properties } of alt.groups) {
        for (const [name, node] of properties)
            if (!found.has(name))
                found.set(name, node);
    }
    PROPERTIES.set(alt, found);
    return found;
}
const PROPERTIES = new WeakMap();
function patternsOf({ groups }) {
    const found = new Map();
    for (const { patterns } of groups) {
        for (const [source, node] of patterns)
            found.set(source, [...(found.get(source) ?? []), node]);
    }
    return found;
}
function nodesIn(pair) {
    return [...pair.before];
}
function compareMember({ state, path, old, now }, name, place) {
    const before = memberAt(state.context, old, name);
    const after = memberAt(state.context, now, name);
    if (before === NEVER && after === NEVER)
        return [];
    const own = propertiesOf(old).get(name);
    const others = propertiesOf(now).get(name);
    return walk(state, {
        before: before === NEVER ? [own] : before,
        after: after === NEVER ? [others] : after,
        place,
    }, [...path, { property: name }]);
}
function limits({ state, pair, path, old, now }) {
    const drafts = [];
    const add = (effect, keyword) => {
        drafts.push(constraint(pair, path, [old, now], effect, keyword));
    };
    const said = (alt) => alt.minProperties > alt.required.size ? alt.minProperties : 0;
    if (said(old) !== said(now))
        add(said(now) > said(old) ? 'narrowed' : 'widened', 'minProperties');
    if (old.maxProperties !== now.maxProperties) {
        add(now.maxProperties < old.maxProperties ? 'narrowed' : 'widened', 'maxProperties');
    }
    const { context } = state;
    const narrowed = !textsWithin(context, old.names, now.names);
    const widened = !textsWithin(context, now.names, old.names);
    if (narrowed || widened)
        add(effectOf(narrowed, widened), 'propertyNames');
    return [...drafts, ...compare_objects_dependencies({ state, pair, path, old, now })];
}
function compare_objects_dependencies({ state, pair, path, old, now }) {
    const { context, direction } = state;
    const drafts = [];
    // What is required always is so wherever a name is given, too.
    const isNews = (other) => !old.required.has(other) && !now.required.has(other);
    for (const name of new Set([...old.dependent.keys(), ...now.dependent.keys()])) {
        // What nobody sent, or could come, demands nothing.
        const asked = direction === 'input' ? old : now;
        if (memberAt(context, asked, name) === NEVER)
            continue;
        const was = [...(old.dependent.get(name) ?? [])];
        const is = [...(now.dependent.get(name) ?? [])];
        const added = is.filter((other) => other !== name && !was.includes(other) && isNews(other));
        const removed = was.filter((other) => other !== name && !is.includes(other) && isNews(other));
        const keyword = changeAt(pair, old.nodes, now.nodes, 'dependentRequired').pointer;
        const pointer = keyword + (0,json_pointer/* segment */.mX)(name);
        const change = {
            pointer,
            ...(was.length > 0 && { before: was }),
            ...(is.length > 0 && { after: is }),
            path,
            pair,
        };
        if (added.length > 0) {
            const says = `now requires ${compare_objects_names(added)} wherever \`${name}\` is given`;
            drafts.push({ ...change, rule: 'dependent-required-added', effect: 'narrowed', says });
        }
        if (removed.length > 0) {
            const says = `no longer requires ${compare_objects_names(removed)} wherever \`${name}\` is given`;
            drafts.push({ ...change, rule: 'dependent-required-removed', effect: 'widened', says });
        }
    }
    return drafts;
}
function compare_objects_names(all) {
    const shown = all.slice(0, 5).map((name) => `\`${name}\``);
    const more = all.length - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

;// CONCATENATED MODULE: ./build/js/diff/schema/match.js






/** Alternatives of one kind with their likely counterparts: equal ones first, then those that tell themselves apart alike. */
function match_pairUp(context, old, now) {
    if (old.length === 1 && now.length === 1) {
        return { pairs: [[old[0], now[0]]], gone: [], fresh: [] };
    }
    const gone = [...old];
    const fresh = [...now];
    const pairs = [];
    const take = (suits) => {
        for (const a of [...gone]) {
            const b = fresh.find((one) => suits(a, one));
            if (!b)
                continue;
            pairs.push([a, b]);
            gone.splice(gone.indexOf(a), 1);
            fresh.splice(fresh.indexOf(b), 1);
        }
    };
    pairs.push(...sameConstants(gone, fresh));
    take((a, b) => decided(() => altWithinAlt(context, a, b) && altWithinAlt(context, b, a)));
    take((a, b) => decided(() => sameMark(context, a, b)));
    take((a, b) => decided(() => altWithinAlt(context, a, b) || altWithinAlt(context, b, a)));
    take((a, b) => alike(a, b));
    if (gone.length === fresh.length)
        take((a, b) => !a.values === !b.values);
    return { pairs, gone, fresh };
}
/** Those of the same single value, taken out of both lists: a long choice of constants is not asked one by one. */
function sameConstants(gone, fresh) {
    const key = ({ values }) => values?.length === 1 ? (0,canonical/* canonicalJson */.dj)(values[0]) : undefined;
    const byValue = new Map();
    for (const alt of fresh) {
        const value = key(alt);
        if (value !== undefined && !byValue.has(value))
            byValue.set(value, alt);
    }
    const pairs = [];
    for (const alt of gone) {
        const value = key(alt);
        const other = value === undefined ? undefined : byValue.get(value);
        if (!other)
            continue;
        byValue.delete(value);
        pairs.push([alt, other]);
    }
    const taken = new Set(pairs.flat());
    for (const list of [gone, fresh]) {
        const left = list.filter((alt) => !taken.has(alt));
        list.splice(0, list.length, ...left);
    }
    return pairs;
}
function decided(ask) {
    try {
        return ask();
    }
    catch (error) {
        if (error instanceof Undecidable)
            return false;
        throw error;
    }
}
/** A required property with one and the same value on both sides: `kind: "circle"`. */
function sameMark(context, a, b) {
    if (a.kind !== 'object' || b.kind !== 'object')
        return false;
    return [...a.required].some((name) => {
        const mark = markOf(context, a, name);
        return mark !== undefined && b.required.has(name) && (0,canonical/* equalJson */.FS)(mark, markOf(context, b, name));
    });
}
function markOf(context, alt, name) {
    const member = memberOf(context, alt, name);
    if (member === NEVER || member.length === 0)
        return undefined;
    const { alts } = expand(context, member);
    return alts.length === 1 && alts[0].values?.length === 1 ? alts[0].values[0] : undefined;
}
/** Most of what they declare has the same names. */
function alike(a, b) {
    if (a.kind !== 'object' || b.kind !== 'object')
        return false;
    const [left, right] = [declaredNames(a), declaredNames(b)];
    const both = [...left].filter((name) => right.has(name)).length;
    return both * 2 > Math.max(left.size, right.size);
}

;// CONCATENATED MODULE: ./build/js/diff/schema/compare-alts.js










/** Alternatives of both sides, kind by kind: each with its counterpart, and those that have none. */
function compareAlts(state, pair, path, { old, now, same }) {
    const drafts = new Set();
    const isMulti = old.alts.length > 1 || now.alts.length > 1;
    const plain = isMulti
        ? new Set([...speaking(state, pair.before), ...speaking(state, pair.after)])
        : undefined;
    for (const kind of KINDS) {
        const left = old.alts.filter((alt) => alt.kind === kind);
        const right = now.alts.filter((alt) => alt.kind === kind);
        if (left.length === 0 || right.length === 0)
            continue;
        const { pairs, gone, fresh } = match_pairUp(state.context, left, right);
        for (const [a, b] of pairs) {
            for (const draft of compare_alts_comparePair(state, pair, path, [a, b], same))
                drafts.add(draft);
            if (!plain)
                continue;
            const own = ({ nodes }) => nodes.filter((node) => !plain.has(node));
            for (const draft of notesOf(pair, path, own(a), own(b)))
                drafts.add(draft);
        }
        if (same)
            continue;
        for (const alt of gone) {
            if (alt.values || altWithin(state.context, alt, pair.after))
                continue;
            drafts.add(branch(state, pair, path, alt, { all: left, alone: gone, old: left }));
        }
        for (const alt of fresh) {
            if (alt.values || altWithin(state.context, alt, pair.before.map(asWritten)))
                continue;
            drafts.add(branch(state, pair, path, alt, { all: right, alone: fresh, old: left }));
        }
    }
    return drafts;
}
/** An alternative that only one side has, as the branch that came or went. */
function branch(state, pair, path, alt, { all, alone, old }) {
    const isGone = all === old;
    const made = alt.nodes
        .map((node) => combinator(state, [node]))
        .map((one) => one && { one, child: one.branches.find((child) => alt.nodes.includes(child)) })
        .find((found) => found?.child && isAlone(found.child, { all, alone }));
    const one = made?.one ??
        combinator(state, isGone ? pair.before : pair.after) ??
        combinator(state, pair.after);
    const what = isGone ? 'removed' : 'added';
    const node = made?.child ?? alt.nodes.at(-1);
    const raw = node?.raw;
    return {
        rule: `${one?.keyword === 'oneOf' ? 'one-of' : 'any-of'}-branch-${what}`,
        effect: isGone ? 'narrowed' : 'widened',
        pointer: isGone ? (node?.pointer ?? pair.place) : listPointer(state, pair, made?.one, old),
        ...(isGone ? { before: raw } : { after: raw }),
        says: branchSays(raw, what),
        path,
        pair,
    };
}
/** Whether nothing of a branch is left on the other side. */
function isAlone(child, { all, alone }) {
    return all.every((alt) => !alt.nodes.includes(child) || alone.includes(alt));
}
/** The list of branches on the old side that one joined. */
function listPointer(state, pair, joined, old) {
    const lists = old.flatMap(({ nodes }) => nodes.flatMap((node) => combinator(state, [node]) ?? []));
    const same = lists.find(({ pointer }) => pointer === joined?.pointer);
    return (same ?? combinator(state, pair.before))?.pointer ?? pair.before[0]?.pointer ?? pair.place;
}
function compare_alts_comparePair(state, pair, path, [old, now], same) {
    const drafts = [];
    if (old.kind === 'number' && now.kind === 'number') {
        drafts.push(...compareFormat(pair, path, old, now));
        if (!same)
            drafts.push(...compareNumbers(pair, path, old, now));
    }
    else if (old.kind === 'string' && now.kind === 'string') {
        drafts.push(...compareFormat(pair, path, old, now));
        if (!same)
            drafts.push(...compareStrings(pair, path, old, now));
    }
    else if (old.kind === 'array' && now.kind === 'array') {
        return compareArrays(state, pair, path, old, now, same);
    }
    else if (old.kind === 'object' && now.kind === 'object') {
        return compareObjects(state, pair, path, old, now, same);
    }
    return drafts;
}

;// CONCATENATED MODULE: ./build/js/diff/schema/candidates-array.js


/** Items of an array that is made up. */
const MAX_ITEMS = 12;
/** Arrays at the limits of both sides. */
function arrayCandidates(context, alt, others, depth) {
    const lengths = new Set([0, 1, 2, prefixLength(alt), prefixLength(alt) + 1]);
    for (const { minItems, maxItems } of [alt, ...others]) {
        for (const limit of [minItems, maxItems]) {
            for (const length of [limit - 1, limit, limit + 1])
                lengths.add(length);
        }
    }
    const found = [];
    const base = (length) => filled(context, alt, length, depth);
    for (const length of lengths) {
        if (length < 0 || length > MAX_ITEMS)
            continue;
        const items = base(length);
        if (!items)
            continue;
        found.push(items);
        if (length > 1)
            found.push(items.map(() => items[0]));
    }
    const last = Math.max(prefixLength(alt), ...others.map(prefixLength));
    for (let index = 0; index <= last && index < MAX_ITEMS; index++) {
        const own = itemAt(alt, index);
        const theirs = others.map((other) => itemAt(other, index));
        const items = base(Math.max(alt.minItems, index + 1));
        if (!items)
            continue;
        for (const value of telling(context, own, theirs, depth))
            found.push(items.with(index, value));
    }
    for (const { node } of [alt, ...others].flatMap(({ contains }) => contains)) {
        const value = example(context, [...itemAt(alt, prefixLength(alt)), node], depth + 1);
        if (value === undefined)
            continue;
        for (const times of [1, 2, 3])
            found.push(Array.from({ length: times }, () => value));
    }
    return found;
}
/** An array of this length, its items unlike each other where that is asked. */
function filled(context, alt, length, depth) {
    const items = [];
    for (let index = 0; index < length; index++) {
        const ref = itemAt(alt, index);
        const value = alt.unique
            ? candidates(context, ref, ref, depth + 1).find((one) => fits(context, ref, one) &&
                !items.some((item) => JSON.stringify(item) === JSON.stringify(one)))
            : example(context, ref, depth + 1);
        if (value === undefined)
            return undefined;
        items.push(value);
    }
    return items;
}
/** Values of a part: first those that the other side refuses, then a few more, and some that it takes. */
function telling(context, own, theirs, depth) {
    const found = [];
    for (const other of theirs.length > 0 ? theirs : [[]]) {
        const values = candidates(context, own, other, depth + 1).filter((value) => fits(context, own, value));
        const refused = new Set(values.filter((value) => isRefused(context, other, value)));
        const taken = values.filter((value) => !refused.has(value));
        const more = values.slice(0, depth === 0 ? 10 : 4);
        found.push(...[...refused].slice(0, 4), ...more, ...taken.slice(0, 2));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/js/diff/schema/pattern-samples.js
/** Texts that a pattern may match: to be checked, as only common syntax is understood. */
function patternSamples(source) {
    if (source.length > 300)
        return [];
    const texts = new Set();
    for (const style of STYLES) {
        try {
            const text = new Sampler(source, style).text();
            if (text.length <= 200)
                texts.add(text);
        }
        catch {
            // Syntax that is not understood gives no text.
        }
    }
    return [...texts];
}
const STYLES = [
    { pick: 0, more: 0 },
    { pick: 0, more: 1 },
    { pick: 1, more: 0 },
    { pick: 1, more: 2 },
    { pick: 2, more: 1 },
    { pick: 7, more: 3 },
];
const CLASSES = {
    d: '0179',
    w: 'a_Z9',
    s: ' \t',
    D: 'a-Z',
    W: '- !',
    S: 'a0-Z',
};
/** Reads a regular expression, and writes a text for it as it goes. */
class Sampler {
    #source;
    #style;
    #at = 0;
    constructor(source, style) {
        this.#source = source;
        this.#style = style;
    }
    text() {
        const text = this.#branches();
        if (this.#at < this.#source.length)
            throw new Error('not understood');
        return text;
    }
    #branches() {
        const options = [this.#sequence()];
        while (this.#source[this.#at] === '|') {
            this.#at++;
            options.push(this.#sequence());
        }
        return options[this.#style.pick % options.length];
    }
    #sequence() {
        let text = '';
        while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at])) {
            const atom = this.#atom();
            text += atom.repeat(this.#times());
            if (text.length > 400)
                throw new Error('too long');
        }
        return text;
    }
    #atom() {
        const char = this.#source[this.#at++];
        if (char === '^' || char === '$')
            return '';
        if (char === '.')
            return 'a0x-'[this.#style.pick % 4];
        if (char === '(')
            return this.#group();
        if (char === '[')
            return this.#class();
        if (char === '\\')
            return this.#escape();
        return char;
    }
    #group() {
        let silent = false;
        if (this.#source.startsWith('?', this.#at)) {
            const head = /^\?(?::|=|!|<=|<!|<[A-Za-z]\w*>)/.exec(this.#source.slice(this.#at))?.[0];
            if (!head)
                throw new Error('not understood');
            silent = /[=!]$/.test(head);
            this.#at += head.length;
        }
        const text = this.#branches();
        if (this.#source[this.#at++] !== ')')
            throw new Error('not understood');
        return silent ? '' : text;
    }
    #escape() {
        const char = this.#source[this.#at++] ?? '';
        const members = CLASSES[char];
        if (members)
            return members[this.#style.pick % members.length];
        if (char === 'b' || char === 'B')
            return '';
        if (char === 'n')
            return '\n';
        if (char === 't')
            return '\t';
        if (char === 'r')
            return '\r';
        if (char === 'u' || char === 'x') {
            const length = char === 'u' ? 4 : 2;
            const code = Number.parseInt(this.#source.slice(this.#at, this.#at + length), 16);
            if (Number.isNaN(code))
                throw new Error('not understood');
            this.#at += length;
            return String.fromCharCode(code);
        }
        if (/[A-Za-z0-9]/.test(char))
            throw new Error('not understood');
        return char;
    }
    #class() {
        const negated = this.#source[this.#at] === '^';
        if (negated)
            this.#at++;
        let members = '';
        while (this.#at < this.#source.length && this.#source[this.#at] !== ']') {
            let from = this.#source[this.#at++];
            if (from === '\\') {
                const next = this.#source[this.#at];
                if (CLASSES[next]) {
                    members += CLASSES[next];
                    this.#at++;
                    continue;
                }
                from = this.#escape();
            }
            const isRange = this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']';
            members += from;
            if (!isRange)
                continue;
            this.#at++;
            let to = this.#source[this.#at++];
            if (to === '\\')
                to = this.#escape();
            const [low, high] = [from.codePointAt(0), to.codePointAt(0)];
            members += String.fromCodePoint(Math.floor((low + high) / 2)) + to;
        }
        this.#at++;
        const pool = negated ? [...'aZ0-_ !é'].filter((char) => !members.includes(char)) : [...members];
        if (pool.length === 0)
            throw new Error('nothing');
        return pool[this.#style.pick % pool.length];
    }
    #times() {
        const rest = this.#source.slice(this.#at);
        const found = /^(?:[*+?]|\{(\d+)(?:,(\d*))?\})\??/.exec(rest);
        if (!found)
            return 1;
        this.#at += found[0].length;
        const [least, most] = found[1] !== undefined
            ? [Number(found[1]), limitOf(found)]
            : found[0][0] === '*'
                ? [0, 100]
                : found[0][0] === '+'
                    ? [1, 100]
                    : [0, 1];
        const times = Math.min(least + this.#style.more, most);
        if (times > 200)
            throw new Error('too long');
        return times;
    }
}
function limitOf(found) {
    if (found[2] === undefined)
        return Number(found[1]);
    return found[2] === '' ? 400 : Number(found[2]);
}

;// CONCATENATED MODULE: ./build/js/diff/schema/candidates-object.js





/** Properties that are varied. */
const MAX_NAMES = 40;
/** Objects at the limits of both sides: the least, the most, and each property with telling values. */
function objectCandidates(context, alt, others, depth) {
    const least = leastObject(context, alt, [], depth);
    if (!least)
        return [];
    const found = [least];
    const most = { ...least };
    const names = new Set([alt, ...others].flatMap((one) => [...declaredNames(one)]));
    for (const source of [alt, ...others].flatMap((one) => [...namePatterns(one)])) {
        for (const name of patternSamples(source).slice(0, 2))
            names.add(name).add(`${name}_1`);
    }
    names.add(freeName(names));
    for (const name of [...names].slice(0, MAX_NAMES)) {
        const own = ownMember(context, alt, name);
        if (!own)
            continue;
        const theirs = others.map((other) => ownMember(context, other, name) ?? []);
        const values = telling(context, own, theirs, depth);
        for (const value of values)
            found.push(withMember(least, name, value));
        if (values.length > 0)
            candidates_object_define(most, name, values[0]);
        if (values.length > 0)
            found.push(grown(context, alt, withMember(least, name, values[0]), name, depth));
    }
    found.push(most);
    for (const name of Object.keys(most)) {
        const { [name]: _, ...rest } = most;
        if (!alt.required.has(name))
            found.push(rest);
    }
    found.push(...sized(context, alt, most, depth), ...sized(context, alt, least, depth));
    return found;
}
/** What a property needs beside it. */
function grown(context, alt, value, name, depth) {
    const out = { ...value };
    for (const other of alt.dependent.get(name) ?? []) {
        const own = ownMember(context, alt, other);
        const member = own && example(context, own, depth + 1);
        if (member !== undefined && !Object.hasOwn(out, other))
            candidates_object_define(out, other, member);
    }
    return out;
}
/** Objects with more properties than are declared, where that is allowed. */
function sized(context, alt, most, depth) {
    const member = otherMember(alt, new Set());
    if (member === NEVER)
        return [];
    const value = example(context, member, depth + 1);
    if (value === undefined)
        return [];
    const found = [];
    const out = { ...most };
    for (let index = 0; index < 8; index++) {
        candidates_object_define(out, `more_${index}`, value);
        found.push({ ...out });
    }
    return found;
}
/** The least object that has what is required, and the names given. */
function leastObject(context, alt, names, depth) {
    const out = {};
    for (const name of [...alt.required, ...names]) {
        const own = ownMember(context, alt, name);
        const value = own && example(context, own, depth + 1);
        if (value === undefined)
            return undefined;
        candidates_object_define(out, name, value);
    }
    for (let index = 0; Object.keys(out).length < alt.minProperties && index < 10; index++) {
        const name = [...declaredNames(alt)].find((one) => !Object.hasOwn(out, one) && ownMember(context, alt, one) !== undefined) ?? `more_${index}`;
        const own = ownMember(context, alt, name);
        const value = own && example(context, own, depth + 1);
        if (value === undefined)
            break;
        candidates_object_define(out, name, value);
    }
    return out;
}
function ownMember(context, alt, name) {
    try {
        const member = memberOf(context, alt, name);
        return member === NEVER ? undefined : member;
    }
    catch {
        return undefined;
    }
}
/** A name that nobody declares. */
function freeName(names) {
    for (const name of ['other', 'another', 'one_more', 'z9'])
        if (!names.has(name))
            return name;
    return 'yet_another';
}
function withMember(object, name, value) {
    const out = { ...object };
    candidates_object_define(out, name, value);
    return out;
}
/** `__proto__` too is a name like others. */
function candidates_object_define(object, name, value) {
    Object.defineProperty(object, name, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
    });
}

;// CONCATENATED MODULE: ./build/js/diff/schema/candidates.js






/** Nesting of values that are made up. */
const MAX_DEPTH = 4;
/** Values that may fit `sub`, at the limits of both sides: among them are those that tell the two apart. */
function candidates(context, sub, sup, depth = 0) {
    const memo = memoOf(context, candidates);
    const key = `${depth} ${keyOf(sub)}|${keyOf(sup)}`;
    const known = memo.get(key);
    if (known)
        return known;
    memo.set(key, []);
    const found = context.budget.deeper(() => {
        const others = withRest(context, expand(context, sup).alts);
        const values = expand(context, sub).alts.flatMap((alt) => {
            context.budget.step();
            const hints = alt.rest.length > 0 ? [...others, ...withRest(context, [alt]).slice(1)] : others;
            return valuesFor(context, alt, hints, depth);
        });
        return values.slice(0, 400);
    });
    memo.set(key, found);
    return found;
}
/** Alternatives, and those of what is excluded or conditional: their limits tell values apart too. */
function withRest(context, alts) {
    const parts = new Set(alts.flatMap(({ rest }) => rest).flatMap(partsOf));
    return [...alts, ...[...parts].slice(0, 12).flatMap((node) => expand(context, [node]).alts)];
}
function partsOf(rest) {
    switch (rest.op) {
        case 'not':
        case 'dependent':
            return [rest.node];
        case 'if':
            return [rest.node, rest.yes, rest.no].filter((node) => node !== undefined);
        case 'branches':
            return rest.branches;
        case 'unknown':
            return [];
    }
}
/** A small value that fits, if one is found. */
function example(context, ref, depth = 0) {
    if (depth > MAX_DEPTH + 2)
        return undefined;
    return candidates(context, ref, ref, depth).find((value) => fits(context, ref, value));
}
function fits(context, ref, value) {
    return ref.every((node) => accepts(context, node, value) === true);
}
/** Whether it is certain that a value does not fit. */
function isRefused(context, ref, value) {
    return ref.some((node) => accepts(context, node, value) === false);
}
function valuesFor(context, alt, others, depth) {
    if (alt.values)
        return alt.values.slice(0, 60);
    const listed = others.flatMap((other) => other.kind === alt.kind ? (other.values ?? []).slice(0, 10) : []);
    const hints = listed.slice(0, 10);
    switch (alt.kind) {
        case 'null':
            return [null];
        case 'boolean':
            return [true, false];
        case 'number':
            return [...candidates_numbers(alt, ofKind(others, 'number')), ...hints];
        case 'string':
            return [...candidates_texts(alt, ofKind(others, 'string')), ...hints];
        case 'array':
            if (depth >= MAX_DEPTH)
                return [[], ...hints];
            return [...arrayCandidates(context, alt, ofKind(others, 'array'), depth), ...hints];
        case 'object':
            if (depth >= MAX_DEPTH)
                return [{}, ...hints];
            return [...objectCandidates(context, alt, ofKind(others, 'object'), depth), ...hints];
    }
}
function ofKind(alts, kind) {
    return alts.filter((alt) => alt.kind === kind);
}
function candidates_numbers(alt, others) {
    const marks = new Set([0]);
    for (const { min, max, multiples } of [alt, ...others]) {
        for (const limit of [min, max])
            if (Number.isFinite(limit))
                marks.add(limit);
        for (const of of multiples) {
            marks.add(of);
            if (Number.isFinite(min))
                marks.add(Math.ceil(min / of) * of);
        }
    }
    const found = new Set();
    const ordered = [...marks].sort((a, b) => a - b);
    for (const [index, mark] of ordered.entries()) {
        const next = ordered[index + 1];
        if (next !== undefined)
            found.add((mark + next) / 2);
        for (const step of [0, 1, -1, 0.5, -0.5, 2])
            found.add(mark + step);
        for (const of of alt.multiples)
            for (const times of [1, 2, 3, 5, 7])
                found.add(mark + of * times);
    }
    for (const far of [1e6, -1e6])
        found.add(far);
    return [...found];
}
function candidates_texts(alt, others) {
    const lengths = new Set();
    const found = new Set(['']);
    const bases = new Set(['a', 'b', '1', 'A ', 'é-', '~']);
    for (const { minLength, maxLength, patterns } of [alt, ...others]) {
        for (const limit of [minLength, maxLength]) {
            for (const length of [limit - 1, limit, limit + 1]) {
                if (length >= 0 && length <= 2000)
                    lengths.add(length);
            }
        }
        for (const text of patterns.flatMap(patternSamples)) {
            bases.add(text);
            // What no anchor ends may go on, and what none begins may begin otherwise.
            found.add(`${text}~Z`).add(`9${text}`);
        }
    }
    for (const base of bases)
        found.add(base);
    for (const length of [...lengths].slice(0, 12)) {
        for (const base of [...bases].slice(0, 24)) {
            if (base.length > 0)
                found.add(base.repeat(Math.ceil(length / base.length)).slice(0, length));
            found.add(base.padEnd(length, base.at(-1) ?? 'a'));
        }
    }
    return [...found].slice(0, 200);
}

;// CONCATENATED MODULE: ./build/js/diff/schema/compare-values.js





/** Where values are listed; spread over branches they are told as lists, with what the branches say about them. */
function listedAt(state, pair, [old, now], [before, after]) {
    const { keyword: _, ...change } = changeAt(pair, nodesOf(old), nodesOf(now), 'enum', 'const');
    if (!before || !after || isWhole(change.before, before))
        return change;
    if (!(0,canonical/* equalJson */.FS)(change.before, change.after))
        return change;
    const pointer = combinator(state, pair.before)?.pointer ?? change.pointer;
    return choiceChange(state, pair) ?? { pointer, before, after };
}
/** Whether one keyword lists all values: huge lists are compared elsewhere. */
function isWhole(said, values) {
    return Array.isArray(said) && said.length >= values.length;
}
/** Listed values that came and went. */
function valueChanges(before, after, change, draft) {
    const [old, now] = [setOf(before), setOf(after)];
    const removed = before.filter((value) => !now.has(value));
    const added = after.filter((value) => !old.has(value));
    const isRest = (value) => value !== null && !removed.includes(value);
    if (removed.length === 1 && added.length === 1 && !before.some(isRest)) {
        const says = `was ${(0,in_words/* inWords */.r)(removed[0])}, is now ${(0,in_words/* inWords */.r)(added[0])}`;
        return [draft('const-changed', 'changed', change, says)];
    }
    const drafts = [];
    if (removed.length > 0) {
        drafts.push(draft('enum-value-removed', 'narrowed', change, `can no longer be ${list(removed)}`));
    }
    if (added.length > 0) {
        drafts.push(draft('enum-value-added', 'widened', change, `can now also be ${list(added)}`));
    }
    return drafts;
}
/** Listed values in a sentence. */
function list(values) {
    const shown = values.slice(0, 5).map((value) => (0,in_words/* inWords */.r)(value, 40));
    const more = values.length - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
/** The schemas that a shape is made of. */
function nodesOf({ alts }) {
    return [...new Set(alts.flatMap(({ nodes }) => nodes))];
}

;// CONCATENATED MODULE: ./build/js/diff/schema/compare-kinds.js






/** Which types came and went, and which listed values. */
function compareKinds(state, pair, path, old, now) {
    const left = byKind(old);
    const right = byKind(now);
    const draft = (rule, effect, change, says) => ({ rule, effect, ...change, says, path, pair });
    const valuesBefore = valuesIn([...left.values()].flat());
    const valuesAfter = valuesIn([...right.values()].flat());
    const listed = listedAt(state, pair, [old, now], [valuesBefore, valuesAfter]);
    const lost = [...left.keys()].filter((kind) => !right.has(kind));
    const gained = [...right.keys()].filter((kind) => !left.has(kind));
    const types = typeChange(pair, old, now, lost);
    const says = `was ${typeNames(old)}, is now ${typeNames(now)}`;
    if (valuesBefore && valuesAfter) {
        // Where it is a type of its own, `null` is no listed value.
        const [typed, rule, effect] = right.has('null')
            ? [gained.includes('null') ? right.get('null') : undefined, 'type-widened', 'widened']
            : [left.get('null'), 'type-narrowed', 'narrowed'];
        if (!typed?.every((alt) => !alt.values)) {
            return valueChanges(valuesBefore, valuesAfter, listed, draft);
        }
        const [was, is] = [valuesBefore, valuesAfter].map((values) => values.filter((value) => value !== null));
        return [...valueChanges(was, is, listed, draft), draft(rule, effect, types, says)];
    }
    const drafts = [];
    for (const [kind, alts] of left) {
        const others = right.get(kind);
        const was = valuesIn(alts);
        const is = others && valuesIn(others);
        if (!others || (!was && !is))
            continue;
        if (was && is)
            drafts.push(...valueChanges(was, is, listed, draft));
        else if (is && alts.every((alt) => !alt.values)) {
            const one = isOne(now) ? 'const' : 'enum';
            const says = is.length === 1 ? `must be ${list(is)} now` : `must be one of ${list(is)} now`;
            drafts.push(draft(`${one}-introduced`, 'narrowed', listed, says));
        }
        else if (was && others.every((alt) => !alt.values) && keeps(state, pair, was)) {
            const one = isOne(old) ? 'const' : 'enum';
            drafts.push(draft(`${one}-dropped`, 'widened', listed, `is no longer limited to ${list(was)}`));
        }
    }
    const integers = integerChange(left, right);
    if (lost.length === 0 && gained.length === 0 && !integers)
        return drafts;
    // Listed values say which types they are of.
    const introduced = drafts.some(({ rule }) => rule.endsWith('-introduced'));
    const dropped = drafts.some(({ rule }) => rule.endsWith('-dropped'));
    if ((introduced && gained.length === 0) || (dropped && lost.length === 0))
        return drafts;
    const branches = branchChange(state, pair, lost, gained);
    if (branches)
        return [...drafts, ...branches.map((one) => ({ ...one, path, pair }))];
    const narrowed = lost.length > 0 || integers === 'narrowed';
    const widened = gained.length > 0 || integers === 'widened';
    if (narrowed && widened)
        return [...drafts, draft('type-changed', 'changed', types, says)];
    const rule = narrowed ? 'type-narrowed' : 'type-widened';
    return [...drafts, draft(rule, narrowed ? 'narrowed' : 'widened', types, says)];
}
/** Whether a schema lists a single value, of whatever kind. */
function isOne({ alts }) {
    const lists = alts.flatMap(({ values }) => (values ? [values] : []));
    const first = lists[0]?.[0];
    return lists.every((list) => list.every((value) => (0,canonical/* equalJson */.FS)(value, first)));
}
/** Whether what is no longer listed is still allowed; for results it is enough that more is. */
function keeps({ context, direction }, { after }, values) {
    return direction === 'output' || values.every((value) => fits(context, after, value));
}
function byKind({ alts }) {
    const kinds = new Map();
    for (const alt of alts)
        kinds.set(alt.kind, [...(kinds.get(alt.kind) ?? []), alt]);
    return kinds;
}
/** All values, where every alternative lists its own. `null` is listed by being a type. */
function valuesIn(alts) {
    if (alts.every(({ kind }) => kind === 'null'))
        return undefined;
    if (alts.length === 1 && alts[0].values)
        return alts[0].values;
    const values = [];
    for (const alt of alts) {
        if (alt.values)
            values.push(...alt.values);
        else if (alt.kind === 'null')
            values.push(null);
        else
            return undefined;
    }
    return values;
}
function integerChange(left, right) {
    const only = (alts) => alts?.some((alt) => alt.values) === false
        ? alts.every((alt) => alt.kind === 'number' && alt.typedInteger)
        : undefined;
    const was = only(left.get('number'));
    const is = only(right.get('number'));
    if (was === undefined || is === undefined || was === is)
        return undefined;
    return is ? 'narrowed' : 'widened';
}
/** `string or null`; what is not limited is `anything`. */
function typeNames(shape) {
    const names = namesOf(shape);
    if (names.length === 0)
        return 'nothing';
    return names.length === 6
        ? 'anything'
        : names.toSorted((a, b) => Number(a === 'null') - Number(b === 'null')).join(' or ');
}
function namesOf({ alts }) {
    const names = alts.map((alt) => alt.kind === 'number' && (alt.integer || alt.values?.every(Number.isInteger))
        ? 'integer'
        : alt.kind);
    const unique = [...new Set(names)];
    return unique.includes('number') ? unique.filter((name) => name !== 'integer') : unique;
}
/** At the `type` that is another or gone; not at one in a definition that both sides use alike. */
function typeChange(pair, old, now, lost) {
    const others = nodesOf(now);
    const typed = nodesOf(old).filter((node) => {
        const type = saidBy(node, 'type');
        return (type !== undefined &&
            !others.some((one) => one.pointer === node.pointer && (0,canonical/* equalJson */.FS)(type, saidBy(one, 'type'))));
    });
    const gone = typed.find((node) => typeKinds(node).every((kind) => lost.includes(kind)));
    const pointer = `${(gone ?? typed[0])?.pointer ?? placeOf(pair)}/type`;
    const named = (shape) => {
        const names = namesOf(shape);
        return names.length === 6 ? undefined : names.length === 1 ? names[0] : names;
    };
    return { pointer, before: named(old), after: named(now) };
}

;// CONCATENATED MODULE: ./build/js/diff/schema/compare-rest.js





/** `not`, conditions, and what is not understood: added, removed, or changed in a way that is not proven harmless. */
function compareRest(state, pair, path, old, now) {
    const left = restsOf(old);
    const right = restsOf(now);
    const keywords = new Set([...left, ...right].map(({ keyword }) => keyword));
    return [...keywords].flatMap((keyword) => {
        const mine = left.filter((rest) => rest.keyword === keyword);
        const theirs = right.filter((rest) => rest.keyword === keyword);
        const change = changedPart(keyword, (part) => changeAt(pair, compare_rest_nodesOf(old), compare_rest_nodesOf(now), part));
        const { keyword: _, ...at } = change;
        const draft = { ...at, path, pair };
        const words = WORDS[keyword];
        // Of what one side alone says, what the other one does anyway is no news; so it is where nothing else is wrong.
        const isInput = state.direction === 'input';
        const isOurs = words && (isInput ? mine : theirs).length === 0;
        if (isOurs && compare_rest_isImplied(state, pair, keyword))
            return [];
        if (words && mine.length === 0) {
            const { rule, added } = words;
            return [{ ...draft, rule: `${rule}-added`, effect: 'narrowed', says: added }];
        }
        if (words && theirs.length === 0) {
            const { rule, removed } = words;
            return [{ ...draft, rule: `${rule}-removed`, effect: 'widened', says: removed }];
        }
        const isForeign = isReference(keyword) && !sameTexts(mine, theirs);
        if (!isForeign && compare_rest_isImplied(state, pair, keyword))
            return [];
        return [
            {
                ...draft,
                rule: 'schema-unproven',
                effect: 'changed',
                says: `changed in \`${change.keyword}\``,
                cause: change.keyword,
                confidence: 'unproven',
            },
        ];
    });
}
/** A reference that leads to what is not known: whatever stands beside it, nothing can be told there. */
function isReference(keyword) {
    return keyword === '$ref' || (keyword !== undefined && UNSUPPORTED.has(keyword));
}
function sameTexts(left, right) {
    const texts = (rests) => rests
        .map((rest) => (rest.op === 'unknown' ? rest.text : ''))
        .sort()
        .join('\n');
    return texts(left) === texts(right);
}
/** Of a condition the part that differs. */
function changedPart(keyword, changeOf) {
    const whole = changeOf(keyword);
    if (keyword !== 'if' || !(0,canonical/* equalJson */.FS)(whole.before, whole.after))
        return whole;
    const parts = ['then', 'else'].map(changeOf);
    return parts.find(({ before, after }) => !(0,canonical/* equalJson */.FS)(before, after)) ?? whole;
}
const WORDS = {
    not: {
        rule: 'not',
        added: 'now refuses values that fit its `not`',
        removed: 'no longer refuses values that fit its `not`',
    },
    if: {
        rule: 'conditional',
        added: 'must now meet a condition (`if`)',
        removed: 'need no longer meet a condition (`if`)',
    },
    dependentSchemas: {
        rule: 'conditional',
        added: 'must now meet a condition (`dependentSchemas`)',
        removed: 'need no longer meet a condition (`dependentSchemas`)',
    },
};
function restsOf({ alts }) {
    return [...new Set(alts.flatMap(({ rest }) => rest))];
}
function compare_rest_nodesOf({ alts }) {
    return [...new Set(alts.flatMap(({ nodes }) => nodes))];
}
/** Whether what one side demands by this keyword holds for everything on the other. */
function compare_rest_isImplied(state, pair, keyword) {
    const { sub, sup } = sides(state, pair);
    const wanted = restsOf(expand(state.context, sup)).filter((rest) => rest.keyword === keyword);
    return expand(state.context, sub).alts.every((alt) => wanted.every((rest) => restHolds(state.context, alt, rest)));
}

;// CONCATENATED MODULE: ./build/js/diff/schema/emptied.js






/**
 * The required property that nothing fits, where for its sake no object fits the new schema and some fitted the old
 * one: what changed is there.
 */
function emptiedProperty(context, { before, after }) {
    if (expand(context, after).alts.length > 0)
        return undefined;
    const nodes = joined(after);
    for (const name of new Set(nodes.flatMap((node) => namesIn(saidBy(node, 'required'))))) {
        const declared = nodes.flatMap((node) => members(node, 'properties', 'open').flatMap(([one, child]) => (one === name ? [child] : [])));
        if (declared.length === 0 || !fitsNothing(context, declared))
            continue;
        for (const alt of expand(context, before).alts) {
            const member = alt.kind === 'object' ? memberAt(context, alt, name) : NEVER;
            if (member === NEVER || member.length === 0)
                continue;
            return { name, pair: { before: member, after: declared, place: declared[0].pointer } };
        }
    }
    return undefined;
}
/** Schemas that all hold: what they refer to and join besides. */
function joined(ref) {
    const found = new Set(ref);
    // What joins the set is visited too.
    for (const node of found) {
        const target = view(node).has('$ref') ? resolveRef(node, saidBy(node, '$ref')) : undefined;
        if (target)
            found.add(target);
        for (const [, child] of members(node, 'allOf', 'open'))
            found.add(child);
    }
    return [...found];
}

;// CONCATENATED MODULE: ./build/js/diff/schema/other-reference.js



/**
 * Drafts about a place that refers to something else now, or to nothing, while the definition that it referred to is
 * what it was: they stand at the place, for at the definition nothing changed.
 */
function atReference(state, pair, found) {
    const [place] = pair.before;
    if (!place || pair.before.length !== 1)
        return new Set(found);
    const [, ...targets] = chain(pair.before);
    const now = new Set(chain(pair.after).map(({ pointer }) => pointer));
    const left = targets.filter(({ pointer, raw }) => !now.has(pointer) && equalAtAnyDepth(raw, placeIn(state, pointer) ?? undefined));
    if (left.length === 0)
        return new Set(found);
    return new Set([...found].map((draft) => {
        const target = left.find(({ pointer }) => draft.pointer === pointer || draft.pointer.startsWith(`${pointer}/`));
        if (!target)
            return draft;
        return { ...draft, pointer: place.pointer + draft.pointer.slice(target.pointer.length) };
    }));
}
/** What stands at a place of the new schema. */
function placeIn({ after }, pointer) {
    return (0,json_pointer/* valueAt */.fK)(after.root, (0,json_pointer/* pointerSegments */.cP)(pointer.slice(after.pointer.length)));
}

;// CONCATENATED MODULE: ./build/js/diff/schema/walk.js












const NOTHING = new Set();
/**
 * What changed between the schemas of one place and below it. The rules name what they see; whether a place is safe is
 * what the proof says: a rule's alarm is dropped where every value is proven to fit, and where no rule is alarmed but
 * nothing is proven, that is the finding.
 */
function walk(state, pair, path) {
    const key = `${keyOf(pair.before)}|${keyOf(pair.after)}`;
    const known = state.done.get(key);
    if (known)
        return known;
    if (areTwins(state.context, pair.before, pair.after))
        return NOTHING;
    if (state.open.has(key)) {
        // A place inside itself: what is found about it stands at the outer one.
        state.met.add(key);
        return NOTHING;
    }
    state.open.add(key);
    const found = state.context.budget.deeper(() => walkOnce(state, pair, path));
    state.open.delete(key);
    state.met.delete(key);
    const drafts = settle(state, pair, path, found);
    state.done.set(key, drafts);
    return drafts;
}
function walkOnce(state, pair, path) {
    const { context } = state;
    const written = pair.before.map(asWritten);
    const same = within(context, written, pair.after) && within(context, pair.after, written);
    const old = expand(context, pair.before);
    const now = expand(context, pair.after);
    for (const node of [...pair.before, ...pair.after])
        state.seen.add(node.pointer);
    for (const { nodes } of [...old.alts, ...now.alts]) {
        for (const node of nodes)
            state.seen.add(node.pointer);
    }
    const notes = compareNotes(state, pair, path).filter((draft) => !isDefaultNull(draft, old, now));
    const found = new Set(notes);
    const add = (drafts) => {
        for (const draft of drafts)
            found.add(draft);
    };
    if (!same) {
        const rest = compareRest(state, pair, path, old, now);
        add(rest);
        if (rest.some(({ cause }) => isReference(cause)))
            return { found, same };
        const emptied = emptiedProperty(context, pair);
        const there = emptied && walk(state, emptied.pair, [...path, { property: emptied.name }]);
        if (there?.size)
            add(there);
        else
            add(compareKinds(state, pair, path, old, now));
    }
    add(compareAlts(state, pair, path, { old, now, same }));
    return { found: atReference(state, pair, found), same };
}
/** Pydantic's optional: the default `null` comes and goes with `null` itself. */
function isDefaultNull({ rule, before, after }, old, now) {
    if (rule !== 'default-changed')
        return false;
    const [was, is] = [old, now].map(({ alts }) => alts.some(({ kind }) => kind === 'null'));
    return ((!was && is === true && before === undefined && after === null) ||
        (was === true && !is && before === null && after === undefined));
}
/** What stands of the drafts, given what can be proven. */
function settle(state, pair, path, { found, same }) {
    if (same) {
        for (const draft of found) {
            if (isBad(state, draft) && !draft.policy)
                found.delete(draft);
        }
        return found;
    }
    const { sub, sup } = sides(state, pair);
    const bad = [...found].filter((draft) => isBad(state, draft));
    const isInput = state.direction === 'input';
    // What stands open further out is settled there.
    const isDeferred = state.met.size > 0;
    if (within(state.context, sub, sup)) {
        for (const draft of bad)
            if (!draft.policy)
                found.delete(draft);
        if (isDeferred || [...found].some(({ effect }) => effect !== 'none'))
            return found;
        const old = schemaOf(pair.before);
        found.add({
            rule: isInput ? 'schema-widened' : 'schema-narrowed',
            effect: isInput ? 'widened' : 'narrowed',
            pointer: old?.pointer ?? placeOf(pair),
            before: old?.raw,
            after: schemaOf(pair.after)?.raw,
            says: isInput
                ? 'changed in a way that refuses nothing that was accepted'
                : 'changed in a way that allows nothing new',
            path,
            pair,
        });
    }
    else if (bad.length === 0 && !isDeferred) {
        const cause = causeOf(pair);
        found.add({
            rule: 'schema-unproven',
            effect: 'changed',
            ...cause,
            says: `changed in \`${cause.cause}\``,
            confidence: 'unproven',
            path,
            pair,
        });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/js/diff/schema/behind.js




/** What the second look may take. */
const STEPS = 15_000;
/** Nobody accepts more of one schema. */
const MAX_ALARMS = 100;
/**
 * What is not proven to be harmless and stands behind what the rules saw: at the places where they were alarmed, a
 * proof that fails may fail for more than the alarm. So the alarms are taken back, and what is left is looked at again.
 * Who accepts the one change has not accepted the other.
 */
function behind(state, root, drafts) {
    const { budget, patterns } = state.context;
    const alarms = drafts.filter((draft) => isBad(state, draft));
    if (alarms.length === 0 || alarms.length > MAX_ALARMS || !budget.roomy)
        return [];
    const [old] = root.before;
    const { root: after, pointer: at } = state.after;
    const left = undone({ before: old.raw, after, at }, alarms);
    if (left === undefined)
        return [];
    const found = budget.share(STEPS, () => {
        const doc = docOf(left, at);
        const again = {
            ...state,
            context: contextOf(budget, patterns),
            after: doc,
            done: new Map(),
            open: new Set(),
            met: new Set(),
            seen: new Set(),
        };
        const pair = { ...root, after: [nodeAt(doc, left, at, 'open')] };
        return [...walk(again, pair, [])].filter((draft) => isBad(again, draft));
    });
    const known = new Set(alarms.map(({ pointer }) => pointer));
    return (found ?? []).filter(({ rule, pointer }) => rule === 'schema-unproven' && !known.has(pointer));
}

;// CONCATENATED MODULE: ./build/js/diff/schema/budget.js
const budget_MAX_DEPTH = 150;
/** The schema is more than can be looked at: whatever was asked is not decided. */
class TooMuch extends Error {
    name = 'TooMuch';
}
/** Counts the work, so that no schema can hold the run. */
class Budget {
    #limits;
    #end;
    #steps;
    /** Left, but not for what is done now. */
    #aside = 0;
    #depth = 0;
    constructor(limits) {
        this.#limits = limits;
        this.#steps = limits.steps;
        this.#end = limits.clock() + limits.timeMs;
    }
    /** Throws TooMuch where the work or the time is used up. */
    step(cost = 1) {
        const before = this.#steps;
        this.#steps -= cost;
        if (this.#steps < 0)
            throw new TooMuch('it takes too many steps');
        // The clock is asked now and then: asking costs as much as a hundred steps.
        if (before >> 13 === this.#steps >> 13)
            return;
        this.#limits.watch?.(this.used);
        if (this.#limits.clock() > this.#end)
            throw new TooMuch('it takes too long');
    }
    /** Runs `work` one level deeper. */
    deeper(work) {
        this.step();
        if (this.#depth >= budget_MAX_DEPTH)
            throw new TooMuch('it is nested too deep');
        this.#depth++;
        try {
            return work();
        }
        finally {
            this.#depth--;
        }
    }
    /** Runs `work` with a part of the steps that are left; what it does not use is given back. */
    share(steps, work) {
        const kept = Math.max(0, this.#steps - steps);
        const depth = this.#depth;
        this.#steps -= kept;
        this.#aside += kept;
        try {
            return work();
        }
        catch (error) {
            if (!(error instanceof TooMuch))
                throw error;
            this.#depth = depth;
            return undefined;
        }
        finally {
            this.#steps = Math.max(0, this.#steps) + kept;
            this.#aside -= kept;
        }
    }
    /** Whether there is room for more than what must be done. */
    get roomy() {
        return this.#steps > this.#limits.steps / 4;
    }
    /** The work done so far. */
    get used() {
        return this.#limits.steps - this.#aside - Math.max(0, this.#steps);
    }
}

;// CONCATENATED MODULE: ./build/js/diff/schema/hidden-notes.js









/**
 * Texts that changed where another text speaks for the place: a description of a definition beside one at its use, say.
 * A model is given the schema as it is and reads all of them. What a draft tells already is not told again, nor is a
 * text that only stands somewhere else now.
 */
function hiddenNotes(state, pair, drafts) {
    const old = notesIn(state, state.before.root, pair.place);
    const now = notesIn(state, state.after.root, pair.place);
    const told = hidden_notes_textsIn(state, drafts);
    const joined = joinedTexts(state, drafts);
    const were = new Set([...old.values()].map(({ text }) => text));
    const are = new Set([...now.values()].map(({ text }) => text));
    const found = [];
    const add = (pointer, keyword) => {
        const rule = noteRule(keyword);
        if (!rule)
            return;
        const [before, after] = [old.get(pointer)?.text, now.get(pointer)?.text];
        const draft = { rule, effect: 'none', pointer, before, after, says: '', path: [], pair };
        found.push(draft);
    };
    for (const [pointer, { keyword, text }] of now) {
        if (were.has(text) || told.has(text))
            continue;
        // Part of something new, unless it is a sign of poisoning: the finding of that may not show it.
        if (joined.has(text) && (0,diff_security/* securityOf */.K)(undefined, text).length === 0)
            continue;
        add(pointer, keyword);
        // What stood here before is told with what stands here now.
        const was = old.get(pointer)?.text;
        if (was !== undefined)
            told.add(was);
    }
    for (const [pointer, { keyword, text }] of old) {
        const isStill = now.get(pointer)?.text === text || are.has(text);
        if (!isStill && !told.has(text) && hasPlace(state, pointer))
            add(pointer, keyword);
    }
    return found;
}
function hidden_notes_textsIn(state, drafts) {
    const texts = new Set();
    const collect = (value) => {
        state.context.budget.step();
        if (typeof value === 'string')
            texts.add(value);
        else if (Array.isArray(value))
            for (const item of value)
                collect(item);
        else if ((0,json/* isJsonObject */.O)(value))
            for (const member of Object.values(value))
                collect(member);
    };
    for (const { before, after, pointer } of drafts) {
        // A schema that is only there on one side is shown as a whole.
        if (typeof before === 'string' || after === undefined)
            collect(before);
        if (typeof after === 'string' || before === undefined)
            collect(after);
        // Of two lists of branches what only one has is shown.
        if (!/\/(?:any|one)Of$/.test(pointer))
            continue;
        if (!Array.isArray(before) || !Array.isArray(after))
            continue;
        const [were, are] = [setOf(before), setOf(after)];
        for (const item of before)
            if (!are.has(item))
                collect(item);
        for (const item of after)
            if (!were.has(item))
                collect(item);
    }
    return texts;
}
/** Texts of what came: in definitions that an added schema refers to, and in branches that only the new side has. */
function joinedTexts(state, drafts) {
    const texts = new Set();
    const seen = new Set();
    const root = nodeAt(state.after, state.after.root, state.after.pointer, 'open');
    const collect = (schema) => {
        if (seen.has(schema))
            return;
        seen.add(schema);
        for (const { text } of notesIn(state, schema, '').values())
            texts.add(text);
        for (const ref of refsIn(state, schema)) {
            const target = resolveRef(root, ref);
            if (target)
                collect(target.raw);
        }
    };
    for (const { rule, before, after, pair } of drafts) {
        if (before === undefined && (0,json/* isJsonObject */.O)(after))
            collect(after);
        if (!/^(?:enum-value-added|type-widened|(?:any|one)-of-branch-added)$/.test(rule))
            continue;
        const old = new Set(branchesOf(pair.before).map(({ raw }) => plainText(raw)));
        // Where there were no branches, a branch may be what was there.
        for (const { raw } of pair.before)
            old.add(plainText(raw));
        for (const { raw } of branchesOf(pair.after)) {
            if (!old.has(plainText(raw)))
                collect(raw);
        }
    }
    return texts;
}
function plainText(schema) {
    return (0,canonical/* canonicalJson */.dj)(withoutNotes(schema));
}
function branchesOf(ref) {
    return ref.flatMap((node) => ['anyOf', 'oneOf'].flatMap((key) => members(node, key, 'open').map(([, child]) => child)));
}
function refsIn(state, value) {
    if (typeof value !== 'object' || value === null)
        return [];
    state.context.budget.step();
    return Object.entries(value).flatMap(([key, member]) => key === '$ref' && typeof member === 'string' ? [member] : refsIn(state, member));
}
/** Every text that says something about a schema, by where it stands. */
function notesIn(state, root, at) {
    const notes = new Map();
    const visit = (schema, pointer) => {
        if (!(0,json/* isJsonObject */.O)(schema))
            return;
        state.context.budget.step();
        for (const [keyword, value] of Object.entries(schema)) {
            const place = pointer + (0,json_pointer/* segment */.mX)(keyword);
            const form = formOf(keyword);
            if (form === 'note') {
                const isText = typeof value === 'string' && value.trim() !== '' && keyword !== 'default';
                if (isText)
                    notes.set(place, { keyword, text: value });
            }
            else if (form === 'schema' && !Array.isArray(value))
                visit(value, place);
            else if (form === 'schema' || form === 'schemas' || form === 'map') {
                if (typeof value !== 'object' || value === null)
                    continue;
                for (const [key, member] of Object.entries(value))
                    visit(member, place + (0,json_pointer/* segment */.mX)(key));
            }
        }
    };
    visit(root, at);
    return notes;
}
/** Whether the schema that a text was about still stands where it stood. */
function hasPlace({ after }, pointer) {
    const segments = (0,json_pointer/* pointerSegments */.cP)(pointer.slice(after.pointer.length));
    return (0,json/* isJsonObject */.O)((0,json_pointer/* valueAt */.fK)(after.root, segments.slice(0, -1)));
}

;// CONCATENATED MODULE: ./build/js/diff/schema/same-change.js

/** Each change once: a definition that many places use is walked from each of them. */
function withoutRepeats(drafts) {
    const places = new Map();
    const kept = [];
    for (const draft of drafts) {
        // One place may have a hundred thousand changes, which differ in what they say.
        const key = `${draft.rule} ${draft.severity} ${draft.pointer} ${draft.says}`;
        const known = places.get(key);
        if (known?.some((other) => isSame(other, draft)))
            continue;
        if (known)
            known.push(draft);
        else
            places.set(key, [draft]);
        kept.push(draft);
    }
    return kept;
}
function isSame(a, b) {
    return equalAtAnyDepth(a.before, b.before) && equalAtAnyDepth(a.after, b.after);
}

;// CONCATENATED MODULE: ./build/js/diff/schema/stray-notes.js





/**
 * Texts at places that no value leads to, under `not` or in a definition without a use: models read them all the same.
 * Compared by where they stand.
 */
function strayNotes(state, pair) {
    const { before, after, seen, context } = state;
    const drafts = [];
    const visit = (old, now, at) => {
        if (!(0,json/* isJsonObject */.O)(old) || !(0,json/* isJsonObject */.O)(now) || old === now)
            return;
        context.budget.step();
        for (const key of keysOfBoth(old, now)) {
            const [was, is] = [own(old, key), own(now, key)];
            const pointer = at + (0,json_pointer/* segment */.mX)(key);
            switch (formOf(key)) {
                case 'note': {
                    if (seen.has(at) || (0,canonical/* equalJson */.FS)(was, is))
                        break;
                    const rule = noteRule(key);
                    drafts.push({
                        rule,
                        effect: 'none',
                        pointer,
                        before: was,
                        after: is,
                        says: '',
                        path: [],
                        pair,
                    });
                    break;
                }
                case 'schema':
                    if (!Array.isArray(was))
                        visit(was, is, pointer);
                    else
                        visitMembers(was, is, pointer);
                    break;
                case 'schemas':
                case 'map':
                    visitMembers(was, is, pointer);
                    break;
            }
        }
    };
    const visitMembers = (old, now, at) => {
        if (typeof old !== 'object' || typeof now !== 'object' || !old || !now)
            return;
        for (const key of Object.keys(old)) {
            if (Object.hasOwn(now, key)) {
                visit(old[key], now[key], at + (0,json_pointer/* segment */.mX)(key));
            }
        }
    };
    visit(before.root, after.root, before.pointer);
    return drafts;
}
function own(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}

;// CONCATENATED MODULE: ./build/js/diff/schema/told-by-branches.js


/**
 * A choice in which branches came or went and nothing else is one change, also where its branches overlap and no
 * branch alone says what comes of it. Where all of them break somebody they tell it: a call that is refused fitted one
 * that went. Where one is harmless by itself, the choice tells what it does to the others. A single change inside of a
 * branch that is seen to break somebody tells it too; beside a second one, what both do together is told at the choice.
 */
function withoutBranchesTwice(state, drafts) {
    const dropped = new Set();
    for (const choice of drafts) {
        if (!isBad(state, choice) || !/^schema-(?:unproven|narrowed|widened)$/.test(choice.rule)) {
            continue;
        }
        const [inside, second] = drafts.filter((draft) => draft !== choice && isNear(choice, draft));
        if (inside && !second && isBad(state, inside) && inside.witness !== undefined) {
            dropped.add(choice);
            continue;
        }
        const branches = drafts.filter((draft) => isBranchOf(choice, draft));
        if (branches.length === 0 || !isAll(choice, branches, drafts))
            continue;
        const harmless = branches.filter((draft) => !isBad(state, draft));
        for (const draft of harmless)
            dropped.add(draft);
        if (harmless.length > 0)
            continue;
        dropped.add(choice);
        const isShown = branches.some(({ witness }) => witness !== undefined);
        if (choice.witness === undefined || isShown)
            continue;
        branches[0].witness = choice.witness;
        branches[0].confidence = 'witness';
    }
    return drafts.filter((draft) => !dropped.has(draft));
}
function isBranchOf({ pointer }, { rule, pointer: own }) {
    if (!/^(?:any|one)-of-branch-/.test(rule) || !/\/(?:any|one)Of$/.test(pointer))
        return false;
    return own === pointer || own.slice(0, own.lastIndexOf('/')) === pointer;
}
/** Whether a choice differs in nothing but these branches, also behind references. */
function isAll(choice, branches, drafts) {
    const { before, after } = choice;
    if (!Array.isArray(before) || !Array.isArray(after))
        return false;
    const left = new ValueSet([...after, ...branches.flatMap((draft) => draft.before ?? [])]);
    const known = new ValueSet([...before, ...branches.flatMap((draft) => draft.after ?? [])]);
    const isListed = before.every((value) => left.has(value)) && after.every((value) => known.has(value));
    return (isListed &&
        drafts.every((draft) => draft === choice || branches.includes(draft) || !isNear(choice, draft)));
}
/** Whether a change that is more than a note may have to do with a choice. */
function isNear(choice, { effect, pointer }) {
    if (effect === 'none')
        return false;
    return (`${pointer}/`.startsWith(`${choice.pointer}/`) || /\/(?:\$defs|definitions)\//.test(pointer));
}

;// CONCATENATED MODULE: ./build/js/diff/schema/validity.js




const TYPES = new Set([...KINDS, 'integer']);
const COUNTS = new Set([
    ...['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'],
    ...['minContains', 'maxContains'],
]);
const NUMBERS = new Set(['minimum', 'maximum', 'multipleOf']);
const LIMITS = new Set(['exclusiveMinimum', 'exclusiveMaximum']);
/**
 * The first place at which a schema is none, by the meta-schemas of the drafts 04 to 2020-12 together; undefined where
 * it is one.
 */
function invalidPlace(schema, pointer, tools, rigour = 'readable') {
    const pending = [[schema, pointer]];
    for (let next = pending.pop(); next; next = pending.pop()) {
        const [value, at] = next;
        // Places are looked up by their pointers, and a name may have a million characters.
        tools.budget.step(1 + (at.length >> 7));
        if (typeof value === 'boolean')
            continue;
        if (!(0,json/* isJsonObject */.O)(value))
            return { pointer: at, value, why: 'is neither an object nor a boolean' };
        for (const [key, member] of Object.entries(value)) {
            const place = at + (0,json_pointer/* segment */.mX)(key);
            const why = fault(key, member, tools.patterns) ??
                (rigour === 'to the letter' ? slip(key, member) : undefined);
            if (why)
                return { pointer: place, value: member, why };
            pending.push(...subschemas(key, member, place));
        }
    }
    return undefined;
}
function subschemas(key, value, pointer) {
    const form = formOf(key);
    const isList = form === 'schemas' || (key === 'items' && Array.isArray(value));
    if (isList || form === 'map') {
        return Object.entries(value)
            .filter(([, member]) => key !== 'dependencies' || !Array.isArray(member))
            .map(([name, member]) => [member, pointer + (0,json_pointer/* segment */.mX)(name)]);
    }
    return form === 'schema' ? [[value, pointer]] : [];
}
function fault(key, value, patterns) {
    switch (formOf(key)) {
        case 'map':
            if (!(0,json/* isJsonObject */.O)(value))
                return 'is no object';
            if (key !== 'patternProperties')
                return undefined;
            return Object.keys(value).every((source) => patterns.compiles(source))
                ? undefined
                : 'holds what is no regular expression';
        case 'schemas':
            return Array.isArray(value) ? undefined : 'is no list';
        case 'sets':
            return (0,json/* isJsonObject */.O)(value) && Object.values(value).every(isNames)
                ? undefined
                : 'holds no names';
        case 'set':
            return setFault(key, value);
        case 'schema':
        case 'note':
            return undefined;
        case 'data':
            return dataFault(key, value, patterns);
    }
}
/** What no meta-schema allows, though its meaning is plain: validators that check schemas refuse them. */
function slip(key, value) {
    if (TEXTS.has(key))
        return typeof value === 'string' ? undefined : 'is no text';
    const isFilled = formOf(key) === 'schemas' || key === 'type';
    return isFilled && Array.isArray(value) && value.length === 0 ? 'is empty' : undefined;
}
const TEXTS = new Set(['title', 'description', 'format']);
function setFault(key, value) {
    if (key === 'enum')
        return Array.isArray(value) ? undefined : 'is no list';
    if (key === 'required')
        return isNames(value) ? undefined : 'is no list of names';
    const types = Array.isArray(value) ? value : [value];
    return types.every((type) => TYPES.has(type)) ? undefined : 'names what is no JSON type';
}
function dataFault(key, value, patterns) {
    if (COUNTS.has(key)) {
        return typeof value === 'number' && Number.isInteger(value) && value >= 0
            ? undefined
            : 'is no count';
    }
    if (NUMBERS.has(key)) {
        if (typeof value !== 'number')
            return 'is no number';
        return key === 'multipleOf' && value <= 0 ? 'is not above 0' : undefined;
    }
    if (LIMITS.has(key)) {
        return typeof value === 'number' || typeof value === 'boolean' ? undefined : 'is no number';
    }
    if (key === 'pattern') {
        if (typeof value !== 'string')
            return 'is no text';
        return patterns.compiles(value) ? undefined : 'is no regular expression';
    }
    if (key === 'uniqueItems')
        return typeof value === 'boolean' ? undefined : 'is neither true nor false';
    if (key === '$ref')
        return typeof value === 'string' ? undefined : 'is no text';
    return undefined;
}
function isNames(value) {
    return Array.isArray(value) && value.every((name) => typeof name === 'string');
}

;// CONCATENATED MODULE: ./build/js/diff/schema/embed.js








/** Values of the whole that hold `value` at the end of the path, and as little as may be besides. */
function embed_embed(context, ref, [step, ...rest], value, depth = 0) {
    if (!step)
        return [value];
    context.budget.step(4);
    return expand(context, ref).alts.flatMap((alt) => {
        if (alt.kind === 'array' && 'item' in step) {
            const base = filled(context, alt, Math.max(alt.minItems, step.item + 1), depth);
            if (!base)
                return [];
            const parts = embed_embed(context, itemAt(alt, step.item), rest, value, depth + 1);
            return parts.map((part) => base.with(step.item, part));
        }
        if (alt.kind !== 'object' || 'item' in step)
            return [];
        return embed_names(alt, step, value).flatMap((name) => {
            const own = ownMember(context, alt, name);
            const base = own && leastObject(context, alt, [...(alt.dependent.get(name) ?? [])], depth);
            if (!own || !base)
                return [];
            const parts = 'name' in step
                ? [example(context, own, depth + 1)]
                : embed_embed(context, own, rest, value, depth + 1);
            return parts.flatMap((part) => (part === undefined ? [] : [withMember(base, name, part)]));
        });
    });
}
function embed_names(alt, step, value) {
    if ('property' in step)
        return [step.property];
    if ('pattern' in step)
        return patternSamples(step.pattern).slice(0, 3);
    if ('other' in step)
        return [freeName(declaredNames(alt))];
    return typeof value === 'string' ? [value] : [];
}
/** What stands in a value at the end of a path. */
function partsAt(value, [step, ...rest]) {
    if (!step)
        return [value];
    if ('item' in step) {
        const item = Array.isArray(value) ? value[step.item] : undefined;
        return item === undefined ? [] : partsAt(item, rest);
    }
    if (!(0,json/* isJsonObject */.O)(value))
        return [];
    if ('name' in step)
        return Object.keys(value);
    if (!('property' in step))
        return Object.values(value).flatMap((part) => partsAt(part, rest));
    const { property } = step;
    return Object.hasOwn(value, property) ? partsAt(value[property], rest) : [];
}

;// CONCATENATED MODULE: ./build/js/diff/schema/own-fault.js




/**
 * Whether a value is refused by what a draft is about, and not only by another change of the same place. False too
 * where a draft cannot be asked alone.
 */
function isOwnFault(context, draft, direction, value) {
    const alone = demandOf(draft, direction);
    if (!alone)
        return false;
    return isRefused(context, [nodeAt(docOf(alone, ''), alone, '', 'open')], value);
}
/** A longer list of values is not looked through once more. */
const own_fault_MAX_VALUES = 1000;
/** The demand that came with a draft to a call, or that went with it from a result, as a schema of its own. */
function demandOf(draft, direction) {
    const { rule, pointer } = draft;
    const keyword = pointer.slice(pointer.lastIndexOf('/') + 1);
    const name = (0,json_pointer/* pointerSegments */.cP)(pointer).at(-1) ?? '';
    const says = direction === 'input' ? draft.after : draft.before;
    if (/^property-(?:added-|became-)/.test(rule)) {
        const required = keyword === 'required' && typeof says === 'string' ? says : name;
        return { required: [required] };
    }
    if (rule === 'property-removed') {
        return direction === 'output' ? { required: [name] } : { properties: { [name]: false } };
    }
    if (Array.isArray(says) && says.length > own_fault_MAX_VALUES)
        return undefined;
    if (says === undefined || !/^(?:constraint|pattern|enum|const|type)-/.test(rule)) {
        return undefined;
    }
    // Where the sides say it by different keywords, each is named.
    const other = direction === 'input' ? draft.before : draft.after;
    const isNamed = (0,json/* isJsonObject */.O)(says) && (0,json/* isJsonObject */.O)(other) && keyword !== 'const';
    return isNamed ? says : { [keyword]: says };
}

;// CONCATENATED MODULE: ./build/js/diff/schema/witness.js






/** Drafts of one schema that are made concrete, and what may be spent on each. */
const MAX_WITNESSES = 12;
const witness_STEPS = 12_000;
/** A witness that nobody would read is none. */
const witness_MAX_TEXT = 2000;
/**
 * Makes the drafts that break somebody concrete: a value that one side takes, by policy and as written, and the other
 * refuses. Where such a value is found, what was not proven is known to break.
 */
function findWitnesses(state, drafts, root) {
    let left = MAX_WITNESSES;
    const isOnly = drafts.filter((draft) => isBad(state, draft)).length === 1;
    for (const draft of drafts) {
        if (!isBad(state, draft) || draft.severity || draft.rule === 'schema-invalid')
            continue;
        if (left-- === 0 || !state.context.budget.roomy)
            return;
        const witness = state.context.budget.share(witness_STEPS, () => search(state, draft, root, isOnly));
        if (witness === undefined)
            continue;
        draft.witness = witness;
        draft.confidence = 'witness';
        if (draft.rule !== 'schema-unproven')
            continue;
        draft.rule = state.direction === 'input' ? 'schema-narrowed' : 'schema-widened';
        const where = draft.cause === undefined ? '' : `changed in \`${draft.cause}\`, and `;
        draft.says =
            state.direction === 'input'
                ? `${where}no longer takes everything that it took`
                : `${where}may hold what it could not hold before`;
    }
}
function search(state, draft, root, isOnly) {
    const { context } = state;
    const whole = sides(state, root);
    const isInput = state.direction === 'input';
    const written = whole.sub.map(asWritten);
    const shows = (value) => JSON.stringify(value).length <= witness_MAX_TEXT &&
        isRefused(context, whole.sup, value) &&
        fits(context, written, value) &&
        (draft.policy === true || !isInput || fits(context, whole.sub, value));
    const part = sides(state, draft.pair);
    const sub = draft.policy ? part.sub.map(asWritten) : part.sub;
    const from = draft.policy ? written : whole.sub;
    try {
        const values = candidates(context, sub, part.sup).filter((value) => isRefused(context, part.sup, value) && fits(context, sub, value));
        // Of several changes at one place each is shown by a value of its own where there is one.
        const own = values.filter((value) => isOwnFault(context, draft, state.direction, value));
        for (const value of new Set([...own, ...values])) {
            const found = embed_embed(context, from, draft.path, value).find(shows);
            if (found !== undefined)
                return found;
        }
        if (draft.confidence !== 'unproven')
            return undefined;
        // What another change refuses says nothing about this one.
        const isOurs = (value) => isOnly ||
            partsAt(value, draft.path).some((one) => fits(context, sub, one) && isRefused(context, part.sup, one));
        return candidates(context, whole.sub, whole.sup).find((value) => shows(value) && isOurs(value));
    }
    catch (error) {
        if (error instanceof Undecidable)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/diff/schema/compare-schema.js











/**
 * Compares two schemas that stand at `pointer`, on the caller's or the result's side. Never throws: what is more than
 * the limits allow, or goes wrong in another way, is said in `failed`.
 */
function compareSchemas(before, after, options) {
    try {
        return compared(before, after, options);
    }
    catch (error) {
        if (error instanceof TooMuch)
            return { failed: error.message };
        if (error instanceof RangeError)
            return { failed: 'it is nested too deep' };
        return { failed: 'it could not be read' };
    }
}
function compared(before, after, { direction, pointer, budget, patterns }) {
    const context = contextOf(budget, patterns);
    const old = docOf(before, pointer);
    const now = docOf(after, pointer);
    const root = {
        before: nodeAt(old, before, pointer, direction === 'input' ? 'closing' : 'open'),
        after: nodeAt(now, after, pointer, 'open'),
    };
    const state = {
        context,
        direction,
        before: old,
        after: now,
        done: new Map(),
        open: new Set(),
        met: new Set(),
        seen: new Set(),
    };
    const pair = { before: [root.before], after: [root.after], place: pointer };
    const wasSlip = invalidPlace(before, pointer, context, 'to the letter');
    const isSlip = invalidPlace(after, pointer, context, 'to the letter');
    const invalid = isSlip && invalidPlace(after, pointer, context);
    if (invalid)
        return { drafts: [invalidNow(invalid, pair)], state, root };
    const wasInvalid = wasSlip && invalidPlace(before, pointer, context);
    if (wasInvalid) {
        const where = wasInvalid.pointer.slice(1);
        const draft = {
            rule: 'schema-invalid',
            effect: 'changed',
            pointer: wasInvalid.pointer,
            before: wasInvalid.value,
            says: `was no valid JSON Schema, which leaves open what it took: ${where} ${wasInvalid.why}`,
            path: [],
            pair,
        };
        return { drafts: [draft], state, root };
    }
    const drafts = withoutRepeats(walk(state, pair, []));
    drafts.push(...behind(state, pair, drafts));
    drafts.push(...identity(before, after, { pointer, pair }));
    findWitnesses(state, drafts, pair);
    const once = withoutBranchesTwice(state, drafts);
    // One that was there before, or at another place, is no news.
    if (isSlip && !wasSlip)
        once.push(invalidNow(isSlip, pair));
    once.push(...strayNotes(state, pair));
    once.push(...hiddenNotes(state, pair, once));
    return { drafts: once, state, root };
}
function invalidNow({ pointer, value, why }, pair) {
    return {
        rule: 'schema-invalid',
        effect: 'changed',
        pointer,
        after: value,
        says: `is no valid JSON Schema: ${pointer.slice(1)} ${why}`,
        path: [],
        pair,
    };
}
/** What `$id` changes is decided by who resolves it. */
function identity(before, after, { pointer, pair }) {
    const was = (0,json/* isJsonObject */.O)(before) ? before.$id : undefined;
    const is = (0,json/* isJsonObject */.O)(after) ? after.$id : undefined;
    if (was === is)
        return [];
    return [
        {
            rule: 'schema-unproven',
            effect: 'changed',
            pointer: `${pointer}/$id`,
            before: was,
            after: is,
            says: 'changed in `$id`',
            cause: '$id',
            confidence: 'unproven',
            path: [],
            pair,
        },
    ];
}

// EXTERNAL MODULE: ./build/js/diff/schema/sentence.js + 1 modules
var sentence = __webpack_require__(60230);
// EXTERNAL MODULE: ./build/js/heap.js
var heap = __webpack_require__(46906);
// EXTERNAL MODULE: ./build/js/diff/schema/patterns.js + 2 modules
var schema_patterns = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/js/diff/schema/shared-time.js




/** What a pair of schemas may take while the common store lasts: more than real ones were seen to need. */
const FAIR_STEPS = 25_000;
/** What a pair brings to the common store, and may take when it is empty: real ones need half of it on average. */
const USUAL_STEPS = 1000;
const STORE_STEPS = 500_000;
/** What all pairs together may take beyond that. */
const EXTRA_STEPS = 900_000;
/** The same in milliseconds of work, for what no step counts. Waiting for a busy machine is none. */
const FAIR_MS = 250;
const EXTRA_MS = 2500;
const TOTAL_MS = 20_000;
/**
 * Hands out what one comparison of contracts may take for its schemas, so that many monsters are hardly slower than
 * one, and the rest of a long list still has what it needs. Each pair has its fair share, and a third of what is left
 * for large ones. Where many take all of their share it becomes small, until others have left something over. Counted steps decide, which are the same on every machine; the clock is for what they miss.
 */
class SharedTime {
    #clock;
    #slow = (0,schema_patterns/* slowMatches */.F)();
    #extra = EXTRA_STEPS;
    #store = STORE_STEPS;
    #extraMs = EXTRA_MS;
    #totalMs = TOTAL_MS;
    /** `clock`: milliseconds of any start. Default: what the process worked. */
    constructor(clock = workedMs) {
        this.#clock = clock;
    }
    /** Runs `work` with what one pair of schemas may take. */
    spend(work) {
        const clock = this.#clock;
        const start = clock();
        const fair = this.#store > 0 ? FAIR_STEPS : USUAL_STEPS;
        const budget = new Budget({
            steps: fair + Math.floor(this.#extra / 3),
            clock,
            timeMs: Math.max(0, Math.min(FAIR_MS + this.#extraMs / 2, this.#totalMs)),
            // A small file can hold a monster.
            watch: (used) => {
                if (used > fair)
                    (0,heap/* keepHeapSmall */.p8)();
            },
        });
        const patterns = new schema_patterns/* Patterns */.g(this.#slow, (steps) => budget.step(steps >> 5));
        try {
            return work({ budget, patterns });
        }
        finally {
            const { used } = budget;
            this.#extra = Math.max(0, this.#extra - Math.max(0, used - fair));
            this.#store = Math.min(STORE_STEPS, this.#store + USUAL_STEPS - Math.min(used, fair));
            const took = clock() - start;
            this.#extraMs = Math.max(0, this.#extraMs - Math.max(0, took - FAIR_MS));
            this.#totalMs -= took;
            forgetSets();
            (0,heap/* sweepWhereGrown */.NY)();
        }
    }
}
function workedMs() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
}

;// CONCATENATED MODULE: ./build/js/diff/schema/untold-text.js



/** Levels on the way to the place of a text; deeper it is told at the last of them. */
const MAX_LEVELS = 40;
/**
 * New text that trips the security lane where nothing else is told of it: a name, or a value that no call can have.
 * A schema may mean the same as before, and a model reads it as it is written.
 */
function untoldText({ subject, noun, pointer, before, after }, direction, findings) {
    if (after === undefined)
        return [];
    const known = [before ?? null, ...findings.map((finding) => finding.after ?? null)];
    // An address may well name a schema or its dialect.
    const security = (0,diff_security/* securityOf */.K)(known, after).filter((id) => id !== 'new-url');
    if (security.length === 0)
        return [];
    const place = untold_text_placeOf(known, after, security[0]);
    const reason = `The ${direction} schema of ${noun} has new text, which changes nothing in what it allows, and which models read.`;
    const change = { subject, direction, pointer: pointer + place.pointer, after: place.value };
    return [(0,make_finding/* makeFinding */.M)('schema-extension-changed', { ...change, reason, security })];
}
/** The innermost place whose text trips the id. */
function untold_text_placeOf(known, whole, id) {
    let place = { pointer: '', value: whole };
    for (let level = 0; level < MAX_LEVELS; level++) {
        const { pointer, value } = place;
        if (typeof value !== 'object' || value === null)
            break;
        const next = Object.entries(value).find(([, member]) => (0,diff_security/* securityOf */.K)(known, member).includes(id));
        if (!next)
            break;
        place = { pointer: pointer + (0,json_pointer/* segment */.mX)(next[0]), value: next[1] };
    }
    return place;
}

;// CONCATENATED MODULE: ./build/js/diff/schema/schema-rule.js









/** The rule for a tool's `inputSchema` or `outputSchema`. */
function schemaRule(direction) {
    return (pair) => {
        const { before, after, pointer } = pair;
        if (before === undefined || after === undefined) {
            return [unproven(pair, direction, before === undefined ? 'was added' : 'was removed')];
        }
        const time = pair.time ?? new SharedTime();
        const result = time.spend((tools) => compareSchemas(before, after, { direction, pointer, ...tools }));
        if ('failed' in result) {
            return [unproven(pair, direction, `changed, and cannot be compared: ${result.failed}`)];
        }
        const { state } = result;
        const findings = atMost(result.drafts, pair).map((draft) => finding(state, pair, draft));
        return [...findings, ...untoldText(pair, direction, findings)];
    };
}
function unproven(pair, direction, what) {
    const { subject, noun, pointer, before, after } = pair;
    return (0,make_finding/* makeFinding */.M)('schema-unproven', {
        subject,
        pointer,
        direction,
        before,
        after,
        reason: `The ${direction} schema of ${noun} ${what}.${(0,sentence/* notProven */.oi)(direction)}`,
        confidence: 'unproven',
        security: (0,diff_security/* securityOf */.K)(before, after),
    });
}
function finding(state, { subject, noun }, draft) {
    const { pointer, before, after, witness } = draft;
    const { direction } = state;
    const bad = isBad(state, draft);
    const rule = bad ? alarming(draft, direction) : draft.rule;
    // What breaks somebody is never called less, whatever the rule says in general.
    const severity = bad && (0,catalogue/* severityOf */.x)(rule, direction) !== 'breaking' ? 'breaking' : draft.severity;
    const confidence = bad ? (draft.confidence ?? 'rule') : 'rule';
    const shown = witness === undefined ? '' : (0,sentence/* witnessSentence */.xM)(witness, direction);
    return (0,make_finding/* makeFinding */.M)(rule, {
        subject,
        direction,
        pointer,
        before,
        after,
        reason: `${(0,sentence/* sentence */.em)(draft, direction, noun)}${confidence === 'unproven' ? (0,sentence/* notProven */.oi)(direction) : shown}`,
        confidence,
        ...(severity && { severity }),
        ...(witness !== undefined && { witness }),
        security: (0,diff_security/* securityOf */.K)(before, after),
    });
}
/** A limit that moved both ways has the name of the way that breaks. */
function alarming({ rule, effect }, direction) {
    if (effect !== 'changed' || rule !== 'constraint-tightened')
        return rule;
    return direction === 'input' ? rule : 'constraint-loosened';
}

;// CONCATENATED MODULE: ./build/js/diff/tools.js









/** Without an `inputSchema` nothing that is an object is refused. To lose it is another matter: clients drop the tool. */
const inputSchemaRule = (pair) => schemaRule('input')(pair.before === undefined ? { ...pair, before: { type: 'object' } } : pair);
/** `outputSchema`: there or not is a rule of its own; a change is the schema comparison's. */
const outputSchemaRule = (pair) => {
    const { subject, noun, pointer, before, after } = pair;
    const isSchema = (0,json/* isJsonObject */.O)(after) || after === undefined;
    if ((before !== undefined && after !== undefined) || !isSchema)
        return schemaRule('output')(pair);
    const rule = before === undefined ? 'output-schema-added' : 'output-schema-removed';
    const reason = before === undefined
        ? `The ${noun} now says what it returns.`
        : `The ${noun} no longer says what it returns: consumers of its results can rely on nothing.`;
    const security = (0,diff_security/* securityOf */.K)(before, after);
    const change = { subject, pointer, before, after, reason, security };
    return [(0,make_finding/* makeFinding */.M)(rule, { ...change, direction: 'output' })];
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
        const at = { subject, pointer: pointer + (0,json_pointer/* segment */.mX)(key), before: was, after: is };
        if (key === 'taskSupport')
            findings.push(...taskSupport(at, noun));
        else {
            const reason = `execution.${key} of ${noun} ${(0,texts/* fromTo */.e8)(at)}.`;
            findings.push((0,make_finding/* makeFinding */.M)('execution-changed', { ...at, reason }));
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
        return [(0,make_finding/* makeFinding */.M)('task-support-required', { ...change, reason })];
    }
    if (is === 'forbidden') {
        const reason = `The ${noun} can no longer be called as a task.`;
        return [(0,make_finding/* makeFinding */.M)('task-support-removed', { ...change, reason })];
    }
    const reason = `The ${noun} can now be called with and without a task.`;
    return [(0,make_finding/* makeFinding */.M)('task-support-added', { ...change, reason })];
}
function level(value) {
    if (value === undefined || value === 'forbidden')
        return 'forbidden';
    return value === 'optional' ? 'optional' : 'required';
}
/** What a tool's members mean when they change. */
const TOOL_RULES = new Map([
    ['description', texts/* descriptionRule */.xX],
    ['title', texts/* titleRule */.zU],
    ['inputSchema', inputSchemaRule],
    ['outputSchema', outputSchemaRule],
    ['annotations', toolAnnotationsRule],
    ['execution', executionRule],
    ['icons', texts/* iconsRule */.jU],
    ['_meta', metaRule],
]);
/** What callers give a tool, for finding its new name: the properties of its input. */
function toolParameters(tool) {
    const schema = tool.inputSchema;
    const properties = (0,json/* isJsonObject */.O)(schema) ? schema.properties : undefined;
    return (0,json/* isJsonObject */.O)(properties) ? Object.keys(properties) : [];
}

;// CONCATENATED MODULE: ./build/js/diff/kinds.js




const kinds_KINDS = [
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

// EXTERNAL MODULE: ./build/js/diff/levels.js
var levels = __webpack_require__(11497);
// EXTERNAL MODULE: ./build/js/snapshot/contract.js
var contract = __webpack_require__(44677);
;// CONCATENATED MODULE: ./build/js/diff/partial.js

/** What only a whole contract says for sure: in one part of it, what is absent may be served all the same. */
const PARTS = [...contract/* LIST_KINDS */.l, 'capabilities', 'instructions'];
/**
 * Where one side is whole, a snapshot or what a server serves, and the other a part, a `tools/list` result say, only
 * what the part holds is compared: the rest would be called removed, or new, for nothing. `notCompared` names what the
 * whole one has beside it. Of two parts what is absent is empty.
 */
function commonPart(before, after) {
    const whole = [before, after].filter(({ context }) => !context.members);
    const part = [before, after].find(({ context }) => context.members);
    if (whole.length !== 1 || !part)
        return { before, after, notCompared: [] };
    const held = new Set(part.context.members);
    const absent = PARTS.filter((name) => !held.has(name));
    if (absent.length === PARTS.length && !held.has('protocolVersion')) {
        if (!held.has('supportedVersions'))
            return partial_NOTHING;
    }
    return {
        before: partial_without(before, absent),
        after: partial_without(after, absent),
        notCompared: absent.filter((name) => has(whole[0], name)),
    };
}
const partial_NOTHING = {
    comparable: false,
    reason: 'one side holds no list, no capabilities, no instructions and no revision of the protocol: nothing of the other could be compared',
    hint: 'give a snapshot, or a JSON object with what is to be compared, `{"tools": […]}` say; an empty list says that there is none',
};
function partial_without(contract, absent) {
    const result = { ...contract };
    for (const name of absent) {
        if (name === 'capabilities')
            result.capabilities = {};
        else if (name === 'instructions')
            delete result.instructions;
        else
            result[name] = [];
    }
    return result;
}
function has(contract, name) {
    const value = contract[name];
    return value !== undefined && Object.keys(value).length > 0;
}

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
        const at = { subject, pointer: pointer + (0,json_pointer/* segment */.mX)(key), before: was, after: is };
        const name = at.pointer.slice('/capabilities/'.length).replaceAll('/', '.');
        if ((0,json/* isJsonObject */.O)(was) && (0,json/* isJsonObject */.O)(is))
            return compareCapabilities(was, is, at.pointer);
        if (was === undefined) {
            return [(0,make_finding/* makeFinding */.M)('capability-added', { ...at, reason: `The capability ${name} is new.` })];
        }
        if (is === undefined) {
            const reason = `The capability ${name} is no longer declared.`;
            return [(0,make_finding/* makeFinding */.M)('capability-removed', { ...at, reason })];
        }
        const reason = `In the capabilities, ${name} ${(0,texts/* fromTo */.e8)(at)}. What that means for clients is not known.`;
        return [(0,make_finding/* makeFinding */.M)('capability-changed', { ...at, reason, confidence: 'unproven' })];
    });
}
/** Capabilities that only hold others: an empty one declares nothing. */
const CONTAINERS = new Set(['experimental', 'extensions']);
/** A capability of `false` or `null` is one that is not declared. */
function declared(capabilities, key) {
    const value = Object.hasOwn(capabilities, key) ? capabilities[key] : undefined;
    const isEmpty = CONTAINERS.has(key) && (0,json/* isJsonObject */.O)(value) && Object.keys(value).length === 0;
    return value === false || value === null || isEmpty ? undefined : value;
}
function compareInstructions(before = '', after = '') {
    if (before === after)
        return [];
    const how = before === '' ? 'are new' : after === '' ? 'are gone' : 'are worded differently';
    return [
        (0,make_finding/* makeFinding */.M)('instructions-changed', {
            subject,
            pointer: '/instructions',
            before,
            after,
            reason: `The server's instructions ${how}.`,
            security: (0,diff_security/* securityOf */.K)(before, after),
        }),
    ];
}
/** An era that was not asked is neither gone nor new. Revisions that are only listed are compared as lists. */
function compareEras(before, after) {
    const findings = [];
    for (const [index, { era, protocolVersion, listed }] of before.eras.entries()) {
        const now = after.eras.find((other) => other.era === era);
        const pointer = `/context/eras/${index}`;
        if (now && now.protocolVersion !== protocolVersion && !(listed && now.listed)) {
            findings.push(revisionChanged(pointer, protocolVersion, now.protocolVersion));
        }
        else if (!now && tellsEras(after) && wasAsked(after, era)) {
            findings.push((0,make_finding/* makeFinding */.M)('era-dropped', {
                subject,
                pointer,
                before: protocolVersion,
                reason: `The ${era} era of the protocol (${protocolVersion}) no longer answers: its clients cannot connect.`,
            }));
        }
    }
    for (const { era, protocolVersion } of after.eras) {
        if (!tellsEras(before) || before.eras.some((other) => other.era === era))
            continue;
        findings.push(wasAsked(before, era)
            ? (0,make_finding/* makeFinding */.M)('era-added', {
                subject,
                pointer: '/context/eras',
                after: protocolVersion,
                reason: `The ${era} era of the protocol (${protocolVersion}) now answers too.`,
            })
            : revisionChanged('/context/eras/0', before.eras[0]?.protocolVersion, protocolVersion));
    }
    return findings;
}
/** Whether anything is known of the protocol; an empty list of supported revisions says that none is. */
function tellsEras({ eras, supportedVersions }) {
    return eras.length > 0 || supportedVersions !== undefined;
}
function wasAsked({ erasAsked }, era) {
    return erasAsked?.includes(era) ?? true;
}
/** Revisions that a server no longer lists, or lists now, in an era that answers on both sides. */
function compareRevisions(before, after) {
    const gone = unlisted(before, after).map((version) => revisionChanged('/context/eras', version, undefined));
    const fresh = unlisted(after, before).map((version) => (0,make_finding/* makeFinding */.M)('protocol-revision-added', {
        subject,
        pointer: '/context/eras',
        after: version,
        reason: `The server now supports revision ${version} of the protocol too.`,
    }));
    return [...gone, ...fresh];
}
/** What only the first side lists, where both do; without what was negotiated, which is told by itself. */
function unlisted(side, other) {
    if (!side.supportedVersions || !other.supportedVersions)
        return [];
    const known = new Set(other.supportedVersions);
    const told = new Set(side.eras.filter((era) => !era.listed).map((era) => era.protocolVersion));
    return [...new Set(side.supportedVersions)]
        .filter((version) => !known.has(version) && !told.has(version))
        .filter((version) => other.eras.some(({ era }) => era === (0,normalise/* eraOf */.eU)(version)));
}
function revisionChanged(pointer, before, after) {
    const reason = after
        ? `The protocol is negotiated in revision ${after}, before ${before}.`
        : `The server no longer supports revision ${before} of the protocol.`;
    return (0,make_finding/* makeFinding */.M)('protocol-revision-changed', { subject, pointer, before, after, reason });
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
    const common = commonPart(before, after);
    if ('comparable' in common)
        return common;
    const old = (0,normalise/* primaryEra */.Fk)(before);
    const now = (0,normalise/* primaryEra */.Fk)(after);
    const neutral = old !== undefined && now !== undefined && old !== now;
    const [left, right] = [common.before, common.after].map((contract) => withResources(neutral ? (0,normalise/* neutralContract */.KF)(contract) : contract, options.resources));
    const time = new SharedTime(options.clock);
    const findings = [
        ...kinds_KINDS.flatMap((kind) => compareItems(kind, left[kind.list], right[kind.list], time)),
        ...compareServer(left, right),
    ];
    const { notCompared } = common;
    const leveled = (0,levels.withLevels)(findings, options.levels);
    return {
        comparable: true,
        ...leveled,
        findings: sortFindings(leveled.findings),
        ...(notCompared.length > 0 && { notCompared }),
    };
}
/** Findings worst first, then by subject, place and rule; each once, as the worst that it is anywhere. */
function sortFindings(findings) {
    const unique = new Map();
    for (const finding of findings) {
        const known = unique.get(finding.fingerprint);
        if (!known || RANK[finding.severity] < RANK[known.severity]) {
            unique.set(finding.fingerprint, finding);
        }
    }
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


/***/ }),

/***/ 1872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ makeFinding)
});

;// CONCATENATED MODULE: ./build/js/snapshot/depth.js
/** Nesting of values that are reported: the wire's 500, and room for what stands around them. */
const MAX_REPORTED_DEPTH = 520;
/** Whether a value nests deeper than `limit`. Iterative: it must not itself be what the depth brings down. */
function isDeeperThan(value, limit) {
    let level = [value];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > limit)
            return true;
        const next = [];
        for (const node of level) {
            if (typeof node !== 'object' || node === null)
                continue;
            for (const child of Object.values(node)) {
                if (typeof child === 'object' && child !== null)
                    next.push(child);
            }
        }
        level = next;
    }
    return false;
}

// EXTERNAL MODULE: ./build/js/diff/catalogue.js + 9 modules
var catalogue = __webpack_require__(33947);
// EXTERNAL MODULE: ./build/js/snapshot/canonical.js
var canonical = __webpack_require__(16605);
// EXTERNAL MODULE: ./build/js/snapshot/hash.js
var hash = __webpack_require__(52783);
;// CONCATENATED MODULE: ./build/js/diff/fingerprint.js


/**
 * SHA-256 in hex over RFC 8785 JSON of `{rule, subject, pointer, before, after}`, a side that is absent left out.
 * Neither wording nor severity is in it: an accepted change stays accepted when a message is improved.
 */
function fingerprintOf(change) {
    const { rule, subject, pointer, before, after } = change;
    // RFC 8785 of the whole, put together from its members in their order.
    const members = [
        ...(after === undefined ? [] : [`"after":${textOf(after)}`]),
        ...(before === undefined ? [] : [`"before":${textOf(before)}`]),
        `"pointer":${(0,canonical/* canonicalJson */.dj)(pointer)}`,
        `"rule":${(0,canonical/* canonicalJson */.dj)(rule)}`,
        `"subject":${(0,canonical/* canonicalJson */.dj)(subject)}`,
    ];
    return (0,hash/* sha256Hex */.fg)(`{${members.join(',')}}`);
}
const TEXTS = new WeakMap();
/** Canonical text; of a long list, which stands in several findings, made once. */
function textOf(value) {
    if (!Array.isArray(value) || value.length < 1000)
        return (0,canonical/* canonicalJson */.dj)(value);
    let text = TEXTS.get(value);
    if (text === undefined) {
        text = (0,canonical/* canonicalJson */.dj)(value);
        TEXTS.set(value, text);
    }
    return text;
}

;// CONCATENATED MODULE: ./build/js/diff/make-finding.js



/** A finding of this rule: severity from the catalogue, fingerprint from the change. Throws where no rule has the id. */
function makeFinding(rule, change) {
    const { subject, pointer = '', before, after, reason, direction, security = [] } = change;
    const severity = (0,catalogue/* severityOf */.x)(rule, direction);
    return {
        rule,
        severity: change.severity ?? severity,
        subject,
        ...(direction === undefined ? {} : { direction }),
        pointer,
        ...(isReportable(before) ? { before } : {}),
        ...(isReportable(after) ? { after } : {}),
        reason,
        confidence: change.confidence ?? 'rule',
        ...(change.witness === undefined ? {} : { witness: change.witness }),
        ...(security.length === 0 ? {} : { security: [...security] }),
        fingerprint: fingerprintOf({ rule, subject, pointer, before, after }),
    };
}
/** What nests without end is in the fingerprint only: it could not be printed. */
function isReportable(value) {
    return value !== undefined && !isDeeperThan(value, MAX_REPORTED_DEPTH);
}


/***/ }),

/***/ 2867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ Patterns),
  F: () => (/* binding */ slowMatches)
});

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./build/js/diff/schema/pattern-program.js
/** Steps of one program: `{1000}` stands for a thousand copies. */
const MAX_STEPS = 5000;
const MAX_NESTING = 60;
/**
 * The program of a regular expression that V8 compiled with the flag `u` or without any. `undefined` where it is beyond
 * what can be matched in one pass: references to groups, looking behind, thousands of repetitions.
 */
function programOf(source, flags) {
    try {
        return new Parser(source, flags).program();
    }
    catch (error) {
        if (error instanceof Beyond)
            return undefined;
        throw error;
    }
}
class Beyond extends Error {
}
/** Reads the structure only: what single characters match is asked of V8. */
class Parser {
    #chars;
    #flags;
    #steps = [];
    #at = 0;
    #nesting = 0;
    constructor(source, flags) {
        this.#chars = flags === 'u' ? [...source] : source.split('');
        this.#flags = flags;
    }
    program() {
        const whole = this.#branches();
        if (this.#at < this.#chars.length)
            throw new Beyond();
        const start = whole(this.#push({ op: 'done' }));
        return { steps: this.#steps, start, byCodePoint: this.#flags === 'u' };
    }
    #push(step) {
        if (this.#steps.length >= MAX_STEPS)
            throw new Beyond();
        return this.#steps.push(step) - 1;
    }
    #takes(text) {
        const found = this.#ahead(text.length) === text;
        if (found)
            this.#at += text.length;
        return found;
    }
    #ahead(length) {
        return this.#chars.slice(this.#at, this.#at + length).join('');
    }
    #branches() {
        const options = [this.#sequence()];
        while (this.#takes('|'))
            options.push(this.#sequence());
        if (options.length === 1)
            return options[0];
        return (next) => this.#push({ op: 'split', nexts: options.map((option) => option(next)) });
    }
    #sequence() {
        const parts = [];
        while (this.#at < this.#chars.length && !'|)'.includes(this.#chars[this.#at])) {
            parts.push(this.#repeated(this.#atom()));
        }
        return (next) => parts.reduceRight((after, part) => part(after), next);
    }
    #repeated(part) {
        const ahead = this.#ahead(24);
        const found = /^(?:[*+?]|\{(\d+)(,(\d*))?\})/.exec(ahead);
        // Numbers may have zeros in front without end.
        if (!found && /^\{[\d,]{23}/.test(ahead))
            throw new Beyond();
        if (!found)
            return part;
        this.#at += found[0].length;
        this.#takes('?');
        const [all, min = all === '+' ? '1' : '0', comma, max] = found;
        const least = Number(min);
        const most = all === '?' ? 1 : max ? Number(max) : comma || !found[1] ? Number.POSITIVE_INFINITY : least;
        if (least > MAX_STEPS || (most > MAX_STEPS && Number.isFinite(most)))
            throw new Beyond();
        return (next) => {
            let start = next;
            if (most === Number.POSITIVE_INFINITY) {
                const nexts = [next];
                start = this.#push({ op: 'split', nexts });
                nexts.unshift(part(start));
            }
            for (let times = least; times < most && Number.isFinite(most); times++) {
                start = this.#push({ op: 'split', nexts: [part(start), next] });
            }
            for (let times = 0; times < least; times++)
                start = part(start);
            return start;
        };
    }
    #atom() {
        const from = this.#at;
        const char = this.#chars[this.#at++];
        if (char === '(')
            return this.#group();
        if (char === '^')
            return this.#position((_, at) => at === 0);
        if (char === '$')
            return this.#position((chars, at) => at === chars.length);
        if (char === '\\')
            return this.#escape(from);
        if (char === '[') {
            while (this.#at < this.#chars.length && this.#chars[this.#at] !== ']') {
                this.#at += this.#chars[this.#at] === '\\' ? 2 : 1;
            }
            this.#at++;
            return this.#asked(from);
        }
        if (char === '.')
            return this.#asked(from);
        return this.#one((other) => other === char);
    }
    #group() {
        if (++this.#nesting > MAX_NESTING)
            throw new Beyond();
        const head = /^\?(?::|=|!|<[A-Za-z_]\w{0,60}>)/.exec(this.#ahead(64))?.[0] ?? '';
        if (head === '' && this.#chars[this.#at] === '?')
            throw new Beyond();
        this.#at += head.length;
        const part = this.#branches();
        if (!this.#takes(')'))
            throw new Beyond();
        this.#nesting--;
        if (head !== '?=' && head !== '?!')
            return part;
        return (next) => {
            const start = part(this.#push({ op: 'done' }));
            return this.#push({ op: 'look', start, wanted: head === '?=', next });
        };
    }
    #escape(from) {
        const wanted = this.#takes('b');
        if (wanted || this.#takes('B')) {
            return this.#position((chars, at) => (isWord(chars[at - 1]) !== isWord(chars[at])) === wanted);
        }
        const known = this.#flags === 'u'
            ? /^(?:[dDwWsSfnrtv]|0(?!\d)|x[\da-fA-F]{2}|u(?![dD][89a-fA-F])(?:[\da-fA-F]{4}|\{[\da-fA-F]{1,6}\})|[pP]\{[^}]{1,60}\}|[^\w])/u
            : /^(?:[dDwWsSfnrtv]|0(?!\d)|x[\da-fA-F]{2}|u[\da-fA-F]{4}|[^\w])/;
        const found = known.exec(this.#ahead(64))?.[0];
        if (!found)
            throw new Beyond();
        this.#at += this.#flags === 'u' ? [...found].length : found.length;
        return this.#asked(from);
    }
    /** A character as V8 understands what stands from here to there. */
    #asked(from) {
        const source = this.#chars.slice(from, this.#at).join('');
        const pattern = new RegExp(`^${source}$`, this.#flags);
        const known = new Map();
        return this.#one((char) => {
            const answer = known.get(char) ?? pattern.test(char);
            if (known.size < 1000)
                known.set(char, answer);
            return answer;
        });
    }
    #one(test) {
        return (next) => this.#push({ op: 'char', test, next });
    }
    #position(test) {
        return (next) => this.#push({ op: 'at', test, next });
    }
}
function isWord(char) {
    return char !== undefined && /^\w$/.test(char);
}

;// CONCATENATED MODULE: ./build/js/diff/schema/pattern-run.js
/** What one match may take: a text of 2,000 characters in a program of 500 steps. */
const MAX_WORK = 1_000_000;
/**
 * Whether a program matches somewhere in a text: all its ways at once, one character after the other, so that no
 * pattern takes longer than its length times that of the text. Gives what it took; `matches` is undefined where it is
 * too much.
 */
function runProgram(program, text) {
    const { steps, byCodePoint } = program;
    const chars = byCodePoint ? [...text] : text.split('');
    const looked = new Map();
    let work = 0;
    /** `anywhere`: not only from `from` on. */
    const run = (start, from, anywhere) => {
        const reached = new Int32Array(steps.length).fill(-1);
        work += steps.length >> 3;
        let waiting = [];
        for (let at = from; at <= chars.length; at++) {
            const pending = waiting;
            if (at === from || anywhere)
                pending.push(start);
            waiting = [];
            for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
                if (reached[index] === at)
                    continue;
                reached[index] = at;
                if (++work > MAX_WORK)
                    return false;
                const step = steps[index];
                switch (step.op) {
                    case 'done':
                        return true;
                    case 'char':
                        if (at < chars.length && step.test(chars[at]))
                            waiting.push(step.next);
                        break;
                    case 'split':
                        for (const next of step.nexts)
                            pending.push(next);
                        break;
                    case 'at':
                        if (step.test(chars, at))
                            pending.push(step.next);
                        break;
                    case 'look':
                        if (look(step.start, at) === step.wanted)
                            pending.push(step.next);
                        break;
                }
            }
            if (waiting.length === 0 && !anywhere)
                return false;
        }
        return false;
    };
    const look = (start, at) => {
        const key = start * (chars.length + 1) + at;
        const known = looked.get(key);
        if (known !== undefined)
            return known;
        const answer = run(start, at, false);
        looked.set(key, answer);
        return answer;
    };
    const matches = run(program.start, 0, true);
    return { matches: work > MAX_WORK ? undefined : matches, work };
}

;// CONCATENATED MODULE: ./build/js/diff/schema/patterns.js



/** A deadline for one match by V8: far more than an honest one takes, also on a machine that is busy. */
const MATCH_MS = 250;
/** Matches that may run into the deadline, of all schemas of a comparison together. */
const MAX_LATE = 2;
const MAX_TEXT = 20_000;
const MAX_SOURCE = 4000;
/**
 * Regular expressions of servers: none runs without a bound. Those that can be are matched in one pass, where the work
 * is counted; what looks behind or refers to groups is left to V8, under a deadline.
 */
class Patterns {
    #compiled = new Map();
    #known = new Map();
    #late = new Set();
    #slow;
    #spend;
    /** `spend` is told what a match took. */
    constructor(slow = slowMatches(), spend = () => { }) {
        this.#slow = slow;
        this.#spend = spend;
    }
    /** Whether the source is a regular expression; one too long to be read is taken for one. */
    compiles(source) {
        return source.length > MAX_SOURCE || this.#compile(source) !== undefined;
    }
    /** Whether the pattern matches a text; `undefined` where that takes too much to tell. */
    matches(source, text) {
        if (source === '')
            return true;
        const key = `${source.length} ${source}${text}`;
        if (this.#known.has(key))
            return this.#known.get(key);
        const matches = this.#match(source, text);
        if (this.#known.size < 20_000 && key.length < 1000)
            this.#known.set(key, matches);
        return matches;
    }
    #match(source, text) {
        const pattern = text.length <= MAX_TEXT ? this.#compile(source) : undefined;
        if (!pattern)
            return undefined;
        if (pattern.program) {
            const { matches, work } = runProgram(pattern.program, text);
            this.#spend(work);
            return matches;
        }
        if (this.#late.has(source) || this.#slow.left <= 0)
            return undefined;
        const matches = matchesInTime(source, pattern.flags, text);
        if (matches === undefined) {
            this.#late.add(source);
            this.#slow.left--;
        }
        return matches;
    }
    #compile(source) {
        const known = this.#compiled.get(source);
        if (known !== undefined)
            return known ?? undefined;
        const pattern = source.length > MAX_SOURCE ? undefined : compiled(source);
        this.#compiled.set(source, pattern ?? null);
        return pattern;
    }
}
/** What the patterns of one comparison share. */
function slowMatches() {
    return { left: MAX_LATE };
}
/** As validators compile it, with the flag `u`; without, where it is older than that. */
function compiled(source) {
    for (const flags of ['u', '']) {
        try {
            new RegExp(source, flags);
        }
        catch {
            continue;
        }
        return { flags, program: programOf(source, flags) };
    }
    return undefined;
}
let context;
let script;
function matchesInTime(source, flags, text) {
    context ??= external_node_vm_.createContext(Object.create(null));
    script ??= new external_node_vm_.Script('new RegExp(source, flags).test(text)');
    Object.assign(context, { source, flags, text });
    try {
        return script.runInContext(context, { timeout: MATCH_MS }) === true;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 60230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oi: () => (/* binding */ notProven),
  em: () => (/* binding */ sentence),
  xM: () => (/* binding */ witnessSentence)
});

// EXTERNAL MODULE: ./build/js/diff/in-words.js
var in_words = __webpack_require__(46533);
// EXTERNAL MODULE: ./build/js/diff/texts.js
var texts = __webpack_require__(33584);
// EXTERNAL MODULE: ./build/js/json-pointer.js
var json_pointer = __webpack_require__(21858);
;// CONCATENATED MODULE: ./build/js/diff/schema/place-in-words.js

/** A name that nobody would read to its end. */
const MAX_PATH = 120;
/**
 * A place inside a schema as a reader of the tool would call it: `argument \`filters[].value\` of tool "search"`. Takes
 * the JSON pointer of a schema, from the tool's member (`/inputSchema`) on. Branches and
 * conditions have no name of their own: the pointer of the finding tells them apart.
 */
function placeInWords(pointer, direction, noun) {
    const { path, defined } = pathOf((0,json_pointer/* pointerSegments */.cP)(pointer).slice(1));
    const isInput = direction === 'input';
    if (path === '')
        return `the ${isInput ? 'input' : 'result'} of ${noun}`;
    const name = `\`${path.length > MAX_PATH ? `${path.slice(0, MAX_PATH)}…` : path}\``;
    if (defined)
        return `${name} in the ${isInput ? 'input' : 'result'} definitions of ${noun}`;
    return isInput ? `argument ${name} of ${noun}` : `${name} in the result of ${noun}`;
}
function pathOf(segments) {
    let path = '';
    let defined = false;
    const member = (name) => {
        path += path === '' ? name : `.${name}`;
    };
    for (let at = 0; at < segments.length; at++) {
        const keyword = segments[at];
        const name = segments[at + 1];
        const isNumber = name !== undefined && /^\d+$/.test(name);
        switch (keyword) {
            case 'properties':
            case '$defs':
            case 'definitions':
                if (name === undefined)
                    return { path, defined };
                if (keyword !== 'properties') {
                    path = '';
                    defined = true;
                }
                member(name);
                at++;
                break;
            case 'patternProperties':
                if (name === undefined)
                    return { path, defined };
                member('*');
                at++;
                break;
            case 'additionalProperties':
            case 'unevaluatedProperties':
                member('*');
                break;
            case 'items':
            case 'prefixItems':
                path += isNumber ? `[${name}]` : '[]';
                if (isNumber)
                    at++;
                break;
            case 'additionalItems':
            case 'contains':
            case 'unevaluatedItems':
                path += '[]';
                break;
            case 'allOf':
            case 'anyOf':
            case 'oneOf':
            case 'dependentSchemas':
            case 'dependencies':
                at++;
                break;
            case 'not':
            case 'if':
            case 'then':
            case 'else':
            case 'propertyNames':
                break;
            default:
                return { path, defined };
        }
    }
    return { path, defined };
}

;// CONCATENATED MODULE: ./build/js/diff/schema/sentence.js



/** What a draft says, as a sentence about the place where it stands. */
function sentence(draft, direction, noun) {
    const place = placeInWords(schemaAt(draft), direction, noun);
    if (draft.says !== '') {
        const words = /^schema-/.test(draft.rule) ? wholeSchema(place) : place;
        return `${capital(words)} ${draft.says}.`;
    }
    const keyword = draft.pointer.slice(draft.pointer.lastIndexOf('/') + 1);
    return `${capital(noteName(keyword))} of ${place} ${howChanged(keyword, draft)}.`;
}
/** The JSON pointer of the schema that a draft is about: its own is often that of a keyword or a member. */
function schemaAt({ rule, pointer, says }) {
    if (/^(?:output-)?property-/.test(rule)) {
        return pointer.replace(/\/required$|\/properties\/[^/]*$/, '');
    }
    if (rule.startsWith('dependent-required-'))
        return withoutLast(withoutLast(pointer));
    if (rule.startsWith('additional-properties-')) {
        return pointer.replace(/\/(?:additional|unevaluated)Properties$/, '');
    }
    if (rule.startsWith('constraint-') && /\/(?:prefixItems|items)\/\d+$/.test(pointer)) {
        return withoutLast(withoutLast(pointer));
    }
    const atKeyword = says === '' || /^(?:constraint|pattern|enum|const|type)-/.test(rule);
    return atKeyword ? withoutLast(pointer) : pointer;
}
function withoutLast(pointer) {
    const end = pointer.lastIndexOf('/');
    return end > 0 ? pointer.slice(0, end) : pointer;
}
/** Of the whole it is the schema that is spoken of, not what is sent. */
function wholeSchema(place) {
    return place.replace(/^the (input|result) of/, 'the $1 schema of');
}
function noteName(keyword) {
    switch (keyword) {
        case 'description':
        case 'title':
        case 'default':
        case 'examples':
        case 'format':
            return `the ${keyword}`;
        case '$comment':
            return 'the comment';
        default:
            return `\`${keyword}\``;
    }
}
function howChanged(keyword, { before, after }) {
    const isText = keyword === 'description' || keyword === 'title' || keyword === '$comment';
    if (isText && before !== undefined && after !== undefined)
        return 'is worded differently';
    return (0,texts/* fromTo */.e8)({ before, after });
}
/** The witness as a sentence of its own. */
function witnessSentence(witness, direction) {
    const text = (0,in_words/* inWords */.r)(shortened(witness, 0), 160);
    return direction === 'output'
        ? ` The result \`${text}\` may come now, and could not before.`
        : ` The call with \`${text}\` was accepted, and is refused now.`;
}
const MAX_TEXT = 32;
/** Long texts of a witness tell by their length. */
function shortened(value, depth) {
    if (typeof value === 'string' && value.length > MAX_TEXT) {
        return `${[...value.slice(0, 8)].join('')}… (${value.length} characters)`;
    }
    if (typeof value !== 'object' || value === null || depth > 20)
        return value;
    if (Array.isArray(value))
        return value.slice(0, 20).map((item) => shortened(item, depth + 1));
    const entries = Object.entries(value).map(([key, member]) => [key, shortened(member, depth + 1)]);
    return Object.fromEntries(entries);
}
/** What is said where neither a proof nor a witness was found. */
function notProven(direction) {
    return direction === 'output'
        ? ' It is not proven that every result was possible before.'
        : ' It is not proven that every call that worked still works.';
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 12460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ newInItem),
/* harmony export */   K: () => (/* binding */ securityOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4462);
/* harmony import */ var _snapshot_hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98411);


/** Characters of a text that are looked at: a server's text is bounded, but not small. */
const MAX_TEXT = 200_000;
/** Joiners inside an emoji, and the tags of a flag (England's, say), which hide nothing. */
const EMOJI_PARTS = /(?<=\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}]|\ufe0f)\u200d(?=\p{Extended_Pictographic})|(?<=\u{1f3f4})[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}/gu;
/** Nesting of values that are looked into. */
const MAX_DEPTH = 1000;
/** Text in which nothing can hide, which most is. */
const PLAIN = /^[\t\n\r -~]*$/;
const URL_PATTERN = /\b(?:(?:https?|wss?|ftp):\/\/|www\.)[^\s"'`<>()[\]{}\\|^]{1,2000}/giu;
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
/** The same with what follows, which is what the model is told to do: another order of the same form is a new one. */
const ORDERS = ADDRESSES_MODEL.map(({ source }) => new RegExp(`(?:${source})[^.!?]{0,60}`, 'g'));
/** No order is shorter. */
const SHORTEST_ORDER = 6;
/** Ids for which a text only has to move inside of an item: what stood elsewhere in it is not new. */
const MOVABLE = new Map([
    ['new-url', urlsOf],
    ['addresses-model', ordersOf],
]);
/**
 * What new text that models read trips in the security lane, in the order of the catalogue: what `after` has and
 * `before` has not. Takes texts, or structures whose keys and texts count all. A hint to a reader, never a severity.
 */
function securityOf(before, after) {
    const old = textsOf(before).texts;
    const now = textsOf(after).texts;
    const ids = hasMoreHidden(old, now) ? ['hidden-characters'] : [];
    for (const [id, read] of MOVABLE)
        if (hasMore(read, old, now))
            ids.push(id);
    return ids;
}
/** Of the ids that a part of an item trips those that are not only for text that moved inside of the item. */
function newInItem(ids, before, after) {
    const now = textsOf(after);
    // Of a text that was cut nobody knows what the rest says.
    if (now.cut)
        return [...ids];
    const old = textsOf(before).texts;
    return ids.filter((id) => {
        const read = MOVABLE.get(id);
        return read === undefined || hasMore(read, old, now.texts);
    });
}
function hasMore(read, before, after) {
    const now = read(after);
    if (now.size === 0)
        return false;
    const old = read(before);
    return [...now].some((one) => !old.has(one));
}
/** More of them, or others. */
function hasMoreHidden(before, after) {
    const now = hiddenIn(after);
    if (now.length === 0)
        return false;
    const old = hiddenIn(before);
    const known = new Set(old);
    return now.length > old.length || now.some((char) => !known.has(char));
}
function hiddenIn(texts) {
    return texts
        .filter((text) => !PLAIN.test(text))
        .flatMap((text) => text.replace(EMOJI_PARTS, '').match(_snapshot_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN_CHARACTERS */ .w) ?? []);
}
function urlsOf(texts) {
    const urls = texts.flatMap((text) => text.match(URL_PATTERN) ?? []);
    return new Set(urls.map((url) => url.replace(/[.,;:!?]{1,10}$/, '')));
}
function ordersOf(texts) {
    const long = texts.filter((text) => text.length >= SHORTEST_ORDER).map(plain);
    return new Set(long.flatMap((text) => ORDERS.flatMap((order) => text.match(order) ?? [])));
}
/** Text as a model takes it: without hidden characters, compatibility forms and case. */
function plain(text) {
    if (PLAIN.test(text))
        return text.toLowerCase().replace(/\s+/g, ' ');
    return text
        .replace(_snapshot_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN_CHARACTERS */ .w, '')
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[’‘]/g, "'")
        .replace(/\s+/g, ' ');
}
/** Every key and text of a value, up to `MAX_TEXT` characters, and whether that cut it. */
function textsOf(value) {
    const texts = [];
    let room = MAX_TEXT;
    const take = (text) => {
        if (room > 0)
            texts.push(text.slice(0, room));
        room -= text.length;
    };
    const visit = (node, depth) => {
        // Deeper than that nobody reads, and the stack ends.
        if (depth > MAX_DEPTH)
            room = 0;
        if (room <= 0)
            return;
        if (typeof node === 'string') {
            if (!DIALECT.test(node))
                take(node);
        }
        else if (Array.isArray(node))
            for (const item of node)
                visit(item, depth + 1);
        else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(node)) {
            for (const [key, member] of Object.entries(node)) {
                take(key);
                visit(member, depth + 1);
            }
        }
    };
    if (value !== undefined)
        visit(value, 0);
    return { texts, cut: room <= 0 };
}


/***/ }),

/***/ 33584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ fieldRule),
/* harmony export */   JP: () => (/* binding */ mimeTypeRule),
/* harmony export */   co: () => (/* binding */ sizeRule),
/* harmony export */   e8: () => (/* binding */ fromTo),
/* harmony export */   jU: () => (/* binding */ iconsRule),
/* harmony export */   nY: () => (/* binding */ itemNameRule),
/* harmony export */   xX: () => (/* binding */ descriptionRule),
/* harmony export */   zU: () => (/* binding */ titleRule)
/* harmony export */ });
/* harmony import */ var _in_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46533);
/* harmony import */ var _make_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1872);
/* harmony import */ var _security_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12460);



/** A rule for a text that people or models read. An empty text is the same as none. */
function textRule(rule, what) {
    return (pair) => {
        const { subject, noun, pointer, before, after } = pair;
        if (isEmpty(before) && isEmpty(after))
            return [];
        return [
            (0,_make_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFinding */ .M)(rule, {
                subject,
                pointer,
                before,
                after,
                reason: `The ${what} of ${noun} ${howChanged(before, after)}.`,
                security: (0,_security_js__WEBPACK_IMPORTED_MODULE_1__/* .securityOf */ .K)(before, after),
            }),
        ];
    };
}
/** `description`: its words, or only its white space. */
const descriptionRule = (pair) => {
    const { subject, noun, pointer, before, after } = pair;
    if (isEmpty(before) && isEmpty(after))
        return [];
    if (words(before) === undefined || words(before) !== words(after)) {
        return textRule('description-changed', 'description')(pair);
    }
    const reason = `The description of ${noun} differs in white space only.`;
    const security = (0,_security_js__WEBPACK_IMPORTED_MODULE_1__/* .securityOf */ .K)(before, after);
    const change = { subject, pointer, before, after, reason, security };
    return [(0,_make_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFinding */ .M)('description-whitespace-changed', change)];
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
    const security = (0,_security_js__WEBPACK_IMPORTED_MODULE_1__/* .securityOf */ .K)(before, after).filter((id) => id === 'new-url');
    return [(0,_make_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFinding */ .M)('icons-changed', { subject, pointer, before, after, reason, security })];
};
/** A member that no rule knows. */
const fieldRule = (pair) => {
    const { subject, noun, pointer, before, after } = pair;
    const reason = `${pointer.slice(1)} of ${noun} ${fromTo(pair)}.`;
    return [
        (0,_make_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFinding */ .M)('field-changed', {
            subject,
            pointer,
            before,
            after,
            reason,
            security: (0,_security_js__WEBPACK_IMPORTED_MODULE_1__/* .securityOf */ .K)(before, after),
        }),
    ];
};
function plainRule(rule, what) {
    return (pair) => {
        const { subject, noun, pointer, before, after } = pair;
        const reason = `The ${what} of ${noun} ${fromTo(pair)}.`;
        return [(0,_make_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFinding */ .M)(rule, { subject, pointer, before, after, reason })];
    };
}
/** `changed from "a" to "b"`, `was added`, `was removed`. */
function fromTo({ before, after }) {
    if (before === undefined)
        return `was added: ${(0,_in_words_js__WEBPACK_IMPORTED_MODULE_2__/* .inWords */ .r)(after)}`;
    if (after === undefined)
        return `was removed: ${(0,_in_words_js__WEBPACK_IMPORTED_MODULE_2__/* .inWords */ .r)(before)}`;
    return `changed from ${(0,_in_words_js__WEBPACK_IMPORTED_MODULE_2__/* .inWords */ .r)(before)} to ${(0,_in_words_js__WEBPACK_IMPORTED_MODULE_2__/* .inWords */ .r)(after)}`;
}
function howChanged(before, after) {
    if (isEmpty(before))
        return 'was added';
    return isEmpty(after) ? 'was removed' : 'is worded differently';
}
function isEmpty(value) {
    return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
/** A text without what only its layout says. A byte order mark, which `\s` takes for a blank, is none: it is hidden. */
function words(text) {
    if (text !== undefined && typeof text !== 'string')
        return undefined;
    return (text ?? '').replace(/\p{White_Space}+/gu, ' ').replace(/^ | $/g, '');
}


/***/ })

};
