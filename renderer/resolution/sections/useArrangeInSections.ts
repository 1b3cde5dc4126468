import { useTranslation } from 'react-i18next';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { useNotices } from '../../app/notices.ts';
import { useEdit } from '../../workbook/WorkbookProvider.tsx';

/** Puts the tasks that stand at the top of the table under sections of the resolution; tells how many. */
export function useArrangeInSections(): () => void {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const { confirm } = useMayEdit();
  const edit = useEdit();

  async function arrange(): Promise<void> {
    if (!confirm()) return;
    const answer = await edit((engine) => engine.resolution.arrange());
    if (answer === null) return;
    const { tasks, sections } = answer;
    if (tasks === 0) {
      notify({ text: t('resolution.sections.nothing'), tone: 'info' });
      return;
    }
    const words = [
      t('resolution.sections.arranged', { count: tasks }),
      sections > 0 ? t('resolution.accepted.sections', { count: sections }) : null,
    ].filter((part) => part !== null);
    notify({ text: words.join(', ') });
  }

  return () => void arrange();
}
