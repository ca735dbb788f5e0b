import { expect, test } from 'vitest';
import { readInputs } from '../../src/config/inputs.ts';

test('inputs are read as the runner writes them, their text untouched', () => {
  const raw = readInputs({
    'INPUT_ROLLBACK-COMMAND': '  kubectl   rollout undo\n  echo done\n',
    INPUT_ENDPOINT: 'https://x.example/mcp',
    INPUT_MODE: '',
    INPUT_SURPRISE: 'kept, so that it can be refused',
    PATH: '/bin',
    MY_INPUT_X: '1',
    INPUT_: 'nameless',
  });
  expect({ ...raw }).toEqual({
    'rollback-command': '  kubectl   rollout undo\n  echo done\n',
    endpoint: 'https://x.example/mcp',
    surprise: 'kept, so that it can be refused',
  });
});

test('a name from the prototype is a name like others', () => {
  const raw = readInputs({ INPUT___PROTO__: 'x', INPUT_CONSTRUCTOR: 'y' });
  expect(Object.entries(raw)).toEqual([
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ]);
});
