import { expect, test } from 'vitest';
import { answeredIds, readMessages, requestIds } from '../../src/drain/rpc.ts';

const result = { content: [{ type: 'text', text: ',"id":9}' }], id: 9, more: { id: 9 } };
const answer = (id: unknown) => ({ jsonrpc: '2.0', id, result });

test.each<[string, unknown, unknown[]]>([
  ['id first', answer(1), [1]],
  ['id last', { result, jsonrpc: '2.0', id: 1 }, [1]],
  ['id in the middle', { jsonrpc: '2.0', result, id: 1, _meta: {} }, [1]],
  ['an id with quotes', answer('a"\\,"id":2}'), ['a"\\,"id":2}']],
  ['an id with quotes, last', { result, id: '","id":2}"', jsonrpc: '2.0' }, ['","id":2}"']],
  ['a long id', { error: {}, jsonrpc: '2.0', id: 'x'.repeat(5_000) }, ['x'.repeat(5_000)]],
  ['ids that are no truth', [answer(0), answer('')], [0, '']],
  ['a fraction', { result, jsonrpc: '2.0', id: -1.5 }, [-1.5]],
  ['an id of a nested object alone', { result: { a: 1, id: 9 }, jsonrpc: '2.0' }, []],
  ['a request', { jsonrpc: '2.0', id: 1, method: 'ping' }, []],
  ['a notification', { jsonrpc: '2.0', method: 'notifications/progress', params: { id: 1 } }, []],
  ['no JSON-RPC', { id: 1 }, []],
])('the ids that an answer answers: %s', (_, message, ids) => {
  expect(answeredIds(JSON.stringify(message))).toEqual(ids);
});

test.each<[string, string, unknown[]]>([
  [
    'deep',
    `{"jsonrpc":"2.0","id":1,"method":"m","params":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    [1],
  ],
  ['not closed', '{"jsonrpc":"2.0","id":1', []],
  ['null and others', '[null,1,"a",{"jsonrpc":"2.0","id":null,"method":"m"}]', []],
  ['prototypes', '{"__proto__":{"jsonrpc":"2.0","id":1,"method":"m"}}', []],
])('the ids that a request asks for: %s', (_, text, ids) => {
  expect(requestIds(readMessages(text))).toEqual(ids);
});

test('ids are read as they are, of a batch so many at most', () => {
  const request = (id: unknown) => ({ jsonrpc: '2.0', id, method: 'm' });
  const ids = [0, '', 1, 'é\n"', -0.5];
  expect(requestIds(readMessages(JSON.stringify(ids.map(request))))).toEqual(ids);
  const many = JSON.stringify(Array.from({ length: 5_000 }, (_, id) => request(id)));
  expect(requestIds(readMessages(many))).toHaveLength(1_000);
});
