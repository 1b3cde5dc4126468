import type { Database } from 'better-sqlite3';

import type { ViewState } from '#shared/views/viewState.ts';

/** How the user arranged each screen: column widths, order, folded rows. No user data, no undo. */
export interface ViewRepository {
  load(name: string): ViewState | null;
  save(name: string, state: ViewState): void;
}

export function createViewRepository(db: Database): ViewRepository {
  const select = db.prepare<[string], { state: string }>('SELECT state FROM views WHERE name = ?');
  const upsert = db.prepare(`
    INSERT INTO views (name, state) VALUES (?, ?)
    ON CONFLICT (name) DO UPDATE SET state = excluded.state`);
  return {
    load(name) {
      const row = select.get(name);
      return row === undefined ? null : (JSON.parse(row.state) as ViewState);
    },
    save(name, state) {
      upsert.run(name, JSON.stringify(state));
    },
  };
}
