import { withModule } from '../../../core/assessment/asked.ts'
import {
  footingInWords,
  footingsOf,
  practiceInWords,
  practiceReason,
} from '../../../core/report/practice-words.ts'
import { type Footing, recommendPractice } from '../../../core/scoring/practice.ts'
import { useActions, useInstrument, useOpen, useSaying, useWords } from '../../../state/react.tsx'
import { Offer } from '../../../ui/offer.tsx'
import { goTo } from '../../../ui/routing/navigate.ts'
import { QuestionTitle } from '../../../ui/question-title.tsx'
import { useQuestion } from '../../../state/use-question.ts'
import styles from './practice.module.css'

/** The practice to deepen first with the questions that speak for it, or the foundations that come before any. */
export function Recommendation() {
  const instrument = useInstrument()
  const saying = useSaying()
  const { record, answers } = useOpen()
  const practice = recommendPractice(instrument, answers, record.assessment)
  return (
    <div className={styles.first}>
      <h3>{practiceInWords(practice, saying)}</h3>
      <p>{practiceReason(practice, saying)}</p>
      <ul className={styles.footings}>
        {footingsOf(practice).map((footing) => (
          <Foundation key={footing.needs} footing={footing} />
        ))}
      </ul>
      {practice.kind === 'recommended' ? <SwitchOn module={practice.module} /> : null}
    </div>
  )
}

function Foundation({ footing }: { readonly footing: Footing }) {
  const saying = useSaying()
  return useQuestion()(footing.needs).map((question) => (
    <li key={question.id}>
      <h4>
        <QuestionTitle question={question} />
      </h4>
      <p>{footingInWords(footing, question.asked, saying)}</p>
    </li>
  ))
}

/** The way into the recommended practice, where it is not on yet. */
function SwitchOn({ module }: { readonly module: string }) {
  const { text, instrument: said } = useWords()
  const instrument = useInstrument()
  const { id, modules } = useOpen().record.assessment
  const { editAssessment } = useActions()
  const part = instrument.modules.find((one) => one.id === module)
  const words = said.modules[module]
  if (part === undefined || words === undefined || modules.includes(module)) return null
  const accept = () => {
    void editAssessment({ modules: withModule(modules, module, true) })
    goTo(`/a/${id}/q/${part.questions[0]?.id ?? ''}`)
  }
  return (
    <Offer
      title={
        part.experimental === true ? text('practice.experimentalName', { practice: words.name }) : words.name
      }
      hint={words.description}
      action={text('practice.switchOn', { count: part.questions.length })}
      onAccept={accept}
    />
  )
}
