import * as z from 'zod/mini'

/** Whom the questions are meant for: a role of the questionnaire, where one was chosen, and a name or a function. */
const recipient = { role: z.nullable(z.string()), name: z.string() }
/** In a file of questions, which holds nothing else (SPEC M3). */
export const recipientSchema = z.object(recipient)

/**
 * Questions that someone else asks of the person who keeps this place; kept beside the assessment in storage, with the
 * fields that this version does not know (SPEC F4).
 */
export const requestSchema = z.looseObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  /** The id of the asker's assessment, to which the reply goes back. */
  assessment: z.string().check(z.minLength(1), z.maxLength(100)),
  from: z.string(),
  to: z.looseObject(recipient),
  message: z.string(),
  questions: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
})

export interface QuestionRequest {
  readonly id: string
  readonly assessment: string
  readonly from: string
  readonly to: { readonly role: string | null; readonly name: string }
  readonly message: string
  readonly questions: readonly string[]
}
