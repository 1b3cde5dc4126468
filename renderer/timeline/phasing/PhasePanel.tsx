import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { PanelFoot } from '../../ui/PanelFoot.tsx';

const useStyles = makeStyles({
  panel: { width: '280px' },
  hint: { padding: '8px 12px', color: tokens.colorNeutralForeground3 },
});

/** Says while a phase is typed what can stand there. */
export function PhasePanel() {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      <div className={styles.hint}>{t('timeline.phasing.hint')}</div>
      <PanelFoot keys={t('tasks.editKeys')} />
    </div>
  );
}
