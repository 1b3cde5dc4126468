import { Field, Input } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { readDay } from '#shared/periods/readDay.ts';

/** A day that is typed as 20/6/2020. */
export function DayField(props: {
  readonly label: string;
  readonly hint?: string;
  readonly typed: string;
  /** Whether it may stay empty. */
  readonly isOptional?: boolean;
  /** Says why a day, or none, does not go with what else was typed. */
  readonly fault?: string;
  /** Says what is odd about it, and stands in nobody's way. */
  readonly warning?: string | null;
  readonly onChange: (typed: string) => void;
}) {
  const { label, hint, typed, isOptional = false, fault = null, warning = null, onChange } = props;
  const { t } = useTranslation();
  const mistake = isWrongDay(typed, isOptional)
    ? t('handoffScreen.dayWrong', { text: typed })
    : fault;
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(mistake === null && warning !== null ? { validationState: 'warning' } : {})}
      validationMessage={mistake ?? warning}
    >
      <Input
        placeholder={t('handoffScreen.day')}
        value={typed}
        onChange={(_, { value }) => onChange(value)}
      />
    </Field>
  );
}

export function isWrongDay(typed: string, isOptional = false): boolean {
  return typed.trim() === '' ? !isOptional : readDay(typed) === null;
}
