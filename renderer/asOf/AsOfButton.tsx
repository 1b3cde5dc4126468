import {
  Button,
  Field,
  Input,
  Link,
  makeStyles,
  Popover,
  PopoverTrigger,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatDay } from '#shared/periods/formatDay.ts';
import { readDay } from '#shared/periods/readDay.ts';

import { FloatingSurface } from '../ui/FloatingSurface.tsx';
import { useAsOf } from './asOf.ts';

const useStyles = makeStyles({
  link: { marginLeft: '16px', fontSize: 'inherit' },
  form: { display: 'grid', gap: '8px', width: '220px' },
});

/** Says as of which day status is told, and lets another one be chosen. */
export function AsOfButton() {
  const { t } = useTranslation();
  const styles = useStyles();
  const { asOf } = useAsOf();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Popover
      open={isOpen}
      trapFocus
      positioning="above-start"
      onOpenChange={(_, { open }) => setIsOpen(open)}
    >
      <PopoverTrigger disableButtonEnhancement>
        <Link as="button" className={styles.link} title={t('tasks.asOf.change')}>
          {t('tasks.asOf.day', { day: formatDay(asOf) })}
        </Link>
      </PopoverTrigger>
      <FloatingSurface aria-label={t('tasks.asOf.change')}>
        <DayForm onDone={() => setIsOpen(false)} />
      </FloatingSurface>
    </Popover>
  );
}

function DayForm(props: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { asOf, isToday, today, setAsOf } = useAsOf();
  const [typed, setTyped] = useState(formatDay(asOf));
  const [isWrong, setIsWrong] = useState(false);

  function take(day: string | null): void {
    setAsOf(day);
    props.onDone();
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const day = readDay(typed);
        if (day === null) setIsWrong(true);
        else take(day);
      }}
    >
      <Field
        label={t('tasks.asOf.label')}
        {...(isWrong ? { validationState: 'error', validationMessage: t('tasks.asOf.wrong') } : {})}
      >
        <Input
          value={typed}
          placeholder={t('grid.filter.dayHint')}
          onChange={(_, { value }) => {
            setTyped(value);
            setIsWrong(false);
          }}
        />
      </Field>
      <Button type="submit" appearance="primary">
        {t('app.ok')}
      </Button>
      {!isToday && <Button onClick={() => take(today)}>{t('tasks.asOf.today')}</Button>}
    </form>
  );
}
