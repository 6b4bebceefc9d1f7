import { useEffect, useState } from 'react'
import type { Step } from '../../core/history/steps.ts'
import type { StorageError } from '../../core/ports.ts'
import type { Result } from '../../core/result.ts'
import { useAppContext } from '../../state/react.tsx'

/** All that was done with the open assessment; null until it has been read. Read anew whenever something changes. */
export function useHistory(): Result<readonly Step[], StorageError> | null {
  const { store, actions } = useAppContext()
  const [history, setHistory] = useState<Result<readonly Step[], StorageError> | null>(null)
  useEffect(() => {
    let latest = {}
    const read = () => {
      const mine = {}
      latest = mine
      void actions.readHistory().then((found) => (latest === mine ? setHistory(found) : null))
    }
    read()
    const leave = store.subscribe(({ open }, { open: before }) => (open === before ? undefined : read()))
    return () => {
      latest = {}
      leave()
    }
  }, [store, actions])
  return history
}
