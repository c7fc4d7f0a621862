-- The first tables. Never changed once released: what comes later is a migration of its own.

CREATE TABLE articles ( -- reports; one row each, whatever number of versions there is
  number INTEGER PRIMARY KEY NOT NULL, -- number within this ledger
  id TEXT NOT NULL UNIQUE, -- short id that users see and give
  url TEXT UNIQUE, -- canonical web address
  outlet TEXT, -- outlet, as given or else as the current version says
  title TEXT, -- headline, as given with the current version
  published TEXT, -- when published (ISO 8601), as given or else as the current version says
  day TEXT, -- first ten characters of the date, for filters
  language TEXT, -- language of the current version, ISO 639-1
  added_at TEXT NOT NULL, -- when it came into the ledger (UTC)
  removed_at TEXT, -- when it was removed (UTC); its texts and findings are gone then
  removed_because TEXT -- why it was removed, as told by who removed it
);
CREATE INDEX articles_by_day ON articles (day);

CREATE TABLE versions ( -- texts of reports; a changed text is a new version
  id INTEGER PRIMARY KEY NOT NULL, -- number within this ledger
  article_number INTEGER NOT NULL REFERENCES articles (number), -- the report it is of
  number INTEGER NOT NULL, -- 1 for the first text of the report, 2 for the next, …
  current INTEGER NOT NULL, -- 1 for the version that views show, else 0
  title TEXT, -- headline as given
  url TEXT, -- web address as given
  outlet TEXT, -- outlet as given
  published TEXT, -- time of publication as given
  language TEXT, -- language as given
  read_as TEXT, -- language it must be read as, where a person said so
  retrieved_at TEXT NOT NULL, -- when its bytes were taken in (UTC)
  source TEXT, -- file or stream it came from, as it was named
  item INTEGER, -- which item of that file it is, from 1
  format TEXT, -- input format, also the name of the extractor
  extractor_version TEXT NOT NULL, -- version of the program that took the text out of the bytes
  raw_sha256 TEXT NOT NULL, -- SHA-256 of the bytes as given, hexadecimal
  text_sha256 TEXT NOT NULL UNIQUE, -- SHA-256 of the text in UTF-8, hexadecimal
  text TEXT, -- the text that every offset counts in; empty once removed
  raw BLOB, -- the bytes as given, zlib-compressed; empty where they are the text in UTF-8
  CHECK (current IN (0, 1)) -- a flag
);
CREATE UNIQUE INDEX versions_current ON versions (article_number) WHERE current = 1;
CREATE UNIQUE INDEX versions_in_order ON versions (article_number, number);

CREATE TABLE actions ( -- who did what to whom, other than speaking
  id INTEGER PRIMARY KEY NOT NULL, -- version_id * 65536 + position
  version_id INTEGER NOT NULL REFERENCES versions (id), -- version it was read from
  position INTEGER NOT NULL, -- place among the findings of this kind in this version, from 0
  type TEXT, -- type of act
  mode TEXT, -- mode of that type
  status TEXT, -- actual, planned, possible, demanded or negated
  actors TEXT, -- who did it
  recipients TEXT, -- to whom
  date TEXT, -- when (EDTF)
  place TEXT, -- where
  speaker TEXT, -- who says so; empty where the report says it itself
  concerns TEXT, -- who it concerns, for filters: codes of states and names between bars
  start INTEGER NOT NULL, -- where its main stretch begins in versions.text (code points)
  "end" INTEGER NOT NULL, -- where its main stretch ends (half-open)
  exact TEXT NOT NULL, -- the characters of that stretch; checked against versions.text
  rule TEXT NOT NULL, -- name of the rule that found it
  data TEXT NOT NULL, -- the whole finding as JSON, with every span as [start, end]
  CHECK (id = version_id * 65536 + position AND position BETWEEN 0 AND 65535) -- a version's findings lie together
);

