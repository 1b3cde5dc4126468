import type { ViewName, ViewState } from '#shared/views/viewState.ts';

/** How the tables of the open workbook are arranged; what is shown comes and goes, this stays. */
export interface Arrangements {
  readonly read: (name: ViewName) => ViewState | null;
  readonly keep: (name: ViewName, state: ViewState) => void;
}

export type KeptViews = Readonly<Partial<Record<ViewName, ViewState>>>;

export function createArrangements(kept: KeptViews): Arrangements {
  let views = kept;
  return {
    read: (name) => views[name] ?? null,
    keep(name, state) {
      views = { ...views, [name]: state };
    },
  };
}
