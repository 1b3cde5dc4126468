import { useTranslation } from 'react-i18next';

import type { ReturnSummary } from '#shared/handoffs/returnReview.ts';

import { joinPath } from '../../app/fileDialog/fileName.ts';
import { useHost } from '../../app/host.ts';
import { useNotices } from '../../app/notices.ts';
import { useEdit, useEngine } from '../../workbook/WorkbookProvider.tsx';

/** What can be done with one returned file beside reviewing it. */
export interface ReturnFileActions {
  /** Writes the file as it came into a folder, for its own program to open. */
  readonly saveFile: () => void;
  readonly discard: () => void;
  /** Says which pack it answers. */
  readonly assign: (pack: number) => void;
}

export function useFileActions({ id, file }: ReturnSummary): ReturnFileActions {
  const { t } = useTranslation();
  const engine = useEngine();
  const edit = useEdit();
  const { chooseFolder, showInFolder } = useHost();
  const { notify, showError } = useNotices();

  async function saveFile(): Promise<void> {
    const folder = await chooseFolder();
    if (folder === null) return;
    const path = joinPath(folder, file);
    await engine.handoffs.returns.saveFile({ return: id, path, replace: false });
    const text = t('handoffScreen.review.fileSaved', { file });
    const run = (): void => void showInFolder?.(path).catch(showError);
    notify(
      showInFolder === null
        ? { text }
        : { text, action: { label: t('handoffScreen.showInFolder'), run } },
    );
  }

  async function discard(): Promise<void> {
    const done = await edit((running) => running.handoffs.returns.discard({ return: id }));
    if (done !== null) notify({ text: t('handoffScreen.review.discarded', { file }) });
  }

  async function assign(pack: number): Promise<void> {
    const done = await edit((running) => running.handoffs.returns.assign({ return: id, pack }));
    if (done === null) return;
    const { agency, round } = done.summary;
    if (agency === null || round === null) return;
    notify({ text: t('handoffScreen.consent.assigned', { agency, round }) });
  }

  return {
    saveFile: () => void saveFile().catch(showError),
    discard: () => void discard(),
    assign: (pack) => void assign(pack),
  };
}
