/** A row of the sample table; `quote` are words of the sample resolution that it takes up. */
export interface SampleTask {
  readonly title: string;
  readonly quote: string;
  readonly lead: string;
  readonly support?: string;
  readonly period: string;
  readonly product?: string;
  readonly steps?: readonly SampleTask[];
}

export interface SampleSection {
  readonly title: string;
  readonly tasks: readonly SampleTask[];
}
