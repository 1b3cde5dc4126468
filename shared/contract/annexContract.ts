import { z } from 'zod';

import { annexEditions, annexKinds, annexLayoutSchema } from '../annexes/layout.ts';
import { jobOutput } from './job.ts';
import { path, procedure } from './procedure.ts';

/** What goes out, of the workbook that is open as it is now. */
export const annexOrderSchema = z.object({
  /** One or both. */
  annexes: z.array(z.enum(annexKinds)).min(1).readonly(),
  /** Whole, so that a layout can be looked at and used before it is saved. */
  layout: annexLayoutSchema,
  edition: z.enum(annexEditions),
});

export type AnnexOrder = z.infer<typeof annexOrderSchema>;

const id = z.object({ id: z.string() });

/** Of what was made for the window to look at. */
const preview = z.object({ preview: z.string() });

/** The official annexes: layouts, what they look like, and files. */
export const annexes = {
  layouts: {
    /** The official ones, then the office's own by name. */
    list: procedure.output(z.array(annexLayoutSchema)),
    /** In place of the one of that id; an official one is refused (`layoutIsOfficial`). */
    save: procedure.input(annexLayoutSchema),
    forget: procedure.input(id),
    /** To a file and from one, for other machines; what comes in is kept under a new id. */
    export: procedure.input(id.extend({ path, replace: z.boolean() })),
    import: procedure.input(z.object({ path })).output(annexLayoutSchema),
  },
  /** Makes the PDF file that an export would write; it is held in place of the one before. */
  preview: procedure
    .input(annexOrderSchema)
    .output(jobOutput(preview.extend({ bytes: z.int(), pages: z.int() }))),
  /** A part of it in base 64, from the `from`-th byte on; `next` null: that was the last one. */
  previewPart: procedure
    .input(preview.extend({ from: z.int().min(0) }))
    .output(z.object({ base64: z.string(), next: z.int().nullable() })),
  closePreview: procedure.input(preview),
  /** Writes .xlsx, .docx or .pdf, by the ending of the path. `rows` of all tables. */
  export: procedure
    .input(annexOrderSchema.extend({ path, replace: z.boolean() }))
    .output(jobOutput(z.object({ path, rows: z.int() }))),
};
