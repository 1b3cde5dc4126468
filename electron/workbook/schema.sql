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
) STRICT, WITHOUT ROWID;

CREATE INDEX agencies_by_parent ON agencies (parent);

CREATE TABLE baseline_records (
  baseline INTEGER NOT NULL REFERENCES baselines (id),
  kind TEXT NOT NULL CHECK (kind IN ('plan', 'agency', 'clause', 'task', 'target')),
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

CREATE TABLE clauses (
  id TEXT PRIMARY KEY,
  position TEXT NOT NULL CHECK (position <> ''),
  parent TEXT REFERENCES clauses (id) DEFERRABLE INITIALLY DEFERRED,
  label TEXT,
  heading INTEGER NOT NULL CHECK (heading IN (0, 1)),
  text TEXT NOT NULL
, set_aside TEXT CHECK (set_aside <> ''), dropped TEXT CHECK (json_type(dropped) = 'array'), former_text TEXT) STRICT, WITHOUT ROWID;

CREATE INDEX clauses_by_parent ON clauses (parent);

CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE plans (
  id TEXT PRIMARY KEY CHECK (id = 'plan'),
  title TEXT NOT NULL CHECK (title <> ''),
  year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
  issued TEXT CHECK (issued IS date(issued))
, numbering TEXT CHECK (json_type(numbering) = 'object'), columns TEXT CHECK (json_type(columns) = 'array'), before_rule TEXT CHECK (before_rule IN ('strict', 'inclusive'))) STRICT, WITHOUT ROWID;

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
) STRICT, WITHOUT ROWID;

CREATE INDEX targets_by_clause ON targets (clause);

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
) STRICT, WITHOUT ROWID;

CREATE INDEX tasks_by_clause ON tasks (clause);

CREATE INDEX tasks_by_parent ON tasks (parent);

CREATE TABLE views (
  name TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (json_type(state) = 'object')
) STRICT, WITHOUT ROWID;
