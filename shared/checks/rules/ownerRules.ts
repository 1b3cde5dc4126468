import type { Owner } from '../../agencies/owner.ts';
import { formatDay } from '../../periods/formatDay.ts';
import { existsOn } from '../agencyDays.ts';
import type { CheckContext } from '../checkContext.ts';
import type { CheckedRow, CheckParams, RowRule } from '../checkRule.ts';
import type { LeadKind } from '../leadKind.ts';
import { isOpen } from './taskState.ts';

/** Rõ người, rõ trách nhiệm: exactly one agency leads, and it is one that exists. */
export const ownerRules = {
  // What stands below a task says who does it.
  lead: ofRow('people', 'error', 'lead', ({ task, hasChildren }) =>
    task.lead === null && !hasChildren ? {} : null,
  ),
  'lead-unknown': ofLead('people', 'warning', 'unknown'),
  'lead-office': ofLead('people', 'hint', 'office'),
  leader: {
    ...ofRow('people', 'warning', 'leader', ({ task, hasChildren }) =>
      task.leader === null && !hasChildren ? {} : null,
    ),
    onlyWhereUsed: 'leader',
  },
  'lead-several': ofLead('responsibility', 'error', 'several'),
  'lead-generic': ofLead('responsibility', 'error', 'generic'),
  'lead-group': ofLead('responsibility', 'hint', 'group'),
  'lead-supports': ofRow('consistency', 'hint', 'support', ({ task: { lead, support } }) => {
    const agency = lead?.agency ?? null;
    const isTwice = agency !== null && support.some((owner) => owner.agency === agency);
    return isTwice ? { agency: lead?.text ?? '' } : null;
  }),
  'lead-ended': ofRow('consistency', 'error', 'lead', (row, context) =>
    row.task.lead === null ? null : goneOwner(row, row.task.lead, context),
  ),
  'support-ended': ofRow('consistency', 'hint', 'support', (row, context) => {
    for (const owner of row.task.support) {
      const gone = goneOwner(row, owner, context);
      if (gone !== null) return gone;
    }
    return null;
  }),
} as const satisfies Record<string, RowRule>;

function ofRow(
  theme: RowRule['theme'],
  severity: RowRule['severity'],
  field: string,
  test: RowRule['test'],
): RowRule {
  return { of: 'row', theme, severity, field, test };
}

function ofLead(theme: RowRule['theme'], severity: RowRule['severity'], kind: LeadKind): RowRule {
  return ofRow(theme, severity, 'lead', ({ task: { lead } }, { readLead }) => {
    if (lead === null) return null;
    const reading = readLead(lead);
    return reading.kind === kind
      ? { names: reading.names.join('; '), count: reading.names.length }
      : null;
  });
}

/** Not retroactive: what is done keeps the agency of its time. */
function goneOwner(
  row: CheckedRow,
  { agency: id }: Owner,
  context: CheckContext,
): CheckParams | null {
  const agency = id === null ? undefined : context.agencyById.get(id);
  const days = id === null ? undefined : context.daysOf.get(id);
  if (agency === undefined || days === undefined || !isOpen(row, context)) return null;
  const day = row.period?.due ?? context.asOf;
  if (existsOn(days, day)) return null;
  const after = days.after.map((one) => context.agencyById.get(one)?.name ?? '').filter(Boolean);
  return { agency: agency.name, day: formatDay(day), after: after.join('; '), count: after.length };
}
