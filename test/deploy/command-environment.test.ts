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
    API_KEY: 'secret',
    GITHUB_OUTPUT: '/ours',
    GITHUB_ENV: '',
  };
  expect(commandEnvironment(env, { scratch, withhold: ['api_key'] })).toEqual({
    PATH: '/bin',
    HOME: '/root',
    KUBECONFIG: '/k',
    GITHUB_SHA: 'abc',
    RUNNER_TRACKING_ID: 'github_1',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a run step has it too',
    MCP_GATE_REASON: 'T2 failed',
    GITHUB_OUTPUT: '/scratch/GITHUB_OUTPUT',
    GITHUB_ENV: '',
  });
});

test('a name that objects know is a name like any other', () => {
  const env = JSON.parse('{"__proto__": "x", "constructor": "y"}');
  expect(Object.entries(commandEnvironment(env, { scratch }))).toEqual([
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ]);
});
