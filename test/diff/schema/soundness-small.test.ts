import { describeSoundness } from './describe-soundness.ts';
import { smallPairOf } from './small-pair.ts';

describeSoundness('small pairs of schemas', { make: smallPairOf, seed: 20_260_303, pairs: 3000 });
