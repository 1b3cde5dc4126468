import { Combobox, Field, Input, Option } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { searchAgencies } from '#shared/agencies/searchAgencies.ts';
import { parsePeriod } from '#shared/periods/parsePeriod.ts';

import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { describePeriod } from '../periodWords.ts';

/** As many as one looks through. */
const shownAgencies = 12;

interface FieldProps {
  readonly typed: string;
  readonly isMissing: boolean;
  readonly onChange: (typed: string) => void;
}

/** The new deadline, and below it which days are behind the words. */
export function PeriodField({ typed, isMissing, onChange }: FieldProps) {
  const { t } = useTranslation();
  const { plan } = useWorkbook();
  const phrase = typed.trim();
  return (
    <Field
      required
      label={t('followUp.dialog.period')}
      hint={
        phrase === ''
          ? t('followUp.dialog.periodHint')
          : describePeriod(parsePeriod(phrase, plan), t).join(' · ')
      }
      validationMessage={isMissing ? t('followUp.dialog.periodMissing') : null}
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
