import { type ReactNode, useEffect, useRef } from 'react'
import { useActions, useApp } from './react.tsx'

interface OpenedProps {
  /** The id in the address. */
  readonly id: string
  /** Called when the assessment goes on under another id: the example, after its first edit. */
  readonly onMoved: (id: string) => void
  readonly children: ReactNode
}

/** Shows its children once the assessment of the address is open, so that they need not ask whether it is. */
export function Opened({ id, onMoved, children }: OpenedProps) {
  const openId = useApp((state) => state.open?.record.assessment.id)
  const { openAssessment } = useActions()
  const shown = useRef<string | null>(null)
  if (openId === id) shown.current = id

  useEffect(() => {
    if (openId === id) return
    if (openId !== undefined && shown.current === id) onMoved(openId)
    else void openAssessment(id)
  }, [id, openId, onMoved, openAssessment])

  const moving = openId !== undefined && shown.current === id
  return openId === id || moving ? children : null
}
