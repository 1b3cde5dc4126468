import type { Decision } from '../decision.ts';
import { translate } from '../../messages/translate.ts';
import { Temporal } from 'temporal-polyfill';
import type { Task } from '../../tasks/task.ts';
import type { Return } from '../returnedFile.ts';
import type { ReturnReview, ReturnSummary, ReviewedCell } from '../returnReview.ts';
import type { MergeRecord } from './mergeRecord.ts';
import { isSafe, isTakeable } from './review.ts';
import type { Review, ReviewCell } from './review.ts';
import type { Candidate } from './recogniseReturn.ts';
import type { SentPack } from './sentPack.ts';

/** A merge of a return that stands. */
export interface StandingMerge {
  readonly step: number;
  readonly at: string;
  readonly record: MergeRecord;
}

/** All that is known of one return. */
export interface ReturnState {
  readonly return: Return;
  /** Null while nobody knows which. */
  readonly pack: SentPack | null;
  /** The last day on which it is in time. */
  readonly due: string | null;
  /** What nobody has merged yet; null while it has no pack. */
  readonly review: Review | null;
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly merges: readonly StandingMerge[];
  /** Id of a later return of the same pack. */
  readonly replacedBy: number | null;
  readonly candidates: readonly Candidate[];
}

export function summariseReturn(state: ReturnState): ReturnSummary {
  const { pack, due, review, merges, replacedBy, candidates } = state;
  const { id, file, recognisedBy, receivedOn } = state.return;
  const open = openKeys(state);
  const last = merges.at(-1);
  return {
    ...{ id, file, recognisedBy, receivedOn, replacedBy },
    pack: pack?.id ?? null,
    agency: pack?.agencyName ?? null,
    round: pack?.round ?? null,
    lateDays: due !== null && receivedOn > due ? daysBetween(due, receivedOn) : null,
    light: lightOf(state, open.length),
    counts: { ...countReview(state), problems: review?.problems.length ?? 0, open: open.length },
    merged: last === undefined ? null : { step: last.step, at: last.at },
    candidates: candidates.map(({ pack: one, likeness }) => {
      return { pack: one.id, agency: one.agencyName, round: one.round, likeness };
    }),
  };
}

/**
 * Green: all that is open can be taken as it is. Amber: somebody has to look. Red: none of ours. Grey:
 * nothing is left to do.
 */
function lightOf(state: ReturnState, open: number): ReturnSummary['light'] {
  const { pack, review, merges, replacedBy, decisions } = state;
  if (pack === null || review === null) return 'red';
  if (replacedBy !== null && merges.length === 0) return 'grey';
  if (merges.length > 0 && open === 0) return 'grey';
  const undecided = review.cells.filter(({ key }) => !decisions.has(key));
  const needsLook = undecided.some((cell) => needsDecision(cell) && !isSafe(cell));
  const needsRows = review.added.some(({ key }) => !decisions.has(key));
  const isOdd = review.problems.length > 0 || review.missing.length > 0;
  return needsLook || needsRows || (isOdd && merges.length === 0) ? 'amber' : 'green';
}

/** Cells that were not theirs to change stay as they are unless somebody says otherwise. */
function needsDecision({ kind, state }: ReviewCell): boolean {
  return kind !== 'locked' && (state === 'theirs' || state === 'conflict');
}

/** Differences without a decision that need one; those of a replaced return need none. */
function openKeys({ review, decisions, replacedBy }: ReturnState): string[] {
  if (review === null || replacedBy !== null) return [];
  return [...review.cells.filter(needsDecision), ...review.added]
    .map(({ key }) => key)
    .filter((key) => !decisions.has(key));
}

function countReview({ review, merges }: ReturnState) {
  const cells = [...(review?.cells ?? []), ...merges.flatMap(({ record }) => record.cells)];
  const count = (state: ReviewedCell['state']): number =>
    cells.filter((cell) => shownState(cell) === state).length;
  return {
    matched: review?.matched ?? 0,
    added: (review?.added.length ?? 0) + merges.flatMap(({ record }) => record.added).length,
    missing: review?.missing.length ?? 0,
    theirs: count('theirs'),
    conflict: count('conflict'),
    same: count('same'),
    cosmetic: count('cosmetic'),
    locked: count('locked'),
  };
}

