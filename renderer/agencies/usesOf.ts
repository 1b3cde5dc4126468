import { findUses } from '#shared/agencies/agencyReferences.ts';
import type { AgencyUse } from '#shared/agencies/agencyReferences.ts';

import type { WorkbookView } from '../workbook/workbookView.ts';

/** Everything in the workbook that names an agency; packs that were sent are known to the engine. */
export function usesOf(view: WorkbookView, agency: string): AgencyUse[] {
  const { agencies, tasks, targets, charges, successions, waivers } = view;
  const referring = {
    ...{ agency: agencies, task: tasks, target: targets },
    ...{ charge: charges, succession: successions, waiver: waivers },
  };
  return findUses(referring, new Set([agency]));
}
