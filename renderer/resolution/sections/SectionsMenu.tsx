import { MenuDivider, MenuItem, MenuItemCheckbox } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { HeaderMenu } from '../HeaderMenu.tsx';
import { useResolution } from '../resolutionView.ts';
import { useArrangeInSections } from './useArrangeInSections.ts';

/** Whether tasks that are taken get sections after the resolution, and sections for those taken before. */
export function SectionsMenu() {
  const { t } = useTranslation();
  const { makesSections, changeMakesSections } = useResolution();
  const arrange = useArrangeInSections();
  return (
    <HeaderMenu
      hasCheckmarks
      name={t('resolution.sections.menu')}
      checkedValues={{ sections: makesSections ? ['make'] : [] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        changeMakesSections(checkedItems.includes('make'))
      }
    >
      <MenuItemCheckbox name="sections" value="make">
        {t('resolution.sections.make')}
      </MenuItemCheckbox>
      <MenuDivider />
      <MenuItem onClick={arrange}>{t('resolution.sections.arrange')}</MenuItem>
    </HeaderMenu>
  );
}
