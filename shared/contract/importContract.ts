import { z } from 'zod';

import { answerSchema, choiceSchema } from '../imports/answer.ts';
import { importPlanSchema, importWaySchema, plannedRowSchema } from '../imports/importPlan.ts';
import { encodings, mappingSchema, rowMeanings, savedMappingSchema } from '../imports/mapping.ts';
import { inspectionProblemSchema, sheetKinds } from '../spreadsheet/inspection.ts';
import { jobOutput } from './job.ts';
import { edited, path, procedure } from './procedure.ts';

/**
 * Taking a table in, step by step: read it, look at it and correct what was understood, answer
 * problems, see what would happen, let it happen. The engine keeps what was read, one table at a
 * time, until it is applied, closed, or another is read; the window asks for the parts it shows.
 */

/** Of the table that was read. */
const table = z.object({ table: z.string() });

const confidence = z.enum(['high', 'medium', 'low']);

/** A sheet as it was understood, without its rows. */
export const understoodSheetSchema = z.object({
  name: z.string(),
  hidden: z.boolean(),
  kind: z.enum(sheetKinds),
  headerRows: z.array(z.int()).readonly(),
  /** Left to right, those that hold something; letters as Excel has them. */
  columns: z
    .array(
      z.object({
        letters: z.string(),
        /** As in `columnMeaningSchema`. */
        field: z.string().nullable(),
        header: z.string(),
        confidence,
      }),
    )
    .readonly(),
  /** Rows of the sheet that hold something, how many and the last. */
  rowCount: z.int(),
  lastRow: z.int(),
  sections: z.int(),
  /** Tasks, targets or agencies. */
  records: z.int(),
  /** Cells of owners that name only what the directory knows, of how many; the same for deadlines. */
  owners: z.object({ known: z.int(), of: z.int() }),
  periods: z.object({ known: z.int(), of: z.int() }),
  /** By cell; at most a thousand, `problemCount` says how many there are. */
  problems: z
    .array(inspectionProblemSchema.extend({ choices: z.array(choiceSchema).readonly() }))
    .readonly(),
  problemCount: z.int(),
});

const understoodSchema = z.object({
  encoding: z.enum(encodings),
  /** Some cells before and after they were turned into Unicode; none when nothing was. */
  converted: z.array(z.object({ before: z.string(), after: z.string() })).readonly(),
  sheets: z.array(understoodSheetSchema).readonly(),
});

export type Understood = z.infer<typeof understoodSchema>;
export type UnderstoodSheet = z.infer<typeof understoodSheetSchema>;

/** A row of the sheet as it is shown beside its meaning. */
const shownRowSchema = z.object({
  row: z.int(),
  meaning: z.enum([...rowMeanings, 'above', 'header', 'below', 'target', 'agency']),
  /** Column letters and text, in Unicode. */
  cells: z.record(z.string(), z.string()),
});

export type ShownRow = z.infer<typeof shownRowSchema>;

/** Where a table comes from: a file, or a table that was copied. */
export const tableSourceSchema = z.union([
  z.object({ path }),
  z.object({ html: z.string() }),
  z.object({ text: z.string() }),
]);

const intention = table.extend({
  mapping: mappingSchema,
  answers: z.array(answerSchema).readonly(),
  /** Sheets to take in; null: all tables that can be seen. */
  sheets: z.array(z.string()).min(1).readonly().nullable(),
  way: importWaySchema,
});

export type ImportIntention = z.infer<typeof intention>;

export const imports = {
  /** `remembered`: the mapping of a table with the same header, by sheet; it is in `understood` already. */
  read: procedure.input(tableSourceSchema).output(
    jobOutput(
      table.extend({
        file: z.string(),
        understood: understoodSchema,
        mapping: mappingSchema,
        remembered: z.record(z.string(), savedMappingSchema),
      }),
    ),
  ),
  /**
   * Understands it anew by what the user says. Problems that were answered are gone; the words that
   * an answer puts in their place may be a problem of their own.
   */
  understand: procedure
    .input(table.extend({ mapping: mappingSchema, answers: z.array(answerSchema).readonly() }))
    .output(understoodSchema),
  /** Rows that hold something, in the order of the sheet, from the `from`-th on. */
  rows: procedure
    .input(
      table.extend({
        sheet: z.string(),
        from: z.int().min(0),
        count: z.int().positive().max(1000),
      }),
    )
    .output(z.array(shownRowSchema)),
  /** What would happen; in place of the plan before. */
  plan: procedure.input(intention).output(jobOutput(importPlanSchema)),
  plannedRows: procedure
    .input(
      table.extend({ plan: z.string(), from: z.int().min(0), count: z.int().positive().max(1000) }),
    )
    .output(z.array(plannedRowSchema)),
  /** Exactly that, as one step; refused when the workbook has changed since. */
  apply: procedure
    .input(table.extend({ plan: z.string() }))
    .output(jobOutput(edited.extend({ plan: importPlanSchema }))),
  close: procedure.input(table),
  mappings: {
    list: procedure.output(z.array(savedMappingSchema)),
    /** Keeps what the sheet means under a name. */
    save: procedure.input(
      table.extend({ sheet: z.string(), mapping: mappingSchema, name: z.string().min(1) }),
    ),
    forget: procedure.input(z.object({ fingerprint: z.string() })),
    /** To a file and from one, for other machines and for `dauviec import --mapping`. */
    export: procedure.input(z.object({ fingerprint: z.string(), path, replace: z.boolean() })),
    import: procedure.input(z.object({ path })).output(savedMappingSchema),
  },
};
