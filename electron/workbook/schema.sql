CREATE TABLE agencies (
  id TEXT PRIMARY KEY,
  position TEXT NOT NULL CHECK (position <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  short TEXT,
  aliases TEXT NOT NULL CHECK (json_type(aliases) = 'array'),
  kind TEXT,
  parent TEXT REFERENCES agencies (id) DEFERRABLE INITIALLY DEFERRED,
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to))
, members TEXT CHECK (json_type(members) = 'array')) STRICT, WITHOUT ROWID;

CREATE INDEX agencies_by_parent ON agencies (parent);

CREATE TABLE "baseline_records" (
  baseline INTEGER NOT NULL REFERENCES baselines (id),
  kind TEXT NOT NULL CHECK (kind IN ('plan', 'agency', 'succession', 'leader', 'charge', 'clause', 'task', 'target', 'remark', 'waiver')),
  record TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_type(content) = 'object'),
  PRIMARY KEY (baseline, kind, record)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER baseline_records_stay BEFORE DELETE ON baseline_records
BEGIN SELECT RAISE(ABORT, 'A baseline is never removed.'); END;

CREATE TRIGGER baseline_records_stay_as_issued BEFORE UPDATE ON baseline_records
BEGIN SELECT RAISE(ABORT, 'A baseline never changes.'); END;

CREATE TABLE baselines (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  date TEXT NOT NULL CHECK (date IS date(date)),
  document TEXT,
  at TEXT NOT NULL,
  who TEXT,
  step INTEGER NOT NULL UNIQUE
) STRICT;

CREATE TRIGGER baselines_stay BEFORE DELETE ON baselines
BEGIN SELECT RAISE(ABORT, 'A baseline is never removed.'); END;

CREATE TRIGGER baselines_stay_as_issued BEFORE UPDATE ON baselines
BEGIN SELECT RAISE(ABORT, 'A baseline never changes.'); END;

CREATE TABLE charges (
  id TEXT PRIMARY KEY,
  leader TEXT NOT NULL REFERENCES leaders (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('field', 'agency', 'locality')),
  subject TEXT NOT NULL CHECK (subject <> ''),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to))
) STRICT, WITHOUT ROWID;

CREATE INDEX charges_by_leader ON charges (leader);

CREATE TABLE clauses (
  id TEXT PRIMARY KEY,
  position TEXT NOT NULL CHECK (position <> ''),
  parent TEXT REFERENCES clauses (id) DEFERRABLE INITIALLY DEFERRED,
  label TEXT,
  heading INTEGER NOT NULL CHECK (heading IN (0, 1)),
  text TEXT NOT NULL
, set_aside TEXT CHECK (set_aside <> ''), dropped TEXT CHECK (json_type(dropped) = 'array'), former_text TEXT) STRICT, WITHOUT ROWID;

CREATE INDEX clauses_by_parent ON clauses (parent);

CREATE TABLE leaders (
  id TEXT PRIMARY KEY,
  position TEXT NOT NULL CHECK (position <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  title TEXT,
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to))
) STRICT, WITHOUT ROWID;

CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE pack_rows (
  pack INTEGER NOT NULL REFERENCES packs (id),
  role TEXT NOT NULL CHECK (role IN ('lead', 'support')),
  task TEXT NOT NULL,
  code TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_type(content) = 'object'),
  PRIMARY KEY (pack, role, task)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER pack_rows_stay BEFORE DELETE ON pack_rows
BEGIN SELECT RAISE(ABORT, 'What was handed on is never removed.'); END;

CREATE TRIGGER pack_rows_stay_as_written BEFORE UPDATE ON pack_rows
BEGIN SELECT RAISE(ABORT, 'What was handed on never changes.'); END;

CREATE TABLE packs (
  id INTEGER PRIMARY KEY,
  round INTEGER NOT NULL REFERENCES rounds (id),
  agency TEXT NOT NULL CHECK (agency GLOB 'a[0-9]*'),
  agency_name TEXT NOT NULL CHECK (agency_name <> ''),
  file TEXT NOT NULL CHECK (file <> ''),
  stamp TEXT NOT NULL UNIQUE CHECK (stamp <> ''),
  UNIQUE (round, agency)
) STRICT;

