import { makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { formatCount } from '../ui/locale.ts';
import { PaneSection } from '../ui/PaneSection.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import type { ImportCounts } from './importCounts.ts';
import { recordWords } from './recordWords.ts';

const useStyles = makeStyles({ lines: { display: 'grid', gap: '6px' } });

/** What would come in, said before it does. */
export function WillImport(props: { readonly counts: ImportCounts }) {
  const { newColumns, owners, periods, ...records } = props.counts;
  const { t } = useTranslation();
  const styles = useStyles();
  const { agencies } = useWorkbook();
  return (
    <PaneSection heading={t('imports.will.heading')}>
      <div className={styles.lines}>
        <span>{recordWords({ ...records, columns: newColumns }, t)}</span>
        {agencies.length > 0 || owners.of === 0 ? (
          <Known name="owners" count={owners} />
        ) : (
          // Nobody can be recognised, and nobody is asked about.
          <StatusMark tone="warning">
            {t('imports.will.ownersUnread', { of: formatCount(owners.of, t) })}
          </StatusMark>
        )}
        <Known name="periods" count={periods} />
      </div>
    </PaneSection>
  );
}

function Known(props: {
  readonly name: 'owners' | 'periods';
  readonly count: { readonly known: number; readonly of: number };
}) {
  const { known, of } = props.count;
  const { t } = useTranslation();
  if (of === 0) return null;
  return (
    <StatusMark tone={known === of ? 'good' : 'warning'}>
      {t(`imports.will.${props.name}`, { known: formatCount(known, t), of: formatCount(of, t) })}
    </StatusMark>
  );
}
