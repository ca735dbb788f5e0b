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
    const given = typeof args[1] === 'string' ? args[2] : args[1];
    if (Array.isArray(given))
        return fromList(given, name) ?? text(res.getHeader(name));
    if (typeof given === 'object' && given !== null) {
        const key = Object.keys(given).find((one) => one.toLowerCase() === name);
        if (key !== undefined)
            return text(given[key]);
    }
    return text(res.getHeader(name));
}
/** Makes an answer the last one on its socket; gives the arguments of `writeHead` without what asks to keep it. */
export function lastOnSocket(res, args) {
    res.shouldKeepAlive = false;
    if (!res.headersSent)
        res.removeHeader('connection');
    return args.map((given) => (typeof given === 'object' ? without(given) : given));
}
function without(given) {
    const other = (name) => String(name).toLowerCase() !== 'connection';
    if (!Array.isArray(given)) {
        return Object.fromEntries(Object.entries(given).filter(([name]) => other(name)));
    }
    if (Array.isArray(given[0]))
        return given.filter(([name]) => other(name));
    return given.filter((_, index) => other(given[index - (index % 2)]));
}
