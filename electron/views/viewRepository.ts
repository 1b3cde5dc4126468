import type { Database } from 'better-sqlite3';

import { viewSchema } from '#shared/views/viewState.ts';
import type { ViewName, ViewState } from '#shared/views/viewState.ts';

/** How the user arranged each screen: column widths, order, folded rows. No user data, no undo. */
export interface ViewRepository {
  list(): Partial<Record<ViewName, ViewState>>;
  save(name: ViewName, state: ViewState): void;
}

export function createViewRepository(db: Database): ViewRepository {
  const select = db.prepare<[], { name: string; state: string }>('SELECT name, state FROM views');
  const upsert = db.prepare(`
    INSERT INTO views (name, state) VALUES (?, ?)
    ON CONFLICT (name) DO UPDATE SET state = excluded.state`);
  return {
    list() {
      const views: Record<string, ViewState> = {};
      for (const { name, state } of select.all()) {
        const view = readState(state);
        // Columns where they usually are serve better than no table.
        if (view !== null) views[name] = view;
      }
      return views;
    },
    save(name, state) {
      upsert.run(name, JSON.stringify(state));
    },
  };
}

/** Null for what a damaged file may hold. */
function readState(text: string): ViewState | null {
  try {
    return viewSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
