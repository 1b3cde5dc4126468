import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  makeStyles,
} from '@fluentui/react-components';
import { Fragment } from 'react';

import type { GridMenu, MenuPlace } from './gridMenu.ts';

const useStyles = makeStyles({
  menu: { minWidth: '308px' },
  // The longest menu finds room in a small window.
  entry: { minHeight: '28px', paddingBlock: '4px' },
});

/** Pixels of the window that stay free as long as there is room: at the bottom, the status line. */
const besideMenu = { top: 4, end: 4, bottom: 32, start: 4 };

/** The menu of what is chosen in a grid, at the pointer or below the cell. */
export function GridMenuLayer(props: {
  readonly menu: GridMenu;
  readonly place: MenuPlace;
  /** `isBack`: the keyboard goes back to the grid, rather than to what was clicked. */
  readonly onClose: (isBack: boolean) => void;
}) {
  const { menu, place, onClose } = props;
  const styles = useStyles();
  return (
    <Menu
      open
      // Beside a point the menu moves up or down as far as it must; below one it would leave the window.
      positioning={{
        target: targetOf(place),
        position: 'after',
        align: 'top',
        overflowBoundaryPadding: besideMenu,
      }}
      onOpenChange={(_, { type }) => {
        // An entry closes the menu by itself, before it does anything.
        if (type !== 'menuItemClick') onClose(type !== 'clickOutside');
      }}
    >
      <MenuPopover className={styles.menu}>
        <MenuList>
          {menu.map((entries, index) => (
            <Fragment key={entries[0]?.key ?? index}>
              {index > 0 && <MenuDivider />}
              {entries.map(({ key, label, keys, icon, isDisabled = false, run }) => (
                <MenuItem
                  key={key}
                  className={styles.entry}
                  icon={icon ?? null}
                  secondaryContent={keys ?? null}
                  disabled={isDisabled}
                  onClick={() => {
                    onClose(true);
                    run();
                  }}
                >
                  {label}
                </MenuItem>
              ))}
            </Fragment>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function targetOf(place: MenuPlace): { getBoundingClientRect: () => DOMRect } {
  return {
    getBoundingClientRect() {
      if (!(place instanceof HTMLElement)) return new DOMRect(place.x, place.y, 0, 0);
      const { left, bottom } = place.getBoundingClientRect();
      return new DOMRect(left, bottom, 0, 0);
    },
  };
}
