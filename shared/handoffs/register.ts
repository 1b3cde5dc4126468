import { z } from 'zod';

import { isoDate } from '../periods/isoDate.ts';
import { packSchema } from './pack.ts';
import { roundSchema } from './round.ts';

/** Where a pack stands: nothing back yet, back but not taken in, or taken in. */
export const packStates = ['waiting', 'overdue', 'received', 'merged'] as const;

export type PackState = (typeof packStates)[number];

/** One line of the register: an agency in a round. */
export const registerLineSchema = packSchema.extend({
  /** Tasks that it was sent as lead and support. */
  lead: z.int(),
  support: z.int(),
  state: z.enum(packStates),
  /** The day of the first file that came back; null: none yet. */
  receivedOn: isoDate.nullable(),
  /** Ids of the files that came back, in their order. */
  returns: z.array(z.int()).readonly(),
  /** Days after the due day: of the first return, or so far; null when it is in time, or nothing is due. */
  lateDays: z.int().positive().nullable(),
  reminders: z.array(z.object({ writtenOn: isoDate, replyBy: isoDate.nullable() })).readonly(),
  /** When a return of it was taken in last, ISO 8601 with zone; null: not, or undone. */
  mergedAt: z.iso.datetime().nullable(),
});

export type RegisterLine = z.infer<typeof registerLineSchema>;

/** The register (sổ giao – nhận), newest round first, agencies by name. */
export const registerSchema = z.array(
  roundSchema.extend({ packs: z.array(registerLineSchema).readonly() }),
);

export type Register = z.infer<typeof registerSchema>;
