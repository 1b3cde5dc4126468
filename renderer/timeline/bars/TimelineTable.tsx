import { makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';

import type { TimeScale } from '#shared/timeline/axis.ts';
import { joinFields } from '#shared/tasks/taskCells.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { useNavigation } from '../../app/navigation.ts';
import { useAsOf } from '../../asOf/asOf.ts';
import { Grid } from '../../grid/Grid.tsx';
import type { TaskFields } from '../../tasks/taskFields.ts';
import type { TaskLine } from '../../tasks/taskLine.ts';
import { editedLine } from '../../tasks/editedLine.ts';
import { useCellEdits } from '../../tasks/useCellEdits.ts';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { AxisHead } from './AxisHead.tsx';
import { DayLine } from './DayLine.tsx';
import { timelineColumns } from './timelineColumns.ts';
import { useAxis } from './useAxis.ts';
import { useBarDragging } from './useBarDragging.ts';
import { useBarKeys } from './useBarKeys.ts';
import type { ReadIssued } from './useIssued.ts';
import { useMoveTask } from './useMoveTask.ts';
import { showDay } from './showDay.ts';
import { useRoom } from './useRoom.ts';
import { NothingFound } from '../../tasks/NothingFound.tsx';
import type { ShownTimeline } from '../useShownTimeline.ts';

const useStyles = makeStyles({
  frame: { position: 'relative', display: 'grid', minHeight: 0, minWidth: 0, overflow: 'hidden' },
});

/** As drawn: one line of words, and the bar beside it. */
const rowHeight = 44;
const headHeight = 52;

/** The outline with the calendar beside it. */
export function TimelineTable(props: {
  readonly shown: ShownTimeline;
  readonly scale: TimeScale;
  readonly onScale: (by: 1 | -1) => void;
  readonly readIssued: ReadIssued;
  /** Another number: the calendar goes to the day as of which things are told. */
  readonly asked: number;
}) {
  const { scale, readIssued, asked } = props;
  const { lines, view, folding, grid, attach, searched, heads, keep, setActive } = props.shown;
  const { t } = useTranslation();
  const styles = useStyles();
  const { plan } = useWorkbook();
  const { asOf, readStatus } = useAsOf();
  const { why, confirm } = useMayEdit();
  const { showTask } = useNavigation();
  const frame = useRef<HTMLDivElement>(null);
  const [head, setHead] = useState<HTMLElement | null>(null);
  const isDecimal = plan.numbering?.style === 'decimal';
  const axis = useAxis(scale, useRoom(frame, isDecimal));
  const moving = useMoveTask(scale);
  const edit = useCellEdits(grid, keep);
  useBarDragging(frame, { axis, moving, grid });
  const takeKey = useBarKeys({ moving, onScale: props.onScale, showTask });

  const { year, issued, beforeRule } = plan;
  const columns = useMemo(
    () =>
      timelineColumns({
        ...{ t, axis, asOf, readStatus, readIssued, isDecimal },
        plan: { year, issued, beforeRule: beforeRule ?? null },
        mayEdit: why === null,
        mountHead(element) {
          setHead(element);
          return () => setHead(null);
        },
      }),
    [t, axis, asOf, readStatus, readIssued, isDecimal, year, issued, beforeRule, why],
  );

  useEffect(() => {
    showDay(frame.current, axis, asOf);
    // Another look at the calendar, or somebody asks: not when a day of it changes.
  }, [axis, asOf, asked]);

  return (
    <div ref={frame} className={styles.frame}>
      <Grid<TaskLine, TaskFields>
        ref={attach}
        label={t('timeline.grid')}
        columns={columns}
        rows={lines}
        rowHeight={rowHeight}
        headHeight={headHeight}
        layout={null}
        frozen="period"
        searched={searched}
        heads={heads}
        addedRowId={null}
        rowId={({ id }) => id}
        isHeading={() => false}
        applyEdit={(line, after) => editedLine(line, after, plan)}
        joinFields={joinFields}
        dragging={null}
        mayEdit={confirm}
        onEdit={edit}
        onLayout={ignore}
        onChoice={({ active }) => setActive(active?.id ?? null)}
        onFold={(id) => folding.setFolded(id, !view.folded.has(id))}
        onKey={(event, { active }) => takeKey(event, active)}
      />
      {lines.length === 0 && <NothingFound below={headHeight} />}
      <DayLine axis={axis} asOf={asOf} head={head} frame={frame} />
      {head !== null && createPortal(<AxisHead axis={axis} />, head)}
    </div>
  );
}

function ignore(): void {
  // Widths are not kept.
}
