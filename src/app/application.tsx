import { type ComponentType, useEffect } from 'react'
import { AppProvider, useActions, useApp } from '../state/react.tsx'
import type { App } from '../state/store.ts'
import { Routes } from '../ui/routing/routes.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { Header } from './header.tsx'
import { Notices } from './notices.tsx'
import { ROUTES, fetchAhead } from './screens.ts'
import { useAppearance } from './use-appearance.ts'
import { useAskedPlace } from './use-asked-place.ts'
import { useWayBack } from './use-way-back.ts'

/** The whole app: bar, notices, and the screen of the present address. */
export function Application({
  app,
  sign: Sign,
}: {
  readonly app: App
  readonly sign?: ComponentType | undefined
}) {
  return (
    <AppProvider app={app}>
      {Sign === undefined ? null : <Sign />}
      <Shell onOutsideChange={app.ports.store.onOutsideChange} />
    </AppProvider>
  )
}

function Shell({ onOutsideChange }: { readonly onOutsideChange: (callback: () => void) => void }) {
  const words = useApp((state) => state.words)
  const { refresh, readLibrary } = useActions()
  useAppearance()
  useWayBack()
  useAskedPlace()
  useEffect(() => {
    onOutsideChange(() => {
      void refresh()
      void readLibrary()
    })
    fetchAhead()
  }, [onOutsideChange, refresh, readLibrary])
  if (words === null) return null
  return (
    <>
      <Header />
      <Notices />
      <ErrorBoundary
        title={words.text('error.title')}
        advice={words.text('error.advice')}
        reload={words.text('error.reload')}
      >
        <Routes routes={ROUTES} />
      </ErrorBoundary>
    </>
  )
}
