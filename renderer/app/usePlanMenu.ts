import { useTranslation } from 'react-i18next';

import { sampleFileName } from '#shared/sample/sampleFileName.ts';

import type { FileActions } from '../start/useFileActions.ts';
import { useEngine, useWorkbookStore } from '../workbook/WorkbookProvider.tsx';
import { baseName, folderOf } from './fileDialog/fileName.ts';
import { useHost } from './host.ts';
import type { SavePlace } from './host.ts';
import { useNotices } from './notices.ts';
import type { PlanMenuActions } from './PlanMenu.tsx';
import type { Session } from './session.ts';

/** What the plan's menu does, and what else is done with its file. */
export interface PlanMenu extends PlanMenuActions {
  /** Saves a copy and goes on in it. */
  readonly continueInCopy: () => void;
}

/** `forms` show the form of the plan and that of the user's name. */
export function usePlanMenu(
  session: Session,
  { create, open, resetSample }: FileActions,
  forms: Pick<PlanMenuActions, 'edit' | 'editName'>,
): PlanMenu {
  const { t } = useTranslation();
  const engine = useEngine();
  const store = useWorkbookStore();
  const host = useHost();
  const { showInFolder } = host;
  const { notify, showError } = useNotices();

  async function writeCopy(): Promise<SavePlace | null> {
    const { name, path } = store.getView();
    const suggested = t('app.plan.copyName', { name });
    const place = await host.chooseSavePath('workbook', suggested, folderOf(path));
    if (place !== null) await engine.workbook.saveCopy(place);
    return place;
  }

  async function continueInCopy(): Promise<void> {
    const place = await writeCopy();
    if (place === null) return;
    const { path } = place;
    await session.open(() => engine.workbook.open({ path }));
    notify({ text: t('app.plan.copyOpened', { file: baseName(path) }) });
  }

  async function move(): Promise<void> {
    const { name, path } = store.getView();
    const place = await host.chooseSavePath('workbook', name, folderOf(path));
    if (place === null || place.path === path) return;
    await session.open(() => engine.workbook.move(place));
    notify({ text: t('app.plan.moved', { path: place.path }) });
  }

  async function saveCopy(): Promise<void> {
    const place = await writeCopy();
    if (place === null) return;
    const text = t('app.plan.copySaved', { file: baseName(place.path) });
    if (showInFolder === null) notify({ text });
    else {
      const run = (): void => void showInFolder(place.path).catch(showError);
      notify({ text, action: { label: t('app.showInFolder'), run } });
    }
  }

  return {
    ...forms,
    saveCopy: () => void saveCopy().catch(showError),
    continueInCopy: () => void continueInCopy().catch(showError),
    move: () => void move().catch(showError),
    showInFolder:
      showInFolder === null ? null : () => void showInFolder(store.getView().path).catch(showError),
    resetSample: baseName(store.getView().path) === sampleFileName ? resetSample : null,
    create,
    open,
    close: () => void session.close().catch(showError),
  };
}
