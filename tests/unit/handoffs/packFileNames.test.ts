import { expect, test } from 'vitest';

import { packFileNames } from '#shared/handoffs/packFileNames.ts';

test('names are letters without marks and hyphens, with the round behind', () => {
  expect(packFileNames(['Sở Y tế', 'Đảng ủy Khối Cơ quan - Doanh nghiệp'], 2)).toEqual([
    'So-Y-te_dot-2',
    'Dang-uy-Khoi-Co-quan-Doanh-nghiep_dot-2',
  ]);
});

test('names that Windows takes for one are told apart', () => {
  expect(packFileNames(['Sở Y tế', 'SỞ Y TẾ', 'Sở Y Tế?'], 1)).toEqual([
    'So-Y-te_dot-1',
    'SO-Y-TE-2_dot-1',
    'So-Y-Te-3_dot-1',
  ]);
});

test('a long name is cut between words, a name of signs alone is none, a device is no file', () => {
  const long = 'Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân tỉnh';
  expect(packFileNames([long, '“…”', 'Con', 'Nguyễn'.normalize('NFD')], 1)).toEqual([
    'Van-phong-Doan-dai-bieu-Quoc-hoi-Hoi-dong-nhan-dan-va-Uy-ban_dot-1',
    'Co-quan_dot-1',
    'Con-1_dot-1',
    'Nguyen_dot-1',
  ]);
});
