import { z } from 'zod';

import type { AgencyDraft } from '#shared/agencies/agency.ts';
import { UserError } from '#shared/userError.ts';

import benTre2020 from './directories/ben-tre-2020.json' with { type: 'json' };

const directorySchema = z.object({
  title: z.string(),
  agencies: z.array(
    z.object({
      name: z.string(),
      short: z.string().nullable().default(null),
      aliases: z.array(z.string()).default([]),
      kind: z.string().nullable().default(null),
      parent: z.string().nullable().default(null),
      members: z.array(z.string()).default([]),
    }),
  ),
});

/** Samples, made from general knowledge: the user adapts them to the office's own list. */
const directories: Readonly<Record<string, unknown>> = { 'ben-tre-2020': benTre2020 };

/** @throws UserError when no directory of that name comes with the program. */
export function loadDirectory(name: string): AgencyDraft[] {
  if (!Object.hasOwn(directories, name)) {
    const names = Object.keys(directories).join(', ');
    throw new UserError('directoryUnknown', { name, names });
  }
  const { agencies } = directorySchema.parse(directories[name]);
  return agencies.map((agency) => ({ ...agency, from: null, to: null }));
}
