// What a person would write instead of the watch: sessions with a stream each, and a call in each once a second, with `fetch`.
import { measure } from './measured.mjs';

const [url, sessions, seconds] = process.argv.slice(2);
const COUNT = Number(sessions);
const post = (headers, message) =>
  fetch(url, {
    method: 'POST',
    headers: {
      accept: 'application/json, text/event-stream',
      'content-type': 'application/json',
      ...headers,
    },
    body: JSON.stringify({ jsonrpc: '2.0', ...message }),
  });

async function open() {
  const params = {
    protocolVersion: '2025-11-25',
    capabilities: {},
    clientInfo: { name: 'bare', version: '1' },
  };
  const answer = await post({}, { id: 0, method: 'initialize', params });
  await answer.json();
  const headers = {
    'mcp-session-id': answer.headers.get('mcp-session-id'),
    'mcp-protocol-version': '2025-11-25',
  };
  await post(headers, { method: 'notifications/initialized' });
  const stream = await fetch(url, { headers: { accept: 'text/event-stream', ...headers } });
  const reader = stream.body.getReader();
  const read = async () => {
    while (!(await reader.read()).done);
  };
  read().catch(() => {});
  return headers;
}

await measure(COUNT, Number(seconds), async () => {
  const held = [];
  let opened = 0;
  const next = async () => {
    while (opened++ < COUNT) held.push(await open());
  };
  await Promise.all(Array.from({ length: 20 }, next));
  let ok = 0;
  let lost = 0;
  let turn = 0;
  const begun = performance.now();
  const timer = setInterval(() => {
    const due = ((performance.now() - begun) * COUNT) / 1000;
    for (; turn < due; turn++) {
      post(held[turn % COUNT], { id: turn, method: 'ping' })
        .then((answer) => answer.json())
        .then(
          () => ok++,
          () => lost++,
        );
    }
  }, 10);
  return async () => {
    clearInterval(timer);
    return { held: held.length, ok, lost };
  };
});
