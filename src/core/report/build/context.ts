import type { Answers } from '../../assessment/answer.ts'
import type { Assessment, InstrumentReference } from '../../assessment/assessment.ts'
import type { Formats } from '../../format.ts'
import type { Questionnaire } from '../../instrument/questionnaire.ts'
import type { Instrument } from '../../instrument/structure.ts'
import type { QuestionWords } from '../../instrument/words.ts'
import { type ProofScore, scoreProof } from '../../scoring/proof-score.ts'
import type { AssessmentScore } from '../../scoring/score.ts'
import type { Words as LanguageWords } from '../../text.ts'
import type { PublicEdition } from '../../public/edition.ts'
import type { ReportOptions } from '../options.ts'

/** What every chapter of a report is made from. */
export interface ReportInput {
  readonly instrument: Instrument
  readonly reference: InstrumentReference
  /** Where it is another than the program's own: its name, author and licence are told. */
  readonly questionnaire?: Questionnaire
  readonly assessment: Assessment
  readonly answers: Answers
  readonly score: AssessmentScore
  /** In the report's language, whatever the screen speaks. */
  readonly words: LanguageWords
  /** Program and version, for example `Alidade 0.1.0`. */
  readonly program: string
  /** ISO instant at which the report is made. */
  readonly now: string
  /** Characters of the whole report that the printing faces lack. */
  readonly replaced: number
  readonly options: ReportOptions
  /** Given for the public edition: all of the above is then what it shares, and nothing else (SPEC PU1). */
  readonly edition?: PublicEdition
}

export interface Context extends ReportInput {
  readonly proof: ProofScore
  readonly formats: Formats
  readonly wordsOf: (questionId: string) => QuestionWords
}

export function contextOf(input: ReportInput): Context {
  return {
    ...input,
    proof: scoreProof(input.instrument, input.assessment, input.answers),
    formats: input.words.formats(input.assessment.country),
    wordsOf: (questionId) => {
      const words = input.words.instrument.questions[questionId]
      if (words === undefined) throw new Error(`no words for ${questionId} in ${input.words.language}`)
      return words
    },
  }
}
