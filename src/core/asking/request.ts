import * as z from 'zod/mini'

/** Whom the questions are meant for: a role of the questionnaire, where one was chosen, and a name or a function. */
const recipient = z.object({ role: z.nullable(z.string()), name: z.string() })

/** Questions that someone else asks of the person who keeps this place; kept beside the assessment in storage. */
export const requestSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  /** The id of the asker's assessment, to which the reply goes back. */
  assessment: z.string().check(z.minLength(1), z.maxLength(100)),
  from: z.string(),
  to: recipient,
  message: z.string(),
  questions: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
})

type Parsed = z.infer<typeof requestSchema>

export interface QuestionRequest extends Readonly<Omit<Parsed, 'to' | 'questions'>> {
  readonly to: Readonly<Parsed['to']>
  readonly questions: readonly string[]
}
