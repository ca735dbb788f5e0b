import type { Settings } from '../config/settings.ts';
import type { Credentials, Target } from '../connect/target.ts';
import { VERSION } from '../version.ts';
import type { WireLimits } from '../wire/exchange.ts';
import { DEFAULT_LIMITS } from '../wire/limits.ts';

/** How the gate introduces itself to servers (MCP `clientInfo`). */
export const CLIENT_INFO = { name: 'mcp-deploy-gate', version: VERSION };

/** The bounds of one sample, with the setting `request-timeout`. */
export function limitsOf(settings: Pick<Settings, 'requestTimeoutMs'>): WireLimits {
  return { ...DEFAULT_LIMITS, requestTimeoutMs: settings.requestTimeoutMs };
}

/**
 * An address as a target. Tokens that are made out to an address are made out to this one. No client capability is
 * declared: what needs one is not part of the contract.
 */
export function httpTarget(
  endpoint: string,
  settings: Pick<Settings, 'transport' | 'protocolVersion'>,
  credentials: Credentials,
): Extract<Target, { kind: 'http' }> {
  const url = new URL(endpoint);
  return {
    kind: 'http',
    url,
    transport: settings.transport,
    protocolVersion: settings.protocolVersion,
    credentials: credentials.forResource?.(url) ?? credentials,
    clientCapabilities: {},
  };
}
