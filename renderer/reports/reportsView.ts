import type { ViewState } from '#shared/views/viewState.ts';

export const reportTabs = ['dashboard', 'builder', 'frozen'] as const;

export type ReportTab = (typeof reportTabs)[number];

/** What is kept of the screen in the workbook. */
export interface ReportsView {
  readonly tab: ReportTab;
}

export const reportsView = {
  read: (state: ViewState | null): ReportsView => ({
    tab: reportTabs.find((name) => name === state?.choices?.['tab']) ?? 'dashboard',
  }),
  write: ({ tab }: ReportsView): ViewState => ({ columns: [], collapsed: [], choices: { tab } }),
};
