import type { ViewState } from '#shared/views/viewState.ts';

/** What is kept of the screen in the workbook. */
export interface SectionsView {
  readonly makesSections: boolean;
}

export const sectionsView = {
  read: (state: ViewState | null): SectionsView => ({
    makesSections: state?.choices?.['makesSections'] !== false,
  }),
  write: ({ makesSections }: SectionsView): ViewState => ({
    columns: [],
    collapsed: [],
    choices: { makesSections },
  }),
};
