import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Temporal } from 'temporal-polyfill';

import { useMayEdit } from '../../access/useMayEdit.ts';
import type { EngineClient } from '../../app/engineClient.ts';
import { useHost } from '../../app/host.ts';
import type { JobEvents } from '../../app/job.ts';
import { useJob } from '../../app/job.ts';
import { useNotices } from '../../app/notices.ts';
import { useWorkbookStore } from '../../workbook/WorkbookProvider.tsx';

type ReceiveEvents = Awaited<ReturnType<EngineClient['handoffs']['receive']>>;

type Received = ReceiveEvents extends JobEvents<infer T> ? T : never;

/** A file that came, and whether it is kept. */
export type ReceivedFile = Received['files'][number];

/** How files come in. */
export interface Receiving {
  /** Asks for files and reads them. */
  readonly choose: () => void;
  readonly read: (paths: readonly string[]) => void;
  /** The day on which the files came; null: today. */
  readonly receivedOn: string | null;
  readonly setReceivedOn: (day: string | null) => void;
  /** Of the files that were read last, those that are not kept: duplicates, and what can't be read. */
  readonly unkept: readonly ReceivedFile[];
}

/** `onRead` gets the id of the first file that is new; null when none is. */
export function useReceive(onRead: (first: number | null) => void): Receiving {
  const { t } = useTranslation();
  const store = useWorkbookStore();
  const { chooseFiles } = useHost();
  const { notify, showError } = useNotices();
  const { confirm } = useMayEdit();
  const runJob = useJob();
  const [receivedOn, setReceivedOn] = useState<string | null>(null);
  const [unkept, setUnkept] = useState<readonly ReceivedFile[]>([]);

  async function receive(paths: readonly string[]): Promise<void> {
    const day = receivedOn ?? Temporal.Now.plainDateISO().toString();
    await store.whole();
    const done = await runJob(
      t('handoffScreen.returns.receiving', { count: paths.length }),
      (engine, signal) =>
        engine.handoffs.receive({ paths: [...paths], receivedOn: day }, { signal }),
    );
    if (done === null) return;
    await store.seen(done.revision);
    const { files } = done;
    const isNew = ({ isDuplicate, summary }: ReceivedFile): boolean =>
      !isDuplicate && summary !== null;
    setUnkept(files.filter((file) => !isNew(file)));
    onRead(files.find(isNew)?.summary?.id ?? null);
    notify({
      text: t('handoffScreen.returns.received', {
        files: files.length,
        parts: partWords(files, t),
      }),
      ...(files.every(isNew) ? {} : { tone: 'info' }),
    });
  }

  function read(paths: readonly string[]): void {
    if (paths.length > 0 && confirm()) receive(paths).catch(showError);
  }

  return {
    read,
    choose() {
      if (confirm()) chooseFiles('returned').then(read).catch(showError);
    },
    receivedOn,
    setReceivedOn,
    unkept,
  };
}

const parts = ['ours', 'consent', 'foreign', 'duplicate', 'failed'] as const;

function partOf({ isDuplicate, summary }: ReceivedFile): (typeof parts)[number] {
  if (summary === null) return 'failed';
  if (isDuplicate) return 'duplicate';
  if (summary.pack !== null) return 'ours';
  return summary.candidates.length > 0 ? 'consent' : 'foreign';
}

/** "4 của kế hoạch · 1 trùng": what came of the files. */
function partWords(files: readonly ReceivedFile[], t: TFunction): string {
  return parts
    .map((part) => ({ part, number: files.filter((file) => partOf(file) === part).length }))
    .filter(({ number }) => number > 0)
    .map(({ part, number }) => t(`handoffScreen.returns.parts.${part}`, { number }))
    .join(' · ');
}
