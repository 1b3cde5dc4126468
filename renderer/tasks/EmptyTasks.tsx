import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { useTranslation } from 'react-i18next';

import { useMayEdit } from '../access/useMayEdit.ts';
import { useNavigation } from '../app/navigation.ts';
import { EmptyCard, Way } from '../ui/EmptyCard.tsx';

/** The ways to the first task. */
export function EmptyTasks(props: {
  readonly onAdd: () => void;
  readonly onImport: (() => void) | undefined;
}) {
  const { onAdd, onImport } = props;
  const { t } = useTranslation();
  const { showScreen } = useNavigation();
  const { why } = useMayEdit();
  return (
    <EmptyCard heading={t('tasks.empty.heading')}>
      <Way
        words={t('tasks.empty.fromResolution')}
        hint={t('tasks.empty.fromResolutionHint')}
        icon={<DocumentTextRegular />}
        isFirst
        onClick={() => showScreen('resolution')}
      />
      {onImport !== undefined && (
        <Way
          words={t('tasks.empty.import')}
          hint={t('tasks.empty.importHint')}
          icon={<ArrowImportRegular />}
          why={why}
          onClick={onImport}
        />
      )}
      <Way
        words={t('tasks.empty.add')}
        hint={t('tasks.empty.addHint')}
        icon={<AddRegular />}
        why={why}
        onClick={onAdd}
      />
    </EmptyCard>
  );
}
