import type { Migration } from '../migrate.ts';

/** Null stands for what a clause had before: nothing decided, and one version of its text. */
export const keepDecisionsOnClauses: Migration = (db) => {
  db.exec(`
    ALTER TABLE clauses ADD COLUMN set_aside TEXT CHECK (set_aside <> '');
    ALTER TABLE clauses ADD COLUMN dropped TEXT CHECK (json_type(dropped) = 'array');
    ALTER TABLE clauses ADD COLUMN former_text TEXT;
  `);
};
