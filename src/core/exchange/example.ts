import { type Answer, type EvidenceItem, emptyAnswer } from '../assessment/answer.ts'
import { type Assessment, newAssessment } from '../assessment/assessment.ts'

type Spoken = 'id' | 'city' | 'priorityServices' | 'groups' | 'summary'

/** `src/instruments/examples/<id>.json`: what an example city answered, without a word. */
export interface ExampleStructure {
  readonly id: string
  readonly assessment: Omit<Assessment, Spoken>
  readonly answers: readonly (Pick<Answer, 'question' | 'status' | 'level' | 'confidence'> & {
    readonly evidence: readonly Omit<EvidenceItem, 'what' | 'where'>[]
  })[]
}

/** `locales/<language>/examples/<id>.json`: what its officer wrote, in one language. */
export interface ExampleWords extends Omit<Pick<Assessment, Spoken>, 'id'> {
  readonly answers: Readonly<Record<string, SaidOfAnswer>>
}

interface SaidOfAnswer {
  readonly note?: string
  readonly reason?: string
  readonly evidence?: Readonly<Record<string, Pick<EvidenceItem, 'what' | 'where'>>>
}

/**
 * An example city in one language, in the very shape of an ordinary assessment. Both halves come with the program: the
 * tests parse what they make together, a visit does not.
 */
export function joinExample(
  structure: ExampleStructure,
  words: ExampleWords,
  writtenAt: string,
): { readonly assessment: Assessment; readonly answers: readonly Answer[] } {
  const { city, priorityServices, groups, summary } = words
  const assessment = {
    ...newAssessment(structure.id, city, structure.assessment.date),
    ...structure.assessment,
    priorityServices,
    groups,
    summary,
  }
  const answers = structure.answers.map((answer) => {
    const said = words.answers[answer.question]
    return {
      ...emptyAnswer(answer.question),
      ...answer,
      reason: said?.reason ?? null,
      note: said?.note ?? '',
      evidence: answer.evidence.map(({ id, ...item }) => ({
        id,
        what: '',
        where: '',
        ...said?.evidence?.[id],
        ...item,
      })),
      revision: 1,
      updatedAt: writtenAt,
    }
  })
  return { assessment, answers }
}
