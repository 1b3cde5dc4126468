import { z } from 'zod';

import { periodSchema } from '../periods/period.ts';
import { statedTargetSchema } from '../targets/target.ts';

export const confidences = ['high', 'medium', 'low'] as const;

/** Words of the clause that a part of the proposal comes from; `offset` and `length` in UTF-16 units. */
export const markSchema = z.object({
  what: z.enum(['action', 'lead', 'support', 'period', 'product', 'name', 'value']),
  offset: z.int().min(0),
  length: z.int().min(1),
});

const place = {
  /** Id of the clause it comes from. */
  clause: z.string(),
  /** The words it was read from: a part of the clause's text, letter by letter. */
  quote: z.string(),
  /** Where the quote begins in the clause's text, in UTF-16 units. */
  start: z.int().min(0),
  confidence: z.enum(confidences),
  marks: z.array(markSchema).readonly(),
};

/** A piece of work that the text asks for. Owners are directory names, or the words as written. */
export const taskProposalSchema = z.object({
  kind: z.literal('task'),
  ...place,
  title: z.string().min(1),
  lead: z.string().nullable(),
  /** Where the lead stands: in the sentence, in a heading above, in a line of its own. */
  leadFrom: z.enum(['sentence', 'heading', 'line']).nullable(),
  support: z.array(z.string()).readonly(),
  period: periodSchema.nullable(),
  product: z.string().nullable(),
});

/** Something to reach. `target` holds the fields of a target; `raw` is the quote. */
export const targetProposalSchema = z.object({
  kind: z.literal('target'),
  ...place,
  target: statedTargetSchema,
});

export const proposalSchema = z.discriminatedUnion('kind', [
  taskProposalSchema,
  targetProposalSchema,
]);

export type Mark = z.infer<typeof markSchema>;
export type Confidence = (typeof confidences)[number];
export type TaskProposal = z.infer<typeof taskProposalSchema>;
export type TargetProposal = z.infer<typeof targetProposalSchema>;
export type Proposal = z.infer<typeof proposalSchema>;
