-- Step 7: one figure for the whole city (SPEC O1 to O3). There is none unless every component has a stage.
--
-- The billionth takes back what floating point loses: five components at 3 give 2.9999999999999996.

CREATE OR REPLACE TABLE overall AS
WITH whole AS (
  SELECT assessment,
    exp(avg(ln(mean))) AS geometric_mean,
    min(stage) AS lowest_stage,
    min(mean) AS lowest_mean
  FROM parts
  WHERE kind = 'component'
  GROUP BY assessment
  HAVING count(stage) = count(*)
),
below AS (
  SELECT assessment, list(gate ORDER BY position) AS capped_by
  FROM gates
  WHERE holds = false
  GROUP BY assessment
),
weakest AS (
  SELECT p.assessment, list(p.part ORDER BY p.position) AS weakest
  FROM parts p
  JOIN whole w USING (assessment)
  WHERE p.kind = 'component' AND p.mean <= w.lowest_mean + 1e-9
  GROUP BY p.assessment
)
SELECT
  w.assessment,
  w.geometric_mean,
  CAST(least(
    floor(w.geometric_mean + 1e-9),
    w.lowest_stage + 1,
    CASE WHEN b.capped_by IS NOT NULL THEN 2 ELSE 5 END
  ) AS INTEGER) AS stage,
  coalesce(b.capped_by, []) AS capped_by,
  k.weakest
FROM whole w
LEFT JOIN below b USING (assessment)
JOIN weakest k USING (assessment);
