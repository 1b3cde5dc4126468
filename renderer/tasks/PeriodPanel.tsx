import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import type { PeriodContext } from '#shared/periods/period.ts';

import type { CellPanelProps } from '../grid/cellPanel.ts';
import { StatusMark } from '../ui/StatusMark.tsx';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { PanelFoot } from '../ui/PanelFoot.tsx';
import { describePeriod } from './periodWords.ts';
import type { TaskFields } from './taskFields.ts';
import type { TaskLine } from './taskLine.ts';

const useStyles = makeStyles({
  panel: { width: '320px' },
  understood: { display: 'grid', rowGap: '2px', padding: '8px 12px' },
  examples: { padding: '8px 12px', color: tokens.colorNeutralForeground3 },
});

/** Says while a deadline is typed which days are behind the words. */
export function PeriodPanel(props: CellPanelProps<TaskLine, TaskFields>) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { plan } = useWorkbook();
  const phrase = props.draft.trim();
  return (
    <div className={styles.panel}>
      {phrase === '' ? (
        <div className={styles.examples}>{t('tasks.period.examples')}</div>
      ) : (
        <Understood phrase={phrase} context={plan} />
      )}
      <PanelFoot keys={t('tasks.editKeys')} />
    </div>
  );
}

function Understood(props: { readonly phrase: string; readonly context: PeriodContext }) {
  const { phrase, context } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const period = parsePeriod(phrase, context);
  const isSure = period.confidence !== 'low' && period.kind !== 'unknown';
  return (
    <div className={styles.understood} aria-live="polite">
      <StatusMark tone={isSure ? 'good' : 'warning'}>
        {describePeriod(period, t).map((line) => (
          <div key={line}>{line}</div>
        ))}
      </StatusMark>
    </div>
  );
}
