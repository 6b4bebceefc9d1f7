import * as z from 'zod/mini'

const id = z.string().check(z.minLength(1))
/** UN M49: the Americas with the Caribbean. */
const region = z.literal('019')

const common = {
  id,
  /** `must`: without it nothing fits; `may-miss`: one of these may be missing; `never`: said, and not counted. */
  counts: z.enum(['must', 'may-miss', 'never']),
  /** Id of the question to begin with where the check does not hold. */
  question: z.exactOptional(id),
  /** Whether a letter helps where the check does not hold. */
  letter: z.exactOptional(z.boolean()),
}

/** The kinds of checks. The first three read what the set-up page holds; the others have answers of their own. */
const check = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('country'), region }),
  z.object({
    ...common,
    kind: z.literal('population'),
    above: z.int(),
    /** What is open to smaller cities, the largest first. */
    bands: z.array(z.object({ id, from: z.int(), region })),
  }),
  z.object({ ...common, kind: z.literal('term'), months: z.int() }),
  z.object({ ...common, kind: z.literal('texts'), texts: z.array(id).check(z.minLength(1)) }),
  z.object({
    ...common,
    kind: z.literal('signs'),
    signs: z.array(id).check(z.minLength(1)),
    atLeast: z.int().check(z.minimum(1)),
    /** What must be true of one of the signs. */
    condition: id,
  }),
  z.object({ ...common, kind: z.literal('choice'), choice: id }),
])

/** The file `src/instruments/programme-fit.json`: what a programme asks of a city, without a word of it. */
export const programmeFit = z.object({
  id,
  version: id,
  /** The year whose dates the programme's page named. */
  cohort: id,
  checks: z.array(check).check(z.minLength(1)),
})

export type ProgrammeFit = z.infer<typeof programmeFit>
export type FitCheck = ProgrammeFit['checks'][number]
