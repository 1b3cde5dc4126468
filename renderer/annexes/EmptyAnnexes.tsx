import { makeStyles } from '@fluentui/react-components';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { TaskListSquareLtrRegular } from '@fluentui/react-icons/svg/task-list-square-ltr';
import { useTranslation } from 'react-i18next';

import { useMayEdit } from '../access/useMayEdit.ts';
import { useNavigation } from '../app/navigation.ts';
import { EmptyCard, Way } from '../ui/EmptyCard.tsx';
import { StatusLine } from '../ui/StatusLine.tsx';

const useStyles = makeStyles({ screen: { position: 'relative', height: '100%' } });

/** Stands where the pages would be while the plan has neither tasks nor targets. */
export function EmptyAnnexes(props: { readonly onImport: () => void }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { showScreen } = useNavigation();
  const { why } = useMayEdit();
  return (
    <div className={styles.screen}>
      <EmptyCard isAlone heading={t('annexScreen.empty.heading')}>
        <Way
          isFirst
          words={t('annexScreen.empty.tasks')}
          hint={t('annexScreen.empty.tasksHint')}
          icon={<TaskListSquareLtrRegular />}
          onClick={() => showScreen('tasks')}
        />
        <Way
          words={t('annexScreen.empty.import')}
          hint={t('annexScreen.empty.importHint')}
          icon={<ArrowImportRegular />}
          why={why}
          onClick={props.onImport}
        />
      </EmptyCard>
      <StatusLine keys="">{''}</StatusLine>
    </div>
  );
}
