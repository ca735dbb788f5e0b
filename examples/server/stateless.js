import { toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler } from '@modelcontextprotocol/server';
import { createShop } from './shop.js';

/** Every request stands alone: any replica can answer it. Speaks 2026-07-28 and, to older clients, what came before. */
export const handleStateless = toNodeHandler(createMcpHandler(createShop));
