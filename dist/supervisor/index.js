import { supervisor } from '../index.js';

const { run } = await supervisor();
await run();
