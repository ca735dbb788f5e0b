/** One look at the status of an outside monitor. Times are milliseconds since 1970. Texts are the monitor's: raw. */
export type MonitorReading = {
  /** On our clock. */
  at: number;
} & (
  | { error: string }
  | {
      status: string;
      /** On the monitor's clock; absent: it does not say. */
      probedAt?: number;
      /** What the monitor's server said that the time was at `at`. */
      clock?: number;
    }
);

/** A reading that could be read. */
export type Told = Exclude<MonitorReading, { error: string }>;

/** Two clocks that differ by less differ by rounding and transport. */
const SAME_CLOCK_MS = 2000;

export function isTold(reading: MonitorReading): reading is Told {
  return !('error' in reading);
}

/** How far the monitor's clock is ahead of ours; 0 where nothing tells. */
export function clockOff({ at, clock }: Pick<Told, 'at' | 'clock'>): number {
  const off = clock === undefined ? 0 : clock - at;
  return Math.abs(off) <= SAME_CLOCK_MS ? 0 : off;
}

/** When the monitor probed, on our clock; undefined where it does not say. */
export function probeTime(reading: Told): number | undefined {
  return reading.probedAt === undefined ? undefined : reading.probedAt - clockOff(reading);
}

/** True where the monitor says that it probed at a time that is still to come. */
export function isAhead(reading: Told): boolean {
  return (probeTime(reading) ?? 0) > reading.at + SAME_CLOCK_MS;
}
