import { isProgressWords } from './progressWords.ts';
import type { ReturnColumnField } from './returnFields.ts';
import { isLockedField } from './returnFields.ts';
import { meaningOfHeader } from './returnHeaders.ts';
import type { ReturnedTable } from './returnContent.ts';

/** Columns of a sheet as they were sent, left to right. */
export type ColumnOrder = readonly ReturnColumnField[];

export interface Claim {
  readonly column: number;
  readonly field: ReturnColumnField;
  /** Another column may be that as well, or its cells say something else. */
  readonly isGuessed: boolean;
}

type Column = ReturnedTable['columns'][number];

/** What most cells hold: `status` words of a list of progress, `empty` for no cells at all. */
type Contents = 'status' | 'words' | 'empty';

interface Claimant {
  readonly column: number;
  /** In the order of choice. */
  readonly choices: readonly ReturnColumnField[];
  readonly contents: Contents;
  readonly isInPlace: boolean;
  readonly score: number;
}

/**
 * What columns are by other words for their headers. "Tình hình thực hiện" may stand over words of
 * progress or over results, so the cells decide between those two; of columns that may be the same, the
 * filled one is it, then the one that stands where it was sent, then the better header, and somebody
 * has to look.
 */
export function claimBySynonyms(
  table: ReturnedTable,
  unclear: readonly Column[],
  known: ReadonlyMap<number, ReturnColumnField>,
  orders: readonly ColumnOrder[],
): Claim[] {
  const taken = new Set(known.values());
  const claimants = unclear
    .flatMap((column) => claimantOf(table, column, known, orders))
    .sort(
      (left, right) =>
        Number(left.contents === 'empty') - Number(right.contents === 'empty') ||
        Number(right.isInPlace) - Number(left.isInPlace) ||
        right.score - left.score ||
        left.column - right.column,
    );
  // Words of a list say most surely what they are.
  const ordered = [
    ...claimants.filter(({ contents }) => contents === 'status'),
    ...claimants.filter(({ contents }) => contents !== 'status'),
  ];
  const claims: Claim[] = [];
  const lost: Claimant[] = [];
  for (const claimant of ordered) {
    const field = claimant.choices.find((choice) => !taken.has(choice));
    if (field === undefined) lost.push(claimant);
    else claims.push({ column: claimant.column, field, isGuessed: false });
    if (field !== undefined) taken.add(field);
  }
  return claims.map((claim) => {
    const own = claimants.find(({ column }) => column === claim.column);
    const isContested = lost.some(
      ({ choices, contents }) => contents !== 'empty' && choices[0] === claim.field,
    );
    const isOdd = own?.contents === 'status' && !isHeaderOf(own, claim.field, taken);
    return isContested || isOdd ? { ...claim, isGuessed: true } : claim;
  });
}

/** Words of a list are progress below its own header, or where the results stand elsewhere. */
function isHeaderOf(
  { choices }: Claimant,
  field: ReturnColumnField,
  taken: ReadonlySet<ReturnColumnField>,
): boolean {
  if (field !== 'progress') return !choices.includes('progress');
  return !choices.includes('result') || taken.has('result');
}

/**
 * A header that may mean what was sent filled, or an answer ("Kết quả"), means the answer: its contents
 * would have told.
 */
function claimantOf(
  table: ReturnedTable,
  { column, header }: Column,
  known: ReadonlyMap<number, ReturnColumnField>,
  orders: readonly ColumnOrder[],
): Claimant[] {
  const meaning = header === '' ? null : meaningOfHeader(header);
  const fields = meaning?.fields ?? [];
  const answers = fields.filter((field) => !isLockedField(field));
  const own = answers.length > 0 ? answers : fields;
  const contents = contentsOf(table, column);
  const isStatus = contents === 'status' && own.some(isState);
  const choices = isStatus ? [...new Set([...states, ...own])] : own;
  const [first] = choices;
  if (first === undefined) return [];
  const isInPlace = standsInPlace(column, first, known, orders);
  return [{ column, choices, contents, isInPlace, score: meaning?.score ?? 0 }];
}

const states: readonly ReturnColumnField[] = ['progress', 'result'];

function isState(field: ReturnColumnField): boolean {
  return states.includes(field);
}

/** Of the cells that hold something, those that must be words of progress. */
const leastShare = 0.6;

function contentsOf({ rows }: ReturnedTable, column: number): Contents {
  const texts = rows.flatMap(({ cells }) => {
    const cell = cells.find((one) => one.column === column);
    return cell === undefined ? [] : [cell.text];
  });
  if (texts.length === 0) return 'empty';
  const telling = texts.filter(isProgressWords).length;
  return telling >= texts.length * leastShare ? 'status' : 'words';
}

/** Whether it still has one of the neighbours that it was sent with. */
function standsInPlace(
  column: number,
  field: ReturnColumnField,
  known: ReadonlyMap<number, ReturnColumnField>,
  orders: readonly ColumnOrder[],
): boolean {
  const [left, right] = [known.get(column - 1), known.get(column + 1)];
  return orders.some((order) => {
    const place = order.indexOf(field);
    const isBehind = left !== undefined && order[place - 1] === left;
    return place >= 0 && (isBehind || (right !== undefined && order[place + 1] === right));
  });
}
