import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { baseName } from '../../app/fileDialog/fileName.ts';
import { useHost } from '../../app/host.ts';
import { useJob } from '../../app/job.ts';
import { useNotices } from '../../app/notices.ts';
import { useWorkbookStore } from '../../workbook/WorkbookProvider.tsx';
import { DirectoryImportContext } from './directoryImport.ts';
import type { DirectoryPreview } from './directoryImport.ts';
import { PreviewDialog } from './PreviewDialog.tsx';

/** Reads a directory from Excel: a file, what it would change, one step. */
export function DirectoryImportProvider(props: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const store = useWorkbookStore();
  const { confirm } = useMayEdit();
  const { chooseFile } = useHost();
  const { showError } = useNotices();
  const runJob = useJob();
  const [preview, setPreview] = useState<DirectoryPreview | null>(null);

  const value = useMemo(() => {
    async function read(): Promise<void> {
      const path = await chooseFile('table');
      if (path === null) return;
      await store.whole();
      const words = t('agencies.reading', { file: baseName(path) });
      const done = await runJob(words, (engine, signal) =>
        engine.agencies.readFile({ path }, { signal }),
      );
      if (done !== null) setPreview(done);
    }
    return {
      choose(): void {
        if (confirm()) read().catch(showError);
      },
    };
  }, [chooseFile, confirm, runJob, showError, store, t]);

  return (
    <DirectoryImportContext value={value}>
      {props.children}
      {preview !== null && <PreviewDialog preview={preview} onClose={() => setPreview(null)} />}
    </DirectoryImportContext>
  );
}
