import { expect, test } from 'vitest';

import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import { compareValues } from '#shared/handoffs/returns/compareValues.ts';
import { mergeCell } from '#shared/handoffs/returns/mergeCell.ts';
import type { ReturnField } from '#shared/handoffs/returns/returnFields.ts';
import type { PackValue } from '#shared/handoffs/pack.ts';
import { parsePeriod } from '#shared/periods/parsePeriod.ts';

import { anAgency } from '#tests/builders/records.ts';

const recogniser = createAgencyRecogniser([
  anAgency({ id: 'a1', name: 'Sở Tài chính', short: 'STC' }),
  anAgency({ id: 'a2', name: 'Sở Y tế', short: null }),
]);

const comparing = {
  recognise: (cell: string) => recogniser.recognise(cell),
  periodOf: (words: string) => parsePeriod(words, { year: 2020, issued: null }),
};

function merge(field: ReturnField, sent: PackValue, current: PackValue, returned: PackValue) {
  return mergeCell({ sent, current, returned }, (left, right) =>
    compareValues(field, left, right, comparing),
  );
}

test.for<[PackValue, PackValue, PackValue, string | null]>([
  [null, null, null, null],
  [null, null, 'Hoàn thành', 'theirs'],
  ['Đã họp', 'Đã họp', null, 'theirs'],
  ['Đã họp', 'Chờ kinh phí', 'Đã họp', null],
  ['Đã họp', 'Chờ kinh phí', 'Họp lần 2', 'conflict'],
  ['Đã họp', 'Họp lần 2', 'Họp lần 2', 'same'],
  ['Đã họp', 'Họp lần 2', 'họp  lần 2', 'cosmetic'],
  ['Ủy ban', 'Ủy ban', 'uỷ  ban', 'cosmetic'],
  // What they only wrote otherwise is no change of theirs, whatever we did.
  ['Ủy ban', 'Thường trực', 'uỷ ban', 'cosmetic'],
  ['Đã họp', 'đã  họp', 'Họp lần 2', 'theirs'],
])('sent %s, ours %s, returned %s', ([sent, current, returned, state]) => {
  expect(merge('result', sent, current, returned)).toBe(state);
});

test('agencies and deadlines are the same in other words, marks are not', () => {
  expect(merge('support', 'Sở Tài chính; Sở Y tế', null, 'Sở Y tế, STC')).toBe('cosmetic');
  expect(merge('period', 'Quý II/2020', 'Quý II/2020', 'quý 2 năm 2020')).toBe('cosmetic');
  expect(merge('period', 'Quý II/2020', 'Quý II/2020', 'Quý III/2020')).toBe('theirs');
  expect(merge('result', 'má', 'má', 'mà')).toBe('theirs');
  expect(merge('percent', 30, 40, 55)).toBe('conflict');
});