CREATE TABLE actors ( -- who acts or speaks in a version
  id INTEGER PRIMARY KEY NOT NULL, -- version_id * 65536 + position
  version_id INTEGER NOT NULL REFERENCES versions (id), -- version it was read from
  position INTEGER NOT NULL, -- place among the actors of this version, from 0
  actor TEXT NOT NULL, -- code of a state, else a slug
  type TEXT, -- state, body, organisation, group, medium, person, people, party, company or place
  name TEXT, -- name
  country TEXT, -- state it acts for or comes from
  org TEXT, -- body or organisation
  role TEXT, -- role
  rule TEXT NOT NULL, -- name of the rule that found it
  data TEXT NOT NULL, -- the whole actor as JSON
  CHECK (id = version_id * 65536 + position AND position BETWEEN 0 AND 65535) -- a version's findings lie together
);

CREATE TABLE commitments ( -- obligations and conditional resolves
  id INTEGER PRIMARY KEY NOT NULL, -- version_id * 65536 + position
  version_id INTEGER NOT NULL REFERENCES versions (id), -- version it was read from
  position INTEGER NOT NULL, -- place among the findings of this kind in this version, from 0
  debtors TEXT, -- who is bound
  beneficiary TEXT, -- to whom
  kind TEXT, -- treaty, promise, threat or policy
  strength TEXT, -- wajib, akan, siap or dapat
  status TEXT, -- open until a person sets it
  condition TEXT, -- the condition as written
  deadline TEXT, -- until when (EDTF)
  concerns TEXT, -- who it concerns, for filters: codes of states and names between bars
  start INTEGER NOT NULL, -- where its main stretch begins in versions.text (code points)
  "end" INTEGER NOT NULL, -- where its main stretch ends (half-open)
  exact TEXT NOT NULL, -- the characters of that stretch; checked against versions.text
  rule TEXT NOT NULL, -- name of the rule that found it
  data TEXT NOT NULL, -- the whole finding as JSON, with every span as [start, end]
  CHECK (id = version_id * 65536 + position AND position BETWEEN 0 AND 65535) -- a version's findings lie together
);

CREATE TABLE figures ( -- how many of what, per whom
  id INTEGER PRIMARY KEY NOT NULL, -- version_id * 65536 + position
  version_id INTEGER NOT NULL REFERENCES versions (id), -- version it was read from
  position INTEGER NOT NULL, -- place among the findings of this kind in this version, from 0
  low FLOAT, -- lower bound
  high FLOAT, -- upper bound; empty where there is none
  modifier TEXT, -- exact, about, at_least, at_most, range or vague
  measure TEXT, -- what kind of thing is counted
  counts TEXT, -- what is counted, as written
  unit TEXT, -- unit
  country TEXT, -- state whose it is
  place TEXT, -- where
  speaker TEXT, -- who says so; empty where the report says it itself
  concerns TEXT, -- who it concerns, for filters: codes of states and names between bars
  start INTEGER NOT NULL, -- where its main stretch begins in versions.text (code points)
  "end" INTEGER NOT NULL, -- where its main stretch ends (half-open)
  exact TEXT NOT NULL, -- the characters of that stretch; checked against versions.text
  rule TEXT NOT NULL, -- name of the rule that found it
  data TEXT NOT NULL, -- the whole finding as JSON, with every span as [start, end]
  CHECK (id = version_id * 65536 + position AND position BETWEEN 0 AND 65535) -- a version's findings lie together
);

CREATE TABLE readings ( -- one reading of each version: what belongs to no single finding
  version_id INTEGER PRIMARY KEY NOT NULL REFERENCES versions (id), -- version that was read
  reader_version TEXT NOT NULL, -- version of the program that read it
  read_at TEXT NOT NULL, -- when it was read (UTC)
  outcome TEXT NOT NULL, -- read, not_read (no pack for its language) or failed
  note TEXT, -- why it was not read
  language TEXT, -- language it was read in
  layout TEXT NOT NULL, -- what the page is made of, as JSON
  mentions TEXT NOT NULL, -- where actors are mentioned, as JSON
  notes TEXT NOT NULL, -- what the reader noted, as JSON
  stems TEXT NOT NULL -- stems of headline and text, which `search` is made over
);

CREATE TABLE spans ( -- every stretch of text that a finding rests on
  id INTEGER PRIMARY KEY NOT NULL, -- version_id * 65536 + place in the version
  version_id INTEGER NOT NULL REFERENCES versions (id), -- version it was read from
  kind TEXT NOT NULL, -- table of the finding: statements, actions, figures, commitments or times
  position INTEGER NOT NULL, -- the finding's position in that table
  role TEXT NOT NULL, -- what the stretch is to the finding: cue, speaker, content, trigger, …
  start INTEGER NOT NULL, -- where it begins in versions.text (code points)
  "end" INTEGER NOT NULL, -- where it ends (half-open)
  exact TEXT NOT NULL -- its characters; checked against versions.text when written
);

