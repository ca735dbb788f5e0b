import { isJsonObject, type JsonValue } from '../json.ts';
import { HIDDEN_CHARACTERS } from '../snapshot/hidden.ts';

/** Characters of a text that are looked at: a server's text is bounded, but not small. */
const MAX_TEXT = 200_000;

/** Joiners inside an emoji, which hide nothing. */
const EMOJI_JOINER =
  /(?<=\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}]|\ufe0f)\u200d(?=\p{Extended_Pictographic})/gu;

/** Text in which nothing can hide, which most is. */
const PLAIN = /^[\t\n\r -~]*$/;

const URL_PATTERN = /\b(?:https?|wss?|ftp):\/\/[^\s"'`<>()[\]{}\\|^]{1,2000}/giu;

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

/**
 * What new text that models read trips in the security lane, in the order of the catalogue: what `after` has and
 * `before` has not. Takes texts, or structures whose keys and texts count all. A hint to a reader, never a severity.
 */
export function securityOf(before: JsonValue | undefined, after: JsonValue | undefined): string[] {
  const old = textsOf(before);
  const now = textsOf(after);
  const ids: string[] = [];
  if (hasMoreHidden(old, now)) ids.push('hidden-characters');
  const urls = urlsOf(now);
  const known = urls.size === 0 ? urls : urlsOf(old);
  if ([...urls].some((url) => !known.has(url))) ids.push('new-url');
  const plainNow = plain(now);
  const phrases = ADDRESSES_MODEL.filter((phrase) => phrase.test(plainNow));
  if (phrases.length > 0) {
    const plainOld = plain(old);
    if (!phrases.every((phrase) => phrase.test(plainOld))) ids.push('addresses-model');
  }
  return ids;
}

/** More of them, or others. */
function hasMoreHidden(before: string, after: string): boolean {
  if (PLAIN.test(after)) return false;
  const now = hiddenIn(after);
  if (now.length === 0) return false;
  const old = hiddenIn(before);
  const known = new Set(old);
  return now.length > old.length || now.some((char) => !known.has(char));
}

function hiddenIn(text: string): string[] {
  return text.replace(EMOJI_JOINER, '').match(HIDDEN_CHARACTERS) ?? [];
}

function urlsOf(text: string): Set<string> {
  const urls = text.match(URL_PATTERN) ?? [];
  return new Set(urls.map((url) => url.replace(/[.,;:!?]{1,10}$/, '')));
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

/** Every key and text of a value, on lines of their own, up to `MAX_TEXT` characters. */
function textsOf(value: JsonValue | undefined): string {
  const texts: string[] = [];
  let room = MAX_TEXT;
  const take = (text: string): void => {
    if (room <= 0) return;
    texts.push(text.slice(0, room));
    room -= text.length;
  };
  const visit = (node: JsonValue): void => {
    if (room <= 0) return;
    if (typeof node === 'string') {
      if (!DIALECT.test(node)) take(node);
    } else if (Array.isArray(node)) node.forEach(visit);
    else if (isJsonObject(node)) {
      for (const [key, member] of Object.entries(node)) {
        take(key);
        visit(member);
      }
    }
  };
  if (value !== undefined) visit(value);
  return texts.join('\n');
}
