import { useMemo } from 'react'
import type { Asking } from '../core/assessment/asked.ts'
import type { InstrumentReference, SetUp } from '../core/assessment/assessment.ts'
import type { Begun } from './app-state.ts'
import { useApp, useAppContext } from './react.tsx'

interface UnkeptText {
  readonly text: string | null
  /** Lays a text aside until the field can be read, or takes it away. */
  readonly lay: (text: string | null) => void
}

/** The text of one field that is no part of the assessment: it outlives the screen, not the window. */
export function useUnkept(assessment: string, field: keyof SetUp): UnkeptText {
  const { store } = useAppContext()
  const key = `${assessment} ${field}`
  return {
    text: store.getState().unkept[key] ?? null,
    lay: (text) => {
      const { [key]: before = null, ...others } = store.getState().unkept
      if (before !== text) store.setState({ unkept: text === null ? others : { ...others, [key]: text } })
    },
  }
}

const NOTHING: Begun = { texts: {}, asking: { scope: 'full', modules: [] }, questionnaire: null }

interface BegunNow extends Begun {
  readonly write: (texts: Begun['texts']) => void
  readonly ask: (part: Partial<Asking>) => void
  readonly choose: (questionnaire: InstrumentReference) => void
  readonly forget: () => void
}

/** What has been typed and chosen for a new assessment: it outlives the screen, not the window (SPEC A10). */
export function useBegun(): BegunNow {
  const { store } = useAppContext()
  const begun = useApp((state) => state.begun) ?? NOTHING
  const moves = useMemo(() => {
    const lay = (part: Partial<Begun>) =>
      store.setState(({ begun: before }) => ({ begun: { ...(before ?? NOTHING), ...part } }))
    const now = () => store.getState().begun ?? NOTHING
    return {
      write: (texts: Begun['texts']) => lay({ texts }),
      ask: (part: Partial<Asking>) => lay({ asking: { ...now().asking, ...part } }),
      // Another questionnaire has practices of its own, and perhaps no snapshot.
      choose: (questionnaire: InstrumentReference) => {
        const { id, version } = now().questionnaire ?? {}
        if (id !== questionnaire.id || version !== questionnaire.version)
          lay({ questionnaire, asking: NOTHING.asking })
      },
      forget: () => store.setState({ begun: null }),
    }
  }, [store])
  return { ...begun, ...moves }
}
