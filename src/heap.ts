import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8 from letting its young generation grow: what the gate reads is large and short-lived, and with room for
 * it the process takes half as much memory again (340 instead of 230 MiB for three samples of 10,000 tools). To be
 * called once, first thing, by whoever owns the process.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
