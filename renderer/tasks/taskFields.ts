import type { AgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import type { TaskFields } from '#shared/tasks/taskCells.ts';

import type { CellEditing } from '../grid/gridColumn.ts';
import type { TaskLine } from './taskLine.ts';

export type { TaskFields };

type WordField = 'leader' | 'period' | 'product' | 'note';

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

/** A task has one lead: words that name several stay as typed, and are marked. */
export function leadEditing(recogniser: AgencyRecogniser): TaskEditing {
  return {
    read: ({ row }) => ({ lead: row.task.lead }),
    text: ({ row }) => row.task.lead?.text ?? '',
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
    // The agencies that are there are shown in the panel; what is typed looks for another one.
    opensWith: () => '',
    write: (text) => ({ support: recogniser.recognise(cleanText(text)) }),
  };
}

/** What was typed for an edit, to be shown when it could not be written. */
export function typedWords({
  title,
  leader,
  period,
  product,
  note,
  extra = {},
  ...owners
}: TaskFields): string {
  const named = [owners.lead, ...(owners.support ?? [])].map((owner) => owner?.text);
  return [title, leader, period, product, note, ...Object.values(extra), ...named]
    .filter((words) => words !== undefined && words !== null && words !== '')
    .join('; ');
}

function cleanText(text: string): string {
  return text.normalize('NFC').trim();
}
