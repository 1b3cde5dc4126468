import {
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { useResolution } from '../resolutionView.ts';
import { useArrangeInSections } from './useArrangeInSections.ts';

const useStyles = makeStyles({
  button: { flexShrink: 0 },
});

/** Whether tasks that are taken get sections after the resolution, and sections for those taken before. */
export function SectionsMenu() {
  const { t } = useTranslation();
  const styles = useStyles();
  const { why } = useMayEdit();
  const { makesSections, changeMakesSections } = useResolution();
  const arrange = useArrangeInSections();
  return (
    <Menu
      hasCheckmarks
      checkedValues={{ sections: makesSections ? ['make'] : [] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        changeMakesSections(checkedItems.includes('make'))
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          className={styles.button}
          disabledFocusable={why !== null}
          title={why ?? undefined}
        >
          {t('resolution.sections.menu')}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemCheckbox name="sections" value="make">
            {t('resolution.sections.make')}
          </MenuItemCheckbox>
          <MenuDivider />
          <MenuItem onClick={arrange}>{t('resolution.sections.arrange')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
