import { describe, expect, test } from 'vitest';
import { type Given, refused } from './loading.ts';
import { CHECKS } from './wrong/checks.ts';
import { COMBINATIONS } from './wrong/combinations.ts';
import { CREDENTIALS } from './wrong/credentials.ts';
import { DEPLOYMENT } from './wrong/deployment.ts';
import { FILE } from './wrong/file.ts';
import { action, cli, file } from './wrong/row.ts';
import { VALUES } from './wrong/values.ts';

describe('a wrong setting', () => {
  test.each([...VALUES, ...CREDENTIALS, ...COMBINATIONS, ...DEPLOYMENT, ...FILE, ...CHECKS])(
    '%s',
    async (_, given, message, fix) => {
      const error = await refused(given);
      expect(error.problems, error.message).toHaveLength(1);
      expect(error.message).toContain(message);
      expect(error.hint).toContain(fix);
      expect(error).toMatchObject({ code: 'config', name: 'SettingsError' });
    },
  );

  test('all are said at once, each with its place and its fix', async () => {
    const error = await refused({
      raw: { endpoint: 'nowhere', 'wait-timeout': '30', headers: 'X-Key:', bearer: 'x' },
      file: 'samples: 0\nintervall: 2s\n',
    });
    expect(error.problems.map(({ key }) => key)).toEqual([
      'bearer',
      'endpoint',
      'wait-timeout',
      'headers',
      'samples',
      'intervall',
    ]);
    expect(error.problems[5]?.at).toEqual({
      file: '.github/mcp-deploy-gate.yml',
      line: 2,
      column: 1,
    });
    expect(error.message).toMatch(/^6 settings are wrong:\n- /);
    for (const { message, fix } of error.problems) {
      expect(error.message).toContain(message);
      expect(error.message).toContain(fix);
    }
  });

  test('a fault in the file is said although an input overrides it', async () => {
    const error = await refused({ raw: { 'fail-on': 'any' }, file: 'fail-on: eny' });
    expect(error.message).toContain('`fail-on` is "eny"');
  });

  test('no message holds a secret', async () => {
    const secret = 'sk-0123456789abcdef';
    const wrongs: Given[] = [
      action({ 'bearer-token': `Bearer ${secret}` }),
      action({ 'bearer-token': `${secret} ${secret}` }),
      action({ headers: `${secret}` }),
      action({ headers: `X-Key: ${secret}\u0000` }),
      action({ headers: `X-Key: ${secret}\nX-Key: ${secret}` }),
      action({ headers: `(${secret}): x` }),
      action({ bearer_token: secret }),
      action({ 'oauth-client-secret': secret }),
      action({ 'oauth-client-secret': `${secret}\n${secret}` }),
      action({ 'rollback-command': `TOKEN=${secret} x`, mode: 'snapshot', baseline: 'b' }),
      action({ 'rollback-command': `TOKEN=${secret}\0` }),
      action({ 'deploy-command': `TOKEN=${secret}\0` }),
      action({ 'retire-command': `TOKEN=${secret} x` }),
      action({ 'candidate-endpoint': `https://a.example\nwss://b?token=${secret}` }),
      action({ 'health-url': `//x.example/?token=${secret}` }),
      action({ 'health-url': `health?token=${secret}` }),
      file(`monitor: { url: "up.example/?token=${secret}" }`),
      file(`monitor: { url: "http://me:${secret}@x.example/" }`),
      action({ endpoint: `https://user:${secret}@x.example/mcp` }),
      action({ endpoint: `wss://x.example/mcp?token=${secret}` }),
      action({ endpoint: `https://a:${secret}@x\nhttps://y` }),
      action({ 'health-url': `ftp://user:${secret}@x.example/` }),
      cli({ headers: ['X-Key: env:KEY'] }, { KEY: `${secret}\n` }),
      cli({}, { MCP_GATE_BEARER_TOKEN: `${secret}\n${secret}` }),
      file(`bearer-token: ${secret}`),
      file(`headers: { X-Key: ${secret} }`),
    ];
    for (const given of wrongs) {
      const error = await refused(given);
      const all = `${error.message}\n${error.hint}\n${JSON.stringify(error.problems)}`;
      expect(all).not.toContain(secret);
    }
  });
});
