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
    Object.assign(res, {
        write: (...args) => silence(args, true),
        end: (...args) => silence(args, res),
        writeHead: chained,
        setHeader: chained,
        setHeaders: chained,
        appendHeader: chained,
        removeHeader: nothing,
        flushHeaders: nothing,
        addTrailers: nothing,
        writeContinue: nothing,
        writeProcessing: nothing,
        writeEarlyHints: nothing,
    });
    res.on('error', nothing);
}
