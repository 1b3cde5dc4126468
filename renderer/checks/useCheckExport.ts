import { useTranslation } from 'react-i18next';

import { baseName, toFileName } from '../app/fileDialog/fileName.ts';
import { useHost } from '../app/host.ts';
import { useJob } from '../app/job.ts';
import { useNotices } from '../app/notices.ts';
import { useAsOf } from '../asOf/asOf.ts';
import { useWorkbookStore } from '../workbook/WorkbookProvider.tsx';

/** Asks for a place and writes the list of problems there. */
export function useCheckExport(): () => void {
  const { t } = useTranslation();
  const store = useWorkbookStore();
  const { asOf, today } = useAsOf();
  const { chooseSavePath, showInFolder } = useHost();
  const { notify, showError } = useNotices();
  const runJob = useJob();

  async function write(): Promise<void> {
    const { title } = store.getView().plan;
    const place = await chooseSavePath('spreadsheet', toFileName(t('checks.fileName', { title })));
    if (place === null) return;
    const file = baseName(place.path);
    const done = await runJob(t('checks.exporting', { file }), (engine, signal) =>
      engine.checks.exportList({ asOf, today, ...place }, { signal }),
    );
    if (done === null) return;
    const text = t('checks.exported', { count: done.findings, file });
    const run = (): void => void showInFolder?.(done.path).catch(showError);
    notify(
      showInFolder === null ? { text } : { text, action: { label: t('app.showInFolder'), run } },
    );
  }

  return () => void write().catch(showError);
}
