import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalM,
    maxWidth: '520px',
    margin: '15vh auto',
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** In place of a window that could not be drawn. */
export function WindowFailed() {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.heading}>{t('app.windowFailed')}</h1>
      <span>{t('app.windowFailedHint')}</span>
      <Button appearance="primary" onClick={() => location.reload()}>
        {t('app.reload')}
      </Button>
    </main>
  );
}
