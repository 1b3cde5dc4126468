import { Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { Letter } from '#shared/handoffs/round.ts';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'start',
    gap: '16px',
    '& .fui-Input': { minWidth: 0 },
    '& input': { width: '100%', minWidth: 0 },
  },
  text: { minHeight: '168px' },
});

/** What a letter says, and who writes it; words in brackets are filled in for each agency. */
export function LetterFields(props: {
  readonly letter: Letter;
  /** Whether to say that subject and text must not be empty. */
  readonly isChecked: boolean;
  readonly onChange: (letter: Letter) => void;
}) {
  const { letter, isChecked, onChange } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const line = (field: 'sender' | 'number' | 'signer', maxLength: number) => (
    <Field label={t(`handoffScreen.letter.${field}`)}>
      <Input
        maxLength={maxLength}
        value={letter[field]}
        onChange={(_, { value }) => onChange({ ...letter, [field]: value })}
      />
    </Field>
  );
  const isMissing = isChecked && writtenLetter(letter) === null;
  return (
    <>
      <Field label={t('handoffScreen.letter.subject')}>
        <Input
          maxLength={500}
          value={letter.subject}
          onChange={(_, { value }) => onChange({ ...letter, subject: value })}
        />
      </Field>
      <Field
        label={t('handoffScreen.letter.text')}
        hint={t('handoffScreen.letter.textHint')}
        validationMessage={isMissing ? t('handoffScreen.letter.missing') : null}
      >
        <Textarea
          resize="vertical"
          maxLength={10_000}
          textarea={{ className: styles.text }}
          value={letter.text}
          onChange={(_, { value }) => onChange({ ...letter, text: value })}
        />
      </Field>
      <div className={styles.pair}>
        {line('sender', 200)}
        {line('number', 100)}
      </div>
      {line('signer', 500)}
    </>
  );
}

/** The letter as it is sent; null while subject or text is empty. */
export function writtenLetter(letter: Letter): Letter | null {
  const subject = letter.subject.trim().normalize('NFC');
  const text = letter.text.trim().normalize('NFC');
  return subject === '' || text === '' ? null : { ...letter, subject, text };
}
