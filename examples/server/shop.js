import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { McpServer } from '@modelcontextprotocol/server';

/** What a client meets as `serverInfo.version`: that of the release, which the gate and its watch tell releases by. */
export const VERSION =
  process.env.VERSION ||
  JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')).version;

const STOCK = { apples: 12, pears: 7, plums: 31 };

/** A shop with a quick tool and a slow one. */
export function createShop() {
  const shop = new McpServer({ name: 'shop', version: VERSION });
  const readOnly = { annotations: { readOnlyHint: true } };
  shop.registerTool('list_products', { description: 'Names all products', ...readOnly }, () =>
    text(Object.keys(STOCK).join(', ')),
  );
  // Slow and without effects: what a watch calls so that a call is under way whenever a server has to go.
  shop.registerTool(
    'count_stock',
    { description: 'Counts what is in stock, which takes a second', ...readOnly },
    async () => {
      await sleep(1_000);
      return text(JSON.stringify(STOCK));
    },
  );
  return shop;
}

const text = (it) => ({ content: [{ type: 'text', text: it }] });
