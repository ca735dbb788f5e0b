const DEFAULT_TIMEOUT_MS = 25_000;
const DEADLY = new Set(['SIGKILL', 'SIGSTOP']);
function paths(given, name) {
    const all = given === undefined ? [] : typeof given === 'string' ? [given] : [...given];
    for (const path of all) {
        if (typeof path !== 'string' || !path.startsWith('/')) {
            throw new TypeError(`installDrain: ${name} must start with "/", not ${JSON.stringify(path)}`);
        }
    }
    return all;
}
function time(given, fallback, name) {
    const value = given ?? fallback;
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0 && value < 2 ** 31) {
        return value;
    }
    throw new RangeError(`installDrain: ${name} must be milliseconds from 0, not ${String(value)}`);
}
function signals(given) {
    if (!Array.isArray(given)) {
        throw new TypeError(`installDrain: signals must be a list, not ${JSON.stringify(given)}`);
    }
    const wrong = given.find((name) => !/^SIG[A-Z0-9]+$/.test(name) || DEADLY.has(name));
    if (wrong === undefined)
        return given;
    throw new TypeError(`installDrain: nobody can listen for the signal ${JSON.stringify(wrong)}`);
}
/** Fills in the defaults. Throws a TypeError or RangeError that names the option. */
export function settle(given, clusterWorker) {
    const timeoutMs = time(given.timeoutMs, DEFAULT_TIMEOUT_MS, 'timeoutMs');
    const settleMs = time(given.settleMs, timeoutMs / 5, 'settleMs');
    if (settleMs > timeoutMs) {
        throw new RangeError(`installDrain: settleMs (${settleMs}) is part of timeoutMs (${timeoutMs}) and cannot be longer`);
    }
    const endSessionsMs = time(given.endSessionsMs, Math.min(2_000, timeoutMs / 4, timeoutMs - settleMs), 'endSessionsMs');
    return {
        readinessPaths: new Set(paths(given.readinessPath ?? '/readyz', 'readinessPath')),
        livenessPaths: new Set(paths(given.livenessPath ?? '/livez', 'livenessPath')),
        appReadinessPaths: new Set(paths(given.appReadinessPath, 'appReadinessPath')),
        settleMs,
        timeoutMs,
        endSessionsMs,
        flushMs: time(given.flushMs, 2_000, 'flushMs'),
        keepAliveMs: given.keepAliveMs === undefined ? undefined : time(given.keepAliveMs, 0, 'keepAliveMs'),
        quietMs: time(given.quietMs, 5_000, 'quietMs'),
        signals: signals(given.signals ?? ['SIGTERM', 'SIGINT']),
        exit: given.exit ?? true,
        stopListeningAtOnce: given.stopListening === 'net' || (given.stopListening !== 'closing' && clusterWorker),
        sendReady: given.sendReady ?? true,
        onClosing: given.onClosing ?? (() => { }),
        onStopped: given.onStopped ?? (() => { }),
    };
}
