import { z } from 'zod';

import { decisionSchema } from '../handoffs/decision.ts';
import { gapSchema, recipientSchema } from '../handoffs/recipient.ts';
import { registerSchema } from '../handoffs/register.ts';
import { returnReviewSchema, returnSummarySchema } from '../handoffs/returnReview.ts';
import { letterSchema } from '../handoffs/round.ts';
import { isoDate } from '../periods/isoDate.ts';
import { jobOutput } from './job.ts';
import { edited, path, procedure, userErrorSchema } from './procedure.ts';

/**
 * Handing out and taking back (giao – nhận): packs go out in rounds, returned files come in, are
 * reviewed cell by cell and merged. Days of what happens outside are the window's: `sentOn` and
 * `receivedOn` may be another day than today.
 */

/** Which agencies get a pack; null: all that lead a task. `sections`: ids of sections; null: all. */
const choice = z.object({
  agencies: z.array(z.string()).readonly().nullable(),
  sections: z.array(z.string()).readonly().nullable(),
});

/** Where files go: into a folder, or together into one zip. */
const destination = z.object({ kind: z.enum(['folder', 'zip']), path });

const returned = z.object({ return: z.int() });

/** Where the user left the review; what is applied is what was shown. */
const reviewed = returned.extend({ revision: z.int() });

export const handoffs = {
  /** Newest round first. `asOf`: the day for which it says what is overdue. */
  register: procedure.input(z.object({ asOf: isoDate })).output(registerSchema),
  /** Who would get what, and which tasks would reach nobody. */
  planSend: procedure.input(choice.extend({ sentOn: isoDate })).output(
    z.object({
      /** The number that the round would get. */
      number: z.int(),
      /** All agencies that have a task, by name; chosen ones as the input says. */
      recipients: z.array(recipientSchema).readonly(),
      gaps: z.array(gapSchema).readonly(),
      /** The usual letter, for the user to change. */
      letter: letterSchema,
    }),
  ),
  /** Writes the packs, and the letters unless `letter` is null; remembers the round when all is written. */
  send: procedure
    .input(
      choice.extend({
        name: z.string().min(1).max(200).nullable(),
        due: isoDate.nullable(),
        sentOn: isoDate,
        letter: letterSchema.nullable(),
        to: destination,
        /** Whether files that are there already may be replaced (the user was asked). */
        replace: z.boolean(),
      }),
    )
    .output(
      jobOutput(
        edited.extend({
          /** Id and number of the round. */
          round: z.int(),
          number: z.int(),
          path,
          /** Names of the packs; letters stand beside them. */
          files: z.array(z.string()).readonly(),
        }),
      ),
    ),
  /** The reminder as it would be written, for the user to change. */
  reminderLetter: procedure.output(letterSchema),
  /** Writes a letter for each pack, and remembers that its agency was reminded. */
  remind: procedure
    .input(
      z.object({
        packs: z.array(z.int()).min(1).readonly(),
        writtenOn: isoDate,
        replyBy: isoDate.nullable(),
        letter: letterSchema,
        to: destination,
        replace: z.boolean(),
      }),
    )
    .output(jobOutput(edited.extend({ path, files: z.array(z.string()).readonly() }))),
  /**
   * Reads files that came back, recognises each, and keeps it with what was read. A file that was
   * received before is told, and kept once; one that cannot be read is told with its error.
   */
  receive: procedure
    .input(z.object({ paths: z.array(path).min(1).readonly(), receivedOn: isoDate }))
    .output(
      jobOutput(
        edited.extend({
          /** In the order of `paths`. */
          files: z
            .array(
              z.object({
                file: z.string(),
                /** Null when it could not be read. */
                summary: returnSummarySchema.nullable(),
                /** Whether these very bytes were here before. */
                isDuplicate: z.boolean(),
                error: userErrorSchema.nullable(),
              }),
            )
            .readonly(),
        }),
      ),
    ),
  returns: {
    /** In the order of receipt. */
    list: procedure.output(z.array(returnSummarySchema).readonly()),
    review: procedure.input(returned).output(returnReviewSchema),
    /** Sets decisions, by the key of their cell or added row; null takes one back. */
    decide: procedure
      .input(
        returned.extend({
          decisions: z
            .array(z.object({ key: z.string(), decision: decisionSchema.nullable() }))
            .min(1)
            .readonly(),
        }),
      )
      .output(returnSummarySchema),
    /** The user says which pack it is; null: none of ours. */
    assign: procedure
      .input(returned.extend({ pack: z.int().nullable() }))
      .output(edited.extend({ summary: returnSummarySchema })),
    /**
     * Takes in what is decided, as one step, with a backup before; what is open stays open. Refused
     * when the workbook has changed since `revision`.
     */
    apply: procedure.input(reviewed).output(
      jobOutput(
        edited.extend({
          /** Cells and rows that were taken in. */
          applied: z.int(),
          summary: returnSummarySchema,
        }),
      ),
    ),
    /** Forgets a file that nothing was taken from. */
    discard: procedure.input(returned).output(edited),
    /** Writes the file as it came, for its program to open. */
    saveFile: procedure.input(returned.extend({ path, replace: z.boolean() })),
  },
  /** Who sent what when, what was taken in, what not and why; .docx or .xlsx by the path. */
  minutes: procedure
    .input(
      z.object({
        /** Id of the round; null: all. */
        round: z.int().nullable(),
        asOf: isoDate,
        path,
        replace: z.boolean(),
      }),
    )
    .output(jobOutput(z.object({ path }))),
};
