import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { validate } from './language-service.ts';

const root = join(import.meta.dirname, '..');

interface Step {
  uses?: string;
  run?: string;
  shell?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  permissions?: unknown;
  concurrency?: { 'cancel-in-progress'?: boolean };
  jobs: Record<string, { steps?: Step[]; needs?: string | string[]; 'timeout-minutes'?: number }>;
}

interface Action {
  name: string;
  description: string;
  inputs: Record<string, { description: string; required?: boolean; default?: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string; post?: string };
}
const readAction = (path: string): Action => parse(readFileSync(join(root, path), 'utf8'));
const action = readAction('action.yml');
const watchAction = readAction('watch/action.yml');

function isOurs(uses: string): boolean {
  return uses === './' || /^[^/]+\/mcp-deploy-gate(\/watch)?@/.test(uses);
}

/** Other actions that examples may use: GitHub's, and the logins of those whose machines are deployed to. */
const TRUSTED =
  /^(actions\/|aws-actions\/configure-aws-credentials@|google-github-actions\/(auth|setup-gcloud)@|superfly\/flyctl-actions\/setup-flyctl@)/;

function yamlFilesIn(folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(path, name))
    .sort();
}

/** Name and text of every workflow: files, and the complete ones among the examples of the documentation. */
function workflows(): [name: string, text: string][] {
  const files = [...yamlFilesIn('.github/workflows'), ...yamlFilesIn('examples')]
    .map(
      (file) =>
        [relative(root, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')] as [
          string,
          string,
        ],
    )
    .filter(([, text]) => /^jobs:/m.test(text));
  const pages = [
    'README.md',
    ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`),
  ].filter((name) => name.endsWith('.md') && existsSync(join(root, name)));
  const blocks = pages.flatMap((page) => {
    const text = readFileSync(join(root, page), 'utf8');
    return [...text.matchAll(/^```ya?ml\n(.*?)^```/gms)]
      .map(([, block]) => block!)
      .filter((block) => /^jobs:/m.test(block))
      .map((block, index) => [`${page}, workflow ${index + 1}`, block] as [string, string]);
  });
  return [...files, ...blocks];
}

/** The inputs that we give to other actions; what else they take cannot be asked offline. */
const KNOWN_INPUTS: Record<string, string[]> = {
  checkout: ['fetch-depth', 'persist-credentials'],
  'setup-node': ['node-version', 'cache', 'registry-url'],
  'upload-artifact': ['name', 'path', 'if-no-files-found', 'overwrite'],
  'download-artifact': ['name', 'path', 'pattern'],
  'attest-build-provenance': ['subject-path'],
};

async function diagnostics(path: string, text: string) {
  const uri = pathToFileURL(join(root, path)).href;
  const found = await validate(TextDocument.create(uri, 'yaml', 1, text), {
    actionsMetadataProvider: {
      async fetchActionMetadata({ owner, name, path: folder }) {
        if (name === 'mcp-deploy-gate') return folder === 'watch' ? watchAction : action;
        const known = owner === 'actions' ? KNOWN_INPUTS[name] : undefined;
        const inputs = known?.map((input) => [input, { description: input }]);
        return inputs && { name, description: name, inputs: Object.fromEntries(inputs) };
      },
    },
  });
  return found
    .map(({ message, range }) => `${range.start.line + 1}: ${message}`)
    .filter((line) => !/Unable to resolve action `(?!actions\/)/.test(line));
}

test('the linter finds what is wrong', async () => {
  const wrong = `on: push
jobs:
  a:
    runs-on: x
    steps:
      - uses: o/mcp-deploy-gate@v1
        with: { endpiont: x }
      - uses: o/mcp-deploy-gate/watch@v1
        with: { baseline: x }
      - run: echo \${{ nothing.x }}
`;
  const found = (await diagnostics('.github/workflows/x.yml', wrong)).join('\n');
  expect(found).toContain('endpiont');
  expect(found).toContain('baseline');
  expect(found).toContain('nothing');
});

describe.each(workflows())('%s', (name, text) => {
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps ?? []);

  test('has no fault that GitHub would see', async () => {
    // The linter goes by the folder.
    const path = name.startsWith('.github/') ? name : '.github/workflows/example.yml';
    expect(await diagnostics(path, text)).toEqual([]);
  });

  test('gives our action inputs that it has', () => {
    for (const step of steps.filter(({ uses }) => uses !== undefined && isOurs(uses))) {
      const given = Object.keys(step.with ?? {});
      const { inputs } = step.uses?.includes('/watch@') ? watchAction : action;
      expect(given.filter((input) => !Object.hasOwn(inputs, input))).toEqual([]);
      expect(given).toContain('endpoint');
    }
  });

  const commands = steps
    .filter(({ uses }) => uses !== undefined && isOurs(uses))
    .flatMap((step) => Object.entries(step.with ?? {}))
    .filter(([input]) => input.endsWith('-command'))
    .map(([, command]) => String(command))
    // A reusable workflow hands its caller's command on, whole.
    .filter((command) => !/^\$\{\{ inputs\.[a-z-]+ \}\}$/.test(command));

  test('has scripts and commands that a shell can read, without expressions', () => {
    const scripts = [...steps.flatMap(({ run }) => run ?? []), ...commands];
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
    const inNode = steps.flatMap(({ run, shell }) => (run && shell === 'node {0}' ? run : []));
    for (const script of scripts) {
      const [reader, option] = inNode.includes(script)
        ? [process.execPath, '--check']
        : ['bash', '-n'];
      const read = spawnSync(reader, [option, '-'], { input: script, encoding: 'utf8' });
      expect(read.stderr).toBe('');
    }
  });

  test('that changes what is live runs alone, to its end, with few rights and by few hands', () => {
    if (!name.startsWith('examples/') || commands.length === 0) return;
    expect(workflow.concurrency?.['cancel-in-progress']).toBe(false);
    expect(workflow.permissions).toEqual(expect.objectContaining({ contents: 'read' }));
    expect(jobs.filter(([, job]) => job['timeout-minutes'] === undefined)).toEqual([]);
    const hands = steps.flatMap(({ uses }) => (uses && !isOurs(uses) ? uses : []));
    expect(hands.filter((uses) => !TRUSTED.test(uses))).toEqual([]);
  });

  test('of our own says how long a job may take, and uses actions of GitHub only', () => {
    if (!name.startsWith('.github/')) return;
    expect(workflow.permissions).toBeDefined();
    expect(jobs.filter(([, job]) => job['timeout-minutes'] === undefined)).toEqual([]);
    const foreign = steps.flatMap(({ uses }) =>
      uses && !/^(actions\/|\.\/)/.test(uses) && !isOurs(uses) ? uses : [],
    );
    expect(foreign).toEqual([]);
  });
});

test('the fan-in job of CI waits for every other job', () => {
  const { jobs } = parse(readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8')) as Workflow;
  const { done, ...others } = jobs;
  expect([done?.needs].flat().toSorted()).toEqual(Object.keys(others).toSorted());
});

describe('action.yml', () => {
  test('has no fault that GitHub would see', async () => {
    expect(await diagnostics('action.yml', readFileSync(join(root, 'action.yml'), 'utf8'))).toEqual(
      [],
    );
  });

  test('describes every input and output in one line, and gives no default', () => {
    for (const [name, { description }] of Object.entries({ ...action.inputs, ...action.outputs })) {
      expect(description, name).toMatch(/^[^\n]{10,}$/);
    }
    const defaults = Object.values(action.inputs).filter((input) => 'default' in input);
    expect(defaults).toEqual([]);
  });

  test('runs files that are committed', () => {
    for (const file of [action.runs.main, action.runs.post!]) {
      expect(existsSync(join(root, file)), file).toBe(true);
    }
    for (const file of [watchAction.runs.main, watchAction.runs.post!]) {
      expect(existsSync(join(root, 'watch', file)), file).toBe(true);
    }
    expect(action.runs.using).toBe('node24');
  });
});
