import type { SharedAnswer } from '../../core/public/open-public.ts'
import { useWords } from '../../state/react.tsx'
import { StatusSign } from '../../ui/status-sign.tsx'
import styles from './levels-table.module.css'

/** Answers to questions whose words are not here: by id, with state and level. */
export function LevelsTable({ answers }: { readonly answers: readonly SharedAnswer[] }) {
  const { text, instrument } = useWords()
  return (
    <table className={styles.levels}>
      <caption className="visually-hidden">{text('share.viewLevels')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('report.question')}</th>
          <th scope="col">{text('report.level')}</th>
        </tr>
      </thead>
      <tbody>
        {answers.map(({ question, status, level }) => (
          <tr key={question}>
            <th scope="row">{question}</th>
            <td>
              <StatusSign status={status} level={level} />{' '}
              {level === null ? text(`status.${status}`) : instrument.levels[level].name}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Answers to questions of another version of the questionnaire: said, and in no figure (SPEC PU13). */
export function Others({ answers }: { readonly answers: readonly SharedAnswer[] }) {
  const { text } = useWords()
  if (answers.length === 0) return null
  return (
    <section aria-labelledby="others">
      <h2 id="others">{text('share.viewOthers')}</h2>
      <p>{text('share.viewOthersHint', { count: answers.length })}</p>
      <LevelsTable answers={answers} />
    </section>
  )
}
