import { cleanUrl } from '../report/clean-url.ts';
import { placeOf } from '../verify/excerpt.ts';

/** What each address is called in samples and messages: as short as tells them apart, and without a secret. */
export function endpointNames(endpoints: readonly string[]): string[] {
  const names = distinct(endpoints.map(placeOf)) ?? endpoints.map(cleanUrl);
  return distinct(names) ?? names.map((name, i) => `${name} (${i + 1})`);
}

const distinct = (names: string[]): string[] | undefined =>
  new Set(names).size === names.length ? names : undefined;
