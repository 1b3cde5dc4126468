import { findRivals, withRivals } from '#shared/handoffs/returns/findRivals.ts';
import type { ReturnState, StandingMerge } from '#shared/handoffs/returns/describeReturn.ts';
import { mergeRecordSchema } from '#shared/handoffs/returns/mergeRecord.ts';
import { returnContentSchema } from '#shared/handoffs/returns/returnContent.ts';
import type { ReturnContent } from '#shared/handoffs/returns/returnContent.ts';
import type { PackValue } from '#shared/handoffs/pack.ts';
import type { Review } from '#shared/handoffs/returns/review.ts';
import { reviewReturn } from '#shared/handoffs/returns/reviewReturn.ts';
import { UserError } from '#shared/userError.ts';

import type { Workbook } from '../../workbook/workbook.ts';
import { readPlanNow } from './readPlanNow.ts';
import type { PlanAt } from './readPlanNow.ts';
import { readSentPacks } from './sentPacks.ts';
import type { SentPacks } from './sentPacks.ts';

/** All returns of a workbook as they are at one revision. */
export interface ReturnsNow {
  readonly now: PlanAt;
  readonly packs: SentPacks;
  /** What was read of a return. */
  contentOf(id: number): ReturnContent;
  /** In the order of receipt. */
  list(): ReturnState[];
  /** @throws UserError `returnGone`. */
  find(id: number): ReturnState;
}

/** Reads what changes with the revision once for it; decisions are read whenever they are asked for. */
export function createReturnsReader(): (workbook: Workbook) => ReturnsNow {
  let last: { readonly workbook: Workbook; readonly now: ReturnsNow } | null = null;
  let contents = new Map<number, ReturnContent>();
  return (workbook) => {
    if (last?.workbook !== workbook) contents = new Map();
    if (last?.workbook === workbook && last.now.now.revision === workbook.revision()) return last.now;
    const now = readReturns(workbook, contents);
    last = { workbook, now };
    return now;
  };
}

function readReturns(workbook: Workbook, contents: Map<number, ReturnContent>): ReturnsNow {
  const now = readPlanNow(workbook);
  const packs = readSentPacks(workbook);
  const { returns } = workbook;
  const all = returns.listReturns();
  const merges = Map.groupBy(standingMerges(workbook), (merge) => merge.return);
  const latest = new Map(all.flatMap(({ id, pack }) => (pack === null ? [] : [[pack, id]])));

  function contentOf(id: number): ReturnContent {
    const known = contents.get(id) ?? returnContentSchema.parse(returns.readContent(id));
    contents.set(id, known);
    return known;
  }

  const found = all.map((one) => {
    const pack = one.pack === null ? null : packs.find(one.pack);
    const own = merges.get(one.id) ?? [];
    const newest = one.pack === null ? one.id : (latest.get(one.pack) ?? one.id);
    const ofPack = all.filter(({ pack: other }) => other !== null && other === one.pack);
    const bases = basesOf(ofPack.flatMap(({ id }) => merges.get(id) ?? []));
    const review = pack === null ? null : reviewReturn(contentOf(one.id), pack, now, bases);
    return {
      return: one,
      pack,
      due: pack?.due ?? null,
      review: review === null ? null : withoutSettled(review, own),
      merges: own,
      replacedBy: newest === one.id ? null : newest,
      candidates: one.pack === null ? packs.index.recognise(contentOf(one.id)).candidates : [],
    };
  });
  const rivals = findRivals(found, now);
  const states = found.map((one): Omit<ReturnState, 'decisions'> => {
    return { ...one, review: one.review === null ? null : withRivals(one.review, rivals) };
  });
  const withDecisions = (state: Omit<ReturnState, 'decisions'>): ReturnState => ({
    ...state,
    decisions: returns.readDecisions(state.return.id),
  });
  return {
    now,
    packs,
    contentOf,
    list: () => states.map(withDecisions),
    find(id) {
      const state = states.find((one) => one.return.id === id);
      if (state === undefined) throw new UserError('returnGone');
      return withDecisions(state);
    },
  };
}

function standingMerges({ returns }: Workbook): (StandingMerge & { readonly return: number })[] {
  return returns
    .listMerges()
    .filter(({ stands }) => stands)
    .map(({ id, return: of, step, at }) => {
      return { return: of, step, at, record: mergeRecordSchema.parse(returns.readMerge(id)) };
    })
    .sort((left, right) => left.step - right.step);
}

/** What the agency went on from: of each cell what it had said when it was decided on last. */
function basesOf(merges: readonly StandingMerge[]): ReadonlyMap<string, PackValue> {
  const inOrder = merges.toSorted((left, right) => left.step - right.step);
  return new Map(
    inOrder.flatMap(({ record }) => record.cells.map(({ key, returned }) => [key, returned] as const)),
  );
}

/** Added rows that were decided on are settled. */
function withoutSettled(review: Review, merges: readonly StandingMerge[]): Review {
  const settled = new Set(merges.flatMap(({ record }) => record.added.map(({ key }) => key)));
  return { ...review, added: review.added.filter(({ key }) => !settled.has(key)) };
}
