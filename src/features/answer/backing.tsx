import { memo, useDeferredValue } from 'react'
import { type Answer, emptyAnswer } from '../../core/assessment/answer.ts'
import { useApp } from '../../state/react.tsx'
import { Confidence } from './confidence.tsx'
import { Support } from './support.tsx'
import { WhomToAsk } from './whom-to-ask.tsx'

interface BackingProps {
  readonly question: string
}

/** What stands behind an answer: what its proof supports; for "don't know", whom to ask. */
export function Backing({ question }: BackingProps) {
  return <Shown question={question} answer={useAnswerAfterwards(question)} />
}

const Shown = memo(function Shown({ question, answer }: BackingProps & { readonly answer: Answer }) {
  if (answer.status === 'unknown') return <WhomToAsk question={question} />
  return answer.level === null ? null : <Support answer={answer} level={answer.level} />
})

/**
 * How sure one is of a level; without a level there is nothing to be sure of. What is chosen here is shown at once:
 * shown afterwards, the click would seem to be taken back for a moment.
 */
export function Sureness({ question }: BackingProps) {
  const { level } = useAnswerAfterwards(question)
  const chosen = useApp(({ open }) => open?.answers[question]?.confidence) ?? null
  return level === null ? null : <Confidence question={question} chosen={chosen} />
}

/** The answer, once the click that changed it has been painted: nothing beside the levels may delay that. */
function useAnswerAfterwards(question: string): Answer {
  const answer = useApp(({ open }) => open?.answers[question])
  return useDeferredValue(answer) ?? emptyAnswer(question)
}
