import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Inspection } from '#shared/spreadsheet/inspection.ts';

import { useMayEdit } from '../access/useMayEdit.ts';
import { baseName } from '../app/fileDialog/fileName.ts';
import { useHost } from '../app/host.ts';
import { useJob } from '../app/job.ts';
import { useNotices } from '../app/notices.ts';
import { useWorkbookStore } from '../workbook/WorkbookProvider.tsx';

/** A file that was looked at; nothing of it is in the workbook yet. */
export interface InspectedTable {
  readonly path: string;
  readonly inspection: Inspection;
}

export interface Importing {
  readonly table: InspectedTable | null;
  /** Asks for a file and looks at it. */
  readonly choose: () => void;
  /** Looks at a file that is given. */
  readonly inspect: (path: string) => void;
  /** Takes the tasks of one sheet, or of all for null, into the workbook as one step. */
  readonly run: (sheet: string | null) => void;
  readonly discard: () => void;
}

export function useImport(onDone: () => void): Importing {
  const { t } = useTranslation();
  const store = useWorkbookStore();
  const { chooseFile } = useHost();
  const { notify, showError } = useNotices();
  const runJob = useJob();
  const { confirm } = useMayEdit();
  const [table, setTable] = useState<InspectedTable | null>(null);

  const look = useCallback(
    async (path: string) => {
      const title = t('spreadsheetWindow.import.inspecting', { file: baseName(path) });
      const inspection = await runJob(title, (engine, signal) =>
        engine.spreadsheet.inspect({ path }, { signal }),
      );
      if (inspection !== null) setTable({ path, inspection });
    },
    [runJob, t],
  );

  const choose = useCallback(() => {
    if (!confirm()) return;
    chooseFile('spreadsheet')
      .then((path) => (path === null ? undefined : look(path)))
      .catch(showError);
  }, [chooseFile, confirm, look, showError]);

  const inspect = useCallback(
    (path: string) => {
      if (confirm()) look(path).catch(showError);
    },
    [confirm, look, showError],
  );

  const discard = useCallback(() => setTable(null), []);

  return useMemo(() => {
    async function run(sheet: string | null): Promise<void> {
      if (table === null || !confirm()) return;
      const file = baseName(table.path);
      const title = t('spreadsheetWindow.import.running', { file });
      const done = await runJob(title, (engine, signal) =>
        engine.spreadsheet.import({ path: table.path, sheet }, { signal }),
      );
      if (done === null) return;
      await store.seen(done.revision);
      const { sections, tasks } = done;
      notify({ text: t('spreadsheetWindow.import.done', { sections, tasks, file }) });
      setTable(null);
      onDone();
    }
    return { table, choose, inspect, discard, run: (sheet) => void run(sheet).catch(showError) };
  }, [choose, confirm, discard, inspect, notify, onDone, runJob, showError, store, t, table]);
}
