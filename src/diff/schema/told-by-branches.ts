import { type Draft, isBad, type Walk } from './draft.ts';
import { ValueSet } from './values.ts';

/**
 * A choice in which branches came or went and nothing else is one change, also where its branches overlap and no
 * branch alone says what comes of it. Where all of them break somebody they tell it: a call that is refused fitted one
 * that went. Where one is harmless by itself, the choice tells what it does to the others. A single change inside of a
 * branch that is seen to break somebody tells it too; beside a second one, what both do together is told at the choice.
 */
export function withoutBranchesTwice(state: Walk, drafts: readonly Draft[]): Draft[] {
  const dropped = new Set<Draft>();
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
    if (branches.length === 0 || !isAll(choice, branches, drafts)) continue;
    const harmless = branches.filter((draft) => !isBad(state, draft));
    for (const draft of harmless) dropped.add(draft);
    if (harmless.length > 0) continue;
    dropped.add(choice);
    const isShown = branches.some(({ witness }) => witness !== undefined);
    if (choice.witness === undefined || isShown) continue;
    branches[0]!.witness = choice.witness;
    branches[0]!.confidence = 'witness';
  }
  return drafts.filter((draft) => !dropped.has(draft));
}

function isBranchOf({ pointer }: Draft, { rule, pointer: own }: Draft): boolean {
  if (!/^(?:any|one)-of-branch-/.test(rule) || !/\/(?:any|one)Of$/.test(pointer)) return false;
  return own === pointer || own.slice(0, own.lastIndexOf('/')) === pointer;
}

/** Whether a choice differs in nothing but these branches, also behind references. */
function isAll(choice: Draft, branches: readonly Draft[], drafts: readonly Draft[]): boolean {
  const { before, after } = choice;
  if (!Array.isArray(before) || !Array.isArray(after)) return false;
  const left = new ValueSet([...after, ...branches.flatMap((draft) => draft.before ?? [])]);
  const known = new ValueSet([...before, ...branches.flatMap((draft) => draft.after ?? [])]);
  const isListed =
    before.every((value) => left.has(value)) && after.every((value) => known.has(value));
  return (
    isListed &&
    drafts.every((draft) => draft === choice || branches.includes(draft) || !isNear(choice, draft))
  );
}

/** Whether a change that is more than a note may have to do with a choice. */
function isNear(choice: Draft, { effect, pointer }: Draft): boolean {
  if (effect === 'none') return false;
  return (
    `${pointer}/`.startsWith(`${choice.pointer}/`) || /\/(?:\$defs|definitions)\//.test(pointer)
  );
}
