import type { EventOf } from '../events.ts';

type Notice = Omit<EventOf<'notice'>, 'at'>;

const UNPROVEN = { type: 'notice', level: 'notice', id: 'identity-unproven' } as const;

/** What is said of a pass that may have been the old version's, and how the next run can prove it. */
export function identityNotice(expectedVersion: string | undefined): Notice {
  if (expectedVersion !== undefined) {
    return {
      ...UNPROVEN,
      message: `What answered tells no version, so nothing says whether it is ${expectedVersion}.`,
      hint: 'Let the server tell it, as serverInfo.version, or correct version-from: it names the response header or the member of the health answer that holds it.',
    };
  }
  return {
    ...UNPROVEN,
    message: 'Nothing tells what answered from the version before: it may have been the old one.',
    hint: 'Set expected-version, or record a baseline before the deployment: then the gate can tell the new version from the old one.',
  };
}
