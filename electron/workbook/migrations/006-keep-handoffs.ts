import type { Migration } from '../migrate.ts';

/**
 * Handoffs: what was sent (`rounds`, `packs`, `pack_rows`), what came back (`returns`) and who was
 * reminded are facts of the world outside, which only grow. Of a return its place may be settled
 * later, and one that nothing was taken from may be discarded. `return_merges` tells the step that
 * took it in: it is merged while the last undo or redo of that step, if any, is no undo.
 * `remarks` are records like tasks; they outlive their task, as codes do, so nothing ties them to it.
 * Baselines may hold them, so their table is made anew.
 */
export const keepHandoffs: Migration = (db) => {
  db.exec(`
    CREATE TABLE remarks (
      id TEXT PRIMARY KEY,
      task TEXT NOT NULL CHECK (task <> ''),
      agency TEXT NOT NULL CHECK (agency <> ''),
      pack INTEGER,
      kind TEXT NOT NULL CHECK (kind IN ('support')),
      text TEXT NOT NULL CHECK (text <> ''),
      said_on TEXT CHECK (said_on IS date(said_on))
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX remarks_by_task ON remarks (task);

    CREATE TABLE rounds (
      id INTEGER PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE CHECK (number > 0),
      name TEXT CHECK (name <> ''),
      due TEXT CHECK (due IS date(due)),
      sent_on TEXT NOT NULL CHECK (sent_on IS date(sent_on)),
      at TEXT NOT NULL,
      who TEXT,
      step INTEGER NOT NULL UNIQUE,
      letter TEXT CHECK (json_type(letter) = 'object')
    ) STRICT;

    CREATE TABLE packs (
      id INTEGER PRIMARY KEY,
      round INTEGER NOT NULL REFERENCES rounds (id),
      agency TEXT NOT NULL CHECK (agency GLOB 'a[0-9]*'),
      agency_name TEXT NOT NULL CHECK (agency_name <> ''),
      file TEXT NOT NULL CHECK (file <> ''),
      stamp TEXT NOT NULL UNIQUE CHECK (stamp <> ''),
      UNIQUE (round, agency)
    ) STRICT;

    CREATE TABLE pack_rows (
      pack INTEGER NOT NULL REFERENCES packs (id),
      role TEXT NOT NULL CHECK (role IN ('lead', 'support')),
      task TEXT NOT NULL,
      code TEXT NOT NULL,
      content TEXT NOT NULL CHECK (json_type(content) = 'object'),
      PRIMARY KEY (pack, role, task)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE reminders (
      id INTEGER PRIMARY KEY,
      pack INTEGER NOT NULL REFERENCES packs (id),
      written_on TEXT NOT NULL CHECK (written_on IS date(written_on)),
      reply_by TEXT CHECK (reply_by IS date(reply_by)),
      at TEXT NOT NULL,
      who TEXT
    ) STRICT;

    CREATE INDEX reminders_by_pack ON reminders (pack);

    CREATE TABLE returns (
      id INTEGER PRIMARY KEY,
      pack INTEGER REFERENCES packs (id),
      file TEXT NOT NULL CHECK (file <> ''),
      sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
      bytes BLOB NOT NULL,
      received_on TEXT NOT NULL CHECK (received_on IS date(received_on)),
      at TEXT NOT NULL,
      who TEXT,
      recognised_by TEXT CHECK (recognised_by IN ('stamp', 'codes', 'content')),
      content TEXT NOT NULL CHECK (json_type(content) = 'object'),
      CHECK ((pack IS NULL) = (recognised_by IS NULL))
    ) STRICT;

    CREATE INDEX returns_by_pack ON returns (pack);

    CREATE TABLE return_decisions (
      return INTEGER NOT NULL REFERENCES returns (id) ON DELETE CASCADE,
      cell TEXT NOT NULL,
      decision TEXT NOT NULL CHECK (json_type(decision) = 'object'),
      PRIMARY KEY (return, cell)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE return_merges (
      id INTEGER PRIMARY KEY,
      return INTEGER NOT NULL REFERENCES returns (id),
      step INTEGER NOT NULL UNIQUE,
      content TEXT NOT NULL CHECK (json_type(content) = 'object')
    ) STRICT;

    CREATE INDEX return_merges_by_return ON return_merges (return);

    CREATE INDEX steps_by_refers_to ON steps (refers_to) WHERE refers_to IS NOT NULL;
  `);
  for (const table of ['rounds', 'packs', 'pack_rows', 'reminders', 'return_merges']) {
    keepAsWritten(db, table);
  }
  db.exec(`
    CREATE TRIGGER returns_stay_as_received
    BEFORE UPDATE OF id, file, sha256, bytes, received_on, at, who ON returns
    BEGIN SELECT RAISE(ABORT, 'What was received never changes.'); END;

    CREATE TABLE new_baseline_records (
      baseline INTEGER NOT NULL REFERENCES baselines (id),
      kind TEXT NOT NULL CHECK (kind IN ('plan', 'agency', 'clause', 'task', 'target', 'remark')),
      record TEXT NOT NULL,
      content TEXT NOT NULL CHECK (json_type(content) = 'object'),
      PRIMARY KEY (baseline, kind, record)
    ) STRICT, WITHOUT ROWID;

    INSERT INTO new_baseline_records SELECT baseline, kind, record, content FROM baseline_records;
    DROP TABLE baseline_records;
    ALTER TABLE new_baseline_records RENAME TO baseline_records;

    CREATE TRIGGER baseline_records_stay_as_issued BEFORE UPDATE ON baseline_records
    BEGIN SELECT RAISE(ABORT, 'A baseline never changes.'); END;

    CREATE TRIGGER baseline_records_stay BEFORE DELETE ON baseline_records
    BEGIN SELECT RAISE(ABORT, 'A baseline is never removed.'); END;
  `);
};

function keepAsWritten(db: Parameters<Migration>[0], table: string): void {
  db.exec(`
    CREATE TRIGGER ${table}_stay_as_written BEFORE UPDATE ON ${table}
    BEGIN SELECT RAISE(ABORT, 'What was handed on never changes.'); END;

    CREATE TRIGGER ${table}_stay BEFORE DELETE ON ${table}
    BEGIN SELECT RAISE(ABORT, 'What was handed on is never removed.'); END;
  `);
}
