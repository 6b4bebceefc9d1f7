import type { AskedPart } from '../core/assessment/asked.ts'
import { partWords } from '../core/instrument/part-words.ts'
import { setsOf } from '../core/scoring/sets.ts'
import { useOpen, useSnapshot, useWords } from './react.tsx'
import { useWhy } from './use-why.ts'

/** How many questions of a part have a level, of those that apply: a figure that opens. */
export function usePartCount(): (
  part: AskedPart,
) => { readonly label: string } & ReturnType<ReturnType<typeof useWhy>> {
  const { text, instrument: said, formats } = useWords()
  const { record, answers } = useOpen()
  const { whole } = formats(record.assessment.country)
  const few = useSnapshot()
  const why = useWhy()
  return (part) => {
    const { answered, applicable } = setsOf(part, answers)
    const label = text('rail.count', { answered: whole(answered.length), total: whole(applicable.length) })
    const explain = async () => {
      const { whyCoverage } = await import('../core/scoring/why/mean-why.ts')
      // No headline reads a practice, nor anything of a snapshot.
      return [whyCoverage(part.questions, answers, !part.practice && !few)]
    }
    return { label, ...why(text('why.coverageOf', { name: partWords(said, part.id).name }), explain) }
  }
}
