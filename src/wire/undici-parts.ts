/** The parts of undici that the wire needs, without its mocks, caches, web sockets and event sources: half its start-up. Loaded by undici.ts. */

export { default as buildConnector } from 'undici/lib/core/connect.js';
export { default as Agent } from 'undici/lib/dispatcher/agent.js';
export { default as Client } from 'undici/lib/dispatcher/client.js';
export { Headers } from 'undici/lib/web/fetch/headers.js';
export { fetch } from 'undici/lib/web/fetch/index.js';
export { Request } from 'undici/lib/web/fetch/request.js';
export { Response } from 'undici/lib/web/fetch/response.js';
