import { z } from 'zod';

/** How the rows of a table meet those that are there. */
export const importWaySchema = z.discriminatedUnion('kind', [
  /** All of them are new; behind this row and what is below it, null: behind the last one. */
  z.object({ kind: z.literal('append'), after: z.string().nullable() }),
  z.object({
    kind: z.literal('update'),
    /**
     * What tells which task is meant: its code; its title, with number and titles above where several
     * have it; or fields, of the user's own columns "extra." and the name. Targets are told by name
     * and unit, agencies by name, whatever the way. Empty cells change nothing.
     */
    by: z.union([
      z.literal('code'),
      z.literal('number-title'),
      z.array(z.string()).min(1).readonly(),
    ]),
  }),
]);

export type ImportWay = z.infer<typeof importWaySchema>;

/** Skipped: it may mean several records, or another row means the same; `because` says which. */
export const plannedStates = ['new', 'changed', 'unchanged', 'skipped'] as const;

/** A row of the table and what becomes of it. */
export const plannedRowSchema = z.object({
  sheet: z.string(),
  /** As the sheet counts it. */
  row: z.int(),
  kind: z.enum(['section', 'task', 'target', 'agency']),
  level: z.int(),
  state: z.enum(plannedStates),
  /** The record that is changed or stays; null for a new one. */
  id: z.string().nullable(),
  /**
   * What each field of the record will hold, in words, the user's own columns as "extra." and their
   * name, the number as the table has it; empty fields are left out.
   */
  cells: z.record(z.string(), z.string()),
  /** What changed fields held before, in words; "" when empty. */
  before: z.record(z.string(), z.string()),
  /** Why it is skipped: a Vietnamese sentence. */
  because: z.string().nullable(),
});

export type PlannedRow = z.infer<typeof plannedRowSchema>;

/** What an import would do; how many of each, and the proof that it is still the same. */
export const importPlanSchema = z.object({
  /** Names this plan; `apply` takes it, and only while the workbook is as it was. */
  id: z.string(),
  sections: z.int(),
  tasks: z.int(),
  targets: z.int(),
  agencies: z.int(),
  counts: z.record(z.enum(plannedStates), z.int()),
  /** Columns of the user's own that come with it. */
  newColumns: z.array(z.string()).readonly(),
  /** Names that the directory learns. */
  learnedNames: z.int(),
});

export type ImportPlan = z.infer<typeof importPlanSchema>;
