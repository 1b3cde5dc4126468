import type { AgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import { formatDay } from '#shared/periods/formatDay.ts';
import { typedWords as storedWords } from '#shared/tasks/customCells.ts';
import { moreWordFields } from '#shared/tasks/moreFields.ts';
import type { MoreWordField } from '#shared/tasks/moreFields.ts';
import { valueOrBefore, valueReaders } from '#shared/tasks/progressCells.ts';
import type { TaskFields } from '#shared/tasks/taskCells.ts';

import type { CellEditing } from '../grid/gridColumn.ts';
import type { TaskLine } from './taskLine.ts';
import { ValuePanel } from './ValuePanel.tsx';

export type { TaskFields };

export type WordField = 'leader' | 'period' | 'product' | 'note' | MoreWordField;

type TaskEditing = CellEditing<TaskLine, TaskFields>;

export const titleEditing: TaskEditing = {
  read: ({ row }) => ({ title: row.task.title }),
  text: ({ row }) => row.task.title,
  write: (text) => ({ title: cleanText(text) }),
};

/** Words kept as they are typed; an empty cell holds null. */
export function wordEditing(field: WordField): TaskEditing {
  return {
    read: ({ row }) => ({ [field]: row.task[field] }),
    text: ({ row }) => row.task[field] ?? '',
    write: (text) => ({ [field]: cleanText(text) || null }),
  };
}

export const percentEditing: TaskEditing = {
  read: ({ row }) => ({ percent: row.task.percent }),
  text: ({ row }) => percentText(row.task.percent),
  write: (text, { row }) => ({
    percent: valueOrBefore(text, valueReaders.percent, row.task.percent),
  }),
  Panel: ValuePanel,
};

export const completedOnEditing: TaskEditing = {
  read: ({ row }) => ({ completedOn: row.task.completedOn }),
  text: ({ row }) => dayText(row.task.completedOn),
  write: (text, { row }) => ({
    completedOn: valueOrBefore(text, valueReaders.completedOn, row.task.completedOn),
  }),
  Panel: ValuePanel,
};

export function percentText(percent: number | null): string {
  return percent === null ? '' : storedWords('number', String(percent));
}

export function dayText(day: string | null): string {
  return day === null ? '' : formatDay(day);
}

/** A task has one lead: words that name several stay as typed, and are marked. */
export function leadEditing(recogniser: AgencyRecogniser): TaskEditing {
  return {
    read: ({ row: { task } }, after) =>
      after?.support === undefined
        ? { lead: task.lead }
        : { lead: task.lead, support: task.support },
    text: ({ row }) => row.task.lead?.text ?? '',
    holdsNames: true,
    write(text) {
      const words = cleanText(text);
      const [only, ...others] = recogniser.recognise(words);
      if (words === '') return { lead: null };
      return {
        lead: only !== undefined && others.length === 0 ? only : { text: words, agency: null },
      };
    },
  };
}

export function supportEditing(recogniser: AgencyRecogniser): TaskEditing {
  return {
    read: ({ row }) => ({ support: row.task.support }),
    text: ({ row }) => row.task.support.map(({ text }) => text).join('; '),
    holdsNames: true,
    // The agencies that are there are shown in the panel; what is typed looks for another one.
    opensWith: () => '',
    write: (text) => ({ support: recogniser.recognise(cleanText(text)) }),
  };
}

/** What was typed for an edit, to be shown when it could not be written. */
export function typedWords(fields: TaskFields): string {
  const { title, leader, period, product, note, extra = {}, lead, support = [] } = fields;
  const owners = [lead, ...support].map((owner) => owner?.text);
  const more = moreWordFields.map((field) => fields[field]);
  const values = [percentText(fields.percent ?? null), dayText(fields.completedOn ?? null)];
  return [
    title,
    leader,
    period,
    product,
    note,
    ...Object.values(extra),
    ...owners,
    ...more,
    ...values,
  ]
    .filter((words) => words !== undefined && words !== null && words !== '')
    .join('; ');
}

function cleanText(text: string): string {
  return text.normalize('NFC').trim();
}
