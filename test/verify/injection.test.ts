import { expect, test } from 'vitest';
import type { JsonValue } from '../../src/json.ts';
import type { FaultyServer } from '../fixtures/servers/faulty/fault.ts';
import { startPage } from '../fixtures/servers/faulty/h2-login-page.ts';
import { startBadGateway } from '../fixtures/servers/faulty/r1-bad-gateway.ts';
import { ECHO, startMinimal } from '../fixtures/servers/minimal.ts';
import { against, type Changes, DECLARED, roundOf, servedOf } from './round-of.ts';

/** What forges log lines, commands, headings and terminals, in one text. */
const HOSTILE =
  'x\n::error::a\r\n##[set-output name=b]c\u0085\u2028\u2029\v\f\u001b[31m\u0007\u0000\u202e\u200b %0A `d` <img src=x> | # e';
/** The same, as far as a header may carry it. */
const HOSTILE_HEADER = 'x ::error::a ##[set-output name=b]c %0A `d` <img src=x> | # e \x85';

const hostileTool = {
  name: HOSTILE,
  title: 7,
  description: HOSTILE,
  inputSchema: { type: HOSTILE },
};
const rpcError = {
  jsonrpc: '2.0',
  id: null,
  error: { code: -32603, message: HOSTILE, data: HOSTILE },
};

const answering = (status: number, body: JsonValue, headers: Record<string, string> = {}) =>
  startBadGateway({
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

const SERVERS: [name: string, start: () => Promise<FaultyServer>, changes?: Changes][] = [
  ['the title of a page', () => startPage(HOSTILE.replaceAll('<', ''))],
  ['the text of a refusal', () => answering(401, HOSTILE, { 'www-authenticate': HOSTILE_HEADER })],
  [
    'the text of a rejected host',
    () => answering(403, { error: `Invalid Host header ${HOSTILE}` }),
  ],
  ['the target of a redirect', () => answering(302, '', { location: `/${HOSTILE_HEADER}` })],
  [
    'the target of a redirect that is followed',
    () =>
      startMinimal({
        intercept: (req, res) =>
          req.url === '/mcp'
            ? !!res.writeHead(307, { location: `/${HOSTILE_HEADER}` }).end()
            : false,
      }),
  ],
  ['a content type', () => answering(200, HOSTILE, { 'content-type': HOSTILE_HEADER })],
  ['an error of the opening', () => answering(400, rpcError)],
  ['an error with 200', () => answering(200, rpcError)],
  [
    'a revision',
    () => startMinimal({ eras: ['legacy'], legacyVersion: HOSTILE }),
    { target: { protocolVersion: '2025-11-25' } },
  ],
  [
    'name, version and tools',
    () =>
      startMinimal({
        serverInfo: { name: HOSTILE, version: HOSTILE },
        tools: [hostileTool, { ...ECHO, name: HOSTILE }],
      }),
  ],
  [
    'an error of the list',
    () =>
      startMinimal({
        rewrite: (answer, { method }) =>
          method === 'tools/list' ? { ...rpcError, id: answer.id ?? null } : answer,
      }),
  ],
  [
    'a cursor',
    () =>
      startMinimal({
        rewrite: (answer, { method }) =>
          method === 'tools/list'
            ? { ...answer, result: { ...(answer.result as object), nextCursor: HOSTILE } }
            : answer,
      }),
  ],
  [
    'what a tool says',
    () => startMinimal({ call: () => ({ content: [{ type: 'text', text: HOSTILE }] }) }),
  ],
  [
    'what a tool fails with',
    () =>
      startMinimal({
        call: () => {
          throw new Error(HOSTILE);
        },
      }),
  ],
];

const declared = {
  ...DECLARED,
  toolCalls: [
    {
      name: 'it',
      tool: 'echo',
      arguments: {},
      expect: { contains: 'never' },
      timeoutMs: 5000,
      repeat: false,
    },
  ],
};

test.each(SERVERS)(
  '%s cannot end a line or steer a terminal',
  async (_name, start, changes = {}) => {
    const plain = await startMinimal();
    const snapshot = against(servedOf(await roundOf(plain.url)).contract, { failOn: 'any' });
    await plain.close();
    const server = await start();
    try {
      const samples = await roundOf(server.url, { declared, snapshot, ...changes });
      const texts = samples.flatMap(({ outcome, checks }) => [
        ...(outcome.kind === 'served' ? [] : [outcome]),
        ...checks.filter(({ status }) => status !== 'pass'),
      ]);
      expect(texts.length).toBeGreaterThan(0);
      for (const { message, hint } of texts) {
        for (const text of [message, hint ?? '']) {
          expect(text).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
          expect(text).not.toMatch(/^\s*(::|##)/);
          expect(text.length).toBeLessThan(1500);
        }
      }
    } finally {
      await server.close();
    }
  },
);
