import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useTranslation } from 'react-i18next';

/** What can be done with the way in which a table is read. */
export function MappingMenu(props: {
  readonly onSave: () => void;
  readonly onList: () => void;
  readonly onAnew: () => void;
}) {
  const { t } = useTranslation();
  const name = t('imports.mappings.menu');
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={name}
          title={name}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={props.onAnew}>{t('imports.remembered.anew')}</MenuItem>
          <MenuItem onClick={props.onSave}>{t('imports.mappings.save')}</MenuItem>
          <MenuItem onClick={props.onList}>{t('imports.mappings.list')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
