import * as z from 'zod/mini'
import { instrumentStructure, partStructure, questionStructure } from '../instrument/structure.ts'
import { instrumentWords } from '../instrument/words.ts'

const { shape: ofQuestion } = questionStructure
const { shape: ofPart } = partStructure
const { shape: ofStructure } = instrumentStructure
const { shape: ofWords } = instrumentWords

const NO_CROSSWALK = {
  wwc: { criteria: {}, core: [], marks: [], primary: {}, ceilingPossible: [] },
  uk: { topics: {} },
}

/** A question in a pack: what other frameworks make of it may be left out. */
const packQuestion = z.object({
  ...ofQuestion,
  lenses: z._default(ofQuestion.lenses, []),
  wwc: z._default(ofQuestion.wwc, []),
  ukTopics: z._default(ofQuestion.ukTopics, []),
  ukRows: z._default(ofQuestion.ukRows, []),
})
const packParts = z.array(z.object({ ...ofPart, questions: z.array(packQuestion).check(z.minLength(1)) }))

/** The structure in a pack: that of the program's own questionnaire, where a small one may leave much out. */
const packStructure = z.object({
  ...ofStructure,
  // One component alone has no profile to speak of (SPEC P1).
  components: packParts.check(z.minLength(2)),
  modules: z._default(packParts, []),
  lenses: z._default(ofStructure.lenses, []),
  prerequisites: z._default(ofStructure.prerequisites, []),
  practiceReadiness: z._default(ofStructure.practiceReadiness, {}),
  roles: z._default(ofStructure.roles, {}),
  rolesWithoutGates: z._default(ofStructure.rolesWithoutGates, []),
  crosswalk: z._default(ofStructure.crosswalk, NO_CROSSWALK),
})

const packWords = z.object({
  ...ofWords,
  modules: z._default(ofWords.modules, {}),
  lenses: z._default(ofWords.lenses, {}),
})

const line = z.string().check(z.minLength(1), z.maxLength(200))

/** The file that a programme writes: one questionnaire with its words, in one language or several. */
export const packSchema = z.object({
  $schema: z.exactOptional(z.string()),
  format: z.literal('alidade-pack'),
  formatVersion: z.literal(1),
  name: z.exactOptional(line),
  publisher: z.exactOptional(line),
  licence: z.exactOptional(line),
  structure: packStructure,
  words: z.record(z.string(), packWords),
})

export type PackContent = z.infer<typeof packSchema>
