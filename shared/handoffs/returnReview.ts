import { z } from 'zod';

import { isoDate } from '../periods/isoDate.ts';
import { decisionSchema } from './decision.ts';
import { packRoles, packValueSchema } from './pack.ts';
import { recognitions, returnProblemSchema } from './returnedFile.ts';

/**
 * What a returned cell is beside what was sent and what stands in the plan now. `theirs`: only they
 * changed it. `conflict`: both did, differently. `same`: both, alike. `cosmetic`: they wrote the same
 * in other letters. `locked`: a cell that was not theirs to change.
 */
export const cellStates = ['theirs', 'conflict', 'same', 'cosmetic', 'locked'] as const;

export type CellState = (typeof cellStates)[number];

/** The task that a difference is about, as it is now. */
const taskName = z.object({ id: z.string(), code: z.string(), title: z.string() });

/** One difference; cells that nobody changed are not listed. */
export const reviewedCellSchema = z.object({
  /** Names it for decisions: unique in its return, the same after every reading. */
  key: z.string(),
  task: taskName,
  role: z.enum(packRoles),
  /**
   * A `PackField`; for words where nothing was asked `note`, "extra." and the header of their column, or
   * "remark." and that header.
   */
  field: z.string(),
  sent: packValueSchema,
  current: packValueSchema,
  returned: packValueSchema,
  state: z.enum(cellStates),
  /**
   * Whether theirs may be taken together with others, without anybody looking at it: only they changed
   * it, the pack asks for it, and nothing about it is in doubt.
   */
  isSafe: z.boolean(),
  /** False: what stands there is no value of the field ("120 %"), and only words of one's own are. */
  isTakeable: z.boolean(),
  /** What is in doubt about it: Vietnamese sentences. */
  doubts: z.array(z.string()).readonly(),
  /** Where it stands in the file. */
  sheet: z.string(),
  cell: z.string(),
  /** Null while it is open. */
  decision: decisionSchema.nullable(),
  /** Whether `apply` would change the plan here, or has done so. */
  isTaken: z.boolean(),
  /** Whether a merge that stands has decided on it: there is nothing to decide any more. */
  isSettled: z.boolean(),
});

export type ReviewedCell = z.infer<typeof reviewedCellSchema>;

/** A row that they added: offered, never taken in without a decision. */
export const addedRowSchema = z.object({
  key: z.string(),
  sheet: z.string(),
  row: z.int(),
  role: z.enum(packRoles),
  cells: z.array(z.object({ field: z.string(), value: packValueSchema })).readonly(),
  decision: decisionSchema.nullable(),
  isTaken: z.boolean(),
  isSettled: z.boolean(),
});

/** `green`: nothing to decide. `amber`: something is. `red`: not ours, or unreadable. `grey`: done. */
export const trafficLights = ['green', 'amber', 'red', 'grey'] as const;

/** A returned file in the list. */
export const returnSummarySchema = z.object({
  id: z.int(),
  file: z.string(),
  /** Id of the pack, the agency's name and the round's number; null while nobody knows. */
  pack: z.int().nullable(),
  agency: z.string().nullable(),
  round: z.int().nullable(),
  recognisedBy: z.enum(recognitions).nullable(),
  receivedOn: isoDate,
  /** Days after the due day; null when it is in time, or nothing is due. */
  lateDays: z.int().positive().nullable(),
  light: z.enum(trafficLights),
  counts: z.object({
    /** Rows of the pack that were found, were added, and are missing. */
    matched: z.int(),
    added: z.int(),
    missing: z.int(),
    theirs: z.int(),
    conflict: z.int(),
    same: z.int(),
    cosmetic: z.int(),
    locked: z.int(),
    problems: z.int(),
    /** Differences without a decision that need one. */
    open: z.int(),
  }),
  /** The step that took it in and stands; null: none. */
  merged: z.object({ step: z.int(), at: z.iso.datetime() }).nullable(),
  /** Another return of the same pack that came later, if any. */
  replacedBy: z.int().nullable(),
  /** Packs that it may be, when only its contents tell: the user has to say. Best first. */
  candidates: z
    .array(
      z.object({
        pack: z.int(),
        agency: z.string(),
        round: z.int(),
        /** Of its rows, the share that was found in the pack, 0–1. */
        likeness: z.number(),
      }),
    )
    .readonly(),
});

export type ReturnSummary = z.infer<typeof returnSummarySchema>;

/** All that there is to look at in one returned file, as of a revision of the workbook. */
export const returnReviewSchema = z.object({
  revision: z.int(),
  summary: returnSummarySchema,
  /** In the order of the pack. */
  cells: z.array(reviewedCellSchema).readonly(),
  added: z.array(addedRowSchema).readonly(),
  /** Tasks of the pack whose rows did not come back. */
  missing: z.array(taskName.extend({ role: z.enum(packRoles) })).readonly(),
  problems: z.array(returnProblemSchema).readonly(),
  /** Sentences on what became of the table. */
  notes: z.array(z.string()).readonly(),
});

export type ReturnReview = z.infer<typeof returnReviewSchema>;
