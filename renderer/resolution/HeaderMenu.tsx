import {
  makeStyles,
  Menu,
  MenuButton,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import type { MenuProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';

import { useMayEdit } from '../access/useMayEdit.ts';

const useStyles = makeStyles({
  button: { flexShrink: 0 },
});

/** A menu in the header that changes the plan; where that must not be, its button says why. */
export function HeaderMenu(
  props: Pick<MenuProps, 'hasCheckmarks' | 'checkedValues' | 'onCheckedValueChange'> & {
    readonly name: string;
    /** Items of the menu. */
    readonly children: ReactNode;
  },
) {
  const { name, children, ...checked } = props;
  const styles = useStyles();
  const { why } = useMayEdit();
  return (
    <Menu {...checked}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          className={styles.button}
          disabledFocusable={why !== null}
          title={why ?? undefined}
        >
          {name}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}
