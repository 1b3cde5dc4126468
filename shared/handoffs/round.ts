import { z } from 'zod';

import { isoDate } from '../periods/isoDate.ts';

/** What goes to every agency in words; all but the layout may hold fields in brackets (`letterFields.ts`). */
export const letterSchema = z.object({
  /** Id of the layout of annexes whose head and signature it takes over. */
  layout: z.string().min(1).max(100),
  /** The office that writes and gets the answers ("Văn phòng Tỉnh ủy"). */
  sender: z.string().max(200),
  /** Its number and sign, the number to be written in ("Số         -CV/VPTU"). */
  number: z.string().max(100),
  /** What it is about (trích yếu, "V/v …"). */
  subject: z.string().min(1).max(500),
  /** Paragraphs, one a line. */
  text: z.string().min(1).max(10_000),
  /** Who signs, one line each ("CHÁNH VĂN PHÒNG"). */
  signer: z.string().max(500),
});

export type Letter = z.infer<typeof letterSchema>;

/** One sending of packs (đợt giao); a fact that never changes. */
export const roundSchema = z.object({
  id: z.int(),
  /** 1, 2, 3 … in the order of sending. */
  number: z.int().positive(),
  /** What the user calls it ("Báo cáo quý II"); null: by its number alone. */
  name: z.string().min(1).max(200).nullable(),
  /** The last day on which a return is in time; null when none was set. */
  due: isoDate.nullable(),
  sentOn: isoDate,
  /** When it was recorded, ISO 8601 with zone, and by whom. */
  at: z.iso.datetime(),
  who: z.string().nullable(),
  /** The step of the history that recorded it. */
  step: z.int(),
  /** The letter that went with the packs; null: none. */
  letter: letterSchema.nullable(),
});

export type Round = z.infer<typeof roundSchema>;
