import { makeStyles, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { Task } from '#shared/tasks/task.ts';

import { useEdit } from '../workbook/WorkbookProvider.tsx';

const useStyles = makeStyles({
  field: { width: '100%', marginTop: '-4px' },
  words: { fieldSizing: 'content', minHeight: '2lh', maxHeight: '12lh' },
});

/** Edits a task's title in place: Enter and leaving the field save, Esc leaves the title as it was. */
export function TitleField(props: { readonly task: Task; readonly onDone: () => void }) {
  const { task, onDone } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const edit = useEdit();
  const [title, setTitle] = useState(task.title);
  /** Leaving the field after Enter or Esc is not another answer. */
  const isOver = useRef(false);

  async function end(isKept: boolean): Promise<void> {
    if (isOver.current) return;
    isOver.current = true;
    if (isKept) await save();
    onDone();
  }

  async function save(): Promise<void> {
    const after = title.normalize('NFC').replace(/\s+/gu, ' ').trim();
    if (after !== '' && after !== task.title) {
      const change = { id: task.id, before: { title: task.title }, after: { title: after } };
      await edit((engine) => engine.tasks.edit({ edits: [change] }), after);
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    // An input method takes Enter and Esc for itself while it composes.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      void end(true);
    } else if (event.key === 'Escape') {
      void end(false);
    }
  }

  return (
    <Textarea
      autoFocus
      className={styles.field}
      textarea={{ className: styles.words }}
      aria-label={t('resolution.tasks.rename')}
      title={t('resolution.tasks.editKeys')}
      value={title}
      onFocus={(event) => event.target.select()}
      onChange={(_, { value }) => setTitle(value)}
      onKeyDown={onKeyDown}
      onBlur={() => void end(true)}
    />
  );
}
