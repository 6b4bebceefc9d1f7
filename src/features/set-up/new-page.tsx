import { LONGEST_CITY } from '../../core/exchange/limits.ts'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { askedQuestions } from '../../core/assessment/asked.ts'
import { named } from '../../core/instrument/questionnaire.ts'
import {
  QuestionnaireScope,
  useActions,
  useApp,
  useQuestionnaire,
  useQuestionnaires,
  useWords,
} from '../../state/react.tsx'
import { useBegun } from '../../state/drafts.ts'
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
  const { questionnaire, choose } = useBegun()
  const own = useQuestionnaire()
  const { id, version } = params
  useEffect(() => {
    if (id !== undefined && version !== undefined) choose({ id, version })
  }, [id, version, choose])
  useEffect(() => {
    void readPacks()
  }, [readPacks])
  if ((id !== undefined || questionnaire !== null) && !read) return null
  const found = questionnaire === null ? null : named(questionnaire, all)
  return (
    <QuestionnaireScope questionnaire={found?.ok === true ? found.value : own}>
      <Beginning />
    </QuestionnaireScope>
  )
}

/** The city's name, and on to the first question. All the rest may wait. */
function Beginning() {
  const { text } = useWords()
  const { createAssessment } = useActions()
  const questionnaire = useQuestionnaire()
  const { instrument } = questionnaire
  const { texts, asking, choose, write, ask, forget } = useBegun()
  const { entries, read } = useNewEntries(texts, write)
  const [again] = useState(Object.values(texts).some((one) => one !== ''))
  const form = useRef<HTMLFormElement>(null)
  const [unfolded, setUnfolded] = useState(again)
  const [refused, setRefused] = useState(0)
  const [creating, setCreating] = useState(false)

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
    const id = await createAssessment({ ...setUp.value, ...asking }, questionnaire)
    if (id === null) {
      setCreating(false)
      return
    }
    forget()
    goTo(`/a/${id}/q/${askedQuestions(instrument, asking)[0]?.id ?? ''}`)
  }

  return (
    <Page title={text('page.title', { page: text('setup.newTitle') })} className={`wrap ${styles.page}`}>
      <form ref={form} noValidate onSubmit={(event) => void submit(event)}>
        <h1 tabIndex={-1}>{text('setup.newTitle')}</h1>
        <p className={styles.lead}>{text('setup.newLead')}</p>
        {again ? (
          <p className={styles.again}>
            {text('setup.again')}{' '}
            <Button look="text" onClick={forget}>
              {text('setup.empty')}
            </Button>
          </p>
        ) : null}
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
          <ScopeChoice asking={asking} onChange={ask} />
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
            <ModuleChoice asking={asking} onChange={ask} />
          </div>
          <Fields entries={entries} />
        </details>
      </form>
    </Page>
  )
}
