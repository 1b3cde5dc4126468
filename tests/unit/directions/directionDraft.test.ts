import { expect, test } from 'vitest';

import {
  editOfDraft,
  faultOfReply,
  mistakesOfDraft,
  newDirectionDraft,
} from '#renderer/tasks/followUp/directionDraft.ts';

const draft = {
  ...{ text: 'Gửi hồ sơ', by: 'Thường trực Tỉnh ủy', on: '12/10/2020' },
  ...{ replyBy: '31/10/2020', repliedOn: '', reply: '' },
};

test.each([
  ['an answer with its day', { reply: 'Đã gửi', repliedOn: '28/10/2020' }, null],
  ['a day without words', { repliedOn: '28/10/2020' }, null],
  ['no answer yet', {}, null],
  ['an answer without a day, which would count as late', { reply: 'Đã gửi' }, 'missing'],
  ['an answer before it was asked for', { repliedOn: '11/10/2020' }, 'early'],
])('%s', (_, typed, fault) => {
  const answered = { ...draft, ...typed };
  expect(faultOfReply(answered)).toBe(fault);
  expect(editOfDraft(answered) === null).toBe(fault !== null);
});

test('an answer cannot be due before the direction', () => {
  const early = { replyBy: '11/10/2020', on: '12/10/2020' };

  expect(editOfDraft({ ...draft, ...early })).toBeNull();
  expect(
    mistakesOfDraft({ ...newDirectionDraft('urge', '2020-10-12'), text: 'Gấp', ...early }),
  ).toEqual(new Set(['replyBy']));
});
