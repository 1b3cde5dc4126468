export const handoffTabs = ['register', 'returns', 'minutes'] as const;

export type HandoffTab = (typeof handoffTabs)[number];

/** What the screen shows; going to another screen and coming back leads to the same place. */
export interface HandoffsView {
  readonly tab: HandoffTab;
  /** Id of the round that register and minutes show; null: the newest. */
  readonly round: number | 'all' | null;
  /** Id of the returned file that is reviewed; null: the first that waits. */
  readonly returned: number | null;
  /** Work is being handed out, in place of the register. */
  readonly isSending: boolean;
}

export const startOfHandoffs: HandoffsView = {
  tab: 'register',
  round: null,
  returned: null,
  isSending: false,
};
