import { useCallback, useEffect, useRef, useState } from 'react'

/** How long a person may pause in typing before what stands there is kept, in milliseconds. */
const PAUSE = 400

/**
 * What a person is typing. It is kept after a short pause, when they leave the field or the page, and when the
 * window is hidden: on a phone that may be the last thing that happens.
 */
export function useDraft(value: string, keep: (value: string) => void) {
  const [draft, setDraft] = useState<string | null>(null)
  const pending = useRef<string | null>(null)
  const timer = useRef(0)
  const keeper = useRef(keep)
  useEffect(() => {
    keeper.current = keep
  })

  const flush = useCallback(() => {
    window.clearTimeout(timer.current)
    if (pending.current === null) return
    keeper.current(pending.current)
    pending.current = null
    setDraft(null)
  }, [])

  const change = useCallback(
    (next: string) => {
      pending.current = next
      setDraft(next)
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(flush, PAUSE)
    },
    [flush],
  )

  useEffect(() => {
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
      flush()
    }
  }, [flush])

  return { value: draft ?? value, change, flush }
}
