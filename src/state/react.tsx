import { type ReactNode, createContext, useContext, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { limitedTo } from '../core/instrument/limited.ts'
import { type Questionnaire, spokenLanguage, wordsWith } from '../core/instrument/questionnaire.ts'
import type { Assessment } from '../core/assessment/assessment.ts'
import { type AskedPart, askedAnswers, askedParts, isSnapshot } from '../core/assessment/asked.ts'
import type { Instrument } from '../core/instrument/structure.ts'
import type { Language } from '../core/ports.ts'
import { type Saying, sayingOf } from '../core/report/saying.ts'
import { type Progress, progressOf } from '../core/scoring/progress.ts'
import type { Words } from '../core/text.ts'
import { exampleOpened } from './actions/example.ts'
import type { AppState, OpenAssessment } from './app-state.ts'
import { builtInOf } from './questionnaires.ts'
import type { Actions, App } from './store.ts'

const AppContext = createContext<App | null>(null)

export function AppProvider({ app, children }: { readonly app: App; readonly children: ReactNode }) {
  return <AppContext value={app}>{children}</AppContext>
}

/** The app itself: for hooks of screens that are loaded on their own. */
export function useAppContext(): App {
  const app = useContext(AppContext)
  if (app === null) throw new Error('no app around this component')
  return app
}

export function useApp<Piece>(select: (state: AppState) => Piece): Piece {
  return useStore(useAppContext().store, select)
}

export function useActions(): Actions {
  return useAppContext().actions
}

const ScopeContext = createContext<Questionnaire | null>(null)

/** Inside, everything is asked and said with this questionnaire. Outside, with the program's own. */
export function QuestionnaireScope({
  questionnaire,
  children,
}: {
  readonly questionnaire: Questionnaire
  readonly children: ReactNode
}) {
  return <ScopeContext value={questionnaire}>{children}</ScopeContext>
}

/** The questionnaire of the assessment on screen. */
export function useQuestionnaire(): Questionnaire {
  const { ports } = useAppContext()
  return useContext(ScopeContext) ?? builtInOf(ports)
}

/** The language of the questions where it is not that of the screen, for `lang`; undefined where it is. */
export function useSpokenElse(): string | undefined {
  const { language } = useWords()
  const spoken = spokenLanguage(useQuestionnaire(), language)
  return spoken === null || spoken === language ? undefined : spoken
}

/** What of the questionnaire a colleague was sent; null where all of it is asked. */
const LimitContext = createContext<readonly string[] | null>(null)

/** What is asked here: all of the questionnaire, or the questions that a colleague was sent of it. */
export function useInstrument(): Instrument {
  const { instrument } = useQuestionnaire()
  const asked = useContext(LimitContext)
  return asked === null ? instrument : limitedTo(instrument, asked)
}

/** Around the screens of the open assessment: where only some questions are asked, they know no others. */
export function AskedOnly({ children }: { readonly children: ReactNode }) {
  const asked = useApp(({ open }) => open?.record.request?.questions)
  return <LimitContext value={asked ?? null}>{children}</LimitContext>
}

/** Around what is shown of the open assessment: it speaks and asks with that one's questionnaire. */
export function OpenScope({ children }: { readonly children: ReactNode }) {
  const questionnaire = useApp(({ open }) => open?.questionnaire)
  if (questionnaire === undefined) return null
  return (
    <QuestionnaireScope questionnaire={questionnaire}>
      <AskedOnly>{children}</AskedOnly>
    </QuestionnaireScope>
  )
}

/** All questionnaires of this browser: the program's own first. Those that were loaded are read once they are needed. */
export function useQuestionnaires(): readonly Questionnaire[] {
  const { ports } = useAppContext()
  const packs = useApp((state) => state.packs)
  return useMemo(() => [builtInOf(ports), ...(packs ?? [])], [ports, packs])
}

export function useLanguages(): readonly Language[] {
  return useAppContext().ports.words.languages
}

export function useProgramVersion(): string {
  return useAppContext().ports.program.version
}

export function useToday(): string {
  return useAppContext().ports.clock.today()
}

export function useNewId(): () => string {
  return useAppContext().ports.newId
}

/**
 * All assessments of this browser, read again for each screen that lists them; null until that is done. From such a
 * screen on, the example is the example again.
 */
export function useLibrary(): AppState['library'] {
  const { readLibrary, forgetClaim } = useActions()
  useEffect(() => {
    forgetClaim()
    void readLibrary()
  }, [readLibrary, forgetClaim])
  return useApp(({ library }) => library)
}

/** The id under which the example city is opened. */
export function useExampleId(): string {
  return useAppContext().ports.example.id
}

/** The example city, to be shown without opening it; null until it has been read. */
export function useExample(): OpenAssessment | null {
  const { ports } = useAppContext()
  const { language } = useWords()
  const [example, setExample] = useState<OpenAssessment | null>(null)
  useEffect(() => {
    let wanted = true
    const show = (read: OpenAssessment) => (wanted ? setExample(read) : undefined)
    void exampleOpened(ports, language).then(show, () => null)
    return () => {
      wanted = false
    }
  }, [ports, language])
  return example
}

/** Everything said in the language of the screen. Screens are shown only once words are there. */
export function useWords(): Words {
  const words = useApp((state) => state.words)
  const questionnaire = useQuestionnaire()
  if (words === null) throw new Error('no words yet')
  return wordsWith(words, questionnaire)
}

/** The assessment on screen. Only screens below the gate of `features` that shows it may ask. */
export function useOpen(): OpenAssessment {
  const open = useApp((state) => state.open)
  if (open === null) throw new Error('no assessment is open')
  return open
}

/** What is known of the city and asked of it. The same while answers change, so that what needs no more is not drawn anew. */
export function useAssessment(): Assessment {
  const assessment = useApp(({ open }) => open?.record.assessment)
  if (assessment === undefined) throw new Error('no assessment is open')
  return assessment
}

/** The parts that the open assessment asks about, with their questions, in order (SPEC Q1). */
export function useAsked(): readonly AskedPart[] {
  return askedParts(useInstrument(), useAssessment())
}

/** Whether the open assessment asks the few questions of a snapshot. */
export function useSnapshot(): boolean {
  return isSnapshot(useInstrument(), useAssessment())
}

/** How many of the questions that are asked have an answer: all that a question's page needs of the figures. */
export function useProgress(): Progress {
  const instrument = useInstrument()
  const { record, answers } = useOpen()
  return progressOf(
    askedParts(instrument, record.assessment),
    askedAnswers(instrument, record.assessment, answers),
  )
}

/** How figures are said on this screen: its language, and the city's country. */
export function useSaying(): Saying {
  const words = useWords()
  const { country } = useAssessment()
  return useMemo(() => sayingOf(words, country), [words, country])
}
