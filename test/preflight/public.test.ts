import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';
import { checkManifests } from '../../src/preflight/check.ts';
import { MANIFEST_RULES } from '../../src/preflight/rules.ts';

/*
 * What public MCP servers are deployed with, each in a file that says what is expected of it:
 *   # servers:, # others:   the workloads that are taken for MCP servers, and those that are not
 *   … # finds: rule (why)   on the line that a finding is on
 *   # silent: rule (why)    a rule that has nothing to say, though it may look as if it had
 */
const folder = join(import.meta.dirname, 'public');
const read = (path: string) => ({ path, text: readFileSync(join(folder, path), 'utf8') });
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const ids = new Set(MANIFEST_RULES.map(({ id }) => id));

/** What stands behind a word at the start of a comment, item by item. */
const listed = (text: string, word: string): string[] =>
  [...text.matchAll(new RegExp(`^# ${word}: (.+)$`, 'gm'))]
    .flatMap(([, list = '']) => list.split(', '))
    .filter((item) => item !== 'none')
    .sort();

function findsIn(text: string): string[] {
  return text.split('\n').flatMap((content, index) => {
    const [, list] = / # finds: (.+)$/.exec(content) ?? [];
    if (list === undefined) return [];
    const rules = [...list.matchAll(/(?:^|, )([a-z0-9-]+) \([^()]+\)/g)].map(([, rule]) => rule);
    expect(rules.length, content).toBeGreaterThan(0);
    return rules.map((rule) => `${index + 1} ${rule}`);
  });
}

describe('manifests that public MCP servers publish', () => {
  test.each(files)('%s', async (name) => {
    const { text } = read(name);
    expect(text).toMatch(/^# Source: [\w.-]+\/[\w.-]+, .+, [0-9a-f]{40}\n/);
    const { findings, servers, others, problems } = await checkManifests([{ path: name, text }]);
    expect(problems).toEqual([]);
    expect(servers.map(({ resource }) => resource).sort()).toEqual(listed(text, 'servers'));
    expect(others.sort()).toEqual(listed(text, 'others'));
    const found = findings.map(({ line, rule }) => `${line} ${rule}`);
    expect(found.sort()).toEqual(findsIn(text).sort());
    const silent = [...text.matchAll(/^# silent: (\S+) \(.+\)$/gm)].map(([, rule]) => rule!);
    expect(silent.length).toBeGreaterThan(0);
    for (const rule of silent) {
      expect(ids).toContain(rule);
      expect(findings.map((finding) => finding.rule)).not.toContain(rule);
    }
  });

  test('a template of a chart is refused with the advice to render it', async () => {
    const { findings, problems } = await checkManifests([read('helm-template.tpl')]);
    expect(findings).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({ line: 6, fix: expect.stringContaining('helm template') }),
    ]);
  });
});
