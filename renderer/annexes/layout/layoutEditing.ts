import type { AnnexLayout } from '#shared/annexes/layout.ts';
import type { annexScreen } from '#shared/messages/vi/annexScreen.ts';

/** What a change of a layout is called when it can be taken back. */
export type ChangeName = keyof (typeof annexScreen)['undo'];

/** Changes the layout; `place` where something is typed, so that all of that is one step. */
export type ChangeLayout = (
  name: ChangeName,
  change: (layout: AnnexLayout) => AnnexLayout,
  place?: string,
) => void;

/** What every part of the editor works on. */
export interface LayoutEditing {
  readonly layout: AnnexLayout;
  readonly change: ChangeLayout;
}