function shownState({ kind, state }: Pick<ReviewCell, 'kind' | 'state'>): ReviewedCell['state'] {
  return kind === 'locked' && state !== 'cosmetic' && state !== 'same' ? 'locked' : state;
}

function daysBetween(first: string, last: string): number {
  return Temporal.PlainDate.from(first).until(last, { largestUnit: 'day' }).days;
}

/** Everything there is to look at: what is open, and what was decided and merged. */
export function describeReturn(
  state: ReturnState,
  tasks: ReadonlyMap<string, Pick<Task, 'id' | 'code' | 'title'>>,
  revision: number,
): ReturnReview {
  const { review, merges, decisions, pack, replacedBy } = state;
  const nameOf = (id: string, code: string) => {
    const { title = '' } = tasks.get(id) ?? {};
    return { id, code, title };
  };
  const open = (review?.cells ?? []).map((cell): ReviewedCell => {
    const { key, task, code, kind, doubts, ...values } = cell;
    const decision = decisions.get(key) ?? null;
    return {
      ...{ ...values, key, decision, task: nameOf(task, code) },
      state: shownState({ kind, state: cell.state }),
      isSafe: isSafe(cell) && replacedBy === null,
      isTakeable: isTakeable(cell),
      doubts: doubts.map((doubt) => translate(`returns.doubts.${doubt}`)),
      isTaken: decision !== null && decision.take !== 'ours',
      isSettled: false,
    };
  });
  const settled = merges.flatMap(({ record }) =>
    record.cells.map((cell): ReviewedCell => {
      const { key, role, task, code, field, sent, current, returned, sheet, cell: place } = cell;
      return {
        ...{ key, role, field, sent, current, returned, sheet, cell: place },
        task: nameOf(task, code),
        state: shownState(cell),
        isSafe: false,
        isTakeable: false,
        doubts: [],
        decision: decisionOf(cell),
        isTaken: cell.take !== 'ours',
        isSettled: true,
      };
    }),
  );
  const order = new Map(pack?.rows.map(({ role, task }, at) => [`${role}/${task}`, at]));
  const placeOf = ({ role, task }: ReviewedCell): number => order.get(`${role}/${task.id}`) ?? 0;
  return {
    revision,
    summary: summariseReturn(state),
    cells: [...open, ...settled].sort((left, right) => placeOf(left) - placeOf(right)),
    added: [...describeAdded(state), ...describeMergedRows(state)],
    missing: (review?.missing ?? []).map(({ task, code, title, role }) => ({
      ...{ id: task, code, role },
      title: tasks.get(task)?.title ?? title,
    })),
    problems: (review?.problems ?? []).map(({ sheet, cell, ...problem }) => ({
      ...problem,
      sheet: sheet === '' ? null : sheet,
      cell: cell === '' ? null : cell,
    })),
    notes: review?.notes ?? [],
  };
}

function decisionOf({ take, value, because }: MergeRecord['cells'][number]): Decision {
  if (take === 'theirs') return { take };
  return take === 'ours' ? { take, because } : { take, value, because };
}

function describeAdded({ review, decisions }: ReturnState): ReturnReview['added'] {
  return (review?.added ?? []).map(({ key, sheet, row, role, values }) => {
    const decision = decisions.get(key) ?? null;
    const cells = Object.entries(values).map(([field, value]) => ({ field, value: value ?? null }));
    const isTaken = decision?.take === 'theirs';
    return { key, sheet, row, role, cells, decision, isTaken, isSettled: false };
  });
}

function describeMergedRows({ merges }: ReturnState): ReturnReview['added'] {
  return merges.flatMap(({ record }) =>
    record.added.map(({ key, sheet, row, role, title, task, because }) => ({
      ...{ key, sheet, row, role },
      cells: [{ field: 'title', value: title }],
      decision: task === null ? { take: 'ours', because } : { take: 'theirs' },
      isTaken: task !== null,
      isSettled: true,
    })),
  );
}
