import { describe, expect, test } from 'vitest';

import { createTitleReader } from '#shared/checks/titleSum.ts';
import { undecided } from '#shared/resolution/clause.ts';
import type { Clause } from '#shared/resolution/clause.ts';
import type { Task } from '#shared/tasks/task.ts';

import { aCheckInput, aCompleteTask, aPlanOf2020, runChecks } from '#tests/builders/checks.ts';
import { aTarget } from '#tests/builders/records.ts';

import { recordsOf } from './ruleTests.ts';

function tasksOf(...fields: readonly Partial<Task>[]): Task[] {
  return fields.map((one, index) =>
    aCompleteTask({ id: `t${index + 1}`, code: `NV-00${index + 1}`, ...one }),
  );
}

function aClause(fields: Partial<Clause> = {}): Clause {
  return {
    ...{ id: 'c1', position: 'a0', parent: null, label: '1', heading: false },
    text: '1. Xây dựng kế hoạch phòng, chống hạn mặn.\n',
    ...undecided,
    ...fields,
  };
}

describe('the same work twice', () => {
  const title = 'Xây dựng đề án phát triển chuỗi giá trị dừa của tỉnh';
  test.each<[string, Partial<Task>, boolean]>([
    ['the same words', { title }, true],
    ['other capitals, marks and spaces', { title: `${title.toUpperCase()}.` }, true],
    ['words in between that say nothing', { title: title.replace('phát', 'về việc phát') }, true],
    [
      'one word more',
      { title: title.replace('chuỗi', 'bền vững chuỗi').replace('vững ', '') },
      true,
    ],
    ['another name', { title: title.replace('của tỉnh', 'của huyện Ba Tri') }, false],
    ['another number', { title: `${title} 2` }, false],
    ['another lead', { title, lead: { text: 'Sở Nội vụ', agency: 'a2' } }, false],
    ['no lead', { title, lead: null }, true],
    ['another day', { title, period: 'Quý IV/2020' }, false],
    ['a step of the first', { title, parent: 't1' }, false],
  ])('%s', (_, second, isFound) => {
    expect(recordsOf('duplicate', tasksOf({ title }, second))).toEqual(isFound ? ['t2'] : []);
  });

  test('short titles tell something only side by side', () => {
    const short = { title: 'Báo cáo kết quả' };
    expect(recordsOf('duplicate', tasksOf(short, short))).toEqual(['t2']);
    expect(recordsOf('duplicate', tasksOf(short, { ...short, parent: 's1' }))).toEqual([]);
  });

  test('other words whose numbers happen to be the same are other work', () => {
    const [one, other] = wordsOfOneNumber();
    const tasks = tasksOf({ title: `${title} ${one}` }, { title: `${title} ${other}` });
    expect(recordsOf('duplicate', tasks)).toEqual([]);
  });

  test('three times names the first in both others', () => {
    const { findings } = runChecks(aCheckInput(tasksOf({ title }, { title }, { title })));
    expect(findings.map(({ record, params }) => [record, params])).toEqual([
      ['t2', { code: 'NV-001' }],
      ['t3', { code: 'NV-001' }],
    ]);
  });
});

test('a step is not due after its task', () => {
  const step = { title: 'Rà soát quy hoạch', parent: 't1' };
  expect(recordsOf('deadline-above', tasksOf({}, { ...step, period: 'Quý IV/2020' }))).toEqual([
    't2',
  ]);
  expect(recordsOf('deadline-above', tasksOf({}, { ...step, period: 'Quý II/2020' }))).toEqual([]);
});

describe('an open task without news', () => {
  const stale = (fields: Partial<Task>, news: string) =>
    recordsOf('stale', tasksOf({ period: 'Quý II/2020', ...fields }), {
      lastNews: new Map([['t1', news]]),
    });

  test.each<[string, Partial<Task>, string, boolean]>([
    ['for 31 days', {}, '2020-05-30', true],
    ['for 30 days', {}, '2020-05-31', false],
    ['done', { progress: 'Hoàn thành' }, '2020-01-10', false],
    ['always going on', { period: 'Thường xuyên' }, '2020-01-10', false],
    ['not begun yet', { period: 'Quý III/2020' }, '2020-01-10', false],
  ])('%s', (_, fields, news, isFound) => {
    expect(stale(fields, news)).toEqual(isFound ? ['t1'] : []);
  });

  test('is called nothing while the news are not known', () => {
    expect(recordsOf('stale', tasksOf({ period: 'Quý II/2020' }))).toEqual([]);
  });
});

