/** Work that can rest after each piece of it, at every `yield`, and has its result at the end. */
export type Pieces<T> = Generator<undefined, T, undefined>;

/** Small enough to look at the clock behind each, large enough for that to cost nothing. */
export const rowsPerPiece = 200;

/** All of it at once. */
export function finish<T>(work: Pieces<T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
