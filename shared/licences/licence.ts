import { z } from 'zod';

/** A package of others that ships with the program. */
const licencedPackageSchema = z.object({
  name: z.string(),
  version: z.string(),
  /** As its author names it, e.g. "MIT"; '' when only the text says it. */
  licence: z.string(),
  /** '' when the package brings none. */
  text: z.string(),
});

export type LicencedPackage = z.infer<typeof licencedPackageSchema>;

export const licenceListSchema = z.array(licencedPackageSchema);

/** Where the window finds the list, beside its own files. */
export const licenceFile = 'licences.json';
