import { z } from 'zod';

/** What a user action is called, as it crosses processes and stands in files: see `ChangeLabel`. */
export const changeLabelSchema = z.object({
  key: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
