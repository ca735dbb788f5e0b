import { startBlueGreen } from './blue-green.ts';
import { scenarios } from './scenarios/scenarios.ts';

scenarios({
  name: 'nginx',
  phases: [
    'verify',
    'promote',
    'verify-live',
    'soak',
    'drain',
    'retire',
    'rollback',
    'verify-rollback',
  ],
  start: () => startBlueGreen(),
  alsoAsAction: true,
  concurrent: true,
});
