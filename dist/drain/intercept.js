import { Server as TlsServer } from 'node:tls';
/**
 * Puts itself before every listener of a server, those added later too: `emit` of this one object. Returns how to
 * take it out again.
 */
export function intercept(server, traffic, gatekeeper) {
    const original = server.emit;
    const own = Object.hasOwn(server, 'emit');
    const tls = server instanceof TlsServer;
    let active = true;
    let connecting;
    const emit = (event, ...args) => {
        const pass = () => original.call(server, event, ...args);
        if (!active)
            return pass();
        const [first, second] = args;
        switch (event) {
            case 'connection':
            case 'secureConnection': {
                connecting = first;
                traffic.sockets.of(connecting, tls && event === 'connection');
                const result = pass();
                connecting = undefined;
                return result;
            }
            case 'session':
                if (connecting)
                    traffic.sockets.of(connecting).carrier = true;
                traffic.sockets.of(first);
                return pass();
            case 'upgrade':
            case 'connect':
                // Over HTTP/2 a CONNECT is a request like others.
                if (second && 'writeHead' in second) {
                    gatekeeper.request(first, second, false, pass);
                    return true;
                }
                return gatekeeper.upgrade(first, second) || pass();
            case 'request':
            case 'checkContinue':
            case 'checkExpectation':
                gatekeeper.request(first, second, event === 'request', pass);
                return true;
            default:
                return pass();
        }
    };
    server.emit = emit;
    return () => {
        active = false;
        if (server.emit !== emit)
            return;
        if (own)
            server.emit = original;
        else
            Reflect.deleteProperty(server, 'emit');
    };
}
