import { z } from 'zod';

/**
 * Who a task is given to. The words as written are kept; `agency` is the directory entry that they
 * were recognised as, null while nobody knows which one is meant.
 */
export const ownerSchema = z.object({ text: z.string().min(1), agency: z.string().nullable() });

export type Owner = z.infer<typeof ownerSchema>;
