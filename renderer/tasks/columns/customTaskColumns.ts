import type { TFunction } from 'i18next';

import {
  cellNumber,
  cellWords,
  isFitting,
  storedCell,
  typedWords,
} from '#shared/tasks/customCells.ts';
import type { CustomColumn, CustomColumnKind } from '#shared/tasks/customColumn.ts';
import { extraCell, extraField } from '#shared/tasks/taskCells.ts';
import type { TaskFields } from '#shared/tasks/taskCells.ts';

import type { CellBlock, CellContent, CellEditing, GridColumn } from '../../grid/gridColumn.ts';
import type { TaskLine } from '../taskLine.ts';
import { ChoicePanel } from './ChoicePanel.tsx';

type TaskColumn = GridColumn<TaskLine, TaskFields>;

const widths: Readonly<Record<CustomColumnKind, number>> = {
  text: 140,
  number: 104,
  date: 100,
  choice: 120,
};

/** The columns of the task grid that the user added, behind the program's own. */
export function customTaskColumns(columns: readonly CustomColumn[], t: TFunction): TaskColumn[] {
  return columns.map((column): TaskColumn => {
    const { key, name, kind } = column;
    return {
      field: extraField(key),
      header: name,
      width: widths[kind],
      canHide: true,
      content: ({ row }) => contentOf(column, extraCell(row.task, key), t),
      ...(kind === 'number'
        ? { number: ({ row }) => cellNumber(kind, extraCell(row.task, key)) }
        : {}),
      editing: customEditing(column),
    };
  });
}

/** What does not fit the kind of its column stands as it was typed, and is marked. */
function contentOf(column: CustomColumn, stored: string, t: TFunction): CellContent {
  const { kind } = column;
  const alignment = kind === 'number' ? 'end' : 'start';
  if (stored === '') return { blocks: [], alignment };
  const words = cellWords(kind, stored);
  const block: CellBlock = isFitting(column, stored)
    ? { kind: 'text', text: words, tone: 'normal' }
    : {
        kind: 'chips',
        chips: [{ text: words, tooltip: whyDoubtful(kind, words, t), isDoubtful: true }],
      };
  return { blocks: [block], alignment };
}

function whyDoubtful(kind: CustomColumnKind, text: string, t: TFunction): string {
  return kind === 'text' ? text : t(`columns.doubt.${kind}`, { text });
}

function customEditing({ key, kind }: CustomColumn): CellEditing<TaskLine, TaskFields> {
  const stored = ({ row }: TaskLine): string => extraCell(row.task, key);
  return {
    read: (line) => ({ extra: { [key]: stored(line) } }),
    text: (line) => typedWords(kind, stored(line)),
    write: (typed) => ({ extra: { [key]: storedCell(kind, typed) } }),
    ...(kind === 'choice' ? { Panel: ChoicePanel } : {}),
  };
}
