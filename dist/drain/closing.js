import { setTimeout as sleep } from 'node:timers/promises';
import { endStream, failCall, failPending } from './end-exchange.js';
import { endLink } from './sockets.js';
/** Calls fail at most so long after the deadline, whatever `onClosing` does. */
const HOOK_BEFORE_CALLS_MS = 50;
const LOOK_MS = 10;
/** What a WebSocket is told: 1001, the endpoint goes away. */
const WEBSOCKET_GOING_AWAY = Buffer.from([0x88, 0x02, 0x03, 0xe9]);
function within(promise, ms) {
    const stop = new AbortController();
    const late = sleep(Math.max(0, ms), undefined, { signal: stop.signal }).catch(() => undefined);
    return Promise.race([promise, late]).finally(() => stop.abort());
}
/** Fails every call; gives their number. */
function failCalls(traffic) {
    let failed = 0;
    for (const exchange of traffic.exchanges) {
        if (exchange.ended)
            continue;
        if (exchange.isCall) {
            if (failCall(exchange))
                failed++;
        }
        else if (exchange.session?.sse) {
            const ids = [...exchange.session.pending];
            exchange.session.pending.clear();
            failPending(exchange, ids);
            failed += ids.length;
        }
    }
    return failed;
}
function endStreams(traffic) {
    let ended = 0;
    for (const exchange of traffic.exchanges) {
        if (exchange.ended || exchange.isCall)
            continue;
        endStream(exchange);
        ended++;
    }
    return ended;
}
function endSockets(traffic) {
    for (const [link, use] of traffic.sockets.entries()) {
        if (use.carrier || use.requests > 0)
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
    const failed = failCalls(traffic);
    await within(hook, left() / 2);
    const streamsEnded = endStreams(traffic);
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
