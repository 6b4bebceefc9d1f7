import type { AskedPart } from '../core/assessment/asked.ts'
import { partWords } from '../core/instrument/part-words.ts'
import { setsOf } from '../core/scoring/sets.ts'
import { useInstrument, useOpen, useWords } from './react.tsx'
import { useWhy } from './use-why.ts'

/** A figure that opens into the questions that it counts. */
type Count = { readonly label: string } & ReturnType<ReturnType<typeof useWhy>>

/** How many questions have a level: of all that are asked, and of those of a part that apply. */
export function useCounts(): {
  readonly ofAll: (label: string) => Count
  readonly ofPart: (part: AskedPart) => Count
} {
  const { text, instrument: said, formats } = useWords()
  const { record, answers } = useOpen()
  const instrument = useInstrument()
  const { assessment } = record
  const { whole } = formats(assessment.country)
  const why = useWhy()
  const opens = (of: string, part?: AskedPart) =>
    why(of, async () =>
      (await import('../core/scoring/why/count-why.ts')).whyCount(instrument, assessment, answers, part),
    )
  return {
    ofAll: (label) => ({ label, ...opens(text('rail.label')) }),
    ofPart: (part) => {
      const { answered, applicable } = setsOf(part, answers)
      return {
        label: text('rail.count', { answered: whole(answered.length), total: whole(applicable.length) }),
        ...opens(partWords(said, part.id).name, part),
      }
    },
  }
}
