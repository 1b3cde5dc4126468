import { page } from 'vitest/browser';

import type { EngineClient } from '#renderer/app/engineClient.ts';
import type { Register } from '#shared/handoffs/register.ts';
import type { ReturnSummary, ReviewedCell } from '#shared/handoffs/returnReview.ts';
import type { PackValue } from '#shared/handoffs/pack.ts';

import { aTask } from '../../builders/records.ts';
import { createFakeEngine } from '../fakeEngine.ts';
import { aRegisterLine, createFakeHandoffs } from '../fakeHandoffs.ts';
import type { FakeHandoffsOptions, FakeReturn } from '../fakeHandoffs.ts';
import { createFakeWorkbook } from '../fakeWorkbook.ts';
import type { FakeWorkbook } from '../fakeWorkbook.ts';
import { anAssignmentTable } from '../tasks/assignmentTable.ts';

const tasks = [
  aTask({
    id: 'n31',
    code: 'NV-031',
    position: 'a1',
    title: 'Tổ chức tiêm chủng mở rộng cho trẻ em dưới một tuổi',
    progress: 'Đang thực hiện',
  }),
  aTask({
    id: 'n33',
    code: 'NV-033',
    position: 'a2',
    title: 'Rà soát mạng lưới trạm y tế xã',
    result: 'Đã họp lần 1; chờ kinh phí',
    percent: 40,
  }),
  aTask({ id: 'n36', code: 'NV-036', position: 'a3', title: 'Đề án y tế thông minh' }),
];

/** A workbook of three tasks, of which NV-033 was changed after it had been sent. */
function aHandedOutPlan(): FakeWorkbook {
  return createFakeWorkbook(anAssignmentTable(tasks));
}

function cell(
  key: string,
  id: string,
  field: string,
  [sent, current, returned]: readonly [PackValue, PackValue, PackValue],
  state: ReviewedCell['state'],
): ReviewedCell {
  const { code = '', title = '' } = tasks.find((task) => task.id === id) ?? {};
  const place = { sheet: 'Chủ trì', cell: key.toUpperCase(), role: 'lead' } as const;
  const task = { id, code, title };
  return {
    key,
    task,
    field,
    sent,
    current,
    returned,
    state,
    ...place,
    decision: null,
    isTaken: false,
    isSettled: false,
    isSafe: state === 'theirs',
    isTakeable: true,
    doubts: [],
  };
}

const noCounts = {
  matched: 3,
  added: 0,
  missing: 0,
  theirs: 0,
  conflict: 0,
  same: 0,
  cosmetic: 0,
  locked: 0,
  problems: 0,
  open: 0,
};

function aSummary(fields: Partial<ReturnSummary> = {}): ReturnSummary {
  return {
    id: 2,
    file: 'So-Y-te_sua-lan-2.xlsx',
    pack: 1,
    agency: 'Sở Y tế',
    round: 2,
    recognisedBy: 'stamp',
    receivedOn: '2020-06-22',
    lateDays: 2,
    light: 'amber',
    counts: noCounts,
    merged: null,
    replacedBy: null,
    candidates: [],
    ...fields,
  };
}

