import { makeStyles } from '@fluentui/react-components';
import { TaskListSquareLtrRegular } from '@fluentui/react-icons/svg/task-list-square-ltr';
import { useTranslation } from 'react-i18next';

import { useNavigation } from '../app/navigation.ts';
import { EmptyCard, Way } from '../ui/EmptyCard.tsx';

const useStyles = makeStyles({ screen: { position: 'relative', height: '100%' } });

/** Without tasks there is nothing to count. */
export function EmptyReports() {
  const { t } = useTranslation();
  const styles = useStyles();
  const { showScreen } = useNavigation();
  return (
    <div className={styles.screen}>
      <EmptyCard isAlone heading={t('reportScreen.empty')}>
        <Way
          isFirst
          words={t('reportScreen.emptyTasks')}
          hint={t('reportScreen.emptyTasksHint')}
          icon={<TaskListSquareLtrRegular />}
          why={null}
          onClick={() => showScreen('tasks')}
        />
      </EmptyCard>
    </div>
  );
}
