import { action, cli, type Row } from './row.ts';

/** Credentials that are empty, malformed, doubled or halved. */
export const CREDENTIALS: Row[] = [
  [
    'Bearer of an unset secret',
    action({ headers: 'Authorization: Bearer ' }),
    '`headers` gives `Authorization` the scheme Bearer and no credential',
    'Is the secret behind it set',
  ],
  [
    'Basic of an unset secret',
    action({ headers: 'authorization:  basic' }),
    'the scheme basic and no credential',
    'Is the secret',
  ],
  [
    'an empty header',
    action({ headers: 'X-Api-Key:   ' }),
    '`headers` gives `X-Api-Key` an empty value',
    'Is the secret',
  ],
  ['no colon', action({ headers: 'X-Api-Key abc' }), 'line 1 has no colon', '`Name: value`'],
  [
    'a header name',
    action({ headers: 'X Api: abc' }),
    'line 1 has a header name',
    'letters, digits and dashes',
  ],
  [
    'a carriage return',
    action({ headers: 'X-Api-Key: ab\rc' }),
    'a line break in the value of `X-Api-Key`',
    'without the line break',
  ],
  [
    'a line feed',
    cli({ headers: ['X-Api-Key: env:KEY'] }, { KEY: 'ab\nInjected: yes' }),
    'a line break in the value of `X-Api-Key`',
    'without the line break',
  ],
  [
    'a trailing line feed',
    cli({ headers: ['X-Api-Key: env:KEY'] }, { KEY: 'ab\n' }),
    'a line break',
    'without the line break',
  ],
  [
    'a control character',
    action({ headers: 'X-Api-Key: a\u0000b' }),
    'a character in the value of `X-Api-Key`',
    'plain ASCII',
  ],
  ['a header twice', action({ headers: 'X-A: 1\nx-a: 2' }), '`x-a` twice', 'Keep one'],
  [
    'a header of the client',
    action({ headers: 'Mcp-Session-Id: 1' }),
    '`Mcp-Session-Id`, which the MCP client writes',
    'Leave this header out',
  ],
  [
    'a token with its scheme',
    action({ 'bearer-token': 'Bearer abc' }),
    '`bearer-token` begins with `Bearer`',
    'the token alone',
  ],
  [
    'a token of two words',
    action({ 'bearer-token': 'ab cd' }),
    '`bearer-token` holds a blank',
    'one line',
  ],
  [
    'an empty token',
    cli({}, { MCP_GATE_BEARER_TOKEN: '' }),
    '`MCP_GATE_BEARER_TOKEN` is empty',
    'Is the secret',
  ],
  [
    'a variable that is not set',
    cli({ headers: ['X-Api-Key: env:NOPE'] }),
    'the environment variable NOPE, which is not set',
    'Set NOPE',
  ],
  [
    'an empty variable',
    cli({ headers: ['Authorization: Bearer env:T'] }, { T: ' ' }),
    'T, which is empty',
    'Set T',
  ],
  [
    'two credentials',
    action({ 'bearer-token': 'abc', headers: 'authorization: Basic YTpi' }),
    'More than one credential is given: the header `authorization` and `bearer-token`',
    'Keep one',
  ],
  [
    'a token and OIDC',
    action({ 'bearer-token': 'abc', 'oidc-audience': 'x' }),
    '`bearer-token` and `oidc-audience`',
    'Keep one',
  ],
  [
    'OAuth without an issuer',
    action({ 'oauth-client-id': 'a', 'oauth-client-secret': 'b' }),
    '`oauth-issuer` is missing',
    'chooses who receives the secret',
  ],
  [
    'OAuth without its secret',
    action({ 'oauth-client-id': 'a', 'oauth-issuer': 'https://idp.example' }),
    '`oauth-client-secret` is missing or empty',
    'is the secret behind it set',
  ],
  [
    'scopes alone',
    cli({ 'oauth-scopes': 'a', 'oauth-client-id': 'b', 'oauth-issuer': 'https://idp.example' }),
    '`MCP_GATE_OAUTH_CLIENT_SECRET` is missing',
    'MCP_GATE_OAUTH_CLIENT_SECRET',
  ],
];
