import { NGINX } from './nginx-part.ts';
import { rollouts } from './rollouts.ts';

rollouts(NGINX);
