import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { findingKey } from '#shared/checks/finding.ts';
import type { Finding } from '#shared/checks/finding.ts';
import { obsoleteWaivers } from '#shared/checks/obsoleteWaivers.ts';
import type { ObsoleteWaiver } from '#shared/checks/obsoleteWaivers.ts';

import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { useCheckChoices } from './useCheckChoices.ts';
import type { CheckChoices } from './useCheckChoices.ts';
import { noFilter, passes } from './checkFilter.ts';
import type { CheckFilter } from './checkFilter.ts';
import { createCheckLineArranger } from './checkLine.ts';
import type { CheckLine } from './checkLine.ts';
import type { Checks } from './checksView.ts';
import { groupFindings } from './findingGroups.ts';
import type { CheckGrouping } from './findingGroups.ts';

/** What the list is a list of. */
export const checkParts = ['all', 'error', 'warning', 'hint', 'waived'] as const;

export type CheckPart = (typeof checkParts)[number];

interface ListState {
  readonly part: CheckPart;
  readonly grouping: CheckGrouping;
  readonly filter: Omit<CheckFilter, 'severity'>;
}

/** The problems as they are shown, and how that is changed. */
export interface CheckList {
  readonly part: CheckPart;
  readonly grouping: CheckGrouping;
  readonly filter: CheckFilter;
  readonly counts: Readonly<Record<CheckPart, number>>;
  readonly choices: CheckChoices;
  readonly lines: readonly CheckLine[];
  /** Of problems that are gone; they count among what is waived. */
  readonly obsolete: readonly ObsoleteWaiver[];
  /** Problems in the lines. */
  readonly shown: number;
  readonly change: (part: Partial<ListState>) => void;
}

export function useCheckList({ result, summary }: Checks): CheckList {
  const { t } = useTranslation();
  const { rowById, waivers } = useWorkbook();
  const [state, setState] = useState<ListState>({
    part: 'all',
    grouping: 'rule',
    filter: noFilter,
  });
  const [arrange] = useState(createCheckLineArranger);
  const { part, grouping } = state;
  const filter = useMemo<CheckFilter>(
    () => ({ ...state.filter, severity: part === 'all' || part === 'waived' ? null : part }),
    [part, state.filter],
  );
  const pool = part === 'waived' ? result.waived : result.findings;
  const choices = useCheckChoices(pool, result.rules);
  const found = useMemo(
    () => pool.filter((finding) => passes(finding, filter, rowById)),
    [pool, filter, rowById],
  );
  const waiverOf = useMemo(
    () => new Map(waivers.map((waiver) => [findingKey(waiver), waiver])),
    [waivers],
  );
  const groups = useMemo(
    () => groupFindings(grouping, found, result.rules, rowById, t),
    [grouping, found, result.rules, rowById, t],
  );
  const lines = useMemo(
    () => arrange(groups, rowById, waiverOf),
    [arrange, groups, rowById, waiverOf],
  );
  const obsolete = useMemo(() => obsoleteWaivers(waivers, result), [waivers, result]);
  const { counts } = summary;
  return {
    ...{ part, grouping, filter, choices, lines, obsolete },
    counts: {
      ...counts,
      all: result.findings.length,
      waived: result.waived.length + obsolete.length,
    },
    shown: found.length,
    change: (changed) => setState((before) => ({ ...before, ...changed })),
  };
}

/** The findings of lines that are chosen. */
export function findingsOf(lines: readonly CheckLine[], ids: readonly string[]): Finding[] {
  const chosen = new Set(ids);
  return lines.filter(({ id }) => chosen.has(id)).flatMap(({ findings }) => findings);
}
