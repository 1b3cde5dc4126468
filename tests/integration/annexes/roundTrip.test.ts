import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  assert,
  asyncProperty,
  constantFrom,
  array,
  integer,
  record,
  option,
  stringMatching,
} from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { readSpreadsheet } from '#electron/spreadsheet/readSpreadsheet.ts';
import type { AnnexEdition, AnnexLayout } from '#shared/annexes/layout.ts';
import { annexEditions } from '#shared/annexes/layout.ts';
import { officialLayouts } from '#shared/annexes/layouts.ts';
import { party2018 } from '#shared/annexes/layouts/party.ts';
import { taskRows } from '#shared/spreadsheet/taskRows.ts';
import { tasksFromInspection, type TaskDraft } from '#shared/spreadsheet/tasksFromInspection.ts';
import { inspectWorkbook } from '#shared/spreadsheet/understandWorkbook.ts';
import { numberingNames } from '#shared/tasks/numbering.ts';
import type { NumberingName } from '#shared/tasks/numbering.ts';
import type { Task } from '#shared/tasks/task.ts';

import { annexOf, aRow, fewTasks, plan, writeWorkbook, written } from './annexFixture.ts';

let path: string;

beforeAll(() => (path = join(mkdtempSync(join(tmpdir(), 'dauviec-')), 'Phụ lục.xlsx')));
afterAll(() => rmSync(join(path, '..'), { recursive: true }));

/** What an import of the exported annex would bring. */
async function readBack(
  tasks: readonly Task[],
  numbering: NumberingName = 'running',
  official: AnnexLayout = party2018,
  edition: AnnexEdition = 'issued',
): Promise<readonly TaskDraft[]> {
  const layout = { ...official, table: { ...official.table, numbering } };
  await writeWorkbook(path, annexOf(tasks, { layout, edition }));
  const raw = await readSpreadsheet(readFileSync(path), path);
  const inspection = inspectWorkbook('a.xlsx', raw, plan);
  // Names word for word, as the annex parts them; what they are recognised as is no matter of the file.
  const namesOf = (cell: string) => cell.split('; ').map(written);
  return inspection.sheets.flatMap((sheet) => tasksFromInspection(taskRows(sheet), namesOf));
}

/** What of a task the annex shows; its parent as the index of a row. */
function shownOf(tasks: readonly Task[]): unknown[] {
  const indexOf = new Map(tasks.map(({ id }, index) => [id, index]));
  return tasks.map(
    ({ parent, type, code, title, lead, support, leader, period, product, note }) => ({
      parent: parent === null ? null : (indexOf.get(parent) ?? null),
      ...{ type, code, title, lead, support, leader, period, product, note },
    }),
  );
}

test('the annex reads back as it was', async () => {
  expect(await readBack(fewTasks)).toMatchObject(shownOf(fewTasks));
});

/** One line of words, as they may be typed, without spaces at the ends. */
const words = stringMatching(
  /^[=+@\-A-Za-zÀ-ỹđĐ0-9.,:()/“”]{1,12}( [=+@\-A-Za-zÀ-ỹđĐ0-9.,:()/“”]{1,9}){0,4}$/,
)
  // The range of Vietnamese letters also holds a space of the Ogham script.
  .map((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
  .filter((text) => text !== '');
const owner = constantFrom('Sở Y tế', 'Sở Văn hóa, Thể thao và Du lịch', 'UBND các huyện').map(
  written,
);

const cells = record({
  title: words,
  lead: option(owner),
  support: array(owner, { maxLength: 3 }),
  leader: option(words),
  period: option(words),
  product: option(words),
  note: option(words),
});

/**
 * Outlines that paper can show: tasks of a place stand before the sections of it, up to four levels
 * of tasks. A row says how deep it would like to be; it gets what the row above allows.
 */
const outline = array(
  record({ cells, wish: integer({ min: 0, max: 5 }), isSection: constantFrom(true, false) }),
  {
    minLength: 1,
    maxLength: 25,
  },
).map((wishes) => {
  const rows: Task[] = [];
  const path: Task[] = [];
  for (const [index, { cells: fields, wish, isSection }] of wishes.entries()) {
    const sections = path.findLastIndex(({ type }) => type === 'section') + 1;
    // A section goes below one of the open sections, a task below the last of them or deeper.
    const depth = isSection
      ? Math.min(wish, sections)
      : Math.min(sections + wish, sections + 3, path.length);
    path.length = Math.min(depth, path.length);
    const bare = { lead: null, support: [], leader: null, period: null, product: null, note: null };
    const row = aRow(index, {
      ...fields,
      ...(isSection ? bare : {}),
      type: isSection ? 'section' : 'task',
      parent: path.at(-1)?.id ?? null,
    });
    rows.push(row);
    path.push(row);
  }
  return rows;
});

test(
  'any annex reads back as it was, by every layout, numbering and edition',
  { timeout: 60_000 },
  async () => {
    const [numbering, layout] = [constantFrom(...numberingNames), constantFrom(...officialLayouts)];
    await assert(
      asyncProperty(
        outline,
        numbering,
        layout,
        constantFrom(...annexEditions),
        async (tasks, ...how) => {
          expect(await readBack(tasks, ...how)).toMatchObject(shownOf(tasks));
        },
      ),
      { numRuns: 60 },
    );
  },
);
