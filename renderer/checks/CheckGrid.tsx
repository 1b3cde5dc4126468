import { useTranslation } from 'react-i18next';
import type { Ref } from 'react';

import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import { joinFields, withFields } from '#shared/tasks/taskCells.ts';

import { useMayEdit } from '../access/useMayEdit.ts';
import { Grid } from '../grid/Grid.tsx';
import type { GridHandle } from '../grid/Grid.tsx';
import type { CellEdit } from '../grid/gridColumn.ts';
import type { GridMenu } from '../grid/gridMenu.ts';
import type { GridChoice } from '../grid/rowGridSetup.ts';
import type { TaskFields } from '../tasks/taskFields.ts';
import { typedWords } from '../tasks/taskFields.ts';
import { useEdit, useWorkbook } from '../workbook/WorkbookProvider.tsx';
import type { CheckColumn } from './checkColumns.ts';
import { checkCommandOf } from './checkKeys.ts';
import type { CheckCommand } from './checkKeys.ts';
import type { CheckLine } from './checkLine.ts';

/** The problems with the cells of their tasks, in which they are mended. */
export function CheckGrid(props: {
  readonly ref: Ref<GridHandle>;
  readonly lines: readonly CheckLine[];
  readonly columns: readonly CheckColumn[];
  readonly menu: (choice: GridChoice) => GridMenu;
  readonly onCommand: (command: CheckCommand, choice: GridChoice) => void;
  readonly onChoice: (choice: GridChoice) => void;
}) {
  const { ref, lines, columns, menu, onCommand, onChoice } = props;
  const { t } = useTranslation();
  const { plan } = useWorkbook();
  const { confirm } = useMayEdit();
  const edit = useEdit();

  async function change(asked: readonly CellEdit<TaskFields>[]): Promise<boolean> {
    const lineById = new Map(lines.map((line) => [line.id, line]));
    const edits = asked.flatMap(({ id, before, after }) => {
      const line = lineById.get(id);
      return line?.kind === 'task' ? [{ id: line.row.id, before, after }] : [];
    });
    if (edits.length === 0) return false;
    const words = edits.map(({ after }) => typedWords(after)).join('; ');
    return (await edit((engine) => engine.tasks.edit({ edits }), words)) !== null;
  }

  return (
    <Grid<CheckLine, TaskFields>
      ref={ref}
      label={t('checks.grid')}
      columns={columns}
      rows={lines}
      layout={null}
      rowId={({ id }) => id}
      isHeading={({ kind }) => kind === 'heading'}
      applyEdit={(line, after) => {
        const task = withFields(line.row.task, after);
        const period = task.period === null ? null : parsePeriod(task.period, plan);
        return { ...line, row: { ...line.row, task, period } };
      }}
      joinFields={joinFields}
      dragging={null}
      addedRowId={null}
      menu={menu}
      mayEdit={confirm}
      onEdit={change}
      onLayout={() => undefined}
      onChoice={onChoice}
      onFold={() => undefined}
      onKey={(event, choice) => {
        const command = checkCommandOf(event);
        if (command !== null) onCommand(command, choice);
        return command !== null;
      }}
    />
  );
}
