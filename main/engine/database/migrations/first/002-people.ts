import type { Migration } from '../migration.ts';

/**
 * People, what the service answered about them, and what was done. `person`, `person_record`, `person_identifier`,
 * `person_remark` and `person_search` (until version 6) are derived from the records and the answers and can be made anew at any time; the
 * ids of people are stable through `person_identifier`. The journal is append-only: its triggers refuse every change.
 */
export const people: Migration = {
  version: 2,
  name: 'people',
  sql: `
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  display_name TEXT NOT NULL,
  -- Folded (no case, no accents), for sorting.
  sort_name TEXT NOT NULL,
  given_name TEXT,
  family_name TEXT,
  email TEXT,
  external_id TEXT,
  -- The unique id as the directory or the user list gives it: the only one that an account may be created with.
  listed_external_id TEXT,
  seat_id TEXT,
  title TEXT,
  department TEXT,
  seat TEXT NOT NULL,
  in_latest_user_list INTEGER NOT NULL,
  directory TEXT NOT NULL,
  account TEXT NOT NULL,
  asked_at TEXT,
  usage TEXT NOT NULL,
  days_active INTEGER,
  window_end TEXT,
  idle_days INTEGER,
  -- One bit per kind of finding, the gravest highest.
  findings INTEGER NOT NULL,
  -- The same as a number to sort by, smaller the graver.
  gravity INTEGER NOT NULL,
  -- The findings with their reasons, as JSON.
  reasons TEXT NOT NULL,
  -- Folded names, addresses and ids, one per line.
  search_text TEXT NOT NULL
) STRICT;
CREATE INDEX person_by_name ON person (sort_name);
CREATE INDEX person_by_email ON person (email);
CREATE INDEX person_by_external_id ON person (external_id);
CREATE INDEX person_by_department ON person (department, sort_name);
CREATE INDEX person_by_seat ON person (seat, sort_name);
CREATE INDEX person_by_account ON person (account, sort_name);
CREATE INDEX person_by_directory ON person (directory, sort_name);
CREATE INDEX person_by_days_active ON person (days_active, sort_name);
CREATE INDEX person_by_idle_days ON person (idle_days, sort_name);
CREATE INDEX person_by_gravity ON person (gravity, sort_name);

CREATE VIRTUAL TABLE person_search USING fts5 (
  search_text, content = 'person', content_rowid = 'id', tokenize = 'trigram case_sensitive 1'
);

-- Which records are whose. source: 0 user list, 1 directory, 2 usage. Person 0: usage that nobody owns.
CREATE TABLE person_record (
  person_id INTEGER NOT NULL,
  source INTEGER NOT NULL,
  record_id INTEGER NOT NULL,
  PRIMARY KEY (person_id, source, record_id)
) STRICT, WITHOUT ROWID;

-- Identifiers in their comparable form. kind: 0 unique id, 1 e-mail address, 2 seat id.
-- owned: 1 where the identifier alone leads to the person, 0 where it is contested.
-- Kept when the last record of a person is undone, so that the same person comes back under the same id.
CREATE TABLE person_identifier (
  kind INTEGER NOT NULL,
  value TEXT NOT NULL,
  person_id INTEGER NOT NULL,
  owned INTEGER NOT NULL,
  PRIMARY KEY (kind, value, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_identifier_by_person ON person_identifier (person_id);

-- People that turned out to be another one: the journal still names the old id.
CREATE TABLE person_successor (
  old_id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL
) STRICT;
CREATE INDEX person_successor_by_person ON person_successor (person_id);

-- Sentences that bringing records together has to say of a person. kind: 'identifier-mismatch' or 'duplicate'.
CREATE TABLE person_remark (
  person_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  says TEXT NOT NULL,
  PRIMARY KEY (person_id, kind, says)
) STRICT, WITHOUT ROWID;

-- What a person decided of two people, or of a name in usage reports and a person. Each side is an anchor: its
-- strongest identifier as "external-id:…", "email:…" or "seat-id:…", or "name:…". Decisions win over rules, and outlive the
-- records they were made on.
CREATE TABLE match_decision (
  id INTEGER PRIMARY KEY,
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  -- 'same' or 'different'.
  verdict TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  taken_back_at TEXT
) STRICT;

-- Matches by likeness or decision, with their evidence as JSON. Derived.
CREATE TABLE person_match (
  person_id INTEGER NOT NULL,
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  evidence TEXT NOT NULL,
  PRIMARY KEY (person_id, one, other)
) STRICT, WITHOUT ROWID;

-- Matches that wait for a decision, the most probable first. Derived.
CREATE TABLE match_review (
  id INTEGER PRIMARY KEY,
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  -- NULL for a name in usage reports.
  one_person INTEGER,
  other_person INTEGER NOT NULL,
  reason TEXT NOT NULL,
  probability REAL NOT NULL,
  evidence TEXT NOT NULL
) STRICT;
CREATE INDEX match_review_by_probability ON match_review (probability DESC, id);

CREATE TABLE connection (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  base_url TEXT NOT NULL,
  instance TEXT NOT NULL,
  license_type TEXT NOT NULL,
  may_provision INTEGER NOT NULL,
  may_deprovision INTEGER NOT NULL,
  dialect_json TEXT NOT NULL,
  token_created_on TEXT,
  created_at TEXT NOT NULL,
  -- Removed connections stay, because runs, plans and the journal name them.
  is_removed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE plan (
  id INTEGER PRIMARY KEY,
  connection_id INTEGER NOT NULL REFERENCES connection (id),
  act TEXT NOT NULL,
  created_at TEXT NOT NULL,
  state TEXT NOT NULL,
  guards TEXT NOT NULL
) STRICT;

CREATE TABLE run (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  connection_id INTEGER NOT NULL REFERENCES connection (id),
  plan_id INTEGER REFERENCES plan (id),
  state TEXT NOT NULL,
  started_at TEXT NOT NULL,
  finished_at TEXT,
  total INTEGER NOT NULL,
  done INTEGER NOT NULL DEFAULT 0,
  found INTEGER NOT NULL DEFAULT 0,
  absent INTEGER NOT NULL DEFAULT 0,
  ambiguous INTEGER NOT NULL DEFAULT 0,
  undecidable INTEGER NOT NULL DEFAULT 0,
  failed INTEGER NOT NULL DEFAULT 0,
  note TEXT
) STRICT;
CREATE INDEX run_by_plan ON run (plan_id) WHERE plan_id IS NOT NULL;

CREATE TABLE run_person (
  run_id INTEGER NOT NULL REFERENCES run (id),
  position INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  -- What the answer came to; NULL until there is one.
  outcome TEXT,
  PRIMARY KEY (run_id, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX run_person_by_person ON run_person (run_id, person_id);
CREATE INDEX run_person_open ON run_person (run_id, position) WHERE outcome IS NULL;

-- Every answer about every person, raw, with its time. The latest of a connection counts for acting on it.
CREATE TABLE look_up_answer (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL,
  connection_id INTEGER NOT NULL REFERENCES connection (id),
  run_id INTEGER REFERENCES run (id),
  asked_at TEXT NOT NULL,
  outcome TEXT NOT NULL,
  answer TEXT NOT NULL
) STRICT;
CREATE INDEX look_up_answer_by_person ON look_up_answer (person_id, id);

CREATE TABLE action (
  id INTEGER PRIMARY KEY,
  plan_id INTEGER NOT NULL REFERENCES plan (id),
  person_id INTEGER NOT NULL,
  display_name TEXT NOT NULL,
  email TEXT,
  act TEXT NOT NULL,
  -- 'deactivate', 'reactivate', 'create' or 'none'.
  way TEXT NOT NULL,
  state TEXT NOT NULL,
  guards TEXT NOT NULL,
  active_before INTEGER,
  -- What the action run is handed: identifiers, account as it was, person, as JSON.
  task TEXT NOT NULL,
  request TEXT,
  outcome TEXT
) STRICT;
CREATE INDEX action_by_plan ON action (plan_id, id);
CREATE INDEX action_by_person ON action (person_id, id);
CREATE INDEX action_open ON action (id) WHERE state IN ('intended', 'unsettled');

CREATE TABLE journal (
  sequence INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  plan_id INTEGER,
  action_id INTEGER,
  person_id INTEGER,
  display_name TEXT,
  act TEXT,
  body TEXT NOT NULL,
  -- SHA-256 over the entry and the hash before it, hexadecimal.
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX journal_by_person ON journal (person_id, sequence) WHERE person_id IS NOT NULL;
CREATE INDEX journal_by_action ON journal (action_id, sequence) WHERE action_id IS NOT NULL;
CREATE TRIGGER journal_is_never_rewritten BEFORE UPDATE ON journal
BEGIN SELECT RAISE (ABORT, 'The journal is never rewritten.'); END;
CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
BEGIN SELECT RAISE (ABORT, 'The journal is never shortened.'); END;
CREATE TRIGGER journal_only_grows BEFORE INSERT ON journal
WHEN new.sequence IS NOT 1 + (SELECT ifnull (max (sequence), 0) FROM journal)
BEGIN SELECT RAISE (ABORT, 'The journal only grows at its end.'); END;
`,
};
