import type { Field } from './field.ts';

/** `25%` or a number, of `total`; percentages are rounded as the Deployment controller does. */
export function share(field: Field, total: number, round: 'up' | 'down'): number | undefined {
  const { text } = field;
  const percent = /^\s*(\d+)%\s*$/.exec(text ?? '');
  if (!percent) return field.number;
  const exact = (Number(percent[1]) * total) / 100;
  return round === 'up' ? Math.ceil(exact) : Math.floor(exact);
}

const UNIT_SECONDS: Readonly<Record<string, number>> = {
  ms: 0.001,
  s: 1,
  m: 60,
  h: 3600,
  d: 86400,
};

/** A duration as Go, Istio, HAProxy and nginx write it (`1m30s`, `50s`, `500ms`; a bare number is seconds), in seconds. */
export function seconds(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const trimmed = text.trim();
  if (/^\d+(?:\.\d+)?$/.test(trimmed)) return Number(trimmed);
  if (!/^(?:\d+(?:\.\d+)?(?:ms|[smhd]))+$/.test(trimmed)) return undefined;
  let total = 0;
  for (const [, count, unit] of trimmed.matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g)) {
    total += Number(count) * UNIT_SECONDS[unit!]!;
  }
  return total;
}

/** `30 s`. */
export const inSeconds = (value: number): string => `${Math.round(value * 10) / 10} s`;
