import { isJsonObject, type JsonValue } from '../json.ts';
import { HIDDEN_CHARACTERS } from '../snapshot/hidden.ts';

/** Characters of a text that are looked at: a server's text is bounded, but not small. */
const MAX_TEXT = 200_000;

/** Joiners inside an emoji, and the tags of a flag (England's, say), which hide nothing. */
const EMOJI_PARTS =
  /(?<=\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}]|\ufe0f)\u200d(?=\p{Extended_Pictographic})|(?<=\u{1f3f4})[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}/gu;

/** Nesting of values that are looked into. */
const MAX_DEPTH = 1000;

/** Text in which nothing can hide, which most is. */
const PLAIN = /^[\t\n\r -~]*$/;

const URL_PATTERN = /\b(?:(?:https?|wss?|ftp):\/\/|www\.)[^\s"'`<>()[\]{}\\|^]{1,2000}/giu;

/** The address of a JSON Schema dialect, which generators write into every schema. */
const DIALECT = /^https?:\/\/json-schema\.org\/draft[-/][\w/-]{1,40}\/schema#?$/;

/** Phrases by which a text speaks to the model instead of describing a tool. On lower-case text with single spaces. */
const ADDRESSES_MODEL: readonly RegExp[] = [
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

/** What trips an id in the texts of one side. */
type Reading = (texts: readonly string[]) => Set<string>;

/** Ids for which a text only has to move inside of an item: what stood elsewhere in it is not new. */
const MOVABLE: ReadonlyMap<string, Reading> = new Map([
  ['new-url', urlsOf],
  ['addresses-model', ordersOf],
]);

/**
 * What new text that models read trips in the security lane, in the order of the catalogue: what `after` has and
 * `before` has not. Takes texts, or structures whose keys and texts count all. A hint to a reader, never a severity.
 */
export function securityOf(before: JsonValue | undefined, after: JsonValue | undefined): string[] {
  const old = textsOf(before).texts;
  const now = textsOf(after).texts;
  const ids = hasMoreHidden(old, now) ? ['hidden-characters'] : [];
  for (const [id, read] of MOVABLE) if (hasMore(read, old, now)) ids.push(id);
  return ids;
}

/** Of the ids that a part of an item trips those that are not only for text that moved inside of the item. */
export function newInItem(ids: readonly string[], before: JsonValue, after: JsonValue): string[] {
  const now = textsOf(after);
  // Of a text that was cut nobody knows what the rest says.
  if (now.cut) return [...ids];
  const old = textsOf(before).texts;
  return ids.filter((id) => {
    const read = MOVABLE.get(id);
    return read === undefined || hasMore(read, old, now.texts);
  });
}

function hasMore(read: Reading, before: readonly string[], after: readonly string[]): boolean {
  const now = read(after);
  if (now.size === 0) return false;
  const old = read(before);
  return [...now].some((one) => !old.has(one));
}

/** More of them, or others. */
function hasMoreHidden(before: readonly string[], after: readonly string[]): boolean {
  const now = hiddenIn(after);
  if (now.length === 0) return false;
  const old = hiddenIn(before);
  const known = new Set(old);
  return now.length > old.length || now.some((char) => !known.has(char));
}

function hiddenIn(texts: readonly string[]): string[] {
  return texts
    .filter((text) => !PLAIN.test(text))
    .flatMap((text) => text.replace(EMOJI_PARTS, '').match(HIDDEN_CHARACTERS) ?? []);
}

function urlsOf(texts: readonly string[]): Set<string> {
  const urls = texts.flatMap((text) => text.match(URL_PATTERN) ?? []);
  return new Set(urls.map((url) => url.replace(/[.,;:!?]{1,10}$/, '')));
}

function ordersOf(texts: readonly string[]): Set<string> {
  const long = texts.filter((text) => text.length >= SHORTEST_ORDER).map(plain);
  return new Set(long.flatMap((text) => ORDERS.flatMap((order) => text.match(order) ?? [])));
}

/** Text as a model takes it: without hidden characters, compatibility forms and case. */
function plain(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/\s+/g, ' ');
  return text
    .replace(HIDDEN_CHARACTERS, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ');
}

/** Every key and text of a value, up to `MAX_TEXT` characters, and whether that cut it. */
function textsOf(value: JsonValue | undefined): { texts: string[]; cut: boolean } {
  const texts: string[] = [];
  let room = MAX_TEXT;
  const take = (text: string): void => {
    if (room > 0) texts.push(text.slice(0, room));
    room -= text.length;
  };
  const visit = (node: JsonValue, depth: number): void => {
    // Deeper than that nobody reads, and the stack ends.
    if (depth > MAX_DEPTH) room = 0;
    if (room <= 0) return;
    if (typeof node === 'string') {
      if (!DIALECT.test(node)) take(node);
    } else if (Array.isArray(node)) for (const item of node) visit(item, depth + 1);
    else if (isJsonObject(node)) {
      for (const [key, member] of Object.entries(node)) {
        take(key);
        visit(member, depth + 1);
      }
    }
  };
  if (value !== undefined) visit(value, 0);
  return { texts, cut: room <= 0 };
}
