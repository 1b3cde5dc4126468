/** A value that counts, and how its neighbours in a series are written. */
export interface Term {
  /** Values of different kinds make no series. */
  readonly kind: string;
  /** Quarters, months, days or the number itself. */
  readonly count: number;
  readonly write: (count: number) => string;
  /** Whether one value alone is enough to go on from. */
  readonly goesOnAlone: boolean;
}

/** Null when the words cannot be understood this way. */
export type ReadTerm = (words: string) => Term | null;