describe('an agency with too much in one month', () => {
  const many = (count: number, fields: Partial<Task> = {}) =>
    Array.from({ length: count }, (_, index) => ({
      title: `Rà soát quy hoạch ${index}`,
      ...fields,
    }));

  test.each<[string, readonly Partial<Task>[], boolean]>([
    ['eleven open tasks', many(11), true],
    ['ten', many(10), false],
    ['eleven that are done', many(11, { progress: 'Hoàn thành' }), false],
    ['eleven in a month that is over', many(11, { period: 'Tháng 3/2020' }), false],
  ])('%s', (_, tasks, isFound) => {
    expect(recordsOf('overload', tasksOf(...tasks))).toEqual(isFound ? ['a1'] : []);
  });

  test('the limit is the plan’s', () => {
    const followUp = {
      dueSoonDays: 7,
      staleDays: 30,
      overload: 2,
      cutOffDay: null,
      asOf: null,
      checks: {},
    };
    const plan = aPlanOf2020({ followUp });
    const { findings } = runChecks(aCheckInput(tasksOf(...many(3)), { plan }));
    expect(findings.map(({ params }) => params)).toEqual([
      { agency: 'Sở Y tế', months: '9/2020 (3)', limit: 2 },
    ]);
  });
});

describe('a clause', () => {
  test.each<[string, Partial<Clause>, boolean]>([
    ['that nobody has taken up', {}, true],
    ['that is a heading', { heading: true }, false],
    ['that was set aside', { setAside: 'Chỉ nêu quan điểm' }, false],
  ])('%s', (_, fields, isFound) => {
    const clauses = [aClause(fields)];
    expect(recordsOf('clause', tasksOf({}), { clauses })).toEqual(isFound ? ['c1'] : []);
  });

  test('is taken up by a task or a target', () => {
    const clauses = [aClause(), aClause({ id: 'c2', position: 'a1' })];
    const rest = { clauses, targets: [aTarget({ clause: 'c2', value: 1 })] };
    expect(recordsOf('clause', tasksOf({ clause: 'c1' }), rest)).toEqual([]);
  });

  test('whose words changed asks for a look at its tasks', () => {
    const rest = { clauses: [aClause({ formerText: 'Xây dựng đề án.' })] };
    const tasks = tasksOf({ clause: 'c1' }, { title: 'Rà soát', clause: null, quote: 'rà soát' });
    expect(recordsOf('reworded', tasks, rest)).toEqual(['t1', 't2']);
    expect(recordsOf('reworded', tasksOf({ clause: 'c1' }), { clauses: [aClause()] })).toEqual([]);
  });
});

describe('a target', () => {
  test.each([
    ['no task', {}, {}, true],
    ['a task it names', { tasks: ['t1'] }, {}, false],
    ['a task that is gone', { tasks: ['t9'] }, {}, true],
    ['a task of its clause', { clause: 'c1' }, { clause: 'c1' }, false],
    ['a task that names it', {}, { targets: 'thu ngân sách trên địa bàn' }, false],
  ])('with %s', (_, fields, task, isFound) => {
    const targets = [aTarget({ value: 1, ...fields })];
    expect(recordsOf('target', tasksOf(task), { targets })).toEqual(isFound ? ['m1'] : []);
  });

  test('is served by what serves a part of it, and the other way round', () => {
    const targets = [
      aTarget({ value: 1 }),
      aTarget({ id: 'm2', name: 'Thu nội địa', value: 1, parent: 'm1', tasks: ['t1'] }),
      aTarget({ id: 'm3', name: 'Thu khác', value: 1, parent: 'm1' }),
    ];
    expect(recordsOf('target', tasksOf({}), { targets })).toEqual([]);
  });

  test('has a value, unless it is a milestone', () => {
    const targets = [
      aTarget({ tasks: ['t1'] }),
      aTarget({ id: 'm2', name: 'Được công nhận', kind: 'milestone', tasks: ['t1'] }),
    ];
    expect(recordsOf('target-value', tasksOf({}), { targets })).toEqual(['m1']);
  });
});

/** Two words that no sum of title words can tell apart. */
function wordsOfOneNumber(): readonly [string, string] {
  const titles = createTitleReader();
  const words = new Map<number, string>();
  for (let count = 0; ; count += 1) {
    const word = String(count).replace(/\d/g, (digit) => 'bcdghklmnt'.charAt(Number(digit)));
    const task = aCompleteTask({ title: word });
    const { sum } = titles.sumOf({ id: task.id, task, hasChildren: false, period: null });
    const known = words.get(sum);
    if (known !== undefined) return [known, word];
    words.set(sum, word);
  }
}
