import { z } from 'zod';

import { isoDate } from '../periods/isoDate.ts';

export const checkSeverities = ['error', 'warning', 'hint'] as const;

/** What the office says of one rule of completeness; what is missing is as usual. */
export const checkSettingSchema = z.object({
  isOff: z.boolean().optional(),
  severity: z.enum(checkSeverities).optional(),
  label: z.string().min(1).optional(),
});

export type CheckSetting = z.infer<typeof checkSettingSchema>;

/** How an office follows its plan up. */
export const followUpSchema = z.object({
  /** A task is due soon from so many days before its last day. */
  dueSoonDays: z.int().min(0).max(365),
  /** An open task without news for longer is out of date. */
  staleDays: z.int().min(1).max(365),
  /** An agency with more open tasks due in one month has too many. */
  overload: z.int().min(1).max(1000),
  /** The day on which report periods end, in their last month; null: with the month. */
  cutOffDay: z.int().min(1).max(28).nullable(),
  /** The day as of which the plan is told, for one that lies behind us; null: today. */
  asOf: isoDate.nullable(),
  /** By name of the rule. */
  checks: z.record(z.string(), checkSettingSchema),
});

export type FollowUp = z.infer<typeof followUpSchema>;

/** What a plan that says nothing goes by. */
export const usualFollowUp: FollowUp = {
  dueSoonDays: 7,
  staleDays: 30,
  overload: 10,
  cutOffDay: null,
  asOf: null,
  checks: {},
};

/** The day as of which a plan is told where nobody names another. */
export function dayOfPlan(plan: { readonly followUp: FollowUp | null }, today: string): string {
  return followUpOf(plan).asOf ?? today;
}

export function followUpOf({ followUp }: { readonly followUp: FollowUp | null }): FollowUp {
  return followUp ?? usualFollowUp;
}
