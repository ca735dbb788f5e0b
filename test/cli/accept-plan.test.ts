import { describe, expect, it } from 'vitest';
import { planAcceptance } from '../../src/cli/accept-plan.ts';
import { selectChanges } from '../../src/cli/accept-select.ts';
import { applyAccepted } from '../../src/diff/accept.ts';
import type { Finding } from '../../src/diff/finding.ts';
import { makeFinding } from '../../src/diff/make-finding.ts';

const TODAY = '2026-11-22';
const gone = makeFinding('tool-removed', { subject: 'tools/a', before: {}, reason: 'It is gone.' });
const [narrow, other] = ['x', 'y'].map((before) =>
  makeFinding('enum-value-removed', {
    subject: 'tools/b',
    pointer: '/inputSchema/enum',
    direction: 'input',
    before,
    reason: 'A value is gone.',
  }),
) as [Finding, Finding];
const title = makeFinding('title-changed', {
  subject: 'tools/b',
  pointer: '/title',
  reason: 'New.',
});
const ALL = [gone, narrow, other, title];
const entryFor = ({ rule, subject, pointer, fingerprint }: Finding, more = {}) => {
  return { rule, subject, pointer, fingerprint, reason: 'old', ...more };
};

describe('selectChanges', () => {
  const select = (selectors: object, entries = [entryFor(gone)], findings = ALL) =>
    selectChanges(
      applyAccepted(findings, entries, TODAY),
      { all: false, ...selectors },
      'breaking',
    );

  it('takes one change, or all where that is said', () => {
    expect(select({ rule: 'enum-value-removed', all: true })).toEqual({
      kind: 'chosen',
      findings: [narrow, other],
    });
    expect(select({}, [entryFor(gone), entryFor(narrow)])).toEqual({
      kind: 'chosen',
      findings: [other],
    });
    expect(select({ subject: 'tools/b', fingerprint: narrow.fingerprint })).toEqual({
      kind: 'chosen',
      findings: [narrow],
    });
  });

  it('takes by its fingerprint what does not fail', () => {
    const fingerprint = title.fingerprint.slice(0, 12);
    expect(select({ fingerprint })).toEqual({ kind: 'chosen', findings: [title] });
  });

  it('says so where it is accepted already', () => {
    expect(select({ subject: 'tools/a' })).toMatchObject({
      kind: 'done',
      accepted: [{ finding: gone }],
    });
    expect(
      select(
        {},
        [gone, narrow, other].map((finding) => entryFor(finding)),
      ),
    ).toMatchObject({
      kind: 'done',
      accepted: [{}, {}, {}],
    });
  });

  it.each<[what: string, selectors: object, findings: Finding[], message: RegExp, hint: RegExp]>([
    ['several', {}, ALL, /2 changes could be meant:\n {2}[0-9a-f]{12} {2}breaking/, /--all/],
    [
      'only harmless ones',
      { pointer: '/title' },
      ALL,
      /does not fail.*title-changed/s,
      /--fail-on/,
    ],
    [
      'a rule that is mistyped',
      { rule: 'enum-value-remved' },
      ALL,
      /tools\/b/,
      /`--rule enum-value-removed`/,
    ],
    ['a subject that is mistyped', { subject: 'tool/b' }, ALL, /No change/, /`--subject tools\/b`/],
    ['no change', {}, [], /no change to accept/, /same two sides/],
  ])('refuses %s', (_, selectors, findings, message, hint) => {
    const selection = select(selectors, [entryFor(gone)], findings);
    if (selection.kind !== 'refused') throw new Error(selection.kind);
    expect(selection.message).toMatch(message);
    expect(selection.hint).toMatch(hint);
  });

  it('lists hostile names on their lines', () => {
    const subject = 'tools/\n::error::x\u202e';
    const hostile = ['a', 'b'].map((before) =>
      makeFinding('tool-removed', { subject, before, reason: 'x' }),
    );
    const selection = select({}, [], hostile);
    if (selection.kind !== 'refused') throw new Error(selection.kind);
    expect(selection.message.split('\n')).toHaveLength(3);
    expect(selection.message).not.toContain('\u202e');
  });
});

describe('planAcceptance', () => {
  const plan = (entries: ReturnType<typeof entryFor>[], findings: Finding[], prune = false) => {
    const found = applyAccepted(ALL, entries, TODAY);
    const { change, dropped } = planAcceptance(entries, found, findings, { reason: 'new', prune });
    return { ...change, dropped };
  };
  const fresh = (finding: Finding) => ({ ...entryFor(finding), reason: 'new' });
  const expired = entryFor(narrow, { expires: '2026-11-21' });
  const stale = entryFor(narrow, { fingerprint: 'f'.repeat(64) });

  it('adds an entry', () => {
    expect(plan([entryFor(gone), entryFor(narrow)], [other])).toEqual({
      replace: new Map(),
      remove: new Set(),
      append: [fresh(other)],
      dropped: [],
    });
  });

  it('puts it in the place of what accepts nothing there, and takes further ones out', () => {
    expect(plan([expired, entryFor(gone), stale], [narrow])).toEqual({
      replace: new Map([[0, fresh(narrow)]]),
      remove: new Set([2]),
      append: [],
      dropped: [expired, stale],
    });
    expect(plan([expired, stale], [narrow, other])).toMatchObject({
      replace: new Map([
        [0, fresh(narrow)],
        [1, fresh(other)],
      ]),
      remove: new Set(),
    });
  });

  it('leaves entries of other places, unless it is to prune', () => {
    expect(plan([stale], [gone])).toMatchObject({ remove: new Set(), append: [fresh(gone)] });
    expect(plan([entryFor(gone), stale, expired, entryFor(gone)], [], true)).toMatchObject({
      remove: new Set([1, 2, 3]),
      append: [],
    });
  });
});
