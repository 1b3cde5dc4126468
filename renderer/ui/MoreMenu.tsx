import { Button, Menu, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { MenuProps } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { ReactNode } from 'react';

/** Three dots that open what else can be done with the thing beside them; `name` says with what. */
export function MoreMenu(
  props: Pick<MenuProps, 'checkedValues' | 'onCheckedValueChange'> & {
    readonly name: string;
    /** Items of the menu. */
    readonly children: ReactNode;
  },
) {
  const { name, children, ...checked } = props;
  return (
    <Menu {...checked}>
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
        <MenuList>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}
