import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { useTranslation } from 'react-i18next';

import { useNavigation } from '../app/navigation.ts';
import { EmptyCard, Way } from '../ui/EmptyCard.tsx';
import { StatusLine } from '../ui/StatusLine.tsx';
import { CheckTable } from './CheckTable.tsx';
import { useChecks } from './checksView.ts';

const useStyles = makeStyles({
  screen: {
    position: 'relative',
    height: '100%',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What the plan lacks, found by rules, and mended where it is found. */
export function ChecksScreen() {
  const { t } = useTranslation();
  const styles = useStyles();
  const checks = useChecks();
  if (checks === null) return <Spinner delay={300} label={t('checks.checking')} />;
  const { rows, clauses, targets } = checks.input;
  const isEmpty = rows.length === 0 && clauses.length === 0 && targets.length === 0;
  return (
    <div className={styles.screen}>{isEmpty ? <NothingYet /> : <CheckTable checks={checks} />}</div>
  );
}

function NothingYet() {
  const { t } = useTranslation();
  const { showScreen } = useNavigation();
  return (
    <>
      <EmptyCard isAlone heading={t('checks.empty.heading')}>
        <Way
          isFirst
          words={t('checks.empty.resolution')}
          hint={t('checks.empty.resolutionHint')}
          icon={<DocumentTextRegular />}
          onClick={() => showScreen('resolution')}
        />
        <Way
          words={t('checks.empty.tasks')}
          hint={t('checks.empty.tasksHint')}
          icon={<AddRegular />}
          onClick={() => showScreen('tasks')}
        />
      </EmptyCard>
      <StatusLine keys="">{''}</StatusLine>
    </>
  );
}
