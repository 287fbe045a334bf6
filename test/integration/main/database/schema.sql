PRAGMA application_id = 1262568530;

PRAGMA user_version = 13;

CREATE TABLE person (
  id          TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  rev         INTEGER NOT NULL CHECK (rev >= 1),
  name        TEXT    NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 80),
  is_archived INTEGER NOT NULL CHECK (is_archived IN (0, 1))
) STRICT;

CREATE TABLE operation_group (
  id          TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  rev         INTEGER NOT NULL CHECK (rev >= 1),
  code        TEXT    NOT NULL UNIQUE,
  name        TEXT,                            -- null: the built-in name of the code
  position    INTEGER NOT NULL CHECK (position >= 0),
  is_archived INTEGER NOT NULL CHECK (is_archived IN (0, 1))
) STRICT;

CREATE TABLE operation (
  id             TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  rev            INTEGER NOT NULL CHECK (rev >= 1),
  group_id       TEXT    NOT NULL REFERENCES operation_group (id),
  code           TEXT    NOT NULL UNIQUE,
  name           TEXT,                         -- null: the built-in name of the code
  kind           TEXT    NOT NULL CHECK (kind IN ('result', 'support', 'avoidable', 'loss', 'rest', 'absence')),
  time_index     TEXT    NOT NULL CHECK (time_index IN ('ПЗ', 'ОП', 'ОБС', 'ПТ', 'ОТЛ', 'НР', 'ПНТ', 'НТД')),
  unit           TEXT,
  colour_step    INTEGER NOT NULL CHECK (colour_step BETWEEN 0 AND 4),
  hotkey         TEXT,
  position       INTEGER NOT NULL CHECK (position >= 0),
  is_archived    INTEGER NOT NULL CHECK (is_archived IN (0, 1)),
  merged_into_id TEXT REFERENCES operation (id)
) STRICT;

CREATE TABLE shift (
  id         TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  rev        INTEGER NOT NULL CHECK (rev >= 1),
  person_id  TEXT    NOT NULL REFERENCES person (id),
  started_at INTEGER NOT NULL,
  ended_at   INTEGER CHECK (ended_at >= started_at),
  zone       TEXT    NOT NULL
) STRICT;

CREATE INDEX shift_by_person ON shift (person_id, started_at);

CREATE UNIQUE INDEX one_open_shift ON shift (person_id) WHERE ended_at IS NULL;

CREATE TABLE observation (
  id            TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  rev           INTEGER NOT NULL CHECK (rev >= 1),
  person_id     TEXT    NOT NULL REFERENCES person (id),
  operation_id  TEXT    NOT NULL REFERENCES operation (id),
  counted_units INTEGER NOT NULL CHECK (counted_units >= 0),
  outcome       TEXT,
  note          TEXT,
  interrupts_id TEXT REFERENCES observation (id) DEFERRABLE INITIALLY DEFERRED,
  held_as       TEXT CHECK (held_as IN ('interrupted', 'paused', 'away')),
  held_depth    INTEGER CHECK (held_depth >= 1), excluded_for TEXT CHECK (length(excluded_for) BETWEEN 1 AND 200), observed_by TEXT REFERENCES person (id), pace_rating INTEGER CHECK (pace_rating BETWEEN 10 AND 300),
  CHECK ((held_as IS NULL) = (held_depth IS NULL))
) STRICT;

CREATE INDEX observation_by_operation ON observation (operation_id);

CREATE INDEX observation_by_interrupted ON observation (interrupts_id) WHERE interrupts_id IS NOT NULL;

CREATE UNIQUE INDEX held_stack ON observation (person_id, held_depth) WHERE held_depth IS NOT NULL;

CREATE TABLE segment (
  id                   TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  rev                  INTEGER NOT NULL CHECK (rev >= 1),
  person_id            TEXT    NOT NULL REFERENCES person (id),
  observation_id       TEXT    NOT NULL REFERENCES observation (id) DEFERRABLE INITIALLY DEFERRED,
  started_at           INTEGER NOT NULL,
  ended_at             INTEGER CHECK (ended_at >= started_at AND ended_at - started_at <= 57600000),
  start_zone           TEXT    NOT NULL,
  start_offset_minutes INTEGER NOT NULL CHECK (start_offset_minutes BETWEEN -960 AND 960),
  end_zone             TEXT,
  end_offset_minutes   INTEGER CHECK (end_offset_minutes BETWEEN -960 AND 960),
  origin               TEXT    NOT NULL CHECK (origin IN ('recorded', 'retro', 'recovered', 'generated', 'imported')),
  is_edited            INTEGER NOT NULL CHECK (is_edited IN (0, 1)),
  CHECK ((ended_at IS NULL) = (end_zone IS NULL) AND (ended_at IS NULL) = (end_offset_minutes IS NULL))
) STRICT;

CREATE INDEX segment_by_person ON segment (person_id, started_at, ended_at);

CREATE INDEX segment_by_observation ON segment (observation_id);

CREATE UNIQUE INDEX one_running_segment ON segment (person_id) WHERE ended_at IS NULL;

