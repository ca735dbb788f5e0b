import { A_TOOL_MORE, GOOD, LACKS_A_TOOL } from '../../fixtures/deployment.ts';
import type { MinimalState } from '../../fixtures/servers/minimal.ts';

/** What the images of these tests hold. */
const IMAGES: Record<string, Partial<MinimalState> | 'crash'> = {
  'shop:v1': GOOD,
  /** Has a tool more. */
  'shop:v2': A_TOOL_MORE,
  /** Becomes ready, and lacks a tool. */
  'shop:bad': { ...LACKS_A_TOOL, serverInfo: { name: 'shop', version: '3.0.0' } },
  /** Ends as soon as it has started. */
  'shop:crash': 'crash',
};

/** What a container of this image serves; undefined: there is no such image. */
export function pulled(image: string): Partial<MinimalState> | 'crash' | undefined {
  return Object.hasOwn(IMAGES, image) ? IMAGES[image] : undefined;
}
