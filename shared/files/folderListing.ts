import { z } from 'zod';

const path = z.string().min(1);

/** What the browser door's own file dialog shows of a folder. */
export const folderListingSchema = z.object({
  folder: path,
  parent: path.nullable(),
  places: z.array(z.object({ name: z.string(), path })),
  entries: z.array(
    z.object({ name: z.string(), path, isFolder: z.boolean(), modifiedAt: z.iso.datetime() }),
  ),
});

export type FolderListing = z.infer<typeof folderListingSchema>;
