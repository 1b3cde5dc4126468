import { startTransition, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMayEdit } from '../access/useMayEdit.ts';
import { useHost } from '../app/host.ts';
import { useJob } from '../app/job.ts';
import { useNotices } from '../app/notices.ts';
import { useEngine } from '../workbook/WorkbookProvider.tsx';
import { sourceName } from './openTable.ts';
import type { OpenTable, TableSource } from './openTable.ts';

/** Tables that are taken in one after another. */
export interface Imports {
  /** The one that is looked at; null: none is. */
  readonly open: OpenTable | null;
  /** Asks for a file and reads it. */
  readonly choose: () => void;
  /** Reads the first, and the others when it is done with. */
  readonly read: (sources: readonly TableSource[]) => void;
  /** Done with this table, one way or another: the next one, if there is one. */
  readonly goOn: () => void;
  /** Leaves this table and those that wait. */
  readonly leave: () => void;
}

interface Queue {
  readonly sources: readonly TableSource[];
  /** The place of the one that is read. */
  readonly at: number;
}

export function useImports(): Imports {
  const { t } = useTranslation();
  const engine = useEngine();
  const { chooseFile } = useHost();
  const { showError } = useNotices();
  const runJob = useJob();
  const { confirm } = useMayEdit();
  const [open, setOpen] = useState<OpenTable | null>(null);
  const queue = useRef<Queue>({ sources: [], at: 0 });

  const close = useCallback(() => {
    setOpen(null);
    // The engine forgets it sooner or later anyway.
    if (open !== null) engine.imports.close({ table: open.table }).catch(showError);
  }, [engine, open, showError]);

  /** Reads the table at a place of the queue, or the first after it that can be read. */
  const readFrom = useCallback(
    async (place: number) => {
      const { sources } = queue.current;
      for (let at = place; at < sources.length; at += 1) {
        queue.current = { sources, at };
        const source = sources[at];
        if (source === undefined) return;
        const file = sourceName(source, t('spreadsheet.copiedTable'));
        const answer = await runJob(t('imports.reading', { file }), (running, signal) =>
          running.imports.read(source, { signal }),
        );
        if (answer === null) continue;
        const table = { ...answer, place: { at: at + 1, count: sources.length } };
        // Drawn in pieces: the window answers meanwhile.
        startTransition(() => setOpen(table));
        return;
      }
      setOpen(null);
    },
    [runJob, t],
  );

  return useMemo<Imports>(() => {
    function read(sources: readonly TableSource[]): void {
      if (sources.length === 0 || !confirm()) return;
      queue.current = { sources, at: 0 };
      readFrom(0).catch(showError);
    }
    return {
      open,
      read,
      choose() {
        if (!confirm()) return;
        chooseFile('table')
          .then((path) => {
            if (path !== null) read([{ path }]);
          })
          .catch(showError);
      },
      goOn() {
        close();
        readFrom(queue.current.at + 1).catch(showError);
      },
      leave: close,
    };
  }, [chooseFile, close, confirm, open, readFrom, showError]);
}
