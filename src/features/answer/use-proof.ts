import { useState } from 'react'
import type { EvidenceItem } from '../../core/assessment/answer.ts'
import { proofDateProblem } from '../../core/assessment/edit.ts'
import { proofDate } from '../../core/assessment/parse-fields.ts'
import { errorInWords } from '../../core/report/error-words.ts'
import { useAssessment, useToday, useWords } from '../../state/react.tsx'

export type Proof = Omit<EvidenceItem, 'id' | 'date'> & { readonly date: string }

const BLANK: Proof = { what: '', where: '', strength: 2, validMonths: 12, date: '' }

/** What is being written about a proof, and what is still wrong with it once the person has tried to keep it. */
export function useProof(item: EvidenceItem | null) {
  const words = useWords()
  const today = useToday()
  const { country } = useAssessment()
  const [proof, setProof] = useState<Proof>(item === null ? BLANK : { ...item, date: item.date ?? '' })
  const [tried, setTried] = useState(false)
  const date = proofDate(proof.date, country)
  const problem = proofDateProblem(date, today)
  const nameless = proof.what.trim() === ''
  return {
    proof,
    change: (part: Partial<Proof>) => setProof((before) => ({ ...before, ...part })),
    whatError: tried && nameless ? words.text('evidence.whatMissing') : undefined,
    /** What the date was read as, the month in words (SPEC A9). */
    readAs:
      date === null || problem !== null
        ? undefined
        : words.text('date.readAs', { date: words.formats(country).date(date) }),
    dateError: tried && problem !== null ? errorInWords(problem, words) : undefined,
    /** The proof without its id, or null while something is wrong; then the fields say what. */
    read: (): Omit<EvidenceItem, 'id'> | null => {
      setTried(true)
      return nameless || problem !== null ? null : { ...proof, date }
    },
  }
}
