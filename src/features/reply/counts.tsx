import type { MergeState } from '../../core/asking/merge.ts'
import { useOpen, useWords } from '../../state/react.tsx'
import { Counts } from '../../ui/counts.tsx'

const STATES: readonly MergeState[] = ['new', 'different', 'both', 'same', 'silent']

/** How many questions of the reply stand in which state. */
export function StateCounts({ counts }: { readonly counts: Readonly<Record<MergeState, number>> }) {
  const { text, formats } = useWords()
  const { whole } = formats(useOpen().record.assessment.country)
  return (
    <Counts
      label={text('reply.counts')}
      counts={STATES.filter((state) => counts[state] > 0).map((state) => ({
        id: state,
        count: whole(counts[state]),
        words: text(`reply.state.${state}`),
      }))}
    />
  )
}
