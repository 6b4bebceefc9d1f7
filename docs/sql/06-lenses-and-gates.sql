-- Step 6: lenses and gates (SPEC L1, L2, G1).

-- A lens reads the core questions that name it, never modules. The cap of "not applicable" does not bind it, and it
-- has no stage. `questions.lenses` already names the groups, each once.
CREATE OR REPLACE TABLE lenses AS
SELECT
  i.assessment, l.lens,
  count(*) AS questions,
  count(*) FILTER (NOT i.not_applicable) AS applicable,
  count(i.level) AS answered,
  sum(i.weight * i.level) / sum(i.weight) FILTER (i.level IS NOT NULL) AS mean,
  sum(i.weight * coalesce(i.level, 1)) FILTER (NOT i.not_applicable)
    / sum(i.weight) FILTER (NOT i.not_applicable) AS low,
  sum(i.weight * coalesce(i.level, 5)) FILTER (NOT i.not_applicable)
    / sum(i.weight) FILTER (NOT i.not_applicable) AS high
FROM items i
JOIN (SELECT question, unnest(lenses) AS lens FROM questions WHERE kind = 'component') l USING (question)
GROUP BY i.assessment, l.lens;

-- A gate holds from level 3 on. Without a level nothing is known: `holds` is NULL.
CREATE OR REPLACE TABLE gates AS
SELECT assessment, question AS gate, position, level, level >= 3 AS holds
FROM items
WHERE gate AND kind = 'component';
