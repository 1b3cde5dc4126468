import { useState } from 'react';

type Lists<Item> = ReadonlyMap<string, readonly Item[]>;

/** The lists as they are now; one that holds the same things as before stays the same object. */
export function useSameLists<Item>(lists: Lists<Item>): Lists<Item> {
  const [state, setState] = useState({ given: lists, kept: lists });
  if (state.given === lists) return state.kept;
  const kept = new Map(
    [...lists].map(([key, list]) => {
      const before = state.kept.get(key);
      return [key, before !== undefined && isSame(before, list) ? before : list];
    }),
  );
  setState({ given: lists, kept });
  return kept;
}

function isSame<Item>(left: readonly Item[], right: readonly Item[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index]);
}
