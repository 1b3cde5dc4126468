import { makeStyles, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  field: { width: '100%' },
  words: { fieldSizing: 'content' },
});

/** The title of a proposal while it is worded anew: Enter keeps it, Esc does not, Ctrl+Enter cuts it. */
export function ProposalTitle(props: {
  readonly title: string;
  /** `null`: left as it was. */
  readonly onDone: (title: string | null) => void;
  readonly onSplit: (at: number) => void;
}) {
  const { t } = useTranslation();
  const styles = useStyles();
  const [title, setTitle] = useState(props.title);
  const isOver = useRef(false);

  function end(kept: string | null): void {
    if (isOver.current) return;
    isOver.current = true;
    const words = kept?.normalize('NFC').replace(/\s+/gu, ' ').trim() ?? '';
    props.onDone(words === '' || words === props.title ? null : words);
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    event.stopPropagation();
    // An input method takes Enter and Esc for itself while it composes.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault();
      isOver.current = true;
      props.onSplit(event.currentTarget.selectionStart);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      end(title);
    } else if (event.key === 'Escape') {
      end(null);
    }
  }

  return (
    <Textarea
      autoFocus
      className={styles.field}
      textarea={{ className: styles.words }}
      aria-label={t('resolution.tasks.rename')}
      title={t('resolution.titleKeys')}
      value={title}
      onClick={(event) => event.stopPropagation()}
      onChange={(_, { value }) => setTitle(value)}
      onKeyDown={onKeyDown}
      onBlur={() => end(title)}
    />
  );
}
