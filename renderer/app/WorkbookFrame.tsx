import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

import { AccessBar } from '../access/AccessBar.tsx';
import { useMayEdit } from '../access/useMayEdit.ts';
import { useAnnexDraft } from '../annexes/useAnnexDraft.ts';
import { AsOfProvider } from '../asOf/AsOfProvider.tsx';
import { ChecksProvider } from '../checks/ChecksProvider.tsx';
import { FileDrop } from '../fileDrop/FileDrop.tsx';
import { useHandoffsWindow } from '../handoffs/useHandoffsWindow.ts';
import { UserNameDialog } from '../history/UserNameDialog.tsx';
import { LeaveQuestion } from '../imports/LeaveQuestion.tsx';
import { MappingList } from '../imports/mappings/MappingList.tsx';
import { PasteTable } from '../imports/PasteTable.tsx';
import { useImportWindow } from '../imports/useImportWindow.ts';
import { EditPlanDialog } from '../plans/EditPlanDialog.tsx';
import { useReadResolution } from '../resolution/useReadResolution.ts';
import { ResolutionProvider } from '../resolution/ResolutionProvider.tsx';
import { createSearch, SearchContext } from '../search/search.ts';
import type { FileActions } from '../start/useFileActions.ts';
import { TasksScreen } from '../tasks/TasksScreen.tsx';
import { useWorkbook, useWorkbookStore } from '../workbook/WorkbookProvider.tsx';
import { DueNotice } from './DueNotice.tsx';
import { loadLaterScreens } from './laterScreen.tsx';
import {
  AgenciesScreen,
  AnnexScreen,
  ChecksScreen,
  HandoffsScreen,
  HistoryScreen,
  ImportScreen,
  ReportsScreen,
  ResolutionScreen,
  TargetsScreen,
  TimelineScreen,
} from './laterScreens.ts';
import { NavigationContext, screenNames } from './navigation.ts';
import type { ScreenName } from './navigation.ts';
import { useNotices } from './notices.ts';
import type { Session } from './session.ts';
import { SideNav } from './SideNav.tsx';
import { TopBar } from './TopBar.tsx';
import { useHistorySteps } from './useHistorySteps.ts';
import { usePlanMenu } from './usePlanMenu.ts';
import { useOrders } from './useOrders.ts';
import { useScreens } from './useScreens.ts';
import { enterScreen, useScreenKeyboard } from './useScreenKeyboard.ts';
import { leaveField, useShortcuts } from './useShortcuts.ts';
import { useShown } from './windowParts.ts';

const useStyles = makeStyles({
  frame: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    minHeight: 0,
  },
  top: { gridColumn: '1 / -1', '@media print': { display: 'none' } },
  // What lies over a screen lies over it alone.
  screen: {
    position: 'relative',
    display: 'grid',
    // With less room than that for it, a screen scrolls as a whole.
    gridTemplateColumns: 'minmax(600px, 1fr)',
    gridTemplateRows: 'minmax(300px, 1fr)',
    minWidth: 0,
    minHeight: 0,
    overflow: 'auto',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
});

