export interface Measured {
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly samples: number;
}

type Work = (index: number) => unknown;

/** Runs before those that count. */
const warmUps = 3;

/** Runs `work` and gives the spread of how long it took, after a few runs to warm up. */
export async function measure(samples: number, work: Work): Promise<Measured> {
  const { only } = await measureInTurn(samples, { only: work });
  return only;
}

/** Like `measure` for several works, one after the other in each round: noise hits all of them alike. */
export async function measureInTurn<Name extends string>(
  samples: number,
  works: Readonly<Record<Name, Work>>,
): Promise<Record<Name, Measured>> {
  const names = Object.keys(works) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let index = -warmUps; index < samples; index += 1) {
    for (const name of names) {
      const start = performance.now();
      await works[name](index);
      if (index >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  const measured = names.map((name) => [name, summarise(times.get(name) ?? [])] as const);
  return Object.fromEntries(measured) as Record<Name, Measured>;
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

/** Of the medians, rounded to hundredths. */
export function ratioOf(one: Measured, other: Measured): number {
  return Math.round((one.medianMs / other.medianMs) * 100) / 100;
}
