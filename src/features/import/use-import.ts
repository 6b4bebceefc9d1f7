import { useState } from 'react'
import type { ArrivalError } from '../../core/merge/merge.ts'
import type { StorageError } from '../../core/ports.ts'
import type { ImportDecision } from '../../state/opened-import.ts'
import { useActions } from '../../state/react.tsx'
import { goTo } from '../../ui/routing/navigate.ts'

/** Takes in what was decided and goes to it, or holds why nothing was changed. */
export function useImport(): {
  readonly apply: (decisions: readonly ImportDecision[], withPacks: boolean) => Promise<void>
  readonly refusal: ArrivalError | StorageError | null
  readonly forget: () => void
} {
  const { applyImport } = useActions()
  const [refusal, setRefusal] = useState<ArrivalError | StorageError | null>(null)
  return {
    apply: async (decisions, withPacks) => {
      const result = await applyImport(decisions, withPacks)
      if (typeof result === 'string') goTo(result)
      else setRefusal(result)
    },
    refusal,
    forget: () => setRefusal(null),
  }
}
