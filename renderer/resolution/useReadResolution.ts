import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import type { Task } from '#shared/tasks/task.ts';

import { useMayEdit } from '../access/useMayEdit.ts';
import { baseName } from '../app/fileDialog/fileName.ts';
import { useHost } from '../app/host.ts';
import { useJob } from '../app/job.ts';
import { useNotices } from '../app/notices.ts';
import { useWorkbookStore } from '../workbook/WorkbookProvider.tsx';

export interface ReadResolution {
  /** Asks for a file and takes its text in place of the clauses there are. */
  readonly readFile: () => void;
  /** The same with a file that is given. */
  readonly readPath: (path: string) => void;
  /** Takes a text in place of the clauses there are; whether it was read. */
  readonly readText: (text: string) => Promise<boolean>;
}

type Source = { readonly path: string } | { readonly name: string; readonly text: string };

export function useReadResolution(): ReadResolution {
  const { t } = useTranslation();
  const store = useWorkbookStore();
  const { chooseFile } = useHost();
  const { notify, showError } = useNotices();
  const runJob = useJob();
  const { confirm } = useMayEdit();

  const read = useCallback(
    async (source: Source, name: string) => {
      const linkedBefore = countLinked(store.getView().tasks);
      const title = t('resolution.reading', { file: name });
      const done = await runJob(title, (engine, signal) =>
        engine.resolution.read({ source, mode: 'replace' }, { signal }),
      );
      if (done === null) return false;
      await store.seen(done.revision);
      const { tasks, clauses } = store.getView();
      const lost = linkedBefore - countLinked(tasks);
      const changed = clauses.filter(({ formerText }) => formerText !== null).length;
      const words = [
        t('resolution.loaded', { count: done.clauses }),
        changed > 0 ? t('resolution.loadedChanged', { changed }) : null,
        lost > 0 ? t('resolution.loadedUnlinked', { lost }) : null,
      ].filter((part) => part !== null);
      notify({ text: words.join('; '), ...(lost > 0 ? { tone: 'info' } : {}) });
      return true;
    },
    [notify, runJob, store, t],
  );

  const readFile = useCallback(() => {
    if (!confirm()) return;
    chooseFile('resolution')
      .then((path) => (path === null ? false : read({ path }, baseName(path))))
      .catch(showError);
  }, [chooseFile, confirm, read, showError]);

  const readPath = useCallback(
    (path: string) => {
      if (confirm()) read({ path }, baseName(path)).catch(showError);
    },
    [confirm, read, showError],
  );

  const readText = useCallback(
    async (text: string) => {
      if (!confirm()) return false;
      const name = t('resolution.pastedName');
      return read({ name, text }, name);
    },
    [confirm, read, t],
  );

  return { readFile, readPath, readText };
}

/** Tasks that point at a clause: those of clauses that are gone keep only their quote. */
function countLinked(tasks: readonly Task[]): number {
  return tasks.filter(({ clause }) => clause !== null).length;
}
