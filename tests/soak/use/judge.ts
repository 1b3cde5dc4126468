import { growthOf, judgedMeasures, mostGrowth } from './growth.ts';
import type { Measure, Sample } from './growth.ts';

/** Per action: how often it was done, and how often it found no way to be done. */
export interface ActionCount {
  readonly done: number;
  readonly missed: number;
}

export interface Walked {
  readonly samples: readonly Sample[];
  readonly actions: Readonly<Record<string, ActionCount>>;
  /** How often the window had to be loaded again, which lets go of what it held. */
  readonly reloads: number;
}

export interface Verdict {
  readonly isGood: boolean;
  /** Why it is not good, in words. */
  readonly reasons: readonly string[];
  /** In per cent; null: too short to say. */
  readonly growth: Readonly<Record<Measure, number | null>>;
  readonly first: Sample | null;
  readonly last: Sample | null;
  readonly actions: Walked['actions'];
  /** Each with how often it came. */
  readonly errors: Readonly<Record<string, number>>;
}

/** A walk in which more is missed than this share has not been through the program. */
const mostMissed = 0.05;

const measures = [
  'windowHeapMb',
  'nodes',
  'attachedNodes',
  'listeners',
  'engineHeapMb',
  'engineResidentMb',
  'engineResources',
  'engineFiles',
  'helpers',
] as const satisfies readonly Measure[];

/** `planProblem`: what is damaged in the file of the plan at the end; null: nothing. */
export function judge(
  walked: Walked & { readonly errors: readonly string[]; readonly planProblem: string | null },
): Verdict {
  const { samples, actions, reloads, errors, planProblem } = walked;
  const growth = Object.fromEntries(
    measures.map((measure) => [measure, growthOf(samples, measure)]),
  ) as Record<Measure, number | null>;
  const counts = Object.values(actions);
  const missed = counts.reduce((sum, count) => sum + count.missed, 0);
  const all = counts.reduce((sum, { done }) => sum + done, missed);
  const reasons = [
    ...judgedMeasures
      .filter((measure) => (growth[measure] ?? 0) > mostGrowth)
      .map((measure) => `${measure} grew by ${growth[measure]} %`),
    ...(errors.length > 0 ? [`${errors.length} errors`] : []),
    ...(missed > all * mostMissed ? [`${missed} of ${all} actions could not be done`] : []),
    ...(reloads > 0 ? [`the window had to be loaded again ${reloads} times`] : []),
    ...(planProblem === null ? [] : [`the plan is damaged: ${planProblem}`]),
  ];
  return {
    isGood: reasons.length === 0,
    reasons,
    growth,
    first: samples[0] ?? null,
    last: samples.at(-1) ?? null,
    actions,
    errors: countEach(errors),
  };
}

/** Times, stamps and numbers in them differ from one to the next. */
function countEach(errors: readonly string[]): Record<string, number> {
  const kinds = errors.map((error) =>
    error.replace(/^\S+Z /u, '').replace(/nonce-[\w+/=]+/u, 'nonce'),
  );
  const groups = Map.groupBy(kinds, (kind) => kind);
  return Object.fromEntries([...groups].map(([kind, all]) => [kind, all.length]));
}
