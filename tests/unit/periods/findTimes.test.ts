import { describe, expect, test } from 'vitest';

import { findTimes } from '#shared/periods/findTimes.ts';

describe('the times of a sentence', () => {
  test.each([
    ['Hoàn thành trước ngày 30/6/2024, báo cáo hằng quý.', ['trước ngày 30/6/2024', 'hằng quý']],
    ['Rà soát… xong trong quý II/2024.', ['xong trong quý II/2024']],
    ['Thực hiện Nghị quyết số 35-NQ/TU ngày 29/12/2023.', []],
    ['Nâng cao chất lượng giáo dục.', []],
  ])('in “%s”', (text, expected) => {
    expect(findTimes(text, 2024).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
