import { setTimeout as sleep } from 'node:timers/promises';
import { endStream, failCall, failPending } from './end-exchange.js';
import { endLink } from './sockets.js';
/** Calls fail at most so long after the deadline, whatever `onClosing` does. */
const HOOK_BEFORE_CALLS_MS = 50;
const LOOK_MS = 10;
/** What a WebSocket is told: 1001, the endpoint goes away. */
const WEBSOCKET_GOING_AWAY = Buffer.from([0x88, 0x02, 0x03, 0xe9]);
/** Waits for a promise, for so long at most. */
export function within(promise, ms) {
    const stop = new AbortController();
    const late = sleep(Math.max(0, ms), undefined, { signal: stop.signal }).catch(() => undefined);
    return Promise.race([promise, late]).finally(() => stop.abort());
}
/** Ends exchanges, each by `act`; gives the sum of what that gives. One that lets nothing be written is cut. */
function endEach(traffic, act) {
    let count = 0;
    for (const exchange of traffic.exchanges) {
        // What the app has ended has only to leave.
        if (exchange.ended || exchange.res.writableEnded)
            continue;
        try {
            count += act(exchange);
        }
        catch {
            exchange.ended = true;
            exchange.res.destroy();
        }
    }
    return count;
}
/** Fails the calls of an exchange; gives their number. */
function fail(exchange) {
    if (exchange.isCall)
        return failCall(exchange) ? 1 : 0;
    if (!exchange.session?.sse)
        return 0;
    const ids = [...exchange.session.pending];
    exchange.session.pending.clear();
    failPending(exchange, ids);
    return ids.length;
}
function end(exchange) {
    if (exchange.isCall)
        return 0;
    endStream(exchange);
    return 1;
}
function endSockets(traffic) {
    for (const [link, use] of traffic.sockets.entries()) {
        if (use.carrier || use.requests.size > 0)
            continue;
        if (use.upgraded === 'websocket' && 'write' in link)
            link.write(WEBSOCKET_GOING_AWAY);
        endLink(link);
    }
}
/**
 * Closes what is open: the app's hook first, then calls, streams, sockets, each with the end of its kind; what has not
 * left after `flushMs` is destroyed. Ends in that time whatever the app and the peers do; never throws.
 */
export async function close(traffic, onClosing, flushMs) {
    const flushAt = performance.now() + flushMs;
    const left = () => flushAt - performance.now();
    let closingError = new Error(`onClosing did not end within flushMs (${flushMs})`);
    const hook = (async () => onClosing())().then(() => {
        closingError = undefined;
    }, (error) => {
        closingError = error;
    });
    await within(hook, Math.min(HOOK_BEFORE_CALLS_MS, flushMs));
    const failed = endEach(traffic, fail);
    await within(hook, left() / 2);
    const streamsEnded = endEach(traffic, end);
    traffic.closing = true;
    endSockets(traffic);
    while (traffic.sockets.size > 0 && left() > 0)
        await sleep(LOOK_MS);
    const open = traffic.sockets.entries();
    for (const [link] of open)
        link.destroy();
    await within(hook, left());
    return { failed, streamsEnded, destroyed: open.length, closingError };
}
