import { minutesFor } from '../../core/instrument/duration.ts'
import { askedQuestions } from '../../core/assessment/asked.ts'
import type { StoredAssessment } from '../../core/assessment/record.ts'
import { momentInWords } from '../../core/report/moment.ts'
import {
  useApp,
  useExampleId,
  useInstrument,
  useQuestionnaires,
  useToday,
  useWords,
} from '../../state/react.tsx'
import { FilePicker } from '../../ui/file-picker.tsx'
import { StoredProgress } from './stored-progress.tsx'
import { questionnaireOf, wayInto } from './stored.ts'
import { FILE_TYPES, useFileOpening } from './use-file-opening.ts'
import { Way } from './way.tsx'
import styles from './ways-in.module.css'

/** Continue, start, open a file, look at the example. Most visits are returns: continuing comes first. */
export function WaysIn({ latest }: { readonly latest: StoredAssessment | undefined }) {
  const { text } = useWords()
  const amounts = useAmounts()
  const exampleId = useExampleId()
  const open = useFileOpening()
  return (
    <ul className={styles.ways}>
      {latest === undefined ? null : (
        <li>
          <Continue stored={latest} />
        </li>
      )}
      <li>
        <Way
          first={latest === undefined}
          name={text('home.new')}
          hint={text(amounts.few === amounts.questions ? 'home.newHint' : 'snapshot.newHint', amounts)}
          to="#/new"
        />
      </li>
      <li>
        <FilePicker accept={FILE_TYPES} onFile={open}>
          {(choose) => <Way name={text('home.open')} hint={text('home.openHint')} to={choose} />}
        </FilePicker>
      </li>
      <li>
        <Way name={text('home.example')} hint={text('home.exampleHint')} to={`#/a/${exampleId}/results`} />
      </li>
      <AllOfThem />
    </ul>
  )
}

/** How much there is to answer: all of it, and in a snapshot. */
function useAmounts() {
  const instrument = useInstrument()
  const questions = askedQuestions(instrument, { scope: 'full', modules: [] }).length
  const few = askedQuestions(instrument, { scope: 'snapshot', modules: [] }).length
  return { questions, few, minutes: minutesFor(questions) }
}

function Continue({ stored }: { readonly stored: StoredAssessment }) {
  const words = useWords()
  const questionnaire = questionnaireOf(stored, useQuestionnaires())
  const today = useToday()
  const { record } = stored
  if (questionnaire === null) return null
  return (
    <>
      <Way
        first
        name={words.text('home.continue', { city: record.assessment.city })}
        hint={words.text('home.progress', {
          when: momentInWords(record.changedAt, today, words),
        })}
        to={wayInto(record, questionnaire.instrument)}
      />
      <p className={styles.progress}>
        <StoredProgress stored={stored} questionnaire={questionnaire} />
      </p>
    </>
  )
}

function AllOfThem() {
  const { text } = useWords()
  const count = useApp(({ library }) => library?.length ?? 0)
  if (count === 0) return null
  return (
    <li className={styles.all}>
      <a href="#/assessments">{text('home.all', { count })}</a>
    </li>
  )
}
