let loaded: ReturnType<typeof load> | undefined;

/**
 * The one undici of the process. Node carries another of its own and loads it when somebody first touches `Headers`
 * or `Response`, as the SDK does: some 20 ms for a second copy of the same code. The globals point at ours instead.
 */
export function undici(): ReturnType<typeof load> {
  loaded ??= load();
  return loaded;
}

async function load() {
  const ours = await import('./undici-parts.ts');
  const { Headers, Request, Response } = ours;
  for (const [name, value] of Object.entries({ Headers, Request, Response })) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
  }
  return ours;
}
