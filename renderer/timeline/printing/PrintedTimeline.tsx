import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

import { formatDay } from '#shared/periods/formatDay.ts';
import type { TaskStatus } from '#shared/tasks/deriveStatus.ts';
import { scaleShapes, toBox, toX } from '#shared/timeline/axis.ts';
import type { TimeAxis, TimeScale } from '#shared/timeline/axis.ts';
import type { CalendarUnit, Span } from '#shared/timeline/calendarUnits.ts';
import { addDays } from '#shared/timeline/days.ts';
import { rowTime } from '#shared/timeline/rowTime.ts';

import { useAsOf } from '../../asOf/asOf.ts';
import { signOfStatus, statusWords } from '../../tasks/statusWords.ts';
import type { TaskLine } from '../../tasks/taskLine.ts';
import paper from '../../ui/paper.module.css';
import { PrintedTable } from '../../ui/PrintedTable.tsx';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { longUnit, shortUnit } from '../bars/axisWords.ts';
import { useAxis } from '../bars/useAxis.ts';
import type { ReadIssued } from '../bars/useIssued.ts';
import styles from './printing.module.css';

/** Widths beside the calendar, as shares of the page. */
const columnShares = [5, 27, 13, 55] as const;

/** What is shown, as a table for paper. */
export function PrintedTimeline(props: {
  readonly lines: readonly TaskLine[];
  readonly scale: TimeScale;
  readonly readIssued: ReadIssued;
  readonly onDone: () => void;
}) {
  const { lines, scale, readIssued, onDone } = props;
  const { t } = useTranslation();
  const { plan } = useWorkbook();
  const { asOf, readStatus } = useAsOf();
  // Weeks of a year are too narrow for one page, and so are years of which nothing is shown.
  const isNear = scale === 'week' || scale === 'month';
  const axis = useAxis(isNear ? 'month' : scale, 0, isNear ? 'quarter' : undefined);

  return (
    <PrintedTable
      title={plan.title}
      about={t('timeline.printed', { day: formatDay(asOf) })}
      widths={columnShares}
      head={
        <>
          <th className={paper['number']}>{t('fields.number')}</th>
          <th>{t('timeline.title')}</th>
          <th>{t('fields.period')}</th>
          <th className={styles['calendar']}>
            <PrintedUnits axis={axis} line="upper" />
            <PrintedUnits axis={axis} line="lower" />
          </th>
        </>
      }
      onDone={onDone}
    >
      {lines.map((line) => {
        const { row, rollUp, level } = line;
        const { task, period } = row;
        const time = rowTime({ task, period, rollUp }, plan, readStatus, readIssued(task));
        return (
          <tr key={line.id} className={row.task.type === 'section' ? paper['section'] : ''}>
            <td className={paper['number']}>{row.number}</td>
            <td style={{ paddingInlineStart: `${1 + level * 3}mm` }}>{row.task.title}</td>
            <td>
              {row.task.period}
              {printedStatus(line, time.status, asOf, t)}
            </td>
            <td className={styles['calendar']}>
              <div className={styles['line']}>
                {time.ghost !== null && (
                  <span className={styles['ghost']} style={boxOf(axis, time.ghost)} />
                )}
                {time.bar !== null && toBox(axis, time.bar) !== null && (
                  <span
                    className={styles['bar']}
                    data-pattern={time.bar.pattern}
                    data-status={time.status ?? 'none'}
                    style={boxOf(axis, time.bar)}
                  >
                    <span className={styles['done']} style={{ width: `${time.share * 100}%` }} />
                  </span>
                )}
                {time.marks
                  .filter(({ on }) => on >= axis.start && on <= axis.end)
                  .map(({ on, kind }, index) => (
                    <span
                      key={`${kind} ${on} ${index}`}
                      className={styles['mark']}
                      data-kind={kind}
                      style={{ left: percent(toX(axis, addDays(on, 1)), axis) }}
                    />
                  ))}
                {asOf >= axis.start && asOf <= axis.end && (
                  <span
                    className={styles['day']}
                    style={{ left: percent(toX(axis, asOf), axis) }}
                  />
                )}
              </div>
            </td>
          </tr>
        );
      })}
    </PrintedTable>
  );
}

const signs = { good: '●', bad: '■', soon: '◆', missing: '◇', open: '' } as const;

/** What colours say on the screen, for printers that have none. */
function printedStatus(line: TaskLine, status: TaskStatus | null, asOf: string, t: TFunction) {
  if (status === null) return null;
  const sign = signs[signOfStatus[status]];
  if (sign === '') return null;
  const words = statusWords(status, line.row.period, asOf, t);
  return <span className={styles['status']}>{`${sign} ${words}`}</span>;
}

function PrintedUnits(props: { readonly axis: TimeAxis; readonly line: 'upper' | 'lower' }) {
  const { axis, line } = props;
  const { t } = useTranslation();
  const unit: CalendarUnit = scaleShapes[axis.scale][line];
  const name = line === 'upper' ? longUnit : shortUnit;
  return (
    <div className={styles['units']}>
      {axis[line].map((span) => (
        <span key={span.start} style={boxOf(axis, span)}>
          {name(span, unit, t)}
        </span>
      ))}
    </div>
  );
}

/** Shares of the calendar's width, whatever that is on the page. */
function boxOf(axis: TimeAxis, span: Span): { left: string; width: string } | undefined {
  const box = toBox(axis, span);
  if (box === null) return undefined;
  return { left: percent(box.left, axis), width: percent(box.width, axis) };
}

function percent(x: number, { width }: TimeAxis): string {
  return `${Math.round((x / width) * 10_000) / 100}%`;
}
