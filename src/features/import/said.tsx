import type { Answer } from '../../core/assessment/answer.ts'
import { answerInWords } from '../../core/report/answer-words.ts'
import { proofInWords } from '../../core/report/build/proof.ts'
import { asOfDate } from '../../core/scoring/evidence.ts'
import { Pips } from '../../ui/pips.tsx'
import { useCity, useCitySaying } from './use-city.ts'
import styles from '../../ui/said.module.css'

/** What one side says to a question: level, reason, note and every proof. */
export function Said({ answer }: { readonly answer: Answer | undefined }) {
  const saying = useCitySaying()
  const city = useCity()
  const texts = [answer?.reason ?? '', answer?.note ?? ''].filter((one) => one.trim() !== '')
  const level = answer?.level ?? null
  return (
    <div className={styles.said}>
      <p className={styles.level}>
        {answerInWords(answer, saying)} {level === null ? null : <Pips level={level} />}
      </p>
      {texts.map((one) => (
        <p key={one} className={styles.text} dir="auto">
          {one}
        </p>
      ))}
      {answer === undefined || answer.evidence.length === 0 ? null : (
        <ul>
          {answer.evidence.map((item) => (
            <li key={item.id}>{proofInWords(item, asOfDate(city), saying)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
