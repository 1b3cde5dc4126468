import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { CellPanelProps } from '../../grid/cellPanel.ts';
import { PanelFoot } from '../../ui/PanelFoot.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import type { OwnValue, ShownLine } from './reviewColumns.ts';
import { packValueWords, readOwnValue } from './reviewWords.ts';

const useStyles = makeStyles({
  panel: { width: '280px' },
  line: { padding: '8px 12px' },
  hint: { padding: '8px 12px', color: tokens.colorNeutralForeground3 },
});

/** Says while a value is written what is understood; if nothing, the decision stays as it was. */
export function OwnValuePanel({ row, draft, isChanged }: CellPanelProps<ShownLine, OwnValue>) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { field } = row;
  const kind = field === 'percent' || field === 'completedOn' ? field : null;
  const own = readOwnValue(field, draft);
  return (
    <div className={styles.panel} aria-live="polite">
      {!isChanged ? (
        <div className={styles.hint}>{t(`handoffScreen.review.own.${kind ?? 'words'}`)}</div>
      ) : (
        <div className={styles.line}>
          {own !== null ? (
            <StatusMark tone="good">
              {own.value === null
                ? t('handoffScreen.review.own.empty')
                : t('handoffScreen.review.own.read', { words: packValueWords(field, own.value) })}
            </StatusMark>
          ) : (
            kind !== null && (
              <StatusMark tone="warning">{t(`handoffScreen.review.own.unread.${kind}`)}</StatusMark>
            )
          )}
        </div>
      )}
      <PanelFoot keys={t('handoffScreen.review.own.keys')} />
    </div>
  );
}
