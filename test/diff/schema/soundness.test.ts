import { describeSoundness } from './describe-soundness.ts';
import { pairOf } from './schema-pair.ts';

describeSoundness('random pairs of schemas', { make: pairOf, seed: 20_260_301, pairs: 10_000 });
