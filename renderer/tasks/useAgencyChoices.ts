import { useMemo, useState } from 'react';

import { createAgencyTimes } from '#shared/agencies/agencyTimes.ts';
import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';

import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { agencyChoices } from './agencyChoices.ts';
import type { AgencyChoice, AgencyChoices } from './agencyChoices.ts';

export interface HighlightedChoices extends AgencyChoices {
  /** Which one Enter takes; null when it takes none. */
  readonly highlighted: number | null;
  readonly highlight: (index: number) => void;
  /** Up and down in the list; false when it is no such key. */
  readonly step: (key: string) => boolean;
  readonly choice: AgencyChoice | null;
}

/**
 * What the words may mean, and which of it is highlighted: the best of what was typed, until the user goes
 * elsewhere.
 */
export function useAgencyChoices(query: string, isTyped = true): HighlightedChoices {
  const { agencies, successions } = useWorkbook();
  const recogniser = useMemo(() => createAgencyRecogniser(agencies), [agencies]);
  const times = useMemo(() => createAgencyTimes(agencies, successions), [agencies, successions]);
  const { choices, more } = useMemo(
    () => agencyChoices(agencies, recogniser, query, (id) => times.successorsOf(id)),
    [agencies, recogniser, query, times],
  );
  const [chosen, setChosen] = useState<{ query: string; index: number } | null>(null);
  const best = !isTyped || query.trim() === '' || choices.length === 0 ? null : 0;
  const highlighted = chosen?.query === query ? chosen.index : best;

  function highlight(index: number): void {
    const last = choices.length - 1;
    if (last >= 0) setChosen({ query, index: index < 0 ? last : index > last ? 0 : index });
  }

  return {
    choices,
    more,
    highlighted,
    highlight,
    step(key) {
      if (key === 'ArrowDown') highlight((highlighted ?? -1) + 1);
      else if (key === 'ArrowUp') highlight((highlighted ?? 0) - 1);
      else return false;
      return true;
    },
    choice: highlighted === null ? null : (choices[highlighted] ?? null),
  };
}
