import { useTranslation } from 'react-i18next';

import type { FileActions } from '../start/useFileActions.ts';
import { useEngine, useWorkbookStore } from '../workbook/WorkbookProvider.tsx';
import { baseName } from './fileDialog/fileName.ts';
import { useHost } from './host.ts';
import { useNotices } from './notices.ts';
import type { PlanMenuActions } from './PlanMenu.tsx';
import type { Session } from './session.ts';

/** What the plan's menu does; `forms` show the form of the plan and that of the user's name. */
export function usePlanMenu(
  session: Session,
  { create, open }: FileActions,
  forms: Pick<PlanMenuActions, 'edit' | 'editName'>,
): PlanMenuActions {
  const { t } = useTranslation();
  const engine = useEngine();
  const store = useWorkbookStore();
  const host = useHost();
  const { showInFolder } = host;
  const { notify, showError } = useNotices();

  async function saveCopy(): Promise<void> {
    const { name } = store.getView();
    const place = await host.chooseSavePath('workbook', t('app.plan.copyName', { name }));
    if (place === null) return;
    await engine.workbook.saveCopy(place);
    const text = t('app.plan.copySaved', { file: baseName(place.path) });
    if (showInFolder === null) notify({ text });
    else {
      const run = (): void => void showInFolder(place.path).catch(showError);
      notify({ text, action: { label: t('spreadsheetWindow.export.showInFolder'), run } });
    }
  }

  return {
    ...forms,
    saveCopy: () => void saveCopy().catch(showError),
    showInFolder:
      showInFolder === null ? null : () => void showInFolder(store.getView().path).catch(showError),
    create,
    open,
    close: () => void session.close().catch(showError),
  };
}
