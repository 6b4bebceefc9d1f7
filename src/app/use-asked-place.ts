import { useLayoutEffect } from 'react'
import { useApp } from '../state/react.tsx'
import { goTo, usePath } from '../ui/routing/navigate.ts'

/** What a colleague needs who answers some questions: the questions, the list of them, and what was done here. */
const SCREENS_OF_THE_ASKED = ['asked', 'q', 'history']

/**
 * Leads from every other screen of such a place to its list: there is no profile of a few questions. And from the list
 * of what was asked to the one of all answers, where nobody asked anything.
 */
export function useAskedPlace(): void {
  const path = usePath()
  const id = useApp(({ open }) => open?.record.assessment.id)
  const isAsked = useApp(({ open }) => open?.record.request !== undefined)
  useLayoutEffect(() => {
    const [, , here, screen = ''] = path.split('/')
    if (id === undefined || here !== id) return
    if (isAsked && !SCREENS_OF_THE_ASKED.includes(screen)) goTo(`/a/${id}/asked`, { replace: true })
    if (!isAsked && screen === 'asked') goTo(`/a/${id}/check`, { replace: true })
  }, [id, isAsked, path])
}
