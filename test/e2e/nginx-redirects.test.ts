import { afterEach, expect, test } from 'vitest';
import { closeAll, failedCheck, nginx, STREAMING, server } from './behind-nginx.ts';
import { verify } from './gate.ts';

afterEach(closeAll);

test('H1: within the origin it is a warning that names the URL', async () => {
  const { origin } = await server('stateless');
  const proxy = await nginx({
    server: `location = /mcp { return 308 /mcp/; }
      location = /mcp/ { proxy_pass ${origin}/mcp; ${STREAMING} }`,
  });
  const { exitCode, report } = await verify(`${proxy.origin}/mcp`);
  expect(report.result).toBe('passed');
  expect(exitCode).toBe(0);
  expect(report.checks).toContainEqual(
    expect.objectContaining({
      id: 'H1',
      status: 'warn',
      message: expect.stringContaining('HTTP 308 to '),
      hint: expect.stringContaining('Configure that URL'),
    }),
  );
});

test('H1: a slash that nginx adds by itself turns the POST into a GET', async () => {
  const { origin } = await server('stateless');
  const proxy = await nginx({
    server: `location /mcp/ { proxy_pass ${origin}/mcp; ${STREAMING} }`,
  });
  const { id, said } = await failedCheck(`${proxy.origin}/mcp`);
  expect(id).toBe('H1');
  expect(said).toMatch(/\(initialize\): HTTP 301, Location: http.*\/mcp\/: clients drop the body/);
  expect(said).toMatch(/Set endpoint to http.*\/mcp\//);
});

test.each([
  [307, (origin: string) => `${origin}$request_uri`],
  [301, () => 'https://$host$request_uri'],
])(
  'H1: to another origin (%i) the credentials do not go, and nothing is decided',
  async (status, to) => {
    const { origin, requests } = await server('stateless');
    const proxy = await nginx({ server: `location / { return ${status} ${to(origin)}; }` });
    const flags = ['--wait-timeout', '2s'];
    const { exitCode, report } = await verify(`${proxy.origin}/mcp`, ...flags);
    expect(report).toMatchObject({ result: 'inconclusive', failedCheck: 'H1' });
    expect(exitCode).toBe(5);
    expect(report.reason).toMatch(/HTTP 30[17], Location: https?:.*\/mcp: another origin/);
    expect(report.checks).toContainEqual(
      expect.objectContaining({ id: 'H1', hint: expect.stringMatching(/set endpoint to https?:/) }),
    );
    expect(requests).toEqual([]);
  },
);

test('H2: to a login', async () => {
  const proxy = await nginx({
    server: 'location = /mcp { return 302 /login?next=/mcp; }',
  });
  const { id, said } = await failedCheck(`${proxy.origin}/mcp`);
  expect(id).toBe('H2');
  expect(said).toMatch(/HTTP 302 to a login page, http.*\/login, not MCP/);
  expect(said).toMatch(/exempt it/);
});
