import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { CellPanelProps } from '../grid/cellPanel.ts';
import { PanelFoot } from '../ui/PanelFoot.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { wordsOfTyped } from './targetFields.ts';
import type { TargetFields, ValueField } from './targetFields.ts';
import type { TargetLine } from './targetLine.ts';

const useStyles = makeStyles({
  panel: { width: '260px' },
  line: { padding: '8px 12px' },
  examples: { padding: '8px 12px', color: tokens.colorNeutralForeground3 },
});

/** Says while a number, year or day is typed what is understood; if nothing, the cell stays as it is. */
export function TargetValuePanel(props: CellPanelProps<TargetLine, TargetFields>) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { plan } = useWorkbook();
  // Only the columns of such fields open this panel.
  const field = (props.field.includes(':') ? 'period' : props.field) as ValueField;
  const typed = props.isChanged ? props.draft.trim() : '';
  const words = typed === '' ? null : wordsOfTyped(field, typed, plan);
  return (
    <div className={styles.panel} aria-live="polite">
      {typed === '' && <div className={styles.examples}>{t(`targets.values.${field}`)}</div>}
      {typed !== '' && (
        <div className={styles.line}>
          {words === null ? (
            <StatusMark tone="warning">{t(`targets.values.unread.${field}`)}</StatusMark>
          ) : (
            <StatusMark tone="good">{t('targets.values.read', { words })}</StatusMark>
          )}
        </div>
      )}
      <PanelFoot keys={t('targets.editKeys')} />
    </div>
  );
}
