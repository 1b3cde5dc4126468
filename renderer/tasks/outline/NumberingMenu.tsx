import {
  Menu,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { TextNumberListLtrRegular } from '@fluentui/react-icons/svg/text-number-list-ltr';
import { useTranslation } from 'react-i18next';

import { nameOfNumbering, numberingNames, numberingOf } from '#shared/tasks/numbering.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { useEdit, useWorkbook } from '../../workbook/WorkbookProvider.tsx';

/** How rows are numbered, as a menu inside a menu. Who may not edit sees which it is. */
export function NumberingMenu() {
  const { t } = useTranslation();
  const { why } = useMayEdit();
  const { plan } = useWorkbook();
  const edit = useEdit();
  const current = nameOfNumbering(plan.numbering);

  function choose(checked: readonly string[]): void {
    const name = numberingNames.find((known) => checked.includes(known));
    if (name === undefined || name === current) return;
    void edit((engine) => engine.plan.edit({ numbering: numberingOf(name) }));
  }

  return (
    <Menu
      checkedValues={{ numbering: [current] }}
      onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuItem icon={<TextNumberListLtrRegular />}>{t('outline.numbering.menu')}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {numberingNames.map((name) => (
            <MenuItemRadio
              key={name}
              name="numbering"
              value={name}
              disabled={why !== null}
              title={why ?? undefined}
            >
              {t(`outline.numbering.${name}`)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
