import type { ProblemKind, ProblemPlace } from './groupProblems.ts';

/** The place after this one in the order in which problems are listed, round and round; null: none. */
export function nextProblemCell(
  kinds: readonly ProblemKind[],
  shown: ProblemPlace | null,
  by: 1 | -1,
): ProblemPlace | null {
  const places = kinds.flatMap(({ groups }) => groups.flatMap((group) => group.places));
  const at = places.findIndex(({ sheet, cell }) => sheet === shown?.sheet && cell === shown.cell);
  const next = at === -1 ? (by === 1 ? 0 : places.length - 1) : at + by;
  return places[(next + places.length) % places.length] ?? null;
}
