import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { SettledRule } from '#shared/checks/checkRules.ts';
import type { Finding } from '#shared/checks/finding.ts';

import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { sectionOf } from './checkFilter.ts';
import { ruleLabel } from './checkWords.ts';

export interface CheckChoice {
  readonly value: string;
  readonly label: string;
}

/** What the list can be narrowed to: only what has problems. */
export interface CheckChoices {
  readonly rules: readonly CheckChoice[];
  readonly agencies: readonly CheckChoice[];
  readonly sections: readonly CheckChoice[];
}

export function useCheckChoices(
  findings: readonly Finding[],
  rules: readonly SettledRule[],
): CheckChoices {
  const { t } = useTranslation();
  const { rows, rowById, agencies } = useWorkbook();
  return useMemo(() => {
    const found = new Set(findings.map(({ rule }) => rule));
    const leads = new Set(
      findings.map(({ kind, record }) =>
        kind === 'agency' ? record : rowById.get(record)?.task.lead?.agency,
      ),
    );
    const above = new Set(findings.map(({ record }) => sectionOf(record, rowById)));
    return {
      rules: rules
        .filter(({ name }) => found.has(name))
        .map(({ name }) => ({ value: name, label: ruleLabel(name, rules, t) })),
      agencies: agencies
        .filter(({ id }) => leads.has(id))
        .map(({ id, short, name }) => ({ value: id, label: short ?? name })),
      sections: rows
        .filter(({ id, task }) => task.type === 'section' && above.has(id))
        .map(({ id, number, task }) => ({ value: id, label: `${number}. ${task.title}` })),
    };
  }, [findings, rules, rows, rowById, agencies, t]);
}
