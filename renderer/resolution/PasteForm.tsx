import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { pastedText } from './pastedText.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM },
  text: { maxHeight: 'none' },
  read: { justifySelf: 'start' },
});

/** A large field for a pasted resolution; `lines` is its height. */
export function PasteForm(props: {
  readonly lines: number;
  readonly onRead: (text: string) => Promise<unknown>;
}) {
  const { t } = useTranslation();
  const styles = useStyles();
  const [text, setText] = useState('');
  const isEmpty = text.trim() === '';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void props.onRead(text);
      }}
    >
      <Textarea
        aria-label={t('resolution.empty.pasteName')}
        placeholder={t('resolution.empty.pastePlaceholder')}
        value={text}
        textarea={{ rows: props.lines, className: styles.text }}
        resize="vertical"
        onChange={(_, { value }) => setText(value)}
        onPaste={(event) => {
          const { clipboardData } = event;
          const pasted = pastedText({
            html: clipboardData.getData('text/html'),
            plain: clipboardData.getData('text/plain'),
          });
          if (pasted === null) return;
          event.preventDefault();
          const { value, selectionStart, selectionEnd } = event.currentTarget;
          setText(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey && !isEmpty) {
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }
        }}
      />
      <Button type="submit" appearance="primary" disabled={isEmpty} className={styles.read}>
        {t('resolution.empty.read')}
      </Button>
    </form>
  );
}
