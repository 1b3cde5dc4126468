import { MenuItem } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { MoreMenu } from '../../ui/MoreMenu.tsx';

/** What can be done with the way in which a table is read. */
export function MappingMenu(props: {
  readonly onSave: () => void;
  readonly onList: () => void;
  readonly onAnew: () => void;
}) {
  const { t } = useTranslation();
  return (
    <MoreMenu name={t('imports.mappings.menu')}>
      <MenuItem onClick={props.onAnew}>{t('imports.remembered.anew')}</MenuItem>
      <MenuItem onClick={props.onSave}>{t('imports.mappings.save')}</MenuItem>
      <MenuItem onClick={props.onList}>{t('imports.mappings.list')}</MenuItem>
    </MoreMenu>
  );
}
