import { expect, test } from 'vitest';

import { readDirections, replyStateOf } from '#shared/directions/readDirections.ts';
import { noDirection } from '#shared/handoffs/remark.ts';
import type { Remark } from '#shared/handoffs/remark.ts';

function aRemark(fields: Partial<Remark>): Remark {
  return {
    ...{ id: 'r1', task: 't1', agency: null, pack: null, kind: 'extend', text: 'Lý do' },
    ...{ on: '2020-07-01', ...noDirection },
    ...fields,
  };
}

test('directions come newest first, extensions oldest first, words of agencies not at all', () => {
  const directions = readDirections([
    aRemark({ id: 'r10', before: '30/9/2020' }),
    aRemark({ id: 'r9', before: '30/6/2020' }),
    aRemark({ id: 'r2', kind: 'urge', on: '2020-08-01' }),
    aRemark({ id: 'r3', kind: 'support' }),
    aRemark({ id: 'r4', kind: 'support', task: 't2' }),
  ]);
  expect([...directions.keys()]).toEqual(['t1']);
  const { all = [], extensions = [] } = directions.get('t1') ?? {};
  expect(all.map(({ id }) => id)).toEqual(['r2', 'r10', 'r9']);
  expect(extensions.map(({ before }) => before)).toEqual(['30/6/2020', '30/9/2020']);
});

test.each([
  [null, null, 'none'],
  ['2020-07-05', null, 'open'],
  ['2020-07-04', null, 'late'],
  ['2020-07-04', '2020-07-10', 'replied'],
  [null, '2020-07-10', 'replied'],
])('asked until %s and answered on %s, on 5 July it is %s', (replyBy, repliedOn, state) => {
  expect(replyStateOf({ replyBy, repliedOn }, '2020-07-05')).toBe(state);
});
