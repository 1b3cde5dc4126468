import { expect, test } from 'vitest';

import { nd30 } from '#shared/annexes/layouts/nd30.ts';
import { party2018 } from '#shared/annexes/layouts/party.ts';
import { composeLetter } from '#shared/handoffs/composeLetter.ts';
import { letterValues } from '#shared/handoffs/letterFields.ts';
import type { LetterFacts } from '#shared/handoffs/letterFields.ts';
import { usualCoverLetter, usualReminder } from '#shared/handoffs/usualLetters.ts';
import { newPlan } from '#shared/plans/plan.ts';

const plan = newPlan({ title: 'Nghị quyết Tỉnh ủy năm 2020', year: 2020, issued: '2020-01-06' });

const planWords = {
  number: '',
  annex: '',
  plan: plan.title,
  year: '2020',
  issued: '06/01/2020',
  issuer: 'Tỉnh ủy Bến Tre',
  place: 'Bến Tre',
};

const facts: LetterFacts = {
  sender: 'Văn phòng Tỉnh uỷ',
  round: { number: 2, due: '2020-06-20', sentOn: '2020-06-05' },
  pack: { agencyName: 'Sở Y tế', file: 'So-Y-te_dot-2.xlsx', lead: 7, support: 0 },
  writtenOn: '2020-06-25',
  replyBy: null,
};

function compose(letter = usualCoverLetter(plan), fields: Partial<LetterFacts> = {}) {
  const pack = letterValues({ ...facts, ...fields });
  return composeLetter(letter, party2018, { pack, plan: planWords });
}

test('a letter says what goes to whom, and by when it is to come back', () => {
  const { addressee, about, paragraphs } = compose();
  expect(addressee.text).toBe('Kính gửi: Sở Y tế');
  expect(about.text).toBe('V/v báo cáo kết quả thực hiện nhiệm vụ được giao, đợt 2');
  const words = paragraphs.join('\n');
  expect(words).toContain('tệp “So-Y-te_dot-2.xlsx”, gồm 7 nhiệm vụ chủ trì của Sở Y tế');
  expect(words).toContain('gửi về Văn phòng Tỉnh uỷ trước ngày 20/6/2020');
  expect(words).not.toContain('[');
});

test('a reminder counts the days; a day that nobody set is left to be written', () => {
  const words = compose(usualReminder(plan)).paragraphs.join('\n');
  expect(words).toContain('Đến ngày 25/6/2020, đã quá hạn 5 ngày');
  expect(words).toContain('gửi về Văn phòng Tỉnh uỷ trước ngày ……/……/………');
});

test('the office that writes stands below the body that it belongs to', () => {
  const { head, closing } = compose();
  expect(head.left).toEqual([
    { text: 'TỈNH ỦY BẾN TRE', sizePt: 14 },
    { text: 'VĂN PHÒNG TỈNH ỦY', sizePt: 14, bold: true },
    { text: '*', sizePt: 14 },
  ]);
  expect(head.number?.text).toBe('Số         -CV/VPTU');
  expect(closing.recipients?.map(({ text }) => text)).toEqual([
    'Nơi nhận:',
    '- Như trên,',
    '- Lưu Văn phòng Tỉnh ủy.',
  ]);
});

test('an authority is signed in the letters of the layout’s own', () => {
  const letter = { ...usualCoverLetter(plan), signer: 'TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG' };
  const { closing } = composeLetter(letter, nd30, { pack: letterValues(facts), plan: planWords });
  expect(closing.signature?.lines).toEqual([
    { text: 'TL. CHỦ TỊCH', sizePt: 14, bold: true },
    { text: 'CHÁNH VĂN PHÒNG', sizePt: 14, bold: true },
  ]);
});

test('words in other brackets stay as they are typed', () => {
  const letter = { ...usualCoverLetter(plan), text: 'Xem [phụ lục A] của [CƠ QUAN NHẬN]' };
  expect(compose(letter).paragraphs).toEqual(['Xem [phụ lục A] của SỞ Y TẾ']);
});
