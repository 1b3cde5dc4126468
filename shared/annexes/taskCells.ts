import type { Agency } from '../agencies/agency.ts';
import type { Owner } from '../agencies/owner.ts';
import { formatDay } from '../periods/formatDay.ts';
import { formatNumber } from '../targets/targetNumbers.ts';
import { cellWords } from '../tasks/customCells.ts';
import type { CustomColumn } from '../tasks/customColumn.ts';
import { extraCell, extraKey } from '../tasks/taskCells.ts';
import type { Task } from '../tasks/task.ts';
import type { ClausePlaces } from './clauseReference.ts';
import type { TaskColumnField } from './columnFields.ts';
import type { AnnexLayout, TaskAnnexColumn } from './layout.ts';

/** What cells of tasks need beside the tasks. */
export interface TaskWords {
  readonly agencies: readonly Agency[];
  /** As the layout wants agencies named. */
  readonly names: AnnexLayout['table']['agencies'];
  readonly ownColumns: readonly CustomColumn[];
}

type Field = TaskAnnexColumn['field'];

/** Gives the words of a task's cells, '' for nothing; `number` as the outline has it. */
export function taskCellWriter({ agencies, names, ownColumns }: TaskWords) {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const kinds = new Map(ownColumns.map(({ key, kind }) => [key, kind]));

  function nameOf({ text, agency }: Owner): string {
    const entry = agency === null ? undefined : byId.get(agency);
    if (entry === undefined) return text;
    return names === 'short' ? (entry.short ?? entry.name) : entry.name;
  }

  const composed = {
    number: (_, number) => number,
    lead: ({ lead }) => (lead === null ? '' : nameOf(lead)),
    support: ({ support }) => support.map(nameOf).join('; '),
    percent: ({ percent }) => (percent === null ? '' : formatNumber(percent)),
    completedOn: ({ completedOn }) => (completedOn === null ? '' : formatDay(completedOn)),
  } satisfies Partial<Record<Field, (task: Task, number: string) => string>>;

  function isComposed(field: Field): field is keyof typeof composed {
    return Object.hasOwn(composed, field);
  }

  return (task: Task, number: string, field: Field): string => {
    if (isComposed(field)) return composed[field](task, number);
    const key = extraKey(field);
    if (key !== null) return cellWords(kinds.get(key) ?? 'text', extraCell(task, key));
    return task[field as WordField] ?? '';
  };
}

/** Fields that hold words as they are printed. */
type WordField = Exclude<
  TaskColumnField,
  'number' | 'lead' | 'support' | 'percent' | 'completedOn'
>;

/** Why the task is there: its stated basis, then the clause and the words that it comes from. */
export function taskReason(
  { basis, clause, quote }: Pick<Task, 'basis' | 'clause' | 'quote'>,
  places: ClausePlaces,
): string {
  return [basis ?? '', quoted(places.nameOf(clause), quote ?? '')].filter(isSaid).join('\n');
}

/** "Mục II, điểm 1: “Xây dựng …”", or the half of it that is there. */
export function quoted(place: string, quote: string): string {
  if (quote === '') return place;
  return place === '' ? `“${quote}”` : `${place}: “${quote}”`;
}

function isSaid(words: string): boolean {
  return words !== '';
}
