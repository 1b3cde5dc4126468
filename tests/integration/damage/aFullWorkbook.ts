import { readFileSync, writeFileSync } from 'node:fs';

import Database from 'better-sqlite3';

import { editTasks, insertTasks } from '#electron/tasks/editTasks.ts';
import { createWorkbookFile } from '#electron/workbook/createWorkbookFile.ts';
import { openWorkbook } from '#electron/workbook/openWorkbook.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';

import { noon } from '../../builders/workbooks.ts';

export const pageSize = 4096;
export const taskCount = 330;

const agencies = Array.from({ length: 40 }, (_, at) => ({
  name: `Sở thứ ${at + 1} của tỉnh`,
  short: null,
  aliases: [`Sở số ${at + 1}`],
  kind: 'department',
  parent: null,
  from: null,
  to: null,
  members: [],
}));

let made: Buffer | null = null;

/** A closed file with 30 sections of 10 tasks, 40 agencies and a log of 91 steps. */
export async function aFullWorkbook(path: string): Promise<Buffer> {
  if (made === null) {
    await make(path);
    made = readFileSync(path);
  } else {
    writeFileSync(path, made);
  }
  return made;
}

async function make(path: string): Promise<void> {
  const plan = { title: 'Nghị quyết Tỉnh ủy năm 2020', year: 2020, issued: '2020-01-06' };
  await createWorkbookFile(path, { plan, agencies, replace: false, now: noon });
  const workbook = openWorkbook(path, noon);
  for (let section = 1; section <= 30; section += 1) addSection(workbook, section);
  workbook.close();
}

function addSection(workbook: Workbook, number: number): void {
  const top = { parent: null, before: null };
  const { ids } = insertTasks(workbook, top, [{ type: 'section', title: `Mục ${number}` }]);
  const parent = ids[0] ?? null;
  const fields = Array.from({ length: 10 }, (_, at) => ({
    title: `Việc ${number}.${at + 1}: sơ kết việc thực hiện Nghị quyết trên địa bàn tỉnh`,
    lead: { text: `Sở số ${number}`, agency: `a${number}` },
    // Some are longer than a page.
    note: at === 9 ? 'Ghi chú dài. '.repeat(500) : null,
  }));
  const tasks = insertTasks(workbook, { parent, before: null }, fields);
  const edits = tasks.ids.slice(0, 3).map((id) => ({
    id,
    before: { progress: null },
    after: { progress: `Xong bước ${number}` },
  }));
  editTasks(workbook, edits);
}

export interface PageUse {
  readonly table: string;
  readonly page: number;
  readonly kind: string;
}

/** Which table or index each page belongs to. */
export function listPages(path: string): PageUse[] {
  const db = new Database(path, { readonly: true });
  try {
    return db
      .prepare<[], PageUse>(
        `SELECT coalesce(tbl_name, 'sqlite_schema') AS "table", pageno AS page, pagetype AS kind
           FROM dbstat LEFT JOIN sqlite_schema USING (name) ORDER BY pageno`,
      )
      .all();
  } finally {
    db.close();
  }
}
