import { expect, test } from 'vitest';
import { commandEnvironment } from '../../src/deploy/command-environment.ts';

const scratch = (name: string) => `/scratch/${name}`;

test('a command gets what a run step gets, and nothing of the gate', () => {
  const env = {
    PATH: '/bin',
    HOME: '/root',
    KUBECONFIG: '/k',
    GITHUB_SHA: 'abc',
    RUNNER_TRACKING_ID: 'github_1',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a run step has it too',
    MCP_GATE_REASON: 'T2 failed',
    UNSET: undefined,
    'INPUT_BEARER-TOKEN': 'secret',
    Input_Headers: 'secret',
    STATE_journal: 'secret',
    ACTIONS_RUNTIME_TOKEN: 'secret',
    MCP_GATE_BEARER_TOKEN: 'secret',
    MCP_GATE_OAUTH_CLIENT_SECRET: 'secret',
    API_KEY: 'a variable of the job',
    GITHUB_OUTPUT: '/ours',
    GITHUB_ENV: '',
  };
  expect(commandEnvironment(env, scratch)).toEqual({
    PATH: '/bin',
    HOME: '/root',
    KUBECONFIG: '/k',
    GITHUB_SHA: 'abc',
    RUNNER_TRACKING_ID: 'github_1',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a run step has it too',
    MCP_GATE_REASON: 'T2 failed',
    API_KEY: 'a variable of the job',
    GITHUB_OUTPUT: '/scratch/GITHUB_OUTPUT',
    GITHUB_ENV: '',
  });
});

test('a name that objects know is a name like any other', () => {
  const env = JSON.parse('{"__proto__": "x", "constructor": "y"}');
  expect(Object.entries(commandEnvironment(env, scratch))).toEqual([
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ]);
});

test('what a server said in the reason cannot keep the command from starting', () => {
  const reason = `T2: \0\r\n::error::x\u2028${'y'.repeat(200_000)}`;
  const { MCP_GATE_REASON } = commandEnvironment({ MCP_GATE_REASON: reason }, scratch);
  expect(MCP_GATE_REASON).toMatch(/^T2: {2}::error::x y+$/);
  expect(MCP_GATE_REASON!.length).toBeLessThanOrEqual(4096);
});
