import { useLayoutEffect } from 'react'
import { useApp } from '../state/react.tsx'
import { goTo, usePath } from '../ui/routing/navigate.ts'

/** What a colleague needs who answers some questions: the questions, and the list of them. */
const SCREENS_OF_THE_ASKED = /^\/a\/[^/]+\/(asked|q\/.*)$/

/** Leads from every other screen of such a place to its list: there is no profile of a few questions. */
export function useAskedPlace(): void {
  const path = usePath()
  const id = useApp(({ open }) => (open?.record.request === undefined ? null : open.record.assessment.id))
  useLayoutEffect(() => {
    if (id !== null && path.startsWith(`/a/${id}/`) && !SCREENS_OF_THE_ASKED.test(path)) {
      goTo(`/a/${id}/asked`, { replace: true })
    }
  }, [id, path])
}