CREATE TRIGGER packs_stay BEFORE DELETE ON packs
BEGIN SELECT RAISE(ABORT, 'What was handed on is never removed.'); END;

CREATE TRIGGER packs_stay_as_written BEFORE UPDATE ON packs
BEGIN SELECT RAISE(ABORT, 'What was handed on never changes.'); END;

CREATE TABLE plans (
  id TEXT PRIMARY KEY CHECK (id = 'plan'),
  title TEXT NOT NULL CHECK (title <> ''),
  year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
  issued TEXT CHECK (issued IS date(issued))
, numbering TEXT CHECK (json_type(numbering) = 'object'), columns TEXT CHECK (json_type(columns) = 'array'), before_rule TEXT CHECK (before_rule IN ('strict', 'inclusive')), follow_up TEXT CHECK (json_type(follow_up) = 'object')) STRICT, WITHOUT ROWID;

CREATE TABLE "remarks" (
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

CREATE INDEX remarks_by_task ON remarks (task);

CREATE TABLE reminders (
  id INTEGER PRIMARY KEY,
  pack INTEGER NOT NULL REFERENCES packs (id),
  written_on TEXT NOT NULL CHECK (written_on IS date(written_on)),
  reply_by TEXT CHECK (reply_by IS date(reply_by)),
  at TEXT NOT NULL,
  who TEXT
) STRICT;

CREATE INDEX reminders_by_pack ON reminders (pack);

CREATE TRIGGER reminders_stay BEFORE DELETE ON reminders
BEGIN SELECT RAISE(ABORT, 'What was handed on is never removed.'); END;

CREATE TRIGGER reminders_stay_as_written BEFORE UPDATE ON reminders
BEGIN SELECT RAISE(ABORT, 'What was handed on never changes.'); END;

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

CREATE TRIGGER reports_stay BEFORE DELETE ON reports
BEGIN SELECT RAISE(ABORT, 'A report is never removed.'); END;

CREATE TRIGGER reports_stay_as_made BEFORE UPDATE ON reports
BEGIN SELECT RAISE(ABORT, 'A report never changes.'); END;

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

CREATE TRIGGER return_merges_stay BEFORE DELETE ON return_merges
BEGIN SELECT RAISE(ABORT, 'What was handed on is never removed.'); END;

CREATE TRIGGER return_merges_stay_as_written BEFORE UPDATE ON return_merges
BEGIN SELECT RAISE(ABORT, 'What was handed on never changes.'); END;

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

CREATE TRIGGER returns_stay_as_received
BEFORE UPDATE OF id, file, sha256, bytes, received_on, at, who ON returns
BEGIN SELECT RAISE(ABORT, 'What was received never changes.'); END;

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

CREATE TRIGGER rounds_stay BEFORE DELETE ON rounds
BEGIN SELECT RAISE(ABORT, 'What was handed on is never removed.'); END;

CREATE TRIGGER rounds_stay_as_written BEFORE UPDATE ON rounds
BEGIN SELECT RAISE(ABORT, 'What was handed on never changes.'); END;

CREATE TABLE sequences (
  name TEXT PRIMARY KEY,
  last INTEGER NOT NULL CHECK (last >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE step_records (
  record TEXT NOT NULL,
  step INTEGER NOT NULL,
  PRIMARY KEY (record, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE steps (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('create', 'do', 'undo', 'redo', 'issue', 'combine')),
  refers_to INTEGER,
  follows INTEGER NOT NULL,
  position INTEGER NOT NULL,
  who TEXT,
  label TEXT NOT NULL CHECK (json_type(label) = 'object'),
  change_count INTEGER NOT NULL CHECK (change_count >= 0),
  cell_count INTEGER NOT NULL CHECK (cell_count >= 0),
  changes TEXT CHECK (json_type(changes) = 'array'),
  CHECK ((kind IN ('undo', 'redo')) = (refers_to IS NOT NULL)),
  CHECK (refers_to IS NOT NULL OR changes IS NOT NULL)
) STRICT;

CREATE INDEX steps_by_follows ON steps (follows) WHERE kind = 'do';

CREATE INDEX steps_by_refers_to ON steps (refers_to) WHERE refers_to IS NOT NULL;

CREATE TABLE successions (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('renamed', 'merged', 'split', 'dissolved')),
  took_effect_on TEXT NOT NULL CHECK (took_effect_on IS date(took_effect_on)),
  before_agencies TEXT CHECK (json_type(before_agencies) = 'array'),
  after_agencies TEXT CHECK (json_type(after_agencies) = 'array'),
  basis TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE targets (
  id TEXT PRIMARY KEY,
  position TEXT NOT NULL CHECK (position <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  unit TEXT,
  kind TEXT CHECK (kind IN ('level', 'change', 'points', 'milestone')),
  direction TEXT CHECK (direction IN ('at-least', 'at-most', 'equal', 'range')),
  value REAL,
  upper REAL,
  assigned REAL,
  stretch REAL,
  baseline_year INTEGER,
  due TEXT CHECK (due IS date(due)),
  clause TEXT REFERENCES clauses (id) DEFERRABLE INITIALLY DEFERRED,
  raw TEXT NOT NULL
, parent TEXT REFERENCES targets (id) DEFERRABLE INITIALLY DEFERRED, lead TEXT CHECK (json_type(lead) = 'object'), accumulates TEXT
  CHECK (accumulates IN ('flow', 'stock', 'cumulative')), base REAL, planned TEXT CHECK (json_type(planned) = 'object'), actual TEXT CHECK (json_type(actual) = 'object'), forecast REAL, reached TEXT, tasks TEXT CHECK (json_type(tasks) = 'array'), note TEXT) STRICT, WITHOUT ROWID;

CREATE INDEX targets_by_clause ON targets (clause);

CREATE INDEX targets_by_parent ON targets (parent) WHERE parent IS NOT NULL;

CREATE TABLE tasks (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (code <> ''),
  parent TEXT REFERENCES tasks (id) DEFERRABLE INITIALLY DEFERRED,
  position TEXT NOT NULL CHECK (position <> ''),
  type TEXT NOT NULL CHECK (type IN ('section', 'task')),
  title TEXT NOT NULL,
  clause TEXT REFERENCES clauses (id) DEFERRABLE INITIALLY DEFERRED,
  quote TEXT,
  task_group TEXT,
  lead TEXT CHECK (json_type(lead) = 'object'),
  support TEXT NOT NULL CHECK (json_type(support) = 'array'),
  leader TEXT,
  person TEXT,
  period TEXT,
  start TEXT,
  product TEXT,
  authority TEXT,
  targets TEXT,
  basis TEXT,
  budget TEXT,
  priority TEXT,
  progress TEXT,
  percent REAL CHECK (percent BETWEEN 0 AND 100),
  completed_on TEXT CHECK (completed_on IS date(completed_on)),
  result TEXT,
  difficulty TEXT,
  proposal TEXT,
  evidence TEXT,
  note TEXT,
  extra TEXT NOT NULL CHECK (json_type(extra) = 'object')
, phases TEXT CHECK (json_type(phases) = 'object')) STRICT, WITHOUT ROWID;

CREATE INDEX tasks_by_clause ON tasks (clause);

CREATE INDEX tasks_by_parent ON tasks (parent);

CREATE TABLE views (
  name TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (json_type(state) = 'object')
) STRICT, WITHOUT ROWID;

CREATE TABLE waivers (
  id TEXT PRIMARY KEY,
  rule TEXT NOT NULL CHECK (rule <> ''),
  record TEXT NOT NULL CHECK (record <> ''),
  reason TEXT NOT NULL CHECK (reason <> ''),
  waived_on TEXT NOT NULL CHECK (waived_on IS date(waived_on)),
  who TEXT
) STRICT, WITHOUT ROWID;
