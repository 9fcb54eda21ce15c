import type { Io } from './io.js';
import type { Reading } from './items.js';

/** A line on the terminal that tells how far the work has come. */
export interface Progress {
  /** Counts one more answer. */
  readonly step: () => Promise<void>;
  /** Takes the line away, for a message or for the end. */
  readonly clear: () => Promise<void>;
}

/** Milliseconds from one look of the line to the next. */
const PAUSE = 250;

/** Shows count, rate and time left on standard error, where that is a terminal and the results go elsewhere. */
export function showProgress({ stderr, now }: Io, isWanted: boolean, share: Reading['share']): Progress {
  const begin = now();
  let count = 0;
  let shown = begin;
  let isShown = false;
  const line = (time: number): string => {
    const seconds = (time - begin) / 1000;
    const part = share();
    const left = part === null || part === 0 ? '' : `, ${inWords((seconds * (1 - part)) / part)} left`;
    return `${count} reports, ${(count / seconds).toFixed(1)} a second${left}`.slice(0, (stderr.columns ?? 80) - 1);
  };
  return {
    step: async () => {
      count++;
      const time = now();
      if (!isWanted || time - shown < PAUSE) return;
      shown = time;
      isShown = true;
      await stderr.write(`${ERASE}${line(time)}`);
    },
    clear: async () => {
      if (isShown) await stderr.write(ERASE);
      isShown = false;
    },
  };
}

const ERASE = '\r\u001b[K';

function inWords(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
