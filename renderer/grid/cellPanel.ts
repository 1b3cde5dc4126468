import type { RefObject } from 'react';

import type { EditEnd } from './editorKeys.ts';

/** How the panel below an edited cell takes part in the editing. */
export interface CellPanelControl<Fields> {
  /** Gets every key before the editor; true: done with it. */
  readonly takeKey?: (event: KeyboardEvent) => boolean;
  /** What the cell shall hold when the edit ends now; undefined: what was typed decides. */
  readonly result?: () => Fields | undefined;
}

export interface CellPanelProps<Row, Fields> {
  readonly row: Row;
  /** Of the column in which the cell stands. */
  readonly field: string;
  /** The words in the editor now. */
  readonly draft: string;
  /** Whether anything was typed since the editor opened. */
  readonly isChanged: boolean;
  readonly setDraft: (text: string) => void;
  readonly control: RefObject<CellPanelControl<Fields> | null>;
  /** The text box, for the ARIA attributes that tie a list to it. */
  readonly box: HTMLTextAreaElement;
  /** Ends the edit with the result as it is now, and stays on the cell or goes on. */
  readonly commit: (end: EditEnd) => void;
  readonly cancel: () => void;
}
