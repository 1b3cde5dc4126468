import { z } from 'zod';

import { agencySchema } from '../agencies/agency.ts';
import { successionSchema } from '../agencies/succession.ts';
import { directoryTables } from '../agencies/tables/directoryTable.ts';
import { directoryFields, rowTroubles } from '../agencies/tables/directoryRow.ts';
import { chargeSchema } from '../leaders/charge.ts';
import { leaderSchema } from '../leaders/leader.ts';
import { isoDate } from '../periods/isoDate.ts';
import { exactPartial } from './exactPartial.ts';
import { jobOutput } from './job.ts';
import { edited, path, procedure } from './procedure.ts';

const editableAgency = exactPartial(agencySchema.omit({ id: true, position: true }));

const editableLeader = exactPartial(leaderSchema.omit({ id: true, position: true }));

/** In front of this one; null: behind the last one. */
const before = z.string().nullable();

const ids = z.array(z.string()).min(1);

const editedIds = edited.extend({ ids: z.array(z.string()) });

/** Edits of cells, refused whole when one of them is not as `before` says. */
const agencyEdits = z.array(
  z.object({ id: z.string(), before: editableAgency, after: editableAgency }),
);

const leaderEdits = z.array(
  z.object({ id: z.string(), before: editableLeader, after: editableLeader }),
);

/** Why open tasks are handed over, who directs it and on which day. */
const handOverReason = z.object({
  reason: z.string().min(1),
  by: z.string().min(1).nullable(),
  on: isoDate,
});

/** A row of an Excel table of agencies, leaders, charges or successions, as it is written. */
const directoryRow = z.object({
  table: z.enum(directoryTables),
  sheet: z.string(),
  row: z.int(),
  cells: z.partialRecord(z.enum(directoryFields), z.string()),
});

const plannedRow = z.object({
  table: z.enum(directoryTables),
  sheet: z.string(),
  row: z.int(),
  state: z.enum(['new', 'changed', 'unchanged', 'skipped']),
  name: z.string(),
  fields: z.array(z.string()).readonly(),
  troubles: z.array(z.object({ code: z.enum(rowTroubles), words: z.string() })).readonly(),
});

export const agencies = {
  /** An entry behind the last one, for who chooses an owner. `except`: the record being edited. */
  add: procedure
    .input(
      z.object({
        name: z.string().min(1),
        short: z.string().nullable(),
        except: z.exactOptional(z.string()),
      }),
    )
    .output(edited.extend({ id: z.string() })),
  edit: procedure.input(z.object({ edits: agencyEdits.min(1) })).output(edited),
  /** Edits and new agencies at a place, in one step. */
  paste: procedure
    .input(
      z.object({
        edits: agencyEdits,
        before,
        agencies: z.array(editableAgency.extend({ name: agencySchema.shape.name })),
      }),
    )
    .output(editedIds),
  /** Refused when anything names one of them. */
  remove: procedure.input(z.object({ ids })).output(edited),
  move: procedure.input(z.object({ ids, before })).output(edited),
  /**
   * What became of agencies on a day; those that take over are named by their id, or made anew. With
   * `handOver` their open tasks go to the only one that takes over.
   */
  succeed: procedure
    .input(
      successionSchema.omit({ id: true, after: true }).extend({
        after: z.array(
          z.union([
            z.object({ id: z.string() }),
            z.object({ id: z.null(), name: z.string().min(1), short: z.string().nullable() }),
          ]),
        ),
        handOver: handOverReason.nullable(),
      }),
    )
    .output(edited.extend({ after: z.array(z.string()) })),
  /** What was written down of a succession goes; the agencies stay as they are. */
  forgetSuccession: procedure.input(z.object({ id: z.string() })).output(edited),
  /** Gives tasks of one agency to another, with a remark on each. */
  handOver: procedure
    .input(handOverReason.extend({ from: z.string(), to: z.string(), tasks: ids }))
    .output(edited),
  /** Makes one agency of several that are the same; everything that names them names the one kept. */
  unite: procedure.input(z.object({ kept: z.string(), others: ids })).output(edited),
  /** Reads an Excel file, and says what it would change. */
  readFile: procedure.input(z.object({ path })).output(
    jobOutput(
      z.object({
        file: z.string(),
        source: z.array(directoryRow).readonly(),
        rows: z.array(plannedRow).readonly(),
      }),
    ),
  ),
  /** Takes in the rows of a file that was read, in one step. */
  takeIn: procedure
    .input(z.object({ file: z.string(), source: z.array(directoryRow) }))
    .output(edited),
  exportFile: procedure
    .input(z.object({ path, replace: z.boolean() }))
    .output(jobOutput(z.object({ path }))),
};

export const leaders = {
  edit: procedure.input(z.object({ edits: leaderEdits.min(1) })).output(edited),
  /** Edits and new leaders at a place, in one step. */
  paste: procedure
    .input(
      z.object({
        edits: leaderEdits,
        before,
        leaders: z.array(editableLeader.extend({ name: leaderSchema.shape.name })),
      }),
    )
    .output(editedIds),
  /** Refused when one of them directs something. */
  remove: procedure.input(z.object({ ids })).output(edited),
  move: procedure.input(z.object({ ids, before })).output(edited),
};

const chargeDays = exactPartial(chargeSchema.pick({ from: true, to: true }));

export const charges = {
  /** What leaders direct, or no longer, from a day on; null: from the beginning. */
  set: procedure
    .input(
      z.object({
        cells: z.array(chargeSchema.pick({ leader: true, kind: true, subject: true })).min(1),
        isOn: z.boolean(),
        from: isoDate.nullable(),
      }),
    )
    .output(edited),
  edit: procedure
    .input(
      z.object({
        edits: z.array(z.object({ id: z.string(), before: chargeDays, after: chargeDays })).min(1),
      }),
    )
    .output(edited),
  remove: procedure.input(z.object({ ids })).output(edited),
};
