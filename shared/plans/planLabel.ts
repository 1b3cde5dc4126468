import type { ChangeLabel } from '../changes/changeSet.ts';
import type { LabelKey } from '../messages/vi/labels.ts';
import type { Plan } from './plan.ts';

/** What an edit of the plan is called: by its field, when that is edited by a command of its own. */
export function planLabel(fields: Partial<Plan>): ChangeLabel {
  const [only, ...others] = Object.keys(fields);
  const key = only === undefined || others.length > 0 ? undefined : ownLabels[only];
  return { key: key ?? 'editPlan', params: {} };
}

const ownLabels: Readonly<Record<string, LabelKey>> = {
  numbering: 'changeNumbering',
  beforeRule: 'changeBeforeRule',
} satisfies Partial<Record<keyof Plan, LabelKey>>;
