import { expect, test } from 'vitest';

import { clausesOf } from '../../builders/clauses.ts';
import { aTask } from '../../builders/records.ts';
import { tableOf, takeTasks } from '../../builders/takenTasks.ts';

const clauses = clausesOf(`I. VỀ NÔNG NGHIỆP
1. Nhiệm vụ
- Cải tạo vườn tạp.
- Nuôi tôm công nghệ cao.
2. Giải pháp
- Vay vốn ưu đãi.
- Mời chuyên gia.
II. VỀ DU LỊCH
1. Nhiệm vụ
- Xây bến tàu khách.
- Lập đội hướng dẫn viên.
2. Quảng bá
- In bản đồ du lịch.
- Dựng trang tin điện tử.`);

const section = (id: string, title: string, parent: string | null = null) =>
  aTask({ id, type: 'section', title, parent, position: id });

test('words that two headings have are known below the section of the outer heading', () => {
  const before = [
    section('a1', 'Về nông nghiệp'),
    section('a2', 'Nhiệm vụ', 'a1'),
    section('a3', 'Về du lịch'),
    section('a4', 'Nhiệm vụ', 'a3'),
  ];
  expect(tableOf(takeTasks(clauses, ['bến tàu', 'vườn tạp'], before))).toEqual([
    'A Về nông nghiệp',
    '  I Nhiệm vụ',
    '    1 vườn tạp',
    'B Về du lịch',
    '  I Nhiệm vụ',
    '    2 bến tàu',
  ]);
});

test('elsewhere words are known only when they occur once', () => {
  const before = [section('a1', 'Nhiệm vụ'), section('a2', 'Quảng bá')];
  expect(tableOf(takeTasks(clauses, ['bến tàu', 'bản đồ'], before))).toEqual([
    'A Nhiệm vụ',
    'B Quảng bá',
    '  1 bản đồ',
    'C VỀ DU LỊCH',
    '  I Nhiệm vụ',
    '    2 bến tàu',
  ]);
  const twice = [...before, section('a3', 'Quảng bá', 'a1')];
  expect(tableOf(takeTasks(clauses, ['bản đồ'], twice)).slice(-3)).toEqual([
    'C VỀ DU LỊCH',
    '  I Quảng bá',
    '    1 bản đồ',
  ]);
});
