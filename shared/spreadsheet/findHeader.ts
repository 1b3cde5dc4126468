import { agencyHeaders, type AgencyColumnField } from './agencyHeaders.ts';
import { cellWords } from './cellWords.ts';
import { taskHeaders, type TaskColumnField } from './headerSynonyms.ts';
import type { SheetKind } from './inspection.ts';
import { createHeaderMatcher, type HeaderMatch } from './matchHeader.ts';
import type { RawRow, RawSheet } from './rawWorkbook.ts';
import { targetHeaders, type TargetColumnField } from './targetHeaders.ts';

export type ColumnField = TaskColumnField | TargetColumnField | AgencyColumnField;

export interface TableColumn {
  readonly column: number;
  /** Null: no field of ours. */
  readonly field: ColumnField | null;
  /** One line, as written. */
  readonly header: string;
}

export interface TableHeader {
  readonly kind: Exclude<SheetKind, 'unknown'>;
  /** One row for now; a header may come to have several. */
  readonly rows: readonly number[];
  readonly columns: readonly TableColumn[];
}

/** A header stands among the first rows, below a few lines of titles. */
const rowsSearched = 60;

interface Candidate extends TableHeader {
  readonly score: number;
}

const readers: readonly ((row: RawRow) => Candidate | null)[] = [
  createHeaderReader('tasks', taskHeaders, ({ size, has }) => has('title') && size >= 2),
  createHeaderReader('targets', targetHeaders, ({ size, has }) => has('name') && size >= 3),
  createHeaderReader('agencies', agencyHeaders, ({ size, has }) => {
    return (
      has('name') && (has('short') || has('kind') || has('parent') || has('aliases')) && size >= 2
    );
  }),
];

/** The row that names the columns: the one whose cells mean the most; null when there is none. */
export function findHeader({ rows }: RawSheet): TableHeader | null {
  let best: Candidate | null = null;
  for (const row of rows.slice(0, rowsSearched)) {
    for (const read of readers) {
      const candidate = read(row);
      if (candidate !== null && candidate.score > (best?.score ?? 0)) best = candidate;
    }
  }
  return best;
}

/** Whether a later row says the header again, as tables made for printing do. */
export function isHeaderAgain({ cells }: RawRow, { columns }: TableHeader): boolean {
  const headers = new Map(columns.map(({ column, header }) => [column, header]));
  return (
    cells.length >= 2 && cells.every((cell) => headers.get(cell.column) === oneLine(cell.text))
  );
}

interface Found {
  readonly size: number;
  readonly has: (field: ColumnField) => boolean;
}

function createHeaderReader<Field extends ColumnField>(
  kind: Candidate['kind'],
  synonyms: Parameters<typeof createHeaderMatcher<Field>>[0],
  isEnough: (found: Found) => boolean,
): (row: RawRow) => Candidate | null {
  const match = createHeaderMatcher(synonyms);

  return ({ row, cells }) => {
    const found = cells.map((cell) => ({
      cell,
      match: typeof cell.value === 'string' ? match(cellWords(cell)) : null,
    }));
    const fields = assignFields(found.map((entry) => entry.match));
    const named = new Set<ColumnField>(fields.filter((field) => field !== null));
    if (!isEnough({ size: named.size, has: (field) => named.has(field) })) return null;
    return {
      kind,
      rows: [row],
      columns: found.map(({ cell }, index) => ({
        column: cell.column,
        field: fields[index] ?? null,
        header: oneLine(cell.text),
      })),
      score: named.size,
    };
  };
}

/** Every field once: first for headers that mean one thing, then for those that leave a choice. */
function assignFields<Field extends string>(
  matches: readonly (HeaderMatch<Field> | null)[],
): (Field | null)[] {
  const fields = matches.map((): Field | null => null);
  const taken = new Set<Field>();
  const order = [...matches.keys()].sort(
    (left, right) => (matches[right]?.score ?? 0) - (matches[left]?.score ?? 0),
  );
  const choices = (index: number) => matches[index]?.fields ?? [];
  const isSure = (index: number) => choices(index).length === 1;
  for (const index of [...order.filter(isSure), ...order.filter((i) => !isSure(i))]) {
    const field = choices(index).find((choice) => !taken.has(choice));
    if (field === undefined) continue;
    taken.add(field);
    fields[index] = field;
  }
  return fields;
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
