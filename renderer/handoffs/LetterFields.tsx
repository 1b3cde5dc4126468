import { Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { Letter } from '#shared/handoffs/round.ts';

const useStyles = makeStyles({ text: { minHeight: '150px' } });

/** What a letter is about, and what it says; fields such as {{agency}} stay as they are. */
export function LetterFields(props: {
  readonly letter: Letter;
  readonly subjectLabel: string;
  readonly textLabel: string;
  /** What is missing, if anything. */
  readonly mistake: string | null;
  readonly onChange: (letter: Letter) => void;
}) {
  const { letter, onChange } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <>
      <Field label={props.subjectLabel}>
        <Input
          maxLength={500}
          value={letter.subject}
          onChange={(_, { value }) => onChange({ ...letter, subject: value })}
        />
      </Field>
      <Field
        label={props.textLabel}
        hint={t('handoffScreen.remindDialog.textHint', { open: '{{', close: '}}' })}
        validationMessage={props.mistake}
      >
        <Textarea
          resize="vertical"
          maxLength={10_000}
          textarea={{ className: styles.text }}
          value={letter.text}
          onChange={(_, { value }) => onChange({ ...letter, text: value })}
        />
      </Field>
    </>
  );
}

/** The letter as it is sent; null while a part of it is empty. */
export function writtenLetter({ subject, text }: Letter): Letter | null {
  const letter = { subject: subject.trim().normalize('NFC'), text: text.trim().normalize('NFC') };
  return letter.subject === '' || letter.text === '' ? null : letter;
}
