import { ANNOTATIONS, annotation } from './annotations.ts';
import type { Field } from './field.ts';
import type { Resource } from './resource.ts';

/** What happens when between the deletion of a pod and its end, in seconds. */
export interface Timing {
  grace: number;
  /** The value, or the pod's `spec` where it is missing: 30 s. */
  graceAt: Field;
  preStop: PreStop;
  /** From SIGTERM to the exit, as the annotation says: settling, draining, flushing. */
  drain?: number;
  /** How long a draining server goes on taking new sessions, as the annotation says. */
  settle?: number;
}

export type PreStop =
  | { kind: 'none' }
  /** The kubelet's own, or a shell's; `seconds` is how long it takes. */
  | { kind: 'sleep' | 'exec-sleep'; seconds: number; at: Field }
  /** Something else: how long it takes is not known. */
  | { kind: 'other'; at: Field };

export const DEFAULT_GRACE = 30;

export function timingOf(workload: Resource, podSpec: Field, container: Field): Timing {
  const graceAt = podSpec.get('terminationGracePeriodSeconds');
  const drain = annotation(workload, ANNOTATIONS.drain).number;
  const settle = annotation(workload, ANNOTATIONS.settle).number;
  return {
    grace: graceAt.number ?? DEFAULT_GRACE,
    graceAt,
    preStop: preStopOf(container.get('lifecycle', 'preStop')),
    ...(drain !== undefined && { drain }),
    ...(settle !== undefined && { settle }),
  };
}

function preStopOf(preStop: Field): PreStop {
  if (!preStop.exists) return { kind: 'none' };
  const native = preStop.get('sleep', 'seconds');
  if (native.exists) return { kind: 'sleep', seconds: native.number ?? 0, at: native };
  const command = preStop.get('exec', 'command');
  const words = command.items().map((word) => word.text ?? '');
  const seconds = sleepIn(words);
  if (seconds === undefined) return { kind: 'other', at: preStop };
  return { kind: 'exec-sleep', seconds, at: command };
}

/** The seconds of a command that does nothing but sleep, by itself or by a shell. */
function sleepIn(words: readonly string[]): number | undefined {
  const [program = '', ...rest] = words;
  const shell =
    /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|a)?sh$/.test(program) && /^-\w*c$/.test(rest[0] ?? '');
  const line = shell ? (rest[1] ?? '') : words.join(' ');
  const found = /^\s*(?:exec\s+)?(?:\/(?:usr\/)?bin\/)?sleep\s+(\d+(?:\.\d+)?)(s|m)?\s*;?\s*$/.exec(
    line,
  );
  if (!found) return undefined;
  return Number(found[1]) * (found[2] === 'm' ? 60 : 1);
}
