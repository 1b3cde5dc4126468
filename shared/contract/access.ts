import { z } from 'zod';

/** Who has a workbook open for editing. */
export const holderSchema = z.object({
  /** The name set there; null when none is, or when it can't be told. */
  who: z.string().nullable(),
  /** Null when it can't be told. */
  machine: z.string().nullable(),
  isThisMachine: z.boolean(),
  since: z.iso.datetime().nullable(),
});

export type Holder = z.infer<typeof holderSchema>;

/** What has become of a file that somebody else edits: saved there since, or edited no more. */
const fileNewsSchema = z.enum(['asOpened', 'changed', 'released']);

export type FileNews = z.infer<typeof fileNewsSchema>;

function readAccess<Reason extends string>(reason: Reason) {
  return z.object({ mode: z.literal('read'), reason: z.literal(reason) });
}

const elsewhere = { holder: holderSchema, file: fileNewsSchema };

/** Whether the open workbook may be edited, and if not, why. */
export const accessSchema = z.union([
  z.object({ mode: z.literal('edit') }),
  z.discriminatedUnion('reason', [
    /** Somebody else edits it; shown is the state in which it was when opened. */
    readAccess('held').extend(elsewhere),
    /** Somebody else took it over while this machine was out of reach. */
    readAccess('takenOver').extend(elsewhere),
    /** The medium, the folder or the file can't be written. */
    readAccess('notWritable'),
    /** A big file that is looked at as a whole before the first edit may change it. */
    readAccess('checking'),
    /** The check in the background found damage. */
    readAccess('damaged'),
  ]),
]);

export type Access = z.infer<typeof accessSchema>;

export type ReadAccess = Extract<Access, { mode: 'read' }>;

/** Somebody else may edit the workbook. */
export type HeldAccess = Extract<ReadAccess, { holder: Holder }>;

export function isHeldElsewhere(access: Access): access is HeldAccess {
  return access.mode === 'read' && 'holder' in access;
}
