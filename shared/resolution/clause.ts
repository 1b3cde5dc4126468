import { z } from 'zod';

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
});

export type Clause = z.infer<typeof clauseSchema>;
