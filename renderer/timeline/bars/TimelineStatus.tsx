import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { AsOfButton } from '../../asOf/AsOfButton.tsx';
import type { TaskLine } from '../../tasks/taskLine.ts';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { formatCount } from '../../ui/locale.ts';

const useStyles = makeStyles({
  legend: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '10px',
    marginLeft: '18px',
  },
  entry: { display: 'inline-flex', alignItems: 'center', gap: '5px', whiteSpace: 'nowrap' },
  sign: { width: '8px', height: '8px', boxSizing: 'border-box' },
  bad: { backgroundColor: tokens.colorPaletteRedForeground1 },
  soon: { backgroundColor: tokens.colorPaletteMarigoldBorderActive, transform: 'rotate(45deg)' },
  good: { backgroundColor: tokens.colorPaletteGreenForeground1, borderRadius: '50%' },
  milestone: { backgroundColor: tokens.colorNeutralForeground1, transform: 'rotate(45deg)' },
  ghost: { width: '16px', height: '4px', backgroundColor: tokens.colorNeutralForeground4 },
});

/** How many tasks are seen, and what signs and colours of the bars mean. */
export function TimelineStatus(props: {
  readonly lines: readonly TaskLine[];
  readonly isCompared: boolean;
}) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { rows } = useWorkbook();
  const shown = props.lines.filter(({ row }) => row.task.type === 'task').length;
  const tasks = rows.filter(({ task }) => task.type === 'task').length;
  const entry = (sign: 'bad' | 'soon' | 'good' | 'milestone' | 'ghost', words: string) => (
    <span className={styles.entry}>
      <span className={mergeClasses(styles.sign, styles[sign])} aria-hidden="true" />
      {words}
    </span>
  );
  return (
    <StatusLine keys={t('timeline.keys')}>
      <span title={t('timeline.keysFull')}>
        {t('timeline.shown', {
          shown: formatCount(shown, t),
          tasks: formatCount(tasks, t),
        })}
      </span>
      <span className={styles.legend}>
        {entry('bad', t('timeline.legend.overdue'))}
        {entry('soon', t('timeline.legend.soon'))}
        {entry('good', t('timeline.legend.done'))}
        <span className={styles.entry}>{t('timeline.legend.stripes')}</span>
        {entry('milestone', t('timeline.legend.milestone'))}
        {props.isCompared && entry('ghost', t('timeline.legend.ghost'))}
      </span>
      <AsOfButton />
    </StatusLine>
  );
}
