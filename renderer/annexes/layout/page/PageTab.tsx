import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { AnnexLayout } from '#shared/annexes/layout.ts';
import { numberingNames } from '#shared/tasks/numbering.ts';

import { PaneSection } from '../../../ui/PaneSection.tsx';
import { CheckField } from '../fields/CheckField.tsx';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { useFieldStyles } from '../fields/useFieldStyles.ts';
import type { LayoutEditing } from '../layoutEditing.ts';
import { PaperFields } from './PaperFields.tsx';

const useStyles = makeStyles({
  tab: { display: 'grid', gap: '18px', alignContent: 'start' },
});

const lightGrey = 'EDEDED';

/** Paper, margins, page numbers, and the letters of the table. */
export function PageTab(props: { readonly editing: LayoutEditing }) {
  const { editing } = props;
  const { layout, change } = editing;
  const { table } = layout;
  const { t } = useTranslation();
  const styles = useStyles();
  const fields = useFieldStyles();

  function setTable(values: Partial<AnnexLayout['table']>, place?: string): void {
    change('look', (before) => ({ ...before, table: { ...before.table, ...values } }), place);
  }

  return (
    <div className={styles.tab}>
      <PaperFields editing={editing} />
      <PaneSection heading={t('annexScreen.page.text')}>
        <Field
          label={t('annexScreen.page.font')}
          size="small"
          orientation="horizontal"
          className={fields.field}
        >
          <Input
            size="small"
            className={fields.box}
            value={layout.font}
            maxLength={100}
            onChange={(_, { value }) => {
              // A layout always names one.
              if (value !== '') change('look', (before) => ({ ...before, font: value }), 'font');
            }}
          />
        </Field>
        <NumberField
          label={t('annexScreen.page.sizePt')}
          value={table.sizePt}
          min={6}
          max={36}
          onChange={(sizePt) => setTable({ sizePt }, 'sizePt')}
        />
        <NumberField
          label={t('annexScreen.page.headerSizePt')}
          value={table.headerSizePt}
          min={6}
          max={36}
          onChange={(headerSizePt) => setTable({ headerSizePt }, 'headerSizePt')}
        />
        <ChoiceField
          label={t('annexScreen.page.agencies')}
          value={table.agencies}
          choices={(['full', 'short'] as const).map((value) => ({
            value,
            label: t(`annexScreen.page.agencyNames.${value}`),
          }))}
          onChange={(agencies) => setTable({ agencies })}
        />
        <ChoiceField
          label={t('annexScreen.page.numbering')}
          value={table.numbering ?? 'plan'}
          choices={[
            { value: 'plan', label: t('annexScreen.page.numberingOfPlan') },
            ...numberingNames.map((value) => ({ value, label: t(`outline.numbering.${value}`) })),
          ]}
          onChange={(name) => setTable({ numbering: name === 'plan' ? null : name })}
        />
        <CheckField
          label={t('annexScreen.page.columnNumbers')}
          isChecked={table.hasColumnNumbers}
          onChange={(hasColumnNumbers) => setTable({ hasColumnNumbers })}
        />
      </PaneSection>
      <PaneSection heading={t('annexScreen.page.sections')}>
        <CheckField
          label={t('annexScreen.page.sectionBold')}
          isChecked={table.section.bold}
          onChange={(bold) => setTable({ section: { ...table.section, bold } })}
        />
        <CheckField
          label={t('annexScreen.page.sectionFill')}
          isChecked={table.section.fill !== null}
          onChange={(isFilled) =>
            setTable({ section: { ...table.section, fill: isFilled ? lightGrey : null } })
          }
        />
      </PaneSection>
    </div>
  );
}
