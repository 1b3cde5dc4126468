import { expect, test } from 'vitest';

import type { KindNames } from '#shared/agencies/agencyKinds.ts';
import { composeDirectory } from '#shared/agencies/tables/composeDirectory.ts';
import type { DirectorySheet } from '#shared/agencies/tables/composeDirectory.ts';
import { planDirectory } from '#shared/agencies/tables/planDirectory.ts';
import type { DirectoryState } from '#shared/agencies/tables/planDirectory.ts';
import { readDirectory } from '#shared/agencies/tables/readDirectory.ts';
import { agencies as texts } from '#shared/messages/vi/agencies.ts';
import type { RawWorkbook } from '#shared/spreadsheet/rawWorkbook.ts';

import { anAgency } from '../../builders/records.ts';

const kinds: KindNames = texts.kinds;
const words = { kinds, charges: texts.chargeKinds, successions: texts.successionKinds };

const nobody: DirectoryState = { agencies: [], leaders: [], charges: [], successions: [] };

const filled: DirectoryState = {
  agencies: [
    anAgency({ id: 'a1', name: 'Tỉnh ủy', short: 'TU', kind: 'party-committee' }),
    anAgency({
      ...{ id: 'a2', name: 'Sở Văn hóa, Thể thao và Du lịch', short: 'Sở VH,TT&DL' },
      ...{
        aliases: ['SVHTTDL', 'Sở VHTT'],
        kind: 'department',
        from: '2008-04-01',
        to: '2025-02-28',
      },
    }),
    anAgency({ id: 'a3', name: 'Ban Quản lý', short: null, kind: 'Ban đặc thù', parent: 'a1' }),
    anAgency({ id: 'a4', name: 'Các sở', short: null, kind: 'group', members: ['a2', 'a3'] }),
  ],
  leaders: [
    { id: 'l1', position: 'a0', name: 'Bí thư', title: 'Bí thư Tỉnh ủy', from: null, to: null },
    {
      id: 'l2',
      position: 'a1',
      name: 'Ủy viên',
      title: 'Trưởng ban',
      from: '2020-10-01',
      to: null,
    },
    { id: 'l3', position: 'a2', name: 'Ủy viên', title: 'Chánh Văn phòng', from: null, to: null },
  ],
  charges: [
    { id: 'p1', leader: 'l1', kind: 'field', subject: 'Xây dựng Đảng', from: null, to: null },
    { id: 'p2', leader: 'l2', kind: 'agency', subject: 'a2', from: '2020-10-01', to: '2021-01-31' },
    { id: 'p3', leader: 'l3', kind: 'locality', subject: 'huyện Ba Tri', from: null, to: null },
  ],
  successions: [
    { id: 's1', kind: 'dissolved', on: '2025-03-01', before: ['a2'], after: [], basis: 'QĐ 12' },
    { id: 's2', kind: 'renamed', on: '2025-07-01', before: ['a3'], after: ['a1'], basis: null },
  ],
};

/** The sheets as a reader of spreadsheets gives them. */
function raw(sheets: readonly DirectorySheet[]): RawWorkbook {
  return rawOf(
    sheets.map(({ table, fields, rows }) => [
      table,
      [fields.map((field) => texts.tables.columns[field]), ...rows],
    ]),
  );
}

function rawOf(
  sheets: readonly (readonly [string, readonly (readonly string[])[]])[],
): RawWorkbook {
  return {
    sheets: sheets.map(([name, rows]) => ({
      ...{ name, hidden: false, merges: [], strays: [] },
      rows: rows.map((cells, index) => ({
        row: index + 1,
        cells: cells.flatMap((text, at) =>
          text === '' ? [] : [{ column: at + 1, value: text, text }],
        ),
      })),
    })),
  };
}

function nextIds() {
  let last = 0;
  return (kind: string) => `${kind} ${(last += 1)}`;
}

