import { useCallback, useMemo, useRef, useState } from 'react';

import type { Place } from '../help/place.ts';
import type { ScreenName } from './navigation.ts';
import type { ShownPlan, WindowParts } from './windowParts.ts';

/** Which parts lie over or beside what the window shows. */
export interface OpenParts {
  readonly ways: WindowParts;
  /** Null: the guide is closed. Its `place` is null while it shows its contents. */
  readonly help: { readonly place: Place | null } | null;
  readonly goInHelp: (place: Place | null) => void;
  readonly closeHelp: () => void;
  /** Null: the settings are closed. */
  readonly settings: Pick<ShownPlan, 'editPlan'> | null;
  readonly closeSettings: () => void;
  readonly isShowingKeys: boolean;
  readonly showKeys: () => void;
  readonly closeKeys: () => void;
  readonly isTouring: boolean;
  readonly startTour: () => void;
  readonly endTour: () => void;
  /** Goes to a screen of the open plan. */
  readonly showScreen: (screen: ScreenName) => void;
}

export function useOpenParts(): OpenParts {
  const shown = useRef<ShownPlan | null>(null);
  const before = useRef<Element | null>(null);
  const [help, setHelp] = useState<OpenParts['help']>(null);
  const [settings, setSettings] = useState<OpenParts['settings']>(null);
  const [isShowingKeys, setIsShowingKeys] = useState(false);
  const [isTouring, setIsTouring] = useState(false);

  const ways = useMemo<WindowParts>(
    () => ({
      showSettings: () => setSettings({ editPlan: shown.current?.editPlan ?? null }),
      showHelp() {
        const topic = shown.current?.topic ?? 'start';
        setHelp((now) => {
          if (now === null) before.current = document.activeElement;
          return { place: { topic, section: '' } };
        });
      },
      setShown: (plan) => void (shown.current = plan),
    }),
    [],
  );
  const closeHelp = useCallback(() => {
    setHelp(null);
    // It came with a key: the keyboard goes back to where it was.
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
  }, []);
  const startTour = useCallback(() => {
    setHelp(null);
    setIsTouring(true);
  }, []);
  const showScreen = useCallback((screen: ScreenName) => shown.current?.showScreen(screen), []);

  return {
    ways,
    help,
    goInHelp: (place) => setHelp({ place }),
    closeHelp,
    settings,
    closeSettings: () => setSettings(null),
    isShowingKeys,
    showKeys: () => setIsShowingKeys(true),
    closeKeys: () => setIsShowingKeys(false),
    isTouring,
    startTour,
    endTour: () => setIsTouring(false),
    showScreen,
  };
}
