import { parsePeriod } from '../../periods/parsePeriod.ts';
import type { TaskColumnField } from '../../spreadsheet/headerSynonyms.ts';
import type { Node } from '../outline.ts';
import { cellsOf } from '../table.ts';
import type { Stretch } from '../words/sentences.ts';
import type { TaskContext } from './draftTasks.ts';
import type { TaskDraft } from './taskDraft.ts';

/** Reads a row of a table of tasks; null for the rows of sections, which hold only a title. */
export function draftRow(
  node: Node,
  fields: readonly (TaskColumnField | null)[],
  context: TaskContext,
): TaskDraft | null {
  const { text } = node.clause;
  const cells = cellsOf(text);
  const placeOf = (field: TaskColumnField): Stretch | null => {
    const cell = cells[fields.indexOf(field)];
    return cell === undefined || cell.end <= cell.start ? null : cell;
  };
  const wordsOf = (place: Stretch | null) =>
    place === null ? null : text.slice(place.start, place.end);
  const title = placeOf('title');
  const others = cells.filter((cell) => cell !== title && cell.end - cell.start > 3);
  if (title === null || others.length === 0) return null;
  const [lead, support, period, product] = (['lead', 'support', 'period', 'product'] as const).map(
    placeOf,
  );
  const leadWords = wordsOf(lead ?? null);
  const supportWords = wordsOf(support ?? null);
  const periodWords = wordsOf(period ?? null);
  return {
    node,
    quote: title,
    lead: leadWords === null ? null : { words: leadWords, from: 'line', place: lead ?? null },
    support: supportWords === null ? [] : context.names.support(supportWords, leadWords),
    supportPlaces: support == null ? [] : [support],
    deadline: periodWords === null ? null : { period: parsePeriod(periodWords, context) },
    deadlinePlace: period ?? null,
    product: wordsOf(product ?? null),
    productPlace: product ?? null,
    confidence: 'high',
  };
}
