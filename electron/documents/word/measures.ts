/** Word counts lengths in twentieths of a point, and letters in half points. */

export function twips(mm: number): number {
  return Math.round((mm / 25.4) * 1440);
}

export function twipsOfPoints(points: number): number {
  return Math.round(points * 20);
}

export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

export const mmPerPt = 25.4 / 72;
