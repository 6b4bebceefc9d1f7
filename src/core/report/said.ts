import type { Answer } from '../assessment/answer.ts'
import type { Assessment } from '../assessment/assessment.ts'
import { asOfDate } from '../scoring/evidence.ts'
import { answerInWords } from './answer-words.ts'
import { proofInWords } from './build/proof.ts'
import type { Saying } from './saying.ts'

/** What one person said to a question, ready to be shown. */
interface SaidInWords {
  readonly status: string
  readonly level: number | null
  /** Reason and note, where there are any. */
  readonly texts: readonly string[]
  readonly proofs: readonly { readonly id: string; readonly words: string }[]
}

/** What one person said to a question: level, reason, note and every proof, as they wrote it. */
export function saidInWords(answer: Answer | undefined, city: Assessment, saying: Saying): SaidInWords {
  return {
    status: answerInWords(answer, saying),
    level: answer?.level ?? null,
    texts: [answer?.reason ?? '', answer?.note ?? ''].filter((one) => one.trim() !== ''),
    proofs: (answer?.evidence ?? []).map((item) => ({
      id: item.id,
      words: proofInWords(item, asOfDate(city), saying),
    })),
  }
}
