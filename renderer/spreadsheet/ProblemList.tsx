import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { InspectionProblem } from '#shared/spreadsheet/inspection.ts';

import { StatusMark } from '../ui/StatusMark.tsx';

/** A longer list is not read; the count says how many there are. */
const shownProblems = 100;

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  cell: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What the importer was not sure about, each with its cell. */
export function ProblemList(props: { readonly problems: readonly InspectionProblem[] }) {
  const { problems } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  if (problems.length === 0) {
    return <StatusMark tone="good">{t('spreadsheetWindow.import.noProblems')}</StatusMark>;
  }
  return (
    <ul className={styles.list}>
      {problems.slice(0, shownProblems).map(({ cell, code, message }) => (
        <li key={`${cell} ${code} ${message}`}>
          <StatusMark tone="warning">
            <span className={styles.cell}>{cell}</span> {message}
          </StatusMark>
        </li>
      ))}
      {problems.length > shownProblems && (
        <li className={styles.quiet}>
          {t('spreadsheetWindow.import.moreProblems', { count: problems.length - shownProblems })}
        </li>
      )}
    </ul>
  );
}
