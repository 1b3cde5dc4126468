import { makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { Activity, use, useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

import { AboutDialog } from '../about/AboutDialog.tsx';
import { isBeingChecked } from '../access/accessWords.ts';
import { RescueScreen } from '../damage/RescueScreen.tsx';
import { FileDrop } from '../fileDrop/FileDrop.tsx';
import { NewPlanDialog } from '../plans/NewPlanDialog.tsx';
import { StartScreen } from '../start/StartScreen.tsx';
import { useFileActions } from '../start/useFileActions.ts';
import type { FileActions } from '../start/useFileActions.ts';
import { keepKeyboard } from '../ui/keepKeyboard.ts';
import { StatusLineSlot } from '../ui/StatusLine.tsx';
import { WorkbookProvider } from '../workbook/WorkbookProvider.tsx';
import { ConnectionBar } from './ConnectionBar.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useHost } from './host.ts';
import { BusyContext } from './job.ts';
import { useNotices } from './notices.ts';
import { HelpPart, PartsInFront } from './PartsOfWindow.tsx';
import type { Session } from './session.ts';
import { useKeyboardReturn } from './useKeyboardReturn.ts';
import { useOpenParts } from './useOpenParts.ts';
import { useOrders } from './useOrders.ts';
import { useShortcuts } from './useShortcuts.ts';
import { useWindowZoom } from './useWindowZoom.ts';
import { WindowFailed } from './WindowFailed.tsx';
import { WindowPartsContext } from './windowParts.ts';
import { WorkbookFrame } from './WorkbookFrame.tsx';

const useStyles = makeStyles({
  window: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr) auto',
    gridTemplateColumns: 'minmax(0, 1fr)',
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  // Below that the page itself scrolls.
  roomy: { minWidth: '600px', minHeight: '320px' },
  middle: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gridTemplateRows: 'minmax(0, 1fr)',
    minHeight: 0,
  },
  // Isolated: whatever lies above the screens in them stays below the guide.
  content: {
    display: 'grid',
    gridTemplateRows: 'minmax(0, 1fr)',
    minHeight: 0,
    isolation: 'isolate',
  },
  foot: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXL,
    boxSizing: 'border-box',
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    // What can be pressed there has the room that it needs; the keys have what is left.
    '& > :first-child': { flex: 'none', maxWidth: '100%' },
    '& > :last-child': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
    '@media print': { display: 'none' },
  },
});

/** The start screen or the open workbook, with the status line at the foot. */
export function WindowFrame(props: { readonly session: Session }) {
  const { session } = props;
  const { connection, damagedPath, store } = useSyncExternalStore(
    session.subscribe,
    session.getState,
  );
  const styles = useStyles();
  const { showError } = useNotices();
  const { createKeys } = useHost();
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const parts = useOpenParts();
  const { ways, startTour, showKeys } = parts;
  const actions = useFileActions(session, startTour);
  const [isShowingAbout, setIsShowingAbout] = useState(false);

  useEffect(() => session.follow(showError), [session, showError]);
  useWindowState(session);
  useWindowZoom(session);
  useKeyboardReturn();
  useOrders({ about: () => setIsShowingAbout(true), printScreen: () => window.print() });
  useShortcuts({
    [createKeys]: actions.create,
    'Ctrl+O': actions.open,
    'Ctrl+Comma': ways.showSettings,
    F1: ways.showHelp,
    'Shift+F1': showKeys,
  });

  return (
    <ErrorBoundary instead={<WindowFailed />} onError={showError}>
      <div className={mergeClasses(styles.window, damagedPath === null && styles.roomy)}>
        <WindowPartsContext value={ways}>
          <ConnectionBar state={connection} />
          <div className={styles.middle}>
            <div className={styles.content}>
              <WindowContent session={session} actions={actions} foot={foot} />
            </div>
            <HelpPart parts={parts} isPlanOpen={store !== null} />
          </div>
          <footer ref={setFoot} className={styles.foot} onMouseDown={keepKeyboard} />
          {isShowingAbout && (
            <AboutDialog
              version={session.getState().about?.version ?? ''}
              onClose={() => setIsShowingAbout(false)}
            />
          )}
          {actions.isCreating && <NewPlanDialog session={session} onClose={actions.endCreating} />}
          <PartsInFront session={session} parts={parts} isPlanOpen={store !== null} />
        </WindowPartsContext>
      </div>
    </ErrorBoundary>
  );
}

function WindowContent(props: {
  readonly session: Session;
  readonly actions: FileActions;
  readonly foot: HTMLElement | null;
}) {
  const { session, actions, foot } = props;
  const { about, store, damagedPath } = useSyncExternalStore(session.subscribe, session.getState);
  const { t } = useTranslation();
  if (about === null) return <Spinner label={t('app.connecting')} />;
  const isRescuing = damagedPath !== null;
  return (
    <>
      {isRescuing && (
        <StatusLineSlot value={foot}>
          <RescueScreen key={damagedPath} session={session} path={damagedPath} />
        </StatusLineSlot>
      )}
      <StatusLineSlot value={isRescuing ? null : foot}>
        {store === null && !isRescuing && (
          <>
            <FileDrop
              onWorkbook={actions.openPath}
              onResolution={null}
              onTables={null}
              onReturns={null}
            />
            <StartScreen session={session} actions={actions} />
          </>
        )}
        {store !== null && (
          // A rescue in front of them leaves the screens as they are.
          <Activity mode={isRescuing ? 'hidden' : 'visible'}>
            <WorkbookProvider store={store}>
              <WorkbookFrame key={store.getView().path} session={session} actions={actions} />
            </WorkbookProvider>
          </Activity>
        )}
      </StatusLineSlot>
    </>
  );
}

/** Keeps the window's title, and tells the door when closing would stop a job. */
function useWindowState(session: Session): void {
  const { t } = useTranslation();
  const host = useHost();
  const isBusy = use(BusyContext);
  const { about, store } = useSyncExternalStore(session.subscribe, session.getState);
  const isStarting = about === null;
  const language = about?.settings.language ?? 'vi';
  const view = useSyncExternalStore(
    store?.subscribe ?? neverChanges,
    () => store?.getView() ?? null,
  );
  const planTitle = view?.plan.title ?? null;
  const workbook = view?.path ?? null;
  const isReadOnly = view?.access.mode === 'read' && !isBeingChecked(view.access);

  // Before anything of it is seen: who closes the window then is asked only while a job runs.
  useLayoutEffect(() => {
    // Until then the door knows better what is going to be shown.
    if (isStarting) return;
    const key = isReadOnly ? 'app.windowTitleReadOnly' : 'app.windowTitle';
    const title = planTitle === null ? t('app.name') : t(key, { title: planTitle });
    host.setWindowState({ title, language, isBusy, workbook });
  }, [host, isBusy, isReadOnly, isStarting, language, planTitle, t, workbook]);
}

function neverChanges(): () => void {
  return () => undefined;
}
