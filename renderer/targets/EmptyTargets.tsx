import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { useTranslation } from 'react-i18next';

import { useMayEdit } from '../access/useMayEdit.ts';
import { useNavigation } from '../app/navigation.ts';
import { EmptyCard, Way } from '../ui/EmptyCard.tsx';

/** What targets are, and the ways to the first one. */
export function EmptyTargets(props: { readonly onAdd: () => void }) {
  const { t } = useTranslation();
  const { showScreen } = useNavigation();
  const { why } = useMayEdit();
  return (
    <EmptyCard heading={t('targets.empty.heading')}>
      <span>{t('targets.empty.about')}</span>
      <Way
        words={t('targets.empty.fromResolution')}
        hint={t('targets.empty.fromResolutionHint')}
        icon={<DocumentTextRegular />}
        isFirst
        onClick={() => showScreen('resolution')}
      />
      <Way
        words={t('targets.empty.add')}
        hint={t('targets.empty.addHint')}
        icon={<AddRegular />}
        why={why}
        onClick={props.onAdd}
      />
    </EmptyCard>
  );
}
