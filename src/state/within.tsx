import { type ReactNode, useMemo } from 'react'
import type { OpenAssessment } from './app-state.ts'
import { AppProvider, useAppContext } from './react.tsx'

interface WithinProps {
  /** Undefined where it is the one on screen. */
  readonly assessment: OpenAssessment | undefined
  readonly children: ReactNode
}

/** Inside, the open assessment is this one, to be spoken of and no more: what is done goes to the app as it is. */
export function Within({ assessment, children }: WithinProps) {
  const app = useAppContext()
  const seen = useMemo(() => {
    if (assessment === undefined) return app
    const { store } = app
    return { ...app, store: { ...store, getState: () => ({ ...store.getState(), open: assessment }) } }
  }, [app, assessment])
  return <AppProvider app={seen}>{children}</AppProvider>
}
