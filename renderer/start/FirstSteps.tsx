import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { useWindowParts } from '../app/windowParts.ts';

const steps = ['resolution', 'tasks', 'checks', 'handoffs', 'reports'] as const;

const useStyles = makeStyles({
  steps: {
    maxWidth: '560px',
    marginTop: '40px',
    padding: '20px 24px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: '10px 0 14px', paddingInlineStart: '20px' },
  step: { paddingBlock: '3px', color: tokens.colorNeutralForeground2 },
});

/** What the program does, for who has no plan yet. */
export function FirstSteps() {
  const { t } = useTranslation();
  const styles = useStyles();
  const { showHelp } = useWindowParts();
  return (
    <section className={styles.steps}>
      <h3 className={styles.heading}>{t('start.steps.heading')}</h3>
      <ol className={styles.list}>
        {steps.map((step) => (
          <li key={step} className={styles.step}>
            {t(`start.steps.${step}`)}
          </li>
        ))}
      </ol>
      <Link as="button" onClick={showHelp}>
        {t('start.steps.more')}
      </Link>
    </section>
  );
}
