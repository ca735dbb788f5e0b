import type { JsonObject } from '../../../src/json.ts';
import { type SdkV1, startSdkV1 } from '../../fixtures/servers/sdk-v1.ts';

/** What the pods' readiness probe asks for. */
export const READY = '/ready';

const tool = (name: string): JsonObject => ({
  name,
  description: `Does ${name}`,
  inputSchema: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] },
});

interface Image {
  version: string;
  /** Absent: it ends as soon as it has started. */
  tools?: JsonObject[];
}

const IMAGES: Record<string, Image> = {
  'shop:v1': { version: '1.0.0', tools: [tool('search'), tool('fetch')] },
  /** Has a tool more. */
  'shop:v2': { version: '2.0.0', tools: [tool('search'), tool('fetch'), tool('browse')] },
  /** Becomes ready, and lacks a tool. */
  'shop:bad': { version: '3.0.0', tools: [tool('search')] },
  /** The same from another build. */
  'shop:bad-again': { version: '3.0.0', tools: [tool('search')] },
  'shop:crash': { version: '4.0.0' },
};

/** Starts the MCP server that an image holds. Rejects, with the reason that Kubernetes would show, where it does not come up. */
export async function startImage(
  image: string,
  at: { host?: string; port?: number } = {},
): Promise<SdkV1> {
  const held = IMAGES[image];
  if (!held) throw new Error('ImagePullBackOff');
  const { version, tools } = held;
  if (!tools) throw new Error('CrashLoopBackOff');
  return startSdkV1({
    ...{ mode: 'stateless', name: 'shop', version, tools, ...at },
    intercept: (req, res) => {
      if (req.url !== READY) return false;
      res.writeHead(204).end();
      return true;
    },
  });
}
