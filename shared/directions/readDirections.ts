import { directionKinds } from '../handoffs/remark.ts';
import type { Remark } from '../handoffs/remark.ts';

/** What was directed about one task. */
export interface TaskDirections {
  /** Newest first. */
  readonly all: readonly Remark[];
  /** Its extensions, oldest first: the `before` of the first is the original deadline. */
  readonly extensions: readonly Remark[];
}

const kinds: ReadonlySet<string> = new Set(directionKinds);

/** The directions among remarks, by the id of their task. */
export function readDirections(remarks: readonly Remark[]): ReadonlyMap<string, TaskDirections> {
  const directions = remarks.filter(({ kind }) => kinds.has(kind));
  return new Map(
    [...Map.groupBy(directions, ({ task }) => task)].map(([task, own]) => {
      const inTime = own.toSorted(compareRemarks);
      const extensions = inTime.filter(({ kind }) => kind === 'extend');
      return [task, { all: inTime.toReversed(), extensions }];
    }),
  );
}

/** Later ones of one day have higher ids. */
function compareRemarks(left: Remark, right: Remark): number {
  const [one, other] = [left.on ?? '', right.on ?? ''];
  return one < other ? -1 : one > other ? 1 : numberOf(left) - numberOf(right);
}

function numberOf({ id }: Remark): number {
  return Number(id.slice(1));
}

export type ReplyState = 'none' | 'open' | 'late' | 'replied';

/** Whether a direction waits for its answer on the day `asOf`; on its last day it is not late. */
export function replyStateOf(
  { replyBy, repliedOn }: Pick<Remark, 'replyBy' | 'repliedOn'>,
  asOf: string,
): ReplyState {
  if (repliedOn !== null) return 'replied';
  if (replyBy === null) return 'none';
  return replyBy < asOf ? 'late' : 'open';
}
