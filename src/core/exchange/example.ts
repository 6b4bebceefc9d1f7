import * as z from 'zod/mini'
import { type Answer, SELF } from '../assessment/answer.ts'
import type { Assessment } from '../assessment/assessment.ts'
import { answerSchema, assessmentSchema } from './schema.ts'

/** `src/instruments/examples/<id>.json`: what an example city answered, without a word. */
export const exampleStructure = z.object({
  id: z.string(),
  assessment: z.looseObject({}),
  answers: z.array(
    z.looseObject({ question: z.string(), evidence: z.array(z.looseObject({ id: z.string() })) }),
  ),
})

/** `locales/<language>/examples/<id>.json`: what its officer wrote, in one language. */
export const exampleWords = z.object({
  city: z.string(),
  priorityServices: z.array(z.string()),
  groups: z.array(z.string()),
  summary: z.string(),
  answers: z.record(
    z.string(),
    z.object({
      note: z.exactOptional(z.string()),
      reason: z.exactOptional(z.string()),
      evidence: z.exactOptional(z.record(z.string(), z.object({ what: z.string(), where: z.string() }))),
    }),
  ),
})

export type ExampleStructure = z.infer<typeof exampleStructure>
export type ExampleWords = z.infer<typeof exampleWords>

/**
 * An example city in one language, in the very shape of an ordinary assessment. Throws where the two together make
 * no valid one, for example where a proof has no words.
 */
export function joinExample(
  structure: ExampleStructure,
  words: ExampleWords,
  writtenAt: string,
): { readonly assessment: Assessment; readonly answers: readonly Answer[] } {
  const { city, priorityServices, groups, summary } = words
  const assessment = { ...structure.assessment, id: structure.id, city, priorityServices, groups, summary }
  const answers = structure.answers.map((answer) => {
    const said = words.answers[answer.question]
    return {
      ...answer,
      respondent: SELF,
      reason: said?.reason ?? null,
      note: said?.note ?? '',
      evidence: answer.evidence.map((item) => ({ ...item, ...said?.evidence?.[item.id] })),
      revision: 1,
      updatedAt: writtenAt,
    }
  })
  return { assessment: assessmentSchema.parse(assessment), answers: z.array(answerSchema).parse(answers) }
}
