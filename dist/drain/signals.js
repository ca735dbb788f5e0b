/** A terminal and the tools between it and the process each pass on the same Ctrl-C. */
const SAME_SIGNAL_MS = 500;
const EXIT_BY_SIGNAL = 130;
/** Every drain of this process, for they begin and end together. */
const installed = new Set();
const listened = new Set();
let signalled = 0;
let signalledAt = Number.NEGATIVE_INFINITY;
function onSignal(signal) {
    const now = performance.now();
    if (now - signalledAt < SAME_SIGNAL_MS)
        return;
    signalledAt = now;
    signalled++;
    const drains = [...installed].filter(({ settings }) => settings.signals.includes(signal));
    if (signalled === 1)
        void drainAll(drains, signal);
    else if (signalled === 2)
        for (const drain of drains)
            drain.force();
    else
        process.exit(EXIT_BY_SIGNAL);
}
async function drainAll(drains, signal) {
    await Promise.all(drains.map((drain) => drain.drain(signal)));
    signalled = 0;
    if (drains.every(({ settings }) => settings.exit))
        process.exit(process.exitCode ?? 0);
    // The app ends the process. Where it does not, the next signal does what it does by default.
    for (const drain of drains)
        ignoreSignals(drain);
}
/** Lets a drain start by its signals, together with every other one of this process. */
export function listenForSignals(drain) {
    installed.add(drain);
    for (const signal of drain.settings.signals) {
        if (listened.has(signal))
            continue;
        listened.add(signal);
        process.on(signal, onSignal);
    }
}
/** Takes a drain out; with the last one for a signal its listener goes. */
export function ignoreSignals(drain) {
    installed.delete(drain);
    for (const signal of listened) {
        if ([...installed].some(({ settings }) => settings.signals.includes(signal)))
            continue;
        listened.delete(signal);
        process.off(signal, onSignal);
    }
}
