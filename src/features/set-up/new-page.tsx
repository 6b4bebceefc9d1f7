import { LONGEST_CITY } from '../../core/exchange/limits.ts'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { coreQuestions } from '../../core/instrument/lookup.ts'
import { minutesFor } from '../../core/instrument/duration.ts'
import type { InstrumentReference } from '../../core/assessment/assessment.ts'
import { named } from '../../core/instrument/questionnaire.ts'
import {
  QuestionnaireScope,
  useActions,
  useApp,
  useQuestionnaire,
  useQuestionnaires,
  useWords,
} from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Page } from '../../ui/page.tsx'
import { goTo } from '../../ui/routing/navigate.ts'
import { typed } from './entry.ts'
import { Fields } from './fields.tsx'
import { useNewEntries } from './use-new-entries.ts'
import { WhichQuestionnaire } from './which-questionnaire.tsx'
import styles from './new-page.module.css'

/** A new assessment, with the questionnaire of the address where there is one, or the one that is chosen. */
export function NewPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const { readPacks } = useActions()
  const all = useQuestionnaires()
  const read = useApp(({ packs }) => packs !== null)
  const asked = { id: params['id'] ?? '', version: params['version'] ?? '' }
  const [chosen, setChosen] = useState<InstrumentReference>(asked)
  const own = useQuestionnaire()
  useEffect(() => {
    void readPacks()
  }, [readPacks])
  const found = named(chosen, all)
  if (asked.id !== '' && !read) return null
  return (
    <QuestionnaireScope questionnaire={found.ok ? found.value : own}>
      <Beginning onChoose={setChosen} />
    </QuestionnaireScope>
  )
}

/** The city's name, and on to the first question. All the rest may wait. */
function Beginning({ onChoose }: { readonly onChoose: (reference: InstrumentReference) => void }) {
  const { text, formats } = useWords()
  const { createAssessment } = useActions()
  const questionnaire = useQuestionnaire()
  const questions = coreQuestions(questionnaire.instrument)
  const { entries, read } = useNewEntries()
  const form = useRef<HTMLFormElement>(null)
  const [unfolded, setUnfolded] = useState(false)
  const [refused, setRefused] = useState(0)
  const [creating, setCreating] = useState(false)
  const { whole } = formats(null)

  useEffect(() => {
    if (refused > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [refused])

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const setUp = read()
    if (!setUp.ok) {
      setUnfolded((before) => before || setUp.error.some((field) => field !== 'city'))
      setRefused((before) => before + 1)
      return
    }
    if (creating) return
    setCreating(true)
    const id = await createAssessment(setUp.value, questionnaire)
    if (id === null) setCreating(false)
    else goTo(`/a/${id}/q/${questions[0]?.id ?? ''}`)
  }

  return (
    <Page title={text('page.title', { page: text('setup.newTitle') })} className={`wrap ${styles.page}`}>
      <form ref={form} noValidate onSubmit={(event) => void submit(event)}>
        <h1 tabIndex={-1}>{text('setup.newTitle')}</h1>
        <p className={styles.lead}>
          {text('setup.newLead', {
            questions: whole(questions.length),
            minutes: whole(minutesFor(questions.length)),
          })}
        </p>
        <WhichQuestionnaire onChoose={onChoose} />
        <div className={styles.start}>
          <div className={styles.city}>
            <TextField
              label={text('setup.city')}
              {...typed(entries.city)}
              maxLength={LONGEST_CITY}
              required
              autoComplete="off"
            />
          </div>
          <Button look="solid" type="submit">
            {text('setup.start')} <Icon name="go" />
          </Button>
        </div>
        <p className={styles.trust}>
          <Icon name="computer" />
          <span>
            <b>{text('trust.lead')}</b> {text('trust.how')}
          </span>
        </p>
        <details
          className={styles.more}
          open={unfolded}
          onToggle={(event) => setUnfolded(event.currentTarget.open)}
        >
          <summary>
            {text('setup.more')} <span>{text('setup.moreHint')}</span>
          </summary>
          <Fields entries={entries} />
        </details>
      </form>
    </Page>
  )
}
