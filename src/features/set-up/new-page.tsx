import { LONGEST_CITY } from '../../core/exchange/limits.ts'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type Asking, askedQuestions } from '../../core/assessment/asked.ts'
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
import { ModuleChoice, ScopeChoice } from './asking.tsx'
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

const EVERYTHING: Asking = { scope: 'full', modules: [] }

/** The city's name, and on to the first question. All the rest may wait. */
function Beginning({ onChoose }: { readonly onChoose: (reference: InstrumentReference) => void }) {
  const { text } = useWords()
  const { createAssessment } = useActions()
  const questionnaire = useQuestionnaire()
  const { instrument } = questionnaire
  const [asking, setAsking] = useState<Asking>(EVERYTHING)
  const { entries, read } = useNewEntries()
  const form = useRef<HTMLFormElement>(null)
  const [unfolded, setUnfolded] = useState(false)
  const [refused, setRefused] = useState(0)
  const [creating, setCreating] = useState(false)

  useEffect(() => {
    if (refused > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [refused])

  const change = (part: Partial<Asking>) => setAsking((before) => ({ ...before, ...part }))

  // Another questionnaire has practices of its own, and perhaps no snapshot.
  const choose = (reference: InstrumentReference) => {
    setAsking(EVERYTHING)
    onChoose(reference)
  }

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
    const id = await createAssessment({ ...setUp.value, ...asking }, questionnaire)
    if (id === null) setCreating(false)
    else goTo(`/a/${id}/q/${askedQuestions(instrument, asking)[0]?.id ?? ''}`)
  }

  return (
    <Page title={text('page.title', { page: text('setup.newTitle') })} className={`wrap ${styles.page}`}>
      <form
        ref={form}
        noValidate
        data-unsaved={entries.city.value === '' ? undefined : ''}
        onSubmit={(event) => void submit(event)}
      >
        <h1 tabIndex={-1}>{text('setup.newTitle')}</h1>
        <p className={styles.lead}>{text('setup.newLead')}</p>
        <WhichQuestionnaire onChoose={choose} />
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
          <ScopeChoice asking={asking} onChange={change} />
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
          <div className={styles.modules}>
            <ModuleChoice asking={asking} onChange={change} />
          </div>
          <Fields entries={entries} />
        </details>
      </form>
    </Page>
  )
}
