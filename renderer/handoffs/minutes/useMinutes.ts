import { useTranslation } from 'react-i18next';

import type { FileKind } from '#shared/contract/desktopBridge.ts';

import { baseName, toFileName } from '../../app/fileDialog/fileName.ts';
import { useHost } from '../../app/host.ts';
import { useJob } from '../../app/job.ts';
import { useNotices } from '../../app/notices.ts';
import { useAsOf } from '../../asOf/asOf.ts';
import type { RegisterRound } from '../register/packWords.ts';

/** Asks for a place and writes the minutes of a round there; null: of all rounds. */
export function useMinutes(): (
  round: RegisterRound | null,
  kind: Extract<FileKind, 'document' | 'spreadsheet'>,
) => void {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const { chooseSavePath, showInFolder } = useHost();
  const { notify, showError } = useNotices();
  const runJob = useJob();

  async function write(round: RegisterRound | null, kind: FileKind): Promise<void> {
    const name =
      round === null
        ? t('handoffScreen.minutes.fileNameAll')
        : t('handoffScreen.minutes.fileName', { number: round.number });
    const place = await chooseSavePath(kind, toFileName(name));
    if (place === null) return;
    const file = baseName(place.path);
    const done = await runJob(t('handoffScreen.minutes.running', { file }), (engine, signal) =>
      engine.handoffs.minutes({ round: round?.id ?? null, asOf, ...place }, { signal }),
    );
    if (done === null) return;
    const text = t('handoffScreen.minutes.done', { file });
    const run = (): void => void showInFolder?.(done.path).catch(showError);
    notify(
      showInFolder === null
        ? { text }
        : { text, action: { label: t('handoffScreen.showInFolder'), run } },
    );
  }

  return (round, kind) => {
    write(round, kind).catch(showError);
  };
}
