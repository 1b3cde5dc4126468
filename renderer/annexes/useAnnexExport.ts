import { useTranslation } from 'react-i18next';

import type { AnnexOrder } from '#shared/contract/annexContract.ts';
import type { FileKind } from '#shared/contract/desktopBridge.ts';

import { baseName, toFileName } from '../app/fileDialog/fileName.ts';
import { useHost } from '../app/host.ts';
import { useJob } from '../app/job.ts';
import { useNotices } from '../app/notices.ts';
import { useWorkbookStore } from '../workbook/WorkbookProvider.tsx';
import type { AnnexFormat } from './useAnnexDraft.ts';

const kindOfFormat = {
  xlsx: 'spreadsheet',
  docx: 'document',
  pdf: 'pdf',
} as const satisfies Record<AnnexFormat, FileKind>;

/** Asks for a place and writes there what is ordered. */
export function useAnnexExport(order: AnnexOrder): (format: AnnexFormat) => void {
  const { t } = useTranslation();
  const store = useWorkbookStore();
  const { chooseSavePath, showInFolder } = useHost();
  const { notify, showError } = useNotices();
  const runJob = useJob();

  async function write(format: AnnexFormat): Promise<void> {
    const { title } = store.getView().plan;
    const name = toFileName(t('annexScreen.export.fileName', { title }));
    const place = await chooseSavePath(kindOfFormat[format], name);
    if (place === null) return;
    const file = baseName(place.path);
    const done = await runJob(t('annexScreen.export.running', { file }), (engine, signal) =>
      engine.annexes.export({ ...order, ...place }, { signal }),
    );
    if (done === null) return;
    const text = t('annexScreen.export.done', { rows: done.rows, file });
    const label = t('app.showInFolder');
    const run = (): void => void showInFolder?.(done.path).catch(showError);
    notify(showInFolder === null ? { text } : { text, action: { label, run } });
  }

  return (format) => void write(format).catch(showError);
}
