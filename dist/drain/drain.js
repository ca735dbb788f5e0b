import cluster from 'node:cluster';
import { settle } from './options.js';
import { ServerDrain } from './server-drain.js';
import { ignoreSignals, listenForSignals } from './signals.js';
/**
 * Lets a server end without cutting its clients off: call it once, before the server listens. Throws a TypeError or
 * RangeError for an option that cannot be.
 */
export function installDrain(server, options = {}) {
    if (typeof server?.emit !== 'function' || typeof server.address !== 'function') {
        throw new TypeError('installDrain takes the server that listens: of createServer(app), of app.server, not the app');
    }
    const settings = settle(options, cluster.isWorker);
    const drain = new ServerDrain(server, settings);
    listenForSignals(drain);
    return {
        get state() {
            return drain.state;
        },
        ready: () => {
            if (drain.ready() && settings.sendReady && process.connected)
                process.send?.('ready');
        },
        drain: (reason) => drain.drain(reason),
        force: () => drain.force(),
        snapshot: () => drain.snapshot(),
        uninstall: () => {
            drain.uninstall();
            ignoreSignals(drain);
        },
    };
}
