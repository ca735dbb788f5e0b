import { formsOf } from '../config/secrets.ts';

/**
 * Takes in a secret that was fetched during the run, in every form in which a server could send it back: each is masked,
 * and added to `secrets`, which no snapshot may hold.
 */
export function learnSecrets(
  secrets: string[],
  mask: (secret: string) => void,
): (secret: string) => void {
  return (secret) => {
    for (const form of new Set(formsOf(secret))) {
      if (!secrets.includes(form)) secrets.push(form);
      mask(form);
    }
  };
}
