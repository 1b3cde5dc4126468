import { createContext, use, useEffect } from 'react';

import type { Topic } from '../help/topics.ts';
import type { ScreenName } from './navigation.ts';

/** What an open plan shows, as the parts around it have to know it. */
export interface ShownPlan {
  /** The page of the guide on what is shown. */
  readonly topic: Topic;
  /** Shows the form of the plan; null while it may not be edited. */
  readonly editPlan: (() => void) | null;
  readonly showScreen: (screen: ScreenName) => void;
}

/** What lies over or beside whatever the window shows, and how it is brought up. */
export interface WindowParts {
  readonly showSettings: () => void;
  /** The page on what is shown. */
  readonly showHelp: () => void;
  readonly setShown: (shown: ShownPlan | null) => void;
}

export const WindowPartsContext = createContext<WindowParts | null>(null);

export function useWindowParts(): WindowParts {
  const parts = use(WindowPartsContext);
  if (parts === null) throw new Error('WindowPartsContext is missing above this component');
  return parts;
}

/** Tells the window what the open plan shows. */
export function useShown({ topic, editPlan, showScreen }: ShownPlan): void {
  const { setShown } = useWindowParts();
  useEffect(() => setShown({ topic, editPlan, showScreen }));
  useEffect(() => () => setShown(null), [setShown]);
}
