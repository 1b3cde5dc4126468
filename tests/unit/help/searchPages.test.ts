import { expect, test } from 'vitest';

import { readPage } from '#renderer/help/readPage.ts';
import { searchPages } from '#renderer/help/searchPages.ts';

const pages = [
  readPage(
    'tasks',
    '# Đầu việc\n\nBảng chính của kế hoạch.\n\n## Sửa\n\nGõ để sửa, kể cả khi *đã gia hạn*.',
  ),
  readPage(
    'follow-up',
    '# Theo dõi\n\n## Gia hạn\n\n1. Chọn một đầu việc.\n2. Nhấn **“Gia hạn…”** và ghi `lý do`.',
  ),
];

test('words are found whatever their tone marks, headings first', () => {
  expect(searchPages(pages, 'gia han')).toMatchObject([
    {
      topic: 'follow-up',
      title: 'Theo dõi',
      section: { id: 'gia-hạn', heading: 'Gia hạn' },
      excerpt: 'Chọn một đầu việc. Nhấn “Gia hạn…” và ghi lý do.',
    },
    { topic: 'tasks', section: { heading: 'Sửa' } },
  ]);
});

test('all words must be there, in the section or in the titles above it', () => {
  expect(searchPages(pages, 'dau viec ly do').map(({ section }) => section.heading)).toEqual([
    'Gia hạn',
  ]);
  expect(searchPages(pages, 'lý do hoàn tác')).toEqual([]);
});

test('nothing is found by nothing', () => {
  expect(searchPages(pages, '  ')).toEqual([]);
});

test('an excerpt begins shortly before what was found', () => {
  const long = `${'chữ '.repeat(40)}gia hạn${' chữ'.repeat(40)}`;
  const [hit] = searchPages([readPage('tasks', `# Dài\n\n${long}`)], 'gia hạn');
  expect(hit?.excerpt).toMatch(/^… (chữ ){6}gia hạn( chữ)+ …$/);
});
