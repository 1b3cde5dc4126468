import { useTranslation } from 'react-i18next';

import type { EngineClient } from '../../app/engineClient.ts';
import { useHost } from '../../app/host.ts';
import { useJob } from '../../app/job.ts';
import { useNotices } from '../../app/notices.ts';
import { useMayEdit } from '../../access/useMayEdit.ts';
import { formatCount } from '../../ui/locale.ts';
import { useWorkbookStore } from '../../workbook/WorkbookProvider.tsx';

type Reminding = Omit<Parameters<EngineClient['handoffs']['remind']>[0], 'to' | 'replace'>;

/** Asks for a folder, writes the letters into it, and remembers who was reminded. */
export function useRemind(): (reminding: Reminding, onDone: () => void) => void {
  const { t } = useTranslation();
  const store = useWorkbookStore();
  const { chooseFolder, showInFolder } = useHost();
  const { notify, showError } = useNotices();
  const { confirm } = useMayEdit();
  const runJob = useJob();

  async function remind(reminding: Reminding, onDone: () => void): Promise<void> {
    const path = await chooseFolder();
    if (path === null) return;
    const number = formatCount(reminding.packs.length, t);
    const done = await runJob(
      t('handoffScreen.remindDialog.running', { number }),
      (engine, signal) =>
        engine.handoffs.remind(
          { ...reminding, to: { kind: 'folder', path }, replace: false },
          { signal },
        ),
    );
    if (done === null) return;
    onDone();
    await store.seen(done.revision);
    const text = t('handoffScreen.remindDialog.done', { number });
    const run = (): void => void showInFolder?.(done.path).catch(showError);
    notify(
      showInFolder === null
        ? { text }
        : { text, action: { label: t('handoffScreen.showInFolder'), run } },
    );
  }

  return (reminding, onDone) => {
    if (confirm()) remind(reminding, onDone).catch(showError);
  };
}
