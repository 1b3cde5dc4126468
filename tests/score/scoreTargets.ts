import type { TargetProposal } from '#shared/proposals/proposal.ts';
import { foldText } from '#shared/text/fold.ts';

import type { Labels, Tally, TargetLabel } from './labels.ts';
import { containment } from './overlap.ts';

export interface TargetScore {
  readonly precision: Tally;
  readonly recall: Tally;
  /** Unit, kind, direction and value right, of those found. */
  readonly fields: Tally;
  readonly misses: readonly string[];
}

/** Share of the shorter quote that two targets have to share. */
const enough = 0.6;

export function scoreTargets(
  proposals: readonly TargetProposal[],
  { targets }: Labels,
): TargetScore {
  const pairs = pair(proposals, targets);
  const judged = targets.filter(({ optional }) => optional !== true);
  const missed = judged.filter((label) => !pairs.has(label));
  const used = new Map([...pairs].map(([label, proposal]) => [proposal, label]));
  const counted = proposals.filter((one) => used.get(one)?.optional !== true);
  const invented = counted.filter((one) => !used.has(one));
  const wrong = judged.flatMap((label) => {
    const proposal = pairs.get(label);
    const fields = proposal === undefined ? [] : wrongFields(label, proposal);
    return fields.length === 0 ? [] : [`target ${fields.join(', ')} in: ${label.quote}`];
  });
  const found = judged.length - missed.length;
  return {
    precision: { right: counted.length - invented.length, of: counted.length },
    recall: { right: found, of: judged.length },
    fields: { right: found - wrong.length, of: found },
    misses: [
      ...missed.map(({ quote }) => `target missed: ${quote}`),
      ...invented.map(
        ({ quote, target }) =>
          `target invented: ${String(target.value)} ${String(target.unit)} in: ${quote}`,
      ),
      ...wrong,
    ],
  };
}

/** Each label with the proposal of the same words and value, else of the same words; optional ones last. */
function pair(proposals: readonly TargetProposal[], labels: readonly TargetLabel[]) {
  const pairs = new Map<TargetLabel, TargetProposal>();
  const free = new Set(proposals);
  const byNeed = labels.toSorted(
    (left, right) => Number(left.optional ?? false) - Number(right.optional ?? false),
  );
  for (const isStrict of [true, false]) {
    for (const label of byNeed) {
      if (pairs.has(label)) continue;
      const [best] = [...free]
        .filter((one) => !isStrict || sameNumber(label.value, one.target.value))
        .filter((one) => containment(one.quote, label.quote) >= enough)
        .sort(
          (left, right) =>
            containment(right.quote, label.quote) - containment(left.quote, label.quote),
        );
      if (best === undefined) continue;
      pairs.set(label, best);
      free.delete(best);
    }
  }
  return pairs;
}

function wrongFields(label: TargetLabel, { target }: TargetProposal): string[] {
  const checks: readonly (readonly [string, boolean])[] = [
    [`unit ${String(target.unit)} for ${String(label.unit)}`, isUnit(label.unit, target.unit)],
    [
      `kind ${String(target.kind)} for ${String(label.kind)}`,
      label.kind === null || label.kind === target.kind,
    ],
    [
      `direction ${String(target.direction)} for ${String(label.direction)}`,
      label.direction === null || label.direction === target.direction,
    ],
    [
      `value ${String(target.value)} for ${String(label.value)}`,
      sameNumber(label.value, target.value),
    ],
    [
      `upper ${String(target.upper)} for ${String(label.upper)}`,
      sameNumber(label.upper, target.upper),
    ],
    ['assigned', label.assigned === null || label.assigned === target.assigned],
    ['stretch', label.stretch === null || label.stretch === target.stretch],
    [
      `baseline ${String(target.baselineYear)}`,
      label.baselineYear === null || label.baselineYear === target.baselineYear,
    ],
  ];
  return checks.filter(([, isRight]) => !isRight).map(([field]) => field);
}

function sameNumber(left: number | null, right: number | null): boolean {
  return left === null || right === null
    ? left === right
    : Math.abs(Math.abs(left) - Math.abs(right)) < 1e-9;
}

/** Initials count as the words: "KCN" is a "khu". */
function isUnit(label: string | null, actual: string | null): boolean {
  if (label === null) return true;
  if (actual === null) return false;
  const [left, right] = [foldText(label), foldText(actual)];
  return left.includes(right) || right.includes(left) || right.startsWith(left.slice(0, 1));
}
