import { describe, expect, test } from 'vitest';
import { load } from './loading.ts';

describe('secrets of the command line', () => {
  test('come from the environment', async () => {
    const settings = await load({
      source: 'cli',
      raw: { headers: ['X-Key: env:KEY', 'X-Tenant: acme'] },
      env: { KEY: 'k', MCP_GATE_BEARER_TOKEN: 't\n', OTHER: 'o' },
    });
    expect(settings.bearerToken).toBe('t');
    expect(settings.headers).toEqual([
      ['X-Key', 'k'],
      ['X-Tenant', 'acme'],
    ]);
  });

  test('a scheme may stand before the variable', async () => {
    const settings = await load({
      source: 'cli',
      raw: { headers: ['Authorization: Basic env:CREDENTIALS'] },
      env: { CREDENTIALS: 'dTpw' },
    });
    expect(settings.headers).toEqual([['Authorization', 'Basic dTpw']]);
  });

  test('the action does not look into the environment', async () => {
    const settings = await load({
      raw: { headers: 'X-Key: env:KEY' },
      env: { KEY: 'k', MCP_GATE_BEARER_TOKEN: 't' },
    });
    expect(settings.headers).toEqual([['X-Key', 'env:KEY']]);
    expect(settings).not.toHaveProperty('bearerToken');
  });
});
