import { useTranslation } from 'react-i18next';

import type { Task } from '#shared/tasks/task.ts';

import { useEdit } from '../workbook/WorkbookProvider.tsx';
import { TitleBox } from './TitleBox.tsx';

/** Edits a task's title in place: Enter and leaving the field save, Esc leaves the title as it was. */
export function TitleField(props: { readonly task: Task; readonly onDone: () => void }) {
  const { task, onDone } = props;
  const { t } = useTranslation();
  const edit = useEdit();

  async function end(title: string | null): Promise<void> {
    if (title !== null) {
      const change = { id: task.id, before: { title: task.title }, after: { title } };
      await edit((engine) => engine.tasks.edit({ edits: [change] }), title);
    }
    onDone();
  }

  return (
    <TitleBox
      title={task.title}
      keys={t('resolution.tasks.editKeys')}
      isSelected
      onDone={(title) => void end(title)}
    />
  );
}
