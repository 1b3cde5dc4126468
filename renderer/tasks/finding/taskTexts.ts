import type { Agency } from '#shared/agencies/agency.ts';
import type { Owner } from '#shared/agencies/owner.ts';
import { formatDay } from '#shared/periods/formatDay.ts';
import { cellWords, typedWords } from '#shared/tasks/customCells.ts';
import type { CustomColumn } from '#shared/tasks/customColumn.ts';
import { moreFields, moreWordFields } from '#shared/tasks/moreFields.ts';
import type { MoreWordField } from '#shared/tasks/moreFields.ts';
import { extraCell, extraField } from '#shared/tasks/taskCells.ts';

import { createTextIndex } from '../../grid/search/textIndex.ts';
import type { TextIndex } from '../../grid/search/textIndex.ts';
import type { TaskRow } from '../../workbook/taskRow.ts';
import { dayText, percentText } from '../taskFields.ts';

/** The program's own columns that are searched. The number is not: its digits would be found everywhere. */
export const searchedFields = [
  'code',
  'title',
  'lead',
  'support',
  'leader',
  'period',
  'product',
  'note',
  ...moreFields,
] as const;

type SearchedField = (typeof searchedFields)[number];

const moreWords = Object.fromEntries(
  moreWordFields.map((field) => [field, ({ task }: TaskRow) => task[field] ?? '']),
  // Of each of them.
) as Record<MoreWordField, (row: TaskRow) => string>;

/** The words of tasks as they are searched: agencies by their short, full and written names. */
export function createTaskTexts(
  agencyById: ReadonlyMap<string, Agency>,
  custom: readonly CustomColumn[] = [],
): TextIndex<TaskRow> {
  function ownerWords(owners: readonly Owner[]): string {
    return owners
      .flatMap(({ text, agency: id }) => {
        const agency = id === null ? undefined : agencyById.get(id);
        return agency === undefined ? [text] : [agency.short ?? '', agency.name, text];
      })
      .join('; ');
  }

  const words: Readonly<Record<SearchedField, (row: TaskRow) => string>> = {
    // The code of a section is not shown.
    code: ({ task }) => (task.type === 'section' ? '' : task.code),
    title: ({ task }) => task.title,
    lead: ({ task }) => ownerWords(task.lead === null ? [] : [task.lead]),
    support: ({ task }) => ownerWords(task.support),
    leader: ({ task }) => task.leader ?? '',
    period: ({ task, period }) =>
      period?.due == null ? (task.period ?? '') : `${period.raw}; ${formatDay(period.due)}`,
    product: ({ task }) => task.product ?? '',
    note: ({ task }) => task.note ?? '',
    ...moreWords,
    percent: ({ task }) => percentText(task.percent),
    completedOn: ({ task }) => dayText(task.completedOn),
  };

  return createTextIndex<TaskRow>({
    fields: [...searchedFields, ...custom.map(({ key }) => extraField(key))],
    texts: (row) => [
      ...searchedFields.map((field) => words[field](row)),
      ...custom.map(({ key, kind }) => customWords(kind, extraCell(row.task, key))),
    ],
    part: ({ task }) => task,
    otherPart: ({ period }) => period,
  });
}

/** Numbers are found with their thousands apart and without. */
function customWords(kind: CustomColumn['kind'], stored: string): string {
  const [shown, typed] = [cellWords(kind, stored), typedWords(kind, stored)];
  return shown === typed ? shown : `${shown}; ${typed}`;
}
