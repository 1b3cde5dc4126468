import { createContext, use, useSyncExternalStore } from 'react';

/** Where the search stands: the third of seventeen rows; `at` null before the first step. */
export interface Found {
  readonly at: number | null;
  readonly total: number;
}

export interface SearchState {
  readonly query: string;
  /** Only rows with hits are shown, rather than all rows stepped through. */
  readonly isNarrowing: boolean;
  /** Null while nothing is searched for, or no screen that can be searched is shown. */
  readonly found: Found | null;
}

/** What a screen that can be searched does when the search box asks. */
export interface SearchedScreen {
  /** Goes on to the next row with a hit, or back; the keyboard stays where it is. */
  readonly step: (by: 1 | -1) => void;
  /** Takes the keyboard, at the hit that is shown. */
  readonly take: () => void;
  /** Takes the keyboard back to where the user was before. */
  readonly leave: () => void;
}

/**
 * What the one search box of the window and the screen below it share. Apart from the state of the
 * window's frame, so that a letter typed draws nothing else again.
 */
export interface Search {
  readonly getState: () => SearchState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (part: Partial<SearchState>) => void;
  /** The screen that answers the box from now on; returns how to stop that. */
  readonly attach: (screen: SearchedScreen) => () => void;
  readonly screen: () => SearchedScreen | null;
}

export function createSearch(): Search {
  let state: SearchState = { query: '', isNarrowing: false, found: null };
  let screen: SearchedScreen | null = null;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(part) {
      state = { ...state, ...part };
      for (const listener of [...listeners]) listener();
    },
    attach(attached) {
      screen = attached;
      return () => {
        if (screen === attached) screen = null;
      };
    },
    screen: () => screen,
  };
}

export const SearchContext = createContext<Search | null>(null);

export function useSearch(): Search {
  const search = use(SearchContext);
  if (search === null) throw new Error('SearchContext is missing above this component');
  return search;
}

/** One part of the state: the others may change without a new drawing. */
export function useSearchPart<Part extends keyof SearchState>(part: Part): SearchState[Part] {
  const search = useSearch();
  return useSyncExternalStore(search.subscribe, () => search.getState()[part]);
}
