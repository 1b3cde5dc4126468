import type { Migration } from '../migrate.ts';

/** Null: “trước ngày X” is due the day before X, as it was before. */
export const keepBeforeRule: Migration = (db) => {
  db.exec(`
    ALTER TABLE plans ADD COLUMN before_rule TEXT CHECK (before_rule IN ('strict', 'inclusive'));
  `);
};
