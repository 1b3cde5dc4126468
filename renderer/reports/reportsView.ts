export const reportTabs = ['dashboard', 'builder', 'frozen'] as const;

export type ReportTab = (typeof reportTabs)[number];