CREATE TABLE statements ( -- who says what
  id INTEGER PRIMARY KEY NOT NULL, -- version_id * 65536 + position
  version_id INTEGER NOT NULL REFERENCES versions (id), -- version it was read from
  position INTEGER NOT NULL, -- place among the findings of this kind in this version, from 0
  speaker TEXT, -- who speaks: resolved name, else the words of the text
  speaker_country TEXT, -- state the speaker speaks for (ISO 3166 alpha-3, joined with +)
  speaker_org TEXT, -- body or organisation the speaker speaks for
  act TEXT, -- say, confirm, deny, accuse, condemn, demand, threaten, promise, support, reject, evade
  quote TEXT, -- direct, indirect or mixed
  target TEXT, -- whom it is aimed at
  concerns TEXT, -- who it concerns, for filters: codes of states and names between bars
  start INTEGER NOT NULL, -- where its main stretch begins in versions.text (code points)
  "end" INTEGER NOT NULL, -- where its main stretch ends (half-open)
  exact TEXT NOT NULL, -- the characters of that stretch; checked against versions.text
  rule TEXT NOT NULL, -- name of the rule that found it
  data TEXT NOT NULL, -- the whole finding as JSON, with every span as [start, end]
  CHECK (id = version_id * 65536 + position AND position BETWEEN 0 AND 65535) -- a version's findings lie together
);

CREATE TABLE times ( -- expressions that place something on the calendar
  id INTEGER PRIMARY KEY NOT NULL, -- version_id * 65536 + position
  version_id INTEGER NOT NULL REFERENCES versions (id), -- version it was read from
  position INTEGER NOT NULL, -- place among the findings of this kind in this version, from 0
  edtf TEXT, -- date (Extended Date/Time Format); empty where the report does not fix it
  concerns TEXT, -- who it concerns, for filters: codes of states and names between bars
  start INTEGER NOT NULL, -- where its main stretch begins in versions.text (code points)
  "end" INTEGER NOT NULL, -- where its main stretch ends (half-open)
  exact TEXT NOT NULL, -- the characters of that stretch; checked against versions.text
  rule TEXT NOT NULL, -- name of the rule that found it
  data TEXT NOT NULL, -- the whole finding as JSON, with every span as [start, end]
  CHECK (id = version_id * 65536 + position AND position BETWEEN 0 AND 65535) -- a version's findings lie together
);

-- The stretch must lie in the text of its version, and its characters must be the text's.
CREATE TRIGGER times_lie_in_text BEFORE INSERT ON times WHEN (
  SELECT NEW.start < 0 OR NEW."end" <= NEW.start OR length(NEW.exact) <> NEW."end" - NEW.start
    OR substr(text, NEW.start + 1, NEW."end" - NEW.start) <> NEW.exact
  FROM versions WHERE id = NEW.version_id
) IS NOT 0
BEGIN SELECT RAISE(ABORT, 'saksi: a stretch is not in its text'); END;
-- The stretch must lie in the text of its version, and its characters must be the text's.
CREATE TRIGGER times_stay_in_text BEFORE UPDATE ON times WHEN (
  SELECT NEW.start < 0 OR NEW."end" <= NEW.start OR length(NEW.exact) <> NEW."end" - NEW.start
    OR substr(text, NEW.start + 1, NEW."end" - NEW.start) <> NEW.exact
  FROM versions WHERE id = NEW.version_id
) IS NOT 0
BEGIN SELECT RAISE(ABORT, 'saksi: a stretch is not in its text'); END;

