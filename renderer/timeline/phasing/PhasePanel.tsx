import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { CellPanelProps } from '../../grid/cellPanel.ts';
import type { TaskLine } from '../../tasks/taskLine.ts';
import { PanelFoot } from '../../ui/PanelFoot.tsx';
import type { PhaseFields } from './phasingColumns.ts';

const useStyles = makeStyles({
  panel: { width: '280px' },
  hint: { padding: '8px 12px', color: tokens.colorNeutralForeground3 },
});

/** Says while a phase is typed what can stand there. */
export function PhasePanel(_: CellPanelProps<TaskLine, PhaseFields>) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      <div className={styles.hint}>{t('timeline.phasing.hint')}</div>
      <PanelFoot keys={t('tasks.editKeys')} />
    </div>
  );
}
