-- Step 0: read the four tables.
--
-- Before this, say where they are:   SET VARIABLE folder = 'tables';
-- Every type is written out, so that nothing is guessed from the data. An empty cell is NULL.
-- Text cells carry a guard against running as a formula in a spreadsheet; plain() takes it off (SPEC TD3).

CREATE OR REPLACE MACRO plain(cell) AS
  regexp_replace(cell, '(^|[;\t\r\n])''', '\1', 'g');

CREATE OR REPLACE TABLE assessments AS
SELECT
  * REPLACE (
    plain(assessment) AS assessment, plain(city) AS city, plain(region) AS region,
    plain(previous) AS previous, plain(instrument) AS instrument,
    plain(instrument_version) AS instrument_version, plain(priority_outcome) AS priority_outcome,
    plain(respondent_role) AS respondent_role, plain(summary) AS summary,
    from_json(modules, '["VARCHAR"]') AS modules,
    from_json(priority_services, '["VARCHAR"]') AS priority_services,
    from_json("groups", '["VARCHAR"]') AS "groups"
  ),
  -- Ages of proof are counted to this day, never to today (SPEC E2).
  coalesce(closed_at, date) AS as_of
FROM read_csv(getvariable('folder') || '/assessments.csv',
  header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '', parallel = false,
  columns = {
    'assessment': 'VARCHAR', 'city': 'VARCHAR', 'country': 'VARCHAR', 'region': 'VARCHAR',
    'population': 'BIGINT', 'departments': 'BIGINT', 'date': 'DATE', 'closed_at': 'DATE',
    'previous': 'VARCHAR', 'instrument': 'VARCHAR', 'instrument_version': 'VARCHAR',
    'instrument_structure': 'VARCHAR', 'scope': 'VARCHAR', 'modules': 'VARCHAR', 'term_ends': 'VARCHAR',
    'strategy_until': 'VARCHAR', 'priority_outcome': 'VARCHAR', 'priority_services': 'VARCHAR',
    'groups': 'VARCHAR', 'respondent_role': 'VARCHAR', 'eligibility': 'JSON', 'summary': 'VARCHAR'
  });

CREATE OR REPLACE TABLE answers AS
SELECT * REPLACE (
  plain(assessment) AS assessment, plain(respondent) AS respondent, plain(question) AS question,
  plain(reason) AS reason, plain(note) AS note
)
FROM read_csv(getvariable('folder') || '/answers.csv',
  header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '', parallel = false,
  columns = {
    'assessment': 'VARCHAR', 'respondent': 'VARCHAR', 'question': 'VARCHAR', 'status': 'VARCHAR',
    'level': 'INTEGER', 'reason': 'VARCHAR', 'note': 'VARCHAR', 'confidence': 'VARCHAR', 'weight': 'DOUBLE',
    'value': 'DOUBLE', 'effort': 'DOUBLE', 'revision': 'BIGINT', 'updated_at': 'TIMESTAMP'
  });

CREATE OR REPLACE TABLE evidence AS
SELECT * REPLACE (
  plain(assessment) AS assessment, plain(respondent) AS respondent, plain(question) AS question,
  plain(item) AS item, plain(what) AS what, plain("where") AS "where"
)
FROM read_csv(getvariable('folder') || '/evidence.csv',
  header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '', parallel = false,
  columns = {
    'assessment': 'VARCHAR', 'respondent': 'VARCHAR', 'question': 'VARCHAR', 'item': 'VARCHAR',
    'what': 'VARCHAR', 'where': 'VARCHAR', 'strength': 'INTEGER', 'valid_months': 'INTEGER', 'date': 'VARCHAR'
  });

CREATE OR REPLACE TABLE questions AS
SELECT * REPLACE (
  plain(question) AS question, plain(instrument) AS instrument, plain(version) AS version, plain(part) AS part,
  from_json(lenses, '["VARCHAR"]') AS lenses, from_json(wwc, '["VARCHAR"]') AS wwc,
  from_json(wwc_primary, '["VARCHAR"]') AS wwc_primary, from_json(wwc_ceiling, '["VARCHAR"]') AS wwc_ceiling,
  from_json(uk_rows, '["VARCHAR"]') AS uk_rows
)
FROM read_csv(getvariable('folder') || '/questions.csv',
  header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '', parallel = false,
  columns = {
    'question': 'VARCHAR', 'instrument': 'VARCHAR', 'version': 'VARCHAR', 'part': 'VARCHAR', 'kind': 'VARCHAR',
    'position': 'INTEGER', 'gate': 'BOOLEAN', 'snapshot': 'BOOLEAN', 'sensitive': 'BOOLEAN',
    'experimental': 'BOOLEAN', 'value': 'DOUBLE', 'lenses': 'VARCHAR', 'wwc': 'VARCHAR',
    'wwc_primary': 'VARCHAR', 'wwc_ceiling': 'VARCHAR', 'uk_rows': 'VARCHAR'
  });
