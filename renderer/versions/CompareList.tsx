import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { NamedChange } from '#shared/history/historyStep.ts';

import { ChangedRecord } from '../history/ChangedRecord.tsx';
import { formatCount } from '../ui/locale.ts';
import { useGoToRecord } from '../history/useGoToRecord.ts';
import { useRecordNames } from '../history/useRecordNames.ts';

const useStyles = makeStyles({
  list: { height: '100%', overflowY: 'auto' },
  page: { maxWidth: '960px' },
  more: { padding: '12px' },
});

const pageSize = 200;

/** The differences one record after the other. */
export function CompareList(props: { readonly changes: readonly NamedChange[] }) {
  const { changes } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const names = useRecordNames();
  const goTo = useGoToRecord();
  const [wanted, setWanted] = useState(pageSize);
  const left = changes.length - wanted;
  return (
    <div className={styles.list} tabIndex={0} role="region" aria-label={t('history.cells.of')}>
      <div className={styles.page}>
        {changes.slice(0, wanted).map((change) => (
          <ChangedRecord
            key={`${change.kind} ${change.id}`}
            change={change}
            names={names}
            onGo={goTo(change)}
          />
        ))}
        {left > 0 && (
          <div className={styles.more}>
            <Button onClick={() => setWanted(wanted + pageSize)}>
              {t('history.cells.moreRows', { rows: formatCount(left, t) })}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
