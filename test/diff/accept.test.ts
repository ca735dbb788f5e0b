import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type AcceptEntry, acceptLines, applyAccepted } from '../../src/diff/accept.ts';
import { sortFindings } from '../../src/diff/compare.ts';
import type { Finding } from '../../src/diff/finding.ts';
import { fingerprintOf } from '../../src/diff/fingerprint.ts';
import { makeFinding } from '../../src/diff/make-finding.ts';
import { anyText } from '../snapshot/contracts.ts';

const finding = makeFinding('tool-removed', {
  subject: 'tools/a',
  before: { name: 'a' },
  reason: 'It is gone.',
});
const other = makeFinding('title-changed', {
  subject: 'tools/b',
  pointer: '/title',
  before: 'x',
  after: 'y',
  reason: 'New.',
});

function entryFor(
  { rule, subject, pointer, fingerprint }: typeof finding,
  more: Partial<AcceptEntry> = {},
): AcceptEntry {
  return { rule, subject, pointer, fingerprint, reason: 'fine', ...more };
}

describe('applyAccepted', () => {
  it('takes out exactly the change that an entry names', () => {
    const entry = entryFor(finding);
    expect(applyAccepted([finding, other], [entry], '2026-11-22')).toEqual({
      active: [other],
      accepted: [{ finding, entry }],
      stale: [],
      expired: [],
    });
    for (const change of [
      { rule: 'x' },
      { subject: 'tools/c' },
      { pointer: '/x' },
      { fingerprint: other.fingerprint },
    ]) {
      const wrong = entryFor(finding, change);
      expect(applyAccepted([finding], [wrong], '2026-11-22')).toMatchObject({
        active: [finding],
        stale: [wrong],
      });
    }
  });

  it('needs one entry a change: a second one, and one for what is gone, are stale', () => {
    const [first, second] = [entryFor(finding), entryFor(finding, { reason: 'again' })];
    const gone = entryFor(other);
    expect(applyAccepted([finding], [first, second, gone], '2026-11-22')).toEqual({
      active: [],
      accepted: [{ finding, entry: first }],
      stale: [second, gone],
      expired: [],
    });
  });

  it('is not stale where nobody looked', () => {
    const prompt = entryFor(finding, { subject: 'prompts/a' });
    const text = entryFor(finding, { subject: 'server', pointer: '/instructions' });
    const tool = entryFor(finding, { subject: 'tools/prompts' });
    const { stale } = applyAccepted([], [prompt, text, tool], '2026-11-22', [
      'prompts',
      'instructions',
    ]);
    expect(stale).toEqual([tool]);
  });

  it('meets each fingerprint once, at its worst', () => {
    const review: Finding = { ...finding, severity: 'review' };
    expect(sortFindings([review, other, finding, review])).toEqual([finding, other]);
  });

  it('holds on the day of expiry and not after it', () => {
    const entry = entryFor(finding, { expires: '2026-11-22' });
    expect(applyAccepted([finding], [entry], '2026-11-22')).toMatchObject({
      active: [],
      expired: [],
    });
    expect(applyAccepted([finding], [entry], '2026-11-23')).toMatchObject({
      active: [finding],
      stale: [],
      expired: [entry],
    });
  });
});

describe('acceptLines', () => {
  it('are a list entry that accepts the finding, whatever its texts are', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (name, pointer, reason) => {
        const hostile = makeFinding('tool-removed', {
          subject: `tools/${name}`,
          pointer,
          before: name,
          reason: 'x',
        });
        const lines = acceptLines(hostile, reason);
        expect(lines.split('\n')).toHaveLength(5);
        // Printing breaks a command up, which would not be YAML any more.
        expect(lines).not.toContain('##[');
        const { accept } = parse(`accept:\n${lines}\n`);
        expect(accept).toEqual([entryFor(hostile, { reason })]);
        expect(applyAccepted([hostile], accept, '2026-11-22').active).toEqual([]);
      }),
      { examples: [['"\n- rule: x # &x', '\u2028\u0085: &a *a ##[error]', '###[']] },
    );
  });
});

describe('fingerprintOf', () => {
  it('depends on rule, subject, pointer and both sides, and on nothing else', () => {
    const base = { rule: 'r', subject: 's', pointer: 'p', before: 1, after: 2 };
    const changed = [
      { ...base, rule: 'x' },
      { ...base, subject: 'x' },
      { ...base, pointer: 'x' },
      { ...base, before: null },
      { ...base, before: undefined },
      { ...base, after: undefined },
    ].map(fingerprintOf);
    expect(new Set([fingerprintOf(base), ...changed]).size).toBe(7);
    const reworded = makeFinding('tool-removed', {
      subject: 'tools/a',
      before: { name: 'a' },
      reason: 'Reworded.',
    });
    expect(reworded.fingerprint).toBe(finding.fingerprint);
  });
});
