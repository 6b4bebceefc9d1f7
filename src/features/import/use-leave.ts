import type { ImportItem } from '../../state/opened-import.ts'
import { useActions } from '../../state/react.tsx'
import { goTo } from '../../ui/routing/navigate.ts'

/** Leaves the file as it is, for what is here already or for the list. Nothing has changed. */
export function useLeave({ here }: ImportItem): () => void {
  const { closeImport } = useActions()
  return () => {
    closeImport()
    goTo(here === null ? '/assessments' : `/a/${here.record.assessment.id}/check`)
  }
}
