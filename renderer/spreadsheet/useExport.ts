import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import { baseName, toFileName } from '../app/fileDialog/fileName.ts';
import { useHost } from '../app/host.ts';
import { useJob } from '../app/job.ts';
import { useNotices } from '../app/notices.ts';
import { useWorkbookStore } from '../workbook/WorkbookProvider.tsx';

/** Asks for a place and writes the table of tasks there as an Excel file. */
export function useExport(): () => void {
  const { t } = useTranslation();
  const store = useWorkbookStore();
  const { chooseSavePath, showInFolder } = useHost();
  const { notify, showError } = useNotices();
  const runJob = useJob();

  return useCallback(() => {
    async function exportTasks(): Promise<void> {
      const { title } = store.getView().plan;
      const name = toFileName(t('spreadsheetWindow.export.fileName', { title }));
      const place = await chooseSavePath('spreadsheet', name);
      if (place === null) return;
      const file = baseName(place.path);
      const done = await runJob(t('spreadsheetWindow.export.running', { file }), (engine, signal) =>
        engine.spreadsheet.export(place, { signal }),
      );
      if (done === null) return;
      const text = t('spreadsheetWindow.export.done', { rows: done.rows, file });
      const label = t('spreadsheetWindow.export.showInFolder');
      const run = (): void => void showInFolder?.(done.path).catch(showError);
      notify(showInFolder === null ? { text } : { text, action: { label, run } });
    }

    if (store.getView().rows.length === 0) {
      notify({ text: t('spreadsheetWindow.export.nothing'), tone: 'info' });
    } else {
      exportTasks().catch(showError);
    }
  }, [chooseSavePath, notify, runJob, showError, showInFolder, store, t]);
}
