import * as z from 'zod/mini'

const text = z.string().check(z.minLength(1))
const named = z.object({ name: text, description: text })
const byLevel = { '1': text, '2': text, '3': text, '4': text }

const questionWords = z.object({
  title: text,
  question: text,
  why: text,
  levels: z.object({ ...byLevel, '5': text }),
  evidence: z.array(text).check(z.minLength(2), z.maxLength(4)),
  next: z.object(byLevel),
})

/** The file `locales/<language>/instruments/<id>.json`: words joined to the structure by id. */
export const instrumentWords = z.object({
  questions: z.record(z.string(), questionWords),
  components: z.record(z.string(), named),
  modules: z.record(z.string(), named),
  lenses: z.record(z.string(), named),
  /** Names of roles that the program itself does not name. */
  roles: z.exactOptional(z.record(z.string(), text)),
  levels: z.object({ '1': named, '2': named, '3': named, '4': named, '5': named }),
})

export const glossaryWords = z.object({
  terms: z.array(
    z.object({ id: text, term: text, forms: z.array(text).check(z.minLength(1)), definition: text }),
  ),
})

export type QuestionWords = z.infer<typeof questionWords>
export type InstrumentWords = z.infer<typeof instrumentWords>
export type GlossaryTerm = z.infer<typeof glossaryWords>['terms'][number]
export type GlossaryWords = z.infer<typeof glossaryWords>
