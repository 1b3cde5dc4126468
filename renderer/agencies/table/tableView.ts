import type { ViewState } from '#shared/views/viewState.ts';

import type { ColumnLayout } from '../../grid/columnLayout.ts';
import { allowedZoom } from '../../grid/zoom.ts';

/** How the user has arranged a table of the directory. */
export interface TableView {
  /** Null: the way the program arranges the columns. */
  readonly layout: readonly ColumnLayout[] | null;
  /** 1 is the usual size. */
  readonly zoom: number;
}

export const tableView = {
  read: (state: ViewState | null): TableView => ({
    layout: state === null || state.columns.length === 0 ? null : state.columns,
    zoom: allowedZoom(state?.zoom ?? 1),
  }),
  write: ({ layout, zoom }: TableView): ViewState => ({
    columns: layout ?? [],
    collapsed: [],
    zoom,
  }),
};
