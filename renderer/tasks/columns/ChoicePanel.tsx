import { extraCell, extraKey } from '#shared/tasks/taskCells.ts';
import type { TaskFields } from '#shared/tasks/taskCells.ts';

import type { CellPanelProps } from '../../grid/cellPanel.ts';
import { ChoiceListPanel } from '../../grid/choices/ChoiceListPanel.tsx';
import type { TaskLine } from '../taskLine.ts';
import { useCustomColumns } from './useCustomColumns.ts';

/** Chooses one of the words that a column of the user's own is for. */
export function ChoicePanel(props: CellPanelProps<TaskLine, TaskFields>) {
  const key = extraKey(props.field) ?? '';
  const choices = useCustomColumns().find((column) => column.key === key)?.choices ?? [];
  return (
    <ChoiceListPanel
      panel={props}
      choices={choices}
      current={extraCell(props.row.row.task, key)}
      fieldsOf={(text) => ({ extra: { [key]: text } })}
      whyUnknown={null}
    />
  );
}
