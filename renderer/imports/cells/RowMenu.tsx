import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { ShownRow } from '#shared/contract/importContract.ts';
import type { SheetKind } from '#shared/spreadsheet/inspection.ts';

import type { RowChoice } from '../importDraft.ts';

const meanings = ['header', 'section', 'task', 'skipped'] as const;

/** What rows can be; numbers as the sheet counts them. */
export function RowMenu(props: {
  readonly first: number;
  readonly last: number;
  readonly meaning: ShownRow['meaning'] | null;
  readonly kind: SheetKind;
  readonly target: HTMLElement;
  readonly onChoose: (rows: { first: number; last: number }, choice: RowChoice) => void;
  readonly onClose: () => void;
}) {
  const { first, last, meaning, kind, target, onChoose, onClose } = props;
  const { t } = useTranslation();
  // A sheet without a table has but the row that its table begins with.
  const offered = kind === 'unknown' ? [] : meanings.filter((name) => fits(name, kind));
  const isOne = first === last;

  function choose(choice: RowChoice): void {
    onClose();
    onChoose({ first, last }, choice);
  }

  return (
    <Menu
      open
      positioning={{ target, position: 'after', align: 'top' }}
      checkedValues={{ meaning: meaning === null || !isOne ? [] : [nameOf(meaning)] }}
      onCheckedValueChange={(_, { checkedItems: [chosen] }) => {
        const choice = meanings.find((name) => name === chosen);
        if (choice !== undefined) choose(choice);
      }}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>
              {isOne
                ? t('imports.rows.menu', { row: first })
                : t('imports.rows.menuMany', { first, last })}
            </MenuGroupHeader>
            {offered.map((name) => (
              <MenuItemRadio key={name} name="meaning" value={name}>
                {name === 'task' && kind !== 'tasks' && kind !== 'unknown'
                  ? t(`imports.table.meanings.${kind === 'targets' ? 'target' : 'agency'}`)
                  : t(`imports.rows.${name}`)}
              </MenuItemRadio>
            ))}
            <MenuItem onClick={() => choose('start')}>{t('imports.rows.start')}</MenuItem>
          </MenuGroup>
          <MenuDivider />
          <MenuItem onClick={() => choose('again')}>{t('imports.rows.again')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** Only tables of tasks have rows that stand above others. */
function fits(name: (typeof meanings)[number], kind: SheetKind): boolean {
  return name !== 'section' || kind === 'tasks';
}

/** A target or an agency is what a task is in its own table. */
function nameOf(meaning: ShownRow['meaning']): string {
  return meaning === 'target' || meaning === 'agency' ? 'task' : meaning;
}
