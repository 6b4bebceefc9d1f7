import { type ComponentType, Suspense, lazy, useEffect } from 'react'
import { AppProvider, useActions, useApp } from '../state/react.tsx'
import type { App } from '../state/store.ts'
import { Routes } from '../ui/routing/routes.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { LockedFile } from './locked-file.tsx'
import { Header } from './header.tsx'
import { Notices } from './notices.tsx'
import { BackupNotice, ROUTES, RescueOffer, fetchAhead, why } from './screens.ts'
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

const WhyDialog = lazy(async () => ({ default: (await why()).WhyDialog }))

function Shell({
  onOutsideChange,
}: {
  readonly onOutsideChange: (callback: (erased: boolean) => unknown) => void
}) {
  const words = useApp((state) => state.words)
  const asked = useApp((state) => state.explained !== null)
  const { refresh, readLibrary, letGo } = useActions()
  useAppearance()
  useWayBack()
  useAskedPlace()
  useEffect(() => {
    onOutsideChange((erased) => (erased ? letGo() : Promise.all([refresh(), readLibrary()])))
    fetchAhead()
  }, [onOutsideChange, refresh, readLibrary, letGo])
  if (words === null) return null
  return (
    <>
      <Header />
      <Notices />
      <Suspense fallback={null}>
        <BackupNotice />
      </Suspense>
      <LockedFile />
      <ErrorBoundary
        title={words.text('error.title')}
        advice={words.text('keeping.advice')}
        reload={words.text('error.reload')}
        rescue={<RescueOffer />}
      >
        <Routes routes={ROUTES} />
        {asked ? (
          <Suspense>
            <WhyDialog />
          </Suspense>
        ) : null}
      </ErrorBoundary>
    </>
  )
}
