import { expect, test } from 'vitest';

import { acceptProposals, makeTaskOfClause } from '#shared/resolution/acceptProposals.ts';
import { arrangeInSections } from '#shared/resolution/arrangeInSections.ts';
import type { Task } from '#shared/tasks/task.ts';

import { clausesOf } from '../../builders/clauses.ts';
import { aTask } from '../../builders/records.ts';
import {
  arrangeTasks,
  clauseWith,
  createdBy,
  newIds,
  tableOf,
  takeTasks,
} from '../../builders/takenTasks.ts';

const clauses = clausesOf(`I. NHIỆM VỤ, GIẢI PHÁP
1. Về kinh tế
- Mở rộng vùng trồng dừa hữu cơ.
- Xây dựng hai hợp tác xã mới.
2. Về xây dựng Đảng
- Rà soát quy chế làm việc.
- Kiểm tra sinh hoạt chi bộ.
II. TỔ CHỨC THỰC HIỆN
1. Đảng ủy Ủy ban nhân dân xã xây dựng kế hoạch thực hiện.
2. Văn phòng Đảng ủy theo dõi, đôn đốc.`);

const take = (words: readonly string[], before?: readonly Task[], makesSections?: boolean) =>
  takeTasks(clauses, words, before, makesSections);

const whole = [
  'A NHIỆM VỤ, GIẢI PHÁP',
  '  I Về kinh tế',
  '    1 vùng trồng dừa',
  '    2 hợp tác xã',
  '  II Về xây dựng Đảng',
  '    3 quy chế',
  'B TỔ CHỨC THỰC HIỆN',
  '  4 đôn đốc',
];

test.each([
  [['vùng trồng dừa', 'hợp tác xã', 'quy chế', 'đôn đốc']],
  [['đôn đốc', 'quy chế', 'hợp tác xã', 'vùng trồng dừa']],
  [['hợp tác xã', 'đôn đốc', 'vùng trồng dừa', 'quy chế']],
])('whatever is taken first, the table follows the resolution', (words) => {
  expect(tableOf(take(words))).toEqual(whole);
});

test('sections and tasks are one change set; only the tasks count', () => {
  const tasks = ['hợp tác xã', 'quy chế'].map((title) => ({
    title,
    clause: clauseWith(clauses, title).id,
  }));
  const plan = { tasks: [], clauses, targets: [] };
  const taken = acceptProposals(plan, { tasks, targets: [] }, true, newIds);
  expect(taken.changeSet.label.params).toEqual({ count: 2 });
  expect(taken.sections).toBe(3);
  expect(taken.changeSet.changes).toHaveLength(5);
  const titles = createdBy(taken.changeSet.changes).filter(({ id }) => taken.ids.includes(id));
  expect(titles.map(({ title }) => title)).toEqual(['hợp tác xã', 'quy chế']);
});

test('a section that was renamed and moved is used again', () => {
  const taken = take(['hợp tác xã']).map((task) =>
    task.title === 'Về kinh tế'
      ? { ...task, title: 'Kinh tế', parent: null, position: 'Zz' }
      : task,
  );
  expect(tableOf(take(['vùng trồng dừa'], taken))).toEqual([
    'I Kinh tế',
    '  1 vùng trồng dừa',
    '  2 hợp tác xã',
    'II NHIỆM VỤ, GIẢI PHÁP',
  ]);
});

test('a section that names no clause is known by its words', () => {
  const own = aTask({ id: 's', type: 'section', title: 'VỀ XÂY DỰNG ĐẢNG' });
  expect(tableOf(take(['quy chế'], [own]))).toEqual(['I VỀ XÂY DỰNG ĐẢNG', '  1 quy chế']);
});

test.each([[['vùng trồng dừa', 'quy chế']], [['quy chế', 'vùng trồng dừa']]])(
  'where the office has parted a heading in its own way, what is taken later joins its neighbours',
  (words) => {
    const own = [
      aTask({ id: 's', type: 'section', title: 'Việc làm ngay' }),
      aTask({
        id: 't',
        parent: 's',
        title: 'hợp tác xã',
        clause: clauseWith(clauses, 'hợp tác xã').id,
      }),
    ];
    expect(tableOf(take(words, own))).toEqual([
      'A NHIỆM VỤ, GIẢI PHÁP',
      '  I Về xây dựng Đảng',
      '    1 quy chế',
      'B Việc làm ngay',
      '  2 vùng trồng dừa',
      '  3 hợp tác xã',
    ]);
  },
);

test('without new sections those that are there are used, and no task lands in that of another heading', () => {
  const before = take(['hợp tác xã']);
  expect(tableOf(take(['vùng trồng dừa', 'đôn đốc'], before, false))).toEqual([
    'A NHIỆM VỤ, GIẢI PHÁP',
    '  I Về kinh tế',
    '    1 vùng trồng dừa',
    '    2 hợp tác xã',
    '3 đôn đốc',
  ]);
});

test('a task made of chosen words goes under the section of its clause', () => {
  const plan = { tasks: take(['hợp tác xã']), clauses };
  const fields = { title: 'Rà soát', clause: clauseWith(clauses, 'quy chế').id };
  const { changeSet } = makeTaskOfClause(plan, fields, true, newIds);
  const code = createdBy(changeSet.changes).at(-1)?.code ?? '';
  expect(changeSet.label).toEqual({ key: 'insertTask', params: { code } });
  expect(tableOf([...plan.tasks, ...createdBy(changeSet.changes)]).slice(-2)).toEqual([
    '  II Về xây dựng Đảng',
    '    2 Rà soát',
  ]);
});

test('tasks that were taken before move under their sections with what stands below them', () => {
  const loose = ['đôn đốc', 'quy chế', 'hợp tác xã', 'vùng trồng dừa'].map((title, index) =>
    aTask({ id: `t${index}`, position: `a${index}`, title, clause: clauseWith(clauses, title).id }),
  );
  const step = aTask({ id: 'step', parent: 't3', title: 'bước một' });
  const other = aTask({ id: 'own', position: 'a9', title: 'việc khác' });
  const before = [...loose, step, other];
  const arranged = arrangeTasks(clauses, before);
  expect(tableOf(arranged)).toEqual([
    ...whole.slice(0, 3),
    '      1.1 bước một',
    ...whole.slice(3),
    '5 việc khác',
  ]);
  expect(arrangeInSections(arranged, clauses, newIds)).toEqual({ sections: [], moves: [] });
});
