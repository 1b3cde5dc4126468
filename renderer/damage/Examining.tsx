import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { JobProgress } from '#shared/contract/job.ts';

const useStyles = makeStyles({
  box: { display: 'grid', gap: '12px', maxWidth: '520px', marginTop: '16px' },
  stage: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  quiet: { color: tokens.colorNeutralForeground3 },
  button: { justifySelf: 'start' },
});

/** The other stages of a job do not come up here. */
function stageKey(stage: JobProgress['stage'] | null) {
  return stage === 'reading' || stage === 'understanding' ? stage : 'starting';
}

export function Examining(props: {
  readonly stage: JobProgress['stage'] | null;
  readonly onStop: () => void;
}) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <span className={styles.stage} role="status">
        {t(`damage.examining.${stageKey(props.stage)}`)}
      </span>
      <ProgressBar aria-label={t('damage.examining.name')} />
      <span className={styles.quiet}>{t('damage.examining.hint')}</span>
      <Button className={styles.button} onClick={props.onStop}>
        {t('damage.examining.stop')}
      </Button>
    </div>
  );
}
