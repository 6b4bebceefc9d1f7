-- Step 5: every figure of each component, and of each module that is on.
--
-- Beyond the cap of "not applicable" only the counts and the coverage stay (SPEC S3).

CREATE OR REPLACE TABLE parts AS
SELECT
  s.assessment, s.part, s.kind, s.position,
  s.questions, s.answered, s.applicable, s.unknown, s.not_applicable, s.coverage, s.partial,
  CASE WHEN NOT within_cap THEN 'too-many-not-applicable' END AS problem,
  CASE WHEN within_cap THEN m.mean END AS mean,
  CASE WHEN within_cap THEN m.percent END AS percent,
  CASE WHEN within_cap THEN m.low END AS low,
  CASE WHEN within_cap THEN m.high END AS high,
  CASE WHEN within_cap THEN t.stage END AS stage,
  CASE WHEN within_cap THEN t.stage_low END AS stage_low,
  CASE WHEN within_cap THEN t.stage_high END AS stage_high,
  CASE WHEN within_cap THEN p.supported_mean END AS supported_mean,
  CASE WHEN within_cap THEN t.supported_stage END AS supported_stage,
  CASE WHEN within_cap THEN p.evidence_coverage END AS evidence_coverage
FROM sets s
LEFT JOIN means m USING (assessment, part)
LEFT JOIN proof p USING (assessment, part)
LEFT JOIN stages t USING (assessment, part);
