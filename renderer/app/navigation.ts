import { createContext, use } from 'react';

import { screenNames } from '#shared/contract/screenNames.ts';

import type { CellTable } from '../grid/selection/selectedCells.ts';

export { screenNames };

/** The parts of the plan, in their order. */
export type PartName = (typeof screenNames)[number];

export type ScreenName = PartName | 'annexes';

/** Where a screen shall go: each request is a new object, also for the same record. */
export interface Destination {
  readonly id: string;
  /** The cell in its row; null: wherever the user is. */
  readonly field: string | null;
  /** Cells that are to be chosen there, of this row and of others. */
  readonly area?: CellTable;
}

/** Going from screen to screen. A screen reads where it shall go, and shows that record. */
export interface Navigation {
  readonly screen: ScreenName;
  readonly showScreen: (screen: ScreenName) => void;
  /** Shows this row in the task grid, and in it this cell. */
  readonly showTask: (id: string, field?: string | null) => void;
  /** Shows this target in its table, and in it this cell. */
  readonly showTarget: (id: string, field?: string | null) => void;
  /** Shows this clause in the resolution. */
  readonly showClause: (id: string) => void;
  /** Shows this step in the history. */
  readonly showStep: (id: number) => void;
  /** What was asked for last; null when nothing was. */
  readonly task: Destination | null;
  readonly target: Destination | null;
  readonly clause: Destination | null;
}

export const NavigationContext = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  const navigation = use(NavigationContext);
  if (navigation === null) throw new Error('NavigationContext is missing above this component');
  return navigation;
}
