import { expect, test } from 'vitest';

import { readSpreadsheet } from '#electron/spreadsheet/readSpreadsheet.ts';
import { applyChanges } from '#shared/changes/applyChanges.ts';
import type { RecordMaps } from '#shared/changes/applyChanges.ts';
import { invertChangeSet } from '#shared/changes/changeSet.ts';
import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import type { Decision } from '#shared/handoffs/decision.ts';
import { compareValues } from '#shared/handoffs/returns/compareValues.ts';
import type { ReturnField } from '#shared/handoffs/returns/returnFields.ts';
import { planMerge } from '#shared/handoffs/returns/planMerge.ts';
import type { PlanNow } from '#shared/handoffs/returns/planNow.ts';
import { indexPacks } from '#shared/handoffs/returns/recogniseReturn.ts';
import { readReturn } from '#shared/handoffs/returns/readReturn.ts';
import { isSafe } from '#shared/handoffs/returns/review.ts';
import type { Review } from '#shared/handoffs/returns/review.ts';
import { reviewReturn } from '#shared/handoffs/returns/reviewReturn.ts';
import { codeKey } from '#shared/handoffs/returns/rowKeys.ts';
import type { SentPack } from '#shared/handoffs/returns/sentPack.ts';
import type { Task } from '#shared/tasks/task.ts';

import { deviate } from '#tests/builders/returns/deviations.ts';
import { answerKey, fillIn, openPack, sheetsOf } from '#tests/builders/returns/filledPack.ts';
import type { FilledPack } from '#tests/builders/returns/filledPack.ts';
import {
  agencies,
  aRandomPlan,
  changeOurs,
  packOf,
} from '#tests/builders/returns/randomHandoff.ts';
import { stampSheet } from '#tests/builders/returns/stampSheet.ts';
import { writeXlsx } from '#tests/builders/returns/writeXlsx.ts';
import { createRandom, seeds } from '#tests/builders/soak.ts';

/**
 * Random plans are sent, filled in, and made worse in every way that people and programs know; what
 * was filled in comes out in its place, and nothing anywhere else.
 */
test('every answer arrives in its task, and none in another', { timeout: 600_000 }, async () => {
  for (const seed of seeds(cases)) {
    await tryOne(seed).catch((error: unknown) => {
      throw new Error(`with DAUVIEC_SEED=${seed}`, { cause: error });
    });
  }
});

/** In `npm test`; a soak multiplies them. */
const cases = 300;

async function tryOne(seed: number): Promise<void> {
  const random = createRandom(seed);
  const plan = aRandomPlan(random);
  const pack = packOf(plan);
  const filled = openPack(pack);
  fillIn(random, filled);
  const done = deviate(random, filled);
  const ours = changeOurs(random, plan);
  const about = `${done.join(' ')}`;

  const bytes = writeXlsx(sheetsOf(filled, stampSheet(pack)));
  const content = readReturn(await readSpreadsheet(bytes, pack.file), tableContext);
  const recognised = indexPacks([pack], 'w1').recognise(content);
  if (filled.hasStamp) expect(recognised, about).toEqual({ pack, by: 'stamp', candidates: [] });
  // Without a stamp it may be nobody's, never another's.
  else if (recognised.pack !== null) expect(recognised, about).toMatchObject({ pack, by: 'codes' });
  const now = nowOf(ours);
  const review = reviewReturn(content, pack, now);
  checkArrivals(review, filled, pack, now, about);
  checkMerge(review, content, pack, ours, about);
}

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
    codes: new Set(plan.map(({ code }) => codeKey(code))),
    remarks,
    columns,
  };
}

function checkArrivals(
  review: Review,
  { truth, doubtful, contested }: FilledPack,
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
        compareValues(field, (other ?? null) as string | null, (cell?.returned ?? null), now) !== 'different';
      if (value === undefined) {
        // A row of theirs below the code of one that is gone: shown, and taken by nobody unseen.
        const isDoubted = cell?.doubts.includes('title-differs') ?? true;
        if (!isDoubted) expect([key, cell?.returned, content[field]], about).toBe('no answer');
        continue;
      }
      if (cell === undefined) {
        // What was sent already is no answer.
        const isOld = compareValues(field, content[field] ?? null, value, now) === 'exact';
        if (!isOld) expect([key, value, 'lost', review.problems], about).toBe('found');
        continue;
      }
      if (!contested.has(key) && !same(value)) expect([key, value, cell.returned], about).toBe('the same');
      if (doubtful.has(key) && isSafe(cell)) expect([key, cell], about).toBe('doubted');
    }
  }
}

function checkMerge(
  review: Review,
  content: Parameters<typeof reviewReturn>[0],
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
  const again = reviewReturn(content, pack, later);
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
  } as RecordMaps;
}

