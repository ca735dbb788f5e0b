import { watch } from '../index.js';

const { run } = await watch();
await run();
