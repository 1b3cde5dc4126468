import type { Migration } from '../migrate.ts';

const recordKinds = [
  'plan',
  'agency',
  'succession',
  'leader',
  'charge',
  'clause',
  'task',
  'target',
  'remark',
  'waiver',
];

/**
 * What a plan is followed up by: phases of tasks, planned and actual values of targets, groups and
 * successions of agencies, leaders and what they look after, directions, problems left as they are,
 * and reports, which never change once they were made. Null in a new column stands for what was
 * there before: nothing. Remarks learn new kinds and baselines new records, so their tables are
 * made anew.
 */
export const keepFollowUp: Migration = (db) => {
  db.exec(`
    ALTER TABLE plans ADD COLUMN follow_up TEXT CHECK (json_type(follow_up) = 'object');

    ALTER TABLE agencies ADD COLUMN members TEXT CHECK (json_type(members) = 'array');

    ALTER TABLE tasks ADD COLUMN phases TEXT CHECK (json_type(phases) = 'object');

    ALTER TABLE targets ADD COLUMN parent TEXT REFERENCES targets (id) DEFERRABLE INITIALLY DEFERRED;
    ALTER TABLE targets ADD COLUMN lead TEXT CHECK (json_type(lead) = 'object');
    ALTER TABLE targets ADD COLUMN accumulates TEXT
      CHECK (accumulates IN ('flow', 'stock', 'cumulative'));
    ALTER TABLE targets ADD COLUMN base REAL;
    ALTER TABLE targets ADD COLUMN planned TEXT CHECK (json_type(planned) = 'object');
    ALTER TABLE targets ADD COLUMN actual TEXT CHECK (json_type(actual) = 'object');
    ALTER TABLE targets ADD COLUMN forecast REAL;
    ALTER TABLE targets ADD COLUMN reached TEXT;
    ALTER TABLE targets ADD COLUMN tasks TEXT CHECK (json_type(tasks) = 'array');
    ALTER TABLE targets ADD COLUMN note TEXT;

    CREATE INDEX targets_by_parent ON targets (parent) WHERE parent IS NOT NULL;

    CREATE TABLE successions (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('renamed', 'merged', 'split', 'dissolved')),
      took_effect_on TEXT NOT NULL CHECK (took_effect_on IS date(took_effect_on)),
      before_agencies TEXT CHECK (json_type(before_agencies) = 'array'),
      after_agencies TEXT CHECK (json_type(after_agencies) = 'array'),
      basis TEXT
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE leaders (
      id TEXT PRIMARY KEY,
      position TEXT NOT NULL CHECK (position <> ''),
      name TEXT NOT NULL CHECK (name <> ''),
      title TEXT,
      valid_from TEXT CHECK (valid_from IS date(valid_from)),
      valid_to TEXT CHECK (valid_to IS date(valid_to))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE charges (
      id TEXT PRIMARY KEY,
      leader TEXT NOT NULL REFERENCES leaders (id) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL CHECK (kind IN ('field', 'agency', 'locality')),
      subject TEXT NOT NULL CHECK (subject <> ''),
      valid_from TEXT CHECK (valid_from IS date(valid_from)),
      valid_to TEXT CHECK (valid_to IS date(valid_to))
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX charges_by_leader ON charges (leader);

    CREATE TABLE waivers (
      id TEXT PRIMARY KEY,
      rule TEXT NOT NULL CHECK (rule <> ''),
      record TEXT NOT NULL CHECK (record <> ''),
      reason TEXT NOT NULL CHECK (reason <> ''),
      waived_on TEXT NOT NULL CHECK (waived_on IS date(waived_on)),
      who TEXT
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE reports (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE CHECK (code <> ''),
      at TEXT NOT NULL,
      who TEXT,
      step INTEGER NOT NULL UNIQUE,
      from_day TEXT CHECK (from_day IS date(from_day)),
      to_day TEXT CHECK (to_day IS date(to_day)),
      as_of TEXT NOT NULL CHECK (as_of IS date(as_of)),
      content TEXT NOT NULL CHECK (json_type(content) = 'object')
    ) STRICT;

    CREATE TRIGGER reports_stay_as_made BEFORE UPDATE ON reports
    BEGIN SELECT RAISE(ABORT, 'A report never changes.'); END;

    CREATE TRIGGER reports_stay BEFORE DELETE ON reports
    BEGIN SELECT RAISE(ABORT, 'A report is never removed.'); END;

    CREATE TABLE new_remarks (
      id TEXT PRIMARY KEY,
      task TEXT NOT NULL CHECK (task <> ''),
      agency TEXT CHECK (agency <> ''),
      pack INTEGER,
      kind TEXT NOT NULL
        CHECK (kind IN ('support', 'urge', 'extend', 'reassign', 'evidence', 'figures')),
      text TEXT NOT NULL CHECK (text <> ''),
      said_on TEXT CHECK (said_on IS date(said_on)),
      said_by TEXT,
      reply_by TEXT CHECK (reply_by IS date(reply_by)),
      replied_on TEXT CHECK (replied_on IS date(replied_on)),
      reply TEXT,
      before_words TEXT,
      after_words TEXT
    ) STRICT, WITHOUT ROWID;

    INSERT INTO new_remarks (id, task, agency, pack, kind, text, said_on)
      SELECT id, task, agency, pack, kind, text, said_on FROM remarks;
    DROP TABLE remarks;
    ALTER TABLE new_remarks RENAME TO remarks;

    CREATE INDEX remarks_by_task ON remarks (task);

    CREATE TABLE new_baseline_records (
      baseline INTEGER NOT NULL REFERENCES baselines (id),
      kind TEXT NOT NULL CHECK (kind IN (${recordKinds.map((kind) => `'${kind}'`).join(', ')})),
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
