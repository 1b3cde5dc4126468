import { expect } from 'vitest';

import { applyChanges } from '#shared/changes/applyChanges.ts';
import type { RecordMaps } from '#shared/changes/applyChanges.ts';
import { invertChangeSet } from '#shared/changes/changeSet.ts';
import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import type { Decision } from '#shared/handoffs/decision.ts';
import { compareValues } from '#shared/handoffs/returns/compareValues.ts';
import { planMerge } from '#shared/handoffs/returns/planMerge.ts';
import type { PlanNow } from '#shared/handoffs/returns/planNow.ts';
import { indexPacks } from '#shared/handoffs/returns/recogniseReturn.ts';
import { readReturn } from '#shared/handoffs/returns/readReturn.ts';
import type { ReturnContent } from '#shared/handoffs/returns/returnContent.ts';
import type { ReturnField } from '#shared/handoffs/returns/returnFields.ts';
import { isSafe } from '#shared/handoffs/returns/review.ts';
import type { Review } from '#shared/handoffs/returns/review.ts';
import { reviewReturn } from '#shared/handoffs/returns/reviewReturn.ts';
import { codeKey } from '#shared/handoffs/returns/rowKeys.ts';
import type { SentPack } from '#shared/handoffs/returns/sentPack.ts';
import type { RawWorkbook } from '#shared/spreadsheet/rawWorkbook.ts';
import { wordsKey } from '#shared/text/sameWords.ts';
import type { Task } from '#shared/tasks/task.ts';

import { createRandom } from '../soak.ts';
import { deviate } from './deviations/deviate.ts';
import { answerKey, fillIn, openPack, sheetsOf } from './filledPack.ts';
import type { FilledPack } from './filledPack.ts';
import { agencies, aRandomPlan, changeOurs, packOf } from './randomHandoff.ts';
import { stampSheet } from './stampSheet.ts';
import type { OutsideSheet } from './writeXlsx.ts';

/** A pack that somebody filled in and made worse, and the plan that it comes back to. */
export interface ReturnCase {
  readonly seed: number;
  readonly pack: SentPack;
  readonly filled: FilledPack;
  readonly ours: readonly Task[];
  readonly sheets: readonly OutsideSheet[];
  /** What was done to it. */
  readonly about: string;
}

export function aReturnCase(seed: number): ReturnCase {
  const random = createRandom(seed);
  const plan = aRandomPlan(random);
  const pack = packOf(plan);
  const filled = openPack(pack);
  fillIn(random, filled);
  const done = deviate(random, filled);
  const ours = changeOurs(random, plan);
  const sheets = sheetsOf(filled, stampSheet(pack));
  return { seed, pack, filled, ours, sheets, about: `DAUVIEC_SEED=${seed} ${done.join(' ')}` };
}

/** Every answer arrives in its task, none in another; merging says it once, and undo takes it back. */
export function checkReturn(
  { pack, filled, ours, about }: ReturnCase,
  raw: RawWorkbook,
  { keepsStamp = true }: { readonly keepsStamp?: boolean } = {},
): void {
  const content = readReturn(raw, tableContext);
  const recognised = indexPacks([pack], 'w1').recognise(content);
  if (filled.hasStamp && keepsStamp) {
    expect(recognised, about).toEqual({ pack, by: 'stamp', candidates: [] });
  } else if (recognised.pack !== null) {
    // Without a stamp it may be nobody's, never another's.
    expect(recognised, about).toMatchObject({ pack, by: 'codes' });
  }
  const now = nowOf(ours);
  const review = reviewReturn(content, pack, now, received);
  checkArrivals(review, filled, pack, now, about);
  checkStates(review, ours, now, about);
  checkMerge(review, content, pack, ours, about);
}

const received = { receivedOn: '2021-01-05', bases: new Map() };
const tableContext = { planYear: 2020, periodOf };
const recogniser = createAgencyRecogniser(agencies);

function periodOf(words: string) {
  return parsePeriod(words, { year: 2020, issued: '2020-01-06' });
}

function nowOf(
  plan: readonly Task[],
  { remarks = [], columns = [] }: Partial<Pick<PlanNow, 'remarks' | 'columns'>> = {},
): PlanNow {
  return {
    periodOf,
    recognise: (cell) => recogniser.recognise(cell),
    tasks: new Map(plan.map((task) => [task.id, task])),
    agencyNames: new Map(agencies.map(({ id, name }) => [id, name])),
    groups: new Set(),
    planYear: 2020,
    codes: new Set(plan.map(({ code }) => codeKey(code))),
    remarks,
    columns,
  };
}

