import { PM2 } from './pm2-part.ts';
import { rollouts } from './rollouts.ts';

rollouts(PM2);
