import { z } from 'zod';

/** What was proposed as, and the words it was made from. */
const droppedProposal = z.object({ kind: z.enum(['task', 'target']), quote: z.string() });

export type DroppedProposal = z.infer<typeof droppedProposal>;

/** One paragraph of a resolution: a heading, a numbered point or plain text. */
export const clauseSchema = z.object({
  id: z.string(),
  position: z.string(),
  /** Id of the clause it stands under. */
  parent: z.string().nullable(),
  /** Its number or bullet ("I", "1.1", "a", "-"); null when it has none. */
  label: z.string().nullable(),
  /** Whether it only names what follows. */
  heading: z.boolean(),
  /** The whole line as written, label included: all texts joined give the source back. */
  text: z.string(),
  /** Why no work follows from it (không phát sinh đầu việc); null: that was not said. */
  setAside: z.string().min(1).nullable(),
  /** Proposals that the user turned down; null: none. */
  dropped: z.array(droppedProposal).readonly().nullable(),
  /** What it said before another version of the text was read, until somebody has looked at it. */
  formerText: z.string().nullable(),
});

export type Clause = z.infer<typeof clauseSchema>;

/** A clause that was just read: nothing is decided about it. */
export const undecided: Pick<Clause, 'setAside' | 'dropped' | 'formerText'> = {
  setAside: null,
  dropped: null,
  formerText: null,
};
