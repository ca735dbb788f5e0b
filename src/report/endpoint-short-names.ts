/** The shortest names of addresses that tell them apart: hosts, else addresses without their scheme. Raw text. */
export function endpointShortNames(endpoints: readonly string[]): string[] {
  const plain = endpoints.map((endpoint) => endpoint.replace(/^https?:\/\//i, ''));
  const hosts = plain.map((text) => text.replace(/[/?#].*$/s, ''));
  const different = new Set(endpoints).size;
  return new Set(hosts).size === different ? hosts : plain;
}