test('what was exported changes nothing when it is read back', () => {
  const sheets = composeDirectory(filled, words);
  const plan = planDirectory(readDirectory(raw(sheets)), filled, words, nextIds());
  expect(plan.changes).toEqual([]);
  expect(plan.rows.map(({ state, troubles }) => [state, troubles])).toEqual(
    Array.from({ length: 12 }, () => ['unchanged', []]),
  );
});

test('an empty workbook takes all of it in', () => {
  const sheets = composeDirectory(filled, words);
  const { changes } = planDirectory(readDirectory(raw(sheets)), nobody, words, nextIds());
  const created = changes.map(({ after }) => after);
  expect(created).toMatchObject([
    { id: 'agency 1', name: 'Tỉnh ủy', short: 'TU', kind: 'party-committee' },
    { id: 'agency 2', aliases: ['SVHTTDL', 'Sở VHTT'], from: '2008-04-01', to: '2025-02-28' },
    { id: 'agency 3', kind: 'Ban đặc thù', parent: 'agency 1' },
    { id: 'agency 4', kind: 'group', members: ['agency 2', 'agency 3'] },
    { id: 'leader 5', name: 'Bí thư' },
    { id: 'leader 6', from: '2020-10-01' },
    { id: 'leader 7', title: 'Chánh Văn phòng' },
    { leader: 'leader 5', kind: 'field', subject: 'Xây dựng Đảng' },
    { leader: 'leader 6', kind: 'agency', subject: 'agency 2', to: '2021-01-31' },
    { leader: 'leader 7', kind: 'locality', subject: 'huyện Ba Tri' },
    { kind: 'dissolved', on: '2025-03-01', before: ['agency 2'], after: [], basis: 'QĐ 12' },
    { kind: 'renamed', on: '2025-07-01', before: ['agency 3'], after: ['agency 1'], basis: null },
  ]);
});

function planned(table: readonly (readonly string[])[]) {
  const plan = planDirectory(readDirectory(rawOf([['Danh bạ', table]])), filled, words, nextIds());
  return plan.rows.map(({ state, name, fields, troubles }) =>
    [state, name, ...fields, ...troubles.map(({ code, words: of }) => `${code}: ${of}`)].join(
      ' | ',
    ),
  );
}

test('empty cells say nothing, other names are learned', () => {
  expect(
    planned([
      ['DANH BẠ CƠ QUAN'],
      ['TT', 'Tên cơ quan', 'Viết tắt', 'Tên gọi khác', 'Cơ quan cấp trên'],
      ['1', 'Sở VHTT', '', 'Sở Văn hoá', ''],
      ['2', 'Tỉnh uỷ', '', '', 'Ban Quản lý'],
      ['3', 'Sở Y tế', 'SYT', '', 'Trung ương'],
      ['4', 'SỞ Y TẾ', '', '', ''],
    ]),
  ).toEqual([
    'changed | Sở VHTT | aliases',
    'unchanged | Tỉnh uỷ',
    'new | Sở Y tế | parent-unknown: Trung ương',
    'skipped | SỞ Y TẾ | listed-twice: SỞ Y TẾ',
  ]);
});

test('sections give a kind, days are read, an end before the beginning is not', () => {
  expect(
    planned([
      ['TT', 'Đơn vị', 'Từ ngày', 'Đến ngày'],
      ['I', 'Các đoàn thể'],
      ['1', 'Tỉnh đoàn', '01/3/2020', 'chưa rõ'],
      ['2', 'Hội Nông dân', '01/3/2020', '28/02/2020'],
    ]),
  ).toEqual([
    'new | Tỉnh đoàn | day-unclear: chưa rõ',
    'new | Hội Nông dân | days-reversed: 2020-02-28',
  ]);
});

