import { translate } from '../../messages/translate.ts';
import { packHeader } from '../packLayout.ts';
import { isAsked } from './returnFields.ts';
import type { ReturnField } from './returnFields.ts';
import type { StructureNote } from './review.ts';
import type { MatchedRow } from './reviewReturn.ts';
import type { SentPack } from './sentPack.ts';

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
  const places = new Map(rows.map((row, place) => [row, place]));
  const order = matched.flatMap(({ match }) =>
    match.kind === 'sent' ? [places.get(match.row) ?? 0] : [],
  );
  return order.some((place, at) => place < (order[at - 1] ?? -1));
}
