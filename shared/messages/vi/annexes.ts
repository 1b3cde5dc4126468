/** Words that stand in annexes beside those of layouts. */
export const annexes = {
  /** Name of the sheet. */
  sheet: 'Phụ lục',
  numberedSheet: 'Phụ lục {{number}}',
  /** In place of what the plan does not say, to be written by hand. */
  blank: '……………',
  section: 'mục {{label}}',
  point: 'điểm {{label}}',
  atLeast: '≥ {{value}}',
  atMost: '≤ {{value}}',
  more: 'tăng {{value}}',
  less: 'giảm {{value}}',
  /** Headers of columns of a period. */
  periods: {
    planned: 'Kế hoạch',
    actual: 'Thực hiện',
    quarter: 'Quý {{part}}',
    month: 'Tháng {{part}}',
  },
} as const;
