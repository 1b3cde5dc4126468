import { page } from 'vitest/browser';

import type { Agency } from '#shared/agencies/agency.ts';
import type { EngineClient } from '#renderer/app/engineClient.ts';
import { createRecord } from '#shared/changes/changeSet.ts';
import type {
  ImportIntention,
  ShownRow,
  Understood,
  UnderstoodSheet,
} from '#shared/contract/importContract.ts';
import type { Answer } from '#shared/imports/answer.ts';
import type { ImportPlan, PlannedRow } from '#shared/imports/importPlan.ts';
import type { Mapping, SavedMapping } from '#shared/imports/mapping.ts';

import { aTask } from '../../builders/records.ts';
import { aSheet } from '../../builders/understoodSheet.ts';
import { answer, aUserError, jobOf } from '../engineAnswers.ts';
import { createFakeEngine } from '../fakeEngine.ts';
import { createFakeWorkbook } from '../fakeWorkbook.ts';
import type { FakeWorkbook } from '../fakeWorkbook.ts';
import { anAssignmentTable } from '../tasks/assignmentTable.ts';

/** What the window asked for, in order. */
export interface AskedOfImport {
  readonly sources: unknown[];
  readonly said: { mapping: Mapping; answers: readonly Answer[] }[];
  readonly intentions: ImportIntention[];
  readonly applied: string[];
}

export interface ImportEngine {
  readonly engine: EngineClient;
  readonly asked: AskedOfImport;
  readonly workbook: FakeWorkbook;
}

interface ImportEngineOptions {
  readonly sheets?: readonly UnderstoodSheet[];
  readonly rows?: readonly ShownRow[];
  readonly remembered?: Readonly<Record<string, SavedMapping>>;
  readonly saved?: readonly SavedMapping[];
  /** Without any, nobody can be recognised. */
  readonly agencies?: readonly Agency[];
}

const column = (letters: string, field: string | null, header: string) => ({
  letters,
  field,
  header,
  confidence: 'high' as const,
});

/** As in the drawing of the window: a header of two rows, two sections, an impossible day. */
export const annex = aSheet({
  name: 'Phụ lục 1',
  headerRows: [3, 4],
  columns: [
    column('A', 'number', 'TT'),
    column('B', 'title', 'Nội dung nhiệm vụ'),
    column('C', 'lead', 'Chủ trì'),
    column('D', 'support', 'Phối hợp'),
    { ...column('E', 'period', 'Thời gian hoàn thành'), confidence: 'low' },
    column('F', 'product', 'Sản phẩm'),
    column('G', null, 'Kinh phí'),
  ],
  rowCount: 10,
  lastRow: 10,
  sections: 2,
  records: 4,
  owners: { known: 7, of: 8 },
  periods: { known: 3, of: 4 },
  problems: [
    {
      cell: 'E10',
      code: 'period-unclear',
      value: '31/6/2020',
      message: 'Không có ngày 31/6/2020.',
      choices: [{ do: 'replace', with: '30/6/2020' }, { do: 'keep' }],
    },
    {
      cell: 'C8',
      code: 'agency-unknown',
      value: 'Sở NVụ',
      message: 'Danh bạ chưa có cơ quan “Sở NVụ”.',
      choices: [
        { do: 'match', agency: 'noi-vu' },
        { do: 'add', name: 'Sở NVụ', short: null },
        { do: 'keep' },
      ],
    },
  ],
});