-- The stretch must lie in the text of its version, and its characters must be the text's.
CREATE TRIGGER figures_lie_in_text BEFORE INSERT ON figures WHEN (
  SELECT NEW.start < 0 OR NEW."end" <= NEW.start OR length(NEW.exact) <> NEW."end" - NEW.start
    OR substr(text, NEW.start + 1, NEW."end" - NEW.start) <> NEW.exact
  FROM versions WHERE id = NEW.version_id
) IS NOT 0
BEGIN SELECT RAISE(ABORT, 'saksi: a stretch is not in its text'); END;
-- The stretch must lie in the text of its version, and its characters must be the text's.
CREATE TRIGGER figures_stay_in_text BEFORE UPDATE ON figures WHEN (
  SELECT NEW.start < 0 OR NEW."end" <= NEW.start OR length(NEW.exact) <> NEW."end" - NEW.start
    OR substr(text, NEW.start + 1, NEW."end" - NEW.start) <> NEW.exact
  FROM versions WHERE id = NEW.version_id
) IS NOT 0
BEGIN SELECT RAISE(ABORT, 'saksi: a stretch is not in its text'); END;

-- The stretch must lie in the text of its version, and its characters must be the text's.
CREATE TRIGGER statements_lie_in_text BEFORE INSERT ON statements WHEN (
  SELECT NEW.start < 0 OR NEW."end" <= NEW.start OR length(NEW.exact) <> NEW."end" - NEW.start
    OR substr(text, NEW.start + 1, NEW."end" - NEW.start) <> NEW.exact
  FROM versions WHERE id = NEW.version_id
) IS NOT 0
BEGIN SELECT RAISE(ABORT, 'saksi: a stretch is not in its text'); END;
-- The stretch must lie in the text of its version, and its characters must be the text's.
CREATE TRIGGER statements_stay_in_text BEFORE UPDATE ON statements WHEN (
  SELECT NEW.start < 0 OR NEW."end" <= NEW.start OR length(NEW.exact) <> NEW."end" - NEW.start
    OR substr(text, NEW.start + 1, NEW."end" - NEW.start) <> NEW.exact
  FROM versions WHERE id = NEW.version_id
) IS NOT 0
BEGIN SELECT RAISE(ABORT, 'saksi: a stretch is not in its text'); END;

-- The stretch must lie in the text of its version, and its characters must be the text's.
CREATE TRIGGER actions_lie_in_text BEFORE INSERT ON actions WHEN (
  SELECT NEW.start < 0 OR NEW."end" <= NEW.start OR length(NEW.exact) <> NEW."end" - NEW.start
    OR substr(text, NEW.start + 1, NEW."end" - NEW.start) <> NEW.exact
  FROM versions WHERE id = NEW.version_id
) IS NOT 0
BEGIN SELECT RAISE(ABORT, 'saksi: a stretch is not in its text'); END;
-- The stretch must lie in the text of its version, and its characters must be the text's.
CREATE TRIGGER actions_stay_in_text BEFORE UPDATE ON actions WHEN (
  SELECT NEW.start < 0 OR NEW."end" <= NEW.start OR length(NEW.exact) <> NEW."end" - NEW.start
    OR substr(text, NEW.start + 1, NEW."end" - NEW.start) <> NEW.exact
  FROM versions WHERE id = NEW.version_id
) IS NOT 0
BEGIN SELECT RAISE(ABORT, 'saksi: a stretch is not in its text'); END;

-- The stretch must lie in the text of its version, and its characters must be the text's.
CREATE TRIGGER commitments_lie_in_text BEFORE INSERT ON commitments WHEN (
  SELECT NEW.start < 0 OR NEW."end" <= NEW.start OR length(NEW.exact) <> NEW."end" - NEW.start
    OR substr(text, NEW.start + 1, NEW."end" - NEW.start) <> NEW.exact
  FROM versions WHERE id = NEW.version_id
) IS NOT 0
BEGIN SELECT RAISE(ABORT, 'saksi: a stretch is not in its text'); END;
-- The stretch must lie in the text of its version, and its characters must be the text's.
CREATE TRIGGER commitments_stay_in_text BEFORE UPDATE ON commitments WHEN (
  SELECT NEW.start < 0 OR NEW."end" <= NEW.start OR length(NEW.exact) <> NEW."end" - NEW.start
    OR substr(text, NEW.start + 1, NEW."end" - NEW.start) <> NEW.exact
  FROM versions WHERE id = NEW.version_id
) IS NOT 0
BEGIN SELECT RAISE(ABORT, 'saksi: a stretch is not in its text'); END;

