import type { ViewState } from './viewState.ts';

/** The fields of the columns that are hidden in the view of a table that is shown. */
export function hiddenColumns(state: ViewState | null): ReadonlySet<string> {
  const saved = state?.saved?.find(({ id }) => id === state.shown);
  const columns = saved?.columns ?? state?.columns ?? [];
  return new Set(columns.filter(({ hidden }) => hidden).map(({ field }) => field));
}
