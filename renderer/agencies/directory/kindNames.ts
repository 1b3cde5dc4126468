import type { TFunction } from 'i18next';

import { agencyKinds } from '#shared/agencies/agencyKinds.ts';
import type { KindNames } from '#shared/agencies/agencyKinds.ts';

/** What the kinds are called on the screen. */
export function kindNames(t: TFunction): KindNames {
  // The keys are those of the table, each with its name.
  return Object.fromEntries(
    agencyKinds.map((kind) => [kind, t(`agencies.kinds.${kind}`)]),
  ) as unknown as KindNames;
}