/** What surrounds the screens of an open workbook. */
export function WorkbookFrame(props: { readonly session: Session; readonly actions: FileActions }) {
  const { session, actions } = props;
  const styles = useStyles();
  const [search] = useState(createSearch);
  const screens = useScreens(useWorkbookStore());
  const { navigation, showTouched } = screens;
  const history = useHistorySteps(showTouched);
  const [isEditingPlan, setIsEditingPlan] = useState(false);
  const [isEditingName, setIsEditingName] = useState(false);
  const editName = (): void => setIsEditingName(true);
  const menu = usePlanMenu(session, actions, { edit: () => setIsEditingPlan(true), editName });
  const { showScreen } = navigation;
  const importing = useImportWindow(history);
  const { imports, steps } = importing;
  const annexes = useAnnexDraft();
  const isHandingOff = imports.open === null && navigation.screen === 'handoffs';
  const handoffs = useHandoffsWindow(isHandingOff, () => showScreen('handoffs'));
  const { readPath } = useReadResolution();

  const show: typeof showScreen = (screen) => {
    leaveField();
    importing.leave(() => showScreen(screen));
  };
  function readResolution(path: string): void {
    importing.leave(() => {
      showScreen('resolution');
      readPath(path);
    });
  }

  useOrders({ saveCopy: menu.saveCopy, closePlan: menu.close });
  const mayEdit = useMayEdit().why === null;
  useShown({
    topic: imports.open === null ? navigation.screen : 'imports',
    editPlan: mayEdit ? menu.edit : null,
    showScreen: show,
  });

  const [main, setMain] = useState<HTMLElement | null>(null);
  useScreenKeyboard(main, imports.open === null ? navigation.screen : imports.open.table);

  useLaterScreens();
  useShortcuts({
    'Ctrl+Z': steps.undo.run,
    'Ctrl+Y': steps.redo.run,
    'Ctrl+Shift+Z': steps.redo.run,
    'Ctrl+I': importing.choose,
    'Ctrl+P': () => show('annexes'),
    ...screenKeys((screen) => {
      show(screen);
      void enterScreen(main);
    }),
  });

  return (
    <AsOfProvider>
      <SearchContext value={search}>
        <NavigationContext value={navigation}>
          <ResolutionProvider>
            <ChecksProvider>
              <DueNotice session={session} />
              <FileDrop
                onWorkbook={actions.openPath}
                onResolution={readResolution}
                onTables={importing.readFiles}
                expectsTables={imports.open !== null}
                onReturns={isHandingOff ? handoffs.receiving.read : null}
              />
              <div className={styles.frame}>
                <div className={styles.top}>
                  <TopBar
                    history={steps}
                    menu={menu}
                    importing={importing}
                    onExport={() => show('annexes')}
                    onSearch={imports.open === null ? () => showScreen('tasks') : null}
                  />
                  <AccessBar session={session} onSaveCopy={menu.continueInCopy} />
                </div>
                <SideNav
                  screen={imports.open === null ? navigation.screen : null}
                  waitingReturns={handoffs.waiting}
                  onShow={show}
                  onImport={importing.choose}
                />
                <main ref={setMain} tabIndex={-1} className={styles.screen}>
                  {imports.open !== null ? (
                    <ImportScreen
                      key={imports.open.table}
                      open={imports.open}
                      onSteps={importing.setOwnSteps}
                      undoStep={history.undo.run}
                      onGoOn={imports.goOn}
                      onLeave={() => importing.leave()}
                    />
                  ) : navigation.screen === 'resolution' ? (
                    <ResolutionScreen />
                  ) : navigation.screen === 'targets' ? (
                    <TargetsScreen />
                  ) : navigation.screen === 'timeline' ? (
                    <TimelineScreen />
                  ) : navigation.screen === 'agencies' ? (
                    <AgenciesScreen />
                  ) : navigation.screen === 'checks' ? (
                    <ChecksScreen />
                  ) : navigation.screen === 'reports' ? (
                    <ReportsScreen />
                  ) : navigation.screen === 'annexes' ? (
                    <AnnexScreen
                      draft={annexes}
                      onSteps={importing.setOwnSteps}
                      onImport={importing.choose}
                    />
                  ) : navigation.screen === 'handoffs' ? (
                    <HandoffsScreen window={handoffs} undoStep={history.undo.run} />
                  ) : navigation.screen === 'history' ? (
                    <HistoryScreen
                      session={session}
                      view={screens.historyView}
                      onChange={screens.changeHistoryView}
                      onEditName={editName}
                    />
                  ) : (
                    <TasksScreen onImport={importing.choose} />
                  )}
                </main>
                {importing.question !== null && <LeaveQuestion {...importing.question} />}
                {importing.isPasting && (
                  <PasteTable onPaste={importing.paste} onClose={importing.endPasting} />
                )}
                {importing.isListing && <MappingList onClose={importing.endListing} />}
                {isEditingPlan && <EditPlanDialog onClose={() => setIsEditingPlan(false)} />}
                {isEditingName && (
                  <UserNameDialog session={session} onClose={() => setIsEditingName(false)} />
                )}
              </div>
            </ChecksProvider>
          </ResolutionProvider>
        </NavigationContext>
      </SearchContext>
    </AsOfProvider>
  );
}

function useLaterScreens(): void {
  const { showError } = useNotices();
  const { loading } = useWorkbook();
  useEffect(() => {
    if (loading !== null) return;
    const ending = new AbortController();
    loadLaterScreens(ending.signal).catch(showError);
    return () => ending.abort();
  }, [loading, showError]);
}

/** Alt and the place of a screen in the navigation. */
function screenKeys(show: (screen: ScreenName) => void): Record<string, () => void> {
  return Object.fromEntries(screenNames.map((name, at) => [`Alt+${at + 1}`, () => show(name)]));
}
