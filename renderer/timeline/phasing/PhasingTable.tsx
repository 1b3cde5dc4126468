import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { phaseParts, shownKeys } from '#shared/timeline/phaseCells.ts';
import type { PhasePart } from '#shared/timeline/phaseCells.ts';
import type { PhaseUnit } from '#shared/timeline/periodKeys.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { useAsOf } from '../../asOf/asOf.ts';
import { AsOfButton } from '../../asOf/AsOfButton.tsx';
import { Grid } from '../../grid/Grid.tsx';
import type { CellEdit } from '../../grid/gridColumn.ts';
import { nothingChosen } from '../../grid/rowGridSetup.ts';
import { selectionWords } from '../../grid/selection/selectionWords.ts';
import type { TaskLine } from '../../tasks/taskLine.ts';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { useEdit, useWorkbook, useWorkbookStore } from '../../workbook/WorkbookProvider.tsx';
import type { ShownTimeline } from '../useShownTimeline.ts';
import {
  editedPhaseLine,
  joinPhaseFields,
  phasingColumns,
  taskFieldsOf,
} from './phasingColumns.ts';
import type { PhaseFields } from './phasingColumns.ts';

/** Task by quarter or month: the planned step, what it weighs, what was done. Edited in place. */
export function PhasingTable(props: {
  readonly shown: ShownTimeline;
  readonly year: number;
  readonly unit: PhaseUnit;
  readonly part: PhasePart;
}) {
  const { year, unit, part } = props;
  const { lines, view, folding, attach, searched, heads, setActive } = props.shown;
  const { t } = useTranslation();
  const { plan, tasks } = useWorkbook();
  const { asOf } = useAsOf();
  const { confirm } = useMayEdit();
  const [choice, setChoice] = useState(nothingChosen);
  const edit = usePhaseEdits();
  const isDecimal = plan.numbering?.style === 'decimal';
  const named = shownKeys(
    tasks.map(({ phases }) => phases),
    year,
    unit,
  ).join(' ');
  const columns = useMemo(
    () => phasingColumns({ t, keys: named.split(' '), part, asOf, isDecimal }),
    [t, named, part, asOf, isDecimal],
  );
  const chosen = choice.cells === null ? '' : selectionWords(choice.cells, t);
  return (
    <>
      <Grid<TaskLine, PhaseFields>
        // A grid takes its columns once.
        key={named}
        ref={attach}
        label={t('timeline.phasing.grid')}
        columns={columns}
        rows={lines}
        layout={null}
        frozen="title"
        searched={searched}
        heads={heads}
        addedRowId={null}
        rowId={({ id }) => id}
        isHeading={({ row }) => row.task.type === 'section'}
        applyEdit={editedPhaseLine}
        joinFields={joinPhaseFields}
        dragging={null}
        mayEdit={confirm}
        onEdit={edit}
        onLayout={ignore}
        onChoice={(chosen) => {
          setChoice(chosen);
          setActive(chosen.active?.id ?? null);
        }}
        onFold={(id) => folding.setFolded(id, !view.folded.has(id))}
        onKey={() => false}
      />
      <StatusLine keys={t('timeline.phasing.keys')}>
        <span>
          {[t(`timeline.phasing.typing.${part}`), chosen]
            .filter((words) => words !== '')
            .join(' · ')}
        </span>
        <AsOfButton />
      </StatusLine>
    </>
  );
}

/** Phases of a task are one field: each edit is built on those that the workbook holds now. */
function usePhaseEdits(): (edits: readonly CellEdit<PhaseFields>[]) => Promise<boolean> {
  const edit = useEdit();
  const store = useWorkbookStore();
  return async (asked) => {
    const edits = asked.map(({ id, before, after }) => {
      const now = store.getView().rowById.get(id)?.task.phases ?? {};
      const isOfPhases = Object.keys(after.phases).length > 0;
      return {
        id,
        before: isOfPhases ? { ...before.task, phases: now } : before.task,
        after: taskFieldsOf(after, now),
      };
    });
    const typed = asked.flatMap(({ after }) =>
      Object.values(after.phases).flatMap((phase) => phaseParts.map((part) => phase[part] ?? '')),
    );
    const words = typed.filter((word) => word !== '').join('; ');
    return (await edit((engine) => engine.tasks.edit({ edits }), words)) !== null;
  };
}

function ignore(): void {
  // Widths are not kept.
}
