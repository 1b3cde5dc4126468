import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { AnswerFailed } from '../../app/AnswerFailed.tsx';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { PlanPreview } from './PlanPreview.tsx';
import type { usePlan } from './usePlan.ts';

const useStyles = makeStyles({
  waiting: {
    display: 'grid',
    alignContent: 'center',
    justifyItems: 'center',
    gap: '12px',
    height: '100%',
    color: tokens.colorNeutralForeground2,
  },
  bar: { width: '320px' },
});

/** What would happen, or where the planning of it is. */
export function PreviewPane(props: {
  readonly table: string;
  readonly planning: ReturnType<typeof usePlan>;
  readonly year: number;
  readonly onEnter: () => void;
}) {
  const { table, planning, year, onEnter } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  switch (planning.state) {
    case 'planning': {
      const { progress, stop } = planning;
      const total = progress?.total ?? null;
      return (
        <div className={styles.waiting} role="status">
          {t('imports.preview.planning')}
          <ProgressBar
            className={styles.bar}
            aria-label={t('imports.preview.planning')}
            {...(progress === null || total === null
              ? {}
              : { value: progress.done, max: Math.max(total, 1) })}
          />
          <Button onClick={stop}>{t('imports.preview.stop')}</Button>
        </div>
      );
    }
    case 'stopped':
      return (
        <div className={styles.waiting}>
          <EmptyNote words={t('imports.preview.stopped')} />
          <Button onClick={planning.again}>{t('imports.preview.again')}</Button>
        </div>
      );
    case 'failed':
      return <AnswerFailed error={planning.error} onRetry={planning.again} />;
    case 'ready':
      return (
        <PlanPreview
          table={table}
          plan={planning.plan}
          isReplanned={planning.isReplanned}
          year={year}
          onEnter={onEnter}
        />
      );
  }
}
