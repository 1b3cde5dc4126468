import { z } from 'zod';

import { isSameValue } from '../changes/changeSet.ts';
import type { RecordChange } from '../changes/changeSet.ts';
import type { StepKind } from '../history/historyStep.ts';

/** What is typed of the progress of a task; its status follows from it. */
export const progressFields = [
  'progress',
  'percent',
  'completedOn',
  'result',
  'difficulty',
  'proposal',
  'evidence',
] as const;

/** The returned file that a report came in. */
const reportSourceSchema = z.object({
  /** Number of the round. */
  round: z.int(),
  agency: z.string(),
  file: z.string(),
});

export type ReportSource = z.infer<typeof reportSourceSchema>;

/** One report on a task: what was said of its progress at once. */
export const progressReportSchema = z.object({
  step: z.int(),
  at: z.iso.datetime(),
  who: z.string().nullable(),
  /** Null when it was typed here. */
  from: reportSourceSchema.nullable(),
  /** The fields that were said, null for those that were emptied. */
  said: z.partialRecord(z.enum(progressFields), z.union([z.string(), z.number()]).nullable()),
});

export type ProgressReport = z.infer<typeof progressReportSchema>;

/** A step that touched the task, with what it did to it. */
export interface CourseStep {
  readonly id: number;
  readonly kind: StepKind;
  readonly at: string;
  readonly who: string | null;
  /** The step that an undo takes back or a redo does again. */
  readonly refersTo: number | null;
  readonly change: Pick<RecordChange, 'before' | 'after'>;
}

/**
 * The course of a task's progress, oldest first: a report for each step that said something of it and
 * was not taken back since. `steps` in the order of the log; `sources`: where steps that took in a
 * returned file had it from.
 */
export function courseOfProgress(
  steps: readonly CourseStep[],
  sources: ReadonlyMap<number, ReportSource>,
): ProgressReport[] {
  const undone = new Set<number>();
  for (const { kind, refersTo } of steps) {
    if (refersTo === null) continue;
    if (kind === 'undo') undone.add(refersTo);
    if (kind === 'redo') undone.delete(refersTo);
  }
  return steps
    .filter(({ id, refersTo }) => refersTo === null && !undone.has(id))
    .flatMap(({ id, at, who, change }) => {
      const said = saidOfProgress(change);
      const from = sources.get(id) ?? null;
      return Object.keys(said).length === 0 ? [] : [{ step: id, at, who, from, said }];
    });
}

function saidOfProgress({ before, after }: CourseStep['change']): ProgressReport['said'] {
  if (after === null) return {};
  const [old, now] = [before ?? {}, after] as Readonly<Record<string, unknown>>[];
  const changed = progressFields.filter(
    (field) => now?.[field] !== undefined && !isSameValue(old?.[field] ?? null, now[field]),
  );
  // Of a task, whose schema gives these fields words, numbers and days.
  return Object.fromEntries(changed.map((field) => [field, now?.[field]]));
}
