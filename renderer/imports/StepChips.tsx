import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { formatCount } from '../ui/locale.ts';
import { importSteps } from './importSteps.ts';
import type { ImportStep } from './importSteps.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexShrink: 0,
    gap: '4px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  chip: {
    padding: '1px 9px',
    border: '1px solid transparent',
    borderRadius: '12px',
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The steps of taking a table in; each can be gone to at any time. */
export function StepChips(props: {
  readonly step: ImportStep;
  readonly problems: number;
  readonly onGo: (step: ImportStep) => void;
}) {
  const { step, problems, onGo } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <nav aria-label={t('imports.steps.name')}>
      <ol className={styles.list}>
        {importSteps.map((name, index) => {
          const isCurrent = name === step;
          const words =
            name === 'problems' && problems > 0
              ? t('imports.steps.problemsCount', { number: formatCount(problems, t) })
              : t(`imports.steps.${name}`);
          return (
            <li key={name}>
              <button
                type="button"
                className={mergeClasses(styles.chip, isCurrent && styles.current)}
                aria-current={isCurrent ? 'step' : undefined}
                onClick={() => onGo(name)}
              >
                {index + 1} {words}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
