/**
 * Nothing is left to wait for. Streams that clients hold do not count: they have no end of their own. A warm socket
 * does: at a layer-4 balancer it is all that leads an existing session here, and a request may be on its way.
 */
export function finished({ calls, activeSessions, warmSockets }) {
    return calls === 0 && activeSessions === 0 && warmSockets === 0;
}
