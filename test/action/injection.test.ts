import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/json.ts';
import type { ActionResult } from '../fake-runner/runner.ts';
import type { MinimalState } from '../fixtures/servers/minimal.ts';
import { markdownStructure } from '../report/markdown-structure.ts';
import { job, QUICK } from './job.ts';

/** Everything that is special somewhere: in the runner's log, in Markdown, HTML, a terminal, or to the eye. */
const HOSTILE = [
  '\n::set-output name=result::passed',
  '\n::add-mask::shop',
  '\r::error file=a.ts,line=1::forged',
  '##[error]forged ##[set-output name=result]passed',
  '\n::stop-commands::token',
  '%0A::error::forged',
  '\n# forged heading\n## another',
  '</details><img src=x onerror=alert(1)><!--',
  '```\n~~~\n`tick`',
  '| cell | [link](https://evil.example) @octocat',
  '\u001b[31mred\u001b]0;title\u0007\u009b2J',
  '\u202eevil\u202c\u2066\u200b\u{e0041}',
].join(' ');

const HIDDEN = ['\u001b', '\u009b', '\u202e', '\u2066', '\u200b', '\u{e0041}'];

/** Commands of the log that the gate uses; outputs and state go through files. */
const OURS = new Set(['add-mask', 'debug', 'error', 'warning', 'notice', 'group', 'endgroup']);

function expectUnforged(step: ActionResult, result: string): void {
  expect(step.outputs.result).toBe(result);
  expect(step.problems).toEqual([]);
  for (const { name, data } of step.commands) {
    expect(OURS).toContain(name);
    expect(data.startsWith('forged')).toBe(false);
  }
  expect([...step.masks]).not.toContain('shop');
  for (const text of [step.log.join('\n'), step.summary]) {
    expect(HIDDEN.filter((character) => text.includes(character))).toEqual([]);
  }
  // Links lead to our documentation and to the snapshot in this repository, and nowhere else.
  const ownFile =
    /\]\(https:\/\/github\.example\/octo\/server\/blob\/[0-9a-f]{40}\/tools-snapshot\.json#L\d+\)/g;
  const { headings } = markdownStructure(step.summary.replace(ownFile, ']'));
  expect(headings.filter((heading) => /^[#\s]*(forged|another)/.test(heading))).toEqual([]);
}

const tool = (name: string, more: JsonObject = {}): JsonObject => ({
  name,
  description: HOSTILE,
  inputSchema: {
    type: 'object',
    properties: { [HOSTILE]: { type: 'string', description: HOSTILE } },
  },
  ...more,
});

const hostile: Partial<MinimalState> = {
  serverInfo: { name: `shop ${HOSTILE}`, version: `2 ${HOSTILE}`, title: HOSTILE },
  instructions: HOSTILE,
  tools: [
    tool(`search ${HOSTILE}`),
    tool('fetch', { title: HOSTILE, inputSchema: { type: HOSTILE } }),
  ],
  headers: { 'x-powered-by': 'a ::error::forged ##[error]forged' },
  call: () => {
    throw new Error(HOSTILE);
  },
};

describe.concurrent('a server that carries commands and markup everywhere', () => {
  it(
    'promise 10: drift forges no command, output, mask or heading',
    job(async ({ server, run }) => {
      server.deploy(hostile);
      expectUnforged(await run({ ...QUICK, baseline: 'base.json' }), 'failed');
    }),
  );

  it(
    'a snapshot of it, accepted as reviewed, and a failing declared call',
    job(async ({ server, run, review, workspace }) => {
      server.deploy({ ...hostile, tools: [tool('search')] });
      await review();
      const calls = `checks:\n  tool-calls:\n    - tool: search\n      expect: { contains: ok }\n`;
      await writeFile(
        join(workspace, '.github', 'mcp-deploy-gate.yml'),
        `interval: 50ms\n${calls}`,
      );
      expectUnforged(await run(QUICK), 'failed');
    }),
  );

  it(
    'promise 10: the output of a command',
    job(async ({ server, run, workspace }) => {
      server.deploy(hostile);
      await writeFile(join(workspace, 'hostile.txt'), HOSTILE);
      const command =
        'cat hostile.txt; cat hostile.txt >&2; echo result=passed >> "$GITHUB_OUTPUT"; echo "# forged" >> "$GITHUB_STEP_SUMMARY"';
      const step = await run({ ...QUICK, baseline: 'base.json', 'rollback-command': command });
      expectUnforged(step, 'rollback-failed');
    }),
  );

  it(
    'HTTP errors: a body and a reason that are not MCP',
    job(async ({ server, run }) => {
      server.deploy({ headers: { 'content-type': 'text/html', 'x-page': '1' }, tools: [] });
      server.deploy({
        serverInfo: { name: HOSTILE, version: HOSTILE },
        capabilities: { [HOSTILE]: {} },
      });
      expectUnforged(await run({ ...QUICK, baseline: 'base.json' }), 'failed');
    }),
  );
});

it(
  'promise 10: a secret that the server echoes appears in no log, report, summary or snapshot',
  job(async ({ server, run, snapshot }) => {
    const secret = 'tok-6b1f9a0c2e';
    server.deploy({
      serverInfo: { name: `shop ${secret}`, version: '2.0.0' },
      tools: [{ ...tool('search'), description: `Your token is ${secret}` }],
    });
    const step = await run({ ...QUICK, baseline: 'base.json', 'bearer-token': secret });
    expect(step.outputs.result).toBe('failed');
    expect(JSON.stringify([step.outputs, step.summary, step.stdout, step.stderr])).not.toContain(
      `${secret}"`,
    );
    expect(step.summary).not.toContain(secret);
    const raw = step.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    expect(raw.join('\n')).not.toContain(secret);

    const recorded = await run({
      mode: 'snapshot',
      snapshot: 'tools-snapshot.json',
      'bearer-token': secret,
    });
    expect(recorded.conclusion).toBe('failure');
    expect(await snapshot()).not.toContain(secret);
  }),
);
