/**
 * What becomes of a request: it is served; refused, for it opens a session or a stream; told that its session is over;
 * or its body has to be read first. What a client sends to help a call that is going on, an answer or a
 * notification, is served to the end.
 */
export function admit(phase, asked) {
    if (phase === 'serving')
        return 'serve';
    if (asked.session) {
        if (phase === 'refusing' || asked.method === 'DELETE') {
            return asked.requests?.includes('subscriptions/listen') ? 'refuse' : 'serve';
        }
        if (asked.method !== 'POST')
            return 'end-session';
        if (asked.requests === undefined)
            return 'read';
        return asked.requests.length > 0 ? 'end-session' : 'serve';
    }
    if (asked.method !== 'POST') {
        return phase === 'closing' || (asked.method === 'GET' && asked.wantsStream)
            ? 'refuse'
            : 'serve';
    }
    if (asked.requests === undefined)
        return 'read';
    if (phase === 'closing')
        return asked.requests.length > 0 ? 'refuse' : 'serve';
    return asked.requests.some(opens) ? 'refuse' : 'serve';
}
function opens(method) {
    return method === 'initialize' || method === 'subscriptions/listen';
}