test('charges name leaders and agencies that are known', () => {
  expect(
    planned([
      ['Lãnh đạo', 'Lĩnh vực, địa bàn phụ trách', 'Từ ngày'],
      ['Bí thư', 'xây dựng đảng', ''],
      ['Bí thư', 'Sở VH,TT&DL', ''],
      ['Bí thư', 'huyện Bình Đại', '01/7/2020'],
      ['Ủy viên', 'huyện Ba Tri', ''],
      ['Phó Bí thư', 'huyện Ba Tri', ''],
    ]),
  ).toEqual([
    'unchanged | Bí thư – xây dựng đảng',
    'new | Bí thư – Sở VH,TT&DL',
    'new | Bí thư – huyện Bình Đại',
    'skipped | Ủy viên – huyện Ba Tri | leader-unknown: Ủy viên',
    'skipped | Phó Bí thư – huyện Ba Tri | leader-unknown: Phó Bí thư',
  ]);
});

test('what became of agencies is read when all of them are known and were there then', () => {
  expect(
    planned([
      ['Ngày có hiệu lực', 'Hình thức', 'Cơ quan cũ', 'Cơ quan mới', 'Căn cứ'],
      ['01/3/2025', 'Giải thể', 'Sở VHTT', '', 'Nghị quyết 15'],
      ['01/3/2020', '', 'Sở VHTT; Ban Quản lý', 'Tỉnh ủy', ''],
      ['01/3/2020', 'Sáp nhập', 'Sở VHTT', 'Tỉnh ủy', ''],
      ['01/3/2026', 'Đổi tên', 'Sở VHTT', 'Tỉnh ủy', ''],
      ['01/3/2020', 'Chia tách', 'Ban Quản lý', 'Sở Nội vụ; Tỉnh ủy', ''],
      ['năm 2020', 'Đổi tên', 'Ban Quản lý', 'Tỉnh ủy', ''],
    ]),
  ).toEqual([
    'changed | Sở VHTT | basis',
    'new | Sở VHTT; Ban Quản lý → Tỉnh ủy',
    'skipped | Sở VHTT → Tỉnh ủy | succession-unclear: Sở VHTT → Tỉnh ủy',
    'skipped | Sở VHTT → Tỉnh ủy | succession-unclear: Sở VHTT → Tỉnh ủy',
    'skipped | Ban Quản lý → Sở Nội vụ; Tỉnh ủy | agency-unknown: Sở Nội vụ',
    'skipped | Ban Quản lý → Tỉnh ủy | day-unclear: năm 2020',
  ]);
});

function successionsOf(...rows: readonly (readonly string[])[]) {
  const header = ['Ngày có hiệu lực', 'Hình thức', 'Cơ quan cũ', 'Cơ quan mới'];
  const table = rawOf([['Sắp xếp', [header, ...rows]]]);
  return planDirectory(readDirectory(table), filled, words, nextIds()).changes;
}

test('what goes into an agency that goes on is merged with it', () => {
  expect(successionsOf(['01/7/2024', 'Sáp nhập', 'Sở VHTT', 'Ban Quản lý'])).toMatchObject([
    { after: { kind: 'merged', on: '2024-07-01', before: ['a2', 'a3'], after: ['a3'] } },
  ]);
});

test('a row corrects the day and the kind of the only succession of its agencies', () => {
  expect(
    successionsOf(
      ['01/4/2025', 'Giải thể', 'Sở VHTT', ''],
      ['01/7/2025', 'Giải thể', 'Ban Quản lý', 'Tỉnh ủy'],
    ),
  ).toEqual([
    { kind: 'succession', id: 's1', before: { on: '2025-03-01' }, after: { on: '2025-04-01' } },
    { kind: 'succession', id: 's2', before: { kind: 'renamed' }, after: { kind: 'dissolved' } },
  ]);
});

test('a row corrects nothing that another row states as it is', () => {
  expect(
    successionsOf(
      ['01/8/2026', 'Đổi tên', 'Ban Quản lý', 'Tỉnh ủy'],
      ['01/7/2025', 'Đổi tên', 'Ban Quản lý', 'Tỉnh ủy'],
    ),
  ).toEqual([]);
});

test('a sheet without such a table is passed over', () => {
  expect(
    planned([
      ['TT', 'Nội dung đầu việc', 'Thời gian'],
      ['1', 'Sơ kết', 'Quý I'],
    ]),
  ).toEqual([]);
});
