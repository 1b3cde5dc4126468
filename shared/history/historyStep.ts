import { z } from 'zod';

import { changeLabelSchema } from '../changes/changeLabel.ts';
import { recordKinds } from '../changes/changeSet.ts';

/**
 * `create`: the beginning of the file. `do`, `undo`, `redo`: what users do. `issue`: something left
 * or reached the office (a baseline was frozen, packs were sent), nothing changed. `combine`: many old steps in one, see `combineOldSteps`.
 */
export const stepKinds = ['create', 'do', 'undo', 'redo', 'issue', 'combine'] as const;

export type StepKind = (typeof stepKinds)[number];

/** One line of the history. */
export const historyStepSchema = z.object({
  /** Counts up; also the revision of the workbook after it. */
  id: z.int(),
  at: z.iso.datetime(),
  kind: z.enum(stepKinds),
  /** The step that an undo or redo moves; else null. */
  refersTo: z.int().nullable(),
  /** The name that was set on the machine; null when none was. */
  who: z.string().nullable(),
  label: changeLabelSchema,
  /** Records changed. */
  changes: z.int(),
  /** Cells changed, see `countCells`. */
  cells: z.int(),
});

export type HistoryStep = z.infer<typeof historyStepSchema>;

/** Where a step changed something, so that the window can go there. */
export const touchedRecordSchema = z.object({
  id: z.string(),
  /** Empty when the whole record came or went. */
  fields: z.array(z.string()).readonly(),
});

export type TouchedRecord = z.infer<typeof touchedRecordSchema>;

/** One record's part in a step, with the name that the user knows it by. */
export const namedChangeSchema = z.object({
  kind: z.enum(recordKinds),
  id: z.string(),
  /** "NV-003", an agency's name, a clause's label: as it is now, or was last. */
  name: z.string(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
});

export type NamedChange = z.infer<typeof namedChangeSchema>;

/** One step in the life of a cell, or of a record. */
export const cellStepSchema = namedChangeSchema.extend({ step: historyStepSchema });

export type CellStep = z.infer<typeof cellStepSchema>;
