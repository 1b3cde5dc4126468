import { lazy, Suspense } from 'react';

import { SettingsDialog } from '../settings/SettingsDialog.tsx';
import { ShortcutSheet } from '../shortcuts/ShortcutSheet.tsx';
import { Tour } from '../tour/Tour.tsx';
import { useNotices } from './notices.ts';
import type { Session } from './session.ts';
import type { OpenParts } from './useOpenParts.ts';

// The guide comes when it is asked for: starting does not wait for its pages.
const HelpPanel = lazy(() =>
  import('../help/HelpPanel.tsx').then(({ HelpPanel: panel }) => ({ default: panel })),
);

/** The guide, beside what the window shows. */
export function HelpPart(props: { readonly parts: OpenParts; readonly isPlanOpen: boolean }) {
  const { parts, isPlanOpen } = props;
  if (parts.help === null) return null;
  return (
    <Suspense fallback={null}>
      <HelpPanel
        place={parts.help.place}
        onGo={parts.goInHelp}
        onTour={isPlanOpen ? parts.startTour : null}
        onShortcuts={parts.showKeys}
        onClose={parts.closeHelp}
      />
    </Suspense>
  );
}

/** Settings, the sheet of keys and the tour, over what the window shows. */
export function PartsInFront(props: {
  readonly session: Session;
  readonly parts: OpenParts;
  readonly isPlanOpen: boolean;
}) {
  const { session, parts, isPlanOpen } = props;
  const { showError } = useNotices();
  const { settings } = parts;

  function endTour(): void {
    parts.endTour();
    session.saveSettings({ tourSeen: true }).catch(showError);
  }

  return (
    <>
      {settings !== null && (
        <SettingsDialog
          session={session}
          onEditPlan={
            settings.editPlan === null
              ? null
              : () => {
                  parts.closeSettings();
                  settings.editPlan?.();
                }
          }
          onClose={parts.closeSettings}
        />
      )}
      {parts.isShowingKeys && <ShortcutSheet onClose={parts.closeKeys} />}
      {parts.isTouring && isPlanOpen && <Tour onShow={parts.showScreen} onEnd={endTour} />}
    </>
  );
}
