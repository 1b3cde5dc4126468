import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { partsOf } from '#shared/timeline/days.ts';
import { periodSpan } from '#shared/periods/periodSpan.ts';

import { useNavigation } from '../../app/navigation.ts';
import { useAsOf } from '../../asOf/asOf.ts';
import { signOfStatus, statusWords } from '../../tasks/statusWords.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { useAgencyName } from './useAgencyName.ts';
import type { WorkloadCell } from './WorkloadView.tsx';

const useStyles = makeStyles({
  pane: {
    overflowY: 'auto',
    minWidth: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '12px 16px',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground3, marginBottom: '8px' },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  task: {
    display: 'grid',
    gap: '2px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { textAlign: 'start', fontSize: 'inherit' },
  about: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const toneOfSign = {
  good: 'good',
  open: 'note',
  soon: 'warning',
  bad: 'bad',
  missing: 'warning',
} as const;

/** More tasks than these at once help nobody, and slow the window down. */
const mostShown = 200;

/** The tasks behind a cell; each leads to its row. */
export function WorkloadList(props: {
  readonly cell: WorkloadCell | null;
  readonly ids: readonly string[];
}) {
  const { cell, ids } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { rowById } = useWorkbook();
  const { asOf, readStatus } = useAsOf();
  const { showTask } = useNavigation();
  const nameOf = useAgencyName();
  if (cell === null) {
    return (
      <aside className={styles.pane}>
        <EmptyNote words={t('timeline.workload.choose')} />
      </aside>
    );
  }
  const { year, month } = partsOf(periodSpan(cell.month).start);
  const heading = t('timeline.workload.list', { agency: nameOf(cell.agency).short, month, year });
  return (
    <aside className={styles.pane} aria-label={heading}>
      <h2 className={styles.heading}>{heading}</h2>
      <div className={styles.count}>{t('timeline.workload.count', { count: ids.length })}</div>
      <ul className={styles.list}>
        {ids.slice(0, mostShown).map((id) => {
          const row = rowById.get(id);
          if (row === undefined) return null;
          const status = readStatus(row.task, row.period);
          return (
            <li key={id} className={styles.task}>
              <Link as="button" className={styles.title} onClick={() => showTask(id)}>
                {`${row.number}. ${row.task.title}`}
              </Link>
              <span className={styles.about}>{row.task.period}</span>
              <StatusMark tone={toneOfSign[signOfStatus[status]]}>
                {statusWords(status, row.period, asOf, t)}
              </StatusMark>
            </li>
          );
        })}
      </ul>
    </aside>
  );
}
