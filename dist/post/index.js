import { post } from '../index.js';

const { run } = await post();
await run();
