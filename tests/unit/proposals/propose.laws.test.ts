import fc from 'fast-check';
import { expect, test } from 'vitest';

import { proposalSchema } from '#shared/proposals/proposal.ts';
import { propose, proposeStepwise } from '#shared/proposals/propose.ts';
import { clausesOf } from '#tests/score/scoreText.ts';

const context = { year: 2024, issued: null, agencies: [] };

const words = fc.constantFrom(
  ...[
    'Giao ',
    'Sở Y tế ',
    'chủ trì, ',
    'phối hợp với ',
    'các huyện ',
    'xây dựng ',
    'kế hoạch',
    '; ',
    '. ',
  ],
  ...[
    'Tỷ lệ hộ nghèo ',
    'giảm còn ',
    '4%',
    ' - ',
    '12.500',
    ' tỷ đồng',
    ', trong đó ',
    '(',
    ')',
    ': ',
    'năm 2025',
  ],
  ...[
    '\n',
    '\n- ',
    '\nI. NHIỆM VỤ\n',
    '\n1. MỤC TIÊU\n',
    '\t',
    'Đơn vị chủ trì: ',
    'trước 30/6',
    '“',
    '”',
    '…',
    'Ủy',
  ],
);
const texts = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(''));

test('every proposal is well formed, quotes its clause letter by letter and marks words inside it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const clauses = clausesOf(text);
      const textOf = new Map(clauses.map((clause) => [clause.id, clause.text]));
      for (const proposal of propose(clauses, context)) {
        proposalSchema.parse(proposal);
        const { clause, quote, start, marks } = proposal;
        const own = textOf.get(clause) ?? '';
        expect(own.slice(start, start + quote.length)).toBe(quote);
        for (const { offset, length } of marks)
          expect(offset + length).toBeLessThanOrEqual(own.length);
      }
    }),
  );
});

test('proposals come in the order of the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const clauses = clausesOf(text);
      const order = new Map(clauses.map(({ id }, at) => [id, at]));
      const places = propose(clauses, context).map(
        ({ clause, start }) => [order.get(clause) ?? -1, start] as const,
      );
      const sorted = places.toSorted((left, right) => left[0] - right[0] || left[1] - right[1]);
      expect(places).toEqual(sorted);
    }),
  );
});

test('a caller may stop after any clause', () => {
  const steps = proposeStepwise(clausesOf('I. NHIỆM VỤ\n- Rà soát.\n- Báo cáo.'), context);
  expect([steps.next().value, steps.next().value]).toEqual([1, 2]);
});

/** More than any machine needs for it; what hangs takes minutes. */
const patienceMs = 20_000;

test.each([
  ['commas', 'rà soát, '],
  ['numbers', '1.000 '],
  ['ranges', 'từ 1 - '],
  ['owners', 'giao Sở Y tế; '],
  ['names', 'các cơ quan, '],
  ['brackets', '('],
  ['conditions', 'phát sinh sau khi '],
  ['labels', 'Đơn vị chủ trì: '],
  ['one word', 'x'],
])(
  'one line of 200,000 signs of %s does not hang',
  (_, part) => {
    const line = part.repeat(Math.ceil(200_000 / part.length));
    for (const heading of ['NHIỆM VỤ', 'MỤC TIÊU']) {
      propose(clausesOf(`I. ${heading}\n- Rà soát.\n- Tổ chức ${line}`), context);
    }
  },
  patienceMs,
);

test(
  'a text of 300 pages does not hang',
  () => {
    const page = [
      'I. NHIỆM VỤ, GIẢI PHÁP',
      '- Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng kế hoạch, hoàn thành trước ngày 30/6/2024.',
      'II. CHỈ TIÊU',
      '- Tỷ lệ hộ nghèo giảm còn 4%; tỷ lệ lao động qua đào tạo đạt 60%, trong đó có chứng chỉ đạt 28%.',
    ].join('\n');
    const clauses = clausesOf(`${page}\n`.repeat(4000));
    expect(propose(clauses, context)).toHaveLength(16_000);
  },
  patienceMs,
);
