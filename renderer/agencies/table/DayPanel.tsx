import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { formatDay } from '#shared/periods/formatDay.ts';
import { readDay } from '#shared/periods/readDay.ts';

import type { CellPanelProps } from '../../grid/cellPanel.ts';
import { PanelFoot } from '../../ui/PanelFoot.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';

const useStyles = makeStyles({
  panel: { width: '260px' },
  line: { padding: '8px 12px' },
  example: { padding: '8px 12px', color: tokens.colorNeutralForeground3 },
});

/** Says while a day is typed what is understood; if nothing, the cell stays as it is. */
export function DayPanel<Row, Fields>(props: CellPanelProps<Row, Fields>) {
  const { t } = useTranslation();
  const styles = useStyles();
  const typed = props.isChanged ? props.draft.trim() : '';
  const day = readDay(typed);
  return (
    <div className={styles.panel} aria-live="polite">
      {typed === '' ? (
        <div className={styles.example}>
          {t(props.field === 'from' ? 'agencies.values.from' : 'agencies.values.to')}
        </div>
      ) : (
        <div className={styles.line}>
          {day === null ? (
            <StatusMark tone="warning">{t('agencies.values.unread')}</StatusMark>
          ) : (
            <StatusMark tone="good">
              {t('agencies.values.read', { words: formatDay(day) })}
            </StatusMark>
          )}
        </div>
      )}
      <PanelFoot keys={t('agencies.values.keys')} />
    </div>
  );
}
