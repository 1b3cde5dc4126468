import { makeStyles, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  field: { width: '100%' },
  words: { fieldSizing: 'content', minHeight: '2lh', maxHeight: '12lh' },
});

/** A title while it is worded anew: Enter and leaving the box keep it, Esc leaves it as it was. */
export function TitleBox(props: {
  readonly title: string;
  /** The keys that work in it, shown when the pointer rests on it. */
  readonly keys: string;
  /** Whether all of it is selected at first, so that typing replaces it. */
  readonly isSelected: boolean;
  /** `null`: left as it was. */
  readonly onDone: (title: string | null) => void;
  /** What Ctrl+Enter does with the place of the caret; without it, the same as Enter. */
  readonly onSplit?: (at: number) => void;
}) {
  const { onSplit } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const [title, setTitle] = useState(props.title);
  /** Leaving the box after Enter or Esc is not another answer. */
  const isOver = useRef(false);

  function end(kept: string | null): void {
    if (isOver.current) return;
    isOver.current = true;
    const words = kept?.normalize('NFC').replace(/\s+/gu, ' ').trim() ?? '';
    props.onDone(words === '' || words === props.title ? null : words);
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    // An input method takes Enter and Esc for itself while it composes.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && event.ctrlKey && onSplit !== undefined) {
      event.preventDefault();
      isOver.current = true;
      onSplit(event.currentTarget.selectionStart);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      end(title);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      end(null);
    }
  }

  return (
    <Textarea
      autoFocus
      className={styles.field}
      textarea={{ className: styles.words }}
      aria-label={t('resolution.tasks.rename')}
      title={props.keys}
      value={title}
      onFocus={(event) => {
        if (props.isSelected) event.target.select();
      }}
      onClick={(event) => event.stopPropagation()}
      onChange={(_, { value }) => setTitle(value)}
      onKeyDown={onKeyDown}
      onBlur={() => end(title)}
    />
  );
}
