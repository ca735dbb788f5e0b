import { type ContractId, sameId } from './answer.ts';
import { versionDiffers } from './identity.ts';

export interface Told {
  id: ContractId;
  version?: string;
}

/** Whether two versions can be told apart by what they answer: their contract or their version differs. Pure. */
export function apart(a: Told, b: Told): boolean {
  return !sameId(a.id, b.id) || versionDiffers(a.version, b.version);
}
