import { Input, Label, makeStyles, tokens, useId } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Temporal } from 'temporal-polyfill';

import { formatDay } from '#shared/periods/formatDay.ts';
import { readDay } from '#shared/periods/readDay.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  input: { width: '112px' },
});

/** The day on which the files that come next were received: today, unless the user says another. */
export function ReceivedOn(props: {
  readonly day: string | null;
  readonly onChange: (day: string | null) => void;
}) {
  const { day, onChange } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const id = useId('received');
  const today = Temporal.Now.plainDateISO().toString();
  const [typed, setTyped] = useState(formatDay(day ?? today));
  const isWrong = readDay(typed) === null;
  return (
    <div className={styles.line}>
      <Label htmlFor={id}>{t('handoffScreen.returns.receivedOn')}</Label>
      <Input
        id={id}
        size="small"
        className={styles.input}
        value={typed}
        aria-invalid={isWrong}
        title={isWrong ? t('handoffScreen.dayWrong', { text: typed }) : undefined}
        onChange={(_, { value }) => {
          setTyped(value);
          const read = readDay(value);
          if (read !== null) onChange(read === today ? null : read);
        }}
        onBlur={() => setTyped(formatDay(day ?? today))}
      />
    </div>
  );
}
