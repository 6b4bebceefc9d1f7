import { emptyAnswer } from '../../core/assessment/answer.ts'
import { useOpen } from '../../state/react.tsx'
import { Confidence } from './confidence.tsx'
import { Support } from './support.tsx'
import { WhomToAsk } from './whom-to-ask.tsx'

/** What stands behind an answer: what its proof supports and how sure one is, or whom to ask. */
export function Backing({ question }: { readonly question: string }) {
  const answer = useOpen().answers[question] ?? emptyAnswer(question)
  if (answer.status === 'unknown') return <WhomToAsk question={question} />
  if (answer.level === null) return null
  return (
    <>
      <Support answer={answer} level={answer.level} />
      <Confidence question={question} chosen={answer.confidence} />
    </>
  )
}
