import { Server } from 'node:net';
import { close, within } from './closing.js';
import { finished } from './finished.js';
import { Gatekeeper } from './gatekeeper.js';
import { intercept } from './intercept.js';
import { Traffic } from './traffic.js';
const LOOK_MS = 25;
/** So long a promise of `onStopped` is waited for. */
const STOPPED_MS = 250;
/** For a server that closes idle sockets never: what Node does by default. */
const DEFAULT_KEEP_ALIVE_MS = 5_000;
/** The life of one server, from its start to its end. */
export class ServerDrain {
    settings;
    #server;
    #traffic = new Traffic(() => this.#moving());
    #gatekeeper;
    #release;
    #state = 'starting';
    #report;
    #startedAt = 0;
    #forced = false;
    #look = () => { };
    #stop = () => void Server.prototype.close.call(this.#server);
    constructor(server, settings) {
        this.#server = server;
        this.settings = settings;
        this.#gatekeeper = new Gatekeeper(this.#traffic, settings, () => this.#standing());
        this.#release = intercept(server, this.#traffic, this.#gatekeeper);
    }
    get state() {
        return this.#state;
    }
    /** True where this call made it ready. */
    ready() {
        if (this.#state !== 'starting')
            return false;
        this.#state = 'ready';
        return true;
    }
    drain(reason) {
        this.#report ??= this.#run(reason);
        return this.#report;
    }
    force() {
        this.#forced = true;
        this.#look();
    }
    snapshot() {
        const { sessions, sockets } = this.#traffic;
        return {
            state: this.#state,
            refusing: this.#standing().phase !== 'serving',
            calls: this.#traffic.calls(),
            streams: this.#traffic.streams(),
            upgraded: sockets.upgraded(),
            sessions: sessions.size,
            activeSessions: sessions.active(this.settings.quietMs),
            warmSockets: sockets.warm(this.#keepAliveMs()),
            sockets: sockets.size,
        };
    }
    uninstall() {
        this.#release();
        this.#server.off('listening', this.#stop);
    }
    async #run(reason) {
        this.#startedAt = performance.now();
        this.#state = 'draining';
        const servedBefore = this.#traffic.served;
        if (this.settings.stopListeningAtOnce)
            this.#stopListening();
        const result = await this.#settled();
        this.#state = 'closing';
        this.#stopListening();
        const { onClosing, onStopped, flushMs } = this.settings;
        const closed = await close(this.#traffic, () => onClosing(reason), flushMs);
        this.#state = 'stopped';
        const { closingError, ...counts } = closed;
        const report = {
            reason,
            result,
            durationMs: Math.round(performance.now() - this.#startedAt),
            served: this.#traffic.served - servedBefore,
            refused: this.#gatekeeper.refused,
            sessionsEnded: this.#gatekeeper.sessionsEnded,
            ...counts,
            ...(closingError !== undefined && { closingError }),
        };
        const told = (async () => onStopped(report))().catch((error) => {
            process.emitWarning(`onStopped of installDrain threw: ${String(error)}`);
        });
        await within(told, STOPPED_MS);
        return report;
    }
    /** Ends once nothing is left to wait for, or nothing is waited for any longer. */
    #settled() {
        return new Promise((resolve) => {
            const done = (result) => {
                clearInterval(timer);
                this.#look = () => { };
                resolve(result);
            };
            this.#look = () => {
                if (this.#forced)
                    done('forced');
                else if (this.#elapsed() >= this.settings.timeoutMs)
                    done('deadline');
                else if (this.#moving() !== 'none' && finished(this.snapshot()))
                    done('finished');
            };
            const timer = setInterval(() => this.#look(), LOOK_MS);
            this.#look();
        });
    }
    /** The way that leaves idle sockets open: on those, requests may be coming. */
    #stopListening() {
        if (this.#server.listening)
            this.#stop();
        else
            this.#server.once('listening', this.#stop);
    }
    #keepAliveMs() {
        const server = this.#server;
        return this.settings.keepAliveMs ?? (server.keepAliveTimeout || DEFAULT_KEEP_ALIVE_MS);
    }
    #elapsed() {
        return performance.now() - this.#startedAt;
    }
    #standing() {
        return { state: this.#state, phase: this.#phase() };
    }
    #moving() {
        const phase = this.#phase();
        if (this.#state === 'starting' || this.#state === 'ready')
            return 'none';
        if (phase === 'serving' && this.#server.listening)
            return 'none';
        return phase === 'serving' || phase === 'refusing' ? 'sessionless' : 'all';
    }
    #phase() {
        if (this.#state === 'starting' || this.#state === 'ready')
            return 'serving';
        if (this.#state !== 'draining')
            return 'closing';
        const { settleMs, timeoutMs, endSessionsMs } = this.settings;
        const elapsed = this.#elapsed();
        if (elapsed < settleMs)
            return 'serving';
        return elapsed < timeoutMs - endSessionsMs ? 'refusing' : 'ending';
    }
}
