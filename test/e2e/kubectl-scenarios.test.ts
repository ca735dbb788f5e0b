import { kubectl } from './kubectl/part.ts';
import { scenarios } from './scenarios/scenarios.ts';

scenarios(kubectl);
