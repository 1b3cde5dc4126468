import type { Database } from 'better-sqlite3';

import type { FrozenContent, FrozenReport } from '#shared/reports/frozenReport.ts';

import type { Recorded } from '../handoffs/roundRepository.ts';

export type NewReport = Pick<FrozenReport, 'code' | 'from' | 'to' | 'asOf'> & {
  readonly content: FrozenContent;
};

/** Reports that were frozen. The file itself refuses to change or remove one. */
export interface ReportRepository {
  /** Newest first. */
  list(): FrozenReport[];
  find(id: number): FrozenReport | null;
  /** All that was frozen with it, as it was. */
  readContent(id: number): FrozenContent | null;
  /** Called inside the step that freezes; returns the id. */
  insert(report: NewReport, recorded: Recorded): number;
}

const columns = 'id, code, at, who, step, from_day AS "from", to_day AS "to", as_of AS asOf';

export function createReportRepository(db: Database): ReportRepository {
  const selectAll = db.prepare<[], FrozenReport>(`SELECT ${columns} FROM reports ORDER BY id DESC`);
  const selectOne = db.prepare<[number], FrozenReport>(
    `SELECT ${columns} FROM reports WHERE id = ?`,
  );
  const selectContent = db
    .prepare<[number], string>('SELECT content FROM reports WHERE id = ?')
    .pluck();
  const insert = db.prepare(
    `INSERT INTO reports (code, at, who, step, from_day, to_day, as_of, content)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return {
    list: () => selectAll.all(),
    find: (id) => selectOne.get(id) ?? null,
    readContent(id) {
      const content = selectContent.get(id);
      return content === undefined ? null : (JSON.parse(content) as FrozenContent);
    },
    insert({ code, from, to, asOf, content }, { step, at, who }) {
      const stored = JSON.stringify(content);
      const row = insert.run(code, at, who, step, from, to, asOf, stored);
      return Number(row.lastInsertRowid);
    },
  };
}
