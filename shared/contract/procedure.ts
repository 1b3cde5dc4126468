import { oc } from '@orpc/contract';
import { z } from 'zod';

export const userErrorSchema = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** Every procedure may fail with a sentence for the user (code and parameters of `UserError`). */
export const procedure = oc.errors({ USER_ERROR: { data: userErrorSchema } });

/** Answer of every edit: the revision that holds it; the records come through `workbook.patches`. */
export const edited = z.object({ revision: z.int() });

/**
 * Of a file, as the machine of the engine names it. What a window gives here must have been named by
 * the user: the desktop's engine refuses any other.
 */
export const path = z.string().min(1);

/** Of a file that is open or remembered: it is compared, and nothing read or written there. */
export const comparedPath = z.string().min(1);