export const annexRows: readonly ShownRow[] = [
  { row: 1, meaning: 'above', cells: { B: 'TỈNH ỦY BẾN TRE' } },
  { row: 2, meaning: 'above', cells: { B: 'PHỤ LỤC PHÂN CÔNG NHIỆM VỤ NĂM 2020' } },
  {
    row: 3,
    meaning: 'header',
    cells: {
      A: 'TT',
      B: 'Nội dung nhiệm vụ',
      C: 'Cơ quan thực hiện',
      E: 'Thời gian hoàn thành',
      F: 'Sản phẩm',
      G: 'Kinh phí',
    },
  },
  { row: 4, meaning: 'header', cells: { C: 'Chủ trì', D: 'Phối hợp' } },
  { row: 5, meaning: 'section', cells: { A: 'I', B: 'Về xây dựng Đảng' } },
  taskRow(6, ['1', 'Sơ kết 4 năm thực hiện NQ số 02', 'Ban TCTU', 'BTGTU; UBKTTU', 'Quý I']),
  taskRow(7, ['2', 'Tổng kết Chỉ thị số 16', 'BDVTU', 'các ban đảng', 'T9/2020', 'Báo cáo', '120']),
  taskRow(8, ['3', 'Tạo nguồn phát triển đảng', 'Sở NVụ', 'Ban TCTU', 'thường xuyên']),
  { row: 9, meaning: 'section', cells: { A: 'II', B: 'Về kinh tế' } },
  taskRow(10, ['4', 'Công nhận 12 xã nông thôn mới', 'Sở NN-PTNT', 'Sở KH&ĐT', '31/6/2020', 'QĐ']),
];

function taskRow(row: number, texts: readonly string[]): ShownRow {
  const cells = texts.map((text, index) => [String.fromCharCode(65 + index), text]);
  return { row, meaning: 'task', cells: Object.fromEntries(cells) as ShownRow['cells'] };
}

/** An engine that holds one table: it takes mappings and answers in, and plans all its rows as new. */
export function createImportEngine(options: ImportEngineOptions = {}): ImportEngine {
  const { sheets = [annex], rows = annexRows, remembered = {}, saved = [] } = options;
  const asked: AskedOfImport = { sources: [], said: [], intentions: [], applied: [] };
  const table = anAssignmentTable();
  const snapshot = { ...table, agencies: options.agencies ?? table.agencies };
  const workbook = createFakeWorkbook(snapshot);
  let mappings = saved;
  let said: AskedOfImport['said'][number] = { mapping: { sheets: {} }, answers: [] };
  let plan: (ImportPlan & { revision: number }) | null = null;

  const imports: EngineClient['imports'] = {
    read: (source) =>
      answer(() => {
        asked.sources.push(source);
        const table = `t${asked.sources.length}`;
        const file = 'path' in source ? (source.path.split('/').at(-1) ?? '') : 'bảng đã sao chép';
        said = { mapping: { sheets: {} }, answers: [] };
        const { mapping } = said;
        return jobOf([], {
          table,
          file,
          mapping,
          remembered,
          understood: understood(sheets, said),
        });
      }),
    understand: ({ mapping, answers }) =>
      answer(() => {
        said = { mapping, answers };
        asked.said.push(said);
        return understood(sheets, said);
      }),
    rows: ({ sheet, from, count }) =>
      answer(() => rows.slice(from, from + count).map((row) => meantRow(row, said.mapping, sheet))),
    plan: (intention) =>
      answer(() => {
        asked.intentions.push(intention);
        const revision = workbook.snapshot().revision;
        plan = { ...planOf(plannedRows(rows)), id: `p${asked.intentions.length}`, revision };
        return jobOf([], plan);
      }),
    plannedRows: ({ from, count }) => answer(() => plannedRows(rows).slice(from, from + count)),
    apply: (input) =>
      answer(() => {
        if (plan === null || plan.revision !== workbook.snapshot().revision) {
          throw aUserError('planOutdated');
        }
        asked.applied.push(input.plan);
        const { revision } = workbook.commit({
          label: { key: 'importTable', params: { file: 'bảng.xlsx' } },
          changes: plannedRows(rows).map(({ kind, cells }, index) =>
            createRecord(
              'task',
              aTask({
                id: `in${index}`,
                code: `NV-${String(100 + index)}`,
                position: `z${index}`,
                type: kind === 'section' ? 'section' : 'task',
                title: cells['title'] ?? '',
              }),
            ),
          ),
        });
        return jobOf([], { revision, plan });
      }),
    close: () => answer(() => undefined),
    mappings: {
      list: () => answer(() => [...mappings]),
      save: () => answer(() => undefined),
      forget: ({ fingerprint }) =>
        answer(() => void (mappings = mappings.filter((kept) => kept.fingerprint !== fingerprint))),
      export: () => answer(() => undefined),
      import: () => answer(() => aSavedMapping()),
    },
  };
  const engine = createFakeEngine({ snapshot, workbook, instead: { imports } });
  return { engine, asked, workbook };
}

