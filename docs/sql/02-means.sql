-- Step 2: mean, percent and bounds of each part (SPEC S4 to S6).
--
-- Only answered questions enter the mean. For the bounds each missing level is taken as 1, then as 5.

CREATE OR REPLACE TABLE means AS
SELECT
  assessment, part,
  sum(weight * level) / sum(weight) FILTER (level IS NOT NULL) AS mean,
  100 * (sum(weight * level) / sum(weight) FILTER (level IS NOT NULL) - 1) / 4 AS percent,
  sum(weight * coalesce(level, 1)) / sum(weight) AS low,
  sum(weight * coalesce(level, 5)) / sum(weight) AS high
FROM items
WHERE NOT not_applicable
GROUP BY assessment, part;
