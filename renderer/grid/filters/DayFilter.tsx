import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ColumnFilter } from '#shared/filters/columnFilter.ts';
import { formatDay } from '#shared/periods/formatDay.ts';
import { readDay } from '#shared/periods/readDay.ts';

const useStyles = makeStyles({
  days: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px' },
  input: { minWidth: 0, width: '100%' },
});

/** Narrows a column to the days from one to another; it works as soon as a day is typed whole. */
export function DayFilter(props: {
  readonly filter: ColumnFilter | null;
  readonly onFilter: (filter: ColumnFilter | null) => void;
}) {
  const { filter, onFilter } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const days = filter?.kind === 'days' ? filter : { from: null, to: null };

  function change(part: { readonly from?: string | null; readonly to?: string | null }): void {
    const { from, to } = { ...days, ...part };
    onFilter(from === null && to === null ? null : { kind: 'days', from, to });
  }

  return (
    <div className={styles.days}>
      <DayField
        label={t('grid.filter.from')}
        day={days.from}
        onChange={(from) => change({ from })}
      />
      <DayField label={t('grid.filter.to')} day={days.to} onChange={(to) => change({ to })} />
    </div>
  );
}

function DayField(props: {
  readonly label: string;
  readonly day: string | null;
  readonly onChange: (day: string | null) => void;
}) {
  const { label, day, onChange } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (day === null ? '' : formatDay(day));
  const isWrong = shown.trim().length >= 10 && readDay(shown) === null;
  return (
    <Field
      label={label}
      size="small"
      {...(isWrong
        ? { validationState: 'error', validationMessage: t('grid.filter.dayWrong') }
        : {})}
    >
      <Input
        className={styles.input}
        size="small"
        placeholder={t('grid.filter.dayHint')}
        value={shown}
        onChange={(_, { value }) => {
          setTyped(value);
          const read = readDay(value);
          if (read !== null || value.trim() === '') onChange(read);
        }}
        onBlur={() => {
          if (!isWrong) setTyped(null);
        }}
      />
    </Field>
  );
}
