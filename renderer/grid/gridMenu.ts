import type { ReactElement } from 'react';

/** One thing that can be done with what is chosen. */
export interface GridMenuEntry {
  /** Unique in its menu. */
  readonly key: string;
  readonly label: string;
  /** As it is written beside the label: "Ctrl+−". */
  readonly keys?: string | undefined;
  readonly icon?: ReactElement;
  readonly isDisabled?: boolean;
  readonly run: () => void;
}

/** Groups of entries with a line between them; without any, a grid that can be edited offers the clipboard. */
export type GridMenu = readonly (readonly GridMenuEntry[])[];

/** Where a menu was asked for: at the pointer, or with a key in a cell. */
export type MenuPlace = HTMLElement | { readonly x: number; readonly y: number };
