import { useEffect, useState } from 'react'
import type { Reach } from '../../core/history/reach.ts'
import { useAppContext } from '../../state/react.tsx'

const NOTHING: Reach = { undo: null, redo: null }

/** Milliseconds after which a click is surely painted: some browsers cannot say when they are idle, or never are. */
const SOON = 250

/** What can be undone and redone. Read anew, once nobody waits for anything else, after each change that is kept. */
export function useReach(): Reach {
  const { store, actions } = useAppContext()
  const [reach, setReach] = useState(NOTHING)
  useEffect(() => {
    let latest = {}
    const idle = (work: () => void) =>
      typeof window.requestIdleCallback === 'function'
        ? window.requestIdleCallback(work, { timeout: SOON })
        : window.setTimeout(work, SOON)
    const read = () => {
      if (store.getState().saving.kind === 'saving') return
      const mine = {}
      latest = mine
      const show = (found: Reach | null) => (latest === mine && found !== null ? setReach(found) : undefined)
      idle(() => (latest === mine ? void actions.readReach().then(show) : undefined))
    }
    read()
    const leave = store.subscribe((now, before) =>
      now.open === before.open && now.saving === before.saving ? undefined : read(),
    )
    return () => {
      latest = {}
      leave()
    }
  }, [store, actions])
  return reach
}
