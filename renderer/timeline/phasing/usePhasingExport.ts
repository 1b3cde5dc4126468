import { useTranslation } from 'react-i18next';

import type { PhaseUnit } from '#shared/timeline/periodKeys.ts';

import { baseName, toFileName } from '../../app/fileDialog/fileName.ts';
import { useHost } from '../../app/host.ts';
import { useJob } from '../../app/job.ts';
import { useNotices } from '../../app/notices.ts';
import { useWorkbookStore } from '../../workbook/WorkbookProvider.tsx';
import { formatCount } from '../../ui/locale.ts';

/** Asks for a place and writes the phases of a year there. */
export function usePhasingExport(): (year: number, unit: PhaseUnit) => void {
  const { t } = useTranslation();
  const store = useWorkbookStore();
  const { chooseSavePath, showInFolder } = useHost();
  const { notify, showError } = useNotices();
  const runJob = useJob();

  async function write(year: number, unit: PhaseUnit): Promise<void> {
    const { title } = store.getView().plan;
    const name = toFileName(t('timeline.phasing.fileName', { year, title }));
    const place = await chooseSavePath('spreadsheet', name);
    if (place === null) return;
    const file = baseName(place.path);
    const done = await runJob(t('timeline.phasing.exporting', { file }), (engine, signal) =>
      engine.timeline.exportPhasing({ year, unit, ...place }, { signal }),
    );
    if (done === null) return;
    const text = t('timeline.phasing.exported', { rows: formatCount(done.rows, t), file });
    const run = (): void => void showInFolder?.(done.path).catch(showError);
    notify(
      showInFolder === null ? { text } : { text, action: { label: t('app.showInFolder'), run } },
    );
  }

  return (year, unit) => void write(year, unit).catch(showError);
}
