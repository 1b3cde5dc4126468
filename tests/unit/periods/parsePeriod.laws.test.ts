import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';

import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import { suggestPeriods } from '#shared/periods/suggestPeriods.ts';
import { type PeriodContext, periodSchema } from '#shared/periods/period.ts';

const vocabulary = [
  ...[
    'Quý',
    'II',
    'IV',
    'tháng',
    '3',
    '12',
    'ngày',
    '31',
    '15/6',
    '30/6/2020',
    '2020',
    '2021',
    'năm',
  ],
  ...[
    'trước',
    'đến',
    'hết',
    'từ',
    'sau',
    'khi',
    'trong',
    'đầu',
    'cuối',
    'giữa',
    'tuần',
    'hằng',
    'mỗi',
  ],
  ...[
    'định kỳ',
    'thường xuyên',
    'lần',
    'kể từ',
    'ký',
    '10 ngày',
    '6 tháng',
    'và',
    ',',
    ';',
    '-',
    '/',
  ],
  ...['(', ')', ':', '.', '\n', 'trình', 'báo cáo', 'giai đoạn', 'số 15-KH/TU', 'theo', 'tầm nhìn'],
  ...['học kỳ', 'năm học', '2020-2021', 'kỳ họp', 'khai giảng', 'triển khai'],
];

const contexts: fc.Arbitrary<PeriodContext> = fc.record({
  year: fc.integer({ min: 1990, max: 2100 }),
  issued: fc.constantFrom(null, '2020-01-06', '2024-02-29'),
});

const sentences = fc
  .array(fc.constantFrom(...vocabulary), { maxLength: 14 })
  .map((words) => words.join(' '));

test('any text is read, kept as it is, and gives a period that fits the schema', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    sentences,
  );
  fc.assert(
    fc.property(texts, contexts, (text, context) => {
      const period = parsePeriod(text, context);
      expect(period.raw).toBe(text);
      expect(periodSchema.safeParse(period).error).toBeUndefined();
    }),
    { numRuns: 400 },
  );
});

test('nothing is due before it begins, and no milestone is due after the last one', () => {
  fc.assert(
    fc.property(sentences, contexts, (text, context) => {
      const { start, due, milestones } = parsePeriod(text, context);
      if (start !== null && due !== null) expect(start <= due).toBe(true);
      for (const milestone of milestones) expect(milestone.due <= (due ?? '')).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('what is suggested is clear, different and never more than three', () => {
  fc.assert(
    fc.property(sentences, contexts, (text, context) => {
      const suggestions = suggestPeriods(text, context);
      expect(suggestions.length).toBeLessThanOrEqual(3);
      for (const suggestion of suggestions) {
        expect(suggestion).not.toBe(text);
        expect(suggestPeriods(suggestion, context)).toEqual([]);
        expect(parsePeriod(suggestion, context).kind).not.toBe('unknown');
      }
    }),
  );
});

test('reading does not depend on how letters are composed', () => {
  fc.assert(
    fc.property(sentences, contexts, (text, context) => {
      const composed = parsePeriod(text.normalize('NFC'), context);
      const decomposed = parsePeriod(text.normalize('NFD'), context);
      expect({ ...decomposed, raw: composed.raw }).toEqual(composed);
    }),
  );
});

const years = fc.integer({ min: 1990, max: 2100 });
const plan = { year: 2020, issued: null };

test('a quarter ends with its third month, in Roman and Arabic numbers', () => {
  const ends = ['03-31', '06-30', '09-30', '12-31'];
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), years, (quarter, year) => {
      const due = `${year}-${ends[quarter - 1] ?? ''}`;
      const roman = ['I', 'II', 'III', 'IV'][quarter - 1] ?? '';
      expect(parsePeriod(`Quý ${roman}/${year}`, plan).due).toBe(due);
      expect(parsePeriod(`Q${quarter}/${year}`, plan).due).toBe(due);
      expect(parsePeriod(`Đến hết quý ${roman}`, { ...plan, year }).due).toBe(due);
    }),
  );
});

test('“trước” a day is one day earlier than “đến” it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40_000 }), (distance) => {
      const day = Temporal.PlainDate.from('1990-01-01').add({ days: distance });
      const words = day.toString().split('-').toReversed().join('/');
      expect(parsePeriod(`Đến ${words}`, plan).due).toBe(day.toString());
      const dayBefore = day.subtract({ days: 1 }).toString();
      expect(parsePeriod(`Trước ngày ${words}`, plan).due).toBe(dayBefore);
    }),
  );
});

test('cells of absurd length do not take absurdly long', () => {
  const started = performance.now();
  for (const words of [
    'trước ',
    'quý I, ',
    'Trình quý II, ',
    '1, ',
    'sau khi có ',
    'khi, ',
    '(',
    '1-',
    '1/1/',
    '3O/',
    '-',
  ]) {
    parsePeriod(words.repeat(32_000 / words.length), plan);
  }
  expect(performance.now() - started).toBeLessThan(7_000);
});
