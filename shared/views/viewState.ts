import { z } from 'zod';

import { findingSchema } from '../filters/finding.ts';

const columnsSchema = z
  .array(z.object({ field: z.string(), width: z.number().positive(), hidden: z.boolean() }))
  .readonly();

/**
 * How the user arranged a table in this workbook: kept in the file, outside undo. What is optional
 * is missing in states that were kept before there was such a thing.
 */
export const viewSchema = z.object({
  columns: columnsSchema,
  collapsed: z.array(z.string()).readonly(),
  finding: z.exactOptional(findingSchema),
  zoom: z.exactOptional(z.number().positive()),
  /** The columns up to this one stay in sight; null: none. */
  frozen: z.exactOptional(z.string().nullable()),
  /** Views with a name, beside the one that is always there, in the order of their tabs. */
  saved: z.exactOptional(
    z
      .array(
        z.object({
          id: z.string(),
          name: z.string().min(1),
          columns: columnsSchema,
          finding: findingSchema,
          zoom: z.number().positive(),
          frozen: z.exactOptional(z.string().nullable()),
        }),
      )
      .readonly(),
  ),
  /** Id of the view that is shown; null: the one that is always there. */
  shown: z.exactOptional(z.string().nullable()),
  /** What else the screen is looked at by, such as a scale or a part of it; each screen names its own. */
  choices: z.exactOptional(
    z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  ),
});

export type ViewState = z.infer<typeof viewSchema>;

/** The screens that can be arranged. */
export const viewNameSchema = z.enum([
  'tasks',
  'targets',
  'agencies',
  'leaders',
  'timeline',
  'reports',
  'resolution',
]);

export type ViewName = z.infer<typeof viewNameSchema>;