export function aSavedMapping(fields: Partial<SavedMapping> = {}): SavedMapping {
  return {
    name: 'Phụ lục của Tỉnh ủy',
    fingerprint: 'tt|noi dung|chu tri',
    kind: 'tasks',
    encoding: null,
    columns: [{ header: 'TT', field: 'number' }],
    ...fields,
  };
}

function understood(
  sheets: readonly UnderstoodSheet[],
  { mapping, answers }: AskedOfImport['said'][number],
): Understood {
  const answered = new Set(answers.map(({ code, value }) => `${code} ${value}`));
  const encoding = mapping.encoding ?? 'vni';
  return {
    encoding,
    converted: encoding === 'vni' ? [{ before: 'Sô keát', after: 'Sơ kết' }] : [],
    sheets: sheets.map((sheet) => {
      const said = mapping.sheets[sheet.name];
      const problems = sheet.problems.filter(
        ({ code, value }) => !answered.has(`${code} ${value}`),
      );
      return {
        ...sheet,
        kind: said?.kind ?? sheet.kind,
        headerRows: said?.headerRows ?? sheet.headerRows,
        columns: sheet.columns.map((known) => {
          const field = said?.columns?.[known.letters];
          return field === undefined ? known : { ...known, field };
        }),
        problems,
        problemCount: problems.length,
      };
    }),
  };
}

function meantRow(row: ShownRow, mapping: Mapping, sheet: string): ShownRow {
  const said = mapping.sheets[sheet];
  const isHeader = said?.headerRows?.includes(row.row) ?? false;
  const meaning = isHeader ? 'header' : said?.rows?.[String(row.row)];
  return meaning === undefined ? row : { ...row, meaning };
}

function plannedRows(rows: readonly ShownRow[]): PlannedRow[] {
  return rows.flatMap(({ row, meaning, cells }): PlannedRow[] => {
    if (meaning !== 'section' && meaning !== 'task') return [];
    const isLast = row === 10;
    return [
      {
        sheet: annex.name,
        row,
        kind: meaning,
        level: meaning === 'section' ? 0 : 1,
        state: isLast ? 'changed' : 'new',
        id: isLast ? 't3' : null,
        cells: { number: cells['A'] ?? '', title: cells['B'] ?? '', lead: cells['C'] ?? '' },
        before: isLast ? { lead: 'Sở Tài chính' } : {},
        because: null,
      },
    ];
  });
}

function planOf(rows: readonly PlannedRow[]): ImportPlan {
  const count = (state: PlannedRow['state']): number =>
    rows.filter((row) => row.state === state).length;
  return {
    id: '',
    sections: rows.filter(({ kind }) => kind === 'section').length,
    tasks: rows.filter(({ kind }) => kind === 'task').length,
    targets: 0,
    agencies: 0,
    counts: { new: count('new'), changed: count('changed'), unchanged: 0, skipped: 0 },
    newColumns: ['Kinh phí'],
    learnedNames: 0,
  };
}

/** Chooses a file in the window's own dialog. */
export async function chooseTable(): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Nhập Excel', exact: true }).click();
  await page.getByRole('option', { name: /Kế hoạch.dauviec/ }).dblClick();
}

export const cells = page.getByRole('grid', { name: /^Các ô của trang/ });
export const next = page.getByRole('button', { name: /^(Tiếp: |Nhập \d)/ });
export const step = (name: RegExp) =>
  page.getByRole('navigation', { name: 'Các bước nhập' }).getByRole('button', { name });
