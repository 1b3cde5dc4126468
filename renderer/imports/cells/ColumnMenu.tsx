import {
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { UnderstoodSheet } from '#shared/contract/importContract.ts';
import { leftOut } from '#shared/imports/mapping.ts';

import { meaningGroups, meaningName } from '../columnMeanings.ts';
import type { ColumnMeaning } from '../importDraft.ts';

const useStyles = makeStyles({
  popover: { maxWidth: 'none', maxHeight: '70vh', overflowY: 'auto' },
  groups: { columnWidth: '176px', columnGap: '4px', width: 'max-content', maxWidth: '740px' },
  group: { breakInside: 'avoid', minWidth: '176px' },
  // Twice as many as a menu usually has.
  item: { minHeight: '26px', paddingBlock: '3px' },
  heading: { paddingBlock: '5px 3px' },
});

/** Stands for what has no field: a column of the user's own. */
const own = '';

/** What a column can be, all of it at one glance. */
export function ColumnMenu(props: {
  readonly sheet: UnderstoodSheet;
  readonly place: number;
  readonly year: number;
  readonly target: HTMLElement;
  readonly onChoose: (letters: string, field: ColumnMeaning) => void;
  readonly onClose: () => void;
}) {
  const { sheet, place, year, target, onChoose, onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const column = sheet.columns[place];
  if (column === undefined) return null;
  const { letters, header, field: now } = column;
  const groups = meaningGroups(sheet.kind, year);
  const item = (field: string, label: string) => (
    <MenuItemRadio key={field} name="meaning" value={field} className={styles.item}>
      {label}
    </MenuItemRadio>
  );
  return (
    <Menu
      open
      positioning={{ target, position: 'below', align: 'start' }}
      checkedValues={{ meaning: [now ?? own] }}
      onCheckedValueChange={(_, { checkedItems: [chosen = own] }) => {
        onClose();
        const field = chosen === own ? null : chosen;
        if (field !== now) onChoose(letters, field);
      }}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <MenuPopover className={styles.popover} aria-label={t('imports.columns.menu', { letters })}>
        <MenuList>
          <div
            role="presentation"
            className={styles.groups}
            style={{ columnCount: Math.min(4, Math.max(1, Math.ceil(groups.length / 2))) }}
          >
            {groups.map(({ name, fields }) => (
              <MenuGroup key={name} className={styles.group}>
                <MenuGroupHeader className={styles.heading}>
                  {t(`imports.columns.groups.${name}`)}
                </MenuGroupHeader>
                {fields.map((field) => item(field, meaningName(field, sheet.kind, t)))}
              </MenuGroup>
            ))}
          </div>
          {groups.length > 0 && <MenuDivider />}
          {item(
            own,
            header === '' ? t('imports.columns.own') : t('imports.columns.ownAs', { header }),
          )}
          {item(leftOut, t('imports.columns.leftOut'))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
