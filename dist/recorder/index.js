import { recorder } from '../index.js';

const { run } = await recorder();
await run();
