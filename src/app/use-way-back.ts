import { useEffect } from 'react'
import { useApp } from '../state/react.tsx'
import { goTo, usePath } from '../ui/routing/navigate.ts'

/** An address whose assessment is not here, or cannot be read, leads to the list; the notice says why. */
export function useWayBack(): void {
  const path = usePath()
  const lost = useApp(
    ({ open, notice }) =>
      open === null && (notice?.code === 'assessment-gone' || notice?.code === 'storage-damaged'),
  )
  useEffect(() => {
    if (lost && path.startsWith('/a/')) goTo('/assessments', { replace: true })
  }, [lost, path])
}
