import { useTranslation } from 'react-i18next';

import { baseName, toFileName } from '../app/fileDialog/fileName.ts';
import { useHost } from '../app/host.ts';
import { useNotices } from '../app/notices.ts';
import { useAsOf } from '../asOf/asOf.ts';
import { useEngine, useWorkbookStore } from '../workbook/WorkbookProvider.tsx';

/** Asks for a place and writes the deadlines there as a calendar. */
export function useCalendarExport(): () => void {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const engine = useEngine();
  const store = useWorkbookStore();
  const { chooseSavePath, showInFolder } = useHost();
  const { notify, showError } = useNotices();

  async function write(): Promise<void> {
    const { title } = store.getView().plan;
    const name = toFileName(t('reportScreen.calendar.fileName', { title }));
    const place = await chooseSavePath('calendar', name);
    if (place === null) return;
    const { path, events } = await engine.reports.calendar({ asOf, ...place });
    const text = t(`reportScreen.calendar.${events === 0 ? 'doneEmpty' : 'done'}`, {
      events,
      file: baseName(path),
    });
    const run = (): void => void showInFolder?.(path).catch(showError);
    const label = t('app.showInFolder');
    notify(showInFolder === null ? { text } : { text, action: { label, run } });
  }

  return () => void write().catch(showError);
}
