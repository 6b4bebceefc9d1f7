import { emptyAnswer, isNotApplicable, levelOf } from '../../core/assessment/answer.ts'
import type { AskedPart } from '../../core/assessment/asked.ts'
import { partWords } from '../../core/instrument/part-words.ts'
import { SHOWABLE } from '../../core/scoring/evidence.ts'
import { whySupported } from '../../core/scoring/why/proof-why.ts'
import { useAsked, useOpen, useWords } from '../../state/react.tsx'
import { useProofScore } from '../../state/use-proof-score.ts'
import { Mark } from '../../ui/mark.tsx'
import { Pips } from '../../ui/pips.tsx'
import { StatusSign } from '../../ui/status-sign.tsx'
import { QuestionTitle } from '../../ui/question-title.tsx'
import { Section } from './section.tsx'
import { type ShownQuestion, useQuestion } from '../../state/use-question.ts'
import { Why } from './why.tsx'
import styles from './all-answers.module.css'

/** Every question with its level or the sign of what it has instead: one look over the whole assessment. */
export function AllAnswers() {
  const { text } = useWords()
  const asked = useAsked()
  const practices = asked.filter(({ practice }) => practice)
  return (
    <Section id="answers" title={text('results.answers')} intro={text('results.answersIntro')} wide>
      <AnswersTable
        parts={asked.filter(({ practice }) => !practice)}
        caption={text('results.answersCaption')}
      />
      {practices.length === 0 ? null : (
        <>
          <h3 className={styles.why}>{text('practice.title')}</h3>
          <AnswersTable parts={practices} caption={text('practice.answersCaption')} />
        </>
      )}
      <Reasons />
    </Section>
  )
}

/** A row a component or practice, a cell a question. */
function AnswersTable({
  parts,
  caption,
}: {
  readonly parts: readonly AskedPart[]
  readonly caption: string
}) {
  const { instrument: said } = useWords()
  const question = useQuestion()
  return (
    <table className={styles.answers}>
      <caption className="visually-hidden">{caption}</caption>
      <tbody>
        {parts.map(({ id, questions, mark }) => (
          <tr key={id}>
            <th scope="row">
              <Mark index={mark} /> <span>{partWords(said, id).name}</span>
            </th>
            {questions.flatMap((one) =>
              question(one.id).map((shown) => (
                <td key={one.id}>
                  <Given question={shown} />
                  <SupportedLevel question={shown} />
                </td>
              )),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A question with its numeral and pips, or with the sign and name of what it has instead. */
function Given({ question }: { readonly question: ShownQuestion }) {
  const { text } = useWords()
  const { status, level } = useOpen().answers[question.id] ?? emptyAnswer(question.id)
  return (
    <a href={question.href}>
      <span className={styles.level}>
        {level === null ? (
          <>
            <StatusSign status={status} level={level} /> <b>{text(`status.${status}`)}</b>
          </>
        ) : (
          <>
            <span className="visually-hidden">{text('report.level')}</span>
            <span className="numeral">{level}</span> <Pips level={level} />
          </>
        )}
      </span>
      <span className={styles.title}>{question.words.title}</span>
    </a>
  )
}

/** What the proof of a higher level supports, once there is proof enough to show it. */
function SupportedLevel({ question: { id, words } }: { readonly question: ShownQuestion }) {
  const { text } = useWords()
  const { record, answers } = useOpen()
  const { count, supported } = useProofScore()
  const level = levelOf(answers[id])
  const proved = supported[id]
  if (!count.drawn || level === null || level < SHOWABLE || proved === undefined) return null
  return (
    <span className={styles.supported} data-less={proved < level || undefined}>
      <Why
        label={text('proof.supportedIs', { level: proved })}
        of={text('why.supportedOf', { title: words.title })}
        explain={() => [whySupported([{ id }], answers, record.assessment)]}
      />
    </span>
  )
}

/** Why questions do not apply: too long for their cells, too important to leave out. */
function Reasons() {
  const { text } = useWords()
  const { answers } = useOpen()
  const question = useQuestion()
  const aside = useAsked()
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => answers[id]?.status === 'not-applicable')
  if (aside.length === 0) return null
  return (
    <>
      <h3 className={styles.why}>{text('results.reasons')}</h3>
      <ul className={styles.reasons}>
        {aside.flatMap(({ id }) =>
          question(id).map((one) => (
            <li key={id}>
              <StatusSign status="not-applicable" level={null} />
              <div>
                <QuestionTitle question={one} />
                <p>{isNotApplicable(answers[id]) ? answers[id]?.reason : text('answer.reasonMissing')}</p>
              </div>
            </li>
          )),
        )}
      </ul>
    </>
  )
}
