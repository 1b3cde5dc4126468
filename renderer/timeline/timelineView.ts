import { z } from 'zod';

import { exactPartial } from '#shared/contract/exactPartial.ts';
import { findEverything } from '#shared/filters/finding.ts';
import type { Finding } from '#shared/filters/finding.ts';
import { timeScales } from '#shared/timeline/axis.ts';
import type { TimeScale } from '#shared/timeline/axis.ts';
import { phaseUnits } from '#shared/timeline/periodKeys.ts';
import { phaseParts } from '#shared/timeline/phaseCells.ts';
import { workloadRoles } from '#shared/timeline/workload.ts';
import type { ViewState } from '#shared/views/viewState.ts';

/** What of the screen of progress is shown. */
export const timelineParts = ['bars', 'phasing', 'workload'] as const;

export type TimelinePart = (typeof timelineParts)[number];

const choicesSchema = z.object({
  part: z.enum(timelineParts),
  scale: z.enum(timeScales),
  /** Of phases and workload. */
  year: z.int(),
  unit: z.enum(phaseUnits),
  phasePart: z.enum(phaseParts),
  role: z.enum(workloadRoles),
  isOpenOnly: z.boolean(),
});

/** How the screen is looked at. */
export type TimelineChoices = Readonly<z.infer<typeof choicesSchema>>;

/** What is kept of the screen in the workbook. */
export interface TimelineView {
  readonly choices: TimelineChoices;
  readonly finding: Finding;
}

function usualChoices(year: number): TimelineChoices {
  return {
    ...{ part: 'bars', scale: 'month', year, unit: 'quarter', phasePart: 'planned' },
    ...{ role: 'lead', isOpenOnly: false },
  };
}

const keptChoices = exactPartial(choicesSchema);

export function timelineOfState(state: ViewState | null, year: number): TimelineView {
  const kept = keptChoices.safeParse(state?.choices ?? {}).data ?? {};
  return {
    choices: { ...usualChoices(year), ...kept },
    finding: state?.finding ?? findEverything,
  };
}

export function stateOfTimeline({ choices, finding }: TimelineView): ViewState {
  return { columns: [], collapsed: [], choices, finding };
}

/** The next scale when one looks nearer (1) or from farther away (-1); the same at the ends. */
export function stepScale(scale: TimeScale, by: 1 | -1): TimeScale {
  return timeScales[timeScales.indexOf(scale) - by] ?? scale;
}

/** Plus and minus, wherever they are on the keyboard, as they change the scale; null: another key. */
export function scaleStepOf({
  key,
  ctrlKey,
  altKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): 1 | -1 | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (key === '+' || key === '=') return 1;
  return key === '-' ? -1 : null;
}
