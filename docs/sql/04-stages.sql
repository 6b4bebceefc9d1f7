-- Step 4: stages (SPEC S7, E5).
--
-- A stage k holds when at least four in five levels reach k, none lies more than one below, and every gate reaches k.
-- Weights never enter. The missing levels leave a range: all of them at 1, then all of them at 5. Where both give the
-- same stage, that is the stage.

CREATE OR REPLACE TABLE stages AS
WITH filled AS (
  SELECT assessment, part, gate, basis, missing, coalesce(given, missing) AS level
  FROM (
    SELECT assessment, part, gate, 'claimed' AS basis, level AS given FROM supported WHERE NOT not_applicable
    UNION ALL
    SELECT assessment, part, gate, 'supported', supported FROM supported WHERE NOT not_applicable
  ), (VALUES (1), (5)) AS ends(missing)
),
held AS (
  SELECT assessment, part, basis, missing, k,
    5 * count(*) FILTER (level >= k) >= 4 * count(*)
      AND bool_and(level >= k - 1)
      AND bool_and(level >= k OR NOT gate) AS holds
  FROM filled, range(1, 6) AS stage(k)
  GROUP BY assessment, part, basis, missing, k
),
ranges AS (
  SELECT assessment, part, basis,
    max(k) FILTER (missing = 1 AND holds) AS stage_low,
    max(k) FILTER (missing = 5 AND holds) AS stage_high
  FROM held
  GROUP BY assessment, part, basis
)
SELECT assessment, part,
  max(CASE WHEN stage_low = stage_high THEN stage_low END) FILTER (basis = 'claimed') AS stage,
  max(stage_low) FILTER (basis = 'claimed') AS stage_low,
  max(stage_high) FILTER (basis = 'claimed') AS stage_high,
  max(CASE WHEN stage_low = stage_high THEN stage_low END) FILTER (basis = 'supported') AS supported_stage
FROM ranges
GROUP BY assessment, part;
