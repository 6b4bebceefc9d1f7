import { halfOf, moreThanFourFifthsOf } from '../../core/assessment/departments.ts'
import { partWords } from '../../core/instrument/part-words.ts'
import { useAsked, useAssessment, useInstrument, useSpokenElse, useWords } from '../../state/react.tsx'
import { Fold } from '../../ui/fold.tsx'
import { Mark } from '../../ui/mark.tsx'
import { TermText } from './term-text.tsx'
import styles from './heading.module.css'

/** Where we are, the question, why it matters, and how to read the levels in this city. */
export function Heading({ question }: { readonly question: string }) {
  const words = useWords()
  const { text } = words
  const lang = useSpokenElse()
  const ownRuler = useInstrument().scale.ownRuler === true
  const part = useAsked().find(({ questions }) => questions.some(({ id }) => id === question))
  const said = words.instrument.questions[question]
  if (part === undefined || said === undefined) return null
  const place = part.questions.findIndex(({ id }) => id === question)
  const gate = part.questions[place]?.gate === true
  return (
    <>
      <p className={styles.kicker}>
        <Mark index={part.mark} />
        <span>
          <b>{partWords(words.instrument, part.id).name}</b>
          {text('answer.place', { number: place + 1, total: part.questions.length, title: said.title })}
          {gate ? <b className={styles.gate}>{text('answer.gate')}</b> : null}
        </span>
      </p>
      <h1 className={styles.question} id="question" lang={lang} tabIndex={-1}>
        {said.question}
      </h1>
      {place === 0 ? <p className={styles.help}>{text('answer.wholeGovernment')}</p> : null}
      <p className={styles.help}>
        {text('answer.cumulative')} {ownRuler ? null : text('answer.window')}
      </p>
      <div className={styles.folded}>
        <Fold className={styles.why} summary={text('answer.why')}>
          <p lang={lang}>
            <TermText>{said.why}</TermText>
          </p>
        </Fold>
        {ownRuler ? null : <Counts />}
      </div>
    </>
  )
}

/** What "half" and "more than 80 %" mean here, where the number of departments is known. */
function Counts() {
  const { text, formats } = useWords()
  const { departments, country } = useAssessment()
  const { whole } = formats(country)
  const summary =
    departments === null
      ? text('answer.department')
      : text('answer.counts', {
          half: whole(halfOf(departments)),
          most: whole(moreThanFourFifthsOf(departments)),
          total: whole(departments),
        })
  return (
    <Fold className={styles.counts} summary={summary}>
      <p>{text('answer.departmentIs')}</p>
      <p>{text('answer.departmentLeaves')}</p>
    </Fold>
  )
}
