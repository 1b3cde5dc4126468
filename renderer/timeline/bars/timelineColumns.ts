import type { TFunction } from 'i18next';

import type { ReadStatus } from '#shared/tasks/deriveStatus.ts';
import type { TimeAxis } from '#shared/timeline/axis.ts';
import type { PlanTime } from '#shared/timeline/bars.ts';
import { canMove } from '#shared/timeline/moveBar.ts';
import { rowTime } from '#shared/timeline/rowTime.ts';

import type { CellContent } from '../../grid/gridColumn.ts';
import { PeriodPanel } from '../../tasks/PeriodPanel.tsx';
import { describePeriod } from '../../tasks/periodWords.ts';
import type { TaskColumn } from '../../tasks/taskColumns.ts';
import { titleEditing, wordEditing } from '../../tasks/taskFields.ts';
import type { TaskLine } from '../../tasks/taskLine.ts';
import { describeBar, labelOf, markWords } from './describeBar.ts';
import { paintBars } from './paintBars.ts';
import type { ReadIssued } from './useIssued.ts';

export const calendarField = 'calendar';

export interface TimelineContext {
  readonly t: TFunction;
  readonly axis: TimeAxis;
  readonly plan: PlanTime;
  readonly asOf: string;
  readonly readStatus: ReadStatus;
  readonly readIssued: ReadIssued;
  readonly mayEdit: boolean;
  /** Whether rows are numbered 1, 1.1, 1.1.1. */
  readonly isDecimal: boolean;
  readonly mountHead: (head: HTMLElement) => () => void;
}

/** In pixels. */
const widths = { number: 46, longNumber: 72, title: 237, period: 137 };

/** What stands beside the calendar. */
export function leftWidth(isDecimal: boolean): number {
  return (isDecimal ? widths.longNumber : widths.number) + widths.title + widths.period;
}

/** The outline on the left, and the calendar with the bars as one wide column beside it. */
export function timelineColumns(context: TimelineContext): TaskColumn[] {
  const { t, axis, mountHead } = context;
  return [
    {
      field: 'number',
      header: t('fields.number'),
      width: context.isDecimal ? widths.longNumber : widths.number,
      canHide: false,
      isRowHeader: true,
      content: ({ row }) => ({ ...words(row.number, isStrong(row)), alignment: 'center' }),
    },
    {
      field: 'title',
      header: t('timeline.title'),
      width: widths.title,
      canHide: false,
      content: ({ row, level, fold }) => ({
        ...words(row.task.title, isStrong(row), row.task.title),
        indent: level,
        fold,
      }),
      editing: titleEditing,
    },
    {
      field: 'period',
      header: t('fields.period'),
      width: widths.period,
      canHide: false,
      content: ({ row }) => periodContent(row, t),
      editing: { ...wordEditing('period'), Panel: PeriodPanel },
    },
    {
      field: calendarField,
      header: t('timeline.calendar'),
      width: axis.width,
      canHide: false,
      isWide: true,
      mountHead,
      content: (line) => words(describeBar(line, timeOf(line, context), context.asOf, t), false),
      paint: (cell, line) => paintLine(cell, line, context),
    },
  ];
}

function paintLine(cell: HTMLElement, line: TaskLine, context: TimelineContext): void {
  const { axis, asOf, mayEdit, t } = context;
  const { period } = line.row;
  const time = timeOf(line, context);
  paintBars(cell, {
    time,
    axis,
    label: labelOf(line, time, asOf, t),
    description: describeBar(line, time, asOf, t),
    markWords: (mark) => markWords(mark, t),
    isMovable: mayEdit && canMove(period),
    hasStart: period !== null && period.start !== null,
  });
}

function timeOf({ row, rollUp }: TaskLine, { plan, readStatus, readIssued }: TimelineContext) {
  const { task, period } = row;
  return rowTime({ task, period, rollUp }, plan, readStatus, readIssued(task));
}

function periodContent({ task, period }: TaskLine['row'], t: TFunction): CellContent {
  const tooltip = period === null ? '' : describePeriod(period, t).join('\n');
  return words(task.period ?? '', false, `${task.period ?? ''}\n${tooltip}`);
}

function words(text: string, isBold: boolean, tooltip = ''): CellContent {
  return {
    blocks: [
      {
        kind: 'text',
        text,
        tone: isBold ? 'strong' : 'normal',
        ...(tooltip.trim() === '' ? {} : { tooltip }),
      },
    ],
  };
}

function isStrong({ task }: TaskLine['row']): boolean {
  return task.type === 'section';
}
