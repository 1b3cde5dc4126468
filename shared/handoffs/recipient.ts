import { z } from 'zod';

/** An agency that a round can be sent to. */
export const recipientSchema = z.object({
  /** Id of the agency. */
  agency: z.string(),
  name: z.string(),
  /** Tasks that it leads and supports. */
  lead: z.int(),
  support: z.int(),
  /** The name that its file would get, without folder. */
  file: z.string(),
  isChosen: z.boolean(),
});

export type Recipient = z.infer<typeof recipientSchema>;

/**
 * Why a task does not reach an owner: there is none, nobody knows who is meant, or it is a group
 * without members.
 */
export const gapKinds = [
  'no-lead',
  'lead-unknown',
  'lead-is-group',
  'support-unknown',
  'support-is-group',
] as const;

export const gapSchema = z.object({
  kind: z.enum(gapKinds),
  /** Id of the task. */
  task: z.string(),
  code: z.string(),
  title: z.string(),
  /** The owner's words; null where there is none. */
  owner: z.string().nullable(),
});

export type Gap = z.infer<typeof gapSchema>;
