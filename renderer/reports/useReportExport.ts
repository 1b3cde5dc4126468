import { useTranslation } from 'react-i18next';

import type { FileKind } from '#shared/contract/desktopBridge.ts';
import type { ReportEdition } from '#shared/reports/reportPaper.ts';

import { baseName, toFileName } from '../app/fileDialog/fileName.ts';
import { useHost } from '../app/host.ts';
import { useJob } from '../app/job.ts';
import { useNotices } from '../app/notices.ts';
import type { FigureList } from './figureList.ts';

export type ReportFileKind = Extract<FileKind, 'spreadsheet' | 'document' | 'pdf'>;

/** Asks for a place and writes a report there. */
export function useReportExport(
  source: FigureList['source'],
  edition: ReportEdition,
  name: string,
): (kind: ReportFileKind) => void {
  const { t } = useTranslation();
  const { chooseSavePath, showInFolder } = useHost();
  const { notify, showError } = useNotices();
  const runJob = useJob();

  async function write(kind: ReportFileKind): Promise<void> {
    const place = await chooseSavePath(kind, toFileName(name));
    if (place === null) return;
    const file = baseName(place.path);
    const done = await runJob(t('reportScreen.builder.running', { file }), (engine, signal) =>
      engine.reports.export({ source, edition, ...place }, { signal }),
    );
    if (done === null) return;
    const text = t('reportScreen.builder.written', { file });
    const label = t('app.showInFolder');
    const run = (): void => void showInFolder?.(done.path).catch(showError);
    notify(showInFolder === null ? { text } : { text, action: { label, run } });
  }

  return (kind) => void write(kind).catch(showError);
}
