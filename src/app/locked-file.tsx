import { Suspense, lazy } from 'react'
import { useApp } from '../state/react.tsx'

const UnlockDialog = lazy(async () => ({ default: (await import('./safety-screens.ts')).UnlockDialog }))

/** Wherever a file is opened: if it is locked, its passphrase is asked for here. */
export function LockedFile() {
  const locked = useApp((state) => state.locked)
  return locked === null ? null : (
    <Suspense fallback={null}>
      <UnlockDialog />
    </Suspense>
  )
}
