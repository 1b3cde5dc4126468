import { expect, test } from 'vitest';

import { createReturnsReader } from '#electron/handoffs/returns/returnsNow.ts';
import { createSample } from '#electron/sample/createSample.ts';
import { openWorkbook } from '#electron/workbook/openWorkbook.ts';
import { coverageOf, clauseState } from '#shared/proposals/clauseState.ts';
import { propose } from '#shared/proposals/propose.ts';
import { waitingProposals } from '#shared/proposals/waitingProposals.ts';
import { targetFigures } from '#shared/targets/targetFigures.ts';

import { hasLabelledData, readLabelled } from '../../labelledData.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { noon } from '../../builders/workbooks.ts';

const folder = useTemporaryFolder();

test('every task of the sample points at its clause and at agencies of the directory', async () => {
  const workbook = openWorkbook(await createSample(folder.path), noon);
  const { tasks, clauses } = workbook.snapshot();
  workbook.close();
  const incomplete = tasks.filter(
    ({ type, clause, lead, support }) =>
      type === 'task' &&
      (clause === null || lead?.agency == null || support.some(({ agency }) => agency === null)),
  );
  expect(incomplete).toEqual([]);
  expect({ tasks: tasks.length > 20, clauses: clauses.length > 20 }).toEqual({
    tasks: true,
    clauses: true,
  });
});

test.skipIf(!hasLabelledData)('the sample takes up every sentence that people marked', async () => {
  const workbook = openWorkbook(await createSample(folder.path), noon);
  const { tasks, targets, clauses, plan, agencies } = workbook.snapshot();
  workbook.close();
  const labelled = JSON.parse(readLabelled('resolutions/ben-tre-2020.expected.json')) as {
    tasks: { title_quote: string }[];
    targets: { quote: string }[];
  };
  const isTaken = (quote: string, words: readonly (string | null)[]) =>
    words.some((one) => one !== null && (one.includes(quote) || quote.includes(one)));
  const quotes = tasks.map(({ quote }) => quote);
  const raws = targets.map(({ raw }) => raw);
  expect(labelled.tasks.filter(({ title_quote: quote }) => !isTaken(quote, quotes))).toEqual([]);
  expect(labelled.targets.filter(({ quote }) => !isTaken(quote, raws))).toEqual([]);

  const proposals = propose(clauses, { ...plan, agencies });
  const states = clauses.map((clause) => {
    const taken = {
      task: tasks.flatMap((task) => (task.clause === clause.id ? (task.quote ?? []) : [])),
      target: targets.flatMap((target) => (target.clause === clause.id ? target.raw : [])),
    };
    const own = proposals.filter((one) => one.clause === clause.id);
    const made = taken.task.length + taken.target.length;
    return clauseState(clause, { made, waiting: waitingProposals(clause, own, taken).length });
  });
  expect(coverageOf(states)).toEqual({ decided: 16, total: 17, percent: 94 });
});

test('a sample that was worked in is opened again as it is', async () => {
  const path = await createSample(folder.path);
  const first = openWorkbook(path, noon);
  first.undo();
  const left = first.snapshot().tasks;
  first.close();
  const second = openWorkbook(await createSample(folder.path), noon);
  expect(second.snapshot().tasks).toEqual(left);
  second.close();
});

test('every screen of the sample has something to show, and its targets point at their clauses', async () => {
  const workbook = openWorkbook(await createSample(folder.path), noon);
  const { targets, leaders, charges, remarks, tasks, plan } = workbook.snapshot();
  const unlinked = targets.filter(({ clause, lead }) => clause === null || lead?.agency == null);
  const states = new Set(
    targets.map((target) => targetFigures(target, { asOf: '2021-01-05', year: plan.year }).state),
  );
  const read = createReturnsReader()(workbook);
  const shown = {
    unlinked,
    states: [...states].sort(),
    parts: targets.filter(({ parent }) => parent !== null).length,
    leaders: leaders.length,
    charges: charges.length > leaders.length,
    directions: remarks.map(({ kind }) => kind).sort(),
    phased: tasks.filter(({ phases }) => Object.keys(phases).length > 0).length,
    finished: tasks.filter(({ completedOn }) => completedOn !== null).length > 8,
    rounds: workbook.rounds.listRounds().length,
    returns: workbook.returns.listReturns().length,
    merges: workbook.returns.listMerges().length,
    notes: workbook.returns.listReturns().flatMap(({ id }) => read.find(id).review?.notes ?? []),
    baselines: workbook.baselines.list().map(({ date }) => date),
    reports: workbook.reports.list().map(({ code }) => code),
    kinds: [...new Set(targets.map(({ kind }) => kind))].sort(),
    dual: targets.some(({ assigned, stretch }) => assigned !== null && stretch !== null),
  };
  const named = [plan.title, ...workbook.rounds.listRounds().map(({ name }) => name ?? '')];
  const invented = [
    ...named,
    ...workbook.baselines.list().map(({ name }) => name),
    ...tasks.flatMap(({ result, evidence }) => [result, evidence]),
    ...remarks.map(({ text }) => text),
    ...targets.flatMap(({ actual, note }) => (Object.keys(actual).length > 0 ? [note ?? ''] : [])),
  ].filter((text) => text !== null);
  const unmarked = invented.filter((text) => !/\(mẫu\)|minh họa/u.test(text));
  workbook.close();
  expect(unmarked).toEqual([]);
  expect(shown).toEqual({
    unlinked: [],
    states: ['at-risk', 'exceeded', 'missed', 'no-figures', null, 'reached'],
    parts: 4,
    leaders: 6,
    charges: true,
    directions: ['evidence', 'extend', 'urge'],
    phased: 4,
    finished: true,
    rounds: 2,
    returns: 2,
    merges: 1,
    notes: [],
    baselines: ['2020-01-15'],
    reports: ['BC-2020-0930-1630'],
    kinds: ['change', 'level', 'milestone'],
    dual: true,
  });
});

test('the sample is made anew on request, and the one that was there is kept beside it', async () => {
  const path = await createSample(folder.path);
  const worked = openWorkbook(path, noon);
  worked.undo();
  const left = worked.snapshot().tasks;
  worked.close();

  await createSample(folder.path, { again: true });
  const fresh = openWorkbook(path, noon);
  expect(fresh.snapshot().tasks).not.toEqual(left);
  fresh.close();
  const old = openWorkbook(folder.at('Nghị quyết 2020 (mẫu, bản cũ).dauviec'), noon);
  expect(old.snapshot().tasks).toEqual(left);
  old.close();
});
