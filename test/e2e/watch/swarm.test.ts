import { rollouts } from './rollouts.ts';
import { SWARM } from './swarm-part.ts';

rollouts(SWARM);
