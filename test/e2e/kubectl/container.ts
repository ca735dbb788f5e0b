// What a container of a real cluster runs: `IMAGE=shop:v1 PORT=8080 node container.ts`.
import { startImage } from './images.ts';

const { IMAGE = '', PORT } = process.env;
const server = await startImage(IMAGE, { host: '0.0.0.0', port: Number(PORT) });
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.once(name, () => void server.close().then(() => process.exit(0)));
}
