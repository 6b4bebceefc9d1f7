import { useEffect } from 'react'
import { useActions } from '../state/react.tsx'

/** Milliseconds between one try and the next; the last one goes on for as long as it takes. */
const PAUSES = [2000, 5000, 15_000, 60_000]

/** Tries again by itself to save what storage refused: after a while, and when the person comes back (SPEC ST3). */
export function useSecondTries(wanted: boolean): void {
  const { retrySaving } = useActions()
  useEffect(() => {
    if (!wanted) return
    const left = [...PAUSES]
    let pause = 0
    let timer = 0
    const later = () => {
      pause = left.shift() ?? pause
      timer = window.setTimeout(() => void retrySaving().finally(later), pause)
    }
    const now = () => void retrySaving()
    later()
    window.addEventListener('focus', now)
    document.addEventListener('visibilitychange', now)
    return () => {
      window.clearTimeout(timer)
      window.removeEventListener('focus', now)
      document.removeEventListener('visibilitychange', now)
    }
  }, [wanted, retrySaving])
}
