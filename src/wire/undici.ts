import { setFlagsFromString } from 'node:v8';

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
  // Assigned, not defined: to define a property Node 24 first asks for its value, and so loads the other undici.
  Object.assign(globalThis, { Headers, Request, Response });
  // undici's parser is WebAssembly. After some hundred bytes of headers V8 would optimise it in another thread, and
  // the process could not end before that is done, 10 to 40 ms later: far more than it would ever gain here.
  setFlagsFromString('--wasm-tiering-budget=2000000000');
  return ours;
}
