import * as z from 'zod/mini'

const id = z.string().check(z.minLength(1))
const oneToThree = z.int().check(z.minimum(1), z.maximum(3))
const oneToFive = z.int().check(z.minimum(1), z.maximum(5))

export const questionStructure = z.object({
  id,
  lenses: z.array(id),
  gate: z.exactOptional(z.boolean()),
  snapshot: z.exactOptional(z.boolean()),
  sensitive: z.exactOptional(z.boolean()),
  value: oneToThree,
  wwc: z.array(id),
  ukTopics: z.array(id),
  ukRows: z.array(z.int()),
})

export const partStructure = z.object({
  id,
  experimental: z.exactOptional(z.boolean()),
  questions: z.array(questionStructure).check(z.minLength(1)),
})

/** What Works Cities: criterion to short name, and to the questions that alone decide it (SPEC W1). */
const wwcStructure = z.object({
  criteria: z.record(z.string(), id),
  core: z.array(id),
  marks: z.array(z.int()),
  primary: z.record(z.string(), z.array(id)),
  ceilingPossible: z.array(id),
})

/** UK data maturity assessment for government: topic to its first and last row (SPEC W5). */
const ukStructure = z.object({
  topics: z.record(z.string(), z.object({ name: id, rows: z.array(z.int()).check(z.length(2)) })),
})

/** The file `src/instruments/<id>.json`: ids, tree and numbers of a questionnaire, never a word of it. */
export const instrumentStructure = z.object({
  id,
  version: id,
  scale: z.object({
    levels: z.literal(5),
    /** Whether levels follow a ruler of their own, so that the screen explains no months and no departments. */
    ownRuler: z.exactOptional(z.boolean()),
    effortByLevel: z.record(z.string(), oneToThree),
  }),
  lenses: z.array(z.object({ id, of: z.exactOptional(z.array(id)) })),
  components: z.array(partStructure).check(z.minLength(1)),
  modules: z.array(partStructure),
  prerequisites: z.array(
    z.object({ needs: id, atLeast: oneToFive, before: z.array(id), reaches: oneToFive }),
  ),
  practiceReadiness: z.record(z.string(), z.record(z.string(), oneToFive)),
  roles: z.record(z.string(), z.union([z.literal('all'), z.array(id)])),
  rolesWithoutGates: z.array(id),
  crosswalk: z.object({ wwc: wwcStructure, uk: ukStructure }),
})

/** One question: its id, lenses, and the numbers that scoring needs. */
export type Question = z.infer<typeof questionStructure>
/** A component or a practice module with its questions in order. */
export type Part = z.infer<typeof partStructure>
/** A questionnaire without words. */
export type Instrument = z.infer<typeof instrumentStructure>
