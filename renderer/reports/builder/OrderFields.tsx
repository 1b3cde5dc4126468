import { Button, Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useTranslation } from 'react-i18next';

import { followUpOf } from '#shared/plans/followUp.ts';
import { periodName } from '#shared/reports/reportNames.ts';
import { reportPeriodKinds } from '#shared/reports/reportPeriod.ts';

import { DayField } from '../../handoffs/DayField.tsx';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { EditionChoice } from '../paper/EditionChoice.tsx';
import { CutOffField } from './CutOffField.tsx';
import { FilterFields } from './FilterFields.tsx';
import { isTooEarly, movePeriod, periodOf } from './reportDraft.ts';
import type { ReportDraft } from './reportDraft.ts';

const kinds = ['all', ...reportPeriodKinds] as const;

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px', minWidth: 0 },
  row: { display: 'flex', alignItems: 'center', gap: '4px' },
  name: { flexGrow: 1, textAlign: 'center' },
  wide: { minWidth: 0 },
});

/** What the report is about: period, day, part of the plan, edition. */
export function OrderFields(props: {
  readonly draft: ReportDraft;
  readonly onChange: (draft: ReportDraft) => void;
}) {
  const { draft, onChange } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { cutOffDay } = followUpOf(useWorkbook().plan);
  const isEarly = isTooEarly(draft, cutOffDay);
  return (
    <section className={styles.form} aria-label={t('reportScreen.builder.name')}>
      <Field label={t('reportScreen.builder.kind')}>
        <Dropdown
          className={styles.wide}
          value={t(`reportScreen.builder.kinds.${draft.kind}`)}
          selectedOptions={[draft.kind]}
          onOptionSelect={(_, { optionValue }) => {
            const kind = kinds.find((one) => one === optionValue);
            if (kind !== undefined) onChange({ ...draft, kind });
          }}
        >
          {kinds.map((kind) => (
            <Option key={kind} value={kind}>
              {t(`reportScreen.builder.kinds.${kind}`)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <PeriodFields draft={draft} onChange={onChange} />
      <DayField
        label={t('reportScreen.builder.asOf')}
        {...(isEarly ? { fault: t('reportScreen.builder.asOfEarly') } : {})}
        typed={draft.asOf}
        onChange={(asOf) => onChange({ ...draft, asOf })}
      />
      <Field
        label={t('reportScreen.builder.edition')}
        hint={t(`reportScreen.builder.editionHints.${draft.edition}`)}
      >
        <EditionChoice
          edition={draft.edition}
          onChange={(edition) => onChange({ ...draft, edition })}
        />
      </Field>
      <FilterFields filter={draft.filter} onChange={(filter) => onChange({ ...draft, filter })} />
      <CutOffField />
    </section>
  );
}

function PeriodFields({ draft, onChange }: Parameters<typeof OrderFields>[0]) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { cutOffDay } = followUpOf(useWorkbook().plan);
  if (draft.kind === 'all') return null;
  if (draft.kind === 'any') {
    return (
      <>
        <DayField
          label={t('reportScreen.builder.from')}
          typed={draft.from}
          onChange={(from) => onChange({ ...draft, from })}
        />
        <DayField
          label={t('reportScreen.builder.to')}
          typed={draft.to}
          onChange={(to) => onChange({ ...draft, to })}
        />
      </>
    );
  }
  const move = (by: -1 | 1): void => onChange(movePeriod(draft, by, cutOffDay));
  return (
    <div className={styles.row} role="group" aria-label={t('reportScreen.builder.around')}>
      <Button
        appearance="subtle"
        icon={<ChevronLeftRegular />}
        aria-label={t('reportScreen.builder.earlier')}
        title={t('reportScreen.builder.earlier')}
        onClick={() => move(-1)}
      />
      <span className={styles.name} role="status">
        {periodName(periodOf(draft, cutOffDay))}
      </span>
      <Button
        appearance="subtle"
        icon={<ChevronRightRegular />}
        aria-label={t('reportScreen.builder.later')}
        title={t('reportScreen.builder.later')}
        onClick={() => move(1)}
      />
    </div>
  );
}
