import { Button, Input, makeStyles, Field, tokens, ToggleButton } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { TextAlignCenterRegular } from '@fluentui/react-icons/svg/text-align-center';
import { TextAlignJustifyRegular } from '@fluentui/react-icons/svg/text-align-justify';
import { TextAlignLeftRegular } from '@fluentui/react-icons/svg/text-align-left';
import { TextAlignRightRegular } from '@fluentui/react-icons/svg/text-align-right';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import type { AnnexKind } from '#shared/annexes/layout.ts';

import { useWorkbook } from '../../../workbook/WorkbookProvider.tsx';
import { useFieldStyles } from '../fields/useFieldStyles.ts';
import type { LayoutEditing } from '../layoutEditing.ts';
import { fieldName } from './columnChoices.ts';
import { moveColumn, setColumn } from './columnEdits.ts';
import type { ColumnLook } from './columnEdits.ts';

const useStyles = makeStyles({
  detail: {
    display: 'grid',
    gap: '8px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: 'flex', alignItems: 'center', gap: '2px' },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
  },
  buttons: { display: 'flex', gap: '2px' },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const alignIcons = {
  left: <TextAlignLeftRegular />,
  center: <TextAlignCenterRegular />,
  right: <TextAlignRightRegular />,
  justify: <TextAlignJustifyRegular />,
} as const satisfies Record<ColumnLook['align'], ReactElement>;

const aligns = ['left', 'center', 'right', 'justify'] as const;

/** What else is said of the column that is chosen in the list. */
export function ColumnDetail(props: {
  readonly kind: AnnexKind;
  readonly editing: LayoutEditing;
  readonly at: number;
  readonly onChoose: (at: number) => void;
}) {
  const { kind, editing, at, onChoose } = props;
  const { layout, change } = editing;
  const { columns } = layout.annexes[kind];
  const column = columns[at];
  const { t } = useTranslation();
  const styles = useStyles();
  const fields = useFieldStyles();
  const { plan } = useWorkbook();
  if (column === undefined) return null;
  const { field, header, group, align } = column;

  function set(look: Partial<ColumnLook>, place?: string): void {
    change('columnLook', (before) => setColumn(before, kind, at, look), place);
  }

  const mover = (name: 'up' | 'down', to: number, icon: ReactElement) => (
    <Button
      size="small"
      appearance="subtle"
      icon={icon}
      aria-label={t(`annexScreen.columns.${name}`)}
      title={t(`annexScreen.columns.${name}`)}
      disabledFocusable={to < 0 || to >= columns.length}
      onClick={() => {
        change('moveColumn', (before) => moveColumn(before, kind, at, to));
        onChoose(to);
      }}
    />
  );

  return (
    <div
      className={styles.detail}
      role="group"
      aria-label={t('annexScreen.columns.chosen', { column: header })}
    >
      <div className={styles.head}>
        <span className={styles.name}>{t('annexScreen.columns.chosen', { column: header })}</span>
        {mover('up', at - 1, <ArrowUpRegular />)}
        {mover('down', at + 1, <ArrowDownRegular />)}
      </div>
      <span className={styles.hint}>
        {t('annexScreen.columns.chosenIs', { field: fieldName(field, kind, plan.columns, t) })}
      </span>
      <Field
        label={t('annexScreen.columns.group')}
        size="small"
        orientation="horizontal"
        className={fields.field}
      >
        <Input
          size="small"
          className={fields.box}
          title={t('annexScreen.columns.groupHint')}
          value={group ?? ''}
          maxLength={1000}
          onChange={(_, { value }) =>
            set({ group: value === '' ? null : value }, `${kind} ${field} group`)
          }
        />
      </Field>
      <div className={styles.buttons} role="group" aria-label={t('annexScreen.columns.align')}>
        {aligns.map((name) => (
          <ToggleButton
            key={name}
            size="small"
            appearance="subtle"
            icon={alignIcons[name]}
            checked={name === align}
            aria-label={t(`annexScreen.columns.aligns.${name}`)}
            title={t(`annexScreen.columns.aligns.${name}`)}
            onClick={() => set({ align: name })}
          />
        ))}
      </div>
    </div>
  );
}
