import type { ViewState } from '#shared/views/viewState.ts';

import type { ColumnLayout } from '../grid/columnLayout.ts';
import { allowedZoom } from '../grid/zoom.ts';
import { periodChoices } from './columns/periodColumns.ts';
import type { ShownPeriods } from './columns/periodColumns.ts';

/** How the user has arranged the table of targets. */
export interface TargetView {
  /** Null: the way the program arranges the columns. */
  readonly layout: readonly ColumnLayout[] | null;
  /** 1 is the usual size. */
  readonly zoom: number;
  /** Targets whose parts are not shown. */
  readonly folded: ReadonlySet<string>;
  readonly periods: ShownPeriods;
  /** Whether the chosen target is drawn beside the table. */
  readonly isPaneOpen: boolean;
}

export const targetView = {
  read: (state: ViewState | null): TargetView => ({
    layout: state === null || state.columns.length === 0 ? null : state.columns,
    zoom: allowedZoom(state?.zoom ?? 1),
    folded: new Set(state?.collapsed ?? []),
    periods: periodChoices.find((name) => name === state?.choices?.['periods']) ?? 'none',
    isPaneOpen: state?.choices?.['isPaneOpen'] !== false,
  }),
  write: ({ layout, zoom, folded, periods, isPaneOpen }: TargetView): ViewState => ({
    columns: layout ?? [],
    collapsed: [...folded],
    zoom,
    choices: { periods, isPaneOpen },
  }),
};
