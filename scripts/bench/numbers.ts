/** A set of measurements in short: the median, and the half of them that lies around it. */
export interface Spread {
  median: number;
  from: number;
  to: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number): number => {
    const place = part * (sorted.length - 1);
    const low = sorted[Math.floor(place)] ?? Number.NaN;
    const high = sorted[Math.ceil(place)] ?? Number.NaN;
    return low + (high - low) * (place - Math.floor(place));
  };
  return { median: at(0.5), from: at(0.25), to: at(0.75) };
}

/** `137 ms (134–140)`. */
export function spreadText({ median, from, to }: Spread, unit = ' ms', digits = 0): string {
  return `${median.toFixed(digits)}${unit} (${from.toFixed(digits)}–${to.toFixed(digits)})`;
}
