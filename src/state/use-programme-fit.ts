import { useEffect, useState } from 'react'
import type { ProgrammeFit } from '../core/instrument/programme-fit.ts'
import { useAppContext } from './react.tsx'

/** What the programme asks of a city; null until it has been read. */
export function useProgrammeFit(): ProgrammeFit | null {
  const { ports } = useAppContext()
  const [fit, setFit] = useState<ProgrammeFit | null>(null)
  useEffect(() => {
    let wanted = true
    const show = (read: ProgrammeFit) => (wanted ? setFit(read) : undefined)
    void ports.fit().then(show, () => null)
    return () => {
      wanted = false
    }
  }, [ports])
  return fit
}