-- The stretch must lie in the text of its version, and its characters must be the text's.
CREATE TRIGGER spans_lie_in_text BEFORE INSERT ON spans WHEN (
  SELECT NEW.start < 0 OR NEW."end" <= NEW.start OR length(NEW.exact) <> NEW."end" - NEW.start
    OR substr(text, NEW.start + 1, NEW."end" - NEW.start) <> NEW.exact
  FROM versions WHERE id = NEW.version_id
) IS NOT 0
BEGIN SELECT RAISE(ABORT, 'saksi: a stretch is not in its text'); END;
-- The stretch must lie in the text of its version, and its characters must be the text's.
CREATE TRIGGER spans_stay_in_text BEFORE UPDATE ON spans WHEN (
  SELECT NEW.start < 0 OR NEW."end" <= NEW.start OR length(NEW.exact) <> NEW."end" - NEW.start
    OR substr(text, NEW.start + 1, NEW."end" - NEW.start) <> NEW.exact
  FROM versions WHERE id = NEW.version_id
) IS NOT 0
BEGIN SELECT RAISE(ABORT, 'saksi: a stretch is not in its text'); END;

-- A text is what its findings were read from: it may be emptied (removal), never changed.
CREATE TRIGGER texts_stay BEFORE UPDATE OF text ON versions WHEN NEW.text IS NOT NULL AND NEW.text IS NOT OLD.text
BEGIN SELECT RAISE(ABORT, 'saksi: a text is never changed'); END;
CREATE TRIGGER texts_go_last BEFORE UPDATE OF text ON versions
WHEN NEW.text IS NULL AND EXISTS (SELECT 1 FROM readings WHERE version_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'saksi: findings go before their text'); END;

-- Full-text search over stems; the rowid is the version's id.
CREATE VIRTUAL TABLE search USING fts5(
  stems, content='readings', content_rowid='version_id', tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER search_comes AFTER INSERT ON readings
BEGIN INSERT INTO search(rowid, stems) VALUES (NEW.version_id, NEW.stems); END;
CREATE TRIGGER search_goes AFTER DELETE ON readings
BEGIN INSERT INTO search(search, rowid, stems) VALUES ('delete', OLD.version_id, OLD.stems); END;
CREATE TRIGGER search_changes AFTER UPDATE OF stems ON readings
BEGIN
  INSERT INTO search(search, rowid, stems) VALUES ('delete', OLD.version_id, OLD.stems);
  INSERT INTO search(rowid, stems) VALUES (NEW.version_id, NEW.stems);
END;

-- For readers with other tools: the findings of current versions with where they stand.
CREATE VIEW figure_rows AS
SELECT f.id, a.outlet, a.day, a.title, f.low, f.high, f.modifier, f.measure, f.counts, f.unit, f.country, f.place, f.speaker,
  f.exact, f.start, f."end", f.rule, a.id AS article, v.number AS version, a.url
FROM figures f JOIN versions v ON v.id = f.version_id AND v.current = 1 JOIN articles a ON a.number = v.article_number;
CREATE VIEW statement_rows AS
SELECT f.id, a.outlet, a.day, a.title, f.speaker, f.speaker_country, f.speaker_org, f.act, f.quote, f.target,
  f.exact, f.start, f."end", f.rule, a.id AS article, v.number AS version, a.url
FROM statements f JOIN versions v ON v.id = f.version_id AND v.current = 1 JOIN articles a ON a.number = v.article_number;
CREATE VIEW action_rows AS
SELECT f.id, a.outlet, a.day, a.title, f.type, f.mode, f.status, f.actors, f.recipients, f.date, f.place, f.speaker,
  f.exact, f.start, f."end", f.rule, a.id AS article, v.number AS version, a.url
FROM actions f JOIN versions v ON v.id = f.version_id AND v.current = 1 JOIN articles a ON a.number = v.article_number;
CREATE VIEW commitment_rows AS
SELECT f.id, a.outlet, a.day, a.title, f.debtors, f.beneficiary, f.kind, f.strength, f.status, f.condition, f.deadline,
  f.exact, f.start, f."end", f.rule, a.id AS article, v.number AS version, a.url
FROM commitments f JOIN versions v ON v.id = f.version_id AND v.current = 1 JOIN articles a ON a.number = v.article_number;