function checkArrivals(
  review: Review,
  { truth, doubtful, unsaid, contested, isAmbiguous }: FilledPack,
  pack: SentPack,
  now: PlanNow,
  about: string,
): void {
  const asked = review.cells.filter(({ kind }) => kind === 'asked');
  const found = new Map(asked.map((cell) => [answerKey(cell.task, cell.field), cell]));
  for (const { task, content } of pack.rows) {
    for (const field of [...Object.keys(content)] as ReturnField[]) {
      const key = answerKey(task, field);
      const cell = found.get(key);
      const value = truth.get(key);
      const same = (other: unknown): boolean =>
        compareValues(field, (other ?? null) as string | null, cell?.returned ?? null, now) !==
        'different';
      if (value === undefined) {
        // A row of theirs below the code of one that is gone: shown, and taken by nobody unseen.
        const isAsked = cell !== undefined && isAmbiguous && !isSafe(cell);
        const isDoubted = isAsked || (cell?.doubts.includes('title-differs') ?? true);
        if (!isDoubted) expect([key, cell?.returned, content[field]], about).toBe('no answer');
        continue;
      }
      if (cell === undefined) {
        // What was sent already is no answer.
        const isOld = compareValues(field, content[field] ?? null, value, now) === 'exact';
        // Of two columns that may be the same, one is offered; a day that is read the other way round may
        // be the one that was sent.
        const isOffered = isAmbiguous && isOfferedFor(review, task, value);
        const isTurned = field === 'completedOn' && contested.has(key);
        if (!isOld && !unsaid.has(task) && !isOffered && !isTurned)
          expect([key, value, 'lost', review.problems], about).toBe('found');
        continue;
      }
      // What is asked about may be the other of the two columns.
      const isAsked = isAmbiguous && !isSafe(cell);
      if (!contested.has(key) && !isAsked && !same(value))
        expect([key, value, cell.returned], about).toBe('the same');
      // What is absurd may stand in the copy of a row that is taken for no task at all.
      if (doubtful.has(key) && !unsaid.has(task) && isSafe(cell))
        expect([key, cell], about).toBe('doubted');
    }
  }
}

function isOfferedFor(review: Review, task: string, value: unknown): boolean {
  return review.cells.some(
    (cell) =>
      cell.kind === 'offered' &&
      cell.task === task &&
      wordsKey(String(cell.returned)).includes(wordsKey(String(value))),
  );
}

/** Whatever both changed differently is in conflict, whatever only they changed is not. */
function checkStates(review: Review, ours: readonly Task[], now: PlanNow, about: string): void {
  const tasks = new Map(ours.map((task) => [task.id, task]));
  for (const { kind, role, task, field, sent, current, returned, state } of review.cells) {
    if (kind !== 'asked' || role !== 'lead' || field === 'updater') continue;
    const own = tasks.get(task)?.[field as 'result'] ?? null;
    const differ = (left: unknown, right: unknown): boolean =>
      compareValues(field as ReturnField, left as string, right as string, now) === 'different';
    expect([current, field], about).toEqual([own, field]);
    const isConflict = differ(sent, own) && differ(sent, returned) && differ(own, returned);
    expect([state === 'conflict', task, field], about).toEqual([isConflict, task, field]);
  }
}

function checkMerge(
  review: Review,
  content: ReturnContent,
  pack: SentPack,
  ours: readonly Task[],
  about: string,
): void {
  const decisions = new Map<string, Decision>(
    review.cells.filter(isSafe).map(({ key }) => [key, { take: 'theirs' }]),
  );
  const { changes } = merge(review, decisions, pack, nowOf(ours));
  const before = mapsOf(ours);
  const after = applyChanges(before, changes);
  const later = nowOf([...after.task.values()], {
    remarks: [...after.remark.values()],
    columns: after.plan.get('plan')?.columns ?? [],
  });
  const again = reviewReturn(content, pack, later, received);
  expect(again.cells.filter(isSafe), about).toEqual([]);
  const { changes: inverse } = invertChangeSet({ label: { key: 'editPlan', params: {} }, changes });
  expect(applyChanges(after, inverse), about).toEqual(before);
}

const plan = {
  id: 'plan',
  title: 'Kế hoạch',
  year: 2020,
  issued: '2020-01-06',
  beforeRule: null,
  followUp: null,
  columns: null,
  numbering: null,
} as const;

function merge(
  review: Review,
  decisions: ReadonlyMap<string, Decision>,
  pack: SentPack,
  now: PlanNow,
) {
  let next = 900;
  return planMerge(review, decisions, {
    pack,
    now,
    plan,
    receivedOn: '2020-07-01',
    records: {
      nextId: (kind) => `${kind === 'task' ? 't' : 'r'}${(next += 1)}`,
      nextTaskCode: () => `NV-${(next += 1)}`,
    },
  });
}

function mapsOf(tasks: readonly Task[]): RecordMaps {
  return {
    plan: new Map([[plan.id, plan]]),
    agency: new Map(agencies.map((agency) => [agency.id, agency])),
    clause: new Map(),
    task: new Map(tasks.map((task) => [task.id, task])),
    target: new Map(),
    remark: new Map(),
    succession: new Map(),
    leader: new Map(),
    charge: new Map(),
    waiver: new Map(),
  };
}
