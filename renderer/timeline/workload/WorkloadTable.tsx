import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { partsOf } from '#shared/timeline/days.ts';
import { periodSpan } from '#shared/periods/periodSpan.ts';
import type { PeriodKey } from '#shared/periods/periodKey.ts';
import type { Workload, WorkloadRow } from '#shared/timeline/workload.ts';

import { useAgencyName } from './useAgencyName.ts';
import type { WorkloadCell } from './WorkloadView.tsx';
import styles from './workload.module.css';
import { formatCount } from '../../ui/locale.ts';

/** From this share of the fullest cell on, its ground is too dark for dark letters. */
const heavyShare = 0.62;

/** Agency by month: how many tasks are due. A cell leads to its tasks. */
export function WorkloadTable(props: {
  readonly load: Workload;
  /** More tasks than these in a month are too many for an agency. */
  readonly limit: number;
  readonly chosen: WorkloadCell | null;
  readonly onChoose: (cell: WorkloadCell) => void;
}) {
  const { load, limit, chosen, onChoose } = props;
  const { t } = useTranslation();
  const nameOf = useAgencyName();

  function paintCell({ agency, months }: WorkloadRow, month: PeriodKey) {
    const count = months.get(month)?.length ?? 0;
    if (count === 0) return null;
    const isOver = agency !== null && count > limit;
    const { year, month: number } = partsOf(periodSpan(month).start);
    const words = { agency: nameOf(agency).full, month: number, year, count, limit };
    // One task is not dark only because nobody has two.
    const share = count / Math.max(load.most, limit);
    return (
      <button
        type="button"
        className={styles['cell']}
        // One number per cell, for the mixing of its ground.
        style={{ '--load': share } as React.CSSProperties}
        data-heavy={share >= heavyShare ? '' : undefined}
        data-over={isOver ? '' : undefined}
        aria-pressed={chosen?.agency === agency && chosen.month === month}
        aria-label={t(isOver ? 'timeline.workload.overCell' : 'timeline.workload.cell', words)}
        onClick={() => onChoose({ agency, month })}
      >
        {formatCount(count, t)}
      </button>
    );
  }

  return (
    <div className={styles['scroll']} onKeyDown={walk}>
      <table className={styles['table']} aria-label={t('timeline.workload.table')}>
        <thead>
          <tr>
            <th scope="col">{t('timeline.workload.agency')}</th>
            {load.months.map((month) => (
              <th key={month} scope="col">
                {t('timeline.axis.shortMonth', { month: partsOf(periodSpan(month).start).month })}
              </th>
            ))}
            <th scope="col">{t('timeline.workload.total')}</th>
          </tr>
        </thead>
        <tbody>
          {load.rows.map((row) => (
            <tr key={row.agency ?? ''}>
              <th scope="row" title={nameOf(row.agency).full}>
                {nameOf(row.agency).short}
              </th>
              {load.months.map((month) => (
                <td key={month}>{paintCell(row, month)}</td>
              ))}
              <td className={styles['total']}>{formatCount(row.total, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Arrow keys go to the next cell in which something stands. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const from = event.target instanceof HTMLElement ? event.target.closest('td') : null;
  const row = from?.closest('tr');
  if (step === undefined || from === null || row == null) return;
  event.preventDefault();
  const column = from.cellIndex;
  let next: Element | null | undefined = step.row === 0 ? from : row;
  do {
    next = step.by === 1 ? next.nextElementSibling : next.previousElementSibling;
    const cell = step.row === 0 ? next : (next as HTMLTableRowElement | null)?.cells[column];
    const button = cell?.querySelector('button');
    if (button != null) {
      button.focus();
      return;
    }
  } while (next !== null);
}

const steps: Readonly<Record<string, { readonly row: 0 | 1; readonly by: 1 | -1 }>> = {
  ArrowLeft: { row: 0, by: -1 },
  ArrowRight: { row: 0, by: 1 },
  ArrowUp: { row: 1, by: -1 },
  ArrowDown: { row: 1, by: 1 },
};
