import type { Migration } from '../migrate.ts';

/** Null stands for what a plan had before: the usual numbering, no columns of its own. */
export const keepNumberingAndColumns: Migration = (db) => {
  db.exec(`
    ALTER TABLE plans ADD COLUMN numbering TEXT CHECK (json_type(numbering) = 'object');
    ALTER TABLE plans ADD COLUMN columns TEXT CHECK (json_type(columns) = 'array');
  `);
};
