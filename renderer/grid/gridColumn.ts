import type { ReactNode } from 'react';

import type { CellPanelProps } from './cellPanel.ts';

/** A rounded label inside a cell, e.g. an agency. */
export interface Chip {
  readonly text: string;
  /** Shown when the pointer rests on it. */
  readonly tooltip: string;
  /** The words were not recognised: marked by shape and by a sign, never by colour alone. */
  readonly isDoubtful: boolean;
  /** Came or went between two versions that are compared. */
  readonly change?: CellChangeMark;
  /** Pressing it does this; the screen finds what was pressed with `pressedAt`. */
  readonly action?: string;
}

/** "removed" is struck through, "added" has a ground of its own. */
export type CellChangeMark = 'added' | 'removed';

/** A green dot, a grey ring, an amber diamond, a red square; a hollow diamond where something lacks. */
export type CellSign = 'good' | 'open' | 'soon' | 'bad' | 'missing';

export type CellBlock =
  | {
      readonly kind: 'text';
      readonly text: string;
      /**
       * `quiet` is grey, `note` grey and small; `derived` is like a note, and follows from other
       * rows: the cell itself is empty for counting, copying and searching.
       */
      readonly tone: 'normal' | 'strong' | 'quiet' | 'note' | 'derived';
      readonly tooltip?: string;
      readonly change?: CellChangeMark;
      /** In front of the words: says by shape as well as by colour how things are. */
      readonly sign?: CellSign;
    }
  | { readonly kind: 'chips'; readonly chips: readonly Chip[] }
  | SparkBlock;

/** A small drawing of how values went on; `label` says the same in words. */
export interface SparkBlock {
  readonly kind: 'spark';
  /** In their order; null: nothing is known, and the line breaks. */
  readonly values: readonly (number | null)[];
  /** What they are held against, drawn thinner and broken; as many. */
  readonly against: readonly (number | null)[];
  readonly label: string;
}

/**
 * What a cell shows, as data: the grid paints it, and works out from the same description how high
 * its row must be, so that no row has to be drawn to be measured.
 */
export interface CellContent {
  /** One below the other. */
  readonly blocks: readonly CellBlock[];
  readonly alignment?: 'start' | 'center' | 'end';
  /** Levels by which the content is moved to the right. */
  readonly indent?: number;
  /** Room for the sign that folds rows in, and whether it is there. */
  readonly fold?: 'open' | 'closed' | 'none';
  /** A ground that says how the cell is; its words or its row say so as well. */
  readonly ground?: Extract<CellSign, 'good' | 'soon' | 'bad'>;
  /** In grey at the far end, and what it means, shown when the pointer rests on it. */
  readonly aside?: string;
  readonly asideTooltip?: string;
}

/**
 * How a cell is changed. `Fields` are the record's fields in the shape that an edit carries, so that
 * what the cell held and what it shall hold travel together.
 */
export interface CellEditing<Row, Fields> {
  /** The fields behind the cell as they are, and those that `after` changes along with it. */
  readonly read: (row: Row, after?: Fields) => Fields;
  /** What the cell holds, in words: for copying, and to stand in the editor when it opens. */
  readonly text: (row: Row) => string;
  /** Where the editor opens with other words than those. */
  readonly opensWith?: (row: Row) => string;
  /** The fields for words typed into it; '' empties the cell. */
  readonly write: (text: string, row: Row) => Fields;
  /** Names that end in a number are no series when they are filled on. */
  readonly holdsNames?: boolean;
  /** Shown below the cell while it is edited: a list to choose from, or what was understood. */
  readonly Panel?: (props: CellPanelProps<Row, Fields>) => ReactNode;
}

export interface GridColumn<Row, Fields> {
  /** Names the column in the saved layout; unique in the grid. */
  readonly field: string;
  readonly header: string;
  readonly width: number;
  /** Share of the room that is left, while the user has not set a width. */
  readonly grows?: number;
  readonly canHide: boolean;
  /** Hidden until the user shows it, or arranges the columns while it is shown. */
  readonly startsHidden?: boolean;
  readonly content: (row: Row) => CellContent;
  /** Draws what the content says in words; the cell holds nothing else, so it can be emptied first. */
  readonly paint?: (cell: HTMLElement, row: Row) => void;
  /** Wider than any window: going to its cells does not scroll sideways. */
  readonly isWide?: boolean;
  /** Draws into the head in place of the name, which is read out; gives how to take it away. */
  readonly mountHead?: (head: HTMLElement) => () => void;
  /** The cell goes on to the end of this row, as a heading does. */
  readonly spansRest?: (row: Row) => boolean;
  /** Clicking in it chooses whole rows, and it holds the handle by which rows are dragged. */
  readonly isRowHeader?: boolean;
  /** The number that the cell holds, for sums; null when it holds none. */
  readonly number?: (row: Row) => number | null;
  /** Without it the column is read only. */
  readonly editing?: CellEditing<Row, Fields>;
}

/** One changed cell: what its row held when the edit began, and what it shall hold. */
export interface CellEdit<Fields> {
  readonly id: string;
  readonly before: Fields;
  readonly after: Fields;
}
