#!/usr/bin/env node
import { cli } from '../index.js';

const { run } = await cli();
await run();
