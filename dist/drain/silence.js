/** Calls the callback that came with a write which is dropped, for the app may wait for it; gives `result`. */
export function silence(args, result) {
    const callback = args.findLast((one) => typeof one === 'function');
    if (typeof callback === 'function')
        queueMicrotask(() => callback());
    return result;
}
/**
 * Makes whatever the app still does with an answer do nothing: after its end, `write` would raise an error that
 * nobody hears, and `setHeader` throw.
 */
export function neutralise(res) {
    const chained = () => res;
    const nothing = () => { };
    // False, for an app may write for as long as there is room; whoever then waits for room gets it later.
    let full = false;
    const write = (...args) => {
        if (!full) {
            full = true;
            setImmediate(() => {
                full = false;
                res.emit('drain');
            });
        }
        return silence(args, false);
    };
    const called = (...args) => silence(args, undefined);
    Object.assign(res, {
        write,
        end: (...args) => silence(args, res),
        writeHead: chained,
        setHeader: chained,
        setHeaders: chained,
        appendHeader: chained,
        removeHeader: nothing,
        flushHeaders: nothing,
        addTrailers: nothing,
        writeContinue: called,
        writeProcessing: called,
        writeEarlyHints: called,
    });
    res.on('error', nothing);
}
