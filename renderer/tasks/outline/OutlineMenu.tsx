import {
  Menu,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToolbarButton,
} from '@fluentui/react-components';
import { TextNumberListLtrRegular } from '@fluentui/react-icons/svg/text-number-list-ltr';
import { useTranslation } from 'react-i18next';

import { useToolbarStyles } from '../useToolbarStyles.ts';
import { NumberingMenu } from './NumberingMenu.tsx';

/** What can be done with the outline of the table as a whole. */
export function OutlineMenu() {
  const { t } = useTranslation();
  const styles = useToolbarStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton icon={<TextNumberListLtrRegular />} className={styles.button}>
          {t('outline.menu')}
        </ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <NumberingMenu />
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
