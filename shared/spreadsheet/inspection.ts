import { z } from 'zod';

import { isoDate } from '../periods/isoDate.ts';
import { periodSchema } from '../periods/period.ts';
import { statedTargetSchema } from '../targets/target.ts';

/** What the importer understands of a workbook: the JSON of `dauviec inspect`. */

export const sheetKinds = ['tasks', 'targets', 'agencies', 'unknown'] as const;

export type SheetKind = (typeof sheetKinds)[number];

export const problemCodes = [
  'period-unclear',
  'agency-unknown',
  'lead-missing',
  'lead-several',
  'title-missing',
  'number-unclear',
  'value-unclear',
  'formula-error',
  'duplicate-row',
  'column-unmapped',
  'row-skipped',
  'colour-only',
  'date-ambiguous',
  'encoding-converted',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

export const inspectionProblemSchema = z.object({
  /** "F12" */
  cell: z.string(),
  code: z.enum(problemCodes),
  /** What stands in the cell. */
  value: z.string(),
  /** A Vietnamese sentence. */
  message: z.string(),
});

export type InspectionProblem = z.infer<typeof inspectionProblemSchema>;

const words = z.string().nullable();

/** Row of a table of tasks. Agencies by the directory's name when recognised, else as written. */
export const inspectedTaskSchema = z.object({
  row: z.int(),
  type: z.enum(['section', 'task']),
  /** Depth in the outline, 0 at the top. */
  level: z.int(),
  /** Running number as printed (I, 1, 1.1, a); null when the row has none. */
  number: words,
  /** Stable code, where a column of codes stands beside the numbers. */
  code: words,
  title: z.string(),
  group: words,
  lead: words,
  support: z.array(z.string()).readonly(),
  leader: words,
  person: words,
  period: periodSchema.nullable(),
  start: words,
  product: words,
  authority: words,
  targets: words,
  basis: words,
  budget: words,
  note: words,
  priority: words,
  progress: words,
  percent: z.number().min(0).max(100).nullable(),
  completedOn: isoDate.nullable(),
  result: words,
  difficulty: words,
  proposal: words,
  evidence: words,
  /** What is planned for which time ("2020-Q1", "2020-03", "2026"): "x", a day, words. */
  phases: z.record(z.string(), z.string()),
  /** Cells of columns that fit no field, by header. */
  extra: z.record(z.string(), z.string()),
  /** The owner cells word for word, for the import to keep. */
  written: z.object({ lead: words, support: words }),
});

export type InspectedTask = z.infer<typeof inspectedTaskSchema>;

/** Row of a table of targets, with the fields of a target (`shared/targets/target.ts`). */
export const inspectedTargetSchema = statedTargetSchema.extend({
  row: z.int(),
  type: z.literal('target'),
  /** Running number as printed; null when the row has none. */
  number: words,
  /** The section, or the target above ("Trong đó"), that it belongs to. */
  group: words,
  lead: words,
  support: z.array(z.string()).readonly(),
  /** What is to be reached by when ("2020-Q1", "2026"), in the words of the table. */
  phases: z.record(z.string(), z.string()),
  note: words,
  extra: z.record(z.string(), z.string()),
});

export type InspectedTarget = z.infer<typeof inspectedTargetSchema>;

export const inspectedAgencySchema = z.object({
  row: z.int(),
  type: z.literal('agency'),
  name: z.string(),
  short: words,
  aliases: z.array(z.string()).readonly(),
  kind: words,
  parent: words,
});

export type InspectedAgency = z.infer<typeof inspectedAgencySchema>;

export const inspectedSheetSchema = z.object({
  name: z.string(),
  /** Hidden sheets are understood too, but imported only when they are named. */
  hidden: z.boolean(),
  kind: z.enum(sheetKinds),
  headerRows: z.array(z.int()).readonly(),
  /**
   * By column letter; `field` null: kept under its header in `extra`, `left-out`: not taken in.
   * `confidence`: how sure it is that the column means that.
   */
  columns: z.record(
    z.string(),
    z.object({
      field: z.string().nullable(),
      header: z.string(),
      confidence: z.enum(['high', 'medium', 'low']),
    }),
  ),
  rows: z
    .array(
      z.discriminatedUnion('type', [
        inspectedTaskSchema,
        inspectedTargetSchema,
        inspectedAgencySchema,
      ]),
    )
    .readonly(),
  problems: z.array(inspectionProblemSchema).readonly(),
});

export type InspectedSheet = z.infer<typeof inspectedSheetSchema>;

export const inspectionSchema = z.object({
  file: z.string(),
  /** What the texts were written in; they are Unicode here in any case. */
  encoding: z.enum(['unicode', 'tcvn3', 'vni']),
  sheets: z.array(inspectedSheetSchema).readonly(),
});

export type Inspection = z.infer<typeof inspectionSchema>;
