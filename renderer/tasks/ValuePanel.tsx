import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { valueReaders } from '#shared/tasks/progressCells.ts';

import type { CellPanelProps } from '../grid/cellPanel.ts';
import { StatusMark } from '../ui/StatusMark.tsx';
import { PanelFoot } from '../ui/PanelFoot.tsx';
import type { TaskFields } from './taskFields.ts';
import type { TaskLine } from './taskLine.ts';

const useStyles = makeStyles({
  panel: { width: '240px' },
  line: { padding: '8px 12px' },
  examples: { padding: '8px 12px', color: tokens.colorNeutralForeground3 },
});

type ValueField = keyof typeof valueReaders;

/** Says while a share or a day is typed whether it can be read; if not, the cell stays as it is. */
export function ValuePanel(props: CellPanelProps<TaskLine, TaskFields>) {
  const { t } = useTranslation();
  const styles = useStyles();
  // Only the columns of such fields open this panel.
  const field = props.field as ValueField;
  const isRead = props.draft.trim() === '' || valueReaders[field](props.draft) !== null;
  return (
    <div className={styles.panel} aria-live="polite">
      {isRead ? (
        <div className={styles.examples}>{t(`tasks.values.${field}`)}</div>
      ) : (
        <div className={styles.line}>
          <StatusMark tone="warning">{t(`tasks.values.unread.${field}`)}</StatusMark>
        </div>
      )}
      <PanelFoot keys={t('tasks.editKeys')} />
    </div>
  );
}
