import { watchPost } from '../index.js';

const { run } = await watchPost();
await run();
