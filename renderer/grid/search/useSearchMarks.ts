import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

import { nothingSearched, SearchMarks } from './SearchMarks.ts';
import type { SearchedWords } from './SearchMarks.ts';

/** Marks what was found in the cells of the element. */
export function useSearchMarks(
  words: SearchedWords = nothingSearched,
): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const marks = useRef<SearchMarks | null>(null);
  useLayoutEffect(() => {
    if (element.current === null) return;
    const created = new SearchMarks(element.current);
    marks.current = created;
    return () => {
      created.destroy();
      marks.current = null;
    };
  }, []);
  useLayoutEffect(() => marks.current?.show(words));
  return element;
}
