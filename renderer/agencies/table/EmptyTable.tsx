import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { useTranslation } from 'react-i18next';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { EmptyCard, Way } from '../../ui/EmptyCard.tsx';
import { useDirectoryImport } from '../files/directoryImport.ts';

/** What a table of the directory is for, and the ways to its first row. */
export function EmptyTable(props: {
  readonly texts: 'empty' | 'emptyGroups' | 'emptyLeaders';
  readonly onAdd: () => void;
}) {
  const { texts, onAdd } = props;
  const { t } = useTranslation();
  const { why } = useMayEdit();
  const { choose } = useDirectoryImport();
  return (
    <EmptyCard heading={t(`agencies.${texts}.heading`)}>
      <span>{t(`agencies.${texts}.about`)}</span>
      {texts !== 'emptyGroups' && (
        <Way
          isFirst
          words={t(`agencies.${texts}.import`)}
          hint={t(`agencies.${texts}.importHint`)}
          icon={<ArrowImportRegular />}
          why={why}
          onClick={choose}
        />
      )}
      <Way
        isFirst={texts === 'emptyGroups'}
        words={t(`agencies.${texts}.add`)}
        hint={t(`agencies.${texts}.addHint`)}
        icon={<AddRegular />}
        why={why}
        onClick={onAdd}
      />
    </EmptyCard>
  );
}
