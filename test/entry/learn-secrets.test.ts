import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/json.ts';
import { startMinimal } from '../fixtures/servers/minimal.ts';
import { startOAuthIssuer } from '../fixtures/servers/oauth-issuer.ts';

const CLI = new URL('../../src/cli.ts', import.meta.url).href;
const START = `const { run } = await import(${JSON.stringify(CLI)}); await run(process.argv.slice(1));`;

describe('a token that was fetched', () => {
  it.each<[string, (token: string) => string]>([
    ['as it is', (token) => token],
    ['in Base64', (token) => Buffer.from(token).toString('base64')],
  ])('and is sent back %s reaches no snapshot and no output', async (_, form) => {
    const issuer = await startOAuthIssuer();
    const server = await startMinimal({
      rewrite: (answer, { req, method }) => {
        if (method !== 'tools/list') return answer;
        const token = String(req.headers.authorization).replace('Bearer ', '');
        const tool = { name: 'echo', description: form(token), inputSchema: { type: 'object' } };
        return { ...answer, result: { ...(answer.result as JsonObject), tools: [tool] } };
      },
    });
    try {
      const args = ['snapshot', server.url, '-o', '-'];
      const oauth = ['--oauth-issuer', issuer.issuer, '--oauth-client-id', 'gate'];
      const node = ['--input-type=module', '-e', START, '--'];
      const child = spawn(process.execPath, [...node, ...args, ...oauth], {
        cwd: tmpdir(),
        env: { ...process.env, MCP_GATE_OAUTH_CLIENT_SECRET: 's3cr et/+' },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let said = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk: Buffer) => {
          said += chunk;
        });
      }
      const code = await new Promise((resolve) => child.once('close', resolve));
      expect(issuer.issued.length).toBeGreaterThan(0);
      expect(said).toContain('sends back one of this run');
      for (const token of issuer.issued) expect(said).not.toContain(form(token));
      expect(code).toBe(1);
    } finally {
      await server.close();
      await issuer.close();
    }
  });
});
