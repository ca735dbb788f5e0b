import type { Cause } from './failures.ts';

const DOWNTIME = 'see docs/zero-downtime.md#downtime';
const CALLS = 'see docs/zero-downtime.md#lost-calls';

/** What to change where new sessions failed. */
export function downtimeHint(cause: Cause | undefined): string {
  switch (cause?.failure) {
    case 'connect':
    case 'reset':
      return `For a time nobody listened. Start the new version before the old one stops, and take an instance out of the balancer before it stops listening: ${DOWNTIME}`;
    case 'refused':
    case 'status':
      return `Something listened and refused. Let the new version be ready before the old one refuses new sessions, and let the proxy try another instance on 503: ${DOWNTIME}`;
    case 'timeout':
      return `Connections led to an instance that did not answer: one that was gone and still in the balancer, or one that was not ready yet. Let readiness decide who gets new sessions: ${DOWNTIME}`;
    default:
      return `What answered was not ready to serve MCP. Let readiness tell the balancer only once the server answers initialize: ${DOWNTIME}`;
  }
}

/** What to change where calls in held sessions got no result. */
export function callHint(cause: Cause | undefined): string {
  switch (cause?.failure) {
    case 'connect':
    case 'reset':
      return `The old version went while calls were under way, or while clients held connections to it. Let it serve what is under way, end connections with the last answer, and only then exit: ${CALLS}`;
    case 'timeout':
      return `Calls were taken and never answered. Let the old version answer what it took before it exits, with an error at the least: ${CALLS}`;
    case 'limited':
      return 'The server limits how often it is asked. Watch with a longer interval or fewer sessions, or exempt the address that it is watched from: see docs/zero-downtime.md#not-proven';
    case 'refused':
    case 'status':
      return `Calls in sessions that exist were refused. While an instance drains it refuses new sessions only, and goes on serving those it has: ${CALLS}`;
    default:
      return `Calls that worked before the change failed in it. Look at what the new version answers to a session that began at the old one: ${CALLS}`;
  }
}
