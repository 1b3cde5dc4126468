/** What a status line says of the chosen cells. */
export interface SelectionSummary {
  readonly rows: number;
  readonly columns: number;
  /** Chosen cells; fewer than rows by columns when several blocks lie apart. */
  readonly count: number;
  /** Cells that hold anything; null when there are too many to look at after each key. */
  readonly filled: number | null;
  /** Of the numbers among them; null when there are fewer than two. */
  readonly sum: number | null;
}

export interface SummarisedCell {
  readonly isFilled: boolean;
  readonly number: number | null;
}

const mostCells = 20_000;

export function summariseSelection(
  size: Pick<SelectionSummary, 'rows' | 'columns' | 'count'>,
  cells: () => Iterable<SummarisedCell>,
): SelectionSummary {
  if (size.rows * size.columns > mostCells) return { ...size, filled: null, sum: null };
  let filled = 0;
  const numbers: number[] = [];
  for (const { isFilled, number } of cells()) {
    if (isFilled) filled += 1;
    if (number !== null) numbers.push(number);
  }
  const sum = numbers.reduce((total, number) => total + number, 0);
  return { ...size, filled, sum: numbers.length < 2 ? null : sum };
}
