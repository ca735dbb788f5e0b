import type { RequiredLevel } from '../decide/watch/result.ts';
import { isJsonObject } from '../json.ts';

/** What the watch's main step tells its post step. */
export const STATE_WATCH = 'watch';

/** A recorder that the main step started. */
export interface LeftRecorder {
  folder: string;
  id: string;
  /** Without credentials. */
  endpoint: string;
  required?: RequiredLevel;
}

/** What `text` says, which the main step saved; empty where it saved nothing. */
export function leftRecorders(text: string): LeftRecorder[] {
  if (text === '') return [];
  const value: unknown = JSON.parse(text);
  return Array.isArray(value) ? value.filter(isLeft) : [];
}

function isLeft(value: unknown): value is LeftRecorder {
  return (
    isJsonObject(value) &&
    [value.folder, value.id, value.endpoint].every((member) => typeof member === 'string')
  );
}
