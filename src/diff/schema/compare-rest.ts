import { equalJson } from '../../snapshot/canonical.ts';
import { changeAt, type Draft, type Pair, type Step, sides, type Walk } from './draft.ts';
import { expand } from './expand.ts';
import { UNSUPPORTED } from './keyword-groups.ts';
import { restHolds } from './prove-rest.ts';
import type { Rest, Shape } from './shape.ts';

/** `not`, conditions, and what is not understood: added, removed, or changed in a way that is not proven harmless. */
export function compareRest(
  state: Walk,
  pair: Pair,
  path: Step[],
  old: Shape,
  now: Shape,
): Draft[] {
  const left = restsOf(old);
  const right = restsOf(now);
  const keywords = new Set([...left, ...right].map(({ keyword }) => keyword));
  return [...keywords].flatMap((keyword): Draft[] => {
    const mine = left.filter((rest) => rest.keyword === keyword);
    const theirs = right.filter((rest) => rest.keyword === keyword);
    const change = changedPart(keyword, (part) => changeAt(pair, nodesOf(old), nodesOf(now), part));
    const { keyword: _, ...at } = change;
    const draft = { ...at, path, pair };
    const words = WORDS[keyword];
    // Of what one side alone says, what the other one does anyway is no news; so it is where nothing else is wrong.
    const isInput = state.direction === 'input';
    const isOurs = words && (isInput ? mine : theirs).length === 0;
    if (isOurs && isImplied(state, pair, keyword)) return [];
    if (words && mine.length === 0) {
      const { rule, added } = words;
      return [{ ...draft, rule: `${rule}-added`, effect: 'narrowed', says: added }];
    }
    if (words && theirs.length === 0) {
      const { rule, removed } = words;
      return [{ ...draft, rule: `${rule}-removed`, effect: 'widened', says: removed }];
    }
    const isForeign = isReference(keyword) && !sameTexts(mine, theirs);
    if (!isForeign && isImplied(state, pair, keyword)) return [];
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
export function isReference(keyword: string | undefined): boolean {
  return keyword === '$ref' || (keyword !== undefined && UNSUPPORTED.has(keyword));
}

function sameTexts(left: Rest[], right: Rest[]): boolean {
  const texts = (rests: Rest[]): string =>
    rests
      .map((rest) => (rest.op === 'unknown' ? rest.text : ''))
      .sort()
      .join('\n');
  return texts(left) === texts(right);
}

/** Of a condition the part that differs. */
function changedPart<T extends Pick<Draft, 'before' | 'after'>>(
  keyword: string,
  changeOf: (part: string) => T,
): T {
  const whole = changeOf(keyword);
  if (keyword !== 'if' || !equalJson(whole.before, whole.after)) return whole;
  const parts = ['then', 'else'].map(changeOf);
  return parts.find(({ before, after }) => !equalJson(before, after)) ?? whole;
}

const WORDS: Partial<Record<string, { rule: string; added: string; removed: string }>> = {
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

function restsOf({ alts }: Shape): Rest[] {
  return [...new Set(alts.flatMap(({ rest }) => rest))];
}

function nodesOf({ alts }: Shape): Shape['alts'][number]['nodes'] {
  return [...new Set(alts.flatMap(({ nodes }) => nodes))];
}

/** Whether what one side demands by this keyword holds for everything on the other. */
function isImplied(state: Walk, pair: Pair, keyword: string): boolean {
  const { sub, sup } = sides(state, pair);
  const wanted = restsOf(expand(state.context, sup)).filter((rest) => rest.keyword === keyword);
  return expand(state.context, sub).alts.every((alt) =>
    wanted.every((rest) => restHolds(state.context, alt, rest)),
  );
}
