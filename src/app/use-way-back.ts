import { useEffect } from 'react'
import { useApp } from '../state/react.tsx'
import { goTo, usePath } from '../ui/routing/navigate.ts'

/** An address whose assessment is not here, or cannot be read, leads to the list; the notice says why. */
export function useWayBack(): void {
  const path = usePath()
  const lost = useApp((state) => state.lost)
  useEffect(() => {
    if (lost !== null && path.startsWith(`/a/${lost}/`)) goTo('/assessments', { replace: true })
  }, [lost, path])
}