/** As in the drawing of the window: three new cells, two conflicts, a locked one, one of other letters. */
export const healthReturn: FakeReturn = {
  summary: aSummary({
    counts: { ...noCounts, theirs: 3, conflict: 2, locked: 1, cosmetic: 1, added: 1, open: 6 },
  }),
  cells: [
    cell('g9', 'n31', 'progress', ['Đang thực hiện', 'Đang thực hiện', 'Hoàn thành'], 'theirs'),
    cell('i9', 'n31', 'completedOn', [null, null, '2020-06-18'], 'theirs'),
    cell('k9', 'n31', 'evidence', [null, null, 'Công văn số 1124'], 'theirs'),
    cell(
      'j10',
      'n33',
      'result',
      ['Đã họp lần 1', 'Đã họp lần 1; chờ kinh phí', 'Đã họp lần 2 ngày 10/6'],
      'conflict',
    ),
    cell('h10', 'n33', 'percent', [30, 40, 55], 'conflict'),
    cell('f11', 'n36', 'period', ['Quý II/2020', 'Quý II/2020', 'Quý III/2020'], 'locked'),
    cell('d11', 'n36', 'support', ['Sở Y tế', 'Sở Y tế', 'sở y tế'], 'cosmetic'),
  ],
  added: [
    {
      key: 'row12',
      sheet: 'Chủ trì',
      row: 12,
      role: 'lead',
      cells: [
        { field: 'title', value: 'Tập huấn cán bộ y tế thôn, ấp' },
        { field: 'progress', value: 'Chưa thực hiện' },
      ],
      decision: null,
      isTaken: false,
      isSettled: false,
    },
  ],
  missing: [],
  problems: [
    {
      sheet: 'Chủ trì',
      cell: 'F11',
      code: 'locked-changed',
      value: 'Quý III/2020',
      message: 'Thời hạn ở ô này đã khóa nhưng bị đổi.',
    },
  ],
  notes: ['Thứ tự các dòng đã đổi.', 'Cột “Kết quả thực hiện” đổi tên thành “Kết quả đến nay”.'],
};

const farmingReturn: FakeReturn = {
  summary: aSummary({
    id: 1,
    pack: 2,
    agency: 'Sở NN&PTNT',
    file: 'So-Nong-nghiep-va-PTNT.xlsx',
    light: 'green',
    lateDays: null,
    receivedOn: '2020-06-19',
    counts: { ...noCounts, theirs: 1, open: 1 },
  }),
  cells: [cell('g7', 'n36', 'progress', [null, null, 'Đang thực hiện'], 'theirs')],
  added: [],
  missing: [],
  problems: [],
  notes: [],
};

/** A file that only its contents tell, and one that is none of ours. */
const unknownReturn: FakeReturn = {
  ...farmingReturn,
  cells: [],
  summary: aSummary({
    id: 3,
    file: 'bao cao.xls',
    pack: null,
    agency: null,
    round: null,
    recognisedBy: null,
    lateDays: null,
    candidates: [{ pack: 3, agency: 'Sở Tài chính', round: 2, likeness: 0.92 }],
  }),
};

export const foreignReturn: FakeReturn = {
  ...unknownReturn,
  summary: {
    ...unknownReturn.summary,
    id: 4,
    file: 'Bieu mau cu.xlsx',
    light: 'red',
    candidates: [],
  },
};

const secondRound: Register = [
  {
    id: 2,
    number: 2,
    name: 'Báo cáo quý II',
    due: '2020-06-20',
    sentOn: '2020-06-05',
    at: '2020-06-05T03:24:00.000Z',
    who: null,
    step: 1,
    letter: null,
    packs: [
      aRegisterLine({
        id: 2,
        round: 2,
        agency: 'a2',
        agencyName: 'Sở NN&PTNT',
        state: 'received',
        receivedOn: '2020-06-19',
        returns: [1],
      }),
      aRegisterLine({
        id: 3,
        round: 2,
        agency: 'a3',
        agencyName: 'Sở Tài chính',
        state: 'overdue',
        lateDays: 3,
        reminders: [{ writtenOn: '2020-06-22', replyBy: '2020-06-25' }],
      }),
      aRegisterLine({
        id: 1,
        round: 2,
        state: 'received',
        receivedOn: '2020-06-22',
        returns: [2],
        lateDays: 2,
      }),
    ],
  },
];

/** An engine that holds the second round, and what came back of it. */
export function createHandoffEngine(options: FakeHandoffsOptions = {}): {
  readonly engine: EngineClient;
  readonly workbook: FakeWorkbook;
} {
  const workbook = aHandedOutPlan();
  const handoffs = createFakeHandoffs(() => workbook, {
    register: secondRound,
    returns: [healthReturn, farmingReturn, unknownReturn, foreignReturn],
    ...options,
  });
  const engine = createFakeEngine({
    snapshot: workbook.snapshot(),
    workbook,
    instead: { handoffs },
  });
  return { engine, workbook };
}

export const tab = (name: RegExp) => page.getByRole('tab', { name });
export const files = page.getByRole('listbox', { name: 'Các tệp nhận về' });
