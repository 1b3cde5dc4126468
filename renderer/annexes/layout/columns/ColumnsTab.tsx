import {
  Button,
  Input,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import type { TFunction } from 'i18next';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { AnnexEdition, AnnexKind, AnnexLayout } from '#shared/annexes/layout.ts';

import { useWorkbook } from '../../../workbook/WorkbookProvider.tsx';
import { Segments } from '../../Segments.tsx';
import { CheckField } from '../fields/CheckField.tsx';
import { NumberBox } from '../fields/NumberBox.tsx';
import type { LayoutEditing } from '../layoutEditing.ts';
import { columnChoices } from './columnChoices.ts';
import { ColumnDetail } from './ColumnDetail.tsx';
import { ColumnList } from './ColumnList.tsx';
import { formatCount } from '../../../ui/locale.ts';

const useStyles = makeStyles({
  tab: { display: 'grid', gap: '10px', alignContent: 'start' },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  menu: { maxHeight: '320px', overflowY: 'auto' },
  // Where it would stand in the list, if it could be moved.
  reasons: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 52px',
    gap: '4px',
    marginTop: '-8px',
    paddingInline: '24px 30px',
  },
  red: { color: tokens.colorPaletteRedForeground1 },
  box: { minWidth: 0 },
});

/** Which columns the tables have, in which order, how named and how wide. */
export function ColumnsTab(props: {
  readonly editing: LayoutEditing;
  /** The tables that go out. */
  readonly kinds: readonly AnnexKind[];
  readonly edition: AnnexEdition;
}) {
  const { editing, kinds, edition } = props;
  const { layout, change } = editing;
  const { t } = useTranslation();
  const styles = useStyles();
  const { plan } = useWorkbook();
  const [wanted, setWanted] = useState<AnnexKind>('tasks');
  const [chosen, setChosen] = useState(0);
  const kind = kinds.includes(wanted) ? wanted : (kinds[0] ?? 'tasks');
  const { columns } = layout.annexes[kind];
  const at = Math.min(chosen, columns.length - 1);
  const choices = columnChoices(layout, kind, plan.columns, t);

  return (
    <div className={styles.tab}>
      {kinds.length > 1 && (
        <Segments
          label={t('annexScreen.columns.table')}
          value={kind}
          choices={kinds.map((value) => ({ value, label: t(`annexScreen.tables.${value}`) }))}
          onChange={setWanted}
        />
      )}
      <ColumnList key={kind} kind={kind} editing={editing} chosen={at} onChoose={setChosen} />
      {kind === 'tasks' && edition === 'draft' && <ReasonsColumn editing={editing} />}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            size="small"
            appearance="subtle"
            icon={<AddRegular />}
            style={{ justifySelf: 'start' }}
            disabledFocusable={choices.length === 0}
            title={choices.length === 0 ? t('annexScreen.columns.allShown') : undefined}
          >
            {t('annexScreen.columns.add')}
          </Button>
        </MenuTrigger>
        <MenuPopover className={styles.menu}>
          <MenuList>
            {choices.map(({ name, addTo }) => (
              <MenuItem
                key={name}
                onClick={() => {
                  change('addColumn', addTo);
                  setChosen(columns.length);
                }}
              >
                {name}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <ColumnDetail kind={kind} editing={editing} at={at} onChoose={setChosen} />
      <span className={styles.hint}>{t('annexScreen.columns.sum', widths(layout, kind, t))}</span>
      {kind === 'tasks' && (
        <CheckField
          label={t('annexScreen.columns.own')}
          isChecked={layout.table.hasOwnColumns}
          onChange={(hasOwnColumns) =>
            change('look', (before) => ({ ...before, table: { ...before.table, hasOwnColumns } }))
          }
        />
      )}
    </div>
  );
}

/** The column of reasons, whose place is always the same. */
function ReasonsColumn(props: { readonly editing: LayoutEditing }) {
  const { layout, change } = props.editing;
  const { header, widthMm } = layout.reasons;
  const { t } = useTranslation();
  const styles = useStyles();
  const set = (reasons: Partial<AnnexLayout['reasons']>, place: string): void =>
    change(
      'columnLook',
      (before) => ({ ...before, reasons: { ...before.reasons, ...reasons } }),
      place,
    );
  return (
    <div
      className={styles.reasons}
      role="group"
      aria-label={t('annexScreen.columns.reasons')}
      title={t('annexScreen.columns.reasons')}
    >
      <Input
        size="small"
        className={styles.box}
        input={{ className: styles.red }}
        aria-label={t('annexScreen.columns.reasonsHeader')}
        value={header}
        maxLength={1000}
        onChange={(_, { value }) => set({ header: value }, 'reasons header')}
      />
      <NumberBox
        label={t('annexScreen.columns.reasonsWidth')}
        value={widthMm}
        min={5}
        max={400}
        onChange={(value) => set({ widthMm: value }, 'reasons width')}
      />
    </div>
  );
}

/** How wide the columns are together, and how wide the text of the page is, in millimetres. */
function widths({ annexes, page }: AnnexLayout, kind: AnnexKind, t: TFunction) {
  const sum = annexes[kind].columns.reduce((total, { widthMm }) => total + widthMm, 0);
  const paper = page.orientation === 'landscape' ? 297 : 210;
  const room = paper - page.marginsMm.left - page.marginsMm.right;
  return { sum: formatCount(sum, t), room: formatCount(room, t) };
}
