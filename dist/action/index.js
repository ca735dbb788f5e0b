import { action } from '../index.js';

const { run } = await action();
await run();
