import { setTimeout as sleep } from 'node:timers/promises';
import { startImage } from './images.ts';
import type { Pod } from './objects.ts';

/** The server of a pod, from its start to its end. */
export interface Container {
  /** Where it answers, as soon as it does. */
  origin: string;
  /** As SIGTERM: it ends when it likes to. */
  terminate(): void;
  /** As SIGKILL. */
  kill(): void;
  ended: Promise<void>;
}

/** Starts what a pod's image holds. Rejects, with the reason that Kubernetes would show, where that cannot be. */
export type Runtime = (pod: Pod) => Promise<Container>;

/** For what is on its way when a pod is taken from the service. */
const LAST_ANSWERS_MS = 200;

/** Runs the servers of images.ts in this process. */
export const inProcess: Runtime = async ({ spec }) => {
  const server = await startImage(spec.containers[0]!.image);
  let gone = () => {};
  const ended = new Promise<void>((resolve) => {
    gone = resolve;
  });
  const kill = () => void server.close().then(gone);
  return {
    origin: server.origin,
    terminate: () => void sleep(LAST_ANSWERS_MS).then(kill),
    kill,
    ended,
  };
};
