import { ORPCError } from '@orpc/server';

import { pathFinder, type FindPaths } from '#shared/contract/pathsOf.ts';

/** Whether the user named this file or folder: in a dialog, by a drop or by having worked in it. */
export type MayUsePath = (path: string) => Promise<boolean>;

/**
 * Refuses an input that names a path of the window's own. `input` is what came, and need not be what
 * `schema` says.
 *
 * @throws ORPCError FORBIDDEN.
 */
export function createPathCheck(
  mayUse: MayUsePath,
): (schema: unknown, input: unknown) => Promise<void> {
  const finders = new Map<unknown, FindPaths | null>();

  function finderFor(schema: unknown): FindPaths | null {
    const known = finders.get(schema);
    if (known !== undefined) return known;
    const finder = pathFinder(schema);
    finders.set(schema, finder);
    return finder;
  }

  return async (schema, input) => {
    for (const path of finderFor(schema)?.(input) ?? []) {
      if (!(await mayUse(path))) throw new ORPCError('FORBIDDEN');
    }
  };
}
