import { Combobox, Field, Input, Option } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { searchAgencies } from '#shared/agencies/searchAgencies.ts';
import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import type { Task } from '#shared/tasks/task.ts';

import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { describePeriod } from '../periodWords.ts';

/** As many as one looks through. */
const shownAgencies = 12;

interface FieldProps {
  readonly typed: string;
  readonly isMissing: boolean;
  readonly onChange: (typed: string) => void;
}

/** The new deadline, and below it which days are behind the words; `tasks`: those that get it. */
export function PeriodField(props: FieldProps & { readonly tasks: readonly Task[] }) {
  const { typed, isMissing, tasks, onChange } = props;
  const { t } = useTranslation();
  const { plan, rowById } = useWorkbook();
  const phrase = typed.trim();
  const period = parsePeriod(phrase, plan);
  const isEarlier = tasks.some(({ id }) => {
    const due = rowById.get(id)?.period?.due ?? null;
    return due !== null && period.due !== null && period.due < due;
  });
  return (
    <Field
      required
      label={t('followUp.dialog.period')}
      hint={phrase === '' ? t('followUp.dialog.periodHint') : describePeriod(period, t).join(' · ')}
      {...(isEarlier && { validationState: 'warning' })}
      validationMessage={
        isMissing
          ? t('followUp.dialog.periodMissing')
          : isEarlier
            ? t('followUp.dialog.periodEarlier')
            : null
      }
    >
      <Input autoFocus value={typed} onChange={(_, { value }) => onChange(value)} />
    </Field>
  );
}

/** An agency of the directory, or other words. */
export function LeadField({ typed, isMissing, onChange }: FieldProps) {
  const { t } = useTranslation();
  const { agencies } = useWorkbook();
  const found = useMemo(
    () => searchAgencies(agencies, typed).slice(0, shownAgencies),
    [agencies, typed],
  );
  return (
    <Field
      required
      label={t('followUp.dialog.lead')}
      validationMessage={isMissing ? t('followUp.dialog.leadMissing') : null}
    >
      <Combobox
        freeform
        autoFocus
        value={typed}
        selectedOptions={[]}
        onChange={(event) => onChange(event.target.value)}
        onOptionSelect={(_, { optionText }) => onChange(optionText ?? typed)}
      >
        {found.map(({ id, name }) => (
          <Option key={id} value={id}>
            {name}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