CREATE TABLE away (
  id             TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  rev            INTEGER NOT NULL CHECK (rev >= 1),
  person_id      TEXT    NOT NULL REFERENCES person (id),
  started_at     INTEGER NOT NULL,
  ended_at       INTEGER CHECK (ended_at >= started_at),
  zone           TEXT    NOT NULL,
  causes         TEXT    NOT NULL CHECK (json_valid(causes)),
  observation_id TEXT REFERENCES observation (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  ended_day      INTEGER NOT NULL CHECK (ended_day IN (0, 1)),
  answer         TEXT
) STRICT;

CREATE INDEX away_by_person ON away (person_id, started_at);

CREATE UNIQUE INDEX one_open_away ON away (person_id) WHERE ended_at IS NULL;

CREATE TABLE heartbeat (
  person_id TEXT    NOT NULL PRIMARY KEY REFERENCES person (id),
  beat_at   INTEGER NOT NULL
) STRICT;

CREATE TABLE clock_event (
  id       INTEGER PRIMARY KEY,
  seen_at  INTEGER NOT NULL,
  step_ms  INTEGER NOT NULL,
  slept_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE change (
  seq       INTEGER PRIMARY KEY AUTOINCREMENT,
  scope     TEXT    NOT NULL CHECK (scope IN ('recording', 'repair', 'catalogue', 'people')),
  person_id TEXT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  made_at   INTEGER NOT NULL,
  made_by   TEXT    NOT NULL,
  action    TEXT    NOT NULL,                  -- word of the command or repair, such as "switch"
  reason    TEXT,
  undone_at INTEGER
) STRICT;

CREATE INDEX change_by_scope ON change (scope, person_id, seq);

CREATE TABLE change_row (
  change_seq INTEGER NOT NULL REFERENCES change (seq) ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  entity     TEXT    NOT NULL,
  row_id     TEXT    NOT NULL,
  before     TEXT CHECK (json_valid(before)),
  after      TEXT CHECK (json_valid(after)),
  PRIMARY KEY (change_seq, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX change_row_by_row ON change_row (row_id);

CREATE TABLE day_total (
  person_id      TEXT    NOT NULL,
  day            TEXT    NOT NULL,             -- local day, such as 2026-03-02
  operation_id   TEXT    NOT NULL,
  ms             INTEGER NOT NULL,             -- time recorded on that day
  segments       INTEGER NOT NULL,             -- pieces of segments on that day
  observations   INTEGER NOT NULL,             -- finished ones that began on that day,
  observation_ms INTEGER NOT NULL,             -- their whole time,
  units          INTEGER NOT NULL,             -- their units,
  interruptions  INTEGER NOT NULL, excluded INTEGER NOT NULL DEFAULT 0, observation_squares INTEGER NOT NULL DEFAULT 0, observed_ms INTEGER NOT NULL DEFAULT 0, rated INTEGER NOT NULL DEFAULT 0, normal_ms INTEGER NOT NULL DEFAULT 0, interrupted INTEGER NOT NULL DEFAULT 0, interrupted_ms INTEGER NOT NULL DEFAULT 0,             -- and how often they were interrupted
  PRIMARY KEY (person_id, day, operation_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX day_total_by_day ON day_total (day);

CREATE TABLE observation_total (
  observation_id TEXT    NOT NULL PRIMARY KEY,
  person_id      TEXT    NOT NULL,
  operation_id   TEXT    NOT NULL,
  day            TEXT    NOT NULL,
  started_at     INTEGER NOT NULL,
  ms             INTEGER NOT NULL,
  units          INTEGER NOT NULL,
  interruptions  INTEGER NOT NULL
, is_excluded INTEGER NOT NULL DEFAULT 0 CHECK (is_excluded IN (0, 1)), observed_by TEXT, pace_rating INTEGER) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE TABLE norm (
  id               TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  operation_id     TEXT    NOT NULL REFERENCES operation (id),
  version          INTEGER NOT NULL CHECK (version >= 1),
  average          TEXT    NOT NULL CHECK (average IN ('mean', 'median')),
  observed_ms      REAL    NOT NULL CHECK (observed_ms >= 0),
  standard_ms      REAL    NOT NULL CHECK (standard_ms > 0),
  low_ms           REAL,
  high_ms          REAL,
  level            REAL    NOT NULL CHECK (level > 0 AND level < 1),
  allowance_share  REAL    NOT NULL CHECK (allowance_share >= 0),
  allowance_base   TEXT    NOT NULL CHECK (allowance_base IN ('job', 'workday')),
  observations     INTEGER NOT NULL,
  person_days      INTEGER NOT NULL,
  people           INTEGER NOT NULL,
  period_from      TEXT,                         -- first and last day of what it was taken from
  period_to        TEXT,
  approved_by      TEXT    NOT NULL CHECK (length(approved_by) BETWEEN 1 AND 80),
  approved_on      TEXT    NOT NULL,
  made_at          INTEGER NOT NULL,
  withdrawn_at     INTEGER, set_up_ms REAL CHECK (set_up_ms >= 0), set_up_units REAL CHECK (set_up_units > 0), cleaning TEXT NOT NULL DEFAULT 'none'
  CHECK (cleaning IN ('none', 'stepwise', 'min-and-max', 'limit-values')), left_out INTEGER NOT NULL DEFAULT 0 CHECK (left_out >= 0),
  UNIQUE (operation_id, version)
) STRICT;

CREATE INDEX observation_total_by_observer ON observation_total (observed_by, day, person_id)
  WHERE observed_by IS NOT NULL;

CREATE TABLE sampled_moment (
  id           TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  rev          INTEGER NOT NULL CHECK (rev >= 1),
  person_id    TEXT    NOT NULL REFERENCES person (id),
  day          TEXT    NOT NULL,               -- local day, such as 2026-03-02
  planned_at   INTEGER NOT NULL,
  shown_at     INTEGER,
  answered_at  INTEGER,
  state        TEXT    NOT NULL CHECK (state IN ('planned', 'open', 'answered', 'missed', 'not-asked')),
  reason       TEXT CHECK (reason IN ('paused', 'away', 'day-closed', 'late')),
  operation_id TEXT REFERENCES operation (id),
  source       TEXT    NOT NULL CHECK (source IN ('prompt', 'round')),
  round_id     TEXT CHECK (length(round_id) = 36),
  observer     TEXT,
  CHECK ((state = 'answered') = (operation_id IS NOT NULL)),
  CHECK ((state = 'not-asked') = (reason IS NOT NULL)),
  CHECK ((source = 'round') = (round_id IS NOT NULL))
) STRICT;

CREATE INDEX sampled_moment_by_person ON sampled_moment (person_id, day, source);

CREATE INDEX sampled_moment_by_day ON sampled_moment (day);

CREATE INDEX sampled_moment_by_round ON sampled_moment (round_id) WHERE round_id IS NOT NULL;

CREATE INDEX sampled_moment_to_come ON sampled_moment (person_id, planned_at) WHERE state IN ('planned', 'open');

CREATE TABLE belief (
  id          TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  person_id   TEXT    NOT NULL REFERENCES person (id),
  answered_at INTEGER NOT NULL,
  shares      TEXT    NOT NULL CHECK (json_valid(shares)),
  lengths     TEXT    NOT NULL CHECK (json_valid(lengths))
) STRICT;

CREATE INDEX observation_total_by_day
  ON observation_total (person_id, day, operation_id, is_excluded, ms);

CREATE INDEX observation_by_success ON observation (id) WHERE outcome IN ('contract', 'payment');

CREATE TABLE scenario (
  id         TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  name       TEXT    NOT NULL,
  made_at    INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  document   TEXT    NOT NULL CHECK (json_valid(document))
) STRICT;

CREATE INDEX observation_total_by_length
  ON observation_total (operation_id, ms, day, person_id, strftime('%w', day)) WHERE is_excluded = 0;

CREATE INDEX observation_total_by_own_length
  ON observation_total (person_id, operation_id, ms, day, strftime('%w', day)) WHERE is_excluded = 0;

CREATE VIEW day_sum AS
  SELECT person_id, operation_id, day, substr(day, 1, 4) AS year, substr(day, 1, 7) AS month,
    CAST(strftime('%w', day) AS INTEGER) AS weekday,
    1 AS days,
    (observations > 0) AS reading_days,
    segments AS segments,
    ms AS ms,
    observations AS observations,
    observation_ms AS observation_ms,
    units AS units,
    interruptions AS interruptions,
    excluded AS excluded,
    observation_squares AS observation_squares,
    observed_ms AS observed_ms,
    rated AS rated,
    normal_ms AS normal_ms,
    interrupted AS interrupted,
    interrupted_ms AS interrupted_ms,
    observations * observations AS squared_counts,
    observation_ms * observations AS products,
    normal_ms * observations AS normal_products,
    iif(1.0 * observation_ms * observation_ms < 4e18, (observation_ms * observation_ms) >> 30, CAST(min(1.0 * observation_ms * observation_ms / 1073741824.0, 4e12) AS INTEGER)) AS squared_ms_high,
    iif(1.0 * observation_ms * observation_ms < 4e18, (observation_ms * observation_ms) & 1073741823, 0) AS squared_ms_low,
    iif(1.0 * observation_ms * units < 4e18, (observation_ms * units) >> 30, CAST(min(1.0 * observation_ms * units / 1073741824.0, 4e12) AS INTEGER)) AS unit_products_high,
    iif(1.0 * observation_ms * units < 4e18, (observation_ms * units) & 1073741823, 0) AS unit_products_low,
    iif(1.0 * units * units < 4e18, (units * units) >> 30, CAST(min(1.0 * units * units / 1073741824.0, 4e12) AS INTEGER)) AS squared_units_high,
    iif(1.0 * units * units < 4e18, (units * units) & 1073741823, 0) AS squared_units_low,
    iif(1.0 * normal_ms * normal_ms < 4e18, (normal_ms * normal_ms) >> 30, CAST(min(1.0 * normal_ms * normal_ms / 1073741824.0, 4e12) AS INTEGER)) AS squared_normal_high,
    iif(1.0 * normal_ms * normal_ms < 4e18, (normal_ms * normal_ms) & 1073741823, 0) AS squared_normal_low,
    iif(1.0 * normal_ms * units < 4e18, (normal_ms * units) >> 30, CAST(min(1.0 * normal_ms * units / 1073741824.0, 4e12) AS INTEGER)) AS normal_unit_products_high,
    iif(1.0 * normal_ms * units < 4e18, (normal_ms * units) & 1073741823, 0) AS normal_unit_products_low
  FROM day_total;

CREATE VIEW workday_sum AS
  SELECT person_id, day, operation_id,
    1 AS operations,
    segments AS segments,
    ms AS ms,
    iif(kind IN ('rest', 'absence'), 0, segments) AS working_segments,
    iif(kind IN ('rest', 'absence'), 0, interruptions) AS working_interruptions,
    iif(kind = 'result', ms, 0) AS result_ms,
    iif(kind = 'support', ms, 0) AS support_ms,
    iif(kind = 'avoidable', ms, 0) AS avoidable_ms,
    iif(kind = 'loss', ms, 0) AS loss_ms
  FROM day_total JOIN operation ON operation.id = operation_id;

CREATE TABLE year_total (
  person_id TEXT NOT NULL,
  operation_id TEXT NOT NULL,
  year TEXT NOT NULL,
  weekday INTEGER NOT NULL,
  days INTEGER NOT NULL,
  reading_days INTEGER NOT NULL,
  segments INTEGER NOT NULL,
  ms INTEGER NOT NULL,
  observations INTEGER NOT NULL,
  observation_ms INTEGER NOT NULL,
  units INTEGER NOT NULL,
  interruptions INTEGER NOT NULL,
  excluded INTEGER NOT NULL,
  observation_squares INTEGER NOT NULL,
  observed_ms INTEGER NOT NULL,
  rated INTEGER NOT NULL,
  normal_ms INTEGER NOT NULL,
  interrupted INTEGER NOT NULL,
  interrupted_ms INTEGER NOT NULL,
  squared_counts INTEGER NOT NULL,
  products INTEGER NOT NULL,
  normal_products INTEGER NOT NULL,
  squared_ms_high INTEGER NOT NULL,
  squared_ms_low INTEGER NOT NULL,
  unit_products_high INTEGER NOT NULL,
  unit_products_low INTEGER NOT NULL,
  squared_units_high INTEGER NOT NULL,
  squared_units_low INTEGER NOT NULL,
  squared_normal_high INTEGER NOT NULL,
  squared_normal_low INTEGER NOT NULL,
  normal_unit_products_high INTEGER NOT NULL,
  normal_unit_products_low INTEGER NOT NULL,
  PRIMARY KEY (person_id, operation_id, year, weekday)
) STRICT, WITHOUT ROWID;

CREATE TABLE month_total (
  month TEXT NOT NULL,
  person_id TEXT NOT NULL,
  operation_id TEXT NOT NULL,
  days INTEGER NOT NULL,
  reading_days INTEGER NOT NULL,
  segments INTEGER NOT NULL,
  ms INTEGER NOT NULL,
  observations INTEGER NOT NULL,
  observation_ms INTEGER NOT NULL,
  units INTEGER NOT NULL,
  interruptions INTEGER NOT NULL,
  excluded INTEGER NOT NULL,
  observation_squares INTEGER NOT NULL,
  observed_ms INTEGER NOT NULL,
  rated INTEGER NOT NULL,
  normal_ms INTEGER NOT NULL,
  interrupted INTEGER NOT NULL,
  interrupted_ms INTEGER NOT NULL,
  squared_counts INTEGER NOT NULL,
  products INTEGER NOT NULL,
  normal_products INTEGER NOT NULL,
  squared_ms_high INTEGER NOT NULL,
  squared_ms_low INTEGER NOT NULL,
  unit_products_high INTEGER NOT NULL,
  unit_products_low INTEGER NOT NULL,
  squared_units_high INTEGER NOT NULL,
  squared_units_low INTEGER NOT NULL,
  squared_normal_high INTEGER NOT NULL,
  squared_normal_low INTEGER NOT NULL,
  normal_unit_products_high INTEGER NOT NULL,
  normal_unit_products_low INTEGER NOT NULL,
  PRIMARY KEY (month, person_id, operation_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE workday_total (
  person_id TEXT NOT NULL,
  day TEXT NOT NULL,
  operations INTEGER NOT NULL,
  segments INTEGER NOT NULL,
  ms INTEGER NOT NULL,
  working_segments INTEGER NOT NULL,
  working_interruptions INTEGER NOT NULL,
  result_ms INTEGER NOT NULL,
  support_ms INTEGER NOT NULL,
  avoidable_ms INTEGER NOT NULL,
  loss_ms INTEGER NOT NULL,
  PRIMARY KEY (person_id, day)
) STRICT, WITHOUT ROWID;

CREATE INDEX workday_total_by_day ON workday_total (day);

CREATE VIEW reading_sum AS
  SELECT operation_id, person_id, day, unixepoch(day) / 86400 AS day_number,
    count(*) AS readings, sum(ms) AS ms, sum(ln(ms)) / count(*) AS log
  FROM observation_total INDEXED BY observation_total_by_day
  WHERE is_excluded = 0 AND ms > 0  GROUP BY person_id, day, operation_id;

CREATE TABLE day_reading_total (
  operation_id TEXT    NOT NULL,
  person_id    TEXT    NOT NULL,
  day          TEXT    NOT NULL,
  day_number   INTEGER NOT NULL,             -- days since 1970
  readings     INTEGER NOT NULL,
  ms           INTEGER NOT NULL,             -- their time together
  log          REAL    NOT NULL,             -- mean of ln ms
  PRIMARY KEY (operation_id, person_id, day)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER day_total_added AFTER INSERT ON day_total BEGIN
  INSERT INTO year_total (person_id, operation_id, year, weekday, days, reading_days, segments, ms, observations, observation_ms, units, interruptions, excluded, observation_squares, observed_ms, rated, normal_ms, interrupted, interrupted_ms, squared_counts, products, normal_products, squared_ms_high, squared_ms_low, unit_products_high, unit_products_low, squared_units_high, squared_units_low, squared_normal_high, squared_normal_low, normal_unit_products_high, normal_unit_products_low)
    SELECT person_id, operation_id, year, weekday, days, reading_days, segments, ms, observations, observation_ms, units, interruptions, excluded, observation_squares, observed_ms, rated, normal_ms, interrupted, interrupted_ms, squared_counts, products, normal_products, squared_ms_high, squared_ms_low, unit_products_high, unit_products_low, squared_units_high, squared_units_low, squared_normal_high, squared_normal_low, normal_unit_products_high, normal_unit_products_low FROM day_sum WHERE person_id = NEW.person_id AND day = NEW.day AND operation_id = NEW.operation_id
    ON CONFLICT DO UPDATE SET
      days = year_total.days + excluded.days,
      reading_days = year_total.reading_days + excluded.reading_days,
      segments = year_total.segments + excluded.segments,
      ms = year_total.ms + excluded.ms,
      observations = year_total.observations + excluded.observations,
      observation_ms = year_total.observation_ms + excluded.observation_ms,
      units = year_total.units + excluded.units,
      interruptions = year_total.interruptions + excluded.interruptions,
      excluded = year_total.excluded + excluded.excluded,
      observation_squares = year_total.observation_squares + excluded.observation_squares,
      observed_ms = year_total.observed_ms + excluded.observed_ms,
      rated = year_total.rated + excluded.rated,
      normal_ms = year_total.normal_ms + excluded.normal_ms,
      interrupted = year_total.interrupted + excluded.interrupted,
      interrupted_ms = year_total.interrupted_ms + excluded.interrupted_ms,
      squared_counts = year_total.squared_counts + excluded.squared_counts,
      products = year_total.products + excluded.products,
      normal_products = year_total.normal_products + excluded.normal_products,
      squared_ms_high = year_total.squared_ms_high + excluded.squared_ms_high,
      squared_ms_low = year_total.squared_ms_low + excluded.squared_ms_low,
      unit_products_high = year_total.unit_products_high + excluded.unit_products_high,
      unit_products_low = year_total.unit_products_low + excluded.unit_products_low,
      squared_units_high = year_total.squared_units_high + excluded.squared_units_high,
      squared_units_low = year_total.squared_units_low + excluded.squared_units_low,
      squared_normal_high = year_total.squared_normal_high + excluded.squared_normal_high,
      squared_normal_low = year_total.squared_normal_low + excluded.squared_normal_low,
      normal_unit_products_high = year_total.normal_unit_products_high + excluded.normal_unit_products_high,
      normal_unit_products_low = year_total.normal_unit_products_low + excluded.normal_unit_products_low;
  INSERT INTO month_total (month, person_id, operation_id, days, reading_days, segments, ms, observations, observation_ms, units, interruptions, excluded, observation_squares, observed_ms, rated, normal_ms, interrupted, interrupted_ms, squared_counts, products, normal_products, squared_ms_high, squared_ms_low, unit_products_high, unit_products_low, squared_units_high, squared_units_low, squared_normal_high, squared_normal_low, normal_unit_products_high, normal_unit_products_low)
    SELECT month, person_id, operation_id, days, reading_days, segments, ms, observations, observation_ms, units, interruptions, excluded, observation_squares, observed_ms, rated, normal_ms, interrupted, interrupted_ms, squared_counts, products, normal_products, squared_ms_high, squared_ms_low, unit_products_high, unit_products_low, squared_units_high, squared_units_low, squared_normal_high, squared_normal_low, normal_unit_products_high, normal_unit_products_low FROM day_sum WHERE person_id = NEW.person_id AND day = NEW.day AND operation_id = NEW.operation_id
    ON CONFLICT DO UPDATE SET
      days = month_total.days + excluded.days,
      reading_days = month_total.reading_days + excluded.reading_days,
      segments = month_total.segments + excluded.segments,
      ms = month_total.ms + excluded.ms,
      observations = month_total.observations + excluded.observations,
      observation_ms = month_total.observation_ms + excluded.observation_ms,
      units = month_total.units + excluded.units,
      interruptions = month_total.interruptions + excluded.interruptions,
      excluded = month_total.excluded + excluded.excluded,
      observation_squares = month_total.observation_squares + excluded.observation_squares,
      observed_ms = month_total.observed_ms + excluded.observed_ms,
      rated = month_total.rated + excluded.rated,
      normal_ms = month_total.normal_ms + excluded.normal_ms,
      interrupted = month_total.interrupted + excluded.interrupted,
      interrupted_ms = month_total.interrupted_ms + excluded.interrupted_ms,
      squared_counts = month_total.squared_counts + excluded.squared_counts,
      products = month_total.products + excluded.products,
      normal_products = month_total.normal_products + excluded.normal_products,
      squared_ms_high = month_total.squared_ms_high + excluded.squared_ms_high,
      squared_ms_low = month_total.squared_ms_low + excluded.squared_ms_low,
      unit_products_high = month_total.unit_products_high + excluded.unit_products_high,
      unit_products_low = month_total.unit_products_low + excluded.unit_products_low,
      squared_units_high = month_total.squared_units_high + excluded.squared_units_high,
      squared_units_low = month_total.squared_units_low + excluded.squared_units_low,
      squared_normal_high = month_total.squared_normal_high + excluded.squared_normal_high,
      squared_normal_low = month_total.squared_normal_low + excluded.squared_normal_low,
      normal_unit_products_high = month_total.normal_unit_products_high + excluded.normal_unit_products_high,
      normal_unit_products_low = month_total.normal_unit_products_low + excluded.normal_unit_products_low;
  INSERT INTO workday_total (person_id, day, operations, segments, ms, working_segments, working_interruptions, result_ms, support_ms, avoidable_ms, loss_ms)
    SELECT person_id, day, operations, segments, ms, working_segments, working_interruptions, result_ms, support_ms, avoidable_ms, loss_ms FROM workday_sum WHERE person_id = NEW.person_id AND day = NEW.day AND operation_id = NEW.operation_id
    ON CONFLICT DO UPDATE SET
      operations = workday_total.operations + excluded.operations,
      segments = workday_total.segments + excluded.segments,
      ms = workday_total.ms + excluded.ms,
      working_segments = workday_total.working_segments + excluded.working_segments,
      working_interruptions = workday_total.working_interruptions + excluded.working_interruptions,
      result_ms = workday_total.result_ms + excluded.result_ms,
      support_ms = workday_total.support_ms + excluded.support_ms,
      avoidable_ms = workday_total.avoidable_ms + excluded.avoidable_ms,
      loss_ms = workday_total.loss_ms + excluded.loss_ms;
END;

CREATE TRIGGER day_total_comes AFTER UPDATE ON day_total BEGIN
  INSERT INTO year_total (person_id, operation_id, year, weekday, days, reading_days, segments, ms, observations, observation_ms, units, interruptions, excluded, observation_squares, observed_ms, rated, normal_ms, interrupted, interrupted_ms, squared_counts, products, normal_products, squared_ms_high, squared_ms_low, unit_products_high, unit_products_low, squared_units_high, squared_units_low, squared_normal_high, squared_normal_low, normal_unit_products_high, normal_unit_products_low)
    SELECT person_id, operation_id, year, weekday, days, reading_days, segments, ms, observations, observation_ms, units, interruptions, excluded, observation_squares, observed_ms, rated, normal_ms, interrupted, interrupted_ms, squared_counts, products, normal_products, squared_ms_high, squared_ms_low, unit_products_high, unit_products_low, squared_units_high, squared_units_low, squared_normal_high, squared_normal_low, normal_unit_products_high, normal_unit_products_low FROM day_sum WHERE person_id = NEW.person_id AND day = NEW.day AND operation_id = NEW.operation_id
    ON CONFLICT DO UPDATE SET
      days = year_total.days + excluded.days,
      reading_days = year_total.reading_days + excluded.reading_days,
      segments = year_total.segments + excluded.segments,
      ms = year_total.ms + excluded.ms,
      observations = year_total.observations + excluded.observations,
      observation_ms = year_total.observation_ms + excluded.observation_ms,
      units = year_total.units + excluded.units,
      interruptions = year_total.interruptions + excluded.interruptions,
      excluded = year_total.excluded + excluded.excluded,
      observation_squares = year_total.observation_squares + excluded.observation_squares,
      observed_ms = year_total.observed_ms + excluded.observed_ms,
      rated = year_total.rated + excluded.rated,
      normal_ms = year_total.normal_ms + excluded.normal_ms,
      interrupted = year_total.interrupted + excluded.interrupted,
      interrupted_ms = year_total.interrupted_ms + excluded.interrupted_ms,
      squared_counts = year_total.squared_counts + excluded.squared_counts,
      products = year_total.products + excluded.products,
      normal_products = year_total.normal_products + excluded.normal_products,
      squared_ms_high = year_total.squared_ms_high + excluded.squared_ms_high,
      squared_ms_low = year_total.squared_ms_low + excluded.squared_ms_low,
      unit_products_high = year_total.unit_products_high + excluded.unit_products_high,
      unit_products_low = year_total.unit_products_low + excluded.unit_products_low,
      squared_units_high = year_total.squared_units_high + excluded.squared_units_high,
      squared_units_low = year_total.squared_units_low + excluded.squared_units_low,
      squared_normal_high = year_total.squared_normal_high + excluded.squared_normal_high,
      squared_normal_low = year_total.squared_normal_low + excluded.squared_normal_low,
      normal_unit_products_high = year_total.normal_unit_products_high + excluded.normal_unit_products_high,
      normal_unit_products_low = year_total.normal_unit_products_low + excluded.normal_unit_products_low;
  INSERT INTO month_total (month, person_id, operation_id, days, reading_days, segments, ms, observations, observation_ms, units, interruptions, excluded, observation_squares, observed_ms, rated, normal_ms, interrupted, interrupted_ms, squared_counts, products, normal_products, squared_ms_high, squared_ms_low, unit_products_high, unit_products_low, squared_units_high, squared_units_low, squared_normal_high, squared_normal_low, normal_unit_products_high, normal_unit_products_low)
    SELECT month, person_id, operation_id, days, reading_days, segments, ms, observations, observation_ms, units, interruptions, excluded, observation_squares, observed_ms, rated, normal_ms, interrupted, interrupted_ms, squared_counts, products, normal_products, squared_ms_high, squared_ms_low, unit_products_high, unit_products_low, squared_units_high, squared_units_low, squared_normal_high, squared_normal_low, normal_unit_products_high, normal_unit_products_low FROM day_sum WHERE person_id = NEW.person_id AND day = NEW.day AND operation_id = NEW.operation_id
    ON CONFLICT DO UPDATE SET
      days = month_total.days + excluded.days,
      reading_days = month_total.reading_days + excluded.reading_days,
      segments = month_total.segments + excluded.segments,
      ms = month_total.ms + excluded.ms,
      observations = month_total.observations + excluded.observations,
      observation_ms = month_total.observation_ms + excluded.observation_ms,
      units = month_total.units + excluded.units,
      interruptions = month_total.interruptions + excluded.interruptions,
      excluded = month_total.excluded + excluded.excluded,
      observation_squares = month_total.observation_squares + excluded.observation_squares,
      observed_ms = month_total.observed_ms + excluded.observed_ms,
      rated = month_total.rated + excluded.rated,
      normal_ms = month_total.normal_ms + excluded.normal_ms,
      interrupted = month_total.interrupted + excluded.interrupted,
      interrupted_ms = month_total.interrupted_ms + excluded.interrupted_ms,
      squared_counts = month_total.squared_counts + excluded.squared_counts,
      products = month_total.products + excluded.products,
      normal_products = month_total.normal_products + excluded.normal_products,
      squared_ms_high = month_total.squared_ms_high + excluded.squared_ms_high,
      squared_ms_low = month_total.squared_ms_low + excluded.squared_ms_low,
      unit_products_high = month_total.unit_products_high + excluded.unit_products_high,
      unit_products_low = month_total.unit_products_low + excluded.unit_products_low,
      squared_units_high = month_total.squared_units_high + excluded.squared_units_high,
      squared_units_low = month_total.squared_units_low + excluded.squared_units_low,
      squared_normal_high = month_total.squared_normal_high + excluded.squared_normal_high,
      squared_normal_low = month_total.squared_normal_low + excluded.squared_normal_low,
      normal_unit_products_high = month_total.normal_unit_products_high + excluded.normal_unit_products_high,
      normal_unit_products_low = month_total.normal_unit_products_low + excluded.normal_unit_products_low;
  INSERT INTO workday_total (person_id, day, operations, segments, ms, working_segments, working_interruptions, result_ms, support_ms, avoidable_ms, loss_ms)
    SELECT person_id, day, operations, segments, ms, working_segments, working_interruptions, result_ms, support_ms, avoidable_ms, loss_ms FROM workday_sum WHERE person_id = NEW.person_id AND day = NEW.day AND operation_id = NEW.operation_id
    ON CONFLICT DO UPDATE SET
      operations = workday_total.operations + excluded.operations,
      segments = workday_total.segments + excluded.segments,
      ms = workday_total.ms + excluded.ms,
      working_segments = workday_total.working_segments + excluded.working_segments,
      working_interruptions = workday_total.working_interruptions + excluded.working_interruptions,
      result_ms = workday_total.result_ms + excluded.result_ms,
      support_ms = workday_total.support_ms + excluded.support_ms,
      avoidable_ms = workday_total.avoidable_ms + excluded.avoidable_ms,
      loss_ms = workday_total.loss_ms + excluded.loss_ms;
END;

CREATE TRIGGER day_total_leaves BEFORE UPDATE ON day_total BEGIN
  INSERT INTO year_total (person_id, operation_id, year, weekday, days, reading_days, segments, ms, observations, observation_ms, units, interruptions, excluded, observation_squares, observed_ms, rated, normal_ms, interrupted, interrupted_ms, squared_counts, products, normal_products, squared_ms_high, squared_ms_low, unit_products_high, unit_products_low, squared_units_high, squared_units_low, squared_normal_high, squared_normal_low, normal_unit_products_high, normal_unit_products_low)
    SELECT person_id, operation_id, year, weekday, -days, -reading_days, -segments, -ms, -observations, -observation_ms, -units, -interruptions, -excluded, -observation_squares, -observed_ms, -rated, -normal_ms, -interrupted, -interrupted_ms, -squared_counts, -products, -normal_products, -squared_ms_high, -squared_ms_low, -unit_products_high, -unit_products_low, -squared_units_high, -squared_units_low, -squared_normal_high, -squared_normal_low, -normal_unit_products_high, -normal_unit_products_low FROM day_sum WHERE person_id = OLD.person_id AND day = OLD.day AND operation_id = OLD.operation_id
    ON CONFLICT DO UPDATE SET
      days = year_total.days + excluded.days,
      reading_days = year_total.reading_days + excluded.reading_days,
      segments = year_total.segments + excluded.segments,
      ms = year_total.ms + excluded.ms,
      observations = year_total.observations + excluded.observations,
      observation_ms = year_total.observation_ms + excluded.observation_ms,
      units = year_total.units + excluded.units,
      interruptions = year_total.interruptions + excluded.interruptions,
      excluded = year_total.excluded + excluded.excluded,
      observation_squares = year_total.observation_squares + excluded.observation_squares,
      observed_ms = year_total.observed_ms + excluded.observed_ms,
      rated = year_total.rated + excluded.rated,
      normal_ms = year_total.normal_ms + excluded.normal_ms,
      interrupted = year_total.interrupted + excluded.interrupted,
      interrupted_ms = year_total.interrupted_ms + excluded.interrupted_ms,
      squared_counts = year_total.squared_counts + excluded.squared_counts,
      products = year_total.products + excluded.products,
      normal_products = year_total.normal_products + excluded.normal_products,
      squared_ms_high = year_total.squared_ms_high + excluded.squared_ms_high,
      squared_ms_low = year_total.squared_ms_low + excluded.squared_ms_low,
      unit_products_high = year_total.unit_products_high + excluded.unit_products_high,
      unit_products_low = year_total.unit_products_low + excluded.unit_products_low,
      squared_units_high = year_total.squared_units_high + excluded.squared_units_high,
      squared_units_low = year_total.squared_units_low + excluded.squared_units_low,
      squared_normal_high = year_total.squared_normal_high + excluded.squared_normal_high,
      squared_normal_low = year_total.squared_normal_low + excluded.squared_normal_low,
      normal_unit_products_high = year_total.normal_unit_products_high + excluded.normal_unit_products_high,
      normal_unit_products_low = year_total.normal_unit_products_low + excluded.normal_unit_products_low;
  DELETE FROM year_total WHERE person_id = OLD.person_id AND operation_id = OLD.operation_id
    AND year = substr(OLD.day, 1, 4) AND days = 0;
  INSERT INTO month_total (month, person_id, operation_id, days, reading_days, segments, ms, observations, observation_ms, units, interruptions, excluded, observation_squares, observed_ms, rated, normal_ms, interrupted, interrupted_ms, squared_counts, products, normal_products, squared_ms_high, squared_ms_low, unit_products_high, unit_products_low, squared_units_high, squared_units_low, squared_normal_high, squared_normal_low, normal_unit_products_high, normal_unit_products_low)
    SELECT month, person_id, operation_id, -days, -reading_days, -segments, -ms, -observations, -observation_ms, -units, -interruptions, -excluded, -observation_squares, -observed_ms, -rated, -normal_ms, -interrupted, -interrupted_ms, -squared_counts, -products, -normal_products, -squared_ms_high, -squared_ms_low, -unit_products_high, -unit_products_low, -squared_units_high, -squared_units_low, -squared_normal_high, -squared_normal_low, -normal_unit_products_high, -normal_unit_products_low FROM day_sum WHERE person_id = OLD.person_id AND day = OLD.day AND operation_id = OLD.operation_id
    ON CONFLICT DO UPDATE SET
      days = month_total.days + excluded.days,
      reading_days = month_total.reading_days + excluded.reading_days,
      segments = month_total.segments + excluded.segments,
      ms = month_total.ms + excluded.ms,
      observations = month_total.observations + excluded.observations,
      observation_ms = month_total.observation_ms + excluded.observation_ms,
      units = month_total.units + excluded.units,
      interruptions = month_total.interruptions + excluded.interruptions,
      excluded = month_total.excluded + excluded.excluded,
      observation_squares = month_total.observation_squares + excluded.observation_squares,
      observed_ms = month_total.observed_ms + excluded.observed_ms,
      rated = month_total.rated + excluded.rated,
      normal_ms = month_total.normal_ms + excluded.normal_ms,
      interrupted = month_total.interrupted + excluded.interrupted,
      interrupted_ms = month_total.interrupted_ms + excluded.interrupted_ms,
      squared_counts = month_total.squared_counts + excluded.squared_counts,
      products = month_total.products + excluded.products,
      normal_products = month_total.normal_products + excluded.normal_products,
      squared_ms_high = month_total.squared_ms_high + excluded.squared_ms_high,
      squared_ms_low = month_total.squared_ms_low + excluded.squared_ms_low,
      unit_products_high = month_total.unit_products_high + excluded.unit_products_high,
      unit_products_low = month_total.unit_products_low + excluded.unit_products_low,
      squared_units_high = month_total.squared_units_high + excluded.squared_units_high,
      squared_units_low = month_total.squared_units_low + excluded.squared_units_low,
      squared_normal_high = month_total.squared_normal_high + excluded.squared_normal_high,
      squared_normal_low = month_total.squared_normal_low + excluded.squared_normal_low,
      normal_unit_products_high = month_total.normal_unit_products_high + excluded.normal_unit_products_high,
      normal_unit_products_low = month_total.normal_unit_products_low + excluded.normal_unit_products_low;
  DELETE FROM month_total WHERE month = substr(OLD.day, 1, 7) AND person_id = OLD.person_id
    AND operation_id = OLD.operation_id AND days = 0;
  INSERT INTO workday_total (person_id, day, operations, segments, ms, working_segments, working_interruptions, result_ms, support_ms, avoidable_ms, loss_ms)
    SELECT person_id, day, -operations, -segments, -ms, -working_segments, -working_interruptions, -result_ms, -support_ms, -avoidable_ms, -loss_ms FROM workday_sum WHERE person_id = OLD.person_id AND day = OLD.day AND operation_id = OLD.operation_id
    ON CONFLICT DO UPDATE SET
      operations = workday_total.operations + excluded.operations,
      segments = workday_total.segments + excluded.segments,
      ms = workday_total.ms + excluded.ms,
      working_segments = workday_total.working_segments + excluded.working_segments,
      working_interruptions = workday_total.working_interruptions + excluded.working_interruptions,
      result_ms = workday_total.result_ms + excluded.result_ms,
      support_ms = workday_total.support_ms + excluded.support_ms,
      avoidable_ms = workday_total.avoidable_ms + excluded.avoidable_ms,
      loss_ms = workday_total.loss_ms + excluded.loss_ms;
  DELETE FROM workday_total WHERE person_id = OLD.person_id AND day = OLD.day AND operations = 0;
END;

CREATE TRIGGER day_total_taken BEFORE DELETE ON day_total BEGIN
  INSERT INTO year_total (person_id, operation_id, year, weekday, days, reading_days, segments, ms, observations, observation_ms, units, interruptions, excluded, observation_squares, observed_ms, rated, normal_ms, interrupted, interrupted_ms, squared_counts, products, normal_products, squared_ms_high, squared_ms_low, unit_products_high, unit_products_low, squared_units_high, squared_units_low, squared_normal_high, squared_normal_low, normal_unit_products_high, normal_unit_products_low)
    SELECT person_id, operation_id, year, weekday, -days, -reading_days, -segments, -ms, -observations, -observation_ms, -units, -interruptions, -excluded, -observation_squares, -observed_ms, -rated, -normal_ms, -interrupted, -interrupted_ms, -squared_counts, -products, -normal_products, -squared_ms_high, -squared_ms_low, -unit_products_high, -unit_products_low, -squared_units_high, -squared_units_low, -squared_normal_high, -squared_normal_low, -normal_unit_products_high, -normal_unit_products_low FROM day_sum WHERE person_id = OLD.person_id AND day = OLD.day AND operation_id = OLD.operation_id
    ON CONFLICT DO UPDATE SET
      days = year_total.days + excluded.days,
      reading_days = year_total.reading_days + excluded.reading_days,
      segments = year_total.segments + excluded.segments,
      ms = year_total.ms + excluded.ms,
      observations = year_total.observations + excluded.observations,
      observation_ms = year_total.observation_ms + excluded.observation_ms,
      units = year_total.units + excluded.units,
      interruptions = year_total.interruptions + excluded.interruptions,
      excluded = year_total.excluded + excluded.excluded,
      observation_squares = year_total.observation_squares + excluded.observation_squares,
      observed_ms = year_total.observed_ms + excluded.observed_ms,
      rated = year_total.rated + excluded.rated,
      normal_ms = year_total.normal_ms + excluded.normal_ms,
      interrupted = year_total.interrupted + excluded.interrupted,
      interrupted_ms = year_total.interrupted_ms + excluded.interrupted_ms,
      squared_counts = year_total.squared_counts + excluded.squared_counts,
      products = year_total.products + excluded.products,
      normal_products = year_total.normal_products + excluded.normal_products,
      squared_ms_high = year_total.squared_ms_high + excluded.squared_ms_high,
      squared_ms_low = year_total.squared_ms_low + excluded.squared_ms_low,
      unit_products_high = year_total.unit_products_high + excluded.unit_products_high,
      unit_products_low = year_total.unit_products_low + excluded.unit_products_low,
      squared_units_high = year_total.squared_units_high + excluded.squared_units_high,
      squared_units_low = year_total.squared_units_low + excluded.squared_units_low,
      squared_normal_high = year_total.squared_normal_high + excluded.squared_normal_high,
      squared_normal_low = year_total.squared_normal_low + excluded.squared_normal_low,
      normal_unit_products_high = year_total.normal_unit_products_high + excluded.normal_unit_products_high,
      normal_unit_products_low = year_total.normal_unit_products_low + excluded.normal_unit_products_low;
  DELETE FROM year_total WHERE person_id = OLD.person_id AND operation_id = OLD.operation_id
    AND year = substr(OLD.day, 1, 4) AND days = 0;
  INSERT INTO month_total (month, person_id, operation_id, days, reading_days, segments, ms, observations, observation_ms, units, interruptions, excluded, observation_squares, observed_ms, rated, normal_ms, interrupted, interrupted_ms, squared_counts, products, normal_products, squared_ms_high, squared_ms_low, unit_products_high, unit_products_low, squared_units_high, squared_units_low, squared_normal_high, squared_normal_low, normal_unit_products_high, normal_unit_products_low)
    SELECT month, person_id, operation_id, -days, -reading_days, -segments, -ms, -observations, -observation_ms, -units, -interruptions, -excluded, -observation_squares, -observed_ms, -rated, -normal_ms, -interrupted, -interrupted_ms, -squared_counts, -products, -normal_products, -squared_ms_high, -squared_ms_low, -unit_products_high, -unit_products_low, -squared_units_high, -squared_units_low, -squared_normal_high, -squared_normal_low, -normal_unit_products_high, -normal_unit_products_low FROM day_sum WHERE person_id = OLD.person_id AND day = OLD.day AND operation_id = OLD.operation_id
    ON CONFLICT DO UPDATE SET
      days = month_total.days + excluded.days,
      reading_days = month_total.reading_days + excluded.reading_days,
      segments = month_total.segments + excluded.segments,
      ms = month_total.ms + excluded.ms,
      observations = month_total.observations + excluded.observations,
      observation_ms = month_total.observation_ms + excluded.observation_ms,
      units = month_total.units + excluded.units,
      interruptions = month_total.interruptions + excluded.interruptions,
      excluded = month_total.excluded + excluded.excluded,
      observation_squares = month_total.observation_squares + excluded.observation_squares,
      observed_ms = month_total.observed_ms + excluded.observed_ms,
      rated = month_total.rated + excluded.rated,
      normal_ms = month_total.normal_ms + excluded.normal_ms,
      interrupted = month_total.interrupted + excluded.interrupted,
      interrupted_ms = month_total.interrupted_ms + excluded.interrupted_ms,
      squared_counts = month_total.squared_counts + excluded.squared_counts,
      products = month_total.products + excluded.products,
      normal_products = month_total.normal_products + excluded.normal_products,
      squared_ms_high = month_total.squared_ms_high + excluded.squared_ms_high,
      squared_ms_low = month_total.squared_ms_low + excluded.squared_ms_low,
      unit_products_high = month_total.unit_products_high + excluded.unit_products_high,
      unit_products_low = month_total.unit_products_low + excluded.unit_products_low,
      squared_units_high = month_total.squared_units_high + excluded.squared_units_high,
      squared_units_low = month_total.squared_units_low + excluded.squared_units_low,
      squared_normal_high = month_total.squared_normal_high + excluded.squared_normal_high,
      squared_normal_low = month_total.squared_normal_low + excluded.squared_normal_low,
      normal_unit_products_high = month_total.normal_unit_products_high + excluded.normal_unit_products_high,
      normal_unit_products_low = month_total.normal_unit_products_low + excluded.normal_unit_products_low;
  DELETE FROM month_total WHERE month = substr(OLD.day, 1, 7) AND person_id = OLD.person_id
    AND operation_id = OLD.operation_id AND days = 0;
  INSERT INTO workday_total (person_id, day, operations, segments, ms, working_segments, working_interruptions, result_ms, support_ms, avoidable_ms, loss_ms)
    SELECT person_id, day, -operations, -segments, -ms, -working_segments, -working_interruptions, -result_ms, -support_ms, -avoidable_ms, -loss_ms FROM workday_sum WHERE person_id = OLD.person_id AND day = OLD.day AND operation_id = OLD.operation_id
    ON CONFLICT DO UPDATE SET
      operations = workday_total.operations + excluded.operations,
      segments = workday_total.segments + excluded.segments,
      ms = workday_total.ms + excluded.ms,
      working_segments = workday_total.working_segments + excluded.working_segments,
      working_interruptions = workday_total.working_interruptions + excluded.working_interruptions,
      result_ms = workday_total.result_ms + excluded.result_ms,
      support_ms = workday_total.support_ms + excluded.support_ms,
      avoidable_ms = workday_total.avoidable_ms + excluded.avoidable_ms,
      loss_ms = workday_total.loss_ms + excluded.loss_ms;
  DELETE FROM workday_total WHERE person_id = OLD.person_id AND day = OLD.day AND operations = 0;
END;

CREATE TRIGGER observation_total_added AFTER INSERT ON observation_total BEGIN
  DELETE FROM day_reading_total WHERE operation_id = NEW.operation_id AND person_id = NEW.person_id
    AND day = NEW.day;
  INSERT INTO day_reading_total
    
  SELECT operation_id, person_id, day, unixepoch(day) / 86400 AS day_number,
    count(*) AS readings, sum(ms) AS ms, sum(ln(ms)) / count(*) AS log
  FROM observation_total INDEXED BY observation_total_by_day
  WHERE is_excluded = 0 AND ms > 0 AND person_id = NEW.person_id AND day = NEW.day AND operation_id = NEW.operation_id GROUP BY person_id, day, operation_id;
END;

CREATE TRIGGER observation_total_changed AFTER UPDATE ON observation_total BEGIN
  DELETE FROM day_reading_total WHERE operation_id = OLD.operation_id AND person_id = OLD.person_id
    AND day = OLD.day;
  INSERT INTO day_reading_total
    
  SELECT operation_id, person_id, day, unixepoch(day) / 86400 AS day_number,
    count(*) AS readings, sum(ms) AS ms, sum(ln(ms)) / count(*) AS log
  FROM observation_total INDEXED BY observation_total_by_day
  WHERE is_excluded = 0 AND ms > 0 AND person_id = OLD.person_id AND day = OLD.day AND operation_id = OLD.operation_id GROUP BY person_id, day, operation_id;
  DELETE FROM day_reading_total WHERE operation_id = NEW.operation_id AND person_id = NEW.person_id
    AND day = NEW.day;
  INSERT INTO day_reading_total
    
  SELECT operation_id, person_id, day, unixepoch(day) / 86400 AS day_number,
    count(*) AS readings, sum(ms) AS ms, sum(ln(ms)) / count(*) AS log
  FROM observation_total INDEXED BY observation_total_by_day
  WHERE is_excluded = 0 AND ms > 0 AND person_id = NEW.person_id AND day = NEW.day AND operation_id = NEW.operation_id GROUP BY person_id, day, operation_id;
END;

CREATE TRIGGER observation_total_taken AFTER DELETE ON observation_total BEGIN
  DELETE FROM day_reading_total WHERE operation_id = OLD.operation_id AND person_id = OLD.person_id
    AND day = OLD.day;
  INSERT INTO day_reading_total
    
  SELECT operation_id, person_id, day, unixepoch(day) / 86400 AS day_number,
    count(*) AS readings, sum(ms) AS ms, sum(ln(ms)) / count(*) AS log
  FROM observation_total INDEXED BY observation_total_by_day
  WHERE is_excluded = 0 AND ms > 0 AND person_id = OLD.person_id AND day = OLD.day AND operation_id = OLD.operation_id GROUP BY person_id, day, operation_id;
END;

CREATE TRIGGER operation_kind_comes AFTER UPDATE OF kind ON operation WHEN NEW.kind <> OLD.kind BEGIN
  
  INSERT INTO workday_total (person_id, day, operations, segments, ms, working_segments, working_interruptions, result_ms, support_ms, avoidable_ms, loss_ms)
    SELECT person_id, day, operations, segments, ms, working_segments, working_interruptions, result_ms, support_ms, avoidable_ms, loss_ms FROM workday_sum WHERE operation_id = NEW.id
    ON CONFLICT DO UPDATE SET
      operations = workday_total.operations + excluded.operations,
      segments = workday_total.segments + excluded.segments,
      ms = workday_total.ms + excluded.ms,
      working_segments = workday_total.working_segments + excluded.working_segments,
      working_interruptions = workday_total.working_interruptions + excluded.working_interruptions,
      result_ms = workday_total.result_ms + excluded.result_ms,
      support_ms = workday_total.support_ms + excluded.support_ms,
      avoidable_ms = workday_total.avoidable_ms + excluded.avoidable_ms,
      loss_ms = workday_total.loss_ms + excluded.loss_ms;
END;

CREATE TRIGGER operation_kind_leaves BEFORE UPDATE OF kind ON operation WHEN NEW.kind <> OLD.kind BEGIN
  
  INSERT INTO workday_total (person_id, day, operations, segments, ms, working_segments, working_interruptions, result_ms, support_ms, avoidable_ms, loss_ms)
    SELECT person_id, day, -operations, -segments, -ms, -working_segments, -working_interruptions, -result_ms, -support_ms, -avoidable_ms, -loss_ms FROM workday_sum WHERE operation_id = OLD.id
    ON CONFLICT DO UPDATE SET
      operations = workday_total.operations + excluded.operations,
      segments = workday_total.segments + excluded.segments,
      ms = workday_total.ms + excluded.ms,
      working_segments = workday_total.working_segments + excluded.working_segments,
      working_interruptions = workday_total.working_interruptions + excluded.working_interruptions,
      result_ms = workday_total.result_ms + excluded.result_ms,
      support_ms = workday_total.support_ms + excluded.support_ms,
      avoidable_ms = workday_total.avoidable_ms + excluded.avoidable_ms,
      loss_ms = workday_total.loss_ms + excluded.loss_ms;
  DELETE FROM workday_total WHERE operations = 0;
END;
