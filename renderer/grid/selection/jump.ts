/**
 * Where Ctrl with an arrow key leads, as in Excel: to the last filled cell before an empty one, or
 * over empty ones to the next that is filled; without any, to the edge. `at` and the answer count
 * cells from 0 in the direction's own line of `count` cells.
 */
export function jumpTarget(
  at: number,
  step: 1 | -1,
  count: number,
  isFilled: (place: number) => boolean,
): number {
  const edge = step === 1 ? count - 1 : 0;
  if (at === edge) return edge;
  const isInside = (place: number): boolean => place >= 0 && place < count;
  let place = at + step;
  if (isFilled(at) && isFilled(place)) {
    while (isInside(place + step) && isFilled(place + step)) place += step;
    return place;
  }
  while (isInside(place) && !isFilled(place)) place += step;
  return isInside(place) ? place : edge;
}
