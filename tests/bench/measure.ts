export interface Measured {
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly samples: number;
}

/** Runs `work` and gives the spread of how long it took, after a few runs to warm up. */
export async function measure(
  samples: number,
  work: (index: number) => unknown,
  warmUps = 3,
): Promise<Measured> {
  for (let index = 0; index < warmUps; index += 1) await work(-1 - index);
  const times: number[] = [];
  for (let index = 0; index < samples; index += 1) {
    const start = performance.now();
    await work(index);
    times.push(performance.now() - start);
  }
  return summarise(times);
}

/** Times in milliseconds to their median and 95th percentile, rounded to hundredths. */
export function summarise(times: readonly number[]): Measured {
  const sorted = times.toSorted((left, right) => left - right);
  const at = (share: number): number => {
    const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
    return Math.round(value * 100) / 100;
  };
  return { medianMs: at(0.5), p95Ms: at(0.95), samples: times.length };
}
