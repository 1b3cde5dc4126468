import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeft16Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  stepper: { display: 'inline-flex', alignItems: 'center', gap: '2px' },
  year: { minWidth: '74px', textAlign: 'center', fontVariantNumeric: 'tabular-nums' },
  button: { minWidth: '24px', padding: 0, color: tokens.colorNeutralForeground2 },
});

/** The year that a table is about. */
export function YearStepper(props: {
  readonly year: number;
  readonly onYear: (year: number) => void;
}) {
  const { year, onYear } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const button = (by: -1 | 1) => (
    <Button
      appearance="subtle"
      size="small"
      className={styles.button}
      icon={by === 1 ? <ChevronRight16Regular /> : <ChevronLeft16Regular />}
      aria-label={t(by === 1 ? 'timeline.year.next' : 'timeline.year.previous')}
      title={t(by === 1 ? 'timeline.year.next' : 'timeline.year.previous')}
      onClick={() => onYear(year + by)}
    />
  );
  return (
    <span className={styles.stepper} role="group" aria-label={t('timeline.year.name')}>
      {button(-1)}
      <span className={styles.year} aria-live="polite">
        {t('timeline.axis.year', { year })}
      </span>
      {button(1)}
    </span>
  );
}
