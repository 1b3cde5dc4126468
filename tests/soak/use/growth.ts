/** What window and engine hold at one step of a walk; the plan is of the same size each time. */
export interface Sample {
  readonly step: number;
  readonly windowHeapMb: number;
  readonly nodes: number;
  /** Those of them that are in the page. */
  readonly attachedNodes: number;
  readonly listeners: number;
  readonly engineHeapMb: number;
  readonly engineResidentMb: number;
  /** Timers, sockets and processes that the engine waits for. */
  readonly engineResources: number;
  readonly engineFiles: number;
  readonly helpers: number;
}

export type Measure = Exclude<keyof Sample, 'step'>;

/** Those that must not grow; the others tell where to look. */
export const judgedMeasures = [
  'windowHeapMb',
  'nodes',
  'listeners',
  'engineHeapMb',
  'engineResidentMb',
] as const satisfies readonly Measure[];

/** In per cent: of a walk of any length. */
export const mostGrowth = 10;

/**
 * How much a measure grew once everything had been warmed up, in per cent: the median of the last tenth
 * of the samples against that of the second tenth. Null when there are fewer than ten.
 */
export function growthOf(samples: readonly Sample[], measure: Measure): number | null {
  if (samples.length < 10) return null;
  const tenth = Math.floor(samples.length / 10);
  const values = samples.map((sample) => sample[measure]);
  const early = medianOf(values.slice(tenth, 2 * tenth));
  const late = medianOf(values.slice(-tenth));
  return early === 0 ? 0 : Math.round((late / early - 1) * 1000) / 10;
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
