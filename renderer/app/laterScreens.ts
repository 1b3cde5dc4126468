import { laterScreen } from './laterScreen.tsx';

/** All screens of a plan but the first that is seen. */
export const AgenciesScreen = laterScreen(
  async () => (await import('../agencies/AgenciesScreen.tsx')).AgenciesScreen,
);
export const AnnexScreen = laterScreen(
  async () => (await import('../annexes/AnnexScreen.tsx')).AnnexScreen,
);
export const ChecksScreen = laterScreen(
  async () => (await import('../checks/ChecksScreen.tsx')).ChecksScreen,
);
export const HandoffsScreen = laterScreen(
  async () => (await import('../handoffs/HandoffsScreen.tsx')).HandoffsScreen,
);
export const HistoryScreen = laterScreen(
  async () => (await import('../history/HistoryScreen.tsx')).HistoryScreen,
);
export const ImportScreen = laterScreen(
  async () => (await import('../imports/ImportScreen.tsx')).ImportScreen,
);
export const ReportsScreen = laterScreen(
  async () => (await import('../reports/ReportsScreen.tsx')).ReportsScreen,
);
export const ResolutionScreen = laterScreen(
  async () => (await import('../resolution/ResolutionScreen.tsx')).ResolutionScreen,
);
export const TargetsScreen = laterScreen(
  async () => (await import('../targets/TargetsScreen.tsx')).TargetsScreen,
);
export const TimelineScreen = laterScreen(
  async () => (await import('../timeline/TimelineScreen.tsx')).TimelineScreen,
);
