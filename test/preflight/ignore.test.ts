import { describe, expect, it } from 'vitest';
import { GOOD_SET } from '../../src/preflight/good-set.ts';
import { check, lineOf } from './check.ts';

const FAULT = 'terminationGracePeriodSeconds: 20';
const BAD = GOOD_SET.replace('terminationGracePeriodSeconds: 40', FAULT);
const behind = (comment: string) => BAD.replace(FAULT, `${FAULT} ${comment}`);
const above = (comment: string) => BAD.replace(FAULT, `${comment}\n      ${FAULT}`);
const IGNORE = '# mcp-deploy-gate: ignore grace-period-too-short';

describe('a comment', () => {
  it.each([
    ['on the line', behind(`${IGNORE} our drain is short`)],
    ['on the line above', above(`${IGNORE} our drain is short`)],
    ['above other comments', above(`${IGNORE} our drain is short\n      # see the wiki\n`)],
  ])('%s silences the finding there', async (_, text) => {
    expect(await check(text)).toMatchObject({
      findings: [],
      notices: [],
      ignored: [
        {
          finding: { rule: 'grace-period-too-short', line: lineOf(text, FAULT) },
          reason: 'our drain is short',
          line: lineOf(text, 'ignore grace'),
        },
      ],
    });
  });

  it.each([
    ['without a reason', behind(IGNORE), 1, 'without a reason'],
    ['of an unknown id', behind(`${IGNORE}x because`), 1, 'is no rule'],
    ['of nothing', behind('# mcp-deploy-gate: ignore'), 1, 'ignores no rule'],
    [
      'of another rule',
      behind('# mcp-deploy-gate: ignore pre-stop-missing x'),
      1,
      'nothing to ignore',
    ],
    ['on another line', `${IGNORE} x\n${BAD}`, 1, 'nothing to ignore'],
  ])('%s silences nothing, and that is told', async (_, text, count, message) => {
    const { findings, notices } = await check(text);
    expect(findings).toHaveLength(count);
    expect(notices).toEqual([
      expect.objectContaining({
        file: 'k8s.yaml',
        line: lineOf(text, 'mcp-deploy-gate: ignore'),
        message: expect.stringContaining(message),
      }),
    ]);
  });

  it('of a rule whose findings are off silences them all the same', async () => {
    const text = behind(`${IGNORE} short`);
    const { off, ignored } = await check(text, { 'grace-period-too-short': 'off' });
    expect([off, ignored.length]).toEqual([[], 1]);
  });
});

it('an annotation silences a rule for its resource', async () => {
  const text = BAD.replace(
    'metadata:\n',
    'metadata:\n  annotations:\n    mcp-deploy-gate/ignore-grace-period-too-short: our drain is short\n',
  );
  expect(await check(text)).toMatchObject({
    findings: [],
    notices: [],
    ignored: [{ reason: 'our drain is short', line: 5 }],
  });
});

it('an annotation silences nothing else', async () => {
  const note =
    'metadata:\n  annotations: { mcp-deploy-gate/ignore-grace-period-too-short: x }\n  name';
  const text = `${BAD}---\napiVersion: v1\nkind: Service\n${note}: other\n`;
  const { findings, notices } = await check(text);
  expect(findings).toHaveLength(1);
  expect(notices).toEqual([
    expect.objectContaining({ message: expect.stringContaining('nothing to ignore') }),
  ]);
});

describe('levels', () => {
  it('are those of the config file, and what is off is counted', async () => {
    const text = BAD.replace('  minReadySeconds: 5\n', '');
    const levels = { 'grace-period-too-short': 'notice', 'min-ready-seconds': 'off' } as const;
    const { findings, off } = await check(text, levels);
    expect(findings.map(({ rule, level }) => [rule, level])).toEqual([
      ['grace-period-too-short', 'notice'],
    ]);
    expect(off).toEqual(['min-ready-seconds']);
  });

  it('order findings: the worst first, then by line', async () => {
    const text = BAD.replace('  minReadySeconds: 5\n', '').replace('seconds: 5', 'seconds: 60');
    const { findings } = await check(text, { 'min-ready-seconds': 'error' });
    expect(findings.map(({ rule }) => rule)).toEqual(['min-ready-seconds', 'pre-stop-too-long']);
  });
});
