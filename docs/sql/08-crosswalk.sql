-- Step 8: the crosswalk, which is our estimate and nobody else's (SPEC W1 to W5).

-- Each criterion of What Works Cities with the questions that decide it. A question of a module that is off has no row
-- in `items`, and is missing.
CREATE OR REPLACE TABLE criteria AS
WITH decides AS (
  SELECT criterion, question, list_contains(wwc_ceiling, criterion) AS ceiling
  FROM (SELECT question, wwc_ceiling, unnest(wwc_primary) AS criterion FROM questions)
),
given AS (
  SELECT s.assessment, d.criterion, d.ceiling, i.level, i.supported,
    coalesce(i.not_applicable, false) AS not_applicable
  FROM assessments s
  CROSS JOIN decides d
  LEFT JOIN supported i ON i.assessment = s.assessment AND i.question = d.question
)
SELECT assessment, criterion,
  CASE
    WHEN count(level) = 0 THEN 'notAssessed'
    WHEN min(level) < 3 THEN 'notYet'
    WHEN count(*) FILTER (level IS NULL AND NOT not_applicable) > 0 THEN 'partly'
    WHEN min(level) >= 4 AND min(supported) >= 3 AND NOT bool_or(ceiling) THEN 'likely'
    ELSE 'possible'
  END AS estimate
FROM given
GROUP BY assessment, criterion;

CREATE OR REPLACE TABLE wwc AS
SELECT assessment,
  count(*) FILTER (estimate = 'likely') AS likely,
  count(*) FILTER (estimate = 'possible') AS possible,
  count(*) FILTER (estimate = 'partly') AS partly,
  count(*) FILTER (estimate = 'notYet') AS not_yet,
  count(*) FILTER (estimate = 'notAssessed') AS not_assessed
FROM criteria
GROUP BY assessment;

-- The rows of each topic of the UK Data Maturity Assessment that answered questions touch. A topic that no question
-- touches has no line.
CREATE OR REPLACE TABLE uk AS
WITH touches AS (
  SELECT question, split_part(uk_row, ':', 1) AS topic, uk_row
  FROM (SELECT question, unnest(uk_rows) AS uk_row FROM questions)
)
SELECT s.assessment, t.topic,
  count(DISTINCT t.uk_row) FILTER (i.level IS NOT NULL) AS touched
FROM assessments s
CROSS JOIN touches t
LEFT JOIN items i ON i.assessment = s.assessment AND i.question = t.question
GROUP BY s.assessment, t.topic;
