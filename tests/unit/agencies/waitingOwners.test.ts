import { expect, test } from 'vitest';

import { recogniseWaiting } from '#shared/agencies/waitingOwners.ts';

import { aTarget, aTask, anAgency } from '../../builders/records.ts';

const tc = anAgency({ id: 'tc', name: 'Sở Tài chính', short: 'STC' });
const yt = anAgency({ id: 'yt', name: 'Sở Y tế', short: 'SYT' });
const unknown = (text: string) => ({ text, agency: null });

test('owners whose names the directory knows now are given to it, with their words', () => {
  const task = aTask({ lead: unknown('sở tài chính'), support: [unknown('SYT'), unknown('VPTU')] });
  const target = aTarget({ lead: unknown('Sở  Y tế') });

  expect(recogniseWaiting([tc, yt], [task], [target])).toEqual([
    {
      kind: 'task',
      id: 't1',
      before: { lead: task.lead, support: task.support },
      after: {
        lead: { text: 'sở tài chính', agency: 'tc' },
        support: [{ text: 'SYT', agency: 'yt' }, unknown('VPTU')],
      },
    },
    {
      kind: 'target',
      id: 'm1',
      before: { lead: target.lead },
      after: { lead: { text: 'Sở  Y tế', agency: 'yt' } },
    },
  ]);
});

test.each([
  ['words that name two agencies', unknown('Sở Tài chính và Sở Y tế')],
  ['words that nobody knows', unknown('Tổ công tác')],
  ['an owner who was recognised as another', { text: 'Sở Tài chính', agency: 'yt' }],
  ['no owner', null],
])('%s stay as they are', (_, lead) => {
  expect(recogniseWaiting([tc, yt], [aTask({ lead })], [aTarget({ lead })])).toEqual([]);
});
