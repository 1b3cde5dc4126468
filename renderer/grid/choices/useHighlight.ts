import { useId } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

import type { ChoiceMatch } from './choiceMatches.ts';

/** Which entry Enter takes: the best for what is typed, until the user goes elsewhere. */
export function useHighlight(
  matches: readonly ChoiceMatch[],
  query: string,
  box: HTMLTextAreaElement,
) {
  const id = useId('choices');
  const [chosen, setChosen] = useState<{ query: string; index: number } | null>(null);
  const best = query.trim() === '' || matches.length === 0 ? null : 0;
  const highlighted = chosen?.query === query ? chosen.index : best;
  const activeId = highlighted === null ? null : `${id}-${highlighted}`;

  useEffect(() => {
    box.setAttribute('aria-controls', id);
    if (activeId !== null) box.setAttribute('aria-activedescendant', activeId);
    return () => {
      box.removeAttribute('aria-controls');
      box.removeAttribute('aria-activedescendant');
    };
  }, [box, id, activeId]);

  function highlight(index: number): void {
    const { length } = matches;
    if (length > 0) setChosen({ query, index: (index + length) % length });
  }

  return {
    id,
    highlighted,
    highlight,
    match: highlighted === null ? null : (matches[highlighted] ?? null),
    scrollTo: (option: HTMLElement | null) => option?.scrollIntoView({ block: 'nearest' }),
    step(key: string): boolean {
      if (key === 'ArrowDown') highlight((highlighted ?? -1) + 1);
      else if (key === 'ArrowUp') highlight((highlighted ?? matches.length) - 1);
      else return false;
      return true;
    },
  };
}
