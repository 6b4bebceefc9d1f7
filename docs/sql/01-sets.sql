-- Step 1: which questions count, and what is known of each (SPEC S1 to S3).
--
-- `items` has one row for each question that counts in an assessment: those of the components, and those of the
-- modules that are on. Figures are made from what the respondent `self` said.

CREATE OR REPLACE TABLE items AS
SELECT
  a.assessment, q.part, q.kind, q.position, q.question, q.gate, a.weight,
  CASE WHEN a.status = 'answered' THEN a.level END AS level,
  a.status = 'unknown' AS unknown,
  -- "Not applicable" needs a reason that is more than blanks of any kind. Without one the answer is missing.
  a.status = 'not-applicable'
    AND coalesce(regexp_matches(a.reason, '[^\s\x0B\p{Z}\x{FEFF}]'), false) AS not_applicable
FROM answers a
JOIN assessments s USING (assessment)
JOIN questions q USING (question)
WHERE a.respondent = 'self'
  AND (q.kind = 'component' OR list_contains(s.modules, q.part));

CREATE OR REPLACE TABLE sets AS
SELECT
  assessment, part, kind,
  min(position) AS position,
  count(*) AS questions,
  count(*) FILTER (NOT not_applicable) AS applicable,
  count(level) AS answered,
  count(*) FILTER (unknown) AS unknown,
  count(*) FILTER (not_applicable) AS not_applicable,
  -- Coverage is a matter of counts, never of weights.
  count(level) / nullif(count(*) FILTER (NOT not_applicable), 0) AS coverage,
  -- Under 80 % answered: takes no part in headlines (S8). Whole numbers are compared, never fractions.
  5 * count(level) < 4 * count(*) FILTER (NOT not_applicable) AS partial,
  -- At most one question in five may be "not applicable" (S3).
  5 * count(*) FILTER (not_applicable) <= count(*) AS within_cap
FROM items
GROUP BY assessment, part, kind;
