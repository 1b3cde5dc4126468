import { findRivals, withRivals } from '#shared/handoffs/returns/findRivals.ts';
import type { ReturnState, StandingMerge } from '#shared/handoffs/returns/describeReturn.ts';
import { mergeRecordSchema } from '#shared/handoffs/returns/mergeRecord.ts';
import type { MergeRecord } from '#shared/handoffs/returns/mergeRecord.ts';
import { returnContentSchema } from '#shared/handoffs/returns/returnContent.ts';
import type { ReturnContent } from '#shared/handoffs/returns/returnContent.ts';
import type { PackValue } from '#shared/handoffs/pack.ts';
import type { Return } from '#shared/handoffs/returnedFile.ts';
import type { Review } from '#shared/handoffs/returns/review.ts';
import { reviewReturn } from '#shared/handoffs/returns/reviewReturn.ts';
import { UserError } from '#shared/userError.ts';

import type { Workbook } from '../../workbook/workbook.ts';
import { advancePlan, readPlanNow } from './readPlanNow.ts';
import type { PlanAt } from './readPlanNow.ts';
import { readSentPacks } from './sentPacks.ts';
import type { DuePack, SentPacks } from './sentPacks.ts';

/** All returns of a workbook as they are at one revision. */
export interface ReturnsNow {
  readonly now: PlanAt;
  readonly packs: SentPacks;
  /** What was read of a return. */
  readonly contentOf: (id: number) => ReturnContent;
  /** In the order of receipt. */
  readonly list: () => ReturnState[];
  /** @throws UserError `returnGone`. */
  readonly find: (id: number) => ReturnState;
}

export type ReadReturns = (workbook: Workbook) => ReturnsNow;

/** Reads what changes with the revision once for it; decisions are read whenever they are asked for. */
export function createReturnsReader(): ReadReturns {
  let memory: Memory | null = null;
  return (workbook) => {
    if (memory?.workbook !== workbook) memory = startMemory(workbook);
    if (memory.last?.now.revision !== workbook.revision()) memory.last = readReturns(memory);
    return memory.last;
  };
}

/** What is known of a workbook from the revision before: most of it is the same in the next. */
interface Memory {
  readonly workbook: Workbook;
  readonly contents: Map<number, ReturnContent>;
  /** By the id of the merge. */
  readonly records: Map<number, MergeRecord>;
  readonly reviews: Map<number, KnownReview>;
  packs: SentPacks;
  last: ReturnsNow | null;
}

interface KnownReview {
  readonly pack: number;
  /** Ids of the merges that it goes on from. */
  readonly merges: string;
  readonly review: Review;
}

function startMemory(workbook: Workbook): Memory {
  return {
    workbook,
    contents: new Map(),
    records: new Map(),
    reviews: new Map(),
    packs: readSentPacks(workbook),
    last: null,
  };
}

function readReturns(memory: Memory): ReturnsNow {
  const { workbook, last } = memory;
  const { returns, rounds } = workbook;
  const { now, touched } =
    last === null ? { now: readPlanNow(workbook), touched: null } : advancePlan(last.now, workbook);
  if (rounds.listRounds().length !== memory.packs.rounds) memory.packs = readSentPacks(workbook);
  const { packs } = memory;
  const all = returns.listReturns();
  const merges = standingMerges(memory);
  const latest = new Map(all.flatMap(({ id, pack }) => (pack === null ? [] : [[pack, id]])));

  function contentOf(id: number): ReturnContent {
    const known = memory.contents.get(id) ?? returnContentSchema.parse(returns.readContent(id));
    memory.contents.set(id, known);
    return known;
  }

  function reviewOf({ id, receivedOn }: Return, pack: DuePack): Review {
    const ofPack = all.filter((other) => other.pack === pack.id);
    const own = ofPack.flatMap((other) => merges.get(other.id) ?? []);
    const key = own.map(({ step }) => step).join(' ');
    const known = memory.reviews.get(id);
    const isSame =
      known?.pack === pack.id &&
      known.merges === key &&
      touched !== null &&
      !pack.rows.some(({ task }) => touched.has(task));
    if (isSame) return known.review;
    const review = withoutSettled(
      reviewReturn(contentOf(id), pack, now, { receivedOn, bases: basesOf(own) }),
      merges.get(id) ?? [],
    );
    memory.reviews.set(id, { pack: pack.id, merges: key, review });
    return review;
  }

  const found = all.map((one) => {
    const pack = one.pack === null ? null : packs.find(one.pack);
    const newest = one.pack === null ? one.id : (latest.get(one.pack) ?? one.id);
    return {
      return: one,
      pack,
      due: pack?.due ?? null,
      review: pack === null ? null : reviewOf(one, pack),
      merges: merges.get(one.id) ?? [],
      replacedBy: newest === one.id ? null : newest,
      candidates: one.pack === null ? packs.index.recognise(contentOf(one.id)).candidates : [],
    };
  });
  const rivals = findRivals(found, now);
  const states = new Map(
    found.map((one) => {
      const review = one.review === null ? null : withRivals(one.review, rivals);
      return [one.return.id, { ...one, review }] as const;
    }),
  );
  const withDecisions = (state: Omit<ReturnState, 'decisions'>): ReturnState => ({
    ...state,
    decisions: returns.readDecisions(state.return.id),
  });
  return {
    now,
    packs,
    contentOf,
    list: () => [...states.values()].map(withDecisions),
    find(id) {
      const state = states.get(id);
      if (state === undefined) throw new UserError('returnGone');
      return withDecisions(state);
    },
  };
}

/** By return, in the order in which they were taken in. */
function standingMerges({ workbook, records }: Memory): ReadonlyMap<number, StandingMerge[]> {
  const { returns } = workbook;
  const standing = returns.listMerges().filter(({ stands }) => stands);
  return Map.groupBy(
    standing
      .map(({ id, return: of, step, at }) => {
        const record = records.get(id) ?? mergeRecordSchema.parse(returns.readMerge(id));
        records.set(id, record);
        return { return: of, step, at, record };
      })
      .sort((left, right) => left.step - right.step),
    (merge) => merge.return,
  );
}

/** What the agency went on from: of each cell what it had said when it was decided on last. */
function basesOf(merges: readonly StandingMerge[]): ReadonlyMap<string, PackValue> {
  const inOrder = merges.toSorted((left, right) => left.step - right.step);
  return new Map(
    inOrder.flatMap(({ record }) => record.cells.map(({ key, returned }) => [key, returned])),
  );
}

/** Added rows that were decided on are settled. */
function withoutSettled(review: Review, merges: readonly StandingMerge[]): Review {
  const settled = new Set(merges.flatMap(({ record }) => record.added.map(({ key }) => key)));
  return { ...review, added: review.added.filter(({ key }) => !settled.has(key)) };
}
