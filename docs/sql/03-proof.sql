-- Step 3: which level the proof supports (SPEC E1 to E4).

-- An item is current through its date + valid_months, that day included. A month alone means its last day; adding
-- months never goes beyond the end of the month that is reached. Undated proof is never current.
CREATE OR REPLACE TABLE current_proof AS
WITH dated AS (
  SELECT e.*, s.as_of,
    CASE WHEN length(e.date) = 7 THEN last_day(CAST(e.date || '-01' AS DATE)) ELSE CAST(e.date AS DATE) END AS day
  FROM evidence e
  JOIN assessments s USING (assessment)
  WHERE e.respondent = 'self'
)
SELECT assessment, question, item, strength,
  day + to_months(12) >= as_of AS recent
FROM dated
WHERE day + to_months(valid_months) >= as_of;

-- The highest level that the current proof of an answer supports; without any, someone's word supports level 2.
CREATE OR REPLACE TABLE caps AS
SELECT p.assessment, p.question,
  CASE
    -- seen by an outsider
    WHEN max(p.strength) = 4 THEN 5
    -- a rule, and another sign, not older than a year, that it is alive
    WHEN bool_or(p.strength = 3 AND EXISTS (
      FROM current_proof o
      WHERE o.assessment = p.assessment AND o.question = p.question
        AND o.item <> p.item AND o.strength >= 2 AND o.recent
    )) THEN 4
    -- a document of any kind
    WHEN max(p.strength) >= 2 THEN 3
    ELSE 2
  END AS cap
FROM current_proof p
GROUP BY p.assessment, p.question;

-- The level that is claimed and supported. The claim itself stays as it is. (DuckDB's least() passes over NULL.)
CREATE OR REPLACE TABLE supported AS
SELECT i.*,
  CASE WHEN i.level IS NOT NULL THEN least(i.level, coalesce(c.cap, 2)) END AS supported,
  coalesce(c.cap, 2) >= 3 AS proved
FROM items i
LEFT JOIN caps c USING (assessment, question);

CREATE OR REPLACE TABLE proof AS
SELECT assessment, part,
  sum(weight * supported) / sum(weight) FILTER (level IS NOT NULL) AS supported_mean,
  -- Of the levels from 3 up, how many have current proof that is more than a word (E5).
  count(*) FILTER (level >= 3 AND proved) / nullif(count(*) FILTER (level >= 3), 0) AS evidence_coverage
FROM supported
WHERE NOT not_applicable
GROUP BY assessment, part;
