import { KUBECTL } from './kubectl-part.ts';
import { rollouts } from './rollouts.ts';

rollouts(KUBECTL);
