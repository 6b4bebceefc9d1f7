import { emptyAnswer } from '../../core/assessment/answer.ts'
import { useOpen } from '../../state/react.tsx'
import { Confidence } from './confidence.tsx'
import { Support } from './support.tsx'
import { WhomToAsk } from './whom-to-ask.tsx'

interface BackingProps {
  readonly question: string
}

/** What stands behind an answer: what its proof supports; for "don't know", whom to ask. */
export function Backing({ question }: BackingProps) {
  const answer = useOpen().answers[question] ?? emptyAnswer(question)
  if (answer.status === 'unknown') return <WhomToAsk question={question} />
  return answer.level === null ? null : <Support answer={answer} level={answer.level} />
}

/** How sure one is of a level; without a level there is nothing to be sure of. */
export function Sureness({ question }: BackingProps) {
  const { level, confidence } = useOpen().answers[question] ?? emptyAnswer(question)
  return level === null ? null : <Confidence question={question} chosen={confidence} />
}
