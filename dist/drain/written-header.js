function text(value) {
    if (Array.isArray(value))
        return text(value[0]);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
function fromList(list, name) {
    const pairs = Array.isArray(list[0])
        ? list
        : list.flatMap((one, index) => (index % 2 === 0 ? [[one, list[index + 1]]] : []));
    const found = pairs.findLast(([key]) => String(key).toLowerCase() === name);
    return found && text(found[1]);
}
/**
 * A header of an answer at the moment of `writeHead`: of its arguments, which Node does not show afterwards, or set
 * before. `name` in lower case.
 */
export function writtenHeader(res, args, name) {
    const given = typeof args[1] === 'string' ? args[2] : (args[2] ?? args[1]);
    if (Array.isArray(given))
        return fromList(given, name) ?? text(res.getHeader(name));
    if (typeof given === 'object' && given !== null) {
        const key = Object.keys(given).find((one) => one.toLowerCase() === name);
        if (key !== undefined)
            return text(given[key]);
    }
    return text(res.getHeader(name));
}
/** Makes an answer over HTTP/1 the last one on its socket; gives the arguments of `writeHead` that say so. */
export function lastOnSocket(res, args) {
    if (res.req.httpVersionMajor > 1)
        return args;
    const at = args.findLastIndex((given, index) => index > 0 && typeof given === 'object' && given !== null);
    // Where the app gives headers here, there: Node does not mix every form of these with others.
    if (at < 0)
        res.setHeader('connection', 'close');
    return args.map((given, index) => (index === at ? closing(given) : given));
}
function closing(given) {
    const other = (name) => String(name).toLowerCase() !== 'connection';
    if (!Array.isArray(given)) {
        const kept = Object.entries(given).filter(([name]) => other(name));
        return { ...Object.fromEntries(kept), connection: 'close' };
    }
    if (Array.isArray(given[0])) {
        return [...given.filter(([name]) => other(name)), ['connection', 'close']];
    }
    const kept = given.filter((_, index) => other(given[index - (index % 2)]));
    return [...kept, 'connection', 'close'];
}
