import type { Version } from '#shared/versions/version.ts';

export const historyTabs = ['steps', 'baselines', 'backups'] as const;

export type HistoryTab = (typeof historyTabs)[number];

/** Where the user is in the history; kept while another screen is shown. */
export interface HistoryView {
  readonly tab: HistoryTab;
  readonly search: string;
  /** What is chosen on each tab; null: the newest. */
  readonly step: number | null;
  readonly baseline: number | null;
  readonly backup: string | null;
  /** What is compared, in place of the tabs; null: nothing. */
  readonly compared: ComparedVersions | null;
}

export interface ComparedVersions {
  readonly from: Version;
  readonly to: Version;
}

export const startOfHistory: HistoryView = {
  tab: 'steps',
  search: '',
  step: null,
  baseline: null,
  backup: null,
  compared: null,
};

/** What the parts of the screen may do with where the user is. */
export interface HistoryParts {
  readonly view: HistoryView;
  readonly onChange: (part: Partial<HistoryView>) => void;
}
