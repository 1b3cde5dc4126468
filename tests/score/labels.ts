/** What people marked in a text; the rules of judging are those of the labelled data. */
export interface Labels {
  readonly year: number;
  readonly issued: string | null;
  readonly targets: readonly TargetLabel[];
  readonly tasks: readonly TaskLabel[];
  readonly headings: readonly string[];
}

export interface TargetLabel {
  readonly name: string;
  readonly unit: string | null;
  readonly kind: string | null;
  /** Null: not judged. */
  readonly direction: string | null;
  readonly value: number | null;
  readonly upper: number | null;
  readonly assigned: number | null;
  readonly stretch: number | null;
  readonly baselineYear: number | null;
  readonly quote: string;
  readonly optional?: boolean;
}

export interface TaskLabel {
  readonly title_quote: string;
  readonly lead: string | null;
  readonly leadAny?: readonly (string | null)[];
  readonly support: readonly string[];
  readonly period_quote: string | null;
  readonly product: string | null;
  readonly optional?: boolean;
}

/** Right ones among those that were looked at. */
export interface Tally {
  readonly right: number;
  readonly of: number;
}

export function ratio({ right, of }: Tally): number {
  return of === 0 ? 1 : right / of;
}
