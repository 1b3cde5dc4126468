import { translate } from '../../messages/translate.ts';
import { packRoles } from '../pack.ts';
import type { PackRole } from '../pack.ts';
import { packHeader } from '../packLayout.ts';
import { isAsked } from './returnFields.ts';
import type { ReturnField } from './returnFields.ts';
import type { StructureNote } from './review.ts';
import type { MatchedRow } from './reviewReturn.ts';
import type { SentPack, SentRow } from './sentPack.ts';

/** Sentences on what became of the tables as a whole, each once. */
export function noteStructure(
  matched: readonly MatchedRow[],
  pack: SentPack,
): readonly StructureNote[] {
  const notes = [...renamedColumns(matched), ...ownColumns(matched), ...lostColumns(matched, pack)];
  if (isRearranged(matched, pack)) notes.unshift(translate('returns.notes.rowsMoved'));
  return [...new Set(notes)];
}

function columnsOf(matched: readonly MatchedRow[]) {
  return [...new Set(matched.map(({ columns }) => columns))];
}

function renamedColumns(matched: readonly MatchedRow[]): string[] {
  return columnsOf(matched).flatMap(({ renamed }) =>
    renamed.map(({ field, header }) =>
      header === ''
        ? translate('returns.notes.headerEmptied', { sent: packHeader(field) })
        : translate('returns.notes.columnRenamed', { sent: packHeader(field), header }),
    ),
  );
}

function ownColumns(matched: readonly MatchedRow[]): string[] {
  return columnsOf(matched).flatMap(({ others }) =>
    others
      .filter(({ header }) => header !== '')
      .map(({ header }) => translate('returns.notes.columnAdded', { header })),
  );
}

/** What was asked and has no column any more. */
function lostColumns(matched: readonly MatchedRow[], { rows }: SentPack): string[] {
  return (['lead', 'support'] as const).flatMap((role) => {
    const sent = rows.filter((row) => row.role === role);
    const tables = columnsOf(
      matched.filter(({ match }) => match.kind === 'sent' && match.row.role === role),
    );
    const found = new Set(tables.flatMap(({ fields }) => [...fields.values()]));
    if (tables.length === 0) return [];
    const asked = new Set(sent.flatMap(({ content }) => Object.keys(content) as ReturnField[]));
    return [...asked]
      .filter((field) => isAsked(field, role) && !found.has(field))
      .map((field) => translate('returns.notes.columnMissing', { sent: packHeader(field) }));
  });
}

function isRearranged(matched: readonly MatchedRow[], { rows }: SentPack): boolean {
  const sent = matched.flatMap(({ match }) => (match.kind === 'sent' ? [match.row] : []));
  const sheets = packRoles.map((role) => ofRole(sent, role));
  const isOutOfOrder = (numbers: readonly (readonly number[])[]): boolean =>
    numbers.some((number, at) => at > 0 && compareNumbers(numbers[at - 1] ?? [], number) > 0);
  return hasOneOrder(rows) && sheets.some((ones) => isOutOfOrder(ones.map(numberOf)));
}

function ofRole(rows: readonly SentRow[], role: PackRole): SentRow[] {
  return rows.filter((row) => row.role === role);
}

/** Rows are sent in the order of the plan, which their numbers tell unless they start over in sections. */
function hasOneOrder(rows: readonly SentRow[]): boolean {
  return packRoles.every((role) => {
    const numbers = ofRole(rows, role).map(({ content }) => content['number'] ?? '');
    const areOutline = numbers.every((number) => /^\d+(?:\.\d+)*$/u.test(String(number)));
    return areOutline && new Set(numbers).size === numbers.length;
  });
}

/** "5.2" as [5, 2]. */
function numberOf({ content }: SentRow): number[] {
  return String(content['number']).split('.').map(Number);
}

/** As rows of an outline follow each other: 5, 5.1, 5.2, 6, 10. */
function compareNumbers(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((part, level) => part !== right[level]);
  return at === -1 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1);
}
